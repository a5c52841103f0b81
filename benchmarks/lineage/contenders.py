"""Runs one contender over a collection: `contenders.py NAME TEXTS OUT`. It prints pairs, CPU seconds and memory.

This file imports nothing of the benchmark, so that it runs in the environment of the peers.
"""

from __future__ import annotations

import importlib
import json
import re
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

Pairs = list[tuple[int, int]]
Contender = Callable[[list[str]], Pairs]


def factcheck() -> Contender:
    find = importlib.import_module("factcheck.lineage.corpus").find
    find(["warm up the tables of the characters, once for all texts that follow"] * 2)
    return lambda texts: [(pair.a, pair.b) for pair in find(texts)]


def min_hash(threshold: float) -> Contender:
    """datasketch's MinHashLSH over sets of five words, its own default of 128 permutations."""
    library = importlib.import_module("datasketch")

    def find(texts: list[str]) -> Pairs:
        index = library.MinHashLSH(threshold=threshold, num_perm=128)
        sketches = [_sketch(library, text) for text in texts]
        for at, sketch in enumerate(sketches):
            index.insert(at, sketch)
        return _symmetric((at, found) for at, sketch in enumerate(sketches) for found in index.query(sketch))

    return find


def ensemble(threshold: float) -> Contender:
    """datasketch's LSHEnsemble, which looks for containment, over the same sets."""
    library = importlib.import_module("datasketch")

    def find(texts: list[str]) -> Pairs:
        index = library.MinHashLSHEnsemble(threshold=threshold, num_perm=128, num_part=16)
        sketched = [(at, _sketch(library, text), len(_shingles(text))) for at, text in enumerate(texts)]
        index.index(sketched)
        return _symmetric((at, found) for at, sketch, size in sketched for found in index.query(sketch, size))

    return find


def _sketch(library: Any, text: str) -> Any:
    sketch = library.MinHash(num_perm=128)
    sketch.update_batch([shingle.encode() for shingle in _shingles(text)])
    return sketch


def _shingles(text: str) -> set[str]:
    words = re.findall(r"\w+", text.lower())
    return {" ".join(words[at : at + 5]) for at in range(max(1, len(words) - 4))}


def _symmetric(found: Any) -> Pairs:
    return sorted({(min(pair), max(pair)) for pair in found if pair[0] != pair[1]})


CONTENDERS: dict[str, Callable[[], Contender]] = {
    "factcheck": factcheck,
    "datasketch MinHashLSH, Jaccard >= 0.5": lambda: min_hash(0.5),
    "datasketch MinHashLSH, Jaccard >= 0.2": lambda: min_hash(0.2),
    "datasketch MinHashLSHEnsemble, containment >= 0.1": lambda: ensemble(0.1),
}


def main(name: str, texts: str, out: str) -> None:
    with Path(texts).open(encoding="utf-8") as lines:
        listed = [json.loads(line)["text"] for line in lines]
    find = CONTENDERS[name]()
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.process_time()
    pairs = find(listed)
    seconds = time.process_time() - start
    memory = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - held) * 1024
    answer = {"pairs": pairs, "seconds": seconds, "memory": memory}
    Path(out).write_text(json.dumps(answer), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
