"""Places where a quote stands word for word: as it is, or equal after folding.

What a fold of the table cannot say alone is matched loosely, at equal length, and then verified: the case of a first
letter, passages set in capitals, the marks of a nested quotation. What changes length goes through one pattern: a
hyphen at a line end, a verse's slash, a comma or full stop moved inside the closing mark, a space lost after a stop.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property
from itertools import compress, islice
from operator import ne

from factcheck.anchoring.finding.bending import PLAIN, bendable, bends, pattern
from factcheck.anchoring.finding.greek import GREEK, UNACCENTED, accented, may_be_capital
from factcheck.anchoring.folding.boundaries import to_words, whole_words
from factcheck.anchoring.folding.foldmap import Folded
from factcheck.anchoring.folding.folds import DASH, EN_DASH, LINE_END_HYPHEN
from factcheck.text import Span

TURKIC = frozenset({"tr", "az"})
"""Languages whose small dotless i is a letter of its own."""

_MARKS = "\"'"
_VARIANTS = "\ufe0e\ufe0f"
_LONGEST_BENT = 20_000  # a pattern of more is slow to make
_SHORT = 64  # characters that are compared as fast as told to repeat
_FEWEST_PLACES = 50
_MOST_COMPARED = 500_000  # characters


def occurrences(needle: str, text: str, start: int = 0, end: int | None = None) -> Iterator[int]:
    """Every place a string stands, overlaps included.

    Where a string that repeats itself goes on repeating, only what is new is compared.
    """
    limit, length = len(text) if end is None else end, len(needle)
    at, period = text.find(needle, start, limit), 0
    while at >= 0:
        yield at
        if period and at + period + length <= limit and text.startswith(needle[-period:], at + length):
            at += period
            continue
        before, at = at, text.find(needle, at + 1, limit)
        if not period and 0 < at - before < length and length > _SHORT:
            period = _period(needle)


def _period(text: str) -> int:
    """The least number of characters after which a string repeats itself, cut off anywhere."""
    borders, border = [0] * len(text), 0
    for at in range(1, len(text)):
        while border and text[at] != text[border]:
            border = borders[border - 1]
        border += text[at] == text[border]
        borders[at] = border
    return len(text) - border


def _most(quote: str) -> int:
    """How many places that differ from a quote are looked at: of a text that only repeats itself, the first."""
    return max(_FEWEST_PLACES, _MOST_COMPARED // (len(quote) + 1))


def loosen(text: str, language: str = "en") -> str:
    """Lower case, one kind of quotation mark and one kind of stroke, at equal length."""
    if language in TURKIC:
        text = text.replace("I", "ı").replace("İ", "i")
    if language == GREEK:
        text = text.translate(UNACCENTED)
    try:
        return text.encode("latin-1").translate(_LOOSENED).decode("latin-1")
    except UnicodeEncodeError:
        lowered = "".join(lower(text[at : at + _AT_ONCE]) for at in range(0, len(text), _AT_ONCE))
        return lowered.replace("'", '"').replace(DASH, "-").replace(EN_DASH, "-")


def lower(text: str) -> str:
    """Lower case at equal length, a letter's place in its word aside."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(low if len(low := character.lower()) == 1 else character for character in text)
    return lowered.replace("ς", "σ")


_LOOSE_SIGNS = {"'": '"', DASH: "-", EN_DASH: "-"}
_LOOSENED = bytes(ord(_LOOSE_SIGNS.get(c) or c.lower()) for c in map(chr, range(256)))
_AT_ONCE = 1 << 20  # characters: to lower a text that is not ASCII, Python takes twelve bytes for each


