"""The labelled cases: what their labels rest on, and that factcheck keeps the promise on our own articles."""

from __future__ import annotations

from dataclasses import replace

import pytest
from benchmarks.anchoring import oracle, prose
from benchmarks.anchoring.case import Case, Family, cases_of
from benchmarks.anchoring.contenders import factcheck
from benchmarks.anchoring.families import FAMILIES, hand
from benchmarks.anchoring.score import Score, mark

PASSAGES = prose.passages(None)
SENTENCES = prose.sentences(PASSAGES)
FEW = [replace(family, limit=12) for family in FAMILIES]


def drawn(family: Family) -> tuple[list[Case], dict[str, str]]:
    texts = {passage.name: passage.text for passage in PASSAGES}
    cases = cases_of(family, SENTENCES, texts) + [case for case in hand.cases(PASSAGES) if case.family == family.name]
    return cases, texts


def scored(family: Family) -> Score:
    cases, texts = drawn(family)
    prepare, score = factcheck(), Score()
    for case in cases:
        mark(score, case, prepare(texts[case.text], case.language)(case.quote, case.options))
    return score


def test_every_article_is_parted_into_sentences() -> None:
    assert len(PASSAGES) >= 16
    assert {sentence.passage.name for sentence in SENTENCES} == {passage.name for passage in PASSAGES}
    for sentence in SENTENCES:
        assert sentence.text == sentence.text.strip()


@pytest.mark.parametrize("family", FEW, ids=lambda family: family.name)
def test_labels_lie_inside_their_text_and_come_out_the_same_twice(family: Family) -> None:
    cases, texts = drawn(family)
    again, _ = drawn(family)
    assert cases == again
    for case in cases:
        for start, end in case.spans:
            assert 0 <= start < end <= len(texts[case.text])
        if family.expect == "locate" or family.undone in (oracle.stands, oracle.stands_as_written):
            assert case.quote not in texts[case.text]


@pytest.mark.parametrize("family", [f for f in FEW if f.expect in ("refuse", "flag")], ids=lambda family: family.name)
def test_no_misquote_of_our_articles_is_accepted_without_a_flag(family: Family) -> None:
    score = scored(family)
    told = [(case.quote, found) for case, found, _ in score.failures]
    if family.expect == "refuse":
        assert score.false_accepts == 0, told
    else:
        assert score.false_accepts <= 1, told


@pytest.mark.parametrize("family", [f for f in FEW if f.expect == "accept"], ids=lambda family: family.name)
def test_honest_quotes_of_our_articles_are_accepted_where_they_stand(family: Family) -> None:
    score = scored(family)
    assert score.placed == score.cases, [(case.quote, found) for case, found, _ in score.failures]


def test_a_misquote_that_stands_elsewhere_is_none() -> None:
    text = "The wall is not safe. The wall is safe, the office said."
    assert oracle.stands("The wall is safe", text)
    assert not oracle.stands("The wall is never safe", text)
    assert oracle.stands("The wall — is\nNOT safe", text)
    assert not oracle.stands_as_written("the wall is Not safe", text)


def test_the_signs_of_numbers_are_kept_apart() -> None:
    assert not oracle.stands("35 metres", "It is 3.5 metres long.")
    assert not oracle.stands("-5 degrees", "It was 5 degrees.")
    assert oracle.stands("2,500 people", "Some 2,500 people came.")


def test_half_a_word_is_no_word() -> None:
    assert oracle.stands("legal act", "an illegal act")
    assert not oracle.stands_in_words("legal act", "an illegal act")


def test_a_quote_is_counted_where_its_letters_stand() -> None:
    assert oracle.once("the wall", "Of the wall, of the sea.")
    assert not oracle.once("of the", "Of the wall, of the sea.")
    assert not oracle.once("...", "Of the wall ...")
