"""The number of the next version, by the meaning that Croissant gives to the three parts.

PATCH: the data is the same, only written or described otherwise. MINOR: what was there is the same and can still be had
as it was; there is more beside it: columns, or records in a split of their own. MAJOR: something that was there is gone
or says something else, or stands among new records that nothing tells apart from it.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from factcheck.versions.changes import Change, Changes

Step = Literal["none", "patch", "minor", "major"]

_PARTS = re.compile(r"(\d+)\.(\d+)\.(\d+)")


class Proposal(NamedTuple):
    """A version number.

    Args:
        version: The number; that of the old version where nothing changed.
        step: Which part rises.
        why: Why, in a sentence.
    """

    version: str
    step: Step
    why: str


def propose(changes: Changes) -> Proposal:
    """The number that the later of two versions should have."""
    step, why = _step(changes)
    return Proposal(next_number(changes.old.version, step), step, why)


def _step(changes: Changes) -> tuple[Step, str]:
    gone, changed, added = (len(changes.of(kind)) for kind in ("removed", "changed", "added"))
    fields_gone = [column for _, lost in changes.columns.values() for column in lost]
    if gone or changed or fields_gone:
        what = [f"{gone} removed"] * bool(gone) + [f"{changed} changed"] * bool(changed)
        what += [f"{len(fields_gone)} columns gone"] * bool(fields_gone)
        return "major", f"Records that were published are not what they were: {', '.join(what)}."
    if mixed := _mixed_in(changes):
        return "major", f"Among the records that were published stand {mixed} new ones, and no split holds them apart."
    if added or changes.columns:
        return "minor", "What was published is the same and can be had as it was, and there is more."
    if changes.info:
        return "patch", "The records are the same; only the description of the dataset changed."
    return "none", "Nothing changed."


_LOOKED_UP = frozenset({"sources", "speakers", "questions", "objects"})
"""Tables whose rows are found by their ids from the claims: more of them change nothing for the claims that were."""


def _mixed_in(changes: Changes) -> int:
    """How many new records stand among old ones: those of claims that are not in a split without old claims."""
    old = {row["id"]: row.get("split") for row in changes.old.rows.get("claims", ())}
    splits = {row["id"]: row.get("split") for row in changes.new.rows.get("claims", ())}
    apart = {claim for claim, split in splits.items() if claim not in old and split and split not in old.values()}
    added = (change for change in changes.of("added") if change.table not in _LOOKED_UP and old)
    return sum(not _claims(change) <= apart for change in added)


def _claims(change: Change) -> set[str]:
    """The claims that a record belongs to, by its id: ``claim``, ``claim/link``, ``claim:question``, ``a:rel:b``."""
    parts = change.id.partition("/")[0].split(":")
    return {parts[0], parts[-1]} if change.table == "comparisons" else {parts[0]}


def next_number(version: str, step: Step) -> str:
    """The next number.

    >>> next_number("1.4.2", "patch"), next_number("1.4.2", "minor"), next_number("1.4.2-rc1", "major")
    ('1.4.3', '1.5.0', '2.0.0')
    """
    major, minor, patch = parts(version)
    match step:
        case "major":
            return f"{major + 1}.0.0"
        case "minor":
            return f"{major}.{minor + 1}.0"
        case "patch":
            return f"{major}.{minor}.{patch + 1}"
    return version


def parts(version: str) -> tuple[int, int, int]:
    """The three numbers of a version; zeros where it has none.

    >>> parts("1.4.2-rc1"), parts("new")
    ((1, 4, 2), (0, 0, 0))
    """
    found = _PARTS.match(version)
    return (int(found[1]), int(found[2]), int(found[3])) if found else (0, 0, 0)
