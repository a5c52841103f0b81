"""FC301: the words of a quote differ from the source's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from factcheck.anchoring import Anchor, Difference, DifferenceKind
from factcheck.anchoring.signs.meaning import ELLIPSIS_REACH
from factcheck.model import Evidence, values
from factcheck.proof import Proof
from factcheck.rules._links import lines, name, passage
from factcheck.rules._proposals import passing
from factcheck.rules._show import characters, contrast, sentence, several, shown
from factcheck.rules._spacing import spacing
from factcheck.rules.engine import Context, Fault, rule
from factcheck.text import Document, Span

_MARKS = frozenset("\"'“”‘’„‚«»‹›")
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
    altered = [proof for proof in context.proofs.links if proof.grade == "altered" and proof.anchor and proof.document]
    offers = [(proof, _offers(proof)) for proof in altered]
    for proof, advised in zip(altered, passing(context, offers), strict=True):
        yield from _faults(proof, advised)


def _faults(proof: Proof, advised: Span | None) -> Iterator[Fault]:
    anchor, document = proof.anchor, proof.document
    hull = _hull(proof)
    if anchor is None or document is None or hull is None:
        return
    source, stands = proof.link.source, hull.of(document.text)
    changes = _spaces(proof.link, stands, hull) or [_change(each, proof.link) for each in _sorted(anchor)]
    if (field := _neighbour(anchor, proof.link)) is not None:
        yield Fault(
            proof.link,
            (field,),
            _beside_it(proof, field, anchor),
            help=f"Correct `{field}:` or take it out.",
            passage=passage(source, anchor.spans),
        )
        return
    spelling = changes and all(change.spelling for change in changes)
    does = f'is not written as in "{source}"' if spelling else f'changes the words of "{source}"'
    phrases = [change.phrase for change in changes] or ["its words differ"]
    yield Fault(
        proof.link,
        ("quote",),
        sentence(f"the quote of {name(proof)} {does}: {several(phrases)}"),
        help=_help(proof.link, anchor, hull, document, advised),
        inside=tuple(sorted(change.quoted for change in changes)),
        passage=passage(source, sorted(change.found for change in changes)) or passage(source, anchor.spans),
    )


def _neighbour(anchor: Anchor, link: Evidence) -> str | None:
    """The field for words beside the quote, where nothing but one of these differs; None where the quote does."""
    fields = {_beside(each, link) for each in anchor.differences}
    return fields.pop() if len(fields) == 1 else None


def _beside_it(proof: Proof, field: str, anchor: Anchor) -> str:
    side = "before" if field == "prefix" else "after"
    difference = anchor.differences[0]
    return (
        f'The quote of {name(proof)} stands in "{proof.link.source}", but the words of its `{field}` do not '
        f"stand {side} it: {shown(difference.quoted)} is not {shown(difference.found)}."
    )


def _beside(difference: Difference, link: Evidence) -> str | None:
    """Whether a difference is of the ``prefix`` or the ``suffix`` of a link; None where it is of its quote."""
    if not difference.quoted or difference.quote_span.start != difference.quote_span.end:
        return None
    return "prefix" if difference.quoted == link.prefix else "suffix"


def _offers(proof: Proof) -> tuple[Span, ...]:
    """What may be quoted in place of a quote: the passage, or whole sentences, first where a bracket helped it."""
    document, hull = proof.document, _hull(proof)
    if document is None or hull is None:
        return ()
    passages = (hull, document.sentences.around(hull))
    return tuple(dict.fromkeys(reversed(passages) if "[" in proof.link.quote else passages))


def _help(link: Evidence, anchor: Anchor, hull: Span, document: Document, advised: Span | None) -> str:
    tells = advised or document.sentences.around(hull)
    verb = "the passage reads" if advised else "the source says"
    stands = f'in "{link.source}", {lines(document, tells)}, {verb} {shown(tells.of(document.text), 400)}'
    if advised is None:
        return sentence(stands) + _OWN_WORDS
    return sentence(stands) + (_OWN_MARKS if advised == hull and _has_own_marks(anchor, link.quote) else _AS_IT_STANDS)


_DATELINE = re.compile(r"[A-ZÀ-ÖØ-Þ]{2,}\b.{0,60}[-–—]\s*")
"""A place in capitals, and what stands up to the dash before the report."""
_AS_IT_STANDS = " Quote it as it stands, or quote the passage that the claim rests on."
_OWN_WORDS = (
    " Quote the passage that the claim rests on in the source's words, whole enough to stand there once and to keep "
    "its sense."
)
_OWN_MARKS = " Leave off the quotation marks round the quote: the source has none there."


def _has_own_marks(anchor: Anchor, quote: str) -> bool:
    """Whether all that differs are quotation marks that the curator set round the quote, and a stop beside one."""
    at_a_rim = [each for each in anchor.differences if each.quote_span.start == 0 or each.quote_span.end == len(quote)]
    adds = [each for each in at_a_rim if each.quoted and set(each.quoted) <= _MARKS and not each.found]
    return bool(adds) and all(each.kind == "glyph" for each in anchor.differences)


class _Change(NamedTuple):
    """What a quote changes, in words and by its places, and whether it is but a matter of characters."""

    phrase: str
    quoted: Span
    found: Span
    spelling: bool


def _spaces(link: Evidence, stands: str, hull: Span) -> list[_Change]:
    """The changes of a quote that has every character of its passage but for spaces."""
    return [
        _Change(f"it has {each.phrase}", each.quoted, Span(*(hull.start + at for at in each.found)), spelling=True)
        for each in spacing(link.quote, stands)
    ]


def _hull(proof: Proof) -> Span | None:
    """The whole stretch that a quote is held against, a dateline before it left out."""
    if proof.anchor is None or proof.document is None or (hull := proof.anchor.hull) is None:
        return None
    dateline = next(filter(_is_dateline, proof.anchor.differences), None)
    if dateline is None:
        return hull
    rest = proof.document.text[dateline.text_span.end : hull.end]
    return Span(hull.end - len(rest.lstrip()), hull.end)


def _is_dateline(difference: Difference) -> bool:
    """Whether a quote leaves out the place (and day) in front of the sentence that it begins with: no words of it."""
    return not difference.quoted and difference.quote_span.start == 0 and bool(_DATELINE.fullmatch(difference.found))


def _sorted(anchor: Anchor) -> list[Difference]:
    told = (difference for difference in anchor.differences if not _is_dateline(difference))
    return sorted(told, key=lambda difference: _KINDS.index(difference.kind))


def _change(difference: Difference, link: Evidence) -> _Change:
    spelling = difference.kind == "glyph"
    return _Change(_phrase(difference, link), difference.quote_span, difference.text_span, spelling)


def _phrase(difference: Difference, link: Evidence) -> str:
    quoted, found = difference.quoted, difference.found
    match difference.kind:
        case "distance":
            far = f"{shown(quoted)} joins words that stand too far apart in the source ({len(found):,} characters"
            return (
                f"{far}; a part of a single word has to stand in the sentence of the part beside it)"
                if (len(found) <= ELLIPSIS_REACH)
                else f"{far})"
            )
        case "glyph":
            return _glyphs(quoted, found)
        case "order":
            return f"it has {shown(quoted)} in another place (order of words)"
        case _ if field := _beside(difference, link):
            side = "before" if field == "prefix" else "after"
            return f"its `{field}` is {shown(quoted)}, but {side} it the source has {shown(found)}"
        case _:
            return _cut_word(difference, link.quote) or _words(difference)


def _glyphs(quoted: str, found: str) -> str:
    if not found:
        return f"it adds {characters(quoted)}"
    return f"it has {contrast(quoted, found)}" if quoted else f"it leaves out {characters(found)}"


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
