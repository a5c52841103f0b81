"""What bears on a quote from beyond a comma before it."""

from __future__ import annotations

import re
from itertools import pairwise, takewhile

from factcheck.anchoring.anchor import Edge, WordClass
from factcheck.anchoring.cuts.lead import REACH, Lead
from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.words.hidden_words import (
    BREAK,
    NEAR,
    Word,
    cut_edge,
    edges_of,
    outside_idioms,
    plain,
    words_in,
)
from factcheck.text import Span

_SPEECH = re.compile(r"[:;](?=\s)|(?<!\w)[\"“„«](?=\s?\w)")
_ASIDE = 4  # words of a phrase that opens as a condition and is none
_PARENTHESIS = 12  # words between two commas
_BEFORE_COMMA = _PARENTHESIS + REACH + 1  # words that hold a parenthesis and the phrase before it
_GROUP = 8  # words of a phrase on those of whom alone something is told
_CLOSING = frozenset('"“”»')
_VERBAL = ("t", "te", "en")  # endings of German verbs
_OBLIQUE = ("dem", "den", "des")
_OPENS = (", ", ": ", "; ", "– ", "— ")
_DESCRIBED = 5  # words after its preposition among which they are named
_ATTRIBUTION = 40  # code points of a parenthesis that says who speaks

_OPENS_CLAUSE: frozenset[WordClass] = frozenset({"negation", "limit", "condition"})
_WEAKENS: frozenset[WordClass] = frozenset({"hedge", "limit"})


def over_comma(lead: Lead, window: list[Word]) -> tuple[Edge, ...]:
    """What bears on the quote though a comma stands between: before a parenthesis, or in a clause that unsays it.

    Args:
        lead: What stands before the cut.
        window: The words between the comma and the cut.
    """
    text, lexicon = lead.text, lead.lexicon
    words = lead.words(len(window), _BEFORE_COMMA)
    adverbs = bool(window) and all(word.text in lexicon.sentence_adverbs for word in window)
    place = 0 if adverbs else opening_comma(text, words)
    resumed = all(word.text in lexicon.resuming for word in window) or _only_says(window, lexicon)
    found = _counterfactual(lead, resumed=bool(window)) if resumed else ()
    if window and any(plain(edge.word) in lexicon.time for edge in found):
        found = ()  # a clause of its own: "Until May it was closed, then | it opened"
    found = found or (() if window else _weakening(text, words[place:], lexicon) or _of_a_group(lead, words))
    if not (found or window) and place:
        found = _open_clause(text, words[:place][-REACH:], lexicon)
    if found or not (adverbs or place):
        return found
    opens = not lead.words(len(window) + _BEFORE_COMMA, 1) and lead.cut - lead.start <= NEAR
    if adverbs:
        return _subject(text, words, lexicon) if opens else ()
    if place and is_clause(lead.first_quoted, words[place:], lexicon):
        return ()
    return before_parenthesis(text, words[:place], lexicon, opens=opens)


def _open_clause(text: str, words: list[Word], lexicon: Lexicon) -> tuple[Edge, ...]:
    """What a clause opens with that goes on behind a parenthesis: "to the extent that, she said, |"."""
    if words[-1].text not in lexicon.stops:
        return ()
    return tuple(edge for edge in edges_of(text, words, lexicon, _OPENS_CLAUSE) if edge.span.end == words[-1].end)


def _only_says(words: list[Word], lexicon: Lexicon) -> bool:
    """Whether words only tell who says what follows: "If it fails, I'd say | we lost"."""
    if lexicon.saying.isdisjoint([word.text for word in words]):
        return False
    small = lexicon.actors | lexicon.modals | lexicon.saying
    return all(word.text.partition("'")[0] in small for word in words)


def is_clause(first: str, words: list[Word], lexicon: Lexicon) -> bool:
    """Whether what stands between two commas is a clause of its own, or what comes after it: no parenthesis.

    "He did not eat, he slept, | he", "None were new, and both failed, | and"; not "None, he said, |".
    """
    if first in lexicon.actors or first in lexicon.joints or words[0].text in lexicon.joints:
        return True
    return words[0].text in lexicon.actors and all(word.text not in lexicon.saying for word in words)


