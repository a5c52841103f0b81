"""A text fragment finds its passage and nothing else, as a browser would look for it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote

from hypothesis import given
from hypothesis import strategies as st

from factcheck.tables.fragment import fragment
from factcheck.text import Span

WORDS = st.sampled_from(["wall", "Wall", "of", "the", "old-town", "harbour,", "50%", "“part”", "é", "\n\n"])
TEXTS = st.lists(WORDS, min_size=1, max_size=60).map(" ".join)


def found(directive: str, text: str) -> list[tuple[int, int]]:
    """Every place that a directive matches, read back from its own syntax."""
    parts = directive.split(",")
    before = unquote(parts.pop(0)[:-1]) if parts[0].endswith("-") else ""
    after = unquote(parts.pop()[1:]) if parts[-1].startswith("-") else ""
    start, *end = map(unquote, parts)
    return list(_stands(start, end[0] if end else "", text, (before, after)))


def _stands(start: str, end: str, text: str, around: tuple[str, str]) -> Iterator[tuple[int, int]]:
    """Each place where the start stands with the first end after it that suits the words around."""
    for match in re.finditer(f"(?=({_spaced(start)}))", text, re.IGNORECASE):
        first, last = match.span(1)
        ends = [each.end() for each in re.compile(_spaced(end), re.IGNORECASE).finditer(text, last)] if end else [last]
        for place in ends:
            if _bordered(text, first, last, place) and _beside(text, (first, place), *around):
                yield first, place
                break


def _spaced(words: str) -> str:
    return r"\s+".join(map(re.escape, words.split()))


def _bordered(text: str, *edges: int) -> bool:
    return not any(0 < edge < len(text) and text[edge - 1].isalnum() and text[edge].isalnum() for edge in edges)


def _beside(text: str, span: tuple[int, int], before: str, after: str) -> bool:
    left, right = " ".join(text[: span[0]].split()).lower(), " ".join(text[span[1] :].split()).lower()
    return left.endswith(before.lower()) and right.startswith(after.lower())


@given(TEXTS, st.data())
def test_a_fragment_finds_the_passage_alone(text: str, data: st.DataObject) -> None:
    words = [match.span() for match in re.finditer(r"\S+", text)]
    if not words:
        return
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, len(words) - 1))
    span = Span(words[first][0], words[last][1])
    directive = fragment(text, span)
    if directive is not None:
        assert found(directive, text) == [tuple(span)]
        assert re.fullmatch(r"[\w.~%,-]+", directive, re.ASCII)


def test_last_words_that_begin_inside_an_earlier_place_of_theirs_are_not_come_upon() -> None:
    text = "wall wall wall wall wall wall of wall \n\n wall wall of"
    directive = fragment(text, Span(0, 50))
    assert directive is None or found(directive, text) == [(0, 50)]


def test_a_passage_that_stands_once_is_named_in_full() -> None:
    text = "One half, re-built & paid: 50%."
    assert fragment(text, Span(0, len(text))) == "One%20half%2C%20re%2Dbuilt%20%26%20paid%3A%2050%25."


def test_a_passage_over_two_paragraphs_is_named_by_its_ends() -> None:
    text = "It rained all day on the wall.\n\nThen it stopped, and they went home."
    assert fragment(text, Span(0, len(text))) == "It%20rained%20all%20day,and%20they%20went%20home."


def test_what_no_words_around_tell_apart_has_no_fragment() -> None:
    assert fragment("The wall.\nThe wall.\nThe wall.", Span(10, 19)) is None


def test_case_alone_tells_nothing_apart() -> None:
    assert fragment("The Wall. the wall.", Span(0, 9)) == "The%20Wall.,-the%20wall."
