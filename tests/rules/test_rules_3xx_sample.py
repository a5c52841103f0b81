"""The rules on links, over a project that is read, proved and checked for real."""

from __future__ import annotations

import hashlib
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.diagnostics import Diagnostic, Severity
from factcheck.text import Document, Span, words
from support.project import CLAIMS, EXAMPLE, SEED, Tiny

DIGEST = "147a689073d3656b20f04ec8cc13b180d2ddb7a5c6a42fe6f3e6d10531cb4e8a"
PART = "We will repair the part that storms have damaged,"
PROMISE = "The residents' association said that was not what the council had promised."


def claim(quote: str, speaker: str = "residents", **fields: str) -> Tiny:
    """The sample project with one more claim, whose link has a quote of one line and some more fields."""
    more = "".join(f"        {key}: {value}\n" for key, value in fields.items())
    return Tiny.sample(
        f"claims:\n  - id: more\n    speaker: {speaker}\n    text: More.\n    evidence:\n"
        f"      - id: news-1\n        source: news\n{more}        quote: |-\n          {quote}\n"
    )


def only(project: Tiny, code: str) -> Diagnostic:
    """The diagnostic of a code, which is also the only error if it is one."""
    checked = project.check()
    found = checked.one(code)
    assert set(checked.errors) <= {code}, [each.message for each in checked.diagnostics]
    return found


def place(diagnostic: Diagnostic) -> str:
    return str(diagnostic.location)


def marked(diagnostic: Diagnostic) -> list[str]:
    """The words underlined in the YAML."""
    location = diagnostic.location
    assert location is not None
    return [location.lines[m.line - location.line][m.column - 1 : m.end_column - 1] for m in location.marks]


def under(diagnostic: Diagnostic) -> list[str]:
    """The words underlined in the source."""
    passage = diagnostic.passage
    assert passage is not None
    assert passage.path == SEED
    return [passage.lines[m.line - passage.line][m.column - 1 : m.end_column - 1] for m in passage.marks]


def test_the_sample_is_clean() -> None:
    assert Tiny.sample().check().codes == []


@pytest.mark.parametrize(
    ("old", "new", "column", "says"),
    [
        ("the part that", "the whole that", 31, 'it says "whole" where the source says "part" (quantifier)'),
        ("We will", "We will not", 20, 'it adds "not" (negation)'),
        ("storms have", "storms could have", 48, 'it adds "could" (hedge)'),
        ("have damaged", "damaged", 47, 'it leaves out "have"'),
        ("We will", "He will", 12, 'it says "He" where the source says "We" (pronoun)'),
    ],
)
def test_one_word_changed_in_a_quote(old: str, new: str, column: int, says: str) -> None:
    found = only(Tiny.sample().edit(PART, PART.replace(old, new)), "FC301")
    assert found.severity is Severity.ERROR
    assert place(found) == f"{CLAIMS}:51:{column}"
    assert says in found.message


def test_the_words_that_differ_are_underlined_on_both_sides() -> None:
    found = only(Tiny.sample().edit(PART, PART.replace("the part", "the whole")), "FC301")
    assert (marked(found), under(found)) == (["whole"], ["part"])


def test_a_word_cut_in_two() -> None:
    quote = f'"{PART}" the council said.'
    found = only(claim(quote.replace('"We will', "ill"), "council"), "FC301")
    assert 'it starts inside the word "will"' in found.message


def test_a_number_changed() -> None:
    found = only(claim("The council voted on Tuesday to repair part of the harbour wall, the first repair since 2016."),
                 "FC301")  # fmt: skip
    assert 'it says "2016" where the source says "2018" (date)' in found.message


def test_a_cut_that_turns_the_meaning_round() -> None:
    found = only(claim("what the council had promised."), "FC311")
    assert 'starts after "was not" (negation)' in found.message
    assert PROMISE in found.help
    assert under(found) == ["not"]
    assert place(found) == f"{EXAMPLE}:9:11"


def test_a_cut_before_a_condition() -> None:
    found = only(claim("The wall has protected the harbour", "harbour-news"), "FC311")
    assert 'stops before "unless the wind came from" (condition)' in found.message


def test_a_cut_after_a_hedge_warns() -> None:
    checked = claim("have settled little.", "harbour-news").check()
    assert checked.errors == []
    assert 'starts after "It may" (hedge)' in checked.one("FC312").message