def before_parenthesis(text: str, words: list[Word], lexicon: Lexicon, *, opens: bool) -> tuple[Edge, ...]:
    """What stands right before a parenthesis and negates beyond it, or opens the sentence as its subject."""
    if opens and len(words) == 1 and words[0].text in lexicon.answers:
        return ()
    last = words[-1].text
    back = 2 if last in lexicon.auxiliaries else 3 if last in lexicon.pronouns else 1
    free = outside_idioms(text, words, lexicon)
    for word in words[::-1][:back]:
        if lexicon.class_of(word.text) == "negation" and word in free:
            return (cut_edge(text, "negation", word.span),)
    return _subject(text, words, lexicon) if opens else ()


def _weakening(text: str, words: list[Word], lexicon: Lexicon) -> tuple[Edge, ...]:
    """A parenthesis, or opening of the sentence, that as a whole weakens or narrows what follows ("it seems, |")."""
    last = words[-1]
    if lexicon.late.get(last.text) == "limit":
        return (cut_edge(text, "limit", last.span),)
    if last.text not in lexicon.followers_last:
        return ()
    kind = lexicon.following.get(" ".join([word.text for word in words]))
    weakens = kind in _WEAKENS or (kind == "negation" and len(words) > 1)
    return (cut_edge(text, kind, Span(words[0].start, words[-1].end)),) if kind and weakens else ()


def _of_a_group(lead: Lead, words: list[Word]) -> tuple[Edge, ...]:
    """Those of whom alone the sentence is told, in front of it: "For healthy people, |", "In mice, |"."""
    text, lexicon = lead.text, lead.lexicon
    near = words[-_GROUP:]
    if lexicon.tested.isdisjoint([word.text for word in near]):
        return ()
    begins = (at for at in range(len(near) - 1, -1, -1) if _begins_phrase(lead, near[at]))
    front = near[next(begins, len(near)) :]
    front = front[1:] if front and front[0].text in lexicon.joints else front
    if not front or front[0].text not in lexicon.tested_in | lexicon.extents:
        return ()
    for place, word in enumerate(front[1 : _DESCRIBED + 1], 1):
        if word.text in lexicon.tested and (lexicon.capital_nouns or text[word.start].islower()):
            told = _tells_which([each.text for each in front[:place]], lexicon)
            return (cut_edge(text, "limit", Span(front[0].start, front[-1].end)),) if told else ()
    return ()


def _tells_which(before: list[str], lexicon: Lexicon) -> bool:
    """Whether words before a noun narrow it: "for most (people)", "chez les (adultes)", not "for the (people)"."""
    if any(word in lexicon.number or word[0].isdigit() for word in before):
        return False  # "at least four people"
    if not (lexicon.quantifier | lexicon.halves).isdisjoint(before[1:3]):
        return True
    named = before[0] in lexicon.tested_in and before[1:2] and before[1] in lexicon.determiners
    kind = before[2:] if named else before[1:]
    return len(kind) < _DESCRIBED - 2 and lexicon.grammatical.isdisjoint(kind)


def _begins_phrase(lead: Lead, word: Word) -> bool:
    """Whether a sentence or a phrase between commas begins with a word."""
    return lead.text[word.start - 2 : word.start] in _OPENS or word.start <= lead.start + 2


def opening_comma(text: str, words: list[Word]) -> int:
    """Which word a parenthesis that ends after the last one begins with; 0 where none does."""
    for place in range(len(words) - 1, max(0, len(words) - _PARENTHESIS - 1), -1):
        between = text[words[place - 1].end : words[place].start]
        if between != " " and BREAK.search(between):
            return 0
        if "," in between:
            return place
    return 0


def _subject(text: str, words: list[Word], lexicon: Lexicon) -> tuple[Edge, ...]:
    """A phrase that opens the sentence and denies or narrows its subject ("Not all ships, however, | carry")."""
    if not 1 < len(words) <= REACH or "," in text[words[0].start : words[-1].end]:
        return ()
    return opening(text, words, lexicon)


