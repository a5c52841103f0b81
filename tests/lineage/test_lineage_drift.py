"""Drift: what a rendering changed, as a word diff and in the terms of the curator."""

from __future__ import annotations

import time
import unicodedata

import pytest

from factcheck.anchoring.lexicon import lexicon_for
from factcheck.lineage.drift import Rendering, renderings
from factcheck.lineage.numerals import numbers
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
    assert rendering.parent.of(PARENT) == PARENT.removesuffix(".")  # who says so bears on it


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


@pytest.mark.parametrize("sides", [(True, False), (False, True), (True, True)], ids=["parent", "child", "both"])
def test_however_accents_are_stored_the_drift_is_the_same(sides: tuple[bool, bool]) -> None:
    parent = (
        "Según informó Agencia Costa, la refinería reconoció un vertido de crudo en la ría de Muñoa. Nadie lo negó."
    )
    child = "La refinería admitió algún vertido de crudo en la ría de Muñoa. Así terminó la reunión."
    names = {"Agencia Costa": "costa"}
    (wanted,) = renderings(page(parent, "a", "es"), page(child, "b", "es"), names)
    texts = [
        unicodedata.normalize("NFD", text) if apart else text
        for text, apart in zip((parent, child), sides, strict=True)
    ]
    (found,) = renderings(page(texts[0], "a", "es"), page(texts[1], "b", "es"), names)
    assert (found.changes, found.diff) == (wanted.changes, wanted.diff)
    for span, expected, stored, text in zip(
        (found.parent, found.child), (wanted.parent, wanted.child), texts, (parent, child), strict=True
    ):
        assert unicodedata.normalize("NFC", span.of(stored)) == expected.of(text)


PADS = {
    "de": ("Das Wetter im Tal war seit Wochen mild.", "Möwen kreisten über dem Markt."),
    "en": ("The weather in the valley had been mild for weeks.", "Gulls circled above the market."),
    "es": ("El tiempo en el valle era suave.", "Las gaviotas volaban sobre el mercado."),
    "fr": ("Le temps était doux dans la vallée.", "Des mouettes tournaient au-dessus du marché."),
}
FACTS = {
    "de": "das Werk ungeklärtes Abwasser in den Kanal bei Adorf leitete",
    "en": "the plant dumped untreated waste into the canal for six years",
    "es": "la planta vertió residuos sin tratar en el canal de Haro",
    "fr": "l'usine a déversé pendant six ans des eaux non traitées dans le canal",
}


def told(language: str, parent: str, child: str) -> list[Rendering]:
    """How the second sentence of one page renders that of another."""
    one, other = (
        f"{pad}\n\n{text[:1].upper()}{text[1:]}." for pad, text in zip(PADS[language], (parent, child), strict=True)
    )
    return list(renderings(page(one, "a", language), page(other, "b", language)))


@pytest.mark.parametrize(
    ("language", "sentence", "kind", "gone"),
    [
        ("en", "according to the union, {}", "verb", "according to"),
        ("en", "{}, the union said", "verb", "said"),
        ("en", '"{}," the union told reporters on Monday', "verb", "told"),
        ("en", "the union claims that {}", "verb", "claims"),
        ("en", "if the union is right, {}", "modality", "if"),
        ("en", "{} unless the state paid for new filters", "modality", "unless"),
        ("en", "it is not true that {}", "quantifier", "not"),
        ("en", "the mayor denied that {}", "quantifier", "denied"),
        ("fr", "selon le syndicat, {}", "verb", "selon"),
        ("fr", "{}, selon le syndicat", "verb", "selon"),
        ("fr", "{}, a affirmé le syndicat", "verb", "affirmé"),
        ("es", "según el sindicato, {}", "verb", "según"),
        ("es", "{}, según el sindicato", "verb", "según"),
        ("de", "es stimmt nicht, dass {}", "quantifier", "nicht"),
        ("de", "dass {}, sagte die Gewerkschaft", "verb", "sagte"),
    ],
)
def test_what_bears_on_a_passage_from_the_clause_beside_it_is_told(
    language: str, sentence: str, kind: str, gone: str
) -> None:
    fact = FACTS[language]
    (found,) = told(language, sentence.format(fact), fact)
    assert changes(found)[kind] == ((gone,), ())
    (back,) = told(language, fact, sentence.format(fact))
    assert changes(back)[kind] == ((), (gone,))


