"""Shared runs: where they are, what they stand in, which of them are chance."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.lineage.alignment import matches
from factcheck.lineage.reuse import Reuse
from factcheck.lineage.words import GRAM, Words, same_words
from support.lineage import OWN, page


def reuse(one: str, other: str, *, language: str = "en") -> Reuse:
    return Reuse(page(one, "one", language), page(other, "other", language))


def kinds(found: Reuse) -> list[tuple[int, str, bool]]:
    return [(run.words, run.kind, run.counts) for run in found.runs]


WORD = st.sampled_from("a b c d e f".split())


@given(st.lists(WORD, max_size=40), st.lists(WORD, max_size=40))
def test_runs_are_equal_as_long_as_can_be_and_miss_no_gram(ours: list[str], theirs: list[str]) -> None:
    a, b = Words(" ".join(ours)), Words(" ".join(theirs))
    found = matches(a, b)
    for match in found:
        assert match.length >= GRAM
        assert ours[match.a : match.a + match.length] == theirs[match.b : match.b + match.length]
        before, after = (match.a - 1, match.b - 1), (match.a + match.length, match.b + match.length)
        assert min(before) < 0 or ours[before[0]] != theirs[before[1]]
        assert after[0] >= len(ours) or after[1] >= len(theirs) or ours[after[0]] != theirs[after[1]]
    covered = {at for match in found for at in range(match.b, match.b + match.length)}
    grams = {tuple(ours[at : at + GRAM]) for at in range(len(ours) - GRAM + 1)}
    for at in range(len(theirs) - GRAM + 1):
        assert tuple(theirs[at : at + GRAM]) not in grams or {*range(at, at + GRAM)} <= covered


@given(st.lists(WORD, min_size=5, max_size=30), st.lists(WORD, min_size=5, max_size=30))
def test_every_pair_of_spans_folds_to_the_same_words(ours: list[str], theirs: list[str]) -> None:
    one, other = " ".join(ours).title() + ".", "“" + "—".join(theirs) + "”"
    for run in reuse(one, other).runs:
        assert same_words(run.a.span.of(one), run.b.span.of(other))


def test_what_is_repeated_is_no_more_a_sign_than_once() -> None:
    refrain = "It repainted both rusty iron"
    one, other = (" ".join(f"{refrain} {word}{at}." for at in range(4)) for word in ("gates", "doors"))
    found = reuse(one, other)
    assert kinds(found) == [(5, "copied", True)] * 4
    assert not found.copied


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (f"So {OWN}.", f"Then {OWN}!", [(10, "copied", True)]),
        (f"So {OWN}.", f'It says: "{OWN}."', [(10, "quoted", True)]),
        (f'"{OWN}," it said.', f'"{OWN}," said they.', [(10, "spoken", False)]),
        ("Now the harbour office said on Monday.", "Later the harbour office said on Sunday", [(5, "copied", False)]),
        ("It repainted both rusty iron gates.", "He repainted both rusty iron gates", [(5, "copied", True)]),
        ('"We are here to stay," it said.', "Here we are here to stay", [(5, "quoted", True)]),
        ("one two three four", "one two three four", []),
    ],
    ids=["copied", "quoted", "spoken in both", "chance", "own words", "few words but quoted", "too short"],
)
def test_which_runs_count(one: str, other: str, expected: list[tuple[int, str, bool]]) -> None:
    assert [(words - (words == 6), kind, sign) for words, kind, sign in kinds(reuse(one, other))] == expected


@pytest.mark.parametrize(("text", "sign"), [("北京" * 4, False), ("北京市今天下着大雨人们都待在家里不出", True)])
def test_a_script_without_spaces_needs_twice_the_characters(text: str, sign: bool) -> None:
    found = reuse(text + "。甲乙丙", text + "。丁戊己", language="zh")
    assert [run.counts for run in found.runs] == [sign] * len(found.runs)
    assert found.copied is sign


def test_containment_is_told_each_way_and_never_of_both_together() -> None:
    found = reuse(f"{OWN}. " + "Nothing here is taken from anywhere else, of that be sure.", OWN)
    assert found.sides["other"].contained == found.sides["other"].covered == 1
    assert found.sides["one"].contained == pytest.approx(6 / 17)
    assert found.sides["one"].covered == pytest.approx(10 / 21)


def test_it_does_not_matter_which_of_the_two_comes_first() -> None:
    long, short = f"{OWN}. Others say: {OWN}. And more of it.", f"Once more: {OWN}."
    forth, back = reuse(long, short), reuse(short, long)
    assert [(run.a, run.b) for run in forth.runs] == [(run.b, run.a) for run in back.runs]


def test_a_quotation_is_found_where_the_runs_around_it_lead() -> None:
    one = f"Basically nothing. {OWN}. Basically all of it."
    other = f'He said: "basically". {OWN}. It said: "not so".'
    quotations = reuse(one, other).quotations["other"]
    assert [quote.found and quote.found.of(one) for quote in quotations] == ["Basically", None]
    assert quotations[0].found is not None
    assert quotations[0].found.start == 0


def test_two_identical_sources_are_said_to_be() -> None:
    found = reuse(f"{OWN}.\n\nAnd so on.", f"{OWN.upper()}\nand so on")
    assert found.identical
    assert found.copied
    assert not reuse("", "").identical


def test_a_source_may_be_the_beginning_of_another() -> None:
    found = reuse(f"{OWN}.", f"{OWN}. Then it rained for a week and nobody came.")
    assert (found.sides["one"].contained, found.identical, found.copied) == (1, False, True)


def test_an_empty_source_shares_nothing() -> None:
    found = reuse("", OWN)
    assert (found.runs, found.longest, found.copied) == ((), None, False)
    assert found.sides["one"].contained == found.sides["one"].covered == 0


def test_one_word_repeated_without_end_takes_no_longer_than_prose() -> None:
    start = time.process_time()
    found = reuse("word " * 100_000, "word " * 99_999 + "end " + "word word word word word " * 100)
    assert found.longest is not None
    assert found.longest.words == 99_999
    assert time.process_time() - start < 20


def test_different_languages_share_names_and_no_runs() -> None:
    found = reuse("The harbour office in Hamburg said so.", "Das Hafenamt in Hamburg sagte das.")
    assert found.runs == ()
