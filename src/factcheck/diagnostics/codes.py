"""The one table of codes: number, name, severity, and whether the rule is absolute.

Codes are never reused. The first digit says what a code is about: 0 file and YAML, 1 claim record, 2 source, 3 link
and quote, 4 comparison and verdict, 5 sourcing and independence, 9 export. An absolute rule can't be waived, ignored
or left out of a build.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from factcheck.diagnostics.diagnostic import Severity

ERROR, WARNING, INFO = Severity.ERROR, Severity.WARNING, Severity.INFO


class Code(NamedTuple):
    """A row of the table."""

    code: str
    name: str
    severity: Severity
    absolute: bool = False


_TABLE = (
    # 0: file and YAML
    Code("FC001", "unreadable-file", ERROR, absolute=True),
    Code("FC002", "yaml-syntax", ERROR, absolute=True),
    Code("FC003", "duplicate-key", ERROR, absolute=True),
    Code("FC004", "unknown-key", ERROR, absolute=True),
    Code("FC005", "wrong-type", ERROR, absolute=True),
    Code("FC006", "cut-by-comment", ERROR, absolute=True),
    Code("FC007", "unknown-format", ERROR, absolute=True),
    Code("FC008", "header-missing", ERROR, absolute=True),
    Code("FC009", "bad-id", ERROR, absolute=True),
    Code("FC010", "duplicate-id", ERROR, absolute=True),
    Code("FC011", "dangling-reference", ERROR, absolute=True),
    Code("FC012", "unused-waiver", WARNING),
    Code("FC013", "waived-absolute", ERROR, absolute=True),
    Code("FC014", "settings", ERROR, absolute=True),
    Code("FC015", "control-character", ERROR),
    Code("FC016", "waived-unknown", ERROR, absolute=True),
    Code("FC017", "file-not-read", ERROR, absolute=True),
    Code("FC018", "json-syntax", ERROR, absolute=True),
    Code("FC019", "circular-reference", ERROR, absolute=True),
    Code("FC020", "writing-unfinished", ERROR, absolute=True),
    Code("FC021", "cut-by-comma", WARNING, absolute=True),
    # 1: claim record
    Code("FC101", "claim-without-statement", ERROR),
    Code("FC102", "anonymous-without-reason", WARNING),
    Code("FC103", "unknown-speaker", ERROR),
    Code("FC104", "name-in-no-source", WARNING),
    Code("FC105", "two-propositions", INFO),
    Code("FC106", "told-by-itself", ERROR),
    Code("FC107", "same-name", WARNING),
    Code("FC108", "name-in-marks", WARNING),
    # 2: source
    Code("FC201", "source-file-missing", ERROR, absolute=True),
    Code("FC202", "path-outside-project", ERROR, absolute=True),
    Code("FC203", "digest-mismatch", ERROR, absolute=True),
    Code("FC204", "digest-missing", ERROR),
    Code("FC205", "not-utf-8", ERROR, absolute=True),
    Code("FC206", "line-in-no-region", ERROR),
    Code("FC207", "line-in-two-regions", ERROR),
    Code("FC208", "region-out-of-range", ERROR),
    Code("FC209", "text-withheld-without-reason", ERROR),
    Code("FC210", "region-part-missing", ERROR),
    Code("FC211", "source-details-missing", ERROR),
    Code("FC212", "source-not-archived", WARNING),
    Code("FC213", "parent-not-declared", WARNING),
    Code("FC214", "no-claim-unfounded", ERROR),
    Code("FC215", "control-in-source", WARNING),
    Code("FC216", "address-unusable", WARNING),
    Code("FC217", "republishes-itself", ERROR),
    Code("FC218", "capture-mismatch", WARNING),
    Code("FC219", "retrieved-before-published", WARNING),
    # 3: link and quote
    Code("FC301", "quote-altered", ERROR, absolute=True),
    Code("FC302", "quote-elsewhere", ERROR, absolute=True),
    Code("FC303", "quote-ambiguous", ERROR, absolute=True),
    Code("FC304", "quote-missing", ERROR, absolute=True),
    Code("FC305", "quote-unproved", WARNING),
    Code("FC306", "quote-typographic", WARNING),
    Code("FC307", "quote-in-furniture", ERROR, absolute=True),
    Code("FC308", "headline-link", ERROR, absolute=True),
    Code("FC309", "link-id-missing", ERROR),
    Code("FC310", "directness-contradicted", ERROR),
    Code("FC311", "cut-hides-words", ERROR),
    Code("FC312", "cut-hides-hedge", WARNING),
    Code("FC313", "gap-hides-words", ERROR),
    Code("FC314", "gap-hides-hedge", WARNING),
    Code("FC315", "language-unjudged", WARNING),
    Code("FC316", "stance-of-spoken-passage", ERROR),
    Code("FC317", "fragmentary-quote", WARNING),
    Code("FC318", "translation-missing", WARNING),
    Code("FC319", "attribution-unexplained", WARNING),
    Code("FC320", "evidence-after-claim", INFO),
    Code("FC321", "attribution-returns", ERROR),
    # 4: comparison and verdict
    Code("FC401", "compared-with-itself", ERROR),
    Code("FC402", "compared-twice", ERROR),
    Code("FC403", "nothing-in-common", WARNING),
    Code("FC404", "contradicts-own-words", ERROR),
    Code("FC405", "concedes-to-own-side", ERROR),
    Code("FC406", "dimensions-and-drift", ERROR),
    Code("FC407", "rationale-missing", ERROR),
    Code("FC408", "verdict-on-rendering", ERROR),
    Code("FC409", "verdict-history", ERROR),
    Code("FC410", "verdict-on-unproved", ERROR),
    Code("FC411", "verdict-without-grounds", ERROR),
    Code("FC412", "comparison-links", ERROR),
    Code("FC413", "rests-on-absence", WARNING),
    Code("FC414", "plural-for-one", WARNING),
    Code("FC415", "verdict-on-opinion", ERROR),
    Code("FC416", "verdict-on-characterisation", WARNING),
    Code("FC417", "objects-unrelated", WARNING),
    Code("FC418", "drift-not-listed", WARNING),
    Code("FC419", "concession-outside-body", ERROR),
    Code("FC420", "cherry-picking", ERROR),
    Code("FC421", "evidence-after-verdict", ERROR),
    Code("FC422", "review-not-independent", WARNING),
    Code("FC423", "cites-retracted", ERROR),
    Code("FC424", "not-adjudicated", WARNING),
    Code("FC425", "annotation-unusable", WARNING),
    Code("FC426", "verdict-against-evidence", ERROR),
    Code("FC427", "compared-both-ways", ERROR),
    Code("FC428", "verdict-cites-itself", ERROR),
    # 5: sourcing and independence
    Code("FC501", "nothing-proved", ERROR, absolute=True),
    Code("FC502", "undeclared-reuse", WARNING),
    Code("FC503", "parent-not-shown", WARNING),
    Code("FC504", "parent-published-later", WARNING),
    Code("FC505", "nothing-provable", ERROR),
    Code("FC510", "single-origin", WARNING),
    Code("FC511", "anonymous-alone", WARNING),
    Code("FC512", "digest-alone", WARNING),
    Code("FC513", "agency-uncounted", WARNING),
    # 9: export
    Code("FC901", "spreadsheet-formula", WARNING),
    Code("FC902", "split-leak", ERROR),
    Code("FC903", "licence-not-listed", WARNING),
)

CODES: Mapping[str, Code] = {row.code: row for row in _TABLE}
"""Every code, by its number."""
