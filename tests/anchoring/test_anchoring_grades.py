"""Each grade by examples: a quote, a text, and what the proof must say."""

import pytest

from factcheck.anchoring import Text, locate

COUNCIL = (
    "The council will not close the harbour, the harbour's office said on Friday. "
    "It cost about 2.4 million euros in 2016."
)

VERBATIM = [
    ("The council will not close the harbour", COUNCIL),
    ("this and / or that", "Take this and / or that."),
    ("wait... what", "It said wait... what now"),
    ("(to continue) talks", "the will (to continue) talks"),
    ("😀 b", "a 😀 b"),
]

TYPOGRAPHIC = [
    ("The Quay Club met.", "It rained.\n\nTHE Quay Club met."),
    ("the Quay Club", "THE Quay Club met."),
    ("The council will not close the har-\nbour", COUNCIL),
    ("The  council\nwill not close the harbour", COUNCIL),
    ("the council will not close the harbour", COUNCIL),
    ("“We won’t,” it said", '"We won\'t," it said'),
    ("“We won’t.”", '"We won\'t," it said'),
    ("We won’t.", '"We won\'t," it said'),
    ('"We won\'t", it said', '"We won\'t," it said'),
    ("It said 'yes' twice", 'It said "yes" twice'),
    ("«Oui», a-t-il dit", '"Oui", a-t-il dit'),
    ("only partial relief", "It offered _only_ partial relief"),
    ("only partial relief", "It offered *only partial* relief"),
    ("roses are red / violets are blue", "roses are red\nviolets are blue"),
    ("ﬁve oﬃces", "five offices are here"),
    ("five offices", "ﬁve oﬃces are here"),
    ("café society", "the cafe\u0301 society"),
    ("cafe\u0301 society", "the café society"),
    ("fell to −3 degrees", "It fell to -3 degrees"),
    ("10–20 people", "about 10-20 people"),
    ("U.S.–North Korea talks", "the U.S.-North Korea talks"),
    ("relief — including bans", "relief -- including bans"),
    ("relief—including bans", "relief – including bans"),
    ("sanctions", "The sanc-\ntions were lifted"),
    ("sanctions", "The sanc\u00ad\ntions were lifted"),
    ("sanctions", "The sanc\u00adtions were lifted"),
    ("lower-level talks", "in lower-\r\nlevel talks"),
    ("The harbour wall is to be repaired", "THE HARBOUR WALL IS TO BE REPAIRED"),
    ("The coun\u200bcil will", "The council will"),
    ("ＡＢＣ wins", "ABC wins"),
    ("so on…and on", "so on ... and on"),
    ("東京は大きい都市", "東京は大\nきい都市だ"),
]

ELIDED = [
    ("Kim ... wanted relief", "Kim, in the end, wanted relief", ["Kim", "wanted relief"]),
    ("Kim . . . wanted relief", "Kim, in the end, wanted relief", ["Kim", "wanted relief"]),
    ("Kim … wanted relief", "Kim, in the end, wanted relief", ["Kim", "wanted relief"]),
    ("Kim […] wanted relief", "Kim, in the end, wanted relief", ["Kim", "wanted relief"]),
    ("Kim (...) wanted relief", "Kim, in the end, wanted relief", ["Kim", "wanted relief"]),
    ("It rained.... They left", "It rained. It poured. They left", ["It rained.", "They left"]),
    ("[The council] wanted relief", "It wanted relief", ["wanted relief"]),
    ("it [the council] wanted relief", "On Monday it wanted relief", ["it wanted relief"]),
    ("[T]he council met", "On Monday the council met", ["the council met"]),
    ('"[T]he council met', 'On Monday "the council met', ['"the council met']),
    ("It wanted [sic] relief", "It wanted relief", ["It wanted relief"]),
    (
        "will (to continue) talks ... again",
        "the will (to continue) talks and began again",
        ["will (to continue) talks", "again"],
    ),
]

