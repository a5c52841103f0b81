"""Pages for tests of the lineage room."""

from __future__ import annotations

import pickle
import random
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Any, TypeVar

from factcheck.lineage.kinship import pages
from factcheck.lineage.page import Page
from factcheck.lineage.spread import Spread
from factcheck.model import Dataset, DatasetInfo, Source, Speaker
from factcheck.text import Area, Document, Span

S = TypeVar("S")
R = TypeVar("R")

OWN = "The old lighthouse keeper repainted both rusty gates before sunrise"
"""Ten words, most of them nobody else's."""


def page(text: str, id_: str = "page", language: str = "en") -> Page:
    """A page that is body from end to end, one area a line."""
    return Page(id_, document(text), language)


def document(text: str) -> Document:
    areas, start = [], 0
    for line in text.splitlines(keepends=True):
        end = start + len(line.rstrip("\r\n"))
        if line.strip():
            areas.append(Area("body", Span(start, end)))
        start += len(line)
    return Document(text, areas=tuple(areas))


def dataset(texts: dict[str, str], **fields: dict[str, Any]) -> tuple[Dataset, dict[str, Page]]:
    """A dataset with a source for each text, published by an organisation named as the source is, and its pages.

    Args:
        texts: The texts by source id.
        fields: Further fields of the sources, by id.
    """
    sources = [
        Source.model_validate({"id": id_, "kind": "primary", "publisher": f"{id_}-news"} | fields.get(id_, {}))
        for id_ in texts
    ]
    speakers = [Speaker(id=f"{id_}-news", kind="organisation", name=f"{id_.title()} News") for id_ in texts]
    made = Dataset(
        DatasetInfo(name="d", title="D", version="0.1.0", license="CC0-1.0"),
        speakers=tuple(speakers),
        sources=tuple(sources),
    )
    return made, pages(made, {id_: document(text) for id_, text in texts.items()})


def scattered(rng: random.Random) -> Spread:
    """A spread as a cluster does it: shards are sent as bytes, some at a time, and run in any order."""

    def spread(task: Callable[[S], R], shards: Iterable[S], /) -> Iterator[R]:
        waiting = iter(shards)
        while some := [pickle.dumps(shard) for shard in islice(waiting, rng.randint(1, 4))]:
            order = rng.sample(range(len(some)), len(some))
            found = {at: pickle.loads(pickle.dumps(task(pickle.loads(some[at])))) for at in order}  # noqa: S301 - ours
            yield from (found[at] for at in range(len(some)))

    return spread
