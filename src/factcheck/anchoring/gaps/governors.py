"""Whether an ellipsis takes the word on which the rest of its clause depends: "It would be [unfair] to call it dull".

What is told without it stands as a fact that the source judges, doubts or only reports that somebody believes or plans.
"""

from __future__ import annotations

from itertools import pairwise

from factcheck.anchoring.anchor import Edge, WordClass
from factcheck.anchoring.gaps.stitches import is_verb, opens_a_noun_phrase
from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.words.hidden_words import Word, cut_edge, outside_idioms, words_in
from factcheck.text import Span

_MOST = 4  # words of such a gap
_LONGEST = 6  # words of one that denies a clause
_BELIEVED = 7  # words of one with a verb of opinion
_CLAIMED = 3  # words of "Vorwurf von sich"
_DENIAL = 12  # words of one that denies by a verb in two parts
_BEFORE = 30  # code points that hold the word before
_NEAR = 60  # code points that hold the words after
_BARE = frozenset({"be", "do", "have"})  # auxiliaries of English that may be infinitives
_MARKS = ',.;:()[]"“”«»„—–'
_SHORT = 2  # letters of "y" and "en"
_CLITICS = 2  # pronouns that may stand before an infinitive


def over_governor(text: str, gap: Span, lexicon: Lexicon) -> tuple[Edge, ...]:
    """The words of a gap, if a clause or infinitive that depends on them was kept.

    >>> from factcheck.anchoring.lexicon import LEXICONS
    >>> text = "It would be unfair to call it dull. It would be dull to the end."
    >>> [edge.word for edge in over_governor(text, Span(12, 18), LEXICONS["en"])]
    ['unfair']
    >>> over_governor(text, Span(48, 52), LEXICONS["en"])
    ()
    """
    words = words_in(text, gap, lexicon, _MOST + 1)
    if not 0 < len(words) <= _MOST or any(mark in text[gap.start : words[-1].end] for mark in _MARKS):
        return ()
    before = words_in(text, Span(max(0, gap.start - _BEFORE), gap.start), lexicon)[-1:]
    if len(words) > 1 and words[0].text in lexicon.copulas:  # "the effect [is too weak] to"
        before, words = words[:1], words[1:]
        if is_verb(words[-1], lexicon) and words[-1].text not in lexicon.intending:
            return ()  # "The plan [is designed] to help"
    if not before or not _may_govern(before[0], words[-1], lexicon):
        return ()
    after = words_in(text, Span(gap.end, gap.end + _NEAR), lexicon, _CLITICS + 2)
    if not after or text[before[0].end : words[0].start].strip():
        return ()
    runs_on = _runs_on(text, words[-1].end, after[0].start, lexicon)
    depends = runs_on and (_opens_clause(text, after, lexicon) or _opens_infinitive(text, after, lexicon))
    found = (depends or words[-1].text in lexicon.denial) and _judges(before[0], words, lexicon)
    if runs_on and not found:
        found = _intends(text, before[0], words, after, lexicon) or _believes(words, after, lexicon)
    if not found or outside_idioms(text, [*before, *words], lexicon)[-len(words) :] != words:
        return ()  # none, or "was used to"
    kind: WordClass = "negation" if any(word.text in lexicon.denial for word in words) else "hedge"
    return (cut_edge(text, kind, Span(words[0].start, words[-1].end)),)


def over_belief(text: str, gap: Span, lexicon: Lexicon) -> tuple[Edge, ...]:
    """The words of a gap, if they are a verb of opinion, with the subject of its clause or not: "He [thinks he] is"."""
    words = words_in(text, gap, lexicon, _BELIEVED)
    believed = _believed(words, lexicon)
    if believed is None:
        return ()
    before = words_in(text, Span(max(0, gap.start - _BEFORE), gap.start), lexicon)[-1:]
    after = words_in(text, Span(gap.end, gap.end + _NEAR), lexicon, 1)
    if not (before and after) or before[0].text in lexicon.determiners or before[0].text.endswith("'s"):
        return ()
    clause = [*words, *after]
    if not all(_runs_on(text, a.end, b.start, lexicon) for a, b in pairwise(clause)):
        return ()
    if not _is_believed(text, believed, after[0], lexicon):
        return ()
    return (cut_edge(text, "hedge", Span(words[0].start, words[-1].end)),)


