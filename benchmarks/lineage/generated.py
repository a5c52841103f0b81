"""Large collections with the word frequencies of real prose, to see how cost grows."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from benchmarks.lineage.collection import copy

WORDS, JUMP = 870, 0.15
"""Words of a document, and how often its next word is any word of the prose instead of one that follows there."""

COPIES, SHARE = 0.1, 0.27
"""The share of documents that are copies, and of their words that they take."""

_BATCH = 1_000


def write(path: Path, prose: Sequence[str], count: int, seed: int = 1) -> list[tuple[int, int]]:
    """Writes documents as JSON lines and returns the planted pairs: every tenth copies from the one before it."""
    rng = random.Random(seed)
    planted, before = [], ""
    with path.open("w", encoding="utf-8") as file:
        for number, text in enumerate(_texts(prose, count, seed)):
            if number and rng.random() < COPIES:
                text = copy(rng, text, before, SHARE)  # noqa: PLW2901 - the document that is written
                planted.append((number - 1, number))
            file.write(json.dumps({"id": str(number), "text": text}, ensure_ascii=False) + "\n")
            before = text
    return planted


def _texts(prose: Sequence[str], count: int, seed: int) -> Iterator[str]:
    """Walks through the prose from word to following word, many documents at once."""
    random_ = np.random.default_rng(seed)
    words = [word for text in prose for word in text.split()]
    numbers = {word: number for number, word in enumerate(dict.fromkeys(words))}
    walked = np.array([numbers[word] for word in words])
    order = np.argsort(walked[:-1], kind="stable")
    followers, starts = walked[1:][order], np.searchsorted(walked[:-1][order], np.arange(len(numbers) + 1))
    vocabulary = np.array(list(numbers), dtype=object)
    for first in range(0, count, _BATCH):
        size = min(_BATCH, count - first)
        at = random_.choice(walked, size)
        columns = []
        for _ in range(WORDS):
            columns.append(at)
            width = np.maximum(starts[at + 1] - starts[at], 1)
            following = followers[
                np.minimum(starts[at] + (random_.random(size) * width).astype(int), len(followers) - 1)
            ]
            at = np.where(random_.random(size) < JUMP, random_.choice(walked, size), following)
        yield from (" ".join(row) for row in vocabulary[np.array(columns).T])
