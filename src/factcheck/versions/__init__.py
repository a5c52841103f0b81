"""Two versions of a dataset: what was added, removed and changed, why, and which number the new one should have."""

from factcheck.versions.changes import Change, Changes, Field, Snapshot, compare
from factcheck.versions.number import Proposal, propose
from factcheck.versions.pages import PAGES

__all__ = ["PAGES", "Change", "Changes", "Field", "Proposal", "Snapshot", "compare", "propose"]
