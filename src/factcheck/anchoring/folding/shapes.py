"""Letters that stand in some texts as the shapes they are printed in, from PDF files and old encodings."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from factcheck.anchoring.folding.foldmap import Folded

_HALF_WIDTH = dict(
    zip(
        map(chr, range(0xFF61, 0xFFA0)),
        "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン"
        "\u3099\u309a",
        strict=True,
    )
)
_SHAPED = ("<isolated>", "<initial>", "<medial>", "<final>", "<compat>")
_SHAPES = (*range(0x2F00, 0x2FD6), *range(0xFB50, 0xFDFA), *range(0xFE80, 0xFEFD))


def _letters() -> Iterator[tuple[str, str]]:
    """The letters of each shape; one set with a space is a vowel point by itself, and no letter."""
    for shape in map(chr, _SHAPES):
        kind, _, codes = unicodedata.decomposition(shape).partition(" ")
        letters = "".join(chr(int(code, 16)) for code in codes.split())
        if kind in _SHAPED and " " not in letters:
            yield shape, letters


LETTERS: dict[str, str] = {**_HALF_WIDTH, **dict(_letters())}
"""Shapes and their letters: half-width kana, Arabic presentation forms, Kangxi radicals."""

_SHAPE = re.compile(f"[{''.join(map(re.escape, LETTERS))}]")
_SARA_AM = re.compile("\u0e4d(?P<thai>[\u0e48-\u0e4b]?)\u0e32|\u0ecd(?P<lao>[\u0ec8-\u0ecb]?)\u0eb2")
"""The Thai or Lao vowel sign am as two, with a mark of tone between or not."""


def to_letters(folded: Folded) -> None:
    """Puts the letters for their shapes, and one sign for a vowel sign am in two."""
    folded.edit((match.start(), match.end(), LETTERS[match[0]]) for match in _SHAPE.finditer(folded.text))
    if "\u0e4d" in folded.text or "\u0ecd" in folded.text:
        folded.edit((match.start(), match.end(), _am(match)) for match in _SARA_AM.finditer(folded.text))


def _am(match: re.Match[str]) -> str:
    return f"{match['thai']}\u0e33" if match["thai"] is not None else f"{match['lao']}\u0eb3"
