"""The search for quotes may be run by anybody, anywhere; the proofs are the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pickle import dumps, loads
from typing import TypeVar

from factcheck import proof
from factcheck.proof import Page, Passage, passages
from factcheck.text import Document
from support.project import Tiny

T = TypeVar("T")


def carried(value: T) -> T:
    """A value as it arrives in another process."""
    arrived: T = loads(dumps(value))  # noqa: S301 - we made it
    return arrived


def test_pages_and_passages_can_be_sent_anywhere() -> None:
    sent: list[Page] = []

    def far_away(task: Callable[[Page], list[Passage]], pages: Iterable[Page]) -> Iterator[list[Passage]]:
        for page in pages:
            sent.append(page)
            yield carried(carried(task)(carried(page)))

    checked = (
        Tiny.sample().edit("          The vote was a compromise.\n", "          The vote was no compromise.\n").check()
    )
    assert checked.dataset is not None
    proofs = proof.prove(checked.dataset, checked.proofs.documents, spread=far_away)
    assert proofs.links == checked.proofs.links
    (page,) = sent
    assert [ask.quote for ask in page.asks] == [link.quote for _, link in checked.dataset.links()]
    assert passages(page) == passages(carried(page))


def test_each_source_is_one_page_and_only_those_that_are_quoted() -> None:
    checked = Tiny.sample().check()
    assert checked.dataset is not None
    documents = {**checked.proofs.documents, "never-quoted": Document("It rained.")}
    pages: list[Page] = []

    def watched(task: Callable[[Page], list[Passage]], given: Iterable[Page]) -> Iterable[list[Passage]]:
        pages.extend(given)
        return map(task, pages)

    assert len(proof.prove(checked.dataset, documents, spread=watched)) == 3
    assert len(pages) == 1
    assert pages[0].body
    assert pages[0].titles
