"""Words changed, put in, taken out or moved: what a careless or a dishonest writer makes of a sentence."""

from __future__ import annotations

import re
from random import Random

from benchmarks.anchoring import lists, oracle
from benchmarks.anchoring.case import Draft, Family, Maker
from benchmarks.anchoring.prose import Sentence


def swaps(entries: str, kinds: tuple[str, ...]) -> Maker:
    """One word for another, by entries such as `all: some|many`: a word and all that may be put in its place."""
    table = lists.table(entries)
    pattern = re.compile(r"\b(?:" + "|".join(map(re.escape, sorted(table, key=len, reverse=True))) + r")\b(?![-'’])")

    def make(sentence: Sentence, rng: Random) -> Draft | None:
        found = [
            m for m in pattern.finditer(sentence.text) if sentence.text[m.start() - 1 : m.start()] not in ("-", "'")
        ]
        if not found:
            return None
        match = rng.choice(found)
        return _with(sentence, match.start(), match.end(), rng.choice(table[match[0]]), kinds)

    return make


def puts_in(place: str, words: tuple[str, ...], kinds: tuple[str, ...]) -> Maker:
    """A word put in after a place that a pattern finds."""
    pattern = re.compile(place)

    def make(sentence: Sentence, rng: Random) -> Draft | None:
        found = list(pattern.finditer(sentence.text))
        if not found:
            return None
        at = rng.choice(found).end()
        return _with(sentence, at, at, " " + rng.choice(words), kinds)

    return make


def takes_out(what: str, kinds: tuple[str, ...]) -> Maker:
    """A word taken out."""
    pattern = re.compile(what)

    def make(sentence: Sentence, rng: Random) -> Draft | None:
        found = [m for m in pattern.finditer(sentence.text) if m.start()]
        if not found:
            return None
        match = rng.choice(found)
        return _with(sentence, match.start(), match.end(), "", kinds)

    return make


def _with(sentence: Sentence, start: int, end: int, new: str, kinds: tuple[str, ...]) -> Draft:
    return Draft(sentence.text[:start] + new + sentence.text[end:], sentence.passage.text, kinds=kinds)


def any_of(*makers: Maker) -> Maker:
    """The first of some makers, in random order, that yields a draft."""

    def make(sentence: Sentence, rng: Random) -> Draft | None:
        for maker in rng.sample(makers, len(makers)):
            if (draft := maker(sentence, rng)) is not None:
                return draft
        return None

    return make


