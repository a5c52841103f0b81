"""The rules of practice hold the dataset of this repository: what is taken out of it is missed."""

from __future__ import annotations

import re

import pytest

from support.project import Tiny
from support.repository import ROOT

NARROW, WIDE = "official-only-since-2016", "official-all-sanctions"


@pytest.fixture(scope="module")
def shipped() -> Tiny:
    paths = [*ROOT.glob("data/*.yaml"), *ROOT.glob("seeds/*")]
    return Tiny({path.relative_to(ROOT).as_posix(): path.read_bytes().decode() for path in paths})


def edited(tiny: Tiny, pattern: str, new: str = "") -> Tiny:
    """Replaces every place of a pattern in the data; one at least."""
    files = {path: re.sub(pattern, new, tiny.text(path), flags=re.MULTILINE | re.DOTALL) for path in tiny.files}
    assert files != tiny.files, pattern
    return Tiny(files)


def test_it_has_no_fault(shipped: Tiny) -> None:
    assert shipped.check().errors == []


def test_the_narrow_half_has_to_be_compared(shipped: Tiny) -> None:
    bare = edited(shipped, rf"^  - claims: \[{NARROW}, {WIDE}\].*?(?=^  - |^  #|\Z)")
    assert NARROW in bare.check().one("FC420").message


def test_the_narrow_half_has_to_be_cited(shipped: Tiny) -> None:
    bare = edited(shipped, rf"(?<=[\[ ]){NARROW}, (?!{WIDE}\])(?=[^\]]*\]\n    unresolved)")
    assert any(f'but not "{NARROW}"' in each.message for each in bare.check().all("FC420"))


def test_two_pages_of_one_agency_are_told_apart_from_two_origins(shipped: Tiny) -> None:
    bare = edited(shipped, r"(, )?single_origin")
    found = bare.check().all("FC510")
    assert found
    assert all('one origin, "associated-press"' in each.message for each in found)
    assert any('"ap" republishes it and "week" takes its words from "ap"' in each.message for each in found)


def test_drift_and_the_plural_have_to_be_owned_up_to(shipped: Tiny) -> None:
    assert edited(shipped, r"^    drift: [^\n]*\n").check().all("FC418")
    bare = edited(edited(shipped, "plural_for_one, "), "number, ")
    assert "officials concede" in bare.check().one("FC414").message