def opening(text: str, words: list[Word], lexicon: Lexicon) -> tuple[Edge, ...]:
    """The phrase that words open with, if it denies or narrows the subject of a sentence."""
    for length in range(min(3, len(words)), 0, -1):
        kind = lexicon.subjects.get(" ".join(word.text for word in words[:length]))
        if kind is not None:
            return (cut_edge(text, kind, Span(words[0].start, words[length - 1].end)),)
    return ()


def _counterfactual(lead: Lead, *, resumed: bool) -> tuple[Edge, ...]:
    """The opening of a clause that ends at the cut and unsays what follows, or makes it depend on something.

    "Had the work been late, |", "If the grant comes, |".

    Args:
        lead: What stands before the cut.
        resumed: Whether a word right before the cut tells that such a clause came before ("then").
    """
    text, lexicon = lead.text, lead.lexicon
    comma = _before_attribution(lead, text.rfind(",", lead.start, lead.cut))
    begun = _opening_of_speech(text, max(lead.start, comma - NEAR), comma)
    earlier = _last_comma(text, begun, comma)
    opens = max(begun, earlier + 1)
    match = lexicon.counterfactual_pattern.match(text, opens, comma) or _within_report(lead, opens, comma)
    if match is None and resumed:  # "Should they know, as the papers suggest, then |"
        match, earlier = lexicon.counterfactual_pattern.match(text, begun, comma), -1
    if match is None:
        return _verb_first(lead, begun, comma) if lexicon.parts_clauses and earlier < 0 else ()
    if lead.quoted and lead.quoted[0].text in lexicon.stops:
        return ()
    phrase, span = plain(match["phrase"]), Span(*match.span("phrase"))
    if phrase in lexicon.open_conditions:
        free = phrase not in lexicon.time and _told_to_depend(lead, Span(span.start, comma))
        free = free or (phrase in lexicon.negation and not (_foretold(lead) and _is_needed(lead, span.start, comma)))
        return () if free else (cut_edge(text, "condition", span),)
    if phrase in lexicon.waiting:
        return (cut_edge(text, "condition", span),) if _is_yet_to_come(lead, Span(span.end, comma)) else ()
    if (earlier >= 0 and " " not in phrase) or _names_nothing(lead, Span(span.end, comma)):
        return ()
    return (cut_edge(text, "condition", span),)


def _verb_first(lead: Lead, begun: int, comma: int) -> tuple[Edge, ...]:
    """The verb that opens a condition without a word for it: "Steigt der Preis, | kann man kündigen"."""
    text, lexicon = lead.text, lead.lexicon
    if not (text[lead.cut].islower() and text[comma - 1].isalnum() and _is_verb_and_subject(lead.quoted, lexicon)):
        return ()
    words = words_in(text, Span(begun, comma), lexicon, _DESCRIBED)
    words = words[1:] if words and words[0].text in lexicon.joints else words
    if not _is_verb_and_subject(words, lexicon) or (text[words[0].start].islower() and words[0].start <= begun + 2):
        return ()
    return (cut_edge(text, "condition", words[0].span),)


def _is_verb_and_subject(words: list[Word], lexicon: Lexicon) -> bool:
    """Whether words open with a German verb before its subject: "kommt eine", "muss sie", not "damit die"."""
    verb, subject = ([word.text for word in words[:2]] + ["", ""])[:2]
    if subject not in lexicon.pointing or subject in _OBLIQUE:
        return False
    if verb in lexicon.verbal | lexicon.opening_verbs | lexicon.gone:
        return True
    small = (lexicon.grammatical, lexicon.adverbs, lexicon.following, lexicon.asking)
    return verb.endswith(_VERBAL) and lexicon.class_of(verb) is None and not any(verb in each for each in small)


def _is_yet_to_come(lead: Lead, clause: Span) -> bool:
    """Whether a clause tells of what is waited for: "When it is signed, | it will", not "When he was ill, | he"."""
    lexicon = lead.lexicon
    told = ["", *(word.text for word in words_in(lead.text, clause, lexicon))]
    if any(word in lexicon.gone for word in told):
        return False
    past = lexicon.past_endings or ("\0",)
    if any(word.endswith(past) and before not in lexicon.auxiliaries for before, word in pairwise(told)):
        return False
    main = takewhile(lambda word: word.text not in lexicon.stops, lead.quoted)
    return any(
        foretells(word.text, lexicon) and word.text not in lexicon.backshifted and lead.text[word.start].islower()
        for word in main
    )


