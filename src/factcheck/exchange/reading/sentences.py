"""Pages that a dataset gives as numbered sentences: one line each in the source's text, found again by its number."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from factcheck.anchoring import Text


class Page:
    """A page of numbered sentences.

    Args:
        sentences: The sentences in order; one that is missing is empty.
    """

    def __init__(self, sentences: Sequence[str]) -> None:
        self.sentences = tuple(sentences)
        self.text = "\n".join(self.sentences) + "\n"
        self._index: Text | None = None

    def quotable(self, number: int) -> bool:
        """Whether there is a sentence of that number, and words in it."""
        return number < len(self.sentences) and bool(self.sentences[number].strip())

    def occurrence(self, number: int) -> Mapping[str, Any]:
        """The field that tells a sentence from others of the same words; none where it stands only once.

        >>> Page(["It may hold.", "It rained.", "It may hold."]).occurrence(2)
        {'occurrence': 2}
        """
        start = sum(len(each) + 1 for each in self.sentences[:number])
        quote = self.sentences[number]
        if self.text.find(quote) == self.text.rfind(quote):
            return {}
        self._index = self._index or Text(self.text)
        return occurrence(self._index, quote, start)


def occurrence(text: Text, quote: str, start: int) -> Mapping[str, Any]:
    """The field that says which of several places of a quote is the one that starts there; none where it needs none."""
    inset = len(quote) - len(quote.lstrip())
    starts = [span.start for span in text.stands(quote) if quote.strip() in text.text[span.start : span.end]]
    return {"occurrence": starts.index(start + inset) + 1} if len(starts) > 1 and start + inset in starts else {}
