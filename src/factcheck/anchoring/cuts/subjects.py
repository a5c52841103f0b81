"""Whether a cut gives a verb another subject: "The wife of | the minister was arrested"."""

from __future__ import annotations

from itertools import takewhile

from factcheck.anchoring.anchor import Edge
from factcheck.anchoring.cuts.lead import Lead
from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.words.hidden_words import Word, cut_edge, word_after
from factcheck.text import Span

_RELATIVE = 4  # words of a relative clause, without the one that opens it
_NOUN = 3  # words before it
_CLAUSE = 5  # words before a cut in which a clause on somebody may open


def parted(lead: Lead, noun: Word, of: Word, last: Word) -> tuple[Edge, ...]:
    """A noun that owns what the quote begins with, if a verb of the quote is the noun's.

    Args:
        lead: What stands before the cut.
        noun: The word that may be the noun.
        of: The word after it that says whose or of what.
        last: The last word before the cut: that one, or a determiner after it.
    """
    lexicon = lead.lexicon
    if lead.text[noun.end : of.start] not in (" ", "") or not _is_noun(lead.text, noun, lexicon):
        return ()
    clause = takewhile(lambda word: word.text not in lexicon.stops, _before_marks(lead))
    if not any(place and word.text in lexicon.auxiliaries for place, word in enumerate(clause)):
        return ()
    return (cut_edge(lead.text, "subject", Span(noun.start, last.end)),)


def object_of_relative(lead: Lead, nearest: list[tuple[Word, str]]) -> tuple[Edge, ...]:
    """A clause on somebody whose object the quote begins with, if a verb of the quote is not that one's.

    "The man who shot | the mayor was cleared". Reading back ends with the word that opens the clause.
    """
    lexicon = lead.lexicon
    if not 1 < len(nearest) <= _CLAUSE or nearest[-1][0].text not in lexicon.personal_relatives:
        return ()
    if lexicon.parts_clauses or any(gap.strip() for _, gap in nearest):
        return ()
    if not _has_subject_and_verb(lead):
        return ()
    return (cut_edge(lead.text, "subject", Span(nearest[-1][0].start, nearest[0][0].end)),)


def sets_a_later_verb(lead: Lead, edge: Edge) -> bool:
    """Whether a word of time before a cut says when something behind the quote happens, of which that is the subject.

    "weeks before | the midges that carry the virus | usually begin to bite"
    """
    lexicon = lead.lexicon
    if edge.kind != "time" or edge.span.end + 1 != lead.cut or lexicon.parts_clauses:
        return False
    after = word_after(lead.text, lead.end, lexicon) if lead.end < len(lead.text) else None
    if after is None or after.start != lead.end + 1 or not lead.text[after.start].islower():
        return False
    if after.text in lexicon.stops | lexicon.prepositions | lexicon.partitives:
        return False
    words = _before_marks(lead)
    if not words:
        return False  # a sign alone
    opens = next((at for at, word in enumerate(words) if word.text in lexicon.relatives | lexicon.restrictive), 0)
    ends = words[-1].end == lead.end and 0 < len(words) - opens - 1 <= _RELATIVE
    return words[0].text in lexicon.determiners and 1 < opens <= _NOUN and ends


def _has_subject_and_verb(lead: Lead) -> bool:
    """Whether the quote opens with a noun phrase or name, and goes on with an auxiliary that no pronoun precedes."""
    lexicon = lead.lexicon
    clause = list(takewhile(lambda word: word.text not in lexicon.stops, _before_marks(lead)))
    if not clause or not (clause[0].text in lexicon.determiners or lead.text[clause[0].start].isupper()):
        return False
    verb = next((at for at, word in enumerate(clause) if at and word.text in lexicon.auxiliaries), 0)
    return verb > 0 and not any(word.text in lexicon.pronouns for word in clause[1:verb])


def _is_noun(text: str, word: Word, lexicon: Lexicon) -> bool:
    """Whether a word may be a noun: one of no list, with a capital where nouns have one."""
    if lexicon.capital_nouns and not text[word.start].isupper():
        return False
    listed = (lexicon.stops, lexicon.verbal, lexicon.determiners, lexicon.pronouns)
    return not any(word.text in each for each in listed) and lexicon.class_of(word.text) is None


def _before_marks(lead: Lead) -> list[Word]:
    """The first words of the quote, up to the first mark."""
    words = lead.quoted
    end = next((place for place in range(1, len(words)) if _mark(lead.text, words, place)), len(words))
    return words[:end]


def _mark(text: str, words: list[Word], place: int) -> bool:
    return not text[words[place - 1].end : words[place].start].isspace()
