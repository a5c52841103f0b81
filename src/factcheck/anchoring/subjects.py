"""Whether a cut or an ellipsis gives a verb another subject: "The wife of | the minister was arrested"."""

from __future__ import annotations

from itertools import pairwise, takewhile

from factcheck.anchoring.anchor import Edge
from factcheck.anchoring.hidden_words import Word, cut_edge, word_after, words_in
from factcheck.anchoring.lead import Lead
from factcheck.anchoring.lexicon import Lexicon
from factcheck.text import Span

_CLAUSE = 5  # words before a cut in which a clause on somebody may open
_FEWEST = 2  # words of a gap ("firm that") before which nothing was left out that could have a verb


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


def stitched(text: str, gap: Span, lexicon: Lexicon) -> tuple[Edge, ...]:
    """The words of a gap inside one sentence that open a clause with which the quote goes on, as if it were another's.

    "He shot [the burglar who had killed] his wife", "The mayor [said the union's leader] had lied", "The council [fined
    the firm that] poisoned the river".
    """
    words = words_in(text, gap, lexicon)
    after = word_after(text, gap.end, lexicon)
    if not words or after is None or not _runs_on(text, words[-1].end, after.start):
        return ()
    if after.text in lexicon.verbal and (joined := _joined_subject(text, words, lexicon)):
        return (cut_edge(text, "subject", Span(joined[0].start, joined[-1].end)),)
    if _ends_with_relative(text, gap, words, after, lexicon):
        return (cut_edge(text, "subject", Span(words[0].start, words[-1].end)),)
    return () if words[-1].text in lexicon.stops else _inside_a_clause(text, words, after, lexicon)


def _inside_a_clause(text: str, words: list[Word], after: Word, lexicon: Lexicon) -> tuple[Edge, ...]:
    """Of the words of a gap, those of the clause inside which it ends, if another's verb or object comes next."""
    for place in range(len(words) - 1, -1, -1):
        word = words[place]
        if place + 1 < len(words) and not _runs_on(text, word.end, words[place + 1].start):
            between = text[word.end : words[place + 1].start].strip()
            if not (between == "," and lexicon.parts_clauses and word.text in lexicon.saying):
                return ()
        told = [each for each in words[place + 1 :] if each.text not in lexicon.stops]
        if word.text in lexicon.personal_relatives and place and told and after.text in lexicon.determiners:
            return (cut_edge(text, "subject", Span(word.start, told[-1].end)),)
        if word.text in lexicon.saying and after.text in lexicon.verbal:
            # "said it [would]" speaks of whoever said it
            same = all(each.text in lexicon.pronouns or each.text in lexicon.verbal for each in told)
            return () if same else (cut_edge(text, "subject", Span(told[0].start, told[-1].end)),)
    return ()


def _joined_subject(text: str, words: list[Word], lexicon: Lexicon) -> list[Word]:
    """The words after the last "and" of a gap, if they are the subject of what comes next and more stands before it."""
    places = [place for place, word in enumerate(words) if word.text in lexicon.joints]
    if not places or all(text[word.start].isupper() for word in words[: places[-1]]):
        return []  # none stands before it, or the rest of a name alone
    subject = words[places[-1] + 1 :]
    runs_on = all(_runs_on(text, a.end, b.start) for a, b in pairwise(subject))
    opens = bool(subject) and (subject[0].text in lexicon.determiners or text[subject[0].start].isupper())
    verbal = lexicon.verbal | lexicon.saying
    return subject if opens and runs_on and not any(word.text in verbal for word in subject[1:]) else []


def _ends_with_relative(text: str, gap: Span, words: list[Word], after: Word, lexicon: Lexicon) -> bool:
    """Whether a gap ends with the word that opens a clause on something of the gap."""
    last = words[-1].text
    if len(words) <= _FEWEST or last not in lexicon.relatives | lexicon.restrictive or words[0].text in lexicon.copulas:
        return False
    if gap.of(text).lstrip().startswith(",") or not lexicon.saying.isdisjoint([word.text for word in words]):
        return False
    named = after.text in lexicon.determiners or after.text in lexicon.pronouns
    if lexicon.parts_clauses:
        return named and "," in text[words[-2].end : words[-1].start]
    return not named and (last in lexicon.personal_relatives or words[-3].text in lexicon.determiners)


def _runs_on(text: str, end: int, start: int) -> bool:
    """Whether no mark stands between two words but an apostrophe or hyphen."""
    return not text[end:start].strip(" \t\r\n'’-")
