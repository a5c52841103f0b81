"""Quotes that an editor shortened or helped, by the conventions of journalism."""

from __future__ import annotations

import re
from random import Random

from benchmarks.anchoring import lists, oracle
from benchmarks.anchoring.case import Draft, Family
from benchmarks.anchoring.families.typography import no_break_spaces, quote_marks, white_space
from benchmarks.anchoring.prose import Sentence, Word

FORMS = (" ... ", "... ", "…", " … ", " . . . ", " [...] ", " (...) ", " […] ", "...", " [. . .] ")
BETWEEN_SENTENCES = (" ... ", ".... ", ". ... ", " … ", " [...] ", ". … ", " .... ", ". . . . ")
FEWEST = 3
"""Words that a part keeps."""


def shortened(sentence: Sentence, rng: Random) -> tuple[Word, Word, Word, Word] | None:
    """The first and last words of two parts, with words between them to leave out."""
    words = sentence.words
    if len(words) < 2 * FEWEST + 2:
        return None
    first = rng.randint(FEWEST, len(words) - FEWEST - 2)
    last = rng.randint(first + 2, min(first + 12, len(words) - FEWEST))
    text = sentence.passage.text
    if not text[words[last].start - 1].isspace() or not text[words[first - 1].end].isspace():
        return None
    return words[0], words[first - 1], words[last], words[-1]


def _joined(sentence: Sentence, parts: tuple[Word, Word, Word, Word], sign: str) -> Draft | None:
    text = sentence.passage.text
    a, b, c, d = parts
    first, second = text[a.start : b.end], text[c.start : d.end]
    if not (oracle.once(first, text) and oracle.once(second, text)):
        return None
    return Draft(first + sign + second, text, ((a.start, b.end), (c.start, d.end)))


def ellipsis(sentence: Sentence, rng: Random) -> Draft | None:
    """Words of no weight left out of a sentence."""
    parts = shortened(sentence, rng)
    if parts is None or lists.weighty(sentence.passage.text[parts[1].end : parts[2].start]):
        return None
    return _joined(sentence, parts, rng.choice(FORMS))


def ellipsis_over_weight(sentence: Sentence, rng: Random) -> Draft | None:
    """A negation, a quantifier, a number, a limit or a hedge left out of a sentence."""
    parts = shortened(sentence, rng)
    if parts is None:
        return None
    text, (start, end) = sentence.passage.text, (parts[1].end, parts[2].start)
    gap = lists.NO_COUNT.sub(lambda match: " " * len(match[0]), text[start : end + 40])[: end - start]
    hidden = [word for word in re.findall(r"\b[a-z]+\b", gap) if word in lists.SURE_IN_GAP]
    if not hidden or lists.NOT_A_DENIAL.search(sentence.text):
        return None
    draft = _joined(sentence, parts, rng.choice(FORMS))
    return draft and Draft(draft.quote, draft.text, draft.spans, hides=tuple(hidden))


def sentences_left_out(sentence: Sentence, rng: Random) -> Draft | None:
    """One or two whole sentences left out."""
    run = sentence.following(rng.choice((3, 4)))
    if len(run) < 3 or any(len(s.words) < 5 for s in (run[0], run[-1])):
        return None
    first, last = run[0], run[-1]
    text = sentence.passage.text
    if last.start - first.end > 900 or '"' in first.text + last.text or not (first.unique and last.unique):
        return None
    if not first.text.endswith(".") or lists.weighty(text[first.end : last.start]):
        return None
    sign = rng.choice(BETWEEN_SENTENCES)
    stop = first.end if re.sub(r"[\s…]", "", sign) in (".", "....") else first.end - 1  # the first dot is the stop
    return Draft(first.text[:-1] + sign + last.text, text, ((first.start, stop), (last.start, last.end)))


def at_an_end(sentence: Sentence, rng: Random) -> Draft | None:
    """An ellipsis before or after the words, where the writer shows that there is more."""
    text = sentence.text
    left, right = rng.choice((("... ", ""), ("", " ..."), ("…", "…"), ("[...] ", ""), ("", " […]"), ("...", "...")))
    body = text.rstrip(".") if right else text
    return Draft(left + body + right, sentence.passage.text, ((sentence.start, sentence.start + len(body)),))


