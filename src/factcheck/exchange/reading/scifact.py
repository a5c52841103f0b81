"""SciFact: claims with rationales, sentences of abstracts that support or contradict them.

The abstracts stand in ``corpus.jsonl``: where it is read too, they become sources and every sentence is proved.
Without it a link is unproved, and its quote is an editor's bracket with the number. A claim without rationales is one
for which there is not enough information.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from factcheck.exchange import scifact
from factcheck.exchange.labels import STANCES
from factcheck.exchange.reading.draft import Draft, Link
from factcheck.exchange.reading.fields import listed, name, number, optional, shown, text, word
from factcheck.exchange.reading.imported import Imported, MalformedError, Options, Raw
from factcheck.exchange.reading.parsing import Files, raws
from factcheck.exchange.reading.sentences import Page, Pages
from factcheck.exchange.reading.stances import stance_of

NAME = scifact.NAME
TITLE = "SciFact"


class _Place(NamedTuple):
    """A sentence of an abstract, and the label of the rationale it stands in."""

    document: str
    sentence: int
    label: str


def read(files: Files, options: Options) -> Imported:
    """Reads files of claims, and the corpus among them."""
    draft = Draft(NAME, TITLE, files, options, language="en")
    pages = Pages(draft, "document")
    draft.take((raw for raw in raws(files) if _is_document(raw)), lambda raw: _document(pages, raw))
    for id_, raw, page in pages:
        title = optional(raw.value, "title")
        draft.clean.reading(raw)
        draft.source(id_, name=f"doc {id_}", title=title, lines=page.lines, record=raw.value)
    draft.take((raw for raw in raws(files) if not _is_document(raw)), lambda raw: _claim(draft, pages, raw))
    return draft.imported()


def _is_document(raw: Any) -> bool:
    return isinstance(raw, Raw) and "abstract" in raw.value


def _document(pages: Pages, raw: Raw) -> None:
    id_, sentences = name(raw.value, "doc_id"), listed(raw.value, "abstract")
    if not all(isinstance(sentence, str) for sentence in sentences):
        raise MalformedError("`abstract` holds something else than texts")
    pages.add(raw, id_, Page(sentences))


def _claim(draft: Draft, pages: Pages, raw: Raw) -> None:
    record = raw.value
    claim, id_ = text(record, "claim"), name(record, "id")
    blind = "evidence" not in record  # a record of a test set: nobody says that there is not enough information
    sets = list(_rationales({} if blind else record["evidence"]))
    cited = list(dict.fromkeys(place for group in sets for place in group))
    links = [_link(draft, pages, raw, place) for place in cited]
    labels = {place.label for place in cited}
    draft.claim(
        raw,
        claim,
        name=id_,
        links=links,
        label=None if blind else " and ".join(sorted(labels)) or scifact.NOT_ENOUGH,
        verdict=None if blind else scifact.proposed(labels),
        sets=[[cited.index(place) for place in group] for group in sets],
    )


def _rationales(evidence: Any) -> list[list[_Place]]:
    if not isinstance(evidence, dict):
        raise MalformedError(f"`evidence` is {shown(evidence)}; it should be a record of documents")
    found = []
    for document, rationales in evidence.items():
        if not isinstance(rationales, list) or not all(isinstance(rationale, dict) for rationale in rationales):
            raise MalformedError(f"the evidence of the document {document} is no list of rationales")
        for rationale in rationales:
            label = word(rationale, "label", STANCES[NAME])
            numbers = listed(rationale, "sentences")
            found.append([_Place(document, number(each, "a sentence of a rationale"), label) for each in numbers])
    return found


def _link(draft: Draft, pages: Pages, raw: Raw, place: _Place) -> Link:
    page = pages.get(place.document)
    stance = stance_of(NAME, place.label)
    record = {"sentence": place.sentence}
    if page is not None and page.quotable(place.sentence):
        source = draft.source(place.document)
        return Link(source, page.sentences[place.sentence], stance, record, more=page.occurrence(place.sentence))
    name_ = f"doc {place.document}"
    if page is not None:
        what = f"sentence {place.sentence} of the document {place.document} is cited, and there is none; "
        draft.remark(raw, "no such sentence", what + "the link is unproved")
        name_ += " missing sentences"
    source = draft.source(name_, name=name_)
    return Link(source, f"[sentence {place.sentence}]", stance, record={"document": place.document, **record})
