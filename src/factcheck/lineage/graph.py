"""The figure of a lineage as data: speakers, the outlets that report them, the pages that pass it on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from factcheck.lineage.overview import Overview, Told

Style = Literal["verbatim", "paraphrase", "altered", "passes"]
"""How an edge is drawn: thick, dashed, red; thin for a hand that no link shows, only what the next one declares."""

COLUMNS = ("Speakers", "Outlets", "Republishers and digests")
"""What stands in each column, from left to right."""


class Node(NamedTuple):
    """Somebody in the figure, with the column it stands in."""

    id: str
    label: str
    column: int


class Edge(NamedTuple):
    """Who hands words on to whom, in which manner, in how many links."""

    start: str
    end: str
    style: Style
    links: int


@dataclass(frozen=True)
class Graph:
    """The figure: nodes by column and edges, in a fixed order."""

    title: str
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]


def graph(overview: Overview) -> Graph:
    """Draws a lineage: from speakers to the outlets that report them, and on to the pages that pass it on."""
    hops = Counter(hop for told in overview.told for hop in _hops(told))
    outlets = set(overview.origins.values())
    republishers = {source.publisher for source in overview.documents} - outlets
    met = dict.fromkeys(id_ for told in overview.told for id_ in (step.speaker for step in told.route))
    nodes = [Node(id_, overview.name(id_), _column(id_, outlets, republishers)) for id_ in met]
    return Graph(
        headline(overview),
        tuple(sorted(nodes, key=lambda node: node.column)),
        tuple(Edge(*hop, hops[hop]) for hop in sorted(hops)),
    )


def _column(id_: str, outlets: set[str], republishers: set[str]) -> int:
    return 1 if id_ in outlets else 2 if id_ in republishers else 0


def _hops(told: Told) -> Iterator[tuple[str, str, Style]]:
    """The hops of a route. A link shows how the last hand told it; a page that republishes passes it on as it was."""
    speakers = [step.speaker for step in told.route]
    styles: list[Style] = ["passes"] * (len(speakers) - 1)
    if styles:
        republished = len(styles) > 1 and told.route[-2].reason == "republishes"
        styles[-1] = "verbatim" if republished else told.manner
        styles[-2 if republished else -1] = told.manner
    yield from zip(speakers, speakers[1:], styles, strict=False)


def headline(overview: Overview) -> str:
    """The count of documents and reporting organisations, in words.

    A reporting organisation is one whose report a document carries, whoever published it.
    """
    documents, origins = len(overview.documents), len(set(overview.origins.values()))
    ending = "" if documents == 1 else "s"
    return f"{documents} document{ending}, {origins} reporting organisation{'' if origins == 1 else 's'}"
