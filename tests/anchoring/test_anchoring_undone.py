"""Cuts before what undoes, clears, delays or binds to a condition what was quoted; and before what does not."""

import pytest

from support.cuts import anchored

HIDES = [  # before | the quote | after, the language and the class of the word that is hidden
    # A relative clause that clears the one accused
    ("|Officers first suspected the clerk|, who was cleared within weeks.", "en", "negation"),
    ("|The mayor was charged with fraud|, of which he was later acquitted.", "en", "negation"),
    ("|Die Polizei verdächtigte den Wirt|, der später freigesprochen wurde.", "de", "negation"),
    ("|La police a soupçonné le gardien|, qui a été mis hors de cause en mai.", "fr", "negation"),
    ("|La policía detuvo al portero|, que fue absuelto en mayo.", "es", "negation"),
    # One that takes back or puts off what was announced
    ("|The union announced a strike|, which it called off on Monday.", "en", "negation"),
    ("|The union announced a strike|, which was later postponed.", "en", "negation"),
    ("|Die Gewerkschaft kündigte einen Streik an|, den sie am Abend wieder absagte.", "de", "negation"),
    ("|Die Prüfung sollte am Montag enden|, was sich jedoch um Wochen verzögert.", "de", "negation"),
    ("|Le syndicat a annoncé une grève|, qu'il a finalement annulée.", "fr", "negation"),
    ("|Le port devait ouvrir lundi|, ce qui a été reporté.", "fr", "negation"),
    ("|El sindicato anunció una huelga|, que luego canceló.", "es", "negation"),
    ("|El puerto iba a abrir el lunes|, lo que se aplazó.", "es", "negation"),
    # A second verb of the same subject
    ("|The prosecutor planned to sue the firm|, then gave up in May.", "en", "negation"),
    ("|The city offered the land|, but eventually pulled out.", "en", "negation"),
    ("The crew, |who had threatened to block the port|, ended up backing down.", "en", "negation"),
    ("|Der Verein wollte klagen|, verzichtete dann aber darauf.", "de", "negation"),
    ("|Die Stadt kündigte den Bau an|, machte dann aber einen Rückzieher.", "de", "negation"),
    ("|Le parquet envisageait de poursuivre la société|, puis y a renoncé en mai.", "fr", "negation"),
    ("Les dockers, |qui avaient menacé de bloquer le port|, ont fini par y renoncer.", "fr", "negation"),
    ("|El fiscal pensaba acusar al banco|, pero luego desistió.", "es", "negation"),
    ("|El club anunció la venta|, y al final se echó atrás.", "es", "negation"),
    # What makes it depend on something
    ("|The city will close the plant|, but makes this conditional on state aid.", "en", "condition"),
    ("|The plant will close in May|, but that depends on state aid.", "en", "condition"),
    ("|Der Konzern will das Werk schließen|, macht dies aber von Zuschüssen abhängig.", "de", "condition"),
    ("|Die Stadt baut das Bad|, doch das hängt vom Land ab.", "de", "condition"),
    ("|La ville fermera l'usine|, mais subordonne cela à une aide.", "fr", "condition"),
    ("|L'usine fermera en mai|, mais cela dépend de l'État.", "fr", "condition"),
    ("|La ciudad cerrará la planta|, pero lo condiciona a una ayuda.", "es", "condition"),
    ("|La planta cerrará en mayo|, aunque eso depende del Estado.", "es", "condition"),
    ("|We will lift the ban| as soon as the inspectors are back.", "en", "time"),
    ("|Le dossier tient debout| aussi longtemps qu'on oublie les dates.", "fr", "condition"),
    ("|He is a decent man| when he wants something from you.", "en", "condition"),
    ("|Il est aimable|, quand cela l'arrange.", "fr", "condition"),
    ("|Es amable| cuando le conviene.", "es", "condition"),
    ("|Sales rose 2 percent|, when the contract is left out.", "en", "condition"),
    # What limits it
    ("|The risk rose by 19 percent|, at least among men under 55.", "en", "limit"),
    ("|Le test a été juste dans 87 % des cas|, au moins chez les plus de 60 ans.", "fr", "limit"),
    ("|El caso se cerró bien|, desde el punto de vista de los abogados.", "es", "limit"),
    ("|L'affaire s'est bien terminée|, du point de vue des avocats.", "fr", "limit"),
    ("|The case ended well|, from the point of view of the lawyers.", "en", "limit"),
    ("|Der Prozess ging gut aus|, aus Sicht der Anwälte.", "de", "limit"),
    # What leaves it unproved or undecided
    ("|They accused him of taking money from smugglers|, which was never proved.", "en", "negation"),
    ("|Lo acusaban de haber cobrado de contrabandistas|, cargo que jamás se probó.", "es", "negation"),
    ("|Man warf ihm vor, Geld genommen zu haben|, was nie bewiesen wurde.", "de", "negation"),
    ("|On lui reprochait d'avoir pris l'argent|, ce qui n'a jamais été prouvé.", "fr", "negation"),
    ("|Ein Anschlag werde ausgeschlossen|, teilte das Amt mit, endgültig sei das aber nicht.", "de", "hedge"),
    ("|The bridge will be closed|, but that is not final.", "en", "hedge"),
    ("|Le pont sera fermé|, mais ce n'est pas définitif.", "fr", "negation"),
    ("|El puente se cerrará|, pero eso no es definitivo.", "es", "hedge"),
    # Part of what is told never happened
    ("|He built 200 schools|, of which about half never opened.", "en", "limit"),
    ("|Er baute 200 Schulen|, von denen die Hälfte nie öffnete.", "de", "limit"),
    ("|Il a construit 200 écoles|, dont la moitié n'a jamais ouvert.", "fr", "limit"),
    ("|Construyó 200 escuelas|, de las cuales la mitad nunca abrió.", "es", "limit"),
    ("|The union said its members would walk out|, but the strike was called off.", "en", "negation"),
    ("|The mayor said he would resign|, only to change his mind a day later.", "en", "negation"),
    ("|The court sentenced him to six years|, four of them suspended.", "en", "negation"),
    ("|Das Gericht verurteilte ihn zu drei Jahren Haft|, zwei davon zur Bewährung.", "de", "negation"),
    ("|Le tribunal l'a condamné à trois ans de prison|, dont deux avec sursis.", "fr", "negation"),
    ("|El tribunal lo condenó a tres años|, dos de ellos en suspenso.", "es", "negation"),
    ("|La empresa quería despedir a 300 personas|, aunque luego dio marcha atrás.", "es", "negation"),
    ("|Le vaccin protège de l'infection|, mais pour quelques mois seulement.", "fr", "limit"),
    ("|Der Vorstand hat dem Verkauf zugestimmt|, allerdings unter Vorbehalt.", "de", "limit"),
    # Before the quote
    ("The office played down reports that |the firm had threatened to leave|.", "en", "hedge"),
    ("I would love to say that |the worst is over|.", "en", "hedge"),
    ("Das Amt will versuchen, |den Betrieb wieder aufzunehmen|.", "de", "hedge"),
    ("Die Verbände zweifeln daran, dass |der Konzern es ernst meint|.", "de", "negation"),
    ("Ich fürchte, dass |die Firma nur auf Geld wartet|.", "de", "hedge"),
    ("On m'accuse d'|avoir détruit des dossiers|.", "fr", "hedge"),
    ("La ciudad restó importancia a los informes de que |la empresa se va|.", "es", "negation"),
    ("The bank hopes to |begin a trial next spring|.", "en", "hedge"),
]