def _believed(words: list[Word], lexicon: Lexicon) -> list[Word] | None:
    """The words after a verb of opinion and those that help it, if there is one: "had long believed | that he"."""
    at = next((place for place, word in enumerate(words) if word.text in lexicon.opining), len(words))
    if not at < len(words) <= at + _MOST:
        return None
    bare = words[at].text.endswith(lexicon.infinitive_endings)  # "a pu croire"
    if not all(_helps(word, lexicon) or (bare and not _is_beside(word, lexicon)) for word in words[:at]):
        return None
    told = words[at + 1 :]
    return told[1:] if len(told) > 1 and told[0].text in lexicon.partitives else told  # "convencido de | que"


def _is_believed(text: str, told: list[Word], after: Word, lexicon: Lexicon) -> bool:
    """Whether words after a verb of opinion, and the word after a gap, begin the clause that depends on it."""
    opened = bool(told) and told[0].text in lexicon.complementizers
    subject = told[opened:]
    own = bool(subject) and subject[-1].text in lexicon.actors  # "thinks he | won"
    if not (own or (_is_told(after, lexicon) if told else _opens_a_clause(text, after, lexicon))):
        return False
    named = opened or not subject or _names(text, subject[0], lexicon)
    return named and not any(_is_told(word, lexicon) or word.text in lexicon.stops for word in subject)


def _helps(word: Word, lexicon: Lexicon) -> bool:
    """Whether a word may stand before the verb that it helps: "[may have] believed", "s'imagine", "wants to"."""
    listed = (lexicon.verbal, lexicon.intending, lexicon.infinitive_joints, lexicon.adverbs, lexicon.pronouns)
    return any(word.text in each for each in listed) or (lexicon.elides and len(word.text) == 1)


def _opens_a_clause(text: str, word: Word, lexicon: Lexicon) -> bool:
    return word.text in lexicon.complementizers or _names(text, word, lexicon)


def _names(text: str, word: Word, lexicon: Lexicon) -> bool:
    """Whether a subject may open with a word."""
    return word.text in lexicon.pronouns or opens_a_noun_phrase(text, word, lexicon)


def _is_told(word: Word, lexicon: Lexicon) -> bool:
    """Whether a word is surely a finite verb."""
    return word.text in lexicon.verbal or word.text in lexicon.saying


def over_idiom(text: str, gap: Span, lexicon: Lexicon) -> tuple[Edge, ...]:
    """An idiom of a gap that denies nothing, and hedges: "On ne le fera [sans doute] pas"."""
    if not lexicon.hedging_idioms:
        return ()
    words = words_in(text, gap, lexicon)
    pairs = ((f"{one.text} {other.text}", Span(one.start, other.end)) for one, other in pairwise(words))
    return tuple(cut_edge(text, "hedge", span) for phrase, span in pairs if phrase in lexicon.hedging_idioms)


