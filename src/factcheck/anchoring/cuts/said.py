"""Who says what was quoted, behind its comma: "is safe|, the mayor said", "|, he joked"."""

from __future__ import annotations

from itertools import pairwise

from factcheck.anchoring.anchor import Edge, WordClass
from factcheck.anchoring.cuts.broken import is_speech
from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.words.hidden_words import Word, cut_edge, pattern, plain
from factcheck.anchoring.words.patterns import CLAUSE_END

MOST = 5
"""Words among which a verb of saying stands."""

_MARKS = frozenset('"“”„«»')


def said(text: str, end: int, words: list[Word], lexicon: Lexicon) -> tuple[Edge, ...]:
    """The verb that says, after a comma, who said what was quoted, or that it was a joke."""
    if lexicon.telling.isdisjoint([word.text for word in words[:MOST]]):
        return ()
    told: tuple[tuple[WordClass, frozenset[str], int], ...] = (
        ("hedge", lexicon.jests, MOST),
        ("saying", lexicon.saying, MOST - 1),
    )
    for kind, listed, most in told:
        verb = next((at for at, word in enumerate(words[:most]) if word.text in listed), None)
        if verb is not None and kind == "hedge" and _is_noun(words[: verb + 1], lexicon):
            continue
        if verb is not None and "," in text[end - 1 : words[verb].start]:
            another = kind == "saying" and _by_another(text, end, words, verb, lexicon)
            told_by = cut_edge(text, "hedge" if another else kind, words[verb].span)
            return _untruly(text, words, verb, lexicon) or (told_by,)
    return ()


def _by_another(text: str, end: int, words: list[Word], verb: int, lexicon: Lexicon) -> bool:
    """Whether a speaker gives words of others inside the marks of his own speech: "“I cheated|, they wrote, before".

    The one who tells stands before the verb, and a mark right behind it, or behind whom he tells.
    """
    if lexicon.parts_clauses:  # ", er sagte, dass"
        return False
    subject = [word.text for word in words[:verb]]
    told = words[verb + 1] if words[verb + 1 : verb + 2] and words[verb + 1].text in lexicon.pronouns else words[verb]
    if not subject or not CLAUSE_END.match(text, told.end, len(text)) or not _names_another(subject, lexicon):
        return False
    between = text[end : words[verb].start]
    return _MARKS.isdisjoint(between) and _is_within_speech(text, end)


def _names_another(subject: list[str], lexicon: Lexicon) -> bool:
    """Whether words name others than the speaker, and nothing but them: "some of them", not "as he", "I"."""
    first = subject[0]
    named = first in lexicon.pointing or first in lexicon.quantifier or first in lexicon.universals
    if not named or first in lexicon.speakers or first in lexicon.stops:
        return False
    return all(word not in lexicon.pronouns or before in lexicon.partitives for before, word in pairwise(subject))


def _is_within_speech(text: str, at: int) -> bool:
    """Whether the last quotation mark before an offset opens speech; no sign for inches does."""
    paragraph = text.rfind("\n", 0, at) + 1
    straight = text.rfind('"', paragraph, at)
    opens = straight >= 0 and (straight == paragraph or text[straight - 1] in " (—–\u00a0")
    return opens or (straight < 0 and is_speech(text, at))


def _is_noun(words: list[Word], lexicon: Lexicon) -> bool:
    """Whether the last of some words is no verb that tells what was said, though it has the form of one."""
    before = [word.text for word in words[:-1]]
    return any(word in lexicon.modals or lexicon.class_of(word) == "negation" for word in before)


def _untruly(text: str, words: list[Word], verb: int, lexicon: Lexicon) -> tuple[Edge, ...]:
    """The adverb beside a verb of saying that denies what was said: "a website wrongly reported"."""
    beside = (*words[max(0, verb - 1) : verb], *words[verb + 1 : verb + 2])
    adverbs = (word for word in beside if word.text.endswith(lexicon.adverb_endings) or word.text in lexicon.denial)
    denies = next((word for word in adverbs if word.text in lexicon.negation), None)
    return (cut_edge(text, "negation", denies.span),) if denies else ()


def tells_who(aside: str, lexicon: Lexicon) -> bool:
    """Whether a parenthesis tells who said what stands before it: "it said", "according to Kim", "répond-elle"."""
    verbs = [plain(word) for word in pattern(lexicon).findall(aside) if not word[0].isupper()]
    parted = [verb.split("-") for verb in verbs if "-" in verb]
    if any(parts[-1] in lexicon.actors for parts in parted):
        return True
    verbs += [part for parts in parted for part in parts]
    if not (lexicon.saying.isdisjoint(verbs) and lexicon.conceding.isdisjoint(verbs)):
        return True
    return plain(aside).lstrip().startswith(tuple(f"{phrase} " for phrase in lexicon.attributions))
