"""What ``factcheck refresh`` prints: a page for people, an object for programs."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from factcheck.anchoring import Difference
from factcheck.cli.passages import context
from factcheck.diagnostics.characters import instead
from factcheck.diagnostics.visible import visible
from factcheck.diagnostics.wrap import wrap
from factcheck.model import Dataset, values
from factcheck.proof import Proof
from factcheck.refresh import Compared, Refresh, Stands, Status, change, stands
from factcheck.refresh.changes import lost_lines
from factcheck.text import Span

_INDENT = "    "
_TITLED = 13  # columns before a text that has a title
_CROP = 60
_SHORT = 20  # code points of a line that tell which it is
_FEW = 3  # kinds of changed characters that are named
_MOST_UNCHANGED = 8  # links that are named though nothing became of them
_STRANGE = 0.1  # of the words of a saved text, below which the new one may be of another document


@dataclass(frozen=True)
class Page:
    """The page of a comparison, line by line."""

    compared: Refresh
    color: bool
    width: int

    def lines(self, newfile: Path, dataset: Dataset | None) -> Iterator[str]:
        """The whole page."""
        source = self.compared.source
        yield visible(f"{source.id}: {source.file} against {newfile}")
        same = [each for each in self.compared.links if each.status == "unchanged" and each.before.proved]
        if len(same) > _MOST_UNCHANGED:
            yield f"  unchanged  {len(same)} links"
        for each in self.compared.links:
            if len(same) <= _MOST_UNCHANGED or each not in same:
                yield from self._link(each)
        if self.compared.carried.followed.kept < _STRANGE:
            yield from self._told(
                "warning", "hardly a word of the saved text stands in the new one: is it another document?"
            )
        if not self.compared.links:
            yield "  No link quotes this source."
        yield from self._regions()
        if dataset is not None:
            for claim, basis in lost_lines(dataset, self.compared):
                gone = f"{visible(claim.id)} rests its date on {visible(basis)}, a line that is gone; correct `basis`."
                yield from wrap(gone, self.width, first="  ", rest=_INDENT)
        if told := self._outdated():
            yield from self._told("by hand", told)
        yield self._tally()

    def _told(self, title: str, text: str) -> Iterator[str]:
        return wrap(text, self.width, first=f"  {title:<9}  ", rest=" " * _TITLED)

    def _outdated(self) -> str:
        """What the curator has to set right: when and where the new text was taken is known to nobody else."""
        names = [f"`{name}`" for name in self.compared.outdated]
        if self.compared.source.retrieved is not None and names:
            names[0] += f" ({visible(self.compared.source.retrieved)})"
        verb, it = ("tells", "it") if len(names) == 1 else ("tell", "them")
        return f"{' and '.join(names)} still {verb} of the old capture; correct {it}" if names else ""

    def _link(self, each: Compared) -> Iterator[str]:
        yield f"  {each.status:<9}  {visible(each.name)}  {_moved(each)}".rstrip()
        for line in self._why(each):
            yield from wrap(line, self.width, first=_INDENT, rest=f"{_INDENT}  ")
        if each.passage and each.after.document is not None:
            yield from context(each.after.document, each.passage, color=self.color, width=self.width)

    def _why(self, each: Compared) -> Iterator[str]:
        if each.status == "moved":
            yield from _still(each)
        for difference in each.differences:
            kind = "" if difference.kind in ("added", "dropped") else f" ({difference.kind})"
            yield visible(f"{change(difference)}{kind}")
        for edge in each.hidden:
            yield f'the words are the same, but the cut now hides "{visible(edge.word)}" ({edge.kind})'
        if each.after.grade == "ambiguous":
            yield f"the quote now stands {len(each.passage)} times; say which with prefix, suffix or occurrence"
        if each.status == "lost":
            yield from self._lost(each)
        if not each.before.proved:
            now = ", but is against the new one" if each.after.proved else " either"
            yield f"it was not proved against the saved text{now}"

    def _lost(self, each: Compared) -> Iterator[str]:
        if each.before.proved:
            yield f"the line it stood in is now line {each.line}" if each.line else "the line it stood in is gone"
        for place in each.after.elsewhere:
            line = f", line {self._line(place.span)}" if place.source == self.compared.source.id else ""
            yield f"it stands only in {visible(place.source)} ({place.region or 'no region'}){line}"
        if each.passage and not each.after.elsewhere:
            yield f"the nearest passage, line {self._line(each.passage[0])}:"
        elif not each.after.elsewhere:
            yield "no passage of the new text is like it"

    def _line(self, span: Span) -> int:
        return self.compared.new.lines.place(span.start)[0]

    def _regions(self) -> Iterator[str]:
        carried = self.compared.carried
        swallowed = dict(carried.swallowed)
        for place, region in enumerate(self.compared.source.regions):
            if place not in carried.origins:
                became = f"in line {swallowed[place]}, with other text" if place in swallowed else "gone"
                yield f"  region     {region.kind}, lines {region.lines}: {became}"
        for region, origin in zip(carried.regions, carried.origins, strict=True):
            old = self.compared.source.regions[origin].lines if origin is not None else None
            if old is None:
                yield f"  region     {region.kind}, lines {region.lines}: a region of its own now"
            elif old != region.lines:
                yield f"  region     {region.kind}, lines {old} -> {region.lines}"
        for line in carried.new:
            looks = f"(looks like {line.kind}; check it)"
            room = max(_SHORT, self.width - len(f"  new line   {line.line}:  {looks}"))
            yield f"  new line   {line.line}: {visible(_cropped(line.text, room))} {looks}"
        for words in carried.lost_parts:
            yield from self._told(
                "part", f'"{visible(_cropped(words))}" is no longer in the lines of its region; correct `parts`'
            )

    def _tally(self) -> str:
        found: Counter[str] = Counter(each.status for each in self.compared.links)
        told = [f"{number} {status}" for status, number in sorted(found.items(), key=_order)]
        return f"Links: {', '.join(told) or 'none'}"


def as_json(compared: Refresh, newfile: Path, changes: list[str], *, written: bool) -> str:
    """The comparison as JSON in ASCII, so that no character of a text reaches a terminal unescaped.

    Args:
        compared: The comparison.
        newfile: The new capture.
        changes: The files that taking it over changes.
        written: Whether they were written.
    """
    carried = compared.carried
    page = {
        "source": compared.source.id,
        "file": compared.source.file,
        "new_file": newfile.as_posix(),
        "sha256": {"recorded": compared.source.sha256, "saved": compared.old.digest, "new": compared.new.digest},
        "links": [_object(each) for each in compared.links],
        "regions": [
            {
                "kind": region.kind,
                "before": compared.source.regions[origin].lines if origin is not None else None,
                "after": region.lines,
            }
            for region, origin in zip(carried.regions, carried.origins, strict=True)
        ],
        "new_lines": [line._asdict() for line in carried.new],
        "by_hand": list(compared.outdated),
        "changes": changes,
        "written": changes if written else [],
    }
    return json.dumps(page, indent=2) + "\n"


def _object(each: Compared) -> dict[str, Any]:
    return {
        "id": each.name,
        "status": each.status,
        "moved": [name for name, found in (("place", each.places), ("characters", each.characters)) if found],
        "before": {"grade": each.before.grade, "passages": _passages(stands(each.before))},
        "after": {"grade": each.after.grade, "passages": _passages(stands(each.after))},
        "differences": [
            {"kind": difference.kind, "quoted": difference.quoted, "found": difference.found}
            for difference in each.differences
        ],
        "hidden": [{"class": edge.kind, "word": edge.word} for edge in each.hidden],
        "nearest": _passages(each.nearest),
    }


def _passages(found: tuple[Stands, ...]) -> list[dict[str, Any]]:
    """Where a link stands: line and column, 1-based, and the words."""
    return [{"line": each.line, "column": each.column, "text": each.words} for each in found]


# --------------------------------------------------------------------------------------------------------------------
# A link that moved
# --------------------------------------------------------------------------------------------------------------------


def _moved(each: Compared) -> str:
    """The line of a link; before and after, and the column, where they differ."""
    if each.places:
        old, new = each.places[0]
        if old.line != new.line:
            return f"line {old.line} -> line {new.line}"
        return f"line {new.line}, column {old.column} -> column {new.column}"
    old_line, new_line = (next((part.line for part in found), 0) for found in (stands(each.before), each.now))
    if old_line and new_line and old_line != new_line:
        return f"line {old_line} -> line {new_line}"
    return f"line {new_line or old_line}" if new_line or old_line else ""


def _still(each: Compared) -> Iterator[str]:
    """In what a link that holds differs from before, beside its line."""
    if each.characters:
        told = [*dict.fromkeys(_instead(found) for found in each.glyphs)]
        named = told[:_FEW]
        more = f" and {len(told) - _FEW} more" if len(told) > _FEW else ""
        yield f"in other characters: {', '.join(named)}{more}" if told else "with other white space or line ends"
    if each.before.proved and each.before.grade != each.after.grade:
        yield f"{each.before.grade} -> {each.after.grade}{_mended(each.after)}"


def _mended(after: Proof) -> str:
    glyph = after.grade == "typographic" and after.anchor and after.anchor.differences
    return ": `factcheck check --fix` can write the new characters into the quote" if glyph else ""


def _instead(found: Difference) -> str:
    return visible(instead(found.found, found.quoted))


def _order(counted: tuple[str, int]) -> int:
    return values(Status).index(counted[0])


def _cropped(text: str, most: int = _CROP) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"
