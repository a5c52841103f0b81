"""Tables in, files out: one module a format, and the table of contents.

A new format is one module with ``write(tables) -> Written`` and one line in :data:`FORMATS`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from factcheck.exchange import (
    averitec,
    citation,
    claimreview,
    climate_fever,
    croissant,
    csv,
    entailment,
    fever,
    frictionless,
    hf,
    jsonl,
    parquet,
    prov,
    scifact,
    sqlite,
    vitaminc,
    webannotation,
    wice,
)
from factcheck.exchange.manifest import (
    NAME,
    Recipe,
    compose,
    described,
    digest,
    digests,
    entry,
    facts,
    identity,
    identity_of,
    manifest,
    recipe,
)
from factcheck.exchange.written import Drop, Format, Loss, Losses, Written, report

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = [
    "FORMATS", "LOSSES", "MANIFEST", "TABLE_FORMATS", "Drop", "Format", "Loss", "Losses", "Recipe", "Written",
    "compose", "described", "digest", "digests", "entry", "facts", "identity", "identity_of", "manifest", "recipe",
    "report", "write_all", "write_each",
]  # fmt: skip

_FORMATS = (
    Format("csv", "Comma-separated values, for spreadsheets", csv.write),
    Format("jsonl", "JSON Lines, for programs", jsonl.write),
    Format("parquet", "Parquet, for analysis; the one that `factcheck.load` prefers", parquet.write),
    Format("huggingface", "Hugging Face: the dataset card, over Parquet", hf.write, hf.DROPS),
    Format("croissant", "Croissant 1.1, for machine learning, over Parquet", croissant.write, croissant.DROPS),
    Format("frictionless", "Frictionless Data Package v2, over CSV", frictionless.write, frictionless.DROPS),
    Format("citation", "CITATION.cff, how to cite the dataset", citation.write_citation, citation.DROPS),
    Format("zenodo", ".zenodo.json, the metadata of a deposit", citation.write_zenodo, citation.DROPS),
    Format("sqlite", "SQLite with full-text search, and metadata for Datasette", sqlite.write, sqlite.DROPS),
    Format("claimreview", "ClaimReview of schema.org, as JSON-LD", claimreview.write, claimreview.DROPS),
    Format("annotations", "W3C Web Annotations, as JSON-LD", webannotation.write, webannotation.DROPS),
    Format("prov", "PROV-O: who handed each statement on, as JSON-LD", prov.write, prov.DROPS),
    Format("fever", "FEVER: claims, pages and sentences", fever.write, fever.DROPS),
    Format("scifact", "SciFact: claims, rationales and a corpus", scifact.write, scifact.DROPS),
    Format("averitec", "AVeriTeC: claims with questions and answers", averitec.write, averitec.DROPS),
    Format("wice", "WiCE: claims and the sentences that support them", wice.write, wice.DROPS),
    Format("vitaminc", "VitaminC: contrasting pairs of claim and passage", vitaminc.write, vitaminc.DROPS),
    Format("climate-fever", "Climate-FEVER: claims with labelled sentences", climate_fever.write, climate_fever.DROPS),
    Format("entailment", "Pairs for entailment, of claims and of passages", entailment.write, entailment.DROPS),
)

FORMATS: Mapping[str, Format] = {each.name: each for each in _FORMATS}
"""Every format, by name."""

TABLE_FORMATS = ("csv", "jsonl", "parquet")
"""The formats that hold the tables whole; a build writes these unless told otherwise."""

MANIFEST = NAME
"""The name of the manifest in an export."""

LOSSES = "losses.json"
"""The name of the loss report in an export."""


def write_each(tables: Mapping[str, pa.Table], formats: Iterable[str] = TABLE_FORMATS) -> Mapping[str, Written]:
    """What each of several formats writes, by name, in the order of :data:`FORMATS`.

    Args:
        tables: The tables, as :func:`factcheck.tables.tables` makes them.
        formats: Names of formats.

    Raises:
        KeyError: If there is no format of a name.
    """
    asked = {FORMATS[name].name for name in formats}
    return {name: FORMATS[name].write(tables) for name in FORMATS if name in asked}


def write_all(tables: Mapping[str, pa.Table], formats: Iterable[str] = TABLE_FORMATS) -> Written:
    """The files of several formats together, with their losses; arguments as for :func:`write_each`."""
    written = write_each(tables, formats).values()
    files = {path: content for each in written for path, content in each.files.items()}
    return Written(files, tuple(dict.fromkeys(loss for each in written for loss in each.losses)))
