"""What an editor's bracket may say, judged against the words it stands for."""

import pytest

from factcheck.anchoring import locate
from factcheck.anchoring.brackets.bracket import Brackets
from factcheck.anchoring.brackets.clauses import opening_gap
from factcheck.anchoring.brackets.wording import Wording
from factcheck.anchoring.lexicon import LEXICONS, NO_LISTS
from factcheck.anchoring.words.forms import forms_for
from factcheck.text import Span


def may(inner: str, old: str, *, language: str = "en", more: str = "") -> bool:
    """Whether a bracket may replace words in mid sentence."""
    text = f"said that {old} there. {more}"
    return Brackets(Wording(text, LEXICONS[language])).may_replace(inner, Span(10, 10 + len(old)))


@pytest.mark.parametrize(
    ("inner", "old"),
    [
        ("the council", "it"),
        ("the council's", "our"),
        ("his", "my"),
        ("they", "we"),
        ("they", "the builders"),
        ("him", "he"),
        ("The council is", "It's"),
        ("wanted", "wants"),
        ("stopped", "stop"),
        ("carried", "carries"),
        ("was", "is"),
        ("had left", "left"),
        ("the old wall", "the wall"),
        ("Kim Jong Un", "Kim"),
        ("The", "the"),
        ("his friends", "my friends"),
    ],
)
def test_a_bracket_names_or_repeats_what_it_replaces(inner: str, old: str) -> None:
    assert may(inner, old)


@pytest.mark.parametrize(
    ("inner", "old"),
    [
        ("the enemies", "the friends"),
        ("the enemies of the library", "the friends of the library"),
        ("the council", "the mayor"),
        ("he", "she"),
        ("they", "he"),
        ("your", "our"),
        ("I", "he"),
        ("her friends", "his friends"),
        ("approved", "approached"),
        ("completed", "complained"),
        ("note", "not"),
        ("planes", "plans"),
        ("sued", "was sued"),
        ("was sued", "sued"),
        ("Satan", "the report"),
        ("the", "passengers"),
        ("Westport Bank", "Eastport Bank"),
        ("the foolish", "the"),
        ("lied and", "he"),
    ],
)
def test_a_bracket_says_nothing_else(inner: str, old: str) -> None:
    assert not may(inner, old)


@pytest.mark.parametrize(
    ("inner", "old", "language"),
    [
        ("went", "goes", "en"),
        ("has gone", "goes", "en"),
        ("taught", "teaches", "en"),
        ("fit", "fait", "fr"),
        ("ging", "geht", "de"),
        ("hizo", "hace", "es"),
    ],
)
def test_a_bracket_may_change_the_tense_of_a_verb_of_many_stems(inner: str, old: str, language: str) -> None:
    assert may(inner, old, language=language)


@pytest.mark.parametrize(
    ("inner", "old", "language"),
    [
        ("sold", "bought", "en"),
        ("laid", "lies", "en"),
        ("vit", "vient", "fr"),
        ("kam", "kannte", "de"),
        ("vio", "vino", "es"),
    ],
)
def test_a_bracket_never_changes_the_verb(inner: str, old: str, language: str) -> None:
    assert not may(inner, old, language=language)


def test_a_name_for_a_noun_phrase_is_one_of_the_text() -> None:
    assert may("Kim", "the leader", more="Kim left.")
    assert not may("Kim", "the leader")


def test_a_capital_marks_no_name_in_german() -> None:
    text = "Der Rat will das Haus sehen."
    brackets = Brackets(Wording(text, LEXICONS["de"]))
    assert not brackets.may_replace("seiner Gegner", Span(21, 22))


def test_without_lists_only_length_is_judged() -> None:
    brackets = Brackets(Wording("one two three", NO_LISTS))
    assert brackets.may_replace("anything at all", Span(4, 7))
    assert not brackets.may_replace("one two three four five six seven", Span(4, 7))


@pytest.mark.parametrize(
    ("inner", "follows", "allowed"),
    [
        ("the wall", " it.", True),
        ("the wall", " it yesterday.", True),
        ("the old wall", " the wall today.", True),
        ("Kim", " his brother.", False),
        ("a month", " a year.", False),
        ("the wall", " no wall.", False),
        ("Kim Jong Un", " Kim Jong Il left.", False),
        ("the wall", ".", False),
        ("the wall", ". It fell.", False),
    ],
)
def test_a_closing_bracket_is_judged_against_what_follows(inner: str, follows: str, allowed: bool) -> None:
    text = f"They praised{follows}"
    assert Brackets(Wording(text, LEXICONS["en"])).may_close(inner, 12) is allowed


def test_the_opening_gap_is_a_whole_name() -> None:
    text = "They say Westport Bank paid; it paid."
    assert opening_gap(text, text.index("paid")).of(text) == "Westport Bank "
    assert opening_gap(text, text.rindex("paid")).of(text) == "it "
    assert opening_gap(text, text.index("They")).of(text) == ""


def test_pronouns_without_a_group_mean_anyone() -> None:
    assert forms_for("en").may_stand_for("this", "she")
    assert not forms_for("xx").others


def test_the_refused_bracket_at_the_start_is_named_with_what_it_replaces() -> None:
    text = "The council will pay the builders."
    difference = locate("[The ministry] will pay the builders", text).differences[0]
    assert (difference.quoted, difference.found.strip()) == ("The ministry", "council")


@pytest.mark.parametrize(
    ("quote", "text", "replaced"),
    [
        ("[The treasurer] said the ferry sank", "The mayor spoke. Then she said the ferry sank.", ["she"]),
        ("[Kim] said the ferry sank", "In Hanoi Kim Jong Un said the ferry sank.", ["Kim Jong Un"]),
        ("[The council] opened ... the wall", "It opened in the end the wall.", ["It", " in the end "]),
    ],
)
def test_what_a_bracket_that_opens_the_quote_stands_for_is_told(quote: str, text: str, replaced: list[str]) -> None:
    anchor = locate(quote, text)
    assert anchor.grade == "elided"
    assert [each.text for each in anchor.omitted] == replaced
