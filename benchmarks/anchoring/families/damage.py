"""What is wrong must still be found: OCR noise, and a source edited since it was quoted."""

from __future__ import annotations

from random import Random

from benchmarks.anchoring import oracle
from benchmarks.anchoring.case import Draft, Family
from benchmarks.anchoring.prose import Sentence

_OCR = {
    "l": "1I",
    "i": "lj",
    "o": "0c",
    "e": "c",
    "c": "e",
    "m": "rn",
    "n": "ri",
    "a": "o",
    "s": "5",
    "t": "f",
    "h": "b",
    "u": "ii",
    "d": "cl",
}


def noise(text: str, rng: Random, share: float = 0.10) -> str:
    """A tenth of the characters misread, lost or doubled."""
    out = []
    for character in text:
        if rng.random() >= share or character.isspace():
            out.append(character)
            continue
        kind = rng.random()
        if kind < 0.7:
            out.append(rng.choice(_OCR.get(character.lower(), "x-.")))
        elif kind < 0.85:
            out.append(character * 2)
    return "".join(out)


def noisy_quote(sentence: Sentence, rng: Random) -> Draft | None:
    """The quote read by a machine, badly."""
    return Draft(noise(sentence.text, rng), sentence.passage.text, ((sentence.start, sentence.end),))


def noisy_source(sentence: Sentence, rng: Random) -> Draft | None:
    """The source read by a machine, badly."""
    text = sentence.passage.text
    before, here, after = (noise(part, rng) for part in (text[: sentence.start], sentence.text, text[sentence.end :]))
    return Draft(sentence.text, before + here + after, ((len(before), len(before) + len(here)),))


def edited_source(sentence: Sentence, rng: Random) -> Draft | None:
    """A word or two of the sentence changed since it was quoted; others changed round about."""
    words = sentence.words
    if len(words) < 8:
        return None
    text = sentence.passage.text
    chosen = sorted(rng.sample(words[1:-1], rng.choice((1, 2))), key=lambda w: -w.start)
    here = sentence.text
    for word in chosen:
        new = rng.choice(("committee", "reviewed", "northern", "quickly", "later", "report", ""))
        a, b = word.start - sentence.start, word.end - sentence.start
        here = here[:a] + new + here[b:]
    text = f"This page was updated.\n\n{text[: sentence.start]}{here}{text[sentence.end :]}"
    start = sentence.start + len("This page was updated.\n\n")
    return Draft(sentence.text, text, ((start, start + len(here)),))


FAMILIES = (
    Family("OCR noise in the quote", "locating", "locate", noisy_quote, undone=oracle.stands),
    Family("OCR noise in the source", "locating", "locate", noisy_source, undone=oracle.stands),
    Family("source lightly edited", "locating", "locate", edited_source, undone=oracle.stands),
)
