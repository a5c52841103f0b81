"""One claim with everything it rests on, so that a reader needs no join."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from factcheck.exchange.rows import Grouped, Row, blocks, rows

if TYPE_CHECKING:
    import pyarrow as pa

Groups = Mapping[str, Sequence[Row]]
"""Rows by the id of their claim."""

_SIDES = (("a", "b"), ("b", "a"))


def claims(tables: Mapping[str, pa.Table]) -> Iterator[Row]:
    """Nested claims from the tables, in the order of the claims.

    A claim has its speaker, its answers with the text of the question, its verdict, its evidence with what is known of
    each source, and the comparisons it stands in, each with the text and speaker of the other claim.
    """
    join = _Join(tables)
    return chain.from_iterable(join.claims(some) for some in blocks(tables["claims"]))


class _Join:
    def __init__(self, tables: Mapping[str, pa.Table]) -> None:
        self._speakers, self._questions = (_by_id(tables[name]) for name in ("speakers", "questions"))
        self._sources = _by_id(tables["sources"].drop_columns(["regions", "no_claim"]))
        self._of_claim = {name: Grouped(tables[name], "claim") for name in ("answers", "evidence", "verdicts")}
        self._comparisons = {side: Grouped(tables["comparisons"], f"claim_{side}") for side, _ in _SIDES}
        self._others = Grouped(tables["claims"].select(["id", "speaker", "text"]), "id")

    def claims(self, some: Sequence[Row]) -> Iterator[Row]:
        """Some claims, each with what belongs to it."""
        ids = [row["id"] for row in some]
        of = {name: grouped.of(ids) for name, grouped in self._of_claim.items()}
        compared = self._compared(ids)
        for row in some:
            yield self._claim(row, {name: groups.get(row["id"], ()) for name, groups in of.items()}, compared)

    def _claim(self, row: Row, of: Groups, compared: Groups) -> Row:
        return {
            **row,
            "speaker": _named(self._speakers, row["speaker"]),
            "answers": [{**_own(each), "text": self._text(each["question"])} for each in of["answers"]],
            "verdict": next(map(_own, of["verdicts"]), None),
            "evidence": [{**_own(each), "source": _named(self._sources, each["source"])} for each in of["evidence"]],
            "comparisons": compared.get(row["id"], []),
        }

    def _text(self, question: str) -> str | None:
        return self._questions.get(question, {}).get("text")

    def _compared(self, ids: Iterable[str]) -> Groups:
        """The comparisons that claims stand in, each with the other claim."""
        found: dict[str, list[Row]] = {}
        for side, other in _SIDES:
            groups = self._comparisons[side].of(ids)
            others = self._others.of({each[f"claim_{other}"] for group in groups.values() for each in group})
            for claim, group in groups.items():
                for each in group:
                    id_ = each[f"claim_{other}"]
                    (shown,) = others.get(id_) or ({"id": id_, "speaker": None, "text": None},)
                    found.setdefault(claim, []).append({**each, "this": side, "other": shown})
        return found


def _by_id(table: pa.Table) -> Mapping[str, Row]:
    return {row["id"]: row for row in rows(table)}


def _named(known: Mapping[str, Row], id_: str) -> Row:
    return known.get(id_, {"id": id_})


def _own(row: Row) -> Row:
    """What belongs to a claim, without the claim's id."""
    return {name: value for name, value in row.items() if name != "claim"}
