"""The rows of the tables with what belongs together looked up: what formats with records of their own are made from."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from factcheck.exchange.withheld import counted
from factcheck.model.addresses import web_address

if TYPE_CHECKING:
    import pyarrow as pa

Row = Mapping[str, Any]

MOST_LISTED = 100
"""The most sources that a description lists one by one; where there are more, it points to the table."""


class Records:
    """The tables of a dataset as rows, by id and by claim.

    Args:
        tables: The tables, as :func:`factcheck.tables.tables` makes them.
    """

    def __init__(self, tables: Mapping[str, pa.Table]) -> None:
        self._tables = tables
        self.facts: Mapping[str, Any] = json.loads(tables["sources"].schema.metadata[b"factcheck"])

    @cached_property
    def info(self) -> Mapping[str, Any]:
        """The dataset's own description; fields at their default are not in it, nor is an address not of the web."""
        found: Mapping[str, Any] = self.facts["dataset"]
        address = {"url": url} if (url := web_address(found.get("url"))) else {}
        return {**{name: value for name, value in found.items() if name != "url"}, **address}

    @property
    def day(self) -> str | None:
        """The day of this version of the dataset, ISO 8601."""
        return self.facts.get("day")

    @cached_property
    def counts(self) -> Mapping[str, int]:
        """How many links the check found proved, unproved, failed and waived; without a check, what the proofs tell."""
        told: Mapping[str, int] | None = self.facts.get("counts")
        if told:
            return told
        links = self.evidence.values()
        proved, unproved = sum(link["proved"] for link in links), sum(link["grade"] == "unproved" for link in links)
        return {"proved": proved, "unproved": unproved, "failed": len(links) - proved - unproved, "waived": 0}

    @cached_property
    def withheld(self) -> Mapping[str, int]:
        """How many records of each table lack the text of a page that may only be quoted."""
        return counted(self._tables)

    @cached_property
    def keeping(self) -> bool:
        """Whether claims, links or sources keep anything of imported records."""
        kept = (self._tables[name].column("foreign") for name in ("claims", "evidence", "sources"))
        return any(column.null_count < len(column) for column in kept)

    @property
    def imported(self) -> Sequence[Mapping[str, str]]:
        """The files that the dataset was imported from, with their digests; none where it was written by hand."""
        kept = self.info.get("foreign", {}).values()
        return [file for each in kept if isinstance(each, dict) for file in each.get("files", ())]

    @cached_property
    def claims(self) -> Sequence[Row]:
        """The claims, by id."""
        return self._rows("claims")

    @cached_property
    def claim(self) -> Mapping[str, Row]:
        """Claims by id."""
        return _by_id(self.claims)

    @cached_property
    def evidence(self) -> Mapping[str, Row]:
        """Links by full id."""
        return _by_id(self._rows("evidence"))

    @cached_property
    def links(self) -> Mapping[str, Sequence[Row]]:
        """Links by the id of their claim; a claim without links is not in it."""
        return _grouped(self.evidence.values(), "claim")

    @cached_property
    def quoting(self) -> Mapping[str, Sequence[Row]]:
        """Links by the id of their source; a source without links is not in it."""
        return _grouped(self.evidence.values(), "source")

    @cached_property
    def verdict(self) -> Mapping[str, Row]:
        """Verdicts by the id of their claim."""
        return {row["claim"]: row for row in self._rows("verdicts")}

    @cached_property
    def sources(self) -> Mapping[str, Row]:
        """Sources by id, in the order of ids; an address that is not of the web is none."""
        rows = self._rows("sources")
        return _by_id([{**row, **{name: web_address(row[name]) for name in ("url", "archive_url")}} for row in rows])

    @cached_property
    def speakers(self) -> Mapping[str, Row]:
        """Speakers by id."""
        return _by_id(self._rows("speakers"))

    @cached_property
    def questions(self) -> Mapping[str, Row]:
        """Questions by id."""
        return _by_id(self._rows("questions"))

    @cached_property
    def answers(self) -> Mapping[str, Sequence[Row]]:
        """The positions of claims, by claim."""
        return _grouped(self._rows("answers"), "claim")

    @cached_property
    def comparisons(self) -> Sequence[Row]:
        """The comparisons, by id."""
        return self._rows("comparisons")

    def speaker_name(self, id_: str) -> str:
        """The name of a speaker; of one that is not listed, the id."""
        found: str = self.speakers.get(id_, {"name": id_})["name"]
        return found

    def title(self, source: str) -> str:
        """The title of a source, else its id."""
        return self.sources[source]["title"] or source

    @cached_property
    def names(self) -> Mapping[str, str]:
        """What tells each source apart, by id: its title; its id where another has that title, or has it as its id."""
        titles = {id_: self.title(id_) for id_ in self.sources}
        taken = Counter([*titles, *(title for id_, title in titles.items() if title != id_)])
        return {id_: title if taken[title] == 1 else id_ for id_, title in titles.items()}

    def passages(self, entries: Iterable[str]) -> list[Row]:
        """The links that entries of a verdict stand for: a claim stands for its links, a link for itself."""
        found = {row["id"]: row for entry in entries for row in self._entry(entry)}
        return list(found.values())

    def holding(self, held: str) -> int:
        """How many records hold something at one of some places, named as ``Drop`` names them."""
        found: dict[str, set[int]] = {}
        for place in held.split():
            table, _, column = place.partition(".")
            name, _, value = column.partition("=")
            rows = self._tables[table].column(name).to_pylist() if name else [True] * self._tables[table].num_rows
            holders = (at for at, cell in enumerate(rows) if (cell == value if value else cell))
            found.setdefault(table, set()).update(holders)
        return sum(map(len, found.values()))

    def _entry(self, entry: str) -> Iterator[Row]:
        if entry in self.evidence:
            yield self.evidence[entry]
        yield from self.links.get(entry, ())

    def _rows(self, table: str) -> Sequence[Row]:
        rows: Sequence[Row] = self._tables[table].to_pylist()
        return rows


def _by_id(rows: Iterable[Row]) -> Mapping[str, Row]:
    return {row["id"]: row for row in rows}


def _grouped(rows: Iterable[Row], column: str) -> Mapping[str, Sequence[Row]]:
    groups: dict[str, list[Row]] = {}
    for row in rows:
        groups.setdefault(row[column], []).append(row)
    return groups
