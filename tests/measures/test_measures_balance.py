from __future__ import annotations

from factcheck.measures.balance import Side, Standing, sides, standings
from support.project import Tiny

LETTER = """
sources:
  - id: letter
    kind: primary
    publisher: council
    text: private
    title: Letter
    published: 2019-03
    unknown: {text: "kept by the council", author: "none", url: "none", retrieved: "none"}
speakers:
  - {id: nobody, kind: person, name: "Nobody", name_source: "invented for the test"}
claims:
  - id: letter-says
    speaker: nobody
    text: So.
    evidence: [{id: letter-1, source: letter, quote: "So it is."}]
  - id: old
    speaker: council
    text: So.
    status: retracted
    evidence: [{id: letter-1, source: letter, quote: "So it was."}]
verdicts:
  - {claim: old, verdict: refuted, rationale: "So.", against: [council-part], review: none}
  - {claim: council-part, verdict: mixed, rationale: "So.", for: [letter-says], review: editor, issues: [single_origin]}
"""


def test_each_side_is_counted() -> None:
    checked = Tiny.sample(LETTER).check()
    assert checked.dataset is not None
    assert sides(checked.dataset) == (
        Side("council", speakers=1, claims=1, links=1, verdicts={"mixed": 1}, unreviewed=0),
        Side("reporting", speakers=1, claims=1, links=1, verdicts={}, unreviewed=0),
        Side("residents", speakers=1, claims=1, links=1, verdicts={"unverified": 1}, unreviewed=1),
        Side(None, speakers=1, claims=1, links=1, verdicts={}, unreviewed=0),
    )


def test_each_source_is_counted() -> None:
    checked = Tiny.sample(LETTER).check()
    assert checked.dataset is not None
    fates = {"news": {"proved": 2, "failed": 1, "waived": 1}, "letter": {"unproved": 2}, "lost": {"failed": 1}}
    found = standings(checked.dataset, fates)
    assert found == (
        Standing("news", proved=2, unproved=0, failed=1, waived=1, dated=False),
        Standing("letter", proved=0, unproved=2, failed=0, waived=0, dated=True),
        Standing("lost", proved=0, unproved=0, failed=1, waived=0, dated=False),
    )
    assert [standing.undated for standing in found] == [4, 0, 1]
