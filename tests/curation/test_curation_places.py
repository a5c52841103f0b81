import pytest

from factcheck.curation import Reading
from factcheck.diagnostics import Location
from factcheck.model import Claim, Evidence, Record
from factcheck.rules.engine import Places
from factcheck.text import Span
from support.curated import HEADER, reading

BODY = """\
sources:
  - id: news
    kind: wire
    publisher: paper
    unknown:
      url: "none printed"
    regions:
      - {lines: 1, kind: headline}
      - lines: 2-3
        kind: body
claims:
  # the first
  - id: wall # its name
    speaker: council
    text: 'The council''s wall'
    answers: {q: "all \\u2014 \\"all\\"", r: x}
    aliases: [old, older]
    scope: {from: 2018}
    told_by:
    evidence:
      - source: news
        quote: |-
          "One," it said.

            Two.
      - id: bad
      - id: l2
        source: news
        quote: >-
          folded
          over
          lines
comparisons:
  - relation: narrows
    claims: [wall, wall]
verdicts:
  - verdict: refuted
    claim: wall
    for: [wall]
"""


@pytest.fixture(scope="module")
def found() -> Reading:
    return reading(BODY)


def claim_of(found: Reading) -> Claim:
    assert found.dataset is not None
    return found.dataset.claims[0]


def link_of(found: Reading, number: int) -> Evidence:
    return claim_of(found).evidence[number]


def underlined(location: Location | None) -> list[str]:
    """The words under the marks, or under the whole place on its first line."""
    assert location is not None
    if not location.marks:
        end = location.end_column - 1 if location.end_line == location.line else None
        return [location.lines[0][location.column - 1 : end]]
    return [location.lines[m.line - location.line][m.column - 1 : m.end_column - 1] for m in location.marks]


def test_it_is_what_the_engine_asks_for(found: Reading) -> None:
    places: Places = found.places
    assert places.at(claim_of(found)) is not None


def test_a_record_stands_at_its_id(found: Reading) -> None:
    dataset = found.dataset
    assert dataset is not None
    records: list[tuple[Record, str]] = [
        (dataset.info, "name: wall"),
        (dataset.sources[0], "id: news"),
        (claim_of(found), "id: wall"),
        (link_of(found, 0), "source: news"),
        (link_of(found, 1), "id: l2"),
        (dataset.comparisons[0], "claims: [wall, wall]"),
        (dataset.verdicts[0], "claim: wall"),
    ]
    assert [underlined(found.places.at(record)) for record, _ in records] == [[words] for _, words in records]


@pytest.mark.parametrize(
    ("path", "words"),
    [
        (("speaker",), "council"),
        (("text",), "'The council''s wall'"),
        (("aliases",), "[old, older]"),
        (("aliases", 1), "older"),
        (("answers", "r"), "r: x"),
        (("scope", "from_"), "2018"),
        (("scope", "from"), "2018"),
        (("told_by",), "told_by"),
        (("scope", "to"), "from: 2018"),
        (("status",), "id: wall"),
        (("evidence", 0, "source"), "news"),
        (("evidence", 1, "id"), "l2"),
        (("evidence", 1), "id: l2"),
    ],
)
def test_a_field_stands_at_its_value(found: Reading, path: tuple[str | int, ...], words: str) -> None:
    assert underlined(found.places.at(claim_of(found), path)) == [words]


@pytest.mark.parametrize(
    ("path", "words"),
    [
        (("regions", 0), "{lines: 1, kind: headline}"),
        (("regions", 1), "lines: 2-3"),
        (("regions", 1, "kind"), "body"),
        (("regions", 1, "parts"), "lines: 2-3"),
        (("unknown", "url"), 'url: "none printed"'),
        (("unknown", "title"), 'url: "none printed"'),
    ],
)
def test_a_field_of_a_part(found: Reading, path: tuple[str | int, ...], words: str) -> None:
    assert found.dataset is not None
    assert underlined(found.places.at(found.dataset.sources[0], path)) == [words]


def test_a_block_stands_at_its_text(found: Reading) -> None:
    location = found.places.at(link_of(found, 0), ("quote",))
    assert location is not None
    assert (location.line, location.column, location.end_line, location.end_column) == (25, 11, 27, 17)
    assert location.lines == ('          "One," it said.', "", "            Two.")


@pytest.mark.parametrize(
    ("link", "words", "marked"),
    [
        (0, "One", ["One"]),
        (0, "said.\n\n  Two", ["said.", "  Two"]),
        (1, "over", ["over"]),
        (1, "folded over", ["folded", "over"]),
    ],
)
def test_stretches_of_a_block(found: Reading, link: int, words: str, marked: list[str]) -> None:
    record = link_of(found, link)
    start = record.quote.index(words)
    location = found.places.at(record, ("quote",), inside=[Span(start, start + len(words))])
    assert underlined(location) == marked


def test_the_place_is_that_of_the_first_stretch(found: Reading) -> None:
    record = link_of(found, 0)
    start = record.quote.index("Two")
    location = found.places.at(record, ("quote",), inside=[Span(start, start + 3), Span(1, 4)])
    assert location is not None
    assert (location.line, location.column, location.end_line, location.end_column) == (25, 12, 27, 16)
    assert underlined(location) == ["One", "Two"]


def test_stretches_of_quoted_text(found: Reading) -> None:
    claim = claim_of(found)
    assert claim.answers["q"] == 'all — "all"'
    assert underlined(found.places.at(claim, ("text",), inside=[Span(4, 13)])) == ["council''s"]
    assert underlined(found.places.at(claim, ("answers", "q"), inside=[Span(4, 7)])) == ['\\u2014 \\"']


def test_an_empty_stretch_marks_one_place(found: Reading) -> None:
    record = link_of(found, 0)
    location = found.places.at(record, ("quote",), inside=[Span(5, 5)])
    assert underlined(location) == ['"']
    assert found.places.at(record, ("quote",), inside=[Span(99, 99)]) is not None


def test_a_long_text_shows_its_first_lines_only() -> None:
    text = "".join(f"      line {number}\n" for number in range(50))
    found = reading("objects:\n  - id: a\n    text: |-\n" + text)
    assert found.dataset is not None
    record = found.dataset.objects[0]
    location = found.places.at(record, ("text",), inside=[Span(0, len(record.text))])
    assert location is not None
    assert len(location.lines) == len(location.marks) == 8
    assert location.end_line == 55


def test_a_record_from_elsewhere_has_no_place(found: Reading) -> None:
    assert found.places.at(Claim(id="wall", speaker="council", text="x")) is None


def test_a_link_is_found_though_one_before_it_was_rejected(found: Reading) -> None:
    assert "wall/bad" in found.rejected
    assert link_of(found, 1).id == "l2"
    assert (HEADER + BODY).splitlines()[28].strip().startswith("- id: l2")
    location = found.places.at(claim_of(found), ("evidence", 1))
    assert location is not None
    assert location.line == 29
