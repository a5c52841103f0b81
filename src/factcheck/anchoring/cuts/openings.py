"""What opens the sentence of a quote and denies or narrows its subject: "None of the ferries in port was |"."""

from __future__ import annotations

import re

from factcheck.anchoring.anchor import Edge
from factcheck.anchoring.cuts.lead import Lead
from factcheck.anchoring.cuts.over_comma import opening
from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.words.hidden_words import Word, outside_idioms, plain

_CLAUSE = 14  # words from the start of a sentence over which its subject is looked for
_FEW = 3  # words of a subject of which little is said to hold
_FIRST = 24  # code points that hold the first word of a sentence
_OPENING = "\"'“”‘’«»„¿¡( "
_PHRASE = 4  # words that hold an idiom which opens a sentence
_PARTS = re.compile(r"[,;:()\[\]{}—–―]|\s-\s")


def denied_subject(lead: Lead, window: list[Word], *, reported: bool) -> tuple[Edge, ...]:
    """What opens the clause and denies or narrows its subject, further back ("None of the ferries in port was |").

    A verb must stand before the cut, of saying or hedging too ("Few believed |"), or open the quote ("None ... | was"),
    or a complementizer stand before it ("Nobody in the town believes that |").
    """
    lexicon = lead.lexicon
    if not window:
        return ()
    if 1 < len(window) <= _FEW and window[0].text in lexicon.few and window[0].start <= lead.start + 2:
        of = window[-1].text in lexicon.partitives
        return () if of else opening(lead.text, outside_idioms(lead.text, window, lexicon), lexicon)
    stopped = window[0].text in lexicon.stops
    goes_on = lead.first_quoted in lexicon.predicating and (not stopped or _may_end_a_subject(window, lexicon))
    that = not lexicon.complementizers.isdisjoint((window[0].text, window[-1].text))
    if not (goes_on or that or not stopped) or not lead.may_hold(lexicon.subject_pattern):
        return ()
    opened = _opened(lead, window[0].start)
    if not (goes_on or that or reported) and lexicon.verbal.isdisjoint([word.text for word in window]):
        return tuple(edge for edge in opened if _is_fronted(edge, lexicon))
    if that:  # "Only the mayor says that |" denies nothing
        return tuple(edge for edge in opened if lexicon.class_of(plain(edge.word)) != "limit")
    return opened


def _is_fronted(edge: Edge, lexicon: Lexicon) -> bool:
    """Whether a phrase denies a whole sentence from its start, and not its subject ("On no account |")."""
    words = plain(edge.word).split()
    return edge.kind == "negation" and len(words) > 1 and not lexicon.prepositions.isdisjoint((words[0], words[-1]))


def _opened(lead: Lead, end: int) -> tuple[Edge, ...]:
    """What opens the clause of a cut and denies or narrows its subject, if no mark stands in it before an offset."""
    start = _start_of_clause(lead, end)
    first = plain(lead.text[start : start + _FIRST]).lstrip(_OPENING).partition(" ")[0]
    if first not in lead.lexicon.subject_openers:
        return ()
    words = [word for word, _ in lead.back() if word.start >= start][::-1]
    before = lead.text[start:end].rstrip(", ")
    if not 1 < len(words) <= _CLAUSE or words[0].start > start + 2 or _PARTS.search(before):
        return ()
    joined = " ".join([word.text for word in words[:_PHRASE]])
    if any(found.start == 0 for found in lead.lexicon.idiomatic.find(joined)):
        return ()
    return opening(lead.text, words, lead.lexicon)


def _start_of_clause(lead: Lead, end: int) -> int:
    """Where a sentence begins, or behind its last comma the clause that a joint opens: "It rained, and none of |"."""
    comma = lead.text.rfind(", ", lead.start, end)
    joint, _, clause = lead.text[comma + 2 : comma + _FIRST].partition(" ")
    if comma >= 0 and clause and plain(joint) in lead.lexicon.joints:
        return comma + 3 + len(joint)
    opening = lead.text[lead.start : min(end, lead.start + _FIRST)]
    joint, _, clause = opening.lstrip(_OPENING).partition(" ")
    return lead.start + len(opening) - len(clause) if clause and plain(joint) in lead.lexicon.joints else lead.start


def _may_end_a_subject(window: list[Word], lexicon: Lexicon) -> bool:
    """Whether a relative clause or time ends what opens the sentence ("None of the men who came | was")."""
    opens = window[0].text
    return len(window) > 1 and (opens in lexicon.relatives | lexicon.restrictive or opens in lexicon.time)
