"""A labelled case: a quote, a text, and the verdict that is right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from random import Random
from typing import Any, Literal

from benchmarks.anchoring.prose import Sentence

Expect = Literal["accept", "flag", "refuse", "ambiguous", "locate"]
"""What is right: accept at the span, accept with a flag, refuse, say that it is ambiguous, refuse and locate."""

Span = tuple[int, int]


@dataclass(frozen=True)
class Draft:
    """A case before it has a name.

    `spans` are the stretches that the quote's words stand for, in the text; `kinds` the kinds of difference of which
    a refusal should name one; `hides` the words of which a flag should name one; `options` what else is given.
    """

    quote: str
    text: str
    spans: tuple[Span, ...] = ()
    kinds: tuple[str, ...] = ()
    hides: tuple[str, ...] = ()
    options: dict[str, Any] = field(default_factory=dict)


Maker = Callable[[Sentence, Random], Draft | None]
"""Turns a sentence into a draft, or into None where the sentence does not lend itself to it."""


@dataclass(frozen=True)
class Case:
    """A draft with its family, its number, what is right, and its text by name."""

    family: str
    number: int
    expect: Expect
    quote: str
    text: str
    language: str
    spans: tuple[Span, ...]
    kinds: tuple[str, ...]
    hides: tuple[str, ...]
    options: dict[str, Any]

    @property
    def hull(self) -> Span | None:
        """From the start of the first span to the end of the last."""
        return (self.spans[0][0], self.spans[-1][1]) if self.spans else None

    def row(self) -> dict[str, Any]:
        """The case as it goes to a contender: without what is right."""
        hidden = {"expect", "spans", "kinds", "hides"}
        return {key: value for key, value in asdict(self).items() if key not in hidden}


@dataclass(frozen=True)
class Family:
    """Cases of one making.

    `undone` tells a misquote that is none, since its words stand in the text all the same.
    """

    name: str
    group: str
    expect: Expect
    make: Maker
    languages: tuple[str, ...] = ("en",)
    undone: Callable[[str, str], bool] | None = None
    limit: int = 500


def cases_of(family: Family, sentences: list[Sentence], texts: dict[str, str]) -> list[Case]:
    """The cases of a family, the same ones every time; their texts are put into `texts`."""
    rng = Random(family.name)
    suited = [sentence for sentence in sentences if sentence.passage.language in family.languages]
    found: list[Case] = []
    seen: set[tuple[str, int]] = set()
    for _ in range(4):
        rng.shuffle(suited)
        for sentence in suited:
            if len(found) == family.limit:
                return found
            draft = family.make(sentence, rng)
            if draft is None or not draft.quote.strip() or (draft.quote, hash(draft.text)) in seen:
                continue
            if family.undone is not None and family.undone(draft.quote, draft.text):
                continue
            seen.add((draft.quote, hash(draft.text)))
            found.append(_named(family, len(found), sentence, draft, texts))
    return found


def _named(family: Family, number: int, sentence: Sentence, draft: Draft, texts: dict[str, str]) -> Case:
    passage = sentence.passage
    name = passage.name if draft.text == passage.text else f"{family.name}/{number}"
    texts[name] = draft.text
    language = passage.language
    return Case(
        family.name, number, family.expect, draft.quote, name, language, draft.spans, draft.kinds, draft.hides,
        draft.options,
    )  # fmt: skip
