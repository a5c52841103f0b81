"""What became of each link of a source in a new capture of its text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Literal, NamedTuple

from factcheck import proof, sources
from factcheck.anchoring import Difference, Edge
from factcheck.anchoring.lexicon import NO_LISTS, Lexicon, lexicon_for
from factcheck.anchoring.words import differences
from factcheck.diagnostics.characters import instead
from factcheck.diagnostics.visible import visible
from factcheck.model import Dataset, LinkEvent, Source, link_id
from factcheck.proof import Proof
from factcheck.refresh.carry import Carried, carry, replace_regions
from factcheck.text import Document, Span

Status = Literal["unchanged", "moved", "altered", "lost"]
"""``unchanged``: the same words at the same place. ``moved``: faithful, but at another place or in other characters.

``altered``: found, but its words or the words it is cut from differ, or it stands there more than once. ``lost``: not
found where evidence may stand. A link that was not proved before is unchanged or moved while its passage is.
"""


_HALF = 0.5  # of the words of a passage, beyond which it is that passage still
_OF_A_CAPTURE = ("retrieved", "archive_url", "capture")


class Stands(NamedTuple):
    """Where a passage, or one part of it, stands: line and column, 1-based, and its words."""

    line: int
    column: int
    words: str


@dataclass(frozen=True)
class Compared:
    """One link in the old text and in the new one.

    Args:
        before: Its proof against the saved text.
        after: Its proof against the new text.
        status: What became of it.
        hidden: Words that the cut hides in the new text and did not hide in the old one.
        differences: For an altered link, how the words of the new text differ from those of the saved one, which are
            ``quoted``; the quote itself may leave some of these out.
        passage: The stretches of the new text that show it, for a link that is altered; for one that is lost, where it
            stands outside the body, else the passage most like it.
        line: The line of the new text that the line of the old passage became; None where it is gone or none was known.
    """

    before: Proof
    after: Proof
    status: Status
    hidden: tuple[Edge, ...] = ()
    differences: tuple[Difference, ...] = ()
    passage: tuple[Span, ...] = ()
    line: int | None = None

    @property
    def name(self) -> str:
        """The full id of the link."""
        return link_id(self.before.claim, self.before.link)

    @property
    def now(self) -> tuple[Stands, ...]:
        """Where the link stands in the new text; where an altered one shows its words; nowhere for a lost one."""
        return () if self.status == "lost" else stands(self.after) or self._shown

    @property
    def nearest(self) -> tuple[Stands, ...]:
        """For a lost link, what of the new text is shown in place of its passage."""
        return self._shown if self.status == "lost" else ()

    @property
    def _shown(self) -> tuple[Stands, ...]:
        return _stands(self.after.document, self.passage) if self.after.document else ()

    @property
    def places(self) -> tuple[tuple[Stands, Stands], ...]:
        """The parts of the passage that stand at another line or column: before and after."""
        return tuple((old, new) for old, new in self._parts() if old[:2] != new[:2])

    @property
    def characters(self) -> tuple[tuple[Stands, Stands], ...]:
        """The parts of the passage that are in other characters: before and after."""
        return tuple((old, new) for old, new in self._parts() if old.words != new.words)

    @property
    def glyphs(self) -> tuple[Difference, ...]:
        """The characters that differ in these parts, white space and line ends left out; before is ``quoted``."""
        return tuple(
            glyph
            for old, new in self.characters
            for glyph in differences.glyphs(old.words, new.words, Span(0, len(new.words)))
        )

    def _parts(self) -> Iterator[tuple[Stands, Stands]]:
        """The parts of a passage that holds in both texts; where their number differs, the last stands for the rest."""
        old, new = stands(self.before), stands(self.after)
        if self.before.proved and self.after.proved and old and new:
            yield from ((a or old[-1], b or new[-1]) for a, b in zip_longest(old, new))


@dataclass(frozen=True)
class Refresh:
    """A source with its new text, and what became of its links.

    Args:
        source: The source as it is recorded.
        old: The saved text.
        new: The new text, with the carried regions as its areas.
        updated: The source as it would be recorded: new digest, new regions.
        carried: What became of the regions.
        links: What became of each link, in the order of the dataset.
    """

    source: Source
    old: Document
    new: Document
    updated: Source
    carried: Carried
    links: tuple[Compared, ...]

    @property
    def same(self) -> bool:
        """Whether the new text is the saved one, byte for byte, and the one that the digest was written for."""
        return self.old.digest == self.new.digest == self.source.sha256

    @property
    def outdated(self) -> tuple[str, ...]:
        """The fields of the source that still tell of the old capture, and that the curator alone can set right."""
        if self.old.digest == self.new.digest:
            return ()
        return tuple(name for name in _OF_A_CAPTURE if getattr(self.source, name) is not None)

    @property
    def harmless(self) -> bool:
        """Whether every link still holds."""
        return not self.hurt

    @property
    def hurt(self) -> tuple[Compared, ...]:
        """The links that are altered or lost."""
        return tuple(each for each in self.links if each.status in ("altered", "lost"))


def compare(dataset: Dataset, documents: Mapping[str, Document], source: Source, new: Document) -> Refresh:
    """Compares the saved text of a source with a new capture of it.

    Args:
        dataset: The records.
        documents: The text of each source that could be read, by source id; that of ``source`` among them.
        source: The source.
        new: The new text with the digest of its bytes.
    """
    old = documents[source.id]
    carried = carry(source, old.text, new.text)
    updated = replace_regions(source, carried.regions).model_copy(update={"sha256": new.digest})
    read = replace(new, areas=sources.areas(updated, new.text))
    others = tuple(updated if each is source else each for each in dataset.sources)
    before = proof.prove(dataset, documents)
    after = proof.prove(replace(dataset, sources=others), {**documents, source.id: read})
    lexicon = lexicon_for(dataset.language(source)) or NO_LISTS
    links = tuple(
        _compared(before.of(link), after.of(link), carried, lexicon)
        for _, link in dataset.links()
        if link.source == source.id
    )
    return Refresh(source, old, read, updated, carried, links)


def _compared(before: Proof, after: Proof, carried: Carried, lexicon: Lexicon) -> Compared:
    if not after.proved:
        return _hurt(before, after, carried, lexicon)
    hidden = tuple(edge for edge in after.edges if (edge.kind, edge.word) not in _hidden(before))
    if hidden:
        return Compared(before, after, "altered", hidden, passage=tuple(edge.span for edge in hidden))
    return Compared(before, after, "unchanged" if before.proved and stands(before) == stands(after) else "moved")


def _hurt(before: Proof, after: Proof, carried: Carried, lexicon: Lexicon) -> Compared:
    anchor, document, line = after.anchor, after.document, carried.lines.get(_line(before))
    if anchor is None or document is None:
        return Compared(before, after, "lost", line=line)
    saved = _passage(before)
    became = [carried.followed.span(span) for span in saved]
    told = _page_differences(before, document, tuple(zip(saved, became, strict=True)), lexicon)
    if not before.proved and not told and before.grade == after.grade:
        return Compared(before, after, "unchanged" if _place(before, saved) == _place(after, became) else "moved")
    if after.grade in ("altered", "ambiguous"):
        told = told or anchor.differences
        return Compared(before, after, "altered", differences=told, passage=_shown(told) or anchor.spans)
    if after.elsewhere:
        outside = tuple(found.span for found in after.elsewhere if found.source == after.link.source)
        return Compared(before, after, "lost", passage=outside, line=line)
    if told and all(carried.followed.share(span) >= _HALF for span in saved):
        return Compared(before, after, "altered", differences=told, passage=_shown(told) or tuple(filter(None, became)))
    near = anchor.nearest
    return Compared(before, after, "lost", passage=(near,) if near else (), line=line)


def _passage(before: Proof) -> tuple[Span, ...]:
    """Where a link stands in the saved text; for a quote that is not there, the passage most like it, if any is."""
    if before.anchor is None or before.grade == "elsewhere":
        return ()
    return before.anchor.spans or ((before.anchor.nearest,) if before.anchor.nearest else ())


def _place(proof: Proof, spans: Iterable[Span | None]) -> list[tuple[int, int]]:
    """Line and column of spans, as far as they are known."""
    return [proof.document.lines.place(span.start) for span in spans if span and proof.document]


def _page_differences(
    before: Proof, document: Document, became: tuple[tuple[Span, Span | None], ...], lexicon: Lexicon
) -> tuple[Difference, ...]:
    """How the words of each part of a saved passage differ in the new text, where any of them are left."""
    if before.document is None:
        return ()
    return tuple(
        difference
        for saved, new in became
        if new is not None
        for difference in differences.words(saved.of(before.document.text), document.text, new, lexicon)
        if difference.kind != "glyph"
    )


def _shown(told: tuple[Difference, ...]) -> tuple[Span, ...]:
    return tuple(each.text_span for each in told if each.text_span.start < each.text_span.end)


def _line(proof: Proof) -> int:
    """The line in which a passage begins; 0 for a link that was not found."""
    hull = proof.anchor.hull if proof.anchor else None
    return proof.document.lines.place(hull.start)[0] if hull and proof.document else 0


def _hidden(proof: Proof) -> set[tuple[str, str]]:
    return {(edge.kind, edge.word) for edge in proof.edges}


def stands(proof: Proof) -> tuple[Stands, ...]:
    """Where each part of a passage stands, and in which characters; the kind of line end is no matter."""
    return _stands(proof.document, proof.anchor.spans) if proof.anchor and proof.document else ()


def _stands(document: Document, spans: Iterable[Span]) -> tuple[Stands, ...]:
    return tuple(
        Stands(*document.lines.place(span.start), span.of(document.text).replace("\r\n", "\n")) for span in spans
    )


def event(compared: Compared, *, date: str, why: str) -> LinkEvent:
    """What a link's history says of an outcome that the curator accepts."""
    return LinkEvent(date=date, what=visible(_outcome(compared)), why=why)


def _outcome(compared: Compared) -> str:
    anchor = compared.after.anchor
    if compared.status == "lost" or anchor is None:
        return _lost(compared.after)
    if compared.hidden:
        words = ", ".join(f'"{edge.word}"' for edge in compared.hidden)
        return f"altered: in the new capture of its source the cut hides {words}"
    if anchor.grade == "ambiguous":
        return f"altered: the quote stands {len(anchor.spans)} times in the new capture of its source"
    return f"altered in the new capture of its source: {'; '.join(map(change, compared.differences))}"


def _lost(after: Proof) -> str:
    for found in after.elsewhere:
        if found.source == after.link.source:
            return f"lost: in the new capture of its source the quote stands only in its {found.region or 'other'} part"
    return "lost: the quote is not in the new capture of its source"


def change(difference: Difference) -> str:
    """How the words of the new text differ from those of the saved one, in words."""
    if not difference.quoted:
        return f'"{difference.found}" was put in'
    if not difference.found:
        return f'"{difference.quoted}" was left out'
    characters = f" ({instead(difference.found, difference.quoted)})" if difference.kind == "glyph" else ""
    return f'"{difference.quoted}" became "{difference.found}"{characters}'
