"""Settings of a project: ``[tool.factcheck]`` in the pyproject.toml beside its data folder."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from factcheck.diagnostics import CODES, Diagnostic, Location
from factcheck.diagnostics.hint import advice_on_code, did_you_mean
from factcheck.project.disk import UnreadableError, read
from factcheck.rules import unknown_codes

FILE = "pyproject.toml"


@dataclass(frozen=True, slots=True)
class Settings:
    """Which rules run, and whether a warning fails the check.

    Args:
        select: Codes, beginnings of codes such as ``FC3``, or names of rules; empty for all.
        ignore: Codes, beginnings of codes, or names, left out. Absolute rules run all the same.
        strict: Whether a warning fails the check.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    strict: bool = False

    def given(self, select: Iterable[str] | None, ignore: Iterable[str], *, strict: bool | None) -> Settings:
        """These settings under what a caller asks for: ``select`` and ``strict`` replace, ``ignore`` adds."""
        return Settings(
            self.select if select is None else tuple(select),
            (*self.ignore, *ignore),
            self.strict if strict is None else strict,
        )


def settings(root: Path) -> tuple[Settings, tuple[Diagnostic, ...]]:
    """The settings of a project, and what is wrong with them; what is wrong does not count."""
    try:
        text = read(root, FILE).decode("utf-8-sig")
    except UnreadableError as error:
        if not (root / FILE).exists():
            return Settings(), ()
        return Settings(), (_fault(f"{FILE} {error}."),)
    except UnicodeDecodeError:
        return Settings(), (_fault(f"{FILE} is not UTF-8 text.", advice="Save it as UTF-8."),)
    try:
        tables = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        return Settings(), (_syntax_fault(str(error), text),)
    except ValueError:  # Python's own, of a whole number
        return Settings(), (_syntax_fault("a number has more digits than can be read", text),)
    tool = tables.get("tool")
    table = tool.get("factcheck", {}) if isinstance(tool, dict) else {}
    return _read_table(table, text)


def _read_table(table: Any, text: str) -> tuple[Settings, tuple[Diagnostic, ...]]:
    if not isinstance(table, dict):
        return Settings(), (_fault("tool.factcheck is not a table.", _line("factcheck", text)),)
    found: dict[str, Any] = {}
    faults = []
    for key, value in table.items():
        if key not in _READERS:
            fault = f'[tool.factcheck] has no setting "{key}".'
            advice = did_you_mean(key, _READERS) or f"The settings are {', '.join(_READERS)}."
            faults.append(_fault(fault, _line(key, text), advice=advice))
            continue
        problems = list(_READERS[key](key, value))
        faults += [_fault(message, _line(key, text), advice=advice) for message, advice in problems]
        if not problems:
            found[key] = tuple(value) if isinstance(value, list) else value
    return Settings(**found), tuple(faults)


Problems = Iterator[tuple[str, str]]


def _codes(key: str, value: Any) -> Problems:
    if not isinstance(value, list) or not all(isinstance(code, str) for code in value):
        yield f'The setting "{key}" is not a list of codes.', f'Write it as a list, such as {key} = ["FC3", "FC211"].'
        return
    for code in unknown_codes(value):
        yield f'The setting "{key}" names "{code}", and no rule has that code.', advice_on_code(code)


def _truth(key: str, value: Any) -> Problems:
    if not isinstance(value, bool):
        yield f'The setting "{key}" is neither true nor false.', f"Write {key} = true, without quotation marks."


_READERS: Mapping[str, Callable[[str, Any], Problems]] = {"select": _codes, "ignore": _codes, "strict": _truth}


def _syntax_fault(error: str, text: str) -> Diagnostic:
    place = re.search(r"\(at line (\d+), column (\d+)\)", error)
    line, column = (int(place[1]), int(place[2])) if place else (1, 1)
    lines = text.split("\n")
    shown = lines[line - 1].rstrip("\r") if line <= len(lines) else ""
    location = Location(FILE, line, column, line, column + 1, lines=(shown,))
    return _fault(f"{FILE} is not valid TOML: {error.partition(' (at')[0]}.", location)


def _line(key: str, text: str) -> Location:
    """The line on which a key stands; tomllib tells no places."""
    inside = False
    for number, line in enumerate(text.splitlines(), 1):
        if header := re.match(r"\s*\[\s*([^\[\]]+?)\s*\]", line):
            inside = re.sub(r"[\s\"']", "", header[1]) == "tool.factcheck"
        match = re.search(rf"[\"']?{re.escape(key)}[\"']?\s*=", line)
        if match and (inside or "factcheck" in line):
            return Location(FILE, number, match.start() + 1, number, match.start() + len(key) + 1, lines=(line,))
    return Location(FILE)


def _fault(message: str, location: Location | None = None, *, advice: str = "") -> Diagnostic:
    code = CODES["FC014"]
    return Diagnostic(code.code, code.name, code.severity, message, location or Location(FILE), help=advice)
