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


def test_a_transcript_is_direct_speech_here_too(tmp_path: Path) -> None:
    folder = Tiny.sample().edit("kind: primary", "kind: transcript").write(tmp_path / "wall")
    project.build(folder, formats=["jsonl"])
    assert verify(folder / "dist", folder).ok
    forge(folder / "dist", put(directness="partial"))
    assert not verify(folder / "dist", folder).ok


def test_an_edited_source_bears_nothing_out(wall: Path) -> None:
    seed = wall / SEED
    seed.write_bytes(seed.read_bytes().replace(b"storms", b"Storms", 1))
    found = verify(wall / "dist", wall)
    assert not found.ok
    assert len(found.refuted) == 3
    told = f'the text of the source "news" is not the one that was published: {SEED} has other bytes'
    assert found.refuted[0].why == told
    assert not found.textless


def test_a_folder_without_any_text_is_told_from_one_with_others(wall: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    found = verify(wall / "dist", tmp_path / "elsewhere")
    assert (found.textless, len(found.refuted)) == (True, 3)
    assert 'no file has the digest of the source "news"' in found.refuted[0].why


def forge(dist: Path, change: Callable[[dict[str, Any]], object], table: str = "evidence") -> None:
    """Changes the first row of a table, and the manifest with it."""
    forge_rows(dist, lambda rows: change(rows[0]), table)


def forge_rows(
    dist: Path, change: Callable[[list[Any]], object], table: str = "evidence", *, counted: bool = True
) -> None:
    """Changes the rows of a table, and the manifest with them, on demand but for their number."""
    path = dist / f"{table}.jsonl"
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    change(rows)
    content = "".join(f"{json.dumps(row)}\n" for row in rows).encode()
    path.write_bytes(content)
    manifest = json.loads((dist / "manifest.json").read_bytes())
    for entry in manifest["files"]:
        if entry["path"] == path.name:
            entry["sha256"] = sha256(content).hexdigest()
            entry["rows"] = len(rows) if counted else entry["rows"]
    (dist / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")


HIDDEN = {"flag": "cut", "kind": "negation", "word": "not", "start": 0, "end": 3}


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
        (put(flags=["cut"]), 'its "flags" is none, the dataset says cut'),
        (put(span_end_utf8=1), 'its "span_end_utf8" is 228, the dataset says 1'),
        (put(omitted=[]), 'its "omitted" is [{'),
        (
            put(hidden=[{"flag": "cut", "kind": "negation", "word": "not", "start": 0, "end": 3}]),
            'its "hidden" is none',
        ),
        (put(proved=False), 'its "proved" is true, the dataset says false'),
        (put(region="caption"), 'its "region" is “body”, the dataset says “caption”'),
        (put(line=99), 'its "line" is 3, the dataset says 99'),
        (put(last_line=None), 'its "last_line" is 3, the dataset says none'),
        (put(prefix="lie"), 'its "prefix" is'),
        (put(suffix=None), 'its "suffix" is'),
        (put(sentence="lie"), 'its "sentence" is'),
        (put(sentence_start=0), 'its "sentence_start" is 159'),
        (put(deep_link="https://harbour.example/#:~:text=all"), 'its "deep_link" is none'),
        (put(directness="direct"), 'its "directness" is “partial”, the dataset says “direct”'),
        (put(spoken=[]), 'its "spoken" is [{'),
        (put(grade="unproved"), "published as unproved, although its source has its text"),
        (put(source_sha256="0" * 64), "name different digests"),
        (put(headline=True), "where evidence may not stand (body)"),
        (put(claim="mayor"), 'by its id, the dataset says "mayor"'),
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


UNITS = [f"span_{end}{unit}" for unit in ("", "_utf16", "_utf8") for end in ("start", "end")]


def move(rows: list[Any], at: int, to: int) -> None:
    """Gives a link the passage of another, and leaves its parts where they are."""
    rows[at].update({name: rows[to][name] for name in ("passage", *UNITS)})


def test_the_passage_is_that_of_the_parts(wall: Path) -> None:
    forge_rows(wall / "dist", lambda rows: move(rows, 1, 0))
    found = verify(wall / "dist", wall)
    assert (found.proved, [each.link for each in found.refuted]) == (2, ["news-compromise/news-1"])
    assert found.refuted[0].why.startswith('its "passage" is “The vote was a compromise.”, the dataset says “"We will')


def withheld(row: dict[str, Any]) -> None:
    """A link as it is published where the text of the source is withheld."""
    nothing = ("passage", "prefix", "suffix", "sentence", "sentence_start", "line", "last_line", "region", "directness")
    row.update(dict.fromkeys((*nothing, *UNITS)))
    row.update(grade="unproved", proved=False, spans=[], omitted=[], spoken=[], flags=[], hidden=[], deep_link=None)


def test_a_link_without_the_text_of_its_source_says_nothing_more(wall: Path) -> None:
    forge(wall / "dist", put(text="private"), "sources")
    forge(wall / "dist", withheld)
    found = verify(wall / "dist", wall)
    assert (found.proved, found.unproved, found.ok) == (2, 1, True)
    forge(wall / "dist", put(proved=True))
    assert verify(wall / "dist", wall).refuted[0].why == 'its "proved" is false, the dataset says true'


def test_a_dataset_that_proves_nothing_is_not_ok(wall: Path) -> None:
    forge_rows(wall / "dist", list.clear)
    assert not verify(wall / "dist", wall).ok


def second(rows: list[Any], **values: object) -> None:
    rows.append({**rows[0], **values})


@pytest.mark.parametrize(
    ("table", "change", "why"),
    [
        ("sources", lambda rows: second(rows, regions=[]), 'sources.jsonl holds the id "news" in line 1 and in 2.'),
        ("evidence", second, 'evidence.jsonl holds the id "council-part/news-1" in line 1 and in 4.'),
        ("evidence", lambda rows: second(rows, id="more"), "of 3 links what came of them; the table evidence has 4"),
        ("sources", lambda rows: second(rows, id="more"), 'something else of the source "more" than the table'),
        ("sources", list.clear, 'something else of the source "news" than the table sources'),
        ("sources", lambda rows: rows[0].update(sha256="0" * 64), 'something else of the source "news"'),
    ],
)
def test_tables_that_are_not_those_of_the_manifest_are_refused(
    wall: Path, table: str, change: Callable[[list[Any]], object], why: str
) -> None:
    forge_rows(wall / "dist", change, table)
    with pytest.raises(PublishedError) as error:
        verify(wall / "dist", wall)
    assert why in str(error.value)


def test_links_that_were_cut_out_are_missed(wall: Path) -> None:
    forge_rows(wall / "dist", list.pop, counted=False)
    with pytest.raises(PublishedError, match=r"evidence\.jsonl has 2 rows; manifest\.json says 3"):
        verify(wall / "dist", wall)


@pytest.mark.parametrize("name", ["evidence.parquet", "claims.jsonl", "losses.json"])
def test_every_file_of_the_manifest_is_looked_at(wall: Path, name: str) -> None:
    (wall / "dist" / name).write_bytes(b"junk")
    with pytest.raises(PublishedError, match=f"{name} has other bytes than the manifest says"):
        verify(wall / "dist", wall)
    (wall / "dist" / name).unlink()
    with pytest.raises(PublishedError, match=f"{name} can't be read: No such file"):
        verify(wall / "dist", wall)


def test_no_file_outside_the_folder_is_looked_at(wall: Path) -> None:
    path = wall / "dist/manifest.json"
    path.write_bytes(path.read_bytes().replace(b'"claims.jsonl"', b'"../claims.jsonl"'))
    with pytest.raises(PublishedError, match=r"lists a file outside its folder: \.\./claims\.jsonl"):
        verify(wall / "dist", wall)


def test_a_name_with_half_a_character_is_told(wall: Path) -> None:
    path = wall / "dist/manifest.json"
    path.write_bytes(path.read_bytes().replace(b'"claims.jsonl"', rb'"claims\ud800.jsonl"'))
    with pytest.raises(PublishedError, match=r"manifest\.json lists a file .* broken: claims\\ud800\.jsonl\."):
        verify(wall / "dist", wall)


@pytest.mark.parametrize(
    ("table", "change", "why"),
    [
        ("evidence", lambda rows: rows[2].pop("spans"), 'evidence.jsonl can\'t be read: line 3 has no "spans".'),
        ("evidence", lambda rows: rows[0].update(quote=None), 'line 1 has no "quote"'),
        ("evidence", lambda rows: rows[0].update(flags=-1), 'line 1 holds as "flags" -1, which is no list of one of'),
        ("evidence", lambda rows: rows[0].update(id=["x"]), "which is no text"),
        ("evidence", lambda rows: rows[0].update(passage="\ud800"), 'holds as "passage" "\\ud800", which is no text'),
        ("evidence", lambda rows: rows[0].update(grade="fine"), "which is no word of verbatim, typographic"),
        ("evidence", lambda rows: rows[0].update(line=True), "which is no integer"),
        ("evidence", lambda rows: rows[0].update(spans=[{"start": 0}]), "which is no list of {start: integer"),
        ("evidence", lambda rows: rows.insert(0, 7), "line 1 is no row"),
        (
            "sources",
            lambda rows: rows[0].update(language=None),
            "sources.jsonl can't be read: line 1 has no",
        ),
        ("sources", lambda rows: rows[0].update(file=5), 'holds as "file" 5, which is no text'),
        ("sources", lambda rows: rows[0].pop("sha256"), 'has no "sha256"'),
    ],
)
@pytest.mark.parametrize("out", [False, True])
def test_rows_that_are_none_are_named(
    wall: Path, table: str, change: Callable[[list[Any]], object], why: str, *, out: bool
) -> None:
    forge_rows(wall / "dist", change, table)
    with pytest.raises((PublishedError, scale.ScaleError)) as error:
        scale.verify(wall / "dist", wall, wall / "out") if out else verify(wall / "dist", wall)
    assert why in str(error.value)
    assert not (wall / "out").exists()


def test_a_region_beyond_the_text_bears_nothing_out(wall: Path) -> None:
    forge(wall / "dist", put(regions=[{"kind": "body", "start": 0, "end": 10**9}]), "sources")
    assert "has a region from 0 to 1000000000" in verify(wall / "dist", wall).refuted[0].why


def test_the_length_of_a_text_is_counted_again(wall: Path) -> None:
    forge(wall / "dist", put(characters=7), "sources")
    assert "code points, the dataset says 7" in verify(wall / "dist", wall).refuted[0].why


def test_a_name_that_no_file_can_have_is_no_fault(wall: Path) -> None:
    for name in ("a\0b", "x" * 5000, "../" * 20 + "etc/passwd"):
        forge(wall / "dist", put(file=name), "sources")
        assert verify(wall / "dist", wall).ok


def test_a_changed_file_and_a_folder_that_is_none_are_refused(wall: Path) -> None:
    with (wall / "dist/evidence.jsonl").open("ab") as file:
        file.write(b"{}\n")
    with pytest.raises(PublishedError, match="other bytes than the manifest says"):
        verify(wall / "dist", wall)
    with pytest.raises(PublishedError, match="can't be read"):
        verify(wall / "seeds", wall)


@pytest.mark.parametrize(
    "content", [b'{"name": "An app", "icons": []}', b'{"files": ["a.js"]}', b"[]", b"\xff", b"[" * 9000]
)
def test_a_manifest_of_something_else_is_told(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "manifest.json").write_bytes(content)
    with pytest.raises(PublishedError, match=r"is no manifest of a published dataset.*name the table"):
        verify(tmp_path, tmp_path)


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


def test_regions_of_a_dataset_are_joined_over_line_ends_as_a_check_joins_them(tmp_path: Path) -> None:
    """A quote runs over a line's end, and the negation on the line before another is read."""
    text = Tiny.sample().text(SEED).replace("that storms", "that\nstorms").replace("was not what", "was not\nwhat")
    project_of_lines = (
        Tiny.sample()
        .with_file(SEED, text)
        .edit("147a689073d3656b20f04ec8cc13b180d2ddb7a5c6a42fe6f3e6d10531cb4e8a", sha256(text.encode()).hexdigest())
        .edit("lines: 3-9, ", "lines: 3-11, ")
        .edit("lines: 11, ", "lines: 13, ")
        .edit("lines: 13, kind: newsletter", "lines: 15, kind: newsletter")
        .edit(
            "          The vote was a compromise.\n",
            "          what the council had promised\n        waive: [{code: FC311, reason: shown as a cut}]\n",
        )
    )
    folder = project_of_lines.write(tmp_path / "wall")
    built = project.build(folder, formats=["jsonl"])
    assert built.files, [each.message for each in built.outcome.diagnostics]
    scale.verify(folder / "dist", folder / "seeds", tmp_path / "out")
    found = results(tmp_path / "out")
    told = [(link["grade"], link["flags"]) for link in links(folder / "dist")]
    assert sorted(told) == [("typographic", []), ("verbatim", []), ("verbatim", ["cut"])]
    assert [(found[link["id"]]["grade"], found[link["id"]]["flags"]) for link in links(folder / "dist")] == told


def test_a_dataset_as_a_table_is_set_against_its_sources_too(wall: Path, tmp_path: Path) -> None:
    forge(wall / "dist", put(span_end_utf8=1))
    summary = scale.verify(wall / "dist", wall / "seeds", tmp_path / "out").summary
    assert (summary.unfaithful, summary.ok) == (0, False)
    assert 'its "span_end_utf8" is' in summary.not_borne_out[0]


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