def over_denial(text: str, gap: Span, lexicon: Lexicon) -> tuple[Edge, ...]:
    """The words of a gap that deny the clause after it: "He [called it a hoax] that", "[wies sie zurück], er".

    With the beginning of that clause or not: "[wies sie zurück, er] bestrafe"; before a verb that is surely one, also
    those that only tell of a claim: "faces [claims that he] had".
    """
    after = words_in(text, Span(gap.end, gap.end + _NEAR), lexicon, 1)
    words = words_in(text, gap, lexicon, _DENIAL + 1)
    if not after or not 0 < len(words) <= _DENIAL or not _runs_on(text, words[-1].end, after[0].start, lexicon):
        return ()
    told = words
    finite = _is_told(after[0], lexicon)
    if finite or lexicon.parts_clauses:
        words = _before_clause(text, words, lexicon)
    if any(mark in text[gap.start : words[-1].end] for mark in _MARKS):
        return ()
    firsts = lexicon.open_pairs.get(words[-1].text, frozenset())
    denied = any(word.text in firsts for word in words) and words[-1].text not in lexicon.stops
    opened = after[0].text in lexicon.complementizers and text[after[0].start].islower()
    if not denied and len(words) <= _LONGEST and opened:
        denied = any(word.text in lexicon.denial or word.text in lexicon.retractions for word in words)
        denied = denied and not any(lexicon.class_of(word.text) == "negation" for word in words)
    if denied:
        return (cut_edge(text, "negation", Span(words[0].start, words[-1].end)),)
    governs = words[-1].text in lexicon.partitives or lexicon.parts_clauses  # elsewhere "a law that | would"
    depends = len(told) > len(words) + 1 or (told != words and governs)
    claimed = finite and depends and any(word.text in lexicon.claims for word in words[-_CLAIMED:])
    return (cut_edge(text, "hedge", Span(words[0].start, words[-1].end)),) if claimed else ()


def _before_clause(text: str, words: list[Word], lexicon: Lexicon) -> list[Word]:
    """Words without the complementizer or subject with which the clause of what comes next begins among them."""
    for place in range(len(words) - 1, 0, -1):
        word = words[place]
        comma = text[words[place - 1].end : word.start].strip() == ","
        if word.text in lexicon.complementizers or (comma and lexicon.parts_clauses and _names(text, word, lexicon)):
            return words[:place]
        if comma or _is_told(word, lexicon):
            break
    return words


def over_rejection(text: str, gap: Span, lexicon: Lexicon) -> tuple[Edge, ...]:
    """The words of an aside with a second verb, which drops the object of the first: "weighed[, and shelved,] it"."""
    words = words_in(text, gap, lexicon, _MOST + 1)
    if not 1 < len(words) <= _MOST or words[0].text not in lexicon.joints:
        return ()
    phrase = " ".join(word.text for word in words[1:])
    untrue = any(word.text in lexicon.denial or word.text in lexicon.retractions for word in words)
    if not (untrue or phrase in lexicon.discarding) or any(lexicon.class_of(word.text) == "negation" for word in words):
        return ()
    before = words_in(text, Span(max(0, gap.start - _BEFORE), gap.start), lexicon)[-1:]
    after = words_in(text, Span(gap.end, gap.end + _NEAR), lexicon, 1)
    if not (before and after) or not (is_verb(before[0], lexicon) or before[0].text in lexicon.intending):
        return ()
    if not _opens_a_clause(text, after[0], lexicon):
        return ()
    return (cut_edge(text, "negation", Span(words[0].start, words[-1].end)),)


def _may_govern(before: Word, last: Word, lexicon: Lexicon) -> bool:
    """Whether the word before a gap or the last of it is one of those that are asked for; quicker than to look."""
    said = (lexicon.copulas, lexicon.linking, lexicon.verbal)
    return any(before.text in each for each in said) or any(
        last.text in each for each in (lexicon.intending, lexicon.infinitive_joints)
    )


def _runs_on(text: str, end: int, start: int, lexicon: Lexicon) -> bool:
    """Whether no mark parts a gap from what comes next; where a comma parts every clause off, that is none."""
    return text[end:start].strip(" \t\r\n'’") in (("", ",") if lexicon.parts_clauses else ("",))


def _judges(before: Word, words: list[Word], lexicon: Lexicon) -> bool:
    """Whether words are what a form of "to be" or its like says of a clause: "is [possible] that", "was [wrong] to"."""
    if before.text not in lexicon.copulas and before.text not in lexicon.linking:
        return False
    first = words[0].text
    if first in lexicon.prepositions or first in lexicon.stops or _is_beside(words[-1], lexicon):
        return False
    named = first in lexicon.pointing or first.endswith(lexicon.participle_endings)
    return not named or any(word.text in lexicon.denial for word in words)


