"""Captured bytes in, documents out: text, digest, and what each line of it is."""

from factcheck.sources.markup import is_code
from factcheck.sources.propose import propose_regions
from factcheck.sources.read import Unread, read
from factcheck.sources.regions import areas, covered_twice, missing_parts, out_of_range, runs, uncovered

__all__ = [
    "Unread",
    "areas",
    "covered_twice",
    "is_code",
    "missing_parts",
    "out_of_range",
    "propose_regions",
    "read",
    "runs",
    "uncovered",
]