class Haystack:
    """A text made ready for word-for-word search; folded and loosened only once, and only if a quote needs it."""

    def __init__(self, text: str, folded: Folded, language: str, *, elides: bool) -> None:
        self.text = text
        self.folded = folded
        self.language = language
        self.elides = elides
        self._loose: str | None = None

    @property
    def loose(self) -> str:
        """The folded text, loosened."""
        if self._loose is None:
            self._loose = loosen(self.folded.text, self.language)
        return self._loose

    def stages(self, quote: str, start: int = 0, end: int | None = None) -> Iterator[list[Span]]:
        """Where a folded quote stands, in offsets of the folded text, the surest matches first.

        Equal after folding; equal but for case and marks where that is allowed; equal but for what changes length.
        Each is verified but for word boundaries.

        Args:
            quote: The folded quote.
            start: Where in the folded text to begin.
            end: Where to stop.
        """
        text, loose = self.folded.text, loosen(quote, self.language)
        near = [Span(at, at + len(quote)) for at in occurrences(loose, self.loose, start, end)]
        exact = [span for span in near if text.startswith(quote, span.start)]
        yield exact
        wanted = _Wanted(quote)
        unlike = (span for span in near if not text.startswith(quote, span.start))
        found = [
            span
            for span in islice(unlike, _most(quote))
            if wanted.same(span.of(text), opens=_opens_sentence(text, span.start))
        ]
        yield found
        if not exact and not found:
            yield self._by_pattern(quote, loose, start, end)

    def places(self, quote: str) -> list[Span]:
        """The places of the first stage that has any."""
        return next((found for found in self.stages(quote) if found), [])

    def _by_pattern(self, quote: str, loose: str, start: int, end: int | None) -> list[Span]:
        """Matches that change length; each stretch between them is verified as above."""
        loose = bendable(quote, loose)
        if not self._may_stand(loose):
            return []
        bent = re.compile(pattern(loose, breaks=LINE_END_HYPHEN in self.folded.text))
        text, limit = self.folded.text, len(self.loose) if end is None else end
        found = []
        for match in bent.finditer(self.loose, start, limit):
            span = Span(*match.span())
            if (
                span.start < span.end
                and _same_letters(quote, span.of(text), opens=_opens_sentence(text, span.start))
                and self._verse_holds(quote, match)
            ):
                found.append(span)
        return found

    def _may_stand(self, loose: str) -> bool:
        """Whether a pattern is worth its making: it needs something to bend, and plain pieces that stand here."""
        if len(loose) > _LONGEST_BENT or loose.count('"') > self.loose.count('"'):
            return False
        breaks = LINE_END_HYPHEN in self.loose
        if not (breaks or bends(loose)):
            return False
        pieces = PLAIN.findall(loose) if not breaks else ()
        return all(piece in self.loose for piece in pieces)

    def _verse_holds(self, quote: str, match: re.Match[str]) -> bool:
        """Whether each slash set for a line break stands over one: over white space of the source with a line end."""
        for group in range(1, quote.count(" / ") + 1):
            piece = match[group]
            source = self.folded.source(Span(*match.span(group))).of(self.text)
            if "/" not in piece and not re.search(r"[\r\n]", source):
                return False
        return True

    def source(self, span: Span) -> Span:
        """The stretch of the source behind a folded one, without white space at its ends."""
        start, end = self.folded.source(span)
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        while (
            end < len(self.text) and self.text[end] in _VARIANTS
        ):  # they fold to nothing, and belong to what is before
            end += 1
        return Span(start, end)

    def whole(self, span: Span) -> bool:
        """Whether a stretch of the source starts and ends between words."""
        return whole_words(self.text, span, elides=self.elides)

    def offset(self, offset: int) -> int:
        """Where an offset of the source stands in the folded text."""
        return self.folded.folded(offset)

    def words(self, span: Span) -> Span:
        """The stretch of the source behind a folded one, widened to whole words."""
        return to_words(self.text, self.folded.source(span), elides=self.elides)


# --------------------------------------------------------------------------------------------------------------------
# Verifying a loose match
# --------------------------------------------------------------------------------------------------------------------


class _Wanted:
    """A folded quote, with what of it may differ in case found out once."""

    def __init__(self, quote: str) -> None:
        self.quote = quote
        self.first = next((at for at, character in enumerate(quote) if character.isalnum()), -1)

    @cached_property
    def _capitals(self) -> list[list[Span]]:
        return _passages_in_capitals(self.quote)

    def same(self, found: str, *, opens: bool = False) -> bool:
        """Whether all differences from a string that is equal once loosened are allowed.

        Args:
            found: The string.
            opens: Whether it opens a sentence of the text.
        """
        quote = self.quote
        unlike = compress(range(len(quote)), map(ne, quote, found))
        differing = [at for at in unlike if EN_DASH not in (quote[at], found[at])]
        if any(DASH in (quote[at], found[at]) for at in differing):
            return False
        if not all(may_be_capital(quote[at], found[at]) for at in differing):
            return False
        marks = [at for at in differing if quote[at] in _MARKS]
        letters = (at for at in differing if quote[at] not in _MARKS)
        cases = [at for at in letters if at != self.first or accented(quote[at], found[at])]
        return _nested(quote, marks) and (not cases or self._in_capitals(cases, found, opens=opens))

    def _in_capitals(self, cases: list[int], found: str, *, opens: bool) -> bool:
        """Whether letters of another case all lie in passages in capitals, the source's or those of the quote."""
        cases = _outside(cases, [span for span in _lead_words(found, opens=opens) if span.of(self.quote)[1:].islower()])
        left = _outside(cases, [_around(words) for words in _passages_in_capitals(found)])
        if found.isupper() and any(span.of(found) == _COUNTRY for span in _words_of(found, cases)):
            return False
        if self.quote.upper() == self.quote:
            return not _outside(left, [_around(words) for words in self._capitals])
        return not left or not _outside(left, [_around(words) for words in self._capitals if self._loud(words, left)])

    def _loud(self, words: list[Span], changed: list[int]) -> bool:
        """Whether a passage in capitals amid small letters only says the source's words aloud: US is never us."""
        ours = [word.of(self.quote) for word in words if _holds_any(word, changed)]
        return len(ours) > 1 and _ACRONYMS.isdisjoint(ours)


