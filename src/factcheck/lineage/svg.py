"""A lineage as a picture: three columns, arrows thick for verbatim, dashed for paraphrase, red for altered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import log2
from xml.sax.saxutils import escape

from factcheck.lineage.graph import COLUMNS, Edge, Graph, Node, Style

WIDTH, BOX, HEIGHT, GAP, TOP = 1080, 270, 34, 14, 78
"""Pixels: of the picture, of a node's box across and down, between boxes, above the first."""
HEAD = 10
"""Pixels that the head of an arrow is long."""
ASIDE, PER_PIXEL, FARTHEST = 40.0, 0.35, 150.0
"""Pixels by which an arrow within a column is bent: at least, more for each pixel it is long, at most."""

_STYLES: Mapping[Style, tuple[str, str]] = {
    "verbatim": ("#1d3557", ""),
    "paraphrase": ("#52718f", ' stroke-dasharray="7 5"'),
    "altered": ("#c1121f", ""),
    "passes": ("#999999", ""),
}
_NAMES: Mapping[Style, str] = {
    "verbatim": "verbatim",
    "paraphrase": "paraphrase",
    "altered": "altered",
    "passes": "passed on",
}
_LETTERS = 36
"""Letters of a name that fit into a box."""


def svg(graph: Graph) -> str:
    """The figure as an SVG image, without scripts, styles or fonts of its own."""
    places = _places(graph)
    bottom = max((y for _, y in places.values()), default=TOP) + HEIGHT + 52
    inside_last = any(places[edge.start][0] == places[edge.end][0] == _left(len(COLUMNS) - 1) for edge in graph.edges)
    width = WIDTH + FARTHEST * inside_last
    frame = f'viewBox="0 0 {width:g} {bottom:g}" width="{width:g}" height="{bottom:g}"'
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {frame} font-family="sans-serif" font-size="13" role="img">',
        f"<title>{_text(graph.title)}</title>",
        f'<rect width="{width:g}" height="{bottom:g}" fill="white"/>',
        f'<text x="12" y="24" font-size="16" font-weight="bold">{_text(graph.title)}</text>',
        *(
            f'<text x="{_left(column) + BOX / 2:g}" y="58" text-anchor="middle" fill="#555555">{name}</text>'
            for column, name in enumerate(COLUMNS)
            if any(node.column == column for node in graph.nodes)
        ),
        *_edges(graph, places),
        *(_box(node, *places[node.id]) for node in graph.nodes),
        *_legend(graph, bottom - 18),
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def _places(graph: Graph) -> dict[str, tuple[float, float]]:
    """The upper left corner of each box; shorter columns stand in the middle."""
    columns = [[node for node in graph.nodes if node.column == column] for column in range(len(COLUMNS))]
    tallest = max(map(len, columns), default=0)
    return {
        node.id: (_left(column), TOP + (HEIGHT + GAP) * (row + (tallest - len(nodes)) / 2))
        for column, nodes in enumerate(columns)
        for row, node in enumerate(nodes)
    }


def _left(column: int) -> float:
    return 12 + column * (WIDTH - BOX - 24) / (len(COLUMNS) - 1)


def _box(node: Node, x: float, y: float) -> str:
    label = node.label if len(node.label) <= _LETTERS else node.label[: _LETTERS - 1] + "…"
    return (
        f'<g><title>{_text(node.label)}</title><rect x="{x:g}" y="{y:g}" width="{BOX}" height="{HEIGHT}" rx="5" '
        f'fill="#f6f7f9" stroke="#1d3557"/><text x="{x + BOX / 2:g}" y="{y + HEIGHT / 2 + 5:g}" '
        f'text-anchor="middle">{_text(label)}</text></g>'
    )


def _edges(graph: Graph, places: Mapping[str, tuple[float, float]]) -> Iterator[str]:
    between: dict[tuple[str, str], list[Edge]] = {}
    for edge in graph.edges:
        between.setdefault((edge.start, edge.end), []).append(edge)
    for edges in between.values():
        for at, edge in enumerate(edges):
            yield _edge(edge, places, 9 * (at - (len(edges) - 1) / 2))


def _edge(edge: Edge, places: Mapping[str, tuple[float, float]], aside: float) -> str:
    (x1, y1), (x2, y2) = places[edge.start], places[edge.end]
    colour, dashes = _STYLES[edge.style]
    width = (3 if edge.style == "verbatim" else 1.2) + 0.7 * log2(edge.links)
    leaves = -1 if x2 < x1 else 1
    comes = 1 if x2 > x1 else -1
    start, tip = x1 + BOX * (leaves > 0), x2 + BOX * (comes < 0)
    from_, to = y1 + HEIGHT / 2 + aside, y2 + HEIGHT / 2 + aside
    bend = max(60.0, abs(tip - start) / 2) if x1 != x2 else min(FARTHEST, ASIDE + PER_PIXEL * abs(y2 - y1))
    end = tip - comes * HEAD * 0.8
    path = f"M{start:g} {from_:g} C{start + leaves * bend:g} {from_:g} {end - comes * bend:g} {to:g} {end:g} {to:g}"
    half = 3 + width / 2
    head = f"{tip:g},{to:g} {tip - comes * HEAD:g},{to - half:g} {tip - comes * HEAD:g},{to + half:g}"
    links = f"{edge.links} link{'' if edge.links == 1 else 's'}"
    return (
        f'<g opacity="0.85"><title>{_text(edge.start)} to {_text(edge.end)}: {_NAMES[edge.style]}, {links}</title>'
        f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="{width:.1f}"{dashes}/>'
        f'<polygon points="{head}" fill="{colour}"/></g>'
    )


def _legend(graph: Graph, y: float) -> Iterator[str]:
    used = [style for style in _STYLES if any(edge.style == style for edge in graph.edges)]
    for at, style in enumerate(used):
        x = 12 + 150 * at
        colour, dashes = _STYLES[style]
        width = 4 if style == "verbatim" else 1.6
        yield (
            f'<path d="M{x} {y:g} h40" stroke="{colour}" stroke-width="{width:g}"{dashes}/>'
            f'<text x="{x + 48}" y="{y + 5:g}">{_NAMES[style]}</text>'
        )


def _text(text: str) -> str:
    return escape("".join(char if char.isprintable() else " " for char in text), {'"': "&quot;"})
