"""Who a pronoun speaks of, and the forms of one verb: what an editor's bracket may turn into what.

Example:
    >>> forms_for("en").may_stand_for("his", "my"), forms_for("en").may_stand_for("he", "she")
    (True, False)
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache

from factcheck.anchoring.irregular import VERBS


@dataclass(frozen=True, kw_only=True)
class Forms:
    """Pronouns by the one they speak of, and the forms of verbs.

    Args:
        speakers: First and second person, a group for each who speaks or is spoken to.
        others: Third person, a group for each whom a pronoun may mean; a word may stand in several.
        indefinite: Articles that do not name but describe.
        be: Forms of "to be".
        have: Forms of "to have".
        verbs: Forms of each verb that endings do not tell.
        partitive: What stands between an amount and that of which it is an amount.
        polite: Pronouns that, with a capital inside a sentence, are of the second person; and one of the same case.
        capital_nouns: Whether every noun has a capital, so that a capital marks no name.
    """

    speakers: tuple[frozenset[str], ...] = ()
    others: tuple[frozenset[str], ...] = ()
    indefinite: frozenset[str] = frozenset()
    be: frozenset[str] = frozenset()
    have: frozenset[str] = frozenset()
    verbs: tuple[frozenset[str], ...] = ()
    partitive: frozenset[str] = frozenset()
    capital_nouns: bool = False
    polite: Mapping[str, str] = field(default_factory=dict)

    def may_stand_for(self, new: str, old: str) -> bool:
        """Whether one pronoun may replace another: the same person, or a third person for one who speaks.

        A pronoun of no group, such as *this*, says nothing of who is meant.
        """
        groups = self.speakers + self.others
        if any(new in group and old in group for group in groups):
            return True
        if not (any(new in group for group in groups) and any(old in group for group in groups)):
            return True
        return any(old in group for group in self.speakers) and any(new in group for group in self.others)

    def of_one_verb(self, a: str, b: str) -> bool:
        """Whether two words are forms of one verb that no ending tells.

        >>> forms_for("en").of_one_verb("went", "goes"), forms_for("en").of_one_verb("laid", "lies")
        (True, False)
        """
        return any(a in verb and b in verb for verb in (self.be, self.have, *self.verbs))


def _groups(text: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(line.split()) for line in text.strip().splitlines())


_FORMS = {
    "en": Forms(
        speakers=_groups("""
            i me my mine myself
            we us our ours ourselves
            you your yours yourself yourselves
        """),
        others=_groups("""
            he him his himself
            she her hers herself
            it its itself
            they them their theirs themselves
        """),
        indefinite=frozenset("a an".split()),
        be=frozenset("be am is are was were been being 'm 's 're".split()),
        have=frozenset("have has had having 've".split()),
        partitive=frozenset({"of"}),
    ),
    "fr": Forms(
        speakers=_groups("""
            je j' me m' moi mon ma mes
            nous notre nos
            tu te t' toi ton ta tes
            vous votre vos
        """),
        others=_groups("""
            il lui le l' se s' son sa ses celui
            elle lui la l' se s' son sa ses celle
            ils eux les leur leurs se s' ceux
            elles les leur leurs se s' celles
        """),
        indefinite=frozenset("un une des".split()),
        be=frozenset("être est sont était étaient sera seront fut furent été suis es sommes êtes".split()),
        have=frozenset("avoir a ont avait avaient aura auront eut ai as avons avez".split()),
        partitive=frozenset({"de", "d'"}),
    ),
    "de": Forms(
        speakers=_groups("""
            ich mich mir mein meine meinen meiner meinem
            wir uns unser unsere unseren unserer unserem
            du dich dir dein deine deinen deiner deinem
            euch euer eure euren eurer eurem eures
        """),
        others=_groups("""
            er ihn ihm sich sein seine seinen seiner seinem
            sie ihr ihre ihren ihrer ihrem ihnen sich
            es ihm sich sein seine seinen seiner seinem
        """),
        indefinite=frozenset("ein eine einen einem einer eines".split()),
        be=frozenset("ist sind war waren bin bist gewesen".split()),
        have=frozenset("hat haben hatte hatten".split()),
        partitive=frozenset({"von"}),
        capital_nouns=True,
        polite={
            "Sie": "euch",
            "Ihnen": "euch",
            "Ihr": "euer",
            "Ihre": "eure",
            "Ihren": "euren",
            "Ihrem": "eurem",
            "Ihrer": "eurer",
        },
    ),
    "es": Forms(
        speakers=_groups("""
            yo me mí mi mis
            nosotros nosotras nos nuestro nuestra nuestros nuestras
            tú te ti tu tus
            vosotros vosotras os vuestro vuestra vuestros vuestras
        """),
        others=_groups("""
            él lo le se su sus suyo suya
            ella la le se su sus suyo suya
            ellos los les se su sus suyo suya
            ellas las les se su sus suyo suya
        """),
        indefinite=frozenset("un una unos unas".split()),
        be=frozenset("es son era eran será serán fue fueron sido ser está están estaba estaban estuvo estar".split()),
        have=frozenset("ha han había habían habrá habrán hubo he has hemos".split()),
        partitive=frozenset({"de"}),
    ),
}


@cache
def forms_for(language: str) -> Forms:
    """The forms of a language by its primary subtag; empty where there are no lists."""
    found = _FORMS.get(language)
    return replace(found, verbs=_groups(VERBS[language])) if found else Forms()
