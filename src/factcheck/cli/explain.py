"""``factcheck explain`` and ``factcheck rules``: the pages of the rules, and their list."""

from __future__ import annotations

import json
from enum import StrEnum
from typing import Annotated

import typer

from factcheck.cli import console

CodeArgument = Annotated[str, typer.Argument(metavar="CODE", help="Such as FC301, or its name, quote-altered.")]


class ListFormat(StrEnum):
    """How a list is printed."""

    TEXT = "text"
    JSON = "json"


ListFormatOption = Annotated[ListFormat, typer.Option("--format", help="How to print the list.")]


def explain(code: CodeArgument) -> None:
    """Explain a rule: what it checks, why, what to write."""
    from factcheck.project.settings import advice_on_code
    from factcheck.rules import RULES

    wanted = code.strip().lower()
    for rule in RULES:
        row = rule.code
        if wanted in (row.code.lower(), row.name):
            absolute = ", absolute: it can't be waived, ignored or left out of a build" if row.absolute else ""
            console.out(f"{row.code} {row.name} ({row.severity}{absolute})\n\n{_page(rule.page)}\n")
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
        summary = rule.page.partition("\n")[0]
        console.out(f"{row.code}  {row.name:{name}}  {row.severity:7}  {absolute:8}  {summary}\n")


def _page(page: str) -> str:
    if not console.color():
        return page
    return "\n".join(f"\x1b[1m{line}\x1b[0m" if line.startswith("#") else line for line in page.split("\n"))
