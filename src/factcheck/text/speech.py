"""What is said inside quotation marks, apart from mere terms and titles."""

from __future__ import annotations

from factcheck.text.document import words
from factcheck.text.offsets import Span
from factcheck.text.quotations import quoted_spans

_TERM = 3
"""The most words that quotation marks may hold and still mark a term (the "Act") rather than speech."""

_SMALL = frozenset(
    """
    a an and as at but by for from in into nor of on or over the to up upon vs with without
    d da das de del der des di die du e el en et im la las le les los og op ou para por sur um un und une van vom von
    y zu zum
    """.split()
)
"""Words that stand in small letters inside a title whose other words have capitals."""


def speech_spans(text: str, within: Span) -> tuple[Span, ...]:
    """The stretches of a paragraph in which somebody speaks: more than three words in marks, and no title.

    >>> text = 'The "Act" of "The Keepers of the Light" says: "We will repair it."'
    >>> [s.of(text) for s in speech_spans(text, Span(0, len(text)))]
    ['We will repair it.']
    """
    return tuple(span for span in quoted_spans(text, within) if _is_speech(span.of(text)))


def _is_speech(quoted: str) -> bool:
    """Whether what stands inside quotation marks is no mere term or title.

    >>> _is_speech("We will repair it"), _is_speech("The Keepers of the Light"), _is_speech("the Act of 1998")
    (True, False, True)
    """
    listed = [match[0] for match in words(quoted)]
    return len(listed) > _TERM and not _is_title(listed)


def _is_title(listed: list[str]) -> bool:
    *inner, last = listed
    return _is_capital(listed[0]) and _is_capital(last) and all(word in _SMALL or _is_capital(word) for word in inner)


def _is_capital(word: str) -> bool:
    return word[0].isupper() or word[0].isdigit()
