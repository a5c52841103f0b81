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
from factcheck.exchange.reading.fields import listed, name, number, shown, text, word
from factcheck.exchange.reading.imported import Imported, MalformedError, Options, Raw
from factcheck.exchange.reading.parsing import Files, raws
from factcheck.exchange.reading.sentences import Page, Pages
from factcheck.model import Stance

NAME = fever.NAME
TITLE = "FEVER"

_ENCYCLOPEDIA = "Wikipedia"
_STANCES: Mapping[str, Stance] = {"SUPPORTS": "supports", "REFUTES": "refutes"}
_ESCAPES = (("-LRB-", "("), ("-RRB-", ")"), ("-LSB-", "["), ("-RSB-", "]"), ("-COLON-", ":"), ("_", " "))
_DIGITS = 5
"""Of the longest number that a sentence may have."""
_UNPROVED = "nothing is proved against the page"

Place = tuple[str, int]
"""A page and the number of a sentence on it."""


def read(files: Files, options: Options) -> Imported:
    """Reads files of claims, and files of the dump among them."""
    draft = Draft(NAME, TITLE, files, options, language="en")
    pages = Pages(draft, "page")
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


def _page(pages: Pages, cited: Collection[str], raw: Raw) -> None:
    if not any(raw.value.values()):  # the dump begins with an empty record
        return
    id_, lines = text(raw.value, "id"), raw.value["lines"]
    if not isinstance(lines, str):
        raise MalformedError(f"`lines` is {shown(lines)}; it should be a text; {_UNPROVED}")
    if id_ in cited:
        pages.add(raw, id_, Page(_sentences(lines)))


def _sentences(lines: str) -> list[str]:
    r"""The sentences of a page by their numbers; one that is missing is empty.

    >>> _sentences("0\tThe wall held .\tWall\n2\tIt rained .")
    ['The wall held .', '', 'It rained .']
    """
    numbered: dict[int, str] = {}
    for line in lines.split("\n"):
        place, _, rest = line.partition("\t")
        if not line.strip():
            continue
        if not (place.isascii() and place.isdecimal()):
            raise MalformedError(f"`lines` holds {shown(line)}, which has no number; {_UNPROVED}")
        if len(place) > _DIGITS:
            raise MalformedError(f"a sentence has the number {shown(place)}; {_UNPROVED}")
        sentence = rest.partition("\t")[0].replace("\r", " ")  # one sentence, one line
        if numbered.setdefault(int(place), sentence) != sentence:
            raise MalformedError(f"two sentences have the number {place}; {_UNPROVED}")
    return [numbered.get(place, "") for place in range(max(numbered, default=-1) + 1)]


def _claim(draft: Draft, pages: Pages, raw: Raw) -> None:
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


def _link(draft: Draft, pages: Pages, raw: Raw, place: Place, stance: Stance) -> Link:
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
    lines = page.lines if page else None
    return draft.source(key, publisher=_ENCYCLOPEDIA, title=title(name_), lines=lines, record={"id": name_})


def title(page: str) -> str:
    """The title of a page without FEVER's escapes.

    >>> title("Harbour_-LRB-town-RRB-")
    'Harbour (town)'
    """
    for escape, sign in _ESCAPES:
        page = page.replace(escape, sign)
    return page
