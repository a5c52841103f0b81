"""What is told of a sign that was refused: both sides are what stands at their spans."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.anchoring import Difference, Text, locate

RAIN = "It rained on the quay. " * 60
FAR = f"The wall fell. {RAIN}The sea rose. {RAIN}They left."


def only(quote: str, text: str) -> Difference:
    (difference,) = locate(quote, text).differences
    assert difference.quote_span.of(quote) == difference.quoted
    assert difference.text_span.of(text) == difference.found
    return difference


@pytest.mark.parametrize(
    ("quote", "text", "kind", "quoted", "found"),
    [
        ("We found [not] a wall", "We found no wall. We found half a wall.", "negation", "not", "half"),
        ("  Our [ drunken ] members left", "Then our members left.", "added", "drunken", ""),
        ("[Orkney Lines] was told", "Northstar was told.", "added", "Orkney Lines", "Northstar"),
        ("[Orkney Lines] was told", "Northstar “was told”.", "added", "Orkney Lines", "Northstar"),
        ("… [Kim] was told", "Northstar was told.", "added", "… [Kim]", "Northstar"),
        ("wall fell … sea … They left", FAR, "distance", "…", ""),
        ("wall fell [...] They left", FAR, "distance", "[...]", ""),
    ],
)
def test_a_refused_sign_is_shown_with_what_it_covers(quote: str, text: str, kind: str, quoted: str, found: str) -> None:
    difference = only(quote, text)
    assert (difference.kind, difference.quoted) == (kind, quoted)
    assert difference.found == found if kind != "distance" else len(difference.found) > 1200


def test_a_bracket_put_in_is_shown_where_it_was_put_in() -> None:
    assert only("Our [drunken] members left", "Then our members left.").text_span.start == len("Then our ")


def test_of_several_ellipses_the_one_that_covers_too_much_is_told() -> None:
    quote = "The wall … The sea … They left."
    difference = only(quote, f"The wall fell. The sea rose. {RAIN}They left.")
    assert difference.quote_span.start == quote.rindex("…")


def test_the_part_out_of_order_is_shown_with_its_letter() -> None:
    quote = "They left … [T]he sea rose"
    difference = only(quote, "The sea rose. They left.")
    assert (difference.kind, difference.quoted) == ("order", "[T]he sea rose")


WORDS = st.sampled_from("harbour wall council repair storm quay vote north boat tide".split())
BRACKETS = st.sampled_from(["[not]", "[ never ]", "[…]", "[Kim]", "…", " … [all] ", "[T]", "“", " "])


@given(st.lists(WORDS, min_size=3, max_size=9, unique=True), st.lists(BRACKETS, min_size=1, max_size=3), st.data())
def test_whatever_is_refused_both_sides_stand_at_their_spans(
    words: list[str], signs: list[str], data: st.DataObject
) -> None:
    text = f"Then “{' '.join(words)}” fell, and so on."
    pieces = list(words)
    for sign in signs:
        pieces.insert(data.draw(st.integers(0, len(pieces))), sign)
    quote = " ".join(pieces)
    for difference in Text(text).locate(quote).differences:
        assert difference.quote_span.of(quote) == difference.quoted
        assert difference.text_span.of(text) == difference.found
