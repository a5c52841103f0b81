"""Whether a word tells a man or a woman, or one or many: pronouns, titles, nouns of persons, determiners.

Nothing is concluded from a first name: whom it names only the source can say.

Example:
    >>> genders = genders_for("de")
    >>> genders.of("Gesundheitsministerin"), genders.of("Bürgermeister"), genders.of("Haus")
    ('woman', 'man', None)
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

Gender = Literal["man", "woman"]


_NO_PLURAL = ("ss", "us", "is", "ics", "'s")


def looks_plural(noun: str) -> bool:
    """Whether a noun in small letters ends as one of many does.

    >>> looks_plural("sheriffs"), looks_plural("physics"), looks_plural("bus")
    (True, False, False)
    """
    return noun.endswith("s") and not noun.endswith(_NO_PLURAL)


@dataclass(frozen=True, kw_only=True)
class Genders:
    """What tells a man or a woman.

    Args:
        men: Titles and nouns for a man; where `endings` is set, what such a noun ends with.
        women: The same for a woman.
        epicene: Nouns for either, which the determiner before them tells.
        determiners: Of a determiner, whom it tells of.
        his: Pronouns that mean a man.
        hers: Pronouns that mean a woman, or several.
        clashing: Of a pronoun, the determiners that cannot open what it stands for.
        fixed: Nouns of one gender for a man and a woman alike: *la victime*.
        single: Pronouns that mean one person.
        several: Determiners of many.
        endings: Whether nouns are told by how they end.
    """

    men: frozenset[str] = frozenset()
    women: frozenset[str] = frozenset()
    epicene: frozenset[str] = frozenset()
    determiners: Mapping[str, Gender] = field(default_factory=dict)
    his: frozenset[str] = frozenset()
    hers: frozenset[str] = frozenset()
    clashing: Mapping[str, frozenset[str]] = field(default_factory=dict)
    fixed: frozenset[str] = frozenset()
    single: frozenset[str] = frozenset()
    several: frozenset[str] = frozenset()
    endings: bool = False

    def of(self, noun: str, determiner: str = "") -> Gender | None:
        """Whether a title or noun, with the word before it, tells a man or a woman."""
        low = noun.lower().rstrip(".")
        if low in self.epicene:
            return self.determiners.get(determiner.lower())
        if low in self.women or (self.endings and low.endswith(self._women)):
            return "woman"
        return "man" if low in self.men or (self.endings and low.endswith(self._men)) else None

    def meant(self, pronoun: str) -> Gender | None:
        """Whether a pronoun means a man or a woman."""
        return "man" if pronoun in self.his else "woman" if pronoun in self.hers else None

    @cached_property
    def _men(self) -> tuple[str, ...]:
        return tuple(self.men)

    @cached_property
    def _women(self) -> tuple[str, ...]:
        return tuple(self.women)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_SIE = _words("der dem ein einem einen")

_GENDERS = {
    "en": Genders(
        men=_words("""
            mr sir lord king prince duke baron emperor pope husband father son brother uncle nephew grandfather
            grandson widower congressman councilman spokesman businessman policeman fireman salesman cameraman actor
            boyfriend stepfather stepson gentleman
        """),
        women=_words("""
            mrs ms miss mme dame lady queen princess duchess baroness empress wife mother daughter sister aunt niece
            grandmother granddaughter widow congresswoman councilwoman spokeswoman businesswoman policewoman
            saleswoman actress chairwoman girlfriend stepmother stepdaughter
        """),
        his=_words("he him his himself"),
        hers=_words("she her hers herself"),
        single=_words("he him his himself she her hers herself"),
        several=_words("these those"),
    ),
    "fr": Genders(
        men=_words("""
            m monsieur président premier directeur sénateur député avocat acteur chanteur auteur écrivain entraîneur
            procureur instituteur chercheur roi prince mari époux père fils frère oncle neveu conseiller adjoint
            patron préfet général colonel romancier cinéaste infirmier ouvrier policier historien comédien
            astrophysicien
        """),
        women=_words("""
            mme madame mlle mademoiselle présidente directrice sénatrice députée avocate actrice chanteuse autrice
            auteure écrivaine entraîneuse procureure institutrice chercheuse reine princesse femme épouse mère fille
            sœur tante nièce conseillère adjointe patronne préfète colonelle romancière infirmière ouvrière
            policière historienne comédienne astrophysicienne professeure
        """),
        epicene=_words("ministre maire juge porte-parole professeur docteur maître capitaine secrétaire journaliste"),
        determiners={"le": "man", "un": "man", "la": "woman", "une": "woman"},
        his=_words("il"),
        hers=_words("elle"),
        clashing={
            "il": _words("la une cette les des ces"),
            "elle": _words("le un cet les des ces"),
            "ils": _words("la une cette le un cet"),
            "elles": _words("le un cet la une cette"),
        },
        several=_words("les ces des mes tes ses nos vos leurs"),
        fixed=_words("victime personne vedette star recrue idole sentinelle"),
    ),
    "de": Genders(
        men=_words("""
            herr minister kanzler präsident meister sprecher chef direktor vorsitzender anwalt richter leiter
            trainer professor könig prinz sohn bruder vater ehemann onkel neffe stadtrat senator abgeordneter lehrer
            arzt forscher mann sekretär landrat kommissar
        """),
        women=_words("""
            frau ministerin kanzlerin präsidentin meisterin sprecherin chefin direktorin anwältin richterin leiterin
            trainerin professorin königin prinzessin tochter schwester mutter tante nichte stadträtin senatorin
            lehrerin ärztin forscherin sekretärin erin orin istin entin antin login gogin landrätin kommissarin
        """),
        his=_words("er ihn"),
        hers=_words("sie"),
        clashing={"er": _words("die"), "ihn": _words("die"), "sie": _SIE},
        fixed=_words("person geisel waise wache figur"),
        endings=True,
    ),
    "es": Genders(
        men=_words("""
            sr señor don ministro presidente director doctor alcalde concejal diputado senador abogado rey príncipe
            marido esposo padre hijo hermano tío sobrino actor escritor profesor entrenador consejero delegado
            secretario gobernador obispo juez
        """),
        women=_words("""
            sra señora srta señorita doña ministra presidenta directora doctora alcaldesa concejala diputada
            senadora abogada reina princesa mujer esposa madre hija hermana tía sobrina actriz escritora profesora
            entrenadora consejera delegada secretaria gobernadora jueza
        """),
        epicene=_words("portavoz líder fiscal periodista cantante"),
        determiners={"el": "man", "un": "man", "la": "woman", "una": "woman"},
        his=_words("él"),
        hers=_words("ella"),
        clashing={
            "él": _words("la una las los esta esa estas estos"),
            "ella": _words("el un los las este ese estos estas"),
            "ellos": _words("la una el un las"),
            "ellas": _words("el un los la una"),
        },
        several=_words("los las estos estas esos esas aquellos aquellas mis tus sus"),
        fixed=_words("víctima persona estrella figura gente"),
    ),
}


def genders_for(language: str) -> Genders:
    """What tells a man or a woman in a language by its primary subtag; nothing where there are no lists."""
    return _GENDERS.get(language, Genders())
