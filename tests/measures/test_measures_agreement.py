from __future__ import annotations

import subprocess
import sys

import pytest

from factcheck.measures.agreement import Agreement, Alpha, Overlap, agreement, alpha
from factcheck.measures.readers import Difference
from support.project import Tiny

COUNCIL = '"We will repair the part that storms have damaged," the council said.'
RESIDENTS = '"All of the wall was to be repaired, and it was to be done this year," it said.'


def entry(claim: str, verdict: str = "", quote: str = "", stance: str = "states") -> str:
    lines = [f"  - claim: {claim}", *([f"    verdict: {verdict}"] if verdict else [])]
    if quote:
        lines += [
            "    links:",
            "      - source: news",
            f"        stance: {stance}",
            "        quote: |-",
            f"          {quote}",
        ]
    return "\n".join(lines) + "\n"


def read(*files: str) -> Agreement:
    tiny = Tiny.sample()
    for name, text in zip("ab", files, strict=False):
        tiny = tiny.with_file(f"data/annotators/reader-{name}.yaml", f"annotations:\n{text}")
    checked = tiny.check()
    assert checked.dataset is not None
    return agreement(checked.dataset, checked.proofs, checked.annotators)


def differing(found: Agreement) -> list[tuple[str, str, str | None, str | None]]:
    return [(each.claim, each.kind, each.first, each.second) for _, _, each in found.differences]


def test_readers_who_agree() -> None:
    same = entry("council-part", "supported", COUNCIL) + entry("residents-all", "unverified", RESIDENTS)
    found = read(same, same)
    assert found.readers == ("reader-a", "reader-b")
    assert found.verdicts == Alpha(2, 1.0)
    assert found.ranks == Alpha(1, None), "one label alone says nothing"
    assert found.stances == Alpha(2, None)
    assert found.overlap == Overlap(2, 1.0)
    assert found.differences == ()


def test_one_reader_is_compared_with_the_dataset() -> None:
    found = read(entry("residents-all", "refuted", RESIDENTS, "context"))
    assert found.readers == ("the dataset", "reader-a")
    assert differing(found) == [
        ("residents-all", "verdict", "unverified", "refuted"),
        ("residents-all", "stance", "states", "context"),
    ]
    assert found.overlap == Overlap(1, 1.0)


def test_passages_that_overlap_and_passages_that_only_one_links() -> None:
    short = '"We will repair the part that storms have damaged,"'
    found = read(
        entry("council-part", quote=COUNCIL) + entry("residents-all", quote=RESIDENTS),
        entry("council-part", quote=short) + entry("residents-all", quote="The vote was a compromise."),
    )
    assert differing(found) == [
        ("residents-all", "passage", "states", None),
        ("residents-all", "passage", None, "states"),
    ]
    shared, total = len(short), len(COUNCIL) + len(short) + len(RESIDENTS) + len("The vote was a compromise.")
    assert found.overlap == Overlap(2, 2 * shared / total)
    assert found.stances == Alpha(1, None)


def test_what_can_not_be_compared_is_left_out() -> None:
    found = read(
        entry("gone", "refuted") + entry("council-part", "supported", "no such words"),
        entry("gone", "supported") + entry("residents-all", "mixed"),
    )
    assert (found.verdicts, found.overlap, found.differences) == (Alpha(0, None), Overlap(0, None), ())


def test_nobody_but_the_dataset() -> None:
    found = read()
    assert (found.readers, found.verdicts.units, found.differences) == (("the dataset",), 0, ())


def test_alpha_is_the_published_one() -> None:
    """The example of Krippendorff (2011), "Computing Krippendorff's Alpha-Reliability", C: four observers."""
    rows = (
        "1 2 3 3 2 1 4 1 2 . . .",
        "1 2 3 3 2 2 4 1 2 5 . 3",
        ". 3 3 3 2 3 4 2 2 5 1 .",
        "1 2 3 3 2 4 4 1 2 5 1 .",
    )
    observers = [[None if label == "." else label for label in row.split()] for row in rows]
    units = list(zip(*observers, strict=True))
    assert alpha(units, "12345").value == pytest.approx(0.743, abs=0.001)
    assert alpha(units, "12345", "ordinal").value == pytest.approx(0.815, abs=0.001)
    assert alpha(units, "12345").units == 11


def test_alpha_of_chance_and_of_opposites() -> None:
    assert alpha([("a", "b"), ("b", "a")], "ab").value == pytest.approx(-0.5)
    assert alpha([("a", "a"), ("b", "b")], "ab").value == 1
    assert alpha([("a", None), (None, "b")], "ab") == Alpha(0, None)


def test_a_difference_names_the_passage_of_each() -> None:
    found = read(entry("residents-all", quote=RESIDENTS, stance="context"))
    ((_, _, difference),) = found.differences
    assert isinstance(difference, Difference)
    first, second = difference.passages
    assert first is not None
    assert second is not None
    assert first.spans == second.spans


def test_a_check_needs_no_package_for_alpha() -> None:
    """Readers are compared in a check too; the package is needed for the figure alone."""
    code = (
        "import sys, factcheck.rules, factcheck.measures\n"
        "assert not {'krippendorff', 'numpy', 'pandas', 'pyarrow'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
