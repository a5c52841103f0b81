"""What the rules on sources share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from factcheck.model import Source
from factcheck.rules._show import several
from factcheck.rules.engine import Context, Passage
from factcheck.text import Document


def documents(context: Context) -> Iterator[tuple[Source, Document]]:
    """The sources whose text was read, with their documents; of two sources with one id, the first."""
    for source in context.dataset.sources:
        if context.dataset.source[source.id] is source and source.id in context.proofs.documents:
            yield source, context.proofs.documents[source.id]


def in_words(runs: Sequence[tuple[int, int]]) -> str:
    """Runs of lines, for the beginning of a sentence.

    >>> in_words([(3, 4), (6, 6)]), in_words([(6, 6)])
    ('Lines 3-4 and 6', 'Line 6')
    """
    numbers = [str(first) if first == last else f"{first}-{last}" for first, last in runs]
    one = len(runs) == 1 and runs[0][0] == runs[0][1]
    return f"{'Line' if one else 'Lines'} {several(numbers, limit=12)}"


def passage(source: Source, document: Document, runs: Iterable[tuple[int, int]]) -> Passage:
    """The lines of the runs, to be underlined; blank ones left out."""
    spans = (document.lines.span(line) for first, last in runs for line in range(first, last + 1))
    return Passage(source.id, tuple(span for span in spans if span.of(document.text).strip()))
