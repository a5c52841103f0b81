"""Words given from beside a quote: over marks, and for a quote that was altered."""

import pytest

from factcheck.anchoring import Text

TWICE = "The council did not comment. It rained for weeks. The council did not comment. Then it closed."
PLACES = [(0, 28), (50, 78)]


@pytest.mark.parametrize(
    ("quote", "options", "place"),
    [
        ("The council did not comment", {"suffix": "Then it closed"}, 1),
        ("The council did not comment", {"suffix": "It rained"}, 0),
        ("The council did not comment", {"suffix": ". It rained"}, 0),
        ("The council did not comment.", {"prefix": "for weeks"}, 1),
        ("The council did not comment", {"prefix": "for weeks", "suffix": "Then"}, 1),
    ],
)
def test_marks_between_a_quote_and_the_words_beside_it_are_passed_over(
    quote: str, options: dict[str, str], place: int
) -> None:
    anchor = Text(TWICE).locate(quote, prefix=options.get("prefix"), suffix=options.get("suffix"))
    assert (anchor.grade, anchor.spans[0].start) == ("verbatim", PLACES[place][0])


@pytest.mark.parametrize(("prefix", "place"), [("It fell?", 9), ("It fell:", 28), ("It fell", None)])
def test_marks_that_are_given_tell_places_apart(prefix: str, place: int | None) -> None:
    anchor = Text("It fell? the wall. It fell: the wall.").locate("the wall", prefix=prefix)
    assert anchor.spans[0].start == place if place else anchor.grade == "ambiguous"


def test_words_are_never_passed_over() -> None:
    anchor = Text("It rained. So the wall fell.").locate("the wall", prefix="It rained", suffix="Then")
    assert [each.quoted for each in anchor.differences] == ["It rained", "Then"]
    assert Text("It cost 5% more").locate("more", prefix="cost 5").grade == "altered"


@pytest.mark.parametrize(
    "options",
    [{"prefix": "for weeks."}, {"prefix": "for weeks"}, {"suffix": "Then it closed"}, {"occurrence": 2}],
)
def test_of_several_places_like_an_altered_quote_the_one_told_of_is_shown(options: dict[str, object]) -> None:
    anchor = Text(TWICE).locate("The council did not complain.", **options)  # type: ignore[arg-type] # each is an option
    assert (anchor.grade, anchor.spans) == ("altered", (PLACES[1],))


@pytest.mark.parametrize("options", [{"prefix": "No such words"}, {"occurrence": 3}, {"prefix": "It rained for"}])
def test_words_that_tell_of_none_of_them_count_for_nothing(options: dict[str, object]) -> None:
    anchor = Text(TWICE).locate("The council did not complain.", **options)  # type: ignore[arg-type] # each is an option
    assert anchor.grade == "altered"


def test_the_allowed_spans_hold_for_the_passage_told_of() -> None:
    anchor = Text(TWICE).locate("The council did not complain.", prefix="for weeks.", within=[(0, 30)])
    assert anchor.spans == (PLACES[0],)
