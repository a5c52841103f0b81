"""FC102: an anonymous speaker without the reason the source gives."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.rules.engine import Context, Fault, rule


@rule("FC102")
def anonymous_without_reason(context: Context) -> Iterator[Fault]:
    """A speaker is anonymous, and the dataset does not say why.

    ## What it checks

    A speaker with `anonymous: true` has a `reason`.

    ## Why

    Readers weigh an unnamed speaker by why the name is withheld. Good reporting says why ("because he was not
    authorised to discuss the negotiations"); the dataset passes that on, or says that the source gives no reason.

    ## Example

    ```yaml
    speakers:
      - {id: harbour-pilot, kind: person, name: "a harbour pilot", anonymous: true}
    ```

    ## Instead

    ```yaml
    speakers:
      - id: harbour-pilot
        kind: person
        name: a harbour pilot
        anonymous: true
        reason: not authorised to speak for the harbour office
    ```
    """
    for speaker in context.dataset.speakers:
        if speaker.anonymous and not (speaker.reason or "").strip():
            yield Fault(
                speaker,
                ("anonymous",),
                f'The speaker "{speaker.id}" is anonymous, but no reason is given.',
                help='Add `reason:` with the words of the source, or "the source gives no reason".',
            )
