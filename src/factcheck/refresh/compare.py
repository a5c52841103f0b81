"""What became of each link of a source in a new capture of its text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from factcheck import proof, sources
from factcheck.anchoring import Difference, Edge, differences
from factcheck.anchoring.lexicon import NO_LISTS, Lexicon, lexicon_for
from factcheck.diagnostics.visible import visible
from factcheck.model import Dataset, LinkEvent, Source, link_id
from factcheck.proof import Proof
from factcheck.refresh.carry import Carried, carry, replace_regions
from factcheck.text import Document, Span

Status = Literal["unchanged", "moved", "altered", "lost"]
"""``unchanged``: the same words at the same place. ``moved``: faithful, but at another place or in other characters.

``altered``: found, but its words or the words it is cut from differ, or it stands there more than once. ``lost``: not
found where evidence may stand.
"""


@dataclass(frozen=True)
class Compared:
    """One link in the old text and in the new one.

    Args:
        before: Its proof against the saved text.
        after: Its proof against the new text.
        status: What became of it.
        hidden: Words that the cut hides in the new text and did not hide in the old one.
        differences: How the words of the new text differ from the quote, for an altered link.
        passage: The stretches of the new text that show it, for a link that is altered or lost.
    """

    before: Proof
    after: Proof
    status: Status
    hidden: tuple[Edge, ...] = ()
    differences: tuple[Difference, ...] = ()
    passage: tuple[Span, ...] = ()

    @property
    def name(self) -> str:
        """The full id of the link."""
        return link_id(self.before.claim, self.before.link)


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
        _compared(before.of(link), after.of(link), carried.lines, lexicon)
        for _, link in dataset.links()
        if link.source == source.id
    )
    return Refresh(source, old, read, updated, carried, links)


def _compared(before: Proof, after: Proof, lines: Mapping[int, int | None], lexicon: Lexicon) -> Compared:
    if not after.proved:
        return _hurt(before, after, lines, lexicon)
    hidden = tuple(edge for edge in after.edges if (edge.kind, edge.word) not in _hidden(before))
    if hidden:
        return Compared(before, after, "altered", hidden, passage=tuple(edge.span for edge in hidden))
    return Compared(before, after, "unchanged" if _passages(before) == _passages(after) else "moved")


def _hurt(before: Proof, after: Proof, lines: Mapping[int, int | None], lexicon: Lexicon) -> Compared:
    anchor, document = after.anchor, after.document
    if anchor is None or document is None:
        return Compared(before, after, "lost")
    if after.grade in ("altered", "ambiguous"):
        differing = tuple(each.text_span for each in anchor.differences if each.text_span.start < each.text_span.end)
        return Compared(before, after, "altered", differences=anchor.differences, passage=differing or anchor.spans)
    near = anchor.nearest
    if near is None or after.elsewhere:
        return Compared(before, after, "lost")
    if not _same_line(before, near, document, lines):
        return Compared(before, after, "lost", passage=(near,))
    told = differences.words(after.link.quote, document.text, near, lexicon)
    return Compared(before, after, "altered", differences=told, passage=(near,))


def _same_line(before: Proof, nearest: Span, document: Document, lines: Mapping[int, int | None]) -> bool:
    """Whether a passage stands in the line that the line of the old passage became: it is that passage, edited."""
    if before.anchor is None or before.document is None or before.anchor.hull is None:
        return False
    line = before.document.lines.place(before.anchor.hull.start)[0]
    return lines.get(line) == document.lines.place(nearest.start)[0]


def _hidden(proof: Proof) -> set[tuple[str, str]]:
    return {(edge.kind, edge.word) for edge in proof.edges}


def _passages(proof: Proof) -> list[tuple[int, int, str]]:
    """Where a proved link stands, by line and column, and in which characters; the kind of line end is no matter."""
    if not (proof.proved and proof.anchor and proof.document):
        return []
    document = proof.document
    return [
        (*document.lines.place(span.start), span.of(document.text).replace("\r\n", "\n")) for span in proof.anchor.spans
    ]


def event(compared: Compared, *, date: str, why: str) -> LinkEvent:
    """What a link's history says of an outcome that the curator accepts."""
    return LinkEvent(date=date, what=visible(_outcome(compared)), why=why)


def _outcome(compared: Compared) -> str:
    anchor = compared.after.anchor
    if compared.status == "lost" or anchor is None:
        return "lost: the quote is not in the new capture of its source"
    if compared.hidden:
        words = ", ".join(f'"{edge.word}"' for edge in compared.hidden)
        return f"altered: in the new capture of its source the cut hides {words}"
    if anchor.grade == "ambiguous":
        return f"altered: the quote stands {len(anchor.spans)} times in the new capture of its source"
    return f"altered in the new capture of its source: {'; '.join(map(change, compared.differences))}"


def change(difference: Difference) -> str:
    """How the words of the new text differ from a quote, in words."""
    if not difference.quoted:
        return f'"{difference.found}" was put in'
    if not difference.found:
        return f'"{difference.quoted}" was left out'
    return f'"{difference.quoted}" became "{difference.found}"'
