"""Whether an ellipsis over whole sentences changes who is spoken of, or drops what takes a claim back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from factcheck.anchoring.anchor import Edge, WordClass
from factcheck.anchoring.gaps.stitches import is_verb
from factcheck.anchoring.gaps.tellers import NAMED, NEAR, hull, names, opens, without_marks
from factcheck.anchoring.gaps.voices import other_voice
from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.words.hidden_words import Word, cut_edge, words_in
from factcheck.text import Span, sentences

_MARKS = "\"'“”‘’«»„ \t\r\n)]"
_FEWEST = 3  # words of a sentence that denies
_DENIED = 5  # of its words, those that hold the negation
_ASKED = re.compile(r"\n\s*(?P<asked>[^\n]*\?)[\"”»’]?[ \t]*\n\s*[^\W\d_][^\n:?]{0,40}:\W*\Z")
_CLAUSE = 4  # words that surely hold a verb
_TAKEN_BACK = 4  # words after "this was" that hold "an error"


def turned(text: str, gap: Span, inside: Sequence[Span], lexicon: Lexicon) -> tuple[Edge, ...]:
    """What a gap that ends with a whole sentence, or with what tells who speaks next, turns round.

    Args:
        text: The text.
        gap: What was left out.
        inside: The sentences of the gap.
        lexicon: The word lists.
    """
    found = other_voice(text, gap, lexicon) or _other_question(text, gap, inside) or _new_question(text, gap, lexicon)
    if found is None and (len(inside) > 1 or _ends(text, gap.start)):
        found = _main_clause(text, gap, inside[-1], lexicon)
    if found is None and _ends(text, gap.start):
        found = _points_back(text, gap, inside, lexicon)
    told = (cut_edge(text, "subject", found),) if found else ()
    return (*told, *_taken_back(text, inside[0], lexicon, ended=_ends(text, gap.start)))


def _ends(text: str, at: int) -> bool:
    """Whether a sentence ends at an offset."""
    return text[max(0, at - 9) : at].rstrip(_MARKS).endswith((".", "!", "?", "…"))


# --------------------------------------------------------------------------------------------------------------------
# Questions
# --------------------------------------------------------------------------------------------------------------------


def _other_question(text: str, gap: Span, inside: Sequence[Span]) -> Span | None:
    """The question that comes next answers, where another one with its answer stands before it."""
    asked = [span.of(text).rstrip(_MARKS).endswith("?") for span in inside]
    if not text[max(0, gap.start - 9) : gap.start].rstrip(_MARKS).endswith("?"):
        return None
    return inside[-1] if asked[-1] and not all(asked) else None


def _new_question(text: str, gap: Span, lexicon: Lexicon) -> Span | None:
    """The question of an interview, on a line of its own, that what comes next takes up: "[Is it true? A:] That is"."""
    asked = _ASKED.search(text, *gap) if text.find("?", *gap) >= 0 else None
    after = words_in(text, Span(gap.end, gap.end + NEAR), lexicon, 2) if asked else []
    if asked is None or not after:
        return None
    first = after[0].text
    pointing = first in lexicon.demonstratives and after[1:] and after[1].text in lexicon.verbal
    return Span(*asked.span("asked")) if pointing or first in lexicon.answers else None


# --------------------------------------------------------------------------------------------------------------------
# What a sentence speaks of
# --------------------------------------------------------------------------------------------------------------------


def _main_clause(text: str, gap: Span, last: Span, lexicon: Lexicon) -> Span | None:
    """The main clause of the clause with which a quote goes on: "We won. [She cried] because the ship sank"."""
    after = words_in(text, Span(gap.end, gap.end + NEAR), lexicon, 1)
    if not after or not text[after[0].start].islower():
        return None
    if after[0].text not in lexicon.stops - lexicon.joints - lexicon.prepositions - lexicon.pronouns:
        return None
    words = words_in(text, last, lexicon)
    if not words or words[-1].text in lexicon.joints:
        return None
    told = any(word.text not in lexicon.grammatical for word in words)  # more than "He will do so"
    whole = len(words) >= _CLAUSE or any(is_verb(word, lexicon) for word in words)
    return hull(words) if told and whole and not text[words[-1].end : after[0].start].strip(" ,\n") else None


def _points_back(text: str, gap: Span, inside: Sequence[Span], lexicon: Lexicon) -> Span | None:
    """The sentence left out of which the first word after it speaks: "This is a splendid plan", "He had taken"."""
    if not _ends(text, inside[-1].end):
        return None
    after = words_in(text, Span(gap.end, gap.end + NEAR), lexicon, 2)
    if not after:
        return None  # signs alone
    first, *rest = after
    if first.text in lexicon.demonstratives and rest and rest[0].text in lexicon.verbal:
        return inside[-1]
    if first.text not in lexicon.persons:
        return None
    before = sentences(text, Span(max(0, gap.start - NEAR), gap.start))[-1]
    here, there = (_person(text, each, first.text, lexicon) for each in (inside[-1], before))
    if not here or not there:
        return None
    known = names(words_in(text, before, lexicon), lexicon)
    return hull(here) if known.isdisjoint({first.text, *names(here, lexicon)}) else None


def _person(text: str, sentence: Span, pronoun: str, lexicon: Lexicon) -> list[Word]:
    """The name or noun phrase with which a sentence opens, right before its verb, if a pronoun may stand for it."""
    words = words_in(text, sentence, lexicon, NAMED)
    place = next((place for place, word in enumerate(words) if place and is_verb(word, lexicon)), 0)
    subject = words[:place]
    if not 1 < len(without_marks(text, subject)) == len(subject):
        return []
    named = all(text[word.start].isupper() for word in subject) and opens(text, subject[0], lexicon)
    if not (named or subject[0].text in lexicon.persons[pronoun].split()):
        return []
    others = lexicon.prepositions | lexicon.stops
    return [] if any(word.text in others for word in subject) else subject


def _taken_back(text: str, first: Span, lexicon: Lexicon, *, ended: bool) -> tuple[Edge, ...]:
    """The words of the sentence after a claim that take it back: "[That is what the seller claims.]".

    Or of the rest of its own, where it has not ended: "Online it is said that the ship sank[, but this is fake news]".
    """
    words = words_in(text, first, lexicon)
    if ended and (denied := _denied_again(words, lexicon)):
        return (cut_edge(text, "negation", denied),)
    untrue = lexicon.retractions | lexicon.denial
    other = frozenset() if ended else lexicon.relatives | lexicon.restrictive  # "the hall[ that had shown fiction. It]"
    for place, (pointing, verb) in enumerate(pairwise(words)):
        if lexicon.class_of(pointing.text) == "negation" or (
            place and ";" in text[words[place - 1].end : pointing.start]
        ):
            return ()  # "I do not think this is a hoax", "They call it a fraud; this is a lie"
        if pointing.text not in lexicon.demonstratives or pointing.text in other:
            continue
        kind: WordClass = "negation"
        told = words[place + 1 : place + 2 + _TAKEN_BACK]
        governs = verb.text in lexicon.verbal or (not place and verb.text in untrue)
        taken = [word for word in told if word.text in untrue] if governs else []
        if not taken and not place and verb.text in lexicon.verbal:
            kind, taken = "hedge", _claimed(without_marks(text, words[2:]), lexicon)
        if taken:
            return (cut_edge(text, kind, Span(pointing.start, taken[-1].end)),)
    return ()


def _denied_again(words: Sequence[Word], lexicon: Lexicon) -> Span | None:
    """The words in which a sentence against the one before denies of the same: "But it was not"."""
    pointing = lexicon.pronouns | lexicon.demonstratives
    if len(words) < _FEWEST or words[0].text not in lexicon.adversatives or words[1].text not in pointing:
        return None
    denying = next((word for word in words[2:_DENIED] if lexicon.class_of(word.text) == "negation"), None)
    return Span(words[0].start, denying.end) if denying else None


def _claimed(words: Sequence[Word], lexicon: Lexicon) -> list[Word]:
    """The verb of saying in "what the seller claims"."""
    if not words or words[0].text not in lexicon.interrogatives | lexicon.stops:
        return []
    return [word for word in words if word.text in lexicon.saying][:1]
