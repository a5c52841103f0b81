"""Every field that holds the id of another record."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from typing import Any, NamedTuple

from factcheck.model import Claim, Dataset, Record
from factcheck.rules._records import held
from factcheck.rules.engine import Path

FIELDS: Mapping[str, Mapping[str, str]] = {
    "speakers": {"members.*": "speaker"},
    "sources": {"publisher": "speaker", "republishes": "speaker", "derived_from.*.source": "source"},
    "objects": {"part_of": "object"},
    "claims": {
        "speaker": "speaker",
        "told_by": "speaker",
        "answers.*": "question",
        "scope.object": "object",
        "said.basis.*": "line",
    },
    "evidence": {"source": "source", "attribution.*": "speaker"},
    "comparisons": {"claims.*": "claim", "links.*": "link"},
    "verdicts": {"claim": "claim", "for.*": "claim or link", "against.*": "claim or link", "sets.*.*": "claim or link"},
}
"""Fields that hold ids, by section, and what each points at; a star is every entry of a list or key of a map."""


class Reference(NamedTuple):
    """An id written in a record (for a link, with its claim), and what kind of record it should be the id of."""

    record: Record
    claim: Claim | None
    path: Path
    kind: str
    id: str


def references(dataset: Dataset, *, fields: Container[str] | None = None) -> Iterator[Reference]:
    """Every reference of the dataset, or of some fields, in the order of the records."""
    patterns = {
        section: [each for each in found if fields is None or each.field in fields]
        for section, found in _PATTERNS.items()
    }
    for section, record, claim in held(dataset):
        for attribute, field, rest, kind in patterns.get(section, ()):
            value = getattr(record, attribute)
            if not value:
                continue
            if not rest:
                yield Reference(record, claim, (field,), kind, value)
                continue
            for path, inner in _values(value, rest, (field,)):
                yield Reference(record, claim, path, kind, inner)


class _Pattern(NamedTuple):
    """A field that leads to ids: its attribute, its key, the steps inside its value, and the kind of the records."""

    attribute: str
    field: str
    rest: tuple[str, ...]
    kind: str


def _pattern(steps: str, kind: str) -> _Pattern:
    field, *rest = steps.split(".")
    return _Pattern("for_" if field == "for" else field, field, tuple(rest), kind)


_PATTERNS = {section: tuple(_pattern(*each) for each in fields.items()) for section, fields in FIELDS.items()}


def _values(value: Any, steps: tuple[str, ...], path: Path) -> Iterator[tuple[Path, str]]:
    """The texts that a pattern of fields leads to, with their paths."""
    if value is None:
        return
    if not steps:
        yield path, value
    elif steps[0] != "*":
        yield from _values(getattr(value, steps[0]), steps[1:], (*path, steps[0]))
    elif isinstance(value, dict):
        yield from (((*path, key), key) for key in value)
    else:
        for place, item in enumerate(value):
            yield from _values(item, steps[1:], (*path, place))
