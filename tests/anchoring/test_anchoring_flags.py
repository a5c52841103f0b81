"""What a cut or an omission hides."""

import pytest

from factcheck.anchoring import locate

CUT = [  # quote, text, language, class
    ("what Kim had demanded", "They told reporters that was not what Kim had demanded.", "en", "negation"),
    ("all the sanctions", "But it wasn't, as they claimed, all the sanctions.", "en", "negation"),
    ("close the harbour", "The council will not close the harbour.", "en", "negation"),
    ("it would close", "The office denied it would close.", "en", "negation"),
    ("it closed", "The office denied that it closed.", "en", "negation"),
    ("it closed", "There is no evidence that it closed.", "en", "negation"),
    ("the harbour is safe", "It did not say the harbour is safe.", "en", "negation"),
    ("nuclear states", "They are non-nuclear states.", "en", "negation"),
    ("the wall", "It repairs only part of the wall.", "en", "limit"),
    ("work well", "The office said it may work well.", "en", "hedge"),
    ("the wall is safe", "If the wall is safe, they stay.", "en", "condition"),
    ("We will lift sanctions", "We will lift sanctions unless they attack.", "en", "condition"),
    ("We will lift sanctions", "We will lift sanctions, except on arms.", "en", "limit"),
    ("the biggest company", "It was the biggest company that failed.", "en", "limit"),
    ("it signed", "It agreed before it signed.", "en", "time"),
    ("a dit oui", "Il n'a dit oui.", "fr", "negation"),
    ("dit oui", "Il n'a pas dit oui.", "fr", "negation"),
    ("zugestimmt", "Er hat nicht zugestimmt.", "de", "negation"),
    ("quería paz", "No quería paz.", "es", "negation"),
]

CLEAN = [
    ("The council will not close the harbour", "The council will not close the harbour.", "en"),
    ("it closed", "The office said that it closed.", "en"),
    ("the harbour stays open", "It did not rain; the harbour stays open.", "en"),
    ("the harbour stays open", "It did not rain, the harbour stays open.", "en"),
    ("the harbour stays open", "It did not rain and the harbour stays open.", "en"),
    ("it is safe", "No doubt about it, it is safe.", "en"),
    ("it may work", "The office said it may work.", "en"),
    ("The company that failed", "The company that failed was small.", "en"),
    ("It met again.", "It did not agree. It met again.", "en"),
    ("accord est signé", "L'accord est signé.", "fr"),
]


@pytest.mark.parametrize(("quote", "text", "language", "kind"), CUT)
def test_cut(quote: str, text: str, language: str, kind: str) -> None:
    anchor = locate(quote, text, language=language)
    assert anchor.grade == "verbatim"
    assert anchor.flags == ("cut",)
    assert kind in [edge.kind for edge in anchor.edges if edge.flag == "cut"]
    for edge in anchor.edges:
        assert edge.span.of(text) == edge.word


@pytest.mark.parametrize(("quote", "text", "language"), CLEAN)
def test_no_cut(quote: str, text: str, language: str) -> None:
    assert locate(quote, text, language=language).flags == ()


def test_the_hidden_words_are_named() -> None:
    text = "They told reporters that was not what Kim had demanded."
    assert [edge.word for edge in locate("what Kim had demanded", text).edges] == ["not"]


def test_a_verb_of_saying_is_reported_and_raises_no_flag_by_itself() -> None:
    anchor = locate("the wall is safe", "The office said the wall is safe.")
    assert anchor.flags == ()
    assert [(edge.kind, edge.word) for edge in anchor.edges] == [("saying", "said")]


def test_an_attribution_that_opens_the_sentence_is_reported() -> None:
    anchor = locate("the wall is safe", "According to the office, the wall is safe.")
    assert [(edge.kind, edge.word) for edge in anchor.edges] == [("saying", "According to")]


GAPS = [
    ("The office ... repaired the wall", "The office has not repaired the wall.", "negation"),
    ("It lifts ... the sanctions", "It lifts most of the sanctions.", "limit"),
    ("It paid ... for the wall", "It paid 300 euros for the wall.", "number"),
    ("The wall ... be repaired", "The wall might possibly be repaired.", "hedge"),
    ("[The council] repaired the wall", "It repaired the wall.", None),
]


@pytest.mark.parametrize(("quote", "text", "kind"), GAPS)
def test_gap(quote: str, text: str, kind: str | None) -> None:
    anchor = locate(quote, text)
    assert anchor.grade == "elided"
    assert anchor.flags == (("gap",) if kind else ())
    assert kind is None or kind in [edge.kind for edge in anchor.edges if edge.flag == "gap"]


def test_whole_sentences_left_out_are_read_only_beside_the_cuts() -> None:
    text = "The wall stands. It was never repaired. Nobody asked for all of it. The quay is new."
    assert locate("The wall stands. ... The quay is new.", text).flags == ()


def test_a_language_without_lists_is_unjudged() -> None:
    assert locate("東京は大きい", "昔から東京は大きい都市だ", language="ja").flags == ("unjudged",)
    assert locate("The wall", "The wall", language="en-GB").flags == ()
