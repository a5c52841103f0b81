"""A character reference that a saved page left as text is the character: quotes stand over it, offsets stay exact."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from factcheck.anchoring import locate
from factcheck.anchoring.folding.folds import fold
from factcheck.text import Span


@pytest.mark.parametrize(
    ("reference", "character"),
    [
        ("&quot;", '"'),
        ("&amp;", "&"),
        ("&apos;", "'"),
        ("&#8217;", "'"),
        ("&#x2019;", "'"),
        ("&#X2019;", "'"),
        ("&lsquo;", "'"),
        ("&#146;", "'"),
        ("&nbsp;", " "),
        ("&amp;nbsp;", " "),
        ("&amp;amp;quot;", '"'),
        ("&shy;", ""),
        ("&eacute;", "é"),
        ("&frac12;", "½"),
        ("&hellip;", "..."),
    ],
)
def test_a_reference_folds_to_its_character(reference: str, character: str) -> None:
    assert fold(f"x{reference}y").text == f"x{character}y"


@pytest.mark.parametrize(
    "text",
    ["R&D;", "&bogus;", "&#0;", "&#xD800;", "&#x110000;", "&#99999999;", "&#;", "&#1;", "AT&T", "a & b;", "&Quot;"],
)
def test_what_is_no_reference_stays(text: str) -> None:
    assert fold(text).text == text


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("“a bad year”, the council said", "&quot;a bad year&quot;, the council&nbsp;said"),
        ("conviction of the court", "con&shy;viction of the court"),
        ("R&D costs", "R&amp;D costs"),
        ("&quot;a bad year&quot;", "&quot;a bad year&quot;"),
    ],
)
def test_a_quote_stands_over_references(quote: str, found: str) -> None:
    text = "It was &quot;a bad year&quot;, the council&nbsp;said, the con&shy;viction of the court. R&amp;D costs rose."
    anchor = locate(quote, text)
    assert anchor.faithful
    assert [span.of(text) for span in anchor.spans] == [found]


def test_a_changed_character_is_still_a_change() -> None:
    assert not locate("prices rose by £40", "The prices rose by &euro;40 in May.").faithful


PIECES = st.sampled_from(["&", "amp;", "#", "x", "39;", "quot;", "shy;", "a", " ", "&#769;", "&nbsp;"])


@given(st.lists(PIECES, max_size=20))
@example(["&#769;", "a", "&#769;"])
def test_maps_stay_exact(pieces: list[str]) -> None:
    text = "".join(pieces)
    folded = fold(text)
    spans = [folded.source(Span(at, at + 1)) for at in range(len(folded.text))]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(a.start <= b.start and a.end <= b.end for a, b in pairwise(spans))


def test_a_mark_closed_by_mistake_with_the_other_is_no_change() -> None:
    text = 'Some say, "yeah, it is pretty,\' and leave. "The dogs\' home is shut" was heard.'
    assert locate('Some say, "yeah, it is pretty," and leave', text).faithful
    assert not locate('"The dogs" home is shut" was heard', text).faithful


def test_a_korean_particle_follows_the_bracket_for_its_noun() -> None:
    text = "공단 관계자는 떠났다. 그는 또 하루 입장객을 제한한다고 덧붙였다."
    anchor = locate("[관계자]는 또 하루 입장객을 제한한다고 덧붙였다", text, language="ko")
    assert anchor.faithful
    assert anchor.spans[0].of(text) == "는 또 하루 입장객을 제한한다고 덧붙였다"
    assert not locate("[관계자]은 또 하루 입장객을 제한한다고 덧붙였다", text, language="ko").faithful
