"""The proof of a quote: its grade, its exact place, and what the cut hides."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from typing import NamedTuple

from factcheck.anchoring import chains, differences, elision, given
from factcheck.anchoring.anchor import Anchor, Difference, Grade, Judgement, Omission
from factcheck.anchoring.boundaries import to_words, whole_words
from factcheck.anchoring.edges import Beside, under
from factcheck.anchoring.foldmap import Folded
from factcheck.anchoring.folds import fold
from factcheck.anchoring.glance import Glance, skim_any
from factcheck.anchoring.lexicon import NO_LISTS, lexicon_for
from factcheck.anchoring.likeness import Near
from factcheck.anchoring.literal import Haystack, occurrences
from factcheck.anchoring.nearest import ALTERED, LIKE, nearest
from factcheck.anchoring.signs import Signs
from factcheck.anchoring.wanted import Wanted
from factcheck.text import Sentences, Span

Spans = Sequence[tuple[int, int]]


class _Place(NamedTuple):
    """One place of a quote: its parts, and what lies between them."""

    spans: tuple[Span, ...]
    omitted: tuple[Omission, ...] = ()

    @property
    def hull(self) -> Span:
        return Span(self.spans[0].start, self.spans[-1].end)


class Text:
    """A text to prove quotes against; it is folded once, and only if some quote needs it.

    Args:
        text: The stored text. Offsets are code points into it.
        language: Its language, as a BCP 47 tag such as ``pt-BR``: it chooses the word lists. There are lists for
            English, French, German and Spanish; in any other language a faithful quote is flagged ``unjudged``.

    Raises:
        TypeError: If text or language is no ``str``.
        ValueError: If the language is no BCP 47 tag.

    Example:
        >>> text = Text("They told reporters that was not what Kim had demanded.")
        >>> anchor = text.locate("what Kim had demanded")
        >>> anchor.grade, anchor.flags, [edge.word for edge in anchor.edges if edge.kind == "negation"]
        ('verbatim', ('cut',), ['not'])
    """

    def __init__(self, text: str, language: str = "en") -> None:
        self.language = given.checked(text, language)
        self.text = text
        lexicon = lexicon_for(language)
        self.judged = lexicon is not None
        self.lexicon = lexicon or NO_LISTS
        self._haystack: Haystack | None = None

    @cached_property
    def sentences(self) -> Sentences:
        """The paragraphs and sentences of the text."""
        return Sentences(self.text)

    @property
    def subtag(self) -> str:
        """The language itself, without script and region."""
        return self.language.partition("-")[0].lower()

    @property
    def loose(self) -> str:
        """The text folded and loosened, as quotes are looked for in it."""
        return self._hay.loose

    @property
    def _hay(self) -> Haystack:
        if self._haystack is None:
            self._haystack = Haystack(self.text, fold(self.text), self.subtag, elides=self.lexicon.elides)
        return self._haystack

    @cached_property
    def _beside(self) -> Beside:
        return Beside(self.sentences, self.lexicon)

    @cached_property
    def _glance(self) -> Glance | None:
        return Glance.at(self.text, self.subtag, elides=self.lexicon.elides)

    def locate(
        self,
        quote: str,
        *,
        prefix: str | None = None,
        suffix: str | None = None,
        occurrence: int | None = None,
        within: Spans | None = None,
    ) -> Anchor:
        """Proves one quote.

        Args:
            quote: The quote as written.
            prefix: Words just before it, where it stands more than once.
            suffix: Words just after it.
            occurrence: Which of several places, 1-based, counted inside the allowed spans.
            within: The allowed spans, half-open code points; the whole text by default.

        Returns:
            An anchor: the grade, where the quote stands, how it differs, and what its cuts hide.

        Raises:
            TypeError: If the quote, ``prefix`` or ``suffix`` is no ``str``, or ``occurrence`` no whole number.
            ValueError: If ``occurrence`` is below 1, or a span of ``within`` does not lie inside the text.
        """
        try:
            start = self.text.find(quote)
        except TypeError:
            raise given.not_text("quote", quote) from None
        if (
            start >= 0 and quote == quote.strip() != "" and prefix is None and suffix is None and occurrence is None
        ):  # most quotes end here
            span = Span(start, start + len(quote))
            limit = self._limit(span, within)
            if limit is not None and self.text.find(quote, start + 1) < 0 and self._whole(span):
                return self._verbatim(span, limit)
        given.check_options(prefix, suffix, occurrence)
        return self._graded(Wanted(quote, prefix, suffix, occurrence, self.subtag, stands=start >= 0), within)

    def _limit(self, span: Span, within: Spans | None) -> Span | None:
        """The allowed span around a place."""
        length = len(self.text)
        if within is None:
            return Span(0, length)
        for start, end in within:
            if start <= span.start and span.end <= end <= length:
                return Span(start, end)
        return None

    def _verbatim(self, span: Span, limit: Span) -> Anchor:
        if not self.judged:
            return Anchor("verbatim", ("unjudged",), (span,))
        return Anchor("verbatim", spans=(span,), judge=lambda: ((), self._beside.of(span, limit)))

    def _whole(self, span: Span) -> bool:
        return whole_words(self.text, span, elides=self.lexicon.elides)

    def _graded(self, wanted: Wanted, within: Spans | None) -> Anchor:
        if wanted.occurrence is not None and wanted.occurrence < 1:
            raise ValueError(f"occurrence counts from 1, not {wanted.occurrence}")
        wanted.allowed = allowed = self._allowed(within)
        if not wanted.quote.strip() or not wanted.folded.text.strip():
            return Anchor("missing")
        outside: tuple[Span, ...] = ()
        for grade, places in self._tiers(wanted):
            inside = [place for place in places if _lies_within(place.hull, allowed)]
            if inside:
                return self._settled(grade, wanted, inside)
            outside = outside or tuple(place.hull for place in places)
        if outside:
            near = self._nearest(wanted)
            return Anchor("elsewhere", outside=outside, nearest=near.span if near and near.share >= LIKE else None)
        return self._unfaithful(wanted)

    def stands(self, quote: str) -> tuple[Span, ...]:
        """Every place where a quote stands word for word, verbatim or typographic, without a judgement.

        >>> Text("Yes, he said. Yes, they said.").stands("yes")
        (Span(start=0, end=3), Span(start=14, end=17))
        """
        folded = fold(quote).text.strip()
        found = [self._hay.source(span) for span in self._hay.places(folded)] if folded else []
        return tuple(span for span in found if self._hay.whole(span))

    def _allowed(self, within: Spans | None) -> list[Span]:
        if within is None:
            return [Span(0, len(self.text))]
        allowed = sorted(Span(*span) for span in within)
        for span in allowed:
            if not 0 <= span.start <= span.end <= len(self.text):
                raise ValueError(f"{tuple(span)} is not a span of a text of {len(self.text)} code points")
        return allowed

    # ------------------------------------------------------------------------------------------------ faithful places

    def _tiers(self, wanted: Wanted) -> Iterator[tuple[Grade, list[_Place]]]:
        """The places of each faithful grade, best grade first, each looked for only if the one before has none."""
        if wanted.stands:
            bare = wanted.quote.strip()
            shift = wanted.quote.index(bare)
            raw = [Span(at + shift, at + shift + len(bare)) for at in occurrences(wanted.quote, self.text)]
            yield "verbatim", [_Place((span,)) for span in raw if self._whole(span)]
        quote = wanted.folded.text
        if not quote.strip():
            return
        if (
            not wanted.signs
            and self._haystack is None
            and self._glance is not None
            and self._glance.lacks(wanted.loose)
        ):
            return
        hay = self._hay
        for stage in hay.stages(quote):
            found = list(dict.fromkeys(hay.source(span) for span in stage))
            wanted.found += found
            yield "typographic", [_Place((span,)) for span in found if hay.whole(span)]
        if wanted.signs:
            yield "elided", self._elided(wanted, wanted.allowed)
            everywhere = [Span(0, len(self.text))]
            if wanted.allowed != everywhere:
                yield "elided", self._elided(wanted, everywhere)

    def _elided(self, wanted: Wanted, allowed: list[Span]) -> list[_Place]:
        hay = self._hay
        tried: list[elision.Part] = []
        for literal in (True, False):
            parts = elision.parse(wanted.folded.text, wanted.signs, hay.folded.text, literal=literal)
            if not _worth_proving(parts) or parts == tried:
                continue
            tried = parts
            signs = Signs(parts, self.text, self.lexicon)
            found = [chain for span in allowed for chain in chains.chains(parts, hay, span, signs.near)]
            if found:
                return [_Place(c.spans, (*signs.opening(c.spans[0].start), *c.omitted)) for c in found]
        return []

    def _settled(self, grade: Grade, wanted: Wanted, places: list[_Place]) -> Anchor:
        """The one place that prefix, suffix and occurrence leave, or an ambiguous anchor."""
        ordered = sorted(places)
        chosen = ordered
        if wanted.occurrence is not None:
            chosen = ordered[wanted.occurrence - 1 : wanted.occurrence]
        if wanted.prefix or wanted.suffix:
            fitting = [place for place in chosen if self._fits(place.hull, wanted)]
            if not fitting and len(chosen) == 1:
                return self._wrong_context(chosen[0].hull, wanted)
            chosen = fitting
        if len(chosen) != 1:
            return Anchor("ambiguous", spans=tuple(place.hull for place in (chosen or ordered)))
        return self._judged(grade, wanted, chosen[0])

    def _fits(self, span: Span, wanted: Wanted) -> bool:
        return (not wanted.prefix or self._before(span, wanted.prefix)) and (
            not wanted.suffix or self._after(span, wanted.suffix)
        )

    def _before(self, span: Span, prefix: str) -> bool:
        near = self.text[max(0, span.start - 2 * len(prefix) - 40) : span.start]
        return fold(near).text.rstrip().endswith(fold(prefix).text.strip())

    def _after(self, span: Span, suffix: str) -> bool:
        near = self.text[span.end : span.end + 2 * len(suffix) + 40]
        return fold(near).text.lstrip().startswith(fold(suffix).text.strip())

    def _wrong_context(self, span: Span, wanted: Wanted) -> Anchor:
        """The words stand here, but not beside the words that the curator gave."""
        told = []
        if wanted.prefix and not self._before(span, wanted.prefix):
            at = Span(max(0, span.start - len(wanted.prefix)), span.start)
            told.append(Difference("other", wanted.prefix, at.of(self.text), Span(0, 0), at))
        if wanted.suffix and not self._after(span, wanted.suffix):
            at = Span(span.end, min(len(self.text), span.end + len(wanted.suffix)))
            told.append(
                Difference("other", wanted.suffix, at.of(self.text), Span(len(wanted.quote), len(wanted.quote)), at)
            )
        return Anchor("altered", spans=(span,), differences=tuple(told))

    def _judged(self, grade: Grade, wanted: Wanted, place: _Place) -> Anchor:
        """A faithful anchor; its flags are found when asked for."""
        hull = place.hull
        limit = next(span for span in wanted.allowed if hull.within(span))

        def judge() -> Judgement:
            told = differences.glyphs(wanted.quote, self.text, hull) if grade == "typographic" else ()
            edges = self._beside.of(hull, limit)
            gaps = [gap for gap in place.omitted if gap.span.start > hull.start]  # what stands before it is read above
            return told, edges + tuple(edge for gap in gaps for edge in under(self.text, gap, self.lexicon))

        if not self.judged:
            return Anchor(grade, ("unjudged",), place.spans, judge()[0], place.omitted)
        return Anchor(grade, (), place.spans, (), place.omitted, judge=judge)

    # ---------------------------------------------------------------------------------------------- unfaithful places

    def _unfaithful(self, wanted: Wanted) -> Anchor:
        return self._inside_word(wanted) or self._refused(wanted) or self._altered(wanted) or Anchor("missing")

    def _inside_word(self, wanted: Wanted) -> Anchor | None:
        """The letters stand here, but as part of longer words."""
        for span in wanted.found:
            if _lies_within(span, wanted.allowed):
                words = to_words(self.text, span, elides=self.lexicon.elides)
                dropped = Difference("dropped", wanted.quote, words.of(self.text), Span(0, len(wanted.quote)), words)
                told = differences.words(wanted.quote, self.text, words, self.lexicon) or (dropped,)
                return Anchor("altered", spans=(words,), differences=told)
        return None

    def _refused(self, wanted: Wanted) -> Anchor | None:
        """All parts of an elided quote stand here, but they make no faithful quote."""
        folded, allowed = wanted.folded, wanted.allowed
        if not wanted.signs:
            return None
        parts = elision.parse(folded.text, wanted.signs, self._hay.folded.text, literal=False)
        if not _worth_proving(parts):
            return None
        signs = Signs(parts, self.text, self.lexicon)
        for span in allowed:
            found = chains.refusal(parts, self._hay, span, signs)
            if found is not None:
                hull, difference = found
                return Anchor("altered", spans=(hull,), differences=(_unfolded(difference, folded),))
        return None

    def _altered(self, wanted: Wanted) -> Anchor | None:
        near = self._nearest(wanted)
        if near is None or near.share < LIKE:
            return None
        if near.share < ALTERED:
            return Anchor("missing", nearest=near.span)
        return Anchor("altered", spans=(near.span,), judge=lambda: (self._told(wanted.quote, near.span), ()))

    def _nearest(self, wanted: Wanted) -> Near | None:
        if self._glance is not None:
            return nearest(skim_any(wanted.loose), self._glance, wanted.allowed)
        return nearest(wanted.loose, self._hay, wanted.allowed)

    def _told(self, quote: str, span: Span) -> tuple[Difference, ...]:
        told = differences.words(quote, self.text, span, self.lexicon)
        told = told or differences.glyphs(quote, self.text, span)
        return told or (Difference("glyph", quote, span.of(self.text), Span(0, len(quote)), span),)


def _lies_within(span: Span, allowed: list[Span]) -> bool:
    return any(span.within(outer) for outer in allowed)


def _worth_proving(parts: list[elision.Part]) -> bool:
    """Whether there are signs to read, and words enough around them to be a quote."""
    if not any(part.sign for part in parts):
        return False
    return any(character.isalnum() for part in parts for character in part.text)


def _unfolded(difference: Difference, folded: Folded) -> Difference:
    span = difference.quote_span
    return replace(difference, quote_span=folded.source(span)) if span.start < span.end else difference


def locate(
    quote: str,
    text: str,
    *,
    language: str = "en",
    prefix: str | None = None,
    suffix: str | None = None,
    occurrence: int | None = None,
    within: Spans | None = None,
) -> Anchor:
    """Proves one quote against one text; ``Text`` is faster for several quotes.

    Args:
        quote: The quote as written.
        text: The stored text; offsets are code points into it.
        language: Its language, as a BCP 47 tag such as ``pt-BR``.
        prefix: Words just before the quote, where it stands more than once.
        suffix: Words just after it.
        occurrence: Which of several places, 1-based, counted inside the allowed spans.
        within: The allowed spans, half-open; the whole text by default.

    Returns:
        The anchor: the grade, where the quote stands, how it differs, and what its cuts hide.

    Raises:
        TypeError: If an argument that must be text is none.
        ValueError: If the language is no BCP 47 tag, ``occurrence`` is below 1, or a span of ``within`` does not lie
            inside the text.

    Example:
        >>> anchor = locate("“only partial relief”", 'He wanted "only partial relief" in return.')
        >>> anchor.grade, anchor.spans
        ('typographic', (Span(start=10, end=31),))
    """
    return Text(text, language).locate(quote, prefix=prefix, suffix=suffix, occurrence=occurrence, within=within)
