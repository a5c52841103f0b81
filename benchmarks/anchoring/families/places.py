"""A quote that stands more than once: what is given beside it decides, else it is ambiguous."""

from __future__ import annotations

from random import Random

from benchmarks.anchoring.case import Draft, Expect, Family, Maker
from benchmarks.anchoring.families.typography import quote_marks, white_space
from benchmarks.anchoring.prose import Sentence


def _repeated(sentence: Sentence, rng: Random) -> tuple[str, list[tuple[int, int]]] | None:
    """The text with its sentence put in at two or three more places, and where it then stands."""
    text = sentence.passage.text
    others = [s for s in sentence.passage.sentences if s.start > sentence.end + 10]
    if len(others) < 4:
        return None
    chosen = sorted(rng.sample(others, rng.choice((1, 2))), key=lambda s: s.start)
    spans, moved = [(sentence.start, sentence.end)], 0
    for other in chosen:
        at = other.start + moved
        text = f"{text[:at]}{sentence.text} {text[at:]}"
        moved += len(sentence.text) + 1
        spans.append((at, at + len(sentence.text)))
    return text, spans


def _by(option: str) -> Maker:
    def make(sentence: Sentence, rng: Random) -> Draft | None:
        found = _repeated(sentence, rng)
        if found is None:
            return None
        text, spans = found
        which = rng.randrange(len(spans))
        start, end = spans[which]
        options: dict[str, object] = {}
        if option == "prefix":
            options["prefix"] = text[max(0, start - 30) : start].strip()
        elif option == "suffix":
            options["suffix"] = text[end : end + 30].strip()
        elif option == "occurrence":
            options["occurrence"] = which + 1
        elif option == "within":
            options["within"] = [[max(0, start - 5), min(len(text), end + 5)]]
        told = [(text[max(0, a - 30) : a].strip(), text[b : b + 30].strip()) for a, b in spans]
        if not all(options.values()):
            return None
        if option in ("prefix", "suffix") and len({pair[option == "suffix"] for pair in told}) < len(told):
            return None
        if option in ("prefix", "suffix") and rng.random() < 0.5:
            options[option] = white_space(quote_marks(str(options[option]), rng), rng)
        if option != "none":
            return Draft(sentence.text, text, (spans[which],), options=options)
        return Draft(sentence.text, text, tuple(spans))

    return make


def also_in_headline(sentence: Sentence, rng: Random) -> Draft | None:
    """Words that stand in the headline too: the body's are meant, since the headline is not allowed."""
    del rng
    head = f"{sentence.text}\n\n"
    text = head + sentence.passage.text
    span = (sentence.start + len(head), sentence.end + len(head))
    return Draft(sentence.text, text, (span,), options={"within": [[len(head), len(text)]]})


def _family(name: str, option: str, expect: Expect) -> Family:
    return Family(name, "places", expect, _by(option), limit=400)


FAMILIES = (
    _family("repeated, prefix given", "prefix", "accept"),
    _family("repeated, suffix given", "suffix", "accept"),
    _family("repeated, occurrence given", "occurrence", "accept"),
    _family("repeated, allowed span given", "within", "accept"),
    _family("repeated, nothing given", "none", "ambiguous"),
    Family("headline repeats the body", "places", "accept", also_in_headline, limit=400),
)
