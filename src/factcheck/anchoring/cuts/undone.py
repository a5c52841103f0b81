"""What undoes a statement from behind its comma, or binds it: "announced a strike|, which it called off"."""

from __future__ import annotations

from factcheck.anchoring.anchor import Edge, WordClass
from factcheck.anchoring.cuts.behind import unmarked
from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.words.hidden_words import Word, cut_edge, words_in
from factcheck.text import Span

_REACH = 12  # words after a comma
_NEAR = 160  # code points that hold them
_SAID = 160  # code points of a quote that hold the verb which announces or accuses
_OPENING = 4  # words in which a relative word stands: "of which", "cargo que", "uno de los cuales"
_SHARED = 8  # words that hold the share of which something is denied
_TURN = 4  # words that hold the one which sets a clause against the quote


def undone(text: str, between: Span, end: int, lexicon: Lexicon) -> tuple[Edge, ...]:
    """The word behind a comma that takes back, clears, puts off or binds what stands before it.

    Args:
        text: The text.
        between: What stands between the quote and the next word, a parenthesis or not.
        end: Where the sentence ends.
        lexicon: The word lists.
    """
    near = Span(between.end, min(end, between.end + _NEAR))
    words = unmarked(text, words_in(text, near, lexicon, _REACH))
    if "," not in between.of(text):
        later = is_later_undone([word.text for word in words], lexicon)
        announced = lexicon.foretelling | lexicon.accusing
        if not later or announced.isdisjoint(_said(text, between.start, lexicon)):
            return ()
    joined = " ".join([word.text for word in words])
    for kind, start, stop in lexicon.undoers.find(joined):
        first = joined.count(" ", 0, start)
        found = words[first : first + joined.count(" ", start, stop) + 1]
        told = _KINDS[kind](text, between.start, words, found, lexicon)
        if told is not None:
            return (cut_edge(text, told, Span(found[0].start, found[-1].end)),)
    return ()


def dropped(text: str, cut: int, at: int, end: int, lexicon: Lexicon) -> tuple[Edge, ...]:
    """What a clause behind a stop tells of the charge before it: "argued that he lied|; she dropped that charge".

    Args:
        text: The text.
        cut: Where the quote ends.
        at: Where the next clause begins.
        end: Where the sentence ends.
        lexicon: The word lists.
    """
    words = unmarked(text, words_in(text, Span(at, min(end, at + _NEAR)), lexicon, _REACH))
    if not _names_charge(words, lexicon) or (lexicon.accusing | lexicon.saying).isdisjoint(_said(text, cut, lexicon)):
        return ()
    joined = " ".join([word.text for word in words])
    denies = next((word for word in words if lexicon.class_of(word.text) == "negation"), None)
    for kind, start, stop in lexicon.undoers.find(joined):
        first = joined.count(" ", 0, start)
        found = words[first : first + joined.count(" ", start, stop) + 1]
        if kind == "proves" and denies is not None:
            return (cut_edge(text, "negation", denies.span),)
        if kind in ("undoes", "relents") and not _denied(words[:first], lexicon):
            return (cut_edge(text, "negation", Span(found[0].start, found[-1].end)),)
    return ()


def _names_charge(words: list[Word], lexicon: Lexicon) -> bool:
    """Whether words tell of one charge named before: "that charge", not "the charge that he lied"."""
    named = (at for at in range(1, len(words)) if words[at].text in lexicon.charges)
    further = lexicon.complementizers - lexicon.auxiliaries
    return any(
        words[at - 1].text in lexicon.determiners and not (words[at + 1 : at + 2] and words[at + 1].text in further)
        for at in named
    )


def is_later_undone(words: list[str], lexicon: Lexicon) -> bool:
    """Whether words behind no comma may tell what became of the thing before them: "a motion| which it later dropped".

    Where every clause is parted off none does, and with no word of time between they tell which thing it is.
    """
    if lexicon.parts_clauses or not words or words[0] not in lexicon.undone_openers:
        return False
    return not lexicon.turning_points.isdisjoint(words[1 : _TURN + 1]) and lexicon.undoers.may_hold(words)


def _clears(text: str, cut: int, words: list[Word], found: list[Word], lexicon: Lexicon) -> WordClass | None:
    """One accused in the quote: "suspected the clerk|, who was cleared"."""
    before = words[: words.index(found[0])]
    relates = not (lexicon.relatives | lexicon.taking_up).isdisjoint([word.text for word in words[:_OPENING]])
    opens = relates or _goes_on(before, lexicon)
    accused = opens and not lexicon.accusing.isdisjoint(_said(text, cut, lexicon))
    return "negation" if accused and not _denied(before, lexicon) else None


def _undoes(text: str, cut: int, words: list[Word], found: list[Word], lexicon: Lexicon) -> WordClass | None:
    """What was announced, done or meant: "a strike|, which it called off", "meant to sue|, then dropped the idea"."""
    place = words.index(found[0])
    before, after = words[:place], words[place + len(found) :]
    if _is_soon_undone(before, after, lexicon):
        return "negation"
    if _denied([*before, *after[:1]], lexicon) or not _is_whole(after, lexicon):
        return None
    relative = _relative(before, lexicon)
    if relative is not None:
        return "negation" if _takes_up(relative, before, after, lexicon) else None
    return _is_undone(text, cut, before, lexicon) or _gives_up(text, cut, before, lexicon)


