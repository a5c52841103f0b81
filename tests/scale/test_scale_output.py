"""Where results may be written: over earlier results, and over nothing else; by one run at a time."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from factcheck.scale import ScaleError, verify
from factcheck.scale.bulk.output import MARK, held
from factcheck.scale.engines import EngineError
from factcheck.scale.storage import Folder
from support.quotes import QUOTES, SOURCES, results, write, written


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


@pytest.fixture
def inputs(tmp_path: Path) -> tuple[Path, Path]:
    texts = tmp_path / "texts"
    texts.mkdir()
    for row in SOURCES:
        (texts / f"{row['id']}.txt").write_bytes(row["text"].encode())
    return write(tmp_path / "tables/quotes.jsonl", QUOTES), texts


def foreign(name: str, content: bytes = b"mine") -> Callable[[Path], Path]:
    def make(tmp_path: Path) -> Path:
        path = tmp_path / "mine" / name
        path.parent.mkdir(parents=True)
        path.write_bytes(content)
        return tmp_path / "mine"

    return make


@pytest.mark.parametrize(
    ("make", "why"),
    [
        (foreign("summary.json", b'{"year": 2024}'), "holds summary.json, which factcheck did not write"),
        (foreign("results.parquet"), "holds results.parquet, which factcheck did not write"),
        (foreign("rejected.jsonl"), "holds rejected.jsonl, which factcheck did not write"),
        (foreign(".cache/browser"), "holds .cache, which factcheck did not write"),
        (foreign(".shards/notes"), "holds .shards, which factcheck did not write"),
        (foreign("manifest.json", b"{}"), "is a published dataset"),
        (lambda tmp_path: tmp_path / "texts", "is the folder of the sources"),
        (lambda tmp_path: tmp_path / "texts/2024/out", "lies in the folder of the sources"),
        (lambda tmp_path: tmp_path / "tables/../texts", "is the folder of the sources"),
        (lambda tmp_path: tmp_path / "tables/quotes.jsonl", "is read as the quotes; name a folder for the results"),
        (lambda tmp_path: tmp_path / "tables/../tables/quotes.jsonl", "is read as the quotes"),
        (lambda tmp_path: foreign("file")(tmp_path) / "file", "file is a file; name a folder for the results"),
        (lambda _: "", "The folder for the results has no name"),
        (lambda _: "  ", "The folder for the results has no name"),
    ],
)
def test_what_is_not_ours_is_never_overwritten(
    tmp_path: Path, inputs: tuple[Path, Path], make: Callable[[Path], Path | str], why: str
) -> None:
    out = make(tmp_path)
    before = tree(tmp_path)
    with pytest.raises(ScaleError) as error:
        verify(*inputs, out)
    assert why in str(error.value)
    assert tree(tmp_path) == before


@pytest.mark.parametrize("name", ["results.jsonl", "rejected.jsonl", "results.parquet"])
def test_an_input_is_never_overwritten(tmp_path: Path, inputs: tuple[Path, Path], name: str) -> None:
    verify(*inputs, tmp_path / "out")
    quotes = write(tmp_path / "out" / name, QUOTES)
    before = tree(tmp_path)
    with pytest.raises(ScaleError, match="is read by this run"):
        verify(quotes, inputs[1], tmp_path / "out")
    with pytest.raises(ScaleError, match="is read by this run"):
        verify(inputs[0], quotes, tmp_path / "out")
    assert tree(tmp_path) == before


def test_results_do_not_go_where_a_folder_of_quotes_is_read(tmp_path: Path, inputs: tuple[Path, Path]) -> None:
    with pytest.raises(ScaleError, match="lies in the folder of the quotes"):
        verify(inputs[0].parent, inputs[1], inputs[0].parent / "out")
    assert not (inputs[0].parent / "out").exists()


def test_other_files_may_lie_beside_results(tmp_path: Path, inputs: tuple[Path, Path]) -> None:
    verify(*inputs, inputs[0].parent)
    assert len(results(inputs[0].parent)) == len(QUOTES)
    assert inputs[0].exists()


def test_earlier_results_are_overwritten_even_without_the_mark(tmp_path: Path, inputs: tuple[Path, Path]) -> None:
    verify(*inputs, tmp_path / "out")
    before = written(tmp_path / "out")
    (tmp_path / "out" / MARK).unlink()
    verify(*inputs, tmp_path / "out")
    assert written(tmp_path / "out") == before
    assert json.loads(before["summary.json"])["written_by"] == "factcheck verify"


def test_a_second_run_in_a_folder_is_refused_and_touches_nothing(tmp_path: Path, inputs: tuple[Path, Path]) -> None:
    verify(*inputs, tmp_path / "out")
    before = tree(tmp_path)
    with held(Folder(str(tmp_path / "out"))), pytest.raises(ScaleError, match="Another run writes to"):
        verify(*inputs, tmp_path / "out")
    assert tree(tmp_path) == before
    verify(*inputs, tmp_path / "out")


@pytest.mark.parametrize(
    ("options", "why"),
    [
        ({"language": "english"}, 'The language "english" is no tag'),
        ({"language": "en_GB"}, "write en-GB"),
        ({"language": ""}, "is no tag"),
        ({"workers": 0}, "workers must be a whole number from 1"),
        ({"seconds": 0}, "The limit must be"),
        ({"seconds": float("nan")}, "The limit must be"),
        ({"seconds": float("inf")}, "The limit must be"),
        ({"seconds": None}, "The limit must be a number of seconds from 0.001, not None."),
        ({"seconds": "x"}, "The limit must be a number of seconds from 0.001, not 'x'."),
        ({"seconds": True}, "The limit must be a number of seconds from 0.001, not True."),
        ({"workers": "2"}, "workers must be a whole number from 1, not '2'."),
        ({"language": None}, "language must be a tag such as en or pt-BR, not None."),
        ({"engine": None}, "engine must be local, dask or ray, or an engine that was started, not None."),
        ({"engine": "abacus"}, 'There is no engine "abacus"'),
        ({"jsonl": "no"}, "jsonl must be True or False, not 'no'."),
        ({"out": None}, "out must be the path of a folder for the results, not None."),
        ({"quotes": ""}, "quotes must be the path of a table or a folder, not ''."),
        ({"sources": None}, "sources must be the path of a table or a folder, not None."),
        ({"quotes": [{"id": "x" * 100}]}, "a folder, not [{'id': 'xxxx"),
        ({"quotes": pa.table({"id": ["a"]})}, "quotes is a Table in memory; write it to a file first"),
    ],
)
def test_settings_are_looked_at_before_anything_is_written(
    tmp_path: Path, inputs: tuple[Path, Path], options: dict[str, Any], why: str
) -> None:
    arguments: dict[str, Any] = {"quotes": inputs[0], "sources": inputs[1], "out": tmp_path / "out"}
    with pytest.raises((ScaleError, EngineError)) as error:
        verify(**arguments | options)
    assert why in str(error.value)
    assert not (tmp_path / "out").exists()


def test_an_argument_that_cannot_be_used_is_a_value_error(inputs: tuple[Path, Path]) -> None:
    with pytest.raises(ValueError, match="out must be the path"):
        verify(*inputs, None)  # type: ignore[arg-type]


def test_a_run_that_cannot_begin_leaves_nothing(tmp_path: Path, inputs: tuple[Path, Path]) -> None:
    bad = write(tmp_path / "bad.csv", [{"id": "a"}])
    (tmp_path / "mine").mkdir()
    before = tree(tmp_path), set(tmp_path.rglob("*"))
    for out in ("new", "deep/er/out", "mine", "mine/out"):
        with pytest.raises(ScaleError, match='has no column "source_id"'):
            verify(bad, inputs[1], tmp_path / out)
    assert (tree(tmp_path), set(tmp_path.rglob("*"))) == before
    verify(*inputs, tmp_path / "out")
    before = tree(tmp_path), set(tmp_path.rglob("*"))
    with pytest.raises(ScaleError, match='has no column "source_id"'):
        verify(bad, inputs[1], tmp_path / "out")
    assert (tree(tmp_path), set(tmp_path.rglob("*"))) == before


@pytest.mark.parametrize("name", [".cache", ".shards", "results.parquet"])
def test_what_is_of_the_wrong_kind_is_told_at_the_start(tmp_path: Path, inputs: tuple[Path, Path], name: str) -> None:
    verify(*inputs, tmp_path / "out")
    Folder(str(tmp_path / "out")).remove(name)
    if name == "results.parquet":
        (tmp_path / "out" / name).mkdir()
    else:
        (tmp_path / "out" / name).touch()
    before = tree(tmp_path)
    with pytest.raises(ScaleError, match=rf"out/{name} is a (file|folder), where factcheck"):
        verify(*inputs, tmp_path / "out")
    assert tree(tmp_path) == before
