"""Whether somebody speaks in the passage that a dataset gives: words that are said have a speaker."""

from __future__ import annotations

from factcheck.anchoring import Text
from factcheck.text import Sentences, speech_spans

_MARKS = frozenset("\"'“„«‹「『‘‚＂")
"""What opens a quotation; most texts of datasets have none."""


class Speech:
    """What is said in a text.

    Args:
        text: The text of a page.
    """

    def __init__(self, text: str) -> None:
        self._text = Text(text)
        self._sentences = Sentences(text)
        self._marked = not _MARKS.isdisjoint(text)

    def met_by(self, quote: str, occurrence: int | None = None) -> str:
        """The first words in quotation marks that a quote shares a word with; empty where it has none.

        >>> Speech('It rained. "We will repair the wall," it said.').met_by("repair the wall")
        'We will repair the wall,'
        """
        if not self._marked:
            return ""
        text = self._text.text
        anchor = self._text.locate(quote, occurrence=occurrence)
        if not anchor.faithful:
            return ""
        paragraphs = dict.fromkeys(each for span in anchor.spans for each in self._sentences.over(span))
        said = (speech for paragraph in paragraphs for speech in speech_spans(text, paragraph))
        return next((each.of(text) for each in said if any(each.meets(span) for span in anchor.spans)), "")
