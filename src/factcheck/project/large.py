"""Large projects: files are read, quotes looked for and texts compared by several processes; files are remembered.

Below a size none of that is worth its cost; what is found is the same, whoever found it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from hashlib import sha256
from itertools import chain
from typing import TYPE_CHECKING

from factcheck.curation import distil, section_of
from factcheck.curation.collector import without_collector
from factcheck.lineage.spread import Offer
from factcheck.model import ANNOTATORS, Dataset
from factcheck.project import pressed
from factcheck.project.cache import Cache
from factcheck.project.crew import Crew
from factcheck.proof import Page, Passage, Proofs, Spread, prove
from factcheck.text import Document

if TYPE_CHECKING:
    import pyarrow as pa

    from factcheck.exchange import Loss, Written

WORTH_REMEMBERING = 4_000_000
"""Bytes of YAML from which on files are remembered: below, parsing them takes about a second."""
WORTH_SHARING = 2_000_000
"""Bytes of YAML that are parsed here rather than by workers, who have to be started."""
LINKS_WORTH_SHARING = 20_000
TEXT_WORTH_SHARING = 10_000_000
"""Code points of texts that are compared here: it takes two to three seconds."""
TABLES_WORTH_SHARING = 20_000_000
"""Bytes of tables whose formats are written here, one after the other: it takes a few seconds."""

_KIND = "yaml"
_SHARDS_EACH = 8
"""Shards for each worker, so that none waits long for the last."""


def remembered(files: Mapping[str, bytes], cache: Cache, crew: Crew) -> Mapping[str, bytes]:
    """What the YAML files of a large project say, from the cache or parsed by several processes.

    Returns:
        What :func:`~factcheck.curation.distil` gives for each file that it can tell; nothing for a small project.
    """
    texts = {name: data for name, data in files.items() if section_of(name) is None and not name.startswith(ANNOTATORS)}
    if sum(map(len, texts.values())) < WORTH_REMEMBERING:
        return {}
    keys = {name: sha256(data).hexdigest() for name, data in texts.items()}
    found = {name: cache.get(_KIND, key) for name, key in keys.items()}
    missing = [(name, data) for name, data in texts.items() if found[name] is None]
    for (name, _), told in zip(missing, _distilled(missing, crew), strict=True):
        found[name] = told or b""
        cache.put(_KIND, keys[name], told or b"")
    if missing:
        cache.sweep()
    return {name: told for name, told in found.items() if told}


def _distilled(files: list[tuple[str, bytes]], crew: Crew) -> Iterable[bytes | None]:
    small = sum(len(data) for _, data in files) < WORTH_SHARING
    return map(_distil, files) if small else crew.spread(_distil, files)


def _distil(file: tuple[str, bytes]) -> bytes | None:
    return distil(*file)


def proved(dataset: Dataset, documents: Mapping[str, Document], crew: Crew) -> Proofs:
    """The proofs of a dataset, as from :func:`factcheck.proof.prove`; of a large one by a crew."""
    return prove(dataset, documents, spread=_spread(crew), offer=offer(crew))


def offer(crew: Crew) -> Offer:
    """How the comparison of texts is shared out among a crew, where there is enough of them."""
    return lambda amount: crew.spread if amount >= TEXT_WORTH_SHARING else None


def _spread(crew: Crew) -> Spread:
    """How the search for quotes is shared out among a crew, where there are enough of them."""

    def share(task: Callable[[Page], list[Passage]], pages: Iterable[Page]) -> Iterator[list[Passage]]:
        listed = list(pages)
        if sum(len(page.asks) for page in listed) < LINKS_WORTH_SHARING:
            return map(task, listed)
        size = max(1, len(listed) // (_SHARDS_EACH * crew.size))
        blocks = [(task, listed[at : at + size]) for at in range(0, len(listed), size)]
        return chain.from_iterable(crew.spread(_each, blocks))

    return share


def _each(block: tuple[Callable[[Page], list[Passage]], list[Page]]) -> list[list[Passage]]:
    task, pages = block
    with without_collector():
        return [task(page) for page in pages]


def written(tables: Mapping[str, pa.Table], formats: Iterable[str], crew: Crew) -> Mapping[str, Written]:
    """What each of several formats writes, as from :func:`factcheck.exchange.write_each`; large tables by a crew."""
    from factcheck.exchange import FORMATS, write_each

    if crew.size == 1 or sum(table.nbytes for table in tables.values()) < TABLES_WORTH_SHARING:
        return write_each(tables, formats)
    asked = set(formats)
    names = [name for name in FORMATS if name in asked]
    sent = {name: pressed.table(table) for name, table in tables.items()}
    back = crew.spread(_written, [(sent, name) for name in names])
    return {name: _unpressed(written) for name, written in zip(names, back, strict=True)}


def _written(shard: tuple[Mapping[str, bytes], str]) -> tuple[Mapping[str, pressed.Pressed], tuple[Loss, ...]]:
    from factcheck.exchange import write_each
    from factcheck.scale.bulk.memory import system_memory

    sent, name = shard
    with system_memory():
        written = write_each({table: pressed.opened(content) for table, content in sent.items()}, [name])[name]
        return {path: pressed.press(content) for path, content in written.files.items()}, written.losses


def _unpressed(back: tuple[Mapping[str, pressed.Pressed], tuple[Loss, ...]]) -> Written:
    from factcheck.exchange import Written

    files, losses = back
    return Written({path: content.bytes() for path, content in files.items()}, losses)
