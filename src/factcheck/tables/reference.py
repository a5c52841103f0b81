"""The reference page of all columns, made from the tables themselves."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.tables.catalogue import TABLES
from factcheck.tables.column import label
from factcheck.tables.table import Table

_HEAD = """\
# Tables

<!-- Made by tools/write_docs.py from src/factcheck/tables; do not edit. -->

Every table is written as CSV, JSON Lines and Parquet, with the same columns in the same order. Rows are sorted by the
key, so that moving records between files changes nothing. Retracted claims are left out with their links, comparisons
and verdicts. Offsets count from 0 and leave the end out; unless a column says otherwise they are code points of the
source's text file. A list is never null, only empty. A link that could not be proved, because its source withholds the
text, has no span and no passage.

Dates are EDTF text as the curator wrote it; `said_from` and `said_to`, `published_from` and `published_to` give the
first and last day they allow, where they set a bound. In CSV, lists and groups are JSON, and an empty cell is null.
CSV files are UTF-8 without a byte order mark, which many programs would take for a part of the first column's name. To
open one in Excel, take Data > From Text/CSV and choose 65001: Unicode (UTF-8), or use the Parquet files.
Parquet files hold the versions, the dataset's description and the vocabularies under the metadata key `factcheck`.
`claims.nested.jsonl` has one claim a line with everything it rests on.
"""


def page() -> str:
    """The page, in Markdown."""
    return "\n".join((_HEAD, *(line for table in TABLES for line in _section(table))))


def _section(table: Table) -> Iterator[str]:
    yield f"## {table.name}"
    yield ""
    yield f"{table.text} Key: {', '.join(f'`{name}`' for name in table.key)}."
    yield ""
    yield "| column | type | what it holds |"
    yield "|---|---|---|"
    for column in table.columns:
        yield f"| `{column.name}` | {label(column.kind)} | {column.text} |"
    yield ""
