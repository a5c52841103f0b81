"""FEVER: claims with a label and sets of sentences of Wikipedia, each named by its page and number.

The sentences stand in the pages of the dump (``wiki-pages``): where they are read too, the pages cited become sources
and every sentence is proved. Without them a link is unproved, and its quote is an editor's bracket with the number.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from factcheck.exchange import fever
from factcheck.exchange.labels import PROPOSED
from factcheck.exchange.reading.draft import Draft, Link
from factcheck.exchange.reading.fields import listed, name, number, optional, shown, text, word
from factcheck.exchange.reading.imported import Imported, MalformedError, Options, Raw
from factcheck.exchange.reading.parsing import Files, raws
from factcheck.exchange.reading.sentences import Page
from factcheck.model import Stance

NAME = fever.NAME
TITLE = "FEVER"

_ENCYCLOPEDIA = "Wikipedia"
_STANCES: Mapping[str, Stance] = {"SUPPORTS": "supports", "REFUTES": "refutes"}
_ESCAPES = (("-LRB-", "("), ("-RRB-", ")"), ("-LSB-", "["), ("-RSB-", "]"), ("-COLON-", ":"), ("_", " "))

Place = tuple[str, int]
"""A page and the number of a sentence on it."""


def read(files: Files, options: Options) -> Imported:
    """Reads files of claims, and files of the dump among them."""
    draft, pages = Draft(NAME, TITLE, files, options), dict[str, Page]()
    cited = {place for raw in raws(files) if isinstance(raw, Raw) for place in _cited(raw.value.get("evidence"))}
    draft.take((raw for raw in raws(files) if _is_page(raw)), lambda raw: _page(pages, cited, raw))
    draft.take((raw for raw in raws(files) if not _is_page(raw)), lambda raw: _claim(draft, pages, raw))
    return draft.imported()


def _cited(evidence: Any) -> Iterator[str]:
    """The names of pages in the evidence of a claim, whatever else stands there: the dump has millions of others."""
    if isinstance(evidence, str):
        yield evidence
    elif isinstance(evidence, list):
        for each in evidence:
            yield from _cited(each)


def _is_page(raw: Any) -> bool:
    return isinstance(raw, Raw) and "lines" in raw.value


def _page(pages: dict[str, Page], cited: Collection[str], raw: Raw) -> None:
    if not any(raw.value.values()):  # the dump begins with an empty record
        return
    if text(raw.value, "id") not in cited:
        return
    numbered: dict[int, str] = {}
    for line in optional(raw.value, "lines").split("\n"):
        place, _, rest = line.partition("\t")
        if place.isdigit():
            numbered[int(place)] = rest.partition("\t")[0].replace("\r", " ")  # one sentence, one line
    if numbered and max(numbered) > 100_000:
        raise MalformedError(f"a sentence has the number {max(numbered)}")
    pages[text(raw.value, "id")] = Page([numbered.get(place, "") for place in range(max(numbered, default=-1) + 1)])


def _claim(draft: Draft, pages: Mapping[str, Page], raw: Raw) -> None:
    record = raw.value
    claim, id_ = text(record, "claim"), name(record, "id")
    blind = "label" not in record  # a record of a test set
    label = None if blind else word(record, "label", PROPOSED[NAME])
    groups = listed(record, "evidence") if "evidence" in record or not blind else []
    sets = [list(_places(group)) for group in groups]
    cited = list(dict.fromkeys(place for group in sets for place in group))
    stance = _STANCES.get(label or "", "context")
    links = [_link(draft, pages, raw, place, stance) for place in cited]
    draft.claim(
        raw,
        claim,
        name=id_,
        links=links,
        label=label,
        sets=[[cited.index(place) for place in group] for group in sets],
    )


def _places(group: Any) -> Iterator[Place]:
    """The sentences of a set; the empty place that stands for no evidence has none."""
    if not isinstance(group, list):
        raise MalformedError(f"`evidence` holds {shown(group)}, which is no set of sentences")
    for entry in group:
        if not isinstance(entry, list) or len(entry) < 4:
            raise MalformedError(f"`evidence` holds {shown(entry)}; it should have four values")
        page, sentence = entry[2], entry[3]
        if page is None and sentence is None:
            continue
        if not isinstance(page, str) or not page.strip():
            raise MalformedError(f"`evidence` names the page {shown(page)}")
        yield page, number(sentence, f"the sentence on “{page}”")


def _link(draft: Draft, pages: Mapping[str, Page], raw: Raw, place: Place, stance: Stance) -> Link:
    name_, sentence = place
    page = pages.get(name_)
    record = {"page": name_, "sentence": sentence}
    if page and page.quotable(sentence):
        source = _source(draft, name_, name_, page)
        return Link(source, page.sentences[sentence], stance, record=record, more=page.occurrence(sentence))
    if page:
        what = f"sentence {sentence} of “{name_}” is cited, and the page has no such sentence; the link is unproved"
        draft.remark(raw, "no such sentence", what)
    source = _source(draft, f"{name_} missing sentences" if page else name_, name_)
    return Link(source, f"[sentence {sentence}]", stance, record=record)


def _source(draft: Draft, key: str, name_: str, page: Page | None = None) -> str:
    lines = page.sentences if page else None
    return draft.source(key, publisher=_ENCYCLOPEDIA, title=title(name_), lines=lines, record={"id": name_})


def title(page: str) -> str:
    """The title of a page without FEVER's escapes.

    >>> title("Harbour_-LRB-town-RRB-")
    'Harbour (town)'
    """
    for escape, sign in _ESCAPES:
        page = page.replace(escape, sign)
    return page
