"""What is read on from the end of a quote."""

from __future__ import annotations

import re

from factcheck.anchoring.anchor import Edge, WordClass
from factcheck.anchoring.cuts.behind import behind
from factcheck.anchoring.cuts.broken import broken, is_speech
from factcheck.anchoring.cuts.contradicted import STOP, contradicted, contrasted
from factcheck.anchoring.cuts.disowned import disowned
from factcheck.anchoring.cuts.late import clause_before, denied_late, late
from factcheck.anchoring.cuts.lead import tells_where
from factcheck.anchoring.cuts.over_comma import foretells
from factcheck.anchoring.cuts.said import MOST, said, tells_who
from factcheck.anchoring.cuts.undone import dropped, is_later_undone, undone
from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.words.hidden_words import (
    NEAR,
    Word,
    cut_edge,
    pattern,
    plain,
    words_in,
)
from factcheck.anchoring.words.patterns import SENTENCE_ENDS, YEAR
from factcheck.anchoring.words.superlatives import is_superlative
from factcheck.text import Span

_LONGEST = 6  # words of a phrase
_DENIED = 5  # words before a verb of going one of which denies it
_SCOPE = 4  # words of one that narrows a denial
_CLOSERS = "\\s\"'“”’»"
_CLOSED = rf"(?:(?<=[^\s(])«)?[{_CLOSERS}]*"  # with the mark that closes »...«
_OPENED = r"\s*(?:[\"“„«]|»(?=\w))"  # a mark with which speech goes on
_NEXT = re.compile(rf"{_CLOSED}(?:,(?:\s*[„«])?|[–—]|-(?=\s))?[{_CLOSERS}(]*")
_PARTED = re.compile(rf"[–—(-]|,(?!{_OPENED})")  # parts a quote from a word that must follow it at once
_ASIDE = re.compile(
    rf"{_CLOSED}(?:,[{_CLOSERS}]*(?P<who>[^.;:!?–—()\"“”«»„]{{1,100}}),(?={_OPENED})|"
    rf",[{_CLOSERS}]*(?P<said>(?:[^,.;:!?–—()\"“”«»]|(?<=\d),(?=\d)){{1,60}})(?:,|\s[–—])|[–—][^–—;!?]{{1,60}}[–—],?|-\s[^;!?]{{1,60}}?\s-\s|\([^();!?]{{1,60}}\),?)"
)
_RESUMED = re.compile(_OPENED)
_MARKED = frozenset("\"'“”’«»")
_NO_MARK = "\"'“«»„ \t\r\n\u00a0\u202f"
_RANGE = re.compile(r"(?<=\d)\s?[-–]\s?\d[\d.,]*")
_BESIDE = frozenset(",–—-(«\"'”’»")
_LAST = 3  # words at the end of a quote that may hold one for all or none
_AHEAD = 8  # words after a comma that may take back what stands before it
_NAMES_IT = 3  # those that may hold a noun for it
_AT_ONCE = 3  # code points that hold a comma right after the quote
_COUNTED = 4  # words at the end of a quote that hold what is counted
_CLOSE = 80  # code points that surely hold the next word
_COMBINING = "".join(map(chr, range(0x300, 0x370)))
_NO_SIGNS = str.maketrans(dict.fromkeys('"“”‘«»‹›„.,;:!?…()[]{}<>*_#|/=+~—–―' + _COMBINING, " "))
_NO_SIGNS_ELIDING = _NO_SIGNS | {ord("'"): " "}
_MARKS_BETWEEN = " \t\r\n\u00a0\u202f\"'“”’»"
_ENDS = (".", ";", ":", "!", "?", "…")
_WIDE: frozenset[WordClass] = frozenset({"negation", "quantifier"})
_DEPENDS: frozenset[WordClass] = frozenset({"condition", "limit"})


def may_bear(text: str, at: int, lexicon: Lexicon) -> bool:
    """Whether a word after a cut may bear on the quote; quicker than to look."""
    if not _BESIDE.isdisjoint(text[at : at + 2]) and (_ASIDE.match(text, at, at + NEAR) or _RANGE.match(text, at)):
        return True
    near = plain(text[at : at + _CLOSE])
    ahead = near.lstrip(_MARKS_BETWEEN)
    if ahead.startswith(_ENDS):
        return ahead[0] == ";" and _may_contradict(text, at, lexicon)
    words = _parted(near, lexicon)
    if not words:
        return False
    return (
        _may_open(words, lexicon)
        or ("," in near[:_AT_ONCE] and _may_unsay(words, lexicon))
        or (words[0] in lexicon.undone_openers and is_later_undone(words, lexicon))
        or (not lexicon.further.isdisjoint(words) and _may_bear_further(text[at - 1] + near, words, lexicon))
    )


