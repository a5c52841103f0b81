"""What a cut takes from a number or noun, from the end of its clause, and from a question."""

import pytest

from factcheck.anchoring import locate


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("The harbour ... is used by anglers", "The harbour, opened in 1904, is used by anglers."),
        ("The mayor ... resigned", "The mayor, 54, resigned."),
        ("The ship ... sank", "The ship (built in 1904) sank."),
        ("The men ... left", "The men — every one of them — left."),
        ("The men ... left", "The men - all 40 - left."),
        ("The men help ... here", "The men help each other here."),
        ("The mayor left. ... The town was quiet.", "The mayor left. Some cheered. The town was quiet."),
    ],
)
def test_a_number_in_an_aside_left_out_whole_is_no_gap(quote: str, text: str) -> None:
    assert locate(quote, text).flags == ()


@pytest.mark.parametrize(
    ("quote", "text", "word"),
    [
        ("The report ... blames the firm", "The report (never published) blames the firm.", "never"),
        ("The mayor ... left", "The mayor — reportedly — left.", "reportedly"),
        ("The mayor ... was quiet", "The mayor left. Few cheered, and the town was quiet.", "Few"),
    ],
)
def test_a_denial_or_hedge_in_an_aside_is_a_gap(quote: str, text: str, word: str) -> None:
    assert word in " ".join(edge.word for edge in locate(quote, text).edges if edge.flag == "gap")


def test_a_number_left_out_with_more_than_what_stands_between_two_commas_is_a_gap() -> None:
    assert locate("The mayor ... resigned", "The mayor of 54 towns, a dentist, resigned.").flags == ("gap",)


WHOSE = [
    ("The wife of |the minister was arrested|.", "en"),
    ("The wife of the |minister was arrested|.", "en"),
    ("Die Frau des |Ministers wurde verhaftet|.", "de"),
    ("L'épouse du |ministre a été arrêtée|.", "fr"),
    ("El yerno del |ministro fue detenido|.", "es"),
]


@pytest.mark.parametrize(("marked", "language"), WHOSE)
def test_a_cut_through_the_subject_is_flagged(marked: str, language: str) -> None:
    before, quote, after = marked.split("|")
    anchor = locate(quote, before + quote + after, language=language)
    assert [edge.kind for edge in anchor.edges] == ["subject"]
    assert not anchor.sound


@pytest.mark.parametrize(
    "marked",
    [
        "The wife of |the minister| was arrested.",
        "The cost of |the bridge that was built| rose.",
        "Because of |it| we left.",
    ],
)
def test_a_cut_before_a_part_of_the_subject_alone_is_not(marked: str) -> None:
    before, quote, after = marked.split("|")
    assert locate(quote, before + quote + after).flags == ()


@pytest.mark.parametrize(
    ("quote", "text", "language", "word"),
    [
        ("The mayor ... had lied", "The mayor said the union's leader had lied.", "en", "the union's leader"),
        ("He shot ... his wife", "He shot the burglar who had killed his wife.", "en", "who had killed"),
        (
            "The council ... poisoned the river",
            "The council fined the firm that poisoned the river.",
            "en",
            "fined the firm that",
        ),
        (
            "Die Polizei ... habe gelogen",
            "Die Polizei sagte, der Verdächtige habe gelogen.",
            "de",
            "der Verdächtige",
        ),
        (
            "Der Rat ... den Fluss vergiftete",
            "Der Rat bestrafte die Firma, die den Fluss vergiftete.",
            "de",
            "bestrafte die Firma, die",
        ),
        ("Le conseil ... a pollué", "Le conseil a puni la firme qui a pollué.", "fr", "a puni la firme qui"),
        (
            "The mayor ... was arrested on Friday",
            "The mayor resigned and his deputy was arrested on Friday.",
            "en",
            "his deputy",
        ),
        ("It rained. ... was arrested", "It rained. His driver was arrested.", "en", "His driver"),
    ],
)
def test_an_ellipsis_that_gives_a_verb_another_subject_is_flagged(
    quote: str, text: str, language: str, word: str
) -> None:
    anchor = locate(quote, text, language=language)
    assert [(edge.flag, edge.kind, edge.word) for edge in anchor.edges] == [("gap", "subject", word)]


