"""AVeriTeC: claims with a label and a justification, resting on questions with answers from the web.

The pages are not in the dataset: its answers are unproved. An answer has no stance of its own, so all answers of a
claim are one set.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from factcheck.exchange import averitec
from factcheck.exchange.labels import PROPOSED
from factcheck.exchange.reading.draft import Draft, Link
from factcheck.exchange.reading.fields import optional, records, shown, text, word
from factcheck.exchange.reading.imported import Imported, Options, Raw
from factcheck.exchange.reading.parsing import Files, raws
from factcheck.exchange.reading.values import Address, address, day

NAME = averitec.NAME
TITLE = "AVeriTeC"

_NOWHERE = "answers without a page"


class _Answer(NamedTuple):
    question: int
    record: Mapping[str, Any]


def read(files: Files, options: Options) -> Imported:
    """Reads a list of claims, such as ``dev.json``."""
    draft = Draft(NAME, TITLE, files, options, language="en")
    draft.take(raws(files), lambda raw: _claim(draft, raw))
    return draft.imported()


def _claim(draft: Draft, raw: Raw) -> None:
    record = raw.value
    claim, label = text(record, "claim"), word(record, "label", PROPOSED[NAME])
    questions = records(record, "questions")
    answers = [_Answer(place, answer) for place, question in enumerate(questions) for answer in _answers(question)]
    links = [_link(draft, raw, answer) for answer in answers]
    kept = {**record, "questions": [{**question, "answers": []} for question in questions]}
    draft.claim(
        raw,
        claim,
        speaker=optional(record, "speaker"),
        said=_said(draft, raw),
        links=links,
        label=label,
        rationale=optional(record, "justification"),
        record=kept,
    )


def _answers(question: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for answer in records(question, "answers"):
        text(answer, "answer")
        yield answer


def _link(draft: Draft, raw: Raw, answer: _Answer) -> Link:
    return Link(
        _source(draft, raw, answer.record),
        answer.record["answer"],
        record=answer.record,
        beside={"question": answer.question},
    )


def _source(draft: Draft, raw: Raw, answer: Mapping[str, Any]) -> str:
    """The page an answer comes from; for all answers of a claim that name none stands one source."""
    written = optional(answer, "source_url")
    place = address(written)
    if place.host is None:
        if written.strip():
            draft.remark(raw, "no address", f"the address of an answer is {shown(written)}; kept, but no page is named")
        name = f"no page {draft.count + 1}"  # what two claims say without a page is not said in one
        return draft.source(f"{name} of {TITLE}", name=name, at=Address(unusable=written.strip()), title=_NOWHERE)
    archive = place.archive or address(optional(answer, "cached_source_url")).archive
    name = f"{place.host} {(place.url or '').partition(place.host)[2]}"
    return draft.source(written, name=name, publisher=place.host, at=place._replace(archive=archive))


def _said(draft: Draft, raw: Raw) -> str | None:
    written = raw.value.get("claim_date")
    said = day(written) if isinstance(written, str) else None
    if said is None and written is not None:
        draft.remark(raw, "no day", f"`claim_date` is {shown(written)}, which is no day; kept, but not read")
    return said
