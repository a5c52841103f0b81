"""What is read, passed from task to task, and written: the one list of columns."""

from __future__ import annotations

from typing import Final

import pyarrow as pa

from factcheck.anchoring import FOLDS
from factcheck.text import SEGMENTATION

FORMAT: Final = 3
"""The version of these tables; results and caches of another are not read."""

QUOTES = pa.schema(
    [
        ("row", pa.int64()),
        ("id", pa.string()),
        ("source_id", pa.string()),
        ("quote", pa.large_string()),
        ("context", pa.string()),
    ]
)
"""A quote as a shard takes it in; ``context`` holds the optional columns, see :mod:`factcheck.scale.bulk.context`."""

SOURCES = pa.schema(
    [
        ("row", pa.int64()),
        ("id", pa.string()),
        ("text", pa.large_string()),
        ("refused", pa.string()),
        ("file", pa.string()),
    ]
)
"""A source as a shard takes it in; ``refused`` says why it has no text, ``row`` is 0 where it is a file by itself."""

PLACE = pa.struct([(name, pa.int64()) for name in "start end start_utf16 end_utf16 start_utf8 end_utf8".split()])
"""A stretch of the source's text: in code points, UTF-16 code units and bytes of UTF-8."""

PROOF = pa.schema(
    [
        ("grade", pa.string()),
        ("faithful", pa.bool_()),
        ("flags", pa.list_(pa.string())),
        ("passage", pa.string()),
        ("line", pa.int32()),
        ("places", pa.int32()),
        (
            "hidden",
            pa.list_(
                pa.struct(
                    [
                        ("flag", pa.string()),
                        ("kind", pa.string()),
                        ("word", pa.string()),
                        ("start", pa.int64()),
                        ("end", pa.int64()),
                    ]
                )
            ),
        ),
        ("spans", pa.list_(PLACE)),
        (
            "differences",
            pa.list_(
                pa.struct(
                    [
                        ("kind", pa.string()),
                        ("quoted", pa.string()),
                        ("found", pa.string()),
                        ("quote_start", pa.int64()),
                        ("quote_end", pa.int64()),
                        ("start", pa.int64()),
                        ("end", pa.int64()),
                    ]
                )
            ),
        ),
        (
            "omitted",
            pa.list_(
                pa.struct([("sign", pa.string()), ("text", pa.string()), ("start", pa.int64()), ("end", pa.int64())])
            ),
        ),
        ("outside", pa.list_(PLACE)),
        ("nearest", pa.list_(PLACE)),
    ]
)
"""What is proved of a quote."""

SHARD = pa.schema(
    [
        ("row", pa.int64()),
        ("id", pa.string()),
        ("source_id", pa.string()),
        ("source_sha256", pa.string()),
        ("quote", pa.large_string()),
        *PROOF,
        ("context", pa.string()),
        ("reason", pa.string()),
        ("key", pa.binary(16)),
    ]
)
"""What a shard leaves behind: ``reason`` says why a quote was rejected, ``key`` is its name in the cache."""

OURS: Final = ("context", "reason", "key")
"""The columns of a shard that are no part of the results."""

RESULTS = pa.schema(
    [field for field in SHARD if field.name not in OURS],
    metadata={"factcheck.folds": str(FOLDS), "factcheck.segmentation": str(SEGMENTATION)},
).append(pa.field("folds", pa.int32()))
"""A row of ``results.parquet``."""
