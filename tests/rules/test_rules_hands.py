"""Rules on the hands that words go through: agencies nobody counted, twins, circles, evidence that was lost."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

import pytest

from factcheck.model import Speaker
from factcheck.text import Span, speech_spans
from support.project import EXAMPLE, Tiny
from support.proved import context, faults, proof, source

A = 'Harbour Town (Shore Wire) - "The wall holds some lead," the health board said.\n\nThe board met.\n'
B = "There is lead in the wall, Shore Wire reported, quoting the health board.\n"
BY_A = '"The wall holds some lead," the health board said.'
NAMED = 'name_source: "a register"'


def project(*pages: tuple[str, str, str, str], more: str = "", side: str = "") -> Tiny:
    """A claim of the health board that rests on pages: each an id, its text, fields of the source, the quote."""
    text = f"speakers:\n  - {{id: board, kind: organisation, name: The health board{side}}}\n"
    text += f"  - {{id: shore-wire, kind: organisation, name: Shore Wire{side}}}\n{more}"
    sources, links = "sources:\n", ""
    files = {}
    for id_, content, fields, quote in pages:
        text += f'  - {{id: {id_}-paper, kind: organisation, name: "The {id_} paper", {NAMED}}}\n'
        sources += (
            f"  - {{id: {id_}, file: seeds/{id_}.txt, sha256: {sha256(content.encode()).hexdigest()}, kind: wire,\n"
            f"     publisher: {id_}-paper,{fields} regions: [{{lines: 1-{len(content.splitlines())}, kind: body}}],\n"
            "     unknown: {title: x, author: x, url: x, published: x, retrieved: x}}\n"
        )
        links += f"      - {{id: {id_}-1, source: {id_}, quote: '{quote}'}}\n"
        files[f"seeds/{id_}.txt"] = content
    claims = "claims:\n  - id: lead\n    speaker: board\n    text: The wall holds lead.\n    evidence:\n" + links
    tiny = Tiny.sample(text + sources + claims)
    for path, content in files.items():
        tiny = tiny.with_file(path, content)
    return tiny


# --- FC513 ----------------------------------------------------------------------------------------------------------


def test_two_pages_that_credit_one_agency_are_told() -> None:
    tiny = project(("a", A, "", BY_A), ("b", B, "", B.strip()))
    found = tiny.check().one("FC513")
    assert found.severity == "warning"
    assert found.message == (
        '"a" and "b" are counted as 2 origins of the claim "lead", but credit one, "Shore Wire" ("shore-wire"): '
        '"(Shore Wire)" in "a" (line 1) and "Shore Wire reported" in "b" (line 1).'
    )
    assert str(found.location) == tiny.place("id: ^b, file", EXAMPLE)
    assert str(found.passage) == tiny.place("^Shore Wire reported", "seeds/b.txt")
    assert "`republishes: shore-wire`" in found.help


def test_the_agency_that_opens_a_page_stands_over_all_of_it() -> None:
    tiny = project(("a", A, "", "The board met."), ("b", B, "", B.strip()))
    assert len(tiny.check().all("FC513")) == 1


def test_a_page_of_the_agency_itself_is_one_of_its_pages() -> None:
    wire = "Lead stands in the wall, says the health board.\n"
    found = (
        project(("a", wire, " republishes: shore-wire,", wire.strip()), ("b", B, "", B.strip())).check().one("FC513")
    )
    assert found.message.endswith('"Shore Wire reported" in "b" (line 1), and "a" has it as origin.')


@pytest.mark.parametrize(
    "tiny",
    [
        project(("a", A, " republishes: shore-wire,", BY_A), ("b", B, " republishes: shore-wire,", B.strip())),
        project(("a", A, "", BY_A), ("b", B, ' derived_from: [{source: a, reason: "a credit"}],', B.strip())),
        project(("a", A, "", BY_A), ("b", "Lead is in the wall, the health board said.\n", "",
                "Lead is in the wall, the health board said.")),
        project(("a", A, "", BY_A), ("b", B, "", B.strip()), side=", side: town"),
        project(("a", A, "", BY_A)),
    ],
    ids=["declared", "derived", "one credit", "on the speaker's side", "one page"],
)  # fmt: skip
def test_agencies_that_are_no_second_origin(tiny: Tiny) -> None:
    assert tiny.check().all("FC513") == []


def test_an_organisation_that_makes_claims_is_a_party_and_no_agency() -> None:
    party = "  - {id: own, speaker: shore-wire, text: The wall is old., status: draft}\n"
    tiny = project(("a", A, "", BY_A), ("b", B, "", B.strip()))
    assert tiny.with_file(EXAMPLE, tiny.text(EXAMPLE) + party).check().all("FC513") == []


# --- FC107 ----------------------------------------------------------------------------------------------------------


def twins(one: dict[str, Any], other: dict[str, Any]) -> list[str]:
    kept = [{"id": id_, "kind": "organisation", "name": "Shore Wire"} for id_ in ("one", "two")]
    speakers = tuple(Speaker.model_validate(a | b) for a, b in zip(kept, (one, other), strict=True))
    return [each.message for each in faults("FC107", context(speakers=speakers))]


@pytest.mark.parametrize("name", ["Shore Wire", "The shore  wire", "SHORE WIRE."])
def test_two_ids_of_one_name(name: str) -> None:
    (message,) = twins({}, {"name": name})
    assert message.startswith('The speakers "one" and "two" have one name, "')


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({}, {"name": "Shore Wires"}),
        ({"role": "agency"}, {"role": "ferry line"}),
        ({"side": "town"}, {"side": "harbour"}),
        ({"kind": "person"}, {}),
        ({}, {"anonymous": True}),
    ],
)
def test_speakers_that_are_told_apart(one: dict[str, Any], other: dict[str, Any]) -> None:
    assert twins(one, other) == []


# --- FC217, FC321 ---------------------------------------------------------------------------------------------------


def test_a_page_that_republishes_its_own_publisher() -> None:
    tiny = project(("a", A, " republishes: a-paper,", BY_A))
    found = tiny.check().one("FC217")
    assert found.severity == "error"
    assert found.message == '"a" is said to republish "a-paper", which is its own publisher.'
    assert str(found.location) == tiny.place("republishes: ^a-paper", EXAMPLE)


@pytest.mark.parametrize(
    ("steps", "place"),
    [
        (["council", "board", "council", "outlet"], 2),
        (["council", "board", "outlet", "board", "outlet"], 3),
        (["council", "board", "outlet"], None),
        (["council", "board", "board", "outlet"], None),
        (["council"], None),
        ([], None),
    ],
)
def test_an_attribution_does_not_come_back(steps: list[str], place: int | None) -> None:
    each = proof("so", "so", "verbatim", link_fields={"attribution": steps})
    found = faults("FC321", context(each))
    assert [fault.path for fault in found] == ([] if place is None else [("attribution", place)])
    assert all(f'comes back to "{steps[2]}"' in fault.message for fault in found if place == 2)


# --- FC104, FC510: evidence that was lost for another reason ----------------------------------------------------------

TWO = project(("a", A, "", BY_A), ("b", B, "", B.strip()))
VERDICT = (
    "verdicts:\n  - {claim: lead, verdict: supported, rationale: Two pages say so., for: [lead], as_of: 2026-11-22}\n"
)
JUDGED = TWO.with_file(EXAMPLE, TWO.text(EXAMPLE) + VERDICT)


@pytest.mark.parametrize(
    ("broken", "code"),
    [
        (JUDGED.edit("'There is lead", "'There was lead", EXAMPLE), "FC301"),
        (JUDGED.without_file("seeds/b.txt"), "FC201"),
        (JUDGED.edit("{id: b-1, source: b", "{id: b-1, occurrence: many, source: b", EXAMPLE), "FC005"),
    ],
    ids=["altered", "deleted", "unreadable"],
)
def test_one_origin_is_not_blamed_on_evidence_that_was_lost(broken: Tiny, code: str) -> None:
    checked = broken.check()
    assert code in checked.codes
    assert checked.all("FC510") == []


def test_one_origin_is_told_once_nothing_is_lost() -> None:
    alone = JUDGED.edit(f"      - {{id: b-1, source: b, quote: '{B.strip()}'}}\n", "", EXAMPLE)
    assert len(alone.check().all("FC510")) == 1


def test_a_name_may_stand_in_a_source_whose_record_could_not_be_read() -> None:
    speaker = "  - {id: keeper, kind: group, name: The keepers of the lamp}\n"
    link = "{id: b-1, source: b, quote: Shore Wire reported}"
    claim = f"  - {{id: lamp, speaker: keeper, text: It is lit., evidence: [{link}]}}\n"
    tiny = project(("a", A, "", BY_A), ("b", B, "", B.strip()), more=speaker)
    tiny = tiny.with_file(EXAMPLE, tiny.text(EXAMPLE) + claim)
    assert [each.found for each in tiny.check().all("FC104")] == ["The keepers of the lamp"]
    unread = tiny.edit("publisher: b-paper,", "publisher: b-paper, complete: perhaps,", EXAMPLE).check()
    assert "FC005" in unread.codes
    assert unread.all("FC104") == []


# --- FC316: titles ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "title",
    ["The Keepers of the Light", "Never Leave Me, Harbour!", "Von der Mauer im Hafen", "At Sea with Nobody, 1998"],
)
def test_a_title_in_quotation_marks_is_no_speech(title: str) -> None:
    assert speech_spans(f"“{title}”", Span(0, len(title) + 2)) == ()


@pytest.mark.parametrize(
    "speech",
    ["The wall is not ours", "We Will repair it", "of the Old Sea Wall", "Die Mauer ist alt", "המועצה תתקן את החומה"],
)
def test_speech_is_not_taken_for_a_title(speech: str) -> None:
    assert speech_spans(f"“{speech}”", Span(0, len(speech) + 2)) == (Span(1, len(speech) + 1),)


def test_a_passage_that_names_a_title_may_support() -> None:
    text = 'The film "The Keepers of the Light" was shown in May.'
    each = proof(text, text, "verbatim", of=source(kind="document"), link_fields={"stance": "supports"})
    anchored = {"spans": each.document.body} if each.document else {}
    each = proof(
        text, text, "verbatim", of=source(kind="document"), link_fields={"stance": "supports"}, anchor=anchored
    )
    assert faults("FC316", context(each)) == []
