"""What is read from tables and folders, and what becomes of rows that can't be."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from factcheck.scale import ScaleError, verify
from factcheck.scale.bulk import rows
from factcheck.scale.storage import Folder
from support.quotes import QUOTES, RAIN, SOURCES, WALL, Row, rejected, results, write, written


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    return write(tmp_path / "sources.jsonl", SOURCES)


def prove(tmp_path: Path, quotes: Sequence[Row] | Path, sources: Path, **options: Any) -> Any:
    """Runs on quotes and returns the summary; results lie in `out`."""
    path = quotes if isinstance(quotes, Path) else write(tmp_path / "quotes.jsonl", quotes)
    return verify(path, sources, tmp_path / "out", **options).summary


# --------------------------------------------------------------------------------------------------------------------
# What is proved
# --------------------------------------------------------------------------------------------------------------------


def test_every_grade_has_its_proof(tmp_path: Path, sources: Path) -> None:
    summary = prove(tmp_path, QUOTES, sources)
    found = results(tmp_path / "out")
    assert {name: (row["grade"], row["faithful"]) for name, row in found.items()} == {
        "q1": ("verbatim", True),
        "q2": ("typographic", True),
        "q3": ("altered", False),
        "q4": ("elided", False),
        "q5": ("verbatim", False),
        "q6": ("ambiguous", False),
    }
    assert (summary.quotes, summary.results, summary.rejected, summary.unfaithful, summary.ok) == (6, 6, 0, 4, False)
    assert summary.regions_not_checked == 6
    assert summary.flags == {"cut": 1, "gap": 1}


def test_spans_are_in_three_units(tmp_path: Path) -> None:
    text = "“Ah” \U0001f600 said the harbour office."
    sources = write(tmp_path / "s.jsonl", [{"id": "a", "text": text}])
    prove(tmp_path, [{"id": 1, "source_id": "a", "quote": "the harbour office"}], sources)
    (span,) = results(tmp_path / "out")["1"]["spans"]
    assert text[span["start"] : span["end"]] == "the harbour office"
    assert text.encode()[span["start_utf8"] : span["end_utf8"]].decode() == "the harbour office"
    assert text.encode("utf-16-le")[2 * span["start_utf16"] : 2 * span["end_utf16"]].decode("utf-16-le") == (
        "the harbour office"
    )


def test_differences_omissions_and_hidden_words_are_told(tmp_path: Path, sources: Path) -> None:
    prove(tmp_path, QUOTES, sources)
    found = results(tmp_path / "out")
    (difference,) = found["q3"]["differences"]
    assert (difference["quoted"], difference["found"], difference["kind"]) == ("whole", "part", "quantifier")
    assert WALL[difference["start"] : difference["end"]] == "part"
    assert [each["text"].strip() for each in found["q4"]["omitted"]] == ["nine"]
    assert [(each["flag"], each["word"]) for each in found["q5"]["hidden"]] == [("cut", "not")]
    assert [RAIN[each["start"] : each["end"]] for each in found["q6"]["spans"]] == ["harbour office"] * 2


def test_the_passage_and_its_line_stand_beside_the_quote(tmp_path: Path) -> None:
    text = f"First.\n{WALL}\n{RAIN}"
    sources = write(tmp_path / "s.jsonl", [{"id": "wall", "text": text}, {"id": "rain", "text": f"\r\n\r\n{RAIN}"}])
    missing: Row = {
        "id": "q7",
        "source_id": "wall",
        "quote": "The old town hall of the port would never say enough then",
    }
    nowhere: Row = {"id": "q8", "source_id": "wall", "quote": "Xylophones quiver."}
    outside: Row = {"id": "q9", "source_id": "wall", "quote": WALL, "within": [[0, 6]]}
    prove(tmp_path, [*QUOTES, missing, nowhere, outside], sources)
    found = results(tmp_path / "out")
    assert {name: (row["passage"], row["line"], row["places"]) for name, row in found.items()} == {
        "q1": (None, 2, 1),
        "q2": ("The town hall did not say “enough”", 3, 1),
        "q3": ("It will repair the part of the wall that storms have damaged", 2, 1),
        "q4": ("The harbour office counted nine days of rain.", 3, 1),
        "q5": (None, 3, 1),
        "q6": (None, None, 2),
        "q7": ("The town hall did not say “enough” — nor", 3, 0),
        "q8": (None, None, 0),
        "q9": (None, None, 0),
    }


def test_long_passages_and_many_places_are_cut_short(tmp_path: Path) -> None:
    text = "Ships came in. " * 5_000
    sources = write(tmp_path / "s.jsonl", [{"id": "a", "text": text}])
    end = len(text) - 30
    quotes: list[Row] = [
        {"id": "many", "source_id": "a", "quote": "Ships came in."},
        {"id": "elsewhere", "source_id": "a", "quote": "Ships came in.", "within": [[end + 2, end + 9]]},
        {"id": "long", "source_id": "a", "quote": "ships Came in. " * 60, "occurrence": 1},
    ]
    prove(tmp_path, quotes, sources)
    found = results(tmp_path / "out")
    assert (found["many"]["places"], len(found["many"]["spans"])) == (5_000, 100)
    assert found["many"]["spans"][-1]["start"] == 99 * 15
    assert (found["elsewhere"]["places"], len(found["elsewhere"]["outside"])) == (0, 100)
    assert (len(found["long"]["passage"]), found["long"]["passage"][-1]) == (500, "…")


def test_json_lines_hold_what_parquet_holds_in_the_order_of_the_quotes(tmp_path: Path, sources: Path) -> None:
    prove(tmp_path, QUOTES, sources)
    lines = [json.loads(line) for line in (tmp_path / "out/results.jsonl").read_bytes().splitlines()]
    assert lines == list(results(tmp_path / "out").values())
    assert [line["id"] for line in lines] == [quote["id"] for quote in QUOTES]
    prove(tmp_path, QUOTES, sources, jsonl=False)
    assert "results.parquet" in written(tmp_path / "out")


def test_the_file_says_which_folds_and_which_text(tmp_path: Path, sources: Path) -> None:
    prove(tmp_path, QUOTES, sources)
    schema = pq.read_schema(tmp_path / "out/results.parquet")
    assert schema.metadata[b"factcheck.folds"] == b"1"
    row = results(tmp_path / "out")["q1"]
    assert (row["folds"], len(row["source_sha256"]), row["row"]) == (1, 64, 1)


@pytest.mark.parametrize(
    ("columns", "grade"),
    [
        ({"occurrence": 2}, "verbatim"),
        ({"occurrence": 3}, "ambiguous"),
        ({"prefix": "nor did the"}, "verbatim"),
        ({"suffix": "counted"}, "verbatim"),
        ({"within": [[0, 60]]}, "verbatim"),
        ({"within": [{"start": 60, "end": len(RAIN)}]}, "verbatim"),
        ({"within": [[0.0, 60.0]]}, "verbatim"),
        ({"within": [[20, 60]]}, "elsewhere"),
        ({"voice": "outlet", "within": [[0, 60]]}, "verbatim"),
    ],
)
@pytest.mark.parametrize("ending", ["jsonl", "parquet", "csv"])
def test_optional_columns_decide(tmp_path: Path, sources: Path, ending: str, columns: Row, grade: str) -> None:
    quote = {"id": "q", "source_id": "rain", "quote": "harbour office", **columns}
    path = write(tmp_path / f"quotes.{ending}", [quote])
    summary = prove(tmp_path, path, sources)
    assert results(tmp_path / "out")["q"]["grade"] == grade
    assert summary.regions_not_checked == (0 if "within" in columns else 1)


def test_only_quotes_that_were_proved_are_among_those_without_regions(tmp_path: Path, sources: Path) -> None:
    bounded = {**GOOD, "id": "bounded", "within": [[0, 60]]}
    wordy = {**GOOD, "id": "wordy", "prefix": 'says "within": '}  # as its columns travel, the name has other marks
    lost, slanted = {**GOOD, "id": "lost", "source_id": "hall"}, {**GOOD, "id": "slanted", "voice": "mine"}
    summary = prove(tmp_path, [GOOD, bounded, wordy, lost, slanted, GOOD], sources)
    assert (summary.results, summary.rejected, summary.regions_not_checked) == (3, 3, 2)


def test_a_verb_of_saying_counts_for_the_outlets_own_voice(tmp_path: Path) -> None:
    sources = write(tmp_path / "s.jsonl", [{"id": "a", "text": "The council said the wall will be repaired in May."}])
    quote = {"source_id": "a", "quote": "the wall will be repaired in May."}
    prove(tmp_path, [{"id": "1", **quote}, {"id": "2", "voice": "outlet", **quote}], sources)
    assert {name: row["flags"] for name, row in results(tmp_path / "out").items()} == {"1": [], "2": ["cut"]}


def test_the_language_is_the_quotes_own_or_that_of_the_run(tmp_path: Path) -> None:
    sources = write(tmp_path / "s.jsonl", [{"id": "a", "text": "De raad zei niet dat de muur stond."}])
    quote = {"source_id": "a", "quote": "dat de muur stond."}
    prove(tmp_path, [{"id": "1", **quote}, {"id": "2", "language": "nl", **quote}], sources)
    assert {name: row["flags"] for name, row in results(tmp_path / "out").items()} == {"1": [], "2": ["unjudged"]}
    prove(tmp_path, [{"id": "1", **quote}], sources, language="nl")
    assert results(tmp_path / "out")["1"]["flags"] == ["unjudged"]


# --------------------------------------------------------------------------------------------------------------------
# Formats
# --------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("quotes", ["parquet", "jsonl", "csv"])
@pytest.mark.parametrize("sources", ["parquet", "jsonl", "folder"])
def test_every_format_gives_the_same_results(tmp_path: Path, quotes: str, sources: str) -> None:
    verify(write(tmp_path / "q.jsonl", QUOTES), write(tmp_path / "s.jsonl", SOURCES), tmp_path / "plain")
    if sources == "folder":
        for row in SOURCES:
            write_text(tmp_path / f"texts/{row['id']}.txt", row["text"])
    else:
        write(tmp_path / f"texts.{sources}", SOURCES)
    path = tmp_path / ("texts" if sources == "folder" else f"texts.{sources}")
    prove(tmp_path, write(tmp_path / f"quotes.{quotes}", QUOTES), path)
    ours, theirs = results(tmp_path / "out"), results(tmp_path / "plain")
    if quotes == "csv":  # its first line is the header
        for row in theirs.values():
            row["row"] += 1
    assert ours == theirs


def write_text(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())


def test_a_folder_of_tables_is_one_table(tmp_path: Path, sources: Path) -> None:
    write(tmp_path / "parts/a.parquet", QUOTES[:2])
    write(tmp_path / "parts/b.jsonl", [*QUOTES[2:], {"id": "bad", "source_id": "wall", "quote": ""}])
    prove(tmp_path, tmp_path / "parts", sources)
    assert [row["row"] for row in results(tmp_path / "out").values()] == [1, 2, 3, 4, 5, 6]
    assert [(each["file"], each["row"]) for each in rejected(tmp_path / "out")] == [("b.jsonl", 5)]


def test_texts_are_named_by_their_path_without_its_ending(tmp_path: Path) -> None:
    write_text(tmp_path / "texts/2024/wall.en.txt", WALL)
    write_text(tmp_path / "texts/.hidden/wall.txt", "Something else.")
    prove(tmp_path, [{"id": "q", "source_id": "2024/wall.en", "quote": "The council met"}], tmp_path / "texts")
    assert results(tmp_path / "out")["q"]["grade"] == "verbatim"


def test_numbers_are_ids_and_other_columns_are_passed_over(tmp_path: Path) -> None:
    sources = write(tmp_path / "s.parquet", [{"id": 7, "text": WALL, "year": 2024}])
    quotes = write(tmp_path / "q.parquet", [{"id": 1, "source_id": 7, "quote": "The council met", "note": [1, 2]}])
    assert prove(tmp_path, quotes, sources).ok
    assert results(tmp_path / "out")["1"]["source_id"] == "7"


@pytest.mark.parametrize("ending", ["jsonl", "parquet"])
def test_whole_numbers_that_were_saved_with_a_fraction_are_ids(tmp_path: Path, ending: str) -> None:
    sources = write(tmp_path / f"s.{ending}", [{"id": 7.0, "text": WALL}, {"id": 8, "text": RAIN}])
    gap = float("nan") if ending == "parquet" else None
    quotes = [{"id": number, "source_id": 7, "quote": "The council met"} for number in (1.0, gap, 3.0)]
    summary = prove(tmp_path, write(tmp_path / f"q.{ending}", quotes), sources)
    assert (summary.results, summary.rejected) == (2, 1)
    assert list(results(tmp_path / "out")) == ["1", "3"]
    assert rejected(tmp_path / "out")[0]["reason"] == "There is no id."


def test_decimal_numbers_without_a_fraction_are_ids(tmp_path: Path, sources: Path) -> None:
    ids = {"id": pa.array([Decimal(10**19), None, Decimal(7)], pa.decimal128(20, 0))}
    rest = {"source_id": ["wall"] * 3, "quote": ["The council met"] * 3}
    pq.write_table(pa.table(ids | rest), tmp_path / "q.parquet")
    assert prove(tmp_path, tmp_path / "q.parquet", sources).rejected == 1
    assert list(results(tmp_path / "out")) == [str(10**19), "7"]


def test_a_nul_alone_makes_no_utf16(tmp_path: Path) -> None:
    write_text(tmp_path / "texts/nul.txt", "a\0b")
    prove(tmp_path, [{"id": "q", "source_id": "nul", "quote": "b"}], tmp_path / "texts")
    assert list(results(tmp_path / "out")) == ["q"]


def test_names_of_any_length_are_cropped_in_sentences(tmp_path: Path, sources: Path) -> None:
    prove(tmp_path, [{**GOOD, "source_id": "x" * 10_000}], sources)
    (row,) = rejected(tmp_path / "out")
    assert (len(row["source_id"]), len(row["reason"])) == (10_000, 84)


def test_categories_and_wide_strings_are_text(tmp_path: Path, sources: Path) -> None:
    quotes = pa.table(
        {
            "id": pa.array(["q"], pa.large_string()),
            "source_id": pa.array(["wall"]).dictionary_encode(),
            "quote": pa.array(["The council met"], pa.large_string()),
        }
    )
    pq.write_table(quotes, tmp_path / "q.parquet")
    assert prove(tmp_path, tmp_path / "q.parquet", sources).ok


def test_a_byte_order_mark_and_line_ends_are_no_part_of_a_row(tmp_path: Path, sources: Path) -> None:
    (tmp_path / "q.csv").write_bytes('\ufeffid,source_id,quote\r\nq,wall,"The council\r\nmet"\r\n\r\n'.encode())
    assert prove(tmp_path, tmp_path / "q.csv", sources).grades == {"typographic": 1}
    line = '\ufeff{"id": "q", "source_id": "wall", "quote": "The council met"}\r\n\r\n'
    (tmp_path / "q.jsonl").write_bytes(line.encode())
    assert prove(tmp_path, tmp_path / "q.jsonl", sources).grades == {"verbatim": 1}


# --------------------------------------------------------------------------------------------------------------------
# Rows that are kept aside
# --------------------------------------------------------------------------------------------------------------------

GOOD = {"id": "good", "source_id": "wall", "quote": "The council met"}


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"id": None}, "There is no id."),
        ({"id": ""}, "The id is empty."),
        ({"source_id": None}, "There is no source_id."),
        ({"quote": None}, "There is no quote."),
        ({"quote": ""}, "The quote is empty."),
        ({"quote": " \n\u00a0"}, "The quote is empty."),
        ({"source_id": "hall"}, 'No source has the id "hall".'),
        ({"within": [[5, 3]]}, "The column within holds no list of spans"),
        ({"within": [[0.5, 60]]}, "The column within holds no list of spans"),
        ({"within": [[0, 9999]]}, "The column within does not fit the source"),
        ({"within": "everywhere"}, "The column within holds no list of spans"),
        ({"occurrence": 0}, "The occurrence is no whole number from 1."),
        ({"occurrence": 1.5}, "The occurrence is no whole number from 1."),
        ({"voice": "mine"}, "The voice is neither outlet nor other."),
    ],
)
@pytest.mark.parametrize("ending", ["jsonl", "parquet"])
def test_a_row_that_is_no_quote_is_kept_aside_with_its_reason(
    tmp_path: Path, sources: Path, ending: str, change: Row, why: str
) -> None:
    path = write(tmp_path / f"quotes.{ending}", [{**GOOD, "id": "bad", **change}, GOOD])
    summary = prove(tmp_path, path, sources)
    assert (summary.quotes, summary.results, summary.rejected, summary.ok) == (2, 1, 1, False)
    (row,) = rejected(tmp_path / "out")
    assert (row["table"], row["file"], row["row"], row["rows"]) == ("quotes", path.name, 1, 1)
    assert row["reason"].startswith(why)
    assert list(results(tmp_path / "out")) == ["good"]


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (b"{", "The line is no JSON"),
        (b"[1, 2]", "The line holds no JSON object."),
        (b'{"id": "b", "source_id": "wall", "quote": "caf\xe9"}', "The line is not UTF-8, at byte 47."),
        (rb'{"id": "b", "source_id": "wall", "quote": "\ud800"}', "The quote holds half a character"),
        (rb'{"id": "b", "source_id": "wall", "quote": "caf\udce9"}', "The quote holds half a character"),
        (rb'{"id": "b", "source_id": "wall", "quote": "x", "prefix": "\udce9"}', "The prefix holds half a character"),
        (b'{"id": true, "source_id": "wall", "quote": "x"}', "The id is true or false, not text."),
        (b'{"id": "b", "source_id": "wall", "quote": 5}', "The quote is a number, not text."),
        (b'{"id": "b", "source_id": "wall", "quote": ["x"]}', "The quote is a list, not text."),
        (b'{"id": "b", "source_id": "wall"}', "There is no quote."),
        (b"[" * 100_000, "The line is no JSON"),
        (b'{"id": 7.5, "source_id": "wall", "quote": "x"}', "The id is a number with a fraction, 7.5; write text or"),
        (b'{"id": 1e400, "source_id": "wall", "quote": "x"}', "The id is no finite number; write text or a whole"),
        (b'{"id": ' + b"9" * 5_000 + b"}", "The line holds a number of more than 4,300 digits; write it as text."),
        (b"quote: x", 'The line is no JSON. At character 1: "quote" is no value of JSON. '),
        (b'{"id": "b", "quote": }', "The line is no JSON. At character 22: A value is missing here. "),
        (b'{"id": "b"', "The line is no JSON. At character 10: The line ends in the middle of a record. "),
    ],
)
def test_a_line_that_is_no_row_is_kept_aside(tmp_path: Path, sources: Path, line: bytes, why: str) -> None:
    path = tmp_path / "quotes.jsonl"
    path.write_bytes(line + b"\n" + json.dumps(GOOD).encode())
    summary = prove(tmp_path, path, sources)
    assert (summary.results, summary.rejected) == (1, 1)
    assert rejected(tmp_path / "out")[0]["reason"].startswith(why)


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (b"bad,wall", "The row has 2 cells, the header 3."),
        (b"bad,wall,The council, met", "The row has 4 cells, the header 3."),
        (b'bad,wall,"The" council', "The row is no CSV: ',' expected after '\"'."),
        (
            rb'bad,wall,"The \"old\" council"',
            "The row is no CSV: ',' expected after '\"'. It holds \\\" for a quotation mark; in CSV that is doubled",
        ),
        (rb"bad,wall,The \"old, town\"", "The row has 4 cells, the header 3. It holds"),
        (b"bad,wall,caf\xe9", "The quote is not UTF-8, at character 4."),
    ],
)
def test_a_row_of_commas_that_does_not_fit_is_kept_aside(tmp_path: Path, sources: Path, row: bytes, why: str) -> None:
    path = tmp_path / "quotes.csv"
    path.write_bytes(b"id,source_id,quote\n" + row + b"\ngood,wall,The council met\n")
    summary = prove(tmp_path, path, sources)
    assert (summary.results, summary.rejected) == (1, 1)
    (found,) = rejected(tmp_path / "out")
    assert found["reason"].startswith(why)
    assert found["row"] == 2


def test_text_of_parquet_that_is_no_utf8_is_kept_aside(tmp_path: Path, sources: Path) -> None:
    raw = pa.array([b"The council met", b"caf\xe9", b"on Monday"])
    words = pa.StringArray.from_buffers(3, raw.buffers()[1], raw.buffers()[2])
    table = pa.table({"id": ["a", "b", "c"], "source_id": ["wall"] * 3, "quote": words})
    pq.write_table(table, tmp_path / "q.parquet")
    summary = prove(tmp_path, tmp_path / "q.parquet", sources)
    assert (summary.results, summary.rejected) == (2, 1)
    assert rejected(tmp_path / "out")[0]["reason"] == "The quote is not UTF-8, at character 4."


def test_what_was_kept_aside_is_in_the_order_of_the_rows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factcheck.scale.bulk.sealed.STRETCH", 4)
    bad = {"id": "", "source_id": "wall", "quote": "x"}, {"id": "x", "source_id": "hall", "quote": "x"}
    for name in ("a", "b"):
        kinds = [GOOD, *bad, *bad[::-1], GOOD, *bad]
        write(
            tmp_path / f"parts/{name}.jsonl", [{**row, "id": row["id"] and f"{name}{n}"} for n, row in enumerate(kinds)]
        )
    sources = write(tmp_path / "s.jsonl", [{"id": "no", "text": None}, *SOURCES])
    outcome = verify(tmp_path / "parts", sources, tmp_path / "out")
    places = [(row["table"], row["file"], row["row"]) for row in rejected(tmp_path / "out")]
    assert places == [
        ("sources", "s.jsonl", 1),
        *(("quotes", f"{name}.jsonl", row) for name in ("a", "b") for row in (2, 3, 4, 5, 7, 8)),
    ]
    assert [(row["file"], row["row"]) for row in outcome.aside] == [place[1:] for place in places[:11]]


def test_an_id_that_stands_twice_is_taken_once(tmp_path: Path, sources: Path) -> None:
    again = {**GOOD, "source_id": "rain", "quote": "nine days"}
    summary = prove(tmp_path, [GOOD, again, {**GOOD, "id": "other"}, GOOD], sources)
    assert (summary.results, summary.rejected) == (2, 2)
    assert results(tmp_path / "out")["good"]["source_id"] == "wall"
    assert [(row["row"], row["reason"]) for row in rejected(tmp_path / "out")] == [
        (2, "Its id stands in line 1 already."),
        (4, "Its id stands in line 1 already."),
    ]


def test_two_sources_of_one_id_must_be_the_same_text(tmp_path: Path) -> None:
    sources = write(tmp_path / "s.jsonl", [*SOURCES, SOURCES[0]])
    assert prove(tmp_path, [GOOD], sources).ok
    sources = write(tmp_path / "s.jsonl", [*SOURCES, {"id": "wall", "text": "Another text."}])
    assert prove(tmp_path, [GOOD], sources).rejected == 1
    last = f"s.jsonl, line {len(SOURCES) + 1}"
    (first, second, quote) = rejected(tmp_path / "out")
    told = f"Its id is that of 2 sources, which are not the same text: s.jsonl, line 1 and {last}."
    assert [(row["table"], row["row"], row["reason"]) for row in (first, second)] == [
        ("sources", 1, told), ("sources", len(SOURCES) + 1, told),
    ]  # fmt: skip
    assert quote["reason"] == f'2 sources have the id "wall", and not the same text: s.jsonl, line 1 and {last}.'


def test_texts_that_share_an_id_are_counted_and_named(tmp_path: Path) -> None:
    for number, ending in enumerate(("txt", "md", "text", "xml", "rst")):
        write_text(tmp_path / f"texts/wall.{ending}", WALL if number < 2 else f"{WALL} {number}")
    write_text(tmp_path / "texts/rain.txt", RAIN)
    summary = prove(tmp_path, [GOOD, QUOTES[1]], tmp_path / "texts")
    assert (summary.results, summary.rejected, summary.sources, summary.sources_rejected) == (1, 1, 6, 5)
    *_, quote = rejected(tmp_path / "out")
    named = "wall.md; wall.rst; wall.text and 2 more"
    assert quote["reason"] == f'5 sources have the id "wall", and not the same text: {named}.'
    summary = prove(tmp_path, [QUOTES[1]], tmp_path / "texts")
    assert (summary.rejected, summary.sources_rejected) == (0, 5)


@pytest.mark.parametrize("text", [None, 5])
def test_quotes_of_a_source_without_text_are_told_why(tmp_path: Path, text: object) -> None:
    sources = write(tmp_path / "s.jsonl", [{"id": "wall", "text": text}, SOURCES[1]])
    summary = prove(tmp_path, [GOOD, QUOTES[1]], sources)
    assert (summary.results, summary.rejected, summary.sources, summary.sources_rejected) == (1, 1, 2, 1)
    source, quote = rejected(tmp_path / "out")
    assert (source["table"], source["id"]) == ("sources", "wall")
    assert quote["reason"] == f'The source "wall" can\'t be read. {source["reason"]}'


def test_a_file_that_is_no_utf8_and_one_too_large_cost_only_their_quotes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rows, "LARGEST", 200)
    write_text(tmp_path / "texts/wall.txt", WALL)
    write_text(tmp_path / "texts/long.txt", "x" * 201)
    (tmp_path / "texts/latin.txt").write_bytes(b"caf\xe9")
    quotes = [{**GOOD, "id": name, "source_id": name} for name in ("wall", "long", "latin")]
    summary = prove(tmp_path, quotes, tmp_path / "texts")
    assert (summary.results, summary.rejected, summary.sources_rejected) == (1, 2, 2)
    reasons = {row["file"]: row["reason"] for row in rejected(tmp_path / "out") if row["table"] == "sources"}
    assert "probably in Latin-1" in reasons["latin.txt"]
    assert 'save it again as "UTF-8"' in reasons["latin.txt"]
    assert {row["row"] for row in rejected(tmp_path / "out") if row["table"] == "sources"} == {0}
    assert "Split it." in reasons["long.txt"]


@pytest.mark.parametrize("ending", ["jsonl", "parquet"])
def test_a_text_that_is_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str) -> None:
    monkeypatch.setattr(rows, "LARGEST", 2**17)
    sources = write(tmp_path / f"s.{ending}", [{"id": "long", "text": "x" * 2**18}, *SOURCES])
    summary = prove(tmp_path, [GOOD, {**GOOD, "id": "long", "source_id": "long"}], sources)
    assert (summary.results, summary.rejected, summary.sources_rejected) == (1, 1, 1)


# --------------------------------------------------------------------------------------------------------------------
# Damaged files
# --------------------------------------------------------------------------------------------------------------------


def damage(path: Path, group: int) -> None:
    """Overwrites the first page of a row group."""
    about = pq.read_metadata(path).row_group(group).column(2)
    start = about.dictionary_page_offset or about.data_page_offset
    with path.open("r+b") as file:
        file.seek(start)
        file.write(b"\xff" * 24)


def test_a_damaged_row_group_costs_only_its_rows(tmp_path: Path, sources: Path) -> None:
    quotes = [{**GOOD, "id": f"q{number}"} for number in range(30)]
    path = write(tmp_path / "quotes.parquet", quotes, row_group_size=10)
    damage(path, 1)
    summary = prove(tmp_path, path, sources)
    assert (summary.quotes, summary.results, summary.rejected) == (30, 20, 10)
    (row,) = rejected(tmp_path / "out")
    assert (row["row"], row["rows"]) == (11, 10)
    assert row["reason"].startswith("Row group 2 is damaged: ")
    assert [row["row"] for row in results(tmp_path / "out").values()] == [*range(1, 11), *range(21, 31)]


def test_the_quotes_of_a_damaged_row_group_of_sources_are_kept_aside(tmp_path: Path) -> None:
    rows_ = [{"id": f"s{number}", "note": "", "text": f"Harbour {number} is open."} for number in range(20)]
    path = write(tmp_path / "s.parquet", rows_, row_group_size=10)
    damage(path, 0)
    quotes = [{"id": f"q{n}", "source_id": f"s{n}", "quote": f"Harbour {n} is open."} for n in range(20)]
    summary = prove(tmp_path, quotes, path)
    assert (summary.results, summary.rejected, summary.sources_rejected) == (10, 10, 10)
    assert {row["reason"] for row in rejected(tmp_path / "out") if row["table"] == "quotes"} == {
        f'No source has the id "s{number}"; it may stand in what could not be read: s.parquet, rows 1 to 10.'
        for number in range(10)
    }


# --------------------------------------------------------------------------------------------------------------------
# Tables among others that can't be read
# --------------------------------------------------------------------------------------------------------------------


def broken(path: Path) -> None:
    path.write_bytes(b"PAR1 but no")


def columnless(path: Path) -> None:
    write(path, [{"note": "x"}])


@pytest.mark.parametrize(
    ("name", "make", "why"),
    [
        ("b.parquet", broken, "b.parquet is no Parquet file that can be read: "),
        ("b.parquet", columnless, 'b.parquet has no column "id"'),
        ("b.parquet", lambda path: write(path, [{"id": "b", "text": 5}]), 'The column "text" of b.parquet holds whole'),
        ("b.csv", lambda path: path.write_bytes("id,text".encode("utf-16")), "b.csv is in UTF-16; save it as UTF-8."),
        ("b.jsonl", lambda path: path.symlink_to("absent"), "b.jsonl can't be read. It is a link to a file that is"),
    ],
)
def test_one_table_of_sources_that_cannot_be_read_costs_only_its_quotes(
    tmp_path: Path, name: str, make: Callable[[Path], object], why: str
) -> None:
    for number, source in enumerate(SOURCES):
        write(tmp_path / f"tables/{'ac'[number]}.parquet", [source])
    make(tmp_path / "tables" / name)
    lost = {**GOOD, "id": "lost", "source_id": "hall"}
    summary = prove(tmp_path, [GOOD, QUOTES[1], lost], tmp_path / "tables")
    assert (summary.results, summary.rejected, summary.ok) == (2, 1, False)
    assert (summary.sources, summary.sources_rejected, summary.sources_unread, summary.quotes_unread) == (2, 0, 1, 0)
    table, quote = rejected(tmp_path / "out")
    assert (table["table"], table["file"], table["row"], table["rows"]) == ("sources", name, 0, 0)
    assert why in table["reason"]
    told = f'No source has the id "hall"; it may stand in what could not be read: {table["reason"]}'
    assert (quote["id"], quote["reason"]) == ("lost", told)
    assert prove(tmp_path, [GOOD, QUOTES[1]], tmp_path / "tables").ok


def test_one_table_of_quotes_that_cannot_be_read_is_named_and_the_others_proved(tmp_path: Path, sources: Path) -> None:
    write(tmp_path / "parts/a.parquet", [QUOTES[0]])
    broken(tmp_path / "parts/b.parquet")
    write(tmp_path / "parts/c.jsonl", [QUOTES[1], {**GOOD, "source_id": "hall"}])
    summary = prove(tmp_path, tmp_path / "parts", sources)
    assert (summary.quotes, summary.results, summary.rejected, summary.quotes_unread) == (3, 2, 1, 1)
    assert [row["row"] for row in results(tmp_path / "out").values()] == [1, 2]
    assert [(row["file"], row["row"]) for row in rejected(tmp_path / "out")] == [("b.parquet", 0), ("c.jsonl", 2)]
    write(tmp_path / "parts/c.jsonl", [QUOTES[1]])
    summary = prove(tmp_path, tmp_path / "parts", sources)
    assert (summary.unfaithful, summary.rejected, summary.ok) == (0, 0, False)


def test_a_table_that_can_be_read_in_part_says_from_which_row_it_could_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("factcheck.scale.bulk.readers._AT_ONCE", 2)
    ids = [1.0, 2.0, 3.0, 4.5]
    write(tmp_path / "tables/a.parquet", [{"id": each, "text": f"{WALL} {each}"} for each in ids])
    write(tmp_path / "tables/b.parquet", [{"id": 5, "text": RAIN}])
    quotes = [{**GOOD, "id": str(each), "source_id": str(each)} for each in (1, 2, 3)]
    summary = prove(tmp_path, quotes, tmp_path / "tables")
    assert (summary.results, summary.rejected, summary.sources, summary.sources_unread) == (2, 1, 3, 1)
    assert [(row["file"], row["row"]) for row in rejected(tmp_path / "out")] == [("a.parquet", 3), ("quotes.jsonl", 3)]


def test_a_table_that_may_not_be_opened_is_named(
    tmp_path: Path, sources: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "parts/a.jsonl", [GOOD])
    write(tmp_path / "parts/b.jsonl", [GOOD])
    opened = Folder.open

    def denied(folder: Folder, name: str, **options: Any) -> Any:
        if name == "b.jsonl":
            raise PermissionError(13, "Permission denied", name)
        return opened(folder, name, **options)

    monkeypatch.setattr(Folder, "open", denied)
    summary = prove(tmp_path, tmp_path / "parts", sources)
    assert (summary.results, summary.quotes_unread, summary.ok) == (1, 1, False)
    assert rejected(tmp_path / "out")[0]["reason"].endswith("b.jsonl can't be read: Permission denied.")


@pytest.mark.parametrize("which", ["quotes", "sources"])
def test_tables_of_which_none_can_be_read_stop_the_run(tmp_path: Path, sources: Path, which: str) -> None:
    for name in "ab":
        write(tmp_path / f"tables/{name}.parquet", [{"note": "x"}])
    quotes = write(tmp_path / "quotes.jsonl", QUOTES)
    paths = {"quotes": quotes, "sources": sources} | {which: tmp_path / "tables"}
    told = rf'None of the 2 tables of {which} can be read. a.parquet has no column "id"'
    with pytest.raises(ScaleError, match=told):
        prove(tmp_path, paths["quotes"], paths["sources"])
    assert not (tmp_path / "out").exists()


# --------------------------------------------------------------------------------------------------------------------
# Inputs that can't be read at all
# --------------------------------------------------------------------------------------------------------------------


def nothing(path: Path) -> None:
    """There is no such file."""


def dataset(path: Path) -> None:
    """The tables of a dataset, without its manifest."""
    for name in ("answers", "claims", "evidence", "sources"):
        write(path / f"{name}.jsonl", [{"id": "a"}])


@pytest.mark.parametrize(
    ("name", "make", "why"),
    [
        ("absent.jsonl", nothing, "There is no file or folder"),
        ("quotes.xlsx", lambda path: path.write_bytes(b"PK"), "its name ends in none of .parquet, .jsonl"),
        ("quotes.parquet", lambda path: path.write_bytes(b"PAR1 but no"), "is no Parquet file that can be read"),
        ("quotes.csv", lambda path: path.write_bytes(b"id;source;quote\n"), "its columns are: id, source, quote"),
        ("quotes.csv", lambda path: path.write_bytes(b""), "quotes.csv is empty; the first line"),
        ("quotes.csv", lambda path: path.write_bytes(b"\nid,quote\n"), "has an empty first line; the first"),
        ("quotes.csv", lambda path: path.write_bytes(b'"id,quote\n'), "no CSV: a quotation mark opens"),
        ("quotes.csv", lambda path: path.write_bytes(b'"id"x,quote\n'), "is no CSV"),
        ("folder", lambda path: path.mkdir(), "holds no table of quotes"),
        (
            "quotes.parquet",
            lambda path: write(path, [{**GOOD, "quote": 5}]),
            '"quote" of quotes.parquet holds whole numbers',
        ),
        (
            "quotes.parquet",
            lambda path: write(path, [{**GOOD, "id": 1.5}]),
            "holds numbers with a fraction, such as 1.5; it",
        ),
        (
            "quotes.parquet",
            lambda path: write(path, [{**GOOD, "id": Decimal("1.5")}]),
            "holds numbers with a fraction, such as 1.5; it",
        ),
        (
            "quotes.parquet",
            lambda path: write(path, [{**GOOD, "id": 2.0**60}]),
            "holds floating-point numbers from 900",
        ),
        ("quotes.parquet", lambda path: write(path, [{**GOOD, "id": [1]}]), "holds lists or objects; it must hold"),
        (
            "quotes.parquet",
            lambda path: write(path, [{**GOOD, "quote": True}]),
            "holds true or false; it must hold text",
        ),
        ("quotes.parquet", lambda path: write(path, [{"id": "a", "text": "b"}]), 'no column "source_id"'),
        ("dist", dataset, "dist is a dataset that was built, but its manifest.json is missing"),
        ("quotes.jsonl", lambda path: path.write_bytes(gzip.compress(b"{}")), "is packed with gzip; unpack it first"),
        ("quotes.csv.gz", lambda path: path.write_bytes(gzip.compress(b"{}")), "is packed; unpack it first"),
        ("parts", lambda path: write_text(path / "a.csv.gz", "x"), "; unpack a.csv.gz first"),
    ],
)
def test_an_input_that_is_no_table_stops_the_run(
    tmp_path: Path, sources: Path, name: str, make: Callable[[Path], object], why: str
) -> None:
    make(tmp_path / name)
    with pytest.raises(ScaleError) as error:
        prove(tmp_path, tmp_path / name, sources)
    assert why in str(error.value)


def test_results_that_cannot_be_written_stop_the_run(tmp_path: Path, sources: Path) -> None:
    (tmp_path / "out").write_bytes(b"a file")
    with pytest.raises(ScaleError, match=r"out is a file; name a folder"):
        prove(tmp_path, QUOTES, sources)


def test_no_quotes_are_nothing_proved(tmp_path: Path, sources: Path) -> None:
    summary = prove(tmp_path, [], sources)
    assert (summary.quotes, summary.results, summary.ok) == (0, 0, False)
    assert results(tmp_path / "out") == {}