def _may_bear_further(near: str, words: list[str], lexicon: Lexicon) -> bool:
    return _may_be_late(near[1:], words, lexicon) or _may_tell(near, lexicon)


def _may_contradict(text: str, at: int, lexicon: Lexicon) -> bool:
    """Whether words behind a semicolon may contradict what stands before it."""
    words = _parted(plain(text[at : at + NEAR]), lexicon)
    return not (lexicon.contrary_openers.keys().isdisjoint(words) and lexicon.charges.isdisjoint(words))


def _may_unsay(words: list[str], lexicon: Lexicon) -> bool:
    """Whether words behind a comma may take back or limit what stands before it."""
    if words[0] in lexicon.contrasting or lexicon.undoers.may_hold(words):
        return True
    return not (lexicon.unsaying.isdisjoint(words[:_AHEAD]) and lexicon.claims.isdisjoint(words[:_NAMES_IT]))


def _may_tell(near: str, lexicon: Lexicon) -> bool:
    """Whether a verb may stand behind a comma that tells who said what stands before it."""
    comma = near.find(",")
    return comma >= 0 and not lexicon.telling.isdisjoint(_parted(near[comma + 1 :], lexicon)[:MOST])


def _parted(near: str, lexicon: Lexicon) -> list[str]:
    """The words of a stretch, without marks: quicker than the pattern, and enough to tell that none is listed."""
    words = near.translate(_NO_SIGNS_ELIDING if lexicon.elides else _NO_SIGNS)
    if "'" in words:
        words = words.replace("' ", " ").replace(" '", " ")
    return words.split()


def _may_open(words: list[str], lexicon: Lexicon) -> bool:
    """Whether words may be those with which an entry opens that bears on the quote right after it."""
    if words[0].endswith(lexicon.adverb_endings) or words[0] in lexicon.negation:
        return True
    first, compound, _ = words[0].partition("-")
    seconds = lexicon.followers.get(first)
    if seconds is None:
        return False
    return bool(compound) or "" in seconds or len(words) == 1 or not words[1].isalpha() or words[1] in seconds


def _may_be_late(near: str, words: list[str], lexicon: Lexicon) -> bool:
    """Whether words hold the last one of a phrase that may bear on the quote from further off, and that before it."""
    found = lexicon.late_words.keys() & words
    if all("" not in (before := lexicon.late_words[word]) and before.isdisjoint(words) for word in found):
        return False
    return lexicon.late_pattern.search(near) is not None


def right(text: str, stretch: Span, lexicon: Lexicon) -> tuple[Edge, ...]:
    """The words after a cut that bear on what stands before it; verbs of saying included.

    Args:
        text: The text.
        stretch: From the cut to the end of the sentence.
        lexicon: The word lists.
    """
    if (ranged := _RANGE.match(text, stretch.start, stretch.end)) is not None:
        return (cut_edge(text, "number", Span(*ranged.span())),)
    if ";" in text[stretch.start : stretch.start + _AT_ONCE] and (stop := STOP.match(text, *stretch)):
        told = contradicted(text, stop.end(), stretch.end, lexicon)
        return told or dropped(text, stretch.start, stop.end(), stretch.end, lexicon)
    if text.startswith(")", stretch.start) and _joins_on(text, stretch.start, lexicon):
        stretch = Span(stretch.start + 1, stretch.end)
    start = _NEXT.match(text, stretch.start, stretch.end)
    if start is None:
        return ()
    words = words_in(text, Span(start.end(), min(stretch.end, start.end() + 80)), lexicon, _LONGEST)
    if not words or words[0].start != start.end() or _begins_anew(text, stretch.start, words[0]):
        return ()
    marks, first = start[0].strip(), words[0].text
    told = _following(text, words, lexicon, parted=bool(marks) and _PARTED.search(start[0]) is not None)
    if not told and first in lexicon.restricting and ("," in marks) == lexicon.parts_clauses:
        told = _restricting(text, stretch.start, words[0], lexicon)
    if not told and first in lexicon.completing and "," not in marks:
        told = _completing(text, stretch.start, words, lexicon)
    if not told and marks:
        told = _after_aside(text, stretch, lexicon) or disowned(text, start, stretch.end, lexicon)
    if not told and (start[0].isspace() or (start[0] == ", " and first in lexicon.over_comma)):
        told = late(text, Span(start.end(), stretch.end), lexicon)
    between = Span(*start.span())
    told = told or behind(text, between, stretch.end, lexicon)
    if not told and ("," in marks or first in lexicon.undone_openers):
        told = undone(text, between, stretch.end, lexicon)
    if not told and "," in marks:
        told = contrasted(text, words[0], stretch.end, lexicon) or _joined(text, stretch, words[0], lexicon)
    return told or said(text, stretch.start, words, lexicon)


