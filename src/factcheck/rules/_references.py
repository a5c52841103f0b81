"""Every field that holds the id of another record."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
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


def references(dataset: Dataset) -> Iterator[Reference]:
    """Every reference of the dataset, in the order of the records."""
    for section, record, claim in held(dataset):
        for steps, kind in _PATTERNS.get(section, ()):
            for path, value in _values(record, steps):
                yield Reference(record, claim, path, kind, value)


_PATTERNS = {
    section: tuple((tuple(pattern.split(".")), kind) for pattern, kind in fields.items())
    for section, fields in FIELDS.items()
}


def _values(value: Any, steps: tuple[str, ...], path: Path = ()) -> Iterator[tuple[Path, str]]:
    """The texts that a pattern of fields leads to, with their paths."""
    if value is None:
        return
    if not steps:
        yield path, value
    elif steps[0] != "*":
        field = "for_" if steps[0] == "for" else steps[0]
        yield from _values(getattr(value, field), steps[1:], (*path, steps[0]))
    elif isinstance(value, dict):
        yield from (((*path, key), key) for key in value)
    else:
        for place, item in enumerate(value):
            yield from _values(item, steps[1:], (*path, place))
