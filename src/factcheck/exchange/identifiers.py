"""Names on the web for what a dataset holds: its own address where it has one, else names that need none."""

from __future__ import annotations

from base64 import urlsafe_b64encode

from factcheck.exchange.records import Records
from factcheck.model.licences import listed


def identifier(records: Records, kind: str, id_: str) -> str:
    """The address of a record below that of the dataset; a ``urn:`` where the dataset has no address.

    The kind is a word such as ``claim``; the id may hold slashes and colons.
    """
    base = records.info.get("url")
    if base:
        return f"{base.partition('#')[0]}#{kind}/{id_}"
    return f"urn:factcheck:{records.info['name']}:{kind}:{id_}"


def digest_uri(sha256: str) -> str:
    """A name for a text by its digest (RFC 6920), the same wherever the text is.

    >>> digest_uri("7f83b1657ff1fc53b92dc18148a1d65dfc2d4b1fa3d677284addd200126d9069")
    'ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk'
    """
    return f"ni:///sha-256;{urlsafe_b64encode(bytes.fromhex(sha256)).decode().rstrip('=')}"


NOT_STATED = "LicenseRef-not-stated"
"""The licence of an imported dataset that states none."""


def licence_url(spdx: str) -> str | None:
    """The page of a licence of the SPDX list; None for any other, such as LicenseRef-not-stated of an import.

    >>> licence_url("CC-BY-4.0"), licence_url("LicenseRef-not-stated"), licence_url("CC BY 4.0")
    ('https://spdx.org/licenses/CC-BY-4.0.html', None, None)
    """
    return f"https://spdx.org/licenses/{spdx}.html" if listed(spdx) else None
