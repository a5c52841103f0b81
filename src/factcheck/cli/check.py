"""``factcheck check``: prove every link and run every rule."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from factcheck.cli import console
from factcheck.cli.console import Exit
from factcheck.cli.options import (
    MOST_WORKERS,
    Format,
    Ignore,
    OutputFormat,
    ProjectPath,
    Select,
    Strict,
    codes,
    output_format,
)
from factcheck.cli.progress import progress

if TYPE_CHECKING:
    from factcheck.project import Fixed, Outcome, Project
    from factcheck.project.baseline import Held

OutputFile = Annotated[Path | None, typer.Option(metavar="FILE", help="Write the diagnostics there, not to stdout.")]
Fix = Annotated[bool, typer.Option("--fix", help="Mend what can be mended safely, then check.")]
Diff = Annotated[bool, typer.Option("--diff", help="Show what --fix would change, write nothing; exit 1 if anything.")]
Statistics = Annotated[bool, typer.Option("--statistics", help="Count claims and verdicts by side, links by source.")]
Baseline = Annotated[
    Path | None, typer.Option(metavar="FILE", help="Tolerate exactly the faults in FILE; say which of them are gone.")
]
WriteBaseline = Annotated[
    Path | None, typer.Option(metavar="FILE", help="Write the faults found to FILE; those of absolute rules stay out.")
]
Workers = Annotated[
    int | None,
    typer.Option(
        min=1, max=MOST_WORKERS, metavar="N", help="Processes for a large project; one a processor by default."
    ),
]
Cached = Annotated[
    bool, typer.Option("--cache/--no-cache", help="Remember what the files of a large project say, for the next check.")
]
GONE = 20
"""The most faults of a baseline that are gone which are listed one by one."""
ExitZero = Annotated[bool, typer.Option("--exit-zero", help="Exit 0 even where there are errors.")]


def check(
    path: ProjectPath = console.HERE,
    *,
    format_: OutputFormat = None,
    output_file: OutputFile = None,
    select: Select = None,
    ignore: Ignore = None,
    fix: Fix = False,
    diff: Diff = False,
    strict: Strict = None,
    statistics: Statistics = False,
    baseline: Baseline = None,
    write_baseline: WriteBaseline = None,
    exit_zero: ExitZero = False,
    workers: Workers = None,
    cached: Cached = True,
) -> None:
    """Prove every link of a project and report what is wrong.

    Exit code: 0 where there is no error, 1 where there is one, 2 where the check could not be made.
    """
    from factcheck import project

    asked: dict[str, Any] = {
        "select": codes(select, "--select"), "ignore": codes(ignore, "--ignore") or (), "strict": strict,
    }  # fmt: skip
    with progress() as tell, project.Crew(workers) as crew:
        files = project.gather(path, tell)
        if write_baseline is not None:
            project.refuse_place(files.root, write_baseline, "--write-baseline")
        cache = project.users_cache() if cached else project.Cache(None)
        if not (diff or fix or statistics or output_file):
            outcome = project.recheck(files, **asked, progress=tell, cache=cache, crew=crew)
        else:
            loaded = project.load(files, tell, cache=cache, crew=crew)
            if output_file is not None:
                project.refuse_report(loaded, output_file)
            if diff or fix:
                mended = project.fix(loaded, **asked, progress=tell, crew=crew)
                outcome = mended.outcome
            else:
                outcome = project.judge(loaded, **asked, progress=tell, crew=crew)
    if diff or fix:
        tell_of_tables(outcome)
    if diff:
        show_diff(mended, files.root)
        raise typer.Exit(Exit.FAULTS if mended.changes and not exit_zero else Exit.OK)
    if fix:
        write(mended)
    if write_baseline is not None:
        keep(outcome, write_baseline)
    if (known := write_baseline or baseline) is not None:
        outcome = tolerate(outcome, known)
    form = output_format(format_)
    report(outcome, files.root, form, output_file)
    if statistics:
        count(loaded, outcome, apart=form is not Format.TEXT and output_file is None)
    raise typer.Exit(Exit.OK if outcome.ok or exit_zero else Exit.FAULTS)


def report(outcome: Outcome, root: Path, form: Format, file: Path | None = None) -> None:
    """Prints an outcome in a format; counts that the format has no place for go to stderr."""
    from factcheck import __version__
    from factcheck.diagnostics import Report
    from factcheck.diagnostics.renderers import RENDERERS
    from factcheck.project import write_atomically
    from factcheck.rules import RULES

    page = Report(
        outcome.diagnostics,
        outcome.counts,
        {rule.code.code: rule.page for rule in RULES},
        __version__,
        console.base(root),
        color=console.color() and file is None,
        width=console.width() if file is None else 100,
    )
    text = RENDERERS[form](page)
    if file is None:
        console.out(text)
    else:
        write_atomically(file, text.encode("utf-8", "backslashreplace"))
    if form is not Format.TEXT or file is not None:
        console.note("\n".join(outcome.counts.lines))


def count(loaded: Project, outcome: Outcome, *, apart: bool) -> None:
    """Prints the figures of a project, on stderr where stdout holds a format that has no place for them."""
    from factcheck.cli.statistics import statistics

    if loaded.dataset is not None:
        text = statistics(loaded.dataset, outcome)
        (console.note if apart else console.out)(f"\n{text}")


def keep(outcome: Outcome, file: Path) -> None:
    """Writes the faults of an outcome that may stay for now."""
    from factcheck.diagnostics.renderers.text import number
    from factcheck.project import baseline

    console.note(f"Wrote {number(baseline.write_baseline(outcome, file), 'fault')} to {file}.")


def tolerate(outcome: Outcome, file: Path) -> Outcome:
    """The outcome without the faults of a baseline; says how many those are, and which are gone."""
    from factcheck.project import baseline

    held = baseline.hold(outcome, baseline.read_baseline(file))
    tell_of_baseline(held, file)
    return held.outcome


def tell_of_baseline(held: Held, file: Path) -> None:
    """Says how many faults a baseline tolerates, which of it are gone, and how many were not looked for."""
    from factcheck.diagnostics.renderers.text import number

    console.note(f"Baseline: {number(len(held.tolerated), 'fault')} tolerated, {len(held.gone)} gone.")
    for entry in held.gone[:GONE]:
        console.note(f"  gone: {entry}")
    if len(held.gone) > GONE:
        console.note(f"  and {len(held.gone) - GONE:,} more")
    if held.unseen:
        console.note(
            f"{number(len(held.unseen), 'fault')} of it could not be looked for: a rule was left out, or something "
            "can't be read."
        )
    if held.gone and not (held.tolerated or held.unseen):
        console.note("None of its faults were found: all are mended, or it is the baseline of another project.")
    if held.gone:
        console.note(f"Take what is gone out of it: factcheck check --write-baseline {file}")


def tell_of_tables(outcome: Outcome) -> None:
    """Says which files have faults that mending leaves alone because they are no text."""
    places = (found.location.path for found in outcome.diagnostics if found.location)
    for path in sorted({path for path in places if path.endswith(".parquet")}):
        console.note(
            f"{path} was left alone: a Parquet file is never edited. Mend it where it is made, or write JSON Lines."
        )


def write(mended: Fixed) -> None:
    """Writes what was mended and says so."""
    from factcheck.diagnostics.renderers.text import number

    for change in mended.changes:
        change.write()
        console.note(f"Mended {change.name}: {number(change.places, 'place')}.")


def show_diff(mended: Fixed, root: Path) -> None:
    """Prints what mending would change, as a unified diff."""
    from factcheck.diagnostics.visible import visible

    prefix = f"{base}/" if (base := console.base(root)) else ""
    for change in mended.changes:
        for line in change.diff(prefix):
            console.out(f"{visible(line)}\n")
    if not mended.changes:
        console.note("Nothing to mend.")
