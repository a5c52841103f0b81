"""What limits a statement from behind it, or takes it back: "is superb|, when the script lets her speak"."""

from __future__ import annotations

from factcheck.anchoring.anchor import Edge, WordClass
from factcheck.anchoring.cuts.late import clause_before, supposes
from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.words.hidden_words import Word, cut_edge, outside_idioms, plain, words_in
from factcheck.anchoring.words.patterns import CLAUSE_END
from factcheck.anchoring.words.superlatives import is_superlative
from factcheck.text import Span

_REACH = 8  # words after a cut
_FAR = 12  # those that hold the verb of a clause on when something holds
_NEAR = 160  # code points that hold them
_SIGNS = "\"'“”‘’.,;:()«»"
_CONTRAST = 4  # words after a verb among which the one may stand that sets its clause against the quote
_PLACE = 5  # words of a phrase between a verb of confession and what is confessed
_SAID = 160  # code points of a quote that hold its last verb of confession
_NO_MARKS = " \r\n\t\u00a0\u202f'’%"
_UNSAYS: frozenset[WordClass] = frozenset({"negation", "limit"})
_RANK = 3  # words of a phrase of rank
_BARE = 2  # words of a phrase behind a comma that a late word ends
_SHORT_MODALS = ("'d", "'ll")
_OCCASION = 3  # words that open a clause on when something holds


def behind(text: str, between: Span, end: int, lexicon: Lexicon) -> tuple[Edge, ...]:
    """The word behind a quote that limits it or takes it back.

    Args:
        text: The text.
        between: What stands between the quote and the next word, a parenthesis or not.
        end: Where the sentence ends.
        lexicon: The word lists.
    """
    near = text[between.end : min(end, between.end + _NEAR)]
    if lexicon.behind.isdisjoint([word.strip(_SIGNS) for word in plain(near).split(None, _REACH + 1)]):
        return ()
    far = unmarked(text, words_in(text, Span(between.end, end), lexicon, _FAR))
    if not far:
        return ()
    words, marks = far[:_REACH], between.of(text).strip()
    occasion = _on_occasion(text, far, lexicon) or _closing(text, words, end, lexicon, parted=bool(marks))
    cut = between.start
    if occasion or "," not in marks:
        return occasion or (() if marks else _inverted(text, cut, words, lexicon, parted=False))
    told = _ranked(text, cut, words, lexicon) or _taken_back(text, cut, far, lexicon)
    return told or _called_untrue(text, words, lexicon) or _inverted(text, cut, words, lexicon, parted=True)


def unmarked(text: str, words: list[Word]) -> list[Word]:
    """The words up to the first mark, no apostrophe."""
    for at in range(1, len(words)):
        between = text[words[at - 1].end : words[at].start]
        if between != " " and between.strip(_NO_MARKS):
            return words[:at]
    return words


def _on_occasion(text: str, words: list[Word], lexicon: Lexicon) -> tuple[Edge, ...]:
    """When alone it holds: "when the team looked only at women", "when the script lets her"; no age ("only 12").

    Or for how long: "seguirá | mientras haya dinero", not "cantaba | mientras él dormía".
    """
    opener = _opener(words, lexicon) if words[0].text in lexicon.occasional else ""
    if not opener:
        return ()
    joined, span = " ".join([word.text for word in words]), Span(words[0].start, words[opener.count(" ")].end)
    if _holds_only_then(clause_before(text, span.start, lexicon), lexicon):
        return (cut_edge(text, "limit", span),)
    if any(" " in each and f" {each} " in f"{joined} " for each in lexicon.permitting):  # "when it is left out"
        return (cut_edge(text, "condition", span),)
    lasts = opener in lexicon.lasting
    permitting = lexicon.subjunctives if lasts else lexicon.permitting
    for place, word in enumerate(words[:_REACH]):
        passive = " " not in opener and word.text.endswith(lexicon.past_endings)  # "when he was allowed out"
        if word.text in permitting and not passive:
            return (cut_edge(text, "condition", span),)
        if lasts:
            continue
        after = words[place + 1].text if place + 1 < len(words) else ""
        counts = after[:1].isdigit() or after in lexicon.number or after in lexicon.determiners
        named = words[place - 1].text in lexicon.determiners  # "one of the only"
        if lexicon.following_at_once.get(word.text) == "limit" and not (counts or named):
            return (cut_edge(text, "limit", Span(words[0].start, word.end)),)
    return ()


def _opener(words: list[Word], lexicon: Lexicon) -> str:
    """The longest phrase that opens a clause on when something holds, if words begin with one."""
    phrase = " ".join([word.text for word in words[:_OCCASION]])
    return max((each for each in lexicon.occasions if f"{phrase} ".startswith(f"{each} ")), key=len, default="")


def _holds_only_then(clause: list[str], lexicon: Lexicon) -> bool:
    """Whether a clause tells of what may or must be at one time alone: "should only be lifted | when"."""
    only = next((at for at, word in enumerate(clause) if lexicon.following_at_once.get(word) == "limit"), None)
    return only is not None and not lexicon.modals.isdisjoint(clause[max(0, only - 1) : only + 2])


