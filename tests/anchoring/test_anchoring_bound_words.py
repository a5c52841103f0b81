"""Words that go with the stop after them, and brackets that say more than a name."""

import pytest

from factcheck.anchoring import locate


@pytest.mark.parametrize(
    ("quote", "text", "kind"),
    [
        ("the wall is repaired", "They stay provided that the wall is repaired.", "condition"),
        ("the wall stands", "They stay as long as the wall stands.", "condition"),
        ("ten ships", "They saw less than ten ships.", "limit"),
        ("it rained", "They left, not because it rained.", "negation"),
    ],
)
def test_a_stop_does_not_part_a_phrase(quote: str, text: str, kind: str) -> None:
    assert kind in [edge.kind for edge in locate(quote, text).edges]


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("In the [the plan has been dropped] it said.", 'It will be done in the morning," it said.'),
        ("the push for that [so-called] could delay it", "the push for that could delay it"),
    ],
)
def test_a_bracket_says_nothing_of_its_own(quote: str, text: str) -> None:
    assert not locate(quote, text).faithful
