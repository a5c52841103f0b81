"""What the models say about their fields: types along a path, which fields hold prose, where a key belongs."""

from __future__ import annotations

import types
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from factcheck.model import SECTIONS, DatasetInfo, Evidence, Text

Model = type[BaseModel]
Path = tuple[str | int, ...]

OPEN_MAPS = frozenset({"answers", "unknown", "foreign"})
"""Fields whose keys are the curator's own."""

_ONE_WORD = frozenset(
    "file url archive_url license language orcid version extractor basis links for against sets page timecode".split()
)
"""Text fields that hold an address, an id or a number: a comment after one cuts nothing."""

NAMES: Mapping[Model, str] = {
    DatasetInfo: "the header",
    **{model: section.removesuffix("s") for section, model in SECTIONS.items()},
    Evidence: "link",
}
"""What a record of each kind is called in a message."""

_HOMES: Mapping[Model, str] = {
    DatasetInfo: "the header (`dataset:`)",
    **{model: f"a {section.removesuffix('s')} (under `{section}:`)" for section, model in SECTIONS.items()},
    Evidence: "a link (under `evidence:` of a claim)",
}


@cache
def fields(model: Model) -> Mapping[str, FieldInfo]:
    """The fields of a model by the key they have in the file."""
    return {field.alias or name: field for name, field in model.model_fields.items()}


@cache
def hints(model: Model) -> Mapping[str, Any]:
    """The full types of a model's fields by their keys."""
    return {key: field.rebuild_annotation() for key, field in fields(model).items()}


def bare(hint: Any) -> Any:
    """A type without ``| None``."""
    if get_origin(hint) in (Union, types.UnionType):
        return next(part for part in get_args(hint) if part is not type(None))
    return hint


def inner(hint: Any) -> Any:
    """The type of a list's entries or of a map's values; None for anything else.

    >>> inner(tuple[int, ...]), inner(dict[str, bool] | None), inner(str)
    (<class 'int'>, <class 'bool'>, None)
    """
    hint = bare(hint)
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is tuple:
        return arguments[0]
    return arguments[1] if origin is dict else None


def model_of(hint: Any) -> Model | None:
    """The model a type holds, itself or as the entries of a list."""
    hint = bare(hint)
    while inner(hint) is not None:
        hint = bare(inner(hint))
    return hint if isinstance(hint, type) and issubclass(hint, BaseModel) else None


def hint_at(model: Model, path: Path) -> Any:
    """The type of the value a path leads to; None where the models know nothing of it."""
    hint: Any = model
    for step in path:
        hint = _below(bare(hint), step)
        if hint is None:
            return None
    return hint


def _below(hint: Any, step: str | int) -> Any:
    if isinstance(hint, type) and issubclass(hint, BaseModel):
        return hints(hint).get(str(step))
    return inner(hint)


def is_prose(model: Model, path: Path) -> bool:
    """Whether a field holds words of a language, which a comment must not cut."""
    name = next((step for step in reversed(path) if isinstance(step, str)), "")
    if name in _ONE_WORD:
        return False
    hint = bare(hint_at(model, path))
    return hint is str or hint == Text


def words_of(hint: Any) -> tuple[str, ...]:
    """The words of a vocabulary; none for another type."""
    arguments = get_args(bare(hint))
    return arguments if arguments and all(isinstance(word, str) for word in arguments) else ()


def homes(key: str, model: Model) -> tuple[str, ...]:
    """The records and parts that have a key, those inside ``model`` first."""
    near = [name for owner, name in _owners() if key in fields(owner) and _holds(model, owner)]
    far = [name for owner, name in _owners() if key in fields(owner)]
    return tuple(dict.fromkeys(near + far))


def _holds(outer: Model, other: Model) -> bool:
    return any(part is other or _holds(part, other) for hint in hints(outer).values() if (part := model_of(hint)))


@cache
def _owners() -> tuple[tuple[Model, str], ...]:
    records = tuple(_HOMES.items())
    return (*records, *(row for model in _HOMES for row in _parts(model)))


def _parts(model: Model) -> Iterator[tuple[Model, str]]:
    for key, hint in hints(model).items():
        part = model_of(hint)
        if part is not None and part not in _HOMES:
            yield part, f"`{key}:` of {_HOMES[model].partition(' (')[0]}" if model in _HOMES else f"`{key}:`"
            yield from _parts(part)