_AUXILIARY = r"\b(?:is|are|was|were|has|have|had|will|would|could|can|should|may|might|did|does|do)\b(?! not|n't)"
negation_in = puts_in(_AUXILIARY, ("not", "never", "no longer"), ("negation",))
negation_out = any_of(
    takes_out(r"(?i)(?<=\w) (?:not|never)\b(?! only| just)", ("negation",)),
    takes_out(r"(?i)(?<=\w) (?:no|without)\b(?= \w)", ("negation",)),
    takes_out(r"(?<=\w)n['’]t\b", ("negation", "tense", "other", "hedge")),
)
quantifier = swaps(
    """
    all: some|many|most|no; some: all|most|no; many: all|most|few; most: all|many|some; every: no|some; several:
    all|many; few: many|most; both: all|some; half: all|most; each: every other; any: all|some; part: all;
    entire: partial; more: less; less: more; dozens: hundreds; hundreds: thousands; thousands: hundreds; only:
    at least; nearly: more than; almost: more than; about: at least
    """,
    ("quantifier", "number", "negation", "limit", "unit", "added", "dropped", "other"),
)
number_words = swaps(
    """
    one: two|three; two: three|four|ten; three: two|four|five; four: three|five; five: four|nine; six:
    seven|sixty; seven: six|eight; eight: nine|eighty; nine: eight|ninety; ten: twelve|ten thousand; first:
    second|third; second: first|third; third: second
    """,
    ("number", "quantifier", "added", "unit", "date"),
)
date = swaps(
    """
    Sunday: Friday|Monday; Saturday: Friday|Monday; Thursday: Friday|Monday; Wednesday: Friday|Monday; Tuesday:
    Friday|Monday; Monday: Tuesday; Friday: Sunday; January: June; February: March; March: May; April: August;
    June: July; July: June; August: April; September: December; October: November; November: October; December:
    September; today: yesterday; yesterday: today; tomorrow: today; tonight: today; week: month; month: week;
    year: decade|month; years: months; months: weeks; days: weeks; weeks: days
    """,
    ("date", "unit"),
)
unit = swaps(
    """
    million: billion; billion: million; percent: percentage points; per cent: percentage points; kilometres:
    miles; metres: feet|kilometres; dollars: euros; euros: dollars; hours: minutes; minutes: hours; millimetres:
    centimetres; hectares: acres; tonnes: kilograms; kilometre: mile; millimetre: centimetre; cents: dollars
    """,
    ("unit", "number", "added", "date"),
)
pronoun = swaps(
    """
    he: she|they|we; she: he|they; they: we|he|you; we: they|you; I: we|you; it: they|he; his: her|their; her:
    his|their; their: our|his; our: their; my: our|their; him: them|her; them: us|him; us: them; He: She|They;
    She: He; They: We|He; We: They; It: He|They; this: that; these: those; its: their
    """,
    ("pronoun",),
)
hedge = any_of(
    swaps(
        """
    may: will|must; might: will|must; could: will|must; would: will; should: must|will; can: must; will:
    may|could|might; must: may|should; likely: certain; expected: certain; believed: known; alleged: proven;
    suspected: proven; probably: certainly; perhaps: certainly; possible: certain; appears: is known; seems: is
    known
    """,
        ("hedge", "tense", "other", "added", "negation", "dropped"),
    ),
    takes_out(
        r"(?<=\w) (?:probably|possibly|allegedly|reportedly|perhaps|apparently|likely|basically|almost|nearly)\b",
        ("hedge", "dropped", "quantifier", "limit"),
    ),
)
tense = swaps(
    """
    is: was|will be; was: is|has been; are: were; were: are; has: had; have: had; had: has; says: said; said:
    says; did: does; does: did; want: wanted; wants: wanted; wanted: wants; believes: believed; made: makes;
    makes: made; took: takes; takes: took; went: goes; killed: kills; told: tells; asked: asks; called: calls
    """,
    ("tense", "hedge", "dropped", "added", "pronoun", "other"),
)


def plural(sentence: Sentence, rng: Random) -> Draft | None:
    """The plural for the singular or the other way about."""
    found = [
        w for w in sentence.words
        if re.fullmatch(r"[a-z]{4,}[bcdefgklmnprtvwy]s", w.text) or (
            re.fullmatch(r"[a-z]{4,}[bcdgklmnprtv]", w.text)
            and re.search(r"\b(?:the|this|his|their|its) $", sentence.passage.text[w.start - 6 : w.start])
        )
    ]  # fmt: skip
    if not found:
        return None
    word = rng.choice(found)
    new = word.text[:-1] if word.text.endswith("s") else word.text + "s"
    return _with(
        sentence,
        word.start - sentence.start,
        word.end - sentence.start,
        new,
        ("plural", "tense", "other", "unit", "number", "quantifier"),
    )


def name(sentence: Sentence, rng: Random) -> Draft | None:
    """A name for another of the same text."""
    here = [w for w in sentence.words[1:] if re.fullmatch(r"[A-Z][a-z]{2,}", w.text) and _amid(sentence, w.start)]
    others = {
        w.text for s in sentence.passage.sentences for w in s.words[1:]
        if re.fullmatch(r"[A-Z][a-z]{3,}", w.text) and _amid(s, w.start)
    }  # fmt: skip
    if not here:
        return None
    word = rng.choice(here)
    choice = sorted(others - {word.text})
    if not choice:
        return None
    return _with(
        sentence, word.start - sentence.start, word.end - sentence.start, rng.choice(choice), ("name", "date", "unit")
    )


def _amid(sentence: Sentence, at: int) -> bool:
    return sentence.passage.text[at - 2 : at - 1].islower()


