"""What bears on a quote from beyond the stop that ends the reading before it: "denied that |", "less than |"."""

from __future__ import annotations

import re
from dataclasses import replace

from factcheck.anchoring.anchor import Edge, WordClass
from factcheck.anchoring.cuts.lead import Lead
from factcheck.anchoring.cuts.over_comma import before_parenthesis, is_clause, opening, opening_comma
from factcheck.anchoring.cuts.questions import opening_verb
from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.words.hidden_words import BREAK, Word, cut_edge, edges_of, outside_idioms, pattern, plain
from factcheck.text import Span

DENIAL_REACH = 6
"""How many words are read back from "that"."""

_OPEN_PLACE = 3  # words that an asterisk in a phrase stands for
_BARE = 3  # of the words read back, those that are read whatever stops there are
_CARRIED = 4  # words before a joint among which a denied modal verb may stand
_MOST_ASSERTING = 3  # words that open a sentence and only name what follows
_NEXT_TO = 2  # words from a hedge to the verb of saying that it weakens, and from that to the complementizer
_SUBJECT = 4  # words before a verb of saying that hold its subject
_DASH = re.compile(r"[—–―]|\s-\s")
_DASHES = ("—", "–", " - ")
_ASIDES = (*_DASHES, ",")
_PHRASE = 4  # words that hold an idiom which opens a sentence

_DENIES: frozenset[WordClass] = frozenset({"negation", "condition"})
_NEGATES: frozenset[WordClass] = frozenset({"negation"})
_BINDING: frozenset[WordClass] = frozenset({"negation", "limit"})
_TOLD: frozenset[WordClass] = frozenset({"saying"})
_WEAKENS: frozenset[WordClass] = frozenset({"negation", "hedge"})


def bound(text: str, words: list[Word], stop: Word, lexicon: Lexicon) -> list[Word]:
    """The words before a stop that go with it.

    A limit, negation or adverb that hedges right there ("only for", "possibly because"), or a phrase that ends with it
    or right before it ("less than", "suggest that", "gone are the days when"). A comma parts none from a complementizer
    ("legen nahe, dass").
    """
    between = text[words[-1].end : stop.start].strip() if words else "-"
    if between and (between != "," or stop.text not in lexicon.complementizers):
        return []
    last = words[-1]
    binds = lexicon.class_of(last.text) in _BINDING or _weakens(last, stop, lexicon)
    if not between and binds and last in outside_idioms(text, words, lexicon):
        return words[-2:]
    if lexicon.closers.isdisjoint((last.text, stop.text)):
        return []
    openers = lexicon.open_before.get(stop.text, frozenset())
    for count in range(len(words), 1, -1):
        if not between and words[-count].text in openers and _is_listed([*words[-count:], stop], lexicon):
            return words[-count:]
    for count in range(len(words), 0, -1):
        phrase = " ".join([word.text for word in words[-count:]])
        if f"{phrase} {stop.text}" in lexicon.weighty or (count > 1 and not between and phrase in lexicon.negation):
            return words[-max(2, count) :]
    return []


def _is_listed(words: list[Word], lexicon: Lexicon) -> bool:
    """Whether words are as a whole a phrase of a class."""
    joined = " ".join([word.text for word in words])
    return any(found.end - found.start == len(joined) for found in lexicon.classed.find(joined))


def _weakens(word: Word, stop: Word, lexicon: Lexicon) -> bool:
    """Whether a word is an adverb that hedges the clause which a stop opens ("allegedly as |", not "may and |")."""
    if word.text not in lexicon.hedge or stop.text in lexicon.joints | lexicon.complementizers:
        return False
    if any(f"{word.text} {each}" in lexicon.hedge for each in lexicon.complementizers):
        return False  # an adjective: "more likely than |"
    alone = word.text in lexicon.sentence_adverbs or lexicon.following.get(word.text) == "hedge"
    return alone or word.text.endswith(lexicon.adverb_endings)


