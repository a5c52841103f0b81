"""The manifest: which files belong to an export, and what they were made from and how."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from factcheck.exchange import jsonl
from factcheck.exchange.rows import blocks
from factcheck.splits import Plan

if TYPE_CHECKING:
    import pyarrow as pa

NAME = "manifest.json"
"""The file's name; it is written last."""


class Recipe(NamedTuple):
    """How an export was made, so that it can be made again.

    Args:
        formats: The names of the formats.
        splits: How it was split; None where it was not.
    """

    formats: tuple[str, ...]
    splits: Plan | None = None


def manifest(
    tables: Mapping[str, pa.Table],
    files: Mapping[str, bytes],
    *,
    counts: Mapping[str, int],
    recipe: Recipe,
    tolerated: Mapping[str, int] = MappingProxyType({}),
) -> bytes:
    """The manifest of an export.

    Args:
        tables: The tables that were written.
        files: The files, by name.
        counts: How many links were proved, unproved, failed and waived; every link is counted once.
        recipe: How the export was made.
        tolerated: How many faults of each code a baseline tolerated.
    """
    written = {name: files.get(f"{name}.jsonl") for name in tables}
    rows = {name: tables[name].num_rows for name in tables}
    return compose(
        described(tables),
        identity=identity_of({name: [lines] if lines else _lines(tables[name]) for name, lines in written.items()}),
        sources=tables["sources"].select(["id", "sha256"]).to_pylist(),
        entries=[entry(name, len(files[name]), digest(files[name]), rows) for name in sorted(files)],
        counts=counts,
        recipe=recipe,
        tolerated=tolerated,
    )


def compose(
    facts: Mapping[str, Any],
    *,
    identity: str,
    sources: Sequence[Mapping[str, Any]],
    entries: Sequence[Mapping[str, Any]],
    counts: Mapping[str, int],
    recipe: Recipe,
    tolerated: Mapping[str, int] = MappingProxyType({}),
) -> bytes:
    """The manifest of an export whose files are not at hand; see :func:`manifest`, :func:`described`, :func:`entry`."""
    content = {
        **facts,
        "identity": f"sha256:{identity}",
        "formats": list(recipe.formats),
        "splits": recipe.splits._asdict() if recipe.splits else None,
        "counts": dict(counts),
        "tolerated": {code: tolerated[code] for code in sorted(tolerated)},
        "sources": sources,
        "files": entries,
    }
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode()


def identity(tables: Mapping[str, pa.Table]) -> str:
    """The digest of the data: of all tables as JSON Lines, each after its name, whatever formats are written."""
    return identity_of({name: _lines(table) for name, table in tables.items()})


def identity_of(tables: Mapping[str, Iterable[bytes]]) -> str:
    """The same digest of tables that are JSON Lines already, each in any number of pieces."""
    running = sha256()
    for name in sorted(tables):
        running.update(f"{name}\n".encode())
        for piece in tables[name]:
            running.update(piece)
    return running.hexdigest()


def _lines(table: pa.Table) -> Iterator[bytes]:
    return map(jsonl.lines, blocks(table))


def recipe(content: bytes) -> Recipe:
    """How the export of a manifest was made.

    Raises:
        ValueError: If the content is not a manifest of ours.
    """
    try:
        found = json.loads(content)
        plan = found["splits"]
        return Recipe(tuple(map(str, found["formats"])), Plan(**plan) if plan else None)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise ValueError(_NOT_OURS) from error


def digests(content: bytes) -> Mapping[str, str]:
    """The digest of each file that a manifest names.

    Raises:
        ValueError: If the content is not a manifest of ours.
    """
    try:
        manifest = json.loads(content)
        return {str(entry["path"]): str(entry["sha256"]) for entry in manifest["files"] if manifest["factcheck"]}
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise ValueError(_NOT_OURS) from error


def facts(content: bytes) -> Mapping[str, Any]:
    """What a manifest says of the dataset, as each of its tables does.

    Raises:
        ValueError: If the content is not a manifest of ours.
    """
    try:
        found = json.loads(content)
        return {name: found[name] for name in ("factcheck", "format", "folds", "segmentation", "dataset")}
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise ValueError(_NOT_OURS) from error


def digest(content: bytes) -> str:
    """The digest of a file, as the manifest has it."""
    return sha256(content).hexdigest()


def described(tables: Mapping[str, pa.Table]) -> Mapping[str, Any]:
    """What the tables say of the dataset, the same in each."""
    facts = json.loads(tables["sources"].schema.metadata[b"factcheck"])
    return {name: value for name, value in facts.items() if name not in ("table", "key", "vocabularies")}


def entry(name: str, size: int, sha256: str, rows: Mapping[str, int]) -> Mapping[str, Any]:
    """A file as the manifest lists it.

    Args:
        name: Its name.
        size: Its length in bytes.
        sha256: Its digest.
        rows: How many rows each table has.
    """
    table = name.partition(".")[0]
    counted = {"rows": rows[table]} if table in rows and name.endswith(_OF_TABLES) else {}
    return {"path": name, **counted, "bytes": size, "sha256": sha256}


_OF_TABLES = (".csv", ".jsonl", ".parquet")
_NOT_OURS = f"its {NAME} was not written by factcheck"
