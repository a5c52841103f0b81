"""What a cut takes from a number or noun, from the end of its clause, and from a question."""

import pytest

from factcheck.anchoring import locate

HIDES = [  # what stands before the cut | the quote | what stands after it, language, class
    # numbers
    ("The storm cost between 200 and |300 jobs in the port|.", "en", "number"),
    ("They asked for between $200 and |$300 million|.", "en", "number"),
    ("The trip takes five or |six hours|.", "en", "number"),
    ("Die Fahrt dauert fünf bis |sechs Stunden|.", "de", "number"),
    ("Der Sturm kostete zwischen 200 und |300 Stellen|.", "de", "number"),
    ("La tempête a coûté entre 200 et |300 emplois|.", "fr", "number"),
    ("El viaje dura de cinco a |seis horas|.", "es", "number"),
    ("The interval was 0.49 to |1.03|.", "en", "number"),
    ("The sea rose by about |7 metres|.", "en", "hedge"),
    ("It lost over |a third of its value|.", "en", "limit"),
    ("An estimated |17 million people watched|.", "en", "hedge"),
    ("Près de |la moitié des récifs sont morts|.", "fr", "hedge"),
    ("Der Umsatz stieg um über |40 Prozent|.", "de", "limit"),
    ("Cuesta cerca de |40 millones|.", "es", "hedge"),
    # shares
    ("40 percent of |the wall was repaired|.", "en", "quantifier"),
    ("About 5% of |the wall was repaired|.", "en", "number"),
    ("Two thirds of the |wall was repaired|.", "en", "quantifier"),
    ("Two of the |bridges were closed|.", "en", "number"),
    ("Half |of the crew was paid|.", "en", "quantifier"),
    ("Most |sailors were paid|.", "en", "quantifier"),
    ("Die meisten |Boote sind repariert|.", "de", "quantifier"),
    ("Die Hälfte |der Boote ist repariert|.", "de", "quantifier"),
    ("La plupart des |marins ont été payés|.", "fr", "quantifier"),
    ("Peu de |marins ont été payés|.", "fr", "quantifier"),
    ("La mayoría de |los marineros cobró|.", "es", "quantifier"),
    ("Pocos |marineros cobraron|.", "es", "quantifier"),
    ("Moins d'|un locataire sur dix avait reçu la lettre|.", "fr", "limit"),
    ("Au lieu d'|augmenter les impôts|, la ville a emprunté.", "fr", "negation"),
    ("Rares sont les élus qui |ont voté la loi|.", "fr", "limit"),
    # the end of the clause
    ("|Die Stadt zahlt die Rechnung| im Mai nicht.", "de", "negation"),
    ("|Das Gericht hat den Mann| wegen Mordes nicht verurteilt.", "de", "negation"),
    ("|Die Stadt zahlt| in diesem Jahr nicht und im nächsten kaum.", "de", "negation"),
    ("|Der Rat lehnt den Vorschlag| ab.", "de", "negation"),
    ("|Der Rat wies den Vorwurf| am Freitag zurück.", "de", "negation"),
    ("|La ville ne paiera| que la moitié.", "fr", "limit"),
    ("|La salle est ouverte| aux membres uniquement.", "fr", "limit"),
    ("|The pool is open| to all members only.", "en", "limit"),
    ("|The lane is free|, for members only.", "en", "limit"),
    ("In the low-dose arm only, |treatment reduced the risk|.", "en", "limit"),
    # questions
    ("|The bridge is safe|? The council says so.", "en", "hedge"),
    ("Was |the mayor bribed| by the firm?", "en", "hedge"),
    ("Does the minister believe that |the fund is large enough|?", "en", "hedge"),
    ("|La ville paiera la facture| ?", "fr", "hedge"),
    # what was never asserted
    ("He is accused of having |stolen the money|.", "en", "hedge"),
    ("They threatened to |close the port|.", "en", "hedge"),
    ("Analysts feared that |the bank was cutting its payout|.", "en", "hedge"),
    ("There is a risk that |the storm reaches the coast|.", "en", "hedge"),
    ("Il est accusé d'|avoir falsifié les signatures|.", "fr", "hedge"),
    ("Il est possible que |le pont soit fermé|.", "fr", "hedge"),
    ("Er hofft, dass |die Brücke hält|.", "de", "hedge"),
    ("Está acusado de |haber falsificado las firmas|.", "es", "hedge"),
    ("The group was on the verge of |closing the plant|.", "en", "hedge"),
    ("Se rumorea que |el alcalde dimite|.", "es", "hedge"),
    ("On dit que |le maire démissionne|.", "fr", "hedge"),
    ("The acting |mayor signed the contract|.", "en", "quantifier"),
    # before a comma
    ("Without the grant, |the line will close in May|.", "en", "condition"),
    ("But if the tide falls, |the ferry stops|.", "en", "condition"),
    ("Excluding currency effects, |sales rose 4%|.", "en", "condition"),
    ("Hors éléments exceptionnels, |le bénéfice a augmenté|.", "fr", "condition"),
    ("Sin contar los extraordinarios, |el beneficio subió|.", "es", "condition"),
    ("Niemand hat die Absicht, |eine Mauer zu errichten|.", "de", "negation"),
    ("Er weigerte sich, |die Rechnung zu zahlen|.", "de", "negation"),
    ("Er drohte damit, |die Verhandlungen abzubrechen|.", "de", "hedge"),
    # right of the cut
    ("|Profit rose to 12 million euros| before tax.", "en", "limit"),
    ("|Le lac est propre|, du moins sur le papier.", "fr", "limit"),
    ("|Der Turm ist der höchste im Land|, abgesehen vom Fernsehturm.", "de", "limit"),
    ("|El lago está limpio|, al menos sobre el papel.", "es", "limit"),
    ("|They burn two tons of carbon| per head.", "en", "number"),
    ("|Sie verbrauchen zwei Tonnen| pro Kopf.", "de", "number"),
    ("|I am going to sell the club|, he joked.", "en", "hedge"),
    ("Abre hasta |500 plazas|.", "es", "limit"),
]

