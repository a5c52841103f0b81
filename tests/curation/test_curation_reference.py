import re
from pathlib import Path
from typing import get_args

from factcheck.anchoring.anchor import Flag, Grade
from factcheck.curation.reference import reference

ROOT = Path(__file__).parent.parent.parent


def test_the_committed_page_is_the_generated_one() -> None:
    page = (ROOT / "docs" / "format.md").read_text(encoding="utf-8")
    assert page == reference(), "run: python tools/write_docs.py"


def test_every_grade_and_flag_is_explained() -> None:
    page = reference()
    assert [word for word in (*get_args(Grade), *get_args(Flag)) if f"| `{word}` |" not in page] == []


def test_every_link_of_the_page_leads_somewhere() -> None:
    page = reference()
    heads = {
        re.sub(r"[^\w -]", "", line.lstrip("# ")).strip().lower().replace(" ", "-")
        for line in page.splitlines()
        if line.startswith("#")
    }
    assert set(re.findall(r"\]\(#([^)]+)\)", page)) <= heads
