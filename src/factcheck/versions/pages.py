"""Changes as text for a terminal, as JSON, and as the entry of a changelog."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from factcheck.anchoring.lexicon import NO_LISTS
from factcheck.anchoring.words.differences import runs, words
from factcheck.diagnostics.characters import instead
from factcheck.text import Span
from factcheck.versions.changes import KEYS, Change, Changes, Field, Kind
from factcheck.versions.number import Proposal, parts, propose

_SIGNS: Mapping[Kind, str] = {"added": "+", "removed": "-", "changed": "~"}
_NAMES = {"evidence": "links"}
_LONGEST = 100
_BEFORE = 30
"""How many characters are shown before the first that changed, where not all are."""
_DIGEST = re.compile("[0-9a-f]{64}")
_VISIBLE = re.compile("[!-~]+")
"""Characters that every keyboard has: whoever reads them sees how they differ."""
_FEW = 3
"""How many kinds of changed characters are named."""
_ENOUGH = 12
"""So many characters tell one digest from another."""


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
    return f"\nNext version: {proposal.version} ({proposal.step}). {proposal.why}{_has(changes.new.version, proposal)}"


def _has(version: str, proposal: Proposal) -> str:
    """What to say where the new version has the number that is proposed, or a higher one."""
    if version == proposal.version:
        return " NEW has that number."
    return f" NEW has a higher one already: {version}." if parts(version) > parts(proposal.version) else ""


def _name(table: str) -> str:
    return _NAMES.get(table, table)


def _counts(records: list[Change]) -> str:
    counts = ((kind, sum(change.kind == kind for change in records)) for kind in _SIGNS)
    return ", ".join(f"{count} {kind}" for kind, count in counts if count)


def _field(field: Field) -> str:
    """A field before and after: of a list what left it and what came to it, of a long text where it changed."""
    old, new = field.old, field.new
    if isinstance(old, list) and isinstance(new, list):
        gone, come = ([each for each in a if each not in b] for a, b in ((old, new), (new, old)))
        told = [f"{sign} {_short(_shown(each))}" for sign, listed in (("-", gone), ("+", come)) for each in listed]
        alike = _alike(gone[0], come[0]) if len(gone) == len(come) == 1 else ""
        return f"{field.name}: {', '.join(told)}{alike}" if told else f"{field.name}: the same in another order"
    before, after = " ".join(_shown(old).split()), " ".join(_shown(new).split())
    same = next((place for place, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), 0)
    at = max(0, same - _BEFORE) if max(len(before), len(after)) > _LONGEST else 0
    return f"{field.name}: {_short(before, at)} → {_short(after, at)}{_alike(old, new)}"


def _alike(old: Any, new: Any) -> str:
    """The characters that two texts differ in, where they have the same words: the eye may not tell them apart."""
    if not isinstance(old, str) or not isinstance(new, str):
        return ""
    if any(each.kind != "glyph" for each in words(old, new, Span(0, len(new)), NO_LISTS)):
        return ""
    pieces = [(a.of(old), b.of(new)) for a, b in runs(old, new)]
    told = list(dict.fromkeys(instead(come, gone) for gone, come in pieces if not _VISIBLE.fullmatch(gone + come)))
    more = [f"{len(told) - _FEW} more"] if len(told) > _FEW else []
    return f" ({'; '.join(told[:_FEW] + more)})" if told else ""


def _shown(value: Any) -> str:
    if value is None:
        return "nothing"
    if isinstance(value, str) and _DIGEST.fullmatch(value):
        return f"{value[:_ENOUGH]}…"
    return f"“{value}”" if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _short(value: str, start: int = 0) -> str:
    """A value on one line, of the length that one has, from some place on."""
    line = "…" * bool(start) + " ".join(value.split())[start:]
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
    line = f"- {_name(change.table).removesuffix('s')} {_code(change.id)}{said}{f': {changed}' if changed else ''}"
    if not change.reasons:
        return line
    return f"{_ended(line)} Because {_ended(_escaped('; '.join(change.reasons)))}"


def _ended(sentence: str) -> str:
    return sentence if sentence.endswith((".", "!", "?", "…")) else f"{sentence}."


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
