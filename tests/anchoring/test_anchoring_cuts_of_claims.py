"""Cuts out of claims that are denied, before conditions and limits behind, and beside words that bear on others."""

import pytest

from support.cuts import anchored

HIDES = [  # before | the quote | after, the language and the class of the word that is hidden
    ("The judge warned jurors against concluding that |silence was a proof|.", "en", "negation"),
    ("El juez advirtió al jurado contra |creer que el silencio prueba algo|.", "es", "negation"),
    ("It was absurd to claim |the mayor had threatened anyone|.", "en", "negation"),
    ("Das Amt will dem Rat zwar nicht unterstellen, |er spiele mit der Angst|.", "de", "negation"),
    ("Das Amt bestreitet, |der Rat lüge in der Sache|.", "de", "negation"),
    ("Berichte, denen zufolge |Diebe die Pläne erbeutet hätten|, nannte das Amt erfunden.", "de", "negation"),
    ("Das Amt wies Berichte zurück, denen zufolge |der Hafen schließt|.", "de", "negation"),
    ("Elle a aussi écarté l'hypothèse selon laquelle |un locataire a allumé le feu|.", "fr", "negation"),
    ("La oficina descartó la hipótesis según la cual |un vecino prendió el fuego|.", "es", "negation"),
    ("She rejected the theory according to which |the mayor lied|.", "en", "negation"),
    ("|Reports on Sunday that the owners had sold the port| were dismissed as invention.", "en", "negation"),
    ("|Dass der Rat das Unwetter ausgelöst habe|, lasse sich nicht beweisen.", "de", "negation"),
    ("|Que le maire ait menti|, on ne peut le prouver.", "fr", "negation"),
    ("|Que el alcalde mintió| no se puede demostrar.", "es", "negation"),
    ("Without a school bus, |this town has no future|.", "en", "condition"),
    ("Sans car scolaire, |ce bourg n'a pas d'avenir|.", "fr", "condition"),
    ("Sin autobús escolar, |este pueblo no tiene futuro|.", "es", "condition"),
    ("|The mayor has nothing to hide|, so far as I am aware.", "en", "hedge"),
    ("|The mayor has nothing to hide|, to my knowledge.", "en", "hedge"),
    ("|Der Rat hat niemanden getäuscht|, meines Wissens.", "de", "hedge"),
    ("|Le maire n'a rien à cacher|, pour autant que je sache.", "fr", "hedge"),
    ("|El alcalde no esconde nada|, que yo sepa.", "es", "hedge"),
    ("|El club seguirá con nosotros| mientras él quiera.", "es", "condition"),
    ("|Nous publierons tout|, dès lors que la ville l'accepte.", "fr", "condition"),
    ("|The pill works| in some people.", "en", "limit"),
    ("|Das Mittel wirkt| bei einigen Menschen.", "de", "limit"),
    ("|Le remède agit| chez certains patients.", "fr", "limit"),
    ("|El remedio funciona| en algunos pacientes.", "es", "limit"),
    ("|Meals will be free for all the pupils| whose parents earn little.", "en", "limit"),
    ("|Meals will be free for every pupil| who asks.", "en", "limit"),
    ("|Ils paieront tous les ouvriers| qui le demandent.", "fr", "limit"),
    ("|El comedor será gratuito para todos los alumnos| cuyas familias ganen poco.", "es", "limit"),
    ("It was opened weeks before |the tax that the town wants| in May.", "en", "time"),
]

HIDES_NOTHING = [
    ("The office warned of fighting against |the rebels|.", "en"),
    ("Das Amt teilte mit, |er komme morgen|.", "de"),
    ("Der Rat blieb nicht, |er gehe lieber heim|.", "de"),
    ("Berichte, denen zufolge |der Hafen schließt|, liegen vor.", "de"),
    ("Le rapport, selon lequel |le port ferme|, date de mai.", "fr"),
    ("La maison dans laquelle |le maire est mort| n'a pas été vendue.", "fr"),
    ("El informe, según el cual |el puerto cierra|, es de mayo.", "es"),
    ("She published a theory according to which |the mayor lied|.", "en"),
    ("|Reports on Sunday that the owners had sold the port| were not denied.", "en"),
    ("|Dass der Rat ging|, lässt sich nicht leugnen.", "de"),
    ("Without a word, |the mayor did not answer for the future of the port|.", "en"),
    ("Sin chaqueta, |el alcalde no tiene frío|.", "es"),
    ("|It was interest in what could be added| to our knowledge of the port.", "en"),
    ("|El alcalde cantaba| mientras él dormía.", "es"),
    ("|El club ganó en casa|, mientras que el rival perdió.", "es"),
    ("|L'accord est caduc|, dès lors que le port ferme.", "fr"),
    ("|The mayor spoke| in some detail.", "en"),
    ("|The town paid the workers| whose houses burned.", "en"),
    ("|El alcalde dijo a todos los obreros| que el puerto cerraba.", "es"),
    ("It was opened three weeks before |the midges that carry the virus| usually begin to bite.", "en"),
    ("Le port ouvre trois semaines avant que |les moustiques qui portent le virus| piquent.", "fr"),
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
