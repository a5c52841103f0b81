"""What ``factcheck refresh`` prints: a page for people, an object for programs."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from factcheck.cli.passages import context
from factcheck.diagnostics.visible import visible
from factcheck.model import Dataset, values
from factcheck.proof import Proof
from factcheck.refresh import Compared, Refresh, Status, change
from factcheck.refresh.changes import lost_lines

_CROP = 60


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
        for each in self.compared.links:
            yield from self._link(each)
        if not self.compared.links:
            yield "  No link quotes this source."
        yield from self._regions()
        if dataset is not None:
            for claim, basis in lost_lines(dataset, self.compared):
                yield f"  {visible(claim.id)} rests its date on {visible(basis)}, a line that is gone; correct `basis`."
        if source.capture is not None:
            yield "  `capture` still names the original of the old text; save the new one and correct it."
        yield self._tally()

    def _link(self, each: Compared) -> Iterator[str]:
        place = _where(each.before)
        now = _where(each.after)
        moved = f"{place} -> {now}" if now and now != place else place or now
        yield f"  {each.status:<9}  {visible(each.name)}  {moved}".rstrip()
        yield from (f"    {line}" for line in self._why(each))
        if each.passage and each.after.document is not None:
            yield from context(each.after.document, each.passage, color=self.color, width=self.width)

    def _why(self, each: Compared) -> Iterator[str]:
        if each.status == "moved" and _where(each.before) == _where(each.after):
            yield "in other characters, or at another place of the line"
        for difference in each.differences:
            yield visible(f"{change(difference)} ({difference.kind})")
        for edge in each.hidden:
            yield f'the words are the same, but the cut now hides "{visible(edge.word)}" ({edge.kind})'
        if each.after.grade == "ambiguous":
            yield f"the quote now stands {len(each.passage)} times; say which with prefix, suffix or occurrence"
        for place in each.after.elsewhere:
            yield f"it stands only in {visible(place.source)} ({place.region or 'no region'})"
        if not each.before.proved:
            yield "it was not proved against the saved text either"

    def _regions(self) -> Iterator[str]:
        carried = self.compared.carried
        for place, region in enumerate(self.compared.source.regions):
            if place not in carried.origins:
                yield f"  region     {region.kind}, lines {region.lines}: gone"
        for region, origin in zip(carried.regions, carried.origins, strict=True):
            old = self.compared.source.regions[origin].lines if origin is not None else None
            if old is not None and old != region.lines:
                yield f"  region     {region.kind}, lines {old} -> {region.lines}"
        for line in carried.new:
            yield f"  new line   {line.line}: {visible(_cropped(line.text))} (looks like {line.kind}; check it)"
        for words in carried.lost_parts:
            yield f'  part       "{visible(_cropped(words))}" is no longer in the lines of its region; correct `parts`'

    def _tally(self) -> str:
        found: Counter[str] = Counter(each.status for each in self.compared.links)
        told = [f"{number} {status}" for status, number in sorted(found.items(), key=_order)]
        return f"Links: {', '.join(told) or 'none'}"


def as_json(compared: Refresh, newfile: Path, written: list[str]) -> str:
    """The comparison as JSON in ASCII, so that no character of a text reaches a terminal unescaped."""
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
        "written": written,
    }
    return json.dumps(page, indent=2) + "\n"


def _object(each: Compared) -> dict[str, Any]:
    return {
        "id": each.name,
        "status": each.status,
        "before": {"grade": each.before.grade, "passages": _passages(each.before)},
        "after": {"grade": each.after.grade, "passages": _passages(each.after)},
        "differences": [
            {"kind": difference.kind, "quoted": difference.quoted, "found": difference.found}
            for difference in each.differences
        ],
        "hidden": [{"class": edge.kind, "word": edge.word} for edge in each.hidden],
    }


def _passages(proof: Proof) -> list[dict[str, Any]]:
    """Where a link stands: line and column, 1-based, and the words."""
    if proof.anchor is None or proof.document is None:
        return []
    document = proof.document
    return [
        dict(zip(("line", "column"), document.lines.place(span.start), strict=True)) | {"text": span.of(document.text)}
        for span in proof.anchor.spans
    ]


def _where(proof: Proof) -> str:
    passages = _passages(proof)
    return f"line {passages[0]['line']}" if passages else ""


def _order(counted: tuple[str, int]) -> int:
    return values(Status).index(counted[0])


def _cropped(text: str) -> str:
    return text if len(text) <= _CROP else f"{text[: _CROP - 1]}…"