def bound_over(text: str, words: list[Word], window: list[Word], lexicon: Lexicon) -> list[Word]:
    """The words before a stop that a phrase holds which goes on over it to the cut: "whether or not |"."""
    if window[-1].text not in lexicon.closers or not words or text[words[-1].end : window[0].start] != " ":
        return []
    tail = " ".join([word.text for word in window])
    return next(
        (
            words[-count:]
            for count in range(min(len(words), _OPEN_PLACE), 0, -1)
            if " ".join([*(word.text for word in words[-count:]), tail]) in lexicon.weighty
        ),
        [],
    )


def without_aside(text: str, words: list[Word], stop: Word) -> tuple[list[Word], Word]:
    """The words before a parenthesis between dashes or commas right before a stop, and the stop as if next to them."""
    between = text[words[-1].end : stop.start] if words else ""
    mark = next((mark for mark in _ASIDES if mark in between), "")
    if not mark:
        return words, stop
    for place in range(len(words) - 1, 0, -1):
        if mark in text[words[place - 1].end : words[place].start]:
            return words[:place], Word(stop.text, words[place - 1].end, stop.end)
    return words, stop


def over_dashes(lead: Lead, words: list[Word]) -> tuple[Edge, ...]:
    """The negation before a parenthesis between dashes right before a cut: "wasn't – until May – | able to pay"."""
    if all(mark not in lead.text[words[-1].end : lead.cut] for mark in _DASHES):
        return ()
    before, _ = without_aside(lead.text, words, Word("", lead.cut, lead.cut))
    if before == words or is_clause(lead.first_quoted, words[len(before) :], lead.lexicon):
        return ()
    opens = before[0].start <= lead.start + 2
    return before_parenthesis(lead.text, before, lead.lexicon, opens=opens)


def shared(lead: Lead, words: list[Word], window: list[Word]) -> tuple[Edge, ...]:
    """The negation of both things that a word joins right before a cut: "makes no warranties or | guarantees"."""
    text, lexicon = lead.text, lead.lexicon
    if len(window) > 1 or window[0].text not in lexicon.alternatives or not lead.quoted:
        return ()
    opens = lead.quoted[0].text
    if opens in lexicon.stops or opens in lexicon.pointing - lexicon.quantifier:
        return ()  # a clause of its own: "did not call or | his phone was dead"
    joined: list[Word] = []
    for word in reversed(words):
        if word.text in lexicon.stops or text[word.end : (joined or window)[0].start].strip():
            break
        joined.insert(0, word)
    return edges_of(text, joined, lexicon, _NEGATES)[-1:] if len(joined) > 1 else ()


def denied(lead: Lead, words: list[Word], stop: Word) -> tuple[Edge, ...]:
    """What denies the clause after a complementizer: "denied that", "far from clear that", "if I said that"."""
    text, lexicon = lead.text, lead.lexicon
    words, stop = _first_of_several(words, stop, lexicon)
    if not words:
        return ()
    if unsaid := _unsaid_aside(text, words, stop, lexicon):
        return unsaid
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
        return _narrowed(lead, sorted(found, key=lambda edge: edge.span)[-1:], clause, stop)
    return opening_verb(lead, words[0]) or _asserted(lead, words, clause)


def _unsaid_aside(text: str, words: list[Word], stop: Word, lexicon: Lexicon) -> tuple[Edge, ...]:
    """A parenthesis right before a complementizer that as a whole denies or hedges: "reported, wrongly, that"."""
    words = words[:-1] if words[-1].text in lexicon.partitives else words  # "informó, erróneamente, de que"
    if not words or "," not in text[words[-1].end : stop.start]:
        return ()
    aside = words[opening_comma(text, words) :]
    if aside == words or len(aside) > _PHRASE:
        return ()
    found = edges_of(text, aside, lexicon, _WEAKENS)
    whole = len(found) == 1 and found[0].span == Span(aside[0].start, aside[-1].end)
    return found if whole else ()


