"""Ellipses over the word on which what was kept depends, or over what a denial or finding holds for."""

import pytest

from factcheck.anchoring import locate

GOVERNED = [
    ("It would be unfair to call the film dull.", "It would be ... to call the film dull", "en", "unfair"),
    ("I'd be lying if I said I hated them.", "I'd be [...] if I said I hated them", "en", "lying"),
    ("It is possible that the trend may end.", "It is ... that the trend may end", "en", "possible"),
    ("The bank was supposed to pay in June.", "The bank was … to pay in June", "en", "supposed"),
    ("The mayor has pledged to open the port.", "The mayor has … open the port", "en", "pledged to"),
    ("A video shared 90 times claims to show the fire.", "A video shared 90 times … show the fire", "en", "claims to"),
    ("An attack the police believe was planned hit it.", "An attack [...] was planned", "en", "the police believe"),
    ("Il serait absurde de croire le maire.", "Il serait [...] de croire le maire", "fr", "absurde"),
    ("On aurait tort d'y voir un signe.", "On aurait … d'y voir un signe", "fr", "tort"),
    ("L'équipe pense avoir vu de la vapeur.", "L'équipe ... avoir vu de la vapeur", "fr", "pense"),
    ("Sería prematuro recomendarla a todos.", "Sería [...] recomendarla a todos", "es", "prematuro"),
    ("Los autores creen haber dado con ello.", "Los autores ... haber dado con ello", "es", "creen"),
    ("Es wäre verfrüht, das Werk zu loben.", "Es wäre ... das Werk zu loben", "de", "verfrüht"),
    ("Kim is convinced he is untouchable.", "Kim … is untouchable", "en", "is convinced he"),
    ("Kim hoped that he won.", "Kim … won", "en", "hoped that he"),
    ("Monsieur Kim a pu croire qu'il était intouchable.", "Kim … était intouchable", "fr", "a pu croire qu'il"),
    ("Kim hat geglaubt, er sei unantastbar.", "Kim … sei unantastbar", "de", "hat geglaubt, er"),
    ("Kim pudo creer que era intocable.", "Kim … era intocable", "es", "pudo creer que"),
    ("Kim está convencido de que es intocable.", "Kim … es intocable", "es", "está convencido de que"),
    (
        "Das Amt wies die Klage am Montag scharf zurück, es habe gelogen.",
        "Das Amt … habe gelogen",
        "de",
        "wies die Klage am Montag scharf zurück",
    ),
    ("Kim ruled out that he would go.", "Kim … would go", "en", "ruled out"),
    ("Kim faces claims that he had lied.", "Kim … had lied", "en", "faces claims"),
    ("Kim wehrt sich gegen den Vorwurf, er habe gelogen.", "Kim … habe gelogen", "de", "wehrt sich gegen den Vorwurf"),
    ("Kim fait face à l'accusation qu'il a menti.", "Kim … a menti", "fr", "fait face à l'accusation"),
    ("Kim afronta la acusación de que ha mentido.", "Kim … ha mentido", "es", "afronta la acusación de"),
    ("Der Zeuge glaubt, den Wagen gesehen zu haben.", "Der Zeuge … den Wagen gesehen zu haben", "de", "glaubt"),
]

RESTRICTED = [
    ("The songs didn't stray that far from her roots.", "didn't stray ... from her roots", "en", "that far"),
    ("The mayor did not formally resign in May.", "The mayor did not ... resign in May", "en", "formally"),
    ("Das Haus ist nicht besonders alt.", "Das Haus ist nicht ... alt", "de", "besonders"),
    ("Ce n'est pas très loin du port.", "Ce n'est pas ... loin du port", "fr", "très"),
    ("No está tan lejos del mar.", "No está ... lejos del mar", "es", "tan"),
    (
        "The drug cut the risk of cancer in young mice, they say.",
        "cut the risk of cancer ..., they say",
        "en",
        "in young mice",
    ),
    ("Das Mittel hilft bei Mäusen gegen Krebs.", "Das Mittel hilft ... gegen Krebs", "de", "bei Mäusen"),
    ("Le produit agit chez la souris contre le mal.", "Le produit agit ... contre le mal", "fr", "chez la souris"),
    ("El fármaco reduce en ratones el riesgo.", "El fármaco reduce ... el riesgo", "es", "en ratones"),
]

HONEST = [
    ("The mayor has had to have been the best.", "The mayor … the best", "en"),
    ("It is very important to pay.", "It is ... important to pay", "en"),
    ("She was in Westport to meet the queen.", "She was ... to meet the queen", "en"),
    ("It was a long way to go by boat.", "It was ... to go by boat", "en"),
    ("The cash was used to meet the bills.", "The cash was ... meet the bills", "en"),
    ("The aim, she said, is to win.", "The aim ... is to win", "en"),
    ("The port is close to the town.", "The port is ... to the town", "en"),
    ("Le maire est arrivé de Lyon hier.", "Le maire est ... de Lyon", "fr"),
    ("Es un buen lugar para vivir.", "Es ... lugar para vivir", "es"),
    ("The mayor walked that far in May.", "The mayor walked ... in May", "en"),
    ("The mayor, convinced that he was ill, went home.", "The mayor ... went home", "en"),
    ("The mayor made sure it was closed.", "The mayor ... was closed", "en"),
    ("There is nothing in the law that would stop it.", "There is nothing in the ... would stop it", "en"),
    ("Das Boot ist, so glaubt er, verloren.", "Das Boot ist ... verloren", "de"),
    ("The town did not know that ships sink here.", "The town did not know ... ships sink", "en"),
    ("The patients in the ward sang.", "The patients ... sang", "en"),
]


@pytest.mark.parametrize(("text", "quote", "language", "word"), GOVERNED)
def test_a_gap_over_the_word_on_which_the_rest_depends_is_flagged(
    text: str, quote: str, language: str, word: str
) -> None:
    edges = locate(quote, text, language=language).edges
    assert ("gap", word) in [(edge.flag, edge.word) for edge in edges]


@pytest.mark.parametrize(("text", "quote", "language", "word"), RESTRICTED)
def test_so_is_one_over_what_a_denial_or_finding_holds_for(text: str, quote: str, language: str, word: str) -> None:
    edges = locate(quote, text, language=language).edges
    assert ("gap", "limit", word) in [(edge.flag, edge.kind, edge.word) for edge in edges]


@pytest.mark.parametrize(("text", "quote", "language"), HONEST)
def test_a_gap_that_leaves_the_rest_as_it_was_is_not(text: str, quote: str, language: str) -> None:
    anchor = locate(quote, text, language=language)
    assert (anchor.grade, [edge.flag for edge in anchor.edges if edge.kind != "saying"]) == ("elided", [])


def test_a_subject_after_a_word_of_time_is_told_where_the_verb_before_has_no_object() -> None:
    left = locate("The mayor left ... was arrested", "The mayor left before the deputy was arrested.")
    held = locate("The man held ... was freed", "The man held after the raid was freed.")
    assert ([(edge.kind, edge.word) for edge in left.edges], held.flags) == ([("subject", "the deputy")], ())