HIDES_NOTHING = [
    ("|The mayor met the clerk|, who was cleared to fly in May.", "en"),
    ("|She works for the airline|, which cancelled the flight.", "en"),
    ("|The mayor met a lawyer|, who withdrew from the race in May.", "en"),
    ("|The council approved the plan|, and later the clerk gave up smoking.", "en"),
    ("|The first to go were the clerks|, who had not proved their worth.", "en"),
    ("|The town has 300 people|, many of whom depend on fishing.", "en"),
    ("|The island is poor|, and it depends on tourism.", "en"),
    ("|The trains did not run|, which was not planned.", "en"),
    ("|He built 200 schools|, half of them in the north.", "en"),
    ("|The crowd left the hall| when the mayor wanted to speak.", "en"),
    ("|The clerk was happy|, from the first day to the last.", "en"),
    ("Fine dust has hardly declined, since |they also come from tyres|.", "en"),
    ("The flaw lay in enforcement, since |officers in the port rarely have the means|.", "en"),
    ("Das Amt hatte davor gewarnt, dass |die Technik die Leute überfordere|.", "de"),
    ("|Die Zettel müssen neu gedruckt werden|, weil der Name falsch geschrieben war.", "de"),
    ("|The ballots must be printed again|, because the name was wrong.", "en"),
    ("|Il faut réimprimer les bulletins|, car le nom était faux.", "fr"),
    ("|Hay que imprimir otra vez las papeletas|, porque el nombre era falso.", "es"),
    ("|The signs are not to be trusted|, as many children who wheeze never fall ill.", "en"),
    ("|The band played in Leeds|, where half of the crowd had never heard of it.", "en"),
    ("|Fans came to the town|, but the match was postponed.", "en"),
    ("|Er traf die Sängerin|, deren Konzert abgesagt wurde.", "de"),
    ("|Le maire a reçu le club|, dont le match a été reporté.", "fr"),
    ("|El alcalde anunció un plan|, y luego suspendió el acto.", "es"),
    ("|Der Rat traf den Wirt|, der den Termin absagte.", "de"),
    ("|Die Stadt lebt vom Fischfang|, der vom Wetter abhängt.", "de"),
    ("|Le maire a vu le gardien|, qui a reporté son voyage.", "fr"),
    ("|La ville est belle|, et elle dépend de Lyon.", "fr"),
    ("|El alcalde vio al portero|, que canceló su viaje.", "es"),
    ("|El alcalde vive en Toledo|, que depende del turismo.", "es"),
]


@pytest.mark.parametrize(("marked", "lang", "kind"), HIDES)
def test_what_is_undone_or_bound_beside_a_cut_is_flagged(marked: str, lang: str, kind: str) -> None:
    anchor = anchored(marked, lang)
    assert anchor.flags == ("cut",)
    assert kind in [edge.kind for edge in anchor.edges]


@pytest.mark.parametrize(("marked", "lang"), HIDES_NOTHING)
def test_what_goes_on_about_something_else_is_not(marked: str, lang: str) -> None:
    assert anchored(marked, lang).flags == ()
