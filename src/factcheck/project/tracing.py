"""The lineage of a project: who copied whom, and how much stands behind each verdict."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from factcheck.lineage.credits import names_of
from factcheck.lineage.drift import Rendering, renderings
from factcheck.lineage.kinship import credited, pages, survey
from factcheck.lineage.overview import Overview, Told, manner
from factcheck.lineage.page import Page
from factcheck.model import Dataset, Drift, link_id
from factcheck.project import large
from factcheck.project.checking import Project, load
from factcheck.project.crew import Crew, given
from factcheck.project.errors import FactcheckError
from factcheck.proof import Proof, Proofs
from factcheck.text import Span


class NoDatasetError(FactcheckError):
    """A project whose records can't be read has no lineage."""


def trace(path: str | Path | Project = ".", *, crew: Crew | None = None) -> Overview:
    """The lineage of a project: every two sources compared, every link with its route.

    In a notebook the result shows itself as a picture.

    Args:
        path: A folder or file of the project, or the project as it was loaded. It need not pass its check.
        crew: Who shares the work on a large project; by default the processors of this machine. What is found does not
            depend on it.

    Raises:
        NoDatasetError: If the records can't be read.
        ProjectNotFoundError: If the path is in no project.
    """
    return overview(*_proved(path, crew))


def _proved(path: str | Path | Project, crew: Crew | None = None) -> tuple[Dataset, Proofs]:
    with given(crew) as hands:
        project = path if isinstance(path, Project) else load(path, crew=hands)
        if project.dataset is None:
            raise NoDatasetError("The project's claims can't be read; `factcheck check` says what is wrong.")
        return project.dataset, large.proved(project.dataset, project.documents, hands)


def overview(dataset: Dataset, proofs: Proofs) -> Overview:
    """The lineage of a dataset whose links are proved."""
    told = (
        Told(
            link_id(proof.claim, proof.link),
            proof.claim.speaker,
            proof.link.source,
            manner(proof.link, proof.directness, proved=proof.proved),
            proof.route,
            proof.origin,
        )
        for proof in proofs.links
        if proof.grade not in (None, "unproved")
    )
    known = pages(dataset, proofs.documents)
    return Overview(
        dataset,
        survey(dataset, known),
        tuple(told),
        credited(dataset, known),
        {claim.id: proofs.independence(dataset, claim) for claim in dataset.claims},
        {verdict.claim: proofs.independence(dataset, verdict) for verdict in dataset.verdicts},
    )


class Noted(NamedTuple):
    """A link over a rendering, with the drift that the curator lists for it."""

    link: str
    drift: tuple[Drift, ...]


@dataclass(frozen=True)
class Drifted:
    """Two sources and what the second tells of the first in other words.

    Args:
        parent: The source the words come from.
        child: The source that took them.
        declared: Whether the curator has confirmed that it did.
        renderings: Each with the links that quote it.
    """

    parent: Page
    child: Page
    declared: bool
    renderings: tuple[tuple[Rendering, tuple[Noted, ...]], ...]


def drifts(path: str | Path | Project = ".") -> tuple[Drifted, ...]:
    """Where the sources of a project tell their parents' statements in other words, for the curator to confirm.

    Args:
        path: A folder or file of the project, or the project as it was loaded. It need not pass its check.

    Raises:
        NoDatasetError: If the records can't be read.
        ProjectNotFoundError: If the path is in no project.
    """
    dataset, proofs = _proved(path)
    known = pages(dataset, proofs.documents)
    names = names_of(dataset.speakers)
    found = []
    for joined in survey(dataset, known):
        if parent := joined.direction.parent:
            child = known[joined.direction.child]
            told = renderings(known[parent], child, names)
            listed = tuple((each, tuple(_noted(dataset, proofs, child.id, each.child))) for each in told)
            found.append(Drifted(known[parent], child, joined.direction.declared, listed))
    return tuple(found)


def _noted(dataset: Dataset, proofs: Proofs, source: str, span: Span) -> Iterator[Noted]:
    for proof in proofs.links:
        spans = proof.anchor.spans if proof.proved and proof.link.source == source and proof.anchor else ()
        if any(part.meets(span) for part in spans):
            yield Noted(link_id(proof.claim, proof.link), _listed(dataset, proof))


def _listed(dataset: Dataset, proof: Proof) -> tuple[Drift, ...]:
    """The drift of a link, with that of the comparisons in which its claim repeats another."""
    repeats = (each for each in dataset.comparisons if each.relation == "repeats" and each.claims[0] == proof.claim.id)
    return tuple(dict.fromkeys((*proof.link.drift, *(drift for each in repeats for drift in each.drift))))
