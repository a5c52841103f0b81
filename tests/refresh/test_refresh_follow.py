"""Where the words of a saved text went."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.refresh.follow import Followed
from factcheck.text import Span

OLD = "It rained all day long. The vote was a compromise, they said. The council met in the hall at noon."


def became(new: str, passage: str) -> str | None:
    start = OLD.index(passage)
    found = Followed(OLD, new).span(Span(start, start + len(passage)))
    return None if found is None else found.of(new)


def test_a_passage_with_another_last_word() -> None:
    assert became(OLD.replace("compromise", "defeat"), "The vote was a compromise,") == "The vote was a defeat,"


def test_a_passage_with_another_first_word() -> None:
    assert became(OLD.replace("The vote", "This vote"), "The vote was a compromise") == "This vote was a compromise"


def test_a_passage_that_moved_to_the_front() -> None:
    new = "The council met in the hall at noon. It rained all day long."
    assert became(new, "The council met in the hall at noon.") == "The council met in the hall at noon."


def test_a_passage_of_which_nothing_is_left() -> None:
    assert became("It rained all day long. The council met in the hall at noon.", "The vote was a compromise") is None


def test_words_put_in_beside_a_passage_are_no_part_of_it() -> None:
    new = OLD.replace("The vote", "Boats came. The vote")
    assert became(new, "The vote was a compromise") == "The vote was a compromise"


MOVED = "Shopkeepers on the bank have asked for a ferry."
BRIDGE = "The old bridge will be closed to all lorries in June."
COUNTY = "The county has not ruled out a toll for them."


@pytest.mark.parametrize("gap", [" ", "\n\n"], ids=["sentence", "paragraph"])
@pytest.mark.parametrize("edited", [("June", "July"), ("The", "This"), ("The old", "An old"), ("in June", "now")])
def test_a_passage_beside_which_another_moved_takes_none_of_it(gap: str, edited: tuple[str, str]) -> None:
    news = "By our own reporter."
    bridge = BRIDGE.replace(*edited)
    for old, new in (
        ((news, BRIDGE, MOVED, COUNTY), (news, MOVED, bridge, COUNTY)),
        ((news, MOVED, COUNTY, BRIDGE, news), (news, COUNTY, bridge, MOVED, news)),
    ):
        before, after = gap.join(old), gap.join(new)
        for passage, wanted in ((BRIDGE, bridge), (MOVED, MOVED), (COUNTY, COUNTY)):
            start = before.index(passage)
            found = Followed(before, after).span(Span(start, start + len(passage)))
            assert found is not None
            assert found.of(after) == wanted


WORDS = st.lists(st.sampled_from("rain the wall fell council met and".split()), max_size=30)


@given(WORDS, WORDS)
def test_no_word_stands_for_two(old: list[str], new: list[str]) -> None:
    followed = Followed(" ".join(old), " ".join(new))
    pairs = list(followed.pairs())
    assert len({here for here, _ in pairs}) == len({there for _, there in pairs}) == len(pairs)
    assert all(followed.ours.text[here:].split()[0] == followed.theirs.text[there:].split()[0] for here, there in pairs)


@given(WORDS)
def test_a_text_follows_itself(words: list[str]) -> None:
    text = " ".join(words)
    followed = Followed(text, text)
    assert followed.kept == 1
    assert all(here == there for here, there in followed.pairs())
