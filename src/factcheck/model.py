"""The records of a dataset, frozen, and the vocabularies of their fields.

Everything a curator writes becomes one of these records; everything else in the package reads them. The room imports
nothing of ours. Field descriptions are the reference of the file format: ``docs/format.md`` and the JSON Schema are
generated from them.

Example:
    >>> claim = Claim(id="wall-part", speaker="council", text="The council will repair part of the wall.")
    >>> claim.status, claim.modality
    ('active', ('asserted',))
"""

import ast
import calendar
import inspect
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import pairwise
from typing import Annotated, Any, Literal, get_args

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

FORMAT = 1
"""The number of the file format this version reads and writes (the value of ``factcheck:``)."""

# --------------------------------------------------------------------------------------------------------------------
# Vocabularies
# --------------------------------------------------------------------------------------------------------------------

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

UNKNOWN_SPEAKER = "unknown"
"""The reserved speaker of imported claims whose dataset names none."""

# --------------------------------------------------------------------------------------------------------------------
# Types of values
# --------------------------------------------------------------------------------------------------------------------

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=100)]
"""An id: lower-case letters, digits and single hyphens. It lives for ever."""

Text = Annotated[str, StringConstraints(min_length=1)]
Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]

_EDTF_DAY = re.compile(r"^(-?\d{4}|\d{2}XX|\d{3}X)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%]?)$")


def _edtf(value: str) -> str:
    ends = value.split("/")
    if len(ends) > 2 or not all(part in ("", "..") or _edtf_day(part) for part in ends):
        raise ValueError("not an EDTF date: write 2019, 2019-02, 2019-02-28 or a range such as 2019-02-28/2019-03-01")
    if all(part in ("", "..") for part in ends):
        raise ValueError("an EDTF range needs at least one date")
    return value


def _edtf_day(value: str) -> bool:
    match = _EDTF_DAY.match(value)
    if match is None:
        return False
    year, month, day, _ = match.groups()
    if month is None or month == "XX":
        return day in (None, "XX")
    if not 1 <= int(month) <= 12:
        return 21 <= int(month) <= 24 and day is None  # EDTF seasons
    if day is None or day == "XX":
        return True
    last = calendar.monthrange(int(year), int(month))[1] if year.isdigit() and int(year) else 31
    return 1 <= int(day) <= last


Edtf = Annotated[str, AfterValidator(_edtf)]
"""A date or a range in the Extended Date/Time Format (Library of Congress, 2019): 2019-02, 2019-02-28/2019-03-01."""


def _lines(value: Any) -> Any:
    text = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
    if not isinstance(text, str) or not re.fullmatch(r"[1-9]\d{0,8}(-[1-9]\d{0,8})?", text):
        raise ValueError("write the lines of a region as a number or a range, such as 1 or 3-6, counting from 1")
    first, _, last = text.partition("-")
    if last and int(last) < int(first):
        raise ValueError(f"the range runs backwards: write {last}-{first}")
    return text


LineRange = Annotated[str, BeforeValidator(_lines, json_schema_input_type=Annotated[int, Field(ge=1)] | str)]
"""Lines of a source, 1-based and inclusive: ``1`` or ``3-6``."""


def _true_or_false(value: Any) -> Any:
    if isinstance(value, str) and value not in ("true", "false"):
        raise ValueError("write true or false")
    return value


TrueFalse = Annotated[bool, BeforeValidator(_true_or_false, json_schema_input_type=bool)]
"""``true`` or ``false``, and no other word: ``yes`` and ``no`` mean different things to different readers of YAML."""

# --------------------------------------------------------------------------------------------------------------------
# Records
# --------------------------------------------------------------------------------------------------------------------


