from __future__ import annotations

import csv as standard
import io
import json
from hashlib import sha256

import pyarrow as pa
import pytest

from factcheck import exchange
from factcheck.exchange import csv, jsonl, parquet, rows
from factcheck.splits import Plan
from factcheck.tables import tables
from support.export import CLAIMS, example
from support.project import Tiny

TABLES = "dataset pairs claims evidence comparisons verdicts sources speakers questions objects answers".split()


def _rows(content: bytes) -> list[dict[str, str]]:
    return list(standard.DictReader(io.StringIO(content.decode(), newline=""), strict=True))


def test_every_table_in_three_formats_and_the_nested_claims() -> None:
    files = exchange.write_all(example().tables()).files
    expected = {f"{table}.{format_}" for table in TABLES for format_ in ("csv", "jsonl", "parquet")}
    assert files.keys() == {*expected, "claims.nested.jsonl"}


def test_the_same_tables_give_the_same_bytes() -> None:
    first, again, turned = (
        exchange.write_all(example(claims).tables()).files for claims in (CLAIMS, CLAIMS, CLAIMS[::-1])
    )
    assert first == again == turned


@pytest.mark.parametrize("rows_at_once", [1, 2])
def test_how_many_rows_are_made_at_once_changes_no_byte(monkeypatch: pytest.MonkeyPatch, rows_at_once: int) -> None:
    made, formats = example().tables(), ["csv", "jsonl", "sqlite"]
    assert made["evidence"].num_rows > 2
    whole, identity = exchange.write_all(made, formats), exchange.identity(made)
    monkeypatch.setattr(rows, "BLOCK", rows_at_once)
    assert exchange.write_all(made, formats) == whole
    assert exchange.identity(made) == identity


def test_rows_are_found_by_the_value_of_a_column() -> None:
    table = pa.table({"claim": ["a", "b", "a"], "at": [1, 2, 3]})
    grouped = rows.Grouped(table, "claim")
    assert grouped.of(["b", "nobody", "a"]) == {
        "b": [{"claim": "b", "at": 2}],
        "a": [{"claim": "a", "at": 1}, {"claim": "a", "at": 3}],
    }
    assert grouped.of([]) == {}


def test_only_the_formats_asked_for() -> None:
    assert {name.rpartition(".")[2] for name in exchange.write_all(example().tables(), ["csv", "csv"]).files} == {"csv"}
    with pytest.raises(KeyError):
        exchange.write_all(example().tables(), ["xlsx"])


def test_csv_bytes() -> None:
    files = csv.write(example().tables()).files
    assert files["answers.csv"].decode() == (
        "claim,question,position\nall-of-it,how-much,all of it\nall-of-it,when,now\noffice-part,how-much,part of it\n"
    )
    assert files["objects.csv"].decode() == "id,text,part_of,waivers,foreign\nwall,the wall,,[],\n"
    assert not any(content.startswith(b"\xef\xbb\xbf") for content in files.values())


def test_csv_gives_every_value_back() -> None:
    rows = {row["id"]: row for row in _rows(csv.write(example().tables()).files["dataset.csv"])}
    row = rows["all-of-it/memo-1"]
    assert row["claim_text"] == 'All of it, said\r\n"they".'
    assert (row["span_start"], row["proved"], row["spans"]) == ("", "false", "[]")
    assert json.loads(rows["office-part/news-1"]["waivers"])[0]["message"] == "The cut hides “may”."
    assert (rows["office-part/news-1"]["claim_said_to"], rows["office-part/news-1"]["claim_said_occasion"]) == (
        "2019-03-31",
        "=the vote",
    )


def test_csv_reports_what_it_cannot_tell_apart() -> None:
    tables = {"notes": pa.table({"id": ["a", "b"], "note": ["", None], "clear": [None, "x"]})}
    (loss,) = csv.write(tables).losses
    assert (loss.file, loss.what, loss.kind) == ("notes.csv", "note", "collapsed")
    assert exchange.write_all(example().tables()).losses == ()


