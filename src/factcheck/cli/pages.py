"""The pages that ``factcheck show`` prints, line by line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.cli.passages import context, place
from factcheck.diagnostics.visible import visible
from factcheck.model import Claim, Comparison, Dataset, Evidence, Verdict, link_id
from factcheck.proof import Proof, Proofs


class Pages:
    """Writes pages about the records of a dataset.

    Args:
        dataset: The records.
        proofs: The proofs of its links.
        color: Whether to highlight by colour.
        width: Columns to print in.
    """

    def __init__(self, dataset: Dataset, proofs: Proofs, *, color: bool, width: int) -> None:
        self.dataset = dataset
        self._proofs = proofs
        self._color = color
        self._width = width

    def ids(self) -> list[str]:
        """Every id that has a page."""
        comparisons = (comparison.id for comparison in self.dataset.comparisons)
        return [*self.dataset.claim, *self.dataset.evidence, *comparisons]

    def renamed(self, alias: str) -> Claim | None:
        """The claim that had this id before."""
        return next((claim for claim in self.dataset.claims if alias in claim.aliases), None)

    def comparison_of(self, identifier: str) -> Comparison | None:
        """The comparison of an id; for a symmetric relation in either order."""
        swapped = ":".join(reversed(identifier.split(":")))
        found = {comparison.id: comparison for comparison in self.dataset.comparisons}
        other = found.get(swapped)
        return found.get(identifier) or (other if other and other.relation == "contradicts" else None)

    def claim(self, claim: Claim) -> Iterator[str]:
        """A claim with its links, its verdict and its comparisons."""
        yield from self._heading(claim)
        for link in claim.evidence:
            yield ""
            yield from self._link(claim, link)
        if verdict := self.dataset.verdict.get(claim.id):
            yield ""
            yield from self._verdict(verdict)
        compared = [each for each in self.dataset.comparisons if claim.id in each.claims]
        if compared:
            yield ""
            for comparison in compared:
                yield from self._sentence(comparison)

    def lone_link(self, claim: Claim, link: Evidence) -> Iterator[str]:
        """One link of a claim."""
        yield from self._heading(claim)
        yield ""
        yield from self._link(claim, link)

    def comparison(self, comparison: Comparison) -> Iterator[str]:
        """A comparison with the two passages set side by side."""
        yield from self._sentence(comparison)
        for side, identifier in enumerate(comparison.claims):
            yield ""
            claim = self.dataset.claim.get(identifier)
            if claim is None:
                yield f"{visible(identifier)}: there is no such claim"
                continue
            yield from self._heading(claim)
            chosen = self.dataset.evidence.get(comparison.links[side]) if comparison.links else None
            for link in (chosen[1],) if chosen else claim.evidence[:1]:
                yield from self._link(claim, link)

    def _heading(self, claim: Claim) -> Iterator[str]:
        speaker = self.dataset.speaker.get(claim.speaker)
        name = speaker.name if speaker else claim.speaker
        told = f", told by {claim.told_by}" if claim.told_by else ""
        said = f", {claim.said.date}" if claim.said and claim.said.date else ""
        status = "" if claim.status == "active" else f" [{claim.status}]"
        yield self._bold(visible(claim.id)) + status
        yield f"  {visible(name + told + said)} ({', '.join((claim.kind, *claim.modality))}):"
        yield f"  {visible(claim.text)}"
        for question, position in claim.answers.items():
            asked = self.dataset.question.get(question)
            yield f"  {visible(asked.text if asked else question)} {visible(position)}"

    def _link(self, claim: Claim, link: Evidence) -> Iterator[str]:
        proof = self._proofs.of(link)
        facts = (proof.grade or "not read", link.stance, proof.directness, *proof.flags)
        yield f"  {self._bold(visible(link_id(claim, link)))}  {', '.join(fact for fact in facts if fact)}"
        yield from self._passage(proof)
        if told := link.translation:
            yield f"    in {visible(told.language)}, by {visible(told.by)}: {visible(told.text)}"
        for omission in proof.anchor.omitted if proof.anchor else ():
            yield f'    left out at "{visible(omission.sign)}": "{visible(omission.text)}"'
        for edge in proof.edges:
            yield f'    hides "{visible(edge.word)}" ({edge.kind})'
        for found in proof.elsewhere:
            where = found.region or "body"
            yield f"    stands in {visible(found.source)} instead ({where})"

    def _passage(self, proof: Proof) -> Iterator[str]:
        spans = proof.anchor.spans if proof.anchor else ()
        if proof.document is None or proof.source is None or not spans:
            yield f"      {visible(proof.link.quote)}"
            return
        file = proof.source.file or proof.source.id
        yield f"    {place(proof.document, file, spans[0].start)}"
        yield from context(proof.document, spans, color=self._color, width=self._width)

    def _verdict(self, verdict: Verdict) -> Iterator[str]:
        sure = f" ({verdict.confidence} confidence)" if verdict.confidence else ""
        yield f"  verdict: {self._bold(verdict.verdict)}{sure}"
        if verdict.rationale:
            yield f"    {visible(verdict.rationale)}"
        yield from self._listed("for", verdict.for_)
        yield from self._listed("against", verdict.against)
        yield from self._listed("issues", verdict.issues)

    def _sentence(self, comparison: Comparison) -> Iterator[str]:
        a, b = comparison.claims
        yield f"  {visible(a)} {self._bold(comparison.relation)} {visible(b)}"
        if comparison.rationale:
            yield f"    {visible(comparison.rationale)}"
        yield from self._listed("dimensions", comparison.dimensions)
        yield from self._listed("drift", comparison.drift)

    @staticmethod
    def _listed(title: str, values: Iterable[str]) -> Iterator[str]:
        if text := ", ".join(values):
            yield f"    {title}: {visible(text)}"

    def _bold(self, text: str) -> str:
        return f"\x1b[1m{text}\x1b[0m" if self._color else text
