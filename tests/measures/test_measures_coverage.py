from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.measures.coverage import Coverage, coverage, union
from factcheck.text import Span
from support.project import SEED, Tiny


def covered(tiny: Tiny) -> Coverage:
    checked = tiny.check()
    assert checked.dataset is not None
    (found,) = coverage(checked.dataset, checked.proofs)
    return found


def letters(text: str) -> int:
    return len("".join(text.split()))


def test_the_sample() -> None:
    found, text = covered(Tiny.sample()), Tiny.sample().text(SEED)
    body = "".join(text.splitlines(keepends=True)[2:9])
    assert found.body == letters(body)
    quotes = (
        '"We will repair the part that storms have damaged," the council said.',
        '"All of the wall was to be repaired, and it was to be done this year," it said.',
        "The vote was a compromise.",
    )
    assert found.linked == sum(map(letters, quotes))
    assert found.marked == 0
    assert [sentence.span.of(text)[:20] for sentence in found.sentences] == [
        "HARBOUR TOWN - The c",
        "The residents' assoc",
        "According to the har",
        "The harbour office s",
        "The wall has protect",
        "It may have settled ",
    ]
    assert all(sentence.whole for sentence in found.sentences)


def test_a_sentence_linked_in_part_shows_what_is_open() -> None:
    quote = "The council voted on Tuesday to repair part of the harbour wall"
    tiny = Tiny.sample().edit("          The vote was a compromise.\n", f"          {quote}\n")
    text = tiny.text(SEED)
    first = covered(tiny).sentences[0]
    assert not first.whole
    assert [span.of(text) for span in first.open] == ["HARBOUR TOWN -", ", the first repair since 2018."]


def test_marks_count_apart_and_never_twice() -> None:
    sha = "    sha256: 147a689073d3656b20f04ec8cc13b180d2ddb7a5c6a42fe6f3e6d10531cb4e8a\n"
    quotes = "It may have settled little.", "no such words", "The vote was a compromise."
    marks = "    no_claim:\n" + "".join(f'      - {{quote: "{quote}", reason: "so"}}\n' for quote in quotes)
    before, found = covered(Tiny.sample()), covered(Tiny.sample().edit(sha, sha + marks))
    assert found.marked == letters("It may have settled little.")
    assert found.linked == before.linked
    assert len(found.sentences) == len(before.sentences) - 1


def test_retracted_claims_and_failed_links_cover_nothing() -> None:
    before = covered(Tiny.sample()).linked
    retracted = Tiny.sample().edit("    speaker: council\n", "    speaker: council\n    status: retracted\n")
    altered = Tiny.sample().edit('"We will repair the part', '"We will repair the whole')
    quote = letters('"We will repair the part that storms have damaged," the council said.')
    assert covered(retracted).linked == before - quote
    assert covered(altered).linked == before - quote


def test_a_source_without_text_has_no_coverage_and_an_empty_body_is_covered() -> None:
    checked = Tiny.sample().check()
    assert checked.dataset is not None
    assert coverage(checked.dataset, replace(checked.proofs, links=(), documents={})) == ()
    assert Coverage("empty", 0, 0, 0, ()).share_linked == 1
    assert Coverage("empty", 0, 0, 0, ()).share_marked == 0


spans = st.lists(st.tuples(st.integers(0, 40), st.integers(1, 9)).map(lambda pair: Span(pair[0], sum(pair))))


@given(spans)
def test_a_union_covers_the_same_and_never_overlaps(given_spans: list[Span]) -> None:
    joined = union(given_spans)
    assert {at for span in joined for at in range(*span)} == {at for span in given_spans for at in range(*span)}
    assert all(one.end < other.start for one, other in pairwise(joined))


@pytest.mark.parametrize("shares", [(0.5, 0.25)])
def test_shares(shares: tuple[float, float]) -> None:
    found = Coverage("news", 8, 4, 2, ())
    assert (found.share_linked, found.share_marked) == shares
