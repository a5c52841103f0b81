"""Scripts without word spaces, with combining marks, from right to left; characters beyond the BMP."""

from __future__ import annotations

import re
import unicodedata
from random import Random

from benchmarks.anchoring import oracle
from benchmarks.anchoring.case import Draft, Family
from benchmarks.anchoring.families.typography import of, verbatim
from benchmarks.anchoring.prose import Sentence

UNSPACED = ("zh", "ja", "th")
OTHERS = ("ar", "he", "hi", "vi", "tr", "ru")
ALL = UNSPACED + OTHERS


def part(sentence: Sentence, rng: Random) -> Draft | None:
    """A clause of an unspaced sentence: from one mark to another."""
    clauses = [m.span() for m in re.finditer(r"[^、。，,“”「」\s]{6,}", sentence.text)]
    if not clauses:
        return None
    start, end = rng.choice(clauses)
    quote = sentence.text[start:end]
    if not oracle.once(quote, sentence.passage.text):
        return None
    return Draft(quote, sentence.passage.text, ((sentence.start + start, sentence.start + end),))


def wrapped(text: str, rng: Random) -> str:
    """Lines broken between any two characters, as print in these scripts breaks them."""
    return re.sub(r"(?<=[^\W\d_A-Za-z])(?=[^\W\d_A-Za-z])", lambda _: "\n" if rng.random() < 0.1 else "", text)


def emoji(sentence: Sentence, rng: Random) -> Draft | None:
    """Emoji of one and of several code points before and inside the quote: offsets are code points."""
    sign = rng.choice(("😀", "🏳️‍🌈", "👩🏽‍🚒", "🇰🇵", "𝔘", "👍🏿"))
    text = sentence.passage.text
    at = rng.choice(sentence.words[2:-1]).start if len(sentence.words) > 4 else sentence.start
    changed = f"{sign} {text[:at]}{sign} {text[at:]}"
    shift = len(sign) + 1
    start, end = sentence.start + shift, sentence.end + 2 * shift
    return Draft(changed[start:end], changed, ((start, end),))


def dotless(sentence: Sentence, rng: Random) -> Draft | None:
    """Turkish i and ı are two letters: one for the other is another word."""
    places = [m.start() for m in re.finditer("[ıi]", sentence.text)]
    if not places:
        return None
    at = rng.choice(places)
    swapped = "i" if sentence.text[at] == "ı" else "ı"
    return Draft(
        sentence.text[:at] + swapped + sentence.text[at + 1 :], sentence.passage.text, kinds=("glyph", "other", "name")
    )


def turkish_capital(sentence: Sentence, rng: Random) -> Draft | None:
    """A sentence whose first letter is turned by the rules of Turkish: i and İ, ı and I."""
    del rng
    pairs = {"İ": "i", "I": "ı", "i": "İ", "ı": "I"}
    for word in sentence.words:
        if word.text[0] in pairs:
            start = word.start
            quote = pairs[word.text[0]] + sentence.passage.text[start + 1 : sentence.end]
            if not oracle.once(sentence.passage.text[start : sentence.end], sentence.passage.text):
                return None
            return Draft(quote, sentence.passage.text, ((start, sentence.end),))
    return None


def mark_dropped(sentence: Sentence, rng: Random) -> Draft | None:
    """A combining mark (a vowel sign, a tone) left out: another syllable."""
    text = unicodedata.normalize("NFD" if sentence.passage.language == "vi" else "NFC", sentence.text)
    places = [i for i, c in enumerate(text) if unicodedata.category(c) in ("Mn", "Mc")]
    if not places:
        return None
    at = rng.choice(places)
    return Draft(text[:at] + text[at + 1 :], sentence.passage.text, kinds=("glyph", "other", "name"))


def inside_a_character(sentence: Sentence, rng: Random) -> Draft | None:
    """A quote that ends before a combining mark which belongs to its last letter."""
    text = sentence.passage.text
    places = [i for i in range(sentence.start + 12, sentence.end) if unicodedata.category(text[i]) in ("Mn", "Mc")]
    if not places:
        return None
    at = rng.choice(places)
    quote = text[sentence.start : at]
    return Draft(quote, text, kinds=("dropped", "glyph", "other", "name"))


