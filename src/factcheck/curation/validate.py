"""A node and a model -> a record, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from pydantic import ValidationError

from factcheck.curation.fields import Path, bare, fields, hint_at, inner, model_of
from factcheck.curation.naming import Subject
from factcheck.curation.nodes import Mapping, Node, descend, head
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
        path = said["loc"]
        empty = said["type"] != "missing" and said["input"] is None
        droppable = said["type"] == "extra_forbidden" or (empty and _may_be_left_out(model, path))
        if droppable:
            _drop(data, path)
        if not droppable or said["type"] == "extra_forbidden":
            kind = "missing" if empty and _is_field(model, path) else said["type"]
            complaint = Complaint(model, path, kind, said["input"], said.get("ctx", {}), name().label)
            problems.append(_problem(complaint, node, name().id))
    try:
        return model.model_validate(data, by_alias=True, by_name=False), problems
    except ValidationError:
        return None, problems


def _problem(complaint: Complaint, node: Node, record: str) -> Problem:
    words = say(complaint)
    span = place(node, complaint.path, of_key=complaint.error == "extra_forbidden" or "[key]" in complaint.path)
    return Problem(words.code, words.message, words.help, span, record)


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
    return head(found) if isinstance(found, Mapping) and not found.flow else Span(found.start, found.end)


def _is_field(model: type[Record], path: Path) -> bool:
    """Whether a path ends in the field of a record or part, not in an entry of a list or of a map."""
    owner = _owner(model, path)
    return owner is not None and path[-1] in fields(owner)


def _may_be_left_out(model: type[Record], path: Path) -> bool:
    owner = _owner(model, path)
    return owner is not None and path[-1] in fields(owner) and not fields(owner)[str(path[-1])].is_required()


def _owner(model: type[Record], path: Path) -> Any:
    if not path:
        return None
    if len(path) == 1:
        return model
    above = hint_at(model, path[:-1])
    return model_of(above) if above is not None and inner(bare(above)) is None else None


def _drop(data: Any, path: Path) -> None:
    for step in path[:-1]:
        data = data[step]
    if isinstance(data, dict):
        data.pop(path[-1], None)
