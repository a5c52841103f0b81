"""Where the passage of an altered quote begins and ends, and that its differences are whole words."""

import pytest

from factcheck.anchoring import locate
from factcheck.anchoring.finding.literal import Haystack
from factcheck.anchoring.finding.unpointed import Unpointed, bare
from factcheck.anchoring.folding.folds import fold
from factcheck.text import Span

HARBOUR = (
    "Harbour wall stays\n\nThe council met on Monday. The old wall will stay until spring, provided that the repairs "
    "pass a final test in January. The new ferry has been sold for scrap. “Nobody was asked.” The harbour office said "
    "so at noon.\n\nThe fund has paid for two of the five lighthouses on the coast since the war. "
)
FILLER = "It rained on the hills and the roads were wet for most of the week in that part of the land. "

LEFT_OUT = [  # quote, the first and the last words of the passage, what is told as left out
    (
        "The old wall will stay until spring. The new ferry has been sold for scrap.",
        ("The old wall", "for scrap."),
        ", provided that the repairs pass a final test in January",
    ),
    (
        "The old wall pass a final test in January.",
        ("The old wall", "January."),
        "will stay until spring, provided that the repairs",
    ),
    ("The fund has paid since the war.", ("The fund", "the war."), "for two of the five lighthouses on the coast"),
    ("The fund on the coast since the war.", ("The fund", "the war."), "has paid for two of the five lighthouses"),
]


@pytest.mark.parametrize(("quote", "rims", "left_out"), LEFT_OUT)
@pytest.mark.parametrize("filler", ["", FILLER * 40])
def test_a_passage_reaches_over_what_was_left_out(
    quote: str, rims: tuple[str, str], left_out: str, filler: str
) -> None:
    text = f"{filler}\n\n{HARBOUR}\n\n{filler}"
    anchor = locate(quote, text)
    assert anchor.grade == "altered"
    passage = HARBOUR[HARBOUR.index(rims[0]) : HARBOUR.index(rims[1]) + len(rims[1])]
    assert [span.of(text) for span in anchor.spans] == [passage]
    assert [(each.quoted, each.found) for each in anchor.differences] == [("", left_out)]


EDGES = [  # a word put in or changed at an end, and the passage
    ("Yesterday The council met on Monday.", "The council met on Monday."),
    ("Harbour wall stays today", "Harbour wall stays"),
    ("Yesterday The harbour office said so at noon.", "The harbour office said so at noon."),
    ("Stays council met on Monday.", "The council met on Monday."),
    ("The harbour office said so at fund.", "The harbour office said so at noon."),
]


@pytest.mark.parametrize(("quote", "passage"), EDGES)
@pytest.mark.parametrize("filler", ["", FILLER * 40])
def test_a_word_at_an_end_draws_in_no_other_sentence(quote: str, passage: str, filler: str) -> None:
    text = f"{filler}\n\n{HARBOUR}\n\n{filler}"
    assert [span.of(text) for span in locate(quote, text).spans] == [passage]


UNSPACED = [  # language, text, quote, passage, the difference
    ("zh", "昨天开会。市政府表示不会上诉。大家走了。", "市政府表示会上诉", "市政府表示不会上诉", ("", "不")),
    ("zh", "昨天开会。市政府表示会上诉。大家走了。", "市政府表示不会上诉", "市政府表示会上诉", ("不", "")),
    (
        "ja",
        "港が開く。県は海岸道路の建設を中止すると発表した。",
        "県は道路の建設を中止すると発表した",
        None,
        ("", "海岸"),
    ),
    ("ja", "港が開く。知事は辞任しない考えを示した。", "知事は辞任する考えを示した", None, ("する", "しない")),
    ("ja", "港が開く。県民に負担を求めることはできない。", "県民に負担を求めることはできる", None, ("る", "ない")),
    ("th", "ประชุมแล้ว เราไม่ได้ขอเงิน เราขอทะเล", "เราได้ขอเงิน เราขอทะเล", "เราไม่ได้ขอเงิน เราขอทะเล", ("", "ไม่")),
]


@pytest.mark.parametrize(("language", "text", "quote", "passage", "told"), UNSPACED)
def test_without_word_spaces_the_passage_has_the_length_of_the_text(
    language: str, text: str, quote: str, passage: str | None, told: tuple[str, str]
) -> None:
    anchor = locate(quote, text, language=language)
    assert [span.of(text) for span in anchor.spans] == [passage or text.split("。")[1]]
    assert [(each.quoted, each.found) for each in anchor.differences] == [told]


