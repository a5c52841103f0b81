"""A comma inside a number, between brackets where commas part."""

from __future__ import annotations

import pytest

from factcheck.curation import distil
from support.curated import HEADER, faults, place, reading

CLAIM = "claims:\n  - id: spill\n    speaker: office\n    text: It spilled.\n"


@pytest.mark.parametrize(
    ("written", "text", "column"),
    [
        ("[unos 2,5 millones]", "unos 2,5 millones", 26),
        ("[the pier, 12,000 homes, 3]", "12,000 homes", 36),
        ("[1,200,000 t]", "1,200,000 t", 26),
    ],
)
def test_a_text_in_a_list_is_warned_of(written: str, text: str, column: int) -> None:
    found = reading(CLAIM + f"    scope: {{exceptions: {written}}}\n")
    (fault,) = found.diagnostics
    assert (fault.code, fault.severity, place(fault)) == ("FC021", "warning", f"7:{column}")
    assert fault.message.startswith('A text in `exceptions` in `scope` of claim "spill" is cut at a comma')
    assert f'in double quotes, "{text}"' in fault.help
    assert found.dataset is not None


@pytest.mark.parametrize(
    "line",
    [
        'scope: {exceptions: ["unos 2,5 millones"]}',
        "scope: {exceptions: [2, 5]}",
        "scope: {exceptions: [2 ,5]}",
        "scope: {exceptions: [pier 2,pier 5]}",
        'scope: {exceptions: ["2",5]}',
        "scope:\n      exceptions:\n        - unos 2,5 millones",
        "aliases: [spill-1,2-spill]",
    ],
)
def test_commas_that_part_what_they_seem_to_part_are_left_alone(line: str) -> None:
    assert faults(CLAIM + f"    {line}\n") == []


@pytest.mark.parametrize(
    ("line", "at", "where", "text"),
    [
        ("answers: {cost: unos 2,5 millones}", "7:28", "`cost` in `answers`", "unos 2,5 millones"),
        ("scope: {amount: {value: 2,5, unit: m³}}", "7:31", "`value` in `amount` in `scope`", "2,5"),
    ],
)
def test_a_text_in_a_map_is_told_to_be_quoted(line: str, at: str, where: str, text: str) -> None:
    (fault,) = reading(CLAIM + f"    {line}\n").diagnostics
    assert (fault.code, place(fault)) == ("FC002", at)
    assert fault.message.startswith(f'{where} of claim "spill" is cut at a comma between digits')
    assert fault.help == f'Put the whole text in double quotes, "{text}".'


def test_a_number_with_two_commas_is_not_told_to_lose_one() -> None:
    found = reading(CLAIM + "    answers: {cost: 1,000,000 euros, when: later, why: 2,000,000}\n").diagnostics
    assert {fault.code for fault in found} == {"FC002"}
    assert all("in double quotes" in fault.help for fault in found)


def test_a_file_with_such_a_text_is_told_of_it_when_remembered() -> None:
    from factcheck.curation import read

    path, content = "data/claims.yaml", (HEADER + CLAIM + "    scope: {exceptions: [2,5 t]}\n").encode()
    known = distil(path, content)
    assert known is not None
    assert [fault.code for fault in read({path: content}, {path: known}).diagnostics] == ["FC021"]
