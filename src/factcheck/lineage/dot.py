"""A lineage in the language of Graphviz."""

from __future__ import annotations

from collections.abc import Mapping

from factcheck.lineage.graph import COLUMNS, Graph, Style

_STYLES: Mapping[Style, str] = {
    "verbatim": "penwidth=3",
    "paraphrase": "style=dashed",
    "altered": 'color="#c1121f", penwidth=1.5',
    "passes": 'color="#888888"',
}


def dot(graph: Graph) -> str:
    """The figure as a digraph, from left to right.

    >>> from factcheck.lineage.graph import Edge, Node
    >>> print(dot(Graph("1 document", (Node("a", "A", 0), Node("b", "B", 1)), (Edge("a", "b", "paraphrase", 2),))))
    digraph lineage {
      label="1 document"; rankdir=LR; node [shape=box, fontname="sans-serif"];
      { rank=same; "a" [label="A"]; }
      { rank=same; "b" [label="B"]; }
      "a" -> "b" [style=dashed, label="2"];
    }
    """
    lines = [f'  label={_quoted(graph.title)}; rankdir=LR; node [shape=box, fontname="sans-serif"];']
    for column in range(len(COLUMNS)):
        nodes = [f"{_quoted(node.id)} [label={_quoted(node.label)}];" for node in graph.nodes if node.column == column]
        if nodes:
            lines.append(f"  {{ rank=same; {' '.join(nodes)} }}")
    lines += [
        f'  {_quoted(edge.start)} -> {_quoted(edge.end)} [{_STYLES[edge.style]}, label="{edge.links}"];'
        for edge in graph.edges
    ]
    return "\n".join(("digraph lineage {", *lines, "}"))


def _quoted(text: str) -> str:
    printable = "".join(char if char.isprintable() else " " for char in text)
    return '"' + printable.replace("\\", "\\\\").replace('"', '\\"') + '"'
