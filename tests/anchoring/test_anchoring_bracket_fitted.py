"""Brackets that fit a tense, tell a pronoun of several words, a noun left away or an acronym; whom *he* means."""

import pytest

from factcheck.anchoring import locate
from factcheck.anchoring.brackets.pronoun_phrases import told_plainly

OWNERS = "He knows the tenants and the owners. The latter pay too much."
PROPRIETAIRES = "Il connaît les locataires et les propriétaires. Ces derniers paient trop."
DUENOS = "Conoce a los inquilinos y a los dueños. Estos últimos pagan mucho."
LATER = (
    "A trial began. The court heard that Kim Choe, 44, took it. “He had the key,” said a guard.\n\nRi slept. Choe left."
)
LATER_FR = "Le procès s'ouvre. Su Choe, 44 ans, l'a pris. Il avait la clé.\n\nRi dort. Choe part."
LATER_DE = "Der Prozess begann. Su Choe, 44, nahm es. Er hatte den Schlüssel.\n\nRi schläft. Choe geht."
LATER_ES = "Empezó el juicio. Kim Choe, de 44 años, lo tomó. Él tenía la llave.\n\nRi duerme. Choe se va."
LANDLORD = (
    "Kim came.\n\nIt rained. It was dark. Choe spoke.\n\n“My landlord says that he paid,” she said. “He is kind.”"
)
VERMIETER = "Kim kam.\n\nEs regnete. Es war Nacht. Choe sprach.\n\nMein Vermieter sagt, dass er zahlte. Er ist nett."
CASERO = "Kim vino.\n\nLlovía. Era de noche. Choe habló.\n\nMi casero dice que él pagó. Él es amable."
PROPRIO = (
    "Kim vint.\n\nIl pleuvait. Choe parlait.\n\nC'était tard.\n\nMon propriétaire dit qu'il a payé. Il est gentil."
)
OF_LEEDS = (
    "Su Kim, who studies fish at Leeds University, said it was late. “We swim,” she said. She added that it was cold."
)
TOLD = "Su Kim was jailed on Friday. “Go home,” Judge Ri Choe told him."
AGENCE = "Selon l'Agence d'urbanisme (Audiar), tout va bien. L'Audiar a payé."
MINISTER = "Verkehrsminister Kim kam. Er dankte den Rettern. Gut, so der Minister."

