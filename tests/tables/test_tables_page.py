from __future__ import annotations

from pathlib import Path

from factcheck import tables

PAGE = Path(__file__).parents[2] / "docs" / "tables.md"


def test_the_page_is_current() -> None:
    assert PAGE.read_text(encoding="utf-8") == tables.page(), "run: python tools/write_docs.py"


def test_the_page_names_every_column() -> None:
    page = tables.page()
    assert all(f"| `{column.name}` |" in page for table in tables.TABLES for column in table.columns)
