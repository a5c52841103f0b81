"""What of a loosened quote changes length where it stands: a broken word, a slash of verse, a moved comma, a space."""

from __future__ import annotations

import re
from itertools import zip_longest

from factcheck.anchoring.folding.folds import LINE_END_HYPHEN, NEXT_SENTENCE

_AFTER_STOP = re.compile(r"(?<=[^\W\d_]{2}[.!?]) (?=[^\W\d_][^\W\d_])")

_BENT = re.compile(
    r' / |(?<=[^\s"])[.,]"(?!\w)|(?<=[^\s".,])"[.,]|(?<=[^\s".,!?(\[])"(?!\w)|"|[.,]\Z|-|'
    + LINE_END_HYPHEN
    + "|"
    + NEXT_SENTENCE
)
PLAIN = re.compile(rf"[^\".,/{LINE_END_HYPHEN}{NEXT_SENTENCE}]{{8,}}")
"""The pieces of a quote that nothing bends."""


def pattern(loose: str, *, breaks: bool) -> str:
    """What finds a loosened quote, and each of these differences, in a text that breaks words over lines or not."""
    pieces: list[str] = []
    done = 0
    for match in _BENT.finditer(loose):
        pieces += (_unbent(loose, done, match.start(), breaks=breaks), _bent(loose, match, breaks=breaks))
        done = match.end()
    return "".join([*pieces, _unbent(loose, done, len(loose), breaks=breaks)])


def _bent(loose: str, match: re.Match[str], *, breaks: bool) -> str:
    sign, before, after = match[0], loose[: match.start()][-1:], loose[match.end() : match.end() + 1]
    if len(sign) == 2:
        return f'(?:[.,]"|"{re.escape(sign[0])}|")' if sign[1] == '"' else f'(?:"{re.escape(sign[1])}|[.,]")'
    if sign == '"':
        closes = before and not before.isspace() and before not in "([—-" and not after.isalnum()
        return '[.,]?"' if closes else '"'
    if sign in ".,":
        own = r",|\.(?![\w.])" if sign == "," else r"\."  # a quote may close with a comma where its sentence ends
        return f'(?:{own}|[.,]?(?="))'
    if sign == "-":
        return f"[-{LINE_END_HYPHEN}]" if breaks else re.escape(sign)
    return _ALWAYS[sign]


_ALWAYS = {" / ": "( / | )", LINE_END_HYPHEN: f"[-{LINE_END_HYPHEN}]?", NEXT_SENTENCE: " ?"}


def _unbent(loose: str, start: int, end: int, *, breaks: bool) -> str:
    """Letters as they are; where the text breaks words over lines, such a break may stand between any two."""
    if not breaks:
        return re.escape(loose[start:end])
    return "".join(
        re.escape(c) + (f"{LINE_END_HYPHEN}?" if c.isalpha() and after.isalpha() else "")
        for c, after in zip_longest(loose[start:end], loose[start + 1 : end], fillvalue=" ")
    )


def bendable(quote: str, loose: str) -> str:
    """A loosened quote with a sign of its own for each space after a stop and small letters, before a capital."""
    if ". " not in quote and "! " not in quote and "? " not in quote:
        return loose
    spaces = (match.start() for match in _AFTER_STOP.finditer(quote))
    for at in spaces:
        if quote[at - 3 : at - 1].islower() and quote[at + 1].isupper() and quote[at + 2].islower():
            loose = loose[:at] + NEXT_SENTENCE + loose[at + 1 :]
    return loose


def bends(loose: str) -> bool:
    """Whether a quote so marked holds anything that may bend, in a text that breaks no word over lines."""
    return any(sign in loose for sign in (LINE_END_HYPHEN, NEXT_SENTENCE, '"', " / ")) or loose[-1:] in ".,"
