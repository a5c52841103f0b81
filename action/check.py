"""Checks a dataset inside a GitHub Actions job, and appends what was found to the job's summary.

Every input comes from the environment and is handed on as one argument, so nothing in it is ever run.
"""

from __future__ import annotations

import os
import re
import secrets
import subprocess
import sys
from pathlib import Path

SUMMARY_LINES = 200
"""A summary is cut there: GitHub refuses one of more than a megabyte."""


def main() -> int:
    """Prints the diagnostics, writes the SARIF file if one is asked for, and appends the summary.

    Reads ``INPUT_PATH``, ``INPUT_STRICT``, ``INPUT_FORMAT``, ``INPUT_SARIF_FILE`` and ``GITHUB_STEP_SUMMARY``.

    Returns:
        The exit code of ``factcheck check``: 0, 1 where the dataset has errors, 2 where it could not be checked.
    """
    if problem := unusable_input():
        print(f"::error title=factcheck::{problem}")
        return 2
    options = ["--strict"] if os.environ.get("INPUT_STRICT") == "true" else []
    status = print_diagnostics(os.environ.get("INPUT_FORMAT") or "github", options)
    if sarif := os.environ.get("INPUT_SARIF_FILE"):
        status = max(status, check("sarif", [*options, "--exit-zero", f"--output-file={sarif}"]).returncode)
    if summary := os.environ.get("GITHUB_STEP_SUMMARY"):
        with Path(summary).open("a", encoding="utf-8") as file:
            file.write(summarise(status))
    return status


def unusable_input() -> str:
    """What is wrong with the inputs, or nothing; a line break in one could end in a command to the runner."""
    for name in ("path", "strict", "format", "sarif-file"):
        if not os.environ.get("INPUT_" + name.upper().replace("-", "_"), "").isprintable():
            return f"The input {name} holds a line break or another control character."
    if os.environ.get("INPUT_STRICT", "") not in ("", "true", "false"):
        return "The input strict must be true or false."
    return ""


def print_diagnostics(form: str, options: list[str]) -> int:
    """Prints the diagnostics as the job's log shows them, and returns the exit code."""
    if form == "github":
        return check(form, options).returncode
    # Other formats print text of the dataset as it is: while they do, the runner takes no commands.
    token = secrets.token_hex(16)
    print(f"::stop-commands::{token}", flush=True)
    try:
        return check(form, options).returncode
    finally:
        print(f"::{token}::", flush=True)


def check(form: str, options: list[str], *, capture: bool = False) -> subprocess.CompletedProcess[str]:
    """Runs ``factcheck check`` on the folder ``INPUT_PATH``."""
    command = [sys.executable, "-m", "factcheck", "check", f"--format={form}", *options, "--"]
    return subprocess.run(
        [*command, os.environ.get("INPUT_PATH") or "."],
        check=False,
        capture_output=capture,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1"},
    )


def summarise(status: int) -> str:
    """What the job's summary says, as Markdown; text of the dataset stands in a fence that it cannot close."""
    run = check("concise", ["--no-strict"], capture=True)
    title = {0: "no errors", 1: "the dataset has errors"}.get(status, "the check could not run")
    if (status, run.returncode) == (1, 0):
        title = "no errors, but warnings, and `strict` lets none pass"
    lines = (run.stdout + run.stderr).splitlines()
    if len(lines) > SUMMARY_LINES:
        lines[SUMMARY_LINES:] = [f"... and {len(lines) - SUMMARY_LINES} more lines: see the log of the step"]
    text = "\n".join(lines)
    fence = "`" * max(3, 1 + max(map(len, re.findall("`+", text)), default=0))
    return f"### factcheck: {title}\n\n{fence}text\n{text}\n{fence}\n"


if __name__ == "__main__":
    sys.exit(main())
