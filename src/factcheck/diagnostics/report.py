"""What a renderer is given: the diagnostics of one run, its counts, the pages of the rules, and how to print."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from factcheck.diagnostics.diagnostic import Diagnostic, Location


@dataclass(frozen=True, slots=True)
class Counts:
    """What a run proved, what it did not, and what it found.

    Every link is counted once: proved, unproved, failed, waived and not read add up to all links.

    Args:
        proved: Links whose quote stands in its source and that have no error.
        unproved: Links without an error whose source withholds its text.
        failed: Links with an error that no waiver sets aside: a wrong quote, or a cut that hides a negation.
        waived: Links whose only errors are set aside by waivers.
        not_read: Links that were not proved because they, their claim, their source or the files could not be read.
        set_aside: Faults, on links and on other records, that waivers set aside.
        errors: Diagnostics that fail the run.
        warnings: Diagnostics that fail it only when it is strict.
        whole: Whether every file could be read; if not, links may stand in it that are not counted.
        left_out: The codes of rules that the caller or the settings left out, in words; empty where all ran.
        waiting: For what the links that were not read wait, in words; empty where all were read.

    >>> str(Counts(proved=38, failed=2, waived=1, not_read=3))
    '38 proved, 0 unproved, 2 failed, 1 waived; 3 not read'
    """

    proved: int = 0
    unproved: int = 0
    failed: int = 0
    waived: int = 0
    not_read: int = 0
    set_aside: int = 0
    errors: int = 0
    warnings: int = 0
    whole: bool = True
    left_out: str = ""
    waiting: str = ""

    def __str__(self) -> str:
        links = f"{self.proved} proved, {self.unproved} unproved, {self.failed} failed, {self.waived} waived"
        return f"{links}; {self.not_read} not read" if self.not_read else links

    @property
    def lines(self) -> tuple[str, ...]:
        r"""The lines that end a run.

        >>> print("\n".join(Counts(proved=1, set_aside=2, whole=False).lines))
        Links: 1 proved, 0 unproved, 0 failed, 0 waived
        Waivers set 2 faults aside.
        The rest was not read.
        """
        waivers = f"Waivers set {self.set_aside} fault{'' if self.set_aside == 1 else 's'} aside."
        return (
            f"Links: {self}",
            *((f"Not read: {self.waiting}.",) if self.waiting else ()),
            *((waivers,) if self.set_aside else ()),
            *((f"Rules left out: {self.left_out}.",) if self.left_out else ()),
            *(() if self.whole else ("The rest was not read.",)),
        )


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
