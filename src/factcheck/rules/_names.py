"""Whether a name stands in a text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.text import words

_ARTICLES = frozenset("a an the der die das el la los las le les un une una ein eine".split())
_PIECE = 1 << 20
_SPACE = re.compile(r"\s")


@dataclass(frozen=True)
class Vocabulary:
    """The words of a text: made once, they answer for any number of names.

    Args:
        text: The text, folded.
        known: Its words, folded.
    """

    text: str
    known: frozenset[str]

    @classmethod
    def of(cls, text: str) -> Vocabulary:
        """The words of a text. What stands often between spaces is read once: most of a long text is repetition."""
        folded = _plain(text)
        runs = {run for piece in _pieces(folded) for run in piece.split()}
        return cls(folded, frozenset(match[0].removesuffix("'s") for run in runs for match in words(run)))

    def holds(self, name: str) -> bool:
        """Whether a name, or each of its words, stands in the text; case, articles and how accents are stored apart.

        >>> text = Vocabulary.of("The harbour's old office")
        >>> text.holds("The Harbour Office"), text.holds("Port")
        (True, False)
        """
        parts = name_words(name)
        if not parts:
            return _plain(name) in self.text
        return all(part in self.known or (not part.isascii() and part in self.text) for part in parts)


def name_words(name: str) -> tuple[str, ...]:
    """The words of a name by which it is known, folded; articles only where there is nothing else.

    >>> name_words("The Harbour Office"), name_words("Die")
    (('harbour', 'office'), ('die',))
    """
    parts = tuple(match[0].removesuffix("'s") for match in words(_plain(name)))
    return tuple(part for part in parts if part not in _ARTICLES) or parts


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", text.casefold()).replace("’", "'")


def _pieces(text: str) -> Iterator[str]:
    """A text in pieces that end before a space, so that few of its words are in memory at a time."""
    start = 0
    while start < len(text):
        space = _SPACE.search(text, start + _PIECE)
        end = space.start() if space else len(text)
        yield text[start:end]
        start = end
