"""The ratios of the speed table, measured in one run: CPU time, the best of several."""

from __future__ import annotations

import gc
import math
import re
import time
import tracemalloc
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import NamedTuple

from benchmarks.anchoring.prose import Passage, sentences
from rapidfuzz import fuzz

from factcheck.anchoring import Text, locate
from factcheck.anchoring.folding.folds import fold

SIZES = (10_000, 31_600, 100_000, 316_000, 1_000_000, 3_160_000, 10_000_000)
BOUND = 1.0
"""Seconds that a hostile input may take."""


@dataclass(frozen=True)
class Ratio:
    """A row of the table."""

    work: str
    measured: str
    target: str
    passed: bool


class Record(NamedTuple):
    """What the plain loop builds for each quote."""

    grade: str
    start: int
    end: int
    flags: tuple[str, ...]
    differences: tuple[str, ...]
    again: bool


def cpu(work: Callable[[], object], times: int = 5) -> float:
    """CPU seconds, the best of several; quick work is repeated until the clock can tell."""
    best = math.inf
    for _ in range(times):
        gc.collect()
        start, done = time.process_time(), 0
        while (spent := time.process_time() - start) < 0.02 or not done:
            work()
            done += 1
        best = min(best, spent / done if done > 1 else time.process_time() - start)
    return best


def together(*works: Callable[[], object]) -> list[float]:
    """CPU seconds of several works, the best of some rounds; in turn, so that other load falls on all alike."""
    rounds = [[cpu(work, 1) for work in works] for _ in range(7)]
    return [min(column) for column in zip(*rounds, strict=True)]


# ----------------------------------------------------------------------------------------------------------- the texts


