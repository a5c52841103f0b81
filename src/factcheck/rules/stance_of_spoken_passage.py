"""FC316: a link supports or refutes a claim with what somebody said."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.proof import Proof
from factcheck.rules._links import name, passage
from factcheck.rules._show import sentence, shown
from factcheck.rules.engine import Context, Fault, rule
from factcheck.text import Span, speech_spans

_SPEAKERLESS = frozenset({"primary", "document"})
"""Kinds of source that may hold a table, a law or a page of data."""


@rule("FC316")
def stance_of_spoken_passage(context: Context) -> Iterator[Fault]:
    """The passage has a speaker, so it can't support or refute by itself.

    ## What it checks

    `stance: supports`, `refutes` and `context` are for passages with no speaker: a table, a law, a page of data. They
    are refused where the source is a report or a transcript (any `kind` but `primary` and `document`), and where the
    passage stands wholly or partly inside quotation marks that hold more than three words. A title, all of whose words
    but the small ones begin with a capital ("The Keepers of the Light"), is no speech.

    ## Why

    What somebody said is a claim of its own, with a speaker and a side. How it bears on another claim is a comparison,
    which shows both. A passage pasted under somebody else's claim hides who spoke.

    ## Example

    ```yaml
    claims:
      - id: office-cost
        speaker: harbour-office
        text: The repair of the damaged part costs about 2.4 million euros.
        evidence:
          - id: news-1
            source: news
            quote: |-
              According to the harbour office, the repair of the damaged part costs about 2.4 million euros.
          - id: news-2
            source: news
            stance: supports
            quote: |-
              "We will repair the part that storms have damaged," the council said.
    ```

    ## Instead

    Make what was said a claim of its own, and compare the two.

    ```yaml
    claims:
      - id: office-cost
        speaker: harbour-office
        text: The repair of the damaged part costs about 2.4 million euros.
        scope: {object: damaged-part}
        evidence:
          - id: news-1
            source: news
            quote: |-
              According to the harbour office, the repair of the damaged part costs about 2.4 million euros.
    comparisons:
      - claims: [office-cost, council-part]
        relation: supports
        dimensions: [object]
        rationale: The office prices the repair of the damaged part, which is the repair the council announces.
    ```
    """
    for proof in context.proofs.links:
        source, link = proof.source, proof.link
        if link.stance == "states" or source is None or proof.grade is None:
            continue
        spoken = _spoken(proof)
        if source.kind in _SPEAKERLESS and not spoken:
            continue
        why = _why(proof, spoken, source.kind)
        yield Fault(
            link,
            ("stance",),
            sentence(f"the link {name(proof)} says `stance: {link.stance}`, but {why}"),
            help="Make what is said there a claim of its own speaker, and compare the two claims under `comparisons`.",
            passage=passage(link.source, spoken),
        )


def _why(proof: Proof, spoken: list[Span], kind: str) -> str:
    if spoken and proof.document is not None:
        return f"somebody speaks in the passage: {shown(spoken[0].of(proof.document.text))}"
    return f'"{proof.link.source}" is a {kind}, whose passages have a speaker'


def _spoken(proof: Proof) -> list[Span]:
    """The stretches of speech that the passage shares a word with."""
    if not proof.proved or proof.document is None or proof.anchor is None:
        return []
    document = proof.document
    paragraphs = dict.fromkeys(each for span in proof.anchor.spans for each in document.sentences.over(span))
    return [
        speech
        for paragraph in paragraphs
        for speech in speech_spans(document.text, paragraph)
        if any(speech.meets(span) for span in proof.anchor.spans)
    ]
