"""The rules on comparisons and verdicts, over a project that is read, proved and checked for real."""

from __future__ import annotations

import pytest

from support.project import CLAIMS, EXAMPLE, Tiny

COMPARISON = """\
comparisons:
  - claims: [{a}, {b}]
    relation: {relation}
    {more}
    rationale: "It is so; \\u001b[31m墙"
"""
VERDICT = """\
verdicts:
  - claim: council-part
    verdict: supported
    rationale: It is so.
    {more}
"""


@pytest.mark.parametrize(
    ("a", "relation", "b", "more", "code", "place"),
    [
        ("council-part", "narrows", "council-part", "dimensions: [time]", "FC401", "2:13"),
        ("residents-all", "contradicts", "council-part", "dimensions: [time]", "FC402", "2:13"),
        ("news-compromise", "narrows", "council-part", "dimensions: [time]", "FC403", "2:13"),
        ("council-part", "narrows", "residents-all", "drift: [number]", "FC406", "4:12"),
        ("council-part", "repeats", "residents-all", "dimensions: [time]", "FC406", "4:17"),
    ],
)
def test_where_a_comparison_is_at_fault(a: str, relation: str, b: str, more: str, code: str, place: str) -> None:
    checked = Tiny.sample(COMPARISON.format(a=a, relation=relation, b=b, more=more)).check()
    assert f"{EXAMPLE}:{place}" in [str(each.location) for each in checked.all(code)]


def test_the_first_of_two_comparisons_is_named_by_its_place() -> None:
    again = COMPARISON.format(a="residents-all", relation="contradicts", b="council-part", more="dimensions: [time]")
    assert f"the first time at {CLAIMS}:" in Tiny.sample(again).check().one("FC402").message


@pytest.mark.parametrize(
    ("more", "code", "place"),
    [
        ("for: []", "FC411", "3:14"),
        ('for: [news-compromise]\n    history: [{date: 2026-01, verdict: mixed, why: "So."}]', "FC409", "6:40"),
    ],
)
def test_where_a_verdict_is_at_fault(more: str, code: str, place: str) -> None:
    assert str(Tiny.sample(VERDICT.format(more=more)).check().one(code).location) == f"{EXAMPLE}:{place}"


def test_a_waived_comparison_is_counted() -> None:
    text = COMPARISON.format(a="news-compromise", relation="narrows", b="council-part", more="dimensions: [time]")
    checked = Tiny.sample(text + '    waive: [{code: FC403, reason: "Both are about the vote."}]\n').check(
        ignore=["FC015"]
    )
    assert checked.codes == []
    assert [each.diagnostic.code for each in checked.waived] == ["FC403"]
