"""What an import proves, what it can't prove, and the verdict it proposes."""

from __future__ import annotations

import json
from collections import Counter

import pytest

from factcheck.exchange.reading import READERS, Imported, Options
from factcheck.proof import Proofs
from support import foreign
from support.imports import again, exported, lines, proofs, read


def taken(format_: str, *names: str) -> Imported:
    files = {name: text.encode() for name, text in foreign.files(format_).items() if not names or name in names}
    return again(READERS[format_].read(files, Options()))


def grades(found: Proofs) -> Counter[str | None]:
    return Counter(proof.grade for proof in found.links)


def test_pages_that_are_not_in_the_dataset_leave_links_unproved() -> None:
    for format_ in ("climate-fever", "averitec", "vitaminc"):
        assert set(grades(proofs(taken(format_)))) == {"unproved"}


def test_pages_that_are_read_too_prove_every_sentence() -> None:
    for format_ in ("fever", "scifact", "wice"):
        assert set(grades(proofs(taken(format_)))) == {"verbatim"}


def test_a_sentence_that_stands_twice_is_proved_at_its_own_place() -> None:
    imported = taken("wice")
    first, second = (proof for proof in proofs(imported).links if proof.link.occurrence)
    assert first.anchor
    assert second.anchor
    assert (first.link.occurrence, second.link.occurrence) == (1, 2)
    assert first.anchor.spans[0].start < second.anchor.spans[0].start


def test_without_the_pages_a_quote_is_an_editor_s_bracket() -> None:
    imported = taken("fever", "claims.jsonl")
    assert [link.quote for _, link in imported.dataset.links()] == ["[sentence 3]", "[sentence 2]", "[sentence 0]"]
    assert set(grades(proofs(imported))) == {"unproved"}


def test_evidence_sets_are_the_sets_of_the_verdict() -> None:
    dataset = taken("fever").dataset
    assert dataset.verdicts[0].sets == (("fever-75397/e1", "fever-75397/e2"), ("fever-75397/e2",))
    assert dataset.verdicts[1].sets == ()


def test_labels_propose_verdicts_and_are_kept_word_for_word() -> None:
    dataset = taken("averitec").dataset
    assert [verdict.verdict for verdict in dataset.verdicts] == ["refuted", "supported", "unverified", "mixed"]
    kept = [claim.foreign["averitec"]["record"]["label"] for claim in dataset.claims]
    assert kept == [record["label"] for record in foreign.AVERITEC]


def test_scifact_reads_the_labels_of_all_passages_together() -> None:
    both = {"1": [{"sentences": [0], "label": "SUPPORT"}, {"sentences": [1], "label": "CONTRADICT"}]}
    found = read("scifact", lines([{"id": 1, "claim": "It holds.", "evidence": both, "cited_doc_ids": [1]}]))
    assert [verdict.verdict for verdict in found.dataset.verdicts] == ["mixed"]
    assert [verdict.verdict for verdict in taken("scifact").dataset.verdicts] == [
        "supported",
        "refuted",
        "unverified",
        "mixed",
    ]


def test_a_named_speaker_makes_a_draft_and_no_speaker_is_unknown() -> None:
    refuted, supported, *_ = taken("averitec").dataset.claims
    assert (refuted.speaker, refuted.status) == ("unknown", "active")
    assert (supported.speaker, supported.status) == ("the-council", "draft")
    assert supported.said is not None
    assert supported.said.date == "2021-02-01"


def test_an_archived_page_has_its_live_address_too() -> None:
    source = taken("averitec").dataset.source["council-example-wall"]
    assert source.url == "https://www.council.example/wall"
    assert source.archive_url == "https://web.archive.org/web/20201129141238/https://www.council.example/wall"


def test_label_studio_spans_are_proved_in_the_text_of_the_task() -> None:
    task = {
        "id": 11,
        "data": {"text": "It may hold. It rained. It may hold.", "claim": "The wall holds."},
        "annotations": [
            {
                "id": 1,
                "completed_by": 3,
                "result": [
                    {
                        "type": "labels",
                        "value": {"start": 24, "end": 36, "text": "It may hold.", "labels": ["Supports"]},
                    },
                    {"type": "choices", "value": {"choices": ["Mostly-True"]}},
                ],
            }
        ],
    }
    found = again(read("labelstudio", json.dumps([task])))
    (proof,) = proofs(found).links
    assert (proof.grade, proof.link.stance, proof.link.occurrence) == ("verbatim", "supports", 2)
    assert found.dataset.verdicts[0].verdict == "mostly_supported"
    del task["data"]["claim"]  # type: ignore[attr-defined]  # a task is a plain record
    alone = again(read("labelstudio", json.dumps([task])))
    assert [claim.text for claim in alone.dataset.claims] == ["It may hold."]


