"""Hypothesis, the annotation service: what its API returns for a search, one note a record.

A note is a claim, the words it is attached to are its passage. The page is not in the answer, so the passage is
unproved until the page is saved. A highlight without a note makes no claim, and a reply is about another note: both are
kept aside.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from factcheck.exchange.reading.draft import Draft, Link
from factcheck.exchange.reading.fields import name, optional
from factcheck.exchange.reading.imported import Imported, MalformedError, Options, Raw
from factcheck.exchange.reading.parsing import Files, raws

NAME = "hypothesis"
TITLE = "Hypothesis"


def read(files: Files, options: Options) -> Imported:
    """Reads answers of the API, whole or as a list of their rows."""
    draft = Draft(NAME, TITLE, files, options)
    draft.take(raws(files, inside=("rows",)), lambda raw: _note(draft, raw))
    return draft.imported()


def _note(draft: Draft, raw: Raw) -> None:
    record = raw.value
    if record.get("references"):
        raise MalformedError("it is a reply to another note")
    if "text" not in record and "body" in record:
        raise MalformedError("it is a W3C annotation, not an answer of the Hypothesis API")
    note, id_ = optional(record, "text"), name(record, "id")
    if not note.strip():
        raise MalformedError("it is a highlight without a note, so there is no claim")
    links = [_link(draft, raw, target, quote) for target, quote in _quotes(record)]
    draft.claim(raw, note, name=id_, links=links)
    if not links:
        draft.remark(raw, "no words", "the note is attached to no words of the page, so its claim has no passage")


def _quotes(record: Mapping[str, Any]) -> Iterator[tuple[Mapping[str, Any], Mapping[str, Any]]]:
    """The targets of a note with the words each is attached to; a note on a whole page has none."""
    for target in _records(record.get("target")):
        for selector in _records(target.get("selector")):
            if selector.get("type") == "TextQuoteSelector" and optional(selector, "exact").strip():
                yield target, selector


def _link(draft: Draft, raw: Raw, target: Mapping[str, Any], quote: Mapping[str, Any]) -> Link:
    written = optional(target, "source") or optional(raw.value, "uri")
    place = draft.odd.address(raw, written)
    source = draft.source(written, publisher=place.host or "", at=place, title=_title(raw.value))
    around = {side: words for side in ("prefix", "suffix") if (words := optional(quote, side))}
    return Link(source, optional(quote, "exact"), record=quote, more=around)


def _title(record: Mapping[str, Any]) -> str:
    document = record.get("document")
    titles = document.get("title") if isinstance(document, dict) else None
    return next((each for each in titles if isinstance(each, str)), "") if isinstance(titles, list) else ""


def _records(value: Any) -> list[Mapping[str, Any]]:
    if isinstance(value, dict):
        return [value]
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []
