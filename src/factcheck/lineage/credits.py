"""Where a page says whose words it carries: "The Associated Press reports", "AP says", "(AP)", "told Reuters"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from factcheck.lineage.credit_words import ARTICLES, AS_WORDS, BRACKETED, LOOSE, OUTLETS, SOURCES, TO, verbs, words
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
_MARK = "\"'“”‘’«»„‹›"
_WHICH = rf"(?:(?i:{ARTICLES})\s+|[Ll]['’])?(?:(?:\w+\s+)?(?i:{OUTLETS})\s+(?:(?:de|of)\s+\w+\s+)?)?"
"""An article, and what the outlet is: "la agencia de noticias ", "the news agency "."""

_LETTERS = 3
"""Letters of a name from which on it is known in capitals too: "US" is none of it."""

_FORMS = {
    "The": ("the",), "Le": ("le",), "La": ("la",), "Les": ("les",), "El": ("el",), "Los": ("los",), "Las": ("las",),
    "Der": ("der", "dem", "den", "des"), "Die": ("die", "der"), "Das": ("das", "dem", "des"),
}  # fmt: skip
"""The forms of an article that begins a name, inside a sentence."""

_INSIDE = re.compile(rf"(?:{'|'.join(sorted({form for forms in _FORMS.values() for form in forms}))}) [A-ZÀ-Þ]")


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
        for name in short_names(unicodedata.normalize("NFC", speaker.name)):
            names.setdefault(name, speaker.id)
    return _with_variants(names)


def _with_variants(names: Mapping[str, str]) -> dict[str, str]:
    """Names with the other ways of printing them, where these are nobody else's."""
    found = dict(names)
    for name, organisation in names.items():
        for variant in _variants(name):
            found.setdefault(variant, organisation)
    return found


def _variants(name: str) -> Iterator[str]:
    """The same name in capitals, as a word, or with its article inside a sentence.

    >>> [*_variants("Reuters")], [*_variants("EFE")], [*_variants("Der Bote")]
    (['REUTERS'], ['Efe'], ['DER BOTE', 'der Bote', 'dem Bote', 'den Bote', 'des Bote'])
    """
    if len(name) >= _LETTERS and not name.isupper():
        yield name.upper()
    if name in AS_WORDS:
        yield AS_WORDS[name]
    article, _, rest = name.partition(" ")
    for form in _FORMS.get(article, ()) if rest[:1].isupper() else ():
        yield f"{form} {rest}"


def agencies(known: Iterable[str]) -> dict[str, str]:
    """The names of the agencies that have none of the known names, each standing for itself."""
    taken = frozenset(known)
    unknown = (agency for agency in AGENCIES if not taken & {*short_names(agency)})
    return _with_variants({name: agency for agency in unknown for name in short_names(agency)})


def credits_in(page: Page, names: Mapping[str, str]) -> tuple[Credit, ...]:
    """Where a page credits organisations, in its body, its byline and its dateline.

    An organisation is credited where it says something ("AP reports"), where something is said by or to it ("told
    Reuters", "according to"), and where it stands in brackets ("(AP)"). A name with its article inside a sentence
    ("the Sun", "die Welt") may be a common noun: only verbs of reporting and "according to" credit it.

    Args:
        page: The page.
        names: Printed names, as :func:`names_of` has them, with the organisation that each stands for.
    """
    if not names:
        return ()
    usual, strict, read = _context(page.primary), _strict(page.primary), page.composed
    found = []
    for start, end in read.document.spans_of(_PRINTED):
        for match in _names(tuple(names)).finditer(read.text, start, end):
            context = strict if _INSIDE.match(match[0]) else usual
            span = context.span(read.text, match, Span(start, end))
            if span is not None:
                found.append(Credit(names[match[0]], page.saved(span)))
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
    said = _any_of(verbs(language))
    brief = words(language).brief
    after_comma = rf"|(?<=[,{_MARK}]\s)(?:{brief})" if brief else ""
    before = rf"(?<!\w)(?:(?:{said})(?:\s+(?:{TO}))?|(?i:{SOURCES}|{LOOSE}){after_comma})\s+{_WHICH}\Z"
    after = rf"(?:['’]s)?(?:,(?!\s+\w+ing\b))?\s+(?:\w+\s+)?(?:{said})(?!\w)"
    return _Context(re.compile(before), re.compile(after))


@cache
def _strict(language: str) -> _Context:
    """What makes a credit of a name that may be a common noun."""
    reported = _any_of(words(language).reporting.split())
    before = rf"(?<!\w)(?:{reported}|(?i:{SOURCES}))\s+\Z"
    return _Context(re.compile(before), re.compile(rf"\s+(?:{reported})(?!\w)"))


@lru_cache(maxsize=256)
def _names(names: tuple[str, ...]) -> re.Pattern[str]:
    inside = [name for name in names if _INSIDE.match(name)]
    others = _any_of(name for name in names if not _INSIDE.match(name))
    return re.compile(rf"(?<![\w-])(?:{others}|(?:{_any_of(inside)})(?!\s+[A-ZÀ-Þ]))(?![\w-])")


def _any_of(phrases: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(phrases, key=lambda phrase: (-len(phrase), phrase)))) or "(?!)"


_NEAR = 40
"""Code points before a name in which the words stand that make it a credit."""

_ARTICLE_BEFORE = re.compile(r"\b[Tt]he\s+\Z")
_OPENING = re.compile(rf"\(\s*(?:(?i:{BRACKETED})\s+)?(?:[Ll]['’])?\Z")
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