def test_hypothesis_notes_keep_the_words_around_the_quote() -> None:
    row = {
        "id": "abc",
        "uri": "https://news.example/wall",
        "text": "The council promised part of it.",
        "user": "acct:reader@annotations.example",
        "document": {"title": ["The vote"]},
        "target": [
            {
                "source": "https://news.example/wall",
                "selector": [
                    {"type": "TextPositionSelector", "start": 1, "end": 9},
                    {"type": "TextQuoteSelector", "exact": "We repair part.", "prefix": "said: ", "suffix": " So"},
                ],
            }
        ],
    }
    found = again(read("hypothesis", json.dumps({"total": 1, "rows": [row]}, indent=1)))
    ((_, link),) = found.dataset.links()
    assert (link.quote, link.prefix, link.suffix) == ("We repair part.", "said: ", " So")
    assert found.dataset.sources[0].title == "The vote"


def test_claimdiff_pairs_are_compared() -> None:
    pair = {
        "topic": "wall",
        "date": "2021-01-16",
        "pair_id": "7",
        "claim_a": "Part is repaired.",
        "claim_b": "All of it is damaged.",
        "article_a": "A",
        "article_b": "B",
        "relation": 1,
        "rationale": ["It says", "more."],
    }
    data = json.dumps({"data": [pair, {**pair, "pair_id": "8", "relation": 0}], "ver": 1}, indent=2)
    strong = again(read("claimdiff", data, name="ClaimDiff-strength-dev.json")).dataset
    weak = again(read("claimdiff", data, name="ClaimDiff-weak-dev.json")).dataset
    assert [(each.claims, each.relation) for each in strong.comparisons] == [
        (("claimdiff-7-b", "claimdiff-7-a"), "supports")
    ]
    assert [each.relation for each in weak.comparisons] == ["narrows"]
    assert strong.comparisons[0].rationale == "It says more."
    assert len(strong.claims) == 4


def test_claimreview_is_judged_by_its_word_else_by_its_number() -> None:
    def review(claim: str, **rating: object) -> dict[str, object]:
        return {
            "@type": "ClaimReview",
            "url": f"https://checks.example/{claim}",
            "claimReviewed": claim,
            "author": {"@type": "Organization", "name": "Harbour Checks"},
            "itemReviewed": {"@type": "Claim", "author": {"@type": "Person", "name": "The council"}},
            "reviewRating": {"@type": "Rating", **rating},
        }

    graph = [
        review("one", alternateName="Mostly False"),
        review("two", alternateName="Three anchors", ratingValue="5", bestRating="5", worstRating="1"),
        review("three", alternateName="Three anchors"),
    ]
    found = again(read("claimreview", json.dumps({"@context": "https://schema.org", "@graph": graph})))
    assert [(each.claim, each.verdict) for each in found.dataset.verdicts] == [
        ("claimreview-1", "mostly_refuted"),
        ("claimreview-2", "supported"),
    ]
    assert [remark.kind for remark in found.remarks] == ["no verdict proposed"]
    feed = {"dataFeedElement": [{"item": [graph[0]]}, {"item": graph[1]}]}
    assert len(read("claimreview", json.dumps(feed)).dataset.claims) == 2


LINKML = """\
- id: stmt1
  function: The wall breaks waves.
  evidence:
    - {reference: "PMID:12", supporting_text: "The old walls … the high waves", supports: SUPPORT}
    - {reference: "PMID:12", supporting_text: "Walls never break", supports: REFUTE}
    - {reference: "DOI:10.1/x", snippet: "Elsewhere"}
"""
CACHED = """\
---
reference_id: PMID:12
title: Walls
authors: [The Institute]
year: '2019'
content_type: abstract_only
---

# Walls

## Content

The old walls break the high waves. Walls never break.
"""


def test_linkml_quotes_are_proved_against_the_cache() -> None:
    found = again(read("linkml", LINKML, name="data.yaml", more={"references_cache/PMID_12.md": CACHED}))
    assert found.rejected == ()
    assert [(proof.link.stance, proof.grade) for proof in proofs(found).links] == [
        ("supports", "elided"),
        ("refutes", "verbatim"),
        ("supports", "unproved"),
    ]
    cached = found.dataset.source["pmid-12"]
    assert (cached.title, cached.published, cached.complete) == ("Walls", "2019", "false")


