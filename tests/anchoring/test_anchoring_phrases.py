"""Entries of the lists found among words."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.anchoring.lexicon import LEXICONS
from factcheck.anchoring.lexicon.phrases import Phrases

PHRASES = Phrases({"negation": {"not", "no longer", "no", "too * to"}, "limit": {"not all", "so-called", "only"}})


@pytest.mark.parametrize(
    ("joined", "found"),
    [
        ("ships sail", []),
        ("not all ships", [("negation", "not"), ("limit", "not all")]),
        ("no longer sail", [("negation", "no longer")]),
        ("a so-called ship", [("limit", "so-called")]),
        ("no-one", []),
        ("nothing noted", []),
        ("no's", []),
        ("too old to sail", [("negation", "too old to")]),
        ("too old and slow to sail", [("negation", "too old and slow to")]),
        ("too old and far too slow to sail", [("negation", "too slow to")]),
        ("too to", []),
        ("only no only", [("negation", "no"), ("limit", "only"), ("limit", "only")]),
    ],
)
def test_entries_are_found(joined: str, found: list[tuple[str, str]]) -> None:
    assert [(each.kind, joined[each.start : each.end]) for each in PHRASES.find(joined)] == found
    assert PHRASES.may_begin_in(joined) or not found


def test_openers_name_what_may_come_next() -> None:
    assert PHRASES.openers["no"] == {"", "longer"}
    assert PHRASES.openers["too"] == {""}
    assert PHRASES.openers["so"] == {"called"}


@pytest.mark.parametrize("language", sorted(LEXICONS))
@given(data=st.data())
def test_lists_are_read_as_one_pattern_a_class_would_read_them(language: str, data: st.DataObject) -> None:
    lexicon = LEXICONS[language]
    entries = lexicon._entries("negation") | {"plan", "harbour", "so"}
    joined = " ".join(data.draw(st.lists(st.sampled_from(sorted(e for e in entries if "*" not in e)), max_size=8)))
    longest = sorted(lexicon._entries("negation"), key=lambda entry: (-len(entry), entry))
    as_patterns = (re.escape(entry).replace(r"\*", "[^ ]+(?: [^ ]+){0,2}") for entry in longest)
    pattern = re.compile(r"(?<![\w'])(?:" + "|".join(as_patterns) + r")(?![\w'])")
    found = [(each.start, each.end) for each in lexicon.classed.find(joined) if each.kind == "negation"]
    assert found == [match.span() for match in pattern.finditer(joined)]
