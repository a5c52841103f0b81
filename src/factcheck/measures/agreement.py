"""How far readers agree: Krippendorff's alpha of their verdicts and stances, and how far their passages overlap."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Literal, NamedTuple

from factcheck.measures import readers
from factcheck.measures.coverage import union
from factcheck.measures.readers import Difference, Passage, Reader
from factcheck.model import Annotator, Dataset, Stance, VerdictValue, values
from factcheck.proof import Proofs
from factcheck.scales import RANKED
from factcheck.text import Span

Unit = tuple[str | None, ...]
"""One thing that readers judged: a label from each of them, None from who gave none."""

Level = Literal["nominal", "ordinal"]


class Alpha(NamedTuple):
    """Krippendorff's alpha.

    Args:
        units: How many things at least two readers judged.
        value: 1 for full agreement, 0 for what chance gives; None where it is undefined: nothing was judged twice, or
            only one label was ever given.
    """

    units: int
    value: float | None


class Overlap(NamedTuple):
    """How far the passages of readers overlap, over all claims that two of them have read.

    Args:
        claims: How many claims those are.
        f1: The harmonic mean of what each covers of the other, by code points, 0 to 1; None without a passage.
    """

    claims: int
    f1: float | None


@dataclass(frozen=True)
class Agreement:
    """How far some readers agree.

    Args:
        readers: Their names.
        verdicts: Of verdicts, as labels without order.
        ranks: Of those verdicts that have a place on the scale from refuted to supported, in that order.
        stances: Of the stances of passages that at least two readers link to the same claim.
        overlap: Of passages.
        differences: Where two readers differ, with their names.
    """

    readers: tuple[str, ...]
    verdicts: Alpha
    ranks: Alpha
    stances: Alpha
    overlap: Overlap
    differences: tuple[tuple[str, str, Difference], ...]


def agreement(dataset: Dataset, proofs: Proofs, annotators: Sequence[Annotator]) -> Agreement:
    """Compares annotators with each other; one alone is compared with the dataset.

    Raises:
        ImportError: If the package krippendorff is not installed.
    """
    listed = [readers.of_annotator(dataset, proofs, annotator) for annotator in annotators]
    if len(listed) < 2:
        listed.insert(0, readers.of_dataset(dataset, proofs))
    verdicts = list(_verdicts(listed))
    return Agreement(
        tuple(reader.name for reader in listed),
        verdicts=alpha(verdicts, values(VerdictValue)),
        ranks=alpha(list(map(_ranked, verdicts)), RANKED, "ordinal"),
        stances=alpha(list(_stances(listed)), values(Stance)),
        overlap=_overlap(listed),
        differences=tuple(
            (one.name, other.name, found)
            for one, other in combinations(listed, 2)
            for found in readers.differences(one, other)
        ),
    )


def alpha(units: Iterable[Unit], labels: Sequence[str], level: Level = "nominal") -> Alpha:
    """Krippendorff's alpha of some units.

    Args:
        units: What was judged.
        labels: All labels, in order.
        level: Whether the order of the labels matters.

    Raises:
        ImportError: If the package krippendorff is not installed.
    """
    paired = [unit for unit in units if sum(label is not None for label in unit) > 1]
    if len({label for unit in paired for label in unit if label is not None}) < 2:
        return Alpha(len(paired), None)
    import krippendorff
    import numpy as np

    places = {label: float(place) for place, label in enumerate(labels, 1)}
    data = np.array([[np.nan if label is None else places[label] for label in unit] for unit in paired]).T
    return Alpha(len(paired), float(krippendorff.alpha(reliability_data=data, level_of_measurement=level)))


def _verdicts(listed: Sequence[Reader]) -> Iterator[Unit]:
    for claim in _claims(listed):
        yield tuple(reader.judgements[claim].verdict if claim in reader.judgements else None for reader in listed)


def _ranked(unit: Unit) -> Unit:
    return tuple(label if label in RANKED else None for label in unit)


def _stances(listed: Sequence[Reader]) -> Iterator[Unit]:
    """One unit for each group of passages of a claim that hang together by overlapping."""
    for claim in _claims(listed):
        held = [
            (place, passage)
            for place, reader in enumerate(listed)
            if claim in reader.judgements
            for passage in reader.judgements[claim].passages
        ]
        for group in _groups(held):
            first = {place: passage.stance for place, passage in reversed(group)}
            yield tuple(first.get(place) for place in range(len(listed)))


Held = tuple[int, Passage]


def _groups(held: Sequence[Held]) -> list[list[Held]]:
    groups: list[list[Held]] = []
    for one in held:
        near = [group for group in groups if any(one[1].meets(other[1]) for other in group)]
        groups = [group for group in groups if group not in near]
        groups.append([*(each for group in near for each in group), one])
    return groups


def _overlap(listed: Sequence[Reader]) -> Overlap:
    shared = total = 0
    claims: set[str] = set()
    for one, other in combinations(listed, 2):
        for claim in one.judgements.keys() & other.judgements.keys():
            a, b = (_covered(reader.judgements[claim].passages) for reader in (one, other))
            if a or b:
                claims.add(claim)
            shared += len(a & b)
            total += len(a) + len(b)
    return Overlap(len(claims), 2 * shared / total if total else None)


def _covered(passages: Iterable[Passage]) -> set[tuple[str, int]]:
    """Every code point of some passages, with its source."""
    by_source: dict[str, list[Span]] = {}
    for passage in passages:
        by_source.setdefault(passage.source, []).extend(passage.spans)
    return {(source, at) for source, spans in by_source.items() for span in union(spans) for at in range(*span)}


def _claims(listed: Sequence[Reader]) -> list[str]:
    return list(dict.fromkeys(claim for reader in listed for claim in reader.judgements))
