"""The two tables most readers open: every link with all that belongs to it, and every comparison side by side."""

from __future__ import annotations

from collections.abc import Iterator
from operator import attrgetter

from factcheck.model import Claim, Comparison, Object, Source, Speaker, Verdict
from factcheck.tables.column import Column, Many, copied, copy, derived, group
from factcheck.tables.links import DETAILS, EVIDENCE, IDS, PROOF, SPLIT, WAIVERS
from factcheck.tables.records import CLAIM_TEXT
from factcheck.tables.view import LinkRow

_claim, _speaker, _verdict = attrgetter("claim"), attrgetter("claim.speaker"), attrgetter("claim.verdict")
_source, _publisher = attrgetter("source"), attrgetter("publisher")


def _answers(row: LinkRow) -> list[dict[str, str]]:
    return [{"question": question, "position": said} for question, said in sorted(row.claim.record.answers.items())]


DATASET = (
    *IDS,
    copy(Claim, "text", attrgetter("claim.record"), "claim_text"),
    copy(Claim, "speaker", attrgetter("claim.record"), "speaker"),
    *copied(Speaker, "name kind role anonymous", _speaker, prefix="speaker_"),
    copy(Speaker, "side", _speaker, "side"),
    Column("answers", Many(group(question="text", position="text")), "The positions the claim takes.", _answers),
    *derived(CLAIM_TEXT, " ".join(column.name for column in CLAIM_TEXT), _claim, prefix="claim_"),
    copy(Object, "text", attrgetter("claim.object"), "claim_scope_object_text"),
    *PROOF,
    *copied(Source, "title kind publisher republishes published url", _source, prefix="source_"),
    copy(Speaker, "name", _publisher, "source_publisher_name"),
    copy(Verdict, "verdict", _verdict, "verdict"),
    *copied(Verdict, "issues confidence rationale as_of review", _verdict, prefix="verdict_"),
    Column("split", *SPLIT, attrgetter("claim.split")),
    *DETAILS,
)


def _side(place: int, prefix: str) -> Iterator[Column]:
    """The columns of one of the two claims of a comparison."""
    claim, speaker = (lambda row: row.claims[place]), (lambda row: row.claims[place].speaker)
    yield copy(Claim, "id", lambda row: row.claims[place].record, f"{prefix}claim")
    yield copy(Claim, "text", lambda row: row.claims[place].record, f"{prefix}text")
    yield copy(Claim, "speaker", lambda row: row.claims[place].record, f"{prefix}speaker")
    yield copy(Speaker, "name", speaker, f"{prefix}speaker_name")
    yield copy(Speaker, "side", speaker, f"{prefix}side")
    yield from derived(CLAIM_TEXT, "said_date said_from said_to", claim, prefix)
    yield copy(Verdict, "verdict", lambda row: row.claims[place].verdict, f"{prefix}verdict")
    yield Column(f"{prefix}link", "text", "The link whose passage is shown.", lambda row: row.link_ids[place])
    shown = (
        "source source_sha256 quote grade flags passage span_start span_end spans prefix suffix sentence "
        "sentence_start line directness origin"
    )
    yield from derived(EVIDENCE, shown, lambda row: row.links[place], prefix)


PAIRS = (
    Column("id", "text", "`a:relation:b`; for `contradicts` the two in alphabetical order.", attrgetter("record.id")),
    *copied(Comparison, "relation dimensions drift rationale strength", attrgetter("record")),
    Column(
        "positions",
        Many(group(question="text", a="text", b="text")),
        "The positions of both on the questions both answer.",
        attrgetter("shared"),
    ),
    Column("split", *SPLIT, lambda row: row.claims[0].split),
    *_side(0, "a_"),
    *_side(1, "b_"),
    WAIVERS,
)
