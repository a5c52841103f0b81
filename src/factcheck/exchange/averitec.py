"""AVeriTeC: a claim with a label and a justification, resting on questions with answers from the web.

A claim that was imported from AVeriTeC (see :mod:`factcheck.exchange.foreign`) comes back with its own fields. Its
record keeps ``questions`` without their answers; each answer is a link, which keeps its record and, beside it, the
place of its question under ``question``. ``claim``, ``label``, ``justification``, ``claim_date``, ``speaker`` and
``answer`` are what the model holds of it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from factcheck.exchange.alike import Labelled, settled
from factcheck.exchange.foreign import Kept, in_order, kept
from factcheck.exchange.grounds import Grounds
from factcheck.exchange.judged import borne_out, founded, label_of
from factcheck.exchange.labels import spelt
from factcheck.exchange.layout import by_split
from factcheck.exchange.legible import as_given, cleaned
from factcheck.exchange.records import Records, Row
from factcheck.exchange.written import Drop, Losses, Written
from factcheck.model import UNKNOWN_SPEAKER

if TYPE_CHECKING:
    import pyarrow as pa

NAME = "averitec"
NOT_ENOUGH = "Not Enough Evidence"

DROPS = (
    Drop(
        "stance of a passage",
        "an answer does not say whether it speaks for or against the claim",
        "evidence.stance=supports evidence.stance=refutes verdicts.for verdicts.against",
    ),
    Drop(
        "spans, grades, digests",
        "an answer has an address, and no place in a text",
        "evidence.spans evidence.grade evidence.source_sha256",
    ),
    Drop(
        "scopes, objects, comparisons, origins",
        "a record is a claim with questions and answers",
        "claims.scope_object claims.scope_quantifier objects comparisons evidence.origin",
    ),
    Drop("verdict sets, issues", "all answers of a claim bear on it together", "verdicts.sets verdicts.issues"),
)
_OPEN = "What do the sources say about this?"


def write(tables: Mapping[str, pa.Table]) -> Written:
    """``averitec/claims.json``, one list of claims."""
    writer = _Writer(Records(tables))
    claims = in_order(writer.records.claims, NAME)
    made = [(claim, record) for claim in claims if (record := writer.record(claim)) is not None]
    writer.losses.drop(DROPS, writer.records)
    return Written(by_split(NAME, made, suffix="json", encode=_encode), writer.losses.all())


def _encode(records: list[Row]) -> bytes:
    return (json.dumps(records, ensure_ascii=False, indent=4) + "\n").encode()


class _Writer:
    def __init__(self, records: Records) -> None:
        self.records = records
        self.losses = Losses(NAME)

    def record(self, claim: Row) -> dict[str, Any] | None:
        """A claim as AVeriTeC has it; None where it is refused."""
        origin = kept(claim, NAME)
        label = label_of(self.records, self.losses, NAME, claim, origin=origin)
        if label is None:
            return None
        made = self._imported(claim, label, origin) if origin else self._new(claim, label)
        settles = not spelt(label, [NOT_ENOUGH])
        answers = [answer for question in made["questions"] for answer in question["answers"]]
        if settles and not founded(self.losses, claim, label, answers, origin=origin):
            return None
        return made if self._borne_out(claim, label, origin) else None

    def _borne_out(self, claim: Row, label: str, origin: Kept | None) -> bool:
        """Whether the passages of a claim bear its label out, or it was imported with that label."""
        if origin and spelt(label, [origin.record.get("label", "")]):
            return True
        grounds = Grounds(self.records, self.losses).of(claim)
        return borne_out(self.losses, claim, self.records.verdict[claim["id"]]["verdict"], label, grounds)

    def _imported(self, claim: Row, label: str, origin: Kept) -> dict[str, Any]:
        """An imported claim with what the model holds of it as it is now."""
        before = origin.record
        text = as_given(claim["text"], before.get("claim"))
        made = {"claim": text, "label": label, "questions": self._kept(claim, origin)}
        if (before.get("justification") or "").strip():
            rationale = self.records.verdict[claim["id"]]["rationale"]
            made["justification"] = as_given(rationale, before["justification"])
        if claim["speaker"] != UNKNOWN_SPEAKER:
            name = self.records.speaker_name(claim["speaker"])
            given = before.get("speaker") or ""
            made["speaker"] = given if cleaned(given).strip() == name else name
        if (said := _day(claim)) and _numbers(said) != _numbers(before.get("claim_date") or ""):
            made["claim_date"] = said
        return {**before, **made}

    def _kept(self, claim: Row, origin: Kept) -> list[dict[str, Any]]:
        """The questions of an imported claim, with those of their answers that are still links."""
        questions = [{**each, "answers": list(each["answers"])} for each in origin.record["questions"]]
        added = []
        for link in in_order(self.records.links.get(claim["id"], ()), NAME):
            answer = kept(link, NAME)
            if answer is None:
                added.append(self._answer(link))
                continue
            place = json.loads(link["foreign"])[NAME]["question"]
            words = as_given(link["quote"], answer.record.get("answer"))
            questions[place]["answers"].append({**answer.record, "answer": words})
        return questions + ([{"question": _OPEN, "answers": added}] if added else [])

    def _new(self, claim: Row, label: str) -> dict[str, Any]:
        verdict = self.records.verdict[claim["id"]]
        stated = self.records.links.get(claim["id"], ())
        source = self.records.sources[stated[0]["source"]] if stated else {}
        said = _day(claim)
        if claim["said_date"] and not said:
            self.losses.collapse("claim dates that are no single day", "a date is one day, or none", claim["id"])
        return {
            "claim": claim["text"],
            "required_reannotation": False,
            "label": label,
            "justification": verdict["rationale"],
            "claim_date": said,
            "speaker": self.records.speaker_name(claim["speaker"]),
            "original_claim_url": source.get("url"),
            "cached_original_claim_url": source.get("archive_url"),
            "fact_checking_article": self.records.info.get("url"),
            "reporting_source": self.records.speaker_name(source["publisher"]) if source else None,
            "location_ISO_code": None,
            "claim_types": _types(claim),
            "fact_checking_strategies": ["Written Evidence"],
            "questions": self._questions(claim),
        }

    def _questions(self, claim: Row) -> list[dict[str, Any]]:
        """The passages the verdict rests on, under the first question that their claim answers as this one does."""
        own = [row["question"] for row in self.records.answers.get(claim["id"], ())]
        questions: dict[str, list[Labelled[dict[str, Any]]]] = {}
        for ground in Grounds(self.records, self.losses).of(claim):
            theirs = {row["question"] for row in self.records.answers.get(ground.link["claim"], ())}
            shared = next((question for question in own if question in theirs), None)
            text = self.records.questions[shared]["text"] if shared else _OPEN
            answer = self._answer(ground.link)
            same = (answer["answer"], answer["source_url"])
            questions.setdefault(text, []).append(Labelled(same, "", f"{claim['id']}:{ground.link['id']}", answer))
        return [
            {"question": text, "answers": settled(answers, self.losses, "answers")}
            for text, answers in questions.items()
        ]

    def _answer(self, link: Row) -> dict[str, Any]:
        source = self.records.sources[link["source"]]
        answer = {
            "answer": link["passage"] or link["quote"],
            "answer_type": "Extractive",
            "source_url": source["url"],
            "source_medium": "Web text",
        }
        return answer | ({"cached_source_url": source["archive_url"]} if source["archive_url"] else {})


def _day(claim: Row) -> str | None:
    """The day of a claim as AVeriTeC writes it, such as 5-2-2019; None where it is not one day."""
    first, last = claim["said_from"], claim["said_to"]
    return f"{first.day}-{first.month}-{first.year}" if first and first == last else None


def _numbers(written: str) -> list[int]:
    """Day, month and year of a date with the year at either end."""
    parts = [int(digits) for digits in re.findall(r"\d+", written)][:3]
    return parts[::-1] if parts and parts[0] > 31 else parts


def _types(claim: Row) -> list[str]:
    if claim["scope_amount_value"] is not None:
        return ["Numerical Claim"]
    return [
        "Position Statement" if claim["kind"] in ("opinion", "prediction", "state_of_mind") else "Event/Property Claim"
    ]