def _narrowed(lead: Lead, found: list[Edge], clause: list[Word], stop: Word) -> tuple[Edge, ...]:
    """What denies, unless it is the first word of a pair that only narrows right before the cut ("ne paie que |")."""
    lexicon = lead.lexicon
    firsts = lexicon.open_pairs.get(stop.text, frozenset())
    if not found or plain(found[0].word) not in firsts:
        return tuple(found)
    if any(word.text not in firsts and lexicon.class_of(word.text) == "negation" for word in clause):
        return tuple(found)
    between = pattern(lexicon).findall(lead.text, stop.end, lead.cut)
    small = lexicon.determiners | lexicon.partitives
    if any(plain(word) not in small for word in between):
        return ()
    return (replace(found[0], kind=lexicon.pairs[f"{plain(found[0].word)} * {stop.text}"]),)


def _asserted(lead: Lead, words: list[Word], clause: list[Word]) -> tuple[Edge, ...]:
    """A verb in the infinitive that opens the sentence, and of which something is yet to be said: "To claim that |"."""
    if len(clause) > _MOST_ASSERTING or clause[0].start > lead.start + 2 or clause[0] != words[0]:
        return ()
    if " ".join([word.text for word in clause]) not in lead.lexicon.asserting:
        return ()
    return (cut_edge(lead.text, "hedge", Span(clause[0].start, clause[-1].end)),)


def other_speaker(lead: Lead, found: tuple[Edge, ...]) -> tuple[Edge, ...]:
    """What was found, its verb of saying as a hedge if it has another subject than the *I* that opens the quote.

    "My opponent says that | I want to raise taxes".
    """
    lexicon, text = lead.lexicon, lead.text
    if not found or lead.first_quoted.partition("'")[0] not in lexicon.first_persons:
        return found
    said = next((edge for edge in reversed(found) if edge.kind == "saying"), None)
    if said is None or said.span.start < lead.start:
        return found
    between = text[said.span.end : lead.cut].strip()
    if not (between.replace(" ", "").replace(",", "" if lexicon.parts_clauses else ",").isalpha() or not between):
        return found
    before = [word.text for word, _ in lead.back() if word.end <= said.span.start][:_SUBJECT]
    if before[:1] and before[0] in lexicon.determiners:
        return found  # a noun: "the thought that |"
    if not lexicon.first_persons.isdisjoint(before):
        return found
    return tuple(replace(edge, kind="hedge") if edge is said else edge for edge in found)


def told(lead: Lead, nearest: list[tuple[Word, str]]) -> tuple[Edge, ...]:
    """The verb of saying before a complementizer, or before reported speech without one: "claimed that |"."""
    if not nearest:
        return ()
    stop, gap = nearest[-1]
    reported = len(nearest) == 1 and "," in gap and lead.reported
    if not (reported or stop.text in lead.lexicon.complementizers):
        return ()
    words = lead.words(0, len(nearest) + DENIAL_REACH)
    if reported:
        stop = Word("", stop.end, lead.cut)
    clause = _governing(lead.text, [word for word in words if word.end <= stop.start], stop, lead.lexicon)
    return _said_perhaps(lead, clause) or edges_of(lead.text, clause, lead.lexicon, _TOLD)[-1:]


def _said_perhaps(lead: Lead, clause: list[Word]) -> tuple[Edge, ...]:
    """The hedge of a verb of saying, right before it or an adverb: "supposedly said that |", "may argue that |"."""
    lexicon = lead.lexicon
    said = next((at for at, word in enumerate(clause) if word.text in lexicon.sayable), 0)
    hedges = [word for word in clause[max(0, said - _NEXT_TO) : said] if _hedges_saying(word.text, lexicon)]
    if not hedges or len(clause) - said > _NEXT_TO:
        return ()
    free = hedges[-1] in outside_idioms(lead.text, clause, lexicon)
    return (cut_edge(lead.text, "hedge", hedges[-1].span),) if free else ()


