"""What became of each line of a saved text in a new capture of it, and which region each new line belongs to."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cached_property

from rapidfuzz import fuzz

from factcheck.anchoring.folding.folds import fold
from factcheck.model import Source
from factcheck.refresh.follow import Followed
from factcheck.sources.regions import filled
from factcheck.text import Lines

SAME = 60
"""From this likeness (0 to 100) on a line hardly a word of which is kept is an edited one, below it another one."""

_HALF = 0.5  # of the words of a line or region, beyond which it is that line or region still
_AHEAD = 40  # how many new lines are tried for an old one
_LOOK = 2000  # code points of a line that are compared: some pages have a single line
_BROKEN = 30  # code points of a line that may have been broken to fit a page
_STOPS = (".", "!", "?", "…", "。", ":")
_CLOSERS = "\"'”’»)] \t"


class FollowedLines:
    """The lines (1-based) of a source's saved text and of a new capture of it.

    Attributes:
        followed: Where the words of the one stand in the other.
        lines: For a line of the saved text, the new one that holds most of its words; none where it is gone.
        back: The new lines that saved ones became, each with one of those.
    """

    def __init__(self, source: Source, old: str, new: str) -> None:
        self.source = source
        self.before, self.after = Lines(old), Lines(new)
        self._owners = _owners(source, self.before)
        self.followed = Followed(old, new)
        self._shared: dict[int, Counter[int]] = defaultdict(Counter)  # new line -> words by old line
        for a, b in self.followed.pairs():
            self._shared[self.after.place(b)[0]][self.before.place(a)[0]] += 1
        self.lines = dict(self._followed_lines())
        self.lines.update(self._like_lines())
        self.back = {there: here for here, there in self.lines.items()}

    def _followed_lines(self) -> Iterator[tuple[int, int]]:
        """The lines of which at least half the words are kept, and those of which a new line is the rest."""
        became: dict[int, Counter[int]] = defaultdict(Counter)
        for there, shared in self._shared.items():
            for here, words in shared.items():
                became[here][there] += words
        for here, held in became.items():
            there, most = held.most_common(1)[0]
            kept = held.total() >= _HALF * len(self.followed.ours.inside(self.before.span(here)))
            if kept or most >= _HALF * len(self.followed.theirs.inside(self.after.span(there))):
                yield here, there

    def _like_lines(self) -> Iterator[tuple[int, int]]:
        """Of the other lines those that are most alike, in order."""
        taken = set(self.lines.values())
        ours = [line for line in filled_lines(self.before) if line not in self.lines]
        theirs = [line for line in filled_lines(self.after) if line not in taken and not self._kept(line)]
        a, b = ([_plain(page[line]) for line in lines] for page, lines in ((self.before, ours), (self.after, theirs)))
        for here, there in _edited(a, b):
            yield ours[here], theirs[there]

    def _kept(self, line: int) -> bool:
        """Whether at least half of the words of a new line stood in the old text."""
        words = len(self.followed.theirs.inside(self.after.span(line)))
        return words > 0 and self._shared[line].total() >= _HALF * words

    @cached_property
    def owned(self) -> dict[int, int]:
        """The region, by its place, of each new line that has one."""
        found: dict[int, int] = {}
        last = 0
        for line in filled_lines(self.after):
            origin = self._owner(line)
            if origin is None and line not in self.back and last in found and self._goes_on(last, line, found[last]):
                origin = found[last]
            if origin is not None:
                found[line] = origin
            last = line
        return found

    def _owner(self, line: int) -> int | None:
        if not self._kept(line):
            return self._owners.get(self.back.get(line, 0))
        held: Counter[int] = Counter()
        for here, words in self._shared[line].items():
            if here in self._owners:
                held[self._owners[here]] += words
        return held.most_common(1)[0][0] if held else None

    def swallowed(self) -> Iterator[tuple[int, int]]:
        """The regions at least half of whose words stand in lines of another kind, each with the line that has most."""
        strayed: dict[int, Counter[int]] = defaultdict(Counter)
        for line, shared in self._shared.items():
            for here, words in shared.items():
                place, other = self._owners.get(here), self.owned.get(line)
                if place is not None and other is not None and self._kind(place) != self._kind(other):
                    strayed[place][line] += words
        for place, lines in sorted(strayed.items()):
            if lines.total() >= _HALF * self._words(place):
                yield place, lines.most_common(1)[0][0]

    def _words(self, place: int) -> int:
        """The words of a region of the saved text."""
        held = (here for here, owner in self._owners.items() if owner == place)
        return sum(len(self.followed.ours.inside(self.before.span(here))) for here in held)

    def _goes_on(self, before: int, line: int, place: int) -> bool:
        """Whether a line goes on with the sentence of the one right before it, which is of this region."""
        last = self.after[before].rstrip(_CLOSERS)
        if line != before + 1 or last.endswith(_STOPS):
            return False
        return self.after[line].strip()[:1].islower() or (self._kind(place) == "body" and len(last) >= _BROKEN)

    def _kind(self, place: int) -> str:
        return self.source.regions[place].kind


def _edited(a: list[str], b: list[str]) -> Iterator[tuple[int, int]]:
    """Pairs of lines of two stretches that are most alike, in order."""
    start = 0
    for here, line in enumerate(a):
        near = [fuzz.ratio(line[:_LOOK], other[:_LOOK]) for other in b[start : start + _AHEAD]]
        if near and max(near) >= SAME:
            start += near.index(max(near))
            yield here, start
            start += 1


def filled_lines(lines: Lines) -> Iterator[int]:
    """The lines (1-based) that hold something."""
    return (line for line in range(1, len(lines) + 1) if filled(lines, line) is not None)


def _plain(line: str) -> str:
    return fold(line).text.strip()


def _owners(source: Source, lines: Lines) -> dict[int, int]:
    """The region of each line, the first where two claim it."""
    owner: dict[int, int] = {}
    for place, region in enumerate(source.regions):
        for line in range(region.first, min(region.last, len(lines)) + 1):
            owner.setdefault(line, place)
    return owner