class Bench:
    """News texts, and a long text of any size with one sentence to be found in it."""

    def __init__(self, passages: list[Passage]) -> None:
        self.rng = Random("speed")
        self.passages = [passage for passage in passages if passage.language == "en" and len(passage.text) > 4_500]
        self.sentences = [s for s in sentences(self.passages, 12, 30) if "[" not in s.text and "..." not in s.text]
        self.rng.shuffle(self.sentences)
        self.quote = next(s.text for s in self.sentences if 120 < len(s.text) < 180 and s.text.isascii())

    def text(self, size: int) -> str:
        """Sentences with their words shuffled, and the quote at three quarters."""
        rng, parts, length = Random(size), [], 0
        while length < size:
            words = [word for s in rng.sample(self.sentences, 4) for word in s.text.split()]
            rng.shuffle(words)
            parts.append(" ".join(words) + ".")
            length += len(parts[-1]) + 2
        parts.insert(3 * len(parts) // 4, self.quote)
        return "\n\n".join(parts)

    def kinds(self) -> dict[str, str]:
        """The quote as each grade would have it."""
        words = self.quote.split()
        middle = len(words) // 2
        missing = list(self.quote)
        Random(1).shuffle(missing)
        return {
            "verbatim": self.quote,
            "typographic": self.quote.replace(" ", "\u00a0", 2),
            "elided": " ".join([*words[: middle - 2], "...", *words[middle:]]),
            "altered": " ".join([*words[: middle - 1], "certainly", *words[middle:]]),
            "missing": "".join(missing),
        }


# ------------------------------------------------------------------------------------------------------------- the rows


def measure(passages: list[Passage], folder: Path) -> list[Ratio]:
    """Every row, and the plot beside them."""
    bench = Bench(passages)
    measured = list(rows(bench))
    curves = growth(bench)
    plot(curves, folder / "benchmarks-anchoring.svg")
    return [*measured, *slopes(curves)]


def rows(bench: Bench) -> Iterator[Ratio]:
    """Every row but those of growth."""
    for part in (verbatim, folding, altered, long_texts, hostile):
        yield from part(bench)


def verbatim(bench: Bench) -> Iterator[Ratio]:
    """Ten quotes a source, against a loop that finds, looks for a second place and builds a record."""
    work = []
    for passage in bench.passages[:60]:
        chosen = [s.text for s in bench.sentences if s.passage is passage][:10]
        work += [(passage.text, chosen)] if len(chosen) == 10 else []

    def loop() -> list[Record]:
        found = []
        for text, quotes in work:
            for quote in quotes:
                at = text.find(quote)
                again = text.find(quote, at + 1) >= 0
                found.append(Record("verbatim", at, at + len(quote), (), (), again))
        return found

    def ours() -> list[object]:
        found: list[object] = []
        for text, quotes in work:
            prepared = Text(text)
            found += [prepared.locate(quote) for quote in quotes]
        return found

    proved, looped = together(ours, loop)
    ratio = proved / looped
    quotes = 10 * len(work)
    yield Ratio(
        f"verbatim quotes, 10 a source of 5 kB ({quotes:,} quotes), to the loop",
        f"{ratio:.1f} x",
        "at most 2 x",
        ratio <= 2,
    )


def folding(bench: Bench) -> Iterator[Ratio]:
    """Folding news text, as shipped and as typeset, against str.casefold."""
    plain = "\n\n".join(passage.text for passage in bench.passages[:40])
    for name, text in (("in ASCII", plain), ("typeset", typeset(plain))):
        ours, theirs = together(lambda text=text: fold(text), text.casefold)  # type: ignore[misc]
        rate = theirs / ours
        told = f"{rate:.2f} of its rate ({len(text) / ours / 1e6:,.0f} million characters a second)"
        yield Ratio(f"folding news text {name}, to str.casefold", told, "at least 0.5", rate >= 0.5)


def typeset(text: str) -> str:
    """As a newspaper prints it: curly marks, dashes, a no-break space between a figure and its unit."""
    curly = re.sub(r'(?<!\w)"(?=\w)', "“", text).replace('"', "”").replace("'", "’").replace(" - ", " — ")
    return re.sub(r"(?<=\d) (?=million|per cent|kilometres|metres)", "\u00a0", curly)


def altered(bench: Bench) -> Iterator[Ratio]:
    """Altered and missing quotes, against a search for the most similar window.

    Once as for a document's only quote, from nothing prepared, and once as for its second quote and all that follow.
    """
    kinds = bench.kinds()
    for size, name, target in ((6_000, "6 kB", 1.0), (1_000_000, "1 MB", 5.0)):
        text = bench.text(size)
        for kind in ("altered", "missing"):
            quote = kinds[kind]
            prepared = Text(text)
            prepared.locate(quote)
            theirs, cold, warm = together(
                lambda quote=quote, text=text: fuzz.partial_ratio_alignment(quote, text),  # type: ignore[misc]
                lambda quote=quote, text=text: Text(text).locate(quote),  # type: ignore[misc]
                lambda quote=quote, prepared=prepared: prepared.locate(quote),  # type: ignore[misc]
            )
            for state, ours in (("the first of its text", cold), ("any other", warm)):
                times = theirs / ours
                goal = "at least as fast" if target == 1 else f"{target:.0f} x as fast"
                told = f"{times:.2f} x as fast ({1e3 * ours:.2f} ms)"
                what = f"{kind} quote in {name}, {state}, to rapidfuzz partial_ratio_alignment"
                yield Ratio(what, told, goal, times >= target)


def long_texts(bench: Bench) -> Iterator[Ratio]:
    """Any quote in 10 MB, from nothing prepared: time and memory."""
    text = bench.text(SIZES[-1])
    for kind, quote in bench.kinds().items():
        spent = cpu(lambda quote=quote: Text(text).locate(quote), 2)  # type: ignore[misc]
        yield Ratio(f"{kind} quote in 10 MB", f"{spent:.3f} s", "under 1 s", spent < 1)
    for name, hay in (("ASCII", text), ("typeset", typeset(text))):
        held = max(memory(hay, quote) for quote in bench.kinds().values())
        yield Ratio(
            f"memory on 10 MB, {name}, the worst of those", f"{held:.1f} bytes a character", "under 12", held < 12
        )


def memory(text: str, quote: str) -> float:
    """Peak bytes a character while one quote is proved."""
    gc.collect()
    tracemalloc.start()
    Text(text).locate(quote)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak / len(text)


def hostile(bench: Bench) -> Iterator[Ratio]:
    """Inputs made to hang a matcher."""
    news = bench.text(100_000)
    long = news[:100_000]
    inputs = {
        "one word 20,000 times, quote of it 50 times": ("word " * 50, "word " * 20_000),
        "one word 20,000 times, elided quote": ("word word ... word word ... other", "word " * 20_000),
        "one word 20,000 times, altered quote": ("word " * 20 + "other " + "word " * 20, "word " * 20_000),
        "one letter 100,000 times": ("a" * 500 + "b", "a" * 100_000),
        "1,000 dots in the quote": ("The " + "." * 1_000 + " end", news),
        "1,000 ellipses in the quote": ("the ... " * 1_000, news),
        "1,000 nested brackets": ("[" * 1_000 + "word" + "]" * 1_000, news),
        "1,000 brackets": ("the [word] " * 1_000, news),
        "100 kB quote that stands": (long.strip(), news + "\n" + bench.quote),
        "100 kB quote, one word altered": (long.replace(" said ", " denied ", 1).strip(), news),
        "100 kB quote, missing": (" ".join(reversed(long.split())), news),
        "100 kB quote of dots and spaces": (". " * 50_000, news),
        "10,000 soft hyphens": ("so\u00adft " * 5_000, "so\u00adft " * 20_000),
        "10,000 combining marks on one letter": ("a" + "\u0301" * 10_000, "a" + "\u0301" * 20_000),
        "50,000 quotation marks": ('"' * 500, '"' * 50_000),
        "200,000 quotation marks, quote of 12,000": ('"' * 12_000, '"' * 200_000),
        "100,000 spaced hyphens, quote of 5,000 hyphens": ("-" * 5_000, "- " * 100_000),
        "one letter 1,000,000 times": ("a" * 500 + "b", "a" * 1_000_000),
        "40 parts, the and of": (" ... ".join(["the", "of"] * 20), news * 3),
        "30 brackets between common words": ("[the] of " * 30, news * 3),
        "20,000 line-end hyphens": ("ab-\n" * 100 + "x", "ab-\n" * 20_000),
        "20,000 emphasis marks": ("*a " * 100 + "x", "*a " * 20_000),
    }
    for name, (quote, text) in inputs.items():
        spent = cpu(lambda quote=quote, text=text: locate(quote, text), 1)  # type: ignore[misc]
        yield Ratio(f"hostile: {name}", f"{spent:.3f} s", f"under {BOUND:.0f} s", spent < BOUND)


# ------------------------------------------------------------------------------------------------------------- growth

Curve = list[tuple[int, float]]


def growth(bench: Bench) -> dict[str, Curve]:
    """CPU time by size of text, for a quote of each grade; and by number of quotes."""
    curves: dict[str, Curve] = {kind: [] for kind in bench.kinds()}
    for size in SIZES:
        text = bench.text(size)
        for kind, quote in bench.kinds().items():
            curves[kind].append((size, cpu(lambda quote=quote, text=text: Text(text).locate(quote), 2)))  # type: ignore[misc]
    text = bench.text(1_000_000)
    quotes = [" ".join(text[at : at + 150].split()[1:-1]) for at in range(0, 900_000, 450)]

    def many(count: int) -> None:
        prepared = Text(text)
        for quote in quotes[:count]:
            prepared.locate(quote)

    curves["quotes in 1 MB"] = [(count, cpu(lambda count=count: many(count), 1)) for count in (20, 63, 200, 632, 2000)]  # type: ignore[misc]
    return curves


def slopes(curves: dict[str, Curve]) -> Iterator[Ratio]:
    """The exponent of growth over the upper half of each curve: one is linear."""
    for name, curve in curves.items():
        upper = curve[len(curve) // 2 :]
        (a, first), (b, last) = upper[0], upper[-1]
        slope = math.log(last / first) / math.log(b / a)
        what = "in quotes" if name.startswith("quotes") else "in text"
        yield Ratio(f"growth {what}, {name}: exponent, {a:,} to {b:,}", f"{slope:.2f}", "at most 1.15", slope <= 1.15)


def plot(curves: dict[str, Curve], path: Path) -> None:
    """The curves on logarithmic axes, as SVG."""
    import matplotlib as mpl

    mpl.use("svg")
    mpl.rcParams["svg.hashsalt"] = "factcheck"
    import matplotlib.pyplot as plt

    figure, axes = plt.subplots(figsize=(7, 4.5))
    for name, curve in curves.items():
        if not name.startswith("quotes"):
            axes.loglog([size for size, _ in curve], [spent for _, spent in curve], marker="o", label=name)
    sizes = [SIZES[0], SIZES[-1]]
    axes.loglog(sizes, [2e-8 * size for size in sizes], color="grey", linestyle=":", label="linear")
    axes.set(xlabel="characters of text", ylabel="CPU seconds for one quote, nothing prepared")
    axes.grid(visible=True, which="major", alpha=0.3)
    axes.legend()
    figure.tight_layout()
    figure.savefig(path, metadata={"Date": None})
    plt.close(figure)
