import gc
from collections.abc import Iterator

import pytest

from factcheck.curation import read
from factcheck.model import Dataset
from support.curated import HEADER, reading

CLAIM = """\
claims:
  - id: wall-part
    speaker: council
    text: No
    answers: {how-much: "yes", when: 12:30}
    said: {date: 2019-02-28, basis: [news:6]}
    evidence:
      - id: news-1
        source: news
        quote: |-
          "We will," the council said.
        occurrence: 2
"""


def dataset(body: str) -> Dataset:
    found = reading(body)
    assert found.diagnostics == ()
    assert found.dataset is not None
    return found.dataset


@pytest.fixture(autouse=True)
def collector() -> Iterator[None]:
    enabled = gc.isenabled()
    yield
    assert gc.isenabled() is enabled


def test_every_scalar_stays_text() -> None:
    (claim,) = dataset(CLAIM).claims
    assert claim.text == "No"
    assert claim.answers == {"how-much": "yes", "when": "12:30"}
    assert claim.said is not None
    assert claim.said.date == "2019-02-28"
    assert claim.evidence[0].quote == '"We will," the council said.'
    assert claim.evidence[0].occurrence == 2


@pytest.mark.parametrize("nothing", ["", "null", "~", "# not yet"])
def test_an_empty_field_is_not_written(nothing: str) -> None:
    (claim,) = dataset(CLAIM + f"    told_by: {nothing}\n    aliases: {nothing}\n    kind: {nothing}\n").claims
    assert claim.told_by is None
    assert claim.aliases == ()
    assert claim.kind == "fact"


def test_an_empty_section_holds_nothing() -> None:
    assert dataset("claims:\nspeakers: ~\n").claims == ()


def test_files_are_one_project_in_name_order() -> None:
    first = "claims:\n  - {id: b, speaker: s, text: B}\n"
    second = HEADER + "claims:\n  - {id: a, speaker: s, text: A}\n"
    found = read({"data/z.yaml": second, "data/a.yaml": first})
    assert found.diagnostics == ()
    assert found.dataset is not None
    assert [claim.id for claim in found.dataset.claims] == ["b", "a"]


def test_bytes_with_a_byte_order_mark_and_windows_line_ends() -> None:
    text = (HEADER + CLAIM).replace("\n", "\r\n")
    found = read({"data/claims.yaml": b"\xef\xbb\xbf" + text.encode()})
    assert found.dataset is not None
    (claim,) = found.dataset.claims
    location = found.places.at(claim.evidence[0], ("quote",))
    assert location is not None
    assert (location.line, location.column, location.lines) == (13, 11, ('          "We will," the council said.',))


def test_anchors_and_aliases_are_read() -> None:
    body = """\
sources:
  - {id: a, kind: wire, publisher: p, regions: &all [{lines: 1-3, kind: body}]}
  - {id: b, kind: wire, publisher: p, regions: *all}
"""
    assert [source.regions[0].last for source in dataset(body).sources] == [3, 3]


def test_a_bad_link_costs_only_itself() -> None:
    found = reading(CLAIM + "      - {id: news-2, source: news}\n      - {source: news, quote: x}\n")
    assert found.rejected == {"wall-part/news-2"}
    assert found.dataset is not None
    assert [link.id for link in found.dataset.claims[0].evidence] == ["news-1", None]


def test_a_bad_claim_loses_its_links_and_earlier_ids_too() -> None:
    found = reading(CLAIM.replace("text: No", "aliases: [old-name]"))
    assert found.rejected == {"wall-part", "wall-part/news-1", "old-name"}
    assert found.dataset is not None
    assert found.dataset.claims == ()


def test_no_dataset_where_whole_lists_are_lost() -> None:
    assert reading(CLAIM + "claim: []\n").dataset is None
    assert reading("claims: []\n" + CLAIM).dataset is None
    assert reading("claims: {id: a}\n").dataset is None


def test_one_unreadable_file_hides_no_fault_of_another() -> None:
    found = read(
        {"data/a.yaml": "claims: [", "data/b.yaml": HEADER + "speakers:\n  - {id: A, kind: person, name: x}\n"}
    )
    assert [fault.code for fault in found.diagnostics] == ["FC002", "FC009"]
    assert found.dataset is None


def test_two_records_of_one_id_keep_their_places() -> None:
    found = reading("objects:\n  - {id: a, text: x}\n  - {id: a, text: x}\n")
    assert found.dataset is not None
    lines = [location.line for record in found.dataset.objects if (location := found.places.at(record))]
    assert lines == [4, 5]


def test_a_copy_of_the_file_with_the_header_is_called_a_copy() -> None:
    content = HEADER + "claims: []\n"
    found = read({"data/claims (1).yaml": content, "data/claims.yaml": content})
    (told,) = found.diagnostics
    assert told.code == "FC008"
    assert told.message == "`data/claims.yaml` and `data/claims (1).yaml` are the same, word for word."
    assert told.help.startswith("Is one a copy?")
