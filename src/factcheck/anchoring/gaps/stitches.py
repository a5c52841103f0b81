"""Whether an ellipsis inside one sentence joins what does not belong together: a verb and another's subject or object.

Read by rule from the words at the two ends of the gap, since no list tells who did what to whom.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise

from factcheck.anchoring.anchor import Edge
from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.words.forms import forms_for
from factcheck.anchoring.words.hidden_words import Word, cut_edge, word_after, words_in
from factcheck.text import Span, sentences

_FEWEST = 2  # words of a gap ("firm that") before which nothing was left out that could have a verb
_SUBJECT = 6  # words of a subject that stands before its verb
_TAIL = 3  # words from the last "and" of a gap to its end, of which the last is a verb
_LEAD = 5  # words of a subject with which a sentence opens
_NEAR = 80  # code points that hold them
_CONTRASTED = 6  # words of a clause that hold what sets it against another
_STEM = 3  # letters of a verb before its ending


def stitched(text: str, gap: Span, lexicon: Lexicon, *, elided: bool) -> tuple[Edge, ...]:
    """The words of a gap inside one sentence that give what the quote goes on with another subject, object or verb.

    "He shot [the burglar who had killed] his wife", "The mayor [said the union's leader] had lied", "The council [fined
    the firm that] poisoned the river", "Police arrested [the driver of] the minister".
    """
    words = words_in(text, gap, lexicon)
    after = word_after(text, gap.end, lexicon)
    if not words or after is None:
        return ()
    if not _runs_on(text, words[-1].end, after.start):
        named = _before_apposition(text, words, after, lexicon)
        found = _other_subject(text, named, after, lexicon) if named else []
        return (cut_edge(text, "subject", Span(found[0].start, found[-1].end)),) if found else ()
    found = _other_subject(text, words, after, lexicon) or _subject_meanwhile(text, gap, words, after, lexicon)
    if not found and _ends_with_relative(text, gap, words, after, lexicon):
        found = words
    if not found and words[-1].text not in lexicon.stops:
        found = _inside_a_clause(text, words, after, lexicon)
    if not found and elided:
        found = _governor(text, gap, words, after, lexicon) or _paired(text, gap, words, after, lexicon)
    return (cut_edge(text, "subject", Span(found[0].start, found[-1].end)),) if found else ()


def _before_apposition(text: str, words: list[Word], after: Word, lexicon: Lexicon) -> list[Word]:
    """The words of a gap before the apposition with which it ends: "while the clerk[, a lawyer,] accused"."""
    if text[words[-1].end : after.start].strip() != ",":
        return []
    for place in range(len(words) - 1, max(0, len(words) - _SUBJECT - 1), -1):
        if is_verb(words[place], lexicon) or words[place].text in lexicon.stops:
            return []
        between = text[words[place - 1].end : words[place].start].strip()
        if between == "," and opens_a_noun_phrase(text, words[place], lexicon):
            return words[:place]
        if between:
            return []
    return []


def is_verb(word: Word, lexicon: Lexicon) -> bool:
    """Whether a word is, as far as lists and endings tell, a form of a verb."""
    text = word.text
    if text in lexicon.verbal or text in lexicon.saying or text in _irregular(lexicon.language):
        return True
    return any(text.endswith(ending) and len(text) >= len(ending) + _STEM for ending in lexicon.past_endings)


def is_number(word: Word, lexicon: Lexicon) -> bool:
    """Whether a word is a figure, or a number word that is nothing else."""
    return word.text[0].isdigit() or word.text in lexicon.cardinals


def tells(text: str, word: Word, lexicon: Lexicon) -> bool:
    """Whether a word is a verb where it stands: not a noun with a capital ("Werften") or an adjective before one."""
    if not is_verb(word, lexicon):
        return False
    if not lexicon.capital_nouns or word.text in lexicon.verbal or word.text in lexicon.saying:
        return True
    if text[word.start].isupper():
        return False
    noun = word_after(text, word.end, lexicon)
    if noun is None or not text[noun.start].isupper() or not text[word.end : noun.start].isspace():
        return True
    before = words_in(text, Span(max(0, word.start - _NEAR), word.start), lexicon)[-1:]
    if not before or text[before[0].end : word.start].strip(" ,\n"):
        return True
    beside = before[0].text in lexicon.determiners or before[0].text in lexicon.joints
    alike = text[before[0].start].islower() and before[0].text.endswith(word.text[word.text.rfind("e") :])
    return not (beside or alike)  # "eine kleine, robuste Anlage"


def opens_a_noun_phrase(text: str, word: Word, lexicon: Lexicon) -> bool:
    """Whether a word is a determiner, or has a capital letter."""
    return text[word.start].isupper() or is_determiner(text, word, lexicon)


def is_determiner(text: str, word: Word, lexicon: Lexicon) -> bool:
    """Whether a word is a determiner, its last letter dropped or not (*l'élu*)."""
    elided = lexicon.elides and text[word.end : word.end + 1] in ("'", "’") and f"{word.text}'" in lexicon.determiners
    return elided or word.text in lexicon.determiners


@cache
def _irregular(language: str) -> frozenset[str]:
    return frozenset(form for verb in forms_for(language).verbs for form in verb)


# --------------------------------------------------------------------------------------------------------------------
# Another's subject
# --------------------------------------------------------------------------------------------------------------------


def _other_subject(text: str, words: list[Word], after: Word, lexicon: Lexicon) -> list[Word]:
    """The words at the end of a gap that are the subject of what comes next, if more stands before them."""
    helps = after.text in lexicon.verbal
    if not helps and not (is_verb(after, lexicon) and text[after.start].islower()):
        return []
    before, joint, subject = _parted(text, words, lexicon)
    if not before:
        return subject if joint in lexicon.joints and _opens_a_sentence(text, words, after, lexicon) else []
    of_a_name = joint != ";" and all(text[word.start].isupper() for word in before)
    if of_a_name or not _is_subject(text, subject, lexicon, owned=joint in lexicon.owning_relatives):
        return []
    if joint == ";":
        return subject
    told = any(is_verb(word, lexicon) for word in before)
    if joint not in lexicon.joints:
        return [] if _narrows(before[0], lexicon) else subject
    return subject if (told or helps) and not _goes_with_the_subject(before, lexicon, told=told) else []


def _opens_a_sentence(text: str, words: list[Word], after: Word, lexicon: Lexicon) -> bool:
    """Whether a comma, "and" and a noun phrase open a clause behind another: "It ran[, but a man] pressed a button"."""
    subject, last, before = words[1:], words[-1], Span(max(0, words[0].start - _NEAR), words[0].start)
    if len(subject) < _FEWEST or _is_no_verb(last, lexicon) or not before.of(text).rstrip().endswith(","):
        return False
    named = subject[:-1] if last.text.endswith(lexicon.participle_endings) else subject  # "a human being"
    lead = words_in(text, sentences(text, before)[-1], lexicon)
    if last.text in [word.text for word in lead] or not _is_subject(text, named, lexicon, owned=False):
        return False
    told = any(tells(text, word, lexicon) for word in lead[1:])
    if after.text in lexicon.verbal or not told:
        return told  # else no word that tells more of a noun: "[, and freshly] baked rolls"
    then = word_after(text, after.end, lexicon)
    if then is None or not tells(text, after, lexicon):
        return tells(text, after, lexicon)
    opens = is_determiner(text, then, lexicon) or then.text in lexicon.pronouns | lexicon.prepositions
    return opens or not _runs_on(text, after.end, then.start)


def _goes_with_the_subject(before: list[Word], lexicon: Lexicon, *, told: bool) -> bool:
    """Whether words before "and" say of whom the quote speaks: "The owner [of the ship and the cargo] was"."""
    if len(before) > 1 and before[1].text in lexicon.agents:
        return True  # "The report [written by the council and the union] was"
    return _narrows(before[0], lexicon) and not (told and before[0].text in lexicon.prepositions)


def _parted(text: str, words: list[Word], lexicon: Lexicon) -> tuple[list[Word], str, list[Word]]:
    """The words before the last word or semicolon that opens a clause, that one, and the words after it."""
    opening = lexicon.joints | (lexicon.stops - lexicon.prepositions)
    for place in range(len(words) - 2, -1, -1):
        if ";" in text[words[place].end : words[place + 1].start]:
            return words[: place + 1], ";", words[place + 1 :]
        if words[place].text in opening or _opens_meanwhile(words, place, lexicon):
            return words[:place], words[place].text, words[place + 1 :]
    return [], "", []


def _opens_meanwhile(words: list[Word], place: int, lexicon: Lexicon) -> bool:
    """Whether a word that may compare opens a clause: "watched [as] the banker was", not "known [as] the Boss"."""
    if words[place].text not in lexicon.meanwhile or not place:
        return False
    verb = words[place - 1]
    return is_verb(verb, lexicon) and verb.text not in lexicon.likened


def _subject_meanwhile(text: str, gap: Span, words: list[Word], after: Word, lexicon: Lexicon) -> list[Word]:
    """The subject after a word of time, where what stands before has its own verb: "He left [before she] was heard".

    A preposition opens no clause: "The man held [after the raid] was freed"; so the verb is one that has no object.
    """
    first = words[0]
    if after.text not in lexicon.verbal or first.text not in lexicon.prepositions or first.text not in lexicon.stops:
        return []
    before = words_in(text, Span(max(0, gap.start - _NEAR), gap.start), lexicon)[-1:]
    if not before or before[0].text not in lexicon.leaving or not _runs_on(text, before[0].end, first.start):
        return []
    return words[1:] if _is_subject(text, words[1:], lexicon, owned=False) else []


def _is_subject(text: str, words: list[Word], lexicon: Lexicon, *, owned: bool) -> bool:
    """Whether words are one noun phrase, and hold no verb."""
    if not 0 < len(words) <= _SUBJECT or not all(_runs_on(text, a.end, b.start) for a, b in pairwise(words)):
        return False
    if not (owned or opens_a_noun_phrase(text, words[0], lexicon)):
        return False
    return not any(is_verb(word, lexicon) or word.text in lexicon.stops for word in words[1:])


def _narrows(word: Word, lexicon: Lexicon) -> bool:
    """Whether a word opens what says more closely of whom the words before it speak."""
    listed = (lexicon.relatives, lexicon.restrictive, lexicon.prepositions, lexicon.partitives)
    return any(word.text in each for each in listed) or word.text.endswith(lexicon.participle_endings)


def _inside_a_clause(text: str, words: list[Word], after: Word, lexicon: Lexicon) -> list[Word]:
    """Of the words of a gap, those of the clause inside which it ends, if another's verb or object comes next."""
    for place in range(len(words) - 1, -1, -1):
        word = words[place]
        if place + 1 < len(words) and not _runs_on(text, word.end, words[place + 1].start):
            between = text[word.end : words[place + 1].start].strip()
            if not (between == "," and lexicon.parts_clauses and word.text in lexicon.saying):
                return []
        told = [each for each in words[place + 1 :] if each.text not in lexicon.stops]
        if word.text in lexicon.personal_relatives and place and told and after.text in lexicon.determiners:
            return [word, told[-1]]
        if word.text in lexicon.saying and after.text in lexicon.verbal:
            # "said it [would]" speaks of whoever said it
            same = all(each.text in lexicon.pronouns or each.text in lexicon.verbal for each in told)
            return [] if same else told
    return []


def _paired(text: str, gap: Span, words: list[Word], after: Word, lexicon: Lexicon) -> list[Word]:
    """All words of a gap from one clause to its counterpart: "was calm [when told and angry] when she saw it"."""
    before = words_in(text, Span(max(0, gap.start - _NEAR), gap.start), lexicon)[-1:]
    if not before:
        return []
    first, last, inside = words[0].text, words[-1].text, words[1:]
    if before[0].text == last and last in lexicon.prepositions:  # "fell in | May and rose in | June"
        return words if _does_again(words[:-1], lexicon) else []
    if first != after.text or first in lexicon.joints:
        return []
    if first in lexicon.prepositions:
        return words if _does_again(inside, lexicon) else []
    opens = first in lexicon.stops and first not in lexicon.personal_relatives and last not in lexicon.determiners
    again = before[0].text == last  # "days [when it rained and days] when it snowed"
    joined = any(word.text in lexicon.joints for word in inside[:-1])
    return words if opens and joined and not again else []


def _does_again(words: list[Word], lexicon: Lexicon) -> bool:
    """Whether words end with a joint, a verb and pronouns: "in May and closed it"."""
    told = next((place for place, word in enumerate(words, 1) if word.text in lexicon.joints), len(words))
    again = words[told:]
    return bool(again) and is_verb(again[0], lexicon) and all(word.text in lexicon.pronouns for word in again[1:])


def _ends_with_relative(text: str, gap: Span, words: list[Word], after: Word, lexicon: Lexicon) -> bool:
    """Whether a gap ends with the word that opens a clause on something of the gap."""
    last = words[-1].text
    if len(words) <= _FEWEST or last not in lexicon.relatives | lexicon.restrictive or words[0].text in lexicon.copulas:
        return False
    if gap.of(text).lstrip().startswith(",") or ")" in text[words[-2].end : words[-1].start]:
        return False  # it speaks of what stands before the gap: "the owner [(a lawyer) who] sold"
    if not lexicon.saying.isdisjoint([word.text for word in words]):
        return False
    named = after.text in lexicon.determiners or after.text in lexicon.pronouns
    if lexicon.parts_clauses:
        return named and "," in text[words[-2].end : words[-1].start]
    return not named and (last in lexicon.personal_relatives or words[-3].text in lexicon.determiners)


def over_contrast(text: str, gap: Span, lexicon: Lexicon) -> tuple[Edge, ...]:
    """The words of a gap from inside a clause over a comma into another that is set against it.

    "was [passed in the committee, in the council however] lost", "snow [in the hills, ]in the town by contrast".

    >>> from factcheck.anchoring.lexicon import LEXICONS
    >>> text = "Snow fell in the hills, in the town by contrast rain."
    >>> [edge.word for edge in over_contrast(text, Span(9, 24), LEXICONS["en"])]
    ['in the hills']
    """
    comma = text.rfind(",", *gap)
    words = words_in(text, gap, lexicon)
    if comma < 0 or not words or not words[0].end <= comma or text[gap.start : words[0].start].strip():
        return ()
    if text.endswith(",", 0, gap.start):
        return ()  # an aside, its comma kept
    other = f" {' '.join(_up_to_mark(text, Span(comma + 1, gap.end + _NEAR), lexicon))} "
    if not any(other.find(f" {phrase} ") > 0 for phrase in lexicon.contrasts):
        return ()
    return (cut_edge(text, "subject", Span(words[0].start, words[-1].end)),)


def _up_to_mark(text: str, stretch: Span, lexicon: Lexicon) -> list[str]:
    """The first words of a clause: "in the town, by contrast"."""
    words = words_in(text, stretch, lexicon, _CONTRASTED)
    ended = next((at for at in range(1, len(words)) if _ends(text[words[at - 1].end : words[at].start])), len(words))
    return [word.text for word in words[:ended]]


def _ends(between: str) -> bool:
    return not set(between).isdisjoint(".;:!?")


# --------------------------------------------------------------------------------------------------------------------
# Another's object
# --------------------------------------------------------------------------------------------------------------------


def _governor(text: str, gap: Span, words: list[Word], after: Word, lexicon: Lexicon) -> list[Word]:
    """The words at the end of a gap that govern what comes next, where it would pass for governed by what was kept."""
    if after.text in lexicon.calendar:
        return []
    if _is_only_particle(words, after, lexicon):
        return words
    if gap.of(text).strip()[:1] in (",", ";", ":", "("):
        return []
    if _is_head(text, words, after, lexicon):
        return words
    if words[-1].text in lexicon.governing:
        return words if _is_governed(text, gap, words, after, lexicon) else []
    return _other_verb(text, gap, words, after, lexicon)


def _is_only_particle(words: list[Word], after: Word, lexicon: Lexicon) -> bool:
    """Whether a gap is nothing but a preposition or two: "fought [alongside] the rebels", "called [off] the strike"."""
    if len(words) > _FEWEST or after.text.isdigit():
        return False
    return all(word.text in lexicon.prepositions and word.text not in lexicon.partitives for word in words)


def _is_head(text: str, words: list[Word], after: Word, lexicon: Lexicon) -> bool:
    """Whether a gap is a noun phrase up to the word that says whose it is: "arrested [the driver of] the minister"."""
    if words[-1].text not in lexicon.partitives & lexicon.prepositions or len(words) <= _FEWEST:
        return False
    first = words[0]
    if words[-2].text in lexicon.bearers and text[after.start].isupper():
        return False
    opens = opens_a_noun_phrase(text, first, lexicon) or first.text in lexicon.calendar
    return opens and opens_a_noun_phrase(text, after, lexicon)


def _is_governed(text: str, gap: Span, words: list[Word], after: Word, lexicon: Lexicon) -> bool:
    """Whether a bare verb comes next, and before the gap stands but a subject: "The guards [were ordered to] shoot"."""
    if not text[after.start].islower() or _is_no_verb(after, lexicon):
        return False
    start = max(0, gap.start - _NEAR)
    last = sentences(text, Span(start, gap.start))[-1:]
    lead = words_in(text, last[0], lexicon) if last and (last[0].start > start or start == 0) else []
    if not 0 < len(lead) <= _LEAD or any(is_verb(word, lexicon) or word.text in lexicon.stops for word in lead):
        return False
    return len(words) == _FEWEST or any(is_verb(word, lexicon) for word in words)


def _other_verb(text: str, gap: Span, words: list[Word], after: Word, lexicon: Lexicon) -> list[Word]:
    """The verb at the end of a gap after "and", if the gap opens with an object and another comes next.

    "thanked [the police and condemned] the rioters"; the object of a preposition too: "fewer than [at first, but so
    did] the others".
    """
    last, first = words[-1], words[0]
    again = after.text == first.text and first.text in lexicon.prepositions
    if not (after.text in lexicon.determiners or again) or text[last.start].isupper() or _is_no_verb(last, lexicon):
        return []
    if again:
        if not is_verb(last, lexicon):
            return []
    elif not (opens_a_noun_phrase(text, first, lexicon) or first.text in lexicon.pronouns):
        before = words_in(text, Span(max(0, gap.start - _NEAR), gap.start), lexicon)[-1:]
        if not before or before[0].text not in lexicon.prepositions or not _runs_on(text, before[0].end, first.start):
            return []
    for place in range(len(words) - 2, max(0, len(words) - _TAIL - 2), -1):
        if words[place].text in lexicon.joints or words[place].text in lexicon.governing:
            return words[place + 1 :]
        if words[place].text in lexicon.determiners or words[place].text in lexicon.prepositions:
            return []
    return []


def is_noun_phrase(text: str, words: list[Word], lexicon: Lexicon) -> bool:
    """Whether words are one noun phrase after a determiner: "The union", "L'opposition"."""
    return len(words) > 1 and is_determiner(text, words[0], lexicon) and _is_subject(text, words, lexicon, owned=False)


def may_be_verb(text: str, word: Word, lexicon: Lexicon) -> bool:
    """Whether a word in small letters may be a verb."""
    return text[word.start].islower() and not _is_no_verb(word, lexicon)


def _is_no_verb(word: Word, lexicon: Lexicon) -> bool:
    """Whether a word is surely none that an object may follow."""
    listed = (
        lexicon.determiners, lexicon.pronouns, lexicon.prepositions, lexicon.stops, lexicon.adverbs, lexicon.calendar,
        lexicon.sentence_adverbs, lexicon.units,
    )  # fmt: skip
    if any(word.text in each for each in listed) or word.text.isdigit():
        return True
    return word.text.endswith(lexicon.adverb_endings) or lexicon.class_of(word.text) not in (None, "saying")


def _runs_on(text: str, end: int, start: int) -> bool:
    """Whether no mark stands between two words but an apostrophe or hyphen."""
    return not text[end:start].strip(" \t\r\n'’-")
