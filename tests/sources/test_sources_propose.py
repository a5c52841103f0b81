import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Source
from factcheck.sources import propose_regions, uncovered
from factcheck.text import Lines

PAGE = """\
Council votes to repair the wall

By our correspondent
Published Tuesday
HARBOUR TOWN - The council voted on Tuesday to repair part of the harbour wall, the first repair since 2018.

It may have settled little.
Photo: the wall at low tide.
___
Read more: the wall in pictures
Advertisement
Subscribe to our newsletter
About us
"""


def test_a_page_is_told_apart() -> None:
    assert [(region.lines, region.kind) for region in propose_regions(PAGE)] == [
        ("1", "headline"),
        ("3", "byline"),
        ("4", "dateline"),
        ("5-7", "body"),
        ("8", "caption"),
        ("9", "separator"),
        ("10", "related"),
        ("11", "ad"),
        ("12", "newsletter"),
        ("13", "about"),
    ]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("March 14, 2024", "dateline"), ("Donnerstag, 14. März 2024, 18:05 Uhr", "dateline"),
        ("14 de marzo de 2024", "dateline"), ("1er mars 2024", "dateline"), ("2024-03-14", "dateline"),
        ("Publié le 3 mars", "dateline"), ("Photo caption: the wall", "caption"), ("Légende : le quai", "caption"),
        ("Foto: der Kai", "caption"), ("Meeting of 14 people in 2024", "related"),
    ],
)  # fmt: skip
def test_dates_and_captions_of_other_pages(line: str, kind: str) -> None:
    assert [region.kind for region in propose_regions(f"Wall\n{line}\n")] == ["headline", kind]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Por nuestro corresponsal", "byline"), ("Por la redacción", "byline"), ("Por Puerto Viejo", "byline"),
        ("Par notre correspondant", "byline"), ("Von unserem Korrespondenten", "byline"),
        ("Por ahora no hay agua", "related"), ("Von Hafen zu Hafen fuhr das Boot.", "body"),
        ("Suscríbase a nuestro boletín", "newsletter"), ("Recevez chaque matin notre infolettre", "newsletter"),
        ("Jetzt abonnieren", "newsletter"), ("Solo para suscriptores", "paywall"), ("Lire la suite", "paywall"),
        ("Nur für Abonnenten", "paywall"), ("Lea también: el muro en imágenes", "related"), ("Publicidad", "ad"),
        ("Anzeige", "ad"), ("Todos los derechos reservados.", "about"), ("À propos", "about"),
        ("Más información llegó por la tarde.", "body"), ("El anuncio fue breve.", "body"),
    ],
)  # fmt: skip
def test_furniture_in_other_languages(line: str, kind: str) -> None:
    assert [region.kind for region in propose_regions(f"Wall\n{line}\n")] == ["headline", kind]


def test_a_proposal_for_some_lines_only() -> None:
    assert [(region.lines, region.kind) for region in propose_regions(PAGE, (7, 8))] == [
        ("7", "body"),
        ("8", "caption"),
    ]


@pytest.mark.parametrize("text", ["", "\n\n", "\ufeff\n"])
def test_nothing_is_proposed_for_nothing(text: str) -> None:
    assert propose_regions(text) == ()


@given(st.text(st.sampled_from("aB. \n\r\ufeff_©:"), max_size=200))
def test_a_proposal_covers_every_line(text: str) -> None:
    source = Source(id="news", kind="primary", publisher="paper", regions=propose_regions(text))
    assert uncovered(source, Lines(text)) == ()
