from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Region, RegionPart, Source
from factcheck.sources import areas, covered_twice, missing_parts, out_of_range, runs, uncovered
from factcheck.text import Lines

TEXT = "Head\n\nOne. AD Two. AD\n  Three.\r\n\t\nFoot\n"


def source(*regions: Region) -> Source:
    return Source(id="news", kind="primary", publisher="paper", regions=regions)


def region(lines: str, kind: str = "body", *parts: str) -> Region:
    return Region.model_validate(
        {"lines": lines, "kind": kind, "parts": [RegionPart(kind="ad", text=part) for part in parts]}
    )


def found(*regions: Region) -> list[tuple[str, str]]:
    return [(area.kind, area.span.of(TEXT)) for area in areas(source(*regions), TEXT)]


def test_every_line_has_its_kind_and_blank_lines_none() -> None:
    assert found(region("6", "about"), region("1", "headline"), region("2-5")) == [
        ("headline", "Head"),
        ("body", "One. AD Two. AD"),
        ("body", "  Three."),
        ("about", "Foot"),
    ]


def test_a_part_splits_its_line() -> None:
    assert found(region("3-4", "body", "AD")) == [
        ("body", "One. "),
        ("ad", "AD"),
        ("body", " Two. AD"),
        ("body", "  Three."),
    ]


def test_the_same_words_named_twice_are_two_parts() -> None:
    assert found(region("3", "body", "AD", "AD")) == [("body", "One. "), ("ad", "AD"), ("body", " Two. "), ("ad", "AD")]


def test_the_first_of_two_regions_wins() -> None:
    assert found(region("1-3", "headline"), region("3-4")) == [
        ("headline", "Head"),
        ("headline", "One. AD Two. AD"),
        ("body", "  Three."),
    ]


def test_lines_beyond_the_end_are_left_out() -> None:
    assert found(region("6-999999999")) == [("body", "Foot")]
    assert found(region("50")) == []


def test_what_is_wrong_with_regions() -> None:
    lines = Lines(TEXT)
    regions = source(region("1-3", "headline", "AD", "gone", "Three"), region("3-4"), region("2-5"), region("6-7"))
    assert uncovered(regions, lines) == ()
    assert uncovered(source(region("2-3")), lines) == (1, 4, 6)
    assert uncovered(source(), lines) == (1, 3, 4, 6)
    assert [tuple(each) for each in covered_twice(regions, lines)] == [(3, 3, 0, 1), (3, 3, 0, 2), (4, 4, 1, 2)]
    assert out_of_range(regions, lines) == (3,)
    assert missing_parts(regions, lines) == ((0, 1), (0, 2))


def test_runs_pass_over_blank_lines() -> None:
    assert list(runs([1, 3, 4, 6], Lines(TEXT))) == [(1, 6)]
    assert list(runs([1, 4], Lines(TEXT))) == [(1, 1), (4, 4)]
    assert list(runs([], Lines(TEXT))) == []


@given(
    st.text(st.sampled_from("ab \n\r\t\ufeff"), max_size=60),
    st.lists(st.tuples(st.integers(1, 12), st.integers(0, 6), st.sampled_from(["body", "ad"])), max_size=5),
)
def test_areas_are_in_order_and_never_meet(text: str, rows: list[tuple[int, int, str]]) -> None:
    regions = [region(f"{first}-{first + more}", kind, "ab", "b") for first, more, kind in rows]
    every = areas(source(*regions), text)
    assert all(one.span.end <= two.span.start for one, two in pairwise(every))
    assert all(area.span.of(text).strip("\ufeff \t\r\n") or "\ufeff" in area.span.of(text) for area in every)
    covered = {Lines(text).place(area.span.start)[0] for area in every}
    assert covered.isdisjoint(uncovered(source(*regions), Lines(text)))