def test_json_lines_bytes() -> None:
    files = jsonl.write(example().tables()).files
    assert files["objects.jsonl"].decode() == (
        '{"id": "wall", "text": "the wall", "part_of": null, "waivers": [], "foreign": null}\n'
    )
    assert "“may”" in files["evidence.jsonl"].decode()


def test_json_lines_hold_what_the_tables_hold() -> None:
    files = jsonl.write(example().tables()).files
    for name, table in example().tables().items():
        lines = [json.loads(line) for line in files[f"{name}.jsonl"].decode().split("\n")[:-1]]
        assert lines == json.loads(json.dumps(table.to_pylist(), default=str))


def test_a_nested_claim_has_everything_it_rests_on() -> None:
    lines = jsonl.write(example().tables()).files["claims.nested.jsonl"].decode().splitlines()
    refuted, office = map(json.loads, lines)
    assert [claim["id"] for claim in (refuted, office)] == ["all-of-it", "office-part"]
    assert refuted["speaker"]["name"] == "The residents"
    assert refuted["verdict"]["verdict"] == "refuted"
    assert refuted["answers"][0] == {"question": "how-much", "position": "all of it", "text": "How much of it?"}
    assert office["verdict"] is None
    assert [link["id"] for link in office["evidence"]] == ["office-part/news-1", "office-part/news-2"]
    assert office["evidence"][0]["source"]["title"] == "Wall news"
    (compared,) = office["comparisons"]
    assert (compared["relation"], compared["this"], compared["other"]["id"]) == ("contradicts", "a", "all-of-it")


def test_parquet_gives_every_value_vocabulary_and_fact_back() -> None:
    tables = example().tables()
    for name, content in parquet.write(tables).files.items():
        table = tables[name.removesuffix(".parquet")]
        read = parquet.read(content)
        assert read.equals(table), name
        assert read.schema.metadata == table.schema.metadata, name


def test_parquet_is_compressed_with_zstd() -> None:
    import pyarrow.parquet as pq

    content = parquet.write(example().tables()).files["dataset.parquet"]
    assert pq.read_metadata(io.BytesIO(content)).row_group(0).column(0).compression == "ZSTD"


def test_the_manifest_names_every_file() -> None:
    tables = example().tables()
    files = exchange.write_all(tables).files
    counts, recipe = {"proved": 2, "unproved": 1, "waived": 1}, exchange.Recipe(exchange.TABLE_FORMATS, Plan(seed=3))
    content = exchange.manifest(tables, files, counts=counts, recipe=recipe)
    manifest = json.loads(content)
    assert {entry["path"]: entry["sha256"] for entry in manifest["files"]} == {
        name: sha256(content).hexdigest() for name, content in files.items()
    }
    rows = {entry["path"]: entry["rows"] for entry in manifest["files"]}
    assert (rows["dataset.csv"], rows["claims.nested.jsonl"], rows["speakers.parquet"]) == (3, 2, 3)
    assert manifest["counts"] == {"proved": 2, "unproved": 1, "waived": 1}
    assert exchange.recipe(content) == recipe
    assert (manifest["dataset"]["name"], manifest["dataset"]["version"]) == ("wall", "0.1.0")
    assert manifest["sources"] == [{"id": "memo", "sha256": None}, {"id": "news", "sha256": "ab" * 32}]


def test_the_manifest_gives_its_digests_back() -> None:
    tables = example().tables()
    files = exchange.write_all(tables, ["csv"]).files
    digests = exchange.digests(exchange.manifest(tables, files, counts={}, recipe=exchange.Recipe(("csv",))))
    assert digests == {name: exchange.digest(content) for name, content in files.items()}


NO_MANIFESTS = (
    *(b"", b"[]", b"{}", b"\xff", b"[" * 100_000),
    *(b'{"files": [1]}', b'{"files": {"path": 1}}', b'{"files": [{"path": "a"}]}'),
)


