"""Cuts behind a negation that is shared or parted off, or a group of people in front; before what limits a denial."""

import pytest

from support.cuts import anchored

HIDES = [  # before | the quote | after, the language and the class of the word that is hidden
    # A negation before a parenthesis between dashes
    ("He wasn't - until this week - |able to pay|.", "en", "negation"),
    ("Er war nicht – wie behauptet – |bereit zu zahlen|.", "de", "negation"),
    ("Il n'était pas – selon le maire – |capable de payer|.", "fr", "negation"),
    ("No estaba – hasta mayo – |dispuesto a pagar|.", "es", "negation"),
    # One that two things share
    ("We make no warranties or |guarantees about the data|.", "en", "negation"),
    ("We make no warranties\nor |guarantees about the data|.", "en", "negation"),
    ("Wir geben keine Zusagen oder |Garantien für die Daten|.", "de", "negation"),
    ("Nous ne donnons aucune promesse ou |garantie sur les données|.", "fr", "negation"),
    ("No damos ninguna promesa o |garantía sobre los datos|.", "es", "negation"),
    # Those of whom alone something is told
    ("For healthy people, |the bite is no emergency|.", "en", "limit"),
    ("In most cases, |the bite is no emergency|.", "en", "limit"),
    ("He said: In mice, |the drug cured the disease|.", "en", "limit"),
    ("Pour la plupart des gens, |la piqûre est sans danger|.", "fr", "limit"),
    ("Chez les adultes, |la piqûre est sans danger|.", "fr", "limit"),
    ("Para la mayoría de las personas, |la picadura es leve|.", "es", "limit"),
    ("En las personas sanas, |la picadura es leve|.", "es", "limit"),
    # How far a denial goes
    ("|The retirement age should not increase| by more than that of men.", "en", "limit"),
    ("|Die Steuern steigen nicht| um mehr als zwei Prozent.", "de", "limit"),
    ("|Les impôts n'augmenteront pas| de plus de 2 %.", "fr", "limit"),
    ("|Los impuestos no subirán| en más de un 2 %.", "es", "limit"),
    # What would be
    ("|The firm would've failed| otherwise.", "en", "condition"),
    ("|Die Firma hätte den Prozess| sonst verloren.", "de", "condition"),
    ("|L'usine aurait fermé| sinon.", "fr", "condition"),
    ("|La fábrica habría cerrado| de lo contrario.", "es", "condition"),
    # What is excepted behind a comma, or limits the clause
    ('|He offers two guineas a tooth|, "slaves excepted."', "en", "limit"),
    ("|The pool is open daily|, members only.", "en", "limit"),
    ("|Der Markt öffnet täglich|, Feiertage ausgenommen.", "de", "limit"),
    ("|Le marché ouvre tous les jours|, dimanches exceptés.", "fr", "limit"),
    ("|El mercado abre a diario|, domingos exceptuados.", "es", "limit"),
    ("|The law is provided| for general purposes only.", "en", "limit"),
    ("|The pills are harmless| in low doses.", "en", "limit"),
    ("|Die Tabletten sind harmlos| in niedriger Dosis.", "de", "limit"),
    ("|Les pilules sont sans danger| à faible dose.", "fr", "limit"),
    ("|Las pastillas son inocuas| en dosis bajas.", "es", "limit"),
    ("|Sales rose 2 percent|, when a contract with the Indian health ministry is left out.", "en", "condition"),
    # Hearsay, and witnesses who told another story
    ("There were whispers that |the mayor took bribes|.", "en", "hedge"),
    ("There was talk in town that |the mayor took bribes|.", "en", "hedge"),
    ("Es gab Gerede, dass |der Rat zahlt|.", "de", "hedge"),
    ("À l'en croire, |la ville a payé|.", "fr", "hedge"),
    ("Había rumores en la ciudad de que |el alcalde paga|.", "es", "hedge"),
    ("|The clerk saw the mayor|, although he has changed his story twice.", "en", "hedge"),
    ("|Der Zeuge sah den Wirt|, obwohl er seine Aussage geändert hat.", "de", "hedge"),
    ("|Un témoin l'affirme|, même s'il a varié dans ses déclarations.", "fr", "hedge"),
    ("|El testigo vio al alcalde|, aunque ha cambiado su versión dos veces.", "es", "hedge"),
]

HIDES_NOTHING = [
    ("He paid – never late – |and left|.", "en"),
    ("No – he said – |the mayor paid|.", "en"),
    ("It was not him – he swore – |he was away|.", "en"),
    ("He did not call or |his phone was dead|.", "en"),
    ("It is not clear if he lied or |left the town|.", "en"),
    ("Ohne Brot oder Wein |kam der Mann|.", "de"),
    ("Aucun navire n'est parti, ou |la radio se trompe|.", "fr"),
    ("No llamó nadie, o |la radio miente|.", "es"),
    ("For the people in the town, |the harbour is a home|.", "en"),
    ("For our patients, |the clinic is a home|.", "en"),
    ("In women's football, |the final is played in May|.", "en"),
    ("At least four people, |including two officers, were hurt|.", "en"),
    ("Pour les gens du port, |la digue est un refuge|.", "fr"),
    ("Para las personas del puerto, |el dique es un refugio|.", "es"),
    ("|Taxes will rise| by more than wages.", "en"),
    ("|Die Steuern steigen| um mehr als zwei Prozent.", "de"),
    ("|Les impôts augmenteront| de plus de 2 %.", "fr"),
    ("|Los impuestos subirán| en más de un 2 %.", "es"),
    ("|The mayor| thinks otherwise.", "en"),
    ("|Der Rat tagt heute| sonst selten.", "de"),
    ("|Le maire pense| autrement.", "fr"),
    ("|El alcalde lo hizo| de otro modo.", "es"),
    ("|The mayor left the room|, he said only.", "en"),
    ("|The price fell|, talks failed.", "en"),
    ("|The museum is provided for| in the budget.", "en"),
    ("|We spoke of the mayor and the clerk|, I could never do jokes about them.", "en"),
    ("She whispers that |the mayor left|.", "en"),
    ("She gave a talk that |the mayor liked|.", "en"),
]


@pytest.mark.parametrize(("marked", "lang", "kind"), HIDES)
def test_what_denies_or_narrows_from_beyond_a_mark_or_joint_is_flagged(marked: str, lang: str, kind: str) -> None:
    anchor = anchored(marked, lang)
    assert anchor.flags == ("cut",)
    assert kind in [edge.kind for edge in anchor.edges]


@pytest.mark.parametrize(("marked", "lang"), HIDES_NOTHING)
def test_what_bears_on_something_else_is_not(marked: str, lang: str) -> None:
    assert anchored(marked, lang).flags == ()
