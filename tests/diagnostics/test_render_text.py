"""The format a person reads."""

from __future__ import annotations

import re
from dataclasses import replace

from factcheck.diagnostics import Counts, Diagnostic, Location, Mark, Report, Severity
from factcheck.diagnostics.renderers import RENDERERS
from support.reports import ALTERED, REPORT, UNUSED, hostile, marked

render = RENDERERS["text"]


def test_a_fault_shows_both_places_with_carets_under_the_words_that_differ() -> None:
    assert render(replace(REPORT, diagnostics=(ALTERED,), counts=Counts(proved=2, failed=1, errors=1))) == (
        """\
data/claims.yaml:76:27 error FC301 quote-altered
  The quote says "all of the wall", the source says "the part".
  76 │           "We will repair all of the wall," the council said.
     │                           ^^^^^^^^^^^^^^^

  seeds/minutes.txt:3:25
   3 │ It met. "We will repair the part that storms have damaged," the council said.
     │                         ^^^^^^^^

  help: Quote the source's own words.
  fix: write the source's words (`factcheck check --fix` does it)

Found 1 error. `factcheck explain FC301` says more about a code.
1 error can be mended by `factcheck check --fix`.
Links: 2 proved, 0 unproved, 1 failed, 0 waived
"""
    )


def test_a_fix_that_the_help_names_is_not_told_twice() -> None:
    told = render(replace(REPORT, diagnostics=(replace(ALTERED, help="Write it; `factcheck check --fix` does it."),)))
    assert told.count("does it") == 1
    assert "fix:" not in told


def test_what_can_be_mended_is_told_by_its_weight() -> None:
    mended = replace(UNUSED, fix=ALTERED.fix)
    told = render(replace(REPORT, diagnostics=(replace(ALTERED, fix=None), mended, mended)))
    assert "\n2 warnings can be mended by `factcheck check --fix`.\n" in told


def test_the_first_error_is_the_one_to_explain() -> None:
    assert "`factcheck explain FC301`" in render(replace(REPORT, diagnostics=(UNUSED, ALTERED)))
    assert "`factcheck explain FC012`" in render(replace(REPORT, diagnostics=(UNUSED,)))


def test_the_last_lines_fit_the_page_too() -> None:
    report = replace(REPORT, counts=Counts(proved=2, not_read=3, errors=1, set_aside=2, whole=False), width=40)
    end = render(report).splitlines()[-8:]
    assert all(len(line) <= 40 for line in end), end
    assert "not read\nWaivers set 2 faults aside.\nThe rest was not read.\n" in render(report)


def test_a_clean_run_says_so_and_counts() -> None:
    assert render(Report(counts=Counts(proved=3))) == (
        "No faults found.\nLinks: 3 proved, 0 unproved, 0 failed, 0 waived\n"
    )


def test_a_place_without_marks_underlines_its_first_line_only() -> None:
    block = render(replace(REPORT, diagnostics=(UNUSED,)))
    assert "  90 │     waive:\n     │     ^^^^^^\n" in block
    assert "- x" not in block


def test_a_fault_without_a_place_is_printed_too() -> None:
    fault = Diagnostic("FC501", "nothing-proved", Severity.ERROR, "The check proved nothing.")
    assert render(Report((fault,), Counts(errors=1))).startswith("error FC501 nothing-proved\n  The check proved")


def test_lines_between_two_marked_lines_are_left_out() -> None:
    place = Location("a.yaml", 1, 1, 3, 4, ("one", "two", "three"), (Mark(1, 1, 4), Mark(3, 1, 6)))
    shown = render(replace(REPORT, diagnostics=(replace(UNUSED, location=place),)))
    assert "  1 │ one\n    │ ^^^\n  ⋮ │\n  3 │ three\n    │ ^^^^^\n" in shown


def test_a_long_line_is_cropped_around_its_marks_and_fits() -> None:
    line = "word " * 200 + "HERE" + " word" * 200 + " THERE" + " word" * 100
    place = marked("seeds/a.txt", 3, line, "HERE", "THERE")
    shown = render(replace(REPORT, diagnostics=(replace(UNUSED, location=place),), width=80)).splitlines()
    text, carets = shown[2], shown[3]
    assert len(text) <= 80
    assert text.count("…") == 3
    for word in ("HERE", "THERE"):
        at = re.search(rf"\b{word}\b", text)
        assert at is not None
        assert carets[at.start() : at.end()] == "^" * len(word)


def test_carets_stand_under_wide_and_combining_characters_and_behind_tabs() -> None:
    place = marked("seeds/a.txt", 1, "港湾\tcafe\u0301 xyz", "xyz")
    text, carets = render(replace(REPORT, diagnostics=(replace(UNUSED, location=place),))).splitlines()[2:4]
    assert text == "  1 │ 港湾    cafe\u0301 xyz"
    assert carets == "    │ " + " " * (4 + 4 + 4 + 1) + "^^^"


def test_prose_is_wrapped_and_an_indented_proposal_is_not() -> None:
    proposal = "      - {lines: 1, kind: headline}" + " " * 3 + "# " + "x" * 60
    fault = replace(UNUSED, message="word " * 30, help=f"Add this:\n{proposal}")
    shown = render(replace(REPORT, diagnostics=(fault,), width=60)).splitlines()
    assert "  " + proposal in shown
    assert all(len(line) <= 60 for line in shown if line.startswith("  word"))


def test_the_base_leads_from_the_reader_to_the_project() -> None:
    shown = render(replace(REPORT, base="examples/wall"))
    assert shown.startswith("examples/wall/data/claims.yaml:76:27 error")
    assert "  examples/wall/seeds/minutes.txt:3:25\n" in shown


def test_colour_adds_escapes_and_nothing_else() -> None:
    colored = render(replace(REPORT, color=True))
    assert "\x1b[1;31merror\x1b[0m" in colored
    assert re.sub(r"\x1b\[[\d;]*m", "", colored) == render(REPORT)


def test_hostile_text_prints_no_control_character() -> None:
    shown = render(hostile())
    assert set(shown) & {chr(code) for code in range(32)} == {"\n"}
    assert not set(shown) & set("\u202e\x7f\ud800")
    assert "␛]0;owned␇␀⟨U+202E⟩" in shown
    assert shown.encode()
