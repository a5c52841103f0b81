"""Text that YAML cut: a plain scalar followed by `` #``, which begins a comment, or parted at the comma of a number."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator

from factcheck.curation.fields import Model, Path, is_prose
from factcheck.curation.file import YamlFile
from factcheck.curation.naming import Subject
from factcheck.curation.nodes import Mapping, Node, Scalar, Sequence, parted
from factcheck.curation.problem import Problem, shown
from factcheck.curation.syntax import Tree
from factcheck.curation.words import field_name
from factcheck.diagnostics.characters import several
from factcheck.model import Claim
from factcheck.text import Span


def cut_texts(model: Model, tree: Tree, node: Node, name: Callable[[], Subject]) -> Iterator[Problem]:
    """The texts of a record that YAML cuts; the links of a claim are records of their own.

    A comment after an id, a word of a vocabulary, a date or a number cuts nothing.
    """
    first, after = (bisect_left(tree.cut, at, key=lambda scalar: scalar.start) for at in (node.start, node.end))
    if first == after:
        return
    cut = {id(scalar) for scalar in tree.cut[first:after]}
    prose = [
        (path, scalar)
        for path, scalar in _scalars(node)
        if is_prose(model, path) and not (model is Claim and path[0] == "evidence")
    ]
    for path, scalar in prose:
        if id(scalar) in cut and (problem := _cut(tree.file, scalar, path, name())) is not None:
            yield problem
    for path, pieces in _numbers(prose):
        yield _parted(tree.file, pieces, path, name())


def _scalars(node: Node, path: Path = ()) -> Iterator[tuple[Path, Scalar]]:
    if isinstance(node, Scalar):
        yield path, node
    elif isinstance(node, Mapping):
        for key, entry in node.entries.items():
            yield from _scalars(entry.node, (*path, key))
    elif isinstance(node, Sequence):
        for place, item in enumerate(node.items):
            yield from _scalars(item, (*path, place))


def _cut(file: YamlFile, scalar: Scalar, path: Path, subject: Subject) -> Problem | None:
    span = Span(scalar.end, file.line_end(scalar.end))
    lost = span.of(file.text).strip()
    if not lost.startswith("#"):
        return None
    if scalar.value is None and lost[:2] in ("#", "# "):
        return None  # an empty field with a remark beside it, not a text that begins with a hash
    start = span.start + span.of(file.text).index("#")
    kept = f"only {shown(_ending(scalar.value))} is read" if scalar.value else "nothing is read"
    message = f"{field_name(path)} of {subject.label} is cut off at ` #`: {kept}, and {shown(lost)} is lost."
    help_ = "YAML takes ` #` for the start of a comment. Put the text in double quotes, or in a block after `|-`."
    return Problem("FC006", message, help_, Span(start, span.end), subject.id)


def _numbers(scalars: Iterable[tuple[Path, Scalar]]) -> Iterator[tuple[Path, list[Scalar]]]:
    """The entries of a list that are pieces of one text to whoever reads the file, with the path of the list."""
    run: list[Scalar] = []
    above: Path = ()
    for path, scalar in scalars:
        if run and path[:-1] == above and isinstance(path[-1], int) and parted(run[-1], scalar):
            run.append(scalar)
            continue
        if len(run) > 1:
            yield above, run
        run, above = [scalar], path[:-1]
    if len(run) > 1:
        yield above, run


def _parted(file: YamlFile, pieces: list[Scalar], path: Path, subject: Subject) -> Problem:
    span = Span(pieces[0].start, pieces[-1].end)
    read = several([shown(piece.value or "") for piece in pieces])
    message = f"A text in {field_name(path)} of {subject.label} is cut at a comma between digits: {read} are read."
    whole = shown(span.of(file.text))
    help_ = f"If it is one text: put it in double quotes, {whole}. If not: put a space after the comma."
    return Problem("FC021", message, help_, span, subject.id)


def _ending(text: str) -> str:
    return text if len(text) <= 40 else f"…{text[-38:]}"
