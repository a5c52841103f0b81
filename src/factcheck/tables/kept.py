"""What an import kept of its records, as it may be published: without the whole text of a page that may only be quoted.

The project keeps every record whole under ``foreign``; in the tables the texts left out are empty, and ``withheld``
beside the record says how many there were. Passages that the tables hold anyway stay where they were.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

PAGES: Mapping[str, tuple[str, ...]] = {
    "csv": ("text",),
    "jsonl": ("text",),
    "labelstudio": ("data.text", "data.article", "data.document", "data.evidence", "data.body"),
    "scifact": ("abstract",),
    "wice": ("evidence",),
}
"""Where the record of each format holds the text of a page; in a table of one's own, where no other column is named."""

_OF_ONES_OWN = ("csv", "jsonl")


def columns(info: Mapping[str, Any]) -> Mapping[str, tuple[str, ...]]:
    """Where the records of a dataset hold the text of a page, by format.

    Args:
        info: What the description of the dataset kept of its import.

    >>> columns({"csv": {"columns": {"text": "article"}}})["csv"]
    ('article',)
    """
    named = {name: _named(info.get(name)) for name in _OF_ONES_OWN}
    return {**PAGES, **{name: (column,) for name, column in named.items() if column}}


def _named(kept: Any) -> str | None:
    found = kept.get("columns") if isinstance(kept, dict) else None
    column = found.get("text") if isinstance(found, dict) else None
    return column if isinstance(column, str) else None


def publishable(
    foreign: Mapping[str, Any], places: Mapping[str, tuple[str, ...]], shown: Collection[str]
) -> dict[str, Any]:
    """What a record kept, without the text of a page.

    Args:
        foreign: What it kept, by format.
        places: Where records hold the text of a page, by format.
        shown: Passages that are published anyway: a text that stands in one of them stays.

    >>> publishable({"csv": {"row": 0, "record": {"text": "A page. Its end.", "page": 3}}}, PAGES, ())
    {'csv': {'row': 0, 'record': {'text': '', 'page': 3}, 'withheld': 1}}
    """
    return {name: _without(kept, places.get(name, ()), shown) for name, kept in foreign.items()}


def _without(kept: Any, places: tuple[str, ...], shown: Collection[str]) -> Any:
    if not places or not isinstance(kept, dict) or not isinstance(kept.get("record"), dict):
        return kept
    record, count = kept["record"], 0
    for place in places:
        record, emptied = _emptied_at(record, place.split("."), shown)
        count += emptied
    return {**kept, "record": record, "withheld": count} if count else kept


def _emptied_at(value: Any, path: list[str], shown: Collection[str]) -> tuple[Any, int]:
    """A value with the texts at a path emptied, and how many; capitals and outer spaces of a column's name are free."""
    if not path:
        return _emptied(value, shown)
    if not isinstance(value, dict):
        return value, 0
    found, count = dict(value), 0
    for key, inner in value.items():
        if key == path[0] or key.strip().casefold() == path[0].strip().casefold():
            found[key], emptied = _emptied_at(inner, path[1:], shown)
            count += emptied
    return found, count


def _emptied(value: Any, shown: Collection[str]) -> tuple[Any, int]:
    if isinstance(value, str):
        text = value.strip()
        return (value, 0) if not text or any(text in each for each in shown) else ("", 1)
    if not isinstance(value, list | dict):
        return value, 0
    each = {
        key: _emptied(inner, shown) for key, inner in (value.items() if isinstance(value, dict) else enumerate(value))
    }
    count = sum(emptied for _, emptied in each.values())
    found = {key: inner for key, (inner, _) in each.items()}
    return (found if isinstance(value, dict) else list(found.values())), count
