"""The lineage of a whole dataset: which report each document carries, who handed on what, how much is behind it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal, NamedTuple

from factcheck.lineage.comparing import Pair
from factcheck.lineage.credits import Credit
from factcheck.lineage.explained import explained
from factcheck.lineage.independence import Independence
from factcheck.lineage.kinship import Joined, declared
from factcheck.lineage.route import Step, organisation, reporter
from factcheck.model import Dataset, Directness, Evidence, Source

Manner = Literal["verbatim", "paraphrase", "altered"]
"""How a statement is handed on: in the speaker's words, in other words, or changed in substance."""


class Told(NamedTuple):
    """One link: a statement as one document hands it on."""

    link: str
    speaker: str
    source: str
    manner: Manner
    route: tuple[Step, ...]
    origin: str | None


def manner(link: Evidence, directness: Directness | None, *, proved: bool) -> Manner:
    """How a link hands its statement on; a drift that the curator lists, or words that failed the proof, alter it."""
    if link.drift or not proved:
        return "altered"
    return "paraphrase" if directness == "paraphrase" else "verbatim"


@dataclass(frozen=True)
class Overview:
    """The lineage of a dataset.

    Args:
        dataset: The records.
        joined: Sources that share words, or are declared to.
        told: Every link.
        credits: For each source the credits of organisations whose words it is not declared to carry.
        claims: What stands behind each claim, by id.
        verdicts: What stands behind each verdict, by the id of its claim.
    """

    dataset: Dataset
    joined: tuple[Joined, ...] = ()
    told: tuple[Told, ...] = ()
    credits: Mapping[str, tuple[Credit, ...]] = field(default_factory=dict)
    claims: Mapping[str, Independence] = field(default_factory=dict)
    verdicts: Mapping[str, Independence] = field(default_factory=dict)

    @cached_property
    def documents(self) -> tuple[Source, ...]:
        """The sources, in the order of the dataset."""
        return tuple({source.id: self.dataset.source[source.id] for source in self.dataset.sources}.values())

    @cached_property
    def carriers(self) -> Mapping[tuple[str, str | None], Sequence[Source]]:
        """The documents that carry the report of an origin and are derived from one document first, or from none."""
        found: defaultdict[tuple[str, str | None], list[Source]] = defaultdict(list)
        for source in self.documents:
            parent = source.derived_from[0].source if source.derived_from else None
            found[self.origins[source.id], parent].append(source)
        return dict(found)

    @cached_property
    def origins(self) -> Mapping[str, str]:
        """The organisation whose report each document carries, by source id, as far as it is declared."""
        return {source.id: self.origin(source) for source in self.documents}

    def origin(self, source: Source) -> str:
        """The organisation whose report a document carries: its parents are followed as far as they are declared."""
        return reporter(self.dataset, source) or organisation(source)

    @property
    def proposals(self) -> tuple[Joined, ...]:
        """Sources that share words though nothing declares it and no other parent explains it."""
        return tuple(each for each in self.joined if self._is_proposal(each))

    def _is_proposal(self, joined: Joined) -> bool:
        one, other = joined.reuse.one.id, joined.reuse.other.id
        if (one, other) in self.explained or self.origins[one] == self.origins[other]:
            return False
        return not declared(self.dataset, one, other)

    @cached_property
    def explained(self) -> Mapping[Pair, str]:
        """The pairs whose shared words another parent explains, each with the source that does."""
        return explained(self.dataset, self.joined)

    def explains(self, joined: Joined) -> Sequence[str]:
        """The sources that share words with the one that took them only because this pair does."""
        child, parent = joined.direction.child, joined.direction.parent
        others = (each.reuse for each in self._joined_with.get(child, ()) if each.direction.child == child)
        return [each.beside(child) for each in others if self.explained.get((each.one.id, each.other.id)) == parent]

    def parents(self, source: Source) -> Sequence[Joined]:
        """What a document shares with each source that it is declared as derived from, in the order of these."""
        pairs = {each.reuse.beside(source.id): each for each in self._joined_with.get(source.id, ())}
        declared_ = dict.fromkeys(derivation.source for derivation in source.derived_from)
        return [pairs[parent] for parent in declared_ if parent in pairs]

    @cached_property
    def _joined_with(self) -> Mapping[str, Sequence[Joined]]:
        found: defaultdict[str, list[Joined]] = defaultdict(list)
        for each in self.joined:
            for source in (each.reuse.one.id, each.reuse.other.id):
                found[source].append(each)
        return found

    def name(self, speaker: str) -> str:
        """What a reader calls a speaker."""
        known = self.dataset.speaker.get(speaker)
        return known.name if known else speaker

    def _repr_svg_(self) -> str:
        from factcheck.lineage.graph import graph
        from factcheck.lineage.svg import svg

        return svg(graph(self))
