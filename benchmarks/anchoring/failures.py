"""What failed, by name: a page with the texts for those who mend it, and a list without them for the documentation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from typing import Any

from benchmarks.anchoring.case import Case
from benchmarks.anchoring.score import Result

FULL_LIST = 400
"""Families with fewer cases list every failure."""
MOST = 5
"""Failures of one fault that the others list."""


def page(result: Result, texts: dict[str, str]) -> str:
    """Every family with failures, each with its text round about; then the refusals that name an unlikely kind."""
    parts = ["# Failing cases\n"]
    for family, score in result.scores.items():
        if score.failures:
            parts.append(f"\n## {family}: {len(score.failures)} of {score.cases}\n")
            parts += [described(case, found, fault, texts[case.text]) for case, found, fault in _chosen(result, family)]
    parts.append("\n# Refused, with an unlikely kind named\n")
    for family, score in result.scores.items():
        if score.misnamed:
            told = Counter("+".join(found.get("kinds", [])) for _, found in score.misnamed)
            parts.append(f"\n## {family}: {len(score.misnamed)} of {score.cases}: {dict(told.most_common(6))}\n")
            parts += [described(case, found, "kind", texts[case.text]) for case, found in score.misnamed[:MOST]]
    return "".join(parts)


def listed(result: Result, ours: Collection[str]) -> str:
    """The failures by name; the quote only where the text is ours, since the news belongs to others."""
    lines = []
    for family, score in result.scores.items():
        if not score.failures:
            continue
        lines.append(f"\n{family}: {len(score.failures)} of {score.cases}\n\n")
        for case, found, fault in _chosen(result, family):
            told = ", ".join(filter(None, (found.get("grade", ""), *found.get("kinds", []), *found.get("edges", []))))
            quote = f": `{visible(case.quote)}`" if case.text in ours else ""
            lines.append(f"- case {case.number}, {fault} ({told}){quote}\n")
    return "".join(lines) or "\nNothing.\n"


def _chosen(result: Result, family: str) -> list[tuple[Case, dict[str, Any], str]]:
    score = result.scores[family]
    seen: Counter[str] = Counter()
    chosen = []
    for case, found, fault in score.failures:
        seen[fault] += 1
        if seen[fault] <= MOST or score.cases < FULL_LIST:
            chosen.append((case, found, fault))
    return chosen


def described(case: Case, found: dict[str, Any], fault: str, text: str) -> str:
    """One failure: the quote, the text round the right place, what was wanted and what came."""
    lines = [f"- {case.family} {case.number}: **{fault}**", f"  - quote: {visible(case.quote)}"]
    if case.hull is not None:
        start, end = case.hull
        around = text[max(0, start - 60) : start], text[start:end], text[end : end + 40]
        lines.append("  - text: " + " | ".join(map(visible, around)))
    spans = found.get("spans") or []
    got = text[spans[0][0] : spans[-1][1]] if spans else ""
    told = {key: found[key] for key in ("grade", "kinds", "edges", "note") if found.get(key)}
    wanted = f"{case.expect} {[list(span) for span in case.spans]}"
    hides = f" hides {case.hides}" if case.hides else ""
    kinds = f" as {'/'.join(case.kinds)}" if case.kinds else ""
    options = f" with {case.options}" if case.options else ""
    lines.append(f"  - expected: {wanted}{kinds}{hides}{options}")
    lines.append(f"  - got: {found['verdict']} {spans} {told} {visible(got[:160])}")
    return "\n".join(lines) + "\n"


def visible(text: str) -> str:
    """A text in quotation marks with characters that cannot be seen written as escapes."""
    plain = all(character.isprintable() or character in "\n\r\t" for character in text)
    return repr(text) if plain else ascii(text)
