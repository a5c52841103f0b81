"""Reports to render: an altered quote with its passage and a fix, and a warning that stands alone."""

from __future__ import annotations

from dataclasses import replace

from factcheck.diagnostics import Counts, Diagnostic, Edit, Fix, Location, Mark, Report, Severity

YAML_LINE = '          "We will repair all of the wall," the council said.'
SOURCE_LINE = 'It met. "We will repair the part that storms have damaged," the council said.'


def marked(path: str, number: int, line: str, *words: str) -> Location:
    """A place on one line with some of its words underlined."""
    marks = tuple(Mark(number, line.index(word) + 1, line.index(word) + 1 + len(word)) for word in words)
    return Location(path, number, marks[0].column, number, marks[-1].end_column, (line,), marks)


ALTERED = Diagnostic(
    code="FC301",
    name="quote-altered",
    severity=Severity.ERROR,
    message='The quote says "all of the wall", the source says "the part".',
    location=marked("data/claims.yaml", 76, YAML_LINE, "all of the wall"),
    passage=marked("seeds/minutes.txt", 3, SOURCE_LINE, "the part"),
    help="Quote the source's own words.",
    record="council-part/news-1",
    fix=Fix("write the source's words", (Edit("data/claims.yaml", 10, 25, "the part"),)),
)

UNUSED = Diagnostic(
    code="FC012",
    name="unused-waiver",
    severity=Severity.WARNING,
    message="The waiver of FC311 sets nothing aside.",
    location=Location("data/claims.yaml", 90, 5, 91, 9, ("    waive:", "      - x")),
    record="residents-all",
)

REPORT = Report(
    (ALTERED, UNUSED),
    Counts(proved=2, failed=1, errors=1, warnings=1),
    {"FC012": "A waiver is not used.\n\n## Why\n\nIt hides nothing.", "FC301": "The words differ."},
    version="0.1.0",
)

HOSTILE = "\x1b]0;owned\x07\x00\u202e::error::\r\n<b>&\ud800 %,"
"""What a text from a stranger may hold: escapes, a bell, NUL, a direction mark, markup, half a surrogate pair."""


def hostile() -> Report:
    """A report in which every text that a stranger can write is hostile."""
    place = Location(f"data/{HOSTILE}.yaml", 1, 1, 1, 5, (HOSTILE,), (Mark(1, 1, 4),))
    fault = replace(
        ALTERED, message=HOSTILE, help=HOSTILE, record=HOSTILE, location=place, passage=place, fix=Fix(HOSTILE, ())
    )
    return replace(REPORT, diagnostics=(fault,), counts=Counts(errors=1))
