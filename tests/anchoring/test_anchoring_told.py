"""A verb of saying before "that" is reported, as one without it is: whose words they are is cut off with it."""

from __future__ import annotations

import pytest

from factcheck.anchoring import locate


@pytest.mark.parametrize(
    ("text", "language", "word"),
    [
        ("The mayor claimed that |the town had lost.", "en", "claimed"),
        ("The mayor told the court on Monday that |the town had lost.", "en", "told"),
        ("He said it rained and that |the town had lost.", "en", "said"),
        ("Prosecutors, who opened their case last week, allege that |she knew the account.", "en", "allege"),
        ("Er sagte, dass |die Stadt nun zahlen werde.", "de", "sagte"),
        ("Er sagte am Montag, |die Stadt habe verloren und zahle nun.", "de", "sagte"),
        ("Il affirme qu’|elle avait perdu.", "fr", "affirme"),
        ("El alcalde aseguró ayer que |la ciudad había perdido.", "es", "aseguró"),
    ],
)
def test_a_verb_of_saying_before_a_complementizer_is_reported_and_raises_no_flag(
    text: str, language: str, word: str
) -> None:
    anchor = locate(text.partition("|")[2].rstrip("."), text.replace("|", ""), language=language)
    assert [(edge.kind, edge.word) for edge in anchor.edges] == [("saying", word)]
    assert anchor.flags == ()


@pytest.mark.parametrize(
    "text",
    ["The town that |we love is here.", "He is so tired that |he left.", "It rained so much that |the town said no."],
)
def test_a_clause_that_nobody_says_reports_none(text: str) -> None:
    assert locate(text.partition("|")[2].rstrip("."), text.replace("|", ""), language="en").edges == ()


def test_what_is_denied_is_told_as_denied() -> None:
    (edge,) = locate("the town had lost", "Nobody in the town says that the town had lost.", language="en").edges
    assert (edge.kind, edge.word) == ("negation", "Nobody")
