"""Claims with their passages in context as plain text, for ``print``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from textwrap import TextWrapper
from typing import Any

from factcheck.diagnostics.visible import visible_lines
from factcheck.frames.card import Card

_WRAP = TextWrapper(100, break_long_words=False, break_on_hyphens=False)
_INDENTED = TextWrapper(
    100, initial_indent="    ", subsequent_indent="    ", break_long_words=False, break_on_hyphens=False
)


def blocks_of(card: Card) -> Iterator[str]:
    """The blocks of a claim, each without a line end: the claim itself, then its passages."""
    claim = card.claim
    side = f" ({claim['side']})" if claim["side"] else ""
    answers = (f"{answer['question']}: {answer['position']}" for answer in claim["answers"])
    verdict = f"verdict: {claim['verdict'].replace('_', ' ')}" if claim["verdict"] else None
    told = f" (told by {claim['teller']})" if claim["teller"] else ""
    said = f"{claim['speaker_name'] or claim['speaker']}{side}{told}: {claim['claim_text']}"
    yield f"{_wrapped(_WRAP, said)}\n{_facts(claim['claim'], *answers, verdict)}"
    yield from map(_passage, card.passages)


def _passage(row: Mapping[str, Any]) -> str:
    context = "".join(f"[[{piece.text}]]" if piece.marked else piece.text for piece in row["pieces"])
    text = context or f"{row['quote']} (not proved: the text of the source is not here)"
    place = f"{row['source_title'] or row['source']}{', line ' + str(row['line']) if row['line'] else ''}"
    translation = f"in {row['translation_language']}, by {row['translation_by']}: {row['translation_text']}"
    return "\n".join((
        _wrapped(_INDENTED, text),
        *((_wrapped(_INDENTED, translation),) if row["translation_text"] else ()),
        "    " + _facts(place, row["grade"], row["stance"], row["directness"], *row["flags"], row["id"]),
    ))  # fmt: skip


def _wrapped(wrapper: TextWrapper, text: str) -> str:
    return wrapper.fill(" ".join(visible_lines(text).split()))


def _facts(*facts: str | None) -> str:
    return " · ".join(_flat(filter(None, facts)))


def _flat(texts: Iterable[str]) -> Iterator[str]:
    return (" ".join(visible_lines(text).split()) for text in texts)
