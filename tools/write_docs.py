#!/usr/bin/env python3
"""Writes the pages of docs/ that are generated: ``python tools/write_docs.py``."""

from pathlib import Path

from factcheck import tables
from factcheck.curation.reference import reference

DOCS = Path(__file__).parent.parent / "docs"

if __name__ == "__main__":
    (DOCS / "format.md").write_text(reference(), encoding="utf-8", newline="\n")
    (DOCS / "tables.md").write_text(tables.page(), encoding="utf-8", newline="\n")
