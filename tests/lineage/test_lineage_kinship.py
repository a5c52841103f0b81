"""Reuse that nobody declared, parents that the text does not show, and which parent a passage is from."""

from __future__ import annotations

import random
import time
from itertools import combinations
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.lineage.comparing import between
from factcheck.lineage.direction import direct
from factcheck.lineage.families import Families
from factcheck.lineage.kinship import Parents, kinship, survey
from factcheck.lineage.page import Page
from factcheck.lineage.shared import Grams
from factcheck.lineage.spread import here
from factcheck.model import Dataset
from factcheck.text import Span
from support.lineage import OWN, dataset

OTHER = "Every spring the ferry company quietly doubles its cheapest weekend fares"


def names(made: Dataset, pages: dict[str, Page], *rivals: tuple[str, str]) -> list[tuple[str, str]]:
    found = kinship(made, pages, dict.fromkeys(rivals, ()))
    return [(each.reuse.one.id, each.reuse.other.id) for each in found.joined]


def test_reuse_is_found_between_rivals_only() -> None:
    made, pages = dataset({"a": f"So {OWN}.", "b": f"Now {OWN}!", "c": f"{OWN}?"})
    assert names(made, pages, ("a", "b")) == [("a", "b")]
    assert names(made, pages) == []


def test_what_is_declared_is_not_reported_near_or_far() -> None:
    parent = {"derived_from": [{"source": "a", "reason": "credit"}]}
    made, pages = dataset({"a": OWN, "b": OWN, "c": OWN}, b=parent, c=parent)
    assert names(made, pages, ("a", "b"), ("b", "c")) == []


def test_of_sources_joined_through_a_third_none_is_reported_twice() -> None:
    made, pages = dataset(dict.fromkeys("abcd", OWN))
    rivals = [("a", "b"), ("b", "c"), ("a", "c"), ("c", "d"), ("a", "d")]
    assert names(made, pages, *rivals) == [("a", "b"), ("b", "c"), ("c", "d")]


def test_a_parent_whose_words_and_name_are_absent_is_unsupported() -> None:
    derived = {"derived_from": [{"source": "a", "reason": "it came later"}]}
    made, pages = dataset(
        {"a": OWN, "b": OTHER, "c": f"{OTHER}, A News says.", "d": OWN}, b=derived, c=derived, d=derived
    )
    assert kinship(made, pages, {}).unsupported == (("b", 0),)


def test_a_parent_in_another_language_or_without_words_is_not_judged() -> None:
    derived = {"derived_from": [{"source": "a", "reason": "a translation"}]}
    made, pages = dataset({"a": OWN, "b": OTHER, "c": ""}, b={**derived, "language": "fr"}, c=derived)
    assert kinship(made, pages, {}).unsupported == ()


def parents_of(made: Dataset, pages: dict[str, Page], source: str) -> list[list[str]]:
    """The sources that each sentence of a source came through."""
    parents = Parents(made, pages)
    lines = (parents.line(made.source[source], [span]) for span in pages[source].sentences)
    return [[each.id for each in line] for line in lines]


def test_a_passage_is_from_the_parent_that_has_its_words() -> None:
    both = {"derived_from": [{"source": id_, "reason": "credit"} for id_ in "ab"]}
    made, pages = dataset({"a": OWN, "b": OTHER, "c": f"{OTHER}. {OWN}. And so on."}, c=both)
    assert parents_of(made, pages, "c") == [["b"], ["a"], []]
    assert parents_of(made, pages, "a") == [[]]


def test_a_passage_under_a_credit_is_from_whom_it_credits() -> None:
    derived = {"derived_from": [{"source": "a", "reason": "it credits one figure"}]}
    made, pages = dataset({"a": OWN, "b": "Doors squeak, A News says.\n\nIt rained."}, b=derived)
    assert parents_of(made, pages, "b") == [["a"], []]


def test_a_digest_has_its_passages_from_its_parents_in_whatever_words() -> None:
    both = {"kind": "digest", "derived_from": [{"source": id_, "reason": "credit"} for id_ in "ab"]}
    made, pages = dataset({"a": OWN, "b": OTHER, "c": f"{OTHER}. And so on."}, c=both)
    assert parents_of(made, pages, "c") == [["b"], ["a"]]


def test_a_passage_is_not_denied_to_a_parent_that_cannot_be_read_beside_it() -> None:
    both = {"derived_from": [{"source": id_, "reason": "credit"} for id_ in "ab"]}
    made, pages = dataset({"a": OWN, "b": OTHER, "c": "And so on."}, c=both, b={"language": "fr"})
    assert parents_of(made, pages, "c") == [["b"]]
    del pages["b"]
    assert parents_of(made, pages, "c") == [["b"]]


