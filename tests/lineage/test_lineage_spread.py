"""Whoever compares the sources of a dataset, in whatever blocks and order, finds the same."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.lineage import comparing, shared
from factcheck.lineage.comparing import blocks
from factcheck.lineage.hashing import hashed, numbered
from factcheck.lineage.kinship import Kinship, kinship
from factcheck.lineage.page import Page
from factcheck.lineage.shared import Grams
from factcheck.lineage.spread import here
from factcheck.model import Dataset
from support.lineage import OWN, dataset, scattered

WORDS = "harbour wall storm quay ferry lock tide crane sluice barge dredger pilot mooring beacon jetty anchor".split()


def told(found: Kinship) -> list[Any]:
    """All that a comparison found."""
    joined = [
        (each.reuse.one.id, each.reuse.other.id, each.reuse.runs, each.reuse.identical, each.direction, each.counted)
        for each in found.joined
    ]
    return [joined, found.unsupported]


def collection(rng: random.Random) -> tuple[Dataset, dict[str, Page]]:
    """Sources of which many copy from each other, some credit each other, and some name a parent, right or wrong."""
    texts: dict[str, str] = {}
    for name in "abcdefghij":
        text = " ".join(rng.choices(WORDS, k=40))
        for other in rng.sample(sorted(texts), min(len(texts), rng.randrange(3))):
            start = rng.randrange(20)
            run = " ".join(texts[other].split()[start : start + rng.choice([6, 9, 40])])
            text = rng.choice([f"{text} {run}.", f"“{run}”, {other.title()} News says. {text}", texts[other]])
        texts[name] = text
    derived = {
        name: {"derived_from": [{"source": rng.choice("abcdefghij"), "reason": "credit"}]}
        for name in rng.sample("bcdefghij", 3)
    }
    return dataset(texts, **derived)


@settings(max_examples=30)
@given(st.randoms(use_true_random=False), st.sampled_from([1, 400, 1_500, 100_000]))
def test_kinship_does_not_depend_on_who_compares_what(rng: random.Random, size: int) -> None:
    made, pages = collection(rng)
    pairs = [pair if rng.random() < 0.5 else pair[::-1] for pair in combinations(pages, 2)]
    rivals = dict.fromkeys(rng.sample(pairs, rng.randrange(len(pairs) + 1)), ())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(comparing, "BLOCK", size)
        patch.setattr(shared, "BLOCK", size)
        wanted = told(kinship(made, pages, rivals))
        assert told(kinship(made, pages, rivals, offer=lambda _: here)) == wanted
        assert told(kinship(made, pages, rivals, offer=lambda _: scattered(rng))) == wanted


def test_the_shortest_run_that_counts_is_found_by_numbers_too() -> None:
    run = " ".join(OWN.split()[:8])
    made, pages = dataset({"a": f"Then {run}.", "b": f"Now {run}!"})
    assert Grams(pages, here).common(("a", "b")) == 4
    (joined,) = kinship(made, pages, {("a", "b"): ()}, offer=lambda _: here).joined
    assert joined.reuse.longest is not None
    assert joined.reuse.longest.words == 8


def test_of_many_copies_few_are_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    made, pages = dataset({f"s{number}": OWN for number in range(60)})
    monkeypatch.setattr(comparing, "BLOCK", 10 * len(OWN))
    compared = []

    def spread(task: Any, shards: Any) -> Iterator[Any]:
        for shard in shards:
            if task is comparing.kin_of:
                compared.extend(shard.pairs)
            yield task(shard)

    found = kinship(made, pages, dict.fromkeys(combinations(pages, 2), ()), offer=lambda _: spread)
    assert len(found.joined) == 59
    assert len(compared) < 2 * 59


def test_nobody_is_called_where_it_is_not_worth_it() -> None:
    made, pages = dataset({"a": OWN, "b": OWN, "c": OWN})
    amounts: list[int] = []
    assert told(kinship(made, pages, {("a", "b"): ()}, offer=amounts.append)) == told(
        kinship(made, pages, {("a", "b"): ()})
    )
    assert amounts == [2 * len(OWN), 0]


def test_a_block_holds_nothing_but_its_own_sources() -> None:
    made, pages = dataset({"a": OWN, "b": OWN, "c": OWN})
    assert pages["a"].words.grams
    assert pages["a"].sentences
    (block,) = blocks(made, pages, [("b", "a")])
    assert [source.id for source in block.dataset.sources] == ["b", "a"]
    assert [speaker.id for speaker in block.dataset.speakers] == ["a-news", "b-news"]
    assert vars(block.pages["a"]).keys() == {"id", "document", "language"}
    assert vars(block.pages["a"].document).keys() == {"text", "digest", "areas"}


@given(st.lists(st.text(st.sampled_from("ab é'’-1,.\n“"), max_size=60), min_size=2, max_size=2))
def test_common_grams_are_those_of_the_words(texts: list[str]) -> None:
    _, pages = dataset(dict(zip("ab", texts, strict=True)))
    wanted = len(pages["a"].words.grams & pages["b"].words.grams)
    assert Grams(pages, here).common(("a", "b")) == wanted


def test_runs_have_the_numbers_that_whole_texts_have() -> None:
    text = "one two three four five six seven eight"
    assert numbered([text.split()], 6).tolist() == sorted(hashed([text]).grams.tolist())
    assert numbered([text.split(), [], text.split()[:5]], 6).tolist() == numbered([text.split()], 6).tolist()
    assert numbered([], 6).tolist() == []
