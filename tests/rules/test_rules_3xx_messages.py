"""What the rules on links say, for anchors made by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck.anchoring import Difference, DifferenceKind
from factcheck.proof import Found
from factcheck.rules.engine import Passage
from factcheck.text import Span
from support.proved import context, differ, document, edge, fault, faults, omission, proof, source, span_of

TEXT = 'It rained. The council wants only partial relief, "not all of it," the office said.\n'


def altered(quote: str, text: str, *differences: Difference) -> str:
    seen = context(proof(quote, text, "altered", anchor={"spans": (Span(0, len(text)),), "differences": differences}))
    return fault("FC301", seen).message


# --- FC301 ----------------------------------------------------------------------------------------------------------


def test_altered_names_both_words_and_the_kind() -> None:
    quote = "The council wants all relief"
    difference = differ("quantifier", "all", "only partial", quote, TEXT)
    seen = context(proof(quote, TEXT, "altered", anchor={"spans": (Span(11, 48),), "differences": (difference,)}))
    found = fault("FC301", seen)
    assert found.message == (
        'The quote of "claim/page-1" changes the words of "page": '
        'it says "all" where the source says "only partial" (quantifier).'
    )
    assert found.help == (
        'In "page", line 1, the passage reads “The council wants only partial relief, "not all of it," the office '
        "said.” Quote it as it stands, or quote the passage that the claim rests on."
    )  # the words up to "relief" alone would hide the "not"
    assert (found.path, found.inside) == (("quote",), (span_of("all", quote),))
    assert found.passage == Passage("page", (span_of("only partial", TEXT),))


@pytest.mark.parametrize(
    ("kind", "quoted", "found", "says"),
    [
        ("negation", "", "not", 'it leaves out "not" (negation)'),
        ("dropped", "", "gladly", 'it leaves out "gladly"'),
        ("added", "gladly", "", 'it adds "gladly"'),
        ("number", "2018", "2016", 'it says "2018" where the source says "2016" (number)'),
        ("dropped", "emanded what", "demanded what", 'it starts inside the word "demanded"'),
        ("plural", "wall", "walls", 'it says "wall" where the source says "walls" (plural)'),
        ("distance", "...", "x" * 2345, '"..." joins words that stand too far apart in the source (2,345 characters)'),
        ("order", "wide", "wide", 'it has "wide" in another place (order of words)'),
        ("glyph", "kіm", "kim", "the character cyrillic small letter byelorussian-ukrainian i і (U+0456) where"),
        ("glyph", "2", "²", 'it has "2" (U+0032) where the source has the character superscript two ² (U+00B2)'),
    ],
)  # fmt: skip
def test_altered_says_each_kind_in_plain_words(kind: DifferenceKind, quoted: str, found: str, says: str) -> None:
    message = altered(f"{quoted} kim", f"{found} kim", differ(kind, quoted, found, f"{quoted} kim", f"{found} kim"))
    assert says in message


def test_one_word_too_far_from_the_rest_says_why() -> None:
    quote, text = "x kim", "x" * 300 + " kim"
    assert "a part of a single word has to stand in the sentence of the part beside it" in altered(
        quote, text, differ("distance", "x", "x" * 300, quote, text)
    )


def test_marks_set_round_a_quote_are_told_to_be_left_off() -> None:
    quote, text = '"kim spoke"', "kim spoke,"
    marks = (differ("glyph", '"', "", quote, text), Difference("glyph", '"', ",", Span(10, 11), Span(9, 10)))
    seen = context(proof(quote, text, "altered", anchor={"spans": (Span(0, 10),), "differences": marks}))
    assert fault("FC301", seen).help.endswith(
        "Leave off the quotation marks round the quote: the source has none there."
    )


def test_a_quote_may_be_cut_inside_words_at_both_ends() -> None:
    quote, text = "emanded what it cou", "demanded what it could"
    assert altered(quote, text, differ("dropped", quote, text, quote, text)).endswith(
        'it starts inside the word "demanded" and stops inside the word "could".'
    )


def test_altered_names_three_differences_and_counts_the_rest() -> None:
    quote, text = "a1 a2 a3 a4 a5 a6 a7", "b1 b2 b3 b4 b5 b6 b7"
    each = [differ("other", f"a{n}", f"b{n}", quote, text) for n in range(1, 8)]
    message = altered(quote, text, *each)
    assert '"a3"' in message
    assert '"a4"' not in message
    assert message.endswith("and 4 more.")


def test_altered_names_the_weightiest_difference_first() -> None:
    quote, text = "a1 a2 a3 a4 no", "b1 b2 b3 b4 yes"
    each = [differ("other", f"a{n}", f"b{n}", quote, text) for n in range(1, 5)]
    assert 'it says "no" where the source says "yes" (negation), it says "a1"' in altered(
        quote, text, *each, differ("negation", "no", "yes", quote, text)
    )


def test_altered_without_words_to_underline_points_at_the_passage() -> None:
    added = Difference("added", "gladly", "", Span(0, 6), Span(3, 3))
    seen = context(proof("gladly", TEXT, "altered", anchor={"spans": (Span(0, 9),), "differences": (added,)}))
    found = fault("FC301", seen)
    assert found.passage == Passage("page", (Span(0, 9),))


# --- FC302, FC307 ---------------------------------------------------------------------------------------------------


def test_elsewhere_names_source_and_line_bodies_first() -> None:
    other = document("A caption.\nIt rained.\n")
    seen = context(
        proof("It rained.", "Sunshine.", "elsewhere", elsewhere=(
            Found("other", Span(0, 10), "caption"), Found("other", Span(11, 21), "body"),
        )),
        documents={"other": other},
    )  # fmt: skip
    found = fault("FC302", seen)
    assert found.message == (
        'The quote of "claim/page-1" is not in "page": it stands in "other", line 2 and '
        '"other", line 1 (a caption, where evidence may not stand).'
    )
    assert found.passage == Passage("other", (Span(11, 21),))
    assert "`source: other`" in found.help


def test_elsewhere_leaves_furniture_of_the_same_source_to_its_own_rule() -> None:
    seen = context(proof("It rained.", "It rained.", "elsewhere", elsewhere=(Found("page", Span(0, 10), "caption"),)))
    assert faults("FC302", seen) == []


ARTICLE = document(
    "The council voted on Tuesday to mend part of the wall.\nThe council voted to mend the wall.\n",
    caption="The council voted to mend the wall.",
)


def test_furniture_offers_the_body_s_wording() -> None:
    quote = "The council voted to mend the wall."
    seen = context(proof(quote, ARTICLE, "elsewhere", elsewhere=(Found("page", Span(55, 90), "caption"),)))
    found = fault("FC307", seen)
    assert found.message == (
        'The quote of "claim/page-1" stands only in a caption (line 2) of "page", where evidence may not stand.'
    )
    assert found.help == 'Quote the body instead, line 1: "The council voted on Tuesday to mend part of the wall."'
    assert found.passage == Passage("page", (Span(55, 90),))


def test_furniture_offers_no_passage_that_is_unlike() -> None:
    quote = "A notice on the gate tells anglers to stay away."
    page = document(f"The council voted on Tuesday to mend part of the wall.\n{quote}\n", caption=quote)
    places = (Found("page", span_of(quote, page.text), "caption"),)
    seen = context(proof(quote, page, "elsewhere", elsewhere=places))
    assert fault("FC307", seen).help == "Quote the body of the article instead."


def test_furniture_offers_the_headline_s_exception_to_the_page_s_own_claim() -> None:
    quote = "The council voted to mend the wall."
    places = (Found("page", Span(55, 90), "caption"),)
    seen = context(proof(quote, ARTICLE, "elsewhere", elsewhere=places, claim_fields={"speaker": "outlet"}))
    assert fault("FC307", seen).help.endswith("Or write `headline: true`, since the claim is the page's own.")


# --- FC303 ----------------------------------------------------------------------------------------------------------


def test_ambiguous_lists_the_places_with_words_around() -> None:
    text = "First the council said no.\nThen the council said yes.\n"
    spans = (span_of("the council said", text), Span(32, 48))
    found = fault("FC303", context(proof("the council said", text, "ambiguous", anchor={"spans": spans})))
    assert found.message == (
        'The quote of "claim/page-1" stands in 2 places of "page": '
        'line 1: "First the council said no. Then the council" and '
        'line 2: "council said no. Then the council said yes".'
    )
    assert '`prefix: "First"` or `occurrence: 1`' in found.help
    assert found.passage == Passage("page", spans)


def test_ambiguous_says_when_occurrence_asks_for_too_many() -> None:
    anchor = {"spans": (Span(0, 1), Span(2, 3))}
    seen = context(proof("a", "a a", "ambiguous", link_fields={"occurrence": 5}, anchor=anchor))
    found = fault("FC303", seen)
    assert "says `occurrence: 5`, but stands in 2 places" in found.message
    assert found.help == "Write a number from 1 to 2, counted from the top."
    once = context(proof("a", "a", "ambiguous", link_fields={"occurrence": 5}, anchor={"spans": (Span(0, 1),)}))
    assert fault("FC303", once).help == "Leave `occurrence` out: there is no other place."


def test_altered_says_when_the_words_beside_the_quote_are_others() -> None:
    told = Difference("other", "It snowed.", "It rained.", Span(0, 0), Span(0, 10))
    each = proof("The council wants", TEXT, "altered", link_fields={"prefix": "It snowed."},
                 anchor={"spans": (Span(11, 28),), "differences": (told,)})  # fmt: skip
    found = fault("FC301", context(each))
    assert found.message == (
        'The quote of "claim/page-1" stands in "page", but the words of its `prefix` do not stand before it: '
        '"It snowed." is not "It rained.".'
    )
    assert (found.path, found.help) == (("prefix",), "Correct `prefix:` or take it out.")


def test_altered_points_at_the_quote_where_its_own_words_differ_too() -> None:
    beside = Difference("other", "It snowed.", "It rained.", Span(0, 0), Span(0, 10))
    own = differ("quantifier", "all", "only partial", "The council wants all relief", TEXT)
    each = proof("The council wants all relief", TEXT, "altered", link_fields={"prefix": "It snowed."},
                 anchor={"spans": (Span(11, 48),), "differences": (beside, own)})  # fmt: skip
    found = fault("FC301", context(each))
    assert found.path == ("quote",)
    assert 'its `prefix` is "It snowed.", but before it the source has "It rained."' in found.message


@pytest.mark.parametrize("dateline", ["KARLSHAVN - ", "NEW YORK, 14 November — ", "BERLIN (dpa)—"])
def test_altered_asks_nobody_to_quote_the_dateline(dateline: str) -> None:
    text, quote = f"{dateline}The council voted 7 to 3 on Thursday.", "The council voted 7 to 4 on Thursday."
    left_out = Difference("dropped", "", dateline.strip(), Span(0, 0), Span(0, len(dateline.rstrip())))
    own = differ("number", "4", "3", quote, text)
    each = proof(quote, text, "altered", anchor={"spans": (Span(0, len(text)),), "differences": (left_out, own)})
    found = fault("FC301", context(each))
    assert found.message.endswith('changes the words of "page": it says "4" where the source says "3" (number).')
    assert 'the passage reads "The council voted 7 to 3 on Thursday."' in found.help


def test_altered_still_names_other_words_left_out_in_front() -> None:
    assert 'it leaves out "Nobody says"' in altered("it rained", "Nobody says it rained", Difference(
        "dropped", "", "Nobody says", Span(0, 0), Span(0, 11)))  # fmt: skip


# --- FC304, FC305 ---------------------------------------------------------------------------------------------------


def test_missing_shows_the_nearest_passage() -> None:
    found = fault("FC304", context(proof("It hailed", TEXT, "missing", anchor={"nearest": Span(0, 10)})))
    assert found.message == 'The quote of "claim/page-1" is not in "page".'
    assert found.help.startswith('The nearest passage, line 1, reads "It rained."')


def test_missing_names_another_source_with_similar_words() -> None:
    other = document("Nothing here.\nThe whole harbour wall must be mended soon, they wrote.\n")
    own = "The whole harbour wall, in a caption."
    seen = context(proof("The whole harbour wall must fall", own, "missing"), documents={"other": other})
    found = fault("FC304", seen)
    assert found.help.startswith('Similar words stand in "other", line 2: "The whole harbour wall must be mended soon')
    assert "`source: other`" in found.help


def test_missing_everywhere_asks_to_copy_again() -> None:
    found = fault("FC304", context(proof("Nobody ever wrote this", "Sunshine.", "missing")))
    assert found.help.startswith("No other source of the project has words like these either.")


def test_what_a_newer_capture_lost_is_not_to_be_copied_again() -> None:
    event = {"date": "2026-11-22", "what": "lost: the quote is not in the new capture of its source", "why": "gone"}
    anchor = {"nearest": Span(0, 10)}
    lost = proof("It hailed", TEXT, "missing", anchor=anchor, link_fields={"history": [event]})
    assert fault("FC304", context(lost)).help.startswith(
        "A newer capture of the source lost the passage, as the link's history says (2026-11-22). Save the earlier "
        "capture as a source of its own"
    )
    later = {**event, "what": "quoted anew"}
    mended = proof("It hailed", TEXT, "missing", anchor=anchor, link_fields={"history": [event, later]})
    assert fault("FC304", context(mended)).help.startswith("The nearest passage")


def test_unproved_says_why_there_is_no_text() -> None:
    kept = source(text="private", file=None, unknown={"text": "kept by the association"})
    found = fault("FC305", context(proof("x", "", "unproved", of=kept)))
    assert found.message == (
        'The quote of "claim/page-1" is unproved: "page" says `text: private` ("kept by the association").'
    )


# --- FC306 ----------------------------------------------------------------------------------------------------------


def test_typographic_names_the_characters_and_writes_the_source_s() -> None:
    quote, text = "“Not all,” it said.", '"Not all," it said.'
    each = (differ("glyph", "“", '"', quote, text), Difference("glyph", "”", '"', Span(9, 10), Span(9, 10)))
    seen = context(proof(quote, text, "typographic", anchor={"spans": (Span(0, 19),), "differences": each}))
    found = fault("FC306", seen)
    assert found.message == (
        'The quote of "claim/page-1" has a curly quotation mark “ (U+201C) where the source has a straight quotation '
        'mark " (U+0022) and a curly quotation mark ” (U+201D) where the source has a straight quotation mark '
        '" (U+0022).'
    )
    assert found.fix is not None
    assert [(e.start, e.end, e.replacement) for e in found.fix.edits] == [(0, 1, '"'), (9, 10, '"')]


def test_typographic_is_silent_where_only_white_space_differs() -> None:
    assert faults("FC306", context(proof("It  rained.", TEXT, "typographic"))) == []


def test_invisible_characters_are_named_but_not_shown() -> None:
    quote, text = "wa\u200bll\u202e", "wall"
    each = (
        Difference("glyph", "\u200b", "", Span(2, 3), Span(2, 2)),
        Difference("glyph", "\u202e", "", Span(5, 6), Span(4, 4)),
    )
    seen = context(proof(quote, text, "typographic", anchor={"spans": (Span(0, 4),), "differences": each}))
    message = fault("FC306", seen).message
    assert "a zero-width space (U+200B) where the source has nothing" in message
    assert "the character right-to-left override (U+202E)" in message
    assert "\u202e" not in message


# --- FC308 to FC310 -------------------------------------------------------------------------------------------------

PAGE = document("Wall to be mended\nThe council met.\n", headline="Wall to be mended")


@pytest.mark.parametrize(
    ("speaker", "fields", "says"),
    [
        ("council", {}, 'its claim is by "council", while headlines and captions of "page" are by "outlet"'),
        ("outlet", {"stance": "supports"}, "`stance: supports`"),
    ],
)
def test_headline_link_says_what_is_wrong(speaker: str, fields: dict[str, str], says: str) -> None:
    each = proof("Wall to be mended", PAGE, "verbatim", link_fields={"headline": True, **fields},
                 claim_fields={"speaker": speaker}, anchor={"spans": (Span(0, 17),)})  # fmt: skip
    assert says in fault("FC308", context(each)).message


def test_headline_link_is_refused_where_the_quote_stands_in_the_body() -> None:
    each = proof("The council met.", PAGE, "elsewhere", link_fields={"headline": True},
                 claim_fields={"speaker": "outlet"}, elsewhere=(Found("page", Span(18, 34), "body"),))  # fmt: skip
    assert faults("FC307", context(each)) == []
    assert "stands neither in a headline nor in a caption" in fault("FC308", context(each)).message


@pytest.mark.parametrize("speaker", ["outlet", "agency"])
def test_headline_link_is_fine_for_publisher_and_republished(speaker: str) -> None:
    each = proof("Wall to be mended", PAGE, "verbatim", of=source(republishes="agency"), link_fields={"headline": True},
                 claim_fields={"speaker": speaker}, anchor={"spans": (Span(0, 17),)})  # fmt: skip
    assert faults("FC308", context(each)) == []


def test_link_ids_are_the_first_that_are_free_for_the_source() -> None:
    first = proof("a", "a", "verbatim", link_fields={"id": None})
    others = [proof("a", "a", "verbatim", link_fields={"id": id_}).link for id_ in ("page-1", None, "page-3")]
    links = (first.link, *others)
    seen = context(proof("a", "a", "verbatim", claim_fields={"evidence": links}))
    found = faults("FC309", seen)
    assert [each.message for each in found] == [f'Link {n} of the claim "claim" has no id.' for n in (1, 3)]
    edits = [each.fix.edits[0] for each in found if each.fix]
    assert [(edit.path, edit.replacement) for edit in edits] == [("Evidence.id", "page-2"), ("Evidence.id", "page-4")]


def test_directness_shows_what_stands_inside_the_marks() -> None:
    quote = '"not all of it," the office said.'
    spoken = (span_of("not all of it,", TEXT),)
    each = proof(quote, TEXT, "verbatim", link_fields={"directness": "direct"}, directness="partial", spoken=spoken,
                 anchor={"spans": (span_of(quote, TEXT),)})  # fmt: skip
    found = fault("FC310", context(each))
    assert found.message == (
        'The link "claim/page-1" says `directness: direct`, but it is partial: '
        'only "not all of it," stands inside the source\'s quotation marks.'
    )
    assert found.passage == Passage("page", spoken)


def test_directness_in_a_transcript_is_told_by_its_kind() -> None:
    each = proof("It rained.", TEXT, "verbatim", of=source(kind="transcript"), directness="direct",
                 link_fields={"directness": "paraphrase"}, anchor={"spans": (Span(0, 10),)})  # fmt: skip
    assert fault("FC310", context(each)).message == (
        'The link "claim/page-1" says `directness: paraphrase`, but it is direct: "page" is a transcript, word for '
        "word what was said."
    )


# --- FC311 to FC315 -------------------------------------------------------------------------------------------------

DEMAND = "The deal was not what the council had demanded, unless the wind came from the north. It may have failed.\n"


def test_cut_names_the_words_before_the_quote() -> None:
    quote = "what the council had demanded"
    each = proof(quote, DEMAND, "verbatim", anchor={"spans": (span_of(quote, DEMAND),)}, flags=("cut",),
                 edges=(edge("cut", "negation", "not", DEMAND),))  # fmt: skip
    found = fault("FC311", context(each))
    assert found.message == (
        'The quote of "claim/page-1" starts after "was not" (negation): '
        'the source says "... was not what the council had demanded ..."'
    )
    assert found.help.startswith('Widen the quote to "The deal was not what the council had demanded, unless')
    assert found.passage == Passage("page", (span_of("not", DEMAND),))
    assert faults("FC312", context(each)) == []


@pytest.mark.parametrize(
    ("text", "wider"),
    [
        ("“We met. They get it in July, unless you ask.”", "They get it in July, unless you ask."),
        ("«We met. They get it in July, unless you ask.»", "They get it in July, unless you ask."),
        ('"We met. They get it in July, unless you ask."', "They get it in July, unless you ask."),
        ("“They get it in July, unless you ask.” It rained.", "“They get it in July, unless you ask.”"),
    ],
)
def test_the_wider_quote_has_its_marks_in_pairs(text: str, wider: str) -> None:
    quote = "They get it in July"
    each = proof(quote, text, "verbatim", anchor={"spans": (span_of(quote, text),)}, flags=("cut",),
                 edges=(edge("cut", "condition", "unless", text),))  # fmt: skip
    assert fault("FC311", context(each)).help.startswith(f'Widen the quote to "{wider}", or waive')


def test_cut_names_no_word_beyond_a_dash() -> None:
    text = "HARBOUR (The Wire) — As much as 40 boats left.\n"
    quote = "40 boats left."
    each = proof(quote, text, "verbatim", anchor={"spans": (span_of(quote, text),)}, flags=("cut",),
                 edges=(edge("cut", "limit", "As much as", text),))  # fmt: skip
    assert 'starts after "As much as" (limit)' in fault("FC311", context(each)).message


def test_cut_names_the_words_after_the_quote() -> None:
    quote = "The deal was not what the council had demanded"
    each = proof(quote, DEMAND, "verbatim", anchor={"spans": (span_of(quote, DEMAND),)}, flags=("cut",),
                 edges=(edge("cut", "condition", "unless", DEMAND),))  # fmt: skip
    assert 'stops before "unless the wind came from" (condition)' in fault("FC311", context(each)).message


def test_cut_by_a_hedge_only_warns() -> None:
    quote = "have failed."
    each = proof(quote, DEMAND, "verbatim", anchor={"spans": (span_of(quote, DEMAND),)}, flags=("cut",),
                 edges=(edge("cut", "hedge", "may", DEMAND),))  # fmt: skip
    assert faults("FC311", context(each)) == []
    message = fault("FC312", context(each)).message
    assert message.endswith('starts after "It may" (hedge): the source says "It may have failed."')


def test_gap_shows_sign_and_sentence() -> None:
    quote = "The deal was ... what the council had demanded"
    each = proof(quote, DEMAND, "elided", flags=("gap",), edges=(edge("gap", "negation", "not", DEMAND),), anchor={
        "spans": (Span(0, 12), span_of("what the council had demanded", DEMAND)),
        "omitted": (omission("...", "not", DEMAND),),
    })  # fmt: skip
    found = fault("FC313", context(each))
    assert 'hides "not" (negation) under `...`: the source says "The deal was not what' in found.message


BOARD = "The deal may not hold, and the board perhaps agreed to pay.\n"


def test_a_gap_is_told_once_by_the_gravest_of_its_words() -> None:
    quote = "The deal ... hold, and the board ... agreed to pay."
    edges = (edge("gap", "hedge", "may", BOARD), edge("gap", "negation", "not", BOARD))
    gaps = (omission("...", " may not ", BOARD), omission("...", " perhaps ", BOARD))
    spans = (Span(0, 8), span_of("hold, and the board", BOARD), span_of("agreed to pay.", BOARD))
    one = proof(quote, BOARD, "elided", flags=("gap",), edges=edges, anchor={"spans": spans, "omitted": gaps})
    assert 'hides "may" and "not" (hedge, negation) under `...`' in fault("FC313", context(one)).message
    assert faults("FC314", context(one)) == []
    both = replace(one, edges=(*edges, edge("gap", "hedge", "perhaps", BOARD)))
    assert "perhaps" not in fault("FC313", context(both)).message.partition(":")[0]
    assert 'hides "perhaps" (hedge) under `...`' in fault("FC314", context(both)).message


def test_a_word_that_counts_twice_is_told_and_underlined_once() -> None:
    text = "I used to believe that the council read our reports.\n"
    edges = (edge("gap", "subject", "used to", text), edge("gap", "time", "used to", text))
    gap = omission("...", " used to believe that ", text)
    spans = (Span(0, 1), span_of("the council read our reports.", text))
    each = proof("I ... the council read our reports.", text, "elided", flags=("gap",), edges=edges,
                 anchor={"spans": spans, "omitted": (gap,)})  # fmt: skip
    found = fault("FC313", context(each))
    assert 'hides "used to" (who it speaks of, time) under `...`' in found.message
    assert found.passage == Passage("page", (span_of("used to", text),))
    assert faults("FC314", context(each)) == []


def test_a_cut_is_told_once_by_the_gravest_of_its_words() -> None:
    text = "It may not be what the council had demanded, he said.\n"
    quote = "what the council had demanded"
    each = proof(quote, text, "verbatim", anchor={"spans": (span_of(quote, text),)}, flags=("cut",),
                 edges=(edge("cut", "hedge", "may", text), edge("cut", "negation", "not", text)))  # fmt: skip
    assert 'starts after "It may not be" (hedge, negation)' in fault("FC311", context(each)).message
    assert faults("FC312", context(each)) == []


def test_flags_of_a_quote_that_failed_are_left_to_its_own_rule() -> None:
    each = proof("x", DEMAND, "altered", edges=(edge("cut", "negation", "not", DEMAND),))
    assert faults("FC311", context(each)) == []


def test_unjudged_names_the_language() -> None:
    each = proof(
        "墙", "墙很老。", "verbatim", of=source(language="zh"), flags=("unjudged",), anchor={"spans": (Span(0, 1),)}
    )
    assert fault("FC315", context(each)).message.endswith("no word list for the language `zh`.")


# --- FC316 ----------------------------------------------------------------------------------------------------------

LAW = 'In this law "wall" means any wall. The office said: "The wall is not ours at all." Sections follow.\n'


def test_a_passage_inside_quotation_marks_has_a_speaker() -> None:
    quote = "The wall is not ours at all."
    each = proof(quote, LAW, "verbatim", link_fields={"stance": "refutes"}, anchor={"spans": (span_of(quote, LAW),)})
    found = fault("FC316", context(each))
    assert found.message == (
        'The link "claim/page-1" says `stance: refutes`, but somebody speaks in the passage: '
        '"The wall is not ours at all."'
    )


def test_a_term_in_quotation_marks_is_not_speech() -> None:
    quote = 'In this law "wall" means any wall.'
    each = proof(quote, LAW, "verbatim", link_fields={"stance": "context"}, anchor={"spans": (span_of(quote, LAW),)})
    assert faults("FC316", context(each)) == []


def test_a_report_has_speakers() -> None:
    each = proof("Sections follow.", LAW, "verbatim", of=source(kind="wire"), link_fields={"stance": "supports"},
                 anchor={"spans": (span_of("Sections follow.", LAW),)})  # fmt: skip
    assert '"page" is a wire, whose passages have a speaker' in fault("FC316", context(each)).message


def test_a_source_that_could_not_be_read_yields_nothing() -> None:
    each = proof("x", "", "missing", of=source(kind="wire"), link_fields={"stance": "supports", "headline": True})
    unread = type(each)(each.claim, each.link, each.source)
    seen = context(unread)
    for code in ("FC301", "FC302", "FC304", "FC305", "FC308", "FC316"):
        assert faults(code, seen) == []