def test_what_an_ellipsis_leaves_out() -> None:
    found = only(claim("The residents' association said that was ... what the council had promised."), "FC313")
    assert 'hides "not" (negation) under `...`' in found.message


def test_a_waiver_settles_a_cut() -> None:
    project = claim("what the council had promised.", waive='[{code: FC311, reason: "The claim says the same."}]')
    checked = project.check()
    assert checked.codes == []
    assert [each.reason for each in checked.waived] == ["The claim says the same."]


def test_a_caption_is_refused_and_the_body_is_offered() -> None:
    found = only(claim("The council voted to repair the old wall.", "council"), "FC307")
    assert 'stands only in a caption (line 11) of "news"' in found.message
    assert "The council voted on Tuesday to repair part of the harbour wall" in found.help
    assert "headline: true" not in found.help


def test_the_outlet_may_state_its_own_headline() -> None:
    headline = "Council votes to repair part of the harbour wall"
    assert claim(headline, "harbour-news", headline="true").check().codes == []
    assert "`headline: true`" in only(claim(headline, "harbour-news"), "FC307").help
    only(claim(headline, "council", headline="true"), "FC308")
    only(claim("The vote was a compromise.", "harbour-news", headline="true"), "FC308")


def test_a_quote_that_stands_twice() -> None:
    found = only(claim("the council"), "FC303")
    assert "stands in 2 places" in found.message
    assert "line 3" in found.message
    assert "line 5" in found.message


def test_a_quote_that_stands_nowhere() -> None:
    found = only(claim("Volunteers deserve gratitude from everyone, councillors declared."), "FC304")
    assert found.message == 'The quote of "more/news-1" is not in "news".'


def test_curly_marks_are_named_and_mended_and_nothing_else_changes() -> None:
    straight = claim(f'"{PART}" the council said.', "council")
    curly = claim(f"“{PART}” the council said.", "council")
    checked = curly.check()
    assert checked.codes == ["FC306"]
    found = checked.one("FC306")
    assert "a curly quotation mark “ (U+201C) where the source has a straight quotation mark" in found.message
    assert marked(found) == ["“", "”"]
    assert curly.fixed().files == straight.files


def test_a_plain_text_is_put_in_quotation_marks_to_take_the_source_s() -> None:
    curly = claim("x", "council").edit("|-\n          x\n", f"“{PART}” the council said.\n", EXAMPLE)
    assert curly.check().codes == ["FC306"]
    assert f"quote: '\"{PART}\" the council said.'\n" in curly.fixed().text(EXAMPLE)
    assert curly.fixed().check().codes == []


def test_what_cannot_be_mended_in_place_is_told_by_hand() -> None:
    project = claim(f"“{PART}” the council said.", "council").edit("quote: |-", "quote: |2-", EXAMPLE)
    found = only(project, "FC306")
    assert found.fix is None
    assert found.help == (
        "Write the source's characters by hand, since `factcheck check --fix` can't here: copy the passage from "
        f'"news", line 3, which reads “"{PART}" the council said.”'
    )


@pytest.mark.parametrize(
    ("quote", "says", "yaml"),
    [
        ("voted on tuesday to", 'it has a small "t" in "tuesday" where the source has a capital "T"', "tuesday"),
        ("The council voted on TUESDAY", 'it has "TUESDAY" where the source has "Tuesday" (capital and small letters)',
         "TUESDAY"),
        ("of the harbour wall , the first", "it has a space before the comma, where the source has none", " "),
        ("of the harbour wall,the first", "it has no space after the comma, where the source has one", "t"),
        ("part of the harbourwall, the", 'it has no space after "harbour", where the source has one', "w"),
        ("part of the harbour wall the first", "it leaves out a comma , (U+002C)", " "),
        ("repair, part of the harbour wall", "it adds a comma , (U+002C)", ","),
    ],
)  # fmt: skip
def test_characters_and_spaces_are_told_in_words(quote: str, says: str, yaml: str) -> None:
    found = claim(quote, "harbour-news").check().one("FC301")
    assert found.message == f'The quote of "more/news-1" is not written as in "news": {says}.'
    assert "".join(marked(found)) == yaml


def test_another_case_of_the_first_letter_is_told_in_words() -> None:
    assert (
        'has a small "t" where the source has a capital "T".' in claim("the council voted").check().one("FC306").message
    )


def test_white_space_is_no_difference() -> None:
    assert claim("The vote was  a compromise.", "harbour-news").check().codes == []