class Part(BaseModel):
    """A value inside a record: frozen, and closed to unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, defer_build=True)


class Waiver(Part):
    """A rule set aside for one record, with the reason, exported and counted."""

    code: Annotated[str, StringConstraints(pattern=r"^FC\d{3}$")]
    """The code of the rule, such as FC311."""
    reason: Text
    """Why the rule does not hold here."""


class Record(Part):
    """What every record of the file may carry besides its own fields."""

    waive: tuple[Waiver, ...] = ()
    """Rules set aside for this record, each with a reason."""
    foreign: dict[str, Any] = Field(default_factory=dict)
    """Fields kept from an import, word for word; no rule reads them."""


class Creator(Part):
    """Someone who made the dataset."""

    name: Text
    """The name as it should be cited."""
    orcid: str | None = None
    """The ORCID iD, if any."""
    affiliation: str | None = None
    """The organisation, if any."""


class DatasetInfo(Record):
    """The dataset's own description."""

    name: Slug
    """A short name, used for files and identifiers."""
    title: Text
    """One line that a reader understands."""
    version: Annotated[str, StringConstraints(pattern=r"^\d+\.\d+\.\d+([-+].+)?$")]
    """The version of the data: MAJOR.MINOR.PATCH."""
    license: Text
    """The SPDX licence of the annotations (quoted passages keep the rights of their sources)."""
    language: Text = "en"
    """The language of the claims, as a BCP 47 tag."""
    creators: tuple[Creator, ...] = ()
    """Who made the dataset."""
    description: str | None = None
    """A paragraph about the dataset."""
    url: str | None = None
    """Where the dataset is published."""
    published: Edtf | None = None
    """When the dataset was published."""
    keywords: tuple[Text, ...] = ()
    """Words to find the dataset by."""


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
    count: Annotated[int, Field(ge=1)] | None = None
    """For a group: how many it has, as the source says."""
    anonymous: TrueFalse = False
    """True where no source names the speaker."""
    reason: str | None = None
    """Why the speaker is anonymous, as the source gives it."""
    name_source: str | None = None
    """Where the name comes from when no source has it."""


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
    """The original from which the text was extracted."""

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
    language: Text | None = None
    """The language of the text, as a BCP 47 tag; the dataset's by default."""
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
    """Sources whose words it carries."""
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
    language: Text
    """Its language."""
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
    occurrence: Annotated[int, Field(ge=1)] | None = None
    """Which of several places, counting from 1 in the lines where evidence may stand."""
    headline: TrueFalse = False
    """True to let the publisher's own claim be stated by its headline or a caption."""
    verb: str | None = None
    """The verb of saying, as printed."""
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
    single_source_reason: str | None = None
    """Why one source is enough."""
    reply: Reply | None = None
    """Whether the speaker was asked."""


class Comparison(Record):
    """How claim ``a`` bears on claim ``b``: read it as a sentence, a RELATION b."""

    claims: tuple[Slug, Slug]
    """The two claims, the later or weaker one first."""
    relation: Relation
    """How the first bears on the second."""
    dimensions: tuple[Dimension, ...] = ()
    """What they differ or agree on (all relations but ``repeats``)."""
    drift: tuple[Drift, ...] = ()
    """How the rendering drifts (``repeats`` only)."""
    rationale: str | None = None
    """Why, in a sentence."""
    strength: Strength = "plain"
    """How plainly the passages show it."""
    links: tuple[Text, Text] | None = None
    """The two passages set side by side, as full link ids; by default the first of each claim."""

    @property
    def id(self) -> str:
        """``a:relation:b``; for ``contradicts`` the two in alphabetical order."""
        a, b = sorted(self.claims) if self.relation == "contradicts" else self.claims
        return f"{a}:{self.relation}:{b}"


class VerdictEvent(Part):
    """An earlier or the present state of a verdict."""

    date: Edtf
    """When it was judged so."""
    verdict: VerdictValue
    """What was judged."""
    why: Text
    """Why it was judged or changed so."""


class Verdict(Record):
    """The judgement of the proposition in a claim's text."""

    claim: Slug
    """The claim judged; one verdict a claim."""
    verdict: VerdictValue
    """The judgement."""
    issues: tuple[VerdictIssue, ...] = ()
    """What is wrong with the claim, in the terms of the field."""
    confidence: Confidence | None = None
    """How sure the curator is."""
    rationale: str | None = None
    """Why; it must stand alone."""
    for_: tuple[Text, ...] = Field(default=(), alias="for")
    """Claim ids (or full link ids) that speak for the claim."""
    against: tuple[Text, ...] = ()
    """Claim ids (or full link ids) that speak against it."""
    sets: tuple[tuple[Text, ...], ...] = ()
    """Lists of entries each of which alone would suffice."""
    unresolved: str | None = None
    """What stays open."""
    as_of: Edtf | None = None
    """The day the curator judged."""
    review: Review = "none"
    """Who else read it."""
    reviewed_by: str | None = None
    """The second reader or editor."""
    curated_by: str | None = None
    """Who judged."""
    history: tuple[VerdictEvent, ...] = ()
    """Earlier states; the last equals the verdict."""

    @property
    def id(self) -> str:
        """The id of the claim it judges."""
        return self.claim

    @property
    def cited(self) -> tuple[str, ...]:
        """Every id the verdict rests on, in order, once."""
        return tuple(dict.fromkeys((*self.for_, *self.against, *(entry for group in self.sets for entry in group))))


