"""Brackets that tell a verb again, and honest brackets beside the misquotes that look like them."""

import pytest

from factcheck.anchoring import locate
from factcheck.anchoring.words.contractions import english
from factcheck.anchoring.words.moods import shifts


def faithful(quote: str, text: str, language: str) -> bool:
    anchor = locate(quote, text, language=language)
    return anchor.faithful and not anchor.flags


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("[I am] tired of it.", "I'm tired of it."),
        ("[He is] tired of it.", "I'm tired of it."),
        ("He said [they had] been there.", "He said they'd been there."),
        ("He said [they had] paid in full.", "He said they'd paid in full."),
        ("[He would] pay in full.", "I'd pay in full."),
        ("[They will] pay in full.", "They'll pay in full."),
        ("[He's] paid in full.", "I've paid in full."),
        ("[The book's] a joke.", "It's a joke."),
        ("I ask, if [the board will] have me.", "I ask, if they'll have me."),
        ("It [was] a joke.", "It's a joke."),
        ("We [are] not there yet.", "We're not there yet."),
        ("The one who [will] be mayor left.", "The one who'll be mayor left."),
        ("[She doesn't] know him.", "I don't know him."),
        ("[She does not] know him.", "I do not know him."),
        ("He said it [was not] ready.", "He said it wasn't ready."),
        ("It [wasn't] a joke.", "It isn't a joke."),
        ("[They will not] pay it.", "We won't pay it."),
        ("[He has no] money.", "I have no money."),
        ("We [would] pay in full.", "We will pay in full."),
        ("[She could] do it.", "I can do it."),
        ("[They might] pay in full.", "We may pay in full."),
        ("[The council would] pay in full.", "The council will pay in full."),
    ],
)
def test_a_bracket_may_tell_a_verb_again(quote: str, text: str) -> None:
    assert faithful(quote, text, "en")


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("[He has] hurt by it.", "I'm hurt by it."),
        ("[He is] attacked the plan.", "I've attacked the plan."),
        ("[He has] attacked by wolves.", "He's attacked by wolves."),
        ("[They had] cut the grant.", "They'd cut the grant."),
        ("[They would] cut the grant.", "They'd cut the grant."),
        ("[They would] come home.", "They'd come home."),
        ("[They would] paid in full.", "They'd paid in full."),
        ("It [was not] a joke.", "It's a joke."),
        ("It [could be] a joke.", "It's a joke."),
        ("The plan [is] cost was high.", "The plan's cost was high."),
        ("[She doesn't] know him.", "I know him."),
        ("[She does] know him.", "I don't know him."),
        ("I [did not] pay.", "I did not make them pay."),
        ("[They cannot] pay it.", "We can't not pay it."),
        ("[The mayor cannot] pay.", "The wife of the mayor can't pay."),
        ("[The bank will not] pay.", "The firm will not pay."),
        ("[He has no] money.", "I have money."),
        ("We [would] pay in full.", "We pay in full."),
        ("We [will] pay in full.", "We would pay in full."),
        ("We [would] pay.", "We hope they will pay."),
        ("[They will] pay.", "We may pay."),
        ("[They may] pay.", "We might pay."),
        ("[They would] pay.", "We should pay."),
        ("[They would] pay.", "None of us will pay."),
        ("[They would] pay more", "Will we pay more?"),
        ("[He will not] pay.", "I won't pay unless he leaves."),
    ],
)
def test_a_bracket_never_tells_another_verb(quote: str, text: str) -> None:
    assert not faithful(quote, text, "en")


@pytest.mark.parametrize(
    ("quote", "text", "language"),
    [
        ("Le texte [n'était] pas prêt.", "Le texte n'est pas prêt.", "fr"),
        ("[Elle n'est] pas là.", "Je ne suis pas là.", "fr"),
        ("[Ils n'ont] jamais dit cela.", "Nous n'avons jamais dit cela.", "fr"),
        ("Elle [tiendrait] la date.", "Elle tiendra la date.", "fr"),
        ("[Ils tiendraient] la date.", "Nous tiendrons la date.", "fr"),
        ("Il [assurait] la paix.", "Il assure la paix.", "fr"),
        ("Hier, [l'entreprise] a gagné.", "Hier, elle a gagné.", "fr"),
        ("L'ARS [l'agence régionale de santé] a fermé le site.", "L'ARS a fermé le site.", "fr"),
        ("[Le gouvernement] a surpris la région.", "Nous savons. Il a surpris la région.", "fr"),
        ("Er [sei] krank.", "Er ist krank.", "de"),
        ("[Er habe] Hunger.", "Ich habe Hunger.", "de"),
        ("[Er könne] das nicht.", "Ich kann das nicht.", "de"),
        ("[Sein] Vater hat hier gearbeitet.", "Mein Vater hat hier gearbeitet.", "de"),
        ("Das ist [sein] Haus.", "Das ist mein Haus.", "de"),
        ("Wir danken [ihrem] Vater.", "Wir danken unserem Vater.", "de"),
        ("Ich danke [ihm] sehr.", "Ich danke Ihnen sehr.", "de"),
        ("Heute wissen [seine] Beamten es.", "Heute wissen Ihre Beamten es.", "de"),
        ("[Sus] abogados saben.", "Nuestros abogados saben.", "es"),
        ("El grupo [estudiaría] un recurso.", "El grupo estudiará un recurso.", "es"),
        ("[No quiere] pagar nada.", "No quiero pagar nada.", "es"),
    ],
)
def test_other_languages_have_their_own_forms(quote: str, text: str, language: str) -> None:
    assert faithful(quote, text, language)


