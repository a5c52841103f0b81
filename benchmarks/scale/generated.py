"""Tables of quotes and sources of any size, with the word frequencies of real prose and what each quote should be.

`python -m benchmarks.scale.generated DIR 20000` writes `sources.parquet` and `quotes.parquet`: ten quotes a source of
five kilobytes, of which six are verbatim, three typographic and one altered, in that order.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

ARTICLES = Path(__file__).parents[1] / "anchoring" / "articles"
WORDS, SENTENCES = 830, 4
"""Words of a source, and sentences of a paragraph."""
JUMP = 0.15
"""How often the next word is any word of the prose instead of one that follows there."""
CURLY = 0.45
"""The share of sources set with typographic marks; the others are plain ASCII."""
KINDS = ("verbatim",) * 6 + ("typographic",) * 3 + ("altered",)

_BATCH = 1_000
_STRAIGHT = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "—": "-", "–": "-", "…": "."})

Quote = tuple[str, str, str]
"""Its id, the id of its source, its words."""


def write(folder: Path, count: int, *, distinct: int = 20_000, seed: int = 1) -> None:
    """Writes `sources.parquet` and `quotes.parquet`; past `distinct` sources, texts return with another first line."""
    folder.mkdir(parents=True, exist_ok=True)
    texts = pa.schema([("id", pa.string()), ("text", pa.string())])
    words = pa.schema([("id", pa.string()), ("source_id", pa.string()), ("quote", pa.string())])
    with (
        pq.ParquetWriter(folder / "sources.parquet", texts, compression="zstd") as sources,
        pq.ParquetWriter(folder / "quotes.parquet", words, compression="zstd") as quotes,
    ):
        for number, batch in enumerate(_batches(min(count, distinct), seed)):
            for again in range(number * _BATCH, count, distinct):
                made = [(f"s{again + at:08}", text) for at, text in enumerate(batch)][: count - again]
                headed = [(name, f"Bulletin {name}\n\n{text}") for name, text in made]
                sources.write_table(_table(headed, texts))
                quotes.write_table(_table([q for name, text in headed for q in quoted(name, text, seed)], words))


def _table(rows: Sequence[tuple[str, ...]], schema: pa.Schema) -> pa.Table:
    columns = zip(*rows, strict=True)
    return pa.table([pa.array(column, pa.string()) for column in columns], schema=schema)


def _batches(count: int, seed: int) -> Iterator[list[str]]:
    """Walks through the prose from word to following word, many sources at once."""
    random_ = np.random.default_rng(seed)
    prose = [path.read_text(encoding="utf-8") for path in sorted(ARTICLES.glob("en-*.txt"))]
    words = [word for text in prose for word in text.split()]
    numbers = {word: number for number, word in enumerate(dict.fromkeys(words))}
    walked = np.array([numbers[word] for word in words])
    order = np.argsort(walked[:-1], kind="stable")
    followers, starts = walked[1:][order], np.searchsorted(walked[:-1][order], np.arange(len(numbers) + 1))
    vocabulary = np.array(list(numbers), dtype=object)
    for first in range(0, count, _BATCH):
        size = min(_BATCH, count - first)
        at, columns = random_.choice(walked, size), []
        for _ in range(WORDS):
            columns.append(at)
            width = np.maximum(starts[at + 1] - starts[at], 1)
            place = np.minimum(starts[at] + (random_.random(size) * width).astype(int), len(followers) - 1)
            at = np.where(random_.random(size) < JUMP, random_.choice(walked, size), followers[place])
        curly = random_.random(size) < CURLY
        yield [
            text if marks else text.translate(_STRAIGHT)
            for text, marks in zip(map(_set, vocabulary[np.array(columns).T]), curly, strict=True)
        ]


def _set(words: list[str]) -> str:
    """Words as paragraphs of a few sentences."""
    pieces, ended = [], 0
    for word in words:
        ended += word.endswith((".", ".”"))
        pieces.append(word + ("\n\n" if ended == SENTENCES else " "))
        ended %= SENTENCES
    return "".join(pieces).strip() + "\n"


def quoted(name: str, text: str, seed: int = 1) -> Iterator[Quote]:
    """The quotes of a source, one a kind of :data:`KINDS`."""
    rng = random.Random(f"{seed} {name}")
    for number, kind in enumerate(KINDS):
        yield f"{name}-{number}", name, _quote(text, kind, rng)


def _quote(text: str, kind: str, rng: random.Random) -> str:
    while True:
        start = text.find(" ", rng.randrange(40, len(text) - 400)) + 1
        end = text.find(" ", start + rng.randrange(80, 200))
        quote = text[start:end]
        if "\n\n" in quote or quote != quote.strip() or text.count(quote) != 1:
            continue
        if kind == "typographic":
            return _reset(quote)
        if kind == "altered":
            words = quote.split(" ")
            words[len(words) // 2] = "altogether"
            return " ".join(words)
        return quote


def _reset(quote: str) -> str:
    """The quote set as the other kind of source would set it, or else wrapped."""
    other = quote.translate(_STRAIGHT) if not quote.isascii() else quote.replace("'", "’")
    return other if other != quote else quote.replace(" ", "\n", 1)


if __name__ == "__main__":
    write(Path(sys.argv[1]), int(sys.argv[2]))
