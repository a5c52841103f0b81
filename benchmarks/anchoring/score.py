"""What a contender made of the cases: verdicts, spans, kinds, time."""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.anchoring.case import Case, Span

OVERLAP = 0.8
"""Share of the joint stretch that a located passage must have in common with the right one."""


@dataclass
class Score:
    """Counts over the cases of one family (or of several), the failures, and refusals that name an unlikely kind."""

    cases: int = 0
    right: int = 0
    wrong_place: int = 0
    false_accepts: int = 0
    false_rejects: int = 0
    flagged: int = 0
    kinds: int = 0
    errors: int = 0
    seconds: float = 0.0
    failures: list[tuple[Case, dict[str, Any], str]] = field(default_factory=list)
    misnamed: list[tuple[Case, dict[str, Any]]] = field(default_factory=list)

    def __add__(self, other: Score) -> Score:
        counts = (
            "cases",
            "right",
            "wrong_place",
            "false_accepts",
            "false_rejects",
            "flagged",
            "kinds",
            "errors",
            "seconds",
        )
        total = Score(**{name: getattr(self, name) + getattr(other, name) for name in counts})
        total.failures = self.failures + other.failures
        total.misnamed = self.misnamed + other.misnamed
        return total

    @property
    def placed(self) -> int:
        """Cases taken for faithful, flagged or not, and put where they stand."""
        return self.cases - self.false_rejects - self.wrong_place - self.errors

    @property
    def rate(self) -> float:
        """Quotes a second."""
        return self.cases / self.seconds if self.seconds else 0.0


@dataclass
class Result:
    """A contender's scores by family; `kilobytes` its peak memory; `fault` why it did not run."""

    name: str
    scores: dict[str, Score] = field(default_factory=dict)
    kilobytes: float = 0.0
    fault: str = ""

    def total(self, families: Iterable[str]) -> Score:
        """The scores of several families together."""
        return sum((self.scores[name] for name in families if name in self.scores), Score())


def contend(name: str, python: Path, cases: list[Case], texts: dict[str, str], seconds: float) -> Result:
    """Runs a contender in a process of its own, and scores its answers."""
    result = Result(name)
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        (here / "cases").write_text("".join(json.dumps(case.row()) + "\n" for case in cases), encoding="utf-8")
        used = {case.text for case in cases}
        (here / "texts").write_text(json.dumps({key: texts[key] for key in used}), encoding="utf-8")
        command = [
            python,
            Path(__file__).with_name("contenders.py"),
            name,
            here / "cases",
            here / "texts",
            here / "out",
            str(seconds),
        ]
        done = subprocess.run(list(map(str, command)), check=False, capture_output=True, text=True, encoding="utf-8")
        if done.returncode:
            result.fault = (done.stderr.strip().splitlines() or ["no message"])[-1]
            return result
        lines = (here / "out").read_text(encoding="utf-8").splitlines()
    by_name = {(case.family, case.number): case for case in cases}
    for line in map(json.loads, lines):
        if "kilobytes" in line:
            result.kilobytes = line["kilobytes"]
            continue
        score = result.scores.setdefault(line["family"], Score())
        if "cpu" in line:
            score.seconds = line["cpu"]
        else:
            mark(score, by_name[line["family"], line["number"]], line, place=name != "linkml-reference-validator")
    return result


def mark(score: Score, case: Case, found: dict[str, Any], *, place: bool = True) -> None:
    """Adds one answer to a score. `place` is false for those that give none: their spans are not judged."""
    score.cases += 1
    fault = _fault(score, case, found, place=place)
    if fault:
        score.failures.append((case, found, fault))
    else:
        score.right += 1


def _fault(score: Score, case: Case, found: dict[str, Any], *, place: bool) -> str:
    verdict = found["verdict"]
    if verdict == "error":
        score.errors += 1
        return "error"
    accepted = verdict in ("accept", "flag")
    if case.expect == "accept":
        return _accept(score, case, found, place=place)
    if case.expect == "flag":
        if verdict == "flag":
            score.flagged += 1
            return ""
        score.false_accepts += verdict == "accept"
        score.false_rejects += not accepted
        return "accepted without a flag" if verdict == "accept" else "refused"
    if case.expect == "ambiguous":
        score.false_accepts += accepted
        score.false_rejects += verdict == "refuse"
        return "" if verdict == "ambiguous" else f"{verdict}, not ambiguous"
    if accepted:
        score.false_accepts += verdict == "accept"
        score.flagged += verdict == "flag"
        return "accepted" if verdict == "accept" else "flagged only"
    if case.expect == "locate":
        near = overlap(case.hull, _hull(found)) >= OVERLAP or not place
        score.wrong_place += not near
        return "" if near else "not located"
    named = set(found.get("kinds", []))
    if not case.kinds or named & set(case.kinds) or found.get("grade") == "missing":
        score.kinds += 1
    else:
        score.misnamed.append((case, found))
    return ""


def _accept(score: Score, case: Case, found: dict[str, Any], *, place: bool) -> str:
    verdict = found["verdict"]
    if verdict not in ("accept", "flag"):
        score.false_rejects += 1
        return "refused" if verdict == "refuse" else verdict
    score.flagged += verdict == "flag"
    if place and case.spans and not _exact(case, found):
        score.wrong_place += 1
        return "wrong place"
    return "flagged without need" if verdict == "flag" else ""


def _exact(case: Case, found: dict[str, Any]) -> bool:
    if "start" in found:
        return case.hull is not None and bool(found["start"] == case.hull[0])
    if "grade" in found:
        return [tuple(span) for span in found["spans"]] == list(case.spans)
    return _hull(found) == case.hull


def _hull(found: dict[str, Any]) -> Span | None:
    spans = found.get("spans") or []
    return (spans[0][0], spans[-1][1]) if spans else None


def overlap(a: Span | None, b: Span | None) -> float:
    """Intersection over union of two stretches."""
    if a is None or b is None:
        return 0.0
    shared = max(0, min(a[1], b[1]) - max(a[0], b[0]))
    return shared / (max(a[1], b[1]) - min(a[0], b[0]) or 1)
