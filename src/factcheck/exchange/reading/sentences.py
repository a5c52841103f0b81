"""Pages that a dataset gives as numbered sentences, found again by their numbers: one line each in the source's text.

Where a page has headings and entries of lists among its sentences, a blank line follows them: nothing else in plain
text keeps what ends without a full stop from running on into the next line. Sentences that are closed stay together,
since a speech may go on from one to the next.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

from factcheck.anchoring import Text
from factcheck.exchange.legible import cleaned
from factcheck.exchange.reading.draft import Draft
from factcheck.exchange.reading.fields import shown
from factcheck.exchange.reading.imported import Raw

_CLOSING = "\"'”’»)]"
"""What may stand behind the sign that closes a sentence."""


class Page:
    """A page of numbered sentences.

    Args:
        sentences: The sentences in order; one that is missing is empty.
        headed: Whether headings and entries of lists may stand among them.

    ``lines`` is its text as it was given, ``sentences`` are without control characters, as sources and quotes have
    them.
    """

    def __init__(self, sentences: Sequence[str], *, headed: bool = False) -> None:
        self.sentences = tuple(map(cleaned, sentences))
        pairs = pairwise((*self.sentences, ""))
        self._ends = ["\n\n" if headed and _stands_alone(one, after) else "\n" for one, after in pairs]
        self.lines = tuple("".join(self._ended(sentences)).removesuffix("\n").split("\n"))
        self.text = "".join(self._ended(self.sentences))
        self._index: Text | None = None

    def quotable(self, number: int) -> bool:
        """Whether there is a sentence of that number, and words in it."""
        return number < len(self.sentences) and bool(self.sentences[number].strip())

    def occurrence(self, number: int) -> Mapping[str, Any]:
        """The field that tells a sentence from others of the same words; none where it stands only once.

        >>> Page(["It may hold.", "It rained.", "It may hold."]).occurrence(2)
        {'occurrence': 2}
        """
        start = sum(map(len, self._ended(self.sentences[:number])))
        quote = self.sentences[number]
        if self.text.find(quote) == self.text.rfind(quote):
            return {}
        self._index = self._index or Text(self.text)
        return occurrence(self._index, quote, start)

    def _ended(self, sentences: Sequence[str]) -> Iterator[str]:
        """The first sentences, each with the end of its line."""
        return (each + end for each, end in zip(sentences, self._ends, strict=False))


def _stands_alone(sentence: str, after: str) -> bool:
    """Whether a sentence is none but a heading or an entry of a list: no sign closes it, and the next begins anew."""
    words = sentence.rstrip().rstrip(_CLOSING)
    return words[-1:].isalnum() and bool(after.strip()) and not after.lstrip()[0].islower()


def occurrence(text: Text, quote: str, start: int) -> Mapping[str, Any]:
    """The field that says which of several places of a quote is the one that starts there; none where it needs none."""
    inset = len(quote) - len(quote.lstrip())
    starts = [span.start for span in text.stands(quote) if quote.strip() in text.text[span.start : span.end]]
    return {"occurrence": starts.index(start + inset) + 1} if len(starts) > 1 and start + inset in starts else {}


class Pages:
    """The pages of a dataset by name, read before what cites them.

    Two copies in other words can't both be what a claim cites: both are kept aside, and nothing is proved against them.

    Args:
        draft: The dataset in the making, which is told.
        kind: What the dataset calls a page: "page", "document".
    """

    def __init__(self, draft: Draft, kind: str) -> None:
        self._draft = draft
        self._kind = kind
        self._first: dict[str, tuple[Raw, Page]] = {}
        self._disputed: set[str] = set()

    def add(self, raw: Raw, name: str, page: Page) -> None:
        """Takes a page, unless one of that name is there."""
        first, known = self._first.setdefault(name, (raw, page))
        if first is raw:
            return
        what = f"the {self._kind} {shown(name)}"
        if known.text == page.text:
            self._draft.remark(raw, f"duplicate {self._kind}", f"{what} stands in {first} too, in the same words")
            return
        if name not in self._disputed:
            self._disputed.add(name)
            self._draft.reject(first, f"{what} has another text in {raw}; nothing is proved against either")
        self._draft.reject(raw, f"{what} has another text in {first}; nothing is proved against either")

    def get(self, name: str) -> Page | None:
        """The page of a name; None where there is none, or where its copies differ."""
        return None if name in self._disputed or name not in self._first else self._first[name][1]

    def __iter__(self) -> Iterator[tuple[str, Raw, Page]]:
        """The pages that claims may cite, in the order of the files."""
        return ((name, *found) for name, found in self._first.items() if name not in self._disputed)
