"""How claims bear on each other, and what is judged of them."""

from pydantic import Field

from factcheck.model.record import Part, Record
from factcheck.model.values import Edtf, Slug, Text
from factcheck.model.vocabulary import (
    SIDES,
    Confidence,
    Dimension,
    Drift,
    Relation,
    Review,
    Strength,
    VerdictIssue,
    VerdictValue,
)


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

    @property
    def borne_out(self) -> bool:
        """Whether something it cites may bear it out: on its own side, or in a set and not on the other side.

        A verdict that cites nothing is not borne out; one that takes no side is by anything.
        """
        side = SIDES.get(self.verdict)
        others = {"for": self.against, "against": self.for_}.get(side or "", ())
        return any(entry not in others for entry in self.cited)
