"""Brackets and ellipses that look like an editor's help and deceive: none may be accepted without a flag."""

from __future__ import annotations

import re
from random import Random

from benchmarks.anchoring import lists, oracle
from benchmarks.anchoring.case import Draft, Family
from benchmarks.anchoring.families.editing import FORMS, parted, shortened
from benchmarks.anchoring.families.typography import several
from benchmarks.anchoring.prose import Sentence, Word

_VERBS = ("[denied]", "[ordered]", "[abandoned]", "[hid]", "[failed to mention]", "[is destroying]", "[banned]")
_DESCRIPTIONS = (
    "[former]",
    "[corrupt]",
    "[alleged]",
    "[convicted]",
    "[so-called]",
    "[illegal]",
    "[secret]",
    "[unpaid]",
)
_NOTES = (
    "[sic: never]",
    "[sic, all]",
    "[emphasis added: not]",
    "[[not]]",
    "[sic - it did not]",
    "[not sic]",
    "[ not ]",
)
_OWNERS = ("[The council]", "[Officials]", "[The company]", "[The team]")


REACH = 1_200
"""Code points that an ellipsis may leave out."""


def _inside(sentence: Sentence, rng: Random, pattern: str) -> Word | None:
    """A word amid the sentence that a pattern fits, parted from its neighbours by spaces alone."""
    text = sentence.passage.text
    places = [
        word
        for word in sentence.words[2:-2]
        if re.fullmatch(pattern, word.text) and text[word.start - 1] == text[word.end : word.end + 1] == " "
    ]
    return rng.choice(places) if places and "[" not in sentence.text else None


def verb_replaced(sentence: Sentence, rng: Random) -> Draft | None:
    """[denied] in place of the source's verb."""
    word = _inside(sentence, rng, r"[a-z]{3,}(?:ed|s|ing)|said|told|took|made|went|gave|has|had|was|were")
    if word is None:
        return None
    return _put(sentence, word.start, word.end, rng.choice(_VERBS))


def described(sentence: Sentence, rng: Random) -> Draft | None:
    """[corrupt] put in before a noun."""
    word = _inside(sentence, rng, r"[a-z]{5,}")
    return _put(sentence, word.start, word.start, rng.choice(_DESCRIPTIONS) + " ") if word else None


def note_with_more(sentence: Sentence, rng: Random) -> Draft | None:
    """[sic: never]: a note that says more than sic."""
    word = _inside(sentence, rng, r"[a-z]+")
    return _put(sentence, word.end, word.end, " " + rng.choice(_NOTES)) if word else None


def wrong_letter(sentence: Sentence, rng: Random) -> Draft | None:
    """[w]ill for till: a letter that is not the source's."""
    word = _inside(sentence, rng, r"[a-z]{3,}")
    if word is None:
        return None
    letters = [c for c in "abcdefghilmnoprstuw" if c != word.text[0]]
    text = sentence.passage.text
    quote = f"[{rng.choice(letters)}]{text[word.start + 1 : sentence.end]}"
    if rng.random() < 0.5:
        quote = text[sentence.start : word.start] + quote
    return Draft(quote, text)


def inside_word(sentence: Sentence, rng: Random) -> Draft | None:
    """An ellipsis that takes a part of a word with it: "un… able"."""
    word = _inside(sentence, rng, r"[a-z]{6,}")
    if word is None:
        return None
    at = word.start + rng.randint(2, 4)
    sign = rng.choice(("...", "… ", " [...] ", " ... "))
    later = [w for w in sentence.words if w.start > word.end]
    text = sentence.passage.text
    start = rng.choice(later).start if rng.random() < 0.5 else at + 1
    return Draft(text[sentence.start : at] + sign + text[start : sentence.end], text)


def subject_over_weight(sentence: Sentence, rng: Random) -> Draft | None:
    """[The council] in place of a subject with the negation or the modal verb after it."""
    match = re.search(
        r"\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Ww]e|I)(?: \w+)? (?:not|never|cannot|no|may|might|could|hardly|only) (?=\w)",
        sentence.text,
    )
    if match is None:
        return None
    start, end = (sentence.start + at for at in match.span())
    return _put(sentence, start, end, rng.choice(_OWNERS) + " ")


