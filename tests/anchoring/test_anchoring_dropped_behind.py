"""Cuts before a charge that is dropped, a condition without "if", or whom nothing befell; and behind a denial."""

import pytest

from support.cuts import anchored

HIDES = [  # before | the quote | after, the language and the class of the word that is hidden
    # None of those told of, or what became of them
    ("|They had found errors in the accounts|, all of which were corrected in May.", "en", "negation"),
    ("|Fourteen people went to hospital|, not one of whom was ill.", "en", "limit"),
    ("|Vierzehn Menschen kamen in die Klinik|, von denen kein einziger krank war.", "de", "limit"),
    ("|Quatorze personnes ont été hospitalisées|, dont pas une n'était malade.", "fr", "limit"),
    ("|Catorce personas fueron hospitalizadas|, ni una sola de las cuales estaba enferma.", "es", "limit"),
    ("|Hemos imputado a dos directivos|, uno de los cuales ya ha quedado exculpado.", "es", "negation"),
    # A charge or plan that is dropped
    ("|Prosecutors opened a file on the mayor in May|, only to close it in July.", "en", "negation"),
    ("|Das Amt hat ein Verfahren eingeleitet|, es am Dienstag jedoch wieder eingestellt.", "de", "negation"),
    ("|Le gardien a été placé en garde à vue| puis mis hors de cause.", "fr", "negation"),
    ("|El alcalde anunció una moción| que horas después retiró.", "es", "negation"),
    ("|The party announced a motion| which it later withdrew.", "en", "negation"),
    ("|The party announced a strike| that it later called off.", "en", "negation"),
    ("|Le maire a évoqué une exonération|, avant que son cabinet ne démente.", "fr", "negation"),
    ("|El alcalde habló de una rebaja|, antes de que su gabinete lo desmintiera.", "es", "negation"),
    # A condition with no word for "if"
    ("|We stand ready to lend|, should Kim run short.", "en", "condition"),
    ("|I'd have closed on Saturday|, had anyone bothered to ring me.", "en", "condition"),
    ("|The fund would double its stake|, regulators permitting.", "en", "condition"),
    ("|Nous porterons plainte|, le cas échéant, contre ce journal.", "fr", "condition"),
    ("|Demandaremos al diario|, llegado el caso.", "es", "condition"),
    ("|Die Firma zahlt eine Hilfe|, geknüpft an einen Verzicht.", "de", "condition"),
    ("|La firme versera une aide|, conditionnée à l'accord des familles.", "fr", "condition"),
    ("|La empresa ofrecerá una compensación|, condicionada a que renuncien.", "es", "condition"),
    # What limits it
    ("|Der Verein hat zu Streiks aufgerufen|, zunächst allerdings nur in Bremen.", "de", "limit"),
    ("|Kim rät, die Passwörter zu ändern|, jedoch nicht über den Link.", "de", "negation"),
    ("|The union called a strike|, initially only in the north.", "en", "limit"),
    ("|Le syndicat a appelé à la grève|, mais d'abord seulement à Lyon.", "fr", "limit"),
    ("|El sindicato convocó una huelga|, al principio solo en Lugo.", "es", "limit"),
    ("|La subvention sera maintenue|, pour cette année tout au plus.", "fr", "limit"),
    ("|The grant will be kept|, for a year at most.", "en", "limit"),
    ("“|Our bank meets the rules|, or did at the end of June,” he said.", "en", "hedge"),
    ("«|Nosotros avisamos en septiembre|, o eso creíamos», dijo.", "es", "hedge"),
    # Before the quote, or around it
    ("Die Richterin befand, es sei nicht erwiesen, dass |der Verein gelogen habe|.", "de", "negation"),
    ("Sie sagte, es gebe keinen Beweis, dass |der Verein gelogen habe|.", "de", "negation"),
    ("Dass |Kim zurücktreten müsse|, wollte sie nicht sagen.", "de", "negation"),
    ("Sería injusto decir que |los jugadores estaban al tanto|.", "es", "negation"),
    ("Es pronto para afirmar que |hubo soborno|.", "es", "negation"),
    ("Il serait injuste de dire que |les joueurs savaient|.", "fr", "negation"),
    ("It is early to say that |the bank is safe|.", "en", "negation"),
    ("Es wäre ungerecht zu sagen, dass |die Spieler es wussten|.", "de", "negation"),
]

HIDES_NOTHING = [
    ("|The crew came home|, only to find the door locked.", "en"),
    ("|They found errors in the accounts|, most of which date from May.", "en"),
    ("|The mayor grew up in a town| that was later abandoned.", "en"),
    ("|The mayor announced a plan to buy the house| that his father built later.", "en"),
    ("|He promised to name the man| who then withdrew the money from the bank.", "en"),
    ("|Le maire a acheté la maison| que son père a ensuite vendue.", "fr"),
    ("|El alcalde compró la casa| que luego vendió a su primo.", "es"),
    ("|The mayor spoke|, permitting questions at the end.", "en"),
    ("|Kim asked|, should Ri go to the north?", "en"),
    ("Kim sagte, nicht ohne Stolz, dass |der Verein gewonnen habe|.", "de"),
    ("Sie sagte, es sei erwiesen, dass |der Verein gelogen habe|.", "de"),
    ("Sie sagte, es sei nicht zu bestreiten, dass |der Verein gelogen habe|.", "de"),
]


@pytest.mark.parametrize(("marked", "lang", "kind"), HIDES)
def test_what_is_dropped_bound_or_limited_beside_a_cut_is_flagged(marked: str, lang: str, kind: str) -> None:
    anchor = anchored(marked, lang)
    assert anchor.flags == ("cut",)
    assert kind in [edge.kind for edge in anchor.edges]


@pytest.mark.parametrize(("marked", "lang"), HIDES_NOTHING)
def test_what_only_goes_on_is_not(marked: str, lang: str) -> None:
    assert anchored(marked, lang).flags == ()
