"""How messages show a user's text: words, lists of them, characters."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

PLAIN_NAMES = {
    '"': "a straight quotation mark",
    "“": "a curly quotation mark",
    "”": "a curly quotation mark",
    "'": "a straight apostrophe",
    "‘": "a curly single quotation mark",
    "’": "a curly apostrophe",
    "-": "a hyphen",
    "‑": "a non-breaking hyphen",
    "–": "an en dash",
    "—": "an em dash",
    "…": "an ellipsis character",
    ".": "a full stop",
    ",": "a comma",
    "*": "an asterisk",
    "_": "an underscore",
    "\u00a0": "a non-breaking space",
    "\u00ad": "a soft hyphen",
    "\u200b": "a zero-width space",
    "\u200c": "a zero-width non-joiner",
    "\u200d": "a zero-width joiner",
    "\ufeff": "a byte order mark",
}
"""What a reader calls characters that Unicode names otherwise."""

FURNITURE = {
    "headline": "the headline",
    "dateline": "the dateline",
    "caption": "a caption",
    "credit": "a credit line",
    "byline": "the byline",
    "ad": "an advertisement",
    "newsletter": "a newsletter box",
    "paywall": "a paywall notice",
    "related": "a list of related pages",
    "bio": "a note about the author",
    "about": "a note about the publisher",
    "separator": "a separator",
}
"""What a reader calls the regions where evidence may not stand."""


def shown(text: str, limit: int = 200) -> str:
    r"""Text in quotation marks on one line, the middle left out of what is longer than ``limit`` code points.

    >>> print(shown("part  of\nthe wall"))
    "part of the wall"
    >>> print(shown('"All," it said.'))
    “"All," it said.”
    """
    line = " ".join(text.split())
    if len(line) > limit:
        half = limit // 2
        line = f"{line[:half].rstrip()} [...] {line[-half:].lstrip()}"
    return f"“{line}”" if '"' in line else f'"{line}"'


def sentence(text: str) -> str:
    """The text as a sentence: a capital first, and a full stop unless one stands before its closing mark.

    >>> sentence('the source says "All of it."'), sentence("it differs")
    ('The source says "All of it."', 'It differs.')
    """
    ended = text.rstrip('"”').endswith((".", "!", "?"))
    return text[:1].upper() + text[1:] + ("" if ended else ".")


def several(items: Sequence[str], limit: int = 3) -> str:
    """A list in prose; what is past the limit is counted.

    >>> several(["a", "b", "c"]), several(["a", "b", "c", "d", "e"])
    ('a, b and c', 'a, b, c and 2 more')
    """
    named = list(items[:limit])
    if len(items) > limit:
        named.append(f"{len(items) - limit} more")
    return " and ".join(filter(None, (", ".join(named[:-1]), *named[-1:])))


def contrast(quoted: str, found: str) -> str:
    """How the characters of a quote differ from the source's, each named with its code point.

    >>> contrast("–", "-")
    'an en dash – (U+2013) where the source has a hyphen - (U+002D)'
    >>> contrast("wаll", "wall")
    'the character cyrillic small letter a а (U+0430) where the source has "a" (U+0061)'
    >>> contrast("the", "The"), contrast("sea wall", "seawall")
    ('a small "t" in "the" where the source has a capital "T"',
     '"sea wall" where the source has "seawall" (a space more)')
    """
    words = _contrast_of_case(quoted, found) or _contrast_of_spaces(quoted, found)
    return words or f"{characters(quoted, found)} where the source has {characters(found, quoted)}"


def _contrast_of_case(quoted: str, found: str) -> str:
    """The contrast in words where only capital and small letters differ; else nothing."""
    if quoted.casefold() != found.casefold() or len(quoted) != len(found):
        return ""
    pairs = [(ours, theirs) for ours, theirs in zip(quoted, found, strict=True) if ours != theirs]
    if len(pairs) != 1:
        return f"{shown(quoted)} where the source has {shown(found)} (capital and small letters)"
    ((ours, theirs),) = pairs
    inside = f" in {shown(quoted)}" if len(quoted) > 1 else ""
    return f"a {_size(ours)} {shown(ours)}{inside} where the source has a {_size(theirs)} {shown(theirs)}"


def _size(letter: str) -> str:
    return "capital" if letter.isupper() else "small"


def _contrast_of_spaces(quoted: str, found: str) -> str:
    """The contrast in words where only spaces inside differ; else nothing."""
    ours, theirs = quoted.split(), found.split()
    if not ours or len(ours) == len(theirs) or "".join(ours) != "".join(theirs):
        return ""
    what = "a space more" if len(ours) > len(theirs) else "a space less"
    return f"{shown(quoted)} where the source has {shown(found)} ({what})"


def characters(stretch: str, other: str = "") -> str:
    """The characters that another stretch lacks, named; all of them where only their order differs."""
    own = [char for char in dict.fromkeys(stretch) if char not in other]
    return several([_character(char) for char in own or dict.fromkeys(stretch)]) or "nothing"


def _character(char: str) -> str:
    code = f"(U+{ord(char):04X})"
    name = PLAIN_NAMES.get(char)
    if name is None and char.isalnum() and char.isascii():
        return f'"{char}" {code}'
    name = name or f"the character {unicodedata.name(char, 'without a name').lower()}"
    visible = char.isprintable() and not char.isspace() and not unicodedata.combining(char)
    return f"{name} {char} {code}" if visible else f"{name} {code}"
