"""Addresses, days and damaged characters, as they are written in other people's data."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from datetime import date
from typing import NamedTuple

_DAY_FIRST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?")
_PART_OF_A_DAY = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2]))?")
_ARCHIVED = re.compile(r"https?://web\.archive\.org/web/\d+[a-z_]*/(https?:/?/?.+)", re.IGNORECASE | re.DOTALL)
_HOST = re.compile(r"https?://(?:[^/@]*@)?(?:www\.)?([^/:?#\s]+\.[^/:?#\s]+)", re.IGNORECASE)
_DAMAGED = re.compile("[\x80-\x9f]|\ufffd|Ã[\x80-¿©¨ª«]|â€|Â[\xa0-¿]")
_NO_SLUG = re.compile(r"[^a-z0-9]+")

LENGTH = 80
"""The longest id that is made of a name, in characters."""


def day(written: str) -> str | None:
    """A day, a month or a year as EDTF; None where it is none. Numbers with the year last are read day first.

    >>> day("31-10-2020"), day("1-2-2021"), day("2020-10-31T12:00:00Z"), day("2020-10"), day("21T0-01-16")
    ('2020-10-31', '2021-02-01', '2020-10-31', '2020-10', None)
    """
    if _PART_OF_A_DAY.fullmatch(written.strip()):
        return written.strip()
    if found := _DAY_FIRST.fullmatch(written.strip()):
        year, month, number = int(found[3]), int(found[2]), int(found[1])
    elif found := _YEAR_FIRST.fullmatch(written.strip()):
        year, month, number = int(found[1]), int(found[2]), int(found[3])
    else:
        return None
    try:
        return date(year, month, number).isoformat()
    except ValueError:
        return None


class Address(NamedTuple):
    """Where a page stands: live, archived, and under which host; None where that is not known.

    ``unusable`` is what was written where it is no address.
    """

    url: str | None = None
    archive: str | None = None
    host: str | None = None
    unusable: str = ""


NOWHERE = Address()
"""That of a page of which nothing is said."""


def address(written: str) -> Address:
    """The address of a page; of an archived copy, the address that was archived too; one without a scheme is https.

    >>> address("https://web.archive.org/web/20201129141238/https://www.example.org/wall")
    Address(url='https://www.example.org/wall', archive='https://web.archive.org/web/20201129141238/https://www.example.org/wall', host='example.org', unusable='')
    >>> address("www.example.org/wall").url, address("Metadata").unusable
    ('https://www.example.org/wall', 'Metadata')
    """  # noqa: E501 - an example's output can't be broken
    written = written.strip()
    archived = _ARCHIVED.fullmatch(written)
    live = archived[1] if archived else f"https://{written}" if written[:4].lower() == "www." else written
    host = _HOST.match(live)
    if host is None:
        return Address(archive=written) if archived else Address(unusable=written)
    return Address(live, written if archived else None, host[1].lower())


def damaged(text: str) -> str | None:
    """The first stretch that looks like a character read in the wrong encoding.

    >>> damaged("the wallâ€™s end"), damaged("the wall’s end")
    ('â€', None)
    """
    found = _DAMAGED.search(text)
    return found[0] if found else None


def slug(name: str, taken: Collection[str] = (), *, default: str = "record") -> str:
    """An id made of a name, unlike those taken.

    >>> slug("Ärger am Hafen!"), slug("Wall", {"wall"}), slug("港")
    ('arger-am-hafen', 'wall-2', 'record')
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    made = _NO_SLUG.sub("-", plain)[:LENGTH].strip("-") or default
    if made not in taken:
        return made
    return next(other for number in range(2, len(taken) + 3) if (other := f"{made}-{number}") not in taken)
