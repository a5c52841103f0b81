"""Every link is counted once: proved, unproved, failed, waived and not read add up to all links."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import project
from factcheck.diagnostics import Counts
from support.project import CLAIMS, SEED, Tiny

SAMPLE = Tiny.sample()
VOTE = "quote: |-\n          The vote was a compromise."
CUT = "quote: what the council had promised."
HIDDEN = SAMPLE.edit(VOTE, CUT)
WAIVED = SAMPLE.edit(VOTE, f'{CUT}\n        waive: [{{code: FC311, reason: "for a test"}}]')


def counts(tiny: Tiny, folder: Path) -> Counts:
    return project.check(tiny.write(folder)).counts


@pytest.mark.parametrize(
    ("tiny", "links"),
    [
        (SAMPLE, "3 proved, 0 unproved, 0 failed, 0 waived"),
        (HIDDEN, "2 proved, 0 unproved, 1 failed, 0 waived"),
        (WAIVED, "2 proved, 0 unproved, 0 failed, 1 waived"),
        (SAMPLE.edit(f"    file: {SEED}\n", "    text: none\n"), "0 proved, 3 unproved, 0 failed, 0 waived"),
        (SAMPLE.edit(VOTE, "qoute: The vote."), "2 proved, 0 unproved, 0 failed, 0 waived; 1 not read"),
        (SAMPLE.edit("kind: characterisation", "kind: opnion"), "2 proved, 0 unproved, 0 failed, 0 waived; 1 not read"),
        (SAMPLE.edit("kind: primary", "kind: primry"), "0 proved, 0 unproved, 0 failed, 0 waived; 3 not read"),
        (SAMPLE.without_file(SEED), "0 proved, 0 unproved, 0 failed, 0 waived; 3 not read"),
        (SAMPLE.edit("  - id: news\n", "  - id: paper\n"), "0 proved, 0 unproved, 3 failed, 0 waived"),
        (SAMPLE.edit("  license: CC-BY-4.0\n", ""), "0 proved, 0 unproved, 0 failed, 0 waived; 3 not read"),
    ],
)  # fmt: skip
def test_every_link_is_counted_once(tmp_path: Path, tiny: Tiny, links: str) -> None:
    assert str(counts(tiny, tmp_path)) == links


def test_what_waivers_set_aside_is_counted_apart(tmp_path: Path) -> None:
    counted = counts(WAIVED, tmp_path)
    assert (counted.waived, counted.set_aside) == (1, 1)
    assert counted.lines[1] == "Waivers set 1 fault aside."


@pytest.mark.parametrize(
    ("tiny", "lines"),
    [
        (SAMPLE, ()),
        (SAMPLE.edit("questions:\n", "questions: [\n"), ("The rest was not read.",)),
        (SAMPLE.with_file("data/more.yaml", b"\xff"), ("Not read: 3 wait for FC001.", "The rest was not read.")),
    ],
)
def test_files_that_could_not_be_read_whole_are_announced(tmp_path: Path, tiny: Tiny, lines: tuple[str, ...]) -> None:
    assert counts(tiny, tmp_path).lines[1:] == lines


def test_a_file_that_could_not_be_opened_is_announced(tmp_path: Path) -> None:
    root = SAMPLE.write(tmp_path)
    (root / "data" / "more.yaml").mkdir()
    assert project.check(root).counts.lines[1:] == ("The rest was not read.",)
    outcome = project.fix(project.load(root)).outcome
    assert ([found.code for found in outcome.diagnostics], outcome.counts.whole) == (["FC001"], False)


def test_a_header_that_may_stand_in_an_unopened_file_is_not_missed_after_mending(tmp_path: Path) -> None:
    body = SAMPLE.text().partition("\nspeakers:")[2].replace("      - id: news-1\n        source", "      - source")
    root = Tiny({"data/lists.yaml": f"speakers:{body}", SEED: SAMPLE.text(SEED)}).write(tmp_path)
    (root / CLAIMS).mkdir()
    assert [found.code for found in project.fix(project.load(root)).outcome.diagnostics] == ["FC001"]


@pytest.mark.parametrize(
    ("tiny", "waiting"),
    [
        (SAMPLE, ""),
        (SAMPLE.edit("kind: primary", "kind: primry"), '3 wait for the source "news" (FC005)'),
        (SAMPLE.without_file(SEED), '3 wait for the source "news" (FC201)'),
        (SAMPLE.edit(VOTE, "qoute: The vote."), "1 waits for faults of their own or of their claim"),
        (SAMPLE.edit("  license: CC-BY-4.0\n", ""), "3 wait for FC005"),
    ],
)
def test_it_is_told_for_what_links_wait(tmp_path: Path, tiny: Tiny, waiting: str) -> None:
    counted = counts(tiny, tmp_path)
    assert counted.waiting == waiting
    assert (f"Not read: {waiting}." in counted.lines) is bool(waiting)
