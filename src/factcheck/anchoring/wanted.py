"""A quote on its way to a proof."""

from __future__ import annotations

import re
from dataclasses import replace

from factcheck.anchoring.anchor import Difference
from factcheck.anchoring.finding.literal import loosen
from factcheck.anchoring.folding.foldmap import Folded
from factcheck.anchoring.folding.folds import fold
from factcheck.anchoring.signs import elision
from factcheck.text import Span


class Wanted:
    """A quote to prove, with what is found out about it on the way.

    Attributes:
        stands: Whether its very characters stand somewhere.
        allowed: The allowed spans, in order.
        found: Where it stands word for word, inside longer words or not.
    """

    def __init__(
        self, quote: str, prefix: str | None, suffix: str | None, occurrence: int | None, language: str, *, stands: bool
    ) -> None:
        self.quote = quote
        self.prefix, self.suffix, self.occurrence = prefix, suffix, occurrence
        self.language = language
        self.stands = stands
        self.allowed: list[Span] = []
        self.found: list[Span] = []
        self._folded: Folded | None = None
        self._loose: str | None = None
        self._signs: list[re.Match[str]] | None = None

    @property
    def folded(self) -> Folded:
        """The quote folded."""
        if self._folded is None:
            self._folded = fold(self.quote.strip())
        return self._folded

    @property
    def signs(self) -> list[re.Match[str]]:
        """What may be an editor's signs in the folded quote."""
        if self._signs is None:
            self._signs = elision.signs_in(self.folded.text)
        return self._signs

    @property
    def loose(self) -> str:
        """The folded quote, loosened."""
        if self._loose is None:
            self._loose = loosen(self.folded.text, self.language)
        return self._loose

    def unfolded(self, difference: Difference) -> Difference:
        """A difference told of the folded quote, told of the quote as written."""
        span = difference.quote_span
        if span.start == span.end:
            return difference
        start, end = self.folded.source(span)
        indent = len(self.quote) - len(self.quote.lstrip())
        told = Span(start + indent, end + indent)
        return replace(difference, quoted=told.of(self.quote), quote_span=told)
