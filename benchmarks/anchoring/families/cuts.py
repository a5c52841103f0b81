"""Quotes cut from a sentence: what the cut hides must be told, and an honest cut must not be suspected."""

from __future__ import annotations

import re
from random import Random

from benchmarks.anchoring import lists, oracle
from benchmarks.anchoring.case import Draft, Family, Maker
from benchmarks.anchoring.prose import Sentence

_BREAK = re.compile(r"[,;:()\[\]—–]|\s-\s|\"")


def _draft(sentence: Sentence, start: int, end: int, hides: tuple[str, ...] = ()) -> Draft | None:
    text = sentence.passage.text
    quote = text[start:end]
    if text[start - 1 : start].strip(' "“\n'):
        return None
    if len(quote.split()) < 4 or not oracle.once(quote, text):
        return None
    return Draft(quote, text, ((start, end),), hides=hides)


def _left(sure: frozenset[str]) -> Maker:
    def make(sentence: Sentence, rng: Random) -> Draft | None:
        """The words after a word that negates, limits or hedges them."""
        if lists.NOT_A_DENIAL.search(sentence.text):
            return None
        places = [
            i
            for i, w in enumerate(sentence.words[:-4])
            if (w.text.lower() in sure and w.text != "May")
            or (sure is lists.NEGATION and w.text.lower().endswith("n't"))
        ]
        if not places:
            return None
        place = rng.choice(places)
        start = sentence.words[place + 1 + rng.choice((0, 0, 1, 2))]
        between = sentence.passage.text[sentence.words[place].end : start.start]
        if _BREAK.search(between) or any(word in lists.BOUNDARY for word in between.lower().split()):
            return None
        return _draft(sentence, start.start, sentence.end, (sentence.words[place].text,))

    return make


def _after(pattern: str) -> Maker:
    def make(sentence: Sentence, rng: Random) -> Draft | None:
        """The words after a phrase that denies, refuses or conditions them."""
        found = list(re.finditer(pattern, sentence.text, re.IGNORECASE))
        if not found or lists.NOT_A_DENIAL.search(sentence.text):
            return None
        match = rng.choice(found)
        return _draft(sentence, sentence.start + match.end(), sentence.end, tuple(match["word"].split()))

    return make


refused = _after(
    r"\b(?P<word>refus\w+ to|declin\w+ to|fail\w+ to|unable to|unlikely to|rul(?:ed|es|ing) out|reject\w+ (?:the|any|a)"
    r"|den(?:ied|ies|y|ying) (?:the|any|it|he|they|she|that)|far from|instead of|no longer|no plans to|no evidence of"
    r"|stopped short of|rather than) (?=\w)"
)
conditional = _after(r"\b(?P<word>(?<!as )(?<!even )if|unless|whether|provided that|as long as) (?=\w)")


def abroad(sentence: Sentence, rng: Random) -> Draft | None:
    """The words after a negation or a limit, in French, German and Spanish."""
    sure = lists.ABROAD[sentence.passage.language]
    places = [i for i, w in enumerate(sentence.words[:-4]) if w.text.lower() in sure]
    if not places:
        return None
    place = rng.choice(places)
    start = sentence.words[place + 1].start
    if sentence.passage.text[sentence.words[place].end : start] != " ":
        return None
    return _draft(sentence, start, sentence.end, (sentence.words[place].text,))


def right(sentence: Sentence, rng: Random) -> Draft | None:
    """The words before unless, except, without, until, provided, if."""
    places = [i for i, w in enumerate(sentence.words) if i > 5 and w.text.lower() in lists.SURE_ON_RIGHT]
    if not places or re.search(r"\b(?:as|even|what|ask\w*|see|know) if\b|\bif not\b", sentence.text):
        return None
    place = rng.choice(places)
    word, before = sentence.words[place], sentence.words[place - 1]
    if not re.fullmatch(r",? ", sentence.passage.text[before.end : word.start]):
        return None
    return _draft(sentence, sentence.start, before.end, (word.text,))


def denied(sentence: Sentence, rng: Random) -> Draft | None:
    """What somebody denied, or did not say."""
    del rng
    match = re.search(
        r"\b(?P<word>denied|denies|rejected claims|no evidence|not said|not believe|doubts) that (?=\w)",
        sentence.text,
    )
    if match is None:
        return None
    return _draft(sentence, sentence.start + match.end(), sentence.end, tuple(match["word"].split()))