_LEAD = re.compile(r"(?:\A|(?<=[.!?]\s)|(?<=[.!?]\"\s))[\"'(]*(?P<word>[^\W\d_]{2,})(?!\w)")
_OPENS = re.compile(r"(?:\A|[.!?][\"')]*\s)[\"'(]*\Z")


def _opens_sentence(text: str, at: int) -> bool:
    return _OPENS.search(text, max(0, at - 6), at) is not None


def _lead_words(text: str, *, opens: bool) -> list[Span]:
    """Words that open a sentence and are set in capitals, as newspapers set the first of a paragraph."""
    found = [Span(*match.span("word")) for match in _LEAD.finditer(text) if match.start() or opens]
    return [span for span in found if span.of(text).isupper() and span.of(text) not in _ACRONYMS]


def _around(words: list[Span]) -> Span:
    return Span(words[0].start, words[-1].end)


def _holds_any(span: Span, places: list[int]) -> bool:
    at = bisect_left(places, span.start)
    return at < len(places) and places[at] < span.end


def _outside(places: list[int], spans: list[Span]) -> list[int]:
    """The places that lie in none of the stretches; both are in the order of the text."""
    left, ahead = [], iter(spans)
    span = next(ahead, None)
    for at in places:
        while span is not None and span.end <= at:
            span = next(ahead, None)
        if span is None or at < span.start:
            left.append(at)
    return left


def _same_letters(quote: str, found: str, *, opens: bool) -> bool:
    """As :meth:`_Wanted.same`, for a match whose length differs: letters and marks are compared apart, one by one."""
    ours, theirs = (_NO_LETTERS.sub("", side) for side in (quote, found))
    if len(ours) != len(theirs):
        return False
    if ours[1:] != theirs[1:] and not _Wanted(_spelt(found, ours)).same(found, opens=opens):
        return False
    our_marks, their_marks = list(_MARK.finditer(quote)), _MARK.findall(found)
    pairs = zip(our_marks, their_marks, strict=False)
    return len(our_marks) == len(their_marks) and _nested(
        quote, [our.start() for our, their in pairs if our[0] != their]
    )


def _spelt(found: str, letters: str) -> str:
    """A string with the letters and digits of another in place of its own."""
    each = iter(letters)
    return _LETTER.sub(lambda _: next(each), found)


_MISTAKEN = re.compile(r"[.,!?]\"(?!\w)")
_NO_LETTERS = re.compile(r"[\W_]+")
_LETTER = re.compile(r"[^\W_]")
_MARK = re.compile(f"[{_MARKS}]")


def _nested(quote: str, marks: list[int]) -> bool:
    """Whether the marks that differ are whole pairs, an opening one and later a closing one, one in another or not.

    Or the one that closes what both open alike, after a stop, where the source closed it with a single mark by mistake.
    """
    if len(marks) == 1:
        at = marks[0]
        return _MISTAKEN.match(quote, at - 1) is not None and quote.count('"', 0, at) % 2 == 1
    depth = 0
    for at in marks:
        before, after = quote[at - 1 : at] if at else "", quote[at + 1 : at + 2]
        opening = not (before.isalnum() or (before and before in ".,!?;:")) and after.strip() != ""
        closing = before.strip() != "" and not after.isalnum()
        if not (opening or closing) and before.isdigit():
            return False
        depth += -1 if (depth and not opening) or (closing and (depth or not opening)) else 1
        if depth < 0:
            return False
    return depth == 0


_RUN = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*")
_CAPITALS = re.compile(r"[^\W\d_a-z](?:['’.-]?[^\W\d_a-z]){2}")
_ACRONYMS = frozenset({"US", "WHO", "IT", "AIDS", "UN", "EU"})
"""Words that mean something else in capitals."""
_COUNTRY = "US"  # in a headline set in capitals too it is no pronoun


def _words_of(text: str, places: list[int]) -> Iterator[Span]:
    """The words in which some places lie."""
    return (Span(*word.span()) for word in _RUN.finditer(text) if _holds_any(Span(*word.span()), places))


def _passages_in_capitals(text: str) -> list[list[Span]]:
    """The words of each passage set in capitals: two or more in a row, one of at least four letters."""
    found: list[list[Span]] = []
    run: list[Span] = []
    if not _CAPITALS.search(text):  # most texts hold no word in capitals
        return found
    for word in (*_RUN.finditer(text), None):
        if word is not None and word[0].isupper():
            run.append(Span(*word.span()))
            continue
        if len(run) >= 2 and any(end - start >= 4 for start, end in run):
            found.append(run)
        run = []
    return found
