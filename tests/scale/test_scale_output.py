"""Where results may be written: over earlier results, and over nothing else; by one run at a time."""

from __future__ import annotations

import json
import os
import shutil
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from factcheck.scale import ScaleError, verify
from factcheck.scale.bulk.output import MARK, held
from factcheck.scale.engines import start
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


@pytest.mark.parametrize("name", ["link.jsonl", "more/link.jsonl"])
def test_an_input_that_links_to_earlier_results_is_never_overwritten(
    tmp_path: Path, inputs: tuple[Path, Path], name: str
) -> None:
    verify(*inputs, tmp_path / "out")
    (tmp_path / "more").mkdir()
    (tmp_path / name).symlink_to(tmp_path / "out/results.jsonl")
    before = tree(tmp_path)
    with pytest.raises(ScaleError, match=r"link\.jsonl is read by this run"):
        verify(tmp_path / name.partition("/")[0], inputs[1], tmp_path / "out")
    assert tree(tmp_path) == before


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes")
@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("out/.factcheck", "is a file that factcheck did not write"),
        ("out/summary.json", "which factcheck did not write"),
        ("tables/manifest.json", "it is no regular file but a pipe"),
    ],
)
def test_a_pipe_in_place_of_a_file_of_ours_is_not_waited_for(
    tmp_path: Path, inputs: tuple[Path, Path], name: str, why: str
) -> None:
    (tmp_path / "out").mkdir()
    os.mkfifo(tmp_path / name)
    with pytest.raises(ScaleError, match=why):
        verify(inputs[0].parent, inputs[1], tmp_path / "out")


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
        ({"engine": "spark"}, "the engines are local, dask and ray."),
        ({"scheduler": "tcp://10.0.0.1:8786"}, "The engine local has no scheduler; name the engine dask or ray"),
        ({"engine": "dask", "scheduler": "here"}, '"here" is no address of a scheduler'),
        ({"engine": "dask", "scheduler": 8786}, "scheduler must be an address such as tcp://10.0.0.1:8786, not 8786."),
        ({"engine": start("local"), "scheduler": "tcp://10.0.0.1:8786"}, "leave out scheduler."),
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
    with pytest.raises(ScaleError) as error:
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


# --------------------------------------------------------------------------------------------------------------------
# What is unfinished
# --------------------------------------------------------------------------------------------------------------------

THEIRS = (
    ".tmp-draft.txt",
    ".tmp-1234abcd-notes.txt",
    ".tmp-1234ABCD-results.jsonl",
    ".tmp-work/chapter.txt",
    ".tmp-1234abcd-rejected.jsonl/chapter.txt",
    "notes/.tmp-1234abcd-results.jsonl",
)
OURS = (".tmp-1234abcd-results.jsonl", ".shards/0f/results/.tmp-00ff00ff-0001", ".cache/3/.tmp-1234abcd-0001")


def test_what_a_run_left_unfinished_is_swept_and_nothing_else(tmp_path: Path, inputs: tuple[Path, Path]) -> None:
    out = tmp_path / "out"
    verify(*inputs, out)
    for name in (*THEIRS, *OURS):
        (out / name).parent.mkdir(parents=True, exist_ok=True)
        (out / name).write_bytes(b"half")
    verify(*inputs, out)
    left = tree(out)
    assert set(THEIRS) <= set(left)
    assert not set(OURS) & set(left)


def test_a_folder_of_others_is_never_swept(tmp_path: Path, inputs: tuple[Path, Path]) -> None:
    (tmp_path / "out/notes").mkdir(parents=True)
    (tmp_path / "out/notes/.tmp-draft.txt").write_bytes(b"mine")
    verify(*inputs, tmp_path / "out")
    assert (tmp_path / "out/notes/.tmp-draft.txt").read_bytes() == b"mine"


def test_an_input_is_never_swept(tmp_path: Path, inputs: tuple[Path, Path]) -> None:
    quotes = write(tmp_path / "out/.tmp-q.jsonl", QUOTES)
    verify(quotes, inputs[1], tmp_path / "out")
    assert quotes.exists()
    quotes = write(tmp_path / "out/.tmp-1234abcd-results.jsonl", QUOTES)
    with pytest.raises(ScaleError, match="is read by this run and would be replaced"):
        verify(quotes, inputs[1], tmp_path / "out")
    assert quotes.exists()


