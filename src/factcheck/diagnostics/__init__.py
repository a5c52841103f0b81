"""What is wrong, said so that a journalist can mend it; one renderer a format."""

from factcheck.diagnostics.codes import CODES, Code
from factcheck.diagnostics.diagnostic import Diagnostic, Edit, Fix, Location, Mark, Severity
from factcheck.diagnostics.report import Counts, Report

__all__ = [
    "CODES", "Code", "Counts", "Diagnostic", "Edit", "Fix", "Location", "Mark", "Report", "Severity",
]  # fmt: skip
