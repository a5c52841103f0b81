"""A node and a model -> a record, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any, TypeVar

from pydantic import ValidationError
from pydantic.fields import FieldInfo

from factcheck.curation.fields import Path, fields, hint_at, inner, model_of
from factcheck.curation.naming import Subject
from factcheck.curation.nodes import Mapping, Node, Scalar, descend, head, last, parted
from factcheck.curation.problem import Problem
from factcheck.curation.words import Complaint, say
from factcheck.model import Record
from factcheck.text import Span

R = TypeVar("R", bound=Record)


def validate(model: type[R], node: Node, data: Any, name: Callable[[], Subject]) -> tuple[R | None, list[Problem]]:
    """Makes a record of plain data.

    Unknown keys are reported and left out, and so are empty fields that may be left out; any other fault costs the
    record.

    Args:
        model: What the record should be.
        node: Where the data stands.
        data: The data; it is changed.
        name: Gives the record's name; asked only if something is wrong.
    """
    try:
        return model.model_validate(data, by_alias=True, by_name=False), []
    except ValidationError as error:
        complaints = error.errors(include_url=False)
    problems = []
    for said in complaints:
        path, kind = said["loc"], said["type"]
        field = _field(model, path)
        if field is not None and said["input"] is None:
            if not field.is_required():
                _drop(data, path)
                continue
            kind = "missing"
        elif kind == "extra_forbidden":
            _drop(data, path)
        if kind == "missing" and _is_merged(node, path):
            continue
        subject = name()
        complaint = Complaint(model, path, kind, said["input"], said.get("ctx", {}), subject.label, _halves(node, path))
        problem = _problem(complaint, node, subject.id)
        if problem not in problems:
            problems.append(problem)
    try:
        return model.model_validate(data, by_alias=True, by_name=False), problems
    except ValidationError:
        return None, problems


def _problem(complaint: Complaint, node: Node, record: str) -> Problem:
    words = say(complaint)
    span = place(node, complaint.path, of_key=complaint.error == "extra_forbidden" or "[key]" in complaint.path)
    return Problem(words.code, words.message, words.help, span, record)


def _is_merged(node: Node, path: Path) -> bool:
    """Whether a field that is missing may stand behind a merge key, which is a fault of its own."""
    above, taken = descend(node, path[:-1])
    return taken == len(path[:-1]) and isinstance(above, Mapping) and above.merges


def _halves(node: Node, path: Path) -> tuple[str, str, str] | None:
    """A key that begins after the comma of a number: the key before it, its text, and what is taken for a key."""
    *way, key = [step for step in path if step != "[key]"] or [""]
    above, _ = descend(node, way)
    entries = above.entries.items() if isinstance(above, Mapping) and above.flow else ()
    whose, text = "", ""
    for (name, before), (other, after) in pairwise(entries):
        piece = before.node if isinstance(before.node, Scalar) and before.node.value else before.key
        if not parted(piece, after.key):
            whose = ""
            continue
        whose, text = (whose, f"{text},{piece.value}") if whose else (name, piece.value or "")
        if other == key:
            return whose, text, other
    return None


def place(node: Node, path: Path, *, of_key: bool = False) -> Span:
    """Where a field stands: its value or its key; a field that is missing stands at the head of what should hold it."""
    path = tuple(step for step in path if step != "[key]")
    found, taken = descend(node, path)
    if taken < len(path):
        return head(found)
    if path:
        above, _ = descend(node, path[:-1])
        entry = above.entries.get(str(path[-1])) if isinstance(above, Mapping) else None
        if entry is not None and (of_key or entry.node.start == entry.node.end):
            return Span(entry.key.start, entry.key.end)
    return head(found) if isinstance(found, Mapping) and not found.flow else Span(found.start, last(found))


def _field(model: type[Record], path: Path) -> FieldInfo | None:
    """The field of a record or part that a path ends in; None for an entry of a list or of a map."""
    above = hint_at(model, path[:-1])
    owner = model_of(above) if path and above is not None and inner(above) is None else None
    return fields(owner).get(str(path[-1])) if owner else None


def _drop(data: Any, path: Path) -> None:
    for step in path[:-1]:
        data = data[step]
    if isinstance(data, dict):
        data.pop(path[-1], None)
