"""FC019: records that lead round in a circle."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from graphlib import CycleError, TopologicalSorter
from typing import NamedTuple

from factcheck.model import Dataset, Record
from factcheck.rules.engine import Context, Fault, rule


@rule("FC019")
def circular_reference(context: Context) -> Iterator[Fault]:
    """Sources, objects or groups lead back to themselves.

    ## What it checks

    No source is derived from itself, no object is a part of itself, no group a member of itself, and none of them by
    way of others. A circle is reported once, at the record whose id comes first in the alphabet, with every step in
    order.

    ## Why

    Where two pages are each said to copy the other, nobody knows whose words they are, and the origin of a passage
    can't be found. One of the steps is not true.

    ## Example

    ```yaml
    objects:
      - {id: basin, text: "the north basin", part_of: quay}
      - {id: quay, text: "the quay of the north basin", part_of: basin}
    ```

    ## Instead

    ```yaml
    objects:
      - {id: basin, text: "the north basin"}
      - {id: quay, text: "the quay of the north basin", part_of: basin}
    ```
    """
    for tie in _ties(context.dataset):
        for first, *others in _circles(tie.above):
            steps = ", which ".join(f'{tie.verb} "{each}"' for each in others)
            message = f'{tie.what} lead round in a circle: "{first}" {steps}.'
            yield Fault(tie.records[first], (tie.field,), message, help="Take out the step that is not true.")


class _Tie(NamedTuple):
    """How the records of a section lead to each other: the field that says it, and the ids it holds by id."""

    what: str
    field: str
    verb: str
    records: Mapping[str, Record]
    above: Mapping[str, Sequence[str]]


def _ties(dataset: Dataset) -> Iterator[_Tie]:
    wholes = {each.id: [each.part_of] for each in dataset.objects if each.part_of}
    yield _Tie("Objects", "part_of", "is a part of", dataset.object, wholes)
    members = {each.id: each.members for each in dataset.speakers}
    yield _Tie("Groups", "members", "has the member", dataset.speaker, members)
    parents = {each.id: [parent.source for parent in each.derived_from] for each in dataset.sources}
    yield _Tie("Sources", "derived_from", "is derived from", dataset.source, parents)


def _circles(above: Mapping[str, Sequence[str]]) -> Iterator[list[str]]:
    """Circles that share no id, one after the other."""
    while circle := _circle(above):
        yield circle
        above = {each: ids for each, ids in above.items() if each not in circle}


def _circle(above: Mapping[str, Sequence[str]]) -> list[str]:
    """Ids that lead round to the first of them, which is repeated at the end; empty where there is none."""
    try:
        TopologicalSorter(above).prepare()
    except CycleError as error:
        found: list[str] = error.args[1][:0:-1]
        least = found.index(min(found))
        turned = found[least:] + found[:least]
        return [*turned, turned[0]]
    return []
