"""Words that print or a saved page broke, whole again, so that the word lists know them: a hidden "nev-⏎er" is "never".

This is for reading what a cut hides, not for matching: there the folds decide, which leave open whether a hyphen at a
line end is part of its word.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator

from factcheck.anchoring.folding.foldmap import Edit, Folded
from factcheck.anchoring.folding.folds import INVISIBLE, LIGATURES, composed
from factcheck.anchoring.folding.references import has_references, referred

_TURNS = "\u202a-\u202e\u2066-\u2069"
_STYLED = "\uff01-\uff5e\U0001d400-\U0001d7ff"
"""Letters of full width, and those of mathematics, which networks use for bold type."""
_MARKS = "\u0300-\u036f"
_LINE_END = re.compile(r"(?<=[^\W\d_])(?P<sign>[-\u00ad‐])[^\S\r\n]*[\r\n]\s*(?P<rest>[^\W\d_]+)")
_ENDS_LINE = re.compile(r"-[^\S\r\n]*[\r\n]")
_BEGINNING = re.compile(r"[^\W\d_]+\Z")
_APOSTROPHE = re.compile(r"(?<=[^\W\d_])[ʼ´`‛](?=[^\W\d_])")
_SIGNS = re.compile(f"[{INVISIBLE}{_TURNS}{_STYLED}{''.join(LIGATURES)}]")
_BROKEN = re.compile(f"[{INVISIBLE}{_TURNS}{_STYLED}{''.join(LIGATURES)}{_MARKS}ʼ´`‛‐]")
_LONGEST = 40  # letters of a word


def may_be_broken(text: str) -> bool:
    """Whether a stretch may hold a word that :func:`unbroken` mends."""
    if text.isascii():
        return _ENDS_LINE.search(text) is not None or "`" in text or ("&" in text and has_references(text))
    return _BROKEN.search(text) is not None or _ENDS_LINE.search(text) is not None or has_references(text)


def unbroken(text: str, is_listed: Callable[[str], object], joints: frozenset[str]) -> Folded:
    """A text with its words whole.

    Args:
        text: The text.
        is_listed: Whether a word is in the lists: one that is with its hyphen keeps it ("so-called").
        joints: Words that join: before one a hyphen stands for what is told later ("pre- and post-war").
    """
    whole = Folded(text)
    whole.edit(referred(text))
    whole.edit(_without_line_ends(whole.text, is_listed, joints))
    whole.edit((match.start(), match.end(), _plain(match[0])) for match in _SIGNS.finditer(whole.text))
    whole.edit(composed(whole.text))
    whole.text = _APOSTROPHE.sub("'", whole.text)
    return whole


def _plain(sign: str) -> str:
    return "" if sign in INVISIBLE or unicodedata.category(sign) == "Cf" else unicodedata.normalize("NFKC", sign)


def _without_line_ends(text: str, is_listed: Callable[[str], object], joints: frozenset[str]) -> Iterator[Edit]:
    for match in _LINE_END.finditer(text):
        rest = match["rest"].lower()
        beginning = _BEGINNING.search(text, max(0, match.start() - _LONGEST), match.start())
        if rest in joints or beginning is None:
            continue
        kept = is_listed(f"{beginning[0].lower()}-{rest}")
        yield (match.start(), match.start("rest"), "-" if kept else "")
