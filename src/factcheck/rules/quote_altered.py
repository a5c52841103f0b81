"""FC301: the words of a quote differ from the source's."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.anchoring import Difference, DifferenceKind
from factcheck.model import Evidence, values
from factcheck.rules._links import lines, name, passage
from factcheck.rules._show import contrast, sentence, several, shown
from factcheck.rules.engine import Context, Fault, rule

_KINDS = values(DifferenceKind)
"""Kinds of difference, the weightiest first."""


@rule("FC301")
def quote_altered(context: Context) -> Iterator[Fault]:
    """The quote changes the source's words.

    ## What it checks

    The passage was found, but the quote has other words, leaves words out, adds some, puts them in another order,
    starts or stops inside a word, or joins parts that stand too far apart. Only white space, quotation marks, dashes
    and the like may differ; those are FC306.

    ## Why

    One word turns a statement round: "part" into "all", "did not" into "did", 2016 into 2018. A quote that is nearly
    right is the kind readers and editors do not catch. This rule can't be waived.

    ## Example

    ```yaml
    claims:
      - id: council-vote
        speaker: harbour-news
        text: The council voted to repair all of the wall.
        evidence:
          - id: news-1
            source: news
            quote: |-
              The council voted on Tuesday to repair all of the harbour wall, the first repair since 2018.
    ```

    ## Instead

    Quote the source's own words.

    ```yaml
    claims:
      - id: council-vote
        speaker: harbour-news
        text: The council voted to repair part of the wall.
        evidence:
          - id: news-1
            source: news
            quote: |-
              The council voted on Tuesday to repair part of the harbour wall, the first repair since 2018.
    ```
    """
    for proof in context.proofs.links:
        anchor, document = proof.anchor, proof.document
        if proof.grade != "altered" or anchor is None or document is None or anchor.hull is None:
            continue
        source = proof.link.source
        weightiest = sorted(anchor.differences, key=lambda difference: _KINDS.index(difference.kind))
        phrases = [_phrase(difference, proof.link) for difference in weightiest] or ["its words differ"]
        stands = shown(anchor.hull.of(document.text), limit=400)
        spans = [difference.text_span for difference in anchor.differences]
        yield Fault(
            proof.link,
            ("quote",),
            sentence(f'the quote of {name(proof)} changes the words of "{source}": {several(phrases)}'),
            help=sentence(f'in "{source}", {lines(document, anchor.hull)}, the passage reads {stands}')
            + " Quote it as it stands, or quote the passage that the claim rests on.",
            inside=tuple(d.quote_span for d in anchor.differences),
            passage=passage(source, spans) or passage(source, anchor.spans),
        )


def _phrase(difference: Difference, link: Evidence) -> str:
    quoted, found = difference.quoted, difference.found
    match difference.kind:
        case "distance":
            return f"{shown(quoted)} joins words that stand too far apart in the source ({len(found):,} characters)"
        case "glyph":
            return f"it has {contrast(quoted, found)}"
        case "order":
            return f"it has {shown(quoted)} in another place (order of words)"
        case _ if quoted and difference.quote_span.start == difference.quote_span.end:
            field, side = ("prefix", "before") if quoted == link.prefix else ("suffix", "after")
            return f"its `{field}` is {shown(quoted)}, but {side} it the source has {shown(found)}"
        case _:
            return _cut_word(difference, link.quote) or _words(difference)


def _words(difference: Difference) -> str:
    quoted, found = difference.quoted, difference.found
    kind = "" if difference.kind in ("dropped", "added", "other") else f" ({difference.kind})"
    if not quoted:
        return f"it leaves out {shown(found)}{kind}" if found else "its parts do not follow each other in the source"
    if not found:
        return f"it adds {shown(quoted)}{kind}"
    return f"it says {shown(quoted)} where the source says {shown(found)}{kind}"


def _cut_word(difference: Difference, quote: str) -> str:
    """What to say where the quote starts or stops inside a word; nothing where it does not."""
    ours, theirs = difference.quoted.casefold().split(), difference.found.split()
    if not ours or not theirs or (len(ours) > 1 and difference.kind != "dropped") or len(ours) != len(theirs):
        return ""
    first, last = theirs[0], theirs[-1]
    cuts = []
    if not any(map(str.isalnum, quote[: difference.quote_span.start])) and _ends(first, ours[0]):
        cuts.append(f"starts inside the word {shown(first)}")
    if not quote[difference.quote_span.end :].strip() and _ends(last[::-1], ours[-1][::-1]):
        cuts.append(f"stops inside the word {shown(last)}")
    return f"it {' and '.join(cuts)}" if cuts else ""


def _ends(word: str, ending: str) -> bool:
    return len(word) > len(ending) and word.casefold().endswith(ending)
