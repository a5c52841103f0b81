"""Quotes shortened or helped by an editor: ellipses, and words in square brackets.

A quote is parted at its signs; the parts must stand in the source's order, near enough, and a bracket may name what a
pronoun or a noun phrase stands for, never add to the meaning. Signs that the source itself has are its own words.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Literal, NamedTuple

from factcheck.anchoring.anchor import Difference, DifferenceKind, Omission
from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.literal import Haystack
from factcheck.text import Span, sentences

ELLIPSIS_REACH = 1200
"""Most code points an ellipsis may leave out."""
BRACKET_REACH = 60
"""Most code points an editor's bracket may replace."""
MOST_PARTS = 40
"""A quote in more parts than this is a collage."""

MOST_PLACES = 1000
"""Places of an elided quote that are told apart; beyond them it is ambiguous anyway."""

SignKind = Literal["ellipsis", "bracket", "letter"]

_SIGN = re.compile(
    r"(?P<ellipsis>\s*[\[(]\.{3,4}[\])]\s*|(?<!\.)(?:\.{3}){1,2}(?!\.)|(?<=[^.]\.)\.{3}(?!\.)|(?<=\A\.)\.{3}(?!\.))"
    r"|(?P<letter>\[\w\](?=[\w'’]))"
    r"|(?P<bracket>\[[^\[\]]{1,100}\]|\((?i:sic)[.!]?\))"
)
_KINDS: dict[str, SignKind] = {"ellipsis": "ellipsis", "bracket": "bracket", "letter": "letter"}
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_WORD_BEFORE = re.compile(r"\w*\W{0,2}\Z")
_WORD_AFTER = re.compile(r"\W{0,2}\w*")


class Sign(NamedTuple):
    """An editor's sign: its kind, its text and where it stands in the folded quote.

    Signs side by side count as one: an ellipsis if one of them is, with the words in brackets kept.
    """

    kind: SignKind
    text: str
    span: Span
    words: str = ""


class Part(NamedTuple):
    """Words between two signs, and the sign before them."""

    text: str
    at: int
    sign: Sign | None


@dataclass(frozen=True, slots=True)
class Chain:
    """The places of all parts, in offsets of the source, with what lies between them."""

    spans: tuple[Span, ...]
    omitted: tuple[Omission, ...]

    @property
    def hull(self) -> Span:
        """From the first part to the last."""
        return Span(self.spans[0].start, self.spans[-1].end)


def has_signs(quote: str) -> bool:
    """Whether a folded quote holds anything that may be an editor's sign."""
    return "..." in quote or "[" in quote or "(" in quote


def parse(quote: str, source: str, *, literal: bool) -> list[Part]:
    """Parts a folded quote at its signs; a quote of more than :data:`MOST_PARTS` signs has none that count.

    Args:
        quote: The folded quote.
        source: The folded source: a sign that stands there between the same words is the source's own.
        literal: Whether to leave such signs in place.
    """
    if sum(1 for _ in islice(_SIGN.finditer(quote), MOST_PARTS + 1)) > MOST_PARTS:
        return []
    parts: list[Part] = []
    start, carried = 0, ""
    sign: Sign | None = None
    for match in _SIGN.finditer(quote):
        if literal and _stands(quote, match, source):
            continue
        part = _part(carried + quote[start : match.start()], start, sign)
        found = _sign(match)
        if part.text:
            parts.append(part)
            sign = found
        else:
            sign = found if sign is None else _together(sign, found)
        carried = match[0][1] if found.kind == "letter" else ""
        start = match.end()
    last = _part(carried + quote[start:], start, sign)
    return [*parts, last] if last.text or sign else parts


def _sign(match: re.Match[str]) -> Sign:
    kind = _KINDS[match.lastgroup or ""]
    return Sign(kind, match[0].strip(), Span(*match.span()), match[0][1:-1].strip() if kind == "bracket" else "")


def _together(a: Sign, b: Sign) -> Sign:
    kinds = {a.kind, b.kind}
    kind: SignKind = "ellipsis" if "ellipsis" in kinds else "bracket" if "bracket" in kinds else "letter"
    return Sign(kind, f"{a.text} {b.text}", Span(a.span.start, b.span.end), f"{a.words} {b.words}".strip())


