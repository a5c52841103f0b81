"""``factcheck init``: a small project that passes its check, to start from."""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli import console

GIT_ATTRIBUTES = (
    "# Links are proved against the bytes of their sources: git must not touch line ends.\nseeds/** -text\n"
)

Folder = Annotated[Path, typer.Argument(metavar="DIR", help="The folder to make; it may be there if it is empty.")]


def init(folder: Folder) -> None:
    """Make a small project to start from."""
    from factcheck.cli.schema import text
    from factcheck.project.disk import write_through, writing

    _refuse_full(folder)
    contents = {
        ".gitattributes": GIT_ATTRIBUTES.encode(),
        "data/claims.schema.json": text().encode(),
        **dict(_sample(files("factcheck") / "sample", "")),
    }
    for name, content in contents.items():
        path = folder / name
        with writing(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            write_through(path, content)
    console.note(f"Made a project in {folder}: its claims are in data/claims.yaml, its source in seeds/.")
    console.note(f"Next: {console.command('factcheck', 'check', folder)}")


def _refuse_full(folder: Path) -> None:
    if folder.is_dir():
        full = any(entry.name != ".git" for entry in folder.iterdir())
        problem = "it holds files already" if full else ""
    else:
        problem = "it is a file" if folder.exists() else ""
    if problem:
        console.fail(f"no project was made in {folder}: {problem}. Name a new or an empty folder.")


def _sample(folder: Traversable, prefix: str) -> list[tuple[str, bytes]]:
    found: list[tuple[str, bytes]] = []
    for entry in sorted(folder.iterdir(), key=lambda each: each.name):
        name = prefix + entry.name
        found += _sample(entry, f"{name}/") if entry.is_dir() else [(name, entry.read_bytes())]
    return found
