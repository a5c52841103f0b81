"""ClaimReview, the markup of schema.org for a judged claim: JSON-LD, one review a verdict.

A review that was imported (see :mod:`factcheck.exchange.foreign`) comes back with its own fields; ``claimReviewed`` is
what the model holds of it, and so is the rating where the verdict is no longer the one that it proposed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from factcheck import scales
from factcheck.exchange.citation import UNKNOWN, makers
from factcheck.exchange.document import document, without_none
from factcheck.exchange.foreign import Kept, in_order, kept
from factcheck.exchange.grounds import refused
from factcheck.exchange.identifiers import identifier, licence_url
from factcheck.exchange.legible import as_given
from factcheck.exchange.ratings import by_rating, rating_of
from factcheck.exchange.records import Records, Row
from factcheck.exchange.written import Drop, Losses, Written

if TYPE_CHECKING:
    import pyarrow as pa

NAME = "claimreview"
FILE = "claimreview.jsonld"

DROPS = (
    Drop("comparisons", "schema.org defines no relation between two claims", "comparisons"),
    Drop("quotes, spans, grades", "an appearance is an address", "evidence.quote evidence.spans evidence.grade"),
    Drop(
        "questions, scopes, origins, confidence, issues",
        "a review has a rating and an explanation",
        "questions claims.scope_object claims.scope_quantifier evidence.origin verdicts.confidence verdicts.issues",
    ),
)
_WORDS = {
    "supported": "Supported",
    "mostly_supported": "Mostly supported",
    "mixed": "Mixed",
    "mostly_refuted": "Mostly refuted",
    "refuted": "Refuted",
    "unverified": "Unverified",
    "not_checkable": "Not checkable",
}


def write(tables: Mapping[str, pa.Table]) -> Written:
    """``claimreview.jsonld``."""
    records, losses = Records(tables), Losses(FILE)
    reviews = []
    for claim in in_order(records.claims, NAME):
        if origin := kept(claim, NAME):
            reviews.append(_kept(records, claim, origin))
        elif claim["id"] in records.verdict:
            reviews.append(_review(records, claim))
        else:
            refused(losses, claim)
    losses.drop(DROPS, records)
    return Written({FILE: document({"@context": "https://schema.org", "@graph": reviews})}, losses.all())


def _kept(records: Records, claim: Row, origin: Kept) -> dict[str, Any]:
    """A review that was imported."""
    verdict = records.verdict.get(claim["id"])
    review = {**origin.record, "claimReviewed": as_given(claim["text"], origin.record.get("claimReviewed"))}
    if verdict and by_rating(rating_of(review.get("reviewRating"))) != verdict["verdict"]:
        review["reviewRating"] = _rating(verdict)
    return review


def _review(records: Records, claim: Row) -> dict[str, Any]:
    verdict = records.verdict[claim["id"]]
    return {
        "@type": "ClaimReview",
        "@id": identifier(records, "verdict", claim["id"]),
        **without_none(
            url=f"{records.info['url'].partition('#')[0]}#verdict/{claim['id']}" if records.info.get("url") else None,
            claimReviewed=claim["text"],
            datePublished=verdict["as_of"] if verdict["as_of"] and _is_day(verdict["as_of"]) else records.day,
            author=authors(records),
            license=licence_url(records.info["license"]),
            inLanguage=records.info.get("language", "en"),
        ),
        "itemReviewed": _claim(records, claim),
        "reviewRating": _rating(verdict),
    }


def _is_day(edtf: str) -> bool:
    return len(edtf) == len("2019-02-28") and edtf.replace("-", "").isdigit()


def _claim(records: Records, claim: Row) -> dict[str, Any]:
    speaker = records.speakers.get(claim["speaker"], {"kind": "person", "role": None})
    kind = "Person" if speaker["kind"] == "person" else "Organization"
    role = speaker["role"] if kind == "Person" else None
    author = {"@type": kind, **without_none(name=records.speaker_name(claim["speaker"]), jobTitle=role)}
    sources = dict.fromkeys(link["source"] for link in records.links.get(claim["id"], ()))
    day = claim["said_from"]
    return {
        "@type": "Claim",
        "@id": identifier(records, "claim", claim["id"]),
        "text": claim["text"],
        "author": author,
        **without_none(
            datePublished=day.isoformat() if day and day == claim["said_to"] else None,
            appearance=[_work(records, source) for source in sources],
        ),
    }


def _work(records: Records, id_: str) -> dict[str, Any]:
    source = records.sources[id_]
    published = source["published"]
    return {
        "@type": "CreativeWork",
        "@id": identifier(records, "source", id_),
        **without_none(
            url=source["url"],
            archivedAt=source["archive_url"],
            name=source["title"],
            datePublished=published if published and _is_day(published) else None,
        ),
        "publisher": {"@type": "Organization", "name": records.speaker_name(source["publisher"])},
    }


def _rating(verdict: Row) -> dict[str, Any]:
    """The verdict in words, and as a number where it settles the claim (see ``docs/scales.md``)."""
    number = scales.number(verdict["verdict"])
    return {
        "@type": "Rating",
        "alternateName": _WORDS[verdict["verdict"]],
        **({"ratingValue": number, "worstRating": scales.WORST, "bestRating": scales.BEST} if number else {}),
        **without_none(ratingExplanation=verdict["rationale"]),
    }


def authors(records: Records) -> list[dict[str, Any]]:
    """Who made the dataset, as schema.org has it; its curators, or nobody known, where nobody is named."""
    named = [
        {
            "@type": "Person" if creator.get("orcid") else "Organization",
            "name": creator["name"],
            **without_none(sameAs=f"https://orcid.org/{creator['orcid']}" if creator.get("orcid") else None),
        }
        for creator in records.info.get("creators", ())
    ]
    return named or [{"@type": "Organization", "name": name} for name in makers(records) or [UNKNOWN]]
