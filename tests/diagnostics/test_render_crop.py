"""Cropping and visibility hold for any text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from factcheck.diagnostics import Location, Mark
from factcheck.diagnostics.renderers.excerpt import MOST_MARKS, crop, excerpt
from factcheck.diagnostics.visible import cells, visible

TEXTS = st.text(st.characters(exclude_characters="\r\n"), max_size=300)


@given(TEXTS)
def test_visible_text_holds_nothing_to_obey(text: str) -> None:
    shown = visible(text)
    assert all(char.isprintable() or char in "\u200c\u200d\u00a0" or ord(char) > 0xA0 for char in shown)
    assert not set(shown) & {"\x1b", "\x00", "\n", "\r", "\u202e", "\u2066", "\u2028"}
    assert visible(shown) == shown


@given(TEXTS, st.data())
def test_a_cropped_line_keeps_its_marks_in_order_and_in_sight(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    shown, ((left, right),) = crop(text, [(start, end)], 60)
    assert 0 <= left < right
    assert right <= max(1, cells(shown) + cells(visible(text)) - cells(visible(text.rstrip())) + 1)
    if end - start <= 5:
        assert visible(text[start:end]).strip() in shown


@given(st.text("ab 港", min_size=100, max_size=900), st.integers(0, 90), st.integers(1, 9))
def test_a_cropped_line_fits_its_room(text: str, start: int, length: int) -> None:
    shown, _ = crop(text, [(start, start + length)], 60)
    assert cells(shown) <= 60


def test_of_many_marks_in_one_line_the_first_are_shown() -> None:
    marks = tuple(Mark(1, column, column + 1) for column in range(1, 200_001, 2))
    (row,) = excerpt(Location("a.txt", 1, 1, 1, 200_000, lines=("q " * 100_000,), marks=marks), 80)
    assert len(row.marks) == MOST_MARKS
    assert cells(row.text) <= 80
