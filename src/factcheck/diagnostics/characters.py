"""How texts are shown to their reader, and characters that look alike are told apart: one way for every message."""

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
    " ": "a space",
    "\t": "a tab",
    "\n": "a line end",
    "\r": "a carriage return",
    "\u00a0": "a non-breaking space",
    "\u00ad": "a soft hyphen",
    "\u200b": "a zero-width space",
    "\u200c": "a zero-width non-joiner",
    "\u200d": "a zero-width joiner",
    "\ufeff": "a byte order mark",
}
"""What a reader calls characters that Unicode names otherwise."""


_LONGEST_WORD = 30


def shown(text: str, limit: int = 200) -> str:
    r"""Text in quotation marks on one line, the middle left out of what is longer than ``limit`` code points.

    It is cut between words, unless they are very long, as in a script without spaces.

    >>> print(shown("part  of\nthe wall"))
    "part of the wall"
    >>> print(shown('"All," it said.'))
    “"All," it said.”
    >>> print(shown("The council will repair part of the wall.", 24))
    "The council [...] of the wall."
    """
    line = " ".join(text.split())
    if len(line) > limit:
        half = limit // 2
        line = f"{_whole(line, half)} [...] {_whole(line[::-1], half)[::-1]}"
    return f"“{line}”" if '"' in line else f'"{line}"'


def _whole(line: str, most: int) -> str:
    """The beginning of a line, without the word that it is cut in, unless that is very long."""
    cut = line[:most]
    whole = cut if line[most].isspace() else cut.rpartition(" ")[0]
    return (whole if most - len(whole) <= _LONGEST_WORD else cut).rstrip()


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


def instead(new: str, old: str) -> str:
    """What characters came where others stood, each named with its code point.

    >>> instead("-", "\N{EN DASH}")
    'a hyphen - (U+002D) for an en dash – (U+2013)'
    """
    return f"{characters(new, old)} for {characters(old, new)}"


def characters(stretch: str, other: str = "") -> str:
    """The characters that another stretch lacks, named; where it lacks none, those between what both share at the rims.

    >>> characters("o", "ö"), characters("wood", "w\N{CYRILLIC SMALL LETTER O}od")
    ('"o" (U+006F)', '"o" (U+006F)')
    """
    own = [char for char in dict.fromkeys(stretch) if char not in other]
    return several([_character(char) for char in own or dict.fromkeys(_middle(stretch, other))]) or "nothing"


def _middle(stretch: str, other: str) -> str:
    """What stands between the characters that two stretches begin and end with alike."""
    opening = _alike(stretch, other)
    rest = stretch[opening:]
    return rest[: len(rest) - _alike(rest[::-1], other[opening:][::-1])]


def _alike(stretch: str, other: str) -> int:
    """How many characters two stretches begin with alike."""
    return next(
        (at for at, (a, b) in enumerate(zip(stretch, other, strict=False)) if a != b), min(len(stretch), len(other))
    )


def _character(char: str) -> str:
    code = f"(U+{ord(char):04X})"
    name = PLAIN_NAMES.get(char)
    if name is None and char.isalnum() and char.isascii():
        return f'"{char}" {code}'
    name = name or f"the character {unicodedata.name(char, 'without a name').lower()}"
    visible = char.isprintable() and not char.isspace() and not unicodedata.combining(char)
    return f"{name} {char} {code}" if visible else f"{name} {code}"
