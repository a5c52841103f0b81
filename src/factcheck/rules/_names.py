"""Whether a name stands in a text."""

from __future__ import annotations

from factcheck.text import Document, words

_ARTICLES = frozenset("a an the der die das el la los las le les un une una ein eine".split())


def stands_in(name: str, document: Document) -> bool:
    """Whether a name, or each of its words, stands in a document, whatever its case; articles do not count.

    >>> stands_in("The Harbour Office", Document("The harbour's old office")), stands_in("Port", Document("harbour"))
    (True, False)
    """
    text, wanted = _plain(document.text), _plain(name)
    known = {match[0].removesuffix("'s") for match in words(text)}
    parts = name_words(name)
    if not parts:
        return wanted in text
    return all(part in known or (not part.isascii() and part in text) for part in parts)


def name_words(name: str) -> tuple[str, ...]:
    """The words of a name by which it is known, folded; articles only where there is nothing else.

    >>> name_words("The Harbour Office"), name_words("Die")
    (('harbour', 'office'), ('die',))
    """
    parts = tuple(match[0].removesuffix("'s") for match in words(_plain(name)))
    return tuple(part for part in parts if part not in _ARTICLES) or parts


def _plain(text: str) -> str:
    return text.casefold().replace("’", "'")
