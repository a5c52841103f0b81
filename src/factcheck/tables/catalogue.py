"""The table of contents: every table, in the order in which they are written."""

from __future__ import annotations

from collections.abc import Mapping
from operator import attrgetter

from factcheck.tables.flat import DATASET, PAIRS
from factcheck.tables.links import EVIDENCE
from factcheck.tables.records import ANSWERS, CLAIMS, COMPARISONS, OBJECTS, QUESTIONS, SOURCES, SPEAKERS, VERDICTS
from factcheck.tables.table import Table
from factcheck.tables.view import answers, verdicts

TABLES: tuple[Table, ...] = (
    Table(
        "dataset",
        "One row a link between a claim and a passage, with its claim, speaker, source, proof and verdict: the table "
        "to open first.",
        ("id",),
        DATASET,
        attrgetter("links"),
    ),
    Table(
        "pairs",
        "One row a comparison of two claims: read it as a sentence, `a` RELATION `b`. Columns in `a_` and `b_` set the "
        "claims, their speakers and one passage of each side by side.",
        ("id",),
        PAIRS,
        attrgetter("pairs"),
    ),
    Table("claims", "One row a claim.", ("id",), CLAIMS, attrgetter("claims")),
    Table("evidence", "One row a link, with its proof.", ("id",), EVIDENCE, attrgetter("links")),
    Table("comparisons", "One row a comparison.", ("id",), COMPARISONS, attrgetter("pairs")),
    Table("verdicts", "One row a verdict.", ("claim",), VERDICTS, verdicts),
    Table("sources", "One row a source.", ("id",), SOURCES, lambda view: view.rows(view.dataset.sources)),
    Table("speakers", "One row a speaker.", ("id",), SPEAKERS, lambda view: view.rows(view.dataset.speakers)),
    Table("questions", "One row a question.", ("id",), QUESTIONS, lambda view: view.rows(view.dataset.questions)),
    Table("objects", "One row an object of a scope.", ("id",), OBJECTS, lambda view: view.rows(view.dataset.objects)),
    Table("answers", "One row a claim and a question it answers.", ("claim", "question"), ANSWERS, answers),
)
"""Every table."""

TABLE: Mapping[str, Table] = {table.name: table for table in TABLES}
"""Every table by its name."""
