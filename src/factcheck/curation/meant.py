"""What people write where a vocabulary has another word for it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

_MEANT: Final[Mapping[str, str]] = {
    "supported": "true correct right accurate confirmed verified",
    "mostly_supported": "mostly-true mostly-correct",
    "mixed": "half-true partly-true partly-false mixture",
    "mostly_refuted": "mostly-false mostly-wrong",
    "refuted": "false wrong incorrect fake debunked pants-on-fire",
    "unverified": "unproven unproved unknown not-verified no-evidence not-enough-info",
    "not_checkable": "opinion uncheckable",
    "primary": "newspaper news article magazine website web blog press report",
    "wire": "agency news-agency",
    "republication": "reprint syndicated",
    "digest": "summary aggregator",
    "transcript": "interview speech hearing debate",
    "document": "law minutes letter table data dataset study pdf",
    "contradicts": "denies disputes disagrees opposes",
    "supports": "agrees confirms backs",
    "refutes": "contradicts denies disproves",
    "repeats": "same retells tells duplicates",
    "narrows": "limits restricts qualifies",
    "concedes": "admits grants",
    "states": "says said",
    "fact": "statement factual",
    "offer": "promise pledge proposal demand",
    "prediction": "forecast",
    "state_of_mind": "belief feeling intention hope",
    "person": "individual man woman",
    "organisation": "company party government institution newspaper agency publisher",
    "moderate": "medium",
    "hedged": "likely probably",
    "possible": "maybe perhaps",
    "asserted": "certain",
    "all": "every each",
    "none": "no nobody nothing",
    "at_most": "max maximum up-to",
    "at_least": "min minimum",
    "ad": "advertisement advert",
    "headline": "title heading subtitle",
    "body": "text article",
    "retracted": "withdrawn deleted",
}
"""The words of the vocabularies, each with others that are written for it; one is offered where its field has it."""


def meant(written: str, words: Iterable[str]) -> str | None:
    """The word of a vocabulary that is called as something else was; None where none is.

    >>> meant("False", ["supported", "refuted"]), meant("Mostly true", ["supported", "mostly_supported"])
    ('refuted', 'mostly_supported')
    >>> meant("newspaper", ["person", "organisation"]), meant("newspaper", ["primary", "wire"])
    ('organisation', 'primary')
    """
    spelt = "-".join(written.casefold().replace("_", " ").replace("-", " ").split())
    return next((word for word in words if spelt in _MEANT.get(word, "").split()), None)
