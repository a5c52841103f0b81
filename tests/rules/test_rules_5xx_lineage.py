"""Rules on who copied whom, over projects that are read, proved and checked for real."""

from __future__ import annotations

from hashlib import sha256

import pytest

from support.project import EXAMPLE, Tiny

COST = "According to the harbour office, the repair of the damaged part costs about 2.4 million euros."
DIGEST = f"The council wants to mend the wall for less.\n{COST}\n"
LATE = 'derived_from: [{source: news, reason: "it came later"}]'


def source(id_: str, text: str, *more: str) -> str:
    fields = "".join(f"    {line}\n" for line in more)
    return f"""\
  - id: {id_}
    file: seeds/{id_}.txt
    sha256: {sha256(text.encode()).hexdigest()}
    kind: digest
    publisher: {id_}-house
{fields}    unknown: {{title: "none", author: "none", url: "none", published: "none", retrieved: "none"}}
    regions: [{{lines: 1-{len(text.splitlines())}, kind: body}}]
"""


def project(*sources: tuple[str, str, str], link: str = COST, claims: str = "") -> Tiny:
    """The sample with further sources and a claim that rests on a sentence of each."""
    text = "speakers:\n"
    for id_, _, _ in sources:
        text += f'  - {{id: {id_}-house, kind: organisation, name: "{id_.title()} House", side: reporting}}\n'
    text += "sources:\n" + "".join(source(id_, content, *filter(None, [more])) for id_, content, more in sources)
    text += "claims:\n  - id: office-cost\n    speaker: harbour-office\n    text: The repair costs 2.4 million euros.\n"
    text += f'    evidence:\n      - {{id: news-1, source: news, quote: "{COST}"}}\n'
    for id_, content, _ in sources:
        if link in content:
            text += f'      - {{id: {id_}-1, source: {id_}, quote: "{link}"}}\n'
    made = Tiny.sample(text + claims)
    for id_, content, _ in sources:
        made = made.with_file(f"seeds/{id_}.txt", content)
    return made


def test_undeclared_reuse_shows_the_longest_run_from_both_sources() -> None:
    tiny = project(("digest", DIGEST, ""))
    found = tiny.check().one("FC502")
    assert found.message == (
        '"news" and "digest" are counted as two origins of the claim "office-cost", but share one run, and nothing '
        f'declares it. The longest has 16 words: "{COST[:-1]}" in "news" (line 7) and "{COST[:-1]}" in "digest" (line '
        "2)."
    )
    assert found.help == (
        'If "digest" took them from "news" (57% of the runs of five words of "digest" stand in "news", 11% the other '
        'way), write so under "digest": `derived_from: [{source: news, reason: "..."}]`.'
    )
    assert str(found.location) == tiny.place("id: ^digest\n    file", EXAMPLE)
    assert str(found.passage) == tiny.place(f"^{COST}", "seeds/digest.txt")
    assert found.severity == "warning"


def test_what_is_confirmed_is_one_origin_and_no_fault() -> None:
    checked = project(("digest", DIGEST, 'derived_from: [{source: news, reason: "same words"}]')).check()
    assert checked.all("FC502") == []
    assert checked.dataset is not None
    behind = checked.proofs.independence(checked.dataset, checked.dataset.claim["office-cost"])
    assert behind == (("news", "digest"), ("harbour-news",), ("harbour-office",))


def test_pages_that_republish_one_organisation_are_not_compared() -> None:
    pages = [(id_, DIGEST, "republishes: harbour-news") for id_ in ("one", "two")]
    assert project(*pages).check().all("FC502") == []


def test_sources_that_bear_on_different_claims_are_not_compared() -> None:
    tiny = project(("digest", DIGEST, ""), link="The council wants to mend the wall for less.")
    assert len(tiny.check().all("FC502")) == 1
    apart = tiny.edit("      - {id: news-1, source: news,", "      - {id: news-1, source: digest,", EXAMPLE)
    assert apart.check().all("FC502") == []


def test_a_verdict_that_counts_two_origins_is_named_first() -> None:
    verdict = """\
  - id: digest-cheap
    speaker: digest-house
    text: The council wants to mend the wall for less.
    evidence:
      - {id: digest-1, source: digest, quote: "The council wants to mend the wall for less."}
verdicts:
  - claim: council-part
    verdict: supported
    rationale: Both say so.
    for: [digest-cheap, council-part]
    as_of: 2026-11-22
"""
    found = project(("digest", DIGEST, ""), claims=verdict).check().one("FC502")
    assert 'two origins of the verdict on "council-part" and of 1 claim, but' in found.message


