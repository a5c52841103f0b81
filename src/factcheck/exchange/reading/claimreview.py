"""ClaimReview, the JSON-LD of schema.org: a claim that a fact-checker reviewed, with a rating in the checker's words.

Read are single reviews, lists, graphs and feeds. A review quotes no passage, so its claim has no link, unless it
carries the review's text: that is then the checker's passage on the claim, and unproved.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from factcheck.exchange import claimreview
from factcheck.exchange.ratings import by_rating
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
    """A review, or the entry of a feed that holds one or several."""
    if "item" not in raw.value:
        _review(draft, raw)
        return
    items = _listed(raw.value["item"])
    if not all(isinstance(item, dict) for item in items):
        raise MalformedError(f"`item` holds {shown(raw.value['item'])}; it should be a review or several")
    draft.take((Raw(raw.file, raw.line, item) for item in items), lambda item: _review(draft, item))


def _review(draft: Draft, raw: Raw) -> None:
    record = raw.value
    if "ClaimReview" not in _listed(record.get("@type")):
        raise MalformedError(f"its `@type` is {shown(record.get('@type'))}, not ClaimReview")
    claim = text(record, "claimReviewed")
    item, rating = _part(record, "itemReviewed"), _part(record, "reviewRating")
    label = optional(rating, "alternateName")
    verdict = by_rating(rating)
    if verdict is None:
        draft.remark(raw, "no verdict proposed", f"the rating {shown(label)} is in no row of the table; kept")
    draft.claim(
        raw,
        claim,
        speaker=optional(_part(item, "author"), "name"),
        said=day(optional(item, "datePublished")),
        links=_links(draft, record),
        label=label,
        verdict=verdict,
        rationale=optional(rating, "ratingExplanation"),
    )


def _links(draft: Draft, record: Mapping[str, Any]) -> list[Link]:
    place = address(optional(record, "url"))
    checker = optional(_part(record, "author"), "name") or place.host
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


def _part(record: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    """The record under a key, the first of several; an empty one where there is none."""
    return next((value for value in _listed(record.get(key)) if isinstance(value, dict)), {})


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
