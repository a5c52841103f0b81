"""What callers hand in, refused by the name of the argument where it can't be meant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from operator import index

from factcheck.languages import tag
from factcheck.text import Span


def not_text(name: str, value: object) -> TypeError:
    """The error for an argument that is no text.

    >>> print(not_text("quote", None))
    quote must be text (str), not None
    """
    told = "None" if value is None else type(value).__name__
    hint = ": decode it first, such as with .decode('utf-8')" if isinstance(value, bytes | bytearray) else ""
    return TypeError(f"{name} must be text (str), not {told}{hint}")


def checked(text: str, language: str) -> str:
    """The language of a text, after both were checked; a check once a text, never once a quote.

    Raises:
        TypeError: If one of them is no text.
        ValueError: If the language is no BCP 47 tag.
    """
    if not isinstance(text, str):
        raise not_text("text", text)
    if not isinstance(language, str):
        raise not_text("language", language)
    return tag(language)


def check_options(prefix: str | None, suffix: str | None, occurrence: int | None) -> None:
    """Refuses what can't tell places apart.

    Raises:
        TypeError: If ``prefix`` or ``suffix`` is no text, or ``occurrence`` no whole number.
    """
    for name, value in (("prefix", prefix), ("suffix", suffix)):
        if value is not None and not isinstance(value, str):
            raise not_text(name, value)
    if occurrence is not None and not hasattr(occurrence, "__index__"):
        raise TypeError(f"occurrence must be a whole number from 1, not {type(occurrence).__name__}")


def spans(within: Iterable[tuple[int, int]], length: int) -> Iterator[Span]:
    """Allowed spans, each checked as it is reached.

    Raises:
        TypeError: If they are no spans.
        ValueError: If one does not lie inside a text of so many code points.
    """
    if not isinstance(within, Iterable):
        raise _no_spans(within)
    for each in within:
        try:
            start, end = map(index, each)
            inside = 0 <= start <= end <= length
        except (TypeError, ValueError):
            raise _no_spans(within) from None
        if not inside:
            raise ValueError(f"within: ({start}, {end}) is not a span of a text of {length} code points")
        yield Span(start, end)


def _no_spans(within: object) -> TypeError:
    told = repr(within) if isinstance(within, str | tuple | list) else type(within).__name__
    return TypeError(f"within must be a list of spans, each two offsets such as [(0, 120)], not {told:.60}")