def _part(text: str, start: int, sign: Sign | None) -> Part:
    bare = text.strip()
    return Part(bare, start + len(text) - len(text.lstrip()), sign)


def _stands(quote: str, match: re.Match[str], source: str) -> bool:
    """Whether the source has the sign too, between the same words."""
    before = _WORD_BEFORE.search(quote, max(0, match.start() - 40), match.start())
    after = _WORD_AFTER.match(quote, match.end())
    return (before[0] if before else "") + match[0] + (after[0] if after else "") in source


# --------------------------------------------------------------------------------------------------------------------
# Places of the parts
# --------------------------------------------------------------------------------------------------------------------


class _Link(NamedTuple):
    span: Span  # in the source
    previous: int  # index into the places of the part before, -1 for the first
    start: int  # where the chain that ends here starts, the latest possible


Allowed = Callable[[Part, Span], bool]


def chains(parts: list[Part], hay: Haystack, within: Span, allowed: Allowed) -> list[Chain]:
    """Every shortest stretch of a source that holds the parts in order, each sign allowed over what it covers.

    Args:
        parts: The parts.
        hay: The source.
        within: An allowed span of the source; no chain crosses its ends.
        allowed: Whether a part's sign may stand over the stretch between it and the part before.
    """
    low, high = hay.folded.folded(within.start), hay.folded.folded(within.end)
    rows: list[list[_Link]] = []
    for place, part in enumerate(parts):
        spans = _places(part, hay, low, high) if part.text else _empty(rows)
        if place == 0 and not part.text:
            return []
        if place == 0:
            row = [_Link(span, -1, span.start) for span in spans if _leads(part, span, hay.text, allowed)]
        else:
            row = _joined(rows[-1], spans, part, allowed)
        if not row:
            return []
        rows.append(row)
    return [_chain(hull, rows, parts, hay.text) for hull in islice(_shortest(rows[-1]), MOST_PLACES)]


def _places(part: Part, hay: Haystack, low: int, high: int) -> list[Span]:
    """Every place of a part, loose ones included; a full stop that only ends the ellipsis may go."""
    for text in (part.text, part.text[:-1] if part.text.endswith(".") else ""):
        found = [hay.source(span) for stage in hay.stages(text, low, high) for span in stage] if text else []
        if whole := sorted({span for span in found if hay.whole(span)}):
            return whole
    return []


def _empty(rows: list[list[_Link]]) -> list[Span]:
    """A sign with no words after it stands right after the part before."""
    return [Span(link.span.end, link.span.end) for link in rows[-1]] if rows else []


def _leads(part: Part, span: Span, text: str, allowed: Allowed) -> bool:
    """Whether a bracket that opens the quote may stand for the word before it."""
    return part.sign is None or part.sign.kind != "bracket" or allowed(part, word_before(text, span.start))


def word_before(text: str, at: int) -> Span:
    """The word just before an offset, in its sentence; empty where there is none."""
    low = max(0, at - 80)
    found = list(_WORD.finditer(text, low, at))[-1:]
    if not found or text[found[0].end() : at].strip():
        return Span(at, at)
    return Span(found[0].start(), at)


def _joined(before: list[_Link], spans: list[Span], part: Part, allowed: Allowed) -> list[_Link]:
    ends = [link.span.end for link in before]
    row = []
    for span in spans:
        last = bisect_right(ends, span.start) - 1
        for place in range(last, max(-1, last - 8), -1):
            if allowed(part, Span(ends[place], span.start)):
                row.append(_Link(span, place, before[place].start))
                break
    return row


def _shortest(row: list[_Link]) -> Iterator[_Link]:
    """Chains whose stretch holds no other chain's."""
    for place, link in enumerate(row):
        if place + 1 < len(row) and row[place + 1].start == link.start and row[place + 1].span.end < link.span.end:
            continue
        if any(
            other.start >= link.start and other.span.end <= link.span.end for other in row[max(0, place - 1) : place]
        ):
            continue
        yield link


