"""Files of data/ that hold claims by their name or their look, and are not read."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from factcheck.curation import section_of
from factcheck.diagnostics import CODES, Diagnostic, Location
from factcheck.model import ANNOTATORS, SECTIONS
from factcheck.project.disk import DATA, beginning, is_data

_YAML_LIKE = re.compile(r"\.ya?ml(\.txt)?$", re.IGNORECASE)
_ROWS_LIKE = re.compile(r"\.(?:(jsonl|ndjson)(?:\.txt)?|parquet)$", re.IGNORECASE)
_JSON_LIKE = re.compile(r"(?<!\.schema)\.json$", re.IGNORECASE)
_PACKED = re.compile(r"\.(?:gz|bz2|xz|zst|zip)$", re.IGNORECASE)
_OURS = re.compile(rf"^(?:\xef\xbb\xbf)?(?:factcheck|dataset|annotations|{'|'.join(SECTIONS)}):".encode(), re.MULTILINE)


def strays(root: Path) -> Iterator[Diagnostic]:
    """What is wrong with the files of data/ that look like data and are not read; hidden ones are left alone.

    In the folders that are read, every file is named that YAML, JSON Lines or Parquet may be meant by; in those below,
    only one that holds lists of records or a header.
    """
    for folder, below, names in os.walk(root / DATA):
        below[:] = sorted(name for name in below if not name.startswith("."))
        where = Path(folder).relative_to(root).as_posix()
        for name in sorted(names):
            if name.startswith("."):
                continue
            if where == DATA:
                yield from _in_data(name, names)
            elif where == ANNOTATORS.rstrip("/"):
                yield from _in_annotators(name, names)
            elif _holds_records(Path(folder, name)):
                yield _stray(f"{where}/{name}", f"is not read: it stands in a folder below {DATA}/", _MOVE)


def _in_data(name: str, names: list[str]) -> Iterator[Diagnostic]:
    if is_data(name):
        return
    if _YAML_LIKE.search(name):
        yield _stray(f"{DATA}/{name}", "is not read: its name does not end in .yaml", _rename(name, names))
    elif found := _ROWS_LIKE.search(name):
        ending = ".jsonl" if found[1] else ".parquet"
        new = f"{name[: found.start()]}{ending}"
        if is_data(new):
            yield _stray(
                f"{DATA}/{name}", f"is not read: its name does not end in {ending}", _advice(new, ending, names)
            )
        else:
            what = "is not read: its name does not say which records it holds"
            yield _stray(f"{DATA}/{name}", what, f"Begin its name with {_LISTS}, such as claims-{new}. {_NO_PART}")
    elif section_of(new := _PACKED.sub("", name)):
        advice = f"Unpack it to {_free(new, Path(new).suffix, names)}. {_NO_PART}"
        yield _stray(f"{DATA}/{name}", "is not read: it is compressed", advice)
    elif section_of(new := _JSON_LIKE.sub(".jsonl", name)):
        advice = f"Write it as {_free(new, '.jsonl', names)}, each record on a line of its own. {_NO_PART}"
        yield _stray(f"{DATA}/{name}", "is not read: it is JSON, not JSON Lines", advice)


def _in_annotators(name: str, names: list[str]) -> Iterator[Diagnostic]:
    if name.endswith(".yaml"):
        return
    if _YAML_LIKE.search(name):
        what = "is not read: its name does not end in .yaml"
        yield _stray(f"{ANNOTATORS}{name}", what, _rename(name, names))
    elif _ROWS_LIKE.search(name):
        what = "is not read: what a second reader judges stands in YAML"
        yield _stray(f"{ANNOTATORS}{name}", what, f"Write it as {ANNOTATORS}NAME.yaml. {_NO_PART}")


def _holds_records(path: Path) -> bool:
    if _YAML_LIKE.search(path.name):
        return bool(_OURS.search(beginning(path)))
    return is_data(path.name)


_LISTS = f"{', '.join(list(SECTIONS)[:-1])} or {list(SECTIONS)[-1]}"
_NO_PART = f"If it is no part of the dataset, move it out of {DATA}/."
_MOVE = f"Move it up to {DATA}/, under a name that is free; if it is no part of the dataset, move it out of {DATA}/."


def _rename(name: str, taken: list[str]) -> str:
    return _advice(_YAML_LIKE.sub(".yaml", name), ".yaml", taken)


def _advice(new: str, ending: str, taken: list[str]) -> str:
    return f"Rename it to {_free(new, ending, taken)}; if it is no part of the dataset, move it out of {DATA}/."


def _free(new: str, ending: str, taken: list[str]) -> str:
    return f"a name that is free and ends in {ending}" if new in taken else new


def _stray(name: str, what: str, advice: str) -> Diagnostic:
    row = CODES["FC017"]
    return Diagnostic(row.code, row.name, row.severity, f"{name} {what}.", Location(name), help=advice)