def _closing(text: str, words: list[Word], end: int, lexicon: Lexicon, *, parted: bool) -> tuple[Edge, ...]:
    """A phrase of several words that closes the next clause and limits the one before it: "rose | in May at least"."""
    opens = lexicon.joints | lexicon.concessions | lexicon.adversatives
    first = words[1 if words[0].text in opens and len(words) > 1 else 0]  # "but for members only"
    parting = lexicon.stops - lexicon.resuming  # "but did so in self-defence"
    for place, word in enumerate(words):
        parts = place and word.text in parting and not (place == 1 and words[0].text in opens)
        longest = min(_RANK + 1, len(words) - place) if word.text in lexicon.late_first else 0
        for count in range(longest, bool(parts), -1):
            last = words[place + count - 1]
            kind = lexicon.late.get(" ".join([each.text for each in words[place : place + count]]))
            if kind == "condition" and not supposes(clause_before(text, words[0].start, lexicon), lexicon):
                continue
            apart = kind and (count > 1 or (parted and _stands_apart(words[:place], first, kind, lexicon)))
            if kind and apart and CLAUSE_END.match(text, last.end, end):
                return (cut_edge(text, kind, Span(word.start, last.end)),)
        if parts:
            return ()
    return ()


def _stands_apart(before: list[Word], first: Word, kind: WordClass, lexicon: Lexicon) -> bool:
    """Whether the words before a late one make a phrase with it: "|, in May only", "|, slaves excepted"."""
    phrase = before[before.index(first) :] if first in before else []
    if phrase and first.text in lexicon.prepositions:
        return True
    if not phrase or kind != "limit" or len(before) > _BARE:
        return False
    verbs = lexicon.grammatical | lexicon.contrasting | lexicon.saying
    return verbs.isdisjoint([word.text for word in before])


def _ranked(text: str, cut: int, words: list[Word], lexicon: Lexicon) -> tuple[Edge, ...]:
    """Who shares the rank that a superlative gives, or stands before it: "the best team|, behind Nantes"."""
    for count in range(min(_RANK, len(words)), 0, -1):
        if " ".join([word.text for word in words[:count]]) not in lexicon.ranks:
            continue
        named = words[count : count + (1 if count == 1 else 2)]
        if not any(text[word.start].isupper() for word in named):
            return ()  # a place, or what comes with it: "behind the church", "along with its crew"
        ranks = any(is_superlative(word, lexicon) for word in clause_before(text, cut, lexicon))
        return (cut_edge(text, "limit", Span(words[0].start, words[count - 1].end)),) if ranks else ()
    return ()


def _taken_back(text: str, cut: int, words: list[Word], lexicon: Lexicon) -> tuple[Edge, ...]:
    """What a speaker grants against the quote ("|, though she accepted that"), or denies after he granted it."""
    contrasts = lexicon.adversatives | lexicon.turning
    first = [word.text for word in words[:2]]
    sets_against = not (contrasts | lexicon.concessions).isdisjoint((*first[:1], " ".join(first)))
    if not (sets_against or any(word.text in contrasts for word in words[1:_CONTRAST])):
        return ()
    said = {plain(word.text) for word in words_in(text, Span(max(0, cut - _SAID), cut), lexicon)}
    grants = not lexicon.conceding.isdisjoint(said)
    for place, word in enumerate(words[:_REACH]):
        if word.text in lexicon.conceding and _has_clause(text, words[place:], lexicon):
            return (cut_edge(text, "hedge", word.span),)
        if grants and word.text in lexicon.denial and lexicon.class_of(word.text) == "negation":
            return (cut_edge(text, "negation", word.span),) if word in outside_idioms(text, words, lexicon) else ()
    return ()


def _has_clause(text: str, words: list[Word], lexicon: Lexicon) -> bool:
    """Whether a clause comes after a verb, and no thing that was accepted or a person who was warned.

    A phrase that says where or to whom may stand between: "conceded in court that".
    """
    if lexicon.parts_clauses:
        return text.startswith(",", words[-1].end)
    after = [word.text for word in words[1:]]
    if after and after[0] in lexicon.prepositions - lexicon.complementizers:
        after = [word for word in after[1:_PLACE] if word in lexicon.complementizers]
    return bool(after) and after[0] in lexicon.complementizers | lexicon.actors


def _called_untrue(text: str, words: list[Word], lexicon: Lexicon) -> tuple[Edge, ...]:
    """A relative clause that calls what stands before it untrue: "we invented a genre|, which is rubbish".

    Or tells that somebody granted it was: "|, which he later admitted was true only of the coins".
    """
    opens = next((at for at, word in enumerate(words[:2]) if word.text in lexicon.relatives), None)
    if opens is None:
        return ()
    granted = next((at for at in range(opens + 1, len(words)) if words[at].text in lexicon.conceding), None)
    if granted is not None:
        said = [word.text for word in words[granted:]]
        unsaid = any(lexicon.class_of(word) in _UNSAYS or word in lexicon.retractions for word in said)
        return (cut_edge(text, "negation", words[granted].span),) if unsaid else ()
    if len(words) < opens + _RANK or words[opens + 1].text not in lexicon.copulas:
        return ()
    for word in words[opens + 2 :][:_RANK]:
        if lexicon.class_of(word.text) == "negation" and word.text not in lexicon.retractions:
            return ()
        if word.text in lexicon.retractions and not word.text.endswith(lexicon.past_endings):
            return (cut_edge(text, "negation", word.span),)
    return ()


