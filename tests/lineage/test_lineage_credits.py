"""Credits: where a page names whose words it carries."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest

from factcheck.lineage.credits import agencies, credit_of, credits_in, names_of, short_names
from factcheck.lineage.page import Page
from factcheck.lineage.reporters import Reporters
from factcheck.model import Speaker
from factcheck.text import Area, Document, Span
from support.lineage import dataset, page

NAMES = {"Associated Press": "ap", "AP": "ap", "Reuters": "reuters", "Harbour News": "harbour"}


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        ("So it is. The Associated Press reports.", "The Associated Press reports"),
        ("All is well, AP says.", "AP says"),
        ("HARBOUR TOWN (AP) It rained.", "(AP)"),
        ("A spokesman told Reuters.", "told Reuters"),
        ("According to Harbour News, it rained.", "According to Harbour News"),
        ("Harbour News's reporters first said so.", None),
        ("The AP of the town is closed.", None),
        ("He reads APA says.", None),
        ("Told of Reuters, reporting stopped.", None),
    ],
)
def test_what_is_a_credit(text: str, credit: str | None) -> None:
    found = credits_in(page(text), NAMES)
    assert [each.span.of(text) for each in found] == ([credit] if credit else [])


@pytest.mark.parametrize(
    ("language", "text", "credit"),
    [
        ("de", "Laut Reuters regnet es.", "Laut Reuters"),
        ("fr", "Selon Reuters, il pleut.", "Selon Reuters"),
        ("es", "Según Reuters, llueve.", "Según Reuters"),
        ("ja", "雨 (Reuters) 雨", "(Reuters"),
    ],
)
def test_languages_credit_in_their_own_words(language: str, text: str, credit: str) -> None:
    assert [each.span.of(text) for each in credits_in(page(text, language=language), NAMES)] == [
        credit + ")" * credit.startswith("(")
    ]


OUTLETS = names_of(
    Speaker(id=id_, kind="organisation", name=name)
    for id_, name in {
        "afp": "Agence France-Presse", "dpa": "dpa", "efe": "EFE", "reuters": "Reuters", "monde": "Le Monde",
        "pais": "El País", "spiegel": "Der Spiegel", "sun": "The Sun", "welt": "Die Welt",
    }.items()
)  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "credit"),
    [
        ("fr", "Selon l'AFP, il pleut.", "Selon l'AFP"),
        ("fr", "D’après l’Agence France-Presse, il pleut.", "D’après l’Agence France-Presse"),
        ("fr", "Il pleut, a rapporté l’AFP.", "rapporté l’AFP"),
        ("fr", "Il pleut, a déclaré à l'AFP un témoin.", "déclaré à l'AFP"),
        ("fr", "Il pleut, selon l'agence de presse AFP.", "selon l'agence de presse AFP"),
        ("fr", "Il pleut. (avec AFP)", "(avec AFP)"),
        ("fr", "Il pleut, révèle Le Monde.", "révèle Le Monde"),
        ("de", "Es regnet, wie die Agentur dpa meldet.", "dpa meldet"),
        ("de", "Es regnet, meldete die Nachrichtenagentur dpa.", "meldete die Nachrichtenagentur dpa"),
        ("de", "Es regnet, so die dpa.", "so die dpa"),
        ("de", "Nach Informationen der dpa regnet es.", "Nach Informationen der dpa"),
        ("de", "Es regnet, berichtet der Spiegel.", "berichtet der Spiegel"),
        ("de", "Es regnet, wie die Welt berichtet.", "die Welt berichtet"),
        ("de", "Es regnet. (DPA)", "(DPA)"),
        ("es", "Llueve, informó la agencia EFE.", "informó la agencia EFE"),
        ("es", "Según el diario El País, llueve.", "Según el diario El País"),
        ("es", "Llueve, informa Efe.", "informa Efe"),
        ("es", "Llueve. (Con información de EFE)", "(Con información de EFE)"),
        ("en", "LONDON (REUTERS) - It rained.", "(REUTERS)"),
        ("en", "It rained, REUTERS reported.", "REUTERS reported"),
        ("en", "It rained, the Sun reported.", "the Sun reported"),
    ],
)
def test_articles_kinds_of_outlets_and_capitals_hide_no_credit(language: str, text: str, credit: str) -> None:
    assert [each.span.of(text) for each in credits_in(page(text, language=language), OUTLETS)] == [credit]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Das hat die Welt verändert, sagte der Minister."),
        ("de", "Er liebt die Welt, sagte er."),
        ("de", "Damals sei die Welt in Ordnung gewesen. Die dpa sei verkauft worden."),
        ("de", "Der Umzug der dpa, so der Sprecher, koste viel."),
        ("en", "Light from the Sun warms us, and the sun, said Ann, is heated by the Sun."),
        ("en", "Scientists who study the Sun, said Ann, are few."),
        ("fr", "Tout le monde dit cela. Le siège de l'AFP est à Paris."),
        ("es", "Según el País Vasco, llueve."),
    ],
)
def test_a_name_that_may_be_a_common_noun_or_only_stands_there_is_no_credit(language: str, text: str) -> None:
    assert credits_in(page(text, language=language), OUTLETS) == ()


def test_another_way_of_printing_a_name_takes_none_from_its_owner() -> None:
    named = {"Reuters": "agency", "REUTERS": "club", "US": "weekly"}
    speakers = (Speaker(id=id_, kind="organisation", name=name) for name, id_ in named.items())
    assert names_of(speakers) == named
    assert "REUTERS" not in agencies(named)


def test_a_dateline_credits_and_other_furniture_does_not() -> None:
    text = "TOWN (AP)\nMore from (Reuters)"
    areas = (Area("dateline", Span(0, 9)), Area("related", Span(10, 29)))
    found = credits_in(Page("p", Document(text, areas=areas)), NAMES)
    assert [each.organisation for each in found] == ["ap"]


def test_short_names() -> None:
    assert short_names("Agence France-Presse") == ("Agence France-Presse", "AFP")
    assert short_names("the council") == ("the council",)
    assert agencies(NAMES)["AFP"] == "Agence France-Presse"
    assert "AP" not in agencies(NAMES)


@pytest.mark.parametrize(
    ("text", "carried"),
    [
        ('"It rained all day," AP says.', True),
        ('It is known. "It rained all day." The Associated Press reports. "So."', True),
        ('"So," AP says. "It rained all day."', True),
        ("It rained all day, said the office. Nobody knew, AP says, that it would.", False),
        ("AP says so.\n\nIt rained all day.", False),
    ],
    ids=["same sentence", "next one begins with it", "last one ends with it", "further on", "another paragraph"],
)
def test_which_words_a_credit_covers(text: str, carried: bool) -> None:
    shown = page(text)
    start = text.index("It rained all day")
    assert (credit_of(Span(start, start + 17), shown, credits_in(shown, NAMES)) is not None) == carried


def test_a_credit_is_found_however_its_accents_are_stored() -> None:
    text = unicodedata.normalize("NFD", "La ría está cerrada, según informó Agencia Muñoa.")
    speaker = Speaker(id="munoa", kind="organisation", name=unicodedata.normalize("NFD", "Agencia Muñoa"))
    (found,) = credits_in(page(text, language="es"), names_of([speaker]))
    assert unicodedata.normalize("NFC", found.span.of(text)) == "informó Agencia Muñoa"


def test_reporters_are_found_however_their_accents_are_stored() -> None:
    made, pages = dataset({"page": unicodedata.normalize("NFD", "Según Agencia Muñoa, llueve.")})
    agency = Speaker(id="agency", kind="organisation", name="Agencia Muñoa")
    reporters = Reporters(replace(made, speakers=(*made.speakers, agency)))
    assert [credit.organisation for credit in reporters.credited(pages["page"])] == ["agency"]
