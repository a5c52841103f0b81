"""``factcheck schema``: the JSON Schema of the file format, for editors."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from factcheck.cli import console

Section = Annotated[
    str | None, typer.Argument(metavar="LIST", help="A list, such as claims: the schema of one record, a line of JSON.")
]


def schema(section: Section = None) -> None:
    """Print the JSON Schema of the data files, for editors."""
    from factcheck.model import SECTIONS

    if section is not None and section not in SECTIONS:
        console.fail(f'There is no list "{section}"; the lists are {", ".join(SECTIONS)}.')
    console.out(text(section))


def text(section: str | None = None) -> str:
    """The schema as a file: of a YAML file, or of one record of a list."""
    from factcheck import curation

    found = curation.json_schema() if section is None else curation.record_schema(section)
    return json.dumps(found, indent=2, ensure_ascii=False) + "\n"
