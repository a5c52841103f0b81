"""VitaminC: a claim, one passage of Wikipedia at some revision, and the label of that passage.

The page is not in the dataset: its passages are unproved. Records with one ``case_id`` contrast with each other.
"""

from __future__ import annotations

from factcheck.exchange import vitaminc
from factcheck.exchange.labels import PROPOSED
from factcheck.exchange.reading.draft import Draft, Link
from factcheck.exchange.reading.fields import name, optional, text, word
from factcheck.exchange.reading.imported import Imported, Options, Raw
from factcheck.exchange.reading.parsing import Files, raws
from factcheck.exchange.reading.stances import stance_of

NAME = vitaminc.NAME
TITLE = "VitaminC"


def read(files: Files, options: Options) -> Imported:
    """Reads files of claims, one a line."""
    draft = Draft(NAME, TITLE, files, options, language="en")
    draft.take(raws(files), lambda raw: _claim(draft, raw))
    return draft.imported()


def _claim(draft: Draft, raw: Raw) -> None:
    record = raw.value
    claim, passage = text(record, "claim"), text(record, "evidence")
    label, id_ = word(record, "label", PROPOSED[NAME]), name(record, "unique_id")
    page = optional(record, "page") or "a page not named"
    revision = optional(record, "wiki_revision_id") or "not given"
    title = page if revision == "not given" else f"{page}, revision {revision}"
    source = draft.source(title, publisher="Wikipedia", title=title)
    link = Link(source, passage, stance_of(NAME, label), record=record)
    draft.claim(raw, claim, name=id_, links=[link], label=label, record={"unique_id": record["unique_id"]})
