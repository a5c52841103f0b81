"""Greek in capitals, which carry no accents: ΝΕΟ ΜΕΤΡΟ is Νέο μέτρο."""

from __future__ import annotations

import unicodedata

GREEK = "el"
_DIAERESIS = "\u0308"  # printed on capitals where the accent that they lost told two vowels apart: ΜΑΪΟΣ, Μάιος


def _accented() -> dict[int, str]:
    letters = (*range(0x0386, 0x03CF), *range(0x1F00, 0x1FFD))
    parts = {code: unicodedata.normalize("NFD", chr(code)) for code in letters}
    return {code: bare[0] for code, bare in parts.items() if len(bare) > 1 and bare[0].isalpha()}


UNACCENTED = _accented()
"""The letter of each Greek one with an accent, for ``str.translate``."""


def accented(one: str, other: str) -> bool:
    """Whether two letters that are equal without accents differ in these."""
    return one.lower() != other.lower() and not UNACCENTED.keys().isdisjoint(map(ord, one + other))


def may_be_capital(one: str, other: str) -> bool:
    """Whether of two letters that differ in accents, if they do, the one is a capital that lost the other's."""
    if not accented(one, other):
        return True
    capital, small = (one, other) if one.isupper() else (other, one)
    return capital.isupper() and small.islower() and unicodedata.normalize("NFD", capital)[1:] in ("", _DIAERESIS)
