"""The format a person reads: each fault with the lines it stands in, carets under the words that matter, and help."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.diagnostics.diagnostic import Diagnostic, Location, Severity
from factcheck.diagnostics.renderers.excerpt import excerpt
from factcheck.diagnostics.report import Report
from factcheck.diagnostics.visible import visible
from factcheck.diagnostics.wrap import wrap

_MENDING = "`factcheck check --fix`"
_NOUNS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "remark"}
_COLORS = {"error": "1;31", "warning": "1;33", "info": "1;34", "bold": "1", "dim": "2", "help": "36", "good": "32"}


@dataclass(frozen=True)
class Paint:
    """Colours, or none."""

    on: bool

    def __call__(self, style: str, text: str) -> str:
        """The text in a style."""
        return f"\x1b[{_COLORS[style]}m{text}\x1b[0m" if self.on and text else text


def render(report: Report) -> str:
    """The report as a page: one block a diagnostic, then what was found and counted."""
    paint = Paint(report.color)
    blocks = ["\n".join(_block(found, report, paint)) for found in report.diagnostics]
    return "\n\n".join([*blocks, "\n".join(_summary(report, paint))]) + "\n"


def _block(found: Diagnostic, report: Report, paint: Paint) -> Iterator[str]:
    place = paint("bold", visible(_place(found.location, report))) + " " if found.location else ""
    yield f"{place}{paint(found.severity, found.severity)} {found.code} {paint('dim', found.name)}"
    yield from _wrap(found.message, "  ", report.width)
    gutter = max(len(str(place.end_line)) for place in (found.location, found.passage, Location("")) if place) + 2
    if found.location and found.location.lines:
        yield from _frame(found.location, gutter, found.severity, report, paint)
    if found.passage:
        yield from ("", "  " + paint("bold", visible(_place(found.passage, report))))
        yield from _frame(found.passage, gutter, found.severity, report, paint)
    if found.help or found.fix:
        yield ""
    if found.help:
        yield from _titled("help", found.help, report.width, paint)
    if found.fix and _MENDING not in found.help:  # said once
        yield from _titled("fix", f"{found.fix.title} ({_MENDING} does it)", report.width, paint)


def _place(location: Location, report: Report) -> str:
    return f"{report.path(location)}:{location.line}:{location.column}"


def _frame(location: Location, gutter: int, severity: str, report: Report, paint: Paint) -> Iterator[str]:
    bar = paint("dim", " " * gutter + " │")
    rows = excerpt(location, report.width - gutter - 3)
    for above, row in zip([None, *rows], rows, strict=False):
        if above and row.number > above.number + 1:
            yield paint("dim", "⋮".rjust(gutter) + " │")
        yield f"{paint('dim', f'{row.number:>{gutter}} │')} {row.text}"
        line, carets = 0, ""
        for start, end in row.marks:
            if end > line:
                carets += " " * (start - line) + "^" * (end - max(start, line))
                line = end
        yield f"{bar} {paint(severity, carets)}"


def _titled(title: str, text: str, width: int, paint: Paint) -> Iterator[str]:
    first, *rest = _wrap(f"{title}: {text}", "  ", width)
    yield first.replace(f"{title}:", paint("help", f"{title}:"), 1)
    yield from rest


def _wrap(text: str, indent: str, width: int) -> Iterator[str]:
    """Breaks prose between words; a line that is indented already is an example and is left whole."""
    for line in text.splitlines() or [""]:
        if line[:1].isspace():
            yield indent + visible(line).rstrip()
        else:
            yield from wrap(visible(line), width, first=indent)


def _summary(report: Report, paint: Paint) -> Iterator[str]:
    counts = report.counts
    if not report.diagnostics:
        yield paint("good", "No faults found.")
    else:
        found = [paint("error", number(counts.errors, "error"))] if counts.errors else []
        found += [paint("warning", number(counts.warnings, "warning"))] if counts.warnings else []
        found += [number(others, "remark")] if (others := _remarks(report)) else []
        explain = f"`factcheck explain {_first(report)}` says more about a code."
        yield from wrap(f"Found {', '.join(found)}. {explain}", report.width)
        if fixable := Counter(found.severity for found in report.diagnostics if found.fix):
            told = ", ".join(number(fixable[severity], _NOUNS[severity]) for severity in Severity if fixable[severity])
            yield from wrap(f"{told} can be mended by {_MENDING}.", report.width)
    for line in counts.lines:
        yield from wrap(line, report.width)


def _first(report: Report) -> str:
    """The code to begin with: that of the first error, or of the first remark where there is none."""
    errors = (found.code for found in report.diagnostics if found.severity is Severity.ERROR)
    return next(errors, report.diagnostics[0].code)


def _remarks(report: Report) -> int:
    return len(report.diagnostics) - report.counts.errors - report.counts.warnings


def number(count: int, noun: str) -> str:
    """A count with its noun.

    >>> number(1, "error"), number(2, "error")
    ('1 error', '2 errors')
    """
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
