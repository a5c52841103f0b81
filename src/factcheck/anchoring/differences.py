"""How the words of a quote differ from a passage, and what sort of word each difference is."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein, Postfix, Prefix

from factcheck.anchoring.anchor import Difference, DifferenceKind, WordClass
from factcheck.anchoring.folds import UNSPACED
from factcheck.anchoring.lexicon import Lexicon
from factcheck.text import Span

_TOKEN = re.compile(
    rf"[{UNSPACED}]|(?<!\w)[-−]\d[\d.,:/]*\d|(?<!\w)[-−]\d|[^\W_](?:(?![{UNSPACED}])[\w\u0300-\u036f]|['’.,:-](?=[^\W_]))*|[^\w\s]"
)
_NUMBER = re.compile(r"[-−]?\d[\d.,:/-]*(?:st|nd|rd|th)?$")
_FIGURES = re.compile(r"\d+(?:[.,:/]\d+)*")
_YEAR = re.compile(r"(?:[^\W\d]+-)?(?:1[5-9]|20)\d\d(?:s|-\d\d(?:\d\d)?)?$")
_WHITE = re.compile(r"[\s\u00ad]*|[-‐\u00ad][^\S\r\n]*[\r\n]\s*")

CONFUSABLE = str.maketrans(
    "ıасԁеһіјӏорԛѕтухԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧοναρАВЕКМНОРСТУХІЈЅԌ",
    "iacdehijlopqstyxwABEZHIKMNOPTYXovapABEKMHOPCTYXIJSG",
)
"""Letters of other scripts that look like Latin ones (a selection of Unicode's confusables, UTS 39)."""


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
    """The words of a quote that differ from a passage, runs of words taken together, each with its kind."""
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
    return tuple(differences)


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
    for op in Levenshtein.opcodes(ours, theirs):
        if op.tag == "equal":
            continue
        a, b = Span(op.src_start, op.src_end), Span(op.dest_start, op.dest_end)
        if joined and joined[-1][0].end == a.start and joined[-1][1].end == b.start:
            last = joined.pop()
            a, b = Span(last[0].start, a.end), Span(last[1].start, b.end)
        joined.append((a, b))
    return joined


def plain(token: str) -> str:
    """A token as words are compared: the shape of its marks aside."""
    return token.translate(_MARKS)


_MARKS = str.maketrans("“”„‟«»‘’‚‛ʼ‐‑–—", '""""""' + "'''''" + "----")


def _hull(matches: list[re.Match[str]], run: Span, fallback: int) -> Span:
    if run.start < run.end:
        return Span(matches[run.start].start(), matches[run.end - 1].end())
    at = matches[run.start - 1].end() if 0 < run.start <= len(matches) else fallback
    return Span(at, at)


# --------------------------------------------------------------------------------------------------------------------
# Kinds
# --------------------------------------------------------------------------------------------------------------------


class _Change(NamedTuple):
    """Two runs of words as the kinds look at them: as printed, in lower case, and the words only one side has."""

    quoted: Sequence[str]
    found: Sequence[str]
    ours: Sequence[str]
    theirs: Sequence[str]
    changed: Sequence[str]
    classes: frozenset[WordClass | None]
    lexicon: Lexicon

    def has(self, words: frozenset[str]) -> bool:
        """Whether a changed word is in a list."""
        return any(word in words for word in self.changed)

    def negates(self, words: Sequence[str]) -> bool:
        """Whether a word of one side denies."""
        parts = [part for word in words for part in word.split("'")] if self.lexicon.elides else words
        return any(self.lexicon.class_of(word) == "negation" for word in (*words, *parts))

    def other_figures(self) -> bool:
        """Whether a changed figure is no year."""
        return any(_NUMBER.match(word) and not _YEAR.match(word) for word in self.changed)

    def like(self, pattern: re.Pattern[str]) -> bool:
        """Whether a changed word has a shape."""
        return any(pattern.match(word) for word in self.changed)


def kind_of(quoted: Sequence[str], found: Sequence[str], lexicon: Lexicon) -> DifferenceKind:
    """What sort of difference two runs of words are: the first kind of the table that holds.

    >>> from factcheck.anchoring.lexicon import lexicon_for
    >>> kind_of(["all"], ["only", "partial"], lexicon_for("en")), kind_of(["2018"], ["2016"], lexicon_for("en"))
    ('quantifier', 'date')
    """
    ours, theirs = ([token.lower().replace("’", "'") for token in side] for side in (quoted, found))
    changed = [word for word in ours if word not in theirs] + [word for word in theirs if word not in ours]
    classes = frozenset(lexicon.class_of(word) for word in changed)
    change = _Change(quoted, found, ours, theirs, changed, classes, lexicon)
    return next((kind for kind, holds in _KINDS if holds(change)), "other")


def _is_opposite(change: _Change) -> bool:
    """Whether one word is the other with a prefix that denies it: "lawful", "unlawful"."""
    if not len(change.ours) == len(change.theirs) == 1:
        return False
    short, long = sorted((change.ours[0], change.theirs[0]), key=len)
    return len(short) > _STEM and long.removesuffix(short) in change.lexicon.negating_prefixes


def _is_pronoun_swap(change: _Change) -> bool:
    """A pronoun for another, or for a name or short noun phrase; in longer runs something else was changed too."""
    if not (change.ours and change.theirs) or max(len(change.ours), len(change.theirs)) > 3:
        return False
    return change.has(change.lexicon.pronouns)


def _is_plural(change: _Change) -> bool:
    ours, theirs = (
        [word for word in side if word not in change.lexicon.determiners] for side in (change.ours, change.theirs)
    )
    if len(ours) == len(theirs) == 1 and _inflects(ours[0], theirs[0], change.lexicon.plural_endings):
        return True
    owners = sorted("".join(side) for side in (ours, theirs))  # "builder's" and "builders'"
    return owners[0][-2:] == "'s" and owners[1][-2:] == "s'" and owners[0][:-2] == owners[1][:-2]


def _is_tense(change: _Change) -> bool:
    if len(change.ours) == len(change.theirs) == 1:
        return _inflects(change.ours[0], change.theirs[0], change.lexicon.tense_endings) or (
            _is_auxiliary(change.ours[0], change.lexicon) and _is_auxiliary(change.theirs[0], change.lexicon)
        )
    return all(any(_is_auxiliary(word, change.lexicon) for word in side) for side in (change.ours, change.theirs))


def _is_auxiliary(word: str, lexicon: Lexicon) -> bool:
    _, mark, contracted = word.partition("'")
    return word in lexicon.auxiliaries or (bool(mark) and mark + contracted in lexicon.auxiliaries)


def _is_other_figure(change: _Change) -> bool:
    """Whether words differ in nothing but their figures ("28-year-old", "4:00pm")."""
    ours, theirs = (_FIGURES.subn("0", " ".join(side)) for side in (change.ours, change.theirs))
    return ours == theirs and ours[1] > 0


def _is_name(change: _Change) -> bool:
    """Capitals on both sides, but of more than an article that opens a sentence."""
    if change.lexicon.determiners.issuperset(change.changed):
        return False
    ours, theirs = (any(token[:1].isupper() for token in side) for side in (change.quoted, change.found))
    return ours and theirs


_STEM = 3  # letters of a word that a prefix may deny, at least
_CLAUSE = 4  # words that, left out or put in together, are more than a date or a number

_KINDS: tuple[tuple[DifferenceKind, Callable[[_Change], bool]], ...] = (
    ("glyph", lambda c: _look_alike("".join(c.quoted), "".join(c.found))),
    ("negation", lambda c: c.negates(c.ours) != c.negates(c.theirs) or _is_opposite(c)),
    ("quantifier", lambda c: bool(c.classes & {"quantifier", "limit"}) or c.has(c.lexicon.amounts)),
    ("dropped", lambda c: not c.quoted and len(c.found) >= _CLAUSE),
    ("added", lambda c: not c.found and len(c.quoted) >= _CLAUSE),
    ("date", lambda c: c.has(c.lexicon.calendar) or (c.like(_YEAR) and not c.other_figures())),
    ("unit", lambda c: c.has(c.lexicon.units)),
    ("number", lambda c: "number" in c.classes or c.like(_NUMBER) or _is_other_figure(c)),
    ("hedge", lambda c: "hedge" in c.classes or c.has(c.lexicon.modals)),
    ("dropped", lambda c: len(c.found) >= _CLAUSE and _ends_sentence(c.found) and not _ends_sentence(c.quoted)),
    ("plural", _is_plural),
    ("tense", _is_tense),
    ("pronoun", _is_pronoun_swap),
    ("glyph", lambda c: not any(token[0].isalnum() for token in (*c.quoted, *c.found))),
    ("added", lambda c: not c.found),
    ("dropped", lambda c: not c.quoted),
    ("name", _is_name),
)
"""The kinds in the order in which they are tried, the weightiest first."""


def _ends_sentence(words: Sequence[str]) -> bool:
    return not _ENDS.isdisjoint(words[:-1])


_ENDS = frozenset(".!?")


def _inflects(a: str, b: str, endings: Sequence[str]) -> bool:
    """Whether two words are one stem with different endings."""
    stems = [
        {word, *(word.removesuffix(ending) for ending in endings if len(word) - len(ending) >= 3)} for word in (a, b)
    ]
    return a != b and bool(stems[0] & stems[1])


def _look_alike(quoted: str, found: str) -> bool:
    """Whether two stretches look the same in print, or one of them is turned around by a control character."""
    quoted, found = plain(quoted), plain(found)
    bare, other = (_ENDS_MARKS.sub("", side) for side in (quoted, found))
    return (
        skeleton(quoted) == skeleton(found)
        or (bare.casefold() != other.casefold() and skeleton(bare) == skeleton(other))
        or quoted.translate(_STROKES) == found.translate(_STROKES)
        or not _TURNS.isdisjoint(quoted + found)
    )


_ENDS_MARKS = re.compile(r"\A[^\w]+|[^\w]+\Z")
_STROKES = str.maketrans("I1|ІӀǀΙ", "lllllll")
_TURNS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def skeleton(text: str) -> str:
    """A text with its accents, look-alike letters and invisible characters taken out."""
    if text.isascii():
        return text.replace(" ", "").casefold()
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if unicodedata.category(c) not in ("Mn", "Cf", "Zs"))
    return bare.translate(CONFUSABLE).casefold()
