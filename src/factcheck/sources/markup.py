"""Whether a text is the code of a page instead of what a reader sees of it."""

from __future__ import annotations

import re
from itertools import islice

_TAG = re.compile(
    r"</?(?:!doctype|html|head|body|div|section|article|p|span|a|br|meta|script|nav|ul|li|table)\b[^<>]*>",
    re.IGNORECASE,
)
_OPENING = re.compile(
    r"\ufeff?\s*(?:<\?xml[^<>]*>\s*|<!--.*?-->\s*)*+<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL
)
_MARKUP = 5
"""Tags that no text holds by chance."""


def is_code(text: str) -> bool:
    r"""Whether a text is the HTML code of a page: it opens like one, or half of its lines hold tags, five or more.

    A text that only speaks of tags is none.

    >>> is_code("<!doctype html>\n<p>It rained.</p>"), is_code("The tag <p> opens a paragraph.")
    (True, False)
    """
    if _OPENING.match(text):
        return True
    if sum(1 for _ in islice(_TAG.finditer(text), _MARKUP)) < _MARKUP:
        return False
    lines = [line for line in text.splitlines() if line.strip()]
    return 2 * sum(bool(_TAG.search(line)) for line in lines) >= len(lines)
