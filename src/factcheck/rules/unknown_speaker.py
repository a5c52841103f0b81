"""FC103: the reserved speaker ``unknown`` where somebody must be named."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from factcheck.model import UNKNOWN_SPEAKER
from factcheck.rules._records import called
from factcheck.rules._references import references
from factcheck.rules.engine import Context, Fault, rule


@rule("FC103")
def unknown_speaker(context: Context) -> Iterator[Fault]:
    """The reserved speaker `unknown` stands where somebody must be named.

    ## What it checks

    `unknown` is reserved for the speaker of an imported claim whose dataset names none. It is no speaker of its own:
    it can't stand in the list of speakers, nor publish or republish a source, tell a claim, belong to a group, or be
    a step of an attribution.

    ## Why

    Everything that hangs on a speaker (side, origin, independence) is unknown for such a claim, and must be seen to
    be. A real speaker whose name is withheld is something else: a speaker with `anonymous: true` and a reason.

    ## Example

    ```yaml
    speakers:
      - {id: unknown, kind: person, name: "Unknown"}
    ```

    ## Instead

    ```yaml
    claims:
      - id: imported-wall-claim
        speaker: unknown
        text: The wall is to be torn down.
        foreign: {dataset: "harbour rumours"}
    ```
    """
    for speaker in context.dataset.speakers:
        if speaker.id == UNKNOWN_SPEAKER:
            yield Fault(speaker, ("id",), "The id `unknown` is reserved: no speaker can have it.", help=_HELP)
    for each in references(context.dataset, fields=_ROLE):
        if each.id == UNKNOWN_SPEAKER:
            message = f"{called(each.record, each.claim)} names `unknown` as its {_ROLE[each.path[0]]}."
            yield Fault(each.record, each.path, message, help=_HELP)


_ROLE: Mapping[Any, str] = {
    "members": "member",
    "publisher": "publisher",
    "republishes": "republished organisation",
    "told_by": "teller",
    "attribution": "step of attribution",
}
_HELP = (
    "Name the speaker. For one whose name is withheld, add a speaker with an id of its own, `anonymous: true` and the "
    "reason the source gives."
)
