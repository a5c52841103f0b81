"""What an editor's bracket may say: name what a pronoun or a noun phrase stands for, never add to the meaning."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import groupby

from factcheck.anchoring.anchor import DifferenceKind
from factcheck.anchoring.before_cut import before_cut
from factcheck.anchoring.contractions import CONTRACTED
from factcheck.anchoring.forms import forms_for
from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.moods import shifts
from factcheck.anchoring.retelling import Retelling
from factcheck.text import Sentences, Span

BRACKET_REACH = 60
"""Most code points an editor's bracket may replace."""

_MOST_WORDS = 6
_TOLD = frozenset({"negation", "quantifier", "number", "limit", "hedge"})  # what a gap hides of these is flagged
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_SENTENCE_END = re.compile(r"[.!?…]['\"’”»)]*\s|[\r\n]\s*[\r\n]|[;:()\[\]]")
_INSIDE = re.compile(r"[^\W_],?\s\Z")
_GOES_ON = re.compile(r"\s*\w")
_BLANK_LINE = re.compile(r"[\r\n]\s*[\r\n]")
OPENING_MARKS = re.compile(r"\s(?:[\"'“”„‘‚»›(\[*_]+|[«‹]\s*)+\Z")
"""What may stand between words and what they open: quotation marks, brackets, marks of emphasis."""
_ELIDED = re.compile(r"[^'’]+['’]?")
_POSSESSIVE = ("'s", "s'")
_OTHER_WORDS = ({"", "e"}, {"s", "es"})  # "not" and "note", "plans" and "planes"


