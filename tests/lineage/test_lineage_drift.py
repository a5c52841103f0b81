"""Drift: what a rendering changed, as a word diff and in the terms of the curator."""

from __future__ import annotations

import time

import pytest

from factcheck.lineage.drift import Rendering, renderings
from support.lineage import page

PARENT = "The harbour office said the old lighthouse keeper offered to repaint both rusty gates before the regatta."


def only(child: str, parent: str = PARENT, **names: str) -> Rendering:
    found = renderings(page(parent, "parent"), page(child, "child"), names or None)
    assert len(found) == 1
    return found[0]


def changes(rendering: Rendering) -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    return {change.kind: (change.parent, change.child) for change in rendering.changes}


def diff(rendering: Rendering) -> str:
    signs = {"kept": "{}", "dropped": "[-{}-]", "added": "{{+{}+}}"}
    return " ".join(signs[piece.sign].format(piece.text) for piece in rendering.diff)


@pytest.mark.parametrize(
    ("child", "kind", "parent_words", "child_words"),
    [
        (PARENT.replace("offered", "possibly offered"), "modality", (), ("possibly",)),
        (PARENT.replace("both", "all the"), "quantifier", ("both",), ("all",)),
        (PARENT.replace("both", "17"), "number", (), ("17",)),
        (PARENT.replace("before", "after"), "time", ("before",), ()),
        (PARENT.replace("said", "insisted"), "verb", ("said",), ("insisted",)),
        (PARENT.replace("rusty ", ""), "dropped", ("rusty",), ()),
        (PARENT.replace("gates", "iron gates"), "added", (), ("iron",)),
    ],
)
def test_what_changed_is_named(
    child: str, kind: str, parent_words: tuple[str, ...], child_words: tuple[str, ...]
) -> None:
    assert changes(only(child))[kind] == (parent_words, child_words)


def test_a_speaker_who_is_no_longer_named_is_told() -> None:
    child = "It said the old lighthouse keeper offered to repaint both rusty gates before the regatta."
    found = changes(only(child, **{"harbour office": "office"}))
    assert found["speaker"] == (("office",), ())


def test_the_diff_turns_one_wording_into_the_other() -> None:
    rendering = only(PARENT.replace("repaint both rusty", "scrape all rusty"))
    assert diff(rendering) == (
        "The harbour office said the old lighthouse keeper offered to [-repaint both-] {+scrape all+} rusty gates "
        "before the regatta"
    )


def test_the_spans_hold_the_clauses() -> None:
    child = "Asked so, nobody knew, but the old lighthouse keeper will repaint the rusty gates before the regatta."
    rendering = only(child)
    assert rendering.child.of(child) == "but the old lighthouse keeper will repaint the rusty gates before the regatta"
    assert rendering.parent.of(PARENT).startswith("the old lighthouse keeper offered")


def test_what_is_told_in_the_same_words_is_no_drift() -> None:
    assert renderings(page(PARENT), page(PARENT.upper().capitalize())) == ()


def test_sentences_about_other_things_are_left_apart() -> None:
    assert renderings(page(PARENT), page("The council will meet on Tuesday and vote on the new ferry line.")) == ()


def test_a_translation_is_not_compared() -> None:
    assert renderings(page(PARENT), page(PARENT.replace("both", "all"), language="de")) == ()


def test_a_language_without_word_lists_still_gives_its_diff() -> None:
    one, other = "Starý maják opraví dva rezavé vrata před regatou.", "Starý maják opraví rezavé vrata před regatou."
    found = renderings(page(one, language="cs"), page(other, language="cs"))
    assert [(change.kind, change.parent) for change in found[0].changes] == [("dropped", ("dva",))]


@pytest.mark.parametrize("text", ["", "word " * 50_000, "The wall falls. " * 5_000])
def test_hostile_texts_are_bounded(text: str) -> None:
    start = time.process_time()
    renderings(page(text), page(text + "The wall stands."))
    assert time.process_time() - start < 20


@pytest.mark.parametrize(
    ("keeper", "names", "gone"),
    [
        ("April Harbour", {"April Harbour": "keeper"}, ()),
        ("April Harbour's man", {"April Harbour": "keeper"}, ()),
        ("April Harbour", {}, ("april",)),
        ("keeper of April", {"April Harbour": "keeper"}, ("april",)),
    ],
)
def test_the_name_of_a_speaker_is_no_date(keeper: str, names: dict[str, str], gone: tuple[str, ...]) -> None:
    found = changes(only(PARENT, PARENT.replace("keeper", keeper), **names))
    assert found.get("time", ((), ()))[0] == gone
