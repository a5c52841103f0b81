"""What an aside or member of a row tells for itself: why, of whom more, in which past, or as those beside it do."""

from __future__ import annotations

import re

from factcheck.anchoring.anchor import Edge
from factcheck.anchoring.gaps.stitches import is_verb
from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.words.hidden_words import Word, plain, words_in
from factcheck.text import Span

ROW = re.compile(r",[^;:()—–\"“”«»„]+")
"""A member of a row, its commas with it."""

SENTENCE = re.compile(r".*[.!?…;:—–\n(]", re.DOTALL)
"""What stands before a clause, with the mark that ends it."""

_SENTENCE_OPENING = re.compile(r"(?:\A|[.!?…\n][”»\"“]?\s*)[“„«\"]?\s*(?P<opens>[^.!?…\n]*)\Z")
_ONE = frozenset({"a", "an"})
_MARKS = ',.;:!?()—–"“”«»„\n'
_FEWEST = 2  # words of a clause
_NEAR = 60  # code points that hold the next words
_OPENS = 2  # words with which clauses of a row open: "They train"
_WHY = 5  # words of "um keine Zeit zu verlieren"
_LEAD = 120  # code points before a gap in which a clause or an apposition opens


def dates_what_is_told(edge: Edge, words: list[Word], lexicon: Lexicon) -> bool:
    """Whether a word of the past dates but what an aside tells: ", criticised at the time,", not ", at the time,"."""
    if plain(edge.word) not in lexicon.past | lexicon.bounds - lexicon.open_conditions - lexicon.prepositions:
        return False
    before = [word for word in words if word.end <= edge.span.start]
    beside = before or [word for word in words if word.start >= edge.span.end][:1]
    listed = (lexicon.grammatical, lexicon.adverbs, lexicon.prepositions)
    told = (word.text for word in beside if lexicon.class_of(word.text) is None)
    if before and before[0].text in lexicon.prepositions:
        return False  # "in the town at the time"
    return any(not any(each in some for some in listed) for each in told)


def tells_why(text: str, gap: Span, words: list[Word], lexicon: Lexicon) -> bool:
    """Whether an aside tells why or what for, after what denies nothing: ", because nobody paid,".

    A word for what for may be a preposition: ", to no avail,".
    """
    first, then = words[0].text, words[1:_WHY]
    if first not in lexicon.reasons | lexicon.purposes or not then or is_untold(words, lexicon):
        return False
    if first not in lexicon.reasons | lexicon.stops and lexicon.class_of(then[0].text) == "negation":
        joints, ends = lexicon.infinitive_joints | lexicon.infinitive, lexicon.infinitive_endings
        if not any(word.text in joints or (ends and word.text.endswith(ends)) for word in then[1:]):
            return False
    return not denies(lead_of(text, gap, lexicon), lexicon)


def tells_more(words: list[Word], lexicon: Lexicon) -> bool:
    """Whether words up to the end of a sentence are a relative clause that only tells more of a noun.

    "She thanked the clerk[, who had never left]."; where commas part off those that tell which as well, one with an
    adverb of the whole sentence: "das Buch[, das leider keiner las]."; not one that clears somebody or takes back.
    """
    said = {word.text for word in words}
    if lexicon.parts_clauses:
        clause = opens_relative(words, lexicon) and is_verb(words[-1], lexicon)
        further = clause and not said.isdisjoint(lexicon.sentence_adverbs)
    else:
        further = words[0].text in lexicon.personal_relatives | lexicon.owning_relatives
    cleared = (lexicon.accusing, lexicon.clearing, lexicon.undoing, lexicon.proved)
    untold = is_untold([word for word in words if lexicon.class_of(word.text) != "limit"], lexicon)  # "barely"
    return further and not untold and all(said.isdisjoint(each) for each in cleared)


def tells_when_or_why(words: list[Word], lexicon: Lexicon) -> bool:
    """Whether words are a whole clause that tells when or why, verb last: ", nachdem das Amt drei Jahre suchte."."""
    first = words[0].text
    opens = first in lexicon.reasons or lexicon.breaking.get(first) == "time"
    return opens and len(words) > _FEWEST and is_verb(words[-1], lexicon) and not is_untold(words, lexicon)


