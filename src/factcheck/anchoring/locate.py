"""The proof of a quote: its grade, its exact place, and what the cut hides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property, partial

from factcheck.anchoring import context, given, outer
from factcheck.anchoring.anchor import Anchor, Difference, Edge, Grade, Judgement
from factcheck.anchoring.brackets.doubts import Doubts
from factcheck.anchoring.brackets.wording import Wording
from factcheck.anchoring.finding.glance import Glance, skim_any
from factcheck.anchoring.finding.literal import Haystack, occurrences
from factcheck.anchoring.finding.nearest import ALTERED, LIKE, nearest
from factcheck.anchoring.finding.rims import Near
from factcheck.anchoring.folding.boundaries import to_words, whole_words
from factcheck.anchoring.folding.folds import fold
from factcheck.anchoring.hidden import Hidden
from factcheck.anchoring.lexicon import NO_LISTS, lexicon_for
from factcheck.anchoring.place import Place
from factcheck.anchoring.signs import chains, elision
from factcheck.anchoring.signs.meaning import Signs
from factcheck.anchoring.wanted import Wanted
from factcheck.anchoring.words import differences
from factcheck.text import Sentences, Span

Spans = Iterable[tuple[int, int]]


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
        self._all = Span(0, len(text))
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
    def _hidden(self) -> Hidden:
        return Hidden(self.sentences, self.lexicon)

    @cached_property
    def _doubts(self) -> Doubts:
        return Doubts(Wording(self.text, self.lexicon))

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
            TypeError: If the quote, ``prefix`` or ``suffix`` is no ``str``, ``occurrence`` no whole number, or
                ``within`` no list of spans.
            ValueError: If ``occurrence`` is below 1, or a span of ``within`` does not lie inside the text.
        """
        if within is not None and not isinstance(within, list):
            within = list(given.spans(within, len(self.text)))
        try:
            start = self.text.find(quote)
        except TypeError:
            raise given.not_text("quote", quote) from None
        if (
            start >= 0 and quote == quote.strip() != "" and prefix is None and suffix is None and occurrence is None
        ):  # most quotes end here
            span = Span(start, start + len(quote))
            limit = self._all if within is None else self._limit(span, within)
            if limit is not None and self.text.find(quote, start + 1) < 0 and self._whole(span):
                return self._verbatim(span, limit)
        given.check_options(prefix, suffix, occurrence)
        return self._graded(Wanted(quote, prefix, suffix, occurrence, self.subtag, stands=start >= 0), within)

    def _limit(self, span: Span, within: Spans) -> Span | None:
        """The allowed span around a place."""
        spans = given.spans(within, len(self.text))
        return next((allowed for allowed in spans if span.within(allowed)), None)

    def _verbatim(self, span: Span, limit: Span) -> Anchor:
        if not self.judged:
            return Anchor("verbatim", ("unjudged",), (span,))
        return Anchor("verbatim", spans=(span,), judge=lambda: ((), self._hidden.beside(span, limit)))

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
            inside = places if within is None else [place for place in places if _lies_within(place.hull, allowed)]
            if inside:
                return self._settled(grade, wanted, inside)
            outside = outside or tuple(place.hull for place in places)
        if outside:
            near = self._nearest(wanted, wanted.allowed)
            return Anchor("elsewhere", outside=outside, nearest=near.span if near and near.share >= LIKE else None)
        return self._without_marks(wanted, within) or self._unfaithful(wanted)

    def _without_marks(self, wanted: Wanted, within: Spans | None) -> Anchor | None:
        """The anchor of a quote whose own quotation marks hold all of it, where it stands without them."""
        given_with = (wanted.prefix, wanted.suffix, wanted.occurrence)
        for inside in outer.bare(wanted.quote):
            anchor = self._graded(Wanted(inside.of(wanted.quote), *given_with, self.subtag, stands=True), within)
            if anchor.grade in ("ambiguous", "elsewhere"):
                return anchor
            if anchor.faithful:
                return outer.marked(anchor, wanted.quote, inside)
        return None

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
            return [self._all]
        return sorted(given.spans(within, len(self.text)))

    # ------------------------------------------------------------------------------------------------ faithful places

    def _tiers(self, wanted: Wanted) -> Iterator[tuple[Grade, list[Place]]]:
        """The places of each faithful grade, best grade first, each looked for only if the one before has none."""
        if wanted.stands:
            bare = wanted.quote.strip()
            shift = wanted.quote.index(bare)
            raw = (Span(at + shift, at + shift + len(bare)) for at in occurrences(wanted.quote, self.text))
            yield "verbatim", [Place(span) for span in raw if self._whole(span)]
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
            yield "typographic", [Place(span) for span in found if hay.whole(span)]
        if wanted.signs:
            yield "elided", self._elided(wanted, wanted.allowed)
            everywhere = [self._all]
            if wanted.allowed != everywhere:
                yield "elided", self._elided(wanted, everywhere)

    def _elided(self, wanted: Wanted, allowed: list[Span]) -> list[Place]:
        tried: list[list[elision.Part]] = []
        for literal in (True, False):
            parts = elision.parse(wanted.folded.text, wanted.signs, self._hay.folded.text, literal=literal)
            for each in (parts, elision.unmarked(parts)):
                if elision.worth_proving(each) and each not in tried:
                    tried.append(each)
                    if found := self._chained(each, allowed):
                        return found
        return []

    def _chained(self, parts: list[elision.Part], allowed: list[Span]) -> list[Place]:
        signs = Signs(parts, self._doubts)
        sound = chains.Allowed(signs.close, signs.means_no_more)
        return [
            Place(
                c.hull,
                c.spans,
                (*signs.opening(c.spans[0].start), *c.omitted),
                signs.retold(c.hull.start, c.gaps),
                partial(signs.doubts, c.hull, c.gaps),
            )
            for span in allowed
            for c in chains.chains(parts, self._hay, span, sound)
        ]

    def _settled(self, grade: Grade, wanted: Wanted, places: list[Place]) -> Anchor:
        """The one place that prefix, suffix and occurrence leave, or an ambiguous anchor."""
        ordered = sorted(places)
        chosen = ordered
        if wanted.occurrence is not None:
            chosen = ordered[wanted.occurrence - 1 : wanted.occurrence]
        if wanted.prefix or wanted.suffix:
            known = context.fitting(self.text, [place.hull for place in chosen], wanted)
            if not known and len(chosen) == 1:
                told = context.contradictions(self.text, chosen[0].hull, wanted)
                return Anchor("altered", spans=(chosen[0].hull,), differences=told)
            chosen = [place for place in chosen if place.hull in known]
        if len(chosen) != 1:
            return Anchor("ambiguous", spans=tuple(place.hull for place in (chosen or ordered)))
        return self._judged(grade, wanted, chosen[0])

    def _judged(self, grade: Grade, wanted: Wanted, place: Place) -> Anchor:
        """A faithful anchor; its flags are found when asked for."""
        hull = place.hull
        limit = next(span for span in wanted.allowed if hull.within(span))

        def judge() -> Judgement:
            told = differences.glyphs(wanted.quote, self.text, hull) if grade == "typographic" else ()
            gaps = [gap for gap in place.omitted if gap.span.start > hull.start]  # what stands before it is read above
            edges = (
                *self._outside(place, limit),
                *(edge for gap in gaps for edge in self._hidden.under(gap)),
            )
            kept = tuple(edge for edge in edges if not _lies_within(edge.span, place.retold))
            return told, kept + place.doubts()

        if not self.judged:
            return Anchor(grade, ("unjudged",), place.spans, judge()[0], place.omitted)
        return Anchor(grade, (), place.spans, (), place.omitted, judge=judge)

    def _outside(self, place: Place, limit: Span) -> tuple[Edge, ...]:
        """What stands outside a quote; where a bracket opens it, outside the words too for which that stands."""
        starts = [place.hull.start, *(gap.span.start for gap in place.omitted if gap.span.start < place.hull.start)]
        read = [self._hidden.beside(Span(start, place.hull.end), limit, place.spans) for start in starts]
        return read[0] if len(read) == 1 else tuple({edge.span: edge for edges in read for edge in edges}.values())

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
        if not wanted.signs:
            return None
        parts = elision.parse(wanted.folded.text, wanted.signs, self._hay.folded.text, literal=False)
        if not elision.worth_proving(parts):
            return None
        signs = Signs(parts, self._doubts)
        for span in wanted.allowed:
            found = chains.refusal(parts, self._hay, span, signs)
            if found is not None:
                hull, difference = found
                return Anchor("altered", spans=(hull,), differences=(wanted.unfolded(difference),))
        return None

    def _altered(self, wanted: Wanted) -> Anchor | None:
        near = self._nearest(wanted, wanted.allowed)
        if near is None or near.share < LIKE:
            return None
        if near.share < ALTERED:
            return Anchor("missing", nearest=near.span)
        span = self._told_of(wanted, near.span)
        return Anchor("altered", spans=(span,), judge=lambda: (self._told(wanted.quote, span), ()))

    def _told_of(self, wanted: Wanted, span: Span) -> Span:
        """Of several passages like a quote, the one of which its prefix, suffix or occurrence tells."""
        if wanted.prefix or wanted.suffix:
            beside = [each for stretch in context.stretches(self._hay, wanted) for each in self._like(wanted, stretch)]
            return (*context.fitting(self.text, beside, wanted), *beside, span)[0]
        if wanted.occurrence is None:
            return span
        alike = self._again(span, wanted.allowed)
        return alike[wanted.occurrence - 1] if wanted.occurrence <= len(alike) else span

    def _like(self, wanted: Wanted, stretch: Span) -> list[Span]:
        """The passages of a stretch that are most like a quote, if any is like it."""
        inside = [Span(max(low, stretch.start), min(high, stretch.end)) for low, high in wanted.allowed]
        inside = [span for span in inside if span.start < span.end]
        near = self._nearest(wanted, inside)
        return self._again(near.span, inside) if near is not None and near.share >= ALTERED else []

    def _again(self, span: Span, allowed: list[Span]) -> list[Span]:
        """Every place inside allowed spans where a passage stands word for word."""
        return [each for each in self.stands(span.of(self.text)) if _lies_within(each, allowed)] or [span]

    def _nearest(self, wanted: Wanted, within: list[Span]) -> Near | None:
        if self._glance is not None:
            return nearest(skim_any(wanted.loose), self._glance, within)
        return nearest(wanted.loose, self._hay, within)

    def _told(self, quote: str, span: Span) -> tuple[Difference, ...]:
        told = differences.words(quote, self.text, span, self.lexicon)
        told = told or differences.glyphs(quote, self.text, span)
        return told or (Difference("glyph", quote, span.of(self.text), Span(0, len(quote)), span),)


def _lies_within(span: Span, allowed: Iterable[Span]) -> bool:
    return any(span.within(outer) for outer in allowed)


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
