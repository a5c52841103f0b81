"""What an editor's bracket may say: name what a pronoun or a noun phrase stands for, never add to the meaning."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from factcheck.anchoring.brackets.clauses import OPENING_MARKS, before_cut, begins, drops_relative, opening_gap
from factcheck.anchoring.brackets.explaining import explains, points, tells_adverb
from factcheck.anchoring.brackets.joining import adds_nothing
from factcheck.anchoring.brackets.pronoun_phrases import before
from factcheck.anchoring.brackets.renaming import Renaming
from factcheck.anchoring.brackets.retelling import Retelling
from factcheck.anchoring.brackets.whole_phrases import WholePhrases
from factcheck.anchoring.brackets.wording import Wording
from factcheck.anchoring.remembered import remembered
from factcheck.anchoring.words.contractions import CONTRACTED
from factcheck.anchoring.words.inflection import is_genitive
from factcheck.anchoring.words.patterns import WORD
from factcheck.anchoring.words.wordforms import straight
from factcheck.text import Sentences, Span

BRACKET_REACH = 60
"""Most code points an editor's bracket may replace."""
_MOST_WORDS = 6
_SENTENCE_END = re.compile(r"[.!?…]['\"’”»)]*\s|[\r\n]\s*[\r\n]|[;:()\[\]]")
_CLAUSE_END = re.compile(r"[,—–\"“”„«»]")
_LEAD = 160  # code points before a bracket that tell what form a word may have
_ELISION = re.compile(r"\A\w{1,2}['’](?=\w)")
_LAST_MARK = re.compile(r"[.!?…\n]")
_SENTENCE = 300  # code points after a bracket that hold the mark of its sentence
_RELATIVE = 4  # words of a clause on somebody, with that which opens it
_INSIDE = re.compile(r"[^\W_],?\s\Z")
_GOES_ON = re.compile(r"\s*\w")


