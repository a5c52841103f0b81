"""What callers hand in is refused by name; what they get back says what it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from factcheck import Text, locate
from factcheck.anchoring import SEVERE

NOTHING: Any = None
BYTES: Any = b"the wall"
NUMBER: Any = 3
MISSING: Any = float("nan")  # what a table holds where a cell is empty
WORD: Any = "2"


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (lambda: Text(NOTHING), "text must be text (str), not None"),
        (lambda: Text(BYTES), "text must be text (str), not bytes: decode it first"),
        (lambda: Text("The wall.", NOTHING), "language must be text (str), not None"),
        (lambda: locate(NOTHING, "The wall."), "quote must be text (str), not None"),
        (lambda: locate(BYTES, "The wall."), "quote must be text (str), not bytes"),
        (lambda: Text("The wall.").locate(NUMBER), "quote must be text (str), not int"),
        (lambda: locate("wall", "The wall.", prefix=MISSING), "prefix must be text (str), not float"),
        (lambda: locate("wall", "The wall.", suffix=NUMBER), "suffix must be text (str), not int"),
        (lambda: locate("wall", "The wall.", occurrence=WORD), "occurrence must be a whole number from 1, not str"),
    ],
)
def test_what_is_no_text_is_refused_by_name(call: Callable[[], object], told: str) -> None:
    with pytest.raises(TypeError) as error:
        call()
    assert str(error.value).startswith(told)


@pytest.mark.parametrize("quote", ["wall", "Wall", "a wall"])
@pytest.mark.parametrize("within", [(4, 8), [4, 8], [(4,)], [(4, 8, 9)], [(4, "8")], [(4.0, 8.0)], [None], "48", 3])
def test_what_is_no_list_of_spans_is_refused(within: Any, quote: str) -> None:
    with pytest.raises(TypeError, match="within must be a list of spans"):
        locate(quote, "The wall.", within=within)


def test_spans_that_can_be_read_only_once_are_spans() -> None:
    assert locate("Wall", "The wall.", within=iter([(0, 9)])).grade == "typographic"


@pytest.mark.parametrize("quote", ["wall", "Wall", "a wall"])
@pytest.mark.parametrize("within", [[(0, 10)], [(-1, 9)], [(8, 4)]])
def test_a_span_beyond_its_text_is_refused(within: list[tuple[int, int]], quote: str) -> None:
    with pytest.raises(ValueError, match="is not a span of a text of 9 code points"):
        locate(quote, "The wall.", within=within)


@pytest.mark.parametrize(
    ("language", "advice"),
    [("english", "write such as en"), ("Deutsch", "write such as en"), ("", "write such as en"), ("pt_BR", "pt-BR")],
)
def test_what_is_no_tag_is_refused(language: str, advice: str) -> None:
    with pytest.raises(ValueError, match=f"no tag of BCP 47; .*{advice}"):
        Text("The wall.", language)
    with pytest.raises(ValueError, match="no tag of BCP 47"):
        locate("wall", "The wall.", language=language)


@pytest.mark.parametrize("language", ["en", "EN", "pt-BR", "zh-Hant-TW", "yue", "de-1996"])
def test_what_is_a_tag_is_taken(language: str) -> None:
    assert Text("The wall.", language).locate("The wall.").faithful


@pytest.mark.parametrize(
    ("quote", "text", "faithful", "sound"),
    [
        ("It rained.", "It rained.", True, True),
        ("what they wanted", "That was not what they wanted.", True, False),
        ("it rained", "Allegedly it rained.", True, True),
        ("it rained", "The mayor said it rained.", True, True),
        ("It snowed.", "It rained.", False, False),
        ("They paid ... on Monday", "They paid none of it on Monday.", True, False),
        ("rained", "It rained, and it rained.", False, False),
    ],
)
def test_sound_is_faithful_with_nothing_severe_hidden(quote: str, text: str, faithful: bool, sound: bool) -> None:
    anchor = locate(quote, text)
    assert (anchor.faithful, anchor.sound) == (faithful, sound)
    assert sound == (faithful and SEVERE.isdisjoint(edge.kind for edge in anchor.edges))


def test_a_language_without_lists_leaves_a_faithful_quote_sound_and_unjudged() -> None:
    anchor = locate("de muur", "Niemand zei dat de muur hersteld werd.", language="nl")
    assert (anchor.sound, anchor.flags) == (True, ("unjudged",))
