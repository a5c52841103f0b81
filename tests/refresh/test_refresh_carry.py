"""Regions follow their lines into a new text."""

from textwrap import fill

from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Source
from factcheck.refresh import carry
from factcheck.refresh.carry import replace_regions
from factcheck.sources import covered_twice, uncovered
from factcheck.text import Lines

OLD = (
    "The wall\n\nIt rained all day in the harbour.\nThe council met in the hall.\n\n"
    "Photo: the wall\nSubscribe to our letter\n"
)
REGIONS = [("1", "headline"), ("3-4", "body"), ("6", "caption"), ("7", "newsletter")]


def source(regions: list[tuple[str, str]]) -> Source:
    listed = [{"lines": lines, "kind": kind} for lines, kind in regions]
    return Source.model_validate({"id": "news", "kind": "primary", "publisher": "paper", "regions": listed})


def carried(new: str, old: str = OLD, regions: list[tuple[str, str]] = REGIONS) -> list[tuple[str, str]]:
    return [(region.lines, region.kind) for region in carry(source(regions), old, new).regions]


def test_the_same_text_keeps_its_regions() -> None:
    found = carry(source(REGIONS), OLD, OLD)
    assert found.unchanged
    assert found.origins == (0, 1, 2, 3)
    assert found.new == ()


def test_other_line_ends_and_quotes_part_no_lines() -> None:
    assert carried(OLD.replace("\n", "\r\n").replace("the hall", "the\u00a0hall")) == REGIONS


def test_a_first_line_that_looks_like_a_headline_joins_the_headline() -> None:
    assert carried("Harbour News\n\n" + OLD)[0] == ("1-3", "headline")


def test_lines_put_in_before_move_what_follows() -> None:
    new = OLD.replace("\n\n", "\n\nAdvertisement\n\n", 1)
    assert carried(new) == [("1", "headline"), ("3", "ad"), ("5-6", "body"), ("8", "caption"), ("9", "newsletter")]
    assert [(line.line, line.kind) for line in carry(source(REGIONS), OLD, new).new] == [(3, "ad")]


def test_an_edited_line_stays_in_its_region() -> None:
    assert carried(OLD.replace("met in the hall", "will meet in the hall")) == REGIONS


def test_a_new_line_of_the_same_kind_joins_the_region_beside_it() -> None:
    new = OLD.replace("The council", "Boats went out to sea and came back with the tide.\nThe council")
    assert carried(new)[1] == ("3-5", "body")


def test_a_new_line_of_another_kind_splits_a_region() -> None:
    new = OLD.replace("The council", "Advertisement\nThe council")
    found = carry(source(REGIONS), OLD, new)
    assert [(region.lines, region.kind) for region in found.regions][1:4] == [("3", "body"), ("4", "ad"), ("5", "body")]
    assert found.origins == (0, 1, None, None, 2, 3)


def test_a_region_whose_lines_are_gone_is_gone() -> None:
    found = carry(source(REGIONS), OLD, OLD.replace("Photo: the wall\n", ""))
    assert [region.kind for region in found.regions] == ["headline", "body", "newsletter"]
    assert found.lines[6] is None


def test_regions_keep_the_order_they_are_written_in() -> None:
    regions = [REGIONS[1], REGIONS[0], REGIONS[3], REGIONS[2]]
    assert carried(OLD.replace("\n", "\n\n"), regions=regions) == [
        ("5-7", "body"), ("1", "headline"), ("13", "newsletter"), ("11", "caption"),
    ]  # fmt: skip


def test_a_part_that_is_gone_is_told() -> None:
    listed = [{"lines": "1", "kind": "body", "parts": [{"kind": "dateline", "text": "TOWN -"}]}]
    record = Source.model_validate({"id": "news", "kind": "primary", "publisher": "paper", "regions": listed})
    assert carry(record, "TOWN - It rained.", "It rained.").lost_parts == ("TOWN -",)


LINES = st.lists(
    st.sampled_from(["It rained in the harbour.", "The council met.", "Advertisement", "", "___", "x"]), max_size=12
)


@given(LINES, LINES)
def test_every_line_of_the_new_text_is_in_one_region(old: list[str], new: list[str]) -> None:
    before, after = "\n".join(old), "\n".join(new)
    regions = [(str(line), "body") for line in range(1, len(old) + 1) if old[line - 1]]
    record = source(regions)
    moved = replace_regions(record, carry(record, before, after).regions)
    assert uncovered(moved, Lines(after)) == ()
    assert covered_twice(moved, Lines(after)) == ()


@given(LINES)
def test_the_same_lines_stay_where_they_are(page: list[str]) -> None:
    text = "\n".join(dict.fromkeys(page))
    lines = carry(source([]), text, text).lines
    assert all(here == there for here, there in lines.items())


WORDS = st.lists(
    st.sampled_from("the council met in hall and voted for a wall that rain had worn".split()), max_size=40
)


@given(WORDS, st.integers(10, 60), st.integers(10, 60))
def test_lines_broken_elsewhere_keep_their_regions(words: list[str], old: int, new: int) -> None:
    def page(width: int) -> tuple[str, int]:
        body = fill(" ".join(["Yesterday", *words, "ended."]), width)
        return f"Harbour news of the day\n\n{body}\n\nSubscribe to the letter of the harbour\n", body.count("\n") + 1

    (before, height), (after, now) = page(old), page(new)
    regions = [("1", "headline"), (f"3-{height + 2}", "body"), (str(height + 4), "newsletter")]
    found = carry(source(regions), before, after)
    assert [(region.first, region.last, region.kind) for region in found.regions] == [
        (1, 1, "headline"), (3, now + 2, "body"), (now + 4, now + 4, "newsletter"),
    ]  # fmt: skip
    assert found.new == ()
