"""JSON documents as bytes: indented, characters as they are, one line feed at the end."""

from __future__ import annotations

import json
from typing import Any


def document(content: Any) -> bytes:
    r"""A JSON document.

    >>> document({"a": ["é"]})
    b'{\n  "a": [\n    "\xc3\xa9"\n  ]\n}\n'
    """
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode()


def without_none(**fields: Any) -> dict[str, Any]:
    """The fields that have a value.

    >>> without_none(a=1, b=None, c=[])
    {'a': 1}
    """
    return {name: value for name, value in fields.items() if value not in (None, "", [], {})}
