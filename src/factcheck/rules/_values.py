"""What stands in a field of a record, as text."""

from __future__ import annotations

import json
from typing import Any

from pydantic import BaseModel

from factcheck.model import Record


def value_at(record: Record, path: tuple[str | int, ...]) -> str:
    """The text in a field, or any other value as JSON; empty where the path leads nowhere.

    >>> from factcheck.model import Claim
    >>> claim = Claim(id="c", speaker="council", text="It stands.", answers={"how-much": "all"})
    >>> value_at(claim, ("text",)), value_at(claim, ("answers",)), value_at(claim, ("said", "date"))
    ('It stands.', '{"how-much": "all"}', '')
    """
    value: Any = record
    for step in path:
        value = _inside(value, step)
    if value is None or isinstance(value, str):
        return value or ""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, default=_plain)


def _inside(value: Any, step: str | int) -> Any:
    if isinstance(value, BaseModel):
        return getattr(value, str(step), None) or getattr(value, f"{step}_", None)
    if isinstance(value, dict):
        return value.get(step)
    if isinstance(value, tuple) and isinstance(step, int) and step < len(value):
        return value[step]
    return None


def _plain(value: BaseModel) -> Any:
    return value.model_dump(exclude_defaults=True, by_alias=True)