def _chain(link: _Link, rows: list[list[_Link]], parts: list[Part], text: str) -> Chain:
    spans = [link.span]
    for row in reversed(rows[:-1]):
        link = row[link.previous]
        spans.insert(0, link.span)
    merged, omitted = [spans[0]], []
    for part, span in zip(parts[1:], spans[1:], strict=True):
        gap = Span(merged[-1].end, span.start)
        if gap.of(text).strip():
            omitted.append(Omission(part.sign.text if part.sign else "", gap.of(text), gap))
            merged.append(span)
        else:
            merged[-1] = Span(merged[-1].start, span.end)
    return Chain(tuple(merged), tuple(omitted))


# --------------------------------------------------------------------------------------------------------------------
# What signs may do
# --------------------------------------------------------------------------------------------------------------------


class Signs:
    """Decides whether a sign may stand over a stretch of the source."""

    def __init__(self, parts: list[Part], text: str, lexicon: Lexicon) -> None:
        self.parts, self.text, self.lexicon = parts, text, lexicon

    def near(self, part: Part, gap: Span) -> bool:
        """Whether the sign covers no more than it may, and a bracket adds no meaning."""
        return self.close(part, gap) and self.means_no_more(part, gap)

    def close(self, part: Part, gap: Span) -> bool:
        """Whether the sign covers no more than it may."""
        kind = part.sign.kind if part.sign else "letter"
        if kind == "ellipsis":
            return gap.end - gap.start <= ELLIPSIS_REACH and self._no_stitch(part, gap)
        if kind == "bracket" and not self._is_note(part):
            return gap.end - gap.start <= BRACKET_REACH
        return not gap.of(self.text).strip()

    def anywhere(self, part: Part, gap: Span) -> bool:  # noqa: ARG002
        """Any distance, to learn whether the order alone is right."""
        return True

    def means_no_more(self, part: Part, gap: Span) -> bool:
        """Whether a bracket only names what stands there."""
        if part.sign is None or not part.sign.words or self._is_note(part):
            return True
        return self._names(part, word_before(self.text, gap.end) if part.sign.kind == "ellipsis" else gap)

    def _is_note(self, part: Part) -> bool:
        if part.sign is None or part.sign.kind != "bracket":
            return False
        inner = part.sign.words.strip(".! ").lower()
        return inner in self.lexicon.notes

    def _no_stitch(self, part: Part, gap: Span) -> bool:
        """A single word may be joined over an ellipsis only inside its sentence."""
        place = self.parts.index(part)
        neighbours = (part, self.parts[place - 1]) if place else (part,)
        if all(len(_WORD.findall(other.text)) != 1 for other in neighbours):
            return True
        return len(sentences(self.text, gap)) <= 1 and not re.search(r"[.!?]\s", gap.of(self.text))

    def _names(self, part: Part, gap: Span) -> bool:
        inner = part.sign.words if part.sign else ""
        replaced = gap.of(self.text).strip()
        words = _WORD.findall(inner)
        if not words or len(words) > 6 or self.weight(inner) is not None or self._is_clause(words):
            return False
        if self._most_of_sentence(gap):
            return False
        if not self.lexicon.determiners:  # without lists nothing more can be said; the anchor is flagged unjudged
            return True
        return self._replaces(words, replaced) if replaced else self._inserts(words, part, gap)

    def _is_clause(self, words: list[str]) -> bool:
        """Whether the words of a bracket say something of their own: several, with a verb and more after it."""
        return len(words) > 3 and any(word.lower() in self.lexicon.auxiliaries for word in words[:-1])

    def _most_of_sentence(self, gap: Span) -> bool:
        """Whether a bracket replaces more words than are quoted around it."""
        replaced = len(_WORD.findall(gap.of(self.text)))
        kept = sum(len(_WORD.findall(part.text)) for part in self.parts)
        return replaced > 1 and replaced >= kept

    def _replaces(self, words: list[str], replaced: str) -> bool:
        lexicon = self.lexicon
        old = _WORD.findall(replaced)
        opens = words[0].lower() in lexicon.determiners | lexicon.pronouns
        if not (opens or words[0][0].isupper() or _akin(words, old)):
            return False
        dropped = self._proper(old) - set(words)
        return not dropped or not self._proper(words) - set(old)

    def _proper(self, words: list[str]) -> set[str]:
        """The names among words."""
        common = self.lexicon.pronouns | self.lexicon.determiners
        return {word for word in words if word[0].isupper() and word.lower() not in common}

    def _inserts(self, words: list[str], part: Part, gap: Span) -> bool:
        lexicon = self.lexicon
        before = _WORD.findall(self.text[max(0, gap.start - 40) : gap.start])[-1:]
        after = _WORD.findall(self.text[gap.end : gap.end + 40])[:1]
        verb_follows = bool(after) and after[0].lower() in lexicon.auxiliaries | lexicon.saying
        if not (words[0][0].isupper() or words[0].lower() in lexicon.determiners):  # "those [sanctions] were"
            return (
                verb_follows
                and "-" not in words[0]
                and bool(before)
                and before[0].lower() in lexicon.pronouns & lexicon.determiners
            )
        return (
            not before
            or verb_follows
            or before[0].lower() in lexicon.pronouns
            or (before[0][0].isupper() and before[0].lower() not in lexicon.determiners)
            or not part.text[:1].isalnum()
        )

    def weight(self, words: str) -> DifferenceKind | None:
        """The class of words that a bracket must not bring in."""
        for word in _WORD.findall(words):
            kind = self.lexicon.class_of(word.lower().replace("’", "'"))
            if kind in ("negation", "hedge"):
                return kind
            if kind in ("quantifier", "limit"):
                return "quantifier"
            if kind == "number" or any(map(str.isdigit, word)):
                return "number"
            if kind in ("condition", "time") or word.lower().endswith(self.lexicon.adverb_endings or ("\0",)):
                return "added"
        return None