def one_character(sentence: Sentence, rng: Random) -> Draft | None:
    """One character for another of the same text."""
    letters = [i for i, c in enumerate(sentence.text) if c.isalpha()]
    at = rng.choice(letters)
    other = rng.choice([c for c in sentence.passage.text if c.isalpha() and c.lower() != sentence.text[at].lower()])
    return Draft(sentence.text[:at] + other + sentence.text[at + 1 :], sentence.passage.text)


_NEGATIONS = {
    "zh": "没有|不会|不|没",
    "ja": "ない|いない",
    "th": "ไม่",
    "ar": "لم |لن |لا ",
    "he": "לא |אין |אינו ",
    "hi": "नहीं |नहीं",
    "vi": "không |chưa ",
    "ru": "не |никаких ",
    "fr": "ne |n'| pas| jamais",
    "de": " nicht| nie|kein ",
    "es": "no | nunca",
}


def negation_out(sentence: Sentence, rng: Random) -> Draft | None:
    """A negation left out, in other languages than English."""
    found = list(re.finditer(_NEGATIONS[sentence.passage.language], sentence.text))
    if not found:
        return None
    match = rng.choice(found)
    return Draft(sentence.text[: match.start()] + sentence.text[match.end() :], sentence.passage.text)


def shortened(sentence: Sentence, rng: Random) -> Draft | None:
    """An omission between two marks, with the ellipsis as these scripts print it."""
    clauses = [m.span() for m in re.finditer(r"[^、。，,“”「」；;\s]{4,}", sentence.text)]
    if len(clauses) < 3:
        return None
    (a, b), (c, d) = clauses[0], clauses[2]
    text, start = sentence.passage.text, sentence.start
    parts = (sentence.text[a:b], sentence.text[c:d])
    if not all(oracle.once(part, text) for part in parts):
        return None
    quote = rng.choice(("……", "…", "...", "[...]")).join(parts)
    return Draft(quote, text, ((start + a, start + b), (start + c, start + d)))


def direction_marks(text: str, rng: Random) -> str:
    """Left-to-right and right-to-left marks round figures and signs, as editors of such text leave them."""
    return re.sub(r"(?<=\s)(?=\d)|(?<=[.,:»])(?=\s)", lambda _: rng.choice("\u200e\u200f\u061c"), text)


def full_width_signs(text: str, rng: Random) -> str:
    """Punctuation between its Chinese and its ASCII width."""
    del rng
    return text.replace("，", ",").replace("：", ":").replace("；", ";").replace("（", "(")


FAMILIES = (
    Family("other scripts, verbatim", "scripts", "accept", verbatim, ALL),
    Family("unspaced scripts, a clause", "scripts", "accept", part, UNSPACED),
    Family("unspaced scripts, line wrap", "scripts", "accept", of(wrapped), UNSPACED),
    Family("Chinese punctuation, ASCII width", "scripts", "accept", of(full_width_signs, source=False), ("zh",)),
    Family(
        "other scripts, decomposed",
        "scripts",
        "accept",
        of(lambda t, _: unicodedata.normalize("NFD", t)),
        (*OTHERS, "ja"),
    ),
    Family("direction marks", "scripts", "accept", of(direction_marks), ("ar", "he")),
    Family("unspaced scripts, ellipsis", "scripts", "accept", shortened, UNSPACED),
    Family("negation out, other languages", "scripts", "refuse", negation_out, tuple(_NEGATIONS), oracle.stands),
    Family("emoji, code points", "scripts", "accept", emoji, ("en",)),
    Family("Turkish first letter", "scripts", "accept", turkish_capital, ("tr",)),
    Family("Turkish dotless i", "scripts", "refuse", dotless, ("tr",), oracle.stands_as_written),
    Family("combining mark dropped", "scripts", "refuse", mark_dropped, ("hi", "vi"), oracle.stands_as_written),
    Family("cut inside a character", "scripts", "refuse", inside_a_character, ("hi",)),
    Family("one character changed", "scripts", "refuse", one_character, ALL, oracle.stands),
)
