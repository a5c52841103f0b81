"""FC513: two origins are counted, and both pages credit one agency."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain

from factcheck.lineage.credits import Credit
from factcheck.lineage.kinship import declared, pages
from factcheck.lineage.page import Page
from factcheck.lineage.reporters import Reporters, credited_with
from factcheck.model import Claim, Verdict
from factcheck.proof import Proof
from factcheck.rules._links import lines
from factcheck.rules._links import passage as underlined
from factcheck.rules._show import several, shown
from factcheck.rules.engine import Context, Fault, rule


@rule("FC513")
def agency_uncounted(context: Context) -> Iterator[Fault]:
    """Two sources are counted as two origins, but both credit one agency.

    ## What it checks

    Passages that stand behind one claim or verdict, and are counted there as of different origins, are not credited by
    their pages to one and the same organisation, and none is credited to the origin of another. A page credits an
    organisation with a passage where it names it in the same sentence as the one that reports ("Reuters reported",
    "according to", "told Reuters", "(AP)"), in its byline or dateline, or in brackets before the dash that opens the
    page. Looked for are the publishers of the dataset and the organisations they republish, well-known agencies, and
    other organisations that make no claim in the dataset; not the claim's own speaker, and nobody on the same side.

    ## Why

    Two pages may tell one agency's report in words of their own. They are still one report. What a page only credits
    is never made the origin by itself: a curator has to say whether the page carries the agency's report, or names it
    beside what it found out itself.

    ## Example

    ```text seeds/coast.txt
    HARBOUR TOWN (Shore Wire) - The mended part of the wall will cost some 2.4 million euros, the harbour office said.
    ```

    ```text seeds/digest.txt
    Walls cost money: 2.4 million euros for one part, Shore Wire reported, citing the harbour office.
    ```

    ```yaml
    speakers:
      - {id: shore-wire, kind: organisation, name: "Shore Wire"}
      - {id: coast-radio, kind: organisation, name: "Coast Radio"}
      - {id: harbour-digest, kind: organisation, name: "Harbour Digest"}
    sources:
      - id: coast
        file: seeds/coast.txt
        sha256: c35c0ddcd6e14657d84117ab7c2c798d62a0883a0f219ceb9ab7b384b63dcb9a
        kind: wire
        publisher: coast-radio
        unknown: {title: "none", author: "none named", url: "none", published: "not dated", retrieved: "not recorded"}
        regions: [{lines: 1, kind: body}]
      - id: digest
        file: seeds/digest.txt
        sha256: d21a69dbe9488ce594959bdf37bef8703e61df24fd2b1838461caf704b5ee38d
        kind: wire
        publisher: harbour-digest
        unknown: {title: "none", author: "none named", url: "none", published: "not dated", retrieved: "not recorded"}
        regions: [{lines: 1, kind: body}]
    claims:
      - id: office-cost
        speaker: harbour-office
        text: The repair of the damaged part costs about 2.4 million euros.
        evidence:
          - id: coast-1
            source: coast
            quote: |-
              The mended part of the wall will cost some 2.4 million euros, the harbour office said.
          - id: digest-1
            source: digest
            quote: |-
              Walls cost money: 2.4 million euros for one part, Shore Wire reported, citing the harbour office.
    ```

    ## Instead

    Say on the source whose report it carries, or on the link which hands the words passed through.

    ```text seeds/coast.txt
    HARBOUR TOWN (Shore Wire) - The mended part of the wall will cost some 2.4 million euros, the harbour office said.
    ```

    ```text seeds/digest.txt
    Walls cost money: 2.4 million euros for one part, Shore Wire reported, citing the harbour office.
    ```

    ```yaml
    speakers:
      - {id: shore-wire, kind: organisation, name: "Shore Wire"}
      - {id: coast-radio, kind: organisation, name: "Coast Radio"}
      - {id: harbour-digest, kind: organisation, name: "Harbour Digest"}
    sources:
      - id: coast
        file: seeds/coast.txt
        sha256: c35c0ddcd6e14657d84117ab7c2c798d62a0883a0f219ceb9ab7b384b63dcb9a
        kind: republication
        publisher: coast-radio
        republishes: shore-wire
        unknown: {title: "none", author: "none named", url: "none", published: "not dated", retrieved: "not recorded"}
        regions: [{lines: 1, kind: body}]
      - id: digest
        file: seeds/digest.txt
        sha256: d21a69dbe9488ce594959bdf37bef8703e61df24fd2b1838461caf704b5ee38d
        kind: wire
        publisher: harbour-digest
        unknown: {title: "none", author: "none named", url: "none", published: "not dated", retrieved: "not recorded"}
        regions: [{lines: 1, kind: body}]
    claims:
      - id: office-cost
        speaker: harbour-office
        text: The repair of the damaged part costs about 2.4 million euros.
        evidence:
          - id: coast-1
            source: coast
            quote: |-
              The mended part of the wall will cost some 2.4 million euros, the harbour office said.
          - id: digest-1
            source: digest
            attribution: [harbour-office, shore-wire, harbour-digest]
            quote: |-
              Walls cost money: 2.4 million euros for one part, Shore Wire reported, citing the harbour office.
    ```
    """
    found: dict[tuple[str, tuple[str, ...]], _Shared] = {}
    credits_ = _Credits(context)
    records: Iterable[Claim | Verdict] = chain(context.dataset.verdicts, context.dataset.claims)
    for record in records:
        for organisation, passages in credits_.shared(record).items():
            key = (organisation, tuple(passages))
            found.setdefault(key, _Shared(organisation, passages)).counted.append(record)
    yield from (_fault(context, each) for each in found.values())


@dataclass(frozen=True)
class _Shared:
    """An organisation, the passages by source that come from it or are credited to it, and what counts them apart."""

    organisation: str
    passages: Mapping[str, tuple[Proof, Credit | None]]
    counted: list[Claim | Verdict] = field(default_factory=list)


@dataclass(frozen=True)
class _Credits:
    """Whom pages credit with the passages that are counted."""

    context: Context
    by_source: dict[str, tuple[Page, tuple[Credit, ...]]] = field(default_factory=dict)

    def shared(self, record: Claim | Verdict) -> dict[str, dict[str, tuple[Proof, Credit | None]]]:
        """By organisation the passages of two or more origins that are credited to it, each source once."""
        behind = [proof for proof in self.context.proofs.behind(self.context.dataset, record) if proof.origin]
        if len({proof.origin for proof in behind}) < 2 or not self._named_twice(behind):
            return {}
        found: dict[str, dict[str, tuple[Proof, Credit | None]]] = {}
        for proof in behind:
            for credit in self._of(proof):
                found.setdefault(credit.organisation, {}).setdefault(proof.link.source, (proof, credit))
        for proof in behind:
            if proof.origin in found:
                found[proof.origin].setdefault(proof.link.source, (proof, None))
        return {name: passages for name, passages in found.items() if self._apart(passages)}

    def _named_twice(self, behind: Iterable[Proof]) -> bool:
        """Whether two of the sources name one organisation at all, anywhere or as an origin: seldom, and soon seen."""
        sources: dict[str, str] = {}
        for proof in behind:
            source = proof.link.source
            named = {proof.origin, *(credit.organisation for credit in self._page(source)[1])}
            if any(sources.setdefault(each, source) != source for each in named if each):
                return True
        return False

    def _apart(self, passages: Mapping[str, tuple[Proof, Credit | None]]) -> bool:
        """Whether passages are counted as several origins, though nothing declares that their sources are kin."""
        first, *others = passages
        origins = {proof.origin for proof, _ in passages.values()}
        return len(origins) > 1 and not all(declared(self.context.dataset, first, other) for other in others)

    def _of(self, proof: Proof) -> Iterator[Credit]:
        """The credits of a passage, those of its speaker, of the speaker's side and of its origin left out."""
        if proof.anchor is None or proof.source is None or proof.document is None:
            return
        page, credits_ = self._page(proof.source.id)
        for credit in credited_with(page, proof.anchor.spans, credits_):
            if credit.organisation != proof.origin and not self._speaks(proof.claim, credit.organisation):
                yield credit

    def _speaks(self, claim: Claim, organisation: str) -> bool:
        known = self.context.dataset.speaker
        speaker, other = known.get(claim.speaker), known.get(organisation)
        return claim.speaker == organisation or bool(speaker and other and speaker.side and speaker.side == other.side)

    def _page(self, source: str) -> tuple[Page, tuple[Credit, ...]]:
        if source not in self.by_source:
            page = self._pages[source]
            self.by_source[source] = (page, self._reporters.credited(page))
        return self.by_source[source]

    @cached_property
    def _pages(self) -> Mapping[str, Page]:
        return pages(self.context.dataset, self.context.proofs.documents)

    @cached_property
    def _reporters(self) -> Reporters:
        return Reporters(self.context.dataset)