def _akin(words: list[str], old: list[str]) -> bool:
    """Whether a bracket gives a form of a word it replaces ("[wanted]" for "want")."""
    stems = {word.lower()[:4] for word in old if len(word) >= 3}
    return any(
        word.lower()[:4] in stems or word.lower()[:3] in {stem[:3] for stem in stems if len(stem) == 3}
        for word in words
    )


def refusal(parts: list[Part], hay: Haystack, within: Span, signs: Signs) -> tuple[Span, Difference] | None:
    """Why parts that all stand in the source make no quote: a bracket's meaning, the distance, the order."""
    attempts: tuple[tuple[Allowed, DifferenceKind | None], ...] = (
        (signs.close, None), (signs.anywhere, "distance"),
    )  # fmt: skip
    for allowed, kind in attempts:
        for chain in chains(parts, hay, within, allowed)[:1]:
            return chain.hull, _refused(parts, chain, signs, kind)
    low, high = hay.folded.folded(within.start), hay.folded.folded(within.end)
    spans = [_places(part, hay, low, high) for part in parts if part.text]
    if len(spans) > 1 and all(spans):
        places = [row[0] for row in spans]
        hull = Span(min(s.start for s in places), max(s.end for s in places))
        first = next((i for i in range(1, len(places)) if places[i].start < places[i - 1].end), 1)
        told = [part for part in parts if part.text][first]
        return hull, Difference(
            "order", told.text, places[first].of(hay.text), Span(told.at, told.at + len(told.text)), places[first]
        )
    return None


def _refused(parts: list[Part], chain: Chain, signs: Signs, kind: DifferenceKind | None) -> Difference:
    for part in parts[1:] if parts[0].sign is None else parts:
        if part.sign is None:
            continue
        gap = next((o.span for o in chain.omitted if o.sign == part.sign.text), Span(chain.hull.end, chain.hull.end))
        if kind is None and signs.means_no_more(part, gap):
            continue
        if kind == "distance" and signs.close(part, gap):
            continue
        inner = part.sign.words or part.sign.text
        return Difference(kind or signs.weight(inner) or "added", inner, gap.of(signs.text), part.sign.span, gap)
    return Difference(kind or "other", "", "", Span(0, 0), chain.hull)
