"""Who says what was quoted, behind its comma: "is safe|, the mayor said", "|, he joked"."""

from __future__ import annotations

from factcheck.anchoring.anchor import Edge, WordClass
from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.words.hidden_words import Word, cut_edge, pattern, plain

MOST = 5
"""Words among which a verb of saying stands."""


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
            return _untruly(text, words, verb, lexicon) or (cut_edge(text, kind, words[verb].span),)
    return ()


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