def _hedges_saying(word: str, lexicon: Lexicon) -> bool:
    """Whether a word leaves open that something is said: no "would", with which speakers put it politely."""
    if word in lexicon.tentative:
        return True
    return word in lexicon.hedge and (word in lexicon.sentence_adverbs or word.endswith(lexicon.adverb_endings))


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
    words = _without_parenthesis(text, words, stop, lexicon) if words else []
    clause: list[Word] = []
    for place in range(len(words) - 1, max(-1, len(words) - DENIAL_REACH - 1), -1):
        word = words[place]
        if clause:
            between = text[word.end : clause[0].start]
            if between != " " and ("," in between or BREAK.search(between)):
                return [*_denier(text, words[: place + 1], lexicon), *clause] if "," in between else clause
        told = len(clause) > 1 and clause[0].text in lexicon.joints and clause[1].text in lexicon.saying
        if told and _parts(words, clause[0], lexicon):
            break  # "refused and said that |"
        depends = lexicon.class_of(word.text) == "condition"
        if len(clause) >= _BARE and not depends and any(_parts(words, each, lexicon) for each in (word, *clause[:-1])):
            break
        clause.insert(0, word)
        if depends and len(clause) > _BARE:
            break
    return clause


def _parts(words: list[Word], stop: Word, lexicon: Lexicon) -> bool:
    """Whether a word parts what stands before it from the words read; no joint does within what a modal verb denies.

    "will not stand here and tell you that |".
    """
    if stop.text not in lexicon.stops:
        return False
    place = words.index(stop)
    if stop.text in lexicon.concessions and stop.text in lexicon.adverbs:
        after = words[place + 1 : place + 2]  # "bien" is no stop, "bien que" is
        return bool(after) and after[0].text in lexicon.complementizers
    if stop.text not in lexicon.joints or place + 1 == len(words):
        return True
    verb, before = words[place + 1].text, [word.text for word in words[max(0, place - _CARRIED) : place]]
    if lexicon.saying.isdisjoint([verb]) or f"{verb}s" not in lexicon.saying:
        return True
    return lexicon.modals.isdisjoint(before) or all(lexicon.class_of(word) != "negation" for word in before)


def _denier(text: str, words: list[Word], lexicon: Lexicon) -> list[Word]:
    """A negation right before a parenthesis that the words end with ("Nobody, however, | claimed that").

    Where a comma parts every clause off, so does a verb that denies the clause after it ("bestreitet, er wisse, dass").
    """
    if lexicon.parts_clauses and words[-1].text in lexicon.denial:
        return words[-1:]
    place = opening_comma(text, words)
    return [words[place - 1]] if place and lexicon.class_of(words[place - 1].text) == "negation" else []


def _without_parenthesis(text: str, words: list[Word], stop: Word, lexicon: Lexicon) -> list[Word]:
    if _DASH.search(text, words[-1].end, stop.start):
        return without_aside(text, words, stop)[0]
    if "," not in text[words[-1].end : stop.start]:
        return words
    for place in range(len(words) - 1, max(0, len(words) - DENIAL_REACH), -1):
        if "," in text[words[place - 1].end : words[place].start]:
            aside = words[place:]
            return words if lexicon.parts_clauses and _denies_itself(aside, lexicon) else words[:place]
    return words


def _denies_itself(clause: list[Word], lexicon: Lexicon) -> bool:
    """Whether what stands between two commas is a clause that denies: "bestritt", or "es sei nicht erwiesen, dass |".

    Reported speech needs no complementizer; "nicht ohne Stolz" has no verb.
    """
    words = [word.text for word in clause]
    if not lexicon.denial.isdisjoint(words):
        return True  # "Der Zeuge, ein Soldat, bestritt, dass |"
    reports = words[0] in lexicon.pronouns or not lexicon.reporting.isdisjoint(words)
    return reports and any(lexicon.class_of(word) == "negation" for word in words)
