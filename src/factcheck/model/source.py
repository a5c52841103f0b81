"""Speakers, and the sources that carry their words."""

from typing import Annotated, Any

from pydantic import Field, ValidationInfo, field_validator

from factcheck.model.record import Part, Record
from factcheck.model.values import Edtf, Language, LineRange, Sha256, Slug, Text, TrueFalse
from factcheck.model.vocabulary import Completeness, RegionKind, RightsText, SourceKind, SpeakerKind, TextAvailability


class Speaker(Record):
    """A person, a group or an organisation that makes claims; publishers are speakers too."""

    id: Slug
    """The speaker's id."""
    kind: SpeakerKind
    """What the speaker is."""
    name: Text
    """The name, as a reader knows it."""
    role: str | None = None
    """Office or function."""
    side: Slug | None = None
    """The side the speaker stands on, any slug; claims are set against each other by side."""
    members: tuple[Slug, ...] = ()
    """For a group: the speakers in it who are named."""
    count: Annotated[int, Field(ge=1, le=1_000_000_000_000)] | None = None
    """For a group: how many it has, as the source says."""
    anonymous: TrueFalse = False
    """True where no source names the speaker."""
    reason: str | None = None
    """Why the speaker is anonymous, as the source gives it."""
    name_source: str | None = None
    """Where the name comes from when no source has it."""

    @field_validator("members", "count", mode="before")
    @classmethod
    def _of_several(cls, value: Any, info: ValidationInfo) -> Any:
        if value and info.data.get("kind") == "person":
            raise ValueError("a person has none: write `kind: group`, or take the line away")
        return value


class Author(Part):
    """Who wrote a source."""

    printed: Text
    """The name as the page prints it."""
    name: str | None = None
    """The full name, where known."""


class RegionPart(Part):
    """Furniture inside a line of another kind."""

    kind: RegionKind
    """What the part is."""
    text: Text
    """Its exact words, found inside the line."""


class Region(Part):
    """A run of lines of one kind; every non-blank line of a source is in exactly one."""

    lines: LineRange
    """Lines of the source, 1-based and inclusive."""
    kind: RegionKind
    """What these lines are. Evidence stands in ``body``."""
    parts: tuple[RegionPart, ...] = ()
    """Furniture inside these lines."""

    @property
    def first(self) -> int:
        """The first line, 1-based."""
        return int(self.lines.partition("-")[0])

    @property
    def last(self) -> int:
        """The last line, 1-based and inclusive."""
        return int(self.lines.rpartition("-")[2])


class Derivation(Part):
    """A source this one takes its words from: how a curator confirms reuse."""

    source: Slug
    """The parent source."""
    reason: Text
    """What shows it: a credit line, the same words."""


class Rights(Part):
    """What may be published of a source's text."""

    text: RightsText = "quotes"
    """``full``: the whole text may be exported; ``quotes``: only quoted passages."""
    statement: str | None = None
    """The rights statement."""


class CaptureFile(Part):
    """The original from which the text was extracted; `check` looks that it is there and has the digest (FC218)."""

    file: Text
    """The captured file (HTML, PDF), relative to the project."""
    sha256: Sha256 | None = None
    """Its digest."""
    extractor: str | None = None
    """The tool that extracted the text."""
    version: str | None = None
    """That tool's version."""


class NoClaim(Part):
    """A passage that makes no claim, said so by the curator."""

    quote: Text
    """The passage."""
    reason: Text
    """Why nothing is linked to it."""


class Source(Record):
    """A saved document that passages are quoted from."""

    id: Slug
    """The source's id."""
    file: str | None = None
    """The text, UTF-8, relative to the project; offsets count code points of this file."""
    sha256: Sha256 | None = None
    """The digest of the file's bytes; ``check --fix`` writes it while drafting."""
    kind: SourceKind
    """What the document is."""
    publisher: Slug
    """The speaker that published it."""
    republishes: Slug | None = None
    """The organisation whose report this page carries."""
    language: Language | None = None
    """The language of the text, by its short code (a BCP 47 tag); the dataset's by default."""
    title: str | None = None
    """The title as printed."""
    author: Author | None = None
    """Who wrote it."""
    unknown: dict[str, Text] = Field(default_factory=dict)
    """Fields that could not be found out, each with the reason."""
    regions: tuple[Region, ...] = ()
    """What each non-blank line is."""
    url: str | None = None
    """The live address."""
    archive_url: str | None = None
    """An archived copy."""
    published: Edtf | None = None
    """When it was published."""
    retrieved: Edtf | None = None
    """When it was saved."""
    derived_from: tuple[Derivation, ...] = ()
    """Sources whose words it carries. A passage without any of them is its own, but in a digest or republication."""
    rights: Rights = Rights()
    """What may be published of its text."""
    complete: Completeness = "unknown"
    """Whether the whole document was saved."""
    text: TextAvailability = "full"
    """``none`` or ``private`` where the text can't be saved here; say why under ``unknown: {text: ...}``."""
    capture: CaptureFile | None = None
    """The original capture."""
    no_claim: tuple[NoClaim, ...] = ()
    """Passages that make no claim."""
    notes: str | None = None
    """Anything a reader should know."""
    reliability_note: str | None = None
    """How far the document can be relied on; free text, never a score."""