def two_ellipses(sentence: Sentence, rng: Random) -> Draft | None:
    """Two omissions in one sentence."""
    words, text = sentence.words, sentence.passage.text
    if len(words) < 18:
        return None
    cuts = (5, rng.randint(7, 8), rng.randint(12, 13), 15)
    gaps = (text[words[cuts[0] - 1].end : words[cuts[1]].start], text[words[cuts[2] - 1].end : words[cuts[3]].start])
    spans = (
        (words[0].start, words[cuts[0] - 1].end),
        (words[cuts[1]].start, words[cuts[2] - 1].end),
        (words[cuts[3]].start, words[-1].end),
    )
    if any(text[words[at].start - 1] != " " for at in (cuts[1], cuts[3])):
        return None
    if any(map(lists.weighty, gaps)) or not all(oracle.once(text[s:e], text) for s, e in spans):
        return None
    return Draft(rng.choice(FORMS).join(text[s:e] for s, e in spans), text, spans)


def letter_in_brackets(sentence: Sentence, rng: Random) -> Draft | None:
    """[T]he: the letter that the writer changed."""
    del rng
    places = [w for w in sentence.words[2:-4] if w.text[0].islower() and len(w.text) > 1]
    text = sentence.passage.text
    for word in places:
        if _CONDITION.search(text, sentence.start, word.start):
            break  # without its condition it is another sentence
        if text[word.start - 2 : word.start] in (", ", "; ", ": "):
            quote = f"[{text[word.start].upper()}]{text[word.start + 1 : sentence.end]}"
            return Draft(quote, text, ((word.start, sentence.end),))
    return None


_CONDITION = re.compile(r"\b(?:if|unless)\b", re.IGNORECASE)
_SUBJECT = re.compile(r"\b(?:[Tt]hey|[Ii]t)\b(?= (?:is|are|was|were|has|have|had|said|says|will|would)\b)")
_NAMES = ("the council", "the ministry", "The company", "the union", "the agency", "the office", "the team")
"""Bodies: no *he* or *she* stands for one."""


def pronoun_named(sentence: Sentence, rng: Random) -> Draft | None:
    """[The council] said, where the source says "it said"."""
    match = _SUBJECT.search(sentence.text)
    if match is None or len(sentence.words) < 8:
        return None
    name = rng.choice(_NAMES)
    start, end = (sentence.start + at for at in match.span())
    text = sentence.passage.text
    before, after = text[sentence.start : start].rstrip(), text[end : sentence.end].lstrip()
    tail = (end + 1, sentence.end)
    if not oracle.once(after, text):
        return None
    if not re.search(r"\w", before):
        return Draft(f"[{name[0].upper()}{name[1:]}] {after}", text, (tail,))
    if not oracle.once(before, text):
        return None
    kept = (sentence.start, sentence.start + len(before))
    return Draft(f"{before} [{name}] {after}", text, (kept, tail))


_POSSESSIVE = re.compile(r"(?<=\w )(?:their|its|our)(?= [a-z]{3,})")


def possessive_named(sentence: Sentence, rng: Random) -> Draft | None:
    """[the council's] budget, where the source says "our budget"."""
    match = _POSSESSIVE.search(sentence.text)
    if match is None:
        return None
    text = sentence.passage.text
    start, end = (sentence.start + at for at in match.span())
    spans = ((sentence.start, start - 1), (end + 1, sentence.end))
    if not all(oracle.once(text[a:b], text) for a, b in spans):
        return None
    name = rng.choice(_NAMES)
    owner = f"[{name}'s]" if rng.random() < 0.7 else f"[{name}’s]"
    return Draft(f"{text[slice(*spans[0])]} {owner} {text[slice(*spans[1])]}", text, spans)


_VERB_OF_SUBJECT = re.compile(
    r"(?P<subject>(?:[A-Z][a-z]{2,} ){0,3}[A-Z][a-z]{2,}) (?=(?:was|were|has|had|said|says|will|would) [a-z])"
)
_NO_NAMES = frozenset(
    """she they you this that these those there what who the many some all most none nobody both few each every
    one two three nothing everyone neither""".split()
)
_PARTING = (", which is well known, ", " (as it is known) ", " – to be fair – ", ' "', " “", " (", " *", ", ")