class Brackets:
    """Judges the words in brackets by the lists of a language.

    Args:
        wording: The rules of their words, with the source and the lists of its language; without lists nothing but
            length and weight is judged.
        renaming: What judges nouns and pronouns for nouns and names, where there is one already.
    """

    def __init__(self, wording: Wording, renaming: Renaming | None = None) -> None:
        self.wording, self._renaming = wording, renaming or Renaming(wording)
        self.text, self.lexicon = text, lexicon = wording.text, wording.lexicon
        self.forms, self.weight = self.wording.forms, self.wording.weight
        self._owning = (self.forms.partitive | lexicon.partitives) - frozenset({"des", "der", "aller"})
        self._sentences = Sentences(text)
        self._phrases = WholePhrases(wording)
        self._retelling = Retelling(text, lexicon, self.wording.akin, self.wording.replaces)

    def may_replace(self, inner: str, gap: Span, *, opens: bool = False) -> bool:
        """Whether words in brackets may stand over a stretch of the source, empty or not; or open a quote after it."""
        inner, old = self.wording.told_plainly(inner, gap.of(self.text))
        words = self._light_words(inner)
        if not self.lexicon.determiners:  # without lists nothing more can be said: it is flagged unjudged
            return bool(words)
        if not WORD.search(old):
            told = bool(words) and self._inserts(inner, gap)
            told = told or self._explains(self._put_in(inner), gap.end)
            return told or adds_nothing(self.wording, inner, gap.start)
        same = _letters(old.strip()) == _letters(inner)
        if same or self._counts_again(inner, old) or tells_adverb(self.wording, inner, gap):
            return True
        if self._asks(gap) or drops_relative(inner, old, self.lexicon):
            return False
        if words and not CONTRACTED.match(old):
            old = self._polite(gap) if self.forms.polite and old == gap.of(self.text) else old
            if self._repeats_or_names(inner, old, named=False) or (
                self._repeats_or_names(inner, old, named=True) and not self._owned(gap)
            ):
                return not self.wording.changes(words, WORD.findall(old), lambda: self._lead(gap.start))
        return self.retold(inner, gap) is not None or (bool(words) and self._renaming.allows(inner, gap, opens=opens))

    def may_open(self, inner: str, at: int) -> bool:
        """Whether words in brackets may stand before the first words of a quote, which stand at an offset.

        They are judged against the word before them. Where a mark parts the two, that word may be no subject of
        theirs, and what the bracket says must stand in the sentence.
        """
        gap = opening_gap(self.text, at)
        words = self._light_words(inner)
        if not self.lexicon.determiners:
            return bool(words)
        again = self._stands_right_before(inner, at)
        if self._is_of_another(again or gap):
            return self._phrases.replaced(words, at) is not None
        if again:
            return True
        if gap.start == at:
            return (bool(words) and self._stands_before(inner, at)) or self._renaming.counts_again(inner, at)
        if not OPENING_MARKS.search(self.text, *gap):
            sound = self.may_replace(inner, self._from_name(inner, gap), opens=True)
        else:
            sound = bool(words) and (
                self._repeats_or_names(inner, gap.of(self.text), named=False) or self._stands_before(inner, at)
            )
        return sound or self.opened_over(inner, at) is not None or self._renaming.goes_on(inner, at)

    @remembered
    def opened_over(self, inner: str, at: int) -> Span | None:
        """What a bracket that opens the quote stands for, if that is more than the word before the quote."""
        told = self.retold(inner, opening_gap(self.text, at), opens=True)
        words = self._light_words(inner)
        told = told or self._phrases.replaced(words, at) or self._renaming.subject(inner, at)
        stretch = None if told or not words else before(self.text, at, self.lexicon.language)
        if stretch is None:
            return told
        _, pronoun = self.wording.told_plainly(inner, stretch.of(self.text))
        return Span(stretch.start, at) if self.wording.replaces(words, [pronoun]) else None

    def tells_form(self, word: str, gap: Span) -> bool:
        """Whether a word is the one that stands there, in another form or spelling: "want[ed]", "mu[ss]" for "muß"."""
        old = gap.of(self.text).strip().rstrip(".,;:!?")
        if _letters(word) == _letters(old) or is_genitive(word, old, self._lead(gap.start), self.lexicon):
            return True
        return self.wording.akin(word, old) and not self.wording.changes([word], [old], lambda: self._lead(gap.start))

    def may_close(self, inner: str, at: int, *, at_mark: bool = False) -> bool:
        """Whether words in brackets may end a quote whose last words end at an offset.

        They are judged against the words that follow there, or stand beside a pronoun or a name; where a mark follows
        the bracket, a mark follows those too.
        """
        words = self._light_words(inner)
        if not self.lexicon.determiners:
            return bool(words)
        before, goes_on = self._word_before(at), bool(_GOES_ON.match(self.text, at))
        article = straight(before) in self.wording.determiners.definite  # "por la [CGT]": its noun comes next
        bare = article and bool(words) and straight(words[0]) not in self.lexicon.determiners
        if words and self._names_beside(words, before) and not (goes_on and (at_mark or bare)):
            return True
        if self.closed_over(inner, at, at_mark=at_mark) is not None:
            return True
        return (not goes_on or points(self.wording, words, at)) and self._explains(words, at)

    def only_explains(self, inner: str, at: int) -> bool:
        """Whether words that replace nothing may stand only because the source has each of them close by."""
        light = self._light_words(inner)
        if light and (self._inserts(inner, Span(at, at)) or self._names_beside(light, self._word_before(at))):
            return False
        return self._explains(self._put_in(inner), at)

    def closed_over(self, inner: str, at: int, *, at_mark: bool = False) -> Span | None:
        """What words in brackets that end a quote stand for, if they replace words."""
        words = self._light_words(inner)
        for following, end in self._following(WORD.findall(inner), at):
            if at_mark and _GOES_ON.match(self.text, end):
                continue
            plain, stretch = self.wording.told_plainly(inner, " ".join(following))
            words, old = self._light_words(plain), WORD.findall(stretch)
            light = bool(words) and self.weight(" ".join(old)) is None
            if (
                light
                and self.wording.replaces(words, old)
                and not self.wording.changes(words, old, lambda: self._lead(at))
            ):
                return Span(at, end)
            if self.retold(inner, Span(at, end)) or (light and self._renaming.allows(inner, Span(at, end))):
                return Span(at, end)
        return None

    @remembered
    def retold(self, inner: str, gap: Span, *, opens: bool = False) -> Span | None:
        """What words in brackets tell again, verbs and negations and all, over a gap; see :class:`Retelling`."""
        return self._retelling.replaced(inner, gap, opens=opens) if self.lexicon.determiners else None

    @remembered
    def _light_words(self, inner: str) -> list[str]:
        """The words of a bracket; none if it is long, brings in a word of weight, or is a clause of its own."""
        words: list[str] = WORD.findall(inner)
        if not 0 < len(words) <= _MOST_WORDS or self.weight(inner) is not None:
            return []
        clause = len(words) > 3 and any(word.lower() in self.lexicon.auxiliaries for word in words[:-1])
        return [] if clause else words

    @remembered
    def _put_in(self, inner: str) -> list[str]:
        """The words of a bracket as above, where an indefinite article before more of them counts nothing."""
        first, *rest = WORD.findall(inner) or [""]
        if rest and straight(first) in self.forms.indefinite and self._light_words(" ".join(rest)):
            return [first, *rest]
        return self._light_words(inner)

    def _asks(self, gap: Span) -> bool:
        """Whether what is replaced asks who or what: an answer is no part of the question."""
        asked = any(straight(word) in self.lexicon.interrogatives for word in WORD.findall(self.text, *gap))
        end = _LAST_MARK.search(self.text, gap.end, gap.end + _SENTENCE) if asked else None
        return end is not None and end[0] == "?"

    def _stands_right_before(self, inner: str, at: int) -> Span | None:
        """The very words before an offset, or before the mark there that opens what follows; or all but of what."""
        low = max(0, at - 2 * BRACKET_REACH)
        near = self.text[low:at]
        marks = OPENING_MARKS.search(near)
        near = straight(near[: marks.start()] if marks else near).rstrip()
        if straight(inner) not in near:
            return None
        of = "|".join(sorted(map(re.escape, self._owning), reverse=True))
        rest = rf"(?: (?:{of}) ?[\w'-]+)?" if marks and of else ""
        found = re.search(rf"(?<!\w){re.escape(straight(inner))}{rest}\Z", near)
        return Span(low + found.start(), at) if found else None

    def _is_of_another(self, gap: Span) -> bool:
        """Whether a noun before a verb is no subject of that: "The son of [Kim was arrested]", "who met [Kim was]"."""
        after = WORD.match(self.text, gap.end)
        if after is None or after[0].lower() not in self.lexicon.verbal | self.lexicon.saying:
            return False
        found = WORD.findall(self.text, *gap)
        lead = [straight(word) for word in self._lead(gap.start)]
        if not found or any(map(self.wording.is_pronoun, found)):
            return False
        if lead and lead[-1] in self.lexicon.determiners - self._owning:
            lead.pop()
        if len(lead) > 1 and lead[-1] in self._owning:
            return True
        opens = next((at for at in range(1, len(lead)) if lead[-at] in self.lexicon.personal_relatives), 0)
        told = self.lexicon.saying | self.lexicon.complementizers | self.lexicon.stops
        return 1 < opens <= _RELATIVE and not any(word in told for word in lead[len(lead) - opens + 1 :])

    def _from_name(self, inner: str, gap: Span) -> Span:
        """A gap from the first word that a bracket repeats: "In Hanoi [Kim" is no name."""
        articles = self.lexicon.determiners
        kept = {word.lower() for word in WORD.findall(inner)} - articles
        found = [word for word in WORD.finditer(self.text, *gap) if word[0].lower() in kept]
        return Span(found[0].start(), gap.end) if found and len(found) == len(kept) else gap

    @remembered
    def _repeats_or_names(self, inner: str, old: str, *, named: bool) -> bool:
        return self.wording.replaces(self._light_words(inner), WORD.findall(old), named=named)

    def _counts_again(self, inner: str, old: str) -> bool:
        """Whether words of weight stand for a pronoun as the text has them: "[The two leaders]", "[the ban]"."""
        words, weight = WORD.findall(inner), self.weight(inner)
        if weight == "negation":
            told = self.wording.is_known_noun(words)
        else:
            told = weight in ("number", "quantifier") and 1 < len(words) <= _MOST_WORDS
            told = told and (self.wording.stands(inner) or self._stands_but_article(words))
        return told and all(map(self.wording.is_pronoun, WORD.findall(old)))

    def _stands_but_article(self, words: list[str]) -> bool:
        """Whether words, two at least beside their article, stand in the text without that: "[the 40 men]"."""
        rest = " ".join(words[1:])
        return straight(words[0]) in self.wording.determiners.definite and " " in rest and self.wording.stands(rest)

    # ------------------------------------------------------------------------------------------------ what stands there

    def _lead(self, at: int) -> list[str]:
        """The words before an offset in its clause."""
        near = _SENTENCE_END.split(self.text[max(0, at - _LEAD) : at])[-1]
        return WORD.findall(_CLAUSE_END.split(near)[-1])

    def _polite(self, gap: Span) -> str:
        """A stretch with each pronoun that has a capital inside a sentence told by one of the second person."""

        def told(word: re.Match[str]) -> str:
            at = gap.start + word.start()
            inside = _INSIDE.search(self.text, max(0, at - 4), at)
            return self.forms.polite.get(word[0], word[0]) if inside else word[0]

        return WORD.sub(told, gap.of(self.text))

    def _explains(self, words: list[str], at: int) -> bool:
        return bool(words) and explains(self.wording, words, self._word_before(at), at)

    def _owned(self, gap: Span) -> bool:
        """Whether what is replaced is somebody's: "Kim's proposal" is not Kim, nor anyone else."""
        return straight(self._word_before(gap.start)).endswith(("'s", "s'"))

    # --------------------------------------------------------------------------------------------- words put in or last

    @remembered
    def _inserts(self, inner: str, gap: Span) -> bool:
        """Whether words may be put in where they replace nothing."""
        lexicon, words = self.lexicon, self._light_words(inner)
        before = self._word_before(gap.start)
        after = WORD.match(self.text[gap.end : gap.end + 40].lstrip())
        verb_follows = after is not None and after[0].lower() in lexicon.auxiliaries | lexicon.saying
        if before and before.lower() in lexicon.pronouns & lexicon.determiners and not self.wording.opens(words):
            return verb_follows and "-" not in words[0]  # "those [sanctions] were"
        if after is not None and self._stands_with(inner, after[0]):
            return True
        if not before or not self.text[max(0, gap.end - 40) : gap.end].rstrip().endswith(before):
            return self._stands_before(inner, gap.end)
        if self._names_beside(words, before) or (
            self.wording.says(before) and self.wording.stands_beside(inner, before)
        ):
            return True
        return verb_follows and self.wording.is_name(self.wording.contents(words))

    def _stands_before(self, inner: str, at: int) -> bool:
        """Whether words stand in their sentence left of an offset, or name the one of whom a pronoun there speaks.

        Where the sentence begins at the offset, they need only open as a name or a noun phrase does.
        """
        start, words = self._sentences.start(at), self._light_words(inner)
        if (after := WORD.match(self.text, at)) and self._stands_with(inner, after[0]):
            return True
        if not WORD.search(self.text, start, at):
            return self.wording.opens(words) and not self.wording.is_adverb(words[0].lower())
        before = before_cut(self.text, Span(start, at), self.lexicon)
        if before.pronoun and self._names_beside(words, before.pronoun):
            return True
        if self._opens_aside(before.aside, words):
            return True
        return any(self._has_words(clause, inner) or self._is_called(clause, inner) for clause in before.clauses)

    @remembered
    def _is_called(self, clause: str, inner: str) -> bool:
        """Whether a clause ends with the name of what is called so in the text, or with what a name is called there."""
        ours, theirs = (self.wording.contents(WORD.findall(words)) for words in (inner, clause))
        if not ours or not theirs or self.forms.capital_nouns:
            return False
        named, last = self.wording.is_name(ours), theirs[-1]
        if named == self.wording.is_name([last]):
            return False
        if len(ours) > 1 and not named:
            return False
        name, noun = (ours[0], last) if named else (last, ours[0])
        return self.wording.tells(re.escape(straight(name)), straight(noun))

    @remembered
    def _stands_with(self, inner: str, after: str) -> bool:
        """Whether a name stands in the text before a word, no verb, a name between or not: "Westport Harbour"."""
        verb = straight(after) in self.lexicon.verbal | self.lexicon.saying  # "[Kim] said" where another did
        if verb or inner not in self.text or not self.wording.is_name(self._light_words(inner)):
            return False
        between = r"(?: [A-Z]\w+)?" if self.wording.is_name([after]) else ""
        return re.search(rf"\b{re.escape(inner)}{between} (?i:{re.escape(after)})\b", self.text) is not None

    def _opens_aside(self, aside: str, words: list[str]) -> bool:
        """Whether an aside begins with words, after one article at most: "der die Bank rief" speaks of no bank."""
        theirs = WORD.findall(aside)
        opening = self.wording.contents(theirs[:2])
        own = self.wording.determiners.definite
        ours = self.wording.contents(words[1:] if straight(words[0]) in own else words)
        return bool(opening) and begins([*opening, *self.wording.contents(theirs[2:])], ours)

    @remembered
    def _has_words(self, clause: str, inner: str) -> bool:
        """Whether a clause has words as they are, or a name that they only write out."""
        ours, theirs = self.wording.contents(self._light_words(inner)), self.wording.contents(WORD.findall(clause))
        if any(begins(theirs[place:], ours) for place in range(len(theirs))):
            return True
        if not self.wording.is_name(ours):
            return False
        names = [list(run) for capital, run in groupby(theirs, lambda word: word[0].isupper()) if capital]
        return any(begins(ours[place:], name) for place in range(len(ours)) for name in names)

    def _names_beside(self, words: list[str], before: str) -> bool:
        """Whether words name the one of whom the pronoun or name before them speaks."""
        if (
            not before
            or not self.wording.opens(words)
            or words[0].lower() in self.forms.indefinite
            or straight(words[-1]) in self.lexicon.calendar
            or all(map(self.wording.is_pronoun, words))
        ):
            return False
        return self.wording.is_pronoun(before) or bool(self.wording.proper([before]) and not self.forms.capital_nouns)

    def _word_before(self, at: int) -> str:
        """The last word before an offset in its sentence, or nothing."""
        near = _SENTENCE_END.split(self.text[max(0, at - 40) : at])[-1]
        words: list[str] = WORD.findall(near)
        last = words[-1] if words else ""
        return _ELISION.sub("", last) if self.lexicon.elides else last

    def _following(self, words: list[str], at: int) -> Iterator[tuple[list[str], int]]:
        """The stretches after an offset that a closing bracket of so many words may stand for, and where each ends.

        None ends inside a name, or with a word that only opens a noun phrase, unless nothing follows it.
        """
        near = self.text[at : at + BRACKET_REACH]
        end = _SENTENCE_END.search(near + " ")
        found = list(WORD.finditer(near[: end.start()] if end else near))
        following = [match[0] for match in found]
        short = len(words) == 1 and sum(map(str.isupper, words[0])) > 1  # "called by the [CWF]"
        for count in range(1, len(following) + 1):
            stretch, rest = following[:count], following[count : count + 1]
            if len(self.wording.contents(stretch)) > len(words):
                if short and not self.wording.is_short_for(words[0], " ".join(stretch)):
                    continue
                if not short:
                    return
            if rest and stretch[-1].lower() in self.lexicon.determiners:
                continue
            if not (rest and stretch[-1][0].isupper() and rest[0][0].isupper()):
                yield stretch, at + found[count - 1].end()


def _letters(word: str) -> str:
    """The letters of a word, whether it is an owner or not, in either spelling: *ß* or *ss*."""
    return straight(word).replace("'", "").casefold()
