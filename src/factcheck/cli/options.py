"""Arguments and options that several commands share."""

from __future__ import annotations

import os
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from factcheck.cli import console

MOST_WORKERS = 1_000
"""Processes that a command may be asked for: more than any machine has use for, fewer than exhaust its memory."""


class Format(StrEnum):
    """How diagnostics are printed; the renderers of these names print them."""

    TEXT = "text"
    CONCISE = "concise"
    JSON = "json"
    GITHUB = "github"
    SARIF = "sarif"
    JUNIT = "junit"


def one_of(words: type[StrEnum], meant: Callable[[str], str] | None = None) -> Callable[[str], StrEnum]:
    """Reads an option that is one of a few words; another word is refused with the list of them.

    Args:
        words: The words.
        meant: Says of another word what may have been meant, as a sentence.
    """

    def read(word: str) -> StrEnum:
        try:
            return words(word.lower())
        except ValueError:
            guess = meant(word) if meant else ""
            told = f'there is no "{word}"; choose from {", ".join(words)}. {guess}'.rstrip()
            raise typer.BadParameter(told) from None

    return read


ProjectPath = Annotated[Path, typer.Argument(metavar="PATH", help="A folder or file of the project.")]
Select = Annotated[
    list[str] | None,
    typer.Option(metavar="CODES", help="Run only these rules: codes, their beginnings (FC3) or names, comma between."),
]
Ignore = Annotated[
    list[str] | None, typer.Option(metavar="CODES", help="Leave these rules out; absolute rules run all the same.")
]
Strict = Annotated[bool | None, typer.Option("--strict/--no-strict", help="Let a warning fail the check too.")]


def output_option(meant: Callable[[str], str] | None = None) -> Any:
    """The option ``--format``; see :func:`one_of`."""
    return typer.Option(
        "--format",
        parser=one_of(Format, meant),
        metavar="|".join(Format),
        help="How to print; github inside GitHub Actions, else text.",
        show_default=False,
    )


OutputFormat = Annotated[Format | None, output_option()]


def codes(values: list[str] | None, option: str) -> tuple[str, ...] | None:
    """The codes of an option that may be repeated and may hold commas; None where it was not given."""
    if values is None:
        return None
    from factcheck.diagnostics.hint import advice_on_code
    from factcheck.rules import unknown_codes

    found = tuple(code.strip() for value in values for code in value.split(",") if code.strip())
    if not found:
        console.fail(f"{option} names no rule. Write codes, their beginnings (FC3) or names, with commas between.")
    for code in unknown_codes(found):
        console.fail(f'{option}: no rule has the code "{code}". {advice_on_code(code)}')
    return found


def output_format(given: Format | None) -> Format:
    """The format asked for, else the one that suits the place."""
    inside = os.environ.get("GITHUB_ACTIONS") and os.environ.get("GITHUB_WORKFLOW")
    return given or (Format.GITHUB if inside else Format.TEXT)