def digits(sentence: Sentence, rng: Random) -> Draft | None:
    """Another figure, or a sign before it."""
    found = list(re.finditer(r"\d+", sentence.text))
    if not found:
        return None
    match = rng.choice(found)
    old = match[0]
    at = rng.randrange(len(old))
    changed = old[:at] + rng.choice([d for d in "123456789" if d != old[at]]) + old[at + 1 :]
    new = rng.choice((changed, changed, old + "0", "-" + old))
    return _with(sentence, match.start(), match.end(), new, ("number", "date"))


def decimal_point(sentence: Sentence, rng: Random) -> Draft | None:
    """The point of a decimal moved or dropped; the source is given a decimal where it has none."""
    match = re.search(r"\d+(?:[.,]\d+)?", sentence.text)
    if match is None:
        return None
    whole, part = rng.randint(2, 98), rng.randint(11, 98)
    text = sentence.passage.text
    at = sentence.start + match.start()
    old = f"{whole}.{part}"
    text = text[:at] + old + text[sentence.start + match.end() :]
    new = rng.choice(
        (
            f"{whole}{part}",
            f"{whole}.{part // 10}",
            f"{whole}{part // 10}.{part % 10}",
            f"{whole // 10 or 1}.{part}",
            f"{whole}",
        )
    )
    before, after = sentence.text[: match.start()], sentence.text[match.end() :]
    return Draft(before + new + after, text, kinds=("number", "date"))


def clause_dropped(sentence: Sentence, rng: Random) -> Draft | None:
    """Words left out with no ellipsis."""
    words = sentence.words
    if len(words) < 10:
        return None
    first = rng.randint(2, len(words) - 7)
    last = first + rng.randint(2, 5)
    a, b = words[first - 1].end - sentence.start, words[last].start - sentence.start
    quote = sentence.text[:a] + " " + sentence.text[b:]
    return Draft(
        quote, sentence.passage.text, kinds=("dropped", "negation", "quantifier", "number", "date", "unit", "hedge")
    )


def joined(sentence: Sentence, rng: Random) -> Draft | None:
    """The beginning of one sentence and the end of another, with no ellipsis."""
    run = sentence.following(3)
    if len(run) < 3:
        return None
    other = run[rng.choice((1, 2))]
    if len(sentence.words) < 8 or len(other.words) < 8:
        return None
    text = sentence.passage.text
    a, b = sentence.words[rng.randint(4, 6)].end, other.words[rng.randint(3, 4)].start
    return Draft(
        text[sentence.start : a] + " " + text[b : other.end],
        text,
        kinds=("dropped", "negation", "quantifier", "number", "date", "unit", "hedge", "other"),
    )


def words_swapped(sentence: Sentence, rng: Random) -> Draft | None:
    """Two neighbouring words in the other order."""
    if len(sentence.words) < 6:
        return None
    at = rng.randrange(1, len(sentence.words) - 2)
    a, b = sentence.words[at : at + 2]
    text = sentence.passage.text
    if a.text.lower() == b.text.lower() or text[a.end : b.start] != " ":
        return None
    return Draft(f"{text[sentence.start : a.start]}{b.text} {a.text}{text[b.end : sentence.end]}", text)


_judging = puts_in(
    r"\b(?:said|says|was|were|is|are|has|have|had)\b",
    ("deliberately", "secretly", "falsely", "finally", "again", "illegally"),
    ("added", "negation", "hedge", "other"),
)


def judging_word(sentence: Sentence, rng: Random) -> Draft | None:
    """An adverb that judges, put in beside the verb."""
    return _judging(sentence, rng)


def any_word_replaced(sentence: Sentence, rng: Random) -> Draft | None:
    """Any word for any other of the same text."""
    word = rng.choice(sentence.words)
    other = rng.choice(rng.choice(sentence.passage.sentences).words or sentence.words).text
    return _with(sentence, word.start - sentence.start, word.end - sentence.start, other, ())


