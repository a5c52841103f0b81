"""Whether two words are one word in different forms."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from factcheck.anchoring.lexicon import Lexicon

_STEM = 3  # letters that two forms share, at least
_PHRASE = 3  # words before a noun that hold its determiner


def inflects(a: str, b: str, endings: Sequence[str]) -> bool:
    """Whether two words are one stem with different endings.

    >>> inflects("boats", "boat", ("s",)), inflects("boats", "goats", ("s",))
    (True, False)
    """
    stems = [
        {word, *(word.removesuffix(ending) for ending in endings if len(word) - len(ending) >= _STEM)}
        for word in (a, b)
    ]
    return a != b and bool(stems[0] & stems[1])


def is_plural(a: str, b: str, lexicon: Lexicon) -> bool:
    """Whether one of two words is the plural of the other: by an ending, by one for another, or by a change of letters.

    >>> from factcheck.anchoring.lexicon import lexicon_for
    >>> is_plural("cities", "city", lexicon_for("en")), is_plural("Land".lower(), "länder", lexicon_for("de"))
    (True, True)
    """
    if inflects(a, b, lexicon.plural_endings) or _exchanged(a, b, lexicon) or _exchanged(b, a, lexicon):
        return True
    return lexicon.capital_nouns and inflects(_bare(a), _bare(b), lexicon.plural_endings)


def is_genitive(word: str, other: str, before: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a word is the genitive of a German noun after *des* and the like, where it can be no plural.

    >>> from factcheck.anchoring.lexicon import lexicon_for
    >>> german = lexicon_for("de")
    >>> is_genitive("Wirts", "Wirt", ["des"], german), is_genitive("Autos", "Auto", ["das"], german)
    (True, False)
    """
    if not lexicon.capital_nouns or word not in (f"{other}s", f"{other}es") or not other[:1].isupper():
        return False
    lead = [each.lower() for each in before[-_PHRASE:]]
    return any(each.endswith("es") and each in lexicon.determiners for each in lead)


def _exchanged(one: str, many: str, lexicon: Lexicon) -> bool:
    """Whether a word becomes the other by an ending, or as a whole, that the plural has for another."""
    return any(
        one.endswith(of_one) and many == one.removesuffix(of_one) + of_many
        for of_one, of_many in lexicon.plural_changes.items()
    )


def _bare(word: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", word) if unicodedata.category(c) != "Mn")
