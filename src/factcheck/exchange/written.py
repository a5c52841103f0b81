"""What a format gives back: files, and what it could not carry."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pyarrow as pa


@dataclass(frozen=True, slots=True)
class Loss:
    """Something a format cannot carry, where it happened.

    Args:
        file: The file.
        column: The column.
        text: What is lost, in a sentence.
    """

    file: str
    column: str
    text: str


@dataclass(frozen=True, slots=True)
class Written:
    """Files by name, and what was lost in writing them."""

    files: Mapping[str, bytes] = field(default_factory=dict)
    losses: tuple[Loss, ...] = ()


@dataclass(frozen=True, slots=True)
class Format:
    """A format of the export.

    Args:
        name: Its name on the command line.
        text: What it is, in a sentence.
        write: Turns tables into files; the same tables give the same bytes.
    """

    name: str
    text: str
    write: Callable[[Mapping[str, pa.Table]], Written]
