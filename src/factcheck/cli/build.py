"""``factcheck build``: check, then write the dataset, or say whether what was written is current."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli import console
from factcheck.cli.check import Baseline, report, tell_of_baseline
from factcheck.cli.console import Exit
from factcheck.cli.crew import EngineName, Scheduler, Workers, hired
from factcheck.cli.options import Format, ProjectPath, output_format, output_option
from factcheck.cli.progress import progress

if TYPE_CHECKING:
    from factcheck.exchange import Loss
    from factcheck.project import Built, Compared
    from factcheck.splits import Plan

Out = Annotated[
    Path | None, typer.Option(metavar="DIR", help="The folder to write.", show_default="dist in the project")
]
Formats = Annotated[
    list[str] | None,
    typer.Option(metavar="NAMES", help="Such as csv,fever; all for every one.", show_default="csv,jsonl,parquet"),
]
Splits = Annotated[
    str | None,
    typer.Option(metavar="SHARES", help="Split the claims without leaks: shares of train, dev, test, as 80,10,10."),
]
Seed = Annotated[int, typer.Option(metavar="NUMBER", help="Deal equal groups of claims out in another order.")]


def _meant(word: str) -> str:
    """What to say of a name of ``--formats`` that was given to ``--format``."""
    from factcheck.exchange import FORMATS

    known = {*FORMATS, "all"}
    return f"Did you mean `--formats {word}`?" if known.issuperset(map(str.strip, word.split(","))) else ""


OutputFormat = Annotated[Format | None, output_option(_meant)]
Check = Annotated[bool, typer.Option("--check", help="Write nothing; fail where the folder is not current.")]


def build(
    path: ProjectPath = console.HERE,
    *,
    out: Out = None,
    formats: Formats = None,
    splits: Splits = None,
    seed: Seed = 0,
    check: Check = False,
    baseline: Baseline = None,
    engine: EngineName = None,
    workers: Workers = None,
    scheduler: Scheduler = None,
    format_: OutputFormat = None,
) -> None:
    """Check a project and write its dataset. Where the check finds errors, nothing is written."""
    from factcheck import project

    names, plan = _names(formats), _plan(splits, seed)
    with progress() as tell, hired(engine, workers, scheduler) as crew:
        work = project.compare if check else project.build
        done = work(path, out, formats=names, splits=plan, baseline=baseline, progress=tell, crew=crew)
    if baseline is not None and done.held is not None:
        tell_of_baseline(done.held, baseline)
    report(done.outcome, project.find(path), output_format(format_))
    if not done.outcome.ok:
        console.note("Nothing was compared: the check must pass first." if check else _NOTHING)
        raise typer.Exit(Exit.FAULTS)
    if isinstance(done, project.Compared):
        _say_whether_current(done)
        return
    for line in (*_lost(done.losses), *_sides(done.outcome.splits)):
        console.note(line)
    for line in _beside_the_last(done, names, plan):
        console.note(line)
    console.note(f"Wrote {len(done.files)} files to {done.folder}.")


_NOTHING = "Nothing was written: the check must pass first."


def _names(formats: list[str] | None) -> list[str] | None:
    from factcheck.exchange import FORMATS

    if formats is None:
        return None
    names = [name.strip() for listed in formats for name in listed.split(",")]
    if "all" in names:
        return list(FORMATS)
    for name in names:
        if name not in FORMATS:
            console.fail(f'--formats: there is no format "{name}"; the formats are {", ".join(FORMATS)}, and all.')
    return names


def _plan(splits: str | None, seed: int) -> Plan | None:
    from factcheck.splits import Plan

    if splits is None:
        return None
    try:
        train, dev, test = (float(share) for share in splits.split(","))
    except ValueError:
        console.fail(f'--splits: "{splits}" is not three shares; write such as 80,10,10.')
    if min(train, dev, test) < 0 or not 0 < train + dev + test < float("inf"):
        console.fail(f'--splits: "{splits}" has no share above 0, or one below it; write such as 80,10,10.')
    return Plan(train, dev, test, seed)


def _lost(losses: Mapping[str, Iterable[Loss]]) -> Iterable[str]:
    """What was refused or collapsed, a line a format; ``losses.json`` tells all."""
    from factcheck.diagnostics.renderers.text import number

    for name, found in losses.items():
        refused = {record for loss in found if loss.kind == "refused" for record in loss.records}
        collapsed = [loss for loss in found if loss.kind == "collapsed"]
        if refused or collapsed:
            told = [f"left out {number(len(refused), 'record')}"] if refused else []
            told += [f"merged what differs in {number(len(collapsed), 'way')}"] if collapsed else []
            yield f"{name}: {', '.join(told)}; losses.json says which and why."
        for loss in found:
            if loss.kind == "refused" and not loss.records:
                yield f"{name}: without {loss.what}: {loss.text}."


def _beside_the_last(done: Built, names: list[str] | None, plan: Plan | None) -> Iterable[str]:
    """What the build before had and this one has not."""
    from factcheck.diagnostics.renderers.text import number
    from factcheck.exchange import FORMATS, TABLE_FORMATS

    if done.removed:
        yield f"Removed {number(len(done.removed), 'file')} of the last build: {_few(done.removed)}."
    before = done.earlier.formats if done.earlier else ()
    if set(before) - set(names or TABLE_FORMATS):
        listed = "all" if set(before) == set(FORMATS) else ",".join(before)
        yield f"The last build had more formats; for the same ones write --formats {listed}."
    if done.earlier and done.earlier.splits and plan is None:
        *shares, seed = done.earlier.splits
        again = f"--splits {','.join(f'{share:g}' for share in shares)}" + (f" --seed {seed}" if seed else "")
        yield f"The last build was split, this one is not; for the same splits write {again}."
    if done.overwritten:
        yield (
            f"What somebody had changed since the last build is gone from {_few(done.overwritten)}: a build writes its "
            "files anew. Keep what is written by hand in another folder."
        )


def _few(names: Sequence[str]) -> str:
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return ", ".join(names[:_NAMED]) + more


_NAMED = 5
"""The most files that are named."""


def _sides(splits: Mapping[str, str]) -> Iterable[str]:
    from factcheck.diagnostics.renderers.text import number
    from factcheck.splits import SPLITS

    if not splits:
        return
    counted = Counter(splits.values())
    yield "Splits: " + ", ".join(f"{number(counted[side], 'claim')} in {side}" for side in SPLITS) + "."
    if empty := [side for side in SPLITS if not counted[side]]:
        yield (
            f"Nothing is in {' or '.join(empty)}: the claims hang together in too few groups, by questions, sources, "
            "origins, comparisons or verdicts."
        )


def _say_whether_current(compared: Compared) -> None:
    for what, names in (
        ("missing", compared.missing),
        ("changed", compared.changed),
        ("not of this build", compared.strange),
    ):
        for name in names:
            console.note(f"{what}: {name}")
    if not compared.current:
        console.note(f"{compared.folder} is not current; run factcheck build again.")
        raise typer.Exit(Exit.FAULTS)
    console.note(f"{compared.folder} is current.")