ALTERED = [
    ("The council will close the harbour", COUNCIL, "negation"),
    ("It cost about 24 million euros in 2016.", COUNCIL, "number"),
    ("It cost about 2.4 billion euros in 2016.", COUNCIL, "unit"),
    ("It cost about 2.4 million dollars in 2016.", COUNCIL, "unit"),
    ("It cost about 2.4 million euros in 2018.", COUNCIL, "date"),
    ("The council will not close the harbor", COUNCIL, "other"),
    ("the Council will not close the harbour", COUNCIL, "glyph"),
    ("The council may not close the harbour", COUNCIL, "hedge"),
    ("All of the wall", "Part of the wall fell", "quantifier"),
    ("They offered relief", "It offered relief", "pronoun"),
    ("She called the plan fine", "He called the plan fine", "pronoun"),
    ("The plans fell through", "The plan fell through", "plural"),
    ("The plan was fine", "The plan is fine", "tense"),
    ("Iran said the plan was fine", "Japan said the plan was fine", "name"),
    ("It rained. They left the town", "It rained. The roads were flooded. They left the town", "dropped"),
    ("It was a very large wall indeed", "It was a large wall indeed", "added"),
    ("сouncil will not close", "The council will not close", "glyph"),
    ('it said yes" twice', "it said yes twice", "glyph"),
    ("It said 'yes\" twice", 'It said "yes" twice', "glyph"),
    ('"said yes"', "It said yes twice, again", "glyph"),
    ("roses are red / violets are blue", "roses are red violets are blue", "glyph"),
    ("cafe society", "the cafe\u0301 society", "glyph"),
    ("resigned on Friday", "It re-signed on Friday", "other"),
    ("it wanted [all] relief now", "On Monday it wanted relief now", "quantifier"),
    ("it [not] wanted relief", "On Monday it wanted relief", "negation"),
    ("it [falsely] claimed that", "On Monday it claimed that", "negation"),
    ("lift [U.S.] sanctions", "They lift sanctions now", "added"),
    ("[Japan] wanted relief", "Iran wanted relief", "added"),
    ("They left the town ... It rained hard", "It rained hard. They waited. They left the town.", "order"),
    ("It began in spring ... It ended in autumn",
     "It began in spring. " + "Nothing happened. " * 80 + "It ended in autumn.", "distance"),
    ("the sanction", "It lifted the sanctions.", "plural"),
    ("it can", "it can't be done", "negation"),
    ("4 million euros in 2016", COUNCIL, "number"),
    ("3 degrees of frost", "It was -3 degrees of frost", "number"),
]  # fmt: skip

REFUSED = [  # refused somehow: altered or missing
    ("us troops left.", "US troops left."),
    ("saw the Quay Club", "They saw THE Quay Club there."),
    ("x2 is", "x² is small"),
    ("1/2 cup", "½ cup of it"),
    ("fell to 3 degrees", "It fell to -3 degrees"),
    ("1020 people", "about 10-20 people"),
    ("and or", "this and / or that"),
    ("they told us", "they told US"),
    ("The \u202elicnuoc\u202c will", "The council will"),
    ("irmak", "Irmak aktı", "tr"),
    ("क", "कि ताब", "hi"),
    ("👨", "x 👨‍👩‍👧 y", "en"),
    ("e", "e\u0301 x"),
    ("It wanted [to pull down every last wall in the whole town] now", "It wanted to help now"),
    ("a. b. c. d", "a b c d"),
]


@pytest.mark.parametrize(("quote", "text"), VERBATIM)
def test_verbatim(quote: str, text: str) -> None:
    anchor = locate(quote, text)
    assert anchor.grade == "verbatim"
    assert [span.of(text) for span in anchor.spans] == [quote]
    assert not anchor.differences


@pytest.mark.parametrize(("quote", "text"), TYPOGRAPHIC)
def test_typographic(quote: str, text: str) -> None:
    anchor = locate(quote, text)
    assert anchor.grade == "typographic"
    assert len(anchor.spans) == 1
    assert all(difference.kind == "glyph" for difference in anchor.differences)


