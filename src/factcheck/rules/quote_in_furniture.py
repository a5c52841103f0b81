"""FC307: a quote stands only where evidence may not stand."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.anchoring import Text
from factcheck.model import Claim, Evidence, Source
from factcheck.proof import Found, speaks_for_itself
from factcheck.rules._links import lines, name, passage
from factcheck.rules._show import FURNITURE, sentence, several, shown
from factcheck.rules.engine import Context, Fault, rule
from factcheck.text import Document, words

_LIKE = 0.4  # of the words of a quote, with which a passage of the body says much the same


@rule("FC307")
def quote_in_furniture(context: Context) -> Iterator[Fault]:
    """The quote stands only outside the article's body.

    ## What it checks

    The words stand in the source, but only in a headline, a caption, an advertisement or another region that is not
    `body`.

    ## Why

    Captions and headlines are written by others than the author, shorten what was said, and are often reused from
    other stories; boxes and advertisements do not belong to the article at all. Evidence stands in the body. The one
    exception is the publisher's own claim, which its headline or a caption may state (`headline: true`, FC308). This
    rule can't be waived.

    ## Example

    ```yaml
    claims:
      - id: council-old-wall
        speaker: harbour-news
        text: The council voted to repair the wall.
        evidence:
          - id: news-1
            source: news
            quote: |-
              The council voted to repair the old wall.
    ```

    ## Instead

    Quote the body.

    ```yaml
    claims:
      - id: council-old-wall
        speaker: harbour-news
        text: The council voted to repair part of the wall.
        evidence:
          - id: news-1
            source: news
            quote: |-
              The council voted on Tuesday to repair part of the harbour wall, the first repair since 2018.
    ```
    """
    bodies: dict[str, Text] = {}
    for proof in context.proofs.links:
        document, source = proof.document, proof.source
        here = [found for found in proof.elsewhere if found.source == proof.link.source]
        if proof.grade != "elsewhere" or document is None or source is None or not here or proof.link.headline:
            continue
        places = dict.fromkeys(f"{_kind(found)} ({lines(document, found.span)})" for found in here)
        if source.id not in bodies:
            bodies[source.id] = Text(_body_only(document), context.dataset.language(source))
        advice = _body_s_wording(proof.link.quote, bodies[source.id], document)
        if _may_state_it(proof.claim, proof.link, source, here):
            advice += " Or write `headline: true`, since the claim is the page's own."
        yield Fault(
            proof.link,
            ("quote",),
            f'The quote of {name(proof)} stands only in {several(list(places))} of "{source.id}", '
            "where evidence may not stand.",
            help=advice,
            passage=passage(source.id, [found.span for found in here]),
        )


def _kind(found: Found) -> str:
    return FURNITURE.get(found.region or "", "lines of no region")


def _may_state_it(claim: Claim, link: Evidence, source: Source, here: list[Found]) -> bool:
    titled = any(found.region in ("headline", "caption") for found in here)
    return titled and link.stance == "states" and speaks_for_itself(claim, source)


def _body_s_wording(quote: str, body: Text, document: Document) -> str:
    """Advice that shows the sentences of the body whose words are nearest to the quote."""
    anchor = body.locate(quote)
    nearest = anchor.nearest or anchor.hull
    if nearest is None or not _alike(quote, nearest.of(document.text)):
        return "Quote the body of the article instead."
    around = document.sentences.around(nearest)
    return sentence(f"quote the body instead, {lines(document, around)}: {shown(around.of(document.text), limit=400)}")


def _alike(quote: str, passage: str) -> bool:
    """Whether a passage has a good part of the words of a quote."""
    ours, theirs = ({word[0].casefold() for word in words(text)} for text in (quote, passage))
    return len(ours & theirs) >= _LIKE * len(ours)


def _body_only(document: Document) -> str:
    """The text with everything but the body blanked out, so that offsets hold."""
    blank = ["\n"] * len(document.text)
    for span in document.body:
        blank[span.start : span.end] = span.of(document.text)
    return "".join(blank)
