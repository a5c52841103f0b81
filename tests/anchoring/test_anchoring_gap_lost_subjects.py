"""An ellipsis that joins two sentences to one, and takes the subject of the second."""

import pytest

from factcheck.anchoring import locate

JOINED = [
    ("“Yes,” said the mayor. “We pay.” The opposition calls it a mess.", "the mayor ... calls it a mess", "en"),
    ("„Ja“, sagte der Bürgermeister. Es war still. Die Opposition nennt das Unfug.",
     "der Bürgermeister ... nennt das Unfug", "de"),
    ("« Oui », a déclaré la maire. « On paie. » L’opposition dénonce cela.", "la maire ... dénonce cela", "fr"),
    ("“Sí”, dijo la alcaldesa. “Pagamos.” La oposición critica el plan.", "la alcaldesa ... critica el plan", "es"),
]  # fmt: skip

HONEST = [
    ("It rained in Bonn. We know it snowed there.", "It rained in Bonn ... it snowed there", "en"),
    ("The mayor will pay. He will do so because he must.", "The mayor will pay ... because he must", "en"),
    ("The mayor came. He laughs a lot.", "The mayor came ... laughs a lot", "en"),
]


@pytest.mark.parametrize(("text", "quote", "language"), JOINED)
def test_the_subject_of_another_sentence_is_flagged(text: str, quote: str, language: str) -> None:
    edges = locate(quote, text, language=language).edges
    assert "subject" in [edge.kind for edge in edges if edge.flag == "gap"]


@pytest.mark.parametrize(("text", "quote", "language"), HONEST)
def test_one_clause_of_another_sentence_is_not(text: str, quote: str, language: str) -> None:
    assert locate(quote, text, language=language).flags == ()
