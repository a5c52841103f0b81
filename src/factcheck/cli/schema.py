"""``factcheck schema``: the JSON Schema of the file format, for editors."""

from __future__ import annotations

import json

from factcheck.cli import console


def schema() -> None:
    """Print the JSON Schema of the data files, for editors."""
    console.out(text())


def text() -> str:
    """The schema as a file."""
    from factcheck import curation

    return json.dumps(curation.json_schema(), indent=2, ensure_ascii=False) + "\n"
