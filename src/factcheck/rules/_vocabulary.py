"""Word lists of the rules on how claims are worded, one entry a language; in others those rules are silent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Vocabulary(NamedTuple):
    """What a language says of tellers and of clauses, in lower case.

    Args:
        tellers: Plural nouns for people whose words are reported without their names.
        finite: Forms of verbs that make a clause; common ones are enough, since a rule needs one in each clause.
        joints: Words that join two clauses of one rank.
        subordinators: Words after which a verb belongs to a clause of lower rank.
    """

    tellers: frozenset[str]
    finite: frozenset[str]
    joints: frozenset[str]
    subordinators: frozenset[str]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


VOCABULARIES: Mapping[str, Vocabulary] = {
    "en": Vocabulary(
        tellers=_words("""
            officials sources experts diplomats aides witnesses scientists researchers analysts lawmakers ministers
            spokesmen spokeswomen spokespeople advisers advisors doctors lawyers insiders observers leaders
            """),
        finite=_words("""
            is are was were am has had does did do have will would can could shall should may might must cannot isn't
            aren't wasn't weren't hasn't hadn't haven't doesn't didn't don't won't wouldn't can't couldn't shouldn't
            said says told tells asked asks wanted wants demanded demands offered offers agreed agrees refused refuses
            rejected rejects denied denies admitted admits claimed claims met meets went goes came comes gave gives
            took takes made makes got gets held holds kept keeps knew knows left leaves lost loses paid pays ran runs
            saw sees sent sends showed shows spoke speaks stood stands stopped stops thought thinks voted votes won
            wins wrote writes became becomes began begins called calls ended ends fell falls followed follows found
            finds rose rises seemed seems started starts walked walks needs needed plans planned puts signed signs
            supports supported opposes opposed protected protects
            """),
        joints=_words("and but while whereas yet"),
        subordinators=_words("""
            that which who whom whose because although though when where if unless since as until before after while
            whether what how why
            """),
    ),
    "de": Vocabulary(
        tellers=_words("""
            beamte vertreter quellen experten diplomaten zeugen wissenschaftler forscher analysten abgeordnete
            minister sprecher berater ärzte anwälte beobachter politiker kreise
            """),
        finite=_words("""
            ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte konnten muss müssen
            musste mussten soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte mag sagt sagte
            sagten erklärte forderte fordert verlangte verlangt bot bietet lehnte lehnt gab gibt ging geht kam kommt
            traf nahm nimmt machte macht stimmte stimmt bleibt blieb steht stand
            """),
        joints=_words("und aber doch sondern während"),
        subordinators=_words("dass daß welche welcher welches weil obwohl wenn als wo ob da bevor nachdem bis während"),
    ),
    "fr": Vocabulary(
        tellers=_words("""
            responsables sources experts diplomates témoins scientifiques chercheurs analystes députés ministres
            porte-parole conseillers médecins avocats observateurs dirigeants fonctionnaires
            """),
        finite=_words("""
            est sont était étaient a ont avait avaient sera seront serait fut furent peut peuvent pouvait doit doivent
            devait veut veulent voulait va vont allait dit disent disait demande demandait propose refuse accepte
            affirme déclare prend fait donne reste
            """),
        joints=_words("et mais tandis"),
        subordinators=_words("que qu qui dont où parce quand lorsque si comme puisque avant après pendant"),
    ),
    "es": Vocabulary(
        tellers=_words("""
            funcionarios fuentes expertos diplomáticos testigos científicos investigadores analistas diputados
            ministros portavoces asesores médicos abogados observadores líderes
            """),
        finite=_words("""
            es son era eran fue fueron está están estaba ha han había habían hay será serán sería puede pueden podía
            debe deben debía quiere quieren quería va van dice dicen dijo dijeron pide pidió pidieron ofreció ofrece
            rechazó rechaza aceptó afirma afirmó hizo hace dio da queda
            """),
        joints=_words("y e pero mientras"),
        subordinators=_words("que quien quienes cual cuyo donde porque cuando si como aunque antes después"),
    ),
}
"""The languages that have lists."""


def vocabulary_for(language: str) -> Vocabulary | None:
    """The lists of a language by its BCP 47 tag; None where there are none.

    >>> vocabulary_for("en-GB") is VOCABULARIES["en"], vocabulary_for("eo")
    (True, None)
    """
    return VOCABULARIES.get(subtag(language))


def subtag(language: str) -> str:
    """The language itself, without script and region.

    >>> subtag("pt_BR")
    'pt'
    """
    return language.replace("_", "-").partition("-")[0].lower()
