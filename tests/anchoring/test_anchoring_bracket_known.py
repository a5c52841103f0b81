"""Brackets that tell more of what the source speaks of as known: silent where it does, flagged or refused elsewhere."""

import pytest

from factcheck.anchoring import Edge, locate

PORT = "The Leeds Ferry Board met. Its yard was shut. The dome was mended. "
BIRDS = "The larks sing by day. The cat slept on the roof. "

SILENT = [
    (PORT + "We keep that club open.", "We keep that club [the Leeds Ferry Board] open", "en"),
    (PORT + "They are stewards of this old landmark.", "They are stewards of this old landmark [the dome]", "en"),
    (PORT + "The cost was high.", "The cost [of the dome] was high", "en"),
    ("Der Windpark brummt. Die Tiere weichen dem Brummen aus.", "weichen dem Brummen [des Windparks] aus", "de"),
    ("À Ouessant, il pleut. Je connais cette île, dit-il.", "Je connais cette île [Ouessant], dit-il", "fr"),
    ("La filature a fermé. Je n'y connais rien.", "Je n'y connais rien [à la filature]", "fr"),
    ("El banco cerró. El juez lo absuelve del delito.", "El juez lo absuelve [al banco] del delito", "es"),
    ("La bacteria es rara. No se sabe cómo vive.", "No se sabe cómo [la bacteria] vive", "es"),
    ("Las guitarras son caras. Hacemos cuarenta al año.", "Hacemos cuarenta [guitarras] al año", "es"),
    (BIRDS + "Whether the birds learn is unknown.", "Whether the [larks] learn is unknown", "en"),
    ("Die Katze schlief. Das Tier sah zu.", "[Die Katze] sah zu", "de"),
    ("Dijo que el tren llegaría. El convoy tuvo que parar.", "[El tren] tuvo que parar", "es"),
    ("Leeds is ready. The team there has been good.", "The team [in Leeds] has been good", "en"),
    ("Er saß auf dem Dach. Sie traf dort den Wirt.", "Sie traf [auf dem Dach] den Wirt", "de"),
    ("Paris dort. Il y va souvent.", "Il [à Paris] va souvent", "fr"),
    ("The DOJ gave a summary.", "The [Department of Justice] gave a summary", "en"),
    ("L'agence régionale de santé a promis un cabinet.", "[L'ARS] a promis un cabinet", "fr"),
    ("I-40 is closed, and troopers expect it to reopen.", "troopers expect [I-40] to reopen", "en"),
    ("Ferry operator Northstar paid. That puzzled Northstar again.", "That puzzled [the ferry operator] again", "en"),
    ("The kettle boils and its *very* quiet.", "The kettle boils and its [sic] *very* quiet", "en"),
    ("The ship's on the rocks, ring.", "The ship [is] on the rocks", "en"),
    ("Kim Choe spoke. The clerk said: Kim's hurting.", "[Kim Choe is] hurting", "en"),
    ("I'd only add that it rained.", "I [would] only add that it rained", "en"),
    ("It'd been paid twice.", "It [had] been paid twice", "en"),
    ("Northstar FC will be the tenth club. The club will play.", "[Northstar FC] will play", "en"),
    ("It rained. Kim Choe, the daughter of Ri Choe, said his mother left.", "[Ri Choe] left", "en"),
]
FLAGGED = [
    ("Minister Choe spoke. Kim met the minister. The minister left.", "The minister [Kim] left", "subject"),
    (PORT + "The chair asked.", "The chair [in Leeds] asked", "referent"),
    (PORT + "The council approved in May.", "The council approved [the dome] in May", "referent"),
    (BIRDS + "The cat hit the animal. The animal fled.", "The [cat] fled", "subject"),
    ("The placebo was worse than the drug. They chose the drug.", "They chose the [placebo]", "subject"),
    ("As Grillo stood, promising to open it, Vice asked.", "[Vice promised] to open it", "subject"),
    ("Kim Choe spoke. The clerk said that Trump is here.", "[Trump Choe is] here", "subject"),
    ("Kim Choe died. Her niece Ri, a potter, came.", "Her niece Ri [Choe], a potter, came", "subject"),
    ('Kim is the mayor. The cook left. "I will go," Kim said.', "[The cook] will go", "subject"),
]
REFUSED = [
    ("Er saß auf dem Dach. Sie traf dort den Wirt.", "Sie traf [auf dem Mond] den Wirt", "de"),
    ("Paris dort. Il y a un homme.", "Il [à Paris] a un homme", "fr"),
    ("The DOJ gave a summary.", "The [Department of Defense] gave a summary", "en"),
    ("I-40 is closed, and troopers expect it to reopen.", "troopers expect [I-41] to reopen", "en"),
    ("The cat slept. The animals fled.", "The [cat] fled", "en"),
    ("We close for good at Easter, he said.", "We close for good at Easter [this year]", "en"),
    ("The ship's cost was high.", "The ship [is] cost was high", "en"),
    ("It'd been paid twice.", "It [would] been paid twice", "en"),
    ("They'd cut the grant.", "They [would] cut the grant", "en"),
]


def _gap(text: str, quote: str, language: str) -> tuple[str, list[Edge]]:
    anchor = locate(quote, text, language=language)
    return anchor.grade, [edge for edge in anchor.edges if edge.flag == "gap"]


@pytest.mark.parametrize(("text", "quote", "language"), SILENT)
def test_what_the_source_asks_for_is_silent(text: str, quote: str, language: str) -> None:
    assert _gap(text, quote, language) == ("elided", [])


@pytest.mark.parametrize(("text", "quote", "kind"), FLAGGED)
def test_what_it_does_not_say_there_is_flagged(text: str, quote: str, kind: str) -> None:
    grade, edges = _gap(text, quote, "en")
    assert (grade, [edge.kind for edge in edges]) == ("elided", [kind])


@pytest.mark.parametrize(("text", "quote", "language"), REFUSED)
def test_other_words_are_refused(text: str, quote: str, language: str) -> None:
    assert locate(quote, text, language=language).grade == "altered"


@pytest.mark.parametrize(("first", "kinds"), [("", ["subject"]), ("Les pompiers dorment. ", [])])
def test_only_those_of_the_text_are_meant_by_on(first: str, kinds: list[str]) -> None:
    grade, edges = _gap(first + "« On préfère rester », dit-il.", "[Les pompiers préfèrent] rester", "fr")
    assert (grade, [edge.kind for edge in edges]) == ("elided", kinds)
