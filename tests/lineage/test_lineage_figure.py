"""The figure: who stands where, which edges are drawn how, and that no text can break out of it."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import pytest

from factcheck.lineage.dot import dot
from factcheck.lineage.graph import Edge, Graph, Node, graph, headline
from factcheck.lineage.overview import Overview, Told, manner
from factcheck.lineage.route import Step
from factcheck.lineage.svg import svg
from factcheck.model import Evidence
from support.lineage import OWN, dataset

SPACE = "{http://www.w3.org/2000/svg}"
AGENCY = {"derived_from": [{"source": "agency", "reason": "credit"}]}


def overview(*told: Told) -> Overview:
    made, _ = dataset({"agency": OWN, "digest": OWN}, digest=AGENCY)
    return Overview(made, told=told)


def told(source: str, manner_: str, *route: tuple[str, str]) -> Told:
    steps = tuple(Step(speaker, reason) for speaker, reason in route)  # type: ignore[arg-type]
    return Told("claim/link", route[0][0], source, manner_, steps, "agency-news")  # type: ignore[arg-type]


DIRECT = told("agency", "verbatim", ("mayor", "speaks"), ("agency-news", "publishes"))
PASSED_ON = told(
    "digest", "altered", ("mayor", "speaks"), ("agency-news", "derived_from"), ("digest-news", "publishes")
)


def test_copies_of_one_report_are_one_reporting_organisation() -> None:
    assert headline(overview()) == "2 documents, 1 reporting organisation"


def test_a_link_shows_how_the_last_hand_told_it() -> None:
    drawn = graph(overview(DIRECT, DIRECT, PASSED_ON))
    assert drawn.edges == (
        Edge("agency-news", "digest-news", "altered", 1),
        Edge("mayor", "agency-news", "passes", 1),
        Edge("mayor", "agency-news", "verbatim", 2),
    )
    assert [(node.id, node.column) for node in drawn.nodes] == [("mayor", 0), ("agency-news", 1), ("digest-news", 2)]


def test_every_hop_of_every_route_is_counted() -> None:
    links = (DIRECT, PASSED_ON, PASSED_ON)
    assert sum(edge.links for edge in graph(overview(*links)).edges) == sum(len(each.route) - 1 for each in links)


def test_a_hand_that_no_link_shows_is_drawn_thin() -> None:
    assert Edge("mayor", "agency-news", "passes", 1) in graph(overview(PASSED_ON)).edges


def test_a_republished_page_passes_on_what_the_outlet_told() -> None:
    route = (("mayor", "speaks"), ("agency-news", "republishes"), ("portal", "publishes"))
    edges = graph(overview(told("agency", "paraphrase", *route))).edges
    assert edges == (Edge("agency-news", "portal", "verbatim", 1), Edge("mayor", "agency-news", "paraphrase", 1))


def test_the_manner_of_a_link() -> None:
    link = Evidence(source="a", quote="b")
    assert manner(link, "direct", proved=True) == manner(link, "own", proved=True) == "verbatim"
    assert manner(link, "paraphrase", proved=True) == "paraphrase"
    assert manner(link, None, proved=False) == "altered"
    assert manner(Evidence(source="a", quote="b", drift=("modality",)), "direct", proved=True) == "altered"


HOSTILE = Graph(
    'a "title" <script>',
    (Node('x"y', 'A & <b>\x1b[31m\u202e"', 0), Node("z", "long " * 40, 1)),
    (Edge('x"y', "z", "altered", 3), Edge('x"y', "z", "verbatim", 1), Edge("z", "z", "passes", 1)),
)


def test_the_picture_is_well_formed_whatever_the_names_are() -> None:
    root = ET.fromstring(svg(HOSTILE))  # noqa: S314 - made by us just now
    texts = [element.text or "" for element in root.iter()]
    assert 'A & <b> [31m "' in texts
    assert not any("\x1b" in text or "\u202e" in text for text in texts)
    assert max(len(text) for text in texts if text.endswith("…")) == 36
    paths = [element.attrib for element in root.iter() if element.tag.endswith("path")]
    assert {path["stroke"] for path in paths} == {"#c1121f", "#1d3557", "#999999"}


NODES = tuple(Node(id_, id_, column) for column, ids in enumerate(("ab", "cd", "ef")) for id_ in ids)


@pytest.mark.parametrize(
    ("start", "end", "points"),
    [("a", "c", "right"), ("c", "a", "left"), ("c", "d", "left"), ("d", "c", "left"), ("e", "f", "left")],
)
def test_an_arrow_ends_at_the_box_that_took_the_words(start: str, end: str, points: str) -> None:
    picture = svg(Graph("", NODES, (Edge(start, end, "verbatim", 3),)))
    root = ET.fromstring(picture)  # noqa: S314 - made by us just now
    box = next(
        element.attrib
        for group in root.iter(f"{SPACE}g")
        if group.findtext(f"{SPACE}title") == end
        for element in group.iter(f"{SPACE}rect")
    )
    (head,) = root.iter(f"{SPACE}polygon")
    (x, y), (back, _), _ = (map(float, point.split(",")) for point in head.attrib["points"].split())
    left, width, top, height = (float(box[name]) for name in ("x", "width", "y", "height"))
    assert (x, y) == (left if points == "right" else left + width, top + height / 2)
    assert (back < x) is (points == "right")
    (path,) = (each.attrib["d"] for each in root.iter(f"{SPACE}path") if "fill" in each.attrib)
    assert max(float(number) for number in re.findall(r"[-\d.]+", path)[::2]) <= float(root.attrib["width"])


def test_the_picture_of_nothing_is_one_too() -> None:
    assert ET.fromstring(svg(Graph("0 documents", (), ()))).tag.endswith("svg")  # noqa: S314 - made by us just now


def test_graphviz_gets_names_it_can_read() -> None:
    drawn = dot(HOSTILE)
    assert r'label="a \"title\" <script>"' in drawn
    assert r'"x\"y" -> "z" [color="#c1121f", penwidth=1.5, label="3"];' in drawn
    assert "\x1b" not in drawn
