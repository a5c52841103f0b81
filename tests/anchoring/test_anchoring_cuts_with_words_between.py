"""Cuts beside what denies, hedges or limits with words between; and beside what only looks as if it did."""

import pytest

from support.cuts import anchored

HIDES = [  # before | the quote | after, the language and the class of the word that is hidden
    # A parenthesis before "that" that as a whole denies or hedges
    ("A website reported the next day, wrongly, that |the school burned books|.", "en", "negation"),
    ("The mayor claimed, without evidence, that |the school burned books|.", "en", "negation"),
    ("Die Zeitung meldete am Montag, fälschlicherweise, dass |die Schule brenne|.", "de", "negation"),
    ("Le journal a écrit, à tort, que |l'école brûlait|.", "fr", "negation"),
    ("El diario informó, erróneamente, de que |la escuela ardía|.", "es", "negation"),
    ("|The school burned books|, a website wrongly reported.", "en", "negation"),
    # A claim that is denied, with its place between, or in a clause with no sign of report
    ("Reports in the press that |he had hit a door| were dismissed by the captain, a Scot.", "en", "negation"),
    ("Berichte der Zeitung, dass |die Brücke sicher sei|, wies der Rat zurück.", "de", "negation"),
    ("Der Verband wies den Verdacht zurück, |seine Mitglieder spritzten Gift|.", "de", "negation"),
    ("Weder das Ministerium noch die Bundespolizei |konnte sagen, wo sie sind|.", "de", "negation"),
    # Rumour and suspicion, with words between
    ("It is rumoured in the town that |the port was sold|.", "en", "hedge"),
    ("Se rumora en el muelle que |el puerto fue vendido|.", "es", "hedge"),
    ("On murmure dans le port que |le bateau est vendu|.", "fr", "hedge"),
    ("Man munkelt, dass |der Hafen verkauft ist|.", "de", "hedge"),
    ("Prosecutors suspect the mayor of |having taken money|.", "en", "hedge"),
    ("Le parquet soupçonne le maire d'|avoir touché de l'argent|.", "fr", "hedge"),
    ("La fiscalía acusa al alcalde de |haber cobrado dinero|.", "es", "hedge"),
    ("Die Anklage wirft dem Rat vor, |Geld genommen zu haben|.", "de", "hedge"),
    ("I'd like to think |that's true|.", "en", "hedge"),
    # A condition after who speaks
    ("|Sie werde gehen|, sagte sie am Mittwoch vor dem Ensemble – es sei denn, der Rat zahle.", "de", "condition"),
    ("|She will go|, she told the whole of the council on Monday – unless it pays.", "en", "condition"),
    ("«|Irán mis nietas», bromea|, «en el supuesto de que alguien pague».", "es", "condition"),
    # Without something that the future needs
    ("Sin sus votos, |el proyecto quedaría en nada|.", "es", "condition"),
    ("Sans leurs voix, |le projet serait mort|.", "fr", "condition"),
    # What takes it back
    ("|The union had considered a strike|, but decided against it.", "en", "negation"),
    ("|Deux postes ont été pourvus|, puis gelés.", "fr", "negation"),
    ("|El alcalde prometió 40.000 viviendas|, cifra que rectificó después.", "es", "negation"),
    ("|The mayor promised 40,000 homes|, a figure he later corrected.", "en", "negation"),
    # What limits it
    ("|He would answer every question|, as far as his health allowed.", "en", "condition"),
    ("|Schools were free to choose texts|, within the limits of the law.", "en", "limit"),
    ("|Die Gemeinde könne eine Halle stellen|, allerdings ohne Heizung.", "de", "limit"),
    ("|Bis gestern kamen 43.000 Euro zusammen|, von denen erst ein Teil da ist.", "de", "limit"),
    ("|Le prometieron cinco plazas|, de las que solo ha llegado una.", "es", "limit"),
    ("|They voted for the bill|, most of them.", "en", "limit"),
    ("|Es hat ein Gespräch gegeben|, mehr nicht.", "de", "limit"),
    # A clause set against it that leaves it unproved
    ("|The drug works|, but that has not been proved.", "en", "hedge"),
    ("|He may have seen it|, but I could not swear to that.", "en", "hedge"),
    ("|More coffee raised the pressure|, she said, although the numbers were too small to be certain.", "en", "hedge"),
    ("|Ich halte das für eine Ausrede|, auch wenn ich es nicht beweisen kann.", "de", "hedge"),
    ("|Le maire a menti|, même si rien ne le prouve.", "fr", "hedge"),
    ("|El ministerio eleva la cifra|, si bien admite que faltan datos.", "es", "hedge"),
    ("|Drinkers live longer|, according to a study of 112,000 adults, but they caution that it may.", "en", "hedge"),
]  # fmt: skip

