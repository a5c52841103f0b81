"""Addresses on the web, as exports may carry them."""

from __future__ import annotations

import re
from string import ascii_letters, digits

_WEB = re.compile(r"https?://[^\s/?#\"<>\\]+", re.IGNORECASE)
_PLAIN = frozenset(ascii_letters + digits + "-._~:/?#[]@!$&'()*+,;=%")


def web_address(written: str | None) -> str | None:
    """An address of http or https, its other signs percent-encoded; None for anything else.

    >>> web_address("https://harbour.example/the wall"), web_address("Metadata"), web_address("javascript:x()")
    ('https://harbour.example/the%20wall', None, None)
    """
    if written is None or not _WEB.match(written):
        return None
    return "".join(sign if sign in _PLAIN else _encoded(sign) for sign in written)


def _encoded(sign: str) -> str:
    return "".join(f"%{byte:02X}" for byte in sign.encode("utf-8", "surrogatepass"))
