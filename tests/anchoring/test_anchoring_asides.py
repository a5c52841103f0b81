"""Ellipses over asides, whole sentences and the rest of a sentence: nothing there turns what was quoted."""

import pytest

from factcheck.anchoring import locate


@pytest.mark.parametrize(
    ("text", "quote", "language"),
    [
        (
            "The first group came in May.\nThe majority settled here.\nMost were poor.",
            "came in May. … Most were poor.",
            "en",
        ),
        ("But we hope -- we all hope -- that the pier holds.", "But we hope ... that the pier holds", "en"),
        (
            "The owner (who is, they say, more often out than not) spoke on Sunday.",
            "The owner ... spoke on Sunday",
            "en",
        ),
        ("The owner – who did not come – was fined.", "The owner ... was fined", "en"),
        ("The expert, a chemist in the port who was not there, praised it.", "The expert … praised it.", "en"),
        ("The helpers, most of them students, gave out soup.", "The helpers ... gave out soup", "en"),
        (
            "We lived on the quay, above a bakery that no longer exists, and sang.",
            "We lived on the quay ... and sang",
            "en",
        ),
        ("Le juge, un élu du port qui n'était pas là, a payé.", "Le juge […] a payé", "fr"),
        ('It said "the visit built trust and a stage for the two."', '"the visit built trust…."', "en"),
        ("The visit built trust and a stage for the two.", "“The visit built trust ...”", "en"),
    ],
)
def test_an_ellipsis_that_turns_nothing_is_not_flagged(text: str, quote: str, language: str) -> None:
    anchor = locate(quote, text, language=language)
    assert (anchor.grade, anchor.flags) == ("elided", ())


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("The owner (never paid) was fined.", "The owner ... was fined"),
        ("The first group came in May, not in June.\nMost were poor.", "The first group came … Most were poor."),
        (
            "It was a robust demand. But it wasn't all of it. It came as no surprise.",
            "It was a robust demand. ... It came",
        ),
        ("Es war viel. Aber das war es nicht allein. Alle kamen.", "Es war viel. ... Alle kamen."),
        ("The men who did not pay, the court said, were fined.", "The men ... were fined"),
    ],
)
def test_one_that_turns_something_is(text: str, quote: str) -> None:
    assert locate(quote, text, language="de" if text.startswith("Es ") else "en").flags == ("gap",)
