"""One claim with everything it rests on, so that a reader needs no join."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

Row = Mapping[str, Any]
Rows = Mapping[str, Sequence[Row]]


def claims(rows: Rows) -> Iterator[Row]:
    """Nested claims from the rows of the tables, in the order of the claims.

    A claim has its speaker, its answers with the text of the question, its verdict, its evidence with what is known of
    each source, and the comparisons it stands in, each with the text and speaker of the other claim.
    """
    join = _Join(rows)
    return (join.claim(row) for row in rows["claims"])


class _Join:
    def __init__(self, rows: Rows) -> None:
        self._by_id = {
            name: {row["id"]: row for row in rows[name]} for name in ("claims", "speakers", "sources", "questions")
        }
        self._of_claim = {name: _grouped(rows[name], "claim") for name in ("answers", "evidence", "verdicts")}
        self._comparisons = {side: _grouped(rows["comparisons"], f"claim_{side}") for side in "ab"}

    def claim(self, row: Row) -> Row:
        """A claim with what belongs to it."""
        of = {name: grouped.get(row["id"], []) for name, grouped in self._of_claim.items()}
        return {
            **row,
            "speaker": self._named("speakers", row["speaker"]),
            "answers": [{**_without(each, "claim"), "text": self._text(each["question"])} for each in of["answers"]],
            "verdict": next((_without(each, "claim") for each in of["verdicts"]), None),
            "evidence": [
                {**_without(each, "claim"), "source": self._source(each["source"])} for each in of["evidence"]
            ],
            "comparisons": list(self._compared(row["id"])),
        }

    def _text(self, question: str) -> str | None:
        return self._by_id["questions"].get(question, {}).get("text")

    def _named(self, table: str, id_: str) -> Row:
        return self._by_id[table].get(id_, {"id": id_})

    def _source(self, id_: str) -> Row:
        return _without(self._named("sources", id_), "regions", "no_claim")

    def _compared(self, id_: str) -> Iterator[Row]:
        for side, other in ("ab", "ba"):
            for each in self._comparisons[side].get(id_, []):
                claim = self._named("claims", each[f"claim_{other}"])
                shown = {name: claim.get(name) for name in ("id", "speaker", "text")}
                yield {**each, "this": side, "other": shown}


def _grouped(rows: Sequence[Row], column: str) -> dict[str, list[Row]]:
    groups: dict[str, list[Row]] = {}
    for row in rows:
        groups.setdefault(row[column], []).append(row)
    return groups


def _without(row: Row, *names: str) -> Row:
    return {name: value for name, value in row.items() if name not in names}
