r"""Data files -> records and their places, and back; byte-minimal edits; the JSON Schema of the format.

Example:
    >>> header = "factcheck: 1\ndataset: {name: wall, title: The wall, version: 0.1.0, license: CC0-1.0}\n"
    >>> reading = read({"data/claims.yaml": header})
    >>> reading.dataset.info.title, reading.diagnostics
    ('The wall', ())
"""

from factcheck.curation.edits import apply, apply_to_bytes
from factcheck.curation.lists import Item, Kept, New
from factcheck.curation.loose import loose
from factcheck.curation.places import YamlPlaces
from factcheck.curation.read import Reading, read
from factcheck.curation.remembered import distil
from factcheck.curation.rows import section_of
from factcheck.curation.schema import annotations_schema, json_schema, record_schema
from factcheck.curation.write import write

__all__ = [
    "Item",
    "Kept",
    "New",
    "Reading",
    "YamlPlaces",
    "annotations_schema",
    "apply",
    "apply_to_bytes",
    "distil",
    "json_schema",
    "loose",
    "read",
    "record_schema",
    "section_of",
    "write",
]