@pytest.mark.parametrize("content", NO_MANIFESTS)
def test_what_is_no_manifest_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError, match=r"manifest\.json was not written by factcheck"):
        exchange.digests(content)
    with pytest.raises(ValueError, match=r"manifest\.json was not written by factcheck"):
        exchange.recipe(content)


def test_the_identity_is_that_of_the_data() -> None:
    one, same, other = (exchange.identity(example(claims).tables()) for claims in (CLAIMS, CLAIMS[::-1], CLAIMS[:1]))
    assert one == same != other


MARKED = """\
sources:
  - id: contract
    kind: document
    publisher: council
    title: "Contract: 50 % of R&D_"
    url: "javascript:alert(1)"
    text: private
    unknown: {text: "on paper", author: "none", archive_url: "none", published: "none", retrieved: "none"}
  - id: letter
    kind: document
    publisher: council
    title: A letter
    url: "https://harbour.example/the wall"
    text: private
    unknown: {text: "on paper", author: "none", archive_url: "none", published: "none", retrieved: "none"}
claims:
  - id: contract-cost
    speaker: council
    text: The repair is dear.
    evidence:
      - {id: c-1, source: contract, quote: "It is dear."}
      - {id: l-1, source: letter, quote: "It is dear."}
"""


def _written(name: str) -> exchange.Written:
    project = Tiny.sample(MARKED).edit("license: CC-BY-4.0", "license: CC BY 4.0")
    checked = project.edit("How much of the harbour wall", "How much of R&D_").check()
    assert checked.dataset is not None
    return exchange.FORMATS[name].write(tables(checked.dataset, checked.proofs))


@pytest.mark.parametrize("name", ["croissant", "frictionless", "prov", "annotations", "averitec", "huggingface"])
def test_only_addresses_of_the_web_leave(name: str) -> None:
    """The tables hold what the data say; what is made for browsers and readers of links holds addresses alone."""
    text = b"".join(data for path, data in _written(name).files.items() if path.rpartition(".")[2] not in _TABLES)
    assert b"javascript" not in text
    assert b"/the wall" not in text
    assert b"spdx.org/licenses/CC BY" not in text


_TABLES = {"parquet", "csv"}


def test_an_address_is_percent_encoded() -> None:
    assert b"https://harbour.example/the%20wall" in _written("prov").files["prov.jsonld"]


def test_an_unproved_passage_is_not_said_to_be_quoted() -> None:
    graph = json.loads(_written("prov").files["prov.jsonld"])["@graph"]
    found = {each["@id"].rpartition(":")[2]: each for each in graph if ":link:" in each["@id"]}
    assert "prov:wasQuotedFrom" not in found["contract-cost/c-1"]
    assert found["contract-cost/c-1"]["dct:description"].startswith("not proved")
    assert all("prov:wasQuotedFrom" in each for id_, each in found.items() if not id_.startswith("contract-cost"))


@pytest.mark.parametrize("name", ["citation", "zenodo"])
def test_a_licence_without_a_place_is_reported(name: str) -> None:
    (loss,) = (loss for loss in _written(name).losses if loss.kind == "refused")
    assert (loss.what, loss.records) == ("the licence", ("CC BY 4.0",))


def test_what_zenodo_reads_as_html_holds_no_markup_of_the_data() -> None:
    title = "<script>x</script> How much of R&D_"
    checked = Tiny.sample(MARKED).edit("How much of the harbour wall", title).check()
    assert checked.dataset is not None
    written = exchange.FORMATS["zenodo"].write(tables(checked.dataset, checked.proofs)).files[".zenodo.json"]
    found = json.loads(written)
    assert found["title"].startswith(title)  # is read as it stands
    assert found["description"].startswith("&lt;script&gt;x&lt;/script&gt; How much of R&amp;D_")


def test_bibtex_prints_the_title_as_it_is() -> None:
    card = _written("huggingface").files["README.md"].decode()
    assert r"title = {{How much of R\&D\_ is to be repaired?}}" in card
