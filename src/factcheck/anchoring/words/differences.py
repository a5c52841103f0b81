"""How the words of a quote differ from a passage, and what sort of word each difference is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rapidfuzz.distance import Levenshtein, Postfix, Prefix

from factcheck.anchoring.anchor import Difference
from factcheck.anchoring.folding.folds import INVISIBLE
from factcheck.anchoring.folding.letters import CHARACTER, LETTER
from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.words.kinds import kind_of
from factcheck.anchoring.words.lookalike import plain
from factcheck.text import Span

_WORD = rf"[^\W_](?:{LETTER}|[{INVISIBLE}](?=\w)|['’.,:\u05f3\u05f4٫٬-](?=[^\W_]))*"
_SIGN = "[-−–‒‑]"
_TOKEN = re.compile(rf"{CHARACTER}|(?<!\w){_SIGN}\d[\d.,:/]*\d|(?<!\w){_SIGN}\d|{_WORD}|[^\w\s]")
_ELLIPSIS = re.compile(r"[\[(]?\s?(?:…|\.{3,4})\s?[\])]?")
_MANY, _FEW_EDITS = 4000, 100
_WHITE = re.compile(r"[\s\u00ad]*|[-‐\u00ad][^\S\r\n]*[\r\n]\s*")


def tokens(text: str, within: Span) -> list[re.Match[str]]:
    """Words, signs, and single characters of scripts without word spaces."""
    return list(_TOKEN.finditer(text, within.start, within.end))


# --------------------------------------------------------------------------------------------------------------------
# Characters
# --------------------------------------------------------------------------------------------------------------------


def glyphs(quote: str, text: str, span: Span) -> tuple[Difference, ...]:
    """The characters of a typographic quote that differ from the source's, white space and line ends left out."""
    found = span.of(text)
    differences = []
    for a, b in _character_pairs(quote, found):
        quoted, here = a.of(quote), b.of(found)
        if _WHITE.fullmatch(quoted) and _WHITE.fullmatch(here):
            continue
        differences.append(Difference("glyph", quoted, here, a, Span(b.start + span.start, b.end + span.start)))
    return tuple(differences)


def _character_pairs(quote: str, found: str) -> Iterator[tuple[Span, Span]]:
    """Stretches that differ; signs of which both sides have as many, one by one."""
    for a, b in runs(quote, found):
        if a.end - a.start == b.end - b.start and not (a.of(quote).isalpha() and b.of(found).isalpha()):
            yield from (
                (Span(a.start + i, a.start + i + 1), Span(b.start + i, b.start + i + 1)) for i in range(a.end - a.start)
            )
        else:
            yield a, b


# --------------------------------------------------------------------------------------------------------------------
# Words
# --------------------------------------------------------------------------------------------------------------------


def words(quote: str, text: str, span: Span, lexicon: Lexicon) -> tuple[Difference, ...]:
    """The words of a quote that differ from a passage, runs of words taken together, each with its kind.

    An editor's ellipsis over words of the passage is no difference beside another.
    """
    ours, theirs = _unlike(quote, text, span)
    differences = []
    for a, b in runs([plain(m[0]) for m in ours], [plain(m[0]) for m in theirs]):
        quote_span = _hull(ours, a, 0)
        text_span = _hull(theirs, b, span.start)
        quoted, found = quote_span.of(quote), text_span.of(text)
        if quoted == found:
            continue
        kind = kind_of([m[0] for m in ours[a.start : a.end]], [m[0] for m in theirs[b.start : b.end]], lexicon)
        differences.append(Difference(kind, quoted, found, quote_span, text_span))
    told = [each for each in differences if not (each.found and _ELLIPSIS.fullmatch(each.quoted))]
    return tuple(told or differences)


def _unlike(quote: str, text: str, span: Span) -> tuple[list[re.Match[str]], list[re.Match[str]]]:
    """The tokens of a quote and of a passage without the words that both begin or end with, but for one at each rim.

    The words left out are alike, so that an alignment keeps them together anyway.
    """
    passage = span.of(text)
    opening = Prefix.similarity(quote, passage)
    closing = min(Postfix.similarity(quote, passage), len(quote) - opening, len(passage) - opening)
    start, end = _word_before(quote, opening), _word_after(quote, len(quote) - closing)
    return (
        tokens(quote, Span(start, end)),
        tokens(text, Span(span.start + start, span.end - (len(quote) - end))),
    )


def _word_before(quote: str, at: int) -> int:
    """The start of the last whole word before an offset; of the one before that, where the two are parted by signs."""
    return max(quote.rfind(" ", 0, max(0, quote.rfind(" ", 0, at))), -1) + 1


def _word_after(quote: str, at: int) -> int:
    """The end of the next whole word after an offset."""
    first = quote.find(" ", at)
    second = quote.find(" ", first + 1) if first >= 0 else -1
    return second if second >= 0 else len(quote)


def runs(ours: Sequence[str], theirs: Sequence[str]) -> list[tuple[Span, Span]]:
    """Runs in which two sequences differ, neighbouring replacements and omissions taken together."""
    joined: list[tuple[Span, Span]] = []
    few = _FEW_EDITS if len(ours) > _MANY else None  # to look for few first is a hundred times as fast
    for op in Levenshtein.opcodes(ours, theirs, score_hint=few):
        if op.tag == "equal":
            continue
        a, b = Span(op.src_start, op.src_end), Span(op.dest_start, op.dest_end)
        if joined and joined[-1][0].end == a.start and joined[-1][1].end == b.start:
            last = joined.pop()
            a, b = Span(last[0].start, a.end), Span(last[1].start, b.end)
        joined.append((a, b))
    return joined


def _hull(matches: list[re.Match[str]], run: Span, fallback: int) -> Span:
    if run.start < run.end:
        return Span(matches[run.start].start(), matches[run.end - 1].end())
    at = matches[run.start - 1].end() if 0 < run.start <= len(matches) else fallback
    return Span(at, at)
