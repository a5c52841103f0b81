"""What stands before a noun and says which one is meant: articles, owners, what points; and what joins or names.

Example:
    >>> determiners_for("fr").merged["aux"], "their" in determiners_for("en").owners
    ('à', True)
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property


@dataclass(frozen=True, kw_only=True)
class Determiners:
    """The determiners of a language by what they do.

    Args:
        definite: Articles that say that the noun is known.
        owners: Determiners that say whose it is.
        demonstratives: Determiners that point to what was spoken of.
        merged: Prepositions with their article in one word, and the preposition alone.
        belonging: What stands between what is owned and its owner, articles that do so alone included.
        joining: Words that join a clause to one before it and say nothing else.
        dates: Prepositions and articles that stand before a date and say nothing else.
        then: Adverbs of time that point to one that was named: *then*, and the last word of such an expression.
        naming: Nouns after which stands what they are the name of: "the term".
        doubled: Of a preposition, the pronouns that it tells again: "lo dejo [a Kim]".
        subjectless: Whether a verb needs no subject.
        others: Words after which the noun may be left away: "another".
    """

    definite: frozenset[str] = frozenset()
    owners: frozenset[str] = frozenset()
    demonstratives: frozenset[str] = frozenset()
    merged: Mapping[str, str] = field(default_factory=dict)
    belonging: frozenset[str] = frozenset()
    joining: frozenset[str] = frozenset()
    dates: frozenset[str] = frozenset()
    then: frozenset[str] = frozenset()
    naming: frozenset[str] = frozenset()
    doubled: Mapping[str, frozenset[str]] = field(default_factory=dict)
    subjectless: bool = False
    others: frozenset[str] = frozenset()

    @cached_property
    def linking(self) -> frozenset[str]:
        """Articles and what joins an owner to what is owned: put in, they say nothing."""
        return self.definite | self.belonging


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _doubled(prepositions: str, pronouns: str) -> dict[str, frozenset[str]]:
    return dict.fromkeys(prepositions.split(), _words(pronouns))


def _german(stems: str) -> frozenset[str]:
    return frozenset(stem + ending for stem in stems.split() for ending in ("", "e", "en", "er", "em", "es"))


_DETERMINERS = {
    "en": Determiners(
        definite=_words("the"),
        owners=_words("my our your his her its their"),
        demonstratives=_words("this that these those"),
        belonging=_words("of"),
        joining=_words("and"),
        dates=_words("on in"),
        then=_words("then"),
        naming=_words("term word phrase expression name title label nickname slogan motto acronym concept"),
        others=_words("another other"),
    ),
    "fr": Determiners(
        definite=_words("le la les l'"),
        owners=_words("mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs"),
        demonstratives=_words("ce cet cette ces"),
        merged={"au": "à", "aux": "à"},
        belonging=_words("de d' du des"),
        joining=_words("et"),
        dates=_words("le en"),
        then=_words("alors époque"),
        naming=_words("terme mot expression nom titre étiquette surnom slogan devise sigle concept"),
        others=_words("autre autres"),
        doubled=_doubled("à au aux", "y lui leur") | _doubled("de d' du des", "en"),
    ),
    "de": Determiners(
        definite=_words("der die das den dem des"),
        owners=_german("mein dein sein ihr unser euer") | _words("eure eurer eurem euren eures"),
        demonstratives=_words("dieser diese dieses diesen diesem jener jene jenes jenen jenem"),
        merged={
            "im": "in",
            "ins": "in",
            "am": "an",
            "ans": "an",
            "zum": "zu",
            "zur": "zu",
            "vom": "von",
            "beim": "bei",
        },
        belonging=_words("von vom des der"),
        joining=_words("und"),
        dates=_words("am im"),
        then=_words("damals seinerzeit"),
        naming=_words("begriff wort ausdruck name titel bezeichnung spitzname slogan motto kürzel konzept"),
        others=_words("andere anderer anderes anderen anderem"),
    ),
    "es": Determiners(
        definite=_words("el la los las"),
        owners=_words("mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro vuestra vuestros vuestras"),
        demonstratives=_words("este esta estos estas ese esa esos esas aquel aquella aquellos aquellas"),
        merged={"al": "a", "del": "de"},
        belonging=_words("de del"),
        joining=_words("y e"),
        dates=_words("el en de"),
        then=_words("entonces época"),
        naming=_words("término palabra expresión nombre título etiqueta apodo lema eslogan sigla concepto"),
        others=_words("otro otra otros otras"),
        doubled=_doubled("a al", "lo la los las le les"),
        subjectless=True,
    ),
}


def determiners_for(language: str) -> Determiners:
    """The determiners of a language by its primary subtag; none where there are no lists."""
    return _DETERMINERS.get(language, Determiners())
