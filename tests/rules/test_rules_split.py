"""FC902: the rule sees each kind of leak, in sides written by hand and in those of a build."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck.curation import read
from factcheck.model import Split
from factcheck.rules import RULES, Context
from support.project import Tiny

(SPLIT_LEAK,) = (rule for rule in RULES if rule.code.code == "FC902")


def _context() -> Context:
    checked, places = Tiny.sample().check(), read({}).places
    assert checked.dataset is not None
    return Context(checked.dataset, checked.proofs, places)


def _messages(context: Context) -> list[str]:
    assert SPLIT_LEAK.check is not None
    return [fault.message for fault in SPLIT_LEAK.check(context)]


def test_it_is_silent_without_sides_and_with_one() -> None:
    assert _messages(_context()) == []
    side: Split = "dev"
    one = dict.fromkeys(("council-part", "residents-all", "news-compromise"), side)
    assert _messages(replace(_context(), splits=one)) == []


def test_it_names_both_claims_their_sides_and_what_they_share() -> None:
    context = replace(_context(), splits={"council-part": "train", "residents-all": "test"})
    assert _messages(context) == [
        'The claim "residents-all" is in test and "council-part" in train, but both answer the question "how-much".'
    ]


@pytest.mark.parametrize("side", ["train", "test"])
def test_sides_written_in_the_data_are_looked_at(side: str) -> None:
    tiny = Tiny.sample().edit("    speaker: council\n", "    speaker: council\n    split: train\n")
    checked = tiny.edit("    speaker: residents\n", f"    speaker: residents\n    split: {side}\n").check()
    assert checked.codes == ([] if side == "train" else ["FC902"])
