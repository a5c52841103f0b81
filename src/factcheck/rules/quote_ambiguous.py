"""FC303: a quote stands in more than one place."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.proof import Proof
from factcheck.rules._links import lines, name, passage
from factcheck.rules._show import sentence, several, shown
from factcheck.rules.engine import Context, Fault, rule
from factcheck.text import Document, Span, words

_PLACES_NAMED = 5
_WORDS_AROUND = 4
_NEAR = 80


@rule("FC303")
def quote_ambiguous(context: Context) -> Iterator[Fault]:
    """The quote stands in several places.

    ## What it checks

    The same words stand more than once where evidence may stand, and `prefix`, `suffix` or `occurrence` do not say
    which place is meant.

    ## Why

    A proof points at one place. The same few words may be said by two speakers, or once as a promise and once as a
    denial. This rule can't be waived.

    ## Example

    ```yaml
    claims:
      - id: council-said
        speaker: council
        text: The council will repair what the storms have damaged.
        evidence:
          - id: news-1
            source: news
            quote: |-
              the council
    ```

    ## Instead

    Quote the whole clause; or keep the quote and add `prefix:` (the words just before it), `suffix:` (the words just
    after it) or `occurrence: 2` (the second place, counted from the top).

    ```yaml
    claims:
      - id: council-said
        speaker: council
        text: The council will repair what the storms have damaged.
        evidence:
          - id: news-1
            source: news
            quote: |-
              "We will repair the part that storms have damaged," the council said.
    ```
    """
    for proof in context.proofs.links:
        anchor, document = proof.anchor, proof.document
        if proof.grade != "ambiguous" or anchor is None or document is None or not anchor.spans:
            continue
        places = [_place(document, span) for span in anchor.spans]
        count = f"{len(places)} place{'s' if len(places) > 1 else ''}"
        asked = proof.link.occurrence or 1
        says = f"says `occurrence: {asked}`, but stands" if asked > len(places) else "stands"
        yield Fault(
            proof.link,
            ("quote",),
            sentence(
                f'the quote of {name(proof)} {says} in {count} of "{proof.link.source}": '
                f"{several(places, _PLACES_NAMED)}"
            ),
            help=_help(proof, document, anchor.spans),
            passage=passage(proof.link.source, anchor.spans),
        )


def _help(proof: Proof, document: Document, spans: tuple[Span, ...]) -> str:
    link = proof.link
    if link.occurrence is not None and link.occurrence > len(spans):
        if len(spans) == 1:
            return "Leave `occurrence` out: there is no other place."
        return f"Write a number from 1 to {len(spans)}, counted from the top."
    advice = "Quote the whole clause, or say which place is meant: "
    if link.prefix is not None or link.suffix is not None:
        return f"{advice}`occurrence: 1` for the first (the prefix and suffix given do not settle it)."
    return f"{advice}{_settling(document, spans)}`occurrence: 1` for the first."


def _settling(document: Document, spans: tuple[Span, ...]) -> str:
    """The words before or after the first place, where they tell it from the others."""
    for field, side in (("prefix", _before), ("suffix", _after)):
        first, *others = (side(document, span).strip() for span in spans)
        if first and first not in others and '"' not in first:
            return f"`{field}: {shown(first)}` or "
    return ""


def _place(document: Document, span: Span) -> str:
    around = _before(document, span) + span.of(document.text) + _after(document, span)
    return f"{lines(document, span)}: {shown(around, limit=120)}"


def _before(document: Document, span: Span) -> str:
    """The few words just before a span, within its paragraph."""
    paragraph = next(iter(document.sentences.over(span)), span)
    start = max(min(paragraph.start, span.start), span.start - _NEAR)
    near = list(words(document.text[start : span.start]))[-_WORDS_AROUND:]
    return document.text[start + near[0].start() : span.start] if near else ""


def _after(document: Document, span: Span) -> str:
    """The few words just after a span, within its paragraph."""
    *_, paragraph = document.sentences.over(span) or (span,)
    end = min(max(paragraph.end, span.end), span.end + _NEAR)
    near = list(words(document.text[span.end : end]))[:_WORDS_AROUND]
    return document.text[span.end : span.end + near[-1].end()] if near else ""
