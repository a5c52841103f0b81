"""Cuts before what limits, denies or takes back a statement from behind it; and before what does not."""

import pytest

from factcheck.anchoring import Anchor, locate

HIDES = [  # before | the quote | after, the language and the class of the word that is hidden
    ("|The effect disappeared| when the team looked only at women over sixty.", "en", "limit"),
    ("|The play is superb|, when the script lets it speak.", "en", "condition"),
    ("|The crew heard a woman scream|, or possibly a fox.", "en", "hedge"),
    ("|It is the largest port in the country|, behind Westport.", "en", "limit"),
    ("|You get two boats in the space of one| most of the time.", "en", "limit"),
    ("|The plan will cost two million|, in its first year at least.", "en", "limit"),
    ("|The guard shot the man in the harbour| in self-defence.", "en", "limit"),
    ("That |the office stole the money| has never been shown to the court.", "en", "negation"),
    ("|Critics say we invented a genre|, which is rubbish.", "en", "negation"),
    ("|There were days we could have burned it down|, and I don't mean that we would.", "en", "negation"),
    ("|Who drank tea was less often ill|, a study suggests, although its authors caution that it may.", "en", "hedge"),
    ("|The clerk admitted taking the rings|, but denies having sold them.", "en", "negation"),
    ("|Officers put the saving at roughly £18,000 a year|, a sum that does not include pay.", "en", "negation"),
    ("|Records show 212 such letters|, nearly all of which were returned unopened.", "en", "limit"),
    ("|The yard did not come into town| to be liked.", "en", "limit"),
    ("|Ich bin nicht in die Stadt gegangen|, um geliebt zu werden.", "de", "limit"),
    ("|Le port n'est pas venu ici| pour plaire au maire.", "fr", "limit"),
    ("|No vine a la ciudad| para gustar al puerto.", "es", "limit"),
    ("|No direct evidence of damage is available| in most ports.", "en", "limit"),
    ("Dass |drei Häuser geschlossen werden|, sei keineswegs beschlossen.", "de", "negation"),
    ("|Dass das Amt Geld nahm|, wie eine Zeitung berichtete, hat die Zeugin nie behauptet.", "de", "negation"),
    ("Medienberichte, wonach |der Konzern verkauft werde|, bezeichnete ein Sprecher als haltlos.", "de", "negation"),
    ("|Die Behauptung, die Stadt habe Geld verloren|, treffe nicht zu.", "de", "negation"),
    ("|Der Club will klagen|, sollte bis Ostern kein neuer Plan vorliegen.", "de", "condition"),
    ("|Die Stadt baute die Brücke|, hätte der Rat zugestimmt.", "de", "condition"),
    ("|Ein Risiko habe| zu keiner Zeit bestanden.", "de", "negation"),
    ("|Er rechne mit 80 Millionen Euro|, räumte das Amt allerdings ein, die Zahl sei alt.", "de", "hedge"),
    ("|Das Amt räumte ein, die Ringe genommen zu haben|, bestritt aber, sie verkauft zu haben.", "de", "negation"),
    ("|Le port est favorable à la loi|, dans sa version initiale du moins.", "fr", "limit"),
    ("|Le port risque dix ans de travaux| s'il est reconnu coupable.", "fr", "condition"),
    ("|Le club a la meilleure équipe à domicile|, derrière Nantes.", "fr", "limit"),
    ("Que |le port ait volé l'argent| n'est pas prouvé.", "fr", "negation"),
    ("|Aucun dividende ne sera versé|, ou alors un montant symbolique.", "fr", "hedge"),
    ("|El club es el mejor equipo de la comarca|, empatado con Ortega.", "es", "limit"),
    ("Dijo que |había amenazado al vecino|, si bien lo hizo en defensa propia.", "es", "limit"),
    ("|La oficina habría recibido dos viajes|, aunque admitió que no dispone de pruebas.", "es", "hedge"),
    ("|La oficina duerme la siesta|, dice, cuando los hijos se lo permiten.", "es", "condition"),
]  # fmt: skip

HIDES_NOTHING = [
    ("|The man died in the harbour| when he was only 12.", "en"),
    ("|The bridge fell into the river| when a truck drove over it.", "en"),
    ("|It is the largest port in the country|, behind the hills.", "en"),
    ("|It is the largest ship in the port|, along with its crew.", "en"),
    ("|The plan will cost two million|, in its first year and later.", "en"),
    ("|She left the council in May|, but she accepted the job in June.", "en"),
    ("|The clerk took the rings|, but denies having sold them.", "en"),
    ("|That the office left the town| was a mistake.", "en"),
    ("|The yard came into town| to be liked.", "en"),
    ("|The yard did not come| to the town in May.", "en"),
    ("Dass |drei Häuser geschlossen werden|, freut nicht alle.", "de"),
    ("Dass |drei Häuser geschlossen werden|, bestreitet niemand.", "de"),
    ("Dass |drei Häuser geschlossen werden|, ist längst beschlossen.", "de"),
    ("|Die Frau, die im Club war|, sollte bis Ostern einen Plan vorlegen.", "de"),
    ("|Der Club will nicht klagen|, sollte das aber erwägen.", "de"),
    ("|Er kam in die Stadt|, räumte aber den Platz.", "de"),
    ("|C'est la plus grande maison|, derrière la gare.", "fr"),
    ("|Todos son iguales ante la ley|, sin que pueda prevalecer discriminación alguna.", "es"),
    ("|La oficina compró un barco| por poco dinero.", "es"),
]


def _located(marked: str, language: str) -> Anchor:
    before, quote, after = marked.split("|")
    return locate(quote, before + quote + after, language=language)


@pytest.mark.parametrize(("marked", "language", "kind"), HIDES)
def test_what_limits_the_quote_from_behind_is_flagged(marked: str, language: str, kind: str) -> None:
    anchor = _located(marked, language)
    assert anchor.flags == ("cut",)
    assert kind in [edge.kind for edge in anchor.edges]


@pytest.mark.parametrize(("marked", "language"), HIDES_NOTHING)
def test_what_goes_on_and_limits_nothing_is_not(marked: str, language: str) -> None:
    anchor = _located(marked, language)
    assert anchor.grade == "verbatim"
    assert anchor.flags == ()