def opening_over_negation(sentence: Sentence, rng: Random) -> Draft | None:
    """[The council] before words that a negation stands before in the source."""
    places = [
        i
        for i, word in enumerate(sentence.words[:-4])
        if word.text.lower() in lists.NEGATION or word.text.endswith("n't")
    ]
    if not places or lists.NOT_A_DENIAL.search(sentence.text):
        return None
    word, text = sentence.words[rng.choice(places)], sentence.passage.text
    if text[word.end] != " " or not oracle.once(text[word.end : sentence.end], text):
        return None
    return Draft(rng.choice(_OWNERS) + text[word.end : sentence.end], text)


_STRANGERS = ("[Interlaken Bank]", "[Peru]", "[The Interlaken bank]", "[Mr Interlaken]", "[The lender]")


def stranger_after_a_mark(sentence: Sentence, rng: Random) -> Draft | None:
    """[Another] before the verb, where a mark or an aside parts it from its subject."""
    found = parted(sentence, rng)
    if found is None:
        return None
    _, text, span = found
    return Draft(f"{rng.choice(_STRANGERS)} {text[slice(*span)]}", text, kinds=("added", "name"))


def _put(sentence: Sentence, start: int, end: int, new: str) -> Draft:
    text = sentence.passage.text
    return Draft(text[sentence.start : start] + new + text[end : sentence.end], text)


def order(sentence: Sentence, rng: Random) -> Draft | None:
    """The later part first."""
    parts = shortened(sentence, rng)
    if parts is None:
        return None
    a, b, c, d = parts
    text = sentence.passage.text
    first, second = text[a.start : b.end], text[c.start : d.end]
    if not (oracle.once(first, text) and oracle.once(second, text)):
        return None
    return Draft(second + rng.choice(FORMS) + first, text, kinds=("order",))


def distance(sentence: Sentence, rng: Random) -> Draft | None:
    """Two parts joined over more than 1,200 code points: just over, or by far."""
    text = sentence.passage.text
    if len(sentence.words) < 8:
        return None
    low = sentence.words[6].end + REACH
    far = [s for s in sentence.passage.sentences if len(s.words) > 7 and s.words[1].start > low]
    if not far:
        return None
    other = far[0] if rng.random() < 0.5 else rng.choice(far)
    first, second = text[sentence.start : sentence.words[6].end], text[other.words[1].start : other.end]
    if not (oracle.once(first, text) and oracle.once(second, text)):
        return None
    return Draft(first + rng.choice(FORMS) + second, text, kinds=("distance",))


def across_furniture(sentence: Sentence, rng: Random) -> Draft | None:
    """Two parts joined over what is not body: a caption stands between the allowed spans."""
    run = sentence.following(2)
    if len(run) < 2 or any(len(s.words) < 5 for s in run):
        return None
    first, second = run
    caption = "\n\nThe quay at low tide, seen from the office.\n\n"
    old = sentence.passage.text
    text = old[: first.end] + caption + old[second.start :]
    low, high = first.end, first.end + len(caption)
    head, tail = first.text.rstrip("."), text[high : high + len(second.text)]
    return Draft(head + rng.choice(FORMS) + tail, text, options={"within": [[0, low], [high, len(text)]]})


_ADDED = {
    "[not]": "negation", "[never]": "negation", "[no]": "negation", "[allegedly]": "hedge", "[perhaps]": "hedge",
    "[all]": "quantifier", "[every]": "quantifier", "[only]": "quantifier", "[some]": "quantifier",
    "[falsely]": "added", "[wrongly]": "added", "[illegally]": "added", "[deliberately]": "added", "[two]": "number",
    "[secretly]": "added", "[again]": "added", "[shamefully]": "added", "[2018]": "number",
}  # fmt: skip


def meaning_added(sentence: Sentence, rng: Random) -> Draft | None:
    """[not], and other brackets that bring in what the source does not say."""
    if len(sentence.words) < 8:
        return None
    word = rng.choice(sentence.words[2:-2])
    note = rng.choice(sorted(_ADDED))
    text = sentence.passage.text
    quote = f"{text[sentence.start : word.end]} {note}{text[word.end : sentence.end]}"
    return Draft(quote, text, kinds=(_ADDED[note], "added", "negation", "date"))


