"""``factcheck lineage --corpus``: the pairs of documents that share words, in a large collection."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli import console
from factcheck.cli.progress import progress

if TYPE_CHECKING:
    from factcheck.project import Crew

PRINTED = ("text", "json")


def print_pairs(files: Iterable[Path], id_column: str, text_column: str, format_: str, crew: Crew) -> None:
    """Prints every pair that shares a run of eight words or more that is not boilerplate."""
    from factcheck.diagnostics.visible import visible
    from factcheck.project.collection import collection, reuse

    if format_ not in PRINTED:
        console.fail(f"--format {format_} draws a project; for --corpus write --format text or json.")
    documents = collection(files, id_column, text_column)
    with progress() as tell:
        try:
            pairs = reuse(documents, progress=tell, crew=crew)
        except ValueError as error:
            console.fail(str(error))
    if format_ == "json":
        rows = [
            {
                "a": documents.ids[pair.a],
                "b": documents.ids[pair.b],
                "longest": pair.longest,
                "contained_a": round(pair.contained_a, 4),
                "contained_b": round(pair.contained_b, 4),
            }
            for pair in pairs
        ]
        console.out(json.dumps(rows, indent=1, ensure_ascii=False) + "\n")
        return
    console.note(f"{len(documents.ids):,} documents, {len(pairs):,} pairs that share words")
    for pair in pairs:
        a, b = visible(documents.ids[pair.a]), visible(documents.ids[pair.b])
        shares = f"{pair.contained_a:.0%} of the first in the second, {pair.contained_b:.0%} the other way"
        console.out(f"{a}  {b}  longest run {pair.longest} words, {shares}\n")
