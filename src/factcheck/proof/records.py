"""What is known of every link once it was looked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from factcheck.anchoring import Anchor, Edge, Flag, Grade
from factcheck.lineage.independence import Independence, Testimony, independence
from factcheck.lineage.kinship import Kinship
from factcheck.lineage.route import Step
from factcheck.model import Claim, Dataset, Directness, Evidence, Source, Verdict
from factcheck.text import Document, Span


@dataclass(frozen=True, slots=True)
class Found:
    """A place where a quote stands faithfully, though the link may not rest there."""

    source: str
    span: Span
    region: str | None


@dataclass(frozen=True)
class Proof:
    """What is known of one link.

    Args:
        claim: The claim.
        link: The link.
        source: The source it quotes; None where the id dangles.
        document: The source's text; None where there is none to prove against.
        grade: The final grade: that of the anchor, ``elsewhere`` where the quote is faithful in furniture or in another
            source, ``unproved`` where the source withholds its text; None where the source could not be read or has
            no regions.
        anchor: What anchoring returned; None without a text.
        flags: Final flags, the speaker taken into account.
        edges: The hidden words behind those flags.
        elsewhere: Where else the quote stands, for a quote that is not proved here.
        directness: Computed from the kind of the source and its own quotation marks; None unless proved.
        spoken: The stretches inside quotation marks, in the document.
        route: Every step from the speaker to the page.
        origin: The speaker that the statement comes from; None where no step is an organisation.
    """

    claim: Claim
    link: Evidence
    source: Source | None
    document: Document | None = None
    grade: Grade | None = None
    anchor: Anchor | None = None
    flags: tuple[Flag, ...] = ()
    edges: tuple[Edge, ...] = ()
    elsewhere: tuple[Found, ...] = ()
    directness: Directness | None = None
    spoken: tuple[Span, ...] = ()
    route: tuple[Step, ...] = ()
    origin: str | None = None

    @property
    def proved(self) -> bool:
        """Whether the quote faithfully stands where evidence may stand."""
        return self.grade in ("verbatim", "typographic", "elided")

    @property
    def testimony(self) -> Testimony:
        """What the link adds to the count of documents, origins and speakers."""
        return Testimony(self.link.source, self.origin, self.claim.speaker)


@dataclass(frozen=True, repr=False)
class Proofs:
    """The proofs of all links, in the order of the dataset: what iterating over it gives.

    Args:
        links: One proof a link.
        documents: The text of each source that could be read, by source id.
        kinship: What the texts say against the declared lineage of the sources.
    """

    links: tuple[Proof, ...] = ()
    documents: Mapping[str, Document] = field(default_factory=dict)
    kinship: Kinship = field(default_factory=Kinship)

    def __iter__(self) -> Iterator[Proof]:
        return iter(self.links)

    def __len__(self) -> int:
        return len(self.links)

    def __repr__(self) -> str:
        return f"<Proofs: {sum(proof.proved for proof in self.links)} of {len(self)} links proved>"

    @cached_property
    def _by_link(self) -> Mapping[int, Proof]:
        return {id(proof.link): proof for proof in self.links}

    def of(self, link: Evidence) -> Proof:
        """The proof of a link.

        Raises:
            KeyError: If the link is not in the dataset that was proved.
        """
        return self._by_link[id(link)]

    def of_claim(self, claim: Claim) -> Iterable[Proof]:
        """The proofs of a claim's links, in order."""
        return (self.of(link) for link in claim.evidence)

    def behind(self, dataset: Dataset, record: Claim | Verdict) -> tuple[Proof, ...]:
        """The proved links behind a claim, or behind a verdict.

        Behind a verdict stand the passages that it cites (a claim stands for its links); where it cites none, those of
        the claim it judges.
        """
        if isinstance(record, Claim):
            return tuple(proof for proof in self.of_claim(record) if proof.proved)
        found: list[Proof] = []
        for entry in record.cited or (record.claim,):
            if entry in dataset.claim:
                found += self.of_claim(dataset.claim[entry])
            elif entry in dataset.evidence:
                found.append(self.of(dataset.evidence[entry][1]))
        return tuple(proof for proof in found if proof.proved)

    def independence(self, dataset: Dataset, record: Claim | Verdict) -> Independence:
        """The documents, origins and speakers behind a claim or a verdict."""
        return independence(proof.testimony for proof in self.behind(dataset, record))