class Brackets:
    """Judges the words in brackets by the lists of a language.

    Args:
        text: The source.
        lexicon: The lists of its language; without them nothing but length and weight is judged.
    """

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self.text, self.lexicon = text, lexicon
        self.forms = forms_for(lexicon.language)
        self.weight = cache(self._weight)
        self._akin = cache(self._are_akin)
        self._words = cache(self._light_words)
        self._repeats = cache(self._repeats_or_names)
        self._fits_in = cache(self._inserts)
        self._stands_in = cache(self._has_words)
        self._stands_together = cache(self._is_name_of_text)
        self._sentences = Sentences(text)
        self._retelling = Retelling(text, lexicon, self._akin, self._replaces)
        self.retold = cache(self._retold)

    def may_replace(self, inner: str, gap: Span) -> bool:
        """Whether words in brackets may stand over a stretch of the source, empty or not."""
        words, old = self._words(inner), gap.of(self.text)
        if not self.lexicon.determiners:  # without lists nothing more can be said: it is flagged unjudged
            return bool(words)
        if not _WORD.search(old):
            return bool(words) and self._fits_in(inner, gap)
        if words and not CONTRACTED.match(old):
            old = self._polite(gap) if self.forms.polite else old
            if self._repeats(inner, old, named=False):
                return True
            if self._repeats(inner, old, named=True) and not self._owned(gap):
                return True
        return self.retold(inner, gap) is not None

    def may_open(self, inner: str, at: int) -> bool:
        """Whether words in brackets may stand before the first words of a quote, which stand at an offset.

        They are judged against the word before them. Where a mark parts the two, that word may be no subject of
        theirs, and what the bracket says must stand in the sentence.
        """
        gap = opening_gap(self.text, at)
        words = self._words(inner)
        if not self.lexicon.determiners:
            return bool(words)
        if gap.start == at:
            return bool(words) and self._stands_before(inner, at)
        if not OPENING_MARKS.search(self.text, *gap):
            sound = self.may_replace(inner, gap)
        else:
            sound = bool(words) and (
                self._repeats(inner, gap.of(self.text), named=False) or self._stands_before(inner, at)
            )
        return sound or self.retold(inner, gap, opens=True) is not None

    def may_close(self, inner: str, at: int, *, at_mark: bool = False) -> bool:
        """Whether words in brackets may end a quote whose last words end at an offset.

        They are judged against the words that follow there, or stand beside a pronoun or a name; where a mark follows
        the bracket, a mark follows those too.
        """
        words = self._words(inner)
        if not words or not self.lexicon.determiners:
            return bool(words)
        if self._names_beside(words, self._word_before(at)) and not (at_mark and _GOES_ON.match(self.text, at)):
            return True
        return any(
            self.weight(" ".join(old)) is None and self._replaces(words, old)
            for old, end in self._following(words, at)
            if not (at_mark and _GOES_ON.match(self.text, end))
        )

    def _retold(self, inner: str, gap: Span, *, opens: bool = False) -> Span | None:
        """What words in brackets tell again, verbs and negations and all, over a gap; see :class:`Retelling`."""
        return self._retelling.replaced(inner, gap, opens=opens) if self.lexicon.determiners else None

    def _light_words(self, inner: str) -> list[str]:
        """The words of a bracket; none if it is long, brings in a word of weight, or is a clause of its own."""
        words: list[str] = _WORD.findall(inner)
        if not 0 < len(words) <= _MOST_WORDS or self.weight(inner) is not None:
            return []
        clause = len(words) > 3 and any(word.lower() in self.lexicon.auxiliaries for word in words[:-1])
        return [] if clause else words

    # ------------------------------------------------------------------------------------------- words for other words

    def _repeats_or_names(self, inner: str, old: str, *, named: bool) -> bool:
        return self._replaces(self._words(inner), _WORD.findall(old), named=named)

    def _replaces(self, new: list[str], old: list[str], *, named: bool = True) -> bool:
        """Whether words name or repeat what they replace; a name may stand for a noun, unless that is ruled out."""
        ours, theirs = self._contents(new), self._contents(old)
        kept = [word for word in ours if any(self._akin(word, other) for other in theirs)]
        brought = [word for word in ours if word not in kept and word.lower() not in self.forms.have]
        lost = [word for word in theirs if not any(self._akin(other, word) for other in ours)]
        if self._auxiliary(brought, beside=lost) or (self._proper(brought) and self._proper(lost)):
            return False
        dropped = self._untold(lost)
        if not dropped:
            return not brought or self._specifies(new, brought, theirs)
        if all(map(self._is_pronoun, dropped)):
            if brought and all(map(self._is_pronoun, brought)):
                return all(any(self._may_stand_for(a, b) for b in dropped) for a in brought)
            return not brought or self._opens(new)
        if not brought:
            return bool(kept) and not self._auxiliary(dropped)
        return named and self._is_name(brought) and all(word in self.text for word in brought)

    def _polite(self, gap: Span) -> str:
        """A stretch with each pronoun that has a capital inside a sentence told by one of the second person."""

        def told(word: re.Match[str]) -> str:
            at = gap.start + word.start()
            inside = _INSIDE.search(self.text, max(0, at - 4), at)
            return self.forms.polite.get(word[0], word[0]) if inside else word[0]

        return _WORD.sub(told, gap.of(self.text))

    def _owned(self, gap: Span) -> bool:
        """Whether what is replaced is somebody's: "Kim's proposal" is not Kim, nor anyone else."""
        return _straight(self._word_before(gap.start)).endswith(_POSSESSIVE)

    def _specifies(self, new: list[str], brought: list[str], theirs: list[str]) -> bool:
        """Whether words only say more closely which: beside a word they repeat; alone, for an article, whose."""
        if theirs:
            return self._opens(new)
        return bool(self._proper(brought)) or any(_straight(word).endswith(_POSSESSIVE) for word in brought)

    def _untold(self, words: list[str]) -> list[str]:
        """Words that no flag will tell of; what only joins a weighty word to the others goes with it."""
        light = [word for word in words if self.lexicon.class_of(_straight(word)) not in _TOLD]
        weighty = len(light) < len(words)
        light = [word for word in light if word.lower() not in self.forms.have]
        joins = self.lexicon.auxiliaries | self.forms.partitive if weighty else frozenset()
        return [word for word in light if word.lower() not in joins]

    def _contents(self, words: list[str]) -> list[str]:
        """Words without articles; a verb contracted with its pronoun stands apart."""
        lexicon, found = self.lexicon, list[str]()
        for word in words:
            head, mark, tail = word.replace("’", "'").partition("'")
            if mark and lexicon.elides:
                found += [head + mark, tail]
            elif mark and head.lower() in lexicon.pronouns and mark + tail in lexicon.auxiliaries:
                found += [head, mark + tail]
            else:
                found.append(word)
        articles = lexicon.determiners - lexicon.pronouns
        return [word for word in found if word and word.lower() not in articles]

    def _are_akin(self, a: str, b: str) -> bool:
        """Whether a word is a form of another: by the endings of the lists, or of a verb that changes otherwise."""
        a, b = _owner(a), _owner(b)
        if a == b or self.forms.of_one_verb(a, b):
            return True
        if (shifted := shifts(a, b, self.lexicon.language)) is not None:
            return shifted
        endings = self.lexicon.tense_endings + self.lexicon.plural_endings
        ours, theirs = set(_stems(a, endings)), set(_stems(b, endings))
        return any(stem == other and {x, y} not in _OTHER_WORDS for stem, x in ours for other, y in theirs)

    def _may_stand_for(self, new: str, old: str) -> bool:
        return self.forms.may_stand_for(new.lower(), old.lower())

    def _is_pronoun(self, word: str) -> bool:
        return word.lower() in self.lexicon.pronouns

    def _auxiliary(self, words: Sequence[str], beside: Sequence[str] = ()) -> bool:
        """Whether words hold an auxiliary; one that is a pronoun too (*sein*) is none where it replaces pronouns."""
        pronouns = self.lexicon.pronouns if beside and all(map(self._is_pronoun, beside)) else frozenset()
        return any(word.lower() in self.lexicon.auxiliaries - pronouns for word in words)

    def _opens(self, words: list[str]) -> bool:
        """Whether words open as a name or a noun phrase does."""
        if words[0][0].isupper() or words[0].lower() in self.lexicon.determiners | self.lexicon.pronouns:
            return True
        return self.lexicon.elides and _straight(words[0]).startswith("l'")

    def _proper(self, words: list[str]) -> list[str]:
        """The names among words."""
        common = self.lexicon.pronouns | self.lexicon.determiners | self.lexicon.calendar
        return [word for word in words if word[0].isupper() and word.lower() not in common]

    def _is_name(self, words: list[str]) -> bool:
        return bool(words) and self._proper(words) == words

    # --------------------------------------------------------------------------------------------- words put in or last

    def _inserts(self, inner: str, gap: Span) -> bool:
        """Whether words may be put in where they replace nothing."""
        lexicon, words = self.lexicon, self._words(inner)
        before = self._word_before(gap.start)
        after = _WORD.match(self.text[gap.end : gap.end + 40].lstrip())
        verb_follows = after is not None and after[0].lower() in lexicon.auxiliaries | lexicon.saying
        if before and before.lower() in lexicon.pronouns & lexicon.determiners and not self._opens(words):
            return verb_follows and "-" not in words[0]  # "those [sanctions] were"
        if after is not None and self._is_name(words) and self._stands_together(inner, after[0]):
            return True
        if not before or not self.text[max(0, gap.end - 40) : gap.end].rstrip().endswith(before):
            return self._stands_before(inner, gap.end)
        return self._names_beside(words, before) or (verb_follows and self._is_name(self._contents(words)))

    def _stands_before(self, inner: str, at: int) -> bool:
        """Whether words stand in their sentence left of an offset, or name the one of whom a pronoun there speaks.

        Where the sentence begins at the offset, they need only open as a name or a noun phrase does.
        """
        start, words = self._sentences.start(at), self._words(inner)
        after = _WORD.match(self.text, at)
        if after is not None and self._is_name(words) and self._stands_together(inner, after[0]):
            return True
        if not _WORD.search(self.text, start, at):
            return self._opens(words) and not self._is_adverb(words[0].lower())
        before = before_cut(self.text, Span(start, at), self.lexicon)
        if before.pronoun and self._names_beside(words, before.pronoun):
            return True
        if self._opens_aside(before.aside, words):
            return True
        return any(self._stands_in(clause, inner) for clause in before.clauses)

    def _is_name_of_text(self, inner: str, name: str) -> bool:
        """Whether the text has, somewhere, a name with words before it: "Westport Harbour"."""
        return self._is_name([name]) and re.search(rf"\b{re.escape(inner)} {re.escape(name)}\b", self.text) is not None

    def _opens_aside(self, aside: str, words: list[str]) -> bool:
        """Whether an aside begins with words, after one article at most: "der die Bank rief" speaks of no bank."""
        theirs = _WORD.findall(aside)
        opening = self._contents(theirs[:2])
        return bool(opening) and _begins([*opening, *self._contents(theirs[2:])], self._contents(words))

    def _has_words(self, clause: str, inner: str) -> bool:
        """Whether a clause has words as they are, or a name that they only write out."""
        ours, theirs = self._contents(self._words(inner)), self._contents(_WORD.findall(clause))
        if any(_begins(theirs[place:], ours) for place in range(len(theirs))):
            return True
        names = [list(run) for capital, run in groupby(theirs, lambda word: word[0].isupper()) if capital]
        return self._is_name(ours) and any(_begins(ours[place:], name) for place in range(len(ours)) for name in names)

    def _names_beside(self, words: list[str], before: str) -> bool:
        """Whether words name the one of whom the pronoun or name before them speaks."""
        if (
            not before
            or not self._opens(words)
            or words[0].lower() in self.forms.indefinite
            or all(map(self._is_pronoun, words))
        ):
            return False
        return self._is_pronoun(before) or bool(self._proper([before]) and not self.forms.capital_nouns)

    def _word_before(self, at: int) -> str:
        """The last word before an offset in its sentence, or nothing."""
        near = _SENTENCE_END.split(self.text[max(0, at - 40) : at])[-1]
        words: list[str] = _WORD.findall(near)
        return words[-1] if words else ""

    def _following(self, words: list[str], at: int) -> Iterator[tuple[list[str], int]]:
        """The stretches after an offset that a closing bracket of so many words may stand for, and where each ends.

        None ends inside a name, or with a word that only opens a noun phrase, unless nothing follows it.
        """
        near = self.text[at : at + BRACKET_REACH]
        end = _SENTENCE_END.search(near + " ")
        found = list(_WORD.finditer(near[: end.start()] if end else near))
        following = [match[0] for match in found]
        for count in range(1, len(following) + 1):
            stretch, rest = following[:count], following[count : count + 1]
            if len(self._contents(stretch)) > len(words):
                return
            if rest and stretch[-1].lower() in self.lexicon.determiners:
                continue
            if not (rest and stretch[-1][0].isupper() and rest[0][0].isupper()):
                yield stretch, at + found[count - 1].end()

    def _weight(self, words: str) -> DifferenceKind | None:
        """The class of words that a bracket must not bring in."""
        before = ""
        for word in self._elided(_WORD.findall(words)):
            kind = self.lexicon.class_of(_straight(word))
            if kind in ("negation", "hedge"):
                return kind
            if kind in ("quantifier", "limit"):
                return "quantifier"
            if kind == "number" or any(map(str.isdigit, word)):
                return "number"
            if kind in ("condition", "time") or self._is_adverb(word, before):
                return "added"
            before = word
        return None

    def _elided(self, words: list[str]) -> list[str]:
        """Words parted at the apostrophe, where the language does."""
        return [part for word in words for part in _ELIDED.findall(word)] if self.lexicon.elides else words

    def _is_adverb(self, word: str, before: str = "") -> bool:
        """Whether a word is an adverb by its ending, not a name, or a noun right after its determiner."""
        if _straight(before) in self.lexicon.determiners or word[0].isupper():
            return False
        return word.endswith(self.lexicon.adverb_endings or ("\0",))


