"""Reuse in a collection: found whatever its share, boilerplate left out."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.lineage import corpus
from factcheck.lineage.corpus import CAP, Pair, find
from support.lineage import scattered

VOCABULARY = [f"{a}{b}{c}" for a in "bdfgk" for b in "aeiou" for c in ("l", "nt", "rk", "st", "m", "sh", "ck", "nd")]


def texts(count: int, words: int = 400, seed: int = 1) -> list[str]:
    rng = random.Random(seed)  # noqa: S311 - chance that is the same every time
    return [" ".join(rng.choices(VOCABULARY, k=words)) for _ in range(count)]


def test_a_copied_run_joins_two_texts() -> None:
    made = texts(40)
    run = " ".join(made[3].split()[100:130])
    made[17] = f"{made[17]} “{run.upper()}”"
    assert [(pair.a, pair.b, pair.longest) for pair in find(made)] == [(3, 17, 30)]
    (pair,) = find(made)
    assert pair.contained_b == pytest.approx(25 / (430 - 5))
    assert pair.contained_a == pytest.approx(25 / (400 - 5))


def test_boilerplate_joins_nothing_even_where_two_blocks_meet() -> None:
    blocks = texts(2, 40, seed=2)
    made = [f"{text} {blocks[0]} {blocks[1]}" for text in texts(CAP + 10)]
    assert find(made) == ()


def test_a_copy_is_found_beside_boilerplate() -> None:
    made = [f"{text} {texts(1, 40, seed=2)[0]}" for text in texts(CAP + 10)]
    made[4] += " " + " ".join(made[0].split()[:40])
    assert [(pair.a, pair.b) for pair in find(made)] == [(0, 4)]


def test_a_run_of_seven_words_is_chance() -> None:
    made = texts(2)
    run = made[0].split()[:20]
    assert find([made[0], f"{made[1]} {' '.join(run[:7])}", made[1][:0]]) == ()
    assert len(find([made[0], f"{made[1]} {' '.join(run)}"])) == 1


@pytest.mark.parametrize("made", [[], [""], ["", ""], ["word " * 100_000], ["a b c"] * 3])
def test_there_may_be_nothing_to_find(made: list[str]) -> None:
    assert find(made) == ()


def test_identical_texts_are_contained_in_each_other() -> None:
    text = texts(1)[0]
    assert find([text, text]) == (Pair(0, 1, 400, 1.0, 1.0),)


def test_pairs_do_not_depend_on_how_texts_fall_into_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    made = texts(30)
    for at in range(0, 30, 3):
        made[at] += " " + " ".join(made[at + 1].split()[50:90])
    whole = find(made)
    assert len(whole) == 10
    monkeypatch.setattr(corpus, "_BATCH", 7)
    assert find(made) == whole


@settings(max_examples=30)
@given(st.integers(0, 10**6), st.integers(1, 9), st.integers(1, 9))
def test_pairs_do_not_depend_on_who_reads_and_compares(seed: int, shard: int, batch: int) -> None:
    made = texts(12, 60, seed)
    rng = random.Random(seed)  # noqa: S311 - chance that is the same every time
    for _ in range(8):
        at, start = rng.randrange(12), rng.randrange(40)
        made[at] += " " + " ".join(rng.choice(made).split()[start : start + 30])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(corpus, "CAP", 3)
        whole = find(made)
        patch.setattr(corpus, "_SHARD", shard)
        patch.setattr(corpus, "_BATCH", batch)
        assert find(made, spread=scattered(rng)) == whole


def test_too_many_texts_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(corpus, "TEXTS", 2)
    with pytest.raises(ValueError, match="3 texts are too many for one collection; it holds 2"):
        find(["a"] * 3)


def test_progress_is_told() -> None:
    told: list[tuple[str, int, int]] = []
    find(texts(3), progress=lambda *what: told.append(what))
    assert told == [("reading the texts", 0, 3), ("sorting", 0, 0)]
