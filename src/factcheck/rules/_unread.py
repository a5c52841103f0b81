"""Faults of sources whose text could not be read."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.rules.engine import Context, Fault


def unread(context: Context, code: str) -> Iterator[Fault]:
    """One fault a source whose text could not be read for the reason the code stands for."""
    for source in context.dataset.sources:
        why = context.unread.get(source.id)
        if why is not None and why.code == code and context.dataset.source[source.id] is source:
            yield Fault(source, ("file",), why.message, help=why.help)
