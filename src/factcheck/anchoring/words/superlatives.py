"""Which words are superlatives."""

from __future__ import annotations

from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.words.hidden_words import plain


def is_superlative(word: str, lexicon: Lexicon) -> bool:
    """Whether a word, as it is written, is a superlative by the lists or by its ending: not Budapest, nor *forest*.

    >>> from factcheck.anchoring.lexicon import LEXICONS
    >>> [is_superlative(word, LEXICONS["en"]) for word in ("worst", "poorest", "Budapest", "forest")]
    [True, True, False, False]
    """
    if plain(word) in lexicon.superlatives:
        return True
    ending = lexicon.superlative_ending
    if not ending or not word.endswith(ending) or word[0].isupper():
        return False
    return len(word) > len(ending) + 2 and word not in lexicon.no_superlatives
