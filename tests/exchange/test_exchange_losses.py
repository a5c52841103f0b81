"""The page of losses is the one that the formats make."""

from __future__ import annotations

from factcheck.exchange import FORMATS, TABLE_FORMATS
from factcheck.exchange.reference import page
from support.repository import ROOT


def test_the_page_is_current() -> None:
    assert (ROOT / "docs/losses.md").read_bytes().decode() == page()


def test_every_format_but_the_tables_is_on_it_and_in_the_guide() -> None:
    guide = (ROOT / "docs/publish.md").read_text(encoding="utf-8")
    for name in FORMATS:
        assert f"`{name}`" in guide
        assert (f"| `{name}` |" in page()) == (name not in TABLE_FORMATS)
