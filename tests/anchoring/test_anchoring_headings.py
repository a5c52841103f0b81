"""A quote that joins a heading to the text below it, and what only looks like one."""

from typing import Any

import pytest

from factcheck.anchoring import locate


def test_a_heading_joined_to_its_text_is_flagged() -> None:
    anchor = locate(
        "of fraud The office said trade was good", "It met.\n\nGuilty of fraud\n\nThe office said trade was good."
    )
    assert [(edge.flag, edge.kind, edge.word) for edge in anchor.edges if edge.flag == "gap"] == [
        ("gap", "subject", "of fraud")
    ]


@pytest.mark.parametrize("given", [{}, {"occurrence": 1}, {"prefix": "New"}, {"suffix": "."}])
def test_a_heading_is_joined_to_its_text_however_the_quote_is_found(given: dict[str, Any]) -> None:
    text = "It met for an hour.\n\nNew harbour fees\n\nThe council rejected the plan."
    anchor = locate("harbour fees\n\nThe council rejected the plan", text, **given)
    assert (anchor.grade, anchor.flags, [edge.word for edge in anchor.edges]) == (
        "verbatim",
        ("gap",),
        ["harbour fees"],
    )


def test_a_heading_left_out_joins_nothing() -> None:
    assert locate("It met. ... The quay is new.", "It met.\n\nA new quay\n\nThe quay is new.").flags == ()


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("It met. The office paid.", "It met.\n\nThe office paid."),
        ("Guilty of fraud The office paid.", "It met.\n\nGuilty of fraud\n\nThe office paid."),
        ("The wall The quay", "The wall\n\nThe quay\n\nThe bridge"),
        ("the quay and the bridge were new", "They said the quay\n\nand the bridge were new."),
        ("the tide comes The boats", "At night\nthe tide comes\n\nThe boats go out\nto sea."),
        ("They will: The office paid.", "They will:\n\nThe office paid."),
        ("1 The office paid", "1\n\nThe office paid."),
    ],
)
def test_paragraphs_lists_verses_and_wrapped_lines_are_no_headings(quote: str, text: str) -> None:
    assert locate(quote, text).flags == ()