def test_a_link_without_an_id_gets_one() -> None:
    project = claim(PROMISE).edit("      - id: news-1\n        source: news", "      - source: news", EXAMPLE)
    found = only(project, "FC309")
    assert found.message == 'Link 1 of the claim "more" has no id.'
    assert place(found).startswith(f"{EXAMPLE}:6:")
    mended = project.fixed()
    assert "id: news-1" in mended.text(EXAMPLE)
    assert mended.check().codes == []


@pytest.mark.parametrize("length", [98, 99, 100])
def test_an_id_for_a_link_is_never_too_long(length: int) -> None:
    long = "a" * (length - 2) + "-b"
    text = claim(PROMISE).edit("      - id: news-1\n        source: news", f"      - source: {long}", EXAMPLE)
    project = text.with_file(
        CLAIMS, text.text().replace("id: news\n", f"id: {long}\n").replace("source: news\n", f"source: {long}\n")
    )
    assert only(project, "FC309").help.endswith("does it.")
    assert project.fixed().check().codes == []


def test_typed_directness_is_checked() -> None:
    quote = f'"{PART}" the council said.'
    found = only(claim(quote, "council", directness="direct"), "FC310")
    assert "it is partial" in found.message
    assert under(found) == [PART]
    assert claim(quote, "council", directness="partial").check().codes == []


@pytest.mark.parametrize("escape", ["\u202e", "墙", "👍🏽"])
def test_foreign_characters_change_the_words(escape: str) -> None:
    assert "FC301" in claim(PROMISE.replace("council", f"council{escape}x")).check().errors


BODY = Document(Tiny.sample().text(SEED)).sentences.paragraphs[1:5]


@given(data=st.data())
@settings(deadline=None, max_examples=40)
def test_a_quote_widened_to_its_sentences_hides_nothing(data: st.DataObject) -> None:
    document = Document(Tiny.sample().text(SEED))
    paragraph = data.draw(st.sampled_from(BODY))
    ends = [(m.start() + paragraph.start, m.end() + paragraph.start) for m in words(paragraph.of(document.text))]
    first, last = sorted(data.draw(st.tuples(st.sampled_from(ends), st.sampled_from(ends))))
    cut = Span(first[0], last[1])
    whole = document.sentences.around(cut)
    codes = claim(whole.of(document.text), "council").check().codes
    assert not {"FC311", "FC312"} & set(codes)
    narrow = claim(cut.of(document.text), "council").check()
    for each in narrow.all("FC311"):
        assert whole.of(document.text) in each.help


@pytest.mark.parametrize(("speaker", "told"), [("harbour-news", 1), ("council", 0)])
def test_who_says_it_is_looked_for_behind_a_comma_where_the_outlet_is_said_to_speak(speaker: str, told: int) -> None:
    seed = Tiny.sample().text(SEED)
    said = "The mayor, the council claimed, paid the bill."
    tiny = claim("The mayor ... paid the bill.", speaker).with_file(
        SEED, seed.replace("The vote was a compromise.", f"{said} The vote was a compromise.")
    )
    assert len(tiny.check().all("FC314")) == told


@pytest.mark.parametrize(
    ("written", "advised"),
    [
        ("what the town had promised.", "The residents' association said that was not what the council had promised."),
        ("The wall has guarded the harbour", "The wall has protected the harbour unless the wind came from the north."),
        ("[They] said it could not rule out a third repair.", "The harbour office said it could not rule out"),
        ("The vote was a mistake.", "The vote was a compromise."),
    ],
)
def test_no_quote_is_advised_that_the_next_check_would_refuse(written: str, advised: str) -> None:
    help_ = claim(written, "harbour-news").check().one("FC301").help
    assert f'the passage reads "{advised}' in help_
    (proposed,) = re.findall('the passage reads "(.+)" Quote it as it stands', help_)
    assert not {"FC301", "FC311", "FC312", "FC317"} & set(claim(proposed, "harbour-news").check().codes)


def test_where_nothing_would_pass_the_source_alone_is_shown() -> None:
    said = "It was not planned, the office said."
    seed = Tiny.sample().text(SEED).replace("The vote was a compromise.", f"{said} The vote was a compromise. {said}")
    digest = hashlib.sha256(seed.encode()).hexdigest()
    tiny = claim("It was not painted, the office said.", "harbour-news").with_file(SEED, seed)
    help_ = tiny.edit(DIGEST, digest).check().one("FC301").help
    assert f'the source says "{said}" Quote the passage' in help_
    assert "as it stands" not in help_
