"""What the labels rest on, written apart from factcheck: does a quote stand in a text, letters alone considered?

A misquote whose words stand elsewhere in the text, or which a listed fold undoes, is no misquote. These checks are
laxer than factcheck's folds, so they err towards dropping a case.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_KEPT = re.compile(r"(?<=\d)[.,:/](?=\d)|[-−](?=\d)|[^\W_]")
_WORD = re.compile(r"(?:[^\W_]|(?<=\w)['’](?=\w)|(?<=\d)[.,](?=\d))+")


@lru_cache(maxsize=512)
def letters(text: str) -> str:
    """Letters, digits and marks in lower case, with the signs inside numbers; nothing else."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(
        character
        for at, character in enumerate(folded)
        if character.isalnum() or unicodedata.category(character)[0] == "M" or _KEPT.match(folded, at)
    )


@lru_cache(maxsize=512)
def words(text: str) -> str:
    """Whole words in lower case, parted by single spaces."""
    folded = unicodedata.normalize("NFKC", text).casefold().replace("’", "'")
    return " " + " ".join(_WORD.findall(folded)) + " "


@lru_cache(maxsize=512)
def written(text: str) -> str:
    """The text as written, white space and the shape of marks aside."""
    plain = unicodedata.normalize("NFKC", text).translate(_MARKS)
    return " ".join(plain.split())


_MARKS = str.maketrans("“”„«»‘’‚‹›–—―", '"""""' + "'''''" + "---")


def stands(quote: str, text: str) -> bool:
    """Whether the quote's letters stand in the text, wherever the words part."""
    return letters(quote) in letters(text)


def stands_in_words(quote: str, text: str) -> bool:
    """Whether the quote's words stand in the text as whole words."""
    return words(quote) in words(text)


def stands_as_written(quote: str, text: str) -> bool:
    """Whether the quote stands in the text, case and punctuation included."""
    return written(quote) in written(text)


def once(quote: str, text: str) -> bool:
    """Whether the quote's letters stand in the text exactly once."""
    needle, hay = letters(quote), letters(text)
    at = hay.find(needle)
    return bool(needle) and at >= 0 and hay.find(needle, at + 1) < 0
