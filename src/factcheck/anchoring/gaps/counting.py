"""Number words and quantifiers of a gap that count nothing: an article, one of many, a superlative, a date, a mark."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from factcheck.anchoring.anchor import Edge
from factcheck.anchoring.gaps.stitches import is_number, opens_a_noun_phrase, tells
from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.words.hidden_words import Word, plain, word_after, words_in
from factcheck.anchoring.words.patterns import YEAR
from factcheck.text import Span

_BEFORE = 30  # code points that hold the word before
_MARKS = ",.;:()!?—–"
_DAY = re.compile(r"(?:[12]?\d|3[01])(?:st|nd|rd|th|er)?\Z")
_AFTER = 40  # code points that hold the two words after
_ROW = 600  # code points after a gap that hold the rest of a row
_BOUND = re.compile(r"[^\W\d_]+\.\d{1,3}[a-z]{0,2}\Z|[A-Z]{1,2}\d{1,3}\Z|[^\W\d_]*[A-Z][^\W\d_]*-\d{1,3}\Z")
_CITED = re.compile(r"\b\d+ (?:[A-Z]\w*\.[\w.]*\s)+(?:\d\w+\s)?\d+\b")
_ROUND = ("00", "50")  # what a sum ends with that may look like a year
_END = re.compile(r"[.!?;:()—–\n\"“”«»]")
_COMMA = re.compile(",")
_FEWEST = 2  # words of "to pay"
_RANGE = 4  # words of "between 2016 and 2019"


def counts_nothing(text: str, edge: Edge, gap: Span, lexicon: Lexicon) -> bool:
    """Whether a word of a gap that may count stands there as an article, for a member of a group, compares or dates.

    "with [un] gol", "[making it one of the poorest towns]", "[the region's most populous]", "built [in 1904,] but". Nor
    does the figure of a name or reference mark, or an item of a list: "the wall.1", "a niece[, two sons] and a parrot".
    """
    if edge.kind not in ("number", "quantifier"):
        return False
    if _is_infinitive(text, gap, lexicon) or any(
        told(text, edge, gap, lexicon) for told in (_is_long_ago, _is_an_item, _is_an_hour)
    ):
        return True
    word = plain(edge.word)
    if word[0].isdigit():
        return text.startswith("&#", edge.span.start - 2) or _names(text, edge.span, gap, lexicon)
    if word in lexicon.ones:
        return _is_one(text, edge, gap, lexicon)
    if edge.kind != "quantifier" or word not in lexicon.superlatives or not _is_owned(text, edge.span.start, lexicon):
        return _BOUND.match(edge.word) is not None
    return _holds_all_of(text, Span(edge.span.end, gap.end), lexicon)


def _is_one(text: str, edge: Edge, gap: Span, lexicon: Lexicon) -> bool:
    """Whether a word is an article, or stands for one of many."""
    after = word_after(text, edge.span.end, lexicon)
    if after is not None and after.text in lexicon.partitives:
        return _holds_all_of(text, Span(after.end, gap.end), lexicon)
    article = plain(edge.word) in lexicon.articles or edge.kind == "quantifier"
    return article and not _is_measured(after, lexicon)


def _is_long_ago(text: str, edge: Edge, gap: Span, lexicon: Lexicon) -> bool:
    """Whether a number says how long ago something was, or after what: "two years ago", "ten minutes later".

    A vague one may also count from now: "the last few years", "ces quelques dernières années".
    """
    number = edge.span
    after = words_in(text, Span(number.end, min(gap.end, number.end + _AFTER)), lexicon, 3)
    before = words_in(text, Span(max(gap.start, number.start - _BEFORE), number.start), lexicon)[-2:]
    if after and (after[0].text in lexicon.calendar or after[0].text in lexicon.brief):
        behind = [word.text for word in after[1:]]
        if behind and (behind[0] in lexicon.later or " ".join(behind) in lexicon.later or behind[0] in lexicon.ago):
            return True
    if not after or after[0].text not in lexicon.calendar:
        recent = edge.kind == "quantifier" and len(after) > 1 and after[0].text in lexicon.recent
        return recent and after[1].text in lexicon.calendar
    if edge.kind == "quantifier" and lexicon.recent & {word.text for word in (*after[1:2], *before[-1:])}:
        return True
    return bool(before) and (before[-1].text in lexicon.ago or " ".join(word.text for word in before) in lexicon.ago)


def _is_an_hour(text: str, edge: Edge, gap: Span, lexicon: Lexicon) -> bool:
    """Whether a number is an hour of the day, or its minutes: "at 4.20 p.m.", "um 16.20 Uhr", "a las seis de la tarde".

    "16 heures" alone says how long.
    """
    number, start = edge.span, max(0, gap.start - _BEFORE)
    for found in _hours(lexicon.at_hour, lexicon.clock).finditer(text, start, gap.end + _AFTER):
        hour, clock, at = found["hour"], (found["clock"] or "").lower(), found["at"] is not None
        if not found.start("hour") <= number.start < number.end <= found.end():
            continue
        if clock:
            return at or (clock not in lexicon.units and " " not in clock)
        after = words_in(text, Span(found.end(), found.end() + _AFTER), lexicon, 1)
        told = at and hour[0].isdigit() and (":" in hour or "h" in hour.lower())
        told = told or _is_told_hour(text, found, after, lexicon)
        return told and _counts_no(text, Span(found.end(), found.end()), after, lexicon)
    return False


def _is_told_hour(text: str, found: re.Match[str], after: list[Word], lexicon: Lexicon) -> bool:
    """Whether an hour in words stands behind a preposition and article: "a las doce", not "a las doce de Leeds"."""
    if (found["at"] or "").lower() not in lexicon.determiners or (after and after[0].text in lexicon.partitives):
        return False
    before = words_in(text, Span(max(0, found.start() - _BEFORE), found.start()), lexicon)[-1:]
    return bool(before) and before[0].text in lexicon.prepositions - lexicon.partitives


@cache
def _hours(at_hour: frozenset[str], clock: frozenset[str]) -> re.Pattern[str]:
    before, after = ("|".join(sorted(map(re.escape, each), key=len, reverse=True)) for each in (at_hour, clock))
    hour = r"(?:[01]?\d|2[0-4])(?:\s?[:.h]\s?[0-5]\d)?(?!\d)|[^\W\d_]+"
    return re.compile(rf"(?i)(?<![\w.,])(?:(?P<at>{before})\s+)?(?P<hour>{hour})(?:\s?(?P<clock>{after})(?!\w))?")


def _is_an_item(text: str, edge: Edge, gap: Span, lexicon: Lexicon) -> bool:
    """Whether a number stands in an item of a row that was left out, before "and": "a niece[, two sons] and".

    It may stand behind the noun of the item, if another noun comes next: "[, a card for those under 26] and a law".
    """
    number = edge.span
    after = words_in(text, Span(gap.end, gap.end + _AFTER), lexicon)
    opens = max(text.rfind(",", gap.start, number.start), gap.start - text.endswith(",", 0, gap.start))
    if not text.startswith(",", opens):
        return _is_first_item(text, gap, after, lexicon)
    joined = bool(after) and after[0].text in lexicon.joints
    return joined and _is_later_item(text, number, Span(opens, gap.end), after, lexicon)


def _is_later_item(text: str, number: Span, rest: Span, after: list[Word], lexicon: Lexicon) -> bool:
    """Whether a number stands in an item after a comma, and but items follow in what is left out: "[, two sons]"."""
    closes = text.find(",", number.end, rest.end)
    end = closes if closes > 0 else rest.end
    item = words_in(text, Span(rest.start, end), lexicon)
    told = any(tells(text, word, lexicon) or word.text in lexicon.stops for word in item)
    if told or not all(_is_noun(text, words, lexicon) for words in _items(text, Span(end, rest.end), lexicon)):
        return False
    if _is_sum_like(text, rest.start, item, after[1:], lexicon):
        return True
    if item[0].start == number.start:
        return _is_counted_alone(item, lexicon)
    if len(after) == 1 or after[0].text in lexicon.adversatives or text[after[0].end : after[1].start].strip():
        return False
    return all(_opens_noun(text, word, lexicon) for word in (item[0], after[1]))


def _is_counted_alone(item: list[Word], lexicon: Lexicon) -> bool:
    """Whether a number opens an item and counts all of it: "two sons"."""
    other = (lexicon.prepositions, lexicon.units, lexicon.calendar)
    return len(item) > 1 and not any(word.text in each for word in item[1:] for each in other)


def _items(text: str, stretch: Span, lexicon: Lexicon) -> list[list[Word]]:
    """The words of each item of a row."""
    ends = [*(found.start() for found in _COMMA.finditer(text, *stretch)), stretch.end]
    each = (words_in(text, Span(start, end), lexicon) for start, end in pairwise([stretch.start, *ends]))
    return [words for words in each if words]


def _is_noun(text: str, words: list[Word], lexicon: Lexicon) -> bool:
    """Whether an item of a row is a noun phrase: "a solid name as a safe and trusted partner"."""
    others = lexicon.verbal | lexicon.saying | (lexicon.stops - lexicon.joints - lexicon.prepositions)
    beside = lexicon.joints | lexicon.determiners
    told = (
        word.text in others or (tells(text, word, lexicon) and before.text not in beside)
        for before, word in pairwise([words[0], *words])
    )
    return _opens_noun(text, words[0], lexicon) and not any(told)


def _is_sum_like(text: str, at: int, item: list[Word], last: list[Word], lexicon: Lexicon) -> bool:
    """Whether an item is a sum such as stand before and behind: "40 million in 1983[, 50 million in 1984] and 60"."""
    shape = _shape(item, lexicon)
    if not shape or shape != _shape(last, lexicon):
        return False
    before = words_in(text, Span(max(0, at - _AFTER), at), lexicon)
    return f" {shape} " in f" {_masked(before, lexicon)} "


def _shape(words: list[Word], lexicon: Lexicon) -> str:
    """A number and what comes up to a preposition: "# million in"."""
    of = next((at for at, word in enumerate(words) if word.text in lexicon.prepositions - lexicon.partitives), 0)
    return _masked(words[: of + 1], lexicon) if of and is_number(words[0], lexicon) else ""


def _masked(words: list[Word], lexicon: Lexicon) -> str:
    return " ".join("#" if is_number(word, lexicon) else word.text for word in words)


def _is_infinitive(text: str, gap: Span, lexicon: Lexicon) -> bool:
    """Whether a gap is an infinitive and all that goes with it: "the plan [to get to the pole first] was"."""
    words = words_in(text, gap, lexicon, 3)
    joints = lexicon.infinitive_joints or lexicon.partitives  # "the plan to", "el plan de"
    if len(words) <= _FEWEST or words[0].text not in joints or _END.search(text, *gap):
        return False
    verb, then = words[1:]
    named = verb.text in lexicon.grammatical or lexicon.class_of(verb.text) is not None
    if named or not text[verb.start].islower() or not verb.text.endswith(lexicon.infinitive_endings or ("",)):
        return False
    governs = (lexicon.determiners, lexicon.prepositions, lexicon.number, lexicon.quantifier)
    if not then.text[0].isdigit() and not any(then.text in each for each in governs):
        return False
    before = words_in(text, Span(max(0, gap.start - _BEFORE), gap.start), lexicon)[-1:]
    after = word_after(text, gap.end, lexicon)
    if not before or after is None or before[0].text in lexicon.grammatical:
        return False
    return (after.text in lexicon.actors or after.text in lexicon.verbal) and text[gap.end - 1 : after.start].isspace()


def _is_first_item(text: str, gap: Span, after: list[Word], lexicon: Lexicon) -> bool:
    """Whether a gap is the first item of a row: "wants [pay of 40 euros,] a boat and a port"."""
    left_out, closes = gap.of(text).strip(), text.startswith(",", gap.end)
    if not after or left_out.count(",") + closes != 1 or not (closes or left_out.endswith(",")):
        return False
    before = words_in(text, Span(max(0, gap.start - _BEFORE), gap.start), lexicon)[-1:]
    item, end = words_in(text, gap, lexicon), _END.search(text, gap.end + closes, gap.end + _ROW)
    row = words_in(text, Span(gap.end, end.start() if end else gap.end + _ROW), lexicon)
    joint = next((at for at, word in enumerate(row) if word.text in lexicon.joints - lexicon.adversatives), 0)
    if not before or not 0 < joint < len(row) - 1 or text[before[0].end : item[0].start].strip():
        return False
    if before[0].text in lexicon.grammatical or lexicon.class_of(before[0].text) not in (None, "saying"):
        return False
    rest = [*item, *row[:joint], *row[joint + 1 :]]
    if any(tells(text, word, lexicon) or word.text in lexicon.stops for word in rest):
        return False
    return all(_opens_noun(text, word, lexicon) for word in (item[0], row[0], row[joint + 1]))


def _opens_noun(text: str, word: Word, lexicon: Lexicon) -> bool:
    """Whether a noun phrase opens with a word, and no preposition: "a card", "3 boats"."""
    if word.text in lexicon.prepositions or word.text in lexicon.actors:
        return False
    return opens_a_noun_phrase(text, word, lexicon) or is_number(word, lexicon)


def _names(text: str, figure: Span, gap: Span, lexicon: Lexicon) -> bool:
    """Whether a figure is part of a date, or of the place where something is printed: "311 F.2d 87 (1962)"."""
    if any(found.start() <= figure.start < found.end() for found in _CITED.finditer(text, *gap)):
        return True
    in_brackets = text.startswith("(", figure.start - 1) and text.startswith(")", figure.end)
    return (in_brackets and YEAR.match(figure.of(text)) is not None) or _dates(text, figure, gap, lexicon)


def _dates(text: str, figure: Span, gap: Span, lexicon: Lexicon) -> bool:
    """Whether a figure is the year or day of a date that lies in a gap, and nothing that it might count comes next."""
    words = words_in(text, Span(gap.start, figure.end), lexicon)
    after = words_in(text, Span(figure.end, figure.end + _AFTER), lexicon, 2)
    if len(words) == 1 or _ends_with_second(text, words[0], gap, lexicon):
        return False
    at, before = words[-1].text, words[-2]
    if YEAR.match(at) and not at.endswith(_ROUND) and _tells_which(text, figure, before, after, lexicon):
        return True
    if YEAR.match(at):
        ends = len(words) > 2 and _DAY.match(before.text) is not None and _is_month(text, words[-3], lexicon)
        ends = ends or _ends_range(words, lexicon)
        return (ends or before.text in lexicon.dating) and _counts_no(text, figure, after, lexicon)
    if not _DAY.match(at):
        return False
    month = after[1:] if after and after[0].text in lexicon.partitives else after[:1]
    if any(_is_month(text, word, lexicon) for word in month):
        return True
    told = len(words) > 2 and words[-3].text in lexicon.articles  # "in the Oct. 1 issue"
    return _is_month(text, before, lexicon) and (told or _counts_no(text, figure, after, lexicon))


def _tells_which(text: str, year: Span, before: Word, after: list[Word], lexicon: Lexicon) -> bool:
    """Whether a year stands right before the noun that it tells apart: "the 2015 treaty", "Ohio's 2016 vote"."""
    owned = before.text.endswith("'s") or (before.text in lexicon.determiners and before.text in lexicon.pronouns)
    if not (owned or before.text in lexicon.articles) or _counts_no(text, year, after, lexicon):
        return False
    return not any(after[0].text in each for each in (lexicon.units, lexicon.calendar, lexicon.partitives))


def _ends_range(words: list[Word], lexicon: Lexicon) -> bool:
    """Whether words end with two years of which the first is a date: "between 2016 and 2019"."""
    if len(words) < _RANGE or words[-2].text not in lexicon.joints | lexicon.ratios:
        return False
    return YEAR.match(words[-3].text) is not None and words[-4].text in lexicon.dating


def _is_month(text: str, word: Word, lexicon: Lexicon) -> bool:
    if word.text not in lexicon.dating or word.text in lexicon.prepositions:
        return False
    return lexicon.class_of(word.text) is None or text[word.start].isupper()


def _ends_with_second(text: str, first: Word, gap: Span, lexicon: Lexicon) -> bool:
    """Whether a gap is all of a second clause but its end: "elected in 2004 [and buried in 2006] over the wall"."""
    ends = text[gap.end - 1 : gap.end + 1].strip()
    return first.text in lexicon.joints and not any(mark in _MARKS for mark in ends)


def _counts_no(text: str, figure: Span, after: list[Word], lexicon: Lexicon) -> bool:
    """Whether what comes next is no noun that a figure may count."""
    if not after or _parted(text, figure.end, after[0].start):
        return True
    listed = (
        lexicon.stops, lexicon.prepositions, lexicon.determiners, lexicon.pronouns, lexicon.verbal, lexicon.relatives,
        lexicon.restrictive,
    )  # fmt: skip
    return any(after[0].text in each for each in listed)


def _is_measured(after: Word | None, lexicon: Lexicon) -> bool:
    """Whether what comes next is counted: "un millón", "ein Drittel", "un an"."""
    return after is None or any(
        after.text in each for each in (lexicon.units, lexicon.shares, lexicon.calendar, lexicon.ratios, lexicon.limit)
    )


def _is_owned(text: str, at: int, lexicon: Lexicon) -> bool:
    """Whether the word before is an owner: "the region's"."""
    before = words_in(text, Span(max(0, at - _BEFORE), at), lexicon)[-1:]
    return bool(before) and before[0].text.endswith(("'s", "s'")) and text[before[0].end : at].isspace()


def _holds_all_of(text: str, rest: Span, lexicon: Lexicon) -> bool:
    """Whether a noun phrase ends before the end of a gap, or with it."""
    words = words_in(text, rest, lexicon)
    ends = (lexicon.stops - lexicon.joints) | lexicon.prepositions | lexicon.verbal | lexicon.governing
    begun = 0
    for place, word in enumerate(words):
        if begun and (word.text in ends or _parted(text, words[place - 1].end, word.start)):
            return True
        if begun > 1 and word.text in lexicon.joints:
            return True
        begun += word.text not in lexicon.pointing and word.text not in lexicon.partitives
    after = word_after(text, rest.end, lexicon)
    if not begun or after is None:
        return bool(begun)
    return after.text in ends or _parted(text, words[-1].end, after.start)


def _parted(text: str, end: int, start: int) -> bool:
    return any(mark in text[end:start] for mark in _MARKS)