def tells_of_one(text: str, gap: Span, words: list[Word], lexicon: Lexicon) -> bool:
    """Whether a relative clause tells of one that opens a sentence what it did once: "Un car[ qui menait dix ânes] a".

    What is told in the past of something new is no rule for all of its kind: "a party[ that polls 30 percent] gets".
    """
    if not words or words[0].text not in lexicon.relatives | lexicon.complementizers:
        return False
    before = _SENTENCE_OPENING.search(text, max(0, gap.start - _LEAD), gap.start)
    subject = words_in(text, Span(before.start("opens"), gap.start), lexicon) if before else []
    after = words_in(text, Span(gap.end, gap.end + _NEAR), lexicon, _FEWEST)
    if len(subject) != _FEWEST or not after or len(words) <= _FEWEST:
        return False
    if subject[0].text not in lexicon.articles & (lexicon.ones | _ONE) or text[gap.end : after[0].start].strip():
        return False
    if any(mark in gap.of(text) for mark in _MARKS):
        return False
    others = lexicon.verbal | lexicon.saying | lexicon.stops - lexicon.joints - lexicon.prepositions
    told = words[1].text.endswith(lexicon.past_endings) and not any(word.text in others for word in words[1:])
    return told and not is_untold(words, lexicon) and _is_past(after, lexicon)


def _is_past(words: list[Word], lexicon: Lexicon) -> bool:
    """Whether words open with a verb in the past, a pronoun before it or none: "s'est couché", "volcó"."""
    first = words[1] if len(words) > 1 and (len(words[0].text) == 1 or words[0].text in lexicon.pronouns) else words[0]
    return first.text in lexicon.auxiliaries or first.text.endswith(lexicon.past_endings)


def is_repeated(text: str, gap: Span, row: str, words: list[Word], lexicon: Lexicon) -> bool:
    """Whether a clause of a row opens as those beside it: "They train at sea, [they train on paper] and they train"."""
    after = words_in(text, Span(gap.end, gap.end + _NEAR), lexicon, _OPENS + 1)
    last = after[bool(after) and after[0].text in lexicon.joints - lexicon.adversatives :]
    opening = [[word.text for word in each[:_OPENS]] for each in (words, last)]
    if min(map(len, opening)) < _OPENS or opening[0][0] != opening[1][0] or is_untold(words, lexicon):
        return False
    if not ROW.fullmatch(row) or text[gap.end : after[0].start].strip(" ,"):
        return False
    opening.append([word.text for word in lead_of(text, gap, lexicon)[:_OPENS]])
    named = opening[0][0] not in lexicon.grammatical and lexicon.class_of(opening[0][0]) is None
    return opening[2] == opening[0] == opening[1] or (named and opening[2][:1] == opening[0][:1])


def opens_relative(words: list[Word], lexicon: Lexicon) -> bool:
    """Whether words open a relative clause, after a preposition or not: "who", "of whose", "de la que"."""
    if not words or words[0].text in lexicon.relatives:
        return bool(words)
    if words[0].text not in lexicon.prepositions | lexicon.partitives or lexicon.class_of(words[0].text) is not None:
        return False
    if len(words) > _FEWEST and not lexicon.parts_clauses and words[1].text in lexicon.determiners:
        return words[2].text in lexicon.relatives
    return len(words) > 1 and words[1].text in lexicon.relatives - lexicon.determiners - lexicon.complementizers


def is_untold(words: list[Word], lexicon: Lexicon) -> bool:
    """Whether words deny, take back or set a condition."""
    return any(word.text in lexicon.denial | lexicon.retractions | lexicon.condition for word in words)


def lead_of(text: str, gap: Span, lexicon: Lexicon) -> list[Word]:
    """The words before a gap, back to the mark before."""
    start = max(0, gap.start - _LEAD)
    before = text[start : gap.start].rstrip(", ")
    lead = SENTENCE.sub("", before).rpartition(",")[2]
    end = start + len(before)
    return words_in(text, Span(end - len(lead), end), lexicon)


def denies(words: list[Word], lexicon: Lexicon) -> bool:
    """Whether one of some words negates."""
    return any(lexicon.class_of(word.text) == "negation" for word in words)
