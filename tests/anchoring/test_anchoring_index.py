"""An index finds a quote wherever a search of every text would."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.anchoring import Index, Text, index
from factcheck.text import Span

TEXTS = {
    "plain": Text("The council voted on Monday. It will repair part of the wall, the mayor said, for 4,500 euros."),
    "typeset": Text("“The council voted on Monday,” it said — “it will re\u00adpair part of the wall”. Of\ufb01ce."),
    "broken": Text("The council will re-\npair part of the har-\nbour wall.\n\nIt was the mayor who said so."),
    "capitals": Text("THE COUNCIL WILL REPAIR PART OF THE WALL. No more was said of the mayor or the euros."),
    "turkish": Text("Kıyı ILIK bir gün, İstanbul limanı onarılacak dedi.", "tr"),
    "german": Text("Der Rat beschloss am Montag, einen Teil der Mauer zu reparieren.", "de"),
}
CHANGES: Mapping[str, Callable[[str], str]] = {
    "as it is": lambda text: text,
    "in capitals": str.upper,
    "curly": lambda text: text.replace('"', "“").replace("'", "’"),
    "straight": lambda text: text.replace("“", '"').replace("”", '"'),
    "wrapped": lambda text: text.replace(" ", "\n", 1),
    "hyphenated": lambda text: text.replace("pair", "-\npair"),
    "closed": lambda text: f"{text.rstrip('.,')},”",
    "hard spaces": lambda text: text.replace(" ", "\u00a0"),
    "full width": lambda text: text.replace("e", "ｅ"),
    "slash": lambda text: text.replace("\n", " / "),
}


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index, "_PATIENCE", 0)


def everywhere(quote: str) -> Iterator[tuple[str, Span]]:
    return ((name, span) for name, text in TEXTS.items() for span in text.stands(quote))


@given(st.sampled_from(sorted(TEXTS)), st.integers(0, 90), st.integers(1, 60), st.sampled_from(sorted(CHANGES)))
def test_it_finds_what_a_search_of_every_text_finds(name: str, start: int, length: int, change: str) -> None:
    quote = CHANGES[change](TEXTS[name].text[start : start + length])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(index, "_PATIENCE", 0)
        assert list(Index(TEXTS).standing(quote)) == list(everywhere(quote))


def test_it_leaves_out_texts_that_have_none_of_the_words() -> None:
    assert Index(TEXTS).candidates("said, for 4,500 euros.") == ["plain", "broken"]
    assert Index(TEXTS).candidates("council") == list(TEXTS)


def test_a_few_quotes_are_looked_for_in_every_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index, "_PATIENCE", 1)
    few = Index(TEXTS)
    assert few.candidates("no such words here") == list(TEXTS)
    assert few.candidates("no such words here") == ["broken"]


def test_words_that_stand_nowhere_leave_the_texts_with_broken_lines() -> None:
    assert Index(TEXTS).candidates("a quay was built") == ["broken"]
