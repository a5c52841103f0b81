"""Properties of folding and anchoring."""

import re
import unicodedata
from itertools import pairwise

from hypothesis import example, given, settings
from hypothesis import strategies as st

from factcheck.anchoring import Text, locate
from factcheck.anchoring.folding.folds import fold
from factcheck.text import Span

WORDS = st.sampled_from(
    "harbour wall council repair storm quay vote money north part whole sea boat rope tide lamp stone bridge".split()
)
SENTENCE = st.lists(WORDS, min_size=4, max_size=12).map(lambda words: " ".join(words).capitalize() + ".")
PROSE = st.lists(SENTENCE, min_size=1, max_size=5).map(" ".join)
ANYTHING = st.text(
    alphabet=st.one_of(
        st.characters(codec="utf-8"),
        st.sampled_from("“”‘’«»—–-…. \n\r\t\u00a0\u00ad\u200b\u0301\u0308ﬁ'\"[]()_*/ＡａＷ東京ไทยक़👩\u200d"),
        st.sampled_from("ｶﾞ｢ﻻ\u0e4d\u0e48\u0e32⼈〔〕─ʼ"),
    ),
    max_size=60,
)


@given(ANYTHING)
def test_offset_maps_go_there_and_back(text: str) -> None:
    folded = fold(text)
    for start in range(len(folded.text)):
        span = folded.source(Span(start, start + 1))
        assert 0 <= span.start < span.end <= len(text)
    if folded.text:
        whole = folded.source(Span(0, len(folded.text)))
        assert not fold(text[: whole.start]).text.strip(" *_")
        assert not fold(text[whole.end :]).text.strip(" *_")


@given(st.text(alphabet='..... …—–-"“”*_ \n/a', max_size=40))
@example(" .... ... ")
@example(". . . . . . . . . . .")
@settings(max_examples=400)
def test_folds_that_meet_lose_no_place(signs: str) -> None:
    text = f"{signs} “Go home,” she said."
    anchor = Text(text).locate('"Go home," she said.')
    assert anchor.faithful
    assert anchor.spans[0].of(text) == "“Go home,” she said."


@given(ANYTHING)
def test_source_spans_of_neighbours_do_not_run_backwards(text: str) -> None:
    folded = fold(text)
    spans = [folded.source(Span(at, at + 1)) for at in range(len(folded.text))]
    assert all(a.start <= b.start and a.end <= b.end for a, b in pairwise(spans))


@given(PROSE, st.data())
def test_a_span_between_words_that_stands_once_anchors_to_itself(text: str, data: st.DataObject) -> None:
    words = list(re.finditer(r"\w+", text))
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, len(words) - 1))
    span = Span(words[first].start(), words[last].end())
    anchor = locate(span.of(text), text)
    places = [m.start() for m in re.finditer(rf"(?=(?<!\w){re.escape(span.of(text))}(?!\w))", text)]
    if len(places) == 1:
        assert (anchor.grade, anchor.spans) == ("verbatim", (span,))
    else:
        assert (anchor.grade, [s.start for s in anchor.spans]) == ("ambiguous", places)


TYPOGRAPHY = st.lists(
    st.sampled_from([
        (" ", "\u00a0"), (" ", "  "), (" ", "\n"), ("o", "o\u200b"), ("b", "\u00adb"), ("w", "ｗ"), (" ", " \r\n"),
    ]),
    max_size=4,
)  # fmt: skip


@given(PROSE, TYPOGRAPHY)
def test_any_composition_of_folds_keeps_the_span(text: str, changes: list[tuple[str, str]]) -> None:
    quote = text.partition(".")[0] + "."
    changed = quote
    for old, new in changes:
        changed = changed.replace(old, new)
    before, after = locate(quote, text), locate(changed, text)
    assert after.grade == ("verbatim" if changed in text and before.grade == "verbatim" else after.grade)
    assert after.spans == before.spans
    assert after.grade in ("verbatim", "typographic", "ambiguous")


@given(PROSE, st.data())
def test_one_changed_letter_never_stays_faithful(text: str, data: st.DataObject) -> None:
    quote = text.partition(".")[0]
    at = data.draw(st.sampled_from([i for i, c in enumerate(quote) if c.isalpha()]))
    letter = data.draw(st.sampled_from("abcdefghijklmnopqrstuvwxyzéüßжД東")).lower()
    if letter == quote[at].lower():
        return
    changed = quote[:at] + letter + quote[at + 1 :]
    anchor = locate(changed, text)
    assert not anchor.faithful or changed.lower() in text.lower()


@given(PROSE, st.sampled_from(["not", "never", "all", "only", "may", "2018", "twice"]), st.data())
def test_one_added_word_never_stays_faithful(text: str, word: str, data: st.DataObject) -> None:
    words = text.partition(".")[0].split(" ")
    at = data.draw(st.integers(1, len(words) - 1))
    anchor = locate(" ".join([*words[:at], word, *words[at:]]), text)
    assert anchor.grade == "altered"
    assert word in " ".join(difference.quoted for difference in anchor.differences)


@given(ANYTHING, ANYTHING)
@settings(max_examples=200)
def test_any_quote_in_any_text_gives_an_anchor_inside_it(quote: str, text: str) -> None:
    anchor = locate(quote, text)
    for span in (*anchor.spans, *anchor.outside, *(edge.span for edge in anchor.edges)):
        assert 0 <= span.start <= span.end <= len(text)
    if anchor.grade == "verbatim":
        assert anchor.spans[0].of(text) == quote.strip()
    if anchor.grade == "typographic":
        assert fold(quote.strip()).text
        assert anchor.spans[0].start < anchor.spans[0].end


@given(st.text(alphabet="abc éüñ東", min_size=1, max_size=30))
def test_composed_and_decomposed_text_are_one(text: str) -> None:
    quote = text.strip()
    if not quote:
        return
    decomposed = unicodedata.normalize("NFD", f"x {quote} x")
    anchor = locate(quote, decomposed)
    assert anchor.grade in ("verbatim", "typographic", "ambiguous")
    if anchor.grade != "ambiguous":
        assert unicodedata.normalize("NFC", anchor.spans[0].of(decomposed)).split() == quote.split()
