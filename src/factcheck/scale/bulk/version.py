"""The version of the proof: what may be taken from an earlier run, and what may not."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

import rapidfuzz

from factcheck import anchoring, text
from factcheck.anchoring import FOLDS
from factcheck.scale.bulk.schemas import FORMAT
from factcheck.text import SEGMENTATION


@cache
def version() -> str:
    """The numbers of these tables, the folds and the segmentation, and a digest of the code that proves.

    The digest tells apart what no number does: a mended search, another word list.
    """
    code = hashlib.sha256(rapidfuzz.__version__.encode())
    for path in files():
        code.update(path.read_bytes())
    return f"{FORMAT}.{FOLDS}.{SEGMENTATION}-{code.hexdigest()[:16]}"


def files() -> list[Path]:
    """The code on which a proof depends."""
    rooms = (Path(str(room.__file__)).parent for room in (anchoring, text))
    return [path for room in rooms for path in sorted(room.rglob("*.py"))]
