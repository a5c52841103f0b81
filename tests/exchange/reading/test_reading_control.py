"""Characters that no reader sees: an import takes them out, says so, and keeps the record as it was."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from factcheck.exchange.reading import READERS, Imported, Options
from factcheck.project import check
from factcheck.project.importing import write_project
from support import foreign
from support.imports import again, lines, proofs, read

HIDDEN = "\x1b\x00\u202e\x81"
CODES = {"FC015", "FC205", "FC215"}

OTHERS: dict[str, tuple[str, Any]] = {
    "hypothesis": (
        "notes.json",
        [
            {
                "id": "n1",
                "uri": "https://example.org/a",
                "text": "The wall stood.",
                "document": {"title": ["The wall"]},
                "target": [
                    {
                        "source": "https://example.org/a",
                        "selector": [
                            {"type": "TextQuoteSelector", "exact": "It stood.", "prefix": "Then. ", "suffix": " So"}
                        ],
                    }
                ],
            }
        ],
    ),
    "labelstudio": (
        "tasks.json",
        [
            {
                "id": 1,
                "data": {"text": "It stood. It fell. It stood.", "title": "The wall", "claim": "It stood twice."},
                "annotations": [
                    {
                        "id": 2,
                        "result": [{"type": "labels", "value": {"start": 19, "end": 28, "labels": ["Supports"]}}],
                    }
                ],
            }
        ],
    ),
    "claimreview": (
        "reviews.json",
        [
            {
                "@type": "ClaimReview",
                "url": "https://example.org/x",
                "claimReviewed": "The wall stood.",
                "author": {"@type": "Organization", "name": "The harbour office"},
                "itemReviewed": {"@type": "Claim", "author": {"@type": "Organization", "name": "The council"}},
                "reviewRating": {"@type": "Rating", "ratingValue": 1, "bestRating": 5, "alternateName": "mostly false"},
            }
        ],
    ),
    "claimdiff": (
        "ClaimDiff-strength-dev.json",
        [
            {
                "pair_id": 1,
                "claim_a": "The wall stood.",
                "claim_b": "The wall fell down.",
                "article_a": "On the wall",
                "article_b": "On the fall",
                "relation": 1,
                "rationale": ["It is stronger."],
            }
        ],
    ),
    "jsonl": (
        "rows.jsonl",
        [
            {
                "claim": "The wall stood.",
                "quote": "it stood",
                "text": "They said it stood. It stood.",
                "speaker": "The council",
                "source": "On the wall",
                "rationale": "It was seen.",
                "label": "true",
                "publisher": "Harbour News",
            }
        ],
    ),
}
LINKML = (
    "---\nreference_id: PMID:1\ntitle: On the wall\njournal: Harbour News\n---\n\nThe wall stood. It fell.\n",
    "- statement: The wall stood once.\n  supporting_text: The wall stood.\n  reference: PMID:1\n",
)


def dirty(value: Any, hidden: str) -> Any:
    """A record with hidden characters in the middle of each of its sentences and names, and after each sentence."""
    if isinstance(value, str):
        first, space, rest = value.partition(" ")
        return f"{first}{space}{rest[:1]}{hidden}{rest[1:]}" if space else value
    if isinstance(value, dict):
        return {
            key: inner if key in ("label", "alternateName") else dirty(inner, hidden) for key, inner in value.items()
        }
    return [dirty(each, hidden) for each in value] if isinstance(value, list) else value


def parsed(text: str) -> list[Any]:
    return list(json.loads(text)) if text.startswith("[") else [json.loads(line) for line in text.splitlines()]


def given(format_: str) -> dict[str, list[Any]]:
    """The records of a format by file."""
    if format_ in OTHERS:
        name, records = OTHERS[format_]
        return {name: records}
    return {name: parsed(text) for name, text in foreign.files(format_).items()}


def imported(format_: str, files: dict[str, list[Any]]) -> Imported:
    written = {name: lines(records).encode() for name, records in files.items()}
    return READERS[format_].read(written, Options())


def labelled(format_: str, files: dict[str, list[Any]], hidden: str) -> dict[str, list[Any]]:
    """The records with hidden characters; a labelled stretch stands where it did."""
    found = {name: dirty(records, hidden) for name, records in files.items()}
    if format_ == "labelstudio":
        found["tasks.json"][0]["annotations"][0]["result"][0]["value"].update(
            start=19 + len(hidden), end=28 + len(hidden)
        )
    return found


FORMATS_READ = ("climate-fever", "averitec", "fever", "scifact", "wice", "vitaminc", *OTHERS)


@pytest.mark.parametrize("format_", FORMATS_READ)
def test_what_is_imported_with_control_characters_checks_clean(format_: str, tmp_path: Path) -> None:
    clean = imported(format_, given(format_))
    found = imported(format_, labelled(format_, given(format_), HIDDEN))
    assert "control characters" in {remark.kind for remark in found.remarks}
    assert found.rejected == clean.rejected == ()
    assert [claim.text for claim in found.dataset.claims] == [claim.text for claim in clean.dataset.claims]
    assert [proof.grade for proof in proofs(again(found)).links] == [proof.grade for proof in proofs(clean).links]
    write_project(found, tmp_path / "made")
    write_project(clean, tmp_path / "clean")
    errors = [{each.code for each in check(tmp_path / name).diagnostics} for name in ("made", "clean")]
    assert not CODES & errors[0]
    assert errors[0] == errors[1]


def test_references_of_a_cache_are_cleaned_too() -> None:
    page, data = LINKML
    files = {"a.md": page.replace("wall stood", "wall\u202e stood").encode(), "b.yaml": data.encode()}
    found = READERS["linkml"].read(files, Options())
    assert [proof.grade for proof in proofs(found).links] == ["verbatim"]
    assert all("\u202e" not in text.decode() for text in found.texts.values())
    (told,) = found.remarks
    assert str(told).startswith(
        "a.md:1: it holds an invisible mark that turns the direction of writing (U+202E), which"
    )


def test_where_it_was_is_said_once_a_record_and_the_record_is_kept() -> None:
    records = [foreign.CLIMATE[0], dirty(foreign.CLIMATE[1], "\x1b")]
    found = read("climate-fever", lines(records), name="a.jsonl")
    (told,) = (remark for remark in found.remarks if remark.kind == "control characters")
    assert str(told) == (
        "a.jsonl:2: it holds a terminal escape (U+001B), which was taken out; `foreign` has the record as it was"
    )
    assert found.dataset.claims[1].foreign["climate-fever"]["record"]["claim"] == records[1]["claim"]


def test_signs_of_windows_1252_are_read_as_what_they_were() -> None:
    found = read("climate-fever", lines([{**foreign.CLIMATE[0], "claim": "The wall\x92s end \x96 so they say"}]))
    assert found.dataset.claims[0].text == "The wall’s end – so they say"
    (told,) = (remark for remark in found.remarks if remark.kind == "control characters")
    assert "(U+0092), which stands for ’ in Windows-1252 and was read so" in told.text


@pytest.mark.parametrize("format_", ["climate-fever", "hypothesis", "jsonl"])
def test_a_claim_of_nothing_else_is_kept_aside(format_: str) -> None:
    field = {"climate-fever": "claim", "hypothesis": "text", "jsonl": "claim"}[format_]
    (name, records), *_ = given(format_).items()
    found = imported(format_, {name: [{**records[0], field: "\x1b\x00"}]})
    assert found.dataset.claims == ()
    (aside,) = found.rejected
    assert aside.reason in ("the claim holds nothing but control characters", "the claim is empty")


def test_occurrences_are_counted_in_the_cleaned_text() -> None:
    """The first of two sentences is the other's like only when it is cleaned."""
    claim = {
        "label": "supported",
        "claim": "It stood.",
        "evidence": ["It\x1b stood.", "It fell.", "It stood."],
        "supporting_sentences": [[2]],
        "meta": {"id": "w1"},
    }
    found = read("wice", lines([claim]))
    (link,) = (link for _, link in found.dataset.links())
    assert link.occurrence == 2
    assert [proof.grade for proof in proofs(found).links] == ["verbatim"]


def test_a_number_without_end_is_told_in_plain_words() -> None:
    (found,) = read("climate-fever", '{"claim_id": ' + "9" * 5_000 + "}\n").rejected
    assert found.reason == "it is no whole JSON: a number has more digits than can be read"


@pytest.mark.parametrize(
    ("format_", "record"),
    [
        ("wice", {"label": "supported", "claim": "x", "evidence": ["a"], "supporting_sentences": [[10**300]]}),
        ("scifact", {"id": 1, "claim": "x", "evidence": {"5": [{"sentences": [10**300], "label": "SUPPORT"}]}}),
        ("fever", {"id": 1, "label": "SUPPORTS", "claim": "x", "evidence": [[[1, 2, "Wall", 10**300]]]}),
        ("claimdiff", {"pair_id": 1, "relation": 10**300}),
    ],
)
def test_a_number_that_counts_nothing_is_shown_cut(format_: str, record: dict[str, Any]) -> None:
    (found,) = read(format_, lines([record])).rejected
    assert "too large" in found.reason
    assert len(found.reason) < 160
