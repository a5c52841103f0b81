"""What an export says of itself, and holds of pages that may only be quoted, is what its records say."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pyarrow as pa
import pytest

from factcheck.exchange import FORMATS, write_all
from factcheck.exchange.hf import write as card_of
from factcheck.exchange.reading import Imported
from factcheck.exchange.records import MOST_LISTED
from factcheck.model import Dataset, Source
from factcheck.project.importing import documents
from factcheck.proof import prove
from factcheck.tables import tables
from support import foreign
from support.imports import lines, read, whole

HIDDEN = "Nobody has quoted this sentence."
WICE: list[dict[str, Any]] = [
    {
        "label": "supported",
        "supporting_sentences": [[1]],
        "claim": "The wall stood.",
        "evidence": ["A title.", "The wall stood for years.", HIDDEN],
        "meta": {"id": "a"},
    },
    {
        "label": "not_supported",
        "supporting_sentences": [[]],
        "claim": "The wall fell.",
        "evidence": [HIDDEN],
        "meta": {"id": "b"},
    },
]
TABLE = f"claim,label,quote,text\nThe wall stood.,true,It stood.,It stood. {HIDDEN}\n"
SCIFACT = {
    "corpus.jsonl": lines(
        [{"doc_id": 1, "title": "Walls", "abstract": ["The wall stood.", HIDDEN], "structured": False}]
    )
}
CLAIM = {
    "id": 5,
    "claim": "It stood.",
    "evidence": {"1": [{"sentences": [0], "label": "SUPPORT"}]},
    "cited_doc_ids": [1],
}
IMPORTS = {
    "wice": lambda: read("wice", lines(WICE)),
    "csv": lambda: read("csv", TABLE),
    "scifact": lambda: read("scifact", lines([CLAIM]), more=SCIFACT),
}


def made(imported: Imported, dataset: Dataset | None = None, **more: Any) -> dict[str, pa.Table]:
    """The tables of an import."""
    dataset = dataset or imported.dataset
    return dict(tables(dataset, prove(dataset, documents(imported)), **more))


@pytest.mark.parametrize("format_", IMPORTS)
def test_no_file_holds_what_nobody_quotes_of_a_page_that_may_only_be_quoted(format_: str) -> None:
    imported = IMPORTS[format_]()
    found = made(imported)
    readable = [
        name for name in FORMATS if name not in ("parquet", "huggingface", "croissant")
    ]  # packed, of the tables
    files = write_all(found, readable).files
    assert [path for path, content in files.items() if HIDDEN.encode() in content] == []
    assert not any(HIDDEN in str(table.to_pylist()) for table in found.values())
    for name in ("csv", "jsonl", "parquet", "sqlite", "huggingface", "croissant", "frictionless"):
        counts = [loss.count for loss in FORMATS[name].write(found).losses if loss.what == "`foreign`"]
        assert min(counts, default=0), name
    assert "lack the texts of pages" in card(found)


@pytest.mark.parametrize("format_", IMPORTS)
def test_a_page_that_may_be_published_whole_is(format_: str) -> None:
    imported = IMPORTS[format_]()
    found = made(imported, whole(imported.dataset))
    assert any(HIDDEN in str(table.to_pylist()) for table in found.values())
    assert "Whole texts of sources are not included" not in card(found)
    assert "may be published whole" in card(found)


def test_what_is_quoted_keeps_its_number() -> None:
    content = FORMATS["wice"].write(made(read("wice", lines(WICE)))).files["wice/claims.jsonl"]
    first, second = map(json.loads, content.splitlines())
    assert (first["evidence"], first["supporting_sentences"]) == (["", "The wall stood for years.", ""], [[1]])
    assert second["evidence"] == [""]


def card(found: dict[str, pa.Table]) -> str:
    return card_of(found).files["README.md"].decode()


def test_card_datasheet_and_croissant_give_the_counts_of_the_check() -> None:
    counts = {"proved": 0, "unproved": 0, "failed": 1, "waived": 0}
    found = made(read("csv", TABLE), counts=counts)
    told = "Of 1 links, 0 proved, 0 unproved, 1 failed and 0 waived."
    assert card(found).count(told) == 2
    assert described(found)["rai:dataAnnotationProtocol"] == told


def described(found: dict[str, pa.Table]) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(FORMATS["croissant"].write(found).files["croissant.json"])
    return content


def test_an_import_that_names_no_creators_is_credited_to_nobody() -> None:
    imported = read("wice", lines(WICE), name="wice.jsonl")
    found = made(imported)
    files = write_all(found, ["huggingface", "citation", "zenodo", "croissant", "frictionless", "claimreview"]).files
    texts = {path: content.decode() for path, content in files.items() if not path.endswith((".parquet", ".csv"))}
    assert [path for path, text in texts.items() if "The curators of" in text] == []
    assert "expert-generated" not in texts["README.md"]
    (file,) = imported.dataset.info.foreign["wice"]["files"]
    assert f"Made from wice.jsonl (SHA-256 {file['sha256']})." in texts["README.md"].replace("\\_", "_")
    assert json.loads(texts[".zenodo.json"])["creators"] == [{"name": "Creators not stated"}]
    assert json.loads(texts[".zenodo.json"])["access_right"] == "closed"


def test_a_listed_licence_is_open() -> None:
    imported = read("wice", lines(WICE))
    info = imported.dataset.info.model_copy(update={"license": "CC-BY-4.0"})
    found = made(imported, Dataset(**{**vars(imported.dataset), "info": info}))
    assert json.loads(FORMATS["zenodo"].write(found).files[".zenodo.json"])["access_right"] == "open"


def test_the_datasheet_says_nothing_that_the_data_do_not_have() -> None:
    text = card(made(read("climate-fever", lines(foreign.CLIMATE))))
    for untrue in ("compared and judged", "The table of pairs", "does not pass the check"):
        assert untrue not in text


def test_a_missing_day_is_said_and_one_that_is_given_is_published() -> None:
    imported = read("wice", lines(WICE))
    lacks = [loss.what for loss in FORMATS["croissant"].write(made(imported)).losses if not loss.count]
    assert lacks == ["datePublished"]
    dated = made(imported, day=date(2026, 11, 22))
    assert described(dated)["datePublished"] == "2026-11-22"
    assert all(loss.what != "datePublished" for loss in FORMATS["croissant"].write(dated).losses)


def test_many_sources_are_summed_up() -> None:
    imported = read("wice", lines(WICE))
    (first, *_) = imported.dataset.sources
    more = tuple(Source(**{**dict(first), "id": f"more-{place}"}) for place in range(MOST_LISTED))
    found = made(imported, Dataset(**{**vars(imported.dataset), "sources": (*imported.dataset.sources, *more)}))
    assert len(card(found).splitlines()) < len(card(made(imported)).splitlines()) + 5
    derived = described(found)["prov:wasDerivedFrom"]
    assert derived[-1]["name"] == f"{MOST_LISTED + 1} sources, listed in sources.parquet"
    assert len(derived) == 2
