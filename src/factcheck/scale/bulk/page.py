"""The text of a source, made ready only as far as its quotes need it, and what is proved against it."""

from __future__ import annotations

from functools import cached_property
from itertools import starmap

import pyarrow as pa

from factcheck.anchoring import Anchor, Text
from factcheck.scale.bulk.context import Context
from factcheck.scale.bulk.proofs import Ground, Proof, proof
from factcheck.scale.errors import reason
from factcheck.scale.watch import TooSlowError
from factcheck.text import Span, joined


class Page:
    """A source.

    Args:
        content: Its text in UTF-8.
        language: The language of quotes that name none.
    """

    def __init__(self, content: pa.Buffer | bytes, language: str) -> None:
        self.content, self.language = content, language
        self._texts: dict[str, Text] = {}
        self._joined: dict[tuple[tuple[int, int], ...], tuple[Span, ...]] = {}

    @cached_property
    def _ground(self) -> Ground:
        """The text, with its lines and its offsets."""
        return Ground(str(self.content, "utf-8"))

    def proved(self, quote: str, context: Context) -> Proof | str:
        """All that is proved of a quote, or why that can't be said.

        Raises:
            TooSlowError: If the time is watched, and over.
        """
        try:
            if (beyond := self._beyond(context)) is not None:
                return f"The column within does not fit the source: {beyond}."
            return proof(self._anchor(quote, context), self._ground, outlet=context.outlet)
        except TooSlowError:
            raise
        except Exception as error:  # noqa: BLE001 - one quote must not cost the others of its shard
            return f"factcheck failed on it; please report this: {type(error).__name__}: {reason(error)}."

    def _anchor(self, quote: str, context: Context) -> Anchor:
        """Where a quote stands."""
        language = context.language or self.language
        if language not in self._texts:
            self._texts[language] = Text(self._ground.text, language)
        text, within = self._texts[language], self._allowed(context)
        anchor = text.locate(
            quote, prefix=context.prefix, suffix=context.suffix, occurrence=context.occurrence, within=within
        )
        if anchor.grade == "ambiguous" and context.at is not None:
            starts = [span.start for span in anchor.spans]
            if context.at in starts:
                anchor = text.locate(quote, occurrence=starts.index(context.at) + 1, within=within)
        return anchor

    def _beyond(self, context: Context) -> str | None:
        """What of the column within does not lie inside the text."""
        length = len(self._ground.text)
        span = next((span for span in context.within or () if span[1] > length), None)
        return None if span is None else f"{span} is not a span of a text of {length} code points"

    def _allowed(self, context: Context) -> tuple[tuple[int, int], ...] | None:
        """Where a quote may stand; the regions of a published dataset are joined over line ends, as a check does."""
        if context.at is None or context.within is None:
            return context.within
        if context.within not in self._joined:
            self._joined[context.within] = joined(self._ground.text, starmap(Span, context.within))
        return self._joined[context.within]
