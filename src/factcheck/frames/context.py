"""A passage in its context: what stands around it, what of it was quoted, what was left out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from factcheck.tables.view import AROUND


class Piece(NamedTuple):
    """A stretch of the context; marked where it was quoted."""

    text: str
    marked: bool = False


def pieces(row: Mapping[str, Any]) -> tuple[Piece, ...]:
    """The context of a link as consecutive pieces: the whole sentences around it, and at least its prefix and suffix.

    Args:
        row: A row of the table ``dataset`` whose link is proved.
    """
    found = (Piece(_head(row)), *_parts(row), Piece(_tail(row)))
    return tuple(piece for piece in found if piece.text)


def _head(row: Mapping[str, Any]) -> str:
    """What stands before the passage; a prefix that is cut begins with a whole word."""
    prefix: str = row["prefix"]
    sentence: str = row["sentence"][: row["span_start"] - row["sentence_start"]]
    if len(sentence) >= len(prefix):
        return sentence
    return prefix if row["span_start"] == len(prefix) else "…" + prefix[prefix.find(" ") + 1 :]


def _tail(row: Mapping[str, Any]) -> str:
    """What stands after it; a suffix that is cut ends with a whole word."""
    suffix: str = row["suffix"]
    sentence: str = row["sentence"][row["span_end"] - row["sentence_start"] :]
    if len(sentence) >= len(suffix):
        return sentence
    return suffix if len(suffix) < AROUND else suffix.rpartition(" ")[0] + "…"


def _parts(row: Mapping[str, Any]) -> Iterator[Piece]:
    """The parts that were quoted, and between them what was left out."""
    start, passage = row["span_start"], row["passage"]
    reached = 0
    for span in row["spans"]:
        yield Piece(passage[reached : span["start"] - start])
        yield Piece(passage[span["start"] - start : span["end"] - start], marked=True)
        reached = span["end"] - start
