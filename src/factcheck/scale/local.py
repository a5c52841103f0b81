"""Proves a published dataset again from its own files and the saved sources: one process, one link after the other.

Nothing is believed that the dataset says of a link and a proof can tell: every such column is computed again by the
function that a build computes it by, and set against what was published.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from factcheck.anchoring import Text
from factcheck.scale.again import Page, Source, differences, unproved
from factcheck.scale.errors import named
from factcheck.scale.published import Published, Row
from factcheck.scale.texts import Texts
from factcheck.text import Area, Document, Span

Progress = Callable[[str, int, int], None]


class Refuted(NamedTuple):
    """A link that the sources do not bear out.

    Args:
        link: Its full id.
        why: What differs, in a sentence.
    """

    link: str
    why: str

    def __str__(self) -> str:
        return f"{self.link}: {self.why}"


@dataclass(frozen=True)
class Verified:
    """What a verification found.

    Args:
        proved: How many links were proved again.
        unproved: How many the dataset itself says are unproved.
        refuted: The links that were not borne out.
        not_proved: The files that were held against their digests alone.
        textless: Whether there is no text at all of the sources, neither by digest nor by name: as where the folder is
            another one.
    """

    proved: int = 0
    unproved: int = 0
    refuted: tuple[Refuted, ...] = ()
    not_proved: tuple[str, ...] = ()
    textless: bool = False

    @property
    def ok(self) -> bool:
        """Whether every link was borne out, and there was one to prove."""
        return bool(self.proved) and not self.refuted

    @property
    def counts(self) -> Mapping[str, int]:
        """How many links came to what."""
        return {"proved": self.proved, "unproved": self.unproved, "not_borne_out": len(self.refuted)}

    def __str__(self) -> str:
        return f"{self.proved} proved again, {self.unproved} unproved, {len(self.refuted)} not borne out"


def verify(dist: Path, sources: Path, progress: Progress | None = None) -> Verified:
    """Proves the links of a published dataset again.

    Args:
        dist: The folder that was published.
        sources: A folder that holds the texts of the sources, under any names.
        progress: Told how far the proof is.

    Raises:
        PublishedError: If the dataset can't be read, or its files are not those that were published.
    """
    published, pages = Published(dist), _Pages(Texts(sources))
    published.look_at_files()
    pages.listed.update((row["id"], row) for row in published.rows("sources"))
    proved = skipped = done = 0
    refuted = []
    for done, link in enumerate(published.rows("evidence"), 1):
        if progress:
            progress("proving the links again", done - 1, 0)
        if (why := pages.refuted(link)) is not None:
            refuted.append(Refuted(link["id"], why))
        elif link["grade"] == "unproved":
            skipped += 1
        else:
            proved += 1
    published.look_at_tables(pages.listed, done)
    return Verified(proved, skipped, tuple(refuted), published.not_read, pages.textless)


class _Pages:
    """The sources of a dataset with their texts, each made ready once.

    Args:
        texts: Where the texts lie.
    """

    def __init__(self, texts: Texts) -> None:
        self.listed: dict[str, Row] = {}
        """The rows of the sources, by id."""
        self._texts = texts
        self._pages: dict[str, Page | str] = {}
        self._missing = 0

    @property
    def textless(self) -> bool:
        """Whether texts were looked for and there is none, neither by digest nor by name."""
        return 0 < self._missing == len(self._pages)

    def refuted(self, link: Row) -> str | None:
        """Why a link is not borne out; None where it is."""
        name = link["source"]
        row = self.listed.get(name)
        if link["claim"] != (claim := link["id"].rpartition("/")[0]):
            return f'it is of the claim "{named(claim)}" by its id, the dataset says "{named(link["claim"])}"'
        if row is None:
            return f'the dataset lists no source "{named(name)}"'
        if link["grade"] == "unproved":
            told = unproved(link, Source(row["url"], row["sha256"], row["kind"]), withheld=row["text"] != "full")
            return next(told, None)
        if name not in self._pages:
            self._pages[name] = self._page(row)
        page = self._pages[name]
        return page if isinstance(page, str) else next(differences(link, page), None)

    def _page(self, row: Row) -> Page | str:
        """A source with its text, or why there is none."""
        name, digest = named(row["id"]), row["sha256"]
        text = self._texts.of(row)
        if text is None:
            if (path := self._texts.under_its_name(row)) is not None:
                return f'the text of the source "{name}" is not the one that was published: {path} has other bytes'
            self._missing += 1
            return f'no file has the digest of the source "{name}" ({str(digest)[:12]}…)'
        if row["characters"] != len(text):
            return f'the source "{name}" has {len(text)} code points, the dataset says {row["characters"]}'
        areas = tuple(Area(each["kind"], Span(each["start"], each["end"])) for each in row["regions"])
        for area in areas:
            start, end = area.span
            if not 0 <= start < end <= len(text):
                return f'the source "{name}" has a region from {start} to {end}, and {len(text)} code points of text'
        try:
            source = Source(row["url"], digest, row["kind"])
            return Page(source, Document(text, digest, areas), Text(text, row["language"]))
        except ValueError as error:
            return f'the source "{name}" can\'t be proved against: {error}'
