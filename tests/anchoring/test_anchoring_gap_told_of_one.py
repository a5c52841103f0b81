"""A number in a whole clause that was left out: of one thing told of once, or of when or why something was."""

import pytest

from factcheck.anchoring import locate

PASSES = [
    ("A coach ... overturned on Monday.", "A coach that carried forty-two pupils overturned on Monday.", "en"),
    ("A man ... was found.", "It rained. A man who owned two boats was found.", "en"),
    ("Un car ... s’est couché jeudi.", "Un car qui ramenait quarante élèves s’est couché jeudi.", "fr"),
    ("Un autobús ... volcó el jueves.", "Un autobús que llevaba cuarenta alumnos volcó el jueves.", "es"),
    ("Ein Bus ... kippte um.", "Ein Bus, der vierzig Schüler heimbrachte, kippte um.", "de"),
    ("Der Rat zahlt ... Er wohnt hier.", "Der Rat zahlt, nachdem drei Ämter geprüft hatten. Er wohnt hier.", "de"),
    ("Der Rat zahlt ... Er wohnt hier.", "Der Rat zahlt, weil das Amt drei Jahre geprüft hatte. Er wohnt hier.", "de"),
]
FLAGGED = [
    ("A party ... gets a seat.", "A party that polls thirty percent gets a seat.", "en"),
    ("The boats ... were sold.", "The boats that carried forty pupils were sold.", "en"),
    ("Un parti ... reçoit un siège.", "Un parti qui obtient trente sièges reçoit un siège.", "fr"),
    ("Un partido ... recibe ayuda.", "Un partido que obtiene treinta escaños recibe ayuda.", "es"),
    ("Der Rat zahlt ... Er wohnt hier.", "Der Rat zahlt, drei Jahre lang hatte er geprüft. Er wohnt hier.", "de"),
]


@pytest.mark.parametrize(("quote", "text", "language"), PASSES)
def test_a_number_of_a_clause_of_its_own_counts_nothing_kept(quote: str, text: str, language: str) -> None:
    assert "gap" not in locate(quote, text, language=language).flags


@pytest.mark.parametrize(("quote", "text", "language"), FLAGGED)
def test_a_number_that_tells_which_counts(quote: str, text: str, language: str) -> None:
    anchor = locate(quote, text, language=language)
    assert "number" in {edge.kind for edge in anchor.edges if edge.flag == "gap"}
