"""Language tags: the one rule on what names a language.

Word lists are found by the tag, so that a name such as ``english`` would silently leave every quote unjudged.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

PATTERN: Final = "[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*"
"""The shape of a BCP 47 tag, as a regular expression for the whole of it."""


NO_LANGUAGE: Final = "und"
"""The tag of BCP 47 for a language that nobody named."""


def is_tag(language: str) -> bool:
    """Whether a language has the shape of a BCP 47 tag.

    >>> is_tag("pt-BR"), is_tag("english"), is_tag("")
    (True, False, False)
    """
    return re.fullmatch(PATTERN, language) is not None


def advice(language: str) -> str:
    """What to write in place of a language that is no tag.

    >>> advice("en_GB"), advice("english")
    ('write en-GB', 'write such as en, nl or pt-BR')
    """
    other = language.replace("_", "-")
    return f"write {other}" if is_tag(other) else "write such as en, nl or pt-BR"


@lru_cache(maxsize=256)  # texts by the million have few languages
def tag(language: str) -> str:
    """A language, which must have the shape of a BCP 47 tag.

    Raises:
        ValueError: If it has another shape; the message is a sentence for the user.

    Example:
        >>> tag("pt-BR")
        'pt-BR'
    """
    if not is_tag(language):
        raise ValueError(f'The language "{language}" is no tag of BCP 47; {advice(language)}.')
    return language
