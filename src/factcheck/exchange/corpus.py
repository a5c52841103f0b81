"""The sentences of each source that the dataset may publish, numbered from 0: what datasets of sentence ids point into.

The whole text of a source stays where it is; published are the sentences around the proved passages, cut by the frozen
segmentation of :mod:`factcheck.text`. A number therefore counts published sentences, and ``sentences.jsonl`` gives
each one's place in the source.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from factcheck.exchange import jsonl
from factcheck.exchange.records import Records, Row
from factcheck.exchange.written import Drop
from factcheck.text import SEGMENTATION, Span, sentences

FILE = "sentences.jsonl"

DROP = Drop(
    "source texts",
    "only the sentences around proved passages are published, and numbers count those; an imported page keeps its "
    "numbers, and its other sentences where it may be published whole",
    "sources.characters",
)


class Sentence(NamedTuple):
    """A sentence and where it stands in its source, in code points."""

    start: int
    end: int
    text: str


class Corpus:
    """The published sentences of a dataset."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._cut: dict[str, dict[int, Sentence]] = {source: {} for source in records.sources}
        for link in records.evidence.values():
            if link["source"] in self._cut:
                self._cut[link["source"]] |= {each.start: each for each in _sentences(link)}
        self.sources: Mapping[str, Sequence[Sentence]] = {
            source: [found[start] for start in sorted(found)] for source, found in self._cut.items()
        }

    def numbers(self, link: Row) -> list[int]:
        """The numbers of the sentences that a link's passage touches; none where it was not proved."""
        if link["span_start"] is None:
            return []
        listed = self.sources[link["source"]]
        first = bisect_left(listed, link["span_start"] + 1, key=lambda each: each.end)
        last = bisect_left(listed, link["span_end"], key=lambda each: each.start)
        return list(range(first, last))

    def texts(self, link: Row) -> list[str]:
        """Those sentences."""
        return [self.sources[link["source"]][number].text for number in self.numbers(link)]

    def files(self) -> Mapping[str, bytes]:
        """The file that says where each sentence stands."""
        return {FILE: jsonl.lines(self._lines())}

    def _lines(self) -> Iterator[Row]:
        for source, listed in self.sources.items():
            for number, each in enumerate(listed):
                yield {
                    "source": source,
                    "sentence": number,
                    "source_sha256": self._records.sources[source]["sha256"],
                    **each._asdict(),
                    "segmentation": SEGMENTATION,
                }


def _sentences(link: Row) -> Iterator[Sentence]:
    """The sentences around a passage, cut again from the stretch that the table has: whole sentences cut the same."""
    if link["sentence"] is None:
        return
    text, at = link["sentence"], link["sentence_start"]
    for span in sentences(text):
        yield Sentence(at + span.start, at + span.end, Span(*span).of(text))
