"""A link of a published dataset, proved again: what the build's own columns say of it, beside what was published."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, NamedTuple

from factcheck.anchoring import Anchor, Edge, Text, flags_of
from factcheck.proof.passages import directness, inside_quotes, whose
from factcheck.scale.published import Row
from factcheck.scale.shape import COLUMNS, TOLD
from factcheck.text import Document, Span, quoted_spans

_PROVED = frozenset({"verbatim", "typographic", "elided"})
_TITLES = frozenset({"headline", "caption"})
_COMPARED = tuple(column for column in COLUMNS["evidence"] if column.name in TOLD)


class Source(NamedTuple):
    """A source as the columns of a link see it.

    Args:
        url: Its live address.
        sha256: The digest of its text.
        kind: What the document is.
    """

    url: str | None
    sha256: str | None
    kind: str


@dataclass(frozen=True)
class Page:
    """A source with its text.

    Args:
        source: What the dataset says of it.
        document: The text with its regions.
        text: The text, to look for quotes in.
    """

    source: Source
    document: Document
    text: Text
    quoted: Callable[[Span], tuple[Span, ...]] = field(init=False)
    """The stretches of a paragraph inside quotation marks, each paragraph looked at once."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "quoted", cache(lambda paragraph: quoted_spans(self.document.text, paragraph)))


@dataclass(frozen=True)
class _Proof:
    """What the columns of a link ask of its proof."""

    grade: str
    anchor: Anchor | None = None
    flags: tuple[str, ...] = ()
    edges: tuple[Edge, ...] = ()
    spoken: tuple[Span, ...] = ()
    directness: str | None = None

    @property
    def proved(self) -> bool:
        return self.grade in _PROVED


@dataclass(frozen=True)
class _Link:
    """What the columns of a link are computed from, as :class:`factcheck.tables.view.LinkRow` is in a build."""

    proof: _Proof
    document: Document
    source: Source

    @property
    def spans(self) -> tuple[Span, ...]:
        return self.proof.anchor.spans if self.proof.anchor else ()

    @property
    def hull(self) -> Span | None:
        return Span(self.spans[0].start, self.spans[-1].end) if self.spans else None

    @property
    def sentence(self) -> Span | None:
        return self.document.sentences.around(self.hull) if self.hull else None


def differences(link: Row, page: Page) -> Iterator[str]:
    """What the dataset says of a link and its source does not bear out; nothing where all is as published."""
    document = page.document
    if link["source_sha256"] != page.source.sha256:
        yield "the link and its source name different digests"
    if link["grade"] not in _PROVED:
        yield f"it was published with the grade {link['grade']}, which is no proof"
        return
    start, end = link["span_start"], link["span_end"]
    if start is None or end is None or not 0 <= start < end <= len(document.text):
        yield f"its offsets, {start} to {end}, are not in a text of {len(document.text)} code points"
        return
    hull = Span(start, end)
    if hull.of(document.text) != link["passage"]:
        yield f"the source reads {_shown(hull.of(document.text))} there, the dataset {_shown(link['passage'])}"
    allowed = document.spans_of(_TITLES) if link["headline"] else document.body
    if not any(hull.within(span) for span in allowed):
        yield f"it stands in a region where evidence may not stand ({document.kind_at(hull.start)})"
    anchor = _anchor(link, page.text, allowed)
    if anchor.grade != link["grade"]:
        yield f"its quote is {anchor.grade} there, the dataset says {link['grade']}"
        return
    yield from _told(link, _Link(_proof(anchor, page, outlet=link["directness"] == "own"), document, page.source))


def unproved(link: Row, source: Source, *, withheld: bool) -> Iterator[str]:
    """What the dataset says of a link that it calls unproved, and can't know of one.

    Args:
        link: The link.
        source: Its source.
        withheld: Whether the dataset says of the source that its text is not saved as a whole.
    """
    if not withheld:
        yield "it was published as unproved, although its source has its text"
    yield from _told(link, _Link(_Proof("unproved"), Document(""), source))


def _told(link: Row, found: _Link) -> Iterator[str]:
    """The columns that say something else than was found."""
    for column in _COMPARED:
        value, said = column.value(found), link[column.name]
        if value != said:
            yield f'its "{column.name}" is {_shown(value)}, the dataset says {_shown(said)}'


def _anchor(link: Row, text: Text, allowed: Sequence[Span]) -> Anchor:
    """The match of a quote; where it stands more than once, the one at the place that was published."""
    anchor = text.locate(link["quote"], within=allowed)
    starts = [place.start for place in anchor.spans] if anchor.grade == "ambiguous" else []
    if link["span_start"] not in starts:
        return anchor
    return text.locate(link["quote"], within=allowed, occurrence=starts.index(link["span_start"]) + 1)


def _proof(anchor: Anchor, page: Page, *, outlet: bool) -> _Proof:
    """The proof of a link, as it is where the speaker is the outlet or is not."""
    spoken = tuple(inside_quotes(page.text.sentences, anchor.spans, page.quoted))
    flags = flags_of(anchor.edges, outlet=outlet) or tuple(flag for flag in anchor.flags if flag == "unjudged")
    edges = tuple(edge for edge in anchor.edges if outlet or edge.kind != "saying")
    by_marks = directness(page.document.text, anchor.spans, spoken)
    words = whose(by_marks, page.source.kind, outlet=outlet)
    return _Proof(anchor.grade, anchor, tuple(flags), edges, spoken, words)


def _shown(value: Any) -> str:
    if value is None or value == []:
        return "none"
    if isinstance(value, list) and all(isinstance(each, str) for each in value):
        return ", ".join(value)
    line = " ".join((value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)).split())
    line = line if len(line) <= 80 else f"{line[:79]}…"
    return f"“{line}”" if isinstance(value, str) else line
