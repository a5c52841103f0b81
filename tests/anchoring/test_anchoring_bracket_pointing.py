"""A bracket for what points to the one named last, before an ellipsis, after a bare preposition; whom *they* means."""

import pytest

from factcheck.anchoring import locate

JUDGES_EN = "The judges slept. It rained. Nothing changed. Kim came. Three of the five neighbours spoke. They said no."
JUDGES_FR = "Les juges dorment. Il pleut. Rien ne change. Kim vient. Trois des cinq élues parlent. Elles ont dit non."
JUDGES_ES = "Los jueces dormían. Llueve. Nada cambia. Kim vino. Los vecinos hablaron. Ellos dijeron que no."
INDEX_EN = "The index grew. Later it, as we heard from the agency, fell at last."
INDEX_FR = "La mesure progresse. Puis celle-ci, selon l'agence de presse, tend à grandir."
INDEX_DE = "Der Bericht kam. Danach fiel er, wie man von der Agentur hörte, in sich zusammen."
INDEX_ES = "La alcaldesa vino. Luego ella, según supimos por la agencia, se fue a casa."
ALONE_FR = "Avec les guillemets, on sait qui parle. Sans, c'est le risque."
CHEF = "Der Chef des alten Fahrdienst-Vermittler Kim lacht. Sie sah den Vermittler im Hof."

SILENT = [
    ("Kim est venu. Celui-ci nie les faits.", "[Kim] nie les faits", "fr"),
    ("Les voisines sont là. Celles-ci nient les faits.", "[Les voisines] nient les faits", "fr"),
    ("Kim vino. Éste niega los hechos.", "[Kim] niega los hechos", "es"),
    ("Habló de los vecinos. Dijo que aquéllos dormían.", "[los vecinos] dormían", "es"),
    ("Kim und Choe kamen. Letzterer bestritt es.", "[Choe] bestritt es", "de"),
    ("Kim kam. Jener bestritt es.", "[Kim] bestritt es", "de"),
    (INDEX_EN, "Later [the index] ... fell at last", "en"),
    (INDEX_FR, "Puis [la mesure] ... tend à grandir", "fr"),
    (INDEX_DE, "Danach fiel [der Bericht] ... in sich zusammen", "de"),
    (INDEX_ES, "Luego [la alcaldesa] ... se fue a casa", "es"),
    ("You need a permit here. Without, nobody gets in.", "Without [a permit], nobody gets in", "en"),
    (ALONE_FR, "Sans [guillemets], c'est le risque", "fr"),
    ("Er trägt eine Brille. Ohne, sagt er, geht es.", "Ohne [Brille], sagt er, geht es", "de"),
    ("Con papeles se vive. Sin, todo cuesta más.", "Sin [papeles], todo cuesta más", "es"),
    (CHEF, "Der Chef des alten Fahrdienst-Vermittler[s] Kim lacht", "de"),
    (JUDGES_EN, "[The neighbours] said no", "en"),
    (JUDGES_FR, "[Les élues] ont dit non", "fr"),
    (JUDGES_ES, "[Los vecinos] dijeron que no", "es"),
    ("The mayors slept. It rained. Nothing changed. Kim came. He spoke. They said no.", "[The mayors] said no", "en"),
]
FLAGGED = [
    ("Kim et Choe sont venus. Celui-ci nie les faits.", "[Kim] nie les faits", "fr", "subject"),
    ("Kim y Choe vinieron. Éste niega los hechos.", "[Kim] niega los hechos", "es", "subject"),
    ("Kim und Choe kamen. Letzterer bestritt es.", "[Kim] bestritt es", "de", "subject"),
    ("Les voisins sont là. Ceux-ci nient les faits.", "[Kim] nient les faits", "fr", "subject"),
    ("Er sah Kim Hunde kaufen.", "Er sah Kim[s] Hunde kaufen", "de", "subject"),
    (JUDGES_EN, "[The judges] said no", "en", "referent"),
    (JUDGES_FR, "[Les juges] ont dit non", "fr", "referent"),
    (JUDGES_ES, "[Los jueces] dijeron que no", "es", "referent"),
]
REFUSED = [
    ("Kim came. Later Choe, as we heard from the agency, fell at last.", "Later [Kim] ... fell at last", "en"),
    ("Kim vint. Puis Choe, selon l'agence de presse, tomba.", "Puis [Kim] ... tomba", "fr"),
    ("Kim kam. Danach fiel Choe, wie man von der Agentur hörte, um.", "Danach fiel [Kim] ... um", "de"),
    ("Kim vino. Luego Choe, según supimos por la agencia, cayó.", "Luego [Kim] ... cayó", "es"),
    (ALONE_FR, "Sans [virgules], c'est le risque", "fr"),
    ("Con papeles se vive. Sin, todo cuesta más.", "Sin [dinero], todo cuesta más", "es"),
    (CHEF, "Sie sah den Vermittler[s] im Hof", "de"),
]


def _gaps(text: str, quote: str, language: str) -> tuple[str, list[str]]:
    anchor = locate(quote, text, language=language)
    return anchor.grade, [edge.kind for edge in anchor.edges if edge.flag == "gap"]


@pytest.mark.parametrize(("text", "quote", "language"), SILENT)
def test_who_is_meant_may_be_named(text: str, quote: str, language: str) -> None:
    assert _gaps(text, quote, language) == ("elided", [])


@pytest.mark.parametrize(("text", "quote", "language", "kind"), FLAGGED)
def test_another_is_flagged(text: str, quote: str, language: str, kind: str) -> None:
    assert _gaps(text, quote, language) == ("elided", [kind])


@pytest.mark.parametrize(("text", "quote", "language"), REFUSED)
def test_what_the_source_does_not_tell_is_refused(text: str, quote: str, language: str) -> None:
    assert locate(quote, text, language=language).grade == "altered"


@pytest.mark.parametrize("dash", ["–", "—", "--"])
@pytest.mark.parametrize("printed", ["449,- Euro", "30.-, sagte er", "(30,-)"])
def test_the_dash_for_no_cents_is_one_dash(printed: str, dash: str) -> None:
    text = f"Es kostet {printed} im Laden."
    assert locate(text.replace("-", dash), text, language="de").grade == "typographic"


def test_a_hyphen_before_a_figure_is_no_dash() -> None:
    assert locate("Es kostet 449,–5 im Laden", "Es kostet 449,-5 im Laden.", language="de").grade == "altered"
