"""Other people's files in, records out: one module a format, and the table of contents.

A reader is pure: bytes in, an :class:`Imported` out. A new one is one module with ``read(files, options) -> Imported``
and one line in :data:`READERS`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from factcheck.exchange.reading import (
    averitec,
    claimdiff,
    claimreview,
    climate_fever,
    columns,
    fever,
    hypothesis,
    labelstudio,
    linkml,
    scifact,
    vitaminc,
    wice,
)  # fmt: skip
from factcheck.exchange.reading.columns import FIELDS
from factcheck.exchange.reading.imported import ColumnError, Imported, Options, Rejected, Remark, kept_aside
from factcheck.exchange.reading.parsing import Files

__all__ = [
    "FIELDS", "READERS", "ColumnError", "Files", "Imported", "Options", "Reader", "Rejected", "Remark", "kept_aside",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reader:
    """A format that can be imported.

    Args:
        name: Its name on the command line.
        text: What it is, in a sentence.
        read: Turns files, by name, into records; what can't become one is kept aside, never dropped.
        columns: Whether the user says which column holds what.
    """

    name: str
    text: str
    read: Callable[[Files, Options], Imported]
    columns: bool = False


_READERS = (
    Reader(averitec.NAME, "AVeriTeC: claims with questions and answers from the web", averitec.read),
    Reader(claimdiff.NAME, "ClaimDiff: pairs of claims, one strengthening or weakening the other", claimdiff.read),
    Reader(claimreview.NAME, "ClaimReview: fact-checks as JSON-LD of schema.org", claimreview.read),
    Reader(climate_fever.NAME, "Climate-FEVER: claims on the climate with sentences of Wikipedia", climate_fever.read),
    Reader("csv", "A table of your own, its columns named with --map", columns.read_csv, columns=True),
    Reader(fever.NAME, "FEVER: claims with sets of sentences; read the pages of the dump too", fever.read),
    Reader(hypothesis.NAME, "Hypothesis: notes on web pages, as its API returns them", hypothesis.read),
    Reader("jsonl", "JSON Lines of your own, its fields named with --map", columns.read_jsonl, columns=True),
    Reader(labelstudio.NAME, "Label Studio: texts with labelled stretches and choices", labelstudio.read),
    Reader(linkml.NAME, "linkml-reference-validator: YAML with quotes and references; its cache too", linkml.read),
    Reader(scifact.NAME, "SciFact: claims with rationales; read the corpus too", scifact.read),
    Reader(vitaminc.NAME, "VitaminC: claims that contrast, each with one passage", vitaminc.read),
    Reader(wice.NAME, "WiCE: sentences of Wikipedia with the pages they cite", wice.read),
)

READERS: Mapping[str, Reader] = {each.name: each for each in _READERS}
"""Every format that can be imported, by name."""
