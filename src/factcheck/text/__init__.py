"""Text as every other room sees it: lines, paragraphs, sentences, quoted stretches, units of offset.

Offsets are code points, half-open, into the stored text. No newline is translated; a line ends at LF, CRLF or CR and
nowhere else. Segmentation is frozen: a change of what it returns raises :data:`SEGMENTATION`.

Example:
    >>> text = "It rained. The council met."
    >>> [text[s.start:s.end] for s in sentences(text)]
    ['It rained.', 'The council met.']
"""

from factcheck.text.document import Area, Document, joined, words
from factcheck.text.marks import MARKS
from factcheck.text.offsets import Lines, Span, Units
from factcheck.text.quotations import quoted_spans
from factcheck.text.segments import (
    LISTS,
    SEGMENTATION,
    SENTENCE_SIGNS,
    Sentences,
    follows_abbreviated_end,
    paragraphs,
    sentences,
)
from factcheck.text.speech import speech_spans

__all__ = [
    "LISTS", "MARKS", "SEGMENTATION", "SENTENCE_SIGNS", "Area", "Document", "Lines", "Sentences", "Span", "Units",
    "follows_abbreviated_end", "joined", "paragraphs", "quoted_spans", "sentences", "speech_spans",
    "words",
]  # fmt: skip
