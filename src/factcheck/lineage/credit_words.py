"""The words that make a credit of a name, by language: verbs, articles, what outlets are called."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from factcheck.anchoring.lexicon import lexicon_for


class CreditWords(NamedTuple):
    """What a language credits with, beside its verbs of saying.

    Args:
        reporting: Verbs of what outlets do: publish, report, reveal.
        unfit: Words of the lists of saying that are no verbs, or of being, and credit nobody.
        brief: Words that credit right before a name after a comma: "so dpa".
    """

    reporting: str = ""
    unfit: str = ""
    brief: str = ""


_WORDS: Mapping[str, CreditWords] = {
    "de": CreditWords(
        "meldet meldete melden meldeten gemeldet berichtet berichtete berichten berichteten schreibt schrieb "
        "geschrieben",
        "so sei seien hieß gab fügte führte räumte teilte",
        "so",
    ),
    "en": CreditWords("report reports reported wrote writes"),
    "es": CreditWords(
        "publica publicó publicado informa informó informaba informado reporta reportó recoge relata relató adelanta "
        "adelantó detalla detalló escribe escribió"
    ),
    "fr": CreditWords(
        "rapporte rapportent rapporté rapportait relate relaté révèle révélé révélait publie publié écrit écrivait "
        "indique indiqué annonce annoncé"
    ),
}

ARTICLES = "the|die|der|das|dem|den|des|le|la|les|el|los|las|au|al"
"""Articles that may stand before a name, some with the preposition in them; beside the French l'."""

OUTLETS = (
    "agency|newspaper|magazine|broadcaster|agence|quotidien|journal|hebdomadaire|chaîne|zeitung|tageszeitung|magazin|"
    r"nachrichtenmagazin|sender|\w*agentur|agencia|diario|periódico|revista|cadena"
)
"""What outlets are called before their names: "the agency Reuters", "le quotidien Le Monde"."""

SOURCES = (
    "according to|selon|d['’]après|laut|según|de acuerdo con|"
    "nach (?:angaben|informationen|berichten|meldungen) (?:der|des|von)"
)
"""What says before a name, in any language, that words are its own."""

LOOSE = "by|from|via"
"""What may say so before the name of an outlet, though not before one that is a common noun: "light from the Sun"."""

TO = "to|à|a|gegenüber"
"""What may stand between a verb and the one who is told: "a déclaré à l'AFP"."""

BRACKETED = r"with|avec|mit|con(?: información de)?|via|by|source:|quelle:|fuente:"
"""What may stand in brackets before a name: "(avec AFP)"."""

AS_WORDS = {"AFP": "Afp", "ANSA": "Ansa", "EFE": "Efe", "LUSA": "Lusa", "TASS": "Tass"}
"""Agencies in capitals whose names are also printed as words."""


def words(language: str) -> CreditWords:
    """The words of a language, by its primary subtag; none of its own where it has no list."""
    return _WORDS.get(language, CreditWords())


def verbs(language: str) -> frozenset[str]:
    """What somebody does who says something."""
    lexicon, own = lexicon_for(language), words(language)
    return (frozenset(lexicon.saying if lexicon else ()) | {*own.reporting.split()}) - {*own.unfit.split()}
