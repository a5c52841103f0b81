"""What a renderer is given: the diagnostics of one run, its counts, the pages of the rules, and how to print."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from factcheck.diagnostics.diagnostic import Diagnostic, Location


@dataclass(frozen=True, slots=True)
class Counts:
    """What a run proved, what it did not, and what it found.

    Args:
        proved: Links whose quote stands in its source.
        unproved: Links whose source withholds its text.
        failed: All other links.
        waived: Faults set aside by a waiver.
        errors: Diagnostics that fail the run.
        warnings: Diagnostics that fail it only when it is strict.

    >>> str(Counts(proved=38, failed=2, waived=1))
    '38 proved, 0 unproved, 2 failed, 1 waived'
    """

    proved: int = 0
    unproved: int = 0
    failed: int = 0
    waived: int = 0
    errors: int = 0
    warnings: int = 0

    def __str__(self) -> str:
        return f"{self.proved} proved, {self.unproved} unproved, {self.failed} failed, {self.waived} waived"


@dataclass(frozen=True)
class Report:
    """Everything a renderer prints; it reads nothing else.

    Args:
        diagnostics: In the order they are printed.
        counts: The counts of the run.
        pages: The page of each rule, Markdown, by code.
        version: The version of this package.
        base: POSIX path that leads from the reader's folder to the project; empty where they are the same.
        color: Whether ANSI colours may be used.
        width: Columns of the page.
    """

    diagnostics: tuple[Diagnostic, ...] = ()
    counts: Counts = Counts()
    pages: Mapping[str, str] = field(default_factory=dict)
    version: str = ""
    base: str = ""
    color: bool = False
    width: int = 100

    def path(self, location: Location) -> str:
        """The path of a place as the reader sees it.

        >>> Report(base="examples").path(Location("data/claims.yaml"))
        'examples/data/claims.yaml'
        """
        return f"{self.base}/{location.path}" if self.base else location.path