def _joined(text: str, stretch: Span, first: Word, lexicon: Lexicon) -> tuple[Edge, ...]:
    """What a clause joined on behind a comma tells of a charge: "was charged|, and the charge was dropped"."""
    return dropped(text, stretch.start, first.start, stretch.end, lexicon) if first.text in lexicon.joints else ()


def _joins_on(text: str, end: int, lexicon: Lexicon) -> bool:
    """Whether a parenthesis that ends with a quote goes on with its sentence: "(and thus take effect|) only if"."""
    opened = text.rfind("(", max(0, end - NEAR), end)
    first = words_in(text, Span(opened + 1, end), lexicon, 1) if opened >= 0 else []
    return bool(first) and first[0].text in lexicon.joints


def _begins_anew(text: str, end: int, word: Word) -> bool:
    """Whether the quote ends with a full stop and the next word opens a sentence that the stop did not part off."""
    return text[max(0, end - 3) : end].rstrip("\"'”’») ").endswith(SENTENCE_ENDS) and text[word.start].isupper()


def _following(text: str, words: list[Word], lexicon: Lexicon, *, parted: bool) -> tuple[Edge, ...]:
    """The longest phrase of the lists that the words begin with, unless they begin with an idiom."""
    if words[0].text not in lexicon.following_first:
        return ()
    for length in range(len(words), 0, -1):
        phrase = " ".join([word.text for word in words[:length]])
        kind = lexicon.following.get(phrase) or (None if parted else lexicon.following_at_once.get(phrase))
        if kind is None:
            continue
        if len(phrase) <= _opening_idiom(words, lexicon) or _goes_on_alike(text, kind, phrase, words[0], lexicon):
            return ()
        if not (parted and length == 1 and _adds(kind, words, lexicon)):
            told = cut_edge(text, kind, Span(words[0].start, words[length - 1].end))
            return () if tells_where(text, told, lexicon) else (told,)
    return ()


def _goes_on_alike(text: str, kind: WordClass, phrase: str, word: Word, lexicon: Lexicon) -> bool:
    """Whether a word only goes on with what a clause says: "nadie será torturado | ni", "pflegte zu sagen, | wenn".

    Or gives a reason, where nothing is foretold: "est caduc|, dès lors que le port ferme".
    """
    if kind == "condition" and phrase in lexicon.causal:
        return not any(foretells(each, lexicon) for each in clause_before(text, word.start, lexicon))
    if kind == "condition" and word.text in lexicon.negation:  # "Ships | failing the test rose"
        return lexicon.modals.isdisjoint(clause_before(text, word.start, lexicon))
    if kind == "condition":
        return not lexicon.habits.isdisjoint(clause_before(text, word.start, lexicon)) if lexicon.habits else False
    if kind != "negation" or word.text not in lexicon.stops:
        return False
    halves = frozenset[str]().union(*lexicon.open_pairs.values())  # "ne" denies only with another word
    clause = clause_before(text, word.start, lexicon)
    return any(each not in halves and lexicon.class_of(each) == "negation" for each in clause)


def _adds(kind: WordClass, words: list[Word], lexicon: Lexicon) -> bool:
    """Whether a negation behind a mark opens a clause that says more and limits nothing: "son iguales|, sin que"."""
    opens = len(words) > 1 and words[1].text in lexicon.complementizers
    return kind == "negation" and opens and not lexicon.parts_clauses


def _opening_idiom(words: list[Word], lexicon: Lexicon) -> int:
    """How many code points of words joined the idiom takes that they begin with."""
    found = lexicon.idiomatic.find(" ".join([word.text for word in words]))
    return next((idiom.end for idiom in found if idiom.start == 0), 0)


