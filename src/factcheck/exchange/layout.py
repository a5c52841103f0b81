"""How records are laid out in files: a folder a format, in it one file, or one a split where the build made splits."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from factcheck.exchange import jsonl
from factcheck.exchange.records import Row

Encode = Callable[[list[Row]], bytes]


def by_split(
    folder: str,
    records: Iterable[tuple[Row, Row]],
    *,
    name: str = "claims",
    suffix: str = "jsonl",
    encode: Encode = jsonl.lines,
) -> Mapping[str, bytes]:
    """The files of records, each given with the claim it was made from.

    >>> sorted(by_split("fever", [({"split": "dev"}, {"id": 1}), ({"split": "train"}, {"id": 2})]))
    ['fever/dev.jsonl', 'fever/train.jsonl']
    >>> sorted(by_split("fever", []))
    ['fever/claims.jsonl']
    """
    files: dict[str, list[Row]] = {}
    for claim, record in records:
        files.setdefault(claim["split"] or name, []).append(record)
    if not files:
        files[name] = []
    return {f"{folder}/{each}.{suffix}": encode(rows) for each, rows in files.items()}


def numbered(ids: Iterable[str], kept: Mapping[str, Any]) -> Mapping[str, int]:
    """A number for each id: the one it was imported with where that is a number of its own, else the next free one.

    >>> numbered(["a", "b", "c"], {"b": 1, "c": "x"})
    {'a': 2, 'b': 1, 'c': 3}
    """
    listed = list(ids)
    found: dict[str, int] = {}
    taken: set[int] = set()
    for id_ in listed:
        number = kept.get(id_)
        if isinstance(number, int) and not isinstance(number, bool) and number not in taken:
            found[id_] = number
            taken.add(number)
    free = iter(range(1, 2 * len(listed) + 1))
    for id_ in listed:
        if id_ not in found:
            found[id_] = next(number for number in free if number not in taken)
    return {id_: found[id_] for id_ in listed}
