"""Faults of sources whose text or capture could not be read."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import CaptureFile, Source
from factcheck.rules.engine import Context, Fault
from factcheck.sources import Unread


def unread(context: Context, code: str) -> Iterator[Fault]:
    """One fault a source whose text could not be read for the reason the code stands for."""
    for source in context.dataset.sources:
        why = context.unread.get(source.id)
        if why is not None and why.code == code and context.dataset.source[source.id] is source:
            yield Fault(source, ("file",), why.message, help=why.help)


def captures(context: Context) -> Iterator[tuple[Source, CaptureFile, str | Unread]]:
    """The sources with a capture: its digest, or why it could not be read."""
    for source in context.dataset.sources:
        found = context.captures.get(source.id)
        if source.capture is not None and found is not None and context.dataset.source[source.id] is source:
            yield source, source.capture, found