def parted(sentence: Sentence, rng: Random) -> tuple[str, str, tuple[int, int]] | None:
    """A name that opens a sentence, a text with a mark or an aside between it and its verb, and what stands after."""
    match = _VERB_OF_SUBJECT.match(sentence.text)
    if match is None or match["subject"].split()[0].lower() in _NO_NAMES or "[" in sentence.text:
        return None
    old, at, mark = sentence.passage.text, sentence.start + match.end(), rng.choice(_PARTING)
    text = old[: at - 1] + mark + old[at:]
    start, end = (place + len(mark) - 1 for place in (at, sentence.end))
    return (match["subject"], text, (start, end)) if oracle.once(text[start:end], text) else None


def subject_after_a_mark(sentence: Sentence, rng: Random) -> Draft | None:
    """[Kim] wanted, where the source says "Kim, who was tired, wanted"."""
    found = parted(sentence, rng)
    if found is None:
        return None
    subject, text, span = found
    return Draft(f"[{subject}] {text[slice(*span)]}", text, (span,))


def pronoun_explained(sentence: Sentence, rng: Random) -> Draft | None:
    """They [the council] said: the pronoun kept, its referent beside it."""
    match = _SUBJECT.search(sentence.text)
    if match is None:
        return None
    at = sentence.start + match.end()
    text = sentence.passage.text
    quote = f"{text[sentence.start : at]} [{rng.choice(_NAMES)}]{text[at : sentence.end]}"
    return Draft(quote, text, ((sentence.start, sentence.end),))


def sic(sentence: Sentence, rng: Random) -> Draft | None:
    """[sic] after a word."""
    word = rng.choice(sentence.words[1:-1])
    text = sentence.passage.text
    note = rng.choice((" [sic]", " (sic)", " [sic!]", " [emphasis added]"))
    return Draft(
        text[sentence.start : word.end] + note + text[word.end : sentence.end], text, ((sentence.start, sentence.end),)
    )


def own_signs(sentence: Sentence, rng: Random) -> Draft | None:
    """Brackets and dots that the source itself has are its words."""
    if len(sentence.words) < 8:
        return None
    word = rng.choice(sentence.words[2:-3])
    sign = rng.choice(
        (" [inaudible]", " [applause]", " [...]", " ...", " (...)", " [the minister]", " [not]", " (sic)")
    )
    text = sentence.passage.text[: word.end] + sign + sentence.passage.text[word.end :]
    end = sentence.end + len(sign)
    quote = text[sentence.start : end]
    if rng.random() < 0.3:
        quote = quote.replace(" ", "  ", 1)
    return Draft(quote, text, ((sentence.start, end),))


def own_signs_and_ellipsis(sentence: Sentence, rng: Random) -> Draft | None:
    """The source's own brackets and an editor's ellipsis in one quote."""
    parts = shortened(sentence, rng)
    if parts is None or lists.weighty(sentence.passage.text[parts[1].end : parts[2].start]):
        return None
    a, b, c, d = parts
    sign = rng.choice((" [inaudible]", " [laughter]", " (laughs)"))
    words = [w for w in sentence.words if a.start < w.end < b.end]
    if not words:
        return None
    at = rng.choice(words).end
    old = sentence.passage.text
    text = old[:at] + sign + old[at:]
    move = len(sign)
    spans = ((a.start, b.end + move), (c.start + move, d.end + move))
    if not all(oracle.once(text[s:e], text) for s, e in spans):
        return None
    return Draft(text[slice(*spans[0])] + " ... " + text[slice(*spans[1])], text, spans)


def set_and_elided(sentence: Sentence, rng: Random) -> Draft | None:
    """An honest omission in a quote whose typography differs too."""
    draft = ellipsis(sentence, rng)
    if draft is None or "..." in sentence.text:
        return None
    return Draft(quote_marks(no_break_spaces(white_space(draft.quote, rng), rng), rng), draft.text, draft.spans)


FAMILIES = (
    *(
        Family(name, "editing", "accept", make)
        for name, make in (
            ("ellipsis inside a sentence", ellipsis),
            ("whole sentences left out", sentences_left_out),
            ("ellipsis at an end", at_an_end),
            ("two ellipses", two_ellipses),
            ("[T]he", letter_in_brackets),
            ("[Name] for a pronoun", pronoun_named),
            ("[Name's] for a possessive", possessive_named),
            ("pronoun [name]", pronoun_explained),
            ("[subject] after a mark", subject_after_a_mark),
            ("[sic]", sic),
            ("the source's own signs", own_signs),
            ("own signs and an ellipsis", own_signs_and_ellipsis),
            ("ellipsis, other typography", set_and_elided),
        )
    ),
    Family("gap over a weighty word", "flags", "flag", ellipsis_over_weight),
)