@pytest.mark.parametrize(("quote", "text", "parts"), ELIDED)
def test_elided(quote: str, text: str, parts: list[str]) -> None:
    anchor = locate(quote, text)
    assert anchor.grade == "elided"
    assert [span.of(text) for span in anchor.spans] == parts


@pytest.mark.parametrize(("quote", "text", "kind"), ALTERED)
def test_altered_names_the_kind(quote: str, text: str, kind: str) -> None:
    anchor = locate(quote, text)
    assert anchor.grade == "altered"
    assert kind in [difference.kind for difference in anchor.differences]
    for difference in anchor.differences:
        assert difference.text_span.of(text) == difference.found


@pytest.mark.parametrize("case", REFUSED)
def test_refused(case: tuple[str, ...]) -> None:
    quote, text, *language = case
    assert locate(quote, text, language=(language or ["en"])[0]).grade in ("altered", "missing")


def test_differences_point_at_the_words() -> None:
    quote = "They asked for all of the relief"
    text = "They asked only for part of the relief."
    anchor = locate(quote, text)
    assert [(d.kind, d.quoted, d.found) for d in anchor.differences] == [
        ("quantifier", "", "only"),
        ("quantifier", "all", "part"),
    ]
    assert [d.quote_span.of(quote) for d in anchor.differences] == ["", "all"]


def test_typographic_differences_leave_white_space_alone() -> None:
    anchor = locate("the  wall\nand the “sea”", 'the wall and the "sea"')
    assert [(d.quoted, d.found) for d in anchor.differences] == [("“", '"'), ("”", '"')]


def test_line_end_hyphen_alone_gives_no_difference() -> None:
    assert locate("sanctions lifted", "sanc-\ntions lifted").differences == ()


# ------------------------------------------------------------------------------------------------------------ repeats

SEA = "The sea and the wall and the sea and the quay"


def test_two_places_are_ambiguous_and_listed() -> None:
    anchor = locate("the wall", "the wall, the wall")
    assert anchor.grade == "ambiguous"
    assert anchor.spans == ((0, 8), (10, 18))


@pytest.mark.parametrize(
    ("options", "start"),
    [
        ({"occurrence": 2}, 10),
        ({"suffix": ", the"}, 0),
        ({"prefix": "wall,"}, 10),
        ({"prefix": "wall,", "occurrence": 2}, 10),
    ],
)
def test_context_settles_a_tie(options: dict[str, object], start: int) -> None:
    anchor = Text("the wall, the wall").locate("the wall", **options)  # type: ignore[arg-type]  # options of mixed types
    assert (anchor.grade, anchor.spans[0].start) == ("verbatim", start)


@pytest.mark.parametrize("options", [{"occurrence": 3}, {"prefix": "elsewhere"}])
def test_context_that_settles_nothing_stays_ambiguous(options: dict[str, object]) -> None:
    anchor = Text("the wall, the wall").locate("the wall", **options)  # type: ignore[arg-type]  # options of mixed types
    assert anchor.grade == "ambiguous"


def test_wrong_context_of_a_single_place_is_never_silent() -> None:
    anchor = locate("the wall", "Near the wall", prefix="behind")
    assert anchor.grade == "altered"
    assert anchor.differences[0].quoted == "behind"


def test_the_best_grade_wins_over_another_place() -> None:
    anchor = locate("the wall", "The wall, the wall")
    assert (anchor.grade, anchor.spans) == ("verbatim", ((10, 18),))


def test_occurrence_counts_inside_the_allowed_spans() -> None:
    anchor = locate("sea", "sea sea sea", within=[(4, 11)], occurrence=2)
    assert anchor.spans == ((8, 11),)


# ------------------------------------------------------------------------------------------------------ allowed spans


def test_faithful_only_outside_the_allowed_spans_is_elsewhere() -> None:
    anchor = locate("the wall", "the wall. The quay", within=[(10, 18)])
    assert (anchor.grade, anchor.outside, anchor.spans) == ("elsewhere", ((0, 8),), ())


