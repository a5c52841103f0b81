"""The manifest: which files belong to an export, and what they were made from."""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import sha256
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pyarrow as pa

NAME = "manifest.json"
"""The file's name; it is written last."""


def manifest(tables: Mapping[str, pa.Table], files: Mapping[str, bytes], *, counts: Mapping[str, int]) -> bytes:
    """The manifest of an export.

    Args:
        tables: The tables that were written.
        files: The files, by name.
        counts: How many links were proved, unproved, and so on.
    """
    content = {
        **_facts(tables),
        "counts": dict(counts),
        "sources": tables["sources"].select(["id", "sha256"]).to_pylist(),
        "files": [_entry(name, files[name], tables) for name in sorted(files)],
    }
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode()


def digests(content: bytes) -> Mapping[str, str]:
    """The digest of each file that a manifest names.

    Raises:
        ValueError: If the content is not a manifest of ours.
    """
    try:
        manifest = json.loads(content)
        return {str(entry["path"]): str(entry["sha256"]) for entry in manifest["files"] if manifest["factcheck"]}
    except (ValueError, KeyError, TypeError) as error:
        raise ValueError(f"its {NAME} was not written by factcheck") from error


def digest(content: bytes) -> str:
    """The digest of a file, as the manifest has it."""
    return sha256(content).hexdigest()


def _facts(tables: Mapping[str, pa.Table]) -> Mapping[str, Any]:
    """What the tables say of the dataset, the same in each."""
    facts = json.loads(tables["sources"].schema.metadata[b"factcheck"])
    return {name: value for name, value in facts.items() if name not in ("table", "key", "vocabularies")}


def _entry(name: str, content: bytes, tables: Mapping[str, pa.Table]) -> Mapping[str, Any]:
    rows = tables[name.partition(".")[0]].num_rows
    return {"path": name, "rows": rows, "bytes": len(content), "sha256": digest(content)}
