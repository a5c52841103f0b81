"""The characters in which the parts of an elided quote differ from the source's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rapidfuzz.distance import Levenshtein

from factcheck.anchoring import Difference
from factcheck.text import Span

_ALIKE = ("\"'“”„‟‘’‚‛«»‹›＂＇", "-‐‑‒–—―", " \t\r\n\u00a0\u2007\u2009\u202f")
"""Characters that stand for each other: marks of quotation, dashes, white space."""

_TO_FIRST = {ord(sign): signs[0] for signs in _ALIKE for sign in signs[1:]}


def differences_of_parts(quote: str, text: str, spans: Iterable[Span]) -> tuple[Difference, ...]:
    """The marks of quotation and dashes in which a quote with ellipses or brackets differs from its parts.

    The quote is proved, so nothing else differs but white space, the editor's signs, which stand in no part, and
    capital letters, which an editor may change beside a sign.

    Args:
        quote: The quote as written.
        text: The text of the source.
        spans: Where the parts stand in the text, in order.

    >>> text = "He wanted “some relief” and, he said, “no more than that” from us."
    >>> quote = 'He wanted "some relief" ... "no more than that"'
    >>> [(d.quoted, d.found) for d in differences_of_parts(quote, text, [Span(0, 23), Span(38, 57)])]
    [('"', '“'), ('"', '”'), ('"', '“'), ('"', '”')]
    """
    parts = list(spans)
    if all(span.of(text) in quote for span in parts):
        return ()  # most end here
    places = [at for span in parts for at in range(*span)]
    return tuple(
        Difference("glyph", quote[here], text[there], Span(here, here + 1), Span(there, there + 1))
        for here, there in _alike(quote, text, places)
        if quote[here] != text[there] and not quote[here].isspace()
    )


def _alike(quote: str, text: str, places: list[int]) -> Iterator[tuple[int, int]]:
    """The offsets of characters that stand for each other in the quote and at places of the text."""
    written = quote.translate(_TO_FIRST)
    found = "".join(text[at] for at in places).translate(_TO_FIRST)
    for run in Levenshtein.opcodes(written, found):
        if run.tag == "equal":
            yield from zip(range(run.src_start, run.src_end), places[run.dest_start : run.dest_end], strict=True)
