"""Quotes shortened or helped by an editor, parted at their signs: ellipses, and words in square brackets.

Signs that the source itself has are its own words.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import Literal, NamedTuple

from factcheck.text import Span

MOST_PARTS = 40
"""A quote in more parts than this is a collage."""

SignKind = Literal["ellipsis", "bracket", "letter"]

_BY_EDITOR = r",\s(?i:anm\. ?d(?:\.|er) ?red(?:\.|aktion)|d\. ?red\.|n\.?d\.?l\.?r\.?|n\. de la r\.|ed\.|editor's note)"
"""What a newspaper puts behind its own words in brackets: "(die Union, Anm. d. Red.)", "[le maire, ndlr]"."""
_SIGN = re.compile(
    r"(?P<ellipsis>[\[(]\.{3,4}[\])]|<\.{3}>|/\.{3}/|[\[(](?:[中前後后]?略|[중후]략)[\])]"
    r"|(?<!\.)\.{3}(?!\.)|(?<=[^.]\.)\.{3}(?!\.)|(?<=\A\.)\.{3}(?!\.))"
    r"|(?P<ending>(?<![\w'’-])(?:[^\W\d_]+-)*[^\W\d_]{2,}"
    r"(?:\[['’]?[^\W\d_]{1,3}\]|\[['’]\][^\W\d_])(?![\w\[]))"
    r"|(?P<letter>\[\w\](?=[\w'’]))"
    r"|(?P<initial>\[[^\[\]]{1,98} [^\W\d_]\](?=[^\W\d_]{2}))"
    r"|(?P<bracket>\[[^\[\]]{1,100}\](?:'s(?!\w))?|\((?i:sic)[.!]?\)"
    rf"|\([^()]{{1,80}}{_BY_EDITOR}\))"
)
_LABEL = re.compile(rf"{_BY_EDITOR}\s*\Z")
_KINDS: dict[str, SignKind] = {
    "ellipsis": "ellipsis", "bracket": "bracket", "ending": "bracket", "letter": "letter", "initial": "bracket"
}  # fmt: skip
_WORD_BEFORE = re.compile(r"\w*\W{0,2}\Z")
_CLOSING = re.compile(r"\A[\s.]*[\"'»]*[.,]?\s*\Z")  # nothing of the source need stand there
_MARK = re.compile(r"[.,;:!?](?:\s+|\Z)")
_WORD_AFTER = re.compile(r"\W{0,2}\w*")


class Sign(NamedTuple):
    """An editor's sign: its kind, its text and where it stands in the folded quote.

    Signs side by side count as one: an ellipsis if one of them is, with the words in brackets kept. What is shown of a
    sign that is refused is the words of a bracket, or all of it.
    """

    kind: SignKind
    text: str
    span: Span
    shown: Span
    words: str = ""
    leads: bool = False
    """Whether the words of a bracket stand before an ellipsis: "[the council] ... paid"."""


class Part(NamedTuple):
    """Words between two signs, where they stand in the folded quote, and the sign before them.

    A mark between the two may be taken from the words, as that of what the sign stands for.
    """

    text: str
    span: Span
    sign: Sign | None
    mark: str = ""


def signs_in(quote: str) -> list[re.Match[str]]:
    """The places of a folded quote that may be an editor's signs; of more than :data:`MOST_PARTS`, none counts."""
    if not ("..." in quote or "[" in quote or "(" in quote):
        return []
    found = list(islice(_SIGN.finditer(quote), MOST_PARTS + 1))
    return found if len(found) <= MOST_PARTS else []


def parse(quote: str, signs: list[re.Match[str]], source: str, *, literal: bool) -> list[Part]:
    """Parts a folded quote at its signs.

    Args:
        quote: The folded quote.
        signs: What :func:`signs_in` found in it.
        source: The folded source: a sign that stands there between the same words is the source's own.
        literal: Whether to leave such signs in place.
    """
    parts: list[Part] = []
    start, carried = 0, ""
    sign: Sign | None = None
    for match in signs:
        if literal and _stands(quote, match, source):
            continue
        part = _part(carried, quote[start : match.start()], start, sign)
        found = _sign(match)
        if part.text:
            parts.append(part)
            sign = found
        else:
            sign = found if sign is None else _together(sign, found)
        carried = match[0][-2] if match.lastgroup in ("letter", "initial") else ""
        start = match.end()
    last = _part(
        carried, _CLOSING.sub("", quote[start:]) if sign and sign.kind == "ellipsis" else quote[start:], start, sign
    )
    return [*parts, last] if last.text or sign else parts


def unmarked(parts: list[Part]) -> list[Part]:
    """Parts without the mark right after an ellipsis, or after a bracket that ends the quote: "[the money]."."""
    return [_unmarked(part, last=part is parts[-1]) for part in parts]


def worth_proving(parts: list[Part]) -> bool:
    """Whether there are signs to read, and words enough around them to be a quote."""
    if not any(part.sign for part in parts):
        return False
    return any(character.isalnum() for part in parts for character in part.text)


def _unmarked(part: Part, *, last: bool) -> Part:
    mark = _MARK.match(part.text)
    if not mark or part.sign is None or not (part.sign.kind == "ellipsis" or (last and mark[0] == part.text)):
        return part
    start = min(part.span.start + mark.end(), part.span.end)
    return Part(part.text[mark.end() :], Span(start, part.span.end), part.sign, mark[0].strip())


def _sign(match: re.Match[str]) -> Sign:
    kind = _KINDS[match.lastgroup or ""]
    span, words = Span(*match.span()), _LABEL.sub("", match[0][1:-1]).strip() if kind == "bracket" else ""
    if match.lastgroup == "ending" or words.endswith("]'"):
        return Sign(kind, match[0], span, span, match[0].replace("[", "").replace("]", "").strip())
    if match.lastgroup == "initial":
        words = words[:-1].strip()
    at = span.start + match[0].find(words)
    return Sign(kind, match[0].strip(), span, Span(at, at + len(words)) if words else span, words)


def _together(a: Sign, b: Sign) -> Sign:
    kinds = {a.kind, b.kind}
    kind: SignKind = "ellipsis" if "ellipsis" in kinds else "bracket" if "bracket" in kinds else "letter"
    span = Span(a.span.start, b.span.end)
    leads = b.kind == "ellipsis" != a.kind and bool(a.words) and not b.words
    return Sign(kind, f"{a.text} {b.text}", span, span, f"{a.words} {b.words}".strip(), leads)


def _part(carried: str, text: str, start: int, sign: Sign | None) -> Part:
    """The words after a sign, with the letter that it carried in its brackets."""
    begin = start - len(f"[{carried}]") if carried else start + len(text) - len(text.lstrip())
    return Part((carried + text).strip(), Span(begin, max(begin, start + len(text.rstrip()))), sign)


def _stands(quote: str, match: re.Match[str], source: str) -> bool:
    """Whether the source has the sign too, between the same words."""
    before = _WORD_BEFORE.search(quote, max(0, match.start() - 40), match.start())
    after = _WORD_AFTER.match(quote, match.end())
    return (before[0] if before else "") + match[0] + (after[0] if after else "") in source
