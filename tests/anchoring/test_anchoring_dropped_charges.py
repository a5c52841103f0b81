"""Cuts before a charge that is dropped, a word taken back, words of others inside speech, and afterthoughts."""

import pytest

from support.cuts import anchored

HIDES = [  # before | the quote | after, the language and the class of the word that is hidden
    # A charge dropped or unproved in the next clause
    ("She argued that |Kim swapped the samples|; she dropped that charge in the second week.", "en", "negation"),
    ("|Der Bürgermeister beschuldigte Kim|; er ließ den Vorwurf später fallen.", "de", "negation"),
    ("|La maire a accusé Kim de vol|; elle a abandonné cette accusation.", "fr", "negation"),
    ("|La alcaldesa acusó a Kim de robo|; retiró esa acusación en mayo.", "es", "negation"),
    ("|Kim is being investigated for fraud|; the suspicion has not been confirmed.", "en", "negation"),
    ("|Gegen Kim wird ermittelt|; der Verdacht hat sich nach Angaben der Stadt nicht bestätigt.", "de", "negation"),
    ("|Kim est soupçonné de vol|; le soupçon n'a pas été confirmé.", "fr", "negation"),
    ("|Kim fue acusado de robo|; la acusación nunca se probó.", "es", "negation"),
    ("|Kim was accused of theft|, and the charge was later dropped.", "en", "negation"),
    # Cleared
    ("|Kim, accused of theft| and acquitted in May, did not speak.", "en", "negation"),
    ("|Kim wurde wegen Betrugs angeklagt| und freigesprochen.", "de", "negation"),
    ("|Kim, accusé de vol| et relaxé en mai, se tait.", "fr", "negation"),
    ("|Kim, acusado de malversación| y absuelto en mayo, calla.", "es", "negation"),
    # Withdrawn
    ("|Kim accused the mayor of blackmail|, before withdrawing his complaint.", "en", "negation"),
    ("|Kim zeigte den Bürgermeister an|, bevor er die Anzeige zurückzog.", "de", "negation"),
    ("|Kim avait accusé le maire de chantage|, avant de retirer sa plainte.", "fr", "negation"),
    ("|Kim acusó al alcalde de chantaje|, antes de retirar su denuncia.", "es", "negation"),
    ("|The mayor had called Kim a cheat|, a word he took back in a letter.", "en", "negation"),
    ("|Les freins étaient usés|; le parquet est revenu sur ce point en fin de journée.", "fr", "negation"),
    ("|Die Bremsen waren abgenutzt|; die Behörde rückte davon am Abend ab.", "de", "negation"),
    # Words of others inside the speaker's own
    ('"|I cheated|, they wrote, before anyone had read it."', "en", "hedge"),
    ('"|It\'s a takeover|, some of them tell me, and I laugh."', "en", "hedge"),
    ("“|It's a takeover|, some of them tell me, and I laugh.”", "en", "hedge"),
    # Limits and opinions
    ("|Das Angebot ist fair|, jedenfalls gemessen an der Kassenlage.", "de", "limit"),
    ("|The inquiry is sound|, with one reservation.", "en", "limit"),
    ("|Die Untersuchung ist solide|, mit einer Einschränkung.", "de", "limit"),
    ("|L'enquête est sérieuse|, à une réserve près.", "fr", "limit"),
    ("|La investigación es seria|, con una salvedad.", "es", "limit"),
    ("|Herr Kim hat die Warnung gelesen|, das vermute ich zumindest.", "de", "hedge"),
    ("|Kim has read the warning|, I suppose.", "en", "hedge"),
    ("|Kim a lu l'avertissement|, je suppose.", "fr", "hedge"),
    ("|Kim ha leído el aviso|, supongo.", "es", "hedge"),
    ("The mayor supposes that |the thief had help|.", "en", "hedge"),
    ("Le maire présume que |le voleur avait de l'aide|.", "fr", "hedge"),
    ("|Dass die Vögel verschwinden|, glaube ich nicht.", "de", "negation"),
    ("|Que les oiseaux disparaissent|, je ne le crois pas.", "fr", "negation"),
    ("|Que los pájaros desaparezcan|, no lo creo.", "es", "negation"),
    ("Il se garde d'accuser le maire |d'avoir payé ses sources|.", "fr", "negation"),
]

KEEPS = [
    # Of a charge, nothing that drops it
    ("|The mayor accused Kim of theft|; the trial begins in May.", "en"),
    ("|Kim said the bus was late|; the complaint has not been dropped.", "en"),
    ("|The mayor said it would rain|; the claim that it leaked was never proved.", "en"),
    ("|Der Bürgermeister beschuldigte Kim|; der Vorwurf ist nicht neu.", "de"),
    ("|Kim est accusé de vol|; la plainte n'a pas encore été jugée.", "fr"),
    ("|Kim fue acusado de robo|; la denuncia se presentó en mayo.", "es"),
    ("|Roads were ploughed| and cleared of snow.", "en"),
    # The speaker's own words, and what a narrator tells
    ('"|It is a good deal|, I said, and I meant it."', "en"),
    ('"|It is a good deal|, we said, and they agreed."', "en"),
    ('"|The bridge is safe|, as the mayor said, and it will stay so."', "en"),
    ('"|The bridge is safe|," some of them said, and left.', "en"),
    ('The mayor called it "safe". |The bridge is open|, they said, and left.', "en"),
    ('The 12" record is out and |the song is safe|, the mayor said, and left.', "en"),
    ("„Gut.“ |Die Stadt zahlt|, der Bürgermeister sagte, es eile.", "de"),
    ("« |C'est vrai|, a dit le maire, et je le crois. »", "fr"),
    ("«|Es verdad|, me dijo la alcaldesa, y lo creo.»", "es"),
    # No afterthought
    ("|Die Stadt zahlt|, das nehme ich den Leuten nicht übel.", "de"),
    ("|Dass die Stadt zahlt|, glaube ich gern.", "de"),
]


@pytest.mark.parametrize(("marked", "language", "kind"), HIDES)
def test_hides(marked: str, language: str, kind: str) -> None:
    found = anchored(marked, language)
    assert "cut" in found.flags
    assert kind in {edge.kind for edge in found.edges}


@pytest.mark.parametrize(("marked", "language"), KEEPS)
def test_keeps(marked: str, language: str) -> None:
    assert "cut" not in anchored(marked, language).flags
