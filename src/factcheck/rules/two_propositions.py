"""FC105: a claim whose text holds two propositions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.rules._show import sentence, shown
from factcheck.rules._vocabulary import Vocabulary, vocabulary_for
from factcheck.rules.engine import Context, Fault, rule
from factcheck.text import Span, quoted_spans, sentences, words

_STOP = re.compile(r"[.!?…]\W{0,3}\s")
"""What every text of several sentences has."""


@rule("FC105")
def two_propositions(context: Context) -> Iterator[Fault]:
    """One claim seems to say two things.

    ## What it checks

    The text of a claim is looked through for "and", "but", "while" and the like (or a semicolon) with a finite verb on
    both sides that no "that", "which" or "because" governs, and for two sentences with a finite verb each, quotations
    apart. It is a remark, not a warning: words alone can't decide.
    Lists exist for English, French, German and Spanish; in another language of the dataset nothing is said.

    ## Why

    A verdict and a comparison judge the whole of a claim. Of two propositions one may be true and the other false.

    ## Example

    ```yaml
    claims:
      - id: news-two-in-one
        speaker: harbour-news
        text: The vote was a compromise and it may have settled little.
        modality: [possible]
        evidence:
          - id: news-1
            source: news
            quote: |-
              The vote was a compromise. It may have settled little.
    ```

    ## Instead

    ```yaml
    claims:
      - id: news-little
        speaker: harbour-news
        text: The vote may have settled little.
        modality: [possible]
        evidence:
          - id: news-1
            source: news
            quote: |-
              It may have settled little.
    ```
    """
    vocabulary = vocabulary_for(context.dataset.info.language)
    if vocabulary is None:
        return
    for claim in context.dataset.claims:
        joint = _joint(claim.text, vocabulary)
        if joint is not None:
            left, right = claim.text[: joint.start], claim.text[joint.start :]
            yield Fault(
                claim,
                ("text",),
                sentence(f'the claim "{claim.id}" seems to say two things: {shown(left)}, then {shown(right)}'),
                help="Make two claims of it, each with its own answers, or leave it if the two can only be true "
                "together.",
                inside=(joint,),
            )


def _joint(text: str, vocabulary: Vocabulary) -> Span | None:
    """The word that joins two clauses of one rank."""
    folded = text.casefold()
    if not (";" in text or _STOP.search(text) or any(joint in folded for joint in vocabulary.joints)):
        return None  # most claims end here, before they are taken apart
    tokens = [(match[0].casefold().replace("’", "'"), Span(*match.span())) for match in words(text)]
    begun = _begun(text)
    for place, (word, span) in enumerate(tokens):
        if begun and span.start >= begun[0]:
            begun.pop(0)
            if all(any(each in vocabulary.finite for each, _ in side) for side in (tokens[:place], tokens[place:])):
                return span
        before = text[tokens[place - 1][1].end : span.start] if place else ""
        joined = word in vocabulary.joints or ";" in before
        if not joined or any(each in vocabulary.subordinators for each, _ in tokens[:place]):
            continue
        right = tokens[place + 1 :] if word in vocabulary.joints else tokens[place:]
        if _is_clause([each for each, _ in tokens[:place]], vocabulary) and _is_clause(
            [w for w, _ in right], vocabulary
        ):
            return span
    return None


def _begun(text: str) -> list[int]:
    """Where each sentence but the first begins, those inside a quotation left out.

    >>> _begun('It fell. It said "It rained. It hailed." We ran.')
    [9, 41]
    """
    quoted = quoted_spans(text, Span(0, len(text)))
    starts = [sentence.start for sentence in sentences(text)[1:]]
    return [start for start in starts if not any(span.start < start < span.end for span in quoted)]


def _is_clause(tokens: list[str], vocabulary: Vocabulary) -> bool:
    """Whether a finite verb stands in some words before any word that governs it."""
    for token in tokens:
        if token in vocabulary.finite:
            return True
        if token in vocabulary.subordinators:
            return False
    return False
