"""What is remembered of a YAML file reads as the file itself does: records, places, faults and edits."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.curation import Reading, distil, read
from factcheck.model import Claim, Record
from factcheck.rules import RULES, Rule
from factcheck.text import Span
from support.pages import Page
from support.project import CLAIMS, Tiny

ROOT = Path(__file__).parents[2]
SAMPLE = Tiny.sample()


def remembered(files: dict[str, bytes]) -> dict[str, bytes]:
    found = {path: distil(path, content) for path, content in files.items() if path.endswith(".yaml")}
    return {path: told for path, told in found.items() if told is not None}


def same(files: dict[str, bytes]) -> tuple[Reading, Reading]:
    """Both readings, which agree in all that can be seen of them."""
    plain, quick = read(files), read(files, remembered(files))
    assert quick.dataset == plain.dataset
    assert quick.diagnostics == plain.diagnostics
    assert (quick.rejected, quick.annotators, quick.lost, quick.whole) == (
        plain.rejected, plain.annotators, plain.lost, plain.whole,
    )  # fmt: skip
    if plain.dataset is not None and quick.dataset is not None:
        for (_, ours), (_, theirs) in zip(plain.dataset.records(), quick.dataset.records(), strict=True):
            place = plain.places.at(ours)
            assert quick.places.at(theirs) == place
            if len(files) == 1 or (
                place and place.path != CLAIMS
            ):  # the sample is compared once, not with each example
                same_fields(plain, ours, quick, theirs)
    return plain, quick


def same_fields(plain: Reading, ours: Record, quick: Reading, theirs: Record) -> None:
    for field, value in ours.__dict__.items():
        path = (field.rstrip("_"),)
        assert quick.places.at(theirs, path) == plain.places.at(ours, path)
        if isinstance(value, str) and len(value) > 2:
            inside = [Span(1, 2)]
            assert quick.places.at(theirs, path, inside=inside) == plain.places.at(ours, path, inside=inside)
    changed = [(Span(0, 1), "#")]
    assert quick.places.replace(theirs, ("text",), changed) == plain.places.replace(ours, ("text",), changed)
    assert quick.places.insert(theirs, "verb", "said") == plain.places.insert(ours, "verb", "said")


def data(tiny: Tiny) -> dict[str, bytes]:
    files = tiny.files.items()
    return {
        path: content if isinstance(content, bytes) else content.encode()
        for path, content in files
        if path.startswith("data/")
    }


@pytest.mark.parametrize("section", ["Example", "Instead"])
@pytest.mark.parametrize("rule", RULES, ids=[rule.code.code for rule in RULES])
def test_every_example_reads_the_same(rule: Rule, section: str) -> None:
    same(data(Page.of(rule).project(section)))


def test_the_dataset_of_this_repository_reads_the_same() -> None:
    files = {f"data/{path.name}": path.read_bytes() for path in (ROOT / "data").glob("*.yaml")}
    assert remembered(files).keys() == files.keys()
    same(files)


CLAIMS_OF_ALL_SHAPES = """\
claims:
- {id: flow, speaker: council, text: "In braces",   # a remark
   foreign: {count: 3, ratio: 1e3, yes: true, none: ~, text: "3"}}
-   id: deep   # a remark after an id cuts nothing
    speaker: council
    text: A text # that is cut

    evidence:
        - source: minutes
          quote: |+
              The vote was a compromise.

          foreign: {page: 12}
    # a remark between records
- id: last
  speaker: >-
    council
  text: 'It''s a text
    over two lines'
  scope: {exceptions: [one, "two"]}
"""


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("tail", ["", "# the end", "\n\n"])
def test_records_of_all_shapes_read_the_same(end: str, mark: str, tail: str) -> None:
    text = mark + CLAIMS_OF_ALL_SHAPES.replace("\n", end) + tail.replace("\n", end)
    plain, _ = same({**data(SAMPLE), "data/more.yaml": text.encode()})
    assert [found.code for found in plain.diagnostics] == ["FC006"]
    assert plain.dataset is not None
    assert plain.dataset.claim["flow"].foreign == {"count": 3, "ratio": 1000.0, "yes": True, "none": None, "text": "3"}


@pytest.mark.parametrize(
    "text",
    [
        "claims: [{id: a}, {id: a, id: b}]\n",
        "claims: &all []\n",
        "claims:\n  - &one {id: a, speaker: b, text: c}\n  - *one\n",
        "claims:\n  - text\n",
        "claims: {}\n",
        "klaims: []\n",
        "claims: [\n",
        "",
        "- a\n",
        "claims:\n  - id: !!str a\n",
    ],
)
def test_what_cannot_be_remembered_is_parsed(text: str) -> None:
    told = distil("data/more.yaml", text.encode())
    assert told is None or json.loads(told)["lists"]["claims"][0][2] is None
    same({**data(SAMPLE), "data/more.yaml": text.encode()})


@given(
    st.lists(
        st.tuples(
            st.integers(0, 3000),
            st.integers(0, 6),
            st.sampled_from(["", "#", " #", ":", "- ", "\n", "'", "{", "é", "~"]),
        ),
        max_size=3,
    )
)
def test_any_damage_reads_the_same(changes: list[tuple[int, int, str]]) -> None:
    text = SAMPLE.text(CLAIMS)
    for at, length, new in changes:
        text = text[:at] + new + text[at + length :]
    same({CLAIMS: text.encode("utf-8", "replace")})


@pytest.mark.parametrize(
    "told",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b'{"head": [], "lists": 3}',
        b'{"head": 1, "lists": {}}',
        b'{"head": [], "lists": {"claims": [1]}}',
    ],
)
def test_what_another_version_wrote_is_not_used(told: bytes) -> None:
    files = data(SAMPLE)
    assert read(files, {CLAIMS: told}).dataset == read(files).dataset


def test_a_record_that_was_remembered_wrongly_is_read_from_its_file() -> None:
    files = data(SAMPLE)
    told = json.loads(remembered(files)[CLAIMS])
    for row in told["lists"]["claims"]:
        row[2] = {"id": "no id at all"}
    quick = read(files, {CLAIMS: json.dumps(told).encode()})
    assert quick.dataset == read(files).dataset
    assert quick.dataset is not None
    assert isinstance(quick.dataset.claims[0], Claim)