def _fault(context: Context, shared: _Shared) -> Fault:
    credited = [(proof, credit) for proof, credit in shared.passages.values() if credit]
    proof, credit = credited[-1]
    sources = several([f'"{source}"' for source in shared.passages], limit=4)
    origins = len({each.origin for each, _ in shared.passages.values()})
    speaker = context.dataset.speaker.get(shared.organisation)
    name = f'{shown(speaker.name)} ("{speaker.id}")' if speaker else f'"{shared.organisation}"'
    own = [f'"{source}"' for source, (_, each) in shared.passages.items() if each is None]
    carried = f", and {several(own)} {'has' if len(own) == 1 else 'have'} it as origin" if own else ""
    places = several([_place(context, *each) for each in credited], limit=4)
    return Fault(
        context.dataset.source[proof.link.source],
        ("id",),
        f"{sources} are counted as {origins} origins of {_counted(shared)}, but credit one, {name}: {places}{carried}.",
        help=_help(shared.organisation, known=speaker is not None),
        passage=underlined(proof.link.source, [credit.span]),
    )


def _place(context: Context, proof: Proof, credit: Credit) -> str:
    document = context.proofs.documents[proof.link.source]
    return f'{shown(credit.span.of(document.text))} in "{proof.link.source}" ({lines(document, credit.span)})'


def _counted(shared: _Shared) -> str:
    first, *others = shared.counted
    name = f'the verdict on "{first.claim}"' if isinstance(first, Verdict) else f'the claim "{first.id}"'
    return name + (f" and of {len(others)} other{'s' if len(others) > 1 else ''}" if others else "")


def _help(organisation: str, *, known: bool) -> str:
    id_ = organisation if known else "its-id"
    add = "" if known else "Add it under `speakers`. "
    return (
        f"{add}Where a page carries its report, write `republishes: {id_}` on the source, or name it in the "
        "`attribution` of the link. Where a page found it out itself, waive this with the reason."
    )
