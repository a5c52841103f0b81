"""The journal of a replacement of several files: what stood there, what is to stand there, and what stands there now.

It lies in the project's folder while files are replaced, so one that is still there tells of a run that was killed. It
names each file with the digests of its old and its new bytes: bytes that are neither were written by somebody else, and
nobody but the user may decide what becomes of them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from factcheck.diagnostics import CODES, Diagnostic, Location

JOURNAL = ".factcheck-writing.json"
"""Stands in the project's folder while files are being replaced."""


@dataclass(frozen=True)
class Entry:
    """A file that is being replaced.

    Args:
        name: POSIX path in the project.
        target: Its path, links followed.
        token: What names the copies beside it.
        old: The digest of the bytes that are replaced.
        new: The digest of those that take their place.
    """

    name: str
    target: Path
    token: str
    old: str
    new: str

    @property
    def kept(self) -> Path:
        """The copy of the old bytes."""
        return self.target.with_name(f".{self.target.name}.{self.token}.old")

    @property
    def coming(self) -> Path:
        """The new bytes, until they are renamed in."""
        return self.target.with_name(f".{self.target.name}.{self.token}.new")

    @property
    def replaced(self) -> bool:
        """Whether the new bytes stand there."""
        return self.old != self.new and digest(self.target) == self.new

    @property
    def edited(self) -> bool:
        """Whether other bytes stand there than the run found or wrote."""
        return digest(self.target) not in (self.old, self.new)

    @property
    def lost(self) -> bool:
        """Whether the new bytes stand there and the old ones are nowhere."""
        return self.replaced and digest(self.kept) != self.old


@dataclass(frozen=True)
class Journal:
    """What a journal says; without entries where it can't be understood."""

    path: Path
    entries: tuple[Entry, ...]

    @property
    def usable(self) -> bool:
        """Whether the old files can be brought back and nobody's work is lost by it."""
        return bool(self.entries) and not any(entry.edited or entry.lost for entry in self.entries)

    @property
    def found(self) -> str:
        """What happened, as a sentence."""
        if not self.entries:
            return f"{JOURNAL} tells of files that were being replaced, and can't be understood."
        replaced = [entry.name for entry in self.entries if entry.replaced]
        edited = [entry.name for entry in self.entries if entry.edited]
        lost = [entry.name for entry in self.entries if entry.lost]
        told = [f"{_listed(replaced)} {_are(replaced)} replaced"] if replaced else ["none is replaced"]
        told += [f"{_listed(edited)} {_were(edited)} changed since"] if edited else []
        told += [f"the copy of the old {_listed(lost)} is gone"] if lost else []
        names = _listed([entry.name for entry in self.entries])
        return f"`factcheck refresh --write` was stopped while it replaced {names}: {', '.join(told)}."

    @property
    def brought_back(self) -> str:
        """What was done, as a sentence, once the old files are brought back."""
        replaced = [entry.name for entry in self.entries if entry.replaced]
        what = (
            f"the old {_listed(replaced)} {_were(replaced)} brought back" if replaced else "no file had been replaced"
        )
        return (
            f"An earlier `factcheck refresh --write` was stopped: {what}, and its journal and copies are cleared away."
        )

    @property
    def advice(self) -> str:
        """What to do about it."""
        if not self.entries:
            return (
                f"If no `factcheck refresh --write` is at work, see that your files are right, then delete {JOURNAL}."
            )
        if self.usable:
            return (
                "Run `factcheck refresh SOURCE NEWFILE --write` again: it brings the old files back, then writes. "
                "Until then change no file; other faults are not shown, for what stands there is half old, half new."
            )
        old, new = (
            _listed([copy.relative_to(self.path.parent).as_posix() for copy in copies if digest(copy) is not None])
            for copies in ([entry.kept for entry in self.entries], [entry.coming for entry in self.entries])
        )
        return (
            "Nothing is brought back over what you changed. Decide what is to stand in each file; the old bytes are in "
            f"{old}, new ones not yet taken over in {new}. Then delete these copies and {JOURNAL}."
        )


def written(entries: Iterable[Entry]) -> bytes:
    """A journal as it is written."""
    rows = [{"file": each.name, "token": each.token, "old": each.old, "new": each.new} for each in entries]
    return json.dumps({"files": rows}).encode()


def read_journal(root: Path) -> Journal | None:
    """The journal of a project; None where no files were being replaced.

    It is not trusted: it names no file outside the project, whatever it says.
    """
    path = root / JOURNAL
    if not path.is_file():
        return None
    with suppress(OSError, RuntimeError, ValueError, LookupError, TypeError):
        return Journal(path, tuple(_entries(root, json.loads(path.read_bytes())["files"])))
    return Journal(path, ())


def unfinished(root: Path) -> Iterator[Diagnostic]:
    """The fault of a project in which a replacement of files was stopped halfway."""
    journal = read_journal(root)
    if journal is not None:
        row = CODES["FC020"]
        yield Diagnostic(row.code, row.name, row.severity, journal.found, Location(JOURNAL), help=journal.advice)


def digest(path: Path) -> str | None:
    """The SHA-256 of a file's bytes; None where there is no file that can be read."""
    try:
        return sha256(path.read_bytes()).hexdigest()
    except (OSError, ValueError):
        return None


def _entries(root: Path, rows: Iterable[Mapping[str, Any]]) -> Iterator[Entry]:
    for row in rows:
        name, token, old, new = (str(row[key]) for key in ("file", "token", "old", "new"))
        entry = Entry(name, (root / name).resolve(), token, old, new)
        if not (root in entry.target.parents and token.isalnum()):
            raise ValueError(name)
        yield entry


def _listed(names: Sequence[str]) -> str:
    if not names:
        return "no file"
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def _are(names: Sequence[str]) -> str:
    return "is" if len(names) == 1 else "are"


def _were(names: Sequence[str]) -> str:
    return "was" if len(names) == 1 else "were"
