"""FC011: an id that leads nowhere."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from factcheck.diagnostics.hint import did_you_mean
from factcheck.model import UNKNOWN_SPEAKER
from factcheck.rules._records import called
from factcheck.rules._references import references
from factcheck.rules._show import shown
from factcheck.rules.engine import Context, Fault, rule


@rule("FC011")
def dangling_reference(context: Context) -> Iterator[Fault]:
    """A record names an id that is not in the dataset.

    ## What it checks

    Every field that holds the id of another record: speakers, publishers and members, sources and the sources they
    are derived from, questions, objects, claims and links. An entry of `said: {basis: ...}` must name a source and a
    line that this source has.

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
        if each.id in known.ids.get(each.kind, ()):
            continue  # nearly all end here
        trouble = known.trouble(each.kind, each.id)
        if trouble is not None:
            what = f"{called(each.record, each.claim)} names {trouble.what}."
            yield Fault(each.record, each.path, what, help=trouble.help)


MOST_GUESSES = 200
"""References for which it is guessed what was meant; each guess looks at all ids, and a typing error comes alone."""


class _Trouble(NamedTuple):
    """What is wrong with a reference, and what to do."""

    what: str
    help: str


class _Known:
    """The ids of a dataset, by kind."""

    def __init__(self, context: Context) -> None:
        dataset = context.dataset
        self._context = context
        self.ids: Mapping[str, Mapping[str, Any]] = {
            "speaker": {**dataset.speaker, UNKNOWN_SPEAKER: None},
            "source": dataset.source,
            "question": dataset.question,
            "object": dataset.object,
            "claim": dataset.claim,
            "link": dataset.evidence,
            "claim or link": {**dataset.claim, **dataset.evidence},
        }
        self._guesses = 0
        self._aliases = {alias: claim.id for claim in dataset.claims for alias in claim.aliases}

    def trouble(self, kind: str, value: str) -> _Trouble | None:
        """What is wrong with a reference; None where nothing is."""
        if kind == "line":
            return self._line_trouble(value)
        if value in self.ids[kind] or self._rejected(value):
            return None
        if kind.startswith("claim") and value in self._aliases:
            return _Trouble(f"a claim by its earlier id {shown(value)}", f"Write `{self._aliases[value]}`.")
        self._guesses += 1
        offer = did_you_mean(value, self.ids[kind]) if self._guesses <= MOST_GUESSES else ""
        return _Trouble(f"the {kind} {shown(value)}, which is not in the dataset", offer or self._advice(kind))

    def _advice(self, kind: str) -> str:
        example = next(iter(self.ids["link"]), None)
        return _ADD[kind] + (f", such as `{example}`." if example and "link" in kind else ".")

    def _rejected(self, value: str) -> bool:
        return value in self._context.rejected or value.partition("/")[0] in self._context.rejected

    def _line_trouble(self, value: str) -> _Trouble | None:
        source, _, line = value.rpartition(":")
        if not (source and line.isascii() and line.isdigit() and len(line) < 10):
            named = [name for name in (source, value, *self.ids["source"]) if name in self.ids["source"]]
            such_as = f", such as `{named[0]}:1`" if named else ""
            advice = f"Write a source's id, a colon and a line{such_as}."
            return _Trouble(f"the line {shown(value)}, which is not written as one", advice)
        if (trouble := self.trouble("source", source)) is not None:
            return trouble
        document = self._context.proofs.documents.get(source)
        if document is None or 1 <= int(line) <= len(document.lines):
            return None
        return _Trouble(
            f'line {int(line)} of the source "{source}", but its lines run from 1 to {len(document.lines)}',
            "Name the line that says when or where it was said; blank lines are counted too.",
        )


_ADD = {
    "speaker": "Add it to the list of speakers, or name one that is there",
    "source": "Add it to the list of sources, or name one that is there",
    "question": "Add it to the list of questions, or name one that is there",
    "object": "Add it to the list of objects, or name one that is there",
    "claim": "Add the claim, or name one that is there",
    "link": "Write the full id of a link: the claim's id, a slash and the link's id",
    "claim or link": "Cite a claim by its id, or a single passage by its full id",
}