def opening_gap(text: str, at: int) -> Span:
    """The word just before an offset, with the rest of the name that it ends; empty where there is none.

    Marks that open what follows, as a quotation does, may stand between.

    >>> opening_gap("Then Westport Bank paid.", 19).of("Then Westport Bank paid.").split()
    ['Then', 'Westport', 'Bank']
    >>> opening_gap('Then he "paid."', 9).of('Then he "paid."')
    'he "'
    """
    low = max(0, at - 120)
    marks = OPENING_MARKS.search(text, low, at)
    start = end = marks.start() if marks else at
    for match in reversed(list(_WORD.finditer(text, low, end))):
        between = text[match.end() : start]
        if between.strip() or (start < end and between != " ") or _BLANK_LINE.search(between):
            break
        capital = match[0][0].isupper()
        if start < end and not capital:
            break
        start = match.start()
        if not capital:
            break
    return Span(start if start < end else at, at)


def _begins(words: list[str], with_words: list[str]) -> bool:
    """Whether words begin with others, but for capitals and the shape of apostrophes."""
    return bool(with_words) and [*map(_straight, words[: len(with_words)])] == [*map(_straight, with_words)]


def _straight(word: str) -> str:
    return word.lower().replace("’", "'")


def _owner(word: str) -> str:
    """A word in small letters, without the ending of an owner."""
    return _straight(word).removesuffix("'s") or "'s"


def _stems(word: str, endings: Sequence[str]) -> Iterator[tuple[str, str]]:
    """A word as it is and without each ending, and that ending; "stopped" is a form of "stop", "carried" of "carry"."""
    yield word, ""
    for ending in endings:
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < 3:
            continue
        yield stem, ending
        if stem[-1] == stem[-2]:
            yield stem[:-1], ending
        if stem.endswith("i"):
            yield stem[:-1] + "y", ending
