"""The number of the next version, by the meaning that Croissant gives to the three parts.

PATCH: the data is the same, only written or described otherwise. MINOR: what was there is the same, and there is more.
MAJOR: something that was there is gone or says something else.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from factcheck.versions.changes import Changes

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
    if added or changes.columns:
        return "minor", "What was published is the same, and there is more."
    if changes.info:
        return "patch", "The records are the same; only the description of the dataset changed."
    return "none", "Nothing changed."


def next_number(version: str, step: Step) -> str:
    """The next number.

    >>> next_number("1.4.2", "patch"), next_number("1.4.2", "minor"), next_number("1.4.2-rc1", "major")
    ('1.4.3', '1.5.0', '2.0.0')
    """
    found = _PARTS.match(version)
    major, minor, patch = (int(part) for part in found.groups()) if found else (0, 0, 0)
    match step:
        case "major":
            return f"{major + 1}.0.0"
        case "minor":
            return f"{major}.{minor + 1}.0"
        case "patch":
            return f"{major}.{minor}.{patch + 1}"
    return version