HIDES_NOTHING = [
    ("It ran from 2015 to |2019 without a break|.", "en"),
    ("He sold two boats and |five nets in May|.", "en"),
    ("Talks between the ministry and |the union failed|.", "en"),
    ("They met on the 2nd of |May in the hall|.", "en"),
    ("La obra empieza el 9 de |enero|.", "es"),
    ("Costará siete millones de |euros este año|.", "es"),
    ("It is one of the |largest ports in the region|.", "en"),
    ("It is the most |able crew in the fleet|.", "en"),
    ("The level is less |than in May|.", "en"),
    ("The office talked about |the bridge|.", "en"),
    ("A line went over |the old bridge|.", "en"),
    ("|Die Stadt zahlt die Rechnung| nicht nur im Mai.", "de"),
    ("|Die Stadt zahlt die Rechnung| für nicht gelieferte Ware.", "de"),
    ("Sie wartet, weil |die Brücke| im Mai nicht gebaut wurde.", "de"),
    ("|La ville ne dit pas| que la facture est payée.", "fr"),
    ("|La ville dit| que la facture est payée.", "fr"),
    ("|The museum reopened| and the shop sells bread only.", "en"),
    ("|Why did the council wait|? Nobody knows.", "en"),
    ("|Did the council pay|? Nobody knows.", "en"),
    ("These findings suggest that |exercise may reduce pain|.", "en"),
    ("Without a word, |the captain left the room|.", "en"),
    ("Apart from this, |they are giving out tablets|.", "en"),
    ("Nobody disputes that |the well was contaminated|.", "en"),
    ("Il ne fait aucun doute que |la digue a sauvé la ville|.", "fr"),
    ("Niemand bestreitet, dass |der Brunnen vergiftet war|.", "de"),
    ("Nadie duda de que |el pozo estaba contaminado|.", "es"),
    ("A film about |two brothers|.", "en"),
    ("In what year |was the dam built|?", "en"),
    ("|In what year was the dam built|?", "en"),
    ("|Gibt es einen Plan|?", "de"),
    ("Die Sache kam vor |das Gericht|.", "de"),
    ("El tren llega hasta |Sevilla|.", "es"),
    ("It is up to |the states to decide|.", "en"),
    ("It is no accident that |the wall fell|.", "en"),
    ("It has since |become a broad platform|.", "en"),
    ("The song debuts at No.78 with |the band|.", "en"),
    ("The song debuts at No. 78 with |the band|.", "en"),
    ("The study found the decline to be |faster than expected|.", "en"),
]


@pytest.mark.parametrize(("marked", "language", "kind"), HIDES)
def test_a_cut_that_hides_something_is_flagged(marked: str, language: str, kind: str) -> None:
    before, quote, after = marked.split("|")
    anchor = locate(quote, before + quote + after, language=language)
    assert anchor.flags == ("cut",)
    assert kind in [edge.kind for edge in anchor.edges]


@pytest.mark.parametrize(("marked", "language"), HIDES_NOTHING)
def test_a_cut_that_hides_nothing_is_not(marked: str, language: str) -> None:
    before, quote, after = marked.split("|")
    assert locate(quote, before + quote + after, language=language).flags == ()


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("The harbour ... is used by anglers", "The harbour, opened in 1904, is used by anglers."),
        ("The mayor ... resigned", "The mayor, 54, resigned."),
    ],
)
def test_a_number_between_two_commas_left_out_whole_is_no_gap(quote: str, text: str) -> None:
    assert locate(quote, text).flags == ()


def test_a_number_left_out_with_more_than_what_stands_between_two_commas_is_a_gap() -> None:
    assert locate("The mayor ... resigned", "The mayor of 54 towns, a dentist, resigned.").flags == ("gap",)


