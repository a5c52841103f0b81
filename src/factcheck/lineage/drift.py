"""Drift: where a derived source tells a statement of its parent in other words, and what changed on the way.

Passages of one or more clauses are put side by side where they share runs, names, numbers or words of their
own choice. Nothing is decided: the curator confirms a drift by listing it on the link.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from factcheck.anchoring import WordClass
from factcheck.anchoring.lexicon import NO_LISTS, Lexicon, lexicon_for
from factcheck.anchoring.words.differences import runs
from factcheck.lineage.beside import Widened
from factcheck.lineage.credits import Credit, credits_in
from factcheck.lineage.numerals import FIGURE, Number, numbers
from factcheck.lineage.page import Page
from factcheck.lineage.passages import Pair, Passage, as_listed, pairs, passages, plain
from factcheck.model import Drift
from factcheck.text import Span

SHOWN = 6
"""Words that one change names at most."""


Sign = Literal["kept", "dropped", "added"]
"""Whether words of a diff are kept by both, dropped from the parent, or added by the child."""


class Piece(NamedTuple):
    """A stretch of a word diff."""

    sign: Sign
    text: str


class Change(NamedTuple):
    """What changed, in the terms of drift, with the words of either side."""

    kind: Drift
    parent: tuple[str, ...]
    child: tuple[str, ...]


@dataclass(frozen=True)
class Rendering:
    """A stretch of a child that tells a stretch of its parent in other words.

    Args:
        parent: The stretch of the parent.
        child: The stretch of the child.
        changes: What changed.
        diff: The parent's words turned into the child's.
    """

    parent: Span
    child: Span
    changes: tuple[Change, ...]
    diff: tuple[Piece, ...]


def renderings(parent: Page, child: Page, speakers: Mapping[str, str] | None = None) -> tuple[Rendering, ...]:
    """The stretches that a child tells in other words, in the order of the child.

    Args:
        parent: The source the words come from.
        child: The source that took them.
        speakers: The names of speakers with their ids, to tell when another one is named, or none.

    Returns:
        None for sources in different languages: what is translated shares no words. Words are given with each letter
        and its accents as one character, offsets are of the pages as they were saved.
    """
    if parent.primary != child.primary:
        return ()
    lexicon = lexicon_for(child.language) or NO_LISTS
    read = parent.composed, child.composed
    ours, theirs = (passages(page, lexicon) for page in read)
    names = speakers or {}
    said = tuple((page, tuple(credits_in(page, names))) for page in read)
    undated = _named_as_dates(names, lexicon)
    paired = tuple(pairs(ours, theirs))
    parents = Widened(read[0], lexicon, ours, {clause for each in paired for clause in each.parent.clauses})
    children = Widened(read[1], lexicon, theirs, {clause for each in paired for clause in each.child.clauses})
    wide = (each._replace(parent=parents.of(each.parent), child=children.of(each.child)) for each in paired)
    found = filter(None, (_rendering(each, lexicon, said, undated) for each in wide))
    placed = (replace(each, parent=parent.saved(each.parent), child=child.saved(each.child)) for each in found)
    return tuple(sorted(placed, key=lambda each: (each.child, each.parent)))


# --------------------------------------------------------------------------------------------------------------------
# What changed
# --------------------------------------------------------------------------------------------------------------------

_Said = tuple[tuple[Page, tuple[Credit, ...]], ...]
_Undated = re.Pattern[str] | None


def _rendering(pair: Pair, lexicon: Lexicon, said: _Said, undated: _Undated) -> Rendering | None:
    parent, child = pair.parent, pair.child
    diff = tuple(_diff(parent, child))
    changes = tuple(_changes(parent, child, lexicon, said, undated))
    if not changes or all(piece.sign == "kept" for piece in diff):
        return None
    return Rendering(parent.span, child.span, changes, diff)


def _changes(parent: Passage, child: Passage, lexicon: Lexicon, said: _Said, undated: _Undated) -> Iterator[Change]:
    yield from _classes(parent, child, lexicon, undated)
    yield from _speakers(parent, child, said)
    dropped, added = _rest(parent, child, lexicon), _rest(child, parent, lexicon)
    if dropped:
        yield Change("dropped", dropped, ())
    if added:
        yield Change("added", (), added)


def _diff(parent: Passage, child: Passage) -> Iterator[Piece]:
    """The words of the parent turned into those of the child; a run that differs in punctuation only is kept."""
    ours, theirs = parent.words, child.words
    at = 0
    for a, b in (*runs(_plain(parent), _plain(child)), (Span(len(ours), len(ours)), Span(len(theirs), len(theirs)))):
        yield from _piece("kept", parent, ours[at : a.start])
        yield from _piece("dropped", parent, ours[a.start : a.end])
        yield from _piece("added", child, theirs[b.start : b.end])
        at = a.end


def _plain(passage: Passage) -> list[str]:
    return [plain(word[0]) for word in passage.words]


def _piece(sign: Sign, passage: Passage, words: Sequence[re.Match[str]]) -> Iterator[Piece]:
    if words:
        yield Piece(sign, " ".join(passage.page.text[words[0].start() : words[-1].end()].split()))


_KINDS: tuple[tuple[Drift, frozenset[WordClass]], ...] = (
    ("modality", frozenset({"hedge", "condition"})),
    ("quantifier", frozenset({"quantifier", "limit", "negation"})),
    ("number", frozenset({"number"})),
    ("time", frozenset({"time"})),
    ("verb", frozenset({"saying"})),
)
"""The classes of words whose change makes each kind of drift."""

_TOLD = frozenset(each for _, classes in _KINDS for each in classes)


def _classes(parent: Passage, child: Passage, lexicon: Lexicon, undated: _Undated) -> Iterator[Change]:
    ours, theirs = _read(parent, lexicon), _read(child, lexicon)
    for kind, classes in _KINDS:
        if kind == "number":
            yield from _numbers(ours, theirs, lexicon)
            continue
        texts = (undated.sub(" ", text) if undated and kind == "time" else text for text in (ours, theirs))
        one, other = (_listed(text, kind, classes, lexicon) for text in texts)
        dropped, added = _less(one, other), _less(other, one)
        if dropped or added:
            yield Change(kind, dropped, added)


def _read(passage: Passage, lexicon: Lexicon) -> str:
    """The words of a passage as they are compared, its idioms made unreadable."""
    text = " ".join(_plain(passage))
    for idiom in _idioms(text, lexicon):
        text = text[: idiom.start] + "·" * (idiom.end - idiom.start) + text[idiom.end :]
    return text


def _idioms(text: str, lexicon: Lexicon) -> list[Span]:
    """The idioms of a text but for those that count or hedge: "sin embargo" denies nothing."""
    return [
        Span(each.start, each.end)
        for each in lexicon.idiomatic.find(as_listed(text, lexicon))
        if not any(
            found.kind in ("quantifier", "number", "hedge", "time")
            for found in lexicon.classed.find(as_listed(text[each.start : each.end], lexicon))
        )
    ]


def _numbers(ours: str, theirs: str, lexicon: Lexicon) -> Iterator[Change]:
    """The numbers that only one side tells; an article is one only where the other side has another number for it."""
    one, other = (tuple(numbers(text, lexicon)) for text in (ours, theirs))
    told = frozenset(each.value for each in one) & frozenset(each.value for each in other)
    dropped, added = ([each for each in side if each.value not in told] for side in (one, other))
    dropped, added = _counting(dropped, added, lexicon), _counting(added, dropped, lexicon)
    if dropped or added:
        gone, new = (tuple(dict.fromkeys(each.text for each in side))[:SHOWN] for side in (dropped, added))
        yield Change("number", gone, new)


def _counting(ours: list[Number], theirs: list[Number], lexicon: Lexicon) -> list[Number]:
    """The numbers of one side without articles, unless these are all that it has for those of the other."""
    counting = [each for each in ours if each.text not in lexicon.articles]
    return counting or (ours if any(each.text not in lexicon.articles for each in theirs) else [])


def _listed(text: str, kind: Drift, classes: frozenset[WordClass], lexicon: Lexicon) -> list[str]:
    """The words of a passage whose change makes a kind of drift, in its order."""
    found = [(each.start, each.end) for each in lexicon.classed.find(as_listed(text, lexicon)) if each.kind in classes]
    if kind == "time":
        found += [each.span() for each in re.finditer(r"[^ ']+", text) if each[0] in lexicon.calendar]
    return [text[start : end + (lexicon.elides and text.startswith("'", end))] for start, end in sorted(found)]


def _named_as_dates(names: Iterable[str], lexicon: Lexicon) -> _Undated:
    """Finds the names that hold the word of a date, such as that of a speaker whose first name is Jan."""
    spelt = (" ".join(map(plain, name.split())) for name in names)
    listed = sorted({name for name in spelt if " " in name and not lexicon.calendar.isdisjoint(name.split())})
    return re.compile(rf"(?<!\S)(?:{'|'.join(map(re.escape, listed))})(?:'s)?(?!\S)") if listed else None


def _less(ours: Iterable[str], theirs: Iterable[str]) -> tuple[str, ...]:
    known = frozenset(theirs)
    return tuple(dict.fromkeys(word for word in ours if word not in known))[:SHOWN]


def _speakers(parent: Passage, child: Passage, said: _Said) -> Iterator[Change]:
    """Who is named in either sentence as the one who says it."""
    ours, theirs = (
        [credit.organisation for credit in credits_ if credit.span.meets(passage.sentence)]
        for passage, (_, credits_) in zip((parent, child), said, strict=True)
    )
    dropped, added = _less(ours, theirs), _less(theirs, ours)
    if dropped or added:
        yield Change("speaker", dropped, added)


def _rest(passage: Passage, other: Passage, lexicon: Lexicon) -> tuple[str, ...]:
    """Words of its own that only the one passage has, those that another kind of drift names left out."""
    known = lexicon.hedge | lexicon.quantifier | lexicon.limit | lexicon.number | lexicon.saying | lexicon.calendar
    text = " ".join(_plain(passage))
    named = [
        Span(each.start, each.end) for each in lexicon.classed.find(as_listed(text, lexicon)) if each.kind in _TOLD
    ]
    named += _idioms(text, lexicon)
    found, at = [], 0
    for word, stem in zip(passage.words, passage.stems, strict=True):
        stands = Span(at, at + len(word[0]))
        at = stands.end + 1
        listed = plain(word[0]) in known or any(stands.meets(each) for each in named)
        if stem and stem not in other.own and not listed and not FIGURE.fullmatch(word[0]):
            found.append(word[0])
    return tuple(dict.fromkeys(found))[:SHOWN]