def _is_soon_undone(before: list[Word], after: list[Word], lexicon: Lexicon) -> bool:
    """What a noun sums up, in a clause on what came next: "allowed the cull|, before a court overturned the permit"."""
    if not before or before[0].text not in lexicon.afterwards or lexicon.breaking.get(before[0].text) != "time":
        return False
    return any(word.text in lexicon.claims for word in [*before[1:], *after[:2]])


def _is_undone(text: str, cut: int, before: list[Word], lexicon: Lexicon) -> WordClass | None:
    """What was announced, or a charge, by the verb of another subject: "but the strike was called off"."""
    if not before or before[0].text not in lexicon.contrasting:
        return None
    passive = any(word.text in lexicon.auxiliaries for word in before) or before[-1].text in lexicon.pronouns
    told = (lexicon.foretelling - lexicon.saying) | lexicon.accusing
    return "negation" if passive and not told.isdisjoint(_said(text, cut, lexicon)) else None


def _relents(text: str, cut: int, words: list[Word], found: list[Word], lexicon: Lexicon) -> WordClass | None:
    """Who announced or meant to do something, or accused: "planned to sue|, then gave up"."""
    place = words.index(found[0])
    before, after = words[:place], words[place + len(found) :]
    if _denied([*before, *after[:1]], lexicon) or not _is_whole(after, lexicon):
        return None
    return _gives_up(text, cut, before, lexicon)


def _gives_up(text: str, cut: int, before: list[Word], lexicon: Lexicon) -> WordClass | None:
    """What the quote foretold or charged, by a second verb of its subject."""
    meant = lexicon.foretelling | lexicon.accusing | lexicon.judging
    return "negation" if _goes_on(before, lexicon) and not meant.isdisjoint(_said(text, cut, lexicon)) else None


def _binds(_text: str, _cut: int, words: list[Word], found: list[Word], lexicon: Lexicon) -> WordClass | None:
    """What was said to something else: "will close|, but that depends on the state"."""
    place = words.index(found[0])
    turned = any(word.text in lexicon.contrasting for word in words[: max(_TURN, place + len(found))])
    whole = place == 0 and any(word.text in lexicon.taking_up for word in found)
    return "condition" if (turned or whole) and not _denied(words[:place], lexicon) else None


def _unproves(_text: str, _cut: int, words: list[Word], found: list[Word], lexicon: Lexicon) -> WordClass | None:
    """A charge or claim: "accused of theft|, which was never proved"."""
    place = words.index(found[0])
    before, after = words[:place], words[place + len(found) :]
    relates = _relative(before, lexicon) is not None and _is_whole(after, lexicon)
    return "negation" if relates and _denied(before, lexicon) else None


def _exempts(_text: str, _cut: int, words: list[Word], found: list[Word], lexicon: Lexicon) -> WordClass | None:
    """A share of what was told: "built 200 schools|, half of which never opened"."""
    head = [word.text for word in words[: words.index(found[0])]][:_SHARED]
    of = lexicon.prepositions | lexicon.partitives
    whose = lexicon.relatives - lexicon.taking_up - lexicon.interrogatives
    relates = any(
        word in whose or (word in lexicon.taking_up and not of.isdisjoint(head[max(0, at - 2) : at]))
        for at, word in enumerate(head)
    )
    return "limit" if relates and not lexicon.shares.isdisjoint(head) else None


_KINDS = {
    "clears": _clears,
    "undoes": _undoes,
    "relents": _relents,
    "binds": _binds,
    "proves": _unproves,
    "never": _exempts,
}


def _said(text: str, cut: int, lexicon: Lexicon) -> set[str]:
    """The words before a cut."""
    return {word.text for word in words_in(text, Span(max(0, cut - _SAID), cut), lexicon)}


def _denied(words: list[Word], lexicon: Lexicon) -> bool:
    return any(lexicon.class_of(word.text) == "negation" for word in words)


def _relative(words: list[Word], lexicon: Lexicon) -> int | None:
    """Where the word stands that opens a clause on what was quoted."""
    if words and words[0].text in lexicon.undone_openers:
        return 0
    for at, word in enumerate(words[:_OPENING]):
        named = at and words[at - 1].text in lexicon.claims and word.text in lexicon.undone_openers  # "a figure that"
        if named or word.text in lexicon.taking_up:
            return at
    return None


def _is_whole(after: list[Word], lexicon: Lexicon) -> bool:
    """Whether a verb has no thing of its own behind it: "called off on Monday", "dropped the plan"."""
    if not after:
        return True
    first = after[0].text
    named = first in lexicon.determiners and len(after) > 1 and after[1].text in lexicon.claims | lexicon.calendar
    free = lexicon.prepositions | lexicon.stops | lexicon.adverbs | lexicon.calendar | lexicon.verbal | lexicon.pronouns
    return named or (first in free and first not in lexicon.determiners) or first.endswith(lexicon.adverb_endings)


def _takes_up(relative: int, before: list[Word], after: list[Word], lexicon: Lexicon) -> bool:
    """Whether a relative word stands for what is undone; where the verb comes last, not for who undoes something."""
    if not lexicon.parts_clauses:
        return True
    passive = bool(after) and after[0].text in lexicon.auxiliaries - lexicon.linking
    another = before[relative + 1].text if relative + 1 < len(before) else ""
    by_another = another in lexicon.actors or another in lexicon.persons
    return passive or before[relative].text in lexicon.taking_up_objects or by_another


def _goes_on(before: list[Word], lexicon: Lexicon) -> bool:
    """Whether the words before a verb leave it the subject of the clause before: "but later", "ont fini par y"."""
    return all(word.text in lexicon.leading or word.text.endswith(lexicon.adverb_endings or ("\0",)) for word in before)