@pytest.mark.parametrize("tail", ["", ", and the mayor said nothing", ", but the council did not act"])
def test_what_bears_on_no_passage_is_not_told(tail: str) -> None:
    fact = FACTS["en"]
    assert told("en", f"the union said {fact}{tail}", f"{fact}, the union said") == []
    assert told("en", f"if they pay, {fact}{tail}", f"{fact}, if they pay") == []


def test_a_clause_that_is_told_by_itself_is_not_told_twice() -> None:
    second = "the mayor of Harlow opened the restored lighthouse to visitors in spring"
    found = told("en", f"{FACTS['en']}, but {second}", f"{second}, but {FACTS['en']}")
    assert [each for rendering in found for each in rendering.changes] == []


def test_a_french_negation_that_is_gone_is_told_where_it_stood() -> None:
    rest = "promis que l'hôpital de Carmaux resterait ouvert après la saison estivale"
    (found,) = told("fr", f"la ministre n'a pas {rest}", f"la ministre a {rest}")
    assert diff(found).startswith("La ministre [-n'a pas-] {+a+} promis que")
    assert [(each.kind, each.parent, each.child) for each in found.changes] == [("quantifier", ("n'", "pas"), ())]


@pytest.mark.parametrize(
    ("language", "parent", "child"),
    [
        ("en", "officials counted 1,200 ruined barns and 3 closed mills in Wells", "1,200=1200 3=three"),
        ("en", "two hundred people planted 5,000 oaks near Harlow", "two+hundred=200 5,000=five+thousand"),
        ("en", "the fund lost 2.5 million on twenty-one barns", "2.5+million=2,500,000 twenty-one=21"),
        ("de", "das Amt zählte 1.200 Scheunen und drei Mühlen bei Wels", "1.200=1200 drei=3"),
        (
            "fr",
            "le comté a recensé 1 200 granges et quatre-vingt-dix-sept moulins",
            "1+200=1200 quatre-vingt-dix-sept=97",
        ),
        ("fr", "le comté a recensé 1\u202f200 granges et vingt et un moulins", "1\u202f200=1200 vingt+et+un=21"),
        ("es", "el condado contó 1.200 graneros y treinta y cinco molinos", "1.200=1200 treinta+y+cinco=35"),
    ],
)
def test_a_number_written_otherwise_is_the_same(language: str, parent: str, child: str) -> None:
    other = parent
    for swap in child.split(" "):
        written, otherwise = swap.replace("+", " ").split("=")
        other = other.replace(written, otherwise)
    assert other != parent
    assert told(language, parent, other) == []


def test_numbers_that_changed_are_listed_in_the_order_of_the_text() -> None:
    parent = "officials counted 14 million barns, two hundred mills and 7 silos in Wells"
    (found,) = told("en", parent, parent.replace("14", "40").replace("two", "three").replace("7", "nine"))
    assert changes(found)["number"] == (
        ("14 million", "two hundred", "7"),
        ("40 million", "three hundred", "nine"),
    )


def test_an_article_is_a_number_only_where_the_other_side_has_another() -> None:
    parent = "der Bischof sagte, die Akten der Schule seien bei einem Hochwasser vernichtet worden"
    (found,) = told("de", parent, parent.replace("sagte", "räumte ein"))
    assert changes(found) == {"verb": (("sagte",), ("räumte",))}
    (found,) = told(
        "de", "das Werk baute ein Becken am Kanal von Adorf", "das Werk baute drei Becken am Kanal von Adorf"
    )
    assert changes(found)["number"] == (("ein",), ("drei",))


def test_an_idiom_denies_nothing() -> None:
    parent = "la planta vertió {}residuos tóxicos en el canal de Haro"
    assert told("es", parent.format("sin embargo "), parent.format("")) == []
    (found,) = told("es", parent.format("sin permiso "), parent.format(""))
    assert changes(found)["quantifier"] == (("sin",), ())


def test_a_row_of_words_for_millions_is_read_at_once() -> None:
    lexicon = lexicon_for("en")
    assert lexicon is not None
    before = time.process_time()
    assert len(list(numbers("million " * 20_000, lexicon))) == 1_000
    assert time.process_time() - before < 5
