"""ClaimReview, the JSON-LD of schema.org: a claim that a fact-checker reviewed, with a rating in the checker's words.

Read are single reviews, lists, graphs and feeds. A review quotes no passage, so its claim has no link, unless it
carries the review's text: that is then the checker's passage on the claim, and unproved.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from factcheck.exchange import claimreview
from factcheck.exchange.ratings import by_rating, rating_of
from factcheck.exchange.reading.draft import Draft, Link
from factcheck.exchange.reading.fields import optional, shown, text
from factcheck.exchange.reading.imported import Imported, MalformedError, Options, Raw
from factcheck.exchange.reading.parsing import Files, raws
from factcheck.exchange.reading.values import address, day

NAME = claimreview.NAME
TITLE = "ClaimReview"


def read(files: Files, options: Options) -> Imported:
    """Reads JSON-LD files."""
    draft = Draft(NAME, TITLE, files, options)
    draft.take(raws(files, inside=("@graph", "dataFeedElement")), lambda raw: _entry(draft, raw))
    return draft.imported()


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
        draft.remark(raw, "no verdict proposed", f"the rating {shown(label or rating)} is in no row of the table; kept")
    draft.claim(
        raw,
        claim,
        speaker=optional(_part(item, "author", "name"), "name"),
        said=day(optional(item, "datePublished")),
        links=_links(draft, record),
        label=label,
        verdict=verdict,
        rationale=optional(rating, "ratingExplanation"),
    )


def _links(draft: Draft, record: Mapping[str, Any]) -> list[Link]:
    place = address(optional(record, "url"))
    checker = optional(_part(record, "author", "name"), "name") or place.host
    if not checker or not (place.url or checker):
        return []
    source = draft.source(
        place.url or checker,
        name=f"{checker} {(place.url or '').rstrip('/').rpartition('/')[2]}",
        publisher=checker,
        title=optional(record, "name") or optional(record, "headline"),
        url=place.url,
        archive_url=place.archive,
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
