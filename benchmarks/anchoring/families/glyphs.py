"""Characters that look alike or hide: what a fold must never undo."""

from __future__ import annotations

import re
from random import Random

from benchmarks.anchoring import oracle
from benchmarks.anchoring.case import Draft, Family
from benchmarks.anchoring.prose import Sentence

_ALIKE = {
    "a": "а", "c": "с", "e": "е", "i": "і", "j": "ј", "o": "оο", "p": "рρ", "s": "ѕ", "x": "х", "y": "у", "A": "АΑ",
    "B": "ВΒ", "C": "С", "E": "ЕΕ", "H": "НΗ", "I": "ІΙ", "K": "КΚ", "M": "МΜ",
    "O": "ОΟ", "P": "РΡ", "S": "Ѕ", "T": "ТΤ",
    "X": "ХΧ", "l": "І1|", "d": "ԁ", "h": "һ", "q": "ԛ", "w": "ԝ",
}  # fmt: skip


def homoglyph(sentence: Sentence, rng: Random) -> Draft | None:
    """A letter of another script that looks the same."""
    places = [i for i, c in enumerate(sentence.text) if c in _ALIKE]
    if not places:
        return None
    at = rng.choice(places)
    new = rng.choice(_ALIKE[sentence.text[at]])
    quote = sentence.text[:at] + new + sentence.text[at + 1 :]
    return Draft(quote, sentence.passage.text, kinds=("glyph", "number", "other", "name"))


def bidi(sentence: Sentence, rng: Random) -> Draft | None:
    """A change that an override of the writing direction hides from the eye."""
    found = [m for m in re.finditer(r"\d{2,}|\b[a-z]{4,}\b", sentence.text) if m[0] != m[0][::-1]]
    if not found:
        return None
    match = rng.choice(found)
    start, end = rng.choice((("\u202e", "\u202c"), ("\u2067\u202e", "\u202c\u2069"), ("\u202e", "")))
    quote = f"{sentence.text[: match.start()]}{start}{match[0][::-1]}{end}{sentence.text[match.end() :]}"
    return Draft(quote, sentence.passage.text, kinds=("glyph", "number", "date", "other", "name"))


def letters_case(sentence: Sentence, rng: Random) -> Draft | None:
    """A capital in mid sentence that is none in the source, or the reverse: US is not us."""
    if "[" in sentence.text:
        return None
    words = [w for w in sentence.words[1:] if w.text.isalpha() and len(w.text) > 1 and w.text.lower() not in ("a", "i")]
    if not words:
        return None
    word = rng.choice(words)
    a, b = word.start - sentence.start, word.end - sentence.start
    new = word.text.capitalize() if word.text.islower() else word.text.lower()
    return Draft(sentence.text[:a] + new + sentence.text[b:], sentence.passage.text)


def stops(sentence: Sentence, rng: Random) -> Draft | None:
    """A sign of punctuation inside the quote changed or dropped: it carries meaning."""
    found = list(re.finditer(r"(?<=\w)[,;:](?= \w)|(?<=\w)\?(?=[\" ]|$)", sentence.text))
    if not found:
        return None
    match = rng.choice(found)
    new = "." if match[0] == "?" else rng.choice(("", "?", ":" if match[0] != ":" else ";", "!"))
    return Draft(
        sentence.text[: match.start()] + new + sentence.text[match.end() :],
        sentence.passage.text,
        kinds=("glyph", "other", "added", "dropped"),
    )


def hyphen(sentence: Sentence, rng: Random) -> Draft | None:
    """A hyphen put in or taken out inside a line: re-signed is not resigned."""
    text = sentence.text
    if "-" in text and rng.random() < 0.7:
        found = list(re.finditer(r"(?<=[^\W\d_])-(?=[^\W\d_])", text))
        if not found:
            return None
        at = rng.choice(found).start()
        return Draft(text[:at] + text[at + 1 :], sentence.passage.text)
    words = [w for w in sentence.words if w.text.islower() and w.text.isalpha() and len(w.text) > 7]
    if not words:
        return None
    word = rng.choice(words)
    at = word.start - sentence.start + rng.randint(3, len(word.text) - 3)
    return Draft(text[:at] + "-" + text[at:], sentence.passage.text)


_COMPATIBLE = tuple(
    pair.replace("_", " ").split("|")
    for pair in (
        "1/2|½ 102|10² -3|3 −5|5 35|3.5 No|№ TM|™ x2|x² CO2|CO₂ 1_1/2|1½ 5%|5‰ 3–4|34 $5|€5 20°|200 IV|Ⅳ"
    ).split()
)


def compatibility(sentence: Sentence, rng: Random) -> Draft | None:
    """Signs that a compatibility fold would take for one another: a power, a fraction, a minus."""
    if len(sentence.words) < 6:
        return None
    pair = rng.sample(rng.choice(_COMPATIBLE), 2)
    word = rng.choice(sentence.words[1:-1])
    old = sentence.passage.text
    text = f"{old[: word.end]} {pair[0]}{old[word.end :]}"
    quote = f"{old[sentence.start : word.end]} {pair[1]}{old[word.end : sentence.end]}"
    return Draft(quote, text, kinds=("number", "glyph", "unit", "other", "date", "added", "dropped"))


def accent(sentence: Sentence, rng: Random) -> Draft | None:
    """An accent left out: another word, or a name misspelt."""
    places = [(i, c) for i, c in enumerate(sentence.text) if c in "éèêàâùûôîçäöüßñáíóúÉÀ"]
    if not places:
        return None
    at, character = rng.choice(places)
    plain = dict(zip("éèêàâùûôîçäöüñáíóúÉÀ", "eeeaauuoicaounaiouEA", strict=True)).get(character, "s")
    return Draft(
        sentence.text[:at] + plain + sentence.text[at + 1 :],
        sentence.passage.text,
        kinds=("glyph", "other", "name", "tense"),
    )


FAMILIES = (
    Family("homoglyph", "glyphs", "refuse", homoglyph, undone=oracle.stands),
    Family("bidi override", "glyphs", "refuse", bidi, undone=oracle.stands),
    Family("case in mid sentence", "glyphs", "refuse", letters_case, undone=oracle.stands_as_written),
    Family("punctuation changed", "glyphs", "refuse", stops, undone=oracle.stands_as_written),
    Family("hyphen put in or taken out", "glyphs", "refuse", hyphen, undone=oracle.stands_as_written),
    Family("powers, fractions, signs", "glyphs", "refuse", compatibility),
    Family("accent left out", "glyphs", "refuse", accent, ("fr", "de", "es"), oracle.stands_as_written),
)
