"""A source captured again: what became of each link and each region, and the edits that take the new text over."""

from factcheck.refresh.carry import Carried, NewLine, carry
from factcheck.refresh.changes import edits
from factcheck.refresh.compare import Compared, Refresh, Stands, Status, change, compare, event, stands

__all__ = [
    "Carried", "Compared", "NewLine", "Refresh", "Stands", "Status", "carry", "change", "compare", "edits", "event",
    "stands",
]  # fmt: skip
