"""Cuts from under what governs a clause: over a parenthesis, a joint or a stop; and what only seems to govern it."""

import pytest

from factcheck.anchoring import locate
from support.cuts import anchored

HIDES = [  # before | the quote | after, the language and the class of the word that is hidden
    ("Analysts were sceptical that |the yard could deliver on time|.", "en", "negation"),
    ("Under the law it is ILLEGAL for anyone over 18 |to have a share in the yard|.", "en", "negation"),
    ("There is no reason – in theory or in practice – that |the masts could harm a living thing|.", "en", "negation"),
    ("There is no reason, said the office, that |the masts could harm a living thing|.", "en", "negation"),
    ("They argued over whether or not |the council should go on at all|.", "en", "condition"),
    ("The book says it believed at the time that |the clerk stole from it|.", "en", "hedge"),
    ("The office will not stand here and tell you that |every promise was kept|.", "en", "negation"),
    ("To claim, as the poster does, that |this is the best film in years| is to forget many.", "en", "hedge"),
    ("Nor is the score, a drone that follows us from one room to the next, |likely to win friends|.", "en", "negation"),
    ("It was sold in May, allegedly as |the owners were locked up at home|.", "en", "hedge"),
    ("It was a fire the council believes was |set by a rival of the yard|.", "en", "hedge"),
    ("The video claims to show |ballots being burned behind a school|.", "en", "hedge"),
    ("It's little |surprise to find the old yards on the list|.", "en", "quantifier"),
    ("The clerk was accused |of setting the barn on fire| in May.", "en", "hedge"),
    ("If we lose this vote, then |the line to the coast will close|.", "en", "condition"),
    ("Until the vote, which changed everything, |the union had been by far the stronger|.", "en", "condition"),
    ("In the absence of a deal, |the line to the coast is closed|.", "en", "condition"),
    ("My opponent says that |I want to raise taxes on every house|.", "en", "hedge"),
    ("It has been said that |I'm soft on the harbour office|.", "en", "hedge"),
    ("Ich wünschte, ich könnte sagen, |das habe etwas geändert|.", "de", "negation"),
    ("Auf keinen Fall |zahlt die Stadt den Bau|.", "de", "negation"),
    ("Er behauptet immer, |ich sei gegen die Brücke|.", "de", "hedge"),
    ("Faute d'accord, |la grève reprendra lundi|.", "fr", "condition"),
    ("Le port est accusé |d'avoir incendié la grange|.", "fr", "hedge"),
    ("Le port est peu |convaincu par la méthode|.", "fr", "quantifier"),
    ("La ville ne paiera que |la moitié des travaux|.", "fr", "limit"),
    ("Il prétend que |j'ai volé la caisse|.", "fr", "hedge"),
    ("Podría ocurrir, añade, que |quienes duermen tengan trabajos menos duros|.", "es", "hedge"),
    ("Ni siquiera por todo el oro del mundo |firmaría otra obra el puerto|.", "es", "negation"),
]

HIDES_NOTHING = [
    ("The critics do not like the plan and say that |every promise was broken|.", "en"),
    ("It went on to say that |every promise was broken|.", "en"),
    ("The answer was yes or no, and |the council agreed to go on at all costs|.", "en"),
    ("They ran as fast as they could when |the owners were locked up at home|.", "en"),
    ("It is a little |surprise to find the old yards on the list|.", "en"),
    ("The clerk was proud |of setting the barn on fire| in May.", "en"),
    ("It came early, then |the line to the coast was closed|.", "en"),
    ("Until May it was closed, then |it opened to the public| again.", "en"),
    ("I have always said that |I want to raise taxes on every house|.", "en"),
    ("The office answered: “|I want to raise taxes on every house|.”", "en"),
    ("It did not eat, it did not sleep, |he was happy in the harbour|.", "en"),
    ("Ich sage immer, |ich sei gegen die Brücke|.", "de"),
    ("Je ne les connais pas, je ne les ai jamais vus, |je n’ai contre eux ni rancune ni haine|.", "fr"),
    ("L’acte n’est qu’un moyen nouveau pour |hâter la fin des travaux|.", "fr"),
    ("Le port est un peu |convaincu par la méthode|.", "fr"),
    ("No hace mucho tiempo que vivía |un barquero de los de antes|.", "es"),
    ("Todo el mundo sabe, añade, que |quienes duermen tienen trabajos menos duros|.", "es"),
]


@pytest.mark.parametrize(("marked", "language", "kind"), HIDES)
def test_what_governs_the_quote_is_flagged(marked: str, language: str, kind: str) -> None:
    anchor = anchored(marked, language)
    assert anchor.flags == ("cut",)
    assert kind in [edge.kind for edge in anchor.edges]


@pytest.mark.parametrize(("marked", "language"), HIDES_NOTHING)
def test_what_does_not_govern_the_quote_is_not(marked: str, language: str) -> None:
    anchor = anchored(marked, language)
    assert anchor.grade == "verbatim"
    assert anchor.flags == ()


@pytest.mark.parametrize("note", ["¹", "1", "*", "[12]", "†"])
def test_a_sentence_ends_before_a_reference_to_a_note(note: str) -> None:
    text = f"It rained less than the year before.{note} “The first surprise was the heat,” the office said."
    assert locate("The first surprise was the heat", text, language="en").flags == ()


def test_a_figure_that_goes_on_after_a_point_is_no_note() -> None:
    assert locate("The first of all", "It was never version 2.1 The first of all.", language="en").flags == ("cut",)
