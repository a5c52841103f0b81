"""The specification says what the code does: its tables are the code's."""

import json
import re
import runpy
from typing import get_args

import pytest

from factcheck.anchoring.anchor import DifferenceKind, Flag, Grade, WordClass
from factcheck.anchoring.brackets import bracket as brackets
from factcheck.anchoring.cuts.lead import REACH
from factcheck.anchoring.finding import nearest
from factcheck.anchoring.folding import folds
from factcheck.anchoring.lexicon import LEXICONS
from factcheck.anchoring.signs import elision
from factcheck.anchoring.signs import meaning as signs
from factcheck.anchoring.words import kinds, lookalike
from factcheck.anchoring.words.forms import forms_for
from factcheck.text import LISTS, SEGMENTATION
from support.repository import ROOT

PAGES = [ROOT / "docs/spec.md", *sorted((ROOT / "docs/spec").glob("*.md"))]
SPEC = "\n".join(page.read_text(encoding="utf-8") for page in PAGES).replace("](../../conformance", "](../conformance")
TOOLS = runpy.run_path(str(ROOT / "tools/spec_pages.py"))


def rows(first: str) -> list[tuple[str, str]]:
    """The first two cells of each row of the table whose head begins with a word."""
    table = SPEC.split(f"| {first} |", 1)[1].split("\n\n", 1)[0].splitlines()[2:]
    return [(cells[1].strip(), cells[2].strip()) for cells in (row.split("|") for row in table)]


def code_points(cell: str) -> list[int]:
    found: list[int] = []
    for word in cell.split():
        first, _, last = word.replace("U+", "").partition("–")
        found += range(int(first, 16), int(last or first, 16) + 1)
    return found


BECOME = {"space": " ", "nothing": "", "DASH": folds.DASH}


def test_the_fold_table_is_the_codes() -> None:
    told: dict[str, str] = {}
    for cell, becomes in rows("Code points"):
        for code in code_points(cell):
            assert chr(code) not in told, f"U+{code:04X} twice"
            shifted = becomes == "the code point less U+FEE0"
            told[chr(code)] = chr(code - 0xFEE0) if shifted else BECOME.get(becomes, becomes.strip("`"))
    assert told == folds.CHARACTERS


def test_the_constants_are_the_codes() -> None:
    told = [float(value.replace(",", "")) for _, value in rows("Constant")]
    assert told == [
        signs.ELLIPSIS_REACH, brackets.BRACKET_REACH, elision.MOST_PARTS, REACH, nearest.ALTERED, nearest.LIKE,
    ]  # fmt: skip
    spec = " ".join(SPEC.split())
    assert "at most 1,200 code points" in spec
    assert "at most 60 code points" in spec
    assert "at most five words" in spec


def test_the_versions_are_the_codes() -> None:
    assert f"version {folds.VERSION} of the folds and version {SEGMENTATION} of the segmentation" in SPEC


def test_every_word_of_an_anchor_is_in_it() -> None:
    words = {*get_args(Grade), *get_args(Flag), *get_args(DifferenceKind), *get_args(WordClass)} - {"unproved"}
    assert [word for word in words if word not in SPEC] == []


def test_the_kinds_are_tried_in_the_codes_order() -> None:
    told = [re.findall(r"`(\w+)`", kind) for kind, _ in rows("Kind")]
    assert [kind for kinds in told for kind in kinds] == [*(kind for kind, _ in kinds._KINDS), "other"]


def test_every_list_is_named() -> None:
    told = {name for cell, _ in rows("List") for name in re.findall(r"`(\w+)`", cell)}
    assert told == set(TOOLS["word_lists"](LEXICONS["en"])) - {"language"}


def test_the_published_lists_are_the_codes() -> None:
    for language, lexicon in LEXICONS.items():
        page = (ROOT / f"conformance/lists/{language}.json").read_text(encoding="utf-8")
        assert json.loads(page) == TOOLS["word_lists"](lexicon), "run: python tools/write_docs.py"


def test_the_other_closed_lists_are_the_codes() -> None:
    assert set(TOOLS["closed_lists"]()) == {"lookalikes", "persons", "segmentation"}
    for name, entries in TOOLS["closed_lists"]().items():
        page = (ROOT / f"conformance/lists/{name}.json").read_text(encoding="utf-8")
        assert json.loads(page) == entries, "run: python tools/write_docs.py"
        assert f"[{name}.json](../conformance/lists/{name}.json)" in SPEC
    told = {list_name for cell, _ in rows("List of sentences") for list_name in re.findall(r"`(\w+)`", cell)}
    assert told == set(LISTS)
    told = {list_name for cell, _ in rows("List of persons") for list_name in re.findall(r"`(\w+)`", cell)}
    assert told == set(TOOLS["closed_lists"]()["persons"]["en"]) - {"endings"}


def test_the_lookalikes_are_single_letters_that_part_nothing() -> None:
    entries = TOOLS["closed_lists"]()["lookalikes"]
    assert all(len(other) == len(latin) == 1 and latin.isascii() for other, latin in entries.items())
    assert all(lookalike.skeleton(other) == lookalike.skeleton(latin) for other, latin in entries.items())


def test_the_strokes_that_look_alike_are_the_codes() -> None:
    (told,) = re.findall(r"without regard to (.*?)\(strokes\)", SPEC)
    assert {chr(code) for code in code_points(" ".join(re.findall(r"U\+\w+", told)))} | {"l"} == {
        *map(chr, lookalike._STROKES), *map(chr, lookalike._STROKES.values()),
    }  # fmt: skip


def test_the_drift_of_the_seeds_is_current() -> None:
    page = (ROOT / "docs/drift-of-the-seeds.md").read_text(encoding="utf-8")
    assert page == TOOLS["drift"](ROOT), "run: python tools/write_docs.py"


@pytest.mark.parametrize(
    ("head", "language"), [("English", "en"), ("French", "fr"), ("German", "de"), ("Spanish", "es")]
)
def test_persons_and_forms_are_the_codes(head: str, language: str) -> None:
    forms, told = forms_for(language), dict(rows(head))
    assert told.pop("persons: first and second, third").strip("- ") == " / ".join(
        f"{' '.join(sorted(said))}: {' '.join(sorted(tells))}" for said, tells in forms.persons
    )
    groups = {
        name: tuple(frozenset(group.split()) - {"-"} for group in cell.split(" / ")) for name, cell in told.items()
    }
    assert groups == {
        "first and second person": forms.speakers,
        "third person": forms.others,
        "indefinite articles": (forms.indefinite,),
        "to be": (forms.be,),
        "to have": (forms.have,),
        "partitive": (forms.partitive,),
        "reflexive pronouns": (forms.reflexive,),
        "determiners of a noun's number": (forms.counted,),
        "verbs of the passive": (forms.passive,),
        "pronouns for those who speak, too": (forms.anyone,),
        "roles": (forms.roles,),
        "days of the week": (forms.weekdays,),
        "days by today": (forms.todays,),
        "verbs of wanting": (forms.wanting,),
    }
