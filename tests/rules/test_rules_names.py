"""Whether a name stands in a text, however long the text is and however many names are asked for."""

from __future__ import annotations

import re
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
    folded = text.casefold().replace("’", "'")
    assert _names.Vocabulary.of(text).known == {match[0].removesuffix("'s") for match in words(folded)}


def test_a_text_of_many_pieces_loses_no_word() -> None:
    text = " ".join(f"w{number}" for number in range(300_000))
    assert len(_names.Vocabulary.of(text).known) == 300_000
