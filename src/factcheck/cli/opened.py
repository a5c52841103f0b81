"""A project opened by a command that looks at its claims, told whether it can see them all."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli import console

if TYPE_CHECKING:
    from factcheck.model import Dataset
    from factcheck.project import Crew, Project


def opened(path: Path, *, crew: Crew | None = None) -> tuple[Project, Dataset]:
    """Loads a project, and remarks on what of its claims can't be read; ends the command where there are none."""
    from factcheck import project
    from factcheck.model.annotation import ANNOTATORS

    loaded = project.load(path, crew=crew)
    lost = [each for each in loaded.left_out if not (each.location and each.location.path.startswith(ANNOTATORS))]
    first = f" The first fault: {lost[0]}" if lost else ""
    if loaded.dataset is None:
        console.fail(f"the project's claims can't be read; `factcheck check` says what is wrong.{first}")
    if lost:
        console.note(
            "The claims can't be read whole, so something is left out of what follows; `factcheck check` says what is "
            f"wrong.{first}"
        )
    return loaded, loaded.dataset


def note_unread(loaded: Project) -> None:
    """Remarks on every source whose text can't be read."""
    for why in loaded.unread.values():
        console.note(why.message)
