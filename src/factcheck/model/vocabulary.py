"""The vocabularies: for each field with a fixed choice, its words in order."""

from collections.abc import Mapping
from typing import Any, Literal, get_args

SpeakerKind = Literal["person", "group", "organisation"]
SourceKind = Literal["primary", "wire", "digest", "republication", "transcript", "document"]
RegionKind = Literal[
    "body", "headline", "dateline", "caption", "credit", "byline", "ad", "newsletter", "paywall", "related", "bio",
    "about", "separator",
]  # fmt: skip
Completeness = Literal["true", "false", "unknown"]
TextAvailability = Literal["full", "none", "private"]
RightsText = Literal["full", "quotes"]
ClaimKind = Literal["fact", "event", "offer", "characterisation", "opinion", "prediction", "state_of_mind"]
ClaimStatus = Literal["draft", "active", "retracted"]
Split = Literal["train", "dev", "test"]
Modality = Literal["asserted", "hedged", "possible", "offered"]
Quantifier = Literal[
    "all", "most", "many", "some", "part", "only", "not_all", "at_least", "at_most", "exactly", "none",
]  # fmt: skip
Stance = Literal["states", "supports", "refutes", "context"]
Directness = Literal["direct", "partial", "paraphrase", "own"]
SpeakerResolved = Literal["explicit", "pronoun", "inferred"]
Relation = Literal["contradicts", "concedes", "narrows", "supports", "repeats"]
Dimension = Literal["object", "quantity", "time", "actor", "modality", "cause"]
Drift = Literal["modality", "quantifier", "number", "object", "speaker", "verb", "time", "dropped", "added"]
Strength = Literal["plain", "implied", "weak"]
VerdictValue = Literal[
    "supported", "mostly_supported", "mixed", "mostly_refuted", "refuted", "unverified", "not_checkable",
]  # fmt: skip
VerdictIssue = Literal[
    "overstated_scope", "wrong_object", "wrong_number", "wrong_time", "misattributed", "plural_for_one",
    "headline_beyond_body", "modality_dropped", "single_origin", "single_anonymous", "one_side_only", "unquantified",
    "missing_context", "outdated",
]  # fmt: skip
Confidence = Literal["low", "moderate", "high"]
Review = Literal["none", "second_reader", "editor"]

SIDES: Mapping[str, Literal["for", "against"]] = {
    "supported": "for",
    "mostly_supported": "for",
    "mostly_refuted": "against",
    "refuted": "against",
}
"""The field of what bears a verdict out, for the verdicts that rest on one side."""

UNKNOWN_SPEAKER = "unknown"
"""The reserved speaker of imported claims whose dataset names none."""


def values(vocabulary: Any) -> tuple[str, ...]:
    """The words of a vocabulary, in order.

    >>> values(Strength)
    ('plain', 'implied', 'weak')
    """
    return get_args(vocabulary)