def whole_sentence(sentence: Sentence, rng: Random) -> Draft | None:
    """A sentence, without its full stop or with the next one."""
    run = sentence.following(2)
    if len(run) == 2 and rng.random() < 0.4:
        return _draft(sentence, run[0].start, run[1].end)
    end = sentence.end - 1 if sentence.text.endswith(".") and rng.random() < 0.5 else sentence.end
    return _draft(sentence, sentence.start, end)


def whole_clause(sentence: Sentence, rng: Random) -> Draft | None:
    """A clause from one break to another, with weighty words in its neighbours but none that bears on it."""
    text = sentence.text
    starts = [0, *(m.end() for m in re.finditer(r"[;:] |, (?:and|but|while|because|which|so|although) ", text))]
    ends = [len(text), *(m.start() for m in re.finditer(r"[;:](?= )|, (?:and|but|while|which|so|although) ", text))]
    choice = [
        (a, b) for a in starts for b in ends
        if 20 < b - a < len(text) - 5 and not re.match(r"[,;:]? *(?:unless|except|if|until|without|provided)", text[b:])
    ]  # fmt: skip
    if not choice:
        return None
    start, end = rng.choice(choice)
    return _draft(sentence, sentence.start + start, sentence.start + end)


def mid_sentence(sentence: Sentence, rng: Random) -> Draft | None:
    """Any words of a sentence such that no weighty word stands in the same clause to the left, or next to the right."""
    words, text = sentence.words, sentence.passage.text
    if len(words) < 9:
        return None
    first = rng.randrange(1, len(words) - 5)
    last = rng.randint(first + 4, len(words) - 1)
    before = []
    for at in range(first - 1, max(-1, first - 7), -1):
        between = text[words[at].end : words[at + 1].start]
        before.append(words[at].text)
        if _BREAK.search(between):
            before.pop()
            break
    after = " ".join(w.text for w in words[last + 1 : last + 4])
    if lists.weighty(" ".join(before)) or lists.weighty(after) or re.search(r"\b(?:who|that)\b", after[:5]):
        return None
    return _draft(sentence, words[first].start, words[last].end)


def quoted_speech(sentence: Sentence, rng: Random) -> Draft | None:
    """What stands inside the source's own marks, where it is at least a clause."""
    del rng
    match = re.search(r'^"(?P<speech>[^"]{25,})[,.]" (?:\w+ ){1,6}sa(?:id|ys)\b', sentence.text)
    if match is None:
        return None
    return _draft(sentence, sentence.start + match.start("speech"), sentence.start + match.end("speech"))


def said_that(sentence: Sentence, rng: Random) -> Draft | None:
    """What follows "said that" or "said": the proposition."""
    del rng
    match = re.search(
        r"\b(?:said|says|told \w+|announced|reported|confirmed)(?: that)? (?=(?:the|it|he|she|they|there|we)\b)",
        sentence.text,
    )
    if match is None or lists.weighty(" ".join(sentence.text[: match.start()].split()[-5:])):
        return None
    return _draft(sentence, sentence.start + match.end(), sentence.end)


FAMILIES = (
    Family("cut after a negation", "flags", "flag", _left(lists.NEGATION)),
    Family("cut after a limit", "flags", "flag", _left(lists.LIMIT)),
    Family("cut after a hedge", "flags", "flag", _left(lists.HEDGE)),
    Family("cut after a negation or limit, fr de es", "flags", "flag", abroad, ("fr", "de", "es")),
    Family("cut before unless, except, if", "flags", "flag", right),
    Family("cut out of a denial", "flags", "flag", denied),
    Family("cut after refused, failed, denied", "flags", "flag", refused),
    Family("cut after if, unless, whether", "flags", "flag", conditional),
    Family("honest: whole sentences", "honest cuts", "accept", whole_sentence),
    Family("honest: whole clauses", "honest cuts", "accept", whole_clause),
    Family("honest: what was said", "honest cuts", "accept", said_that),
    Family("honest: speech inside its marks", "honest cuts", "accept", quoted_speech),
    Family("honest: words in mid sentence", "honest cuts", "accept", mid_sentence),
)
