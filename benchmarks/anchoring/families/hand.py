"""Quotes from our own articles, labelled by hand: accept, or flag since the cut or the gap hides something."""

from __future__ import annotations

from pathlib import Path

from benchmarks.anchoring.case import Case, Family
from benchmarks.anchoring.prose import Passage

FAMILIES = (
    Family("by hand: honest", "honest cuts", "accept", lambda *_: None, limit=0),
    Family("by hand: hides something", "flags", "flag", lambda *_: None, limit=0),
)


def cases(passages: list[Passage]) -> list[Case]:
    """The cases; the place is not judged by hand, so spans are left to the other families."""
    by_name = {passage.name: passage for passage in passages}
    lines = Path(__file__).with_suffix(".tsv").read_text(encoding="utf-8").splitlines()
    found = []
    for number, line in enumerate(line for line in lines if not line.startswith("#")):
        label, article, quote = line.split("\t")
        passage = by_name[article]
        family = next(family for family in FAMILIES if family.expect == label)
        language = passage.language
        found.append(Case(family.name, number, family.expect, quote, passage.name, language, (), (), (), {}))
    return found
