"""The organisations that a page may have its words from, and the ones it credits with a passage."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factcheck.lineage.credits import Credit, agencies, credit_of, credits_in, names_of
from factcheck.lineage.page import Page
from factcheck.lineage.route import owners
from factcheck.model import Dataset
from factcheck.text import Span

_WORD = re.compile(r"\w+")
_DASH = re.compile(r"\s*[-\u2013\u2014]")
_ABOVE = frozenset({"byline", "dateline"})


class Reporters:
    """Whom pages may credit: outlets, agencies known by name, and organisations of the dataset that make no claim.

    An organisation that makes claims and publishes nothing is a party: what it says is its own.

    Args:
        dataset: The records.
    """

    def __init__(self, dataset: Dataset) -> None:
        outlets = {owner for source in dataset.sources for owner in owners(source)}
        parties = {claim.speaker for claim in dataset.claims} - outlets
        names = names_of(
            speaker
            for speaker in dataset.speakers
            if speaker.id in outlets or (speaker.kind == "organisation" and speaker.id not in parties)
        )
        names |= agencies(names)
        self._by_word: dict[str, dict[str, str]] = {}
        for name, organisation in names.items():
            word = _WORD.search(name)
            self._by_word.setdefault(word[0] if word else "", {})[name] = organisation
        first = [word for word in self._by_word if word]
        capitals = "".join(sorted({word[0] for word in first if word[0].isupper()}))
        self._capital = re.compile(rf"[{capitals}]\w*")  # inside words too: a set of letters in front is found fast
        self._small = [word for word in first if not word[0].isupper()]

    def credited(self, page: Page) -> tuple[Credit, ...]:
        """Where a page credits one of them, in the order of the text."""
        text = page.composed.text
        likely = {*self._capital.findall(text)} & self._by_word.keys() | {word for word in self._small if word in text}
        named = (pair for word in sorted(likely) for pair in self._by_word[word].items())
        return credits_in(page, {name: id_ for name, id_ in named if name in text})  # few, so that patterns recur


def credited_with(page: Page, spans: Iterable[Span], credits_: Iterable[Credit]) -> tuple[Credit, ...]:
    """The credits that a passage stands under: those over the whole page, and the one beside each of its parts.

    Over the whole page stand credits in its byline and dateline, and one in brackets before a dash that opens its body.

    Args:
        page: The page.
        spans: The parts of the passage.
        credits_: All credits of the page.
    """
    listed = tuple(credits_)
    if not listed:
        return ()  # most pages credit nobody, and their sentences need not be read
    above = [credit for credit in listed if _stands_above(page, credit)]
    beside = [credit for span in spans if (credit := credit_of(span, page, listed))]
    return tuple(dict.fromkeys((*above, *beside)))


def _stands_above(page: Page, credit: Credit) -> bool:
    if page.document.kind_at(credit.span.start) in _ABOVE:
        return True
    if not (credit.span.of(page.text).startswith("(") and _DASH.match(page.text, credit.span.end)):
        return False
    return any(credit.span.within(first) for first in page.sentences[:1])
