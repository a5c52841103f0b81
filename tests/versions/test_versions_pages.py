"""Changes as a reader sees them: what changed is on the line, however long the value."""

from __future__ import annotations

from typing import Any

import pytest

from factcheck.versions import PAGES, Snapshot, compare


def version(number: str = "1.0.0", **tables: list[dict[str, Any]]) -> Snapshot:
    return Snapshot(number, {"name": "wall", "version": number}, tables)


def verdict(**fields: Any) -> list[dict[str, Any]]:
    return [{"claim": "a", "verdict": "supported", "sets": [], "history": [], **fields}]


def page(old: Snapshot, new: Snapshot, form: str = "text") -> str:
    return PAGES[form](compare(old, new))


def test_of_a_long_list_what_left_and_what_came_is_shown() -> None:
    sets = [[f"claim-{number}/e1"] for number in range(40)]
    found = page(version(verdicts=verdict(sets=sets)), version(verdicts=verdict(sets=[*sets[:-1], ["claim-99/e1"]])))
    assert '      sets: - ["claim-39/e1"], + ["claim-99/e1"]\n' in found


def test_of_a_long_text_the_place_that_changed_is_shown() -> None:
    words = "word " * 60
    old, new = (version(verdicts=verdict(rationale=f"{words}{end}")) for end in ("stands.", "fell."))
    found = page(old, new)
    assert "stands.” → …" in found
    assert "fell.”\n" in found


def test_the_reason_is_what_led_to_the_new_state() -> None:
    was = {"date": "2026-01-01", "verdict": "supported", "why": "So it seemed."}
    now = {"date": "2026-02-01", "verdict": "refuted", "why": "The minutes say otherwise"}
    old, new = version(verdicts=verdict()), version(verdicts=verdict(verdict="refuted", history=[was, now]))
    found = page(old, new, "markdown")
    assert "verdict: “supported” → “refuted”. Because 2026-02-01: The minutes say otherwise.\n" in found
    assert "So it seemed" not in found
    added = page(version(verdicts=[]), new, "markdown")
    assert "Because 2026-02-01: The minutes say otherwise.\n" in added
    assert "So it seemed" not in added


def test_a_number_that_is_higher_already_is_said() -> None:
    old, new = version(verdicts=verdict()), version("3.0.0", verdicts=verdict(verdict="refuted"))
    assert page(old, new).endswith("NEW has a higher one already: 3.0.0.\n")
    assert page(old, version("2.0.0", verdicts=verdict(verdict="refuted"))).endswith("NEW has that number.\n")


def test_a_source_is_called_by_its_title() -> None:
    row = {"id": "minutes", "text": "full", "title": "Minutes of March", "kind": "document"}
    old, new = (version(sources=[{**row, "kind": kind}]) for kind in ("document", "primary"))
    assert "  ~ minutes  Minutes of March\n" in page(old, new)
    assert "Minutes of March" in page(version(sources=[]), new)
    assert "full" not in page(version(sources=[]), new)


def test_a_digest_is_shown_by_its_beginning() -> None:
    row = {"id": "minutes", "title": "Minutes of March"}
    old, new = (version(sources=[{**row, "sha256": digit * 64}]) for digit in "ab")
    assert "      sha256: aaaaaaaaaaaa… → bbbbbbbbbbbb…\n" in page(old, new)


def test_the_digest_of_a_source_is_told_at_the_source_and_at_no_link() -> None:
    old, new = (
        version(
            sources=[{"id": "minutes", "sha256": digit * 64}],
            evidence=[{"id": "a/e1", "source": "minutes", "source_sha256": digit * 64}],
        )
        for digit in "ab"
    )
    assert "links" not in page(old, new)
    assert "  ~ minutes" in page(old, new)


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        (
            "raz\u00f3n",
            "razo\u0301n",
            '"o" (U+006F) and the character combining acute accent (U+0301) for the character',
        ),
        ("a wall", "a w\u0430ll", 'the character cyrillic small letter a \u0430 (U+0430) for "a" (U+0061)'),
        ("a wall", "a\u00a0wall", "a non-breaking space (U+00A0) for a space (U+0020)"),
        ("a wall", "a  wall", "a space (U+0020) for nothing"),
    ],
    ids=["composed", "script", "space", "spaces"],
)
@pytest.mark.parametrize("listed", [False, True], ids=["text", "list"])
def test_a_change_that_nobody_sees_is_named(old: str, new: str, named: str, listed: bool) -> None:
    field = "issues" if listed else "rationale"
    before, after = (version(verdicts=verdict(**{field: [text] if listed else text})) for text in (old, new))
    assert f" ({named}" in page(before, after)


def test_a_change_that_everybody_sees_is_not_explained() -> None:
    for old, new in (("It stands.", "It stands"), ("Not so", "not so"), ("40", "41"), ("all", "part")):
        before, after = (version(verdicts=verdict(rationale=text)) for text in (old, new))
        found = page(before, after)
        assert f"“{old}” → “{new}”\n" in found
