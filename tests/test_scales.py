"""The verdict scale in the words of others: complete, and never turned round."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from factcheck import scales
from factcheck.model import VerdictValue, values

PAGE = Path(__file__).parents[1] / "docs" / "scales.md"
OFF_THE_SCALE = {"unverified", "not_checkable"}

each_scale = pytest.mark.parametrize("scale", scales.SCALES.values(), ids=list(scales.SCALES))


def test_the_number_rises_from_refuted_to_supported() -> None:
    assert scales.RANKED == ("refuted", "mostly_refuted", "mixed", "mostly_supported", "supported")
    assert [scales.number(verdict) for verdict in scales.RANKED] == [1, 2, 3, 4, 5]
    assert (scales.WORST, scales.BEST) == (1, 5)
    assert {verdict for verdict in values(VerdictValue) if scales.number(verdict) is None} == OFF_THE_SCALE


@each_scale
def test_a_truer_verdict_never_gets_a_falser_word(scale: scales.Scale) -> None:
    words = [scale.labels[verdict].word for verdict in scales.RANKED]
    places = [scale.order.index(word) for word in words if word is not None]
    assert all(earlier <= later for earlier, later in pairwise(places))
    assert (places[0], places[-1]) == (0, len(scale.order) - 1), "the ends are the ends"


@each_scale
def test_every_verdict_has_a_label_or_a_reason_why_not(scale: scales.Scale) -> None:
    assert set(scale.labels) == set(values(VerdictValue))
    assert all(label.word is not None or label.loss for label in scale.labels.values())


@each_scale
def test_a_word_that_stands_for_several_verdicts_says_what_it_loses(scale: scales.Scale) -> None:
    by_word: dict[str, list[scales.Label]] = {}
    for label in scale.labels.values():
        if label.word is not None:
            by_word.setdefault(label.word, []).append(label)
    for labels in by_word.values():
        assert sum(not label.loss for label in labels) <= 1, labels


def test_what_settles_nothing_is_on_no_side() -> None:
    for scale in scales.SCALES.values():
        for verdict in OFF_THE_SCALE:
            label = scale.labels[verdict]
            assert label.word not in scale.order or label.loss


def test_the_page_is_current() -> None:
    assert PAGE.read_text(encoding="utf-8") == scales.page(), "run: python tools/write_docs.py"
