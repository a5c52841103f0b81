"""A cut that goes through an idiom takes its negation away; a whole idiom before a cut denies nothing."""

from __future__ import annotations

import pytest

from factcheck.anchoring import locate


@pytest.mark.parametrize(
    ("text", "language", "word"),
    [
        ("There is no |doubt that he stole the money.", "en", "no"),
        ("Nobody |denies that he won the race.", "en", "Nobody"),
        ("They could not |resist the offer.", "en", "not"),
        ("It was no |surprise that the bridge fell.", "en", "no"),
        ("Es besteht kein |Zweifel, dass er gewann.", "de", "kein"),
    ],
)
def test_a_negation_that_the_cut_parts_from_its_idiom_is_flagged(text: str, language: str, word: str) -> None:
    anchor = locate(text.partition("|")[2].rstrip("."), text.replace("|", ""), language=language)
    assert [(edge.kind, edge.word) for edge in anchor.edges] == [("negation", word)]


@pytest.mark.parametrize(
    "text",
    [
        "There is no doubt that |he stole the money.",
        "They could not resist |taking the money.",
        "It was no surprise that |the bridge fell.",
        "It is up to |the states to decide.",
    ],
)
def test_one_that_stands_whole_before_the_cut_is_not(text: str) -> None:
    assert locate(text.partition("|")[2].rstrip("."), text.replace("|", ""), language="en").flags == ()
