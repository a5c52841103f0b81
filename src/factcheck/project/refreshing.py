"""A new capture of a source: compared with the saved text, and taken over."""

from __future__ import annotations

import hashlib
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime

from factcheck import curation, refresh
from factcheck.diagnostics import Edit, Severity
from factcheck.diagnostics.encoding import NotUtf8, decode
from factcheck.diagnostics.hint import did_you_mean
from factcheck.model import Dataset, Source
from factcheck.project.checking import Project
from factcheck.project.errors import RefreshError
from factcheck.project.fixing import Change
from factcheck.refresh import Refresh
from factcheck.sources import is_code
from factcheck.text import Document

DEFAULT_REASON = "accepted when the source was refreshed"
"""What a history says where the curator gives no reason."""

_UNSEEN = frozenset({"Cc", "Cf"})


def compare_capture(project: Project, name: str, data: bytes, *, called: str = "The new capture") -> Refresh:
    """Compares the saved text of a source with a new capture of it; writes nothing.

    Args:
        project: The project.
        name: The id of the source.
        data: The bytes of the new text.
        called: What messages call the new text, such as its file name.

    Raises:
        RefreshError: If there is no such source, it has no saved text, or the new one is not UTF-8 text with a visible
            character, or is the code of a page.
    """
    dataset = _dataset(project)
    source = _source(project, dataset, name)
    text = decode(data)
    if isinstance(text, NotUtf8):
        raise RefreshError(f"{called} {text.found}. {text.help}")
    if all(char.isspace() or unicodedata.category(char) in _UNSEEN for char in text):
        found = "holds no visible character" if data else "is empty"
        raise RefreshError(f"{called} {found}. Save the text of the document in it.")
    if is_code(text):
        raise RefreshError(
            f"{called} holds the HTML code of a page, not its text as a reader sees it, which is what is saved of "
            f'"{name}". Open the page, copy its text and save that.'
        )
    new = Document(text, hashlib.sha256(data).hexdigest())
    return refresh.compare(dataset, project.documents, source, new)


def take_over(
    project: Project, compared: Refresh, data: bytes, *, why: str = DEFAULT_REASON, today: str = ""
) -> tuple[Change, ...]:
    """The files as they are to be written: the new text, and the data files with its digest and regions.

    The outcome of each link that is altered or lost goes into its history; its quote is left as it is.

    Args:
        project: The project.
        compared: The comparison.
        data: The bytes of the new text.
        why: Why the curator accepts what was altered or lost.
        today: The day for the histories, as in ``2026-11-22``; by default the day it is.

    Raises:
        RefreshError: If the data files hold errors, or can't be edited without touching anything else, or lines of the
            new text hold what stood in regions of different kinds.
    """
    dataset = _dataset(project)
    if compared.carried.swallowed:
        raise RefreshError(_swallowed(compared))
    if any(found.severity is Severity.ERROR for found in (*project.faults, *project.reading.diagnostics)):
        raise RefreshError(
            "Some records can't be read, so their links were not compared. Mend what `factcheck check` reports first; "
            "nothing was written."
        )
    day = today or datetime.now().astimezone().date().isoformat()
    events = {id(each.before.link): refresh.event(each, date=day, why=why) for each in compared.hurt}
    made, wanted = refresh.edits(dataset, project.reading.places, compared, events)
    files = _edited(project, made)
    _verify(files, wanted, compared.source)
    changes = [Change(project.root, name, project.files[name], after, 1) for name, after in files.items()]
    before = compared.old.text.encode()
    if before != data:
        changes.insert(0, Change(project.root, compared.source.file or "", before, data, 1))
    return tuple(change for change in changes if change.before != change.after)


def _swallowed(compared: Refresh) -> str:
    place, line = compared.carried.swallowed[0]
    region = compared.source.regions[place]
    more = len(compared.carried.swallowed) - 1
    others = f", as do {more} other regions" if more > 1 else ", as does another region" if more else ""
    return (
        f"Line {line} of the new text holds other text and what stood in the region {region.kind} (lines "
        f"{region.lines}){others}. Regions are whole lines: part that line, so that each kind of "
        "text has lines of its own."
    )


def _dataset(project: Project) -> Dataset:
    if project.dataset is None:
        raise RefreshError("The project's claims can't be read; `factcheck check` says what is wrong.")
    return project.dataset


def _source(project: Project, dataset: Dataset, name: str) -> Source:
    source = dataset.source.get(name)
    if source is None:
        known = did_you_mean(name, dataset.source) or f"The sources are: {', '.join(dataset.source) or 'none'}."
        raise RefreshError(f'There is no source "{name}". {known}')
    if source.text != "full":
        raise RefreshError(f'The source "{name}" says `text: {source.text}`: no text of it is saved, so none compares.')
    if name not in project.documents:
        why = project.unread[name]
        raise RefreshError(f"{why.message} There is nothing to compare the new capture with.")
    return source


def _edited(project: Project, edits: Iterable[Edit]) -> dict[str, bytes]:
    by_file: dict[str, list[Edit]] = defaultdict(list)
    for edit in edits:
        by_file[edit.path].append(edit)
    return {
        name: curation.apply_to_bytes(data, by_file[name]) if name in by_file else data
        for name, data in project.files.items()
    }


def _verify(files: dict[str, bytes], wanted: Dataset, source: Source) -> None:
    """Reads the edited files: they must say what was wanted, and nothing else may have changed."""
    reading = curation.read(files)
    if reading.dataset != wanted:
        raise RefreshError(
            f'The record of the source "{source.id}", or the history of one of its links, is written in a way that '
            "can't be edited safely; nothing was written. Write lists of regions and histories one item a line."
        )
