"""FC306: characters of a quote differ from the source's."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.anchoring import Difference
from factcheck.diagnostics import Fix
from factcheck.proof import Proof
from factcheck.rules._links import lines, name, passage, proved
from factcheck.rules._parts import differences_of_parts
from factcheck.rules._show import contrast, sentence, several, shown
from factcheck.rules.engine import Context, Fault, rule
from factcheck.text import Document, Span


@rule("FC306")
def quote_typographic(context: Context) -> Iterator[Fault]:
    """The quote has other characters than the source.

    ## What it checks

    The words are the same, but a quotation mark is curly where the source has a straight one, a dash is a hyphen, a
    letter is a capital. Differences of white space, or of a hyphen at the end of a line, are not reported. Of a quote
    with ellipses or brackets, quotation marks and dashes are compared in each part; the signs themselves are yours.

    ## Why

    Word processors and web pages change characters on copying. The words are proved, yet whoever searches the source
    for the quote will not find it. `factcheck check --fix` writes the source's characters and touches nothing else.

    ## Example

    ```yaml
    claims:
      - id: council-repair
        speaker: council
        text: The council will repair the damaged part.
        evidence:
          - id: news-1
            source: news
            quote: |-
              “We will repair the part that storms have damaged,” the council said.
    ```

    ## Instead

    ```yaml
    claims:
      - id: council-repair
        speaker: council
        text: The council will repair the damaged part.
        evidence:
          - id: news-1
            source: news
            quote: |-
              "We will repair the part that storms have damaged," the council said.
    ```
    """
    for proof, document in proved(context):
        differences = _differences(proof, document)
        if not differences:
            continue
        phrases = dict.fromkeys(contrast(d.quoted, d.found) for d in differences)
        fix = _fix(context, proof, differences)
        yield Fault(
            proof.link,
            ("quote",),
            sentence(f"the quote of {name(proof)} has {several(list(phrases))}"),
            help=_MENDED if fix else _by_hand(proof, document),
            inside=tuple(d.quote_span for d in differences),
            passage=passage(proof.link.source, [d.text_span for d in differences]),
            fix=fix,
        )


def _differences(proof: Proof, document: Document) -> tuple[Difference, ...]:
    if proof.anchor is None:
        return ()
    if proof.grade == "elided":
        return differences_of_parts(proof.link.quote, document.text, proof.anchor.spans)
    return proof.anchor.differences


_MENDED = "Write the source's characters; `factcheck check --fix` does it."


def _by_hand(proof: Proof, document: Document) -> str:
    """What to do where the YAML can't be mended in place."""
    hull = (proof.anchor and proof.anchor.hull) or Span(0, 0)
    stands = shown(hull.of(document.text), limit=400)
    return sentence(
        f"write the source's characters by hand, since `factcheck check --fix` can't here: copy the passage from "
        f'"{proof.link.source}", {lines(document, hull)}, which reads {stands}'
    )


def _fix(context: Context, proof: Proof, differences: tuple[Difference, ...]) -> Fix | None:
    edits = context.places.replace(proof.link, ("quote",), [(d.quote_span, d.found) for d in differences])
    return Fix(f"write the characters of {proof.link.source}", edits) if edits else None