def test_no_part_crosses_the_end_of_an_allowed_span() -> None:
    text = "It repairs the wall.\nAdvertisement\nThe quay stays open."
    within = [(0, 20), (35, 55)]
    assert locate("repairs the wall. ... The quay stays", text, within=within).grade != "elided"
    assert locate("repairs the wall. ... The quay stays", text).grade == "elided"


def test_options_out_of_range() -> None:
    with pytest.raises(ValueError, match="counts from 1"):
        locate("a", "a", occurrence=0)
    with pytest.raises(ValueError, match="not a span"):
        locate("a", "a", within=[(0, 5)])


@pytest.mark.parametrize("quote", ["", "   ", "\n"])
def test_an_empty_quote_is_missing(quote: str) -> None:
    assert locate(quote, "Some text").grade == "missing"


def test_missing_shows_the_nearest_passage() -> None:
    text = "The council met. The harbour wall was repaired by a firm from the north in two years."
    anchor = locate("The harbour wall was torn down by sailors from the south in two nights and a day", text)
    assert anchor.grade == "missing"
    assert anchor.nearest is not None
    assert "harbour wall" in anchor.nearest.of(text)


def test_hostile_input_ends_soon() -> None:
    for quote, text in [
        ("." * 1000, "a" + "." * 5000),
        ("[" * 500 + "]" * 500, "text " * 2000),
        ("word " * 300, "word " * 20_000),
        ("a ... " * 200, "a b " * 5000),
        ("x" * 20_000, "y" * 20_000),
    ]:
        assert locate(quote, text).grade not in ("verbatim", "typographic", "elided") or quote.strip() in text


@pytest.mark.parametrize("quote", ["the wall is old ", " the wall is old", "\nthe wall is old\t"])
def test_white_space_at_the_ends_of_a_quote_is_no_part_of_its_place(quote: str) -> None:
    text = f"Today {quote} now."
    anchor = locate(quote, text)
    assert (anchor.grade, [span.of(text) for span in anchor.spans]) == ("verbatim", ["the wall is old"])


@pytest.mark.parametrize("text", ["`", '"', "He said `yes`"])
def test_a_full_stop_alone_stands_nowhere_before_a_mark(text: str) -> None:
    assert not locate(".", text).faithful


def test_letters_of_another_case_are_told_word_by_word_and_signs_one_by_one() -> None:
    capitals = locate("THE COUNCIL MET", "Then the council met.")
    assert [each.quoted for each in capitals.differences] == ["THE", "COUNCIL", "MET"]
    marks = locate('("yes")', "They said (“yes”).")
    assert [(each.quoted, each.found) for each in marks.differences] == [('"', "“"), ('"', "”")]


@pytest.mark.parametrize(
    ("quote", "text", "kind"),
    [
        ("the seizure was unlawful", "They said the seizure was lawful.", "negation"),
        ("the delay was possible", "They said the delay was impossible.", "negation"),
        ("They lost the case", "They won the case.", "other"),
    ],
)
def test_the_opposite_of_a_word_is_a_negation(quote: str, text: str, kind: str) -> None:
    assert [each.kind for each in locate(quote, text).differences] == [kind]


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ('a tunnel 9" high and 4" wide', "a tunnel 9' high and 4' wide"),
        ("China warns us over trade talks", "CHINA WARNS US OVER TRADE TALKS"),
    ],
)
def test_feet_are_no_inches_and_a_country_is_no_pronoun(quote: str, text: str) -> None:
    assert locate(quote, text).grade == "altered"


@pytest.mark.parametrize(
    ("quote", "grade"),
    [
        ("Freiburg. Die Brücke ist das Herz des Radver-\nkehrs", "typographic"),
        ("Freiburg. Die Brücke ist das herz des Radver-\nkehrs", "altered"),
    ],
)
def test_a_dateline_in_small_letters_may_meet_a_hyphen_at_a_line_end(quote: str, grade: str) -> None:
    assert locate(quote, "FREIBURG. Die Brücke ist das Herz des Radverkehrs.", language="de").grade == grade
