"""The prose that cases are made of: articles of our own in many languages, and news that a package ships."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from benchmarks.anchoring import oracle

ARTICLES = Path(__file__).parent / "articles"
NEWS = ("gensim/test/test_data/lee_background.cor", "gensim/test/test_data/lee.cor")
"""349 short news reports with speech, one a line, in the wheel of gensim (the Lee corpora of 2001)."""

TEXT_SIZE = 5_000

_SPACED = re.compile(r"(?<=[.!?])(?P<mark>[\"”»’']*)\s+(?=[\"“«„¿¡]*[^\W\da-z_])")
_UNSPACED = re.compile(r"(?<=[。！？।])[」』]*\s*")
_WORD = re.compile(r"[^\W_](?:[\w\u0300-\u036f]|[-'’.,](?=[^\W_]))*")


@dataclass(frozen=True)
class Word:
    """A word and where it stands in its passage."""

    text: str
    start: int
    end: int


@dataclass(frozen=True)
class Passage:
    """A text with its language; `ours` tells the articles that are our own."""

    name: str
    text: str
    language: str
    ours: bool = False

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Its sentences, by rules simpler than factcheck's."""
        found = [
            Sentence(self, start, end)
            for paragraph in re.finditer(r"[^\n]+", self.text)
            for start, end in _parted(self.text, *paragraph.span(), self.language)
        ]
        return tuple(found)


@dataclass(frozen=True)
class Sentence:
    """A sentence of a passage."""

    passage: Passage = field(repr=False)
    start: int
    end: int

    @property
    def text(self) -> str:
        """Its words."""
        return self.passage.text[self.start : self.end]

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """Its words with their places in the passage."""
        found = _WORD.finditer(self.passage.text, self.start, self.end)
        return tuple(Word(match[0], *match.span()) for match in found)

    @cached_property
    def unique(self) -> bool:
        """Whether it stands once in its passage."""
        return oracle.once(self.text, self.passage.text)

    def following(self, count: int) -> tuple[Sentence, ...]:
        """It and the sentences after it, in the same paragraph."""
        later = [s for s in self.passage.sentences if s.start >= self.start]
        chosen = later[:count]
        return tuple(chosen) if "\n" not in self.passage.text[self.start : chosen[-1].end] else ()


def _parted(text: str, start: int, end: int, language: str) -> Iterator[tuple[int, int]]:
    pattern = _UNSPACED if language in ("zh", "ja") else _SPACED
    for match in pattern.finditer(text, start, end):
        stop = match.end("mark") if "mark" in pattern.groupindex else match.start() + len(match[0].rstrip())
        if stop > start:
            yield start, stop
        start = match.end()
    if start < end:
        yield start, end


def passages(packages: Path | None) -> list[Passage]:
    """Our own articles, and news in texts of about 5 kB from a folder of installed packages."""
    own = [_article(path) for path in sorted(ARTICLES.glob("*.txt"))]
    reports = [packages / name for name in NEWS if (packages / name).exists()] if packages is not None else []
    return own + [passage for path in reports for passage in _news(path)]


def _article(path: Path) -> Passage:
    return Passage(path.stem, path.read_text(encoding="utf-8"), path.stem.partition("-")[0], ours=True)


def _news(path: Path) -> list[Passage]:
    found: list[Passage] = []
    reports: list[str] = []
    for line in path.read_text(encoding="cp1252").splitlines():
        reports.append(" ".join(line.split()))
        if sum(map(len, reports)) >= TEXT_SIZE:
            found.append(Passage(f"{path.stem}-{len(found):02}", "\n\n".join(reports) + "\n", "en"))
            reports = []
    return found


def sentences(found: list[Passage], shortest: int = 6, longest: int = 45) -> list[Sentence]:
    """Sentences fit to be quoted: neither too short nor too long, and standing once."""
    return [
        sentence
        for passage in found
        for sentence in passage.sentences
        if (shortest <= len(sentence.words) <= longest or passage.language in ("zh", "ja", "th"))
        and len(sentence.text) >= 8
        and sentence.unique
    ]
