"""What a cut or an omission hides: the words beside it or under it that negate, limit, condition or hedge."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from factcheck.anchoring.anchor import Edge, Omission, WordClass
from factcheck.anchoring.cuts.lead import Lead
from factcheck.anchoring.cuts.left import bearing, left
from factcheck.anchoring.cuts.proposed import is_proposed, unsettled
from factcheck.anchoring.cuts.questions import question_mark
from factcheck.anchoring.cuts.right import limited, may_bear, right
from factcheck.anchoring.gaps.asides import (
    clause_of_a_row,
    is_aside,
    is_member,
    is_relative_clause,
    of_its_own,
    own_end,
    relative_clauses,
    with_commas,
)
from factcheck.anchoring.gaps.attributions import attributions, works
from factcheck.anchoring.gaps.counting import counts_nothing
from factcheck.anchoring.gaps.governors import over_belief, over_denial, over_governor, over_idiom, over_rejection
from factcheck.anchoring.gaps.headings import over_heading
from factcheck.anchoring.gaps.restrictions import over_restriction, over_share
from factcheck.anchoring.gaps.stitches import is_noun_phrase, is_verb, may_be_verb, over_contrast, stitched
from factcheck.anchoring.gaps.superlatives import over_superlative
from factcheck.anchoring.gaps.turns import turned
from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.words.hidden_words import (
    NEAR,
    Word,
    cut_edge,
    edges_of,
    outside_idioms,
    plain,
    word_after,
    words_in,
)
from factcheck.anchoring.words.patterns import SENTENCE_ENDS
from factcheck.text import Sentences, Span, follows_abbreviated_end, sentences

_IN_A_GAP: frozenset[WordClass] = frozenset({"negation", "quantifier", "number", "limit", "condition", "hedge"})
_KEPT = _IN_A_GAP | {"subject"}
_REVERSES: frozenset[WordClass] = frozenset({"negation", "limit", "condition", "time"})
_FULL_STOP = re.compile(r"\s*[.!?…]+[\"'”’»)]*\s+(?=\S)")
_OVER = (over_superlative, over_governor, over_belief, over_idiom, over_denial, over_restriction, over_contrast)
_LONG_SENTENCE = 500  # code points before a cut that hold the phrase which opens its sentence
_BEFORE = 20  # code points that hold the words of an idiom before a word of time
_UNMARKED = re.compile(r"[\w\s'’-]+")
_AROUND = 60  # code points on one side of a sign that hold the words of a phrase
_OF_A_PHRASE = 3  # words of a phrase on one side of a sign
_AFTER_STOP = "\"'”“’ )]»\u00a0\t\r\n"
_ASKS = ("?", " ?", "\u00a0?", "\u202f?", '"?', "”?", "’?", "»?", "…?", " …?", " (?)")


class Beside:
    """Reads the words just outside the two ends of quotes.

    Args:
        sentences: The text.
        lexicon: The word lists.
    """

    def __init__(self, sentences: Sentences, lexicon: Lexicon) -> None:
        self._sentences, self._lexicon = sentences, lexicon
        self._text = sentences.text

    def of(self, span: Span, limit: Span, parts: Sequence[Span] = ()) -> tuple[Edge, ...]:
        """The words beside a quote that bear on it, verbs of saying included, and a heading that it joins to its text.

        Args:
            span: The quote.
            limit: The allowed span around it: what stands beyond is no part of its sentence.
            parts: The stretches of it that were quoted; by default all of it.
        """
        found = self._beside(span, limit, parts[-2:])
        if self._text.find("\n\n", span.start, span.end) < 0:
            return found
        return (*found, *(edge for part in parts or (span,) for edge in over_heading(self._text, part)))

    def _beside(self, span: Span, limit: Span, last: Sequence[Span]) -> tuple[Edge, ...]:
        text, lexicon = self._text, self._lexicon
        lead = Lead(text, span.start, lexicon, lambda: self._sentences.start(span.start), limit.start, span.end)
        before = left(lead) if self._may_be_attributed(lead) else bearing(lead)
        if before and _is_whole_sentence(text, span):
            before = ()
        if text.startswith(_ASKS, span.end):
            asked = len(last) > 1 and text.find("¿", last[0].end, last[1].start) >= 0
            before += question_mark(text, last[1] if asked else span, lexicon)
        if text.startswith(",", span.end - 1):
            span = Span(span.start, span.end - 1)  # "was a liar," is cut where "was a liar" is
        proposed = is_proposed(text, span, lead.first_quoted, lexicon)
        if not (proposed or may_bear(text, span.end, lexicon)):
            return before
        stretch = Span(span.end, min(self._sentences.end(span.end, NEAR), limit.end))
        denied = unsettled(text, span, stretch.end, lexicon) if proposed else ()
        return (*before, *(denied or right(text, stretch, lexicon) or limited(text, stretch, lexicon)))

    def _may_be_attributed(self, lead: Lead) -> bool:
        """Whether a phrase of attribution stands before a cut, with no blank line between."""
        near = self._text[max(0, lead.cut - _LONG_SENTENCE) : lead.cut].lower()
        found = [near.rfind(phrase) for phrase in self._lexicon.attributions if phrase in near]
        return bool(found) and "\n\n" not in near[max(found) :]


def _is_whole_sentence(text: str, span: Span) -> bool:
    """Whether a quote is a sentence of its own after an abbreviation that looks as if the sentence went on."""
    quote = span.of(text)
    opening = quote.lstrip("\"'“‘«„¿¡")[:1]
    ends = quote.rstrip(_AFTER_STOP).endswith(SENTENCE_ENDS) or text[span.end : span.end + 1] in SENTENCE_ENDS
    return opening.isupper() and ends and follows_abbreviated_end(text, span.start)


def under(text: str, omission: Omission, lexicon: Lexicon) -> tuple[Edge, ...]:
    """The words under an omission that bear on what was quoted.

    Inside one sentence every word counts. Where whole sentences were left out, what is left of the sentence that was
    cut, and the words beside the second cut.
    """
    gap = _after_stop(text, omission.span)
    if is_relative_clause(text, with_commas(text, gap), lexicon):
        return ()
    inside = sentences(text, gap)
    elided = not any(map(str.isalnum, omission.sign))
    over = turned(text, gap, inside, lexicon) if elided and inside and _is_over_a_sentence(text, gap) else ()
    if inside and not (_breaks_off(text, gap) or _goes_on(text, gap, inside[-1])):
        return tuple(replace(edge, flag="gap") for edge in over)
    aside = len(inside) <= 1 and is_aside(text, gap)
    joined = elided and gap.start > omission.span.start
    found = _inside(text, gap, inside, lexicon, elided=elided, aside=aside, joined=joined)
    told = (*attributions(text, gap), *works(text, gap, lexicon)) if found else ()
    told += relative_clauses(text, gap, lexicon) if found else ()
    found = tuple(edge for edge in found if not any(edge.span.start in range(*span) for span in told))
    first = Span(gap.start - text.startswith(",", gap.start - 1), inside[0].end if inside else gap.end)
    found += (*over, *(right(text, first, lexicon) or limited(text, first, lexicon)))
    own = of_its_own(text, gap, found, lexicon) if len(inside) <= 1 else ()
    found = tuple(edge for edge in found if edge not in own)
    kept = (edge for edge in found if edge.kind in _KEPT or _sets_a_time(text, edge, gap, lexicon))
    return tuple(dict.fromkeys(replace(edge, flag="gap") for edge in kept))


def _after_stop(text: str, gap: Span) -> Span:
    """A gap without the stop of the sentence before it: "in this valley[.] [That is a lie.] And"."""
    stop = _FULL_STOP.match(text, *gap)
    return Span(stop.end(), gap.end) if stop else gap


def _inside(
    text: str, gap: Span, inside: Sequence[Span], lexicon: Lexicon, *, elided: bool, aside: bool, joined: bool
) -> tuple[Edge, ...]:
    """The words of a gap, from one end to the other, that bear on what was quoted.

    The quote is joined where it left away the stop before a gap, and so reads on as one sentence.
    """
    if len(inside) > 1:
        found = (*_rest(text, gap, inside[0], lexicon), *_beginning(text, gap, inside[-1], lexicon))
        return found + _subject(text, gap, inside[0], inside[-1], lexicon, joined=joined)
    found = _classes(text, gap, lexicon, _IN_A_GAP | {"time"})
    if found:
        free = clause_of_a_row(text, gap, found, lexicon)
        free |= {edge for edge in found if is_member(text, edge, gap, lexicon)}
        found = tuple(edge for edge in found if edge not in free and not counts_nothing(text, edge, gap, lexicon))
    if inside and not _breaks_off(text, gap) and elided:
        found += _subject(text, gap, inside[0], inside[-1], lexicon, joined=joined)
    if aside:
        own = own_end(text, gap, lexicon)
        found += (*over_rejection(text, gap, lexicon), *over_share(text, gap, lexicon)) if elided else ()
        return tuple(edge for edge in found if edge.span.start < own)
    found += (*stitched(text, gap, lexicon, elided=elided), *_in_the_past(text, gap, lexicon))
    known = {edge.span for edge in found}
    over = [edge for each in _OVER for edge in each(text, gap, lexicon)] if elided else []
    found += tuple(edge for edge in over if edge.span not in known)
    return found or (_parted(text, gap, lexicon) if elided else ())


def _parted(text: str, gap: Span, lexicon: Lexicon) -> tuple[Edge, ...]:
    """The phrases that lie over one end of a gap: "with [the exception of the clerk], all"."""
    found = []
    for at in (gap.start, gap.end):
        around = Span(max(0, at - _AROUND), min(len(text), at + _AROUND))
        words = words_in(text, around, lexicon)
        inside = [word for word in words if word.start >= at][:_OF_A_PHRASE]
        words = [word for word in words if word.start < at][-_OF_A_PHRASE:] + inside
        found += [
            edge
            for edge in edges_of(text, words, lexicon, _IN_A_GAP)
            if edge.span.start < at < edge.span.end and _UNMARKED.fullmatch(edge.word)
        ]
    joining = lexicon.prepositions | lexicon.partitives | lexicon.governing | lexicon.complementizers | lexicon.verbal
    return tuple(edge for edge in found if not joining.issuperset(_hidden(text, edge.span, gap, lexicon)))


def _hidden(text: str, phrase: Span, gap: Span, lexicon: Lexicon) -> list[str]:
    """The words of a phrase that a gap takes away: "attempts [to]" still says what it hedges."""
    under = Span(max(phrase.start, gap.start), min(phrase.end, gap.end))
    return [word.text for word in words_in(text, under, lexicon)]


def _is_over_a_sentence(text: str, gap: Span) -> bool:
    """Whether a sentence, or what somebody said, ends before a gap or in it."""
    return any(sign in text[max(0, gap.start - _BEFORE) : gap.end] for sign in (*SENTENCE_ENDS, "\n"))


def _sets_a_time(text: str, edge: Edge, gap: Span, lexicon: Lexicon) -> bool:
    """Whether a word of time sets an end, or what is waited for, or stands right before where the quote goes on."""
    word = plain(edge.word)
    if word in lexicon.bounds or word in lexicon.past or _awaits(text, edge, gap, lexicon):
        return True
    before = words_in(text, Span(max(0, edge.span.start - _BEFORE), edge.span.end), lexicon)
    after = words_in(text, Span(edge.span.end, gap.end), lexicon)
    outside = outside_idioms(text, before, lexicon)
    return outside[-1:] == before[-1:] and all(word.text in lexicon.determiners for word in after)


def _awaits(text: str, edge: Edge, gap: Span, lexicon: Lexicon) -> bool:
    """Whether a word of time opens a gap after what is still to come: "We will pay [as soon as they go.] It rained"."""
    if not plain(edge.word).startswith(lexicon.awaiting) or text[gap.start : edge.span.start].strip(" ,"):
        return False
    before = sentences(text, Span(max(0, gap.start - NEAR), gap.start))
    told = words_in(text, before[-1], lexicon) if before else []
    return not any(word.text in lexicon.gone or word.text.endswith(lexicon.past_endings) for word in told)


def _in_the_past(text: str, gap: Span, lexicon: Lexicon) -> tuple[Edge, ...]:
    """A word right after "to be" that sets what is said in another time: "was [then] the largest"."""
    words = words_in(text, Span(max(0, gap.start - _BEFORE), gap.end), lexicon)
    return tuple(
        cut_edge(text, "time", word.span)
        for before, word in pairwise(words)
        if word.text in lexicon.past and before.text in lexicon.copulas and word.start >= gap.start
    )


def _rest(text: str, gap: Span, first: Span, lexicon: Lexicon) -> tuple[Edge, ...]:
    """What is left of the sentence that was cut, if the quote broke off inside it."""
    return _classes(text, first, lexicon, _REVERSES) if _breaks_off(text, gap) else ()


def _beginning(text: str, gap: Span, last: Span, lexicon: Lexicon) -> tuple[Edge, ...]:
    """The words before the place where the quote goes on, if that is inside a sentence."""
    return left(Lead(text, last.end, lexicon, lambda: last.start)) if _goes_on(text, gap, last) else ()


def _subject(text: str, gap: Span, first: Span, last: Span, lexicon: Lexicon, *, joined: bool) -> tuple[Edge, ...]:
    """The beginning of the sentence with whose rest the quote goes on, if before it broke off inside another.

    So too if what comes next is a verb that has lost its subject: "It rained. [The driver] was arrested"; or, where
    both are joined to one sentence, what may be one: "said the mayor[. It rained. The union] calls it".
    """
    if not _goes_on(text, gap, last):
        return ()
    broken = _breaks_off(text, gap) and words_in(text, first, lexicon, 1)
    after = word_after(text, gap.end, lexicon)
    words = words_in(text, last, lexicon)
    lost = after is not None and (
        _has_lost_its_subject(text, words, after, lexicon)
        or (joined and is_noun_phrase(text, words, lexicon) and may_be_verb(text, after, lexicon))
    )
    if not broken and not lost:
        return ()
    return (cut_edge(text, "subject", Span(words[0].start, words[-1].end)),) if words else ()


def _has_lost_its_subject(text: str, words: list[Word], after: Word, lexicon: Lexicon) -> bool:
    """Whether a word is the verb of the subject before it."""
    if after.text in lexicon.verbal:
        return True
    return text[after.start].islower() and is_verb(after, lexicon) and not any(is_verb(word, lexicon) for word in words)


def _breaks_off(text: str, gap: Span) -> bool:
    """Whether the words before a gap end inside a sentence."""
    return not text[max(0, gap.start - 9) : gap.start].rstrip(_AFTER_STOP).endswith(SENTENCE_ENDS)


def _goes_on(text: str, gap: Span, last: Span) -> bool:
    """Whether the words after a gap begin inside a sentence."""
    return not text[last.start : gap.end].rstrip(_AFTER_STOP).endswith(SENTENCE_ENDS)


def _classes(text: str, stretch: Span, lexicon: Lexicon, kinds: frozenset[WordClass]) -> tuple[Edge, ...]:
    return edges_of(text, words_in(text, stretch, lexicon), lexicon, kinds)
