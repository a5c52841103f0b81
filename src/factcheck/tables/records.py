"""The columns of single records: claims, comparisons, verdicts, sources, speakers, questions, objects, answers."""

from __future__ import annotations

from collections.abc import Mapping
from operator import attrgetter
from typing import Any

from factcheck.dates import days
from factcheck.model import (
    Amount,
    Author,
    CaptureFile,
    Claim,
    Comparison,
    Object,
    Question,
    RegionKind,
    Reply,
    Rights,
    Said,
    Scope,
    Source,
    Speaker,
    Verdict,
    values,
)
from factcheck.tables.column import Column, Many, Words, copied, group
from factcheck.tables.links import FOREIGN, SPLIT, WAIVERS
from factcheck.tables.view import ClaimRow, Row
from factcheck.text import Document

_record = attrgetter("record")


def _said(row: ClaimRow) -> str | None:
    return row.record.said.date if row.record.said else None


def _amount(row: ClaimRow) -> Amount | None:
    return row.record.scope.amount if row.record.scope else None


def _proved(row: ClaimRow) -> int:
    return sum(link.proof.proved for link in row.links)


CLAIM_TEXT = (
    *copied(Claim, "kind modality", _record),
    *copied(Said, "date occasion", attrgetter("record.said"), prefix="said_"),
    Column(
        "said_from",
        "date",
        "The first day on which it can have been said, by its date.",
        lambda row: days(_said(row)).first,
    ),
    Column("said_to", "date", "The last day on which it can have been said.", lambda row: days(_said(row)).last),
    *copied(Scope, "quantifier object", attrgetter("record.scope"), prefix="scope_"),
    *copied(Claim, "told_by status", _record),
)
"""What most readers need to know of a claim besides its text."""

BEHIND = (
    Column("documents", "integer", "How many sources stand behind it.", lambda row: len(row.behind.documents)),
    Column("origins", "integer", "How many origins: copies are one.", lambda row: len(row.behind.origins)),
    Column("speakers", "integer", "How many speakers.", lambda row: len(row.behind.speakers)),
    Column("document_ids", Many("text"), "Those sources.", lambda row: list(row.behind.documents)),
    Column("origin_ids", Many("text"), "The speakers that are their origins.", lambda row: list(row.behind.origins)),
    Column("speaker_ids", Many("text"), "The speakers whose claims they carry.", lambda row: list(row.behind.speakers)),
)
"""What stands behind a claim by its proved links; behind a verdict by those of what it cites, else of its claim."""

CLAIMS = (
    *copied(Claim, "id speaker text", _record),
    *CLAIM_TEXT,
    *copied(Said, "basis", attrgetter("record.said"), prefix="said_"),
    *copied(Amount, "value unit", _amount, prefix="scope_amount_"),
    *copied(Scope, "from_ to exceptions examples", attrgetter("record.scope"), prefix="scope_"),
    *copied(Claim, "aliases single_source_reason", _record),
    *copied(Reply, "sought date text", attrgetter("record.reply"), prefix="reply_"),
    Column("links", "integer", "How many links the claim has.", lambda row: len(row.links)),
    Column("proved", "integer", "How many of them are proved.", _proved),
    *BEHIND,
    Column("split", *SPLIT, attrgetter("split")),
    WAIVERS,
    FOREIGN,
)

COMPARISONS = (
    Column("id", "text", "`a:relation:b`; for `contradicts` the two in alphabetical order.", attrgetter("record.id")),
    Column("claim_a", "text", "The claim that bears on the other.", lambda row: row.record.claims[0]),
    Column("claim_b", "text", "The claim it bears on.", lambda row: row.record.claims[1]),
    *copied(Comparison, "relation dimensions drift rationale strength", _record),
    Column("link_a", "text", "The link of the first claim whose passage is shown.", lambda row: row.link_ids[0]),
    Column("link_b", "text", "The link of the second.", lambda row: row.link_ids[1]),
    WAIVERS,
    FOREIGN,
)

VERDICTS = (
    *copied(Verdict, "claim verdict issues confidence rationale for_ against sets unresolved as_of", _record),
    *copied(Verdict, "review reviewed_by curated_by history", _record),
    *BEHIND,
    WAIVERS,
    FOREIGN,
)

# --------------------------------------------------------------------------------------------------------------------
# Sources
# --------------------------------------------------------------------------------------------------------------------


def _document(row: Row) -> Document | None:
    return row.view.proofs.documents.get(row.record.id)


def _digest(row: Row) -> str | None:
    document = _document(row)
    return document.digest if document and document.digest else row.record.sha256


def _characters(row: Row) -> int | None:
    document = _document(row)
    return len(document.text) if document else None


def _regions(row: Row) -> list[dict[str, Any]]:
    document = _document(row)
    areas = document.areas if document else ()
    return [{"kind": area.kind, "start": area.span.start, "end": area.span.end} for area in areas]


def _unknown(row: Row) -> list[dict[str, str]]:
    reasons: Mapping[str, str] = row.record.unknown
    return [{"field": name, "reason": reason} for name, reason in sorted(reasons.items())]


SOURCES = (
    *copied(Source, "id file", _record),
    Column("sha256", "text", "The digest of the bytes of `file`.", _digest),
    *copied(Source, "kind publisher republishes", _record),
    Column("language", "text", "The language of the text.", lambda row: row.view.dataset.language(row.record)),
    *copied(Source, "title", _record),
    *copied(Author, "printed name", attrgetter("record.author"), prefix="author_"),
    *copied(Source, "url archive_url published", _record),
    Column("published_from", "date", "The first day `published` allows.", lambda row: days(row.record.published).first),
    Column("published_to", "date", "The last day `published` allows.", lambda row: days(row.record.published).last),
    *copied(Source, "retrieved", _record),
    Column("unknown", Many(group(field="text", reason="text")), "What could not be found out, and why.", _unknown),
    *copied(Source, "derived_from", _record),
    *copied(Rights, "text statement", attrgetter("record.rights"), prefix="rights_"),
    *copied(Source, "complete text", _record),
    Column("characters", "integer", "The length of the text in code points.", _characters),
    Column(
        "regions",
        Many(group(kind=Words(values(RegionKind)), start="integer", end="integer")),
        "What each stretch of the text is, in code points.",
        _regions,
    ),
    *copied(CaptureFile, "file sha256 extractor version", attrgetter("record.capture"), prefix="capture_"),
    *copied(Source, "no_claim notes reliability_note", _record),
    WAIVERS,
    FOREIGN,
)

# --------------------------------------------------------------------------------------------------------------------
# The rest
# --------------------------------------------------------------------------------------------------------------------

SPEAKERS = (
    *copied(Speaker, "id kind name role side members count anonymous reason name_source", _record),
    WAIVERS,
    FOREIGN,
)

QUESTIONS = (*copied(Question, "id text", _record), WAIVERS, FOREIGN)

OBJECTS = (*copied(Object, "id text part_of", _record), WAIVERS, FOREIGN)

ANSWERS = (
    Column("claim", "text", "The claim's id.", attrgetter("claim")),
    Column("question", "text", "The question's id.", attrgetter("question")),
    Column("position", "text", "The position the claim takes on it.", attrgetter("position")),
)