def _within_report(lead: Lead, start: int, end: int) -> re.Match[str] | None:
    """The opening of such a clause in what a verb says: "said that if elected, |", not "the truth is that if"."""
    clause, lexicon = plain(lead.text[start:end]), lead.lexicon
    for opens in lexicon.complementizers - lexicon.condition:
        at = clause.rfind(f" {opens} ")
        if at >= 0 and clause[:at].rpartition(" ")[2] not in lexicon.copulas:
            return lexicon.counterfactual_pattern.match(lead.text, start + at + len(opens) + 1, end)
    return None


def _last_comma(text: str, start: int, end: int) -> int:
    """Where the last comma stands that is none of a number ("5,000"), or -1."""
    at = text.rfind(",", start, end)
    while at > start and text[at - 1].isdigit() and text[at + 1 : at + 2].isdigit():
        at = text.rfind(",", start, at)
    return at


def _before_attribution(lead: Lead, comma: int) -> int:
    """The comma before a parenthesis that only says who speaks or tells of a noun, or an adverb; or else the one given.

    "If it rains, she said, |", "Until the vote, which was close, |".
    """
    text, earlier = lead.text, lead.text.rfind(",", lead.start, comma)
    if not 0 < comma - earlier <= _ATTRIBUTION or earlier < 0:
        return comma
    said = [word.text for word in words_in(text, Span(earlier, comma), lead.lexicon)]
    described = bool(said) and not lead.lexicon.parts_clauses and said[0] in lead.lexicon.relatives
    passed = described or " ".join(said) in lead.lexicon.sentence_adverbs
    return comma if lead.lexicon.saying.isdisjoint(said) and not passed else earlier


def _opening_of_speech(text: str, start: int, end: int) -> int:
    """Where a clause may begin: after a colon or semicolon, or a quotation mark that no other closes again."""
    for match in reversed(list(_SPEECH.finditer(text, start, end))):
        if match[0] in ":;" or _CLOSING.isdisjoint(text[match.end() : end]):
            return match.end()
    return start


def _names_nothing(lead: Lead, rest: Span) -> bool:
    """Whether a clause only points back, and leaves nothing out: "Apart from this, |"."""
    said = words_in(lead.text, rest, lead.lexicon)
    return bool(said) and all(word.text in lead.lexicon.pronouns for word in said)


def _foretold(lead: Lead) -> bool:
    """Whether the quote tells what will be: "Without the grant, | it will close", not "Without a word, | he left".

    Or that nothing is to come: "Without a bus, | the village has no future".
    """
    lexicon, text = lead.lexicon, lead.text
    if any(foretells(word.text, lexicon) and text[word.start].islower() for word in lead.quoted):
        return True
    said = [word.text for word in lead.quoted]
    denied = [word for word in said if lexicon.class_of(word) == "negation"]
    bare = (after for before, after in pairwise(said) if before in denied or before not in lexicon.pointing)
    return bool(denied) and not lexicon.prospects.isdisjoint(bare)


def foretells(word: str, lexicon: Lexicon) -> bool:
    """Whether a word is a modal verb, or a verb in the future or conditional."""
    return word in lexicon.modals or (word.endswith(lexicon.conditional_endings) and word not in lexicon.gone)


def _is_needed(lead: Lead, start: int, end: int) -> bool:
    """Whether what is missing is no part of an idiom: "without doubt, |"."""
    words = words_in(lead.text, Span(start, end), lead.lexicon)
    return bool(words) and words[0] in outside_idioms(lead.text, words, lead.lexicon)


def _told_to_depend(lead: Lead, clause: Span) -> bool:
    """Whether nothing depends on a clause ("if so, |"), or the quote tells by itself that it does ("then")."""
    text, lexicon = lead.text, lead.lexicon
    if lead.quoted and lead.quoted[0].text in lexicon.resuming:
        return True
    first = [word.text for word in words_in(text, clause, lexicon, _ASIDE)]
    return any(" ".join(first[:count]) in lexicon.sentence_adverbs for count in range(2, _ASIDE + 1))
