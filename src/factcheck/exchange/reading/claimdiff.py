"""ClaimDiff: pairs of claims from two articles on one topic; whether the second strengthens or weakens the first.

A claim is a sentence of its article, and the articles are not in the dataset: its links are unproved. The files named
``strength`` say of each pair whether the second claim strengthens the first, those named ``weak`` whether it weakens
it; a pair that does neither becomes two claims and no comparison.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from factcheck.exchange.reading.draft import Draft, Link
from factcheck.exchange.reading.fields import name, number, optional, shown, text
from factcheck.exchange.reading.imported import Imported, MalformedError, Options, Raw
from factcheck.exchange.reading.parsing import Files, raws
from factcheck.exchange.reading.values import day
from factcheck.model import Relation

NAME = "claimdiff"
TITLE = "ClaimDiff"

_RELATIONS: Mapping[str, tuple[Relation, str]] = {
    "strength": ("supports", "strengthens"),
    "weak": ("narrows", "weakens"),
}
"""By a word in the file's name: the relation proposed, and what ClaimDiff calls it."""


def read(files: Files, options: Options) -> Imported:
    """Reads files such as ``ClaimDiff-strength-train.json``."""
    draft = Draft(NAME, TITLE, files, options, language="en")
    draft.take(raws(files, inside=("data",)), lambda raw: _pair(draft, raw))
    return draft.imported()


def _pair(draft: Draft, raw: Raw) -> None:
    record = raw.value
    pair = name(record, "pair_id")
    relation = number(record.get("relation"), "`relation`")
    if relation > 1:
        raise MalformedError(f"`relation` is {relation}; it should be 0 or 1")
    relates = next((found for sign, found in _RELATIONS.items() if sign in raw.file.lower()), None)
    if relates is None and relation:
        raise MalformedError("the file's name says neither `strength` nor `weak`, so what its 1 means is not known")
    for side in "ab":
        text(record, f"claim_{side}")
        text(record, f"article_{side}")
    a, b = (_claim(draft, raw, pair, side) for side in "ab")
    if relates and relation:
        draft.compare(b, relates[0], a, rationale=_rationale(record, relates[1]), foreign={NAME: {"pair": pair}})


def _claim(draft: Draft, raw: Raw, pair: str, side: str) -> str:
    record = raw.value
    claim, title = record[f"claim_{side}"], record[f"article_{side}"]
    source = draft.source(title, publisher=f"publisher of “{title}”", title=title, published=_day(draft, raw, side))
    kept = {"side": side, "pair_id": pair} if side == "b" else record
    return draft.claim(raw, claim, name=f"{pair} {side}", links=[Link(source, claim, "states")], record=kept)


def _day(draft: Draft, raw: Raw, side: str) -> str | None:
    """The day of the pair, which is that of the first article."""
    written = optional(raw.value, "date")
    if side == "b" or not written:
        return None
    found = day(written)
    if found is None:
        draft.remark(raw, "no day", f"`date` is {shown(written)}, which is no day; kept, but not read")
    return found


def _rationale(record: Mapping[str, Any], verb: str) -> str:
    given = record.get("rationale")
    said = " ".join(each for each in given if isinstance(each, str)) if isinstance(given, list) else ""
    return said.strip() or f"{TITLE}: the claim {verb} the other."
