"""Keys that stand once more: one too many, or another entry whose dash was forgotten."""

from __future__ import annotations

import pytest

from support.curated import place, reading

CLAIM = """\
claims:
  - id: first
    speaker: council
    text: The wall stands.
    evidence:
      - id: news-1
        source: news
        quote: The wall stands.
"""
LINK = """\
        id: news-2
        source: news
        quote: It stood before.
"""
SECOND = """\
    id: second
    speaker: council
    text: The wall stood.
    kind: fact
    evidence:
      - {id: news-1, source: news, quote: It stood.}
      - {id: news-2, source: news, quote: It stood before.}
"""


def test_a_claim_without_its_dash_is_one_fault_and_its_links_are_counted() -> None:
    found = reading(CLAIM + SECOND)
    (fault,) = found.diagnostics
    assert (fault.code, place(fault)) == ("FC003", "11:5")
    assert fault.message == (
        "`id`, `speaker`, `text` and `evidence` stand in this entry already, from line 4 on: is the `- ` of another "
        "entry missing here?"
    )
    assert fault.help.startswith("Write `- ` before `id`, as in the entries above.")
    assert (found.lost, found.whole) == (2, True)
    assert found.rejected == {"second", "second/news-1", "second/news-2"}


def test_each_entry_without_its_dash_is_told() -> None:
    found = reading(CLAIM + SECOND + SECOND.replace("second", "third"))
    assert [place(fault) for fault in found.diagnostics] == ["11:5", "18:5"]
    assert found.diagnostics[1].message.startswith("`id`, `speaker`, `text`, `kind` and `evidence` stand")
    assert found.lost == 4


def test_a_link_without_its_dash_is_counted_as_not_read() -> None:
    found = reading(CLAIM + LINK)
    (fault,) = found.diagnostics
    assert place(fault) == "11:9"
    assert "`- ` before `id`" in fault.help
    assert found.lost == 1
    assert found.rejected == {"first/news-2"}


@pytest.mark.parametrize("more", ["        source: news\n        quote: It stood.\n", "        source: other\n"])
def test_links_need_no_id_to_be_seen_as_two(more: str) -> None:
    found = reading(CLAIM.replace("id: news-1\n        ", "") + more)
    (fault,) = found.diagnostics
    assert "`- ` before `source`" in fault.help
    assert found.lost == 1


def test_links_under_a_second_list_are_counted() -> None:
    found = reading(CLAIM + "    evidence:\n      - {id: news-2, source: news, quote: It stood.}\n")
    (fault,) = found.diagnostics
    assert fault.message == "The key `evidence` stands twice: first in line 7, and again here."
    assert found.lost == 1


@pytest.mark.parametrize(
    "body",
    [
        CLAIM + "    text: The wall fell.\n",
        CLAIM + "        quote: It fell.\n",
        "objects:\n  - {id: wall, id: pier, text: The wall.}\n",
        "objects: []\nclaims: []\nobjects: []\n",
    ],
)
def test_a_key_that_begins_no_entry_is_one_too_many(body: str) -> None:
    found = reading(body)
    (fault,) = found.diagnostics
    assert "stands twice" in fault.message
    assert fault.help == "Keep one of the two; the first is read."
    assert found.lost == 0
