"""What brackets may leave away, change and bring in: each honest bracket beside the one that lies."""

import pytest

from factcheck.anchoring import locate
from factcheck.anchoring.lexicon import LEXICONS
from factcheck.anchoring.words.forms import forms_for
from factcheck.anchoring.words.wordforms import WordForms


def told(quote: str, text: str, language: str = "en") -> str:
    anchor = locate(quote, text, language=language)
    return "refused" if not anchor.faithful else " ".join(anchor.flags) or "accepted"


@pytest.mark.parametrize(
    ("quote", "text", "language"),
    [
        ("On Friday police arrested [Kim]", "On Friday police arrested Kim's lawyer.", "en"),
        ("The court sent [the mayor] to prison", "The court sent the mayor's brother to prison.", "en"),
        ("The letter says [Kim] stole it", "The letter says Kim's enemies stole it.", "en"),
        ("The board [closed] the school on the quay", "The board discussed closing the school on the quay.", "en"),
        ("The council [closed] the school on the quay", "The council plans to close the school on the quay.", "en"),
        ("His unit [fought] the rebels for a year", "His unit fought alongside the rebels for a year.", "en"),
        ("The guards [shot] the crowd from the quay", "The guards shot at the crowd from the quay.", "en"),
        ("the mayor [was] jailed for fraud", "The party asked for the mayor to be jailed for fraud.", "en"),
        ("the ministers [have left] the party", "The union wants the ministers to leave the party.", "en"),
        ("Der Minister [lügt] vor Gericht", "Der Minister beabsichtigt zu lügen vor Gericht.", "de"),
        ("Am Kai stahlen [Kim] gestern Geld", "Am Kai stahlen Kims Gegner gestern Geld.", "de"),
        ("La carta dice que [Kim] robaron todo", "La carta dice que los rivales de Kim robaron todo.", "es"),
        ("Ils [ferment] les écoles du port", "Ils envisagent de fermer les écoles du port.", "fr"),
    ],
)
def test_a_bracket_never_keeps_a_part_alone(quote: str, text: str, language: str) -> None:
    assert told(quote, text, language) == "refused"


@pytest.mark.parametrize(
    ("quote", "text", "language"),
    [
        ("We met [Kim] on the quay in May", "We met the leader Kim on the quay in May.", "en"),
        ("They read [the wall] aloud to us", "They read the old wall aloud to us.", "en"),
        ("The firm [was] ready on the quay", "The firm has been ready on the quay.", "en"),
        ("The firm [sold] the ferry in May", "The firm had sold the ferry in May.", "en"),
        ("Hier ils ont vu [la société] au port", "Hier ils ont vu la société suisse au port.", "fr"),
        ("Am Freitag sah er [den Minister] am Kai", "Am Freitag sah er den alten Minister am Kai.", "de"),
    ],
)
def test_a_bracket_may_leave_away_what_says_more(quote: str, text: str, language: str) -> None:
    assert told(quote, text, language) == "accepted"


@pytest.mark.parametrize(
    ("quote", "text", "language"),
    [
        ("the mayor was [bribing] in May", "The clerk said the mayor was bribed in May.", "en"),
        ("Sie werden [verhaften] am Kai", "Sie werden verhaftet am Kai.", "de"),
        ("The child was [scarred] by it", "The child was scared by it.", "en"),
        ("Le produit a causé [des accidents] au port", "Le produit a causé un accident au port.", "fr"),
        ("Kim demanded the board [lifted] it", "Kim demanded the board lift it.", "en"),
    ],
)
def test_another_form_never_says_another_thing(quote: str, text: str, language: str) -> None:
    assert told(quote, text, language) == "refused"


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("They said the ministers [wanted] it", "They said the ministers want it."),
        ("He said he [went] there", "He said he goes there."),
        ("They were there and [stopped] it", "They were there and stop it."),
    ],
)
def test_another_form_may_say_another_time(quote: str, text: str) -> None:
    assert told(quote, text) == "accepted"


def test_forms_of_one_word_have_one_stem() -> None:
    akin = WordForms(LEXICONS["en"]).akin
    pairs = [
        ("tapped", "tap"),
        ("taping", "tape"),
        ("goes", "go"),
        ("tries", "try"),
        ("closes", "close"),
        ("gases", "gas"),
    ]
    assert all(akin(a, b) for a, b in pairs)
    others = [("tapped", "taped"), ("planes", "plan"), ("princess", "princes"), ("cared", "cars"), ("clothes", "cloth")]
    assert not any(akin(a, b) for a, b in others)


def test_a_reflexive_pronoun_stands_for_one_alone() -> None:
    assert not forms_for("en").may_stand_for("himself", "him")
    assert forms_for("en").may_stand_for("himself", "myself")
    assert forms_for("fr").may_stand_for("se", "me")
    assert not forms_for("de").may_stand_for("sich", "ihn")


@pytest.mark.parametrize(
    ("quote", "text", "outcome"),
    [
        ("[The team] said so", "It said so.", "accepted"),
        ("[The winning team] said so", "It said so.", "gap"),
        ("Orkney [the ferry line] said so", "Orkney said so.", "gap"),
        ("Orkney [the ferry line] said so", "Orkney said so. It is a ferry line.", "accepted"),
        ("[Russia] said so", "They said so. The Russian team left.", "accepted"),
        ("They searched [the council's] house", "They searched the house.", "gap"),
        ("They searched [the council's] house", "They searched the house. The council's house is old.", "accepted"),
        ("Police say the [Northstar] stole it", "Northstar hired cleaners. Police say the cleaners stole it.", "gap"),
        ("Police say [Kim] stole it", "Police say the cleaner stole it. Kim, a cleaner, left.", "accepted"),
        ("They put it on the [Acme]", "They put it on the table. Acme left.", "gap"),
        ("[The mayor] stole it", "Who stole it? The mayor left.", "refused"),
        ("We met [today's] team", "We met today's team.", "accepted"),
        ("They use [Thursday's] plan", "They use today's plan. It is Thursday.", "accepted"),
        ("They use [Thursday] plan", "They use today's plan. It is Thursday.", "refused"),
        ("The people[’]s bank left", "The peoples bank left.", "accepted"),
        ("The plan was un[likely] to fail", "The plan was likely to fail.", "refused"),
        ("It happened in 19[84] there", "It happened in 1948 there.", "refused"),
    ],
)
def test_what_a_bracket_says_stands_in_the_source(quote: str, text: str, outcome: str) -> None:
    assert told(quote, text) == outcome


def test_a_doubt_names_the_words_of_the_source() -> None:
    found = locate("Orkney [the convicted thief] said so", "Orkney said so.")
    assert [(edge.flag, edge.kind, edge.word) for edge in found.edges] == [("gap", "subject", "Orkney")]
