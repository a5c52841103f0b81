"""ClaimReview, the JSON-LD of schema.org: a claim that a fact-checker reviewed, with a rating in the checker's words.

Read are single reviews, lists, graphs, feeds, and saved web pages that hold such. A review quotes no passage, so its
claim has no link, unless it carries the review's text: that is then the checker's passage on the claim, and unproved.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from factcheck.exchange import claimreview
from factcheck.exchange.ratings import by_rating, rating_of
from factcheck.exchange.reading.draft import Draft, Link
from factcheck.exchange.reading.embedded import embedded, is_page
from factcheck.exchange.reading.fields import optional, shown, text
from factcheck.exchange.reading.imported import Imported, MalformedError, Options, Raw, Rejected
from factcheck.exchange.reading.parsing import Files, raws
from factcheck.exchange.reading.values import day

NAME = claimreview.NAME
TITLE = "ClaimReview"

_INSIDE = ("@graph", "dataFeedElement")


def read(files: Files, options: Options) -> Imported:
    """Reads JSON-LD files, and the JSON-LD in web pages."""
    draft = Draft(NAME, TITLE, files, options)
    for name, data in files.items():
        found = _of_page(name, data) if is_page(data) else raws({name: data}, inside=_INSIDE)
        draft.take(found, lambda raw: _entry(draft, raw))
    return draft.imported()


def _of_page(name: str, data: bytes) -> Iterator[Raw | Rejected]:
    """The records of a page that hold reviews; those that describe the page or the site are no reviews, and needn't."""
    found = list(embedded(name, data, inside=_INSIDE))
    reviewing = [each for each in found if isinstance(each, Rejected) or any(_reviews(each.value))]
    if not reviewing:
        listed = [each.value for each in found if isinstance(each, Raw)]
        yield Rejected(name, 1, "the JSON-LD of the page holds no ClaimReview", listed)
    yield from reviewing


def _entry(draft: Draft, raw: Raw) -> None:
    """A review, or a record that holds reviews somewhere: the entry of a feed, an article, a graph."""
    reviews = list(_reviews(raw.value))
    if not reviews:
        raise MalformedError(f"it is no ClaimReview and holds none; its `@type` is {shown(raw.value.get('@type'))}")
    draft.take((Raw(raw.file, raw.line, review) for review in reviews), lambda review: _review(draft, review))


def _reviews(value: Any) -> Iterator[Mapping[str, Any]]:
    """The reviews in a value, outermost first."""
    if isinstance(value, list):
        for each in value:
            yield from _reviews(each)
    elif isinstance(value, dict):
        if any(_type(each) == "ClaimReview" for each in _listed(value.get("@type"))):
            yield value
        else:
            yield from _reviews(list(value.values()))


def _type(written: Any) -> str:
    """The last part of a type, which may be an address or have a prefix."""
    return re.split("[/:#]", written)[-1] if isinstance(written, str) else ""


def _review(draft: Draft, raw: Raw) -> None:
    record = raw.value
    claim = text(record, "claimReviewed")
    item, rating = _part(record, "itemReviewed"), rating_of(record.get("reviewRating"))
    label = optional(rating, "alternateName")
    verdict = by_rating(rating)
    if verdict is None:
        what = f"the rating {shown(label or rating)} is in no row of the table"
        number = rating.get("ratingValue")
        if label and number is not None:
            what += f", nor its number {shown(number)} one from the worst rating to the best, both given"
        draft.remark(raw, "no verdict proposed", f"{what}; kept")
    draft.claim(
        raw,
        claim,
        speaker=optional(_part(item, "author", "name"), "name"),
        said=day(optional(item, "datePublished")),
        links=_links(draft, raw),
        label=label,
        verdict=verdict,
        rationale=optional(rating, "ratingExplanation"),
    )


def _links(draft: Draft, raw: Raw) -> list[Link]:
    record = raw.value
    place = draft.odd.address(raw, optional(record, "url"))
    checker = optional(_part(record, "author", "name"), "name") or place.host
    if not checker or not (place.url or checker):
        return []
    source = draft.source(
        place.url or checker,
        name=f"{checker} {(place.url or '').rstrip('/').rpartition('/')[2]}",
        publisher=checker,
        title=optional(record, "name") or optional(record, "headline"),
        at=place,
        published=day(optional(record, "datePublished")),
    )
    body = optional(record, "reviewBody")
    return [Link(source, body)] if body.strip() else []


def _part(record: Mapping[str, Any], key: str, alone: str = "") -> Mapping[str, Any]:
    """The record under a key, the first of several; an empty one where there is none.

    A text in place of the record stands for its field ``alone``.
    """
    for value in _listed(record.get(key)):
        if isinstance(value, dict):
            return value
        if alone and isinstance(value, str):
            return {alone: value}
    return {}


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