WHOSE = [
    ("The wife of |the minister was arrested|.", "en"),
    ("The wife of the |minister was arrested|.", "en"),
    ("Die Frau des |Ministers wurde verhaftet|.", "de"),
    ("L'épouse du |ministre a été arrêtée|.", "fr"),
    ("El yerno del |ministro fue detenido|.", "es"),
]


@pytest.mark.parametrize(("marked", "language"), WHOSE)
def test_a_cut_through_the_subject_is_flagged(marked: str, language: str) -> None:
    before, quote, after = marked.split("|")
    anchor = locate(quote, before + quote + after, language=language)
    assert [edge.kind for edge in anchor.edges] == ["subject"]
    assert not anchor.sound


@pytest.mark.parametrize(
    "marked",
    [
        "The wife of |the minister| was arrested.",
        "The cost of |the bridge that was built| rose.",
        "Because of |it| we left.",
    ],
)
def test_a_cut_before_a_part_of_the_subject_alone_is_not(marked: str) -> None:
    before, quote, after = marked.split("|")
    assert locate(quote, before + quote + after).flags == ()


@pytest.mark.parametrize(
    ("quote", "text", "word"),
    [
        ("The mayor ... had lied", "The mayor said the union's leader had lied.", "the union's leader"),
        ("He shot ... his wife", "He shot the burglar who had killed his wife.", "who had killed"),
    ],
)
def test_an_ellipsis_that_gives_a_verb_another_subject_is_flagged(quote: str, text: str, word: str) -> None:
    anchor = locate(quote, text)
    assert [(edge.flag, edge.kind, edge.word) for edge in anchor.edges] == [("gap", "subject", word)]


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("The man ... was arrested", "The man who robbed the bank was arrested."),
        ("The line ... carried coal", "The line, which opened in May, carried coal."),
        ("The firm ... was ready", "The firm said it was ready."),
    ],
)
def test_an_ellipsis_over_a_whole_clause_is_not(quote: str, text: str) -> None:
    assert locate(quote, text).flags == ()


@pytest.mark.parametrize(
    ("marked", "language"),
    [
        ("|The mayor took bribes|, a charge she rejects.", "en"),
        ("|Der Minister nahm Geld|, was er bestreitet.", "de"),
        ("|Le maire a pris l'argent|, ce qu'il nie.", "fr"),
        ("|El alcalde aceptó dinero|, algo que él niega.", "es"),
        ("The paper apologised for saying that |the mayor lied|.", "en"),
    ],
)
def test_what_is_denied_right_behind_or_was_retracted_is_flagged(marked: str, language: str) -> None:
    before, quote, after = marked.split("|")
    anchor = locate(quote, before + quote + after, language=language)
    assert "negation" in [edge.kind for edge in anchor.edges]


def test_an_adverb_after_a_negation_narrows_it() -> None:
    text = "No one was hurt seriously in the crash."
    assert [(edge.kind, edge.word) for edge in locate("No one was hurt", text).edges] == [("limit", "seriously")]
    assert locate("One was hurt", "One was hurt seriously in the crash.").flags == ()


@pytest.mark.parametrize(
    ("marked", "language"),
    [
        ("Article 8 of |the Convention protects private life|.", "en"),
        ("The land was sold as part of |a deal with its creditors|.", "en"),
        ("Chaque personne |a droit à un avocat|.", "fr"),
        ("The non-profit |group feeds 300 people a day|.", "en"),
        ("|They buried the priest| who had baptised him.", "en"),
        ("Im Schloss |Bellevue empfing er die Gäste|.", "de"),
        ("|Der Rat schließt das Bad| aus Kostengründen.", "de"),
        ('Der Minister sagte, er habe "|keine andere Wahl|".', "de"),
        ("Es cierto que |el lago se calienta|.", "es"),
        ("Having found that |the alarm was off|, they left.", "en"),
    ],
)
def test_words_that_only_look_weighty_are_no_flag(marked: str, language: str) -> None:
    before, quote, after = marked.split("|")
    assert locate(quote, before + quote + after, language=language).flags == ()


@pytest.mark.parametrize(
    ("quote", "text", "passage"),
    [
        ("We're so happy ❤️", "They said: We’re so happy ❤️ And left.", "We’re so happy ❤️"),
        ("- Non, dit l'autre.", "« Oui » dit-il.\n- Non, dit l’autre.", "- Non, dit l’autre."),
        ('"It\'s over," she said.', "“It’s over,” she said. … Then she left.", "“It’s over,” she said."),
    ],
)
def test_a_span_ends_where_the_quote_does(quote: str, text: str, passage: str) -> None:
    anchor = locate(quote, text)
    assert (anchor.grade, [span.of(text) for span in anchor.spans]) == ("typographic", [passage])


def test_a_quote_of_invisible_characters_is_missing() -> None:
    assert locate("\u200b\u00a0\u200b", "Two words.").grade == "missing"


def test_a_subject_of_one_word_before_a_complementizer() -> None:
    anchor = locate("the port carries goods", "It rained. Few that the port carries goods.")
    assert [(edge.kind, edge.word) for edge in anchor.edges] == [("limit", "Few")]
