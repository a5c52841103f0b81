"""What looks alike in print: letters of other scripts, accents left out, strokes, text turned round."""

from __future__ import annotations

import unicodedata

CONFUSABLE = str.maketrans(
    "ıасԁеһіјӏорԛѕтухԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧοναρАВЕКМНОРСТУХІЈЅԌ",
    "iacdehijlopqstyxwABEZHIKMNOPTYXovapABEKMHOPCTYXIJSG",
)
"""Letters of other scripts that look like Latin ones (a selection of Unicode's confusables, UTS 39)."""

_MARKS = str.maketrans("“”„‟«»‘’‚‛ʼ‐‑–—", '""""""' + "'''''" + "----")
_STROKES = str.maketrans("I1|ІӀǀΙ", "lllllll")
_TURNS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def plain(token: str) -> str:
    """A token as words are compared: the shape of its marks aside."""
    return token.translate(_MARKS)


def look_alike(quoted: str, found: str) -> bool:
    """Whether two stretches look the same in print, or one of them is turned around by a control character."""
    quoted, found = plain(quoted), plain(found)
    bare, other = _bare(quoted), _bare(found)
    return (
        skeleton(quoted) == skeleton(found)
        or (bare.casefold() != other.casefold() and skeleton(bare) == skeleton(other))
        or quoted.translate(_STROKES) == found.translate(_STROKES)
        or not _TURNS.isdisjoint(quoted + found)
    )


def _bare(text: str) -> str:
    """A text without the marks at its ends."""
    start, end = 0, len(text)
    while start < end and not _is_letter(text[start]):
        start += 1
    while end > start and not _is_letter(text[end - 1]):
        end -= 1
    return text[start:end]


def _is_letter(character: str) -> bool:
    return character.isalnum() or character == "_"


def skeleton(text: str) -> str:
    """A text with its accents, look-alike letters and invisible characters taken out."""
    if text.isascii():
        return text.replace(" ", "").casefold()
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if unicodedata.category(c) not in ("Mn", "Cf", "Zs"))
    return bare.translate(CONFUSABLE).casefold()