def _is_beside(word: Word, lexicon: Lexicon) -> bool:
    """Whether a word is surely none on which a clause depends."""
    listed = (
        lexicon.adverbs, lexicon.prepositions, lexicon.determiners, lexicon.pronouns, lexicon.sentence_adverbs,
        lexicon.stops, lexicon.calendar, lexicon.verbal, lexicon.degrees,
    )  # fmt: skip
    return word.text.endswith(lexicon.adverb_endings) or any(word.text in each for each in listed)


def _intends(text: str, before: Word, words: list[Word], after: list[Word], lexicon: Lexicon) -> bool:
    """Whether words are a verb of opinion or will before the infinitive that depends on it.

    "claims to | show", "has [pledged to] | open", "creen | haber".
    """
    last, first = words[-1], words[0]
    bare = _is_infinitive(text, after[0], lexicon)
    if last.text in lexicon.infinitive_joints and len(words) > 1:
        helps = before.text in lexicon.verbal - lexicon.copulas and not _is_beside(first, lexicon)
        return bare and (helps or first.text in lexicon.intending) and not _is_beside(words[-2], lexicon)
    if last.text not in lexicon.intending or before.text in lexicon.determiners:
        return False
    tells = bool(lexicon.infinitive or lexicon.infinitive_endings)
    joined = after[0].text in lexicon.infinitive_joints and not before.text.endswith("'s")  # "hopes | to reopen"
    return len(words) == 1 and (tells or joined) and _opens_infinitive(text, after, lexicon, bare=True)


def _believes(words: list[Word], after: list[Word], lexicon: Lexicon) -> bool:
    """Whether words are somebody and a verb of opinion, before a verb told of another: "a raid [he believes] was"."""
    if len(words) == 1 or words[-1].text not in lexicon.opining or after[0].text not in lexicon.verbal:
        return False
    if words[-2].text in lexicon.determiners:
        return False  # "told [me the claims] were"
    return not any(word.text in lexicon.stops or word.text in lexicon.verbal for word in words)


def _opens_clause(text: str, after: list[Word], lexicon: Lexicon) -> bool:
    return after[0].text in lexicon.complementizers and text[after[0].start].islower()


def _opens_infinitive(text: str, after: list[Word], lexicon: Lexicon, *, bare: bool = False) -> bool:
    """Whether an infinitive comes next, behind the word that it needs, which a bare one does not, and pronouns."""
    if lexicon.infinitive:
        return lexicon.infinitive_pattern.match(text, after[0].start, after[0].start + _NEAR) is not None
    joined = after[0].text in lexicon.infinitive_joints
    if lexicon.infinitive_joints and not (joined or bare):
        return False
    rest = after[joined:]
    return any(
        _is_infinitive(text, word, lexicon) and all(_is_clitic(each, lexicon) for each in rest[:at])
        for at, word in enumerate(rest)
    )


def _is_clitic(word: Word, lexicon: Lexicon) -> bool:
    """Whether a word is a pronoun that stands before an infinitive: "d'y voir", "de le dire"."""
    return bool(lexicon.infinitive_endings) and (
        word.text in lexicon.pronouns or (len(word.text) <= _SHORT and word.text not in lexicon.determiners)
    )


def _is_infinitive(text: str, word: Word, lexicon: Lexicon) -> bool:
    """Whether a word may be a verb in the infinitive."""
    if not text[word.start].islower():
        return False
    if lexicon.infinitive_endings:
        return word.text.endswith(lexicon.infinitive_endings)
    return word.text in _BARE or (not _is_beside(word, lexicon) and lexicon.class_of(word.text) in (None, "saying"))
