#!/usr/bin/env python3
"""Writes the pages of docs/ and the other files that are generated: ``python tools/write_docs.py``."""

import json
from pathlib import Path

from spec_pages import closed_lists, drift, word_lists

from factcheck import scales, tables
from factcheck.anchoring.lexicon import LEXICONS
from factcheck.cli.schema import text as schema
from factcheck.curation.reference import reference
from factcheck.exchange import reference as losses
from factcheck.exchange.reading import labels

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
LISTS = ROOT / "conformance" / "lists"


def write(path: Path, page: str) -> None:
    """Writes a page with the line ends of the repository."""
    path.write_text(page, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write(DOCS / "format.md", reference())
    write(ROOT / "data" / "claims.schema.json", schema())
    write(DOCS / "scales.md", scales.page())
    write(DOCS / "tables.md", tables.page())
    write(DOCS / "losses.md", losses.page())
    write(DOCS / "imported-labels.md", labels.page())
    write(DOCS / "drift-of-the-seeds.md", drift(ROOT))
    lists = {language: word_lists(lexicon) for language, lexicon in LEXICONS.items()} | closed_lists()
    for name, entries in lists.items():
        write(LISTS / f"{name}.json", json.dumps(entries, ensure_ascii=False, indent=1) + "\n")
