"""What an import kept: the record of another dataset, word for word, beside what the model holds of it.

Under ``foreign``, by the name of the format, a claim keeps the row it had and its record without its pieces of
evidence; each link keeps its own row and record::

    foreign: {climate-fever: {row: 17, record: {claim_id: "21", claim: "...", claim_label: SUPPORTS}}}

The tables leave out of a record the text of a page that may only be quoted (:mod:`factcheck.tables.kept`). An export
starts from the record and writes over it what the model holds, so that an edit shows and nothing else does.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, NamedTuple

from factcheck.exchange.records import Row

ONLY_QUOTED = "the page may only be quoted: its other sentences are empty, and numbers count them"
"""Why sentences of an imported page are left out."""


class Kept(NamedTuple):
    """What a row keeps of a record elsewhere.

    Args:
        row: The place of the record among its likes, from 0.
        record: Its fields, as they were.
        withheld: How many texts of pages were left out of it, since they may only be quoted.
    """

    row: int
    record: dict[str, Any]
    withheld: int = 0


def kept(row: Row, format_: str) -> Kept | None:
    """What a row keeps for a format; None where it was not imported from that format, or where it was kept amiss.

    >>> kept({"foreign": '{"fever": {"row": 3, "record": {"id": 7}}}'}, "fever")
    Kept(row=3, record={'id': 7}, withheld=0)
    """
    if not row["foreign"]:
        return None
    found = json.loads(row["foreign"]).get(format_)
    match found:
        case {"row": int(place), "record": dict(record)}:
            return Kept(place, dict(record), found.get("withheld", 0))
    return None


def in_order(rows: Iterable[Row], format_: str) -> list[Row]:
    """Rows as the imported file had them, those that were not imported after them, by id."""

    def place(row: Row) -> tuple[bool, int, str]:
        found = kept(row, format_)
        return (found is None, found.row if found else 0, row["id"])

    return sorted(rows, key=place)
