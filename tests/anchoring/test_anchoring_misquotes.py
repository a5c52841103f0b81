"""Quotes by hand from the two seeds: no misquote passes without a flag, every honest quote passes without one."""

from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

from factcheck.anchoring import Anchor, Text
from factcheck.project import Project, load
from support.repository import ROOT

CASES = Path(__file__).with_name("misquotes.yaml")

KNOWN: frozenset[str] = frozenset()
"""Quotes whose outcome is still wrong; each must keep failing, so that one that is mended leaves the list."""


class Case(NamedTuple):
    quote: str
    source: str
    expected: tuple[str, ...]


def cases(*path: str) -> list[Case]:
    """The cases under a heading of the file; "name or added" allows either."""
    found: Any = yaml.safe_load(CASES.read_text(encoding="utf-8"))
    for name in path:
        found = found[name]
    return [
        Case(quote, source, tuple(expected.split(" or ")))
        for source, groups in found.items()
        for expected, quotes in groups.items()
        for quote in quotes
    ]


REFUSED, FLAGGED, HONEST = cases("misquotes", "refused"), cases("misquotes", "flagged"), cases("honest")


@cache
def project() -> Project:
    return load(ROOT)


@cache
def text(source: str) -> Text:
    return Text(project().documents[source].text)


def proved(case: Case) -> Anchor:
    return text(case.source).locate(case.quote, within=project().documents[case.source].body)


def known(listed: list[Case]) -> list[object]:
    mark = pytest.mark.xfail(strict=True, reason="known")
    return [pytest.param(case, id=case.quote, marks=mark if case.quote in KNOWN else ()) for case in listed]


@pytest.mark.parametrize("case", REFUSED, ids=lambda case: case.quote)
def test_a_misquote_never_passes(case: Case) -> None:
    assert not proved(case).faithful


@pytest.mark.parametrize("case", known(REFUSED))
def test_a_misquote_is_named(case: Case) -> None:
    anchor = proved(case)
    if anchor.grade in ("elsewhere", "missing"):
        assert case.expected == (anchor.grade,)
    else:
        assert anchor.grade == "altered"
        assert set(case.expected) & {difference.kind for difference in anchor.differences}


@pytest.mark.parametrize("case", known(FLAGGED))
def test_a_misleading_cut_is_flagged(case: Case) -> None:
    anchor = proved(case)
    assert anchor.faithful
    assert anchor.flags
    assert set(case.expected) & {edge.kind for edge in anchor.edges}


@pytest.mark.parametrize("case", known(HONEST))
def test_an_honest_quote_passes_without_a_flag(case: Case) -> None:
    anchor = proved(case)
    assert (anchor.grade, anchor.flags) == (*case.expected, ())


def test_there_are_enough_and_none_twice() -> None:
    assert len(REFUSED) + len(FLAGGED) >= 150
    assert len(HONEST) >= 60
    twice = Counter((case.source, case.quote) for case in (*REFUSED, *FLAGGED, *HONEST))
    assert [case for case, times in twice.items() if times > 1] == []
