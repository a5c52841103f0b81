"""What the rules on records share: how to name a record, where its texts stand, which id was meant."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Annotated, Any, Literal, get_args, get_origin

from factcheck.model import (
    Claim,
    Dataset,
    DatasetInfo,
    Evidence,
    LineRange,
    Record,
    Sha256,
    Slug,
    TrueFalse,
    Verdict,
    link_id,
)
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
    """Every free text in a record with its path, as the YAML names the fields; the keys of maps included.

    Ids, digests and words of a vocabulary are left out: their types say which characters they hold.
    """
    fields = record.__dict__
    for name in _free(type(record)):
        if value := fields[name]:
            if isinstance(value, str):
                yield (name,), value
            else:
                yield from _texts((name.removesuffix("_"),), value)


@cache
def _free(kind: type[Record]) -> tuple[str, ...]:
    """The fields of a record that may hold free text."""
    hints = ((name, field.rebuild_annotation()) for name, field in kind.model_fields.items() if name not in _NOT_READ)
    return tuple(name for name, hint in hints if not _is_fixed(hint))


def _is_fixed(hint: Any) -> bool:
    """Whether a type, or each of those it is made of, says which characters a value has."""
    if hint in _FIXED or get_origin(hint) is Literal:
        return True
    inner = get_args(hint)
    return get_origin(hint) is not Annotated and bool(inner) and all(map(_is_fixed, inner))


_FIXED = (Slug, Sha256, LineRange, TrueFalse, bool, int, type(None), ...)


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