SILENT = [
    ("Kim said on Monday that the city would pay in full.", "the city [will] pay in full", "en"),
    ("Kim agreed “with a heavy heart” and said it would pay in full.", "it [will] pay in full", "en"),
    ("Kim said she would pay in full.", "[she will] pay in full", "en"),
    ("Kim cautioned that the test could not prove it.", "the test [cannot] prove it", "en"),
    ("Kim said that the city might pay in full.", "the city [may] pay in full", "en"),
    ("Kim a annoncé que la ville paierait tout.", "la ville [paiera] tout", "fr"),
    ("Kim répétait que la ville pouvait payer.", "la ville [peut] payer", "fr"),
    ("Kim respondió en abril que la obra se pagaría pronto.", "la obra se [pagará] pronto", "es"),
    ("The nurses saw ten patients. Two of them were well.", "Two [of the patients] were well", "en"),
    ("On a vu dix patients. Deux d'entre eux vont bien.", "Deux [des patients] vont bien", "fr"),
    ("Sie sah zehn Patienten. Zwei von ihnen sind gesund.", "Zwei [der Patienten] sind gesund", "de"),
    ("Vieron diez pacientes. Dos de ellos están bien.", "Dos [de los pacientes] están bien", "es"),
    (OWNERS, "[The owners] pay too much", "en"),
    (PROPRIETAIRES, "[Les propriétaires] paient trop", "fr"),
    ("Il connaît les voisins. La ville vise ces derniers.", "La ville vise [les voisins]", "fr"),
    (DUENOS, "[Los dueños] pagan mucho", "es"),
    ("Kim met Choe. Both slept.", "[Kim and Choe] slept", "en"),
    ("Kim traf Choe. Die beiden schliefen.", "[Kim und Choe] schliefen", "de"),
    ("Kim vio a Choe. Ambos dormían.", "[Kim y Choe] dormían", "es"),
    ("Er kennt die Mieter. Gestern zahlten diese beiden viel.", "Gestern zahlten [die Mieter] viel", "de"),
    ("He sold the house and built another, in the town.", "built another [house], in the town", "en"),
    (
        "Il vend le logement, mais il doit un logement et en crée un autre, ici.",
        "en crée un autre [logement], ici",
        "fr",
    ),
    ("Sie verkaufte die Wohnung und baute eine andere, in Kiel.", "baute eine andere [Wohnung], in Kiel", "de"),
    ("Vendió el piso y compró otro, en la calle.", "compró otro [piso], en la calle", "es"),
    (
        "Ein Wärter der Bahn schlief. Der Mann hat nichts gesagt.",
        "Der Mann [ein Wärter der Bahn] hat nichts gesagt",
        "de",
    ),
    ("Vieron a 40 pacientes. Dos de ellos están bien.", "Dos de [los 40 pacientes] están bien", "es"),
    (AGENCE, "L'[Agence d'urbanisme] a payé", "fr"),
    (MINISTER, "[Der Minister] dankte den Rettern", "de"),
    (OF_LEEDS, "[Kim] added that it was cold", "en"),
    (TOLD, "Judge Ri Choe told [Kim]", "en"),
    ("La firme dort. Son gérant n'a rien dit.", "[Le gérant de la firme] n'a rien dit", "fr"),
    ("Kim slept.\n\n“He was kind,” Su Ri said of Choe. Kim left.", "[Choe] was kind", "en"),
]
FLAGGED = [
    ("Kim said that the bridge could fall down.", "the bridge [can] fall down", "en", "hedge"),
    ("Kim a dit que le pont pourrait tomber.", "le pont [pourra] tomber", "fr", "hedge"),
    ("Kim dijo que el puente podría caer.", "el puente [podrá] caer", "es", "hedge"),
    (OWNERS, "[The tenants] pay too much", "en", "subject"),
    (PROPRIETAIRES, "[Les locataires] paient trop", "fr", "subject"),
    (DUENOS, "[Los inquilinos] pagan mucho", "es", "subject"),
    ("Il connaît les voisins. Cette dernière paie.", "[Les voisins] paie", "fr", "subject"),
    ("Kim met Choe. Both slept.", "[Kim] slept", "en", "subject"),
    ("The bank owns the firm. Both paid.", "[The bank] paid", "en", "subject"),
    ("Kim a vu Choe. Tous deux dormaient.", "[Kim] dormaient", "fr", "subject"),
    ("Kim traf Choe. Die beiden schliefen.", "[Kim] schliefen", "de", "subject"),
    ("Kim vio a Choe. Ambos dormían.", "[Kim] dormían", "es", "subject"),
    (LATER, "[Ri] had the key", "en", "referent"),
    (LATER_FR, "[Ri] avait la clé", "fr", "referent"),
    (LATER_DE, "[Ri] hatte den Schlüssel", "de", "referent"),
    (LATER_ES, "[Ri] tenía la llave", "es", "referent"),
    (LANDLORD, "[Kim] is kind", "en", "referent"),
    (VERMIETER, "[Kim] ist nett", "de", "referent"),
    (CASERO, "[Kim] es amable", "es", "referent"),
    (PROPRIO, "[Kim] est gentil", "fr", "referent"),
    ("Northstar, which makes wood, sank.\n\nThe board knew it.", "The [Northstar] board knew it", "en", "referent"),
    ("Su Kim sank. Kim slept.\n\nThe board knew it.", "The [Kim] board knew it", "en", "subject"),
]
SPEAKERS = [
    ("Kim Choe spoke. “He took it,” she said. Choe left.\n\nRi slept.", "[Ri] took it", "en"),
    ("Kim Choe a parlé. « Il l'a pris », dit-elle. Choe part.\n\nRi dort.", "[Ri] l'a pris", "fr"),
]
REFUSED = [
    ("The city would pay in full.", "The city [will] pay in full", "en"),
    ("Kim says that the city would pay in full.", "the city [will] pay in full", "en"),
    ("Kim said the city would pay if it could.", "the city [will] pay", "en"),
    ("Kim said: “We would pay in full.”", "We [will] pay in full", "en"),
    ("Kim said that the city would have paid.", "the city [will] have paid", "en"),
    ("Kim said that the city would like to pay.", "the city [will] like to pay", "en"),
    ("Kim said that the city should pay in full.", "the city [shall] pay in full", "en"),
    ("The mayor, who said no, would pay in full.", "The mayor, who said no, [will] pay in full", "en"),
    ("Kim cautioned that the test could not prove it.", "the test [can] prove it", "en"),
    ("Kim annonce que la ville paierait tout.", "la ville [paiera] tout", "fr"),
    ("Kim a dit que la ville devrait payer.", "la ville [devra] payer", "fr"),
    ("Kim dice que la obra se pagaría pronto.", "la obra se [pagará] pronto", "es"),
    ("Kim sagte, dass die Stadt zahlen würde.", "die Stadt zahlen [wird]", "de"),
    ("He sold the house and built another, in the town.", "built another [school], in the town", "en"),
    ("He sold the house and built another barn.", "built another [house] barn", "en"),
    ("Selon l'Agence d'urbanisme (Kim), tout va bien. Kim a payé.", "[L'Agence d'urbanisme] a payé", "fr"),
]


def _gaps(text: str, quote: str, language: str) -> tuple[str, list[str]]:
    anchor = locate(quote, text, language=language)
    return anchor.grade, [edge.kind for edge in anchor.edges if edge.flag == "gap"]


@pytest.mark.parametrize(("text", "quote", "language"), SILENT + SPEAKERS)
def test_what_only_fits_raises_nothing(text: str, quote: str, language: str) -> None:
    assert _gaps(text, quote, language) == ("elided", [])


@pytest.mark.parametrize(("text", "quote", "language", "kind"), FLAGGED)
def test_what_may_mean_another_raises_a_flag(text: str, quote: str, language: str, kind: str) -> None:
    assert _gaps(text, quote, language) == ("elided", [kind])


@pytest.mark.parametrize(("text", "quote", "language"), REFUSED)
def test_what_says_another_thing_is_refused(text: str, quote: str, language: str) -> None:
    assert not locate(quote, text, language=language).faithful


def test_a_name_keeps_its_capital_behind_an_elided_preposition() -> None:
    assert told_plainly("d'Anne Kim", "d'elle", "fr") == ("Anne Kim", "elle")
