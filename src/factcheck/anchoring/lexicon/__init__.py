"""Word lists, one module a language. A new language is one file and one line here."""

from __future__ import annotations

from collections.abc import Mapping

from factcheck.anchoring.lexicon import de, en, es, fr
from factcheck.anchoring.lexicon.lexicon import Lexicon
from factcheck.anchoring.lexicon.lists import CLASSES
from factcheck.anchoring.lexicon.phrases import Found

LEXICONS: Mapping[str, Lexicon] = {
    "de": de.LEXICON,
    "en": en.LEXICON,
    "es": es.LEXICON,
    "fr": fr.LEXICON,
}
"""The languages that have word lists; others are ``unjudged``."""

NO_LISTS = Lexicon(language="und")
"""Stands for a language without lists, where differences are named by their shape alone."""

__all__ = ["CLASSES", "LEXICONS", "NO_LISTS", "Found", "Lexicon", "lexicon_for"]


def lexicon_for(language: str) -> Lexicon | None:
    """The lists of a language by its BCP 47 tag; None where there are none.

    >>> lexicon_for("en-GB").language
    'en'
    """
    return LEXICONS.get(language.replace("_", "-").partition("-")[0].lower())
