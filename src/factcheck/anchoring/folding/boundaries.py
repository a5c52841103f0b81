"""Where a word ends: a quote that starts or stops inside one is not a quote."""

from __future__ import annotations

import re
import unicodedata

from factcheck.anchoring.folding.folds import UNSPACED
from factcheck.text import Span

_UNSPACED = re.compile(f"[{UNSPACED}]")
_LETTERS = re.compile(f"(?:[^\\W_](?<![{UNSPACED}]))+")
_LETTERS_BEFORE = re.compile(f"(?:[^\\W_](?<![{UNSPACED}]))+\\Z")
"""Letters and digits that nothing parts: so no offset between two of them needs a look."""
_FIRST_MARK = "\u0300"
"""No combining mark or joiner has a lower code point."""
_AT_ONCE = 256  # characters of a word that are passed over together
_APOSTROPHES = "'’ʼ＇\u05f3\u05f4"
_JOINERS = ".,:/٫٬_"
_CURRENCY = "$€£¥₩₽₹¢"
_AFTER_DIGITS = "%‰°€£"
_GROUP_MARKS = " \u00a0\u2007\u2009\u202f'’"
_GROUPED = re.compile(
    rf"(?<![\w.,:/'’])(?<![^\W\d_]-)\d{{1,3}}(?P<mark>[{_GROUP_MARKS}])\d{{3}}(?:(?P=mark)\d{{3}})*(?!\d|[.,:]\d{{3}})"
)
"""A number whose thousands are parted by a space or an apostrophe."""
_LONGEST_NUMBER = 24
_MINUS = "-−‐‑﹣－"
_DASH_AS_MINUS = re.compile(r"(?:\A|[\s(\[\"'“‘„‚«‹])[–‒]\Z")
"""An en or figure dash that the folds take for a minus, as print sets it."""
_SOFT = "\u00ad\u200c\u200d\ufe0e\ufe0f\u2060\u200b"


def whole_words(text: str, span: Span, *, elides: bool = False) -> bool:
    """Whether a stretch starts and ends between words.

    Args:
        text: The text.
        span: The stretch, half-open code points.
        elides: Whether a word may end at an apostrophe, as in French.
    """
    start, end = span
    if inside_word(text, end, elides=elides):
        return False
    if start == 0 or (text[start - 1] == " " and not text[start : start + 1].isdigit()):
        return True
    return not inside_word(text, start, elides=elides)


def to_words(text: str, span: Span, *, elides: bool = False) -> Span:
    """A stretch widened to whole words, white space at its ends left out."""
    start, end = span
    while inside_word(text, start, elides=elides):
        run = _LETTERS_BEFORE.search(text, max(0, start - _AT_ONCE), start)
        start = min(start - 1, run.start() + 1) if run else start - 1
    while inside_word(text, end, elides=elides):
        run = _LETTERS.match(text, end)
        end = max(end + 1, run.end() - 1) if run else end + 1
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def inside_word(text: str, at: int, *, elides: bool = False) -> bool:
    """Whether an offset lies inside a word, a number or a character made of several code points.

    A hyphen parts words; an apostrophe, the point of an acronym and the separators of a number do not.

    >>> [inside_word("Kim's 3.5 % of U.S. aid", at) for at in (2, 3, 5, 7, 16)]
    [True, True, False, True, True]
    """
    if at <= 0 or at >= len(text):
        return False
    before, after = text[at - 1], text[at]
    if (before.isdigit() and after in _GROUP_MARKS) or (after.isdigit() and before in _GROUP_MARKS):
        return _inside_number(text, at)
    if (
        before in " \n"
        or after in " \n"
        or (before < _FIRST_MARK > after and not (before.isalnum() or after.isalnum()))
    ):
        return False
    if (after >= _FIRST_MARK and (_continues(after) or _inside_flag(text, at))) or before == "\u200d":
        return True
    return _between_letters(text, at, elides=elides)


def _between_letters(text: str, at: int, *, elides: bool) -> bool:
    before, after = text[at - 1], text[at]
    words = _in_word(before), _in_word(after)
    if not any(words):
        return False
    if all(words):
        return not (_UNSPACED.match(before) or _UNSPACED.match(after))
    if before in _SOFT:  # invisible characters part nothing
        return words[1] and _inside_word_across(text, at, elides=elides)
    return _at_joiner(text, at, elides=elides) or _at_sign(text, at)


def _inside_word_across(text: str, at: int, *, elides: bool) -> bool:
    """The same as if the invisible characters before the offset were not there."""
    start = at
    while start and text[start - 1] in _SOFT:
        start -= 1
    near = text[max(0, start - 3) : start]
    return "\u200d" in text[start:at] or inside_word(near + text[at : at + 3], len(near), elides=elides)


def _at_joiner(text: str, at: int, *, elides: bool) -> bool:
    before, after = text[at - 1], text[at]
    if after in _APOSTROPHES or after in _JOINERS:
        return _joins(before, after, text[at + 1 : at + 2], text[at - 2 : at - 1])
    if before in _APOSTROPHES or before in _JOINERS:
        if before in _APOSTROPHES and elides:
            return False
        return _joins(text[at - 2 : at - 1], before, after, text[at - 3 : at - 2])
    return False


def _joins(left: str, joiner: str, right: str, further: str) -> bool:
    if joiner in _APOSTROPHES:
        return left.isalpha() and right.isalpha()
    if joiner == "_":
        return left.isalnum() and right.isalnum()
    if left.isdigit() and right.isdigit():
        return True
    return joiner == "." and left.isalpha() and right.isalpha() and not further.isalpha()  # U.S. and e.g., not end.Next


def _inside_number(text: str, at: int) -> bool:
    """Whether an offset lies inside a number whose thousands are parted: "1 500 000", but not "2019 300"."""
    low = max(0, at - _LONGEST_NUMBER)
    return any(match.start() < at < match.end() for match in _GROUPED.finditer(text, low, at + _LONGEST_NUMBER))


def _at_sign(text: str, at: int) -> bool:
    before, after = text[at - 1], text[at]
    if after.isdigit():
        return before in _CURRENCY or _is_minus(text, at - 1)
    return before.isdigit() and after in _AFTER_DIGITS


def _is_minus(text: str, at: int) -> bool:
    """Whether the stroke at an offset, before a figure, is its sign: a range has a word or figure before it."""
    if text[at] in _MINUS:
        return not _in_word(text[at - 1 : at] or " ")
    return _DASH_AS_MINUS.match(text, max(0, at - 1), at + 1) is not None


def _in_word(character: str) -> bool:
    return character.isalnum() or (character >= _FIRST_MARK and unicodedata.category(character)[0] == "M")


def _inside_flag(text: str, at: int) -> bool:
    """Whether an offset parts the two letters of an emoji flag."""
    if not _is_flag_letter(text[at]):
        return False
    start = at
    while start and _is_flag_letter(text[start - 1]):
        start -= 1
    return (at - start) % 2 == 1


def _is_flag_letter(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def _continues(character: str) -> bool:
    """Whether a character belongs to the one before it: a mark or vowel sign, a joiner, a variation or skin tone."""
    return (
        unicodedata.category(character) in ("Mn", "Mc", "Me")
        or character in "\u200d\ufe0e\ufe0f\u0e33\u0eb3"
        or "\U0001f3fb" <= character <= "\U0001f3ff"
    )
