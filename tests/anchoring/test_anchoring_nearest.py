"""The passage reported for an altered quote: neither a word too long nor a word too short."""

import pytest

from factcheck.anchoring import Text, locate

PASSAGES = [  # quote, text, the passage
    (
        "£2.1 million came from the state",
        "It has £3.1 million in reserve. In all £3.1 million came from the state. The rest is a loan of £2.1 million.",
        "£3.1 million came from the state",
    ),
    (
        "£2.1 million came from reserves",
        "It spent £2.1 million on the wall. The rest, £3.1 million came from reserves, it said.",
        "£3.1 million came from reserves",
    ),
    (
        "£2.1 million came from the fund.",
        "The wall cost £3.1 million. £3.1 million came from the fund. It was finished.",
        "£3.1 million came from the fund.",
    ),
    ("£2.1 million came", "The council paid £3.1 million. £2.4 million came from the fund.", "£2.4 million came"),
    ("US and UK rules differ.", "It left. U.S. and U.K. rules differ.", "U.S. and U.K. rules differ."),
    ("Everyone was hurt.", "The ship sank. No one was hurt. It was old.", "No one was hurt."),
    ("Everyone was hurt", "It said: “No one was hurt” there.", "No one was hurt"),
    (
        "No one was hurt in the fire",
        "It fell. Everyone was hurt in the fire, they said.",
        "Everyone was hurt in the fire",
    ),
    ("Someone's been hurt", "It said: “No-one's been hurt” by it.", "No-one's been hurt"),
    ("The trial was unblinded.", "The trial was blinded. It ran for six weeks.", "The trial was blinded."),
    ("Patients were unblinded", "They knew. Patients were blinded to the drug.", "Patients were blinded"),
    (
        "30 percentage points less energy",
        "The house is new. It uses 30 per cent less energy than before, and costs 30 per cent more.",
        "30 per cent less energy",
    ),
    ("they didn't give in", "He said they did give in. If we row like this in the storm we sink.", "they did give in"),
    ("The council needed help!", "The council needed money! It got none.", "The council needed money!"),
    ("the old wall fell on the wall", "The wall fell on the wall in May.", "The wall fell on the wall"),
    ("Nobody knew of the leak", "We met. The office knew of the leak.", "The office knew of the leak"),
    ("The ferries knew of the leak", "We met. The ferry knew of the leak.", "The ferry knew of the leak"),
    ("wages rise with prices", "We met. The wage rises with prices. It fell.", "wage rises with prices"),
    ("Yesterday prices rose in the town", "It rained. Prices rose in the town.", "Prices rose in the town"),
    (
        "nearly 3,000 people left",
        "Nearly 2,000 people left, nearly 3,000 stayed.",
        "Nearly 2,000 people left",
    ),
    (
        "The ferry sailed at 7:30",
        "The ferry sailed at 6.30. The ferry sailed at 7.30. The ferry did not sail at 8.30. The crew slept.",
        "The ferry sailed at 7.30",
    ),
    (
        "The ferry did not sail at 9.30",
        "The ferry sailed at 6.30. The ferry sailed at 7.30. The ferry did not sail at 8.30. The crew slept.",
        "The ferry did not sail at 8.30",
    ),
    (
        "ship 40 of the lime sailed to port and back again",
        " ".join(f"ship {number} of the line sailed to port and back again in fog" for number in range(10, 60)),
        "ship 40 of the line sailed to port and back again",
    ),
]


@pytest.mark.parametrize(("quote", "text", "passage"), PASSAGES)
def test_the_passage_is_no_word_too_long_or_short(quote: str, text: str, passage: str) -> None:
    anchor = locate(quote, text)
    assert anchor.grade == "altered"
    assert [span.of(text) for span in anchor.spans] == [passage]


def test_too_few_of_the_words_show_a_passage_and_no_more() -> None:
    text = "Turnout fell by 30 per cent in the town."
    anchor = locate("30 percentage points", text)
    assert anchor.grade == "missing"
    assert anchor.nearest is not None
    assert anchor.nearest.of(text) == "30 per cent"


LONG = (
    "The harbour office said on Tuesday that the new ferry would carry three hundred passengers, and that the old one "
    "would be sold in the spring. "
)


def test_a_quote_altered_inside_is_found_by_its_ends() -> None:
    quote = LONG.strip().replace("three hundred", "nine hundred")
    text = Text("It rained. " * 40 + LONG + "It rained. " * 40)
    anchor = text.locate(quote)
    assert (anchor.grade, anchor.spans[0].of(text.text)) == ("altered", LONG.strip())
    assert [(each.quoted, each.found) for each in anchor.differences] == [("nine", "three")]


def test_of_passages_with_the_same_ends_the_likest_counts() -> None:
    other = LONG.replace("three hundred passengers", "no goods at all")
    quote = LONG.strip().replace("three hundred", "nine hundred")
    for text in (LONG + other, other + LONG):
        anchor = Text(text).locate(quote)
        assert anchor.spans[0].of(text).strip() == LONG.strip()


def test_ends_inside_longer_words_do_not_decide() -> None:
    quote = "art of the crew left the harbour on Tuesday before the storm broke over the old star"
    text = "It rained. " * 30 + "Part of the crew left the harbour on Monday before the storm broke over the old start."
    anchor = Text(text).locate(quote)
    assert anchor.grade == "altered"
    assert anchor.spans[0].of(text).startswith("Part of the crew")
    assert anchor.spans[0].of(text).rstrip(".").endswith("old start")


@pytest.mark.parametrize("quote", ["x", "7", "w\u200b", "“x”", "字"])
def test_a_single_letter_is_looked_for_in_a_long_text(quote: str) -> None:
    text = "The council said that it had mended the tall old dam in 2018. " * 5_000
    assert len(text) > 250_000
    assert locate(quote, text).grade == "missing"


def of_a_form(number: int) -> str:
    """A sentence of a long text most of whose pieces stand in a thousand others."""
    sex = ("men", "women")[number % 2]
    sport = ("weightlifting", "wrestling", "rowing")[number % 3]
    return f"He came {number}th in the {sex}'s {number % 90 + 10}kg {sport} event in {2000 + number}. "


def test_a_short_quote_with_one_word_changed_is_found_in_a_long_text_of_set_phrases() -> None:
    text = "".join(of_a_form(number) for number in range(4_000))
    assert len(text) > 200_000
    anchor = locate("women's judo event in 5789", text)
    assert anchor.grade == "altered"
    assert [span.of(text) for span in anchor.spans] == ["women's 19kg weightlifting event in 5789"]