def test_a_relative_clause_is_left_out_whole_only_between_its_two_commas() -> None:
    text = "The mayor, who came late, denied it all. He said his brother, a banker, took the bribes."
    assert "denied" in [edge.word for edge in locate("The mayor ... took the bribes", text).edges]


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("The man ... was arrested", "The man who robbed the bank was arrested."),
        ("The line ... carried coal", "The line, which opened in May, carried coal."),
        ("The firm ... was ready", "The firm said it was ready."),
        ("He ... keeps his word", "He is a man who keeps his word."),
        ("The mayor ... were arrested", "The mayor and his deputy were arrested."),
        ("The council said ... rivers flood", "The council said on Monday in May that rivers flood."),
    ],
)
def test_an_ellipsis_over_a_whole_clause_is_not(quote: str, text: str) -> None:
    assert locate(quote, text).flags == ()


def test_a_time_left_out_after_to_be_is_a_gap() -> None:
    anchor = locate("The firm was ... the largest", "The firm was then the largest in Europe.")
    assert [(edge.kind, edge.word) for edge in anchor.edges] == [("time", "then")]
    assert locate("The council ... opened", "The council then opened the wall.").flags == ()


@pytest.mark.parametrize(
    ("marked", "language"),
    [
        ("|The mayor took bribes|, a charge she rejects.", "en"),
        ("|Der Minister nahm Geld|, was er bestreitet.", "de"),
        ("|Le maire a pris l'argent|, ce qu'il nie.", "fr"),
        ("|El alcalde aceptó dinero|, algo que él niega.", "es"),
        ("The paper apologised for saying that |the mayor lied|.", "en"),
    ],
)
def test_what_is_denied_right_behind_or_was_retracted_is_flagged(marked: str, language: str) -> None:
    before, quote, after = marked.split("|")
    anchor = locate(quote, before + quote + after, language=language)
    assert "negation" in [edge.kind for edge in anchor.edges]


def test_an_adverb_after_a_negation_narrows_it() -> None:
    text = "No one was hurt seriously in the crash."
    assert [(edge.kind, edge.word) for edge in locate("No one was hurt", text).edges] == [("limit", "seriously")]
    assert locate("One was hurt", "One was hurt seriously in the crash.").flags == ()


@pytest.mark.parametrize(
    ("marked", "language"),
    [
        ("Article 8 of |the Convention protects private life|.", "en"),
        ("The land was sold as part of |a deal with its creditors|.", "en"),
        ("Chaque personne |a droit à un avocat|.", "fr"),
        ("The non-profit |group feeds 300 people a day|.", "en"),
        ("|They buried the priest| who had baptised him.", "en"),
        ("Im Schloss |Bellevue empfing er die Gäste|.", "de"),
        ("|Der Rat schließt das Bad| aus Kostengründen.", "de"),
        ('Der Minister sagte, er habe "|keine andere Wahl|".', "de"),
        ("Es cierto que |el lago se calienta|.", "es"),
        ("Having found that |the alarm was off|, they left.", "en"),
    ],
)
def test_words_that_only_look_weighty_are_no_flag(marked: str, language: str) -> None:
    before, quote, after = marked.split("|")
    assert locate(quote, before + quote + after, language=language).flags == ()


@pytest.mark.parametrize(
    ("quote", "text", "passage"),
    [
        ("We're so happy ❤️", "They said: We’re so happy ❤️ And left.", "We’re so happy ❤️"),
        ("- Non, dit l'autre.", "« Oui » dit-il.\n- Non, dit l’autre.", "- Non, dit l’autre."),
        ('"It\'s over," she said.', "“It’s over,” she said. … Then she left.", "“It’s over,” she said."),
    ],
)
def test_a_span_ends_where_the_quote_does(quote: str, text: str, passage: str) -> None:
    anchor = locate(quote, text)
    assert (anchor.grade, [span.of(text) for span in anchor.spans]) == ("typographic", [passage])


def test_a_quote_of_invisible_characters_is_missing() -> None:
    assert locate("\u200b\u00a0\u200b", "Two words.").grade == "missing"


def test_a_subject_of_one_word_before_a_complementizer() -> None:
    anchor = locate("the port carries goods", "It rained. Few that the port carries goods.")
    assert [(edge.kind, edge.word) for edge in anchor.edges] == [("limit", "Few")]
