"""The records of a dataset, frozen, and the vocabularies of their fields.

Everything a curator writes becomes one of these records; everything else in the package reads them. The room imports
nothing of ours. Field descriptions are the reference of the file format: ``docs/format.md`` and the JSON Schema are
generated from them.

Example:
    >>> claim = Claim(id="wall-part", speaker="council", text="The council will repair part of the wall.")
    >>> claim.status, claim.modality
    ('active', ('asserted',))
"""

from factcheck.model.annotation import ANNOTATORS, Annotation, Annotator
from factcheck.model.claim import (
    Amount,
    Claim,
    Evidence,
    LinkEvent,
    Locator,
    Object,
    Question,
    Reply,
    Said,
    Scope,
    Translation,
)
from factcheck.model.dataset import FORMAT, SECTIONS, Creator, Dataset, DatasetInfo, link_id, meanings
from factcheck.model.glossary import GLOSSARY
from factcheck.model.judgement import Comparison, Verdict, VerdictEvent
from factcheck.model.record import Part, Record, Waiver
from factcheck.model.source import Author, CaptureFile, Derivation, NoClaim, Region, RegionPart, Rights, Source, Speaker
from factcheck.model.values import Edtf, Language, LineRange, Sha256, Slug, Text, TrueFalse
from factcheck.model.vocabulary import (
    SIDES,
    UNKNOWN_SPEAKER,
    ClaimKind,
    ClaimStatus,
    Completeness,
    Confidence,
    Dimension,
    Directness,
    Drift,
    Modality,
    Quantifier,
    RegionKind,
    Relation,
    Review,
    RightsText,
    SourceKind,
    SpeakerKind,
    SpeakerResolved,
    Split,
    Stance,
    Strength,
    TextAvailability,
    VerdictIssue,
    VerdictValue,
    values,
)

__all__ = [
    "ANNOTATORS",
    "FORMAT",
    "GLOSSARY",
    "SECTIONS",
    "SIDES",
    "UNKNOWN_SPEAKER",
    "Amount",
    "Annotation",
    "Annotator",
    "Author",
    "CaptureFile",
    "Claim",
    "ClaimKind",
    "ClaimStatus",
    "Comparison",
    "Completeness",
    "Confidence",
    "Creator",
    "Dataset",
    "DatasetInfo",
    "Derivation",
    "Dimension",
    "Directness",
    "Drift",
    "Edtf",
    "Evidence",
    "Language",
    "LineRange",
    "LinkEvent",
    "Locator",
    "Modality",
    "NoClaim",
    "Object",
    "Part",
    "Quantifier",
    "Question",
    "Record",
    "Region",
    "RegionKind",
    "RegionPart",
    "Relation",
    "Reply",
    "Review",
    "Rights",
    "RightsText",
    "Said",
    "Scope",
    "Sha256",
    "Slug",
    "Source",
    "SourceKind",
    "Speaker",
    "SpeakerKind",
    "SpeakerResolved",
    "Split",
    "Stance",
    "Strength",
    "Text",
    "TextAvailability",
    "Translation",
    "TrueFalse",
    "Verdict",
    "VerdictEvent",
    "VerdictIssue",
    "VerdictValue",
    "Waiver",
    "link_id",
    "meanings",
    "values",
]
