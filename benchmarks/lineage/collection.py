"""Collections with known reuse: real prose, with copies planted in it and boilerplate repeated across it."""

from __future__ import annotations

import bz2
import html
import random
import re
from collections import defaultdict
from dataclasses import dataclass
from itertools import combinations, pairwise
from pathlib import Path

SIZE = 5_000
"""Characters of a document, at least."""

SHARES = (0.05, 0.10, 0.27, 0.50, 0.90)
"""The shares of their words that copies take from another document."""

RUN = (8, 33)
"""Words of a copied run."""

BOILERPLATE = (0.05, 0.05, 0.10, 0.10, 0.20, 0.20, 0.30, 0.40)
"""The share of the documents that carries each block of boilerplate."""

_ARTICLES = "enwiki-latest-pages-articles1.xml-p000000010p000030302-shortened.bz2"


@dataclass(frozen=True)
class Collection:
    """Documents, and what is known of their reuse.

    Args:
        texts: The documents.
        planted: The pairs in which a copy was planted, with the share of the copy's words.
        reused: Every pair that shares eight words in a row, boilerplate aside: planted, sibling copies, and what the
            prose has of itself.
    """

    texts: list[str]
    planted: dict[tuple[int, int], float]
    reused: frozenset[tuple[int, int]]


def prose(packages: Path) -> list[str]:
    """Documents of about 5,000 characters out of the encyclopedia articles that gensim ships for its tests."""
    dump = bz2.decompress((packages / "gensim/test/test_data" / _ARTICLES).read_bytes()).decode("utf-8")
    articles = (html.unescape(text) for text in re.findall(r"<text[^>]*>(.*?)</text>", dump, re.DOTALL))
    return [piece for article in articles for piece in _pieces(_plain(article))]


def _plain(wikitext: str) -> str:
    """The running text of an article, its markup taken out."""
    text = re.sub(r"<!--.*?-->|<ref[^>]*/>|<ref.*?</ref>|<math.*?</math>", "", wikitext, flags=re.DOTALL)
    for _ in range(6):  # templates and tables stand inside each other
        text = re.sub(r"\{\{[^{}]*\}\}|\{\|[^{}]*\|\}", "", text)
    text = re.sub(r"\[\[(?:File|Image|Category):[^\[\]]*(?:\[\[[^\]]*\]\][^\[\]]*)*\]\]", "", text)
    text = re.sub(r"\[\[(?:[^|\]]*\|)?([^\]]*)\]\]", r"\1", text)
    text = re.sub(r"\[https?://\S+ ?([^\]]*)\]|<[^>]+>|'{2,}|__\w+__", r"\1", text)
    kept = (line.strip() for line in text.splitlines())
    return "\n\n".join(line for line in kept if len(line) > 120 and line[0] not in "=*#|:;!{}")


def _pieces(text: str) -> list[str]:
    pieces: list[list[str]] = [[]]
    for paragraph in text.split("\n\n"):
        if sum(map(len, pieces[-1])) >= SIZE:
            pieces.append([])
        pieces[-1].append(paragraph)
    return ["\n\n".join(piece) for piece in pieces if sum(map(len, piece)) >= SIZE]


def planted(texts: list[str], seed: int = 1) -> Collection:
    """Plants copies, two of each original, a tenth of the documents for each share; then boilerplate everywhere."""
    rng = random.Random(seed)
    order = rng.sample(range(len(texts)), len(texts))
    copies = len(texts) // 10
    made, truth = list(texts), {}
    hosts, originals = order[: copies * len(SHARES)], order[copies * len(SHARES) :]
    for number, host in enumerate(hosts):
        share = SHARES[number % len(SHARES)]
        original = originals[number // 2 % len(originals)]
        made[host] = copy(rng, texts[host], texts[original], share)
        truth[min(host, original), max(host, original)] = share
    reused = shared(made)
    return Collection(with_boilerplate(rng, made), truth, frozenset(reused | set(truth)))


def copy(rng: random.Random, host: str, original: str, share: float) -> str:
    """A document with a share of its words replaced by runs of another."""
    words, taken = host.split(" "), original.split(" ")
    wanted = round(share * len(words))
    gaps = sorted(rng.sample(range(len(words) - wanted + 1), min(len(words) - wanted + 1, 1 + wanted // RUN[0])))
    runs, left = [], wanted
    while left > 0:
        length = min(left, rng.randint(*RUN))
        if 0 < left - length < RUN[0]:
            length = left if left <= RUN[1] else left - RUN[0]
        start = rng.randrange(max(1, len(taken) - length))
        runs.append(taken[start : start + length])
        left -= length
    kept = words[: len(words) - wanted]
    gaps = sorted(rng.choices(range(len(kept) + 1), k=len(runs))) if len(gaps) < len(runs) else gaps[: len(runs)]
    pieces = [kept[a:b] for a, b in pairwise((0, *gaps, len(kept)))]
    return " ".join(word for at, piece in enumerate(pieces) for word in (*piece, *(runs[at] if at < len(runs) else ())))


def with_boilerplate(rng: random.Random, texts: list[str]) -> list[str]:
    """Texts with each block at the end of a paragraph of a share of them."""
    blocks = (Path(__file__).parent / "boilerplate.txt").read_text(encoding="utf-8").strip().split("\n\n")
    paragraphs = [text.split("\n\n") for text in texts]
    for block, share in zip(blocks, BOILERPLATE, strict=True):
        for at in rng.sample(range(len(texts)), round(share * len(texts))):
            paragraphs[at].insert(rng.randint(0, len(paragraphs[at])), block)
    return ["\n\n".join(each) for each in paragraphs]


def shared(texts: list[str], length: int = 8) -> set[tuple[int, int]]:
    """Every pair that has so many words in a row in common, found the plain way."""
    holders: defaultdict[int, set[int]] = defaultdict(set)
    for at, text in enumerate(texts):
        words = re.findall(r"\w+", text.lower())
        for run in zip(*(words[place:] for place in range(length)), strict=False):
            holders[hash(run)].add(at)
    return {pair for holding in holders.values() if len(holding) > 1 for pair in combinations(sorted(holding), 2)}
