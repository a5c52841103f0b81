"""One page in two wordings: nothing is ever proved against words that the record does not point to."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.exchange.reading import Imported
from factcheck.proof import Proof
from support import foreign
from support.imports import again, exported, lines, proofs, read

PAGE = foreign.FEVER_PAGES[0]
DOCUMENT: dict[str, Any] = foreign.SCIFACT_CORPUS[0]


def grades(imported: Imported) -> list[str | None]:
    return [proof.grade for proof in proofs(imported).links]


def remarks(imported: Imported) -> list[str]:
    return [str(remark) for remark in imported.remarks]


def reasons(imported: Imported) -> list[str]:
    return [str(each) for each in imported.rejected]


# --------------------------------------------------------------------------------------------------------------------
# Tables of one's own
# --------------------------------------------------------------------------------------------------------------------

ROWS = [
    {"claim": "The dam held", "quote": "The dam held.", "text": "The dam held."},
    {"claim": "The dam broke", "quote": "The dam held.", "text": "Nobody ever said that the dam broke."},
]


@pytest.mark.parametrize("named", [{"url": "https://a.example/x"}, {"source": "Post"}])
def test_a_quote_is_proved_against_the_text_of_its_own_row(named: dict[str, str]) -> None:
    found = again(read("jsonl", lines({**row, **named} for row in ROWS), name="a.jsonl"))
    assert grades(found) == ["verbatim", "elsewhere"]
    first, second = found.dataset.sources
    assert second.id == f"{first.id}-2"
    assert first.url == second.url
    (page,) = named.values()
    assert remarks(found) == [
        f'a.jsonl:2: the page "{page}" has another text in a.jsonl:1: both are kept, as sources of their own'
    ]


def test_a_row_without_a_text_has_that_of_its_page_wherever_it_stands() -> None:
    bare = {"claim": "It held", "quote": "The dam held.", "source": "Post"}
    found = again(read("jsonl", lines([bare, {**ROWS[0], "source": "Post"}])))
    assert grades(found) == ["verbatim", "verbatim"]
    assert (len(found.dataset.sources), found.remarks) == (1, ())


def test_a_row_without_a_text_is_unproved_where_its_page_has_several() -> None:
    bare = {"claim": "It held", "quote": "The dam held.", "source": "Post"}
    found = again(read("jsonl", lines([*({**row, "source": "Post"} for row in ROWS), bare])))
    assert grades(found) == ["verbatim", "elsewhere", "unproved"]
    assert [remark.kind for remark in found.remarks] == ["page with several texts", "no text chosen"]


@given(
    st.lists(
        st.fixed_dictionaries(
            {"claim": st.sampled_from("AB"), "quote": st.sampled_from(["x", "y"]), "text": st.sampled_from(["x", "y"])},
            optional={key: st.sampled_from(["", "p", "q"]) for key in ("id", "source", "label")},
        ),
        max_size=6,
    )
)
def test_no_quote_is_proved_that_its_row_does_not_hold(rows: list[dict[str, str]]) -> None:
    def bears_out(proof: Proof) -> bool:
        record: dict[str, Any] = proof.link.foreign["jsonl"]["record"]
        return bool((proof.grade == "verbatim") == (record["quote"] == record["text"]))

    assert all(map(bears_out, proofs(read("jsonl", lines(rows))).links))


# --------------------------------------------------------------------------------------------------------------------
# Pages of benchmarks
# --------------------------------------------------------------------------------------------------------------------


def test_a_page_of_fever_in_two_wordings_proves_nothing() -> None:
    other = {**PAGE, "lines": PAGE["lines"].replace("has a wall", "has no wall")}
    found = again(read("fever", lines([foreign.FEVER[2]]), more={"wiki.jsonl": lines([PAGE, other, PAGE])}))
    assert grades(found) == ["unproved"]
    page = 'the page "Harbour_-LRB-town-RRB-" has another text in'
    assert reasons(found) == [
        f"wiki.jsonl:1: {page} wiki.jsonl:2; nothing is proved against either",
        f"wiki.jsonl:2: {page} wiki.jsonl:1; nothing is proved against either",
    ]
    assert [each.record for each in found.rejected] == [PAGE, other]
    assert exported("fever", found) == [foreign.FEVER[2]]


def test_a_page_of_fever_that_stands_twice_alike_is_read_once() -> None:
    found = read("fever", lines([foreign.FEVER[2]]), more={"wiki.jsonl": lines([PAGE, PAGE])})
    assert grades(found) == ["verbatim"]
    assert [remark.kind for remark in found.remarks] == ["duplicate page"]
    assert found.rejected == ()


@pytest.mark.parametrize(
    ("broken", "reason"),
    [
        (5, "`lines` is 5; it should be a text"),
        (None, "`lines` is null; it should be a text"),
        ("0\tIt holds .\nand more", '`lines` holds "and more", which has no number'),
        ("0\tIt holds .\n0\tIt does not .", "two sentences have the number 0"),
        ("²\tIt holds .", '`lines` holds "²\\tIt holds .", which has no number'),
        ("123456\tIt holds .", 'a sentence has the number "123456"'),
        ("9" * 5_000 + "\tIt holds .", "a sentence has the number"),
    ],
)
def test_a_page_of_fever_with_broken_lines_is_kept_aside(broken: object, reason: str) -> None:
    page = {"id": PAGE["id"], "lines": broken}
    found = again(read("fever", lines([foreign.FEVER[2]]), more={"wiki.jsonl": lines([page])}))
    assert grades(found) == ["unproved"]
    (told,) = reasons(found)
    assert told.startswith(f"wiki.jsonl:1: {reason}")
    assert found.rejected[0].record == page


def test_a_broken_page_is_said_though_no_claim_cites_it() -> None:
    found = read("fever", lines([foreign.FEVER[2]]), more={"wiki.jsonl": lines([PAGE, {"id": "P2", "lines": 5}])})
    assert reasons(found) == ["wiki.jsonl:2: `lines` is 5; it should be a text; nothing is proved against the page"]


def test_a_document_of_scifact_in_two_wordings_proves_nothing() -> None:
    claim = {**foreign.SCIFACT[1], "evidence": {"4983": [{"sentences": [2], "label": "CONTRADICT"}]}}
    other = {**DOCUMENT, "abstract": ["Nothing of it.", *DOCUMENT["abstract"][1:]]}
    found = again(read("scifact", lines([claim]), more={"corpus.jsonl": lines([DOCUMENT, other])}))
    assert grades(found) == ["unproved"]
    assert [each.record for each in found.rejected] == [DOCUMENT, other]
    assert exported("scifact", found) == [claim]
    alike = read("scifact", lines([claim]), more={"corpus.jsonl": lines([DOCUMENT, DOCUMENT])})
    assert (grades(alike), [remark.kind for remark in alike.remarks]) == (["verbatim"], ["duplicate document"])


def test_a_reference_in_two_wordings_proves_nothing() -> None:
    data = '- {id: a, statement: It held., supporting_text: The dam held., reference: "PMID:1"}\n'

    def cached(body: str) -> str:
        return f'---\nreference_id: "PMID:1"\ntitle: The dam\n---\n\n{body}\n'

    both = {"references_cache/a.md": cached("The dam held."), "references_cache/b.md": cached("The dam broke.")}
    found = again(read("linkml", data, name="data.yaml", more=both))
    assert grades(found) == ["unproved"]
    assert [each.file for each in found.rejected] == list(both)
    alone = again(read("linkml", data, name="data.yaml", more={"references_cache/a.md": cached("The dam held.")}))
    assert grades(alone) == ["verbatim"]


def test_yaml_that_says_one_thing_twice_is_kept_aside() -> None:
    good = '- {id: a, statement: It held., supporting_text: The dam held., reference: "PMID:1"}\n'
    bad = good.replace("statement:", "statement: It broke., statement:")
    found = read("linkml", good + bad, name="data.yaml")
    assert len(found.dataset.claims) == 1
    (aside,) = found.rejected
    assert (aside.line, aside.record) == (2, bad.removeprefix("- ").rstrip())
    assert aside.reason.startswith("The key `statement` stands twice")
    header = {"references_cache/a.md": '---\nreference_id: "PMID:1"\nreference_id: "PMID:2"\n---\n\nThe dam held.\n'}
    assert grades(read("linkml", good, name="data.yaml", more=header)) == ["unproved"]


def test_tasks_of_two_exports_may_share_an_id() -> None:
    def task(text: str) -> str:
        value = {"start": 0, "end": 7, "text": text[:7], "labels": ["supports"]}
        result = {"type": "labels", "from_name": "l", "to_name": "t", "value": value}
        return json.dumps([{"id": 1, "data": {"text": text}, "annotations": [{"id": 1, "result": [result]}]}])

    found = again(read("labelstudio", task("The dam held."), name="a.json", more={"b.json": task("Not so. No.")}))
    assert grades(found) == ["verbatim", "verbatim"]
    assert [source.id for source in found.dataset.sources] == ["task-1", "task-1-2"]
