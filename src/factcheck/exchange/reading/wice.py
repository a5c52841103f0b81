"""WiCE: a sentence of Wikipedia as a claim, the page it cites as sentences, and which of them together support it.

The page is in the record: it becomes a source, and every supporting sentence is proved.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from factcheck.exchange import wice
from factcheck.exchange.labels import PROPOSED
from factcheck.exchange.reading.draft import Draft, Link
from factcheck.exchange.reading.fields import listed, number, optional, shown, text, word
from factcheck.exchange.reading.imported import Imported, MalformedError, Options, Raw
from factcheck.exchange.reading.parsing import Files, raws
from factcheck.exchange.reading.sentences import Page
from factcheck.model import Stance

NAME = wice.NAME
TITLE = "WiCE"

_TITLE = "(meta data) TITLE:"
_STANCES: Mapping[str, Stance] = {"supported": "supports", "partially_supported": "supports"}


class _Cited(NamedTuple):
    """The page that a claim cites, named after the claim."""

    name: str
    text: Page


def read(files: Files, options: Options) -> Imported:
    """Reads files of claims or subclaims, one a line."""
    draft = Draft(NAME, TITLE, files, options, language="en")
    draft.take(raws(files), lambda raw: _claim(draft, raw))
    return draft.imported()


def _claim(draft: Draft, raw: Raw) -> None:
    record = raw.value
    claim, label = text(record, "claim"), word(record, "label", PROPOSED[NAME])
    sentences, sets = listed(record, "evidence"), listed(record, "supporting_sentences")
    if not all(isinstance(sentence, str) for sentence in sentences):
        raise MalformedError("`evidence` holds something else than texts")
    groups = [_numbers(group, len(sentences)) for group in sets]
    meta = record.get("meta")
    id_ = optional(meta, "id") if isinstance(meta, dict) else ""
    page = _Cited(id_ or str(raw.line), Page(sentences, headed=True))
    cited = list(dict.fromkeys(place for group in groups for place in group if page.text.quotable(place)))
    links = [_link(draft, page, place, _STANCES.get(label, "context")) for place in cited]
    if any(not page.text.quotable(place) for group in groups for place in group):
        draft.remark(raw, "empty sentence", "a supporting sentence is empty, so nothing is quoted for it; kept")
    if label == "not_supported" and cited:
        draft.remark(raw, "sets of an unsupported claim", "nothing supports the claim, yet sentences are named; kept")
    draft.claim(
        raw,
        claim,
        name=id_,
        links=links,
        label=label,
        sets=[[cited.index(place) for place in group if place in cited] for group in groups],
    )


def _numbers(group: Any, count: int) -> list[int]:
    if not isinstance(group, list):
        raise MalformedError(f"`supporting_sentences` holds {shown(group)}, which is no set of sentences")
    numbers = [number(place, "a supporting sentence") for place in group]
    if any(place >= count for place in numbers):
        raise MalformedError(f"sentence {max(numbers)} is cited, and `evidence` has only {count}")
    return numbers


def _link(draft: Draft, cited: _Cited, place: int, stance: Stance) -> Link:
    page = cited.text
    first = page.sentences[0]
    source = draft.source(
        page.text,
        name=f"page {cited.name}",
        title=first.removeprefix(_TITLE).strip() if first.startswith(_TITLE) else "",
        lines=page.lines,
    )
    return Link(source, page.sentences[place], stance, record={"sentence": place}, more=page.occurrence(place))
