"""A plain text as it is skimmed: at equal length, so that nothing needs a map back.

Folding a whole text to learn that a quote does not stand in it is most of the work of refusing a quote. In a plain text
- letters of Western print, words neither broken over line ends nor parted by invisible characters - every run of words
of a faithful quote stands as it is, but for case and the width of white space. Where one of those runs stands nowhere,
the quote stands nowhere, and no fold is needed to say so.
"""

from __future__ import annotations

import re
from functools import cached_property
from itertools import islice

from factcheck.anchoring.finding.literal import TURKIC, occurrences
from factcheck.anchoring.folding.boundaries import to_words
from factcheck.anchoring.folding.folds import DASHES, DOUBLE_MARKS, SINGLE_MARKS
from factcheck.anchoring.folding.references import has_references
from factcheck.text import Span

_WIDE = " " * 8  # a gap between words that is left to the fold
_AT_ONCE = 32_768  # characters: larger pieces of memory are asked of the system anew each time, which takes longer
_MOST_PLACES = 500
_MOST_RUNS = 4
_BROKEN_WORD = re.compile(r"-[^\S\r\n]*[\r\n]")
_RUN = re.compile(r"(?<![^ ])[a-z0-9]+(?: [a-z0-9]+)+(?![^ ])")


_LETTER = "ÿ"
"""Stands for a letter outside Latin-1."""
_OUTSIDE = re.compile(r"[^\W\x00-\xff]")


def _skimmed(character: str, code: int) -> int:
    if character in DOUBLE_MARKS or character in SINGLE_MARKS or character == "'":
        return ord('"')
    if character in DASHES:
        return ord("-")
    if character.isspace():
        return ord(" ")
    if character == "…":
        return ord(".")
    lowered = character.lower()
    return ord(lowered) if lowered < "\u0100" else ord(_LETTER) if character.isalpha() else code


_PRINT = {
    codec: bytes(_skimmed(bytes([code]).decode(codec, "replace"), code) for code in range(256))
    for codec in ("latin-1", "cp1252")
}
"""What each byte becomes, by the encoding it comes from: the letters of Western print in one byte, the faster first."""


class Glance:
    """A plain text in lower case, with one kind of mark, of stroke and of white space.

    Attributes:
        text: The text.
        loose: The text so written, code point for code point.
    """

    def __init__(self, text: str, loose: str, *, elides: bool) -> None:
        self.text = text
        self._elides = elides
        self.loose = loose
        self._asked = 0

    @classmethod
    def at(cls, text: str, language: str, *, elides: bool) -> Glance | None:
        """The glance of a text; None where it is not plain."""
        loose = skim(text)
        if loose is None or language in TURKIC:
            return None
        if any(sign in text for sign in "\u00ad*_") or _BROKEN_WORD.search(text) or has_references(text):
            return None
        return cls(text, loose, elides=elides)

    def lacks(self, quote: str) -> bool:
        """Whether some run of words of a loosened quote stands nowhere, however its letters and spaces are set."""
        self._asked += 1
        runs = sorted(_RUN.findall(quote), key=len, reverse=True)[:_MOST_RUNS]
        if self._asked == 1:  # to narrow a text costs as much as to look around the words of a few quotes
            return quote not in self.loose and not all(self._may_hold(run) for run in runs)
        if not runs or runs[0] not in self._narrow:
            return bool(runs)
        return quote not in self.loose and any(run not in self._narrow for run in runs[1:])

    @cached_property
    def _narrow(self) -> str:
        """The text with each white space one character wide."""
        return _narrowed(self.loose)

    def _may_hold(self, run: str) -> bool:
        longest = max(run.split(" "), key=len)
        known = run.index(longest)
        found = list(islice(occurrences(longest, self.loose), _MOST_PLACES))
        return len(found) == _MOST_PLACES or any(
            self._ahead(run[known:], at) and self._behind(run[: known + len(longest)], at + len(longest))
            for at in found
        )

    def _ahead(self, words: str, at: int) -> bool:
        """Whether words stand from an offset on, however wide the white space between them."""
        passage = self.loose[at : at + len(words)]
        if passage == words or "  " not in passage:
            return passage == words
        wider = self.loose[at : at + len(words) + _room(words)]
        return _WIDE in wider or _narrowed(wider).startswith(words)

    def _behind(self, words: str, end: int) -> bool:
        """Whether words stand up to an offset."""
        passage = self.loose[max(0, end - len(words)) : end]
        if passage == words or "  " not in passage:
            return passage == words
        wider = self.loose[max(0, end - len(words) - _room(words)) : end]
        return _WIDE in wider or _narrowed(wider).endswith(words)

    def offset(self, offset: int) -> int:
        """Where an offset of the text stands here: the same."""
        return offset

    def source(self, span: Span) -> Span:
        """The stretch of the text behind one of this: the same."""
        return span

    def words(self, span: Span) -> Span:
        """A stretch of the text widened to whole words."""
        return to_words(self.text, span, elides=self._elides)


def _room(words: str) -> int:
    """How much longer words may be in a text whose gaps are less than wide."""
    return len(_WIDE) * words.count(" ")


def _narrowed(text: str) -> str:
    """A text with each white space one character wide."""
    while "  " in text:
        text = text.replace("  ", " ")
    return text


def skim(text: str) -> str | None:
    """A text in lower case, with one kind of mark, of stroke and of white space, at equal length.

    Returns:
        The text so written; None where it holds a character outside Western print.
    """
    for codec, skimmed in _PRINT.items():
        try:
            return "".join(
                text[at : at + _AT_ONCE].encode(codec).translate(skimmed).decode("latin-1")
                for at in range(0, len(text), _AT_ONCE)
            )
        except UnicodeEncodeError:
            continue
    return None


def skim_any(text: str) -> str:
    """The same of any text: what is outside Western print becomes a letter or a sign that stands in no word of it."""
    return skim(text) or skim(_OUTSIDE.sub(_LETTER, text).encode("latin-1", "replace").decode("latin-1")) or ""
