"""Data as linkml-reference-validator checks it: a quote (``supporting_text`` or ``snippet``) beside a reference.

A data file is YAML of any shape: wherever a quote and a reference stand together there is a piece of evidence. What it
is evidence for, the claim, is the nearest text around it that states something (``statement``, ``claim``,
``function``, ``description`` and the like). The text of a reference is read from the cache, Markdown files with a
header (``references_cache/PMID_123.md``), and its quotes are proved against it; without the cache they are unproved.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any, NamedTuple

from factcheck.curation import loose
from factcheck.exchange.reading.draft import Draft, Link
from factcheck.exchange.reading.fields import optional, shown
from factcheck.exchange.reading.imported import Imported, MalformedError, Options, Raw, Rejected
from factcheck.exchange.reading.parsing import Files
from factcheck.exchange.reading.sentences import Page, Pages
from factcheck.exchange.reading.values import NOWHERE, address

NAME = "linkml"
TITLE = "linkml-reference-validator data"

_QUOTES = ("supporting_text", "snippet")
_REFERENCES = ("reference", "reference_id")
_TEXTS = ("statement", "claim", "text", "explanation", "function", "description", "label", "name")
_TITLES = ("title", "reference_title")
_RULE = "---"


class _Evidence(NamedTuple):
    """A quote with its reference, the claim it stands under, and the record that holds it."""

    claim: str
    quote: str
    reference: str
    record: Mapping[str, Any]


def read(files: Files, options: Options) -> Imported:
    """Reads YAML files of data, and Markdown files of the cache among them."""
    draft = Draft(NAME, TITLE, files, options)
    cache = {name: data for name, data in files.items() if name.endswith(".md")}
    pages = Pages(draft, "reference")
    for name, data in cache.items():
        draft.take([Raw(name, 1, {"file": name})], partial(_cached, pages, data))
    known = {reference: _source(draft, reference, raw, page) for reference, raw, page in pages}
    for name, data in files.items():
        if name not in cache:
            draft.take(_records(name, data), partial(_claims, draft, known))
    return draft.imported()


def _records(name: str, data: bytes) -> Iterator[Raw | Rejected]:
    """The records of a data file: the entries of its list, or the file itself."""
    try:
        entries = loose(name, data)
    except ValueError as error:
        yield Rejected(name, 1, str(error), data.decode("utf-8", "backslashreplace"))
        return
    for line, record, refused in entries:
        if refused:
            yield Rejected(name, line, refused, record)
        elif isinstance(record, dict):
            yield Raw(name, line, record)
        else:
            yield Rejected(name, line, f"it is no record but {shown(record)}", record)


def _cached(pages: Pages, data: bytes, raw: Raw) -> None:
    """A reference of the cache; its body stands after the header."""
    header, body = _parted(raw.file, data)
    reference = _named(header)
    if not reference:
        raise MalformedError("the header names no `reference_id`")
    pages.add(Raw(raw.file, raw.line, header), reference.lower(), Page(body.rstrip("\n").split("\n")))


def _named(header: Mapping[str, Any]) -> str:
    return optional(header, "reference_id") or optional(header, "id")


def _source(draft: Draft, reference: str, raw: Raw, page: Page) -> str:
    draft.clean.reading(raw)
    header = raw.value
    return draft.source(
        reference,
        name=_named(header),
        publisher=optional(header, "journal"),
        title=optional(header, "title"),
        author=_author(header),
        published=_year(header),
        complete="false" if optional(header, "content_type") == "abstract_only" else "unknown",
        lines=page.lines,
        record=header,
    )


def _parted(name: str, data: bytes) -> tuple[Mapping[str, Any], str]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise MalformedError("it is not UTF-8 text") from None
    first, _, rest = text.partition("\n")
    header, mark, body = rest.partition(f"\n{_RULE}")
    if first.strip() != _RULE or not mark:
        raise MalformedError("it has no header between two lines of ---")
    try:
        entries = loose(name, header.encode())
    except ValueError as error:
        raise MalformedError(str(error)) from None
    if refused := next((entry.refused for entry in entries if entry.refused), ""):
        raise MalformedError(f"in its header: {refused}")
    if len(entries) != 1 or not isinstance(entries[0].value, dict):
        raise MalformedError("its header holds no fields")
    return entries[0].value, body.partition("\n")[2].lstrip("\n")


def _author(header: Mapping[str, Any]) -> dict[str, str] | None:
    authors = header.get("authors")
    names = [each for each in authors if isinstance(each, str)] if isinstance(authors, list) else []
    return {"printed": ", ".join(names)} if names else None


def _year(header: Mapping[str, Any]) -> str:
    year = str(header.get("year") or "")
    return year if len(year) == 4 and year.isdigit() else ""


def _claims(draft: Draft, known: Mapping[str, str], raw: Raw) -> None:
    found = list(_evidence(raw.value, ""))
    if not found:
        raise MalformedError(f"it holds no quote ({' or '.join(_QUOTES)}) beside a reference")
    if lost := next((each for each in found if not each.claim), None):
        raise MalformedError(f"nothing around the quote {shown(lost.quote)} says what it is evidence for")
    for claim in dict.fromkeys(each.claim for each in found):
        links = [_link(draft, known, raw, each) for each in found if each.claim == claim]
        draft.claim(raw, claim, name=optional(raw.value, "id"), links=links)


def _evidence(value: Any, claim: str) -> Iterator[_Evidence]:
    """Every quote in a record, with the nearest claim around it."""
    if isinstance(value, list):
        for each in value:
            yield from _evidence(each, claim)
    if not isinstance(value, dict):
        return
    quote = next((found for key in _QUOTES if (found := optional(value, key)).strip()), "")
    said = next((found for key in _TEXTS if (found := optional(value, key)).strip()), "")
    reference = next((found for key in _REFERENCES if (found := _reference(value.get(key)))), "")
    if quote and reference:
        yield _Evidence(said or claim, quote, reference, value)
    for inner in value.values():
        yield from _evidence(inner, said or claim)


def _reference(value: Any) -> str:
    """A reference: its id, alone or in a record."""
    if isinstance(value, dict):
        return optional(value, "id") or optional(value, "reference_id")
    return value.strip() if isinstance(value, str) else ""


def _link(draft: Draft, known: Mapping[str, str], raw: Raw, found: _Evidence) -> Link:
    source = known.get(found.reference.lower())
    if source is None:
        place = address(found.reference) if found.reference.startswith("http") else NOWHERE
        title = next((each for key in _TITLES if (each := optional(found.record, key))), "")
        source = draft.source(found.reference.lower(), name=found.reference, at=place, title=title)
    stance = draft.odd.stance(raw, optional(found.record, "supports") or "supports")
    return Link(source, found.quote, stance, record=found.record)
