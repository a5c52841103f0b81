"""FC510: a verdict that rests on one origin."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.lineage.route import unnamed
from factcheck.proof import Proof
from factcheck.rules._show import several
from factcheck.rules._verdicts import grounds, judged, lost, proofs_of
from factcheck.rules.engine import Context, Fault, rule


@rule("FC510")
def single_origin(context: Context) -> Iterator[Fault]:
    """The verdict rests on one origin, however many pages carry it.

    ## What it checks

    A verdict other than `unverified` and `not_checkable` rests on passages with at least two origins. What counts is
    what carries it: the entries under `for` if it is (mostly) supported, under `against` if it is (mostly) refuted,
    under both if it is mixed, and those of its `sets`. The origin of a passage is computed: the first organisation
    after the speaker, followed through `republishes` and `derived_from`. A publisher that nobody names (`anonymous:
    true`) is no origin: each of its pages is counted apart, and the rule is silent on one that carries a verdict alone.

    It stays silent where a passage that carries the verdict failed its proof or could not be read: that is the fault to
    mend first, and what is left may look like one origin because of it.

    It passes where the dataset owns up to it: with `single_source_reason` on the claim, which says why one is enough,
    or with the issue `single_origin` on the verdict.

    ## Why

    Ten pages that carry one agency's report are one report. "Several sources say" is then true of the pages and false
    of the evidence.

    ## Example

    ```yaml
    verdicts:
      - claim: council-part
        verdict: supported
        rationale: The outlet calls the vote a compromise.
        for: [news-compromise]
        as_of: 2026-11-22
    ```

    ## Instead

    Cite a second origin, or say that there is none.

    ```yaml
    verdicts:
      - claim: council-part
        verdict: supported
        issues: [single_origin]
        rationale: The outlet calls the vote a compromise; no other report of it is at hand.
        for: [news-compromise]
        as_of: 2026-11-22
    ```
    """
    for verdict, claim in judged(context):
        if claim.single_source_reason or "single_origin" in verdict.issues:
            continue
        entries = grounds(verdict)
        if lost(context, entries):
            continue
        proofs = [proof for proof in proofs_of(context, entries) if proof.proved]
        origins = dict.fromkeys(_origin(context, proof) for proof in proofs)
        if len(origins) == 1 and not all(_unknown(context, proof) for proof in proofs):
            pages = dict.fromkeys(proof.link.source for proof in proofs)
            reasons = dict.fromkeys(_reason(context, proof) for proof in proofs)
            many = f"{len(pages)} sources, but " if len(pages) > 1 else ""
            says = f'The verdict on "{verdict.claim}" ({verdict.verdict}) rests on {many}one origin'
            yield Fault(
                verdict,
                ("verdict",),
                f'{says}, "{next(iter(origins))}": {several(list(reasons), limit=4)}.',
                help="Cite a passage with another origin; or write why one is enough under `single_source_reason` of "
                "the claim, or the issue `single_origin`.",
            )


def _unknown(context: Context, proof: Proof) -> bool:
    """Whether nobody can tell whose report a passage is."""
    return proof.origin is None and (proof.source is None or unnamed(context.dataset, proof.source.publisher))


def _origin(context: Context, proof: Proof) -> str:
    """The origin of a passage; the publisher where no organisation is named, and the page where that is not either."""
    if proof.source is None or _unknown(context, proof):
        return proof.origin or proof.link.source
    return proof.origin or proof.source.publisher


def _reason(context: Context, proof: Proof) -> str:
    """Why a passage has its origin, in words."""
    source, origin = proof.source, _origin(context, proof)
    page = f'"{proof.link.source}"'
    if source is None or origin == source.publisher:
        return f"it publishes {page}"
    if origin == source.republishes:
        return f"{page} republishes it"
    if source.derived_from:
        parents = several([f'"{parent.source}"' for parent in source.derived_from])
        return f"{page} takes its words from {parents}"
    return f"{page} names it"