SECTIONS: Mapping[str, type[Record]] = {
    "speakers": Speaker,
    "sources": Source,
    "questions": Question,
    "objects": Object,
    "claims": Claim,
    "comparisons": Comparison,
    "verdicts": Verdict,
}
"""The lists of the file, in the order they are written, with the record each holds."""


@dataclass(frozen=True)
class Dataset:
    """All records of a project, in the order of the files. Look-ups give the first record of an id."""

    info: DatasetInfo
    speakers: tuple[Speaker, ...] = ()
    sources: tuple[Source, ...] = ()
    questions: tuple[Question, ...] = ()
    objects: tuple[Object, ...] = ()
    claims: tuple[Claim, ...] = ()
    comparisons: tuple[Comparison, ...] = ()
    verdicts: tuple[Verdict, ...] = ()

    @cached_property
    def speaker(self) -> Mapping[str, Speaker]:
        """Speakers by id."""
        return _by_id(self.speakers)

    @cached_property
    def source(self) -> Mapping[str, Source]:
        """Sources by id."""
        return _by_id(self.sources)

    @cached_property
    def question(self) -> Mapping[str, Question]:
        """Questions by id."""
        return _by_id(self.questions)

    @cached_property
    def object(self) -> Mapping[str, Object]:
        """Objects by id."""
        return _by_id(self.objects)

    @cached_property
    def claim(self) -> Mapping[str, Claim]:
        """Claims by id."""
        return _by_id(self.claims)

    @cached_property
    def verdict(self) -> Mapping[str, Verdict]:
        """Verdicts by the id of their claim."""
        return _by_id(self.verdicts)

    @cached_property
    def evidence(self) -> Mapping[str, tuple[Claim, Evidence]]:
        """Links with their claims, by full id; links that have no id yet are not in it."""
        found: dict[str, tuple[Claim, Evidence]] = {}
        for claim, link in self.links():
            if link.id is not None:
                found.setdefault(link_id(claim, link), (claim, link))
        return found

    def links(self) -> Iterator[tuple[Claim, Evidence]]:
        """Every link with its claim, in order."""
        return ((claim, link) for claim in self.claims for link in claim.evidence)

    def records(self) -> Iterator[tuple[str, Record]]:
        """Every record with the name of its kind, links included, in the order of the file format."""
        yield "dataset", self.info
        for section in SECTIONS:
            for record in getattr(self, section):
                yield section, record
                if isinstance(record, Claim):
                    yield from (("evidence", link) for link in record.evidence)

    def language(self, source: Source) -> str:
        """The language of a source: its own, else the dataset's."""
        return source.language or self.info.language


def _by_id(records: tuple[Any, ...]) -> Mapping[str, Any]:
    return {record.id: record for record in reversed(records)}


def link_id(claim: Claim, link: Evidence) -> str:
    """The full id of a link, ``claim-id/link-id``; a link without an id is named by its place, ``claim-id/#2``."""
    if link.id is not None:
        return f"{claim.id}/{link.id}"
    place = next(i for i, other in enumerate(claim.evidence, 1) if other is link)
    return f"{claim.id}/#{place}"


@cache
def meanings(record: type[BaseModel]) -> Mapping[str, str]:
    """What each field of a record means, by the key in the file: the text under the field in this module.

    Read from the source only when asked for, since no check needs it.

    >>> meanings(Amount)
    {'value': 'The number as said.', 'unit': 'Its unit.'}
    """
    found: dict[str, str] = {}
    for parent in reversed([kind for kind in record.__mro__ if issubclass(kind, Part)]):
        body = ast.parse(inspect.getsource(parent)).body[0]
        for field, text in pairwise(body.body if isinstance(body, ast.ClassDef) else []):
            if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name) and isinstance(text, ast.Expr):
                info = record.model_fields[field.target.id]
                found[info.alias or field.target.id] = inspect.cleandoc(ast.literal_eval(text.value))
    return found


def values(vocabulary: Any) -> tuple[str, ...]:
    """The words of a vocabulary, in order.

    >>> values(Strength)
    ('plain', 'implied', 'weak')
    """
    return get_args(vocabulary)
