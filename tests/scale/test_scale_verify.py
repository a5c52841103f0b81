"""A published dataset, proved again from its own files; and in fifteen lines without us."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from factcheck import project, scale
from factcheck.scale.local import verify
from factcheck.scale.published import PublishedError
from support.project import SEED, Tiny
from support.quotes import results

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs/verify.md").read_text(encoding="utf-8").partition("## Without factcheck")[2]


@pytest.fixture
def wall(tmp_path: Path) -> Path:
    """The sample project with a link that leaves words out, built."""
    quote = '"We will repair the part that storms have damaged," the council said.'
    folder = (
        Tiny.sample()
        .edit(quote, '"We will repair the part that … damaged," the council said.')
        .write(tmp_path / "wall")
    )
    assert project.build(folder, formats=["jsonl", "parquet"]).files
    return folder


def test_every_link_is_proved_again(wall: Path) -> None:
    found = verify(wall / "dist", wall / "seeds")
    assert (found.proved, found.unproved, found.refuted, found.ok) == (3, 0, (), True)


def test_sources_are_found_under_any_name(wall: Path, tmp_path: Path) -> None:
    other = tmp_path / "elsewhere/deep/of-no-name"
    other.parent.mkdir(parents=True)
    (wall / SEED).rename(other)
    assert verify(wall / "dist", tmp_path / "elsewhere").ok


def test_parquet_alone_will_do(wall: Path) -> None:
    project.build(wall, formats=["parquet"])
    assert verify(wall / "dist", wall).ok


def test_an_edited_source_bears_nothing_out(wall: Path) -> None:
    seed = wall / SEED
    seed.write_bytes(seed.read_bytes().replace(b"storms", b"Storms", 1))
    found = verify(wall / "dist", wall)
    assert not found.ok
    assert len(found.refuted) == 3
    assert 'no file has the digest of the source "news"' in found.refuted[0].why


def forge(dist: Path, change: Callable[[dict[str, Any]], object], table: str = "evidence") -> None:
    """Changes the first row of a table, and the manifest with it."""
    path = dist / f"{table}.jsonl"
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    change(rows[0])
    content = "".join(f"{json.dumps(row)}\n" for row in rows).encode()
    path.write_bytes(content)
    manifest = json.loads((dist / "manifest.json").read_bytes())
    for entry in manifest["files"]:
        if entry["path"] == path.name:
            entry["sha256"] = sha256(content).hexdigest()
    (dist / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")


def put(**values: object) -> Callable[[dict[str, Any]], object]:
    return lambda row: row.update(values)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (put(passage="We will repair the wall."), "the source reads"),
        (put(span_start=0), "the source reads"),
        (put(span_end=10**6), "are not in a text of"),
        (put(quote="We will repair the wall"), "its quote is "),
        (put(grade="verbatim"), "its quote is elided there, the dataset says verbatim"),
        (put(grade="missing"), "which is no proof"),
        (put(flags=["cut"]), "its flags are none, the dataset says cut"),
        (put(span_end_utf8=1), "in UTF-16 units or in bytes"),
        (put(omitted=[]), "leaves out is something else"),
        (put(source_sha256="0" * 64), "name different digests"),
        (put(headline=True), "where evidence may not stand (body)"),
    ],
)
def test_whatever_the_dataset_says_wrongly_is_named(
    wall: Path, change: Callable[[dict[str, Any]], object], why: str
) -> None:
    forge(wall / "dist", change)
    found = verify(wall / "dist", wall)
    assert (found.proved, len(found.refuted)) == (2, 1)
    assert why in found.refuted[0].why


def test_a_region_that_is_no_body_bears_nothing_out(wall: Path) -> None:
    forge(wall / "dist", lambda row: [region.update(kind="ad") for region in row["regions"]], "sources")
    assert "where evidence may not stand (ad)" in verify(wall / "dist", wall).refuted[0].why


def test_a_dataset_that_proves_nothing_is_not_ok(wall: Path) -> None:
    forge(wall / "dist", put(grade="unproved"))
    assert verify(wall / "dist", wall).unproved == 1
    (wall / "dist/evidence.jsonl").write_bytes(b"")
    forge_empty(wall / "dist")
    assert not verify(wall / "dist", wall).ok


def forge_empty(dist: Path) -> None:
    manifest = json.loads((dist / "manifest.json").read_bytes())
    for entry in manifest["files"]:
        if entry["path"] == "evidence.jsonl":
            entry["sha256"] = sha256(b"").hexdigest()
    (dist / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")


def test_a_changed_file_and_a_folder_that_is_none_are_refused(wall: Path) -> None:
    with (wall / "dist/evidence.jsonl").open("ab") as file:
        file.write(b"{}\n")
    with pytest.raises(PublishedError, match="other bytes than the manifest says"):
        verify(wall / "dist", wall)
    with pytest.raises(PublishedError, match="can't be read"):
        verify(wall / "seeds", wall)


# --------------------------------------------------------------------------------------------------------------------
# As a table
# --------------------------------------------------------------------------------------------------------------------


def links(dist: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (dist / "evidence.jsonl").read_text(encoding="utf-8").splitlines()]


def test_a_dataset_as_a_table_gives_the_proofs_that_were_published(wall: Path, tmp_path: Path) -> None:
    outcome = scale.verify(wall / "dist", wall / "seeds", tmp_path / "out")
    assert outcome.summary.ok
    assert outcome.summary.regions_not_checked == 0
    found = results(tmp_path / "out")
    for link in links(wall / "dist"):
        row = found[link["id"]]
        assert [row[name] for name in ("source_sha256", "quote", "grade", "flags", "hidden", "spans")] == [
            link[name] for name in ("source_sha256", "quote", "grade", "flags", "hidden", "spans")
        ]


def test_a_dataset_as_a_table_is_set_against_its_sources_too(wall: Path, tmp_path: Path) -> None:
    forge(wall / "dist", put(span_end_utf8=1))
    summary = scale.verify(wall / "dist", wall / "seeds", tmp_path / "out").summary
    assert (summary.unfaithful, summary.ok) == (0, False)
    assert "in UTF-16 units or in bytes" in summary.not_borne_out[0]


def test_a_link_that_the_dataset_calls_unproved_is_kept_aside(wall: Path, tmp_path: Path) -> None:
    forge(wall / "dist", put(grade="unproved"))
    summary = scale.verify(wall / "dist", wall / "seeds", tmp_path / "out").summary
    assert (summary.quotes, summary.results, summary.rejected) == (3, 2, 1)


# --------------------------------------------------------------------------------------------------------------------
# Without us
# --------------------------------------------------------------------------------------------------------------------


def script() -> str:
    (found,) = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    return str(found)


def run(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-I", "-S", "-c", script(), str(folder / "dist"), str(folder / "seeds")]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_the_script_of_the_page_has_fifteen_lines_and_needs_no_package() -> None:
    assert len(script().splitlines()) == 15
    assert re.findall(r"^import (.*)$", script(), re.MULTILINE) == ["hashlib, json, pathlib, sys"]


def test_the_script_of_the_page_proves_the_dataset(wall: Path) -> None:
    ran = run(wall)
    assert (ran.returncode, ran.stdout.strip(), ran.stderr) == (0, "3 proved, 0 not borne out", "")


def test_the_script_of_the_page_names_what_is_wrong(wall: Path) -> None:
    forge(wall / "dist", put(passage="We will repair the wall."))
    ran = run(wall)
    assert ran.returncode == 1
    assert ran.stdout == "not borne out: council-part/news-1\n2 proved, 1 not borne out\n"
