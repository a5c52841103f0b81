"""Texts and quotes made to be slow: the work stays in proportion to their length."""

import time

import pytest

from factcheck.anchoring import Text, locate
from factcheck.anchoring.finding.literal import occurrences
from factcheck.anchoring.lexicon import LEXICONS

_SENTENCE = "The council said that the wall was safe and that the quay would reopen in May. "
_HOSTILE = {
    "capitals": ("WALL QUAY " * 4000, "wall Quay " * 100),
    "one long quote in capitals": ("WALL QUAY " * 4000, "wall Quay " * 1000),
    "forty brackets": (_SENTENCE * 500, " [...] ".join(["the"] * 40)),
    "marks": (_SENTENCE * 500, "'\"" * 20_000),
    "dots": ("." * 40_000, "... " * 30),
    "numbers": ("1 500 " * 7000, "500 1 500 2"),
    "quotation marks in quotation marks": ('"' * 200_000, '"' * 12_000),
    "other marks in quotation marks": ('"' * 200_000, "“" * 12_000),
    "hyphens in hyphens": ("- " * 100_000, "-" * 5_000),
    "one word of a million letters": ("a" * 1_000_000, "a" * 500 + "b"),
    "forty common words": ("the wall of the sea and the end of it. " * 7_500, " ... ".join(["the", "of"] * 20)),
    "thirty brackets between common words": ("the wall of the sea and the of it " * 9_000, "[the] of " * 30),
    "one name over and over": (
        "Kim Choe, " * 10_000 + "then he was there.\n\nMin Ri slept. Ri.",
        "[Min Ri] was there",
    ),
    "one long word beside a name": (
        "Min Choe came. " + "a" * 100_000 + " “He was there,” said Kim Choe.",
        "[Choe] was there",
    ),
    "a paragraph of names at the end of a long text": (
        "Barrow came. "
        + "the wall was old " * 60_000
        + "\n"
        + "".join(f"Ka{a}{b}o, " for a in "bdfgklmnprst" for b in "aeiouyäöüåéèáàóòúùíì")
        + "left it. She praised the wall.",
        "[Barrow] praised the wall",
    ),
    "a gap of numbers before a row without end": (
        "They want " + "forty " * 150 + "guides, a boat and a port " + "some of the other guides " * 4_000,
        "They want ... a boat and a port",
    ),
    "thirty names after commas": (", of " * 45_000, "[Kim] of " * 30),
}


@pytest.mark.parametrize("name", _HOSTILE)
def test_hostile_input_takes_time_by_its_length_alone(name: str) -> None:
    text, quote = _HOSTILE[name]
    start = time.process_time()
    anchor = Text(text).locate(quote)
    assert anchor.flags is not None
    assert time.process_time() - start < 3


@pytest.mark.parametrize("size", [1, 3, 64, 65, 200])
@pytest.mark.parametrize("unit", ["a", "ab", "aab", "the wall "])
def test_places_of_what_repeats_itself_are_all_found(unit: str, size: int) -> None:
    text = unit * 90 + "b" + unit * 120 + unit[:1]
    quote = (unit * 200)[:size]
    assert list(occurrences(quote, text)) == [at for at in range(len(text)) if text.startswith(quote, at)]


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("in 2019 and/or 2020", "in 2019 and /\nor 2020"),
        ("the wall's end", "the walls\n end"),
        ("wall quay", "wall\u2028\u2028,quay"),
    ],
)
def test_a_changed_quote_always_has_a_difference(quote: str, text: str) -> None:
    anchor = Text(text).locate(quote)
    assert anchor.grade != "altered" or anchor.differences


@pytest.mark.parametrize("sign", ["\x01", "\x02", "\x03", "\x04"])
@pytest.mark.parametrize("text", ["the end. Then it rained", "the end.Then it rained", "the end-Then it rained"])
def test_a_sign_that_stands_for_another_in_folded_text_stands_for_none_in_a_quote(sign: str, text: str) -> None:
    assert not locate(f"the end.{sign}Then it rained", text).faithful


@pytest.mark.parametrize("sign", ["€", "%", "—", "…", "(…)", "¶", "🙂"])
@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_a_sign_alone_beside_any_listed_word_is_read(sign: str, language: str) -> None:
    lists = LEXICONS[language]
    for word in sorted(lists.time | lists.negation | lists.hedge | lists.condition | lists.saying | lists.limit):
        for text in (f"Here {word} {sign} {word} there.", f"{word} {sign}, {word} there", f"{word}, {sign}"):
            assert locate(sign, text, language=language).edges is not None


@pytest.mark.parametrize(
    ("quote", "text", "language"),
    [
        ("dans le port ? […] —", "dans le port ? ? ? —", "fr"),
        ("¶ [A] van", "¶ ?van", "es"),
        ("— ... €", "— it. So €", "en"),
    ],
)
def test_signs_around_an_editors_sign_are_read(quote: str, text: str, language: str) -> None:
    assert locate(quote, text, language=language).edges is not None


@pytest.mark.parametrize("mark", ["“", "[", "*", "_", "''", " «"])
@pytest.mark.parametrize("count", [60, 100_000])
def test_a_row_of_marks_under_an_ellipsis_hangs_nothing(mark: str, count: int) -> None:
    text = f"The mayor of the town said {mark * count} paid the whole bill in May."
    assert locate("The mayor of the town said [...] paid the whole bill in May.", text).edges is not None
