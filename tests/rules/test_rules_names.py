"""Whether a name stands in a text, however long the text is and however many names are asked for."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.rules import _names
from factcheck.text import words
from support.project import SEED, Tiny

SPEAKERS = 20


def with_speakers(example: str, text: str = "") -> Tiny:
    sample = Tiny.sample(example)
    return sample.with_file(SEED, sample.text(SEED) + text)


def test_each_text_is_read_once_for_all_names(monkeypatch: pytest.MonkeyPatch) -> None:
    """A page in a single long line took as many readings as there were speakers."""
    listed = "\n".join(
        f'  - {{id: office-{number}, kind: organisation, name: "The Office {number}"}}' for number in range(SPEAKERS)
    )
    project = with_speakers(f"speakers:\n{listed}\n", " the office stands" * 1_000)
    read = 0

    def counted(text: str) -> Iterator[re.Match[str]]:
        nonlocal read
        read += len(text)
        return words(text)

    monkeypatch.setattr(_names, "words", counted)
    assert len(project.check(select=["FC104"]).all("FC104")) == SPEAKERS
    assert read < len(project.text(SEED))


@given(st.text(st.sampled_from("aBé0's’-_., \n\t\x1f\u0301\u2003"), max_size=40))
def test_the_words_of_a_text_are_those_between_its_spaces(text: str) -> None:
    folded = unicodedata.normalize("NFC", text.casefold()).replace("’", "'")
    assert _names.Vocabulary.of(text).known == {match[0].removesuffix("'s") for match in words(folded)}


def test_a_text_of_many_pieces_loses_no_word() -> None:
    text = " ".join(f"w{number}" for number in range(300_000))
    assert len(_names.Vocabulary.of(text).known) == 300_000


def test_a_name_stands_in_a_text_that_stores_its_accents_otherwise() -> None:
    name = "Tomáš Dvořák"
    forms = [unicodedata.normalize(form, name) for form in ("NFC", "NFD")]
    assert all(_names.Vocabulary.of(f"said {text}.").holds(sought) for text in forms for sought in forms)
    assert _names.name_words(forms[0]) == _names.name_words(forms[1])


def test_a_name_in_curly_marks_takes_them_into_the_dataset() -> None:
    listed = (
        "speakers:\n"
        "  - {id: a, kind: group, name: “The engineers”, name_source: x}\n"
        "  - {id: b, kind: group, name: The engineers of “Harbour”, role: «experts», name_source: x}\n"
        '  - {id: c, kind: group, name: "The pilots", name_source: x}\n'
    )
    first, second = with_speakers(listed).check(select=["FC108"]).all("FC108")
    assert '"a" stands in quotation marks that go into the dataset: "“The engineers”".' in first.message
    assert (first.at, second.at) == ("name", "role")
