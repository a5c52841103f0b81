"""Who took words from whom: reasons, never guesses."""

from __future__ import annotations

from typing import Any

from factcheck.lineage.comparing import between
from factcheck.lineage.direction import Direction, direct
from support.lineage import OWN, dataset

LONG = f"{OWN}. " + "Nobody had asked for it, and the paint was never paid for by the town at all, it says."


def directed(one: str, other: str, /, **fields: dict[str, Any]) -> Direction:
    made, pages = dataset({"one": one, "other": other}, **fields)
    return direct(between(made, pages["one"], pages["other"]), made)


def reasons(found: Direction) -> list[tuple[str, str | None]]:
    return [(reason.kind, reason.parent) for reason in found.reasons]


def test_a_declared_parent_decides() -> None:
    found = directed(OWN, LONG, one={"derived_from": [{"source": "other", "reason": "it says so"}]})
    assert (found.parent, found.child, found.declared) == ("other", "one", True)
    assert found.reasons[0].text == '"one" is declared as derived from it: it says so'


def test_a_credit_beside_shared_words_tells() -> None:
    found = directed(LONG, f'"{OWN}," One News reports.')
    assert (found.parent, found.declared) == ("one", False)
    assert reasons(found)[:2] == [("credited", "one"), ("quoted", "one")]
    assert found.reasons[0].text == '"other" credits "one-news" once, each time beside shared words'


def test_the_earlier_one_is_the_parent_whatever_contains_what() -> None:
    found = directed(OWN, LONG, one={"published": "2026-03-02"}, other={"published": "2026-03-01"})
    assert found.parent == "other"
    assert [(reason.kind, reason.parent) for reason in found.reasons] == [("dates", "other"), ("contained", "other")]
    found = directed(LONG, OWN, one={"published": "2026-03-02"}, other={"published": "2026-03-01"})
    assert found.parent == "other"
    assert [(reason.kind, reason.parent) for reason in found.against] == [("contained", "one")]


def test_dates_that_may_overlap_tell_nothing() -> None:
    found = directed(OWN, OWN + " so", one={"published": "2026-03"}, other={"published": "2026-03-05"})
    assert found.parent is None
    assert found.child == "other"


def test_sources_without_dates_say_so() -> None:
    found = directed(OWN, OWN, other={"published": "2026"})
    assert [reason.text for reason in found.reasons] == [
        'no date tells: "one" gives none',
        '"one" and "other" are the same, word for word',
    ]
