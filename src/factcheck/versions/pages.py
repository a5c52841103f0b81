"""Changes as text for a terminal, as JSON, and as the entry of a changelog."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from factcheck.versions.changes import KEYS, Change, Changes, Field, Kind
from factcheck.versions.number import Proposal, propose

_SIGNS: Mapping[Kind, str] = {"added": "+", "removed": "-", "changed": "~"}
_NAMES = {"evidence": "links"}
_LONGEST = 100


def text(changes: Changes) -> str:
    """The changes for a reader at a terminal."""
    return "\n".join((_heading(changes), *_text_lines(changes), _conclusion(changes, propose(changes)))) + "\n"


def _heading(changes: Changes) -> str:
    old, new = changes.old, changes.new
    return f"{old.label} ({old.info.get('name')} {old.version}) → {new.label} ({new.info.get('name')} {new.version})"


def _text_lines(changes: Changes) -> Iterator[str]:
    for table in KEYS:
        records = [change for change in changes.records if change.table == table]
        if records:
            yield f"\n{_name(table)}: {_counts(records)}"
        for change in records:
            yield f"  {_SIGNS[change.kind]} {change.id}" + (f"  {_short(change.text)}" if change.text else "")
            yield from (f"      {_field(each)}" for each in change.fields)
            yield from (f"      because {reason}" for reason in change.reasons)
    if changes.info:
        yield "\ndescription of the dataset:"
        yield from (f"  ~ {_field(each)}" for each in changes.info)
    for table, (more, less) in changes.columns.items():
        yield f"\ncolumns of {table}: " + "; ".join(
            f"{sign} {', '.join(names)}" for sign, names in (("+", more), ("-", less)) if names
        )


def _conclusion(changes: Changes, proposal: Proposal) -> str:
    if proposal.step == "none":
        return f"\n{proposal.why}"
    has = " NEW has that number." if changes.new.version == proposal.version else ""
    return f"\nNext version: {proposal.version} ({proposal.step}). {proposal.why}{has}"


def _name(table: str) -> str:
    return _NAMES.get(table, table)


def _counts(records: list[Change]) -> str:
    counts = ((kind, sum(change.kind == kind for change in records)) for kind in _SIGNS)
    return ", ".join(f"{count} {kind}" for kind, count in counts if count)


def _field(field: Field) -> str:
    return f"{field.name}: {_short(_shown(field.old))} → {_short(_shown(field.new))}"


def _shown(value: Any) -> str:
    if value is None:
        return "nothing"
    return f"“{value}”" if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _short(value: str) -> str:
    line = " ".join(value.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


# --------------------------------------------------------------------------------------------------------------------
# JSON
# --------------------------------------------------------------------------------------------------------------------


def as_json(changes: Changes) -> str:
    """The changes for a program."""
    content = {
        "old": {"label": changes.old.label, "version": changes.old.version},
        "new": {"label": changes.new.label, "version": changes.new.version},
        "proposed": propose(changes)._asdict(),
        "records": [
            {**change._asdict(), "fields": [each._asdict() for each in change.fields]} for change in changes.records
        ],
        "info": [each._asdict() for each in changes.info],
        "columns": {table: {"added": more, "removed": less} for table, (more, less) in changes.columns.items()},
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


# --------------------------------------------------------------------------------------------------------------------
# Markdown
# --------------------------------------------------------------------------------------------------------------------

_SECTIONS: Mapping[Kind, str] = {"added": "Added", "changed": "Changed", "removed": "Removed"}


def markdown(changes: Changes) -> str:
    """The changes as the entry of a changelog, under the proposed number."""
    proposal = propose(changes)
    lines = [f"## {proposal.version}", "", proposal.why]
    for kind, title in _SECTIONS.items():
        entries = [_entry(change) for change in changes.of(kind)]
        if kind == "changed":
            entries += [f"- The dataset's {_code(each.name)} ({_escaped(_field(each))})." for each in changes.info]
        if entries:
            lines += ["", f"### {title}", "", *entries]
    return "\n".join(lines) + "\n"


def _entry(change: Change) -> str:
    """One line: the record, what it says or which fields changed, and why."""
    said = f": {_escaped(_short(change.text))}" if change.text and change.kind != "changed" else ""
    changed = "; ".join(_escaped(_field(each)) for each in change.fields)
    why = f" Because {_escaped('; '.join(change.reasons))}." if change.reasons else ""
    return f"- {_name(change.table).removesuffix('s')} {_code(change.id)}{said}{f': {changed}' if changed else ''}{why}"


def _code(name: str) -> str:
    return f"`{name.replace('`', '')}`"


_MARKS = "\\`*_{}[]<>#|"


def _escaped(text: str) -> str:
    r"""Text that Markdown shows as it is.

    >>> print(_escaped("a *b* <c>"))
    a \*b\* \<c\>
    """
    return "".join(f"\\{char}" if char in _MARKS else char for char in text)


PAGES: Mapping[str, Callable[[Changes], str]] = {"text": text, "json": as_json, "markdown": markdown}
"""How changes can be printed, by name."""
