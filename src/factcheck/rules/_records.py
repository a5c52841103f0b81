"""What the rules on records share: how to name a record, where its texts stand, which id was meant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from factcheck.diagnostics.hint import nearest
from factcheck.model import Claim, Dataset, DatasetInfo, Evidence, Record, Verdict, link_id
from factcheck.rules.engine import Path

_NOT_READ = frozenset({"evidence", "foreign"})
"""Fields that hold records of their own, or what no rule reads."""


def held(dataset: Dataset) -> Iterator[tuple[str, Record, Claim | None]]:
    """Every record with its section and, for a link, the claim that holds it."""
    claim: Claim | None = None
    for section, record in dataset.records():
        if isinstance(record, Claim):
            claim = record
        yield section, record, claim if section == "evidence" else None


def called(record: Record, claim: Claim | None = None) -> str:
    """What a message calls a record, as the beginning of a sentence: ``The claim "council-part"``."""
    match record:
        case DatasetInfo():
            return "The dataset's description"
        case Evidence() if claim is not None:
            return f'The link "{link_id(claim, record)}"'
        case Verdict():
            return f'The verdict on "{record.claim}"'
        case _:
            return f'The {type(record).__name__.lower()} "{getattr(record, "id", "")}"'


def texts(record: Record) -> Iterator[tuple[Path, str]]:
    """Every text in a record with its path, as the YAML names the fields; the keys of maps included."""
    for name, value in record.__dict__.items():
        if isinstance(value, str):
            yield (name,), value
        elif value and name not in _NOT_READ:
            yield from _texts((name.removesuffix("_"),), value)


def _texts(path: Path, value: Any) -> Iterator[tuple[Path, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, tuple):
        for place, item in enumerate(value):
            yield from _texts((*path, place), item)
    elif isinstance(value, dict):
        for key, item in value.items():
            yield (*path, key), key
            yield from _texts((*path, key), item)
    elif hasattr(value, "__dict__"):
        for name, item in value.__dict__.items():
            yield from _texts((*path, name.removesuffix("_")), item)


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A question that offers the id most like a word, or nothing.

    >>> did_you_mean("counsil", ["council", "residents"])
    'Did you mean "council"?'
    >>> did_you_mean("mayor", ["council", "residents"])
    ''
    """
    near = nearest(word, known)
    return f'Did you mean "{near}"?' if near else ""
