"""The dataset in a notebook: ``load`` gives DataFrames whose every link is proved."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from factcheck import project, tables
from factcheck.diagnostics.visible import visible
from factcheck.frames.dtypes import frame
from factcheck.frames.frames import Frames
from factcheck.frames.view import View
from factcheck.project import FactcheckError, Outcome
from factcheck.project.export import ExportError, is_export, read_export

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    import pyarrow as pa

__all__ = ["CheckFailedError", "ExportError", "Frames", "View", "load"]


class CheckFailedError(FactcheckError):
    """A project whose check finds errors is not loaded.

    Args:
        path: The project, as the caller named it.
        outcome: What the check found.
    """

    def __init__(self, path: object, outcome: Outcome) -> None:
        first = next(found for found in outcome.diagnostics if found.severity == "error")
        count = outcome.counts.errors
        super().__init__(
            f'The check of "{visible(str(path))}" found {count} error{"s" if count > 1 else ""}, so its links '
            f"can't be trusted. The first: {first} `factcheck check` shows all."
        )
        self.outcome = outcome


def load(path: str | Path = ".") -> Frames:
    """Loads a dataset as DataFrames.

    Args:
        path: A project, which is checked in memory, or a folder that ``factcheck build`` wrote, whose files are held
            against its manifest. The network is never asked.

    Returns:
        The tables, one attribute each: ``.dataset`` has a row a link, ``.pairs`` one a comparison, ``.claims`` one a
        claim; see :class:`Frames`.

    Raises:
        CheckFailedError: If the check of the project finds errors; its ``outcome`` holds them.
        ExportError: If the folder is no whole export.
        ProjectNotFoundError: If the path is in no project.
    """
    written = read_export(path) if is_export(path) else _checked(path)
    about = json.loads(written["dataset"].schema.metadata[b"factcheck"])
    return Frames(about["dataset"], **{name: frame(written[name]) for name in tables.TABLE})


def _checked(path: str | Path) -> Mapping[str, pa.Table]:
    loaded = project.load(path)
    outcome = project.judge(loaded)
    if outcome.counts.errors or loaded.dataset is None:
        raise CheckFailedError(path, outcome)
    return tables.tables(loaded.dataset, outcome.proofs, waived=outcome.waived)
