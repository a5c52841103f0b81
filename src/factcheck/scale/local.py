"""Proves a published dataset again from its own files and the saved sources: one process, one link after the other.

Nothing that the dataset says of a link is believed. The digest of the source, the passage, its offsets in three units,
the region it stands in, the grade, the parts and what lies between them, and the flags are all found again and set
against what was published.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple

from factcheck.anchoring import Anchor, Text, flags_of
from factcheck.scale.published import Published, Row
from factcheck.scale.texts import Texts
from factcheck.text import Area, Document, Span, Units

Progress = Callable[[str, int, int], None]

_PROVED = frozenset({"verbatim", "typographic", "elided"})
_TITLES = frozenset({"headline", "caption"})


class Refuted(NamedTuple):
    """A link that the sources do not bear out.

    Args:
        link: Its full id.
        why: What differs, in a sentence.
    """

    link: str
    why: str

    def __str__(self) -> str:
        return f"{self.link}: {self.why}"


@dataclass(frozen=True)
class Verified:
    """What a verification found.

    Args:
        proved: How many links were proved again.
        unproved: How many the dataset itself says are unproved.
        refuted: The links that were not borne out.
    """

    proved: int = 0
    unproved: int = 0
    refuted: tuple[Refuted, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether every link was borne out, and there was one to prove."""
        return bool(self.proved) and not self.refuted

    @property
    def counts(self) -> Mapping[str, int]:
        """How many links came to what."""
        return {"proved": self.proved, "unproved": self.unproved, "not_borne_out": len(self.refuted)}

    def __str__(self) -> str:
        return f"{self.proved} proved again, {self.unproved} unproved, {len(self.refuted)} not borne out"


class _Page(NamedTuple):
    """A source with its text."""

    row: Row
    document: Document
    text: Text


def verify(dist: Path, sources: Path, progress: Progress | None = None) -> Verified:
    """Proves the links of a published dataset again.

    Args:
        dist: The folder that was published.
        sources: A folder that holds the texts of the sources, under any names.
        progress: Told how far the proof is.

    Raises:
        PublishedError: If the dataset can't be read, or its files are not those that were published.
    """
    published, texts = Published(dist), Texts(sources)
    listed = {row["id"]: row for row in published.rows("sources")}
    pages: dict[str, _Page | str] = {}
    proved = unproved = 0
    refuted = []
    for done, link in enumerate(published.rows("evidence")):
        if progress:
            progress("proving the links again", done, 0)
        if link["grade"] == "unproved":
            unproved += 1
            continue
        if link["source"] not in pages:
            pages[link["source"]] = _page(link["source"], listed, texts)
        page = pages[link["source"]]
        why = page if isinstance(page, str) else next(differences(link, page.document, page.text, page.row), None)
        if why is None:
            proved += 1
        else:
            refuted.append(Refuted(link["id"], why))
    return Verified(proved, unproved, tuple(refuted))


def _page(source: str, listed: Mapping[str, Row], texts: Texts) -> _Page | str:
    """A source with its text, or why there is none."""
    row = listed.get(source)
    if row is None:
        return f'the dataset lists no source "{source}"'
    text = texts.of(row)
    if text is None:
        return f'no file has the digest of the source "{source}" ({str(row["sha256"])[:12]}…)'
    areas = tuple(Area(each["kind"], Span(each["start"], each["end"])) for each in row["regions"])
    try:
        return _Page(row, Document(text, row["sha256"], areas), Text(text, row["language"]))
    except ValueError as error:
        return f'the source "{source}" can\'t be proved against: {error}'


def differences(link: Row, document: Document, text: Text, source: Row) -> Iterator[str]:
    """What the dataset says of a link and its source does not bear out; nothing where all is as published."""
    if link["source_sha256"] != source["sha256"]:
        yield "the link and its source name different digests"
    if link["grade"] not in _PROVED:
        yield f"it was published with the grade {link['grade']}, which is no proof"
        return
    hull = Span(link["span_start"], link["span_end"])
    if not 0 <= hull.start < hull.end <= len(document.text):
        yield f"its offsets, {hull.start} to {hull.end}, are not in a text of {len(document.text)} code points"
        return
    if hull.of(document.text) != link["passage"]:
        yield f"the source reads {_shown(hull.of(document.text))} there, the dataset {_shown(link['passage'])}"
    allowed = document.spans_of(_TITLES) if link["headline"] else document.body
    if not any(hull.within(span) for span in allowed):
        yield f"it stands in a region where evidence may not stand ({document.kind_at(hull.start)})"
    yield from _units(link, document.units)
    yield from _anchored(link, _anchor(link, text, allowed), document.text)


def _anchor(link: Row, text: Text, allowed: Sequence[Span]) -> Anchor:
    """The match of a quote; where it stands more than once, the one at the place that was published."""
    anchor = text.locate(link["quote"], within=allowed)
    for occurrence in count(1) if anchor.grade == "ambiguous" else ():
        found = text.locate(link["quote"], within=allowed, occurrence=occurrence)
        if not found.faithful:
            break
        if found.spans[0].start == link["span_start"]:
            return found
    return anchor


def _units(link: Row, units: Units) -> Iterator[str]:
    hull = {key.removeprefix("span_"): value for key, value in link.items() if key.startswith("span_")}
    for place in [hull, *link["spans"]]:
        for end in ("start", "end"):
            offset = place[end]
            if (place[f"{end}_utf16"], place[f"{end}_utf8"]) != (units.utf16(offset), units.utf8(offset)):
                yield f"its offset {offset} is another in UTF-16 units or in bytes"


def _anchored(link: Row, anchor: Anchor, text: str) -> Iterator[str]:
    if anchor.grade != link["grade"]:
        yield f"its quote is {anchor.grade} there, the dataset says {link['grade']}"
        return
    if [tuple(span) for span in anchor.spans] != [(part["start"], part["end"]) for part in link["spans"]]:
        yield "the parts of its quote stand elsewhere"
    omitted = [(each.span.start, each.span.end, each.span.of(text)) for each in anchor.omitted]
    if omitted != [(each["start"], each["end"], each["text"]) for each in link["omitted"]]:
        yield "what its quote leaves out is something else"
    flags = _flags(anchor, outlet=link["directness"] == "own")
    if sorted(flags) != sorted(link["flags"]):
        yield f"its flags are {_listed(flags)}, the dataset says {_listed(link['flags'])}"


def _flags(anchor: Anchor, *, outlet: bool) -> Sequence[str]:
    """The flags of a match, as they are where the speaker is the outlet or is not."""
    return flags_of(anchor.edges, outlet=outlet) or tuple(flag for flag in anchor.flags if flag == "unjudged")


def _listed(flags: Sequence[str]) -> str:
    return ", ".join(flags) or "none"


def _shown(value: Any) -> str:
    line = " ".join(str(value).split())
    return f"“{line}”" if len(line) <= 80 else f"“{line[:79]}…”"