def _inverted(text: str, cut: int, words: list[Word], lexicon: Lexicon, *, parted: bool) -> tuple[Edge, ...]:
    """A condition that its verb opens, behind a comma: "will klagen|, sollte kein Plan kommen", "could win|, had they".

    No relative clause may stand before it ("die Frau, die dort wohnt|, sollte gehen"). Where a comma does not part
    every clause off, a modal verb must, and behind no comma the verb's subject be a pronoun ("could win| had they").
    """
    verb = words[0].text
    if verb not in lexicon.inverted or len(words) == 1 or (lexicon.parts_clauses and not parted):
        return ()
    if not lexicon.parts_clauses:
        return _supposed(text, cut, words, lexicon, parted=parted)
    phrase = " ".join([word.text for word in words[:2]])
    if verb not in lexicon.verbal | lexicon.hedge and phrase not in lexicon.counterfactual:
        return ()
    against = lexicon.joints | lexicon.adversatives | lexicon.sentence_adverbs
    if any(word.text in against for word in words[1:_CONTRAST]):
        return ()
    clause = clause_before(text, cut, lexicon)
    dependent = not clause or clause[0] in lexicon.stops or _is_within(text, cut, lexicon)
    if dependent or (lexicon.verbal.isdisjoint(clause) and words[1].text not in lexicon.pointing):
        return ()
    return (cut_edge(text, "condition", words[0].span),)


def _supposed(text: str, cut: int, words: list[Word], lexicon: Lexicon, *, parted: bool) -> tuple[Edge, ...]:
    """A condition that its verb opens, before its subject, behind what may, will or would be."""
    subject = words[1]
    opens = subject.text in lexicon.actors or (parted and _may_be_subject(text, subject, lexicon))
    if len(words) < _RANK or lexicon.class_of(words[-1].text) == "negation":
        return ()  # "he will go, should he not?"
    clause = clause_before(text, cut, lexicon)
    if not _looks_ahead(clause, words[0], lexicon) or clause[0] in lexicon.relatives | lexicon.interrogatives:
        return ()
    opens = opens or _is_to_be(words, clause, lexicon)
    return (cut_edge(text, "condition", words[0].span),) if opens else ()


def _may_be_subject(text: str, word: Word, lexicon: Lexicon) -> bool:
    """Whether a subject may begin with a word: "should the", "should Kim", "had anyone"."""
    return word.text in lexicon.determiners or word.text in lexicon.universals or text[word.start].isupper()


def _looks_ahead(clause: list[str], verb: Word, lexicon: Lexicon) -> bool:
    """Whether a clause tells what may, will or would be; "should" may follow what is offered: "stands ready to"."""
    if any(_is_modal(word, lexicon) for word in clause):
        return True
    return verb.text in lexicon.modals and not lexicon.announcing.isdisjoint(clause)


def _is_modal(word: str, lexicon: Lexicon) -> bool:
    return word in lexicon.modals or word.endswith(_SHORT_MODALS)


def _is_to_be(words: list[Word], clause: list[str], lexicon: Lexicon) -> bool:
    """Whether words suppose that somebody is to do something: "would be built | were the yard to stay open".

    Or that something had been: "would have stopped | had the spoilers been armed", "| had the mayor asked". No relative
    clause may end before them: "Those who could pay | were the first to leave".
    """
    verb, subject, *rest = [word.text for word in words]
    supposed = lexicon.governing if verb in lexicon.copulas else lexicon.copulas
    last = next((at for at in range(len(clause) - 1, -1, -1) if clause[at] in lexicon.stops), -1)
    told = clause[last + 1 :]
    would = next((at for at, word in enumerate(told) if _is_modal(word, lexicon)), 0)
    had_been = verb not in lexicon.copulas and not lexicon.auxiliaries.isdisjoint(told[would + 1 :])
    if subject not in lexicon.determiners or (supposed.isdisjoint(rest) and not had_been):
        return False
    return bool(would) or (bool(told) and told[0].endswith(_SHORT_MODALS))


def _is_within(text: str, cut: int, lexicon: Lexicon) -> bool:
    """Whether the clause before a cut is a relative clause: a comma stands before the word that opens it."""
    comma = text.rfind(",", max(0, cut - _SAID), cut)
    stop = max(text.rfind(sign, max(0, cut - _SAID), cut) for sign in ".!?:;\n")
    opening = words_in(text, Span(comma + 1, cut), lexicon, 1) if comma > stop else []
    return bool(opening) and (opening[0].text in lexicon.relatives or opening[0].text in lexicon.stops)
