"""Climate-FEVER: claims with a label, each with five sentences of Wikipedia, their labels and the votes for them.

The articles are not in the dataset: its sentences are unproved.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from factcheck.exchange import climate_fever
from factcheck.exchange.labels import PROPOSED, STANCES
from factcheck.exchange.reading.draft import Draft, Link
from factcheck.exchange.reading.fields import listed, name, optional, records, text, without, word
from factcheck.exchange.reading.imported import Imported, Options, Raw
from factcheck.exchange.reading.parsing import Files, raws
from factcheck.exchange.reading.stances import stance_of

NAME = climate_fever.NAME
TITLE = "Climate-FEVER"

_ENCYCLOPEDIA = "Wikipedia"


def read(files: Files, options: Options) -> Imported:
    """Reads ``climate-fever.jsonl``, one claim a line."""
    draft = Draft(NAME, TITLE, files, options, language="en")
    draft.take(raws(files), lambda raw: _claim(draft, raw))
    return draft.imported()


def _claim(draft: Draft, raw: Raw) -> None:
    record = raw.value
    label = word(record, "claim_label", PROPOSED[NAME])
    claim, id_ = text(record, "claim"), name(record, "claim_id")
    pieces = records(record, "evidences")
    for piece in pieces:
        text(piece, "evidence")
        word(piece, "evidence_label", STANCES[NAME])
        listed(piece, "votes")
    links = [_link(draft, piece) for piece in pieces]
    draft.claim(raw, claim, name=id_, links=links, label=label, record=without(record, "evidences"))
    _look_at(draft, raw, label, pieces)


def _link(draft: Draft, piece: Mapping[str, Any]) -> Link:
    label = piece["evidence_label"]
    page = optional(piece, "evidence_id").rpartition(":")[0]
    article = optional(piece, "article") or page or "an article not named"
    source = draft.source(page or article, name=article, publisher=_ENCYCLOPEDIA, title=article)
    return Link(source, piece["evidence"], stance_of(NAME, label), record=piece)


def _look_at(draft: Draft, raw: Raw, label: str, pieces: list[dict[str, Any]]) -> None:
    """Notes labels that rest on a tied vote, and a label that is not the one its evidence makes."""
    tied = [str(place) for place, piece in enumerate(pieces, 1) if _tied(piece["votes"])]
    if tied:
        draft.remark(
            raw, "tied vote", f"the vote on the label of sentence {', '.join(tied)} is tied; the label is kept"
        )
    made = climate_fever.derived({word(piece, "evidence_label", STANCES[NAME]) for piece in pieces})
    if made != label:
        draft.remark(raw, "label not derived", f"the claim is labelled {label}, its sentences make it {made}; kept")


def _tied(votes: list[Any]) -> bool:
    counts = [count for _, count in Counter(vote for vote in votes if isinstance(vote, str)).most_common(2)]
    return len(counts) == 2 and counts[0] == counts[1]