def _restricting(text: str, end: int, word: Word, lexicon: Lexicon) -> tuple[Edge, ...]:
    """A word that opens a clause without which a superlative or universal says too much: "the largest ship | that"."""
    restricts = (
        _after_superlative(text, end, lexicon) and not _complements(text, end, word, lexicon)
    ) or _after_universal(text, end, lexicon, alone=word.text in lexicon.complementizers)
    return (cut_edge(text, "limit", word.span),) if restricts else ()


def _complements(text: str, end: int, word: Word, lexicon: Lexicon) -> bool:
    """Whether a word opens what a verb at the end of a quote says: "the highest court ruled | that"."""
    verb = ["", *clause_before(text, end, lexicon)][-1]
    past = lexicon.past_endings and verb.endswith(lexicon.past_endings)
    return word.text in lexicon.complementizers and (verb in lexicon.saying or bool(past))


def _completing(text: str, end: int, words: list[Word], lexicon: Lexicon) -> tuple[Edge, ...]:
    """A word that completes the last words of the quote: a denial, an exception, the size or rate of a number."""
    word, rate = words[0], " ".join([word.text for word in words[:2]])
    if rate in lexicon.rated and _ends_with_number(text, end, lexicon) and not _opening_idiom(words, lexicon):
        return (cut_edge(text, "number", Span(word.start, words[1].end)),)
    if word.text in lexicon.ratios and len(words) > 1 and _is_number(words[1].text, lexicon):
        clause = clause_before(text, end, lexicon)
        ranged = bool(clause) and _is_number(clause[-1], lexicon)
        return (cut_edge(text, "number", Span(word.start, words[1].end)),) if ranged else ()
    if word.text in lexicon.exceptions and word.text not in lexicon.stops and len(words) > 1:
        counts = words[1].text in lexicon.determiners or _is_number(words[1].text, lexicon)
        return (cut_edge(text, "limit", word.span),) if counts and _after_all(text, end, lexicon) else ()
    return _completing_last(text, end, word, lexicon)


def _completing_last(text: str, end: int, word: Word, lexicon: Lexicon) -> tuple[Edge, ...]:
    """A word that completes the very last one of the quote: "it is | false", "$5 | million", "everyone | but"."""
    denies, excepts = word.text in lexicon.negation, word.text in lexicon.exceptions
    if not (denies or excepts or word.text in lexicon.magnitudes):
        return ()
    last = plain(["", *pattern(lexicon).findall(text, max(0, end - 40), end)][-1])
    if denies and last in lexicon.copulas:
        return (cut_edge(text, "negation", word.span),)
    if word.text in lexicon.magnitudes and (last[-1:].isdigit() or lexicon.class_of(last) == "number"):
        return (cut_edge(text, "number", word.span),)
    return (cut_edge(text, "limit", word.span),) if excepts and last in lexicon.universals else ()


def _ends_with_number(text: str, end: int, lexicon: Lexicon) -> bool:
    """Whether one of the last words of the quote is a figure or number word, and no year."""
    last = clause_before(text, end, lexicon)[-_COUNTED:]
    return any(_is_number(word, lexicon) for word in last)


def _is_number(word: str, lexicon: Lexicon) -> bool:
    """Whether a word is a figure, no year, or a number word."""
    return (word[0].isdigit() and not YEAR.match(word)) or word in lexicon.cardinals


def _after_aside(text: str, stretch: Span, lexicon: Lexicon) -> tuple[Edge, ...]:
    """What follows a parenthesis: "We will pay, it said, | if ..."; a quotation resumed there is read as if at once."""
    aside = _ASIDE.match(text, stretch.start, stretch.end)
    if aside is None:
        return ()
    between = aside["said"] or aside["who"]
    said = between or (aside[0].strip("–—, ") if aside[0][0] in "–—" else "")  # "—dijo—"
    tells = bool(said) and tells_who(said, lexicon)
    reopened = bool(aside["who"]) and not _MARKED.isdisjoint(text[stretch.start - 1 : aside.start("who")])
    rest = Span(aside.end(), stretch.end)
    if lexicon.parts_clauses and between:
        denied = denied_late(text, rest, clause_before(text, stretch.start, lexicon), lexicon)
        if denied:
            return denied
    if between and not (tells or reopened):
        return ()
    resumed = _RESUMED.match(text, aside.end(), stretch.end)
    words = words_in(text, Span(aside.end(), min(stretch.end, aside.end() + 80)), lexicon, _LONGEST)
    if not words or text[aside.end() : words[0].start].strip(_NO_MARK):
        return ()
    told = _following(text, words, lexicon, parted=not resumed)
    taken_back = bool(told) and words[0].text in lexicon.afterwards  # ", she said, before correcting herself"
    if told and (
        resumed or taken_back or all(edge.kind in _DEPENDS or plain(edge.word) in lexicon.bounds for edge in told)
    ):
        return told
    speech = (resumed and said) or (tells and is_speech(text, aside.end()))
    limits = broken(text, stretch.start, words[0].start, stretch.end, lexicon) if speech else ()
    between = Span(stretch.start, words[0].start)
    limits = limits or behind(text, between, stretch.end, lexicon) or undone(text, between, stretch.end, lexicon)
    return limits or contrasted(text, words[0], stretch.end, lexicon)


