"""Questions, objects, claims and the links they rest on."""

from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator

from factcheck import dates
from factcheck.model.record import Part, Record
from factcheck.model.values import Edtf, Language, Slug, Text, TrueFalse
from factcheck.model.vocabulary import (
    ClaimKind,
    ClaimStatus,
    Directness,
    Drift,
    Modality,
    Quantifier,
    SpeakerResolved,
    Split,
    Stance,
)


class Question(Record):
    """What claims answer differently."""

    id: Slug
    """The question's id."""
    text: Text
    """The question, in one sentence."""


class Object(Record):
    """What a scope is about, named once."""

    id: Slug
    """The object's id."""
    text: Text
    """What it is."""
    part_of: Slug | None = None
    """The object it is a part of."""


class Amount(Part):
    """A number with its unit."""

    value: Text
    """The number as said."""
    unit: str | None = None
    """Its unit."""


class Scope(Part):
    """How much of what a claim is about."""

    quantifier: Quantifier | None = None
    """How much."""
    amount: Amount | None = None
    """The number, where one is said."""
    object: Slug | None = None
    """The object's id."""
    from_: Edtf | None = Field(default=None, alias="from")
    """Where the scope begins in time."""
    to: Edtf | None = None
    """Where it ends."""
    exceptions: tuple[Text, ...] = ()
    """What the claim leaves out."""
    examples: tuple[Text, ...] = ()
    """What the claim names as included."""

    @field_validator("to")
    @classmethod
    def _forwards(cls, to: str | None, info: ValidationInfo) -> str | None:
        begins = info.data.get("from_")
        if dates.before(to, begins):
            raise ValueError(f"it lies before `from`, which is {begins}: let `from` be the earlier of the two")
        return to


class Said(Part):
    """When a claim was made."""

    date: Edtf | None = None
    """The day or range, EDTF."""
    occasion: str | None = None
    """Where: two claims of one speaker on one occasion do not contradict, they narrow."""
    basis: tuple[Text, ...] = ()
    """The lines it rests on, as ``source:line``."""


class Reply(Part):
    """Whether the speaker was asked."""

    sought: TrueFalse
    """Whether a reply was sought."""
    date: Edtf | None = None
    """When."""
    text: str | None = None
    """What was answered."""


class Locator(Part):
    """Where in the original the passage stands."""

    page: str | None = None
    """The page."""
    timecode: str | None = None
    """The time in a recording."""


class Translation(Part):
    """The passage in another language."""

    text: Text
    """The translation."""
    language: Language
    """Its language, by its short code (a BCP 47 tag)."""
    by: Text
    """Who translated it."""


class LinkEvent(Part):
    """A change to a link."""

    date: Edtf
    """When."""
    what: Text
    """What changed."""
    why: Text
    """Why."""


class Evidence(Record):
    """A link from a claim to a passage. Its full id is ``claim-id/link-id``."""

    id: Slug | None = None
    """The link's id within its claim; ``check --fix`` writes it once."""
    source: Slug
    """The source quoted."""
    quote: Text
    """The passage, in the source's words; whole clauses."""
    stance: Stance = "states"
    """``states`` where the claim's speaker says it here; the others are for passages with no speaker."""
    directness: Directness | None = None
    """Computed; write it only to have it checked."""
    attribution: tuple[Slug, ...] | None = None
    """The speakers the page prints between claim and reader; default: speaker, republished organisation, publisher."""
    drift: tuple[Drift, ...] = ()
    """How this rendering differs in substance from the claim."""
    prefix: str | None = None
    """Words just before the quote, where it stands more than once."""
    suffix: str | None = None
    """Words just after it."""
    occurrence: Annotated[int, Field(ge=1, le=1_000_000)] | None = None
    """Which of several places, counting from 1 in the lines where evidence may stand."""
    headline: TrueFalse = False
    """True to let the publisher's own claim be stated by its headline or a caption."""
    verb: str | None = None
    """The verb of saying, as printed; the curator's word, which nothing compares with the passage."""
    speaker_resolved: SpeakerResolved | None = None
    """How the speaker is known: named, by a pronoun, or inferred."""
    locator: Locator | None = None
    """Page or timecode."""
    translation: Translation | None = None
    """The passage in another language."""
    history: tuple[LinkEvent, ...] = ()
    """What happened to this link."""


class Claim(Record):
    """One proposition by one speaker."""

    id: Slug
    """The claim's id."""
    speaker: Slug
    """Who makes the claim."""
    text: Text
    """The proposition in one sentence, hedge included."""
    answers: dict[Slug, Text] = Field(default_factory=dict)
    """Question id to the position taken on it."""
    scope: Scope | None = None
    """How much of what."""
    kind: ClaimKind = "fact"
    """What sort of statement it is."""
    modality: tuple[Modality, ...] = ("asserted",)
    """How firmly it is said."""
    said: Said | None = None
    """When and where it was said."""
    evidence: tuple[Evidence, ...] = ()
    """The passages it rests on."""
    told_by: Slug | None = None
    """For a rendering that is a claim of its own: the outlet that tells it."""
    status: ClaimStatus = "active"
    """Retracted claims are kept, and left out of the export by default."""
    aliases: tuple[Slug, ...] = ()
    """Earlier ids of this claim."""
    split: Split | None = None
    """The side of a split on which the claim is kept; ``build --splits`` places the others."""
    single_source_reason: str | None = None
    """Why one source is enough."""
    reply: Reply | None = None
    """Whether the speaker was asked."""
