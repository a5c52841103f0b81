"""``factcheck explain`` and ``factcheck rules``: the pages of the rules, and their list."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Annotated

import typer

from factcheck.cli import console
from factcheck.cli.options import one_of
from factcheck.cli.prose import reflowed
from factcheck.diagnostics.wrap import wrap

CodeArgument = Annotated[str, typer.Argument(metavar="CODE", help="Such as FC301, or its name, quote-altered.")]


_READABLE = 40
"""Columns that prose needs beside something else."""


class ListFormat(StrEnum):
    """How a list is printed."""

    TEXT = "text"
    JSON = "json"


ListFormatOption = Annotated[
    ListFormat,
    typer.Option("--format", parser=one_of(ListFormat), metavar="|".join(ListFormat), help="How to print the list."),
]


def explain(code: CodeArgument) -> None:
    """Explain a rule: what it checks, why, what to write."""
    from factcheck.diagnostics.hint import advice_on_code
    from factcheck.rules import RULES

    wanted = code.strip().lower()
    for rule in RULES:
        row = rule.code
        if wanted in (row.code.lower(), row.name):
            absolute = ", absolute: it can't be waived, ignored or left out of a build" if row.absolute else ""
            page = f"{row.code} {row.name} ({row.severity}{absolute})\n\n{rule.page}"
            console.out("".join(f"{line}\n" for line in _lines(page)))
            return
    console.fail(f'no rule has the code "{code}". {advice_on_code(code)}')


def rules(*, format_: ListFormatOption = ListFormat.TEXT) -> None:
    """List every rule."""
    from factcheck.rules import RULES

    if format_ is ListFormat.JSON:
        listed = [
            {
                "code": rule.code.code,
                "name": rule.code.name,
                "severity": rule.code.severity.value,
                "absolute": rule.code.absolute,
                "summary": rule.page.partition("\n")[0],
                "page": rule.page,
            }
            for rule in RULES
        ]
        console.out(json.dumps(listed, indent=2, ensure_ascii=False) + "\n")
        return
    name = max((len(rule.code.name) for rule in RULES), default=0)
    for rule in RULES:
        row = rule.code
        absolute = "absolute" if row.absolute else ""
        head = f"{row.code}  {row.name:{name}}  {row.severity:7}  {absolute:8}"
        console.out("".join(f"{line}\n" for line in _row(head, rule.page.partition("\n")[0])))


def _row(head: str, summary: str) -> Iterable[str]:
    """A row of the list: on one line, unless somebody looks at it in a terminal that is too narrow."""
    room = console.columns()
    if room is None or len(head) + 2 + len(summary) <= room:
        return (f"{head}  {summary}",)
    if room - len(head) < _READABLE:
        return (head.rstrip(), *wrap(summary, room, first=" " * 7))
    return wrap(summary, room, first=f"{head}  ", rest=" " * (len(head) + 2))


def _lines(page: str) -> Iterator[str]:
    room = console.columns()
    for line in reflowed(page, room) if room else page.split("\n"):
        yield f"\x1b[1m{line}\x1b[0m" if line.startswith("#") and console.color() else line