@pytest.mark.parametrize("name", [".cache", ".shards"])
def test_a_link_in_place_of_a_folder_of_ours_is_refused(tmp_path: Path, inputs: tuple[Path, Path], name: str) -> None:
    verify(*inputs, tmp_path / "out")
    shutil.rmtree(tmp_path / "out" / name, ignore_errors=True)
    (tmp_path / "out" / name).symlink_to(tmp_path / "texts")
    with pytest.raises(ScaleError, match="is a link, where factcheck needs a folder of its own"):
        verify(*inputs, tmp_path / "out")
    assert len(tree(tmp_path / "texts")) == len(SOURCES)


@pytest.mark.parametrize(("content", "kind"), [(b"cache of another program", "file"), (None, "folder")])
def test_a_mark_that_is_not_ours_marks_nothing(
    tmp_path: Path, inputs: tuple[Path, Path], content: bytes | None, kind: str
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "results.jsonl").write_bytes(b"mine")
    if content is None:
        (out / MARK).mkdir()
    else:
        (out / MARK).write_bytes(content)
    with pytest.raises(ScaleError, match=f"is a {kind} that factcheck did not write"):
        verify(*inputs, out)
    assert (out / "results.jsonl").read_bytes() == b"mine"


# --------------------------------------------------------------------------------------------------------------------
# All at once
# --------------------------------------------------------------------------------------------------------------------

FILES = ("results.parquet", "results.jsonl", "rejected.jsonl", "summary.json")


@pytest.fixture
def runs(tmp_path: Path, inputs: tuple[Path, Path]) -> tuple[Path, dict[str, bytes], dict[str, bytes]]:
    """A folder with results, what those are, and what they are to become."""
    other = [*QUOTES[1:], {"id": "none"}]
    verify(*inputs, tmp_path / "out")
    before = results_of(tmp_path / "out")
    write(inputs[0], other)
    verify(*inputs, tmp_path / "else")
    return tmp_path / "out", before, results_of(tmp_path / "else")


def results_of(out: Path) -> dict[str, bytes]:
    return {name: (out / name).read_bytes() for name in FILES if (out / name).exists()}


@pytest.mark.parametrize("dies_at", range(6))
def test_where_the_summary_is_all_results_are_of_one_run(
    inputs: tuple[Path, Path],
    runs: tuple[Path, dict[str, bytes], dict[str, bytes]],
    monkeypatch: pytest.MonkeyPatch,
    dies_at: int,
) -> None:
    out, before, after = runs
    assert all(before[name] != after[name] for name in FILES)
    done: list[str] = []
    rename, remove = Folder.rename, Folder.remove

    def step(folder: Folder, name: str) -> None:
        if folder.path(name) in {str(out / each) for each in (*FILES, ".cache")}:
            if len(done) == dies_at:
                raise SystemExit(9)
            done.append(name)

    def renamed(self: Folder, old: str, new: str) -> None:
        step(self, new)
        rename(self, old, new)

    def removed(self: Folder, name: str = "") -> None:
        step(self, name)
        remove(self, name)

    with monkeypatch.context() as patch:
        patch.setattr(Folder, "rename", renamed)
        patch.setattr(Folder, "remove", removed)
        with pytest.raises(SystemExit):
            verify(*inputs, out)
    there = results_of(out)
    if "summary.json" in there:
        assert there == (before if dies_at == 0 else after)
    assert ("summary.json" in there) is (dies_at in {0, 5})
    verify(*inputs, out)
    assert results_of(out) == after


def test_an_interrupt_waits_until_all_results_are_in_place(
    inputs: tuple[Path, Path], runs: tuple[Path, dict[str, bytes], dict[str, bytes]], monkeypatch: pytest.MonkeyPatch
) -> None:
    out, _, after = runs
    rename = Folder.rename

    def renamed(self: Folder, old: str, new: str) -> None:
        rename(self, old, new)
        if new == FILES[0]:
            signal.raise_signal(signal.SIGINT)

    with monkeypatch.context() as patch:
        patch.setattr(Folder, "rename", renamed)
        with pytest.raises(KeyboardInterrupt):
            verify(*inputs, out)
    assert results_of(out) == after


def test_lines_of_an_earlier_run_go_only_when_the_new_results_come(
    inputs: tuple[Path, Path], runs: tuple[Path, dict[str, bytes], dict[str, bytes]], monkeypatch: pytest.MonkeyPatch
) -> None:
    out, before, _ = runs

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("factcheck.scale.bulk.merging._keep", full)
        with pytest.raises(ScaleError, match="No space left"):
            verify(*inputs, out, jsonl=False)
    assert results_of(out) == before
    verify(*inputs, out, jsonl=False)
    assert not (out / "results.jsonl").exists()
