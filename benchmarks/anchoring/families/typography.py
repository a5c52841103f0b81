"""Honest quotes that differ from the source in typography alone: every one stands at an exact place."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections.abc import Callable
from random import Random

from benchmarks.anchoring import lists
from benchmarks.anchoring.case import Draft, Family, Maker
from benchmarks.anchoring.prose import Sentence

Change = Callable[[str, Random], str]
EUROPE = ("en", "fr", "de", "es")


def verbatim(sentence: Sentence, rng: Random) -> Draft:
    """A sentence as it stands."""
    del rng
    return Draft(sentence.text, sentence.passage.text, ((sentence.start, sentence.end),))


def of(change: Change, *, needs: str = ".", source: bool = True) -> Maker:
    """Sentences changed on one side: now the quote, now (where `source`) the text."""

    def make(sentence: Sentence, rng: Random) -> Draft | None:
        if not re.search(needs, sentence.text):
            return None
        quote, text = sentence.text, sentence.passage.text
        span = (sentence.start, sentence.end)
        if source and rng.random() < 0.5:
            before, here, after = (change(part, rng) for part in (text[: span[0]], quote, text[span[1] :]))
            text, span = before + here + after, (len(before), len(before) + len(here))
            changed = here != quote
        else:
            before, quote = quote, change(quote, rng)
            changed = before != quote
        return Draft(quote, text, (span,)) if changed else None

    return make


def both(first: Change, then: Change, needs: str) -> Maker:
    """As `of`, in a text that was given what the change needs: dashes, ellipses."""

    def make(sentence: Sentence, rng: Random) -> Draft | None:
        here = first(sentence.text, rng)
        if here == sentence.text or not re.search(needs, here):
            return None
        text = sentence.passage.text[: sentence.start] + here + sentence.passage.text[sentence.end :]
        quote = then(here, rng)
        return Draft(quote, text, ((sentence.start, sentence.start + len(here)),)) if quote != here else None

    return make


# -------------------------------------------------------------------------------------------------------- the changes


def _some(text: str, pattern: str, replacement: Callable[[re.Match[str]], str], rng: Random, share: float) -> str:
    return re.sub(pattern, lambda match: replacement(match) if rng.random() < share else match[0], text)


def white_space(text: str, rng: Random) -> str:
    return _some(text, r"(?<=\S) (?=\S)", lambda _: rng.choice(("  ", "\t", " \n", "\n", "\r\n", "   ")), rng, 0.3)


def line_wrap(text: str, rng: Random) -> str:
    end = rng.choice(("\n", "\r\n", "\n    ", "\r"))
    width = rng.randint(24, 76)

    def wrap(match: re.Match[str]) -> str:
        lines = textwrap.wrap(match[0], width, break_on_hyphens=False, break_long_words=False)
        return end.join(lines)

    return re.sub(r"\S(?:[^\n]*\S)?", wrap, text)


def hyphenated(text: str, rng: Random) -> str:
    end = rng.choice(("-\n", "-\r\n", "- \n", "‐\n", "\u00ad\n"))
    return _some(text, r"(?<=\b[^\W\d_]{3})(?=[^\W\d_]{3,}\b)", lambda _: end, rng, 0.12)


def compound_at_line_end(text: str, rng: Random) -> str:
    return _some(text, r"(?<=[^\W\d_]{2})-(?=[^\W\d_]{2})", lambda _: "-\n", rng, 1.0)


_MARK_PAIRS = (("“", "”"), ("„", "“"), ("«", "»"), ("« ", " »"), ("»", "«"), ("„", "”"), ("「", "」"), ("＂", "＂"))
_MARK = re.compile(r"(?P<open>«[ \u00a0\u202f]|[\"“„«»](?=[^\W_]|\[))|(?P<close>[ \u00a0\u202f]»|[\"”“»«])")


def quote_marks(text: str, rng: Random) -> str:
    left, right = rng.choice(_MARK_PAIRS)
    text = _MARK.sub(lambda match: left if match["open"] else right, text)
    return text.replace("'", rng.choice("’’ʼ‘")) if "'" in text else text.replace("’", "'")


def dash_in(text: str, rng: Random) -> str:
    return re.sub(r", (?=\w)", rng.choice((" – ", " — ", "—", " -- ")), text, count=1)


def dashes(text: str, rng: Random) -> str:
    forms = [form for form in ("—", " — ", " – ", " -- ", "--", " - ", "―") if form not in text]
    return re.sub(r"\s*(?:—|–|--)\s*", lambda _: rng.choice(forms), text, count=1)


def long_dash_for_en(text: str, rng: Random) -> str:
    return re.sub(r"(?<=[a-z])\s*(?:—|–|--)\s*(?=[a-z])", lambda _: rng.choice(("—", " — ", "--")), text, count=1)


def en_dash_in(text: str, rng: Random) -> str:
    del rng
    return re.sub(r"(?<=[a-z]), (?=[a-z])", "–", text, count=1)


def ellipsis_in(text: str, rng: Random) -> str:
    return re.sub(r", (?=\w)", rng.choice(("... ", "… ", " ... ", " … ", ". . . ")), text, count=1)


def ellipsis_character(text: str, rng: Random) -> str:
    def other(match: re.Match[str]) -> str:
        return rng.choice(("...", "... ", " . . . ") if "…" in match[0] else ("…", "… ", " … "))

    return re.sub(r"\s*(?:…|\.\.\.|\. \. \.)\s*", other, text)


def ligatures(text: str, rng: Random) -> str:
    del rng
    for plain, joined in (("ffi", "ﬃ"), ("ffl", "ﬄ"), ("ff", "ﬀ"), ("fi", "ﬁ"), ("fl", "ﬂ")):
        text = text.replace(plain, joined)
    return text


def no_break_spaces(text: str, rng: Random) -> str:
    return _some(text, " ", lambda _: rng.choice("\u00a0\u00a0\u202f\u2009\u2003\u3000\u2007\u200a"), rng, 0.3)


def soft_hyphens(text: str, rng: Random) -> str:
    return _some(text, r"(?<=[^\W\d_]{2})(?=[^\W\d_]{2})", lambda _: "\u00ad", rng, 0.1)


def zero_width(text: str, rng: Random) -> str:
    return _some(text, r"(?<=\w)", lambda _: rng.choice("\u200b\u200c\u200d\u2060\ufeff"), rng, 0.05)


def decomposed(text: str, rng: Random) -> str:
    del rng
    return unicodedata.normalize("NFD", text)


def full_width(text: str, rng: Random) -> str:
    pattern = rng.choice((r"[0-9]+", r"[A-Za-z]{3,}", r"[!-~]+"))
    return _some(text, pattern, lambda match: "".join(chr(ord(c) + 0xFEE0) for c in match[0]), rng, 0.4)


def first_letter(text: str, rng: Random) -> str:
    del rng
    at = next((i for i, c in enumerate(text) if c.isalpha()), None)
    if at is None or re.match(r"\w*[A-Z]", text[at + 1 :]) or not re.match(r"\w", text[at + 1 :]):
        return text
    return text[:at] + text[at].swapcase() + text[at + 1 :]


def nested(text: str, rng: Random) -> str:
    del rng
    return re.sub(r'"([^"]+)"', r"'\1'", text) if text.count('"') == 2 else text


def emphasis(text: str, rng: Random) -> str:
    mark = rng.choice(("*", "_", "**"))
    return _some(text, r"(?<= )[^\W\d_]{4,}(?= )", lambda match: mark + match[0] + mark, rng, 0.15)


_CHANGES: tuple[Change, ...] = (
    white_space,
    quote_marks,
    no_break_spaces,
    soft_hyphens,
    zero_width,
    ligatures,
    line_wrap,
)


def several(text: str, rng: Random) -> str:
    for change in rng.sample(_CHANGES, 3):
        text = change(text, rng)
    return text


# ------------------------------------------------------------------------------------------- those that need more room


def clause_capitalised(sentence: Sentence, rng: Random) -> Draft | None:
    """A clause from the middle of a sentence, quoted as a sentence of its own."""
    places = [w for w in sentence.words[3:-5] if w.text[0].islower() and w.text.isalpha()]
    if not places:
        return None
    word = rng.choice(places)
    text = sentence.passage.text
    if text[word.start - 2 : word.start] != ", " or text[sentence.end - 1] != ".":
        return None
    if lists.weighty(text[max(sentence.start, word.start - 50) : word.start]):
        return None
    quote = text[word.start].upper() + text[word.start + 1 : sentence.end]
    return Draft(quote, text, ((word.start, sentence.end),))


def over_paragraphs(sentence: Sentence, rng: Random) -> Draft | None:
    """The last sentence of a paragraph with the first of the next, the break written as a space or left."""
    passage = sentence.passage
    later = next((s for s in passage.sentences if s.start > sentence.end), None)
    if later is None or "\n" not in passage.text[sentence.end : later.start]:
        return None
    return Draft(
        sentence.text + rng.choice((" ", "\n", "\n\n\n")) + later.text, passage.text, ((sentence.start, later.end),)
    )


_OTHERWISE_ACRONYMS = ("US", "WHO", "IT", "AIDS", "UN", "EU")


def capitals(sentence: Sentence, rng: Random) -> Draft | None:
    """Words set in capitals in the source, and quoted in plain case; or the other way about."""
    if len(sentence.words) < 8:
        return None
    first = rng.randrange(0, len(sentence.words) - 4)
    run = sentence.words[first : first + rng.randint(3, 4)]
    if not any(len(word.text) >= 4 for word in run) or re.search(
        r"[^\w\s]", sentence.passage.text[run[0].start : run[-1].end]
    ):
        return None
    text = sentence.passage.text
    loud = text[: run[0].start] + text[run[0].start : run[-1].end].upper() + text[run[-1].end :]
    if len(loud) != len(text) or loud == text:
        return None
    span = (sentence.start, sentence.end)
    if rng.random() < 0.7:
        return Draft(sentence.text, loud, (span,))
    if any(word.text.upper() in _OTHERWISE_ACRONYMS for word in run):
        return None
    return Draft(loud[span[0] : span[1]], text, (span,))


def stop_at_mark(sentence: Sentence, rng: Random) -> Draft | None:
    """A comma or full stop inside the closing mark that the writer put outside, or changed for the other."""
    match = re.search(r'(?P<stop>[.,])(?P<mark>["”])(?= \w)', sentence.text)
    if match is None:
        return None
    text, at = sentence.text, match.start()
    opening = text.find('"')
    choice = rng.randrange(3)
    if choice == 0:  # the mark first
        return Draft(
            text[:at] + match["mark"] + match["stop"] + text[match.end() :],
            sentence.passage.text,
            ((sentence.start, sentence.end),),
        )
    if opening < 0 or opening >= at - 15 or text.count('"') != 2:
        return None
    span = ((sentence.start + opening, sentence.start + match.end()),)
    swapped = "." if match["stop"] == "," else ","
    if choice == 1:  # a quotation quoted as a sentence
        return Draft(text[opening:at] + swapped + match["mark"], sentence.passage.text, span)
    return Draft(text[opening:at] + match["mark"], sentence.passage.text, span)


FAMILIES = tuple(
    Family(name, "typography", "accept", make, languages)
    for name, make, languages in (
        ("verbatim", verbatim, EUROPE),
        ("white space", of(white_space), EUROPE),
        ("line wrap", of(line_wrap), EUROPE),
        ("hyphenated at line end", of(hyphenated), EUROPE),
        ("compound at line end", of(compound_at_line_end, needs=r"\w-\w"), ("en",)),
        ("quote marks", of(quote_marks, needs="[\"'“”„«’]"), EUROPE),
        ("dashes", both(dash_in, dashes, "—|–|--"), EUROPE),
        ("en dash without spaces for a dash", both(en_dash_in, long_dash_for_en, "–"), ("en",)),
        ("ellipsis character", both(ellipsis_in, ellipsis_character, r"…|\.\.\.|\. \. \."), EUROPE),
        ("ligatures", of(ligatures, needs="f[fil]"), EUROPE),
        ("no-break and other spaces", of(no_break_spaces), EUROPE),
        ("soft hyphen", of(soft_hyphens), EUROPE),
        ("zero-width characters", of(zero_width), EUROPE),
        ("decomposed", of(decomposed, needs="[À-ỹ]"), ("fr", "de", "es", "vi", "tr")),
        ("full-width ASCII", of(full_width, source=False), EUROPE),
        ("first letter's case", of(first_letter, source=False), EUROPE),
        ("clause capitalised", clause_capitalised, ("en",)),
        ("passage in capitals", capitals, EUROPE),
        ("comma or stop at closing mark", stop_at_mark, ("en",)),
        ("nested marks turned single", of(nested, needs='"[^"]+"', source=False), ("en",)),
        ("over a paragraph's end", over_paragraphs, EUROPE),
        ("emphasis marks", of(emphasis), EUROPE),
        ("three changes at once", of(several), EUROPE),
    )
)
