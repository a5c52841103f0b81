"""Two versions of a dataset, set against each other record by record.

What follows from something else that changed is not told again: a place in a source moves when a line is added above
it, and the digest of the source says so. Where nothing else tells of it, it is told.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

Row = Mapping[str, Any]
Kind = Literal["added", "removed", "changed"]

KEYS: Mapping[str, tuple[str, ...]] = {
    "claims": ("id",),
    "evidence": ("id",),
    "comparisons": ("id",),
    "verdicts": ("claim",),
    "sources": ("id",),
    "speakers": ("id",),
    "questions": ("id",),
    "objects": ("id",),
    "answers": ("claim", "question"),
}
"""The tables that are compared, in the order they are shown, with the columns that tell their rows apart."""

_TEXT = "quote source source_sha256"
_PLACE = f"{_TEXT} span_start span_end"

_FOLLOWS: Mapping[str, Mapping[str, str]] = {
    "claims": {
        **dict.fromkeys(("said_from", "said_to"), "said_date"),
        **dict.fromkeys(("links", "proved"), "evidence"),
    },
    "evidence": {
        "source_sha256": "source source.sha256",
        "hidden": f"{_PLACE} flags",
        **dict.fromkeys(("span_start", "line"), _TEXT),
        "span_end": f"{_TEXT} span_start",
        **dict.fromkeys(
            """span_start_utf16 span_end_utf16 span_start_utf8 span_end_utf8 spans omitted prefix suffix sentence
            sentence_start last_line
            """.split(),
            _PLACE,
        ),
        "spoken": f"{_PLACE} directness",
        "deep_link": f"{_PLACE} source.url",
        "route": "source origin attribution source.publisher source.republishes source.derived_from",
    },
    "sources": {
        **dict.fromkeys(("published_from", "published_to"), "published"),
        **dict.fromkeys(("characters", "regions"), "sha256"),
    },
}
"""Columns that follow from others, with those: told only where none of these changed.

A name with a dot is a column of the link's source; ``evidence`` stands for the links of the claim.
"""

_BUILD = frozenset({"split"})
"""Columns that only some builds fill: compared where both versions have them filled."""


@dataclass(frozen=True)
class Snapshot:
    """A version of a dataset.

    Args:
        label: What messages call it: a folder, a revision.
        info: The dataset's own description.
        rows: The rows of its tables, by name; values are as JSON has them.
        retracted: Claims that are left out of the tables since they were retracted.
    """

    label: str
    info: Mapping[str, Any]
    rows: Mapping[str, Sequence[Row]]
    retracted: frozenset[str] = frozenset()

    @property
    def version(self) -> str:
        """The version of the data."""
        return str(self.info.get("version", ""))


class Field(NamedTuple):
    """A field that was changed."""

    name: str
    old: Any
    new: Any


class Change(NamedTuple):
    """A record that was added, removed or changed.

    Args:
        table: Its table.
        id: Its id.
        kind: What happened to it.
        text: What it says, for a reader who does not know the id.
        fields: The fields that were changed.
        reasons: Why, as the history of the record tells it.
    """

    table: str
    id: str
    kind: Kind
    text: str = ""
    fields: tuple[Field, ...] = ()
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True)
class Changes:
    """What lies between two versions.

    Args:
        old: The earlier version.
        new: The later one.
        records: Records that were added, removed or changed, by table and id.
        info: Fields of the dataset's own description that were changed; the version is none of them.
        columns: By table, the columns that only the new version has, and those that only the old one has.
    """

    old: Snapshot
    new: Snapshot
    records: tuple[Change, ...] = ()
    info: tuple[Field, ...] = ()
    columns: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = field(default_factory=dict)

    def of(self, kind: Kind) -> tuple[Change, ...]:
        """The records to which one thing happened."""
        return tuple(change for change in self.records if change.kind == kind)

    def __bool__(self) -> bool:
        return bool(self.records or self.info or self.columns)


def compare(old: Snapshot, new: Snapshot) -> Changes:
    """Sets two versions against each other."""
    info = {**old.info, **new.info}.keys() - {"version"}
    return Changes(
        old,
        new,
        tuple(change for table in KEYS for change in _Table(table, old, new).changes()),
        tuple(
            Field(key, old.info.get(key), new.info.get(key))
            for key in sorted(info)
            if old.info.get(key) != new.info.get(key)
        ),
        {table: found for table in KEYS if any(found := _columns(old.rows.get(table, ()), new.rows.get(table, ())))},
    )


def _columns(old: Sequence[Row], new: Sequence[Row]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Columns that only one version has; a table without rows says nothing of its columns."""
    if not old or not new:
        return (), ()
    return tuple(key for key in new[0] if key not in old[0]), tuple(key for key in old[0] if key not in new[0])


