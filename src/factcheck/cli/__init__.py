"""The command line: one module a verb; each parses, calls, prints and ends with an exit code.

What a verb needs is imported when it runs, so that ``factcheck --help`` answers at once.
"""

from __future__ import annotations

import errno
import gc
import os
import sys
from typing import Annotated, NoReturn

import typer

from factcheck import __version__
from factcheck.cli import console
from factcheck.cli.agreement import agreement
from factcheck.cli.build import build
from factcheck.cli.check import check
from factcheck.cli.console import Exit
from factcheck.cli.coverage import coverage
from factcheck.cli.diff import diff
from factcheck.cli.drift import drift
from factcheck.cli.explain import explain, rules
from factcheck.cli.find import find
from factcheck.cli.import_ import import_
from factcheck.cli.init import init
from factcheck.cli.lineage import lineage
from factcheck.cli.refresh import refresh
from factcheck.cli.schema import schema
from factcheck.cli.show import show
from factcheck.cli.verify import verify

app = typer.Typer(
    name="factcheck",
    help="Builds fact-check datasets in which every claim-to-source link is proved.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
VERBS = (
    init, import_, check, build, show, find, diff, verify, lineage, drift, coverage, agreement, refresh, explain,
    rules, schema,
)  # fmt: skip
for verb in VERBS:
    # what the shell parts is refused by the command itself, which knows what was meant
    app.command(verb.__name__.rstrip("_"), context_settings={"allow_extra_args": verb is find})(verb)


def print_version(asked: bool) -> None:  # noqa: FBT001 - the shape typer calls
    """Prints the version and ends."""
    if asked:
        console.out(f"factcheck {__version__}\n")
        raise typer.Exit


@app.callback()
def options(
    *,
    version: Annotated[bool, typer.Option("--version", callback=print_version, is_eager=True)] = False,
) -> None:
    """Builds fact-check datasets in which every claim-to-source link is proved."""


def main(arguments: list[str] | None = None) -> NoReturn:
    """Runs the command line, by default on the arguments of the process, and exits."""
    console.prepare()
    gc.set_threshold(50_000, 20, 1_000)  # nearly all a command makes lives to its end: what is old is not looked at
    try:
        app(arguments, prog_name="factcheck")
    except Exception as error:  # noqa: BLE001 - the last resort: a traceback is no message for a user
        _explain(error)
    sys.exit(Exit.ERROR)


def _explain(error: Exception) -> None:
    import traceback

    from factcheck.project import FactcheckError

    if os.environ.get("FACTCHECK_DEBUG"):
        traceback.print_exception(error)
        return
    if isinstance(error, FactcheckError):
        console.note(f"factcheck: {error}")
        return
    if isinstance(error, OSError) and error.errno == errno.ENAMETOOLONG:
        console.note(f"factcheck: this path can't be used: a name in it is too long for this system.\n{error.filename}")
        return
    what = " ".join(str(error).split())[:300]
    console.note(
        f"factcheck: internal error, please report it: {type(error).__name__}: {what}\n"
        "Run it again with FACTCHECK_DEBUG=1 to see where."
    )
