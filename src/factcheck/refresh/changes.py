"""The edits of the data files that take a new text over: digest, regions, lines named elsewhere, histories of links."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from factcheck.curation import Item, Kept, New, YamlPlaces
from factcheck.diagnostics import Edit
from factcheck.model import Claim, Dataset, Evidence, LinkEvent, Region, Source
from factcheck.refresh.carry import Carried
from factcheck.refresh.compare import Refresh
from factcheck.text import Span


def edits(
    dataset: Dataset, places: YamlPlaces, refresh: Refresh, events: Mapping[int, LinkEvent]
) -> tuple[tuple[Edit, ...], Dataset]:
    """The edits, and the records as they must read afterwards; where the two disagree an edit could not be made.

    Args:
        dataset: The records.
        places: Where they stand in the YAML.
        refresh: The comparison that is taken over.
        events: What to add to the history of a link, by ``id()`` of the link.
    """
    source = refresh.source
    made = [*_digest(places, source, refresh.updated), *_regions(places, source, refresh.carried)]
    claims = []
    for claim in dataset.claims:
        told = dict(_basis(claim, source, refresh.carried))
        made += [edit for place, basis in told.items() for edit in _rewritten(places, claim, place, basis)]
        for link in claim.evidence:
            if id(link) in events:
                made += places.extend(link, "history", [New(events[id(link)].model_dump())])
        claims.append(_claim(claim, told, events))
    listed = tuple(refresh.updated if each is source else each for each in dataset.sources)
    return tuple(made), replace(dataset, sources=listed, claims=tuple(claims))


def _digest(places: YamlPlaces, source: Source, updated: Source) -> tuple[Edit, ...]:
    digest = updated.sha256 or ""
    if source.sha256 is None:
        return places.insert(source, "sha256", digest)
    return places.replace(source, ("sha256",), [(Span(0, len(digest)), digest)]) if source.sha256 != digest else ()


def _regions(places: YamlPlaces, source: Source, carried: Carried) -> tuple[Edit, ...]:
    items: list[Item] = [
        New({"lines": region.lines, "kind": region.kind}) if origin is None else _kept(source, origin, region)
        for region, origin in zip(carried.regions, carried.origins, strict=True)
    ]
    return places.rearrange(source, "regions", items)


def _kept(source: Source, origin: int, region: Region) -> Kept:
    return Kept(origin, {"lines": region.lines} if source.regions[origin].lines != region.lines else {})


# --------------------------------------------------------------------------------------------------------------------
# Lines that claims name as the basis of a date
# --------------------------------------------------------------------------------------------------------------------

_LINE = re.compile(r"(?P<source>[^:]+):(?P<line>\d+)")


def lost_lines(dataset: Dataset, refresh: Refresh) -> Iterator[tuple[Claim, str]]:
    """The claims that rest a date on a line that is gone, with the line as they name it."""
    for claim in dataset.claims:
        for basis in claim.said.basis if claim.said else ():
            if _moved(basis, refresh.source, refresh.carried) == "":
                yield claim, basis


def _basis(claim: Claim, source: Source, carried: Carried) -> Iterator[tuple[int, str]]:
    """The lines of the source that a claim names and that have moved: place in its list, and how it reads now."""
    for place, basis in enumerate(claim.said.basis if claim.said else ()):
        moved = _moved(basis, source, carried)
        if moved not in ("", basis):
            yield place, moved


def _moved(basis: str, source: Source, carried: Carried) -> str:
    """A named line as it reads now; as it was where it is of another source, empty where it is gone."""
    named = _LINE.fullmatch(basis)
    if named is None or named["source"] != source.id or int(named["line"]) not in carried.lines:
        return basis
    line = carried.lines[int(named["line"])]
    return f"{source.id}:{line}" if line else ""


def _rewritten(places: YamlPlaces, claim: Claim, place: int, basis: str) -> Iterable[Edit]:
    old = claim.said.basis[place] if claim.said else ""
    return places.replace(claim, ("said", "basis", place), [(Span(0, len(old)), basis)])


def _claim(claim: Claim, told: Mapping[int, str], events: Mapping[int, LinkEvent]) -> Claim:
    """The claim as it must read afterwards."""
    links = tuple(_link(link, events) for link in claim.evidence)
    changed: dict[str, object] = {}
    if any(new is not old for new, old in zip(links, claim.evidence, strict=True)):
        changed["evidence"] = links
    if told and claim.said:
        basis: Sequence[str] = [told.get(place, old) for place, old in enumerate(claim.said.basis)]
        changed["said"] = claim.said.model_copy(update={"basis": tuple(basis)})
    return claim.model_copy(update=changed) if changed else claim


def _link(link: Evidence, events: Mapping[int, LinkEvent]) -> Evidence:
    if id(link) not in events:
        return link
    return link.model_copy(update={"history": (*link.history, events[id(link)])})
