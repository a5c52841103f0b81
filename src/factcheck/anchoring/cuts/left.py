"""What is read back from the start of a quote.

Reading goes over at most five words and stops at a semicolon, colon, dash, bracket, comma, coordinating or
subordinating word. Measured on 231 news spans, this flags about 2 % without need; "anything in the same clause" flags
7 %.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from factcheck.anchoring.anchor import Edge, WordClass
from factcheck.anchoring.cuts.counts import count_of
from factcheck.anchoring.cuts.lead import REACH, Lead
from factcheck.anchoring.cuts.over_comma import opening, opening_comma, over_comma
from factcheck.anchoring.cuts.questions import opening_verb
from factcheck.anchoring.cuts.subjects import object_of_relative
from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.words.hidden_words import BREAK, NEAR, Word, cut_edge, edges_of, outside_idioms, plain
from factcheck.text import Span

_BOUND = 5  # words before a stop that may go with it
_OPEN_PLACE = 3  # words that an asterisk in a phrase stands for
_DENIAL_REACH = 6  # words read back from "that"
_BARE = 3  # of these, the words that are read whatever stops there are
_GOVERNING = 8  # words before a word of reported speech, among which the verb stands
_CLAUSE = 14  # words from the start of a sentence over which its subject is looked for
_FEW = 3  # words of a subject of which little is said to hold
_PHRASE = 4  # words that hold an idiom which opens a sentence
_PARTS = re.compile(r"[,;:()\[\]{}—–―]|\s-\s")

_READ: frozenset[WordClass] = frozenset({"negation", "limit", "hedge", "condition", "time", "saying"})
_DENIES: frozenset[WordClass] = frozenset({"negation", "condition"})
_BINDING: frozenset[WordClass] = frozenset({"negation", "limit"})
_TOLD: frozenset[WordClass] = frozenset({"saying"})
_WEIGHTY: frozenset[WordClass] = frozenset({"negation", "limit", "condition"})


def left(lead: Lead) -> tuple[Edge, ...]:
    """The words before a cut that bear on what follows it; verbs of saying and attributions included."""
    return (*attributed(lead), *bearing(lead))


def bearing(lead: Lead) -> tuple[Edge, ...]:
    """The same without attributions."""
    window: list[Word] = []
    nearest: list[tuple[Word, str]] = []
    beyond = _read(lead, window, nearest)
    found = _among(lead, window)
    beyond, found = _with_subject(lead, window, beyond, found)
    if found:
        found = _reported(lead, found)
    if not (found or beyond):
        found = object_of_relative(lead, nearest)
    if not (found or beyond) and len(nearest) == 1:
        found = opening_verb(lead, nearest[0][0])
    counted = count_of(lead, nearest)
    if not (found or beyond or counted):
        return _told(lead, nearest)
    if not (beyond or counted):
        return found
    found = tuple(edge for edge in found if edge.kind != "time" or not any(edge.span.within(n.span) for n in counted))
    counted = tuple(edge for edge in counted if not any(edge.span.start < each.span.end for each in (*beyond, *found)))
    return (*(edge for edge in beyond if edge not in found), *found, *counted)


def _with_subject(
    lead: Lead, window: list[Word], beyond: tuple[Edge, ...], found: tuple[Edge, ...]
) -> tuple[tuple[Edge, ...], tuple[Edge, ...]]:
    """What was read beyond a stop and in the window, with what opens the sentence and denies, or denies a denial.

    "None of the ferries in port was |"; "Nobody in the town denies that |".
    """
    if not beyond and _WEIGHTY.isdisjoint([edge.kind for edge in found]):
        return beyond, (*_denied_subject(lead, window, reported=bool(found)), *found)
    if beyond and all(plain(edge.word) in lead.lexicon.denial for edge in beyond):
        opened = _denied_subject(lead, window, reported=True)
        if opened and opened[-1].span.end <= beyond[0].span.start:
            return (), tuple(edge for edge in found if edge not in beyond)
    return beyond, found


def _among(lead: Lead, window: list[Word]) -> tuple[Edge, ...]:
    """What bears on the quote among the words read back; a phrase may end with its first word ("too narrow | to")."""
    first = lead.first_quoted
    if not window or first not in lead.lexicon.open_before:
        return edges_of(lead.text, window, lead.lexicon, _READ)
    joint = Word(first, lead.cut, lead.cut + len(first))
    found = edges_of(lead.text, [*window, joint], lead.lexicon, _READ)
    return tuple(_clipped(lead.text, edge, window[-1].end) for edge in found if edge.span.start < lead.cut)


def _clipped(text: str, edge: Edge, end: int) -> Edge:
    return edge if edge.span.end <= end else cut_edge(text, edge.kind, Span(edge.span.start, end))


def _read(lead: Lead, window: list[Word], nearest: list[tuple[Word, str]]) -> tuple[Edge, ...]:
    """Reads words back into a window, and returns what bears on the quote from beyond a comma or stop."""
    lexicon, words = lead.lexicon, lead.back()
    infinitive = False
    for word, gap in words:
        nearest.append((word, gap))
        if gap != " ":
            if BREAK.search(gap):
                break
            infinitive = "," in gap and not window and (_opens_infinitive(lead) or _opens_clause(lead))
            if "," in gap and word.text not in lexicon.sentence_adverbs and not infinitive:
                if not window and _is_reported(lead):
                    return _denied_speech(lead, [word, *(each for each, _ in islice(words, 2 * _DENIAL_REACH))][::-1])
                return over_comma(lead, word, words, window)
        window.insert(0, word)
        if word.text in lexicon.stops and not (infinitive and len(window) == 1):
            complementizer = word.text in lexicon.complementizers
            before = [each for each, _ in islice(words, 2 * _DENIAL_REACH if complementizer else _BOUND)][::-1]
            window[:0] = _bound(lead.text, before[-_BOUND:], word, lexicon)
            return _denied(lead, before, word) if complementizer else ()
        if len(window) == REACH:
            _read_to_opening(words, window, lexicon)
            break
    return ()


def _read_to_opening(before: Iterator[tuple[Word, str]], window: list[Word], lexicon: Lexicon) -> None:
    """Reads back to the first word of a phrase with an open place that ends among the words read.

    "too narrow for the crowds to |".
    """
    place, openers = next(
        ((at, lexicon.open_before[word.text]) for at, word in enumerate(window) if word.text in lexicon.open_before),
        (_OPEN_PLACE + 1, frozenset[str]()),
    )
    further: list[Word] = []
    for word, gap in islice(before, max(0, _OPEN_PLACE + 1 - place)):
        if gap != " " and ("," in gap or BREAK.search(gap)):
            return
        further.insert(0, word)
        if word.text in openers:
            window[:0] = further
            return


def _opens_infinitive(lead: Lead) -> bool:
    """Whether the quote is an infinitive that its language parts off by a comma ("weigert sich, | zu zahlen")."""
    end = min(lead.end, lead.cut + NEAR)
    return bool(lead.lexicon.infinitive and lead.lexicon.infinitive_pattern.match(lead.text, lead.cut, end))


def _opens_clause(lead: Lead) -> bool:
    """Whether the quote opens with the word that its language parts off by a comma ("nicht sagen, | dass")."""
    return lead.lexicon.parts_clauses and lead.first_quoted in lead.lexicon.complementizers


def _is_reported(lead: Lead) -> bool:
    """Whether the quote is reported by the mood of its verb alone ("weist zurück, | man habe gelogen")."""
    lexicon = lead.lexicon
    return lexicon.parts_clauses and any(word.text in lexicon.reporting for word in lead.quoted)


def _denied_speech(lead: Lead, words: list[Word]) -> tuple[Edge, ...]:
    """What denies a clause of reported speech right after its comma, or else bears on it over the comma."""
    comma = Word("", words[-1].end, lead.cut)
    denied = _denied(lead, words, comma)
    return denied or over_comma(lead, words[-1], ((word, " ") for word in reversed(words[:-1])), [])


def _reported(lead: Lead, found: tuple[Edge, ...]) -> tuple[Edge, ...]:
    """The same, read as reported speech: "said it would |" hedges nothing, "asked if |" leaves open.

    What the quote hedges itself needs no hedge before it ("suggest that | it may").
    """
    read, lexicon = [], lead.lexicon
    for edge in found:
        if edge.kind not in ("hedge", "condition"):
            read.append(edge)
            continue
        word = plain(edge.word)
        if edge.kind == "hedge" and word in lexicon.backshifted and _governs(lead, lexicon.saying, edge):
            continue
        if edge.kind == "hedge" and word.split()[-1] in lexicon.complementizers and lead.hedged:
            continue
        asked = edge.kind == "condition" and word in lexicon.complementizers and _governs(lead, lexicon.asking, edge)
        read.append(replace(edge, kind="hedge") if asked else edge)
    return tuple(read)


def _governs(lead: Lead, listed: frozenset[str], edge: Edge) -> bool:
    """Whether a word of a list stands among the words that govern an edge."""
    before = (word.text for word, _ in lead.back() if word.end <= edge.span.start)
    return not listed.isdisjoint(islice(before, _GOVERNING))


def _denied_subject(lead: Lead, window: list[Word], *, reported: bool) -> tuple[Edge, ...]:
    """What opens the clause and denies or narrows its subject, further back ("None of the ferries in port was |").

    A verb must stand before the cut, of saying or hedging too ("Few believed |"), or open the quote ("None ... | was"),
    or a complementizer stand before it ("Nobody in the town believes that |").
    """
    lexicon = lead.lexicon
    if not window:
        return ()
    if 1 < len(window) <= _FEW and window[0].text in lexicon.few and window[0].start <= lead.start + 2:
        of = window[-1].text in lexicon.partitives
        return () if of else opening(lead.text, outside_idioms(lead.text, window, lexicon), lexicon)
    stopped = window[0].text in lexicon.stops
    told = reported or not lexicon.verbal.isdisjoint([word.text for word in window])
    goes_on = lead.first_quoted in lexicon.verbal and (not stopped or _ends_relative_clause(window, lexicon))
    that = window[0].text in lexicon.complementizers
    if not (goes_on or that or (told and not stopped)) or not lead.may_hold(lexicon.deniers):
        return ()
    opened = _opened(lead, window[0].start)
    if that:  # "Only the mayor says that |" denies nothing
        return tuple(edge for edge in opened if lexicon.class_of(plain(edge.word)) != "limit")
    return opened


def _opened(lead: Lead, end: int) -> tuple[Edge, ...]:
    """What opens the sentence of a cut and denies or narrows its subject, if no mark stands in it before an offset."""
    words = [word for word, _ in lead.back()][::-1]
    before = lead.text[lead.start : end].rstrip(", ")
    if not 1 < len(words) <= _CLAUSE or words[0].start > lead.start + 2 or _PARTS.search(before):
        return ()
    joined = " ".join([word.text for word in words[:_PHRASE]])
    if any(found.start == 0 for found in lead.lexicon.idiomatic.find(joined)):
        return ()
    return opening(lead.text, words, lead.lexicon)


def _ends_relative_clause(window: list[Word], lexicon: Lexicon) -> bool:
    """Whether a relative clause on the subject ends at the cut ("None of the men who came | was")."""
    return len(window) > 1 and window[0].text in lexicon.relatives | lexicon.restrictive


# --------------------------------------------------------------------------------------------------------------------
# Over a stop
# --------------------------------------------------------------------------------------------------------------------


def _bound(text: str, words: list[Word], stop: Word, lexicon: Lexicon) -> list[Word]:
    """The words before a stop that go with it.

    A limit or negation right there ("only for"), or a phrase that ends with it or right before it ("less than",
    "suggest that", "gone are the days when"). A comma parts none from a complementizer ("legen nahe, dass").
    """
    between = text[words[-1].end : stop.start].strip() if words else "-"
    if between and (between != "," or stop.text not in lexicon.complementizers):
        return []
    last = words[-1]
    if not between and lexicon.class_of(last.text) in _BINDING and last in outside_idioms(text, words, lexicon):
        return words[-2:]
    if lexicon.closers.isdisjoint((last.text, stop.text)):
        return []
    openers = lexicon.open_before.get(stop.text, frozenset())
    for count in range(min(len(words), _OPEN_PLACE + 1), 1, -1):
        if not between and words[-count].text in openers:
            return words[-count:]
    for count in range(len(words), 0, -1):
        phrase = " ".join([word.text for word in words[-count:]])
        if f"{phrase} {stop.text}" in lexicon.weighty or (count > 1 and not between and phrase in lexicon.negation):
            return words[-max(2, count) :]
    return []


def _denied(lead: Lead, words: list[Word], stop: Word) -> tuple[Edge, ...]:
    """What denies the clause after a complementizer: "denied that", "far from clear that", "if I said that"."""
    text, lexicon = lead.text, lead.lexicon
    words, stop = _first_of_several(words, stop, lexicon)
    if not words:
        return ()
    clause = _governing(text, words, stop, lexicon)
    found = list(edges_of(text, clause, lexicon, _DENIES))
    if any(word.text in lexicon.denial for word in clause):
        taken = {edge.span.start for edge in found}
        found += [
            cut_edge(text, "negation", word.span)
            for word in outside_idioms(text, clause, lexicon)
            if word.text in lexicon.denial and word.start not in taken
        ]
    if not found and (opened := _opens_with_few(lead, words, clause)):
        few = opening(text, outside_idioms(text, opened, lexicon), lexicon)
        return tuple(edge for edge in few if lexicon.class_of(plain(edge.word)) != "limit")
    if found or words[0] not in outside_idioms(text, words[:_PHRASE], lexicon):
        return tuple(sorted(found, key=lambda edge: edge.span)[-1:])
    return opening_verb(lead, words[0])


def _told(lead: Lead, nearest: list[tuple[Word, str]]) -> tuple[Edge, ...]:
    """The verb of saying before a complementizer, or before reported speech without one: "claimed that |"."""
    if not nearest:
        return ()
    stop, gap = nearest[-1]
    reported = len(nearest) == 1 and "," in gap and _is_reported(lead)
    if not (reported or stop.text in lead.lexicon.complementizers):
        return ()
    words = [word for word, _ in islice(lead.back(), len(nearest) + _DENIAL_REACH)][::-1]
    if reported:
        stop = Word("", stop.end, lead.cut)
    clause = _governing(lead.text, [word for word in words if word.end <= stop.start], stop, lead.lexicon)
    return edges_of(lead.text, clause, lead.lexicon, _TOLD)[-1:]


def _opens_with_few(lead: Lead, words: list[Word], clause: list[Word]) -> list[Word]:
    """The words of a clause that say of few what it says, from the start of a sentence or after a mark or joint."""
    lexicon = lead.lexicon
    first = next((word for word in clause[:2] if word.text not in lexicon.joints), clause[0])
    if first.text not in lexicon.few:
        return []
    before = [word for word in words if word.end <= first.start][-1:]
    begins = first.start <= lead.start + 2 or "," in lead.text[first.start - 2 : first.start]
    joined = bool(before) and before[0].text in lexicon.joints
    return clause[clause.index(first) :] if begins or joined else []


def _first_of_several(words: list[Word], stop: Word, lexicon: Lexicon) -> tuple[list[Word], Word]:
    """Of clauses strung together, the words before the first ("denied that it paid and that |")."""
    if not words or words[-1].text not in lexicon.stops - lexicon.complementizers:
        return words, stop
    for place, word in enumerate(words):
        if word.text == stop.text:
            return words[:place], word
    return words, stop


def _governing(text: str, words: list[Word], stop: Word, lexicon: Lexicon) -> list[Word]:
    """The words that govern a complementizer; a parenthesis right before it, or before their verb, is passed over."""
    words = _without_parenthesis(text, words, stop) if words else []
    clause: list[Word] = []
    for place in range(len(words) - 1, max(-1, len(words) - _DENIAL_REACH - 1), -1):
        word = words[place]
        if clause:
            between = text[word.end : clause[0].start]
            if between != " " and ("," in between or BREAK.search(between)):
                return [*_denier(text, words[: place + 1], lexicon), *clause] if "," in between else clause
        depends = lexicon.class_of(word.text) == "condition"
        if len(clause) >= _BARE and not depends and any(each.text in lexicon.stops for each in (word, *clause[:-1])):
            break
        clause.insert(0, word)
        if depends and len(clause) > _BARE:
            break
    return clause


def _denier(text: str, words: list[Word], lexicon: Lexicon) -> list[Word]:
    """A negation right before a parenthesis that the words end with ("Nobody, however, | claimed that")."""
    place = opening_comma(text, words)
    return [words[place - 1]] if place and lexicon.class_of(words[place - 1].text) == "negation" else []


def _without_parenthesis(text: str, words: list[Word], stop: Word) -> list[Word]:
    if "," not in text[words[-1].end : stop.start]:
        return words
    for place in range(len(words) - 1, max(0, len(words) - _DENIAL_REACH), -1):
        if "," in text[words[place - 1].end : words[place].start]:
            return words[:place]
    return words


def attributed(lead: Lead) -> tuple[Edge, ...]:
    """A phrase of attribution that opens the sentence ("According to the office, ...")."""
    match = lead.lexicon.attribution_pattern.match(lead.text, lead.start, lead.cut)
    return (cut_edge(lead.text, "saying", Span(*match.span("phrase"))),) if match else ()