def test_verdicts_and_claims_that_count_two_origins_are_told_apart() -> None:
    claim = """\
  - id: office-NUMBER
    speaker: harbour-office
    text: The repair costs NUMBER million euros.
    evidence:
      - {id: news-1, source: news, quote: "COST"}
      - {id: digest-1, source: digest, quote: "COST"}
"""
    verdict = "  - {claim: office-NUMBER, verdict: supported, rationale: So they say., as_of: 2026-11-22}\n"
    claims = "".join(claim.replace("NUMBER", number) for number in "23").replace("COST", COST)
    verdicts = "verdicts:\n" + "".join(verdict.replace("NUMBER", number) for number in "23")
    told = project(("digest", DIGEST, ""), claims=claims + verdicts).check().one("FC502").message
    assert 'two origins of the verdict on "office-2", of 1 other verdict and of 3 claims, but' in told
    without = project(("digest", DIGEST, ""), claims=claims).check().one("FC502").message
    assert 'two origins of the claim "office-cost" and of 2 other claims, but' in without


def test_identical_sources_are_one_origin_and_said_to_be_the_same() -> None:
    tiny = project(("one", DIGEST, 'derived_from: [{source: news, reason: "x"}]'), ("two", DIGEST, ""))
    messages = [found.message for found in tiny.check().all("FC502")]
    assert len(messages) == 2
    alone = project(("one", DIGEST, ""), ("two", DIGEST, "")).edit("source: news, quote", "source: one, quote", EXAMPLE)
    assert '"one" and "two" are counted as two origins of the claim "office-cost", but their bodies are the same' in (
        alone.check().one("FC502").message
    )
    assert alone.check().one("FC502").help.startswith("Nothing tells which of them took the words")


def test_undeclared_reuse_can_be_waived_with_a_reason() -> None:
    waived = project(("digest", DIGEST, 'waive: [{code: FC502, reason: "Both print the office\'s own statement."}]'))
    checked = waived.check()
    assert checked.all("FC502") == []
    assert [each.diagnostic.code for each in checked.waived] == ["FC502"]


@pytest.mark.parametrize(
    "text",
    ["The office named a price on Monday.\n", "\n", "A\n"],
    ids=["in its own words", "no words at all", "one letter"],
)
def test_sources_in_their_own_words_are_two(text: str) -> None:
    assert project(("digest", text, "")).check().all("FC502") == []


def test_a_parent_of_which_nothing_is_shown() -> None:
    tiny = project(("digest", "A storm closed the ferry line for two days.\n", LATE))
    found = tiny.check().one("FC503")
    assert found.message == (
        '"digest" is declared as derived from "news", but shares no run of words with it that is more than chance, and '
        "does not credit it."
    )
    assert str(found.location) == tiny.place('{source: ^news, reason: "it came', EXAMPLE)


@pytest.mark.parametrize(
    ("text", "more"),
    [
        (DIGEST, LATE),
        ("A storm closed the ferry line, Harbour News says.\n", LATE),
        ("Ein Sturm hat die Fähre lahmgelegt.\n", f"{LATE}\n    language: de"),
    ],
    ids=["shared words", "a credit", "another language"],
)
def test_a_parent_that_is_shown_or_cannot_be(text: str, more: str) -> None:
    assert project(("digest", text, more)).check().all("FC503") == []


def test_a_parent_that_was_published_later() -> None:
    tiny = project(
        ("digest", DIGEST, 'published: 2026-03-01\n    derived_from: [{source: notice, reason: "same words"}]'),
        ("notice", DIGEST, "published: 2026-03-02"),
    )
    found = tiny.check().one("FC504")
    assert found.message == (
        '"digest" (2026-03-01) is declared as derived from "notice", which was published later (2026-03-02).'
    )
    assert str(found.location) == tiny.place("{source: ^notice,", EXAMPLE)
    assert tiny.edit("2026-03-02", "2026-03", EXAMPLE).check().all("FC504") == []
    assert tiny.edit("    published: 2026-03-02\n", "", EXAMPLE).check().all("FC504") == []


def test_parents_in_a_circle_are_reported_and_end() -> None:
    tiny = project(
        ("one", DIGEST, 'derived_from: [{source: two, reason: "same words"}]'),
        ("two", DIGEST, 'derived_from: [{source: one, reason: "same words"}]'),
    )
    assert "circle" in tiny.check().one("FC019").message
