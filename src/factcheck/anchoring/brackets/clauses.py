"""What stands in a sentence left of a mark: its clauses, and the aside that may part a subject from its verb."""

from __future__ import annotations

import re
from typing import NamedTuple

from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.words.patterns import WORD
from factcheck.anchoring.words.wordforms import straight
from factcheck.text import Span

REACH = 400
"""Code points of a sentence that are read left of a mark."""

_MARKS = re.compile(r"(?:[,;:()\[\]—–\"“”„«»]|(?<=\s)-(?=\s))+")
OPENING_MARKS = re.compile(r"\s(?:[\"'“”„‘‚»›(\[*_]|[«‹]\s{0,3}){1,40}\Z")
"""What may stand between words and what they open: quotation marks, brackets, marks of emphasis."""
_BLANK_LINE = re.compile(r"[\r\n]\s*[\r\n]")
_OPENING_WORDS = 2  # "But he, who was tired,"


class BeforeCut(NamedTuple):
    """The stretches between marks, without those that only say more of what stands before them."""

    clauses: list[str]
    """What may hold the subject."""
    aside: str
    """What stands between the last two marks: of it only the beginning can name the subject."""
    pronoun: str
    """The pronoun that the sentence opens with, if a mark stands right after it."""


def before_cut(text: str, stretch: Span, lexicon: Lexicon) -> BeforeCut:
    """Parts what stands left of a mark.

    Args:
        text: The text.
        stretch: From the start of the sentence to the words after the mark.
        lexicon: The word lists.

    Example:
        >>> from factcheck.anchoring.lexicon import LEXICONS
        >>> text = "Northstar, which beat Orkney, was told to pay."
        >>> before_cut(text, Span(0, 30), LEXICONS["en"])
        BeforeCut(clauses=['Northstar'], aside='which beat Orkney', pronoun='')
    """
    near = text[max(stretch.start, stretch.end - REACH) : stretch.end]
    pieces = [piece.strip() for piece in _MARKS.split(near) if WORD.search(piece)]
    if len(pieces) < 2:
        return BeforeCut(pieces, "", _pronoun(pieces, lexicon))
    clauses = [pieces[0]]
    for piece in pieces[1:-1]:
        if WORD.findall(piece)[0].lower() in lexicon.relatives:
            break
        clauses.append(piece)
    return BeforeCut(clauses, pieces[-1], _pronoun(pieces, lexicon))


def drops_relative(inner: str, old: str, lexicon: Lexicon) -> bool:
    """Whether a bracket makes what is said of somebody of a clause beside him: "[has] slept" for ", who had slept".

    >>> from factcheck.anchoring.lexicon import LEXICONS
    >>> drops_relative("has", ", who had", LEXICONS["en"]), drops_relative("who has", ", who had", LEXICONS["en"])
    (True, False)
    """
    words = [word.lower() for word in WORD.findall(inner)]
    told = WORD.search(old)
    if not words or told is None or not old.lstrip().startswith(",") or told[0].lower() not in lexicon.relatives:
        return False
    return words[0] in lexicon.auxiliaries | lexicon.modals and lexicon.relatives.isdisjoint(words)


def begins(words: list[str], with_words: list[str]) -> bool:
    """Whether words begin with others, but for capitals and the shape of apostrophes.

    >>> begins(["Twelve", "seconds", "pass"], ["twelve", "seconds"]), begins(["Twelve"], [])
    (True, False)
    """
    return bool(with_words) and [*map(straight, words[: len(with_words)])] == [*map(straight, with_words)]


def opening_gap(text: str, at: int) -> Span:
    """The word just before an offset, with the rest of the name that it ends; empty where there is none.

    Marks that open what follows, as a quotation does, may stand between.

    >>> opening_gap("Then Westport Bank paid.", 19).of("Then Westport Bank paid.").split()
    ['Then', 'Westport', 'Bank']
    >>> opening_gap('Then he "paid."', 9).of('Then he "paid."')
    'he "'
    """
    low = max(0, at - 120)
    marks = OPENING_MARKS.search(text, low, at)
    start = end = marks.start() if marks else at
    for match in reversed(list(WORD.finditer(text, low, end))):
        between = text[match.end() : start]
        if between.strip() or (start < end and between != " ") or _BLANK_LINE.search(between):
            break
        capital = match[0][0].isupper()
        if start < end and not capital:
            break
        start = match.start()
        if not capital:
            break
    return Span(start if start < end else at, at)


def _pronoun(pieces: list[str], lexicon: Lexicon) -> str:
    words: list[str] = WORD.findall(pieces[0])
    return words[-1] if len(words) <= _OPENING_WORDS and words[-1].lower() in lexicon.pronouns else ""
