"""A published dataset as the two tables: its links as quotes, and its sources, found by their digests."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from factcheck.scale.bulk.batches import Gathered, Read
from factcheck.scale.bulk.context import written
from factcheck.scale.bulk.inputs import Texts as Files
from factcheck.scale.bulk.rows import Quote, Source
from factcheck.scale.published import MANIFEST, Published
from factcheck.scale.storage import Folder
from factcheck.scale.texts import Texts
from factcheck.text import Area, Span

_TITLES = frozenset({"headline", "caption"})


class PublishedQuotes:
    """The links of a dataset, each with the regions where evidence may stand.

    Args:
        dist: The folder that was published.
    """

    def __init__(self, dist: Path) -> None:
        self._dist = dist

    def digest(self) -> str:
        """The digest of the manifest, which holds those of the tables."""
        return hashlib.sha256((self._dist / MANIFEST).read_bytes()).hexdigest()

    def bytes(self) -> int:
        """Small beside its sources."""
        return 0

    def files(self) -> Iterator[tuple[str, Iterator[Read]]]:
        """The table of links."""
        yield "evidence", self._links()

    def _links(self) -> Iterator[Read]:
        published = Published(self._dist)
        sources = {row["id"]: row for row in published.rows("sources")}
        gathered = Gathered("quotes", "evidence")
        for number, link in enumerate(published.rows("evidence"), 1):
            if link["grade"] == "unproved":
                named = {"id": link["id"], "source_id": link["source"]}
                yield gathered.rejected(number, "The dataset itself says that it is unproved.", named)
            else:
                context = _context(link, sources.get(link["source"], {}))
                yield from gathered.take(number, Quote(link["id"], link["source"], link["quote"], context))
        yield from gathered.rest()


def _context(link: Mapping[str, Any], source: Mapping[str, Any]) -> str:
    regions = source.get("regions", ())
    areas = tuple(Area(each["kind"], Span(each["start"], each["end"])) for each in regions)
    kinds = _TITLES if link["headline"] else {"body"}
    within = [area.span for area in areas if area.kind in kinds]
    return written(
        within=[tuple(span) for span in within],
        language=source.get("language"),
        voice="outlet" if link["directness"] == "own" else "other",
        at=link["span_start"],
    )


class PublishedSources:
    """The sources of a dataset.

    Args:
        dist: The folder that was published.
        folder: Where their texts lie, under any names.
    """

    def __init__(self, dist: Path, folder: Path) -> None:
        self._dist, self._folder = dist, folder

    def digest(self) -> str:
        """The digest of the files among which the texts are."""
        return Files(Folder(str(self._folder))).digest()

    def bytes(self) -> int:
        """The bytes of those files."""
        return Files(Folder(str(self._folder))).bytes()

    def files(self) -> Iterator[tuple[str, Iterator[Read]]]:
        """The table of sources."""
        yield "sources", self._texts()

    def _texts(self) -> Iterator[Read]:
        texts, gathered = Texts(self._folder), Gathered("sources", "sources")
        for number, row in enumerate(Published(self._dist).rows("sources"), 1):
            text = texts.of(row) if row["sha256"] else None
            why = None if text is not None else f"No file has its digest ({str(row['sha256'])[:12]}…)."
            yield from gathered.take(number, Source(row["id"], text, why))
        yield from gathered.rest()
