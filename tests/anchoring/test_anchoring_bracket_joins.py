"""What a bracket may put in and add nothing: the preposition of a date, a name that stands there, a capital."""

import pytest

from factcheck.anchoring import locate

RIGHT = [
    ("A concert was held there July 4, 1929.", "A concert was held there [on] July 4, 1929", "en"),
    ("Das Fest war Montag in der Stadt.", "Das Fest war [am] Montag in der Stadt", "de"),
    ("No treaty had a hard border, but the term is common.", "the term [hard border] is common", "en"),
    ("Er gab die Zusage. Darauf haben alle gewartet.", "Darauf [auf die Zusage] haben alle gewartet", "de"),
    ("The Northern Party met. He chairs the party.", "He chairs the [Northern P]arty", "en"),
    (
        "The Orkney Harbour Council met. The old council has six members.",
        "The old [Orkney Harbour C]ouncil has six members",
        "en",
    ),
    ("In the hall my house is old, said Kim.", "In the hall [Kim]'s house is old", "en"),
    ("The captain, who had slept, rose.", "The captain[, who has] slept", "en"),
]
REFUSED = [
    ("A concert was held there July 4, 1929.", "A concert was held there [until] July 4, 1929", "en"),
    ("Seven men stood there.", "[on] Seven men stood there [in] order", "en"),
    ("The Northern Party met. He chairs the party.", "He chairs the [Southern P]arty", "en"),
    ("The Kim house is old and grey.", "In all [Choe]'s house is old and grey", "en"),
    ("The captain, who had slept for long, rose.", "The captain [had] slept for long", "en"),
    ("L'expert, qui avait conclu à un vol, est revenu.", "L'expert [a] conclu à un vol", "fr"),
]
ANOTHER = [
    ("My abbot said so. I would go back on Monday.", "[My abbot] would go back on Monday", "en"),
    ("Meine Mutter lacht. Ich habe gespielt, wo es ging.", "[Meine Mutter hat] gespielt, wo es ging", "de"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "quote", "language"), RIGHT)
def test_what_adds_nothing_passes(text: str, quote: str, language: str) -> None:
    anchor = locate(quote, text, language=language)
    assert (anchor.grade, [edge for edge in anchor.edges if edge.flag == "gap"]) == ("elided", [])


@pytest.mark.parametrize(("text", "quote", "language"), REFUSED)
def test_what_adds_something_is_refused(text: str, quote: str, language: str) -> None:
    assert not locate(quote, text, language=language).faithful


@pytest.mark.parametrize(("text", "quote", "language"), ANOTHER)
def test_one_who_is_mine_is_not_i(text: str, quote: str, language: str) -> None:
    anchor = locate(quote, text, language=language)
    assert [edge.kind for edge in anchor.edges if edge.flag == "gap"] == ["subject"]


def test_words_put_in_are_shown_where_the_source_has_them() -> None:
    text = "The race was long. Coverage began at noon."
    anchor = locate("Coverage [of the race] began at noon", text)
    assert [(edge.kind, edge.word) for edge in anchor.edges] == [("referent", "race")]
