"""Rules of practice on speakers, claims, sources and links: the cases beside the examples of their pages."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from factcheck.model import Speaker
from factcheck.rules.plural_for_one import _tellers
from support.project import SEED, Tiny
from support.proved import context, document, fault, faults, proof, source

# --- FC104 ----------------------------------------------------------------------------------------------------------

TEXT = "The harbour’s office said so. Foreign Minister Ana Torres did not. 港务局表示同意。"


def named(name: str, **fields: Any) -> list[str]:
    speaker = Speaker.model_validate({"id": "one", "kind": "person", "name": name} | fields)
    seen = context(proof("so", TEXT, "verbatim"), speakers=(speaker,))
    return [each.message for each in faults("FC104", seen)]


@pytest.mark.parametrize(
    "name", ["The Harbour Office", "the harbour's office", "Ana Torres", "Torres, Ana", "ANA TORRES", "港务局"]
)
def test_a_name_that_stands_in_a_source(name: str) -> None:
    assert named(name) == []


@pytest.mark.parametrize("name", ["Anna Torres", "Minister Torres of Spain", "海关", "An", 'The "Office" of the Port'])
def test_a_name_that_stands_in_none(name: str) -> None:
    assert len(named(name)) == 1


@pytest.mark.parametrize(
    "fields",
    [{"anonymous": True}, {"name_source": "a register"}, {"id": "outlet"}],
    ids=["anonymous", "known", "outlet"],
)
def test_names_that_no_source_need_print(fields: dict[str, Any]) -> None:
    assert named("Somebody Else", **fields) == []


def test_a_name_may_stand_in_a_text_that_is_not_at_hand() -> None:
    private = source("letter", text="private", file=None)
    link = {"id": "letter-1", "source": "letter"}
    withheld = proof("so", "", "unproved", of=private, link_fields=link, claim_fields={"speaker": "one"})
    unseen = replace(withheld, document=None)
    people = tuple(Speaker(id=name, kind="person", name="Somebody Else") for name in ("one", "two", "three"))
    read = proof("so", TEXT, "verbatim", claim_fields={"id": "other", "speaker": "three"})
    assert [each.record for each in faults("FC104", context(unseen, read, speakers=people))] == [people[2]]


@pytest.mark.parametrize(("publisher", "told"), [("outlat", 0), ("somebody-else", 1)])
def test_the_publisher_meant_by_an_id_with_a_typing_error_need_not_be_printed(publisher: str, told: int) -> None:
    outlet = Speaker(id="outlet", kind="organisation", name="Somebody Else")
    seen = context(proof("so", TEXT, "verbatim", of=source(publisher=publisher)), speakers=(outlet,))
    assert len(faults("FC104", seen)) == told


def test_the_reserved_speaker_is_no_name_to_look_for() -> None:
    assert named("Unknown", id="unknown") == []


# --- FC105 ----------------------------------------------------------------------------------------------------------


def worded(text: str, language: str = "en") -> int:
    project = Tiny.sample().edit("text: The vote was a compromise.", f'text: "{text}"')
    return len(project.edit("  language: en\n", f"  language: {language}\n").check().all("FC105"))


@pytest.mark.parametrize(
    "text",
    [
        "The wall is old and the harbour is small.",
        "It asked for part; it offered the complex.",
        "The council voted but the residents didn't agree.",
        "Kim said goodbye and promised nothing, but he wasn't angry.",
        "The wall is broken. The pier is safe.",
        "The wall that storms damaged is broken! “It is old,” the office said.",
    ],
)
def test_two_clauses_of_one_rank(text: str) -> None:
    assert worded(text) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The residents and the council met.",
        "It was seeking the lifting of sanctions that hurt the economy and the people.",
        "The council said that the wall is old and that it is small.",
        "The wall is old and wet.",
        "Trade in metals, coal and seafood was banned.",
        "The wall, which is old and has no gate, will be repaired.",
        "The wall is broken. A wreck.",
        "The wall of No. 3 Pier St. Mary is broken...",
        "The office wrote “The wall is broken. The pier is safe.”",
    ],
)
def test_one_clause_or_clauses_of_lower_rank(text: str) -> None:
    assert worded(text) == 0


def test_lists_of_words_belong_to_a_language() -> None:
    assert worded("Die Mauer ist alt und der Hafen ist klein.", "de-AT") == 1
    assert worded("The wall is old and the harbour is small.", "de") == 0
    assert worded("Muro estas malnova kaj haveno estas malgranda.", "eo") == 0


def test_a_remark_fails_no_check_even_a_strict_one(tmp_path: Any) -> None:
    from factcheck import project

    text = "The wall is old and the harbour is small."
    root = Tiny.sample().edit("text: The vote was a compromise.", f'text: "{text}"').write(tmp_path)
    outcome = project.check(root, strict=True)
    assert [found.code for found in outcome.diagnostics] == ["FC105"]
    assert outcome.ok
    assert (outcome.counts.errors, outcome.counts.warnings) == (0, 0)


# --- FC213, FC214 ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "fields", "wrong"),
    [
        ("digest", {}, True),
        ("republication", {}, True),
        ("wire", {}, False),
        ("digest", {"derived_from": [{"source": "other", "reason": "a credit"}]}, False),
        ("republication", {"derived_from": [{"source": "other", "reason": "a credit"}]}, False),
        ("digest", {"republishes": "agency"}, False),
        ("digest", {"unknown": {"derived_from": "it names nobody"}}, False),
    ],
)
def test_a_digest_or_republication_names_its_parent(kind: str, fields: dict[str, Any], *, wrong: bool) -> None:
    assert bool(faults("FC213", context(sources=(source(kind=kind, **fields),)))) is wrong


DIGEST = "    sha256: 147a689073d3656b20f04ec8cc13b180d2ddb7a5c6a42fe6f3e6d10531cb4e8a\n"


@pytest.mark.parametrize(
    ("quote", "says"),
    [
        ("It may have settled little.", None),
        ("The vote was a compromise. It may", "but a claim quotes it"),
        ("Photo: the wall at low tide.", "does not stand once"),
        ("harbour", "(ambiguous)"),
        ("It may have settled much.", "(altered)"),
    ],
)
def test_marks_stand_where_no_claim_does(quote: str, says: str | None) -> None:
    mark = f'    no_claim: [{{quote: "{quote}", reason: "so"}}]\n'
    found = Tiny.sample().edit(DIGEST, DIGEST + mark).check().all("FC214")
    assert [says in each.message for each in found if says] == ([True] if says else [])
    assert len(found) == (1 if says else 0)


# --- FC317 to FC320 -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("quote", "wrong"),
    [
        ('It called the vote "a start".', True),
        ('It called the vote "no more than a start".', False),
        ('It said "yes" and "we are going to repair it".', False),
        ("It called the vote a start.", False),
        ('"A start"', False),
    ],
)
def test_a_scrap_of_speech(quote: str, *, wrong: bool) -> None:
    before = "The vote was a compromise. It may"
    tiny = Tiny.sample().edit(before, f"{quote} {before}", SEED)
    link = f"    evidence: [{{id: a, source: news, quote: '{quote}'}}]\n"
    example = f"claims:\n  - id: x\n    speaker: council\n    text: X.\n{link}"
    assert bool(tiny.with_file("data/example.yaml", example).check().all("FC317")) is wrong


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"attribution": ["council", "outlet"]}, []),
        ({"attribution": ["council", "agency", "outlet"]}, []),
        ({"attribution": ["council", "wire", "outlet"]}, []),
        ({"attribution": ["council", "radio", "outlet"]}, [("attribution", 1)]),
        ({"attribution": ["wire", "outlet"]}, [("attribution", 0)]),
        ({"attribution": ["council"]}, [("attribution", 0)]),
        ({"attribution": ["council", "gone", "outlet"]}, []),
        ({"attribution": []}, []),
        ({}, []),
    ],
)
def test_steps_of_an_attribution(fields: dict[str, Any], wrong: list[tuple[str, int]]) -> None:
    names = {"wire": "The Wire Service", "radio": "Coast Radio", "agency": "An Agency", "outlet": "Outlet"}
    speakers = tuple(Speaker(id=id_, kind="organisation", name=name) for id_, name in names.items())
    page = source(republishes="agency")
    linked = proof("so", "They said so, the wire service reports.", "verbatim", of=page, link_fields=fields)
    assert [each.path for each in faults("FC319", context(linked, speakers=speakers))] == wrong


@pytest.mark.parametrize(
    ("language", "translation", "path"),
    [
        ("en-GB", None, None),
        ("de", None, ("quote",)),
        ("de", "en-US", None),
        ("de", "fr", ("translation", "language")),
    ],
)
def test_translations_lead_to_the_language_of_the_dataset(
    language: str, translation: str | None, path: tuple[str, ...] | None
) -> None:
    given = {"translation": {"text": "So.", "language": translation, "by": "us"}} if translation else {}
    found = faults("FC318", context(proof("so", "so", "verbatim", of=source(language=language), link_fields=given)))
    assert [each.path for each in found] == ([path] if path else [])


def test_a_translation_whose_language_is_not_that_of_the_dataset_is_not_said_to_be_missing() -> None:
    given = {"translation": {"text": "So.", "language": "eng", "by": "us"}}
    found = fault("FC318", context(proof("so", "so", "verbatim", of=source(language="de"), link_fields=given)))
    assert found.message == (
        'The translation of the passage of "claim/page-1" is marked as being in the language `eng`, but the language '
        "of the dataset is `en`."
    )
    assert "write `language: en`" in found.help


@pytest.mark.parametrize(
    ("said", "published", "later"),
    [
        ("2019-03-05", "2019-03-06", True),
        ("2019-03-05", "2019-03-05", False),
        ("2019-03", "2019-03-20", False),
        ("2019-03", None, False),
        (None, "2019-03", False),
        ("2019-02-28/2019-03-01", "2019-03-02", True),
    ],
)
def test_evidence_later_than_the_claim(said: str | None, published: str | None, *, later: bool) -> None:
    fields = {"said": {"date": said}} if said else {}
    page = source(published=published, kind="document")
    bearing = proof("so", "so", "verbatim", of=page, link_fields={"stance": "refutes"}, claim_fields=fields)
    assert bool(faults("FC320", context(bearing))) is later
    stating = proof("so", "so", "verbatim", of=page, claim_fields=fields)
    assert faults("FC320", context(stating)) == [], "an article that reports a statement is later than it"


# --- FC414 ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("quote", "tellers"),
    [
        ("Officials say the wall is safe", "Officials say"),
        ("The wall is safe, U.S. officials concede", "officials concede"),
        ("Experts now say so", "Experts now say"),
        ("According to two officials, it is safe.", "According to two officials"),
        ("He told officials that it is safe", None),
        ("The official said so", None),
        ("in a softer tone than the officials at the news conference", None),
        ("The sources of the river are safe", None),
    ],
)
def test_tellers_in_the_plural(quote: str, tellers: str | None) -> None:
    found = _tellers(quote, "en")
    assert (found.of(quote) if found else None) == tellers


def test_tellers_of_other_languages() -> None:
    assert _tellers("Beamte sagten, die Mauer sei sicher", "de-CH") is not None
    assert _tellers("Officials say so", "eo") is None


def plural(speaker: dict[str, Any], quote: str = "Officials say so.", **fields: Any) -> int:
    one = Speaker.model_validate({"id": "one", "name": "a harbour official"} | speaker)
    linked = proof(quote, quote, "verbatim", link_fields=fields, claim_fields={"speaker": "one"})
    return len(faults("FC414", context(linked, speakers=(one,))))


def test_several_tellers_for_the_claim_of_one() -> None:
    assert plural({"kind": "person"}) == 1
    assert plural({"kind": "group", "count": 1}) == 1
    assert plural({"kind": "group", "count": 2}) == 0
    assert plural({"kind": "group"}) == 0
    assert plural({"kind": "person"}, drift=["number"]) == 0
    assert plural({"kind": "person"}, "Officials say what a harbour official said.") == 0
    assert plural({"kind": "organisation"}) == 0


# --- FC512 ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("claim_fields", "kind", "wrong"),
    [
        ({}, "digest", True),
        ({}, "primary", False),
        ({"told_by": "outlet"}, "digest", False),
        ({"speaker": "outlet"}, "digest", False),
        ({"single_source_reason": "The parent leaves it out."}, "digest", False),
        ({"status": "draft"}, "digest", False),
        ({"speaker": "unknown"}, "digest", False),
    ],
)
def test_a_claim_traced_to_the_original(claim_fields: dict[str, Any], kind: str, *, wrong: bool) -> None:
    page = source(kind=kind, derived_from=[{"source": "parent", "reason": "a credit"}])
    linked = proof("so", document("so"), "verbatim", of=page, claim_fields=claim_fields)
    seen = context(linked, sources=(page, source("parent")))
    assert bool(faults("FC512", seen)) is wrong
    assert faults("FC512", context(linked, sources=(page,))) == [], "the parent is not at hand"


def test_a_claim_with_a_first_hand_passage_is_traced() -> None:
    page, parent = source(kind="digest", derived_from=[{"source": "parent", "reason": "a credit"}]), source("parent")
    second = proof("so", "so", "verbatim", of=page)
    first = proof("so", "so", "verbatim", of=parent, link_fields={"id": "parent-1", "source": "parent"})
    both = second.claim.model_copy(update={"evidence": (second.link, first.link)})
    proofs = (replace(second, claim=both), replace(first, claim=both))
    assert faults("FC512", context(*proofs, sources=(page, parent), claims=(both,))) == []
    assert len(faults("FC512", context(second, sources=(page, parent)))) == 1