def limited(text: str, stretch: Span, lexicon: Lexicon) -> tuple[Edge, ...]:
    """What, right after a quote that denies something, denies less of it: "No one was hurt | badly", "| this year"."""
    first = words_in(text, stretch, lexicon, 1)
    if not first or not _may_narrow(first[0].text, lexicon):
        return ()
    words = words_in(text, stretch, lexicon, _SCOPE)
    mark = text[stretch.start : words[0].start].strip()
    over_comma = lexicon.purposes if lexicon.parts_clauses else lexicon.complementizers  # ", | si ce n'est"
    if mark and not (mark == "," and words[0].text in over_comma):
        return ()
    if _aims(text, stretch.start, words, lexicon):
        return (cut_edge(text, "limit", words[0].span),)
    count = _narrows(words, lexicon)
    denies = count and any(lexicon.class_of(word) == "negation" for word in clause_before(text, stretch.start, lexicon))
    return (cut_edge(text, "limit", Span(words[0].start, words[count - 1].end)),) if denies else ()


def _may_narrow(word: str, lexicon: Lexicon) -> bool:
    """Whether a phrase that denies less may begin with a word; quicker than to look."""
    return word in lexicon.scoped_first or word in lexicon.purposes or word.endswith(lexicon.adverb_endings)


def _aims(text: str, end: int, words: list[Word], lexicon: Lexicon) -> bool:
    """Whether words tell what a denied journey is for: "did not come into politics | to be liked"."""
    if words[0].text not in lexicon.purposes or len(words) == 1:
        return False
    if words[0].text in lexicon.governing and words[1].text not in lexicon.auxiliaries:
        return False  # a place as well: "did not come | to town"
    clause = clause_before(text, end, lexicon)
    before = (clause[max(0, place - _DENIED) : place] for place, word in enumerate(clause) if word in lexicon.journeys)
    return any(lexicon.class_of(word) == "negation" for words_before in before for word in words_before)


def _narrows(words: list[Word], lexicon: Lexicon) -> int:
    """How many words narrow what stands before them: an adverb, or a phrase of the list."""
    for count in range(len(words), 0, -1):
        if " ".join([word.text for word in words[:count]]) in lexicon.scoped:
            return count
    first = words[0].text
    return int(first.endswith(lexicon.adverb_endings) and first not in lexicon.sentence_adverbs)


def _after_all(text: str, end: int, lexicon: Lexicon) -> bool:
    """Whether a quote tells of all, none or the most, and ends with no word on which a verb depends."""
    clause = ["", *clause_before(text, end, lexicon)]
    if clause[-1] in lexicon.governing | lexicon.modals:
        return False  # "everything to | save the ship"
    return any(lexicon.class_of(word) in _WIDE or is_superlative(word, lexicon) for word in clause)


def _after_superlative(text: str, end: int, lexicon: Lexicon) -> bool:
    """Whether one of the last three words of the quote is a superlative."""
    last = pattern(lexicon).findall(text, max(0, end - 60), end)[-3:]
    return any(is_superlative(word, lexicon) for word in last)


def _after_universal(text: str, end: int, lexicon: Lexicon, *, alone: bool) -> bool:
    """Whether the quote ends with a word for all or none, a verb or place besides: "I told everyone | who asked".

    A determiner may stand before the noun: "all the pupils | whose parents".

    Before a word that opens other clauses too, an infinitive must: "nothing to hide | that", not "told all | that".
    """
    last = clause_before(text, end, lexicon)[-_LAST:]
    at = next((at for at, word in enumerate(last) if word in lexicon.universals), None)
    rest = last[at + 1 :] if at is not None else [*lexicon.pointing]
    rest = rest[1:] if len(rest) > 1 and rest[0] in lexicon.determiners else rest
    return lexicon.pointing.isdisjoint(rest) and not (alone and lexicon.governing.isdisjoint(rest[:1]))
