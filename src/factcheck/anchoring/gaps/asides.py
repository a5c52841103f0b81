"""What may be left out whole, and then bears on nothing that stays: an aside, a relative clause, a clause of a row."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise
from math import inf

from factcheck.anchoring.anchor import Edge, WordClass
from factcheck.anchoring.gaps.stitches import is_number, is_verb, opens_a_noun_phrase, tells
from factcheck.anchoring.gaps.tellings import (
    ROW,
    SENTENCE,
    dates_what_is_told,
    denies,
    is_repeated,
    is_untold,
    lead_of,
    opens_relative,
    tells_more,
    tells_of_one,
    tells_when_or_why,
    tells_why,
)
from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.words.hidden_words import Word, plain, word_after, words_in
from factcheck.anchoring.words.patterns import SENTENCE_ENDS
from factcheck.text import Span, sentences

_Is = Callable[[Word, Lexicon], bool]

_OF_AN_ASIDE: frozenset[WordClass] = frozenset({"number", "quantifier"})
"""What an aside may hold without bearing on the rest of its sentence."""
_BETWEEN_COMMAS = re.compile(r",[^,;:()—–]+,")
_ASIDE = re.compile(
    r"(?:\([^()]*\)\s*)?,[^,;:]*,|--(?:(?!--).)*--|\([^()]*\)|\[[^\[\]]*\]|[—–](?:(?!\s[-—–]\s)[^—])*[—–]|-\s(?:(?!\s-\s).)*\s-",
    re.DOTALL,
)
_OF_A_VERB: frozenset[WordClass] = _OF_AN_ASIDE | {"negation"}
"""What a verb of a row may have with it without bearing on the others."""
_FEWEST = 2  # words of a clause
_OPENING = 3  # words that open a relative clause: "de la que"
_COMMA = re.compile(",")
_MARK = re.compile(r"[,.;:!?—–(]")
_NEAR = 60  # code points that hold the next words
_NEGATED = 3  # words of a member of a row that hold its negation: "n'a pas"
_LEAD = 120  # code points before a gap in which a clause or an apposition opens


def with_commas(text: str, gap: Span) -> Span:
    """A gap with the commas that were kept beside it, if it lies between two: "the pier,[ built in 1904,] is"."""
    left_out = gap.of(text).strip()
    opens, closes = left_out.startswith(","), left_out.endswith(",")
    before = not opens and gap.start > 0 and text[gap.start - 1] == ","
    after = not closes and text.startswith(",", gap.end)
    if not ((opens or before) and (closes or after)):
        return gap
    return Span(gap.start - before, gap.end + after)


def is_aside(text: str, gap: Span) -> bool:
    """Whether all that stands between two commas, dashes or brackets was left out: "the pier, built in 1904, is".

    The quote may keep the commas: "Smith,[ 19,] shouted".
    """
    return _ASIDE.fullmatch(with_commas(text, gap).of(text).strip()) is not None


def is_parted_off(text: str, gap: Span, lexicon: Lexicon) -> bool:
    """Whether a gap is all that stands from a comma to another, or to the end of its sentence; commas inside or not.

    What it counts is its own: "They voted,[ in May, 52 to 48]. It rained"; but where a comma parts every clause off, a
    main clause may go on there: "The claim, it paid[, fell after ten days]."
    """
    left_out = gap.of(text).strip()
    if any(mark in left_out for mark in ";:()—–"):
        return False
    opens = left_out.startswith(",") or text.endswith(",", 0, gap.start)
    words = words_in(text, gap, lexicon) if opens and lexicon.parts_clauses else []
    if any(tells(text, word, lexicon) for word in words) and (
        "," in left_out.strip(" ,") or not (opens_relative(words, lexicon) or tells_when_or_why(words, lexicon))
    ):
        return False
    return opens and (left_out.endswith((",", *SENTENCE_ENDS)) or text.startswith((",", *SENTENCE_ENDS), gap.end))


def of_its_own(text: str, gap: Span, edges: tuple[Edge, ...], lexicon: Lexicon) -> frozenset[Edge]:
    """Of words that may bear on a sentence, those that tell but more of what a gap names, if commas part that off.

    What it counts, but for the time from which it opens ("from 2006"); both of what may be (", whether in May or in
    June,"); after a preposition or article, what may be said there (", in terms that a judge may use,"); what narrows
    the noun of an article that opens it (", a rather small room,"); and what depends on a participle.
    """
    if not edges:
        return frozenset()
    aside, words = is_aside(text, gap), words_in(text, gap, lexicon)
    unconditional = frozenset(edge for edge in edges if edge.kind != "condition")
    if is_repeated(text, gap, with_commas(text, gap).of(text).strip(), words, lexicon):
        return unconditional
    if tells_of_one(text, gap, words, lexicon):
        return frozenset(edge for edge in edges if edge.kind == "number")
    if not (aside or is_parted_off(text, gap, lexicon)):
        return frozenset()
    first = words[0].text
    alone = len(words) == 1 and lexicon.class_of(first) == "quantifier"
    if alone and (first in lexicon.adverbs or first.endswith(lexicon.adverb_endings)):
        return frozenset()  # "opened, often, the doors"
    starts = words[1:2] if first in lexicon.starting else []
    counted = (edge for edge in edges if is_an_amount(text, edge, lexicon))
    own = {edge for edge in counted if all(edge.span != each.span for each in starts)}
    if first in lexicon.whether and any(word.text in lexicon.joints & lexicon.ratios for word in words):
        own.update(edge for edge in edges if edge.span.start == words[0].start)
    described = first in lexicon.articles and first not in lexicon.prepositions | lexicon.partitives
    if aside and (described or (first in lexicon.prepositions and lexicon.class_of(first) is None)):
        own.update(edge for edge in edges if plain(edge.word) in lexicon.modals)
    if aside and first not in lexicon.joints:  # "painted in only three weeks"
        own.update(edge for edge in edges if edge.kind == "limit" and _is_of_a_number(text, edge, lexicon))
    own -= {edge for edge in edges if plain(edge.word) in lexicon.exceptions}  # "all sank, except three,"
    if described and not any(is_verb(word, lexicon) or word.text in lexicon.stops for word in words):
        own.update(edge for edge in edges if edge.kind == "limit")
    if aside:
        own.update(edge for edge in edges if edge.kind == "time" and dates_what_is_told(edge, words, lexicon))
    if tells_why(text, gap, words, lexicon) if aside else tells_more(words, lexicon):
        own.update(unconditional)
    told = _told_in(words, lexicon)
    own.update(edge for edge in edges if edge.span.start >= told)
    return frozenset(own)


def _told_in(words: list[Word], lexicon: Lexicon) -> float:
    """Where a clause begins that depends on a participle: ", knowing that only the poor would pay,"."""
    return next(
        (
            clause.start
            for verb, clause in pairwise(words)
            if clause.text in lexicon.complementizers
            and verb.text.endswith(lexicon.participle_endings)
            and lexicon.class_of(verb.text) is None
        ),
        inf,
    )


def is_an_amount(text: str, edge: Edge, lexicon: Lexicon) -> bool:
    """Whether a word only counts, or rounds a count: "most of them students", "nearly 40 of them"."""
    if edge.kind in _OF_AN_ASIDE:
        return True
    word = plain(edge.word)
    counted = word.split()[0] in lexicon.quantifier
    if edge.kind == "limit" and counted and " " in word:
        return True
    rounds = edge.kind == "hedge" or (edge.kind == "limit" and (" " in word or word in lexicon.rounded))
    return rounds and _is_of_a_number(text, edge, lexicon)


def _is_of_a_number(text: str, edge: Edge, lexicon: Lexicon) -> bool:
    """Whether a number comes right after a word."""
    after = word_after(text, edge.span.end, lexicon)
    return after is not None and is_number(after, lexicon)


def is_member(text: str, edge: Edge, gap: Span, lexicon: Lexicon) -> bool:
    """Whether a limit opens an apposition to a noun of the gap: "[, said a clerk of the port, part of the state.]"."""
    before, at = text[gap.start : edge.span.start].rstrip(), edge.span.end
    if edge.kind != "limit" or not before.endswith(",") or not before.strip(" ,"):
        return False
    after = word_after(text, at, lexicon)
    joint = plain(edge.word).split()[-1]
    if joint not in lexicon.partitives and (after is None or after.text not in lexicon.partitives):
        return False
    mark = _MARK.search(text, at, gap.end)
    named = words_in(text, Span(at, mark.start() if mark else gap.end), lexicon)
    return mark is not None and not any(is_verb(word, lexicon) or word.text in lexicon.stops for word in named)


def own_end(text: str, gap: Span, lexicon: Lexicon) -> int:
    """Where an aside goes on with a clause on somebody whom it names: ", a chemist in town | who was not there,"."""
    opening = lexicon.relatives | lexicon.restrictive
    if not lexicon.parts_clauses:  # where a comma parts every clause off, none begins in an aside
        opening -= lexicon.determiners - lexicon.complementizers
        first = (word.start for word in words_in(text, gap, lexicon)[1:] if word.text in opening)
        return next(first, gap.end)
    return gap.end


def is_relative_clause(text: str, gap: Span, lexicon: Lexicon) -> bool:
    """Whether a whole relative clause was left out, between two commas, dashes or brackets.

    "the line, which opened in 2011, carried"; or the one on the noun of an apposition, up to the comma that ends that:
    "the expert, a chemist[ who was not there,] praised".
    """
    left_out = gap.of(text).strip()
    whole = _BETWEEN_COMMAS.fullmatch(left_out) or (left_out[:1] != "," and _ASIDE.fullmatch(left_out))
    if not whole and not _ends_apposition(text, gap, left_out, lexicon):
        return False
    return len(sentences(text, gap)) <= 1 and opens_relative(words_in(text, gap, lexicon, _OPENING), lexicon)


def relative_clauses(text: str, gap: Span, lexicon: Lexicon) -> tuple[Span, ...]:
    """The whole relative clauses between two commas of a gap: "the man[, who was not there, but in May] left"."""
    whole = with_commas(text, gap)
    if lexicon.parts_clauses or text.count(",", *whole) < _FEWEST:
        return ()
    commas = [match.start() for match in _COMMA.finditer(text, *whole)]
    each = (Span(start, end) for start, end in pairwise(commas))
    return tuple(span for span in each if opens_relative(words_in(text, span, lexicon, _OPENING), lexicon))


def _ends_apposition(text: str, gap: Span, left_out: str, lexicon: Lexicon) -> bool:
    """Whether a gap without marks ends with the comma that closes an apposition, in which it begins."""
    inside = left_out.removesuffix(",")
    if lexicon.parts_clauses or _has_marks(inside) or not (inside != left_out or text.startswith(",", gap.end)):
        return False
    start = max(0, gap.start - _LEAD)
    sentence = SENTENCE.sub("", text[start : gap.start])
    noun, comma, apposition = sentence.rpartition(",")
    if not comma or not noun.strip() or SENTENCE.match(noun):
        return False
    words = words_in(text, Span(gap.start - len(apposition), gap.start), lexicon)
    if not words or words[0].text not in lexicon.articles:
        return False
    others = lexicon.verbal | (lexicon.stops - lexicon.joints) | lexicon.adversatives  # "the town and county clerk"
    return not any(word.text in others for word in words)


def _has_marks(text: str) -> bool:
    return any(mark in text for mark in ",;:()—–")


def clause_of_a_row(text: str, gap: Span, edges: tuple[Edge, ...], lexicon: Lexicon) -> frozenset[Edge]:
    """Of words that bear on a sentence, those of a clause that stood by itself in a row and was left out whole.

    "I got a band,[ and I was trying to ride,] but it closed", "He thanked the crew,[ paid no fine,] and left".
    """
    words = words_in(text, gap, lexicon)
    if _is_last_of_a_row(text, gap, words, lexicon):
        return _after_first(words, edges, _OF_AN_ASIDE) | _replaced(words, edges, lexicon)
    return _of_a_member(text, gap, words, edges, lexicon)


def _of_a_member(text: str, gap: Span, words: list[Word], edges: tuple[Edge, ...], lexicon: Lexicon) -> frozenset[Edge]:
    """Of words that bear on a sentence, those of a member of a row before which and after which others stay."""
    row = with_commas(text, gap).of(text).strip()
    after = words_in(text, Span(gap.end, gap.end + _NEAR), lexicon, _NEGATED + 1)
    if min(len(words), len(after)) <= 1 or not ROW.fullmatch(row) or text[gap.end : after[0].start].strip(" ,"):
        return frozenset()
    if _opens_alike(text, gap, words, after, lexicon) or _says_again(text, gap, words, row, lexicon):
        return _after_first(words, edges, _OF_A_VERB)
    if is_untold(words, lexicon):
        return frozenset()
    ended = row.endswith(",")
    if not ended and _is_of_the_present(text, gap, words, after, lexicon):
        return _after_first(words, edges, _OF_A_VERB)
    joined = ended or after[0].text in lexicon.joints
    own = _of_its_negation(lead_of(text, gap, lexicon), words, after, edges, lexicon) if joined else frozenset()
    if own or not _is_clause_before(text, gap, lexicon):
        return own
    alone = ended and _stands_alone(words, after, lexicon)
    return frozenset(edges) if alone else _of_its_verb(words, after, edges, lexicon)


def _after_first(words: list[Word], edges: tuple[Edge, ...], kinds: frozenset[WordClass]) -> frozenset[Edge]:
    return frozenset(edge for edge in edges if edge.kind in kinds and edge.span.start > words[0].end)


def _of_its_negation(
    lead: list[Word], words: list[Word], after: list[Word], edges: tuple[Edge, ...], lexicon: Lexicon
) -> frozenset[Edge]:
    """What negates a member of a row whose members each have their own: "took no gold[, no silver] and no land"."""
    last = after[after[0].text in lexicon.joints - lexicon.adversatives :]
    if not (denies(lead, lexicon) and all(denies(each[:_NEGATED], lexicon) for each in (words, last))):
        return frozenset()
    return frozenset(edge for edge in edges if edge.kind == "negation")


def _replaced(words: list[Word], edges: tuple[Edge, ...], lexicon: Lexicon) -> frozenset[Edge]:
    """Of words that bear on a sentence, those that deny but what comes next: "[and spoke of peace rather than war]"."""
    denying = (edge for edge in edges if plain(edge.word) in lexicon.replacing)
    return frozenset(edge for edge in denying if words[1].end < edge.span.start and edge.span.end < words[-1].end)


def _is_last_of_a_row(text: str, gap: Span, words: list[Word], lexicon: Lexicon) -> bool:
    """Whether a gap is the last verb of a row and all that goes with it: "She sold the boat[ and let one field]."."""
    left_out = gap.of(text).strip()
    if len(words) <= _FEWEST or words[0].text not in lexicon.joints - lexicon.adversatives - lexicon.ratios:
        return False
    marks = (",", *SENTENCE_ENDS)
    ends = left_out.endswith(marks) or text.startswith(marks, gap.end)
    verb, then = words[1:3]
    governs = then.text in lexicon.determiners or lexicon.class_of(then.text) in _OF_AN_ASIDE  # "let one field"
    told = is_verb(verb, lexicon) or (governs and lexicon.class_of(verb.text) is None)
    if not (ends and told) or _has_marks(left_out.removesuffix(",")) or verb.text in lexicon.nameless:
        return False
    return _is_clause_before(text, gap, lexicon)


def _opens_alike(text: str, gap: Span, words: list[Word], after: list[Word], lexicon: Lexicon) -> bool:
    """Whether a member of a row opens with the word that opens the one before it and the last.

    "learns to sail, [to see one fault] and to mend", "dit qu'il vient, [qu'aucun pont n'est fermé] et qu'il".
    """
    opening = words[0].text
    if after[0].text not in lexicon.joints - lexicon.adversatives or after[1].text != opening:
        return False
    if opening not in lexicon.prepositions | lexicon.complementizers:
        return False
    return any(word.text == opening for word in _sentence_before(text, gap, lexicon))


def _says_again(text: str, gap: Span, words: list[Word], row: str, lexicon: Lexicon) -> bool:
    """Whether an aside is an infinitive that says in other words what one before it says.

    "Our duty to be careful[, to infect nobody,] is", "El deber de ser prudentes[, de no contagiar,] es".
    """
    joint, rest = words[0].text, words[1:]
    joints = lexicon.infinitive_joints or lexicon.partitives
    if joint not in joints or not row.endswith(",") or not _opens_infinitive(text, rest, lexicon):
        return False
    before = _sentence_before(text, gap, lexicon)
    opening = (at for at in range(len(before) - 1, -1, -1) if before[at].text in joints)
    at = next((at for at in opening if lexicon.class_of(before[at].text) is None), len(before))
    return _opens_infinitive(text, before[at + 1 :], lexicon)


def _opens_infinitive(text: str, words: list[Word], lexicon: Lexicon) -> bool:
    """Whether an infinitive opens words, what negates it and pronouns aside: "no contagiar", "not infect"."""
    aside = lexicon.pronouns - lexicon.determiners
    verb = next((word for word in words if lexicon.class_of(word.text) != "negation" and word.text not in aside), None)
    if verb is None or not text[verb.start].islower():
        return False
    if lexicon.infinitive_endings:
        return verb.text.endswith(lexicon.infinitive_endings)
    listed = lexicon.determiners | lexicon.prepositions
    return bool(lexicon.infinitive_joints) and verb.text not in listed and lexicon.class_of(verb.text) is None


def _sentence_before(text: str, gap: Span, lexicon: Lexicon) -> list[Word]:
    sentence = SENTENCE.sub("", text[max(0, gap.start - _LEAD) : gap.start])
    return words_in(text, Span(gap.start - len(sentence), gap.start), lexicon)


def _stands_alone(words: list[Word], after: list[Word], lexicon: Lexicon) -> bool:
    """Whether words open a clause with a subject of its own, and what comes next is another."""
    first = words[1] if words[0].text in lexicon.joints - lexicon.adversatives else words[0]
    return first.text in lexicon.actors and (after[0].text in lexicon.joints or after[0].text in lexicon.actors)


def _of_its_verb(words: list[Word], after: list[Word], edges: tuple[Edge, ...], lexicon: Lexicon) -> frozenset[Edge]:
    """Of words that bear on a sentence, those after one verb of a row, before "and" and another verb."""
    if after[0].text not in lexicon.joints or not _is_told(after[1], lexicon) or not _is_told(words[0], lexicon):
        return frozenset()
    if any(word.text in lexicon.verbal for word in words):
        return frozenset()
    return _after_first(words, edges, _OF_A_VERB)


def _is_told(word: Word, lexicon: Lexicon) -> bool:
    """Whether a word is a verb that tells what somebody did, and governs no other."""
    return is_verb(word, lexicon) and not (
        word.text in lexicon.verbal or word.text in lexicon.saying or word.text.endswith(lexicon.participle_endings)
    )


def _is_of_the_present(text: str, gap: Span, words: list[Word], after: list[Word], lexicon: Lexicon) -> bool:
    """Whether a member of a row is one verb of three in the present: "It costs 40 euros[, needs no wind] and fits"."""
    if after[0].text not in lexicon.joints - lexicon.adversatives or any(word.text in lexicon.verbal for word in words):
        return False
    if not all(_tells_now(word, lexicon) for word in (words[0], after[1])):
        return False
    return _is_clause_before(text, gap, lexicon, (is_verb, _tells_now))


def _tells_now(word: Word, lexicon: Lexicon) -> bool:
    """Whether a word, beside others of which that holds too, is a verb in the present: "needs", "wiegt"."""
    endings = lexicon.present_endings
    if not (endings and word.text.endswith(endings)) or word.text.endswith(lexicon.adverb_endings):
        return False
    listed = (lexicon.grammatical, lexicon.adverbs, lexicon.sentence_adverbs, lexicon.units, lexicon.calendar)
    return lexicon.class_of(word.text) is None and not any(word.text in each for each in listed)


def _is_clause_before(text: str, gap: Span, lexicon: Lexicon, verbs: Sequence[_Is] = (is_verb,)) -> bool:
    """Whether what stands right before a gap, back to the next mark, is a clause with subject and verb."""
    words = lead_of(text, gap, lexicon)
    if not words or not (words[0].text in lexicon.actors or opens_a_noun_phrase(text, words[0], lexicon)):
        return False
    if words[0].text in lexicon.prepositions or words[0].text in lexicon.stops:
        return False
    verb = words[0].text in lexicon.actors or any(each(word, lexicon) for word in words[1:] for each in verbs)
    return verb and not any(word.text in lexicon.condition for word in words)
