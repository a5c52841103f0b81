"""What a run has to show for itself: every link counted once, and what was found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from factcheck.curation import Reading
from factcheck.diagnostics import Counts, Diagnostic, Severity
from factcheck.proof import Proof, Proofs
from factcheck.rules import Result

_MOST_NAMED = 5  # rules

Fates = Mapping[str, Mapping[str, int]]
"""Of each source, by its id, how many links were proved, unproved, failed, waived and not read."""


def fates_of(proofs: Proofs, result: Result, rejected: frozenset[str]) -> Fates:
    """What became of the links, each counted once.

    Args:
        proofs: The proofs of the links that were read.
        result: What the rules found.
        rejected: The ids of the sources that are faulty.
    """
    fates: dict[str, Counter[str]] = {}
    for proof in proofs.links:
        fates.setdefault(proof.link.source, Counter())[_fate(proof, result, rejected)] += 1
    return fates


def count(found: Iterable[Diagnostic], sources: Fates, result: Result, reading: Reading) -> Counts:
    """Counts links and diagnostics.

    Args:
        found: All diagnostics of the run.
        sources: What became of the links of each source.
        result: What the rules found.
        reading: What could be read of the files, and what could not.
    """
    fates: Counter[str] = Counter()
    for each in sources.values():
        fates.update(each)
    severities = Counter(diagnostic.severity for diagnostic in found)
    return Counts(
        proved=fates["proved"],
        unproved=fates["unproved"],
        failed=fates["failed"],
        waived=fates["waived"],
        not_read=fates["not read"] + reading.lost,
        set_aside=len(result.waived),
        errors=severities[Severity.ERROR],
        warnings=severities[Severity.WARNING],
        whole=reading.whole,
        left_out=_in_words(result.left_out),
    )


def _in_words(codes: tuple[str, ...]) -> str:
    """Codes in words; of many, the first."""
    more = len(codes) - _MOST_NAMED
    return ", ".join(codes) if more <= 1 else f"{', '.join(codes[:_MOST_NAMED])} and {more} more"


def _fate(proof: Proof, result: Result, rejected: frozenset[str]) -> str:
    """What became of a link; one to a source that nobody lists failed, one to a source that is faulty was not read."""
    link = id(proof.link)
    if proof.grade is None and (proof.source is not None or proof.link.source in rejected):
        return "not read"
    if link in result.failed:
        return "failed"
    if link in result.excused:
        return "waived"
    if proof.proved:
        return "proved"
    return "unproved" if proof.grade == "unproved" else "failed"
