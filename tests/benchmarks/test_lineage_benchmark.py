"""The collections of the lineage benchmark: what is planted is there, and the plain search tells it."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
from benchmarks.lineage import contenders, generated
from benchmarks.lineage.collection import SHARES, copy, planted, shared, with_boilerplate

VOCABULARY = [f"{a}{b}{c}" for a in "bdfgkmnprst" for b in "aeiou" for c in ("l", "nt", "rk", "st", "m", "sh", "ck")]


def prose(count: int, words: int = 300) -> list[str]:
    rng = random.Random(3)  # noqa: S311 - chance that is the same every time
    paragraphs = ([" ".join(rng.choices(VOCABULARY, k=words // 2)) for _ in range(2)] for _ in range(count))
    return ["\n\n".join(paragraph) for paragraph in paragraphs]


@pytest.mark.parametrize("share", SHARES)
def test_a_copy_has_the_share_it_should_and_the_length_of_its_host(share: float) -> None:
    host, original = (text.replace("\n\n", " ") for text in prose(2))
    made = copy(random.Random(1), host, original.upper(), share).split()  # noqa: S311
    assert len(made) == len(host.split())
    assert sum(word.isupper() for word in made) == round(share * len(made))


def test_what_is_planted_is_shared_and_boilerplate_is_not() -> None:
    texts = prose(60)
    collection = planted(texts)
    assert len(collection.texts) == 60
    assert sorted(set(collection.planted.values())) == sorted(SHARES)
    assert set(collection.planted) <= collection.reused
    assert shared(texts) == set()
    blocks = with_boilerplate(random.Random(1), texts)  # noqa: S311
    assert len(shared(blocks)) > 60


def test_our_contender_finds_what_was_planted() -> None:
    collection = planted(prose(60))
    found = set(contenders.factcheck()(collection.texts))
    large = {pair for pair, share in collection.planted.items() if share >= 0.27}
    assert large <= found


def test_generated_collections_grow_as_asked(tmp_path: Path) -> None:
    path = tmp_path / "texts.jsonl"
    pairs = generated.write(path, prose(5), 30)
    texts = [json.loads(line)["text"] for line in path.read_text(encoding="utf-8").splitlines()]
    assert [len(text.split()) for text in texts] == [generated.WORDS] * 30
    assert pairs
    assert set(pairs) <= set(contenders.factcheck()(texts))
