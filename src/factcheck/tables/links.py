"""The columns of a link: what the curator wrote, and its proof."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import Any

from factcheck.anchoring import Flag, Grade, WordClass
from factcheck.model import Directness, Evidence, Locator, RegionKind, Split, Translation, values
from factcheck.model.addresses import web_address
from factcheck.proof import StepReason
from factcheck.tables.column import Column, Group, Kind, Many, Words, copied, group
from factcheck.tables.fragment import fragment
from factcheck.tables.view import AROUND, LinkRow
from factcheck.text import Span, Units

WAIVERS = Column(
    "waivers",
    Many(group(code="text", reason="text", message="text")),
    "The findings set aside: the rule, the curator's reason, and what the rule had found.",
    attrgetter("waivers"),
)
FOREIGN = Column(
    "foreign", "text", "Fields kept word for word from an import, as a JSON object.", attrgetter("foreign")
)

SPLIT: tuple[Kind, str] = (
    Words(values(Split)),
    "The side for training or test: nothing that would give an answer away is on two. Null where none was made.",
)
"""Kind and meaning of the column ``split``."""

_UNITS = "start end start_utf16 end_utf16 start_utf8 end_utf8".split()


def _measured(units: Units, span: Span) -> dict[str, int]:
    """A span in code points, UTF-16 code units and UTF-8 bytes."""
    ends = (*span, *map(units.utf16, span), *map(units.utf8, span))
    return dict(zip(_UNITS, ends, strict=True))


def _hull(unit: str) -> Callable[[LinkRow], int | None]:
    return lambda row: _measured(row.document.units, row.hull)[unit] if row.hull else None


def _with_text(row: LinkRow, span: Span) -> dict[str, Any]:
    return {"start": span.start, "end": span.end, "text": span.of(row.document.text)}


def _spoken(row: LinkRow) -> list[dict[str, Any]]:
    return [_with_text(row, span) for span in row.proof.spoken] if row.spans else []


def _omitted(row: LinkRow) -> list[dict[str, Any]]:
    found = row.proof.anchor.omitted if row.proof.anchor and row.spans else ()
    return [{"sign": each.sign, **_with_text(row, each.span)} for each in found]


def _hidden(row: LinkRow) -> list[dict[str, Any]]:
    return [
        {"flag": edge.flag, "kind": edge.kind, "word": edge.word, "start": edge.span.start, "end": edge.span.end}
        for edge in row.proof.edges
    ]


def _route(row: LinkRow) -> list[dict[str, str]]:
    return [{"speaker": step.speaker, "reason": step.reason} for step in row.proof.route]


def _digest(row: LinkRow) -> str | None:
    return row.document.digest or (row.source.sha256 if row.source else None)


def _deep_link(row: LinkRow) -> str | None:
    address = web_address(row.source.url) if row.hull and row.source else None
    if not row.hull or not address:
        return None
    found = fragment(row.document.text, row.hull)
    return f"{address.partition('#')[0]}#:~:text={found}" if found else None


def _line(row: LinkRow, offset: int) -> int:
    return row.document.lines.place(offset)[0]


IDS = (
    Column("id", "text", "The link's full id: the claim's id, a slash, the id within the claim.", attrgetter("id")),
    Column("claim", "text", "The claim's id.", attrgetter("claim.record.id")),
    *copied(Evidence, "source", attrgetter("record")),
)
"""What a link joins."""

PROOF = (
    Column(
        "source_sha256",
        "text",
        "The digest of the bytes of the source's text file, in which all offsets count.",
        _digest,
    ),
    *copied(Evidence, "quote", attrgetter("record")),
    Column(
        "grade",
        Words(values(Grade)),
        "How faithful the quote is. `verbatim`, `typographic` and `elided` are proved.",
        attrgetter("proof.grade"),
    ),
    Column(
        "proved",
        "boolean",
        "Whether the quote was found, faithful, where evidence may stand.",
        attrgetter("proof.proved"),
    ),
    Column(
        "flags",
        Many(Words(values(Flag))),
        "What the match may hide: words beside a `cut`, words in a `gap`, a language without word lists (`unjudged`).",
        lambda row: list(row.proof.flags),
    ),
    Column(
        "hidden",
        Many(group(flag="text", kind=Words(values(WordClass)), word="text", start="integer", end="integer")),
        "The words behind the flags, and where in the source they stand.",
        _hidden,
    ),
    WAIVERS,
    Column(
        "passage",
        "text",
        "The source's own characters from `span_start` to `span_end`; the text left out by an ellipsis included.",
        lambda row: row.hull.of(row.document.text) if row.hull else None,
    ),
    *(
        Column(f"span_{unit}", "integer", text, _hull(unit))
        for unit, text in zip(
            _UNITS,
            (
                "Where the passage starts in the source, in code points from 0.",
                "Where it ends, in code points; the end is not included.",
                "The start in UTF-16 code units.",
                "The end in UTF-16 code units.",
                "The start in bytes of UTF-8.",
                "The end in bytes of UTF-8.",
            ),
            strict=True,
        )
    ),
    Column(
        "spans",
        Many(Group(tuple((unit, "integer") for unit in _UNITS))),
        "The parts of the quote in the source, in the same units: one, or one a part where the quote is elided.",
        lambda row: [_measured(row.document.units, span) for span in row.spans],
    ),
    Column(
        "omitted",
        Many(group(sign="text", start="integer", end="integer", text="text")),
        "What an ellipsis or an editor's bracket of the quote left out of the source.",
        _omitted,
    ),
    Column(
        "prefix",
        "text",
        f"Up to {AROUND} code points of the source just before the passage.",
        lambda row: row.document.text[max(0, row.hull.start - AROUND) : row.hull.start] if row.hull else None,
    ),
    Column(
        "suffix",
        "text",
        f"Up to {AROUND} code points just after it.",
        lambda row: row.document.text[row.hull.end : row.hull.end + AROUND] if row.hull else None,
    ),
    Column(
        "sentence",
        "text",
        "The whole sentences around the passage.",
        lambda row: row.sentence.of(row.document.text) if row.sentence else None,
    ),
    Column(
        "sentence_start",
        "integer",
        "Where they start in the source, in code points.",
        lambda row: row.sentence.start if row.sentence else None,
    ),
    Column(
        "line",
        "integer",
        "The line of the source in which the passage starts, counting from 1.",
        lambda row: _line(row, row.hull.start) if row.hull else None,
    ),
    Column(
        "last_line",
        "integer",
        "The line in which it ends.",
        lambda row: _line(row, row.hull.end - 1) if row.hull else None,
    ),
    Column(
        "region",
        Words(values(RegionKind)),
        "What that part of the page is.",
        lambda row: row.document.kind_at(row.hull.start) if row.hull else None,
    ),
    Column(
        "deep_link",
        "text",
        "The live address with a text fragment that marks the passage; where the source has an address, and a fragment "
        "finds the passage and nothing else in the saved text.",
        _deep_link,
    ),
    *copied(Evidence, "stance", attrgetter("record")),
    Column(
        "directness",
        Words(values(Directness)),
        "Whether the words are the speaker's: `own` publication, inside the source's quotation marks or in a "
        "transcript (`direct`), in part (`partial`), or told in other words (`paraphrase`). Computed.",
        attrgetter("proof.directness"),
    ),
    Column(
        "spoken",
        Many(group(start="integer", end="integer", text="text")),
        "The stretches of the passage inside the source's quotation marks.",
        _spoken,
    ),
    Column(
        "route",
        Many(group(speaker="text", reason=Words(values(StepReason)))),
        "Every hand the statement went through, from the speaker to the page, and why each is in it.",
        _route,
    ),
    Column(
        "origin",
        "text",
        "The speaker the statement comes from: links of one origin are one testimony. Computed.",
        attrgetter("proof.origin"),
    ),
    Column(
        "attribution",
        Many("text"),
        "The steps the page prints, where they are not the default (speaker, organisation republished, publisher).",
        lambda row: list(row.record.attribution or ()),
    ),
    *copied(Evidence, "drift verb speaker_resolved headline", attrgetter("record")),
)
"""The proof of a link."""

DETAILS = (
    *copied(Locator, "page timecode", attrgetter("record.locator")),
    *copied(Translation, "text language by", attrgetter("record.translation"), prefix="translation_"),
    *copied(Evidence, "history", attrgetter("record")),
    FOREIGN,
)
"""What few links have."""

EVIDENCE = (*IDS, *PROOF, *DETAILS)
"""Every column of a link."""