WHOLE_WORDS = [  # language, text, the word, the word in its stead
    ("hi", "पिछले साल बाढ़ में बारह घर बह गए थे।", "बारह", "बाईस"),
    ("hi", "सरकार ने कहा कि वह अपील नहीं करेगी", "नहीं", "भी"),
    ("bn", "সরকার বলেছে যে তারা আপিল করবে না এবং কাজ বন্ধ থাকবে।", "না", "হ্যাঁ"),
    ("ta", "அரசு மேல்முறையீடு செய்யாது என்று அமைச்சர் கூறினார்.", "செய்யாது", "செய்யும்"),
    ("ar", "وَقَالَ الْوَزِيرُ إِنَّ الْمَشْرُوعَ سَيَتَوَقَّفُ غَدًا.", "سَيَتَوَقَّفُ", "سَيَتَقَدَّمُ"),
    ("he", "הַמֶּלֶךְ אָמַר כִּי לֹא נִלְחַם בַּחֹרֶף הַזֶּה.", "נִלְחַם", "נִלְחַץ"),
    ("fa", "وزیر گفت که نمی‌خواهد پل را بسازد و راه بسته است.", "نمی‌خواهد", "می‌خواهد"),
]


@pytest.mark.parametrize(("language", "text", "word", "other"), WHOLE_WORDS)
def test_a_difference_is_of_whole_words_with_their_marks(language: str, text: str, word: str, other: str) -> None:
    anchor = locate(text.replace(word, other), text, language=language)
    assert [(each.quoted, each.found) for each in anchor.differences] == [(other, word)]
    assert [span.of(text) for span in anchor.spans] == [text]


POINTED = [
    ("ar", "وَقَالَ الْوَزِيرُ إِنَّ الْمَشْرُوعَ سَيَتَوَقَّفُ. وَغَادَرَ الْوَفْدُ.", "قال الوزير إن المشروع سيتقدم", "سيتقدم"),
    ("ar", "وَقَالَ الْوَزِيرُ إِنَّ الْمَشْرُوعَ سَيَتَوَقَّفُ. وَغَادَرَ الْوَفْدُ.", "وقال الوزير إن المشروع سيتوقف.", None),
    ("he", "הַמֶּלֶךְ אָמַר: לֹא נִלְחַם בַּחֹרֶף.", "המלך אמר: לא נלחם בחורף", None),
]


@pytest.mark.parametrize(("language", "text", "quote", "changed"), POINTED)
@pytest.mark.parametrize("times", [0, 60])
def test_a_quote_without_points_is_found_in_a_pointed_text(
    language: str, text: str, quote: str, changed: str | None, times: int
) -> None:
    page = "הַיָּם גָּדוֹל. " * times + text
    anchor = locate(quote, page, language=language)
    assert anchor.grade == "altered"
    start, end = anchor.spans[0]
    assert start == len(page) - len(text)
    assert end >= start + len(text.split(".", maxsplit=1)[0])
    assert changed is None or changed in anchor.differences[-1].quoted


def test_a_word_of_a_short_quote_is_no_half_of_it() -> None:
    anchor = locate("Var femte elev", "Skolan är liten. Var fjärde elev kan inte simma.", language="sv")
    assert [(each.quoted, each.found) for each in anchor.differences] == [("femte", "fjärde")]


PAGES = " ".join(
    f"{'Ship' if at % 9 == 0 else 'ship'} {at * 7919 % 10007} left port{'.' * (at % 9 == 8)}" for at in range(1500)
)


@pytest.mark.parametrize("at", [0, 40, 700, 1490, 1499])
@pytest.mark.parametrize("change", ["swap", "drop", "add"])
def test_one_word_of_a_long_quote_is_told_and_the_passage_is_whole(at: int, change: str) -> None:
    words = PAGES.split(" ")
    place = at * 4 + 1  # a number
    old = words[place].rstrip(".")
    told = {"swap": ("none", old), "drop": ("", old), "add": ("none", "")}[change]
    words[place : place + (change != "add")] = [] if change == "drop" else ["none"]
    text = f"It rained.\n\n{PAGES}\n\nIt was dry."
    anchor = locate(" ".join(words), text)
    assert [span.of(text).rstrip(".") for span in anchor.spans] == [PAGES.rstrip(".")]
    assert [(each.quoted, each.found) for each in anchor.differences] == [told]


def test_a_long_quote_altered_at_both_ends_and_between_is_found_whole() -> None:
    words = PAGES.split(" ")
    for place in (0, 1, 2, len(words) // 2, len(words) - 2, len(words) - 1):
        words[place] = "none"
    text = f"It rained.\n\n{PAGES}\n\nIt was dry."
    anchor = locate(" ".join(words), text)
    assert [span.of(text).rstrip(".") for span in anchor.spans] == [PAGES.rstrip(".")]
    assert len(anchor.differences) == 3


def test_of_a_long_quote_only_a_third_of_which_stands_nothing_is_called_altered() -> None:
    rest = " ".join(f"whale{at} sang" for at in range(1500))
    anchor = locate(PAGES[:7000] + rest, f"It rained.\n\n{PAGES}\n\nIt was dry.")
    assert anchor.grade == "missing"


def test_a_text_without_points_leads_back_to_the_stored_one() -> None:
    text = "אָב בָּא אֶל הָעִיר"
    surface = Unpointed(Haystack(text, fold(text), "he", elides=False))
    assert surface.loose == "אב בא אל העיר"
    for word in text.split():
        start = surface.loose.index(bare(word))
        assert surface.words(Span(start, start + len(bare(word)))).of(text) == word
        assert surface.offset(text.index(word)) == start