class _Table:
    """One table in two versions."""

    def __init__(self, name: str, old: Snapshot, new: Snapshot) -> None:
        self._name = name
        self._versions = old, new
        self._old, self._new = ({_id(name, row): row for row in each.rows.get(name, ())} for each in (old, new))
        half_filled = {column for column in _BUILD if not (_filled(self._old, column) and _filled(self._new, column))}
        self._skipped = {*KEYS[name], *half_filled}
        self._follows = _FOLLOWS.get(name, {})
        self._causes = _causes(name, old), _causes(name, new)

    def changes(self) -> Iterator[Change]:
        """Its changes, by id."""
        for id_ in sorted({*self._old, *self._new}):
            old, new = self._old.get(id_), self._new.get(id_)
            if old is None and new is not None:
                yield Change(self._name, id_, "added", _text(self._name, new), reasons=_reasons(None, new))
            elif new is None and old is not None:
                yield Change(self._name, id_, "removed", _text(self._name, old), reasons=self._why_gone(id_))
            elif old is not None and new is not None and (fields := tuple(self._fields(old, new))):
                yield Change(self._name, id_, "changed", _text(self._name, new), fields, _reasons(old, new))

    def _fields(self, old: Row, new: Row) -> Iterator[Field]:
        """The columns that changed, but for those that follow from others; a history alone where nothing else did."""
        changed = [key for key in new if key in old and key not in self._skipped and old[key] != new[key]]
        causes = {*changed, *self._changed_beside(old, new)}
        told = [key for key in changed if causes.isdisjoint(self._follows.get(key, "").split())]
        yield from (Field(key, old[key], new[key]) for key in told if key != "history" or told == ["history"])

    def _changed_beside(self, old: Row, new: Row) -> Iterator[str]:
        """What changed in other tables from which columns of a row follow."""
        before, after = (causes(row) for causes, row in zip(self._causes, (old, new), strict=True))
        yield from (key for key in {**before, **after} if before.get(key) != after.get(key))

    def _why_gone(self, id_: str) -> tuple[str, ...]:
        """Why a record is gone, where its claim was retracted or has a new id."""
        claim = id_.partition("/")[0].partition(":")[0]
        if claim in self._versions[1].retracted:
            return (f"the claim {claim} was retracted",)
        renamed = next((row["id"] for row in self._versions[1].rows.get("claims", ()) if claim in row["aliases"]), None)
        return (f"the claim is now called {renamed}",) if renamed else ()


def _causes(table: str, version: Snapshot) -> Callable[[Row], Row]:
    """Finds what other tables hold from which columns of a row follow."""
    if table == "evidence":
        sources = {row["id"]: row for row in version.rows.get("sources", ())}
        return lambda row: {f"source.{key}": value for key, value in sources.get(row.get("source"), {}).items()}
    if table == "claims":
        links: defaultdict[str, list[Any]] = defaultdict(list)
        for row in version.rows.get("evidence", ()):
            links[row["id"].partition("/")[0]].append((row["id"], row.get("proved")))
        return lambda row: {"evidence": links[row["id"]]}
    return lambda _: {}


def _id(table: str, row: Row) -> str:
    return ":".join(str(row[key]) for key in KEYS[table])


def _filled(rows: Mapping[str, Row], column: str) -> bool:
    return any(row.get(column) is not None for row in rows.values())


_SAYS = ("quote", "text", "name", "title", "verdict", "relation", "position")
_SAYS_OF = {"sources": ("title", "file", "url")}
"""Tables in which a field of such a name says something else: whether the text of a source is saved."""


def _text(table: str, row: Row) -> str:
    """What a record says, by the first field that says something."""
    keys = _SAYS_OF.get(table, _SAYS)
    return next((str(row[key]) for key in keys if row.get(key)), "")


def _reasons(old: Row | None, new: Row) -> tuple[str, ...]:
    """The entries of a record's history that lead from the old version to the new; of a new record, the last."""
    events = new.get("history") or []
    if old is None:
        return tuple(map(_event, events[-1:]))
    known = old.get("history") or []
    return tuple(_event(each) for each in events if each not in known and not _of_old(each, old, new))


def _of_old(event: Mapping[str, Any], old: Row, new: Row) -> bool:
    """Whether an event only tells what a verdict was in the old version."""
    return event.get("verdict") == old.get("verdict") != new.get("verdict")


def _event(event: Mapping[str, Any]) -> str:
    what = f"{event['what']}: " if event.get("what") else ""
    return f"{event['date']}: {what}{event['why']}"
