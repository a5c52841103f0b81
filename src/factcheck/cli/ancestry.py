"""What ``factcheck lineage`` prints: the reports, the documents below them, and what shows it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from factcheck.cli.passages import place
from factcheck.diagnostics.characters import several
from factcheck.diagnostics.visible import cells, visible
from factcheck.diagnostics.wrap import wrap
from factcheck.lineage.graph import headline
from factcheck.lineage.kinship import Joined
from factcheck.lineage.overview import Overview
from factcheck.lineage.reuse import Reuse, Run
from factcheck.model import Source

SHOWN = 20
"""Shared runs listed for two sources; the JSON has all."""


class Ancestry:
    """Prints the lineage of a dataset.

    Args:
        overview: The lineage.
        width: Columns to print in.
    """

    def __init__(self, overview: Overview, *, width: int) -> None:
        self._overview = overview
        self._width = width

    def lines(self) -> Iterator[str]:
        """All of it, line by line."""
        overview = self._overview
        yield from wrap(headline(overview), self._width)
        for origin in dict.fromkeys(overview.origins.values()):
            yield ""
            yield from wrap(visible(f"{overview.name(origin)} ({origin})"), self._width, rest="  ")
            yield from self._branches(None, origin, "", frozenset())
        yield from self._proposals()
        yield from self._behind()

    # ---------------------------------------------------------------------------------------------------------------
    # The tree
    # ---------------------------------------------------------------------------------------------------------------

    def _branches(self, parent: str | None, origin: str, indent: str, seen: frozenset[str]) -> Iterator[str]:
        """The documents that carry a report, below the one they are derived from."""
        below = self._overview.carriers.get((origin, parent), ())
        children = [source for source in below if source.id not in seen]
        for at, source in enumerate(children):
            last = at == len(children) - 1
            margin = indent + ("    " if last else "│   ")
            document = visible(self._document(source))
            yield from wrap(document, self._width, first=f"{indent}{'└── ' if last else '├── '}", rest=f"{margin}  ")
            facts = [f"- {visible(line)}" for line in self._credits(source)]
            parents = self._overview.parents(source)
            for joined in parents:
                if parents[1:]:
                    facts.append(visible(f"from {joined.reuse.beside(source.id)}:"))
                facts += self._evidence(joined, self._width - len(margin) - 2)
            for line in facts:
                yield from wrap(line, self._width, first=f"{margin}  ", rest=f"{margin}    ")
            yield from self._branches(source.id, origin, margin, seen | {source.id})

    def _document(self, source: Source) -> str:
        name = self._overview.name(source.publisher)
        if source.derived_from:
            parents = [*dict.fromkeys(each.source for each in source.derived_from)]
            return f"{source.id}: derived from {several(parents, limit=len(parents))} by {name}"
        if source.republishes and source.republishes != source.publisher:
            return f"{source.id}: republished by {name} (declared)"
        return f"{source.id}: published by {name}"

    def _credits(self, source: Source) -> Iterator[str]:
        counted = Counter(credit.organisation for credit in self._overview.credits.get(source.id, ()))
        for organisation, count in counted.items():
            times = "once" if count == 1 else f"{count} times"
            yield f'credits "{organisation}" {times}, whose words it is not declared to carry'

    # ---------------------------------------------------------------------------------------------------------------
    # What two sources share
    # ---------------------------------------------------------------------------------------------------------------

    def _evidence(self, joined: Joined, width: int) -> Iterator[str]:
        reuse, direction = joined.reuse, joined.direction
        child = direction.child
        yield from (f"- {visible(reason.text)}" for reason in direction.reasons)
        yield from (f"- against it: {visible(reason.text)}" for reason in direction.against)
        if not reuse.runs:
            yield "- no run of five words or more is shared"
            return
        side = reuse.sides[child]
        yield f"- {_count(len(reuse.runs), 'shared run')} of five words or more, {side.covered:.0%} of its words"
        quotations = reuse.quotations[child]
        if quotations:
            found = sum(each.found is not None for each in quotations)
            parent = visible(reuse.beside(child))
            yield f'- {found} of its {len(quotations)} quotations stand in "{parent}" word for word'
        silent = [run for run in reuse.runs if run.counts and not side.credit(reuse.place(run, child))]
        if silent:
            stand = "stands" if len(silent) == 1 else "stand"
            yield f"- {_count(len(silent), 'run')} that can't be chance {stand} under no credit"
        yield from self._runs(reuse, child, width)

    def _runs(self, reuse: Reuse, child: str, width: int) -> Iterator[str]:
        listed = sorted(reuse.runs, key=lambda run: -run.words)[:SHOWN]
        for run in sorted(listed, key=lambda run: reuse.place(run, child).span):
            yield _cut(
                f"{run.words:4} words  {_what(run):7}  {self._places(reuse, run, child)}  {_words(reuse, run)}", width
            )
        if len(reuse.runs) > SHOWN:
            yield f"     and {len(reuse.runs) - SHOWN} shorter ones; --format json has all"

    def _places(self, reuse: Reuse, run: Run, child: str) -> str:
        """Where a run starts in the child and in the parent, as the id of the source, line and column."""
        documents = {page.id: page.document for page in (reuse.one, reuse.other)}
        return " = ".join(
            place(documents[source], source, reuse.place(run, source).span.start)
            for source in (child, reuse.beside(child))
        )

    # ---------------------------------------------------------------------------------------------------------------
    # Proposals, and what rests on how much
    # ---------------------------------------------------------------------------------------------------------------

    def _proposals(self) -> Iterator[str]:
        proposals = self._overview.proposals
        if not proposals:
            return
        yield ""
        yield from wrap("Not declared, though the texts show it. Confirm what is right in the data:", self._width)
        for joined in proposals:
            child, parent = joined.direction.child, joined.direction.parent
            yield ""
            if parent:
                told = visible(f'"{child}" took words from "{parent}". Under "{child}" write:')
                yield from wrap(told, self._width, first="  ")
                yield visible(f'      derived_from: [{{source: {parent}, reason: "..."}}]')
            else:
                other = joined.reuse.beside(child)
                told = visible(f'"{other}" and "{child}" share words; nothing tells who took them from whom.')
                yield from wrap(told, self._width, first="  ")
            for line in (*self._evidence(joined, self._width - 4), *self._explains(joined)):
                yield from wrap(line, self._width, first="    ", rest="      ")

    def _explains(self, joined: Joined) -> Iterator[str]:
        others = [f'"{source}"' for source in self._overview.explains(joined)]
        if others:
            parent = joined.direction.parent
            yield visible(f'- that explains what it shares with {several(others)}: it all stands in "{parent}" too')

    def _behind(self) -> Iterator[str]:
        counted = self._overview.verdicts
        if not counted:
            return
        yield ""
        yield "What stands behind each verdict"
        for id_, behind in counted.items():
            origins = ", ".join(behind.origins)
            parts = (
                _count(len(behind.documents), "document"),
                _count(len(behind.origins), "origin") + (f" ({origins})" if origins else ""),
                _count(len(behind.speakers), "speaker"),
            )
            yield from wrap(visible(f"{id_}: {', '.join(parts)}"), self._width, first="  ", rest="    ")


def _what(run: Run) -> str:
    return run.kind if run.counts or run.kind == "spoken" else "chance"


def _words(reuse: Reuse, run: Run) -> str:
    return f'"{visible(" ".join(run.b.span.of(reuse.other.text).split()))}"'


def _cut(line: str, width: int) -> str:
    if cells(line) <= width:
        return line
    kept = line[: max(20, width - 4)]
    while cells(kept) > width - 4 and len(kept) > 20:
        kept = kept[:-1]
    return f'{kept}..."'


def _count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"
