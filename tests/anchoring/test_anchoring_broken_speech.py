"""Cuts where a speaker broke a sentence, beside what contradicts, excepts or denies; and their honest likes."""

import pytest

from factcheck.anchoring import Anchor, locate

HIDES = [  # before | the quote | after, the language and the class of the word that is hidden
    # The second half of a broken sentence
    ("“|We will let nobody go|,” the office writes, “before the audit is done.”", "en", "time"),
    ("“|We forgive them|,” the council said of the firms, “when they withdraw.”", "en", "condition"),
    ("“|It's a good fryer|,” said our tester, “for a doll's house.”", "en", "limit"),
    ("“|I'd buy it tomorrow|,” the buyer added, “were it half the price.”", "en", "condition"),
    ("„|Ich habe geschossen|“, sagte der Zeuge, „aber in die Luft.“", "de", "limit"),
    ("„|Wir zahlen mehr als alle anderen|“, sagte sie, „im Landkreis.“", "de", "limit"),
    ("„|Wir bauen das Werk|“, schrieb der Konzern, „sobald der Strom billig ist.“", "de", "time"),
    ("« |Nous tiendrons la colline|, assure l'armée, jusqu'à l'arrivée des pluies. »", "fr", "time"),
    ("« |On ne vendra pas vos données|, dit la banque, à n'importe qui. »", "fr", "limit"),
    ("« |Je partirai|, a promis le directeur, le jour où vous le prouverez. »", "fr", "condition"),
    ("«|El agua es potable|», dijo el laboratorio, «una vez hervida».", "es", "condition"),
    ("«|Dimitiré|», afirmó, «el día que me lo pidan».", "es", "condition"),
    ("“|We will pay|,” runs the letter, “once we can.”", "en", "time"),
    ("“|It will not open|, the office said, until May.”", "en", "time"),
    # A clause behind a semicolon that contradicts
    ("|The crew stated that the brakes failed|; data from the recorder do not bear this out.", "en", "negation"),
    ("A letter claimed |the board took the money|; its author later withdrew it.", "en", "negation"),
    ("|Un joueur dit avoir été ruiné| ; son relevé dit le contraire.", "fr", "negation"),
    ("La prensa decía que |el alcalde mentía|; el interventor lo desmintió.", "es", "negation"),
    ("|Der Rat nahm Geld|; die Akten zeigen das Gegenteil.", "de", "negation"),
    # A proposition that others take for nonsense; a denial behind an apposition
    ("Dass |die Gletscher bis 2030 verschwinden|, halten Fachleute für Unsinn.", "de", "negation"),
    ("Der Zeuge, ein Soldat, hielt es für ausgeschlossen, dass |der Rat den Befehl gab|.", "de", "negation"),
    ("|The parish voted to sell the chapel|, a vote the diocese has since declared void.", "en", "negation"),
    ("|The agency counted 41 boats|, a figure the port disputes and that nobody could check.", "en", "negation"),
    # Exceptions
    ("|It was checked by staff on every occasion| save the last.", "en", "limit"),
    ("|She is the best rower in the league| bar three.", "en", "limit"),
    ("|Dockers will walk out on Friday| failing an offer on pay.", "en", "condition"),
    ("|The firm acted lawfully| in all but two cases.", "en", "limit"),
    ("|El club fichará al portero| a falta del reconocimiento médico.", "es", "condition"),
    # What denies or doubts on the left
    ("The council stopped well short of |blessing the plan|.", "en", "negation"),
    ("It asks them to ignore reports that |the office would shut|.", "en", "negation"),
    ("It is premature to |speak of a cure|.", "en", "negation"),
    ("It is fashionable to say that |the small farm is dead|.", "en", "hedge"),
    ("La Haute Autorité déconseille de |le donner aux enfants|.", "fr", "negation"),
    ("Le préfet juge peu crédible que |la chaîne ait été sabotée|.", "fr", "negation"),
    ("Resulta aventurado |hablar de contagio|.", "es", "negation"),
    ("Das Amt bestreitet, |Zahlen geschönt zu haben|.", "de", "negation"),
    ("The town seemed to acknowledge that |the port was lost|.", "en", "hedge"),
    ("Few in the wider town |think the port is worth it|.", "en", "limit"),
    # Frames, and what narrows from the end of a clause
    ("On paper |we are solvent|.", "en", "hedge"),
    ("Auf dem Papier |ist die Mannschaft die stärkste der Liga|.", "de", "hedge"),
    ("A duras penas |se oyó el ruido|.", "es", "limit"),
    ("|Yields rose 40 percent| in the greenhouse and nowhere else.", "en", "limit"),
    ("|Le style éblouit|, par endroits.", "fr", "limit"),
    ("|The crew would have been able to stop| had the brakes been armed.", "en", "condition"),
    ("|We have nothing to hide| that is not online.", "en", "limit"),
]

HIDES_NOTHING = [
    ("“|I was six|,” the keeper said, “when we moved.”", "en"),
    ("“|The servers fell over twice|,” the studio wrote, “and we shut them down.”", "en"),
    ("“|We opened it|,” she said, “in the spring.”", "en"),
    ("“|It was a long day|,” he said, “but in the end everybody in the town came home.”", "en"),
    ("„|Wir waren froh|“, sagte der Rat, „als das Schiff kam.“", "de"),
    ("« |Le pont est ouvert|, dit la mairie, et les bus roulent. »", "fr"),
    ("«|El puente está abierto|», dijo el ayuntamiento, «y los autobuses pasan».", "es"),
    ("|The ship sank|, officials said, when it hit a rock.", "en"),
    ("|The brakes failed|; data from the recorder bear this out.", "en"),
    ("|The brakes failed|; nobody denied it.", "en"),
    ("|The council built a pier|; it opened in May.", "en"),
    ("They did everything to |save the ship|.", "en"),
    ("|Ships| failing the test were sold.", "en"),
    ("Since |the only sport in the town was rowing|, they bought a boat.", "en"),
    ("|The agency counted 41 boats|, a figure nobody disputes.", "en"),
    ("Er glaubt, nicht ohne Grund, dass |die Fähre fährt|.", "de"),
    ("|The keeper told everybody| that the ferry ran.", "en"),
    ("|The keeper told everybody in the town| that the ferry ran.", "en"),
]


def found(marked: str, language: str) -> Anchor:
    before, quote, after = marked.split("|")
    return locate(quote, before + quote + after, language=language)


@pytest.mark.parametrize(("marked", "language", "kind"), HIDES)
def test_what_a_cut_hides_is_flagged(marked: str, language: str, kind: str) -> None:
    anchor = found(marked, language)
    assert anchor.flags == ("cut",)
    assert kind in {edge.kind for edge in anchor.edges}


@pytest.mark.parametrize(("marked", "language"), HIDES_NOTHING)
def test_a_cut_beside_nothing_of_weight_is_not(marked: str, language: str) -> None:
    assert found(marked, language).flags == ()
