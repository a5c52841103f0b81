"""Installs factcheck for the action, apart from the job's own Python, and tells the next step where it is."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import venv
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[1]
RELEASE = re.compile(r"\d+(\.\d+)*((a|b|rc)\d+)?")


def main() -> int:
    """Makes a virtual environment under ``RUNNER_TEMP`` and installs into it.

    Reads ``INPUT_VERSION``, a release number or nothing; appends ``python=PATH`` to the file ``GITHUB_OUTPUT``.

    Returns:
        The exit code: 0, pip's own, or 2 where the version is not a release number.
    """
    version = os.environ.get("INPUT_VERSION", "").strip()
    if version and not RELEASE.fullmatch(version):
        print("::error title=factcheck::The input version is not a release number; write one such as 0.1.0.")
        return 2
    folder = Path(os.environ["RUNNER_TEMP"], "factcheck")
    venv.create(folder, clear=True, with_pip=True)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    wanted = (
        [f"factcheck-dataset=={version}"]
        if version
        else ["--constraint", str(REPOSITORY / "constraints.txt"), str(REPOSITORY)]
    )
    status = subprocess.run([*pip, *wanted], check=False).returncode
    with Path(os.environ["GITHUB_OUTPUT"]).open("a", encoding="utf-8") as output:
        output.write(f"python={python}\n")
    return status


if __name__ == "__main__":
    sys.exit(main())
