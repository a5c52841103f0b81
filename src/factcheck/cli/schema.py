"""``factcheck schema``: the JSON Schema of the file format, for editors."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from factcheck.cli import console

Section = Annotated[
    str | None,
    typer.Argument(
        metavar="LIST",
        help="A list, such as claims, for the schema of one record; or annotations, for that of a reader's file.",
    ),
]

_ANNOTATIONS = "annotations"


def schema(section: Section = None) -> None:
    """Print the JSON Schema of the data files, for editors."""
    from factcheck.model import SECTIONS

    lists = (*SECTIONS, _ANNOTATIONS)
    if section is not None and section not in lists:
        console.fail(f'There is no list "{section}"; the lists are {", ".join(lists)}.')
    console.out(text(section))


def text(section: str | None = None) -> str:
    """The schema as a file: of a YAML file, of one record of a list, or of the file of a second reader."""
    from factcheck import curation

    if section is None:
        found = curation.json_schema()
    else:
        found = curation.annotations_schema() if section == _ANNOTATIONS else curation.record_schema(section)
    return json.dumps(found, indent=2, ensure_ascii=False) + "\n"