def bracket_changes_name(sentence: Sentence, rng: Random) -> Draft | None:
    """A bracket that repeats some of the words it stands for, and changes the name or the number among them."""
    words, text = sentence.words, sentence.passage.text
    places = [
        i for i in range(2, len(words) - 3)
        if re.fullmatch(r"[A-Z][a-z]{2,}|\d[\d,.]*", words[i].text) and text[words[i - 1].end : words[i].start] == " "
        and len(words[i - 1].text) > 3
    ]  # fmt: skip
    if not places or "[" in sentence.text:
        return None
    at = rng.choice(places)
    old = words[at].text
    new = (
        rng.choice(("Interlaken", "Geneva", "Peru", "Norway"))
        if old[0].isalpha()
        else rng.choice(("17", "2.5", "1,900", "64"))
    )
    if new in text:
        return None
    first = words[at - 1]
    quote = f"{text[sentence.start : first.start]}[{first.text} {new}]{text[words[at].end : sentence.end]}"
    return Draft(quote, text, kinds=("name", "number", "added", "date", "other"))


def elided_and_altered(sentence: Sentence, rng: Random) -> Draft | None:
    """An honest omission that covers a word changed elsewhere in the quote."""
    parts = shortened(sentence, rng)
    if parts is None:
        return None
    a, b, c, d = parts
    text = sentence.passage.text
    pieces = [text[a.start : b.end], text[c.start : d.end]]
    side = rng.randrange(2)
    changed = _altered(pieces[side], rng)
    if changed is None or oracle.stands(changed, text):
        return None
    pieces[side] = changed
    return Draft(rng.choice(FORMS).join(pieces), text)


_TURNED = lists.table(
    """
    is: was; was: is; are: were; were: are; has: had; had: has; he: she; they: we; his: her; will: would; would:
    will; could: will; may: will; all: some; some: all; not: now; two: ten; million: billion; more: less; before:
    after; after: before; against: for; said: admitted; says: claims; people: children; government: army; police:
    soldiers; from: to; with: without
    """
)


def _altered(text: str, rng: Random) -> str | None:
    found = list(re.finditer(r"\b(?:" + "|".join(_TURNED) + r")\b|\d+", text))
    if not found:
        return None
    match = rng.choice(found)
    new = str(int(match[0]) + rng.choice((1, 3, 10))) if match[0].isdigit() else _TURNED[match[0]][0]
    return text[: match.start()] + new + text[match.end() :]


def set_and_altered(sentence: Sentence, rng: Random) -> Draft | None:
    """One word changed in a quote that honest typography makes differ all over."""
    changed = _altered(sentence.text, rng)
    if changed is None:
        return None
    return Draft(several(changed, rng), sentence.passage.text)


_CLAIMS = (
    "[the council broke its promise]",
    "[the company lied about everything]",
    "[we accept the blame]",
    "[the plan has been dropped]",
)


def mostly_bracket(sentence: Sentence, rng: Random) -> Draft | None:
    """A bracket in place of most of a sentence."""
    words, text = sentence.words, sentence.passage.text
    if len(words) < 9:
        return None
    inner = rng.choice(_CLAIMS)
    return Draft(
        f"{text[words[0].start : words[1].end]} {inner} {text[words[-2].start : sentence.end]}",
        text,
        kinds=("added", "distance", "other"),
    )


FAMILIES = (
    Family("parts out of order", "misquotes", "refuse", order, undone=oracle.stands),
    Family("parts far apart", "misquotes", "refuse", distance, undone=oracle.stands),
    Family("parts joined across furniture", "misquotes", "refuse", across_furniture),
    Family("[not] and other additions", "misquotes", "refuse", meaning_added),
    Family("bracket for most of it", "misquotes", "refuse", mostly_bracket),
    Family("bracket changes a name or number", "misquotes", "refuse", bracket_changes_name),
    Family("word changed in an elided quote", "misquotes", "refuse", elided_and_altered),
    Family("word changed, other typography", "misquotes", "refuse", set_and_altered, undone=oracle.stands),
    Family("[verb] for another verb", "signs that deceive", "refuse", verb_replaced),
    Family("[description] put in", "signs that deceive", "refuse", described),
    Family("[sic] and more", "signs that deceive", "refuse", note_with_more),
    Family("wrong letter in brackets", "signs that deceive", "refuse", wrong_letter),
    Family("ellipsis inside a word", "signs that deceive", "refuse", inside_word),
    Family("[another subject] after a mark", "signs that deceive", "refuse", stranger_after_a_mark),
    Family("[subject] over a weighty word", "signs that deceive", "flag", subject_over_weight),
    Family("opening [subject] over a negation", "signs that deceive", "flag", opening_over_negation),
)
