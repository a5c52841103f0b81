"""FC310: a typed ``directness`` that the source's quotation marks contradict."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.proof import Proof
from factcheck.rules._links import name, passage, proved
from factcheck.rules._show import sentence, several, shown
from factcheck.rules.engine import Context, Fault, rule
from factcheck.text import Document

_REASONS = {
    "direct": "all its words stand inside the source's quotation marks",
    "paraphrase": "none of its words stand inside quotation marks in the source",
    "own": "the claim's speaker is the page's own voice",
}


@rule("FC310")
def directness_contradicted(context: Context) -> Iterator[Fault]:
    """The link says another directness than the source shows.

    ## What it checks

    Directness is computed: `own` where the claim's speaker is the publisher or the organisation the page republishes;
    else `direct`, `partial` or `paraphrase` as all, some or none of the quote's letters stand inside the source's own
    quotation marks. A transcript (`kind: transcript`) is word for word what was said: what stands in one is `direct`.
    Whoever writes `directness` by hand asks for it to be checked.

    ## Why

    A paraphrase shown as a direct quotation puts the reporter's words into the speaker's mouth.

    ## Example

    ```yaml
    claims:
      - id: council-repair
        speaker: council
        text: The council will repair the damaged part.
        evidence:
          - id: news-1
            source: news
            directness: direct
            quote: |-
              "We will repair the part that storms have damaged," the council said.
    ```

    ## Instead

    Leave it out, or write what the source shows.

    ```yaml
    claims:
      - id: council-repair
        speaker: council
        text: The council will repair the damaged part.
        evidence:
          - id: news-1
            source: news
            directness: partial
            quote: |-
              "We will repair the part that storms have damaged," the council said.
    ```
    """
    for proof, document in proved(context):
        typed, computed = proof.link.directness, proof.directness
        if typed is None or computed is None or typed == computed:
            continue
        yield Fault(
            proof.link,
            ("directness",),
            sentence(
                f"the link {name(proof)} says `directness: {typed}`, but it is {computed}: {_reason(proof, document)}"
            ),
            help=f"Leave `directness` out, since it is computed, or write `directness: {computed}`.",
            passage=passage(proof.link.source, proof.spoken),
        )


def _reason(proof: Proof, document: Document) -> str:
    if proof.directness == "direct" and proof.source is not None and proof.source.kind == "transcript":
        return f'"{proof.source.id}" is a transcript, word for word what was said'
    if proof.directness in _REASONS:
        return _REASONS[proof.directness]
    spoken = several([shown(span.of(document.text)) for span in proof.spoken])
    return f"only {spoken} stands inside the source's quotation marks"