def any_word_left_out(sentence: Sentence, rng: Random) -> Draft | None:
    """One word left out between others."""
    if len(sentence.words) < 5:
        return None
    at = rng.randrange(1, len(sentence.words) - 1)
    before, word = sentence.words[at - 1 : at + 1]
    return _with(sentence, before.end - sentence.start, word.end - sentence.start, "", ())


def any_word_put_in(sentence: Sentence, rng: Random) -> Draft | None:
    """One word of the text put in between others."""
    if len(sentence.words) < 5:
        return None
    at = rng.choice(sentence.words[:-1]).end - sentence.start
    other = rng.choice(rng.choice(sentence.passage.sentences).words or sentence.words).text
    return _with(sentence, at, at, f" {other}", ())


def one_letter(sentence: Sentence, rng: Random) -> Draft | None:
    """One letter changed, left out, doubled or put in."""
    places = [i for i, c in enumerate(sentence.text) if c.isalpha()]
    at = rng.choice(places)
    letter = rng.choice("abcdefghijklmnopqrstuvwxyz")
    old = sentence.text[at]
    return _with(sentence, at, at + 1, rng.choice((letter, "", old + old, old + letter)), ())


def inside_word(sentence: Sentence, rng: Random) -> Draft | None:
    """A quote that starts or stops inside a word: "legal" out of "illegal"."""
    words = [w for w in sentence.words if w.text.isalpha() and len(w.text) >= 5]
    if len(words) < 2:
        return None
    word = rng.choice(words)
    text, at = sentence.passage.text, word.start + rng.randint(1, len(word.text) - 1)
    quote = text[at : sentence.end] if rng.random() < 0.5 else text[sentence.start : at]
    if len(quote.split()) < 3:
        return None
    return Draft(
        quote,
        text,
        kinds=(
            "dropped",
            "added",
            "negation",
            "other",
            "tense",
            "plural",
            "name",
            "date",
            "number",
            "quantifier",
            "glyph",
            "pronoun",
            "hedge",
            "unit",
        ),
    )


def headline(sentence: Sentence, rng: Random) -> Draft | None:
    """Words of the headline passed off as the body's: they stand outside the allowed spans."""
    if len(sentence.words) < 8:
        return None
    words = sentence.text.rstrip(".").split()
    rng.shuffle(words)
    head = " ".join(words[:7])
    text = f"{head}\n\n{sentence.passage.text}"
    return Draft(head, text, options={"within": [[len(head) + 2, len(text)]]})


EUROPE = ("en", "fr", "de", "es")
ANY_LANGUAGE = (any_word_replaced, any_word_left_out, any_word_put_in, one_letter)

FAMILIES = tuple(
    Family(title, "misquotes", "refuse", make, EUROPE if make in ANY_LANGUAGE else ("en",), undone)
    for title, make, undone in (
        ("negation put in", negation_in, oracle.stands),
        ("negation taken out", negation_out, oracle.stands),
        ("quantifier", quantifier, oracle.stands),
        ("number word", number_words, oracle.stands),
        ("figure", digits, oracle.stands),
        ("decimal point", decimal_point, oracle.stands),
        ("date", date, oracle.stands),
        ("unit", unit, oracle.stands),
        ("name", name, oracle.stands),
        ("pronoun", pronoun, oracle.stands),
        ("hedge or modality", hedge, oracle.stands),
        ("tense", tense, oracle.stands),
        ("singular for plural", plural, oracle.stands),
        ("words dropped unmarked", clause_dropped, oracle.stands),
        ("two sentences joined unmarked", joined, oracle.stands),
        ("neighbouring words swapped", words_swapped, oracle.stands),
        ("a judging word put in", judging_word, oracle.stands),
        ("any word replaced", any_word_replaced, oracle.stands),
        ("any word left out", any_word_left_out, oracle.stands),
        ("any word put in", any_word_put_in, oracle.stands),
        ("one letter changed", one_letter, oracle.stands),
        ("cut inside a word", inside_word, oracle.stands_in_words),
        ("headline words as body", headline, lambda quote, text: oracle.stands(quote, text.partition("\n\n")[2])),
    )
)
