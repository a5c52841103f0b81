"""Who a pronoun speaks of, and the forms of one verb: what an editor's bracket may turn into what.

Example:
    >>> forms_for("en").may_stand_for("his", "my"), forms_for("en").may_stand_for("he", "she")
    (True, False)
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache, cached_property

from factcheck.anchoring.words.irregular import VERBS


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
        reflexive: Pronouns that mean the subject again.
        counted: Determiners that stand before a noun and nothing else, so that its number is that of the source.
        passive: Verbs beside "to be" after which the form of a verb tells who acts.
        persons: Endings of a verb in the first or second person, and what it has in the third, a pair for each kind.
        anyone: Pronouns of no group that may mean those who speak.
        noun_first: Whether what says more of a noun stands after it.
        roles: What somebody is called by what he is in a text, with a capital: "the Group".
        weekdays: The days of the week.
        todays: Words that name a day by the one on which they are said.
        wanting: Verbs after which a bare verb tells what is wanted, not what is.
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
    reflexive: frozenset[str] = frozenset()
    counted: frozenset[str] = frozenset()
    passive: frozenset[str] = frozenset()
    persons: tuple[tuple[frozenset[str], frozenset[str]], ...] = ()
    anyone: frozenset[str] = frozenset()
    noun_first: bool = False
    roles: frozenset[str] = frozenset()
    weekdays: frozenset[str] = frozenset()
    todays: frozenset[str] = frozenset()
    wanting: frozenset[str] = frozenset()

    def may_stand_for(self, new: str, old: str) -> bool:
        """Whether one pronoun may replace another: the same person, or a third person for one who speaks.

        A pronoun of no group, such as *this*, says nothing of who is meant, but that nobody speaks or is spoken to. A
        reflexive one stands for one alone, where the pronoun of who speaks is not both.
        """
        groups = self.speakers + self.others
        if (new in self.reflexive) != (old in self.reflexive) and not self._may_be_reflexive(old):
            return False
        if any(new in group and old in group for group in groups):
            return True
        if not any(old in group for group in groups):
            return not any(new in group for group in self.speakers) or old in self.anyone
        if not any(new in group for group in groups):
            return True
        return any(old in group for group in self.speakers) and any(new in group for group in self.others)

    def _may_be_reflexive(self, old: str) -> bool:
        speaks = any(old in group for group in self.speakers)
        return speaks and not any(group & self.reflexive for group in self.speakers)

    def tells_person(self, new: str, old: str) -> bool:
        """Whether a verb of the third person is one of the first or second told again.

        >>> forms_for("es").tells_person("llevan", "llevamos"), forms_for("es").tells_person("llevamos", "llevan")
        (True, False)
        """
        pairs = (
            (new.removesuffix(told), old.removesuffix(said))
            for saids, tolds in self.persons
            for said in saids
            if old.endswith(said)
            for told in tolds
            if new.endswith(told)
        )
        return any(ours == theirs and len(ours) > 1 for ours, theirs in pairs)

    def of_one_verb(self, a: str, b: str) -> bool:
        """Whether two words are forms of one verb that no ending tells.

        >>> forms_for("en").of_one_verb("went", "goes"), forms_for("en").of_one_verb("laid", "lies")
        (True, False)
        """
        verbs = self._verbs_of
        return a in verbs and not verbs[a].isdisjoint(verbs.get(b, ()))

    @cached_property
    def _verbs_of(self) -> Mapping[str, set[int]]:
        """Of every form, which verbs it is a form of."""
        found: dict[str, set[int]] = {}
        for number, verb in enumerate((self.be, self.have, *self.verbs)):
            for form in verb:
                found.setdefault(form, set()).add(number)
        return found


def _persons(text: str) -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    halves = (line.partition("|") for line in text.strip().splitlines())
    return tuple((frozenset(said.split()), frozenset(told.split())) for said, _, told in halves)


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
        reflexive=frozenset("myself ourselves yourself yourselves himself herself itself themselves".split()),
        counted=frozenset("the a an this these those his its their our my your".split()),
        roles=frozenset(
            """
            group board company trust bank society fund council committee commission ministry department office agency
            authority court tribunal government respondent claimant appellant defendant plaintiff applicant member
            friend gentleman lady chair chairman minister secretary president director employer contractor association
            inspectorate
        """.split()
        ),
        weekdays=frozenset("monday tuesday wednesday thursday friday saturday sunday".split()),
        todays=frozenset("today yesterday tomorrow tonight".split()),
        wanting=frozenset(
            """
            demand demands demanded demanding propose proposes proposed proposing urge urges urged urging insist insists
            insisted recommend recommends recommended request requests requested require requires required suggest
            suggests suggested order orders ordered ask asks asked let lets make makes made help helps helped
        """.split()
        ),
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
        reflexive=frozenset({"se", "s'"}),
        counted=frozenset("un une des du ce cet cette ces son sa ses leurs notre nos mon ma mes votre vos".split()),
        persons=_persons("""
            e ons ez ais ions iez ai as | e ent ait aient a èrent
            is issons issez | it issent issait issaient
            s x | t
        """),
        anyone=frozenset({"on"}),
        roles=frozenset(
            """
            groupe conseil société banque fonds comité commission ministère département agence autorité tribunal cour
            gouvernement ministre président présidente directeur directrice association préfet préfecture
        """.split()
        ),
        weekdays=frozenset("lundi mardi mercredi jeudi vendredi samedi dimanche".split()),
        todays=frozenset("aujourd'hui hier demain".split()),
        noun_first=True,
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
        reflexive=frozenset({"sich"}),
        weekdays=frozenset("montag dienstag mittwoch donnerstag freitag samstag sonntag".split()),
        todays=frozenset("heute gestern morgen".split()),
        passive=frozenset("werden wird werde wirst wurde wurden worden".split()),
        capital_nouns=True,
        anyone=frozenset({"man"}),
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
        reflexive=frozenset({"se"}),
        noun_first=True,
        roles=frozenset(
            """
            grupo consejo sociedad banco fondo comité comisión ministerio departamento agencia autoridad tribunal corte
            gobierno ministro ministra presidente presidenta director directora asociación empresa compañía
        """.split()
        ),
        weekdays=frozenset("lunes martes miércoles jueves viernes sábado domingo".split()),
        todays=frozenset("hoy ayer mañana".split()),
        counted=frozenset("el un una unos unas este esta estos estas ese esa esos esas su sus mi mis tu tus".split()),
        persons=_persons("""
            o as amos áis é aste aba abas ábamos | a an ó aron aba aban
            o es emos éis imos ís í iste ía ías íamos | e en ió ieron ía ían
            rme rte rnos | rse rle rles rlo rla rlos rlas
            ndome ndote ndonos | ndose ndole ndoles ndolo ndola ndolos ndolas
        """),
    ),
}


@cache
def forms_for(language: str) -> Forms:
    """The forms of a language by its primary subtag; empty where there are no lists."""
    found = _FORMS.get(language)
    return replace(found, verbs=_groups(VERBS[language])) if found else Forms()
