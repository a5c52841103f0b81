"""Cuts that turn a sentence round, and those that look so and do not."""

import pytest

from factcheck.anchoring import locate
from support.cuts import HIDES, HIDES_NOTHING


@pytest.mark.parametrize(("marked", "language", "kind"), HIDES)
def test_a_cut_that_hides_something_is_flagged(marked: str, language: str, kind: str) -> None:
    before, quote, after = marked.split("|")
    anchor = locate(quote, before + quote + after, language=language)
    assert anchor.flags == ("cut",)
    assert kind in [edge.kind for edge in anchor.edges]


@pytest.mark.parametrize(("marked", "language"), HIDES_NOTHING)
def test_a_cut_that_hides_nothing_is_not(marked: str, language: str) -> None:
    before, quote, after = marked.split("|")
    anchor = locate(quote, before + quote + after, language=language)
    assert anchor.grade == "verbatim"
    assert anchor.flags == ()
