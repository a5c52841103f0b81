"""Where a page says whose words it carries: "The Associated Press reports", "AP says", "(AP)", "told Reuters"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from factcheck.anchoring.lexicon import lexicon_for
from factcheck.lineage.page import Page
from factcheck.model import Speaker
from factcheck.text import Span

AGENCIES = (
    "Associated Press", "Reuters", "Agence France-Presse", "Deutsche Presse-Agentur", "Agencia EFE", "Bloomberg",
    "United Press International", "Xinhua", "TASS", "Interfax", "Yonhap", "Kyodo", "ANSA", "PA Media",
    "Press Trust of India", "Canadian Press", "Australian Associated Press",
)  # fmt: skip
"""Agencies that are known by name where no speaker of the dataset stands for them."""

SHORT = {"Deutsche Presse-Agentur": "dpa", "Agencia EFE": "EFE", "Australian Associated Press": "AAP"}
"""Short names that are no initials, or would be those of another."""

_ARTICLE = re.compile(r"(?:The|Die|Der|Das|La|Le|Les|L'|El|Los|Las)\s+", re.IGNORECASE)
_INITIAL = re.compile(r"(?:^|[\s-])([^\W\d_])")
_FROM = "[Aa]ccording to|[Bb]y|from|via|[Ss]elon|[Dd]['’]après|[Ll]aut|[Ss]egún"
_MARK = "\"'“”‘’«»„‹›"


class Credit(NamedTuple):
    """A place where a page names an organisation as where words come from.

    ``organisation`` is a speaker's id, or the name of an agency that is no speaker.
    """

    organisation: str
    span: Span


def short_names(name: str) -> tuple[str, ...]:
    """The ways in which a page may print the name of an organisation.

    >>> short_names("The Associated Press"), short_names("The Week"), short_names("Reuters")
    (('Associated Press', 'AP'), ('The Week',), ('Reuters',))
    """
    bare = _ARTICLE.sub("", name, count=1) if _ARTICLE.match(name) else name
    letters = "".join(_INITIAL.findall(bare))
    if len(bare.split()) < 2 and "-" not in bare:
        return (name,)
    short = SHORT.get(bare) or (letters if letters.isupper() else "")
    return (bare, short) if short else (bare,)


def names_of(organisations: Iterable[Speaker]) -> dict[str, str]:
    """The names under which pages may print organisations, with the id of each."""
    names: dict[str, str] = {}
    for speaker in organisations:
        for name in short_names(speaker.name):
            names.setdefault(name, speaker.id)
    return names


def agencies(known: Iterable[str]) -> dict[str, str]:
    """The names of the agencies that have none of the known names, each standing for itself."""
    taken = frozenset(known)
    unknown = (agency for agency in AGENCIES if not taken & {*short_names(agency)})
    return {name: agency for agency in unknown for name in short_names(agency)}


def credits_in(page: Page, names: Mapping[str, str]) -> tuple[Credit, ...]:
    """Where a page credits organisations, in its body, its byline and its dateline.

    An organisation is credited where it says something ("AP reports"), where something is said by or to it ("told
    Reuters", "according to"), and where it stands in brackets ("(AP)").

    Args:
        page: The page.
        names: Printed names with the organisation that each stands for.
    """
    if not names:
        return ()
    context = _context(page.primary)
    found = []
    for start, end in page.document.spans_of(_PRINTED):
        for match in _names(tuple(names)).finditer(page.text, start, end):
            span = context.span(page.text, match, Span(start, end))
            if span is not None:
                found.append(Credit(names[match[0]], span))
    return tuple(sorted(found, key=lambda credit: credit.span))


class _Context(NamedTuple):
    """What makes a credit of a name: the words before it, or those after it."""

    before: re.Pattern[str]
    after: re.Pattern[str]

    def span(self, text: str, name: re.Match[str], within: Span) -> Span | None:
        """The whole credit, from its first word to its last; None where a name only stands there."""
        first = max(within.start, name.start() - _NEAR)
        opening = _OPENING.search(text, first, name.start())
        closing = _CLOSING.match(text, name.end(), within.end)
        if opening and closing:
            return Span(opening.start(), closing.end())
        before = self.before.search(text, first, name.start())
        after = self.after.match(text, name.end(), within.end)
        if before is None and after is None:
            return None
        article = _ARTICLE_BEFORE.search(text, first, name.start())
        start = before.start() if before else article.start() if article else name.start()
        return Span(start, after.end() if after else name.end())


@cache
def _context(language: str) -> _Context:
    lexicon = lexicon_for(language)
    verbs = _any_of(lexicon.saying if lexicon else ())
    before = rf"(?<!\w)(?:{verbs}|{_FROM})\s+(?:[Tt]he\s+)?(?:\w+\s+agency\s+)?\Z"
    after = rf"(?:['’]s)?(?:,(?!\s+\w+ing\b))?\s+(?:\w+\s+)?(?:{verbs})(?!\w)"
    return _Context(re.compile(before), re.compile(after))


@lru_cache(maxsize=256)
def _names(names: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{_any_of(names)})(?![\w-])")


def _any_of(phrases: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(phrases, key=lambda phrase: (-len(phrase), phrase)))) or "(?!)"


_NEAR = 40
"""Code points before a name in which the words stand that make it a credit."""

_ARTICLE_BEFORE = re.compile(r"\b[Tt]he\s+\Z")
_OPENING = re.compile(r"\(\s*\Z")
_CLOSING = re.compile(r"[^()]{0,20}\)")
_PRINTED = frozenset({"body", "byline", "dateline"})


def credit_of(span: Span, page: Page, credits_: Iterable[Credit]) -> Credit | None:
    """The credit that a stretch of a page stands under.

    It stands in the same sentence, else at the end of the sentence before or at the start of the one after, as around
    a quotation of several sentences; never across a paragraph.
    """
    known = page.document.sentences
    paragraphs = known.over(span)
    if not paragraphs:
        return None
    paragraph = Span(paragraphs[0].start, paragraphs[-1].end)
    around = known.around(span)
    for credit in credits_:
        where = credit.span
        if where.meets(around) or (where.within(paragraph) and _adjoins(page.text, where, around)):
            return credit
    return None


def _adjoins(text: str, credit: Span, around: Span) -> bool:
    between = text[credit.end : around.start] if credit.end <= around.start else text[around.end : credit.start]
    return not between.strip(f" \t\r\n.,:;—–-{_MARK}")
