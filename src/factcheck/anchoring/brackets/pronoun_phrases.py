"""Words that together stand for a noun as a pronoun does: "these two", "ces derniers", "die beiden", "de ellos".

Example:
    >>> told_plainly("The owners", "The latter", "en"), told_plainly("des voisins", "d'entre eux", "fr")
    (('The owners', 'they'), ('les voisins', 'eux'))
"""

from __future__ import annotations

import re

from factcheck.anchoring.words.patterns import WORD
from factcheck.anchoring.words.wordforms import straight
from factcheck.text import Span

_NEAR = 40  # code points that hold such words
_MOST = 3  # of them
_PHRASES: dict[str, dict[str, str]] = {
    "en": {"the latter": "they", "both": "they", "the two": "they", "these two": "they", "both of them": "they"},
    "fr": {
        "ces derniers": "ils",
        "ces dernières": "elles",
        "ce dernier": "il",
        "cette dernière": "elle",
        "tous deux": "ils",
        "toutes deux": "elles",
        "tous les deux": "ils",
        "toutes les deux": "elles",
        "les deux": "ceux",
        "celui-ci": "il",
        "celle-ci": "elle",
        "ceux-ci": "ils",
        "celles-ci": "elles",
        "celui-là": "il",
        "celle-là": "elle",
        "ceux-là": "ils",
        "celles-là": "elles",
    },
    "de": {
        "beide": "sie",
        "beiden": "ihnen",
        "die beiden": "sie",
        "den beiden": "ihnen",
        "diese beiden": "sie",
        **dict.fromkeys(("jener", "letzterer", "ersterer"), "er"),
        **dict.fromkeys(("jene", "letztere", "erstere"), "diese"),  # of one or of many
    },
    "es": {
        "este último": "él",
        "esta última": "ella",
        "estos últimos": "ellos",
        "estas últimas": "ellas",
        "ambos": "ellos",
        "ambas": "ellas",
        "los dos": "ellos",
        "las dos": "ellas",
        **dict.fromkeys(("éste", "ése", "aquél"), "él"),
        **dict.fromkeys(("ésta", "ésa", "aquélla"), "ella"),
        **dict.fromkeys(("éstos", "ésos", "aquéllos", "aquellos"), "ellos"),
        **dict.fromkeys(("éstas", "ésas", "aquéllas", "aquellas"), "ellas"),
    },
}
"""Such words, each with a pronoun of their gender and number."""
_EMPHATIC = {
    "en": {"he himself": "he", "she herself": "she", "it itself": "it", "they themselves": "they"},
    "fr": {"lui-même": "il", "elle-même": "elle", "eux-mêmes": "ils", "elles-mêmes": "elles"},
    "es": {"él mismo": "él", "ella misma": "ella", "ellos mismos": "ellos", "ellas mismas": "ellas"},
}
"""The same for a pronoun with what stresses it; not German: *sie selbst im Winter* is "she even in winter"."""
_LAST = frozenset(
    """
    the latter|ces derniers|ces dernières|ce dernier|cette dernière|este último|esta última|estos últimos|estas últimas
    |celui-ci|celle-ci|ceux-ci|celles-ci|éste|ésta|éstos|éstas|letzterer|letztere
    """.replace("\n    ", "").split("|")
)
_MANY = frozenset("they ils elles ceux sie ihnen ellos ellas".split())
_OF = {
    "en": (r"of", {"of": ""}),
    "fr": (r"d'entre|de|d'", {"de": "", "d'": "", "des": "les", "du": "le"}),
    "de": (r"von|unter", {"von": "", "unter": "", "der": "die"}),
    "es": (r"de|entre", {"de": "", "entre": "", "del": "el"}),
}
"""What stands between an amount and a pronoun; and before a noun, with the article that is in it."""


def told_plainly(new: str, old: str, language: str) -> tuple[str, str]:
    """What a bracket says and what it replaces, with a pronoun for such words, and without the preposition of both."""
    low = straight(" ".join(old.split()))
    if pronoun := _PHRASES.get(language, {}).get(low) or _EMPHATIC.get(language, {}).get(low):
        return new, pronoun
    prepositions, articles = _OF.get(language, (r"(?!)", {}))
    found = re.fullmatch(rf"(?:{prepositions}) ?(\w+)", low)
    first, *rest = new.split(" ") if found else [""]
    head, mark, tail = first.replace("’", "'").partition("'")
    of = straight(head) + mark
    if found is None or (not rest and not mark) or of not in articles:
        return new, old
    words = [articles[of], tail, *rest]
    return " ".join(filter(None, words)), found[1]


def means_last(old: str) -> bool:
    """Whether words mean the last that was named: "the latter"."""
    return straight(" ".join(old.split())) in _LAST


def means_several(old: str, language: str) -> bool:
    """Whether words mean two or more that were named: "both"."""
    low = straight(" ".join(old.split()))
    return low != "the latter" and _PHRASES.get(language, {}).get(low) in _MANY


def before(text: str, at: int, language: str) -> Span | None:
    """Such words, as many as belong together, that end right before an offset."""
    phrases = {*_PHRASES.get(language, ()), *_EMPHATIC.get(language, ())}
    if not phrases or not (text[max(0, at - 1) : at].isspace() or text.startswith(",", at)):
        return None
    near = list(WORD.finditer(text, max(0, at - _NEAR), at))[-_MOST:]
    for match in near:
        stretch = Span(match.start(), near[-1].end())
        if straight(" ".join(stretch.of(text).split())) in phrases and not text[stretch.end : at].strip():
            return stretch
    return None
