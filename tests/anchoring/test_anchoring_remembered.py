"""Answers are kept, and nothing with them beyond its use: tables of quotes are proved with no garbage looked for."""

import gc
import weakref

import pytest

from factcheck.anchoring import Text
from factcheck.anchoring.remembered import remembered


class Asked:
    def __init__(self) -> None:
        self.times = 0

    @remembered
    def double(self, number: int, *, more: int = 0) -> int:
        self.times += 1
        return 2 * number + more


def test_an_answer_is_found_once() -> None:
    asked = Asked()
    assert [asked.double(1), asked.double(1), asked.double(2), asked.double(1, more=1)] == [2, 2, 4, 3]
    assert asked.times == 3


@pytest.mark.parametrize(
    "quote",
    ["[The office] was not pleased", "The boats ... left", "Some [of the boats] sank", "[T]he boats [were] lost"],
)
def test_what_is_found_of_a_text_is_freed_without_looking_for_garbage(quote: str) -> None:
    gc.collect()
    gc.disable()
    try:
        text = Text("The boats of the port left, the office said. It was not pleased. Some sank.")
        assert text.locate(quote).flags is not None
        gone = weakref.ref(text._doubts.wording)
        del text
        assert gone() is None
    finally:
        gc.enable()
