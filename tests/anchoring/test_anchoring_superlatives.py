"""An ellipsis that takes the superlative from a noun widens what is said; one that leaves its determiner does not."""

from __future__ import annotations

import pytest

from factcheck.anchoring import locate


@pytest.mark.parametrize(
    ("quote", "text", "language", "word"),
    [
        ("retaining ... ministers", "He won by retaining the most combative hardliner ministers.", "en", "the most"),
        ("serves ... families", "The bank serves the poorest families of the town.", "en", "the poorest"),
        ("hilft ... Familien", "Das Programm hilft den ärmsten Familien der Stadt.", "de", "den ärmsten"),
        ("aide ... familles", "Le programme aide les plus pauvres familles de la ville.", "fr", "les plus"),
    ],
)
def test_a_superlative_under_an_ellipsis_is_flagged_where_its_noun_is_kept(
    quote: str, text: str, language: str, word: str
) -> None:
    edges = locate(quote, text, language=language).edges
    assert [(edge.flag, edge.kind, edge.word) for edge in edges] == [("gap", "quantifier", word)]


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("The ... bridge was closed", "The oldest bridge was closed on Monday."),
        ("The bridge ... was closed", "The bridge, the oldest of the town, was closed on Monday."),
        ("The council closed the bridge ... on Monday", "The council closed the bridge in the largest town on Monday."),
        ("The council closed ... harbour", "The council closed the forest harbour on Monday."),
    ],
)
def test_a_noun_that_still_means_the_same_is_not(quote: str, text: str) -> None:
    assert locate(quote, text, language="en").flags == ()