def test_a_table_is_read_by_its_columns() -> None:
    table = (
        "id;statement;rating;words;body;who\n"
        '1;"All of it; today";False;It holds.;"It rained.\nIt holds.";The council\n'
        '1;"All of it; today";;It rained.;"It rained.\nIt holds.";\n'
        "2;Part of it;3 Geppettos;;;\n"
    )
    columns = {"claim": "statement", "label": "rating", "quote": "words", "text": "body", "speaker": "who"}
    found = again(read("csv", table, name="claims.csv", options=Options(columns=columns)))
    assert [(claim.id, claim.text) for claim in found.dataset.claims] == [
        ("csv-1", "All of it; today"),
        ("csv-2", "Part of it"),
    ]
    assert grades(proofs(found)) == {"verbatim": 2}
    assert [verdict.verdict for verdict in found.dataset.verdicts] == ["refuted"]
    assert found.dataset.claims[1].foreign["csv"]["record"]["rating"] == "3 Geppettos"


SPEECH = "The council voted. “We will repair the part,” the council said. The “Act” is old."


def spoken(*rows: tuple[str, str, str, str]) -> Imported:
    """A table with rows of id, speaker, stance and quote, all of them of one page."""
    table = "id;claim;label;text;speaker;stance;quote\n"
    table += "".join(f"{id_};Part {id_} of it.;true;{SPEECH};{';'.join(row)}\n" for id_, *row in rows)
    return read("csv", table, name="a.csv")


def test_speech_of_the_claims_speaker_states_the_claim() -> None:
    found = spoken(
        ("1", "The council", "", "“We will repair the part,” the council said."),
        ("1", "The council", "", "The “Act” is old."),
        ("2", "The council", "", "will repair ... the council said."),
    )
    assert [link.stance for _, link in found.dataset.links()] == ["states", "context", "states"]
    assert {remark.kind for remark in found.remarks if "speech" in remark.kind} == {"speech without a stance"}
    assert str(found.remarks[0]) == (
        'a.csv:2: somebody speaks in the passage, "We will repair the part,": the stance is `states`, as said by '
        '"The council"; if somebody else speaks there, give them a row of their own, named in "speaker"'
    )
    assert [(verdict.claim, verdict.sets) for verdict in found.dataset.verdicts] == [
        ("csv-1", (("csv-1/e2",),)),
        ("csv-2", ()),  # what a claim says of itself is no ground
    ]


@pytest.mark.parametrize(("speaker", "stance"), [("", ""), ("", "supports"), ("The council", "refutes")])
def test_speech_that_nobody_is_named_for_is_told_with_the_column_to_write(speaker: str, stance: str) -> None:
    found = spoken(("1", speaker, stance, "We will repair the part,"))
    assert [link.stance for _, link in found.dataset.links()] == [stance or "context"]
    (told,) = [str(remark) for remark in found.remarks]
    assert told == (
        'a.csv:2: somebody speaks in the passage, "We will repair the part,", and what is said needs a speaker '
        '(FC316): name them in the column "speaker", with the stance `states`, or quote words outside the marks'
    )


@pytest.mark.parametrize("quote", ["The council voted.", "The “Act” is old.", "Nobody said this."])
def test_a_passage_in_which_nobody_speaks_needs_no_speaker(quote: str) -> None:
    found = spoken(("1", "The council", "", quote), ("2", "", "supports", quote))
    assert [link.stance for _, link in found.dataset.links()] == ["context", "supports"]
    assert found.remarks == ()


def test_a_label_on_a_passage_in_which_somebody_speaks_is_waived() -> None:
    page = ["The council voted.", "“We will repair the part,” it said.", "“We will repair the part,” it said."]
    record = {**foreign.WICE[0], "evidence": page, "supporting_sentences": [[0, 1, 2]]}
    found = read("wice", json.dumps(record), name="dev.jsonl")
    assert [[waiver.code for waiver in link.waive] for _, link in found.dataset.links()] == [[], ["FC316"], ["FC316"]]


def test_a_sentence_that_a_page_lacks_is_unproved_and_comes_back() -> None:
    fever = {
        **foreign.FEVER[2],
        "evidence": [[[1, 2, "Harbour_-LRB-town-RRB-", 0], [1, 3, "Harbour_-LRB-town-RRB-", 9]]],
    }
    empty = {"id": "", "text": "", "lines": ""}
    found = again(read("fever", lines([fever]), more={"wiki.jsonl": lines([empty, *foreign.FEVER_PAGES])}))
    assert found.rejected == ()
    assert [proof.grade for proof in proofs(found).links] == ["verbatim", "unproved"]
    assert exported("fever", found) == [fever]

    scifact = {**foreign.SCIFACT[1], "evidence": {"4983": [{"sentences": [2, 9], "label": "CONTRADICT"}]}}
    found = again(read("scifact", lines([scifact]), more={"corpus.jsonl": lines(foreign.SCIFACT_CORPUS)}))
    assert [proof.grade for proof in proofs(found).links] == ["verbatim", "unproved"]
    assert exported("scifact", found) == [scifact]