@pytest.mark.parametrize(
    ("quote", "text", "language"),
    [
        ("Le texte [n'est] prêt.", "Le texte est prêt.", "fr"),
        ("[Elle n'est] là, pas lui.", "Je suis là, pas lui.", "fr"),
        ("[Elle est] pas là.", "Je ne suis pas là.", "fr"),
        ("Il [paierait] tout.", "Il paie tout.", "fr"),
        ("Il [paiera] tout.", "Il paierait tout.", "fr"),
        ("Kim [d'abord] a fermé le site.", "Kim a fermé le site.", "fr"),
        ("Er [ist] krank.", "Er sei krank.", "de"),
        ("[Sie hat] recht.", "Sie habe recht.", "de"),
        ("Er [wäre] krank.", "Er ist krank.", "de"),
        ("Er [würde] alles.", "Er zahlt alles.", "de"),
        ("Er [sein] krank.", "Er ist krank.", "de"),
        ("Er dankt [ihm] sehr.", "Er dankt ihr sehr.", "de"),
        ("Er sah [seine] Akten.", "Er sah ihre Akten.", "de"),
        ("[Mein] Vater lebt.", "Sein Vater lebt.", "de"),
        ("[Nuestros] abogados saben.", "Sus abogados saben.", "es"),
        ("El grupo [estudiará] un recurso.", "El grupo estudiaría un recurso.", "es"),
        ("[No quiere] pagar nada.", "Quiero pagar nada.", "es"),
    ],
)
def test_other_languages_never_take_another(quote: str, text: str, language: str) -> None:
    assert not faithful(quote, text, language)


@pytest.mark.parametrize("name", ["Italy", "the family", "the Assembly", "Sicily"])
def test_a_name_or_a_noun_is_no_adverb(name: str) -> None:
    assert faithful(f"We asked [{name}] for help.", f"We asked them for help. So did {name}.", "en")


@pytest.mark.parametrize("quote", ["[Sadly] they won again.", "They [sadly] won again.", "[They sadly] won again."])
def test_an_adverb_is_never_put_in(quote: str) -> None:
    assert not faithful(quote, "They won again.", "en")


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("They wanted [the money].", "“They wanted it,” he said. The town was quiet."),
        ("We will pay [...], but not now.", "“We will pay,” she said, “but not now.”"),
        ("We will pay [...]. Not now.", "“We will pay,” she said. “Not now.”"),
        ("We trust [Westport] Harbour.", "We trust Harbour. Westport Harbour is fair."),
    ],
)
def test_marks_beside_signs_and_first_names(quote: str, text: str) -> None:
    assert faithful(quote, text, "en")


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("They wanted [the money].", "They wanted it back."),
        ("We met [...]. Kim left.", "We met because Kim left."),
        ("We met [...], Kim left.", "We met because Kim left."),
        ("We trust [Westport] Harbour.", "We trust Harbour. Westport left."),
    ],
)
def test_marks_that_the_source_does_not_have(quote: str, text: str) -> None:
    assert not faithful(quote, text, "en")


def test_a_stop_after_an_ellipsis_is_that_of_the_part_before() -> None:
    text = "We waited for it. We paid for the boats. My mother fished here."
    anchor = locate("We waited for it [...]. My mother fished here.", text)
    assert [span.of(text) for span in anchor.spans] == ["We waited for it", "My mother fished here."]
    assert anchor.flags == ()


def test_contractions_are_written_out_where_the_next_word_tells() -> None:
    pronouns = frozenset({"he", "one"})
    assert english(["He'd"], ["cut"], pronouns) == ["He", "'d"]
    assert english(["He's"], ["got"], pronouns) == ["He", "has"]
    assert english(["won't", "cannot"], [], pronouns) == ["will", "not", "can", "not"]
    assert english(["one's", "Kim's"], ["own"], pronouns) == ["one's", "Kim's"]


def test_a_shift_has_one_direction() -> None:
    assert (shifts("would", "will", "en"), shifts("will", "would", "en"), shifts("ran", "runs", "en")) == (
        True, False, None,
    )  # fmt: skip