HIDES_NOTHING = [
    ("The mayor said, without naming anyone, that |the school burned books|.", "en"),
    ("The mayor said, without hesitation, that |the school burned books|.", "en"),
    ("The report by the council said that |the bridge was unsafe|.", "en"),
    ("Der Verband wies den Vorwurf zurück, |der ihm gemacht wurde|.", "de"),
    ("Die Zahl war falsch, |die Stadt nannte sie nicht|.", "de"),
    ("Sans un mot, |le maire a quitté la salle|.", "fr"),
    ("Sans un mot, |le maire se retira dans son bureau|.", "fr"),
    ("Sin una palabra, |el alcalde salió de la sala|.", "es"),
    ("Ohne ein Wort zu sagen, |verließ er den Saal|.", "de"),
    ("|She left for the United States|, it will help States allied to us, providing new ships.", "en"),
    ("|She could pay a fine|, but denied it had helped clients.", "en"),
    ("|The crew cheered| when they were allowed out.", "en"),
    ("Sans surprise, |le maire sera réélu|.", "fr"),
    ("Sin duda, |la ciudad pagará la obra|.", "es"),
    ("Without a doubt, |the city will pay|.", "en"),
    ("Le groupe accuse une perte de |12 millions|.", "fr"),
    ("|The union wants more pay|, although it is not certain to strike.", "en"),
    # What is said of a part
    ("|The yard runs 120 berths on the north side|, most of them let to sailors.", "en"),
    ("|The yard runs 120 berths on the north side|, most of which are let.", "en"),
    ("|Das Werk hat 120 Plätze|, die meisten davon vermietet.", "de"),
    ("|Le port a 120 places|, pour la plupart louées.", "fr"),
    ("|El puerto tiene 120 plazas|, la mayoría alquiladas.", "es"),
    # How it was done, and where
    ("Elle a simplement |serré la main du maire|.", "fr"),
    ("She simply |shook hands with the mayor|.", "en"),
    ("Ella simplemente |saludó al alcalde|.", "es"),
    ("Les mères roulaient |plus d'une heure| jusqu'à Foix.", "fr"),
    ("Un grupo dirigido desde Granada |vio el agua|.", "es"),
    # What asserts nothing itself
    ("Der Ausschuss muss nun entscheiden, |ob die Kassen zahlen|.", "de"),
    ("She must decide | whether to pay|.", "en"),
    # A short answer, and what stands behind speech
    ("No. |The report is with the inspectors|, who will publish it.", "en"),
    ("“No. |The report is with the inspectors|,” he said.", "en"),
    ("«No. |El informe está con los inspectores|», dijo.", "es"),
    ("«Vimos los ladrillos, |no la casa|», explica la astroquímica del centro, de 44 años.", "es"),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "language", "kind"), HIDES)
def test_what_bears_on_a_cut_over_words_between_is_flagged(marked: str, language: str, kind: str) -> None:
    anchor = anchored(marked, language)
    assert anchor.flags == ("cut",)
    assert kind in [edge.kind for edge in anchor.edges]


@pytest.mark.parametrize(("marked", "language"), HIDES_NOTHING)
def test_what_only_stands_beside_it_is_not(marked: str, language: str) -> None:
    assert anchored(marked, language).flags == ()


def test_time_up_to_a_feast_is_no_place() -> None:
    anchor = anchored("|Le pont est fermé| jusqu'à Noël.", "fr")
    assert [edge.kind for edge in anchor.edges] == ["time"]
