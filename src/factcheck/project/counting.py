"""What a run has to show for itself: every link counted once, and what was found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from factcheck.curation import Reading
from factcheck.diagnostics import Counts, Diagnostic, Severity
from factcheck.diagnostics.visible import visible
from factcheck.proof import Proof, Proofs
from factcheck.rules import Result

_MOST_NAMED = 5  # rules or sources
_OF_SOURCES = ("FC0", "FC2")
"""How the codes begin that may keep a source from being read."""

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
    found = tuple(found)
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
        waiting=_waiting(found, sources, reading),
    )


def count_none(found: Iterable[Diagnostic], reading: Reading) -> Counts:
    """The counts of a project that is not judged before something is mended: no link was read.

    Args:
        found: What is to be mended, errors all.
        reading: What could be read of the files, and what could not.
    """
    codes = [diagnostic.code for diagnostic in found]
    links = reading.lost + (sum(1 for _ in reading.dataset.links()) if reading.dataset else 0)
    waiting = _wait(links, _in_words(tuple(dict.fromkeys(codes)))) if links else ""
    return Counts(not_read=links, errors=len(codes), waiting=waiting)


def _waiting(found: tuple[Diagnostic, ...], sources: Fates, reading: Reading) -> str:
    """How many links were not read, for which fault: of their source, of the files, or their own."""
    errors = [diagnostic for diagnostic in found if diagnostic.severity is Severity.ERROR]
    unread = {name: fates["not read"] for name, fates in sources.items() if fates.get("not read")}
    told = [_wait(unread[name], _faulty(name, errors)) for name in sorted(unread, key=lambda name: -unread[name])]
    if len(told) > _MOST_NAMED + 1:
        told[_MOST_NAMED:] = [f"and those of {len(told) - _MOST_NAMED} more sources"]
    if reading.lost and reading.dataset is None:
        codes = dict.fromkeys(each.code for each in reading.diagnostics if each.severity is Severity.ERROR)
        told.append(_wait(reading.lost, _in_words(tuple(codes))))
    elif reading.lost:
        told.append(_wait(reading.lost, "faults of their own or of their claim"))
    return "; ".join(told)


def _wait(links: int, what: str) -> str:
    return f"{links} {'waits' if links == 1 else 'wait'} for {what}"


def _faulty(name: str, errors: Iterable[Diagnostic]) -> str:
    """A source with the codes of what is wrong with it."""
    codes = dict.fromkeys(each.code for each in errors if each.record == name and each.code.startswith(_OF_SOURCES))
    told = f" ({_in_words(tuple(codes))})" if codes else ""
    return f'the source "{visible(name)}"{told}'


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
