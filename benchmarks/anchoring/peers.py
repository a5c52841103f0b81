"""The peers, in an environment of their own."""

from __future__ import annotations

import subprocess
import sys
import venv
from dataclasses import dataclass, field
from pathlib import Path

NAMES = (
    "reanchor", "quotecheck", "langextract", "linkml-reference-validator", "rapidfuzz", "edlib", "fuzzysearch", "regex",
    "str.find",
)  # fmt: skip
VERDICTS = NAMES[:4]
"""Those that give a verdict; the others find, or measure likeness."""

WITHOUT_PLACE = ("quotecheck", "linkml-reference-validator")
"""Those that do not tell the whole place of a match."""

_HERE = Path(__file__).parent


@dataclass(frozen=True)
class Environment:
    """An interpreter with the peers, its packages, and their versions by name."""

    python: Path
    packages: Path
    versions: dict[str, str] = field(default_factory=dict)


def environment(folder: Path) -> Environment:
    """The environment of the peers, made if it does not stand; what cannot be installed is told and left out."""
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if not python.exists():
        print(f"Installing the peers into {folder} ...")
        venv.create(folder, with_pip=True)
        for name, number in versions().items():  # one by one: what cannot be had takes no other with it
            _install(python, f"{name}=={number}")
        _install(python, "--no-deps", "--requirement", str(_HERE / "news.txt"))
    told = subprocess.run(
        [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        check=True,
        capture_output=True,
        text=True,
    )
    return Environment(python, Path(told.stdout.strip()), versions())


def _install(python: Path, *what: str) -> None:
    done = subprocess.run(
        [str(python), "-m", "pip", "--disable-pip-version-check", "install", "--quiet", *what], check=False
    )
    if done.returncode:
        print(f"pip could not install {what[-1]}; what is missing is told in the table.", file=sys.stderr)


def versions() -> dict[str, str]:
    """The releases measured, by name."""
    lines = (_HERE / "peers.txt").read_text(encoding="utf-8").splitlines()
    return dict(line.split("==") for line in lines if "==" in line)
