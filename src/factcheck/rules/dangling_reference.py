"""FC011: an id that leads nowhere, or back to itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from typing import Any, NamedTuple

from factcheck.model import UNKNOWN_SPEAKER, Dataset, Record
from factcheck.rules._records import called, did_you_mean
from factcheck.rules._references import references
from factcheck.rules._show import shown
from factcheck.rules.engine import Context, Fault, Path, rule


@rule("FC011")
def dangling_reference(context: Context) -> Iterator[Fault]:
    """A record names an id that is not in the dataset.

    ## What it checks

    Every field that holds the id of another record: speakers, publishers and members, sources and the sources they
    are derived from, questions, objects, claims and links. An entry of `said: {basis: ...}` must name a source and a
    line that this source has. Objects can't be parts of each other, nor sources be derived from each other.

    A reference to a record that is itself faulty is not reported a second time.

    ## Why

    A verdict that cites what is not there has no ground, and a reader can't follow it.

    ## Example

    ```yaml
    comparisons:
      - claims: [news-compromise, counsil-part]
        relation: supports
        dimensions: [quantity]
        rationale: Part of the wall is a middle way between all of it and nothing.
    ```

    ## Instead

    ```yaml
    comparisons:
      - claims: [news-compromise, council-part]
        relation: supports
        dimensions: [quantity]
        rationale: Part of the wall is a middle way between all of it and nothing.
    ```
    """
    known = _Known(context)
    for each in references(context.dataset):
        trouble = known.trouble(each.kind, each.id)
        if trouble is not None:
            what = f"{called(each.record, each.claim)} names {trouble.what}."
            yield Fault(each.record, each.path, what, help=trouble.help)
    yield from _circles(context.dataset)


class _Trouble(NamedTuple):
    """What is wrong with a reference, and what to do."""

    what: str
    help: str


class _Known:
    """The ids of a dataset, by kind."""

    def __init__(self, context: Context) -> None:
        dataset = context.dataset
        self._context = context
        self._ids: Mapping[str, Mapping[str, Any]] = {
            "speaker": {**dataset.speaker, UNKNOWN_SPEAKER: None},
            "source": dataset.source,
            "question": dataset.question,
            "object": dataset.object,
            "claim": dataset.claim,
            "link": dataset.evidence,
            "claim or link": {**dataset.claim, **dataset.evidence},
        }
        self._aliases = {alias: claim.id for claim in dataset.claims for alias in claim.aliases}

    def trouble(self, kind: str, value: str) -> _Trouble | None:
        """What is wrong with a reference; None where nothing is."""
        if kind == "line":
            return self._line_trouble(value)
        if value in self._ids[kind] or self._rejected(value):
            return None
        if kind.startswith("claim") and value in self._aliases:
            return _Trouble(f"a claim by its earlier id {shown(value)}", f"Write `{self._aliases[value]}`.")
        offer = did_you_mean(value, self._ids[kind])
        return _Trouble(f"the {kind} {shown(value)}, which is not in the dataset", offer or _ADD[kind])

    def _rejected(self, value: str) -> bool:
        return value in self._context.rejected or value.partition("/")[0] in self._context.rejected

    def _line_trouble(self, value: str) -> _Trouble | None:
        source, _, line = value.rpartition(":")
        if not (source and line.isascii() and line.isdigit() and len(line) < 10):
            return _Trouble(
                f"the line {shown(value)}", "Write the source's id, a colon and one line, such as `news:3`."
            )
        if (trouble := self.trouble("source", source)) is not None:
            return trouble
        document = self._context.proofs.documents.get(source)
        if document is None or 1 <= int(line) <= len(document.lines):
            return None
        return _Trouble(
            f'line {int(line)} of the source "{source}", which has {len(document.lines)} lines',
            "Name the line that the date or the occasion rests on.",
        )


_ADD = {
    "speaker": "Add it to the list of speakers, or name one that is there.",
    "source": "Add it to the list of sources, or name one that is there.",
    "question": "Add it to the list of questions, or name one that is there.",
    "object": "Add it to the list of objects, or name one that is there.",
    "claim": "Add the claim, or name one that is there.",
    "link": "Write the full id of a link: the claim's id, a slash and the link's id.",
    "claim or link": "Cite a claim by its id, or a single passage by its full id, such as `council-part/news-1`.",
}


def _circles(dataset: Dataset) -> Iterator[Fault]:
    """Objects that are parts of each other, sources derived from each other: one circle of each is told at a time."""
    wholes = {each.id: [each.part_of] for each in dataset.objects if each.part_of}
    if circle := _circle(wholes):
        yield _round(dataset.object[circle[0]], ("part_of",), circle, "is a part of")
    parents = {each.id: [parent.source for parent in each.derived_from] for each in dataset.sources}
    if circle := _circle(parents):
        yield _round(dataset.source[circle[0]], ("derived_from",), circle, "is derived from")


def _circle(parents: Mapping[str, list[str]]) -> list[str]:
    """Ids that lead round to the first of them, which is repeated at the end; empty where there is none."""
    try:
        TopologicalSorter(parents).prepare()
    except CycleError as error:
        found: list[str] = error.args[1][:0:-1]
        least = found.index(min(found))
        turned = found[least:] + found[:least]
        return [*turned, turned[0]]
    return []


def _round(record: Record, path: Path, circle: list[str], verb: str) -> Fault:
    chain = f" {verb} ".join(f'"{each}"' for each in circle)
    return Fault(record, path, f"These lead round in a circle: {chain}.", help="Take out the step that is not true.")
