"""What an editor's bracket may say where a mark parts subject and verb, and strokes that are signs of figures."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.anchoring import locate
from factcheck.anchoring.brackets.clauses import opening_gap
from factcheck.anchoring.folding.boundaries import inside_word, to_words
from factcheck.text import Span

ASIDES = [
    ", which runs ferries,",
    ", founded in May,",
    " (a line)",
    " – the ferry line –",
    ", it is said,",
    ",",
]
OPENING = ['"', "“", "‘", "„", "« ", "(", "*", "_", '("']
NAMES = st.sampled_from(["Northstar", "Orkney Lines", "The council", "Westport Bank", "Acme"])


def grade(quote: str, text: str, language: str = "en") -> str:
    return locate(quote, text, language=language).grade


@given(NAMES, NAMES, st.sampled_from(ASIDES))
def test_a_bracket_after_an_aside_names_the_subject_or_nobody(subject: str, named: str, aside: str) -> None:
    text = f"{subject}{aside} was told to pay at once."
    assert grade(f"[{named}] was told to pay", text) == ("elided" if named == subject else "altered")


@given(NAMES, NAMES, st.sampled_from(OPENING))
def test_a_bracket_before_an_opening_mark_names_the_subject_or_nobody(subject: str, named: str, mark: str) -> None:
    text = f"Then {subject} {mark}was told to pay at once."
    assert grade(f"[{named}] was told to pay", text) == ("elided" if named == subject else "altered")


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("[Kim Jong Un] wanted relief", "Kim, who was tired, wanted relief."),
        ("[Kim] wanted relief", "But he, aides said, wanted relief."),
        ("[The plan] was wrong", "This, the mayor said, was wrong."),
        ("[The Evening Tide] had a pump", "Its sister ship, the Evening Tide, had a pump."),
        ("[The ship] had a pump", "Its sister ship, the Evening Tide, had a pump."),
        ("[The mayor] may pay", 'The mayor says "may pay" is no word of his.'),
        ("[The bridge] Collapsed in May", "Bad news. Collapsed in May, it was gone."),
        ("[The line] Was told to pay", "Northstar fined\n\nWas told to pay at once."),
    ],
)
def test_what_the_sentence_says_of_the_subject_may_stand_in_a_bracket(quote: str, text: str) -> None:
    assert grade(quote, text) == "elided"


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("[Orkney Lines] was told", "Northstar, which beat Orkney Lines, was told."),
        ("[Orkney Lines] was told", "Northstar, when asked about it, was told."),
        ("[Orkney Lines] was told", "Acme Inc. was told."),
        ("[South Korea] wanted relief", "North Korea, which was tired, wanted relief."),
        ("[Kim] may be", "Kim left. The mayor said 'may be' then."),
        ("[Kim] lied again", "The mayor said: lied again."),
        ("[Kim] was ready", "Kim left. The mayor's plan was ready."),
        ("... [Kim] was ready", "The mayor, they said, was ready."),
        ("Then Northstar, as planned, [Kim] was ready", "Then Northstar, as planned, was ready."),
        ("as planned [Kim] was ready", "Northstar, as planned, was ready."),
    ],
)
def test_a_mark_gives_no_room_for_another_name(quote: str, text: str) -> None:
    assert grade(quote, text) == "altered"


@pytest.mark.parametrize(
    ("quote", "text", "language"),
    [
        ("[La France] a signé", "Le Maroc « a signé le pacte ».", "fr"),
        ("[La mairie] a signé", "L’État, qui avait promis, a signé.", "fr"),
        ("[Die Kanzlerin] hat alles gewusst", "Der Präsident „hat alles gewusst“.", "de"),
        ("[Die Bank] hat gewusst", "Der Rat, der die Bank rief, hat gewusst.", "de"),
        ("[El rey] firmó", "El alcalde, que vio al rey, firmó.", "es"),
    ],
)
def test_the_same_holds_in_other_languages(quote: str, text: str, language: str) -> None:
    assert grade(quote, text, language) == "altered"


def test_the_opening_gap_reaches_over_marks_that_open_what_follows() -> None:
    text = 'They say Westport Bank ("paid").'
    assert opening_gap(text, text.index("paid")).of(text) == 'Westport Bank ("'
    assert opening_gap("Then it, paid.", 9).of("Then it, paid.") == ""


# ------------------------------------------------------------------------------------------------- signs of figures


@pytest.mark.parametrize("text", ["to –5 now", "–5 now", "to ‒5 now", "to ‑5 now", "(–5 now)", "„–5 now“"])
def test_a_stroke_right_before_a_figure_is_its_sign(text: str) -> None:
    anchor = locate("5 now", text)
    assert anchor.grade == "altered"
    assert anchor.spans[0].start == text.index("5") - 1


@pytest.mark.parametrize("text", ["– 5 now", "10 %–5 now", "COVID–5 now", "10–5 now", "5 now"])
def test_a_dash_of_speech_and_the_stroke_of_a_range_are_no_signs(text: str) -> None:
    assert locate("5 now", text).grade == "verbatim"


@pytest.mark.parametrize("quote", ["–5 now", "-5 now", "−5 now"])
def test_the_figure_with_its_sign_is_a_quote(quote: str) -> None:
    assert locate(quote, "It fell to –5 now.").faithful


@given(st.text(alphabet="ab1é東ก.,'’-– \u0301\u00ad", max_size=30), st.data())
def test_a_stretch_is_widened_step_by_step_to_whole_words(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    low, high = start, end
    while inside_word(text, low):
        low -= 1
    while inside_word(text, high):
        high += 1
    assert to_words(text, Span(start, end)).of(text).strip() == text[low:high].strip()


def test_a_name_of_no_source_in_place_of_a_pronoun_is_flagged() -> None:
    text = "They said he took the money to the bank. Orkney Lines paid it back."
    found = locate("They said [Northstar Bank] took the money to the bank", text)
    assert [(edge.flag, edge.kind, edge.word) for edge in found.edges] == [("gap", "subject", "he")]
    assert locate("They said [Orkney Lines] took the money to the bank", text).flags == ()
    assert locate("They said [the team] took the money to the bank", text).flags == ()


def test_a_name_inside_a_longer_word_is_another_name() -> None:
    text = "They said he took the money. Annex Lines paid it back."
    assert locate("They said [the Ann] took the money", text).flags == ("gap",)