def test_a_passage_is_traced_through_every_step() -> None:
    made, pages = dataset(
        {"wire": OWN, "paper": f"{OWN}. {OTHER}.", "blog": f"See: {OTHER}. {OWN}."},
        paper={"derived_from": [{"source": "wire", "reason": "credit"}]},
        blog={"derived_from": [{"source": "paper", "reason": "credit"}]},
    )
    assert parents_of(made, pages, "blog") == [["paper"], ["paper", "wire"]]
    together = [Span(0, len(pages["blog"].text))]
    assert [each.id for each in Parents(made, pages).line(made.source["blog"], together)] == ["paper", "wire"]


def test_where_the_words_are_lost_the_first_parents_are_followed_as_declared() -> None:
    made, pages = dataset(
        {"wire": OWN, "paper": f"{OWN}. {OTHER}.", "blog": "Doors squeak, Paper News says."},
        paper={"derived_from": [{"source": "wire", "reason": "credit"}]},
        blog={"derived_from": [{"source": "paper", "reason": "credit"}]},
    )
    assert parents_of(made, pages, "blog") == [["paper", "wire"]]
    del pages["paper"]
    assert parents_of(made, pages, "blog") == [["paper", "wire"]]


def test_a_circle_of_parents_ends_the_line() -> None:
    derived = {id_: {"derived_from": [{"source": other, "reason": "credit"}]} for id_, other in ("ab", "bc", "ca")}
    made, pages = dataset(dict.fromkeys("abc", OWN), **derived)
    assert parents_of(made, pages, "a") == [["b", "c"]]
    assert parents_of(made, {"a": pages["a"]}, "a") == [["b", "c"]]


def test_a_survey_lists_every_pair_and_what_is_declared() -> None:
    derived = {"derived_from": [{"source": "a", "reason": "credit"}]}
    made, pages = dataset({"a": OWN, "b": OWN, "c": OTHER}, c=derived)
    assert [(each.reuse.one.id, each.reuse.other.id, each.direction.declared) for each in survey(made, pages)] == [
        ("a", "b", False),
        ("a", "c", True),
    ]


WORDS = [f"{a}{b}" for a in ("ba", "de", "ki", "lo", "mu") for b in ("lan", "nor", "sti", "red")]
STOCK = [random.Random(seed).choices(WORDS, k=14) for seed in range(9)]  # noqa: S311 - the same always


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.lists(st.tuples(st.integers(0, 8), st.integers(1, 14)), max_size=5), min_size=1, max_size=7),
    st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), max_size=4),
)
def test_a_survey_finds_what_comparing_every_two_finds(
    drawn: list[list[tuple[int, int]]], derived: list[tuple[int, int]]
) -> None:
    texts = {
        f"s{9 - at}": "\n".join(" ".join(STOCK[part][:count]) for part, count in parts)
        for at, parts in enumerate(drawn)
    }
    listed, parents = list(texts), dict[str, dict[str, Any]]()
    for child, parent in derived:
        if max(child, parent) < len(listed):
            fields = parents.setdefault(listed[child], {"derived_from": []})
            fields["derived_from"].append({"source": listed[parent], "reason": "credit"})
    made, pages = dataset(texts, **parents)
    confirmed = [{source.id, each.source} for source in made.sources for each in source.derived_from]
    every = [between(made, pages[a], pages[b]) for a, b in combinations(pages, 2)]
    wanted = [each for each in every if each.copied or {each.one.id, each.other.id} in confirmed]
    found = survey(made, pages)
    assert [each.reuse for each in found] == wanted
    assert [each.direction for each in found] == [direct(each, made) for each in wanted]


def test_pages_that_share_runs_are_found_without_comparing_the_others() -> None:
    _made, pages = dataset({f"s{n}": f"{OWN} {n}" if n in (3, 40) else f"{n} {OTHER[:9]} {n}" for n in range(60)})
    grams = Grams(pages, here)
    assert list(grams.likely(4)) == [("s3", "s40")]
    assert list(grams.likely(7)) == []
    assert list(Grams({}, here).likely(1)) == []


def test_families_join_through_any_number_of_steps() -> None:
    kin = Families()
    for a, b in (("a", "b"), ("c", "d"), ("b", "c"), ("e", "f")):
        kin.join(a, b)
    assert kin.joins("a", "d")
    assert not kin.joins("a", "e")


def test_many_sources_with_nothing_in_common_are_told_apart_fast() -> None:
    texts = {f"s{n}": " ".join(f"w{n}x{word}" for word in range(800)) for n in range(60)}
    made, pages = dataset(texts)
    rivals = [(a, b) for a in texts for b in texts if a < b]
    start = time.process_time()
    assert kinship(made, pages, dict.fromkeys(rivals, ())).joined == ()
    assert time.process_time() - start < 5
