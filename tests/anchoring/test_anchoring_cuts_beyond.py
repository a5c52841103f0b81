"""Cuts out of beliefs, fiction, conditions further off, and clauses that are taken back after the quote."""

import pytest

from support.cuts import anchored

HIDES = [  # before | the quote | after, the language and the class of the word that is hidden
    ("The council wasn't looking for |the lifting of the ban|.", "en", "negation"),
    ("The office denied responsibility for |the crash of the ferry|.", "en", "negation"),
    ("For years doctors thought that |the pill was harmless|.", "en", "hedge"),
    ("It was once believed that |the sun went round the earth|.", "en", "negation"),
    ("Residents who believe that |their well is poisoned| should call the office.", "en", "hedge"),
    ("Anyone who thinks |the strike is over| should visit the port.", "en", "hedge"),
    ("Rumour has it that |a supermarket wants the site|.", "en", "hedge"),
    ("In the novel, |the king poisons his brother|.", "en", "hedge"),
    ("|The king poisons his brother| in the film.", "en", "hedge"),
    ("In a since-deleted post it wrote that |the vote was rigged|.", "en", "hedge"),
    ("Until the court rules, |the stadium stays closed|.", "en", "condition"),
    ("If wages keep growing, the bank said, |prices will rise again|.", "en", "condition"),
    ("Few economists |expect it to do so|.", "en", "limit"),
    ("Three died, none of them, in the view of the office, |because of the drug|.", "en", "negation"),
    ("|The mayor may run again|, though the party has repeatedly dismissed the idea.", "en", "negation"),
    ("|A second wave this winter| is unlikely, the office said.", "en", "negation"),
    ("|Three patients died|, none of them because of the drug.", "en", "limit"),
    ("|The council told everyone| who asked.", "en", "limit"),
    ("|I might even vote for it|, were it not for the woods.", "en", "condition"),
    ("They built 80% of the |wall in May|.", "en", "number"),
    ("Der Verein dementierte Berichte, wonach |der Trainer geht|.", "de", "negation"),
    ("Bisher galt als gesichert, dass |Pendler häufiger krank sind|.", "de", "hedge"),
    ("Lange glaubte man, |der Fluss sei sauber|.", "de", "hedge"),
    ("Kaum ein Amt rechnet damit, dass |die Summe steigen wird|.", "de", "negation"),
    ("Dass |die Leute weniger arbeiten|, ist ein Märchen.", "de", "negation"),
    ("|Zwar hatte das Amt Dienst|, doch war es nicht allein.", "de", "limit"),
    ("|Das Amt befragte 2.300 Angestellte|, allerdings nur einmal.", "de", "limit"),
    ("Hätte das Amt gewarnt, so das Gericht, |wäre niemand ertrunken|.", "de", "condition"),
    ("On a longtemps cru que |le lavage suffisait|.", "fr", "negation"),
    ("À moins d'un accord avec le port, |le texte sera rejeté|.", "fr", "condition"),
    ("|La ville a certes payé|, mais trop tard.", "fr", "limit"),
    ("Il serait absurde d'en conclure que |les pesticides sont inoffensifs|.", "fr", "negation"),
    ("Hay quien piensa que |el puerto está vacío|.", "es", "hedge"),
    ("Hasta que la sentencia sea firme, |el estadio seguirá cerrado|.", "es", "condition"),
    ("|La testigo vio el incendio|, aunque después se retractó.", "es", "negation"),
    ("|Se nos acusa de vender el puerto, y es| mentira.", "es", "negation"),
    ("|The office says the claim is| false.", "en", "negation"),
    ("The gates failed, and few residents believed that |they had been mended|.", "en", "limit"),
    ("|The brakes were faulty|, a claim the maker's own engineer demolished.", "en", "negation"),
    ("|The water helps bees|, a finding that nobody could repeat.", "en", "negation"),
    ("|Sales doubled last year|, leaving aside the two largest markets.", "en", "limit"),
    ("|We will raise taxes| over my dead body.", "en", "negation"),
    ("Der Vorstand weist den Vorwurf zurück, |man habe die Behörden getäuscht|.", "de", "negation"),
    ("Das Amt warnt davor zu glauben, |die Pflanze sei giftig|.", "de", "negation"),
    ("Irrig ist die Ansicht, dass |der Mieter zahlen muss|.", "de", "negation"),
    ("On aurait tort de penser que |le port ferme|.", "fr", "negation"),
    ("La versión de que |el puerto cerró| quedó descartada.", "es", "negation"),
    ("Carece de fundamento la denuncia de que |el agua contiene plomo|.", "es", "negation"),
    ('"|We will pay the fine|," said the head of the office, a lawyer, "unless the court agrees."', "en", "condition"),
    ("„|Wir zahlen|“, sagte das Amt, das seit Mai zuständig ist, „wenn das Gericht zustimmt.“", "de", "condition"),
    ("« |Nous paierons| », a dit le port, géré par la ville, « si le juge accepte. »", "fr", "condition"),
    ("None of the witnesses in the court room claimed that |the bridge fell|.", "en", "negation"),
    ("Kaum jemand im Stadtrat nimmt dem Amt noch ab, dass |die Kasse leer ist|.", "de", "limit"),
    ("|The mayor resigned|, a satirical site joked.", "en", "hedge"),
    ("¿Es cierto que |rechazó un premio|?", "es", "hedge"),
]

HIDES_NOTHING = [
    ("The council waited for |the ferry from the island|.", "en"),
    ("|The mayor will run again|, though the party is wrong about the date.", "en"),
    ("|That is all| that we had hoped for.", "en"),
    ("A few economists |expect it to fall|.", "en"),
    ("Article 8 of the |Convention protects homes|.", "en"),
    ("The minister believes that |the dam is safe|.", "en"),
    ("Das Amt teilte mit, |die Pflanze sei giftig|.", "de"),
    ('"|We will pay the fine|," said the head of the office, a lawyer, "and we are glad."', "en"),
    ('"|We will pay the fine|," said the head of the office. "If it rains, we go."', "en"),
    ("No one in the harbour office doubts that |the bridge fell|.", "en"),
    ("Only the owner of the ferry says that |the bridge fell|.", "en"),
    ("|The bridge was closed|, a report of the office says.", "en"),
    ("Das Amt sagte, die Bäder seien |in einem schlechten Zustand|.", "de"),
    ("Der Zeuge hat ausgesagt, der Kläger sei |schon vorher gestürzt|.", "de"),
    ("|Die Stadt zahlte|, doch das Amt schwieg.", "de"),
    ("|La ville a payé|, mais trop tard.", "fr"),
    ("¿Cuándo cerró? |El puerto cerró en mayo|.", "es"),
]


@pytest.mark.parametrize(("marked", "language", "kind"), HIDES)
def test_a_cut_that_hides_something_is_flagged(marked: str, language: str, kind: str) -> None:
    anchor = anchored(marked, language)
    assert anchor.flags == ("cut",)
    assert kind in [edge.kind for edge in anchor.edges]


@pytest.mark.parametrize(("marked", "language"), HIDES_NOTHING)
def test_a_cut_that_hides_nothing_is_not(marked: str, language: str) -> None:
    anchor = anchored(marked, language)
    assert anchor.grade == "verbatim"
    assert anchor.flags == ()
