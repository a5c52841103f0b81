"""The header of a project: ``factcheck:`` and ``dataset:``, in exactly one of its files."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.curation.file import YamlFile
from factcheck.curation.nodes import Entry, Mapping, Scalar
from factcheck.curation.problem import Problem, shown
from factcheck.curation.syntax import Tree
from factcheck.model import FORMAT
from factcheck.text import Span

KEYS = ("factcheck", "dataset")
"""The keys of the header."""

_EXAMPLES = {"factcheck": f"`factcheck: {FORMAT}`", "dataset": "`dataset:` with name, title, version and license"}


@dataclass(frozen=True)
class Header:
    """What is wrong with the header.

    Args:
        problems: The faults, each with its file; without a file where the project has none.
        complete: Whether there is one header with both keys.
        readable: Whether this version reads the format it names.
    """

    problems: tuple[tuple[YamlFile, Problem], ...] = ()
    complete: bool = True
    readable: bool = True


def check_header(trees: Sequence[Tree]) -> Header:
    """Looks for the header in all files."""
    strange = tuple(_strange_formats(trees))
    if strange:
        return Header(strange, complete=False, readable=False)
    holders = [(tree.file, found) for tree in trees if (found := _keys(tree))]
    if not holders:
        file = trees[0].file if trees else YamlFile("data/claims.yaml", "")
        message = "The project has no header: `factcheck:` and `dataset:` stand in no file."
        help_ = f"Begin one file of data/ with {' and '.join(_EXAMPLES.values())}."
        return Header(((file, Problem("FC008", message, help_, Span(0, min(1, len(file.text))))),), complete=False)
    problems = (*_second_headers(holders), *_half_headers(holders[0]))
    return Header(problems, complete=not problems)


def _keys(tree: Tree) -> dict[str, Entry]:
    entries = tree.root.entries if isinstance(tree.root, Mapping) else {}
    return {key: entries[key] for key in KEYS if key in entries}


def _second_headers(holders: Sequence[tuple[YamlFile, dict[str, Entry]]]) -> Iterator[tuple[YamlFile, Problem]]:
    first = holders[0][0]
    for file, found in holders[1:]:
        twins = [each.path for each, _ in holders if each is not file and each.text == file.text]
        if twins:
            message = f"`{file.path}` and `{twins[0]}` are the same, word for word."
            help_ = "Is one a copy? Take it out of data/, where every file is read."
            yield file, Problem("FC008", message, help_, Span(0, file.line_end(0)))
            continue
        for key, entry in found.items():
            line = first.line(next(iter(holders[0][1].values())).key.start)
            message = f"`{key}:` stands in `{file.path}`, but the header stands in `{first.path}`, line {line}."
            help_ = "The header stands in one file only; take it out of the others, which hold lists alone."
            yield file, Problem("FC008", message, help_, Span(entry.key.start, entry.key.end))


def _half_headers(holder: tuple[YamlFile, dict[str, Entry]]) -> Iterator[tuple[YamlFile, Problem]]:
    file, found = holder
    for key in KEYS:
        if key not in found:
            other = next(iter(found.values())).key
            message = f"`{file.path}` has `{other.value}:` but no `{key}:`."
            yield (
                file,
                Problem("FC008", message, f"Add {_EXAMPLES[key]} to the same file.", Span(other.start, other.end)),
            )


def _strange_formats(trees: Sequence[Tree]) -> Iterator[tuple[YamlFile, Problem]]:
    for tree in trees:
        entry = _keys(tree).get("factcheck")
        if entry is None:
            continue
        value = entry.node.value if isinstance(entry.node, Scalar) else ""
        if value != str(FORMAT):
            start, end = entry.node.start, entry.node.end
            span = Span(start, end) if value and start < end else Span(entry.key.start, entry.key.end)
            yield tree.file, Problem("FC007", *_strange_format(value or ""), span)


def _strange_format(value: str) -> tuple[str, str]:
    from factcheck import __version__

    this = f"this is factcheck {__version__}, which reads format {FORMAT}"
    if value.isascii() and value.isdigit() and value.lstrip("0") and value.lstrip("0") != str(FORMAT):
        number = value if len(value) <= 20 else f"{value[:20]}…"
        message = f"Format {number} needs factcheck {number} or later; {this}."
        return message, f"Install that version, or write `factcheck: {FORMAT}` if the file was written for this one."
    found = f"{shown(value)} is no format number" if value else "`factcheck:` has no format number"
    return f"{found}; {this}.", f"Write `factcheck: {FORMAT}`."
