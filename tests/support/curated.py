"""YAML for tests of the curation room."""

from factcheck.curation import Reading, read
from factcheck.diagnostics import Diagnostic

HEADER = "factcheck: 1\ndataset: {name: wall, title: The wall, version: 0.1.0, license: CC0-1.0}\n"
"""Two lines that make any lists after them a project."""


def reading(body: str) -> Reading:
    """What the lists say below a good header; their first line is line 3."""
    return read({"data/claims.yaml": HEADER + body})


def faults(body: str) -> list[tuple[str, str]]:
    """Code and ``line:column`` of every fault in the lists."""
    return [(fault.code, place(fault)) for fault in reading(body).diagnostics]


def only_fault(content: str | bytes) -> Diagnostic:
    """The one fault of a file."""
    (fault,) = read({"data/claims.yaml": content}).diagnostics
    return fault


def place(fault: Diagnostic) -> str:
    """``line:column`` of a fault."""
    assert fault.location is not None
    assert fault.location.path == "data/claims.yaml"
    return f"{fault.location.line}:{fault.location.column}"
