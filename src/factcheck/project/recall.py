"""The outcome of an earlier check of a large project, where nothing that it rests on has changed.

It rests on the bytes of the data files, the settings, the bytes of the sources and their captures, what the caller
chose, and this package. An outcome is kept only where every file could be read, so that all it rests on is bytes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path
from typing import Any

from factcheck.diagnostics import Counts, Diagnostic, Edit, Fix, Location, Mark, Severity
from factcheck.project import disk
from factcheck.project.cache import Cache
from factcheck.project.checking import Files, Outcome, Progress, Project, judge, load, quiet
from factcheck.project.crew import Crew
from factcheck.proof import Proofs

_KIND = "outcome"
WORTH_KEEPING = 4_000_000
"""Bytes of data files from which on an outcome is kept."""

_Choice = tuple[tuple[str, ...] | None, tuple[str, ...], bool | None]


def recheck(
    files: Files,
    *,
    select: Iterable[str] | None = None,
    ignore: Iterable[str] = (),
    strict: bool | None = None,
    progress: Progress = quiet,
    cache: Cache,
    crew: Crew | None = None,
) -> Outcome:
    """Checks a project, or gives the outcome of an earlier check that would find just this.

    Args:
        files: The files of the project.
        select: As for :func:`~factcheck.project.check`, like the two that follow.
        ignore: See there.
        strict: See there.
        progress: Told how far the check is.
        cache: Where outcomes are kept, and what the files say.
        crew: Who shares the work of a large project.

    Returns:
        The outcome. One of an earlier check has no proofs and no faults set aside, only their counts.
    """
    choice = (None if select is None else tuple(select), tuple(ignore), strict)
    worth = not files.faults and sum(map(len, files.data.values())) >= WORTH_KEEPING
    key = _key(files, choice) if worth else ""
    if worth and (known := _recalled(files.root, cache.get(_KIND, key))) is not None:
        return known
    project = load(files, progress, cache=cache, crew=crew)
    outcome = judge(project, select=choice[0], ignore=choice[1], strict=strict, progress=progress, crew=crew)
    if worth and not project.unread and all(isinstance(found, str) for found in project.captures.values()):
        cache.put(_KIND, key, json.dumps(_content(project, outcome)).encode())
        cache.sweep()
    return outcome


def _recalled(root: Path, kept: bytes | None) -> Outcome | None:
    """A kept outcome, where the sources are still those it was found with."""
    if kept is None:
        return None
    try:
        content = json.loads(kept)
        same = all(_digest(root, name) == digest for name, digest in content["sources"].items())
        return _outcome(content) if same else None
    except (ValueError, LookupError, TypeError):
        return None


def _content(project: Project, outcome: Outcome) -> Mapping[str, Any]:
    listed = project.dataset.sources if project.dataset else ()
    names = {source.file: project.documents[source.id].digest for source in listed if source.id in project.documents}
    for source in listed:
        if source.capture and isinstance(found := project.captures.get(source.id), str):
            names[source.capture.file] = found
    return {
        "sources": names,
        "strict": outcome.strict,
        "counts": asdict(outcome.counts),
        "looked_for": sorted(outcome.looked_for),
        "diagnostics": [asdict(found) for found in outcome.diagnostics],
    }


def _key(files: Files, choice: _Choice) -> str:
    digests = {name: sha256(data).hexdigest() for name, data in files.data.items()}
    told = [sorted(digests.items()), repr(files.settings), choice]
    return sha256(json.dumps(told).encode()).hexdigest()


def _digest(root: Path, name: str) -> str | None:
    try:
        return sha256(disk.read(root, name)).hexdigest()
    except disk.UnreadableError:
        return None


# --------------------------------------------------------------------------------------------------------------------
# Outcomes as JSON
# --------------------------------------------------------------------------------------------------------------------


def _outcome(content: Mapping[str, Any]) -> Outcome:
    diagnostics = tuple(_diagnostic(**each) for each in content["diagnostics"])
    counts, looked_for = Counts(**content["counts"]), frozenset(content["looked_for"])
    return Outcome(diagnostics, counts, Proofs(), strict=content["strict"], looked_for=looked_for)


def _diagnostic(severity: str, location: Any, passage: Any, fix: Any, **more: Any) -> Diagnostic:
    return Diagnostic(
        severity=Severity(severity), location=_location(location), passage=_location(passage), fix=_fix(fix), **more
    )


def _location(found: Mapping[str, Any] | None) -> Location | None:
    if found is None:
        return None
    marks = tuple(Mark(*each) for each in found["marks"])
    return Location(**{**found, "lines": tuple(found["lines"]), "marks": marks})


def _fix(found: Mapping[str, Any] | None) -> Fix | None:
    return Fix(found["title"], _edits(found["edits"])) if found else None


def _edits(found: Iterable[Mapping[str, Any]]) -> tuple[Edit, ...]:
    return tuple(Edit(**each) for each in found)
