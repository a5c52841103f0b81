"""Arrow rows as JSON Lines, a column at a time: many times as fast as a row at a time."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Final

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

_BYTES: Final = 2 * 2**20
"""So much is turned into text at once."""
_SIGNS: Final = tuple(sign.encode() for sign in ("\\", '"', *map(chr, range(32))))
"""What JSON escapes; the backslash first, since the others bring one."""


def lines(rows: pa.Table) -> Iterator[pa.Buffer]:
    r"""Rows as JSON Lines, some at a time.

    Example:
        >>> rows = pa.Table.from_pylist([{"id": 'a "b"', "spans": [{"start": 2}], "note": None}])
        >>> b"".join(each.to_pybytes() for each in lines(rows))
        b'{"id": "a \\"b\\"", "spans": [{"start": 2}], "note": null}\n'
    """
    size = max(1, rows.num_rows * _BYTES // max(1, rows.nbytes))
    for batch in rows.combine_chunks().to_batches(size):
        text = _object(dict(zip(batch.schema.names, batch.columns, strict=True)), end="}\n")
        yield text.buffers()[2]


def _json(values: pa.Array) -> pa.Array:
    """Each value as JSON text."""
    kind = values.type
    if pa.types.is_list(kind):
        lengths = pc.fill_null(pc.list_value_length(values), 0)
        ends = pc.cumulative_sum(lengths, start=0)
        offsets = pa.concat_arrays([pa.array([0], pa.int32()), ends.cast(pa.int32())])
        inner = pa.ListArray.from_arrays(offsets, _json(values.flatten()))
        text = _joined("[", pc.binary_join(inner, ", "), "]")
    elif pa.types.is_struct(kind):
        text = _object(dict(zip((field.name for field in kind), values.flatten(), strict=True)))
    elif pa.types.is_boolean(kind) or pa.types.is_integer(kind):
        text = values.cast(pa.string())
    else:
        text = _joined('"', _escaped(values.cast(pa.string())), '"')
    return pc.fill_null(text, "null")


def _object(members: Mapping[str, pa.Array], end: str = "}") -> pa.Array:
    pieces: list[pa.Array | str] = []
    for name, values in members.items():
        pieces += [f'{", " if pieces else "{"}"{name}": ', _json(values)]
    return _joined(*pieces, end)


def _joined(*pieces: pa.Array | str) -> pa.Array:
    return pc.binary_join_element_wise(*pieces, "")


def _escaped(words: pa.Array) -> pa.Array:
    letters = _letters(words)
    for sign in _SIGNS:
        if sign in letters:
            words = pc.replace_substring(words, sign, json.dumps(sign.decode())[1:-1])
    return words


def _letters(words: pa.Array) -> bytes:
    """All words in one."""
    _, offsets, content = words.buffers()
    if not len(words) or content is None:
        return b""
    ends = np.frombuffer(offsets, np.int32)[words.offset : words.offset + len(words) + 1]
    letters: bytes = content.slice(ends[0], ends[-1] - ends[0]).to_pybytes()
    return letters
