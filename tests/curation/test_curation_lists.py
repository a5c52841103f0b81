"""Lists are edited item by item, and nothing else changes."""

import pytest

from factcheck.curation import Item, Kept, New, apply
from factcheck.curation.file import YamlFile
from factcheck.curation.lists import edit_items, extend
from factcheck.curation.nodes import Mapping, child
from factcheck.curation.syntax import parse

BLOCK = """\
id: news
regions:  # what each line is
  # the top
  - {lines: 1, kind: headline}
  - {lines: 3-9, kind: body}  # the text
  - lines: 11
    kind: caption
# the end
next: 1
"""
FLOW = "id: news\nregions: [{lines: 1, kind: headline}, {lines: 3-9, kind: body}, {lines: 11, kind: ad}]\n"
NEW = New({"lines": "10", "kind": "ad"})


def edited(text: str, wanted: list[Item], key: str = "regions") -> str:
    file = YamlFile("a.yaml", text)
    root = parse(file).root
    assert isinstance(root, Mapping)
    listed = child(root, key)
    assert listed is not None
    edits = edit_items(file, listed, wanted)
    return apply(text, edits) if edits else ""


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("wanted", "old", "new"),
    [
        ([Kept(0), Kept(1, {"lines": "3-10"}), Kept(2)], "3-9", "3-10"),
        ([Kept(0), Kept(2)], "  - {lines: 3-9, kind: body}  # the text\n", ""),
        ([Kept(0), Kept(1), NEW, Kept(2)], "# the text\n", "# the text\n  - {lines: 10, kind: ad}\n"),
        ([NEW, Kept(0), Kept(1), Kept(2)], "  - {lines: 1,", "  - {lines: 10, kind: ad}\n  - {lines: 1,"),
        ([Kept(0), Kept(1), Kept(2), NEW], "kind: caption\n", "kind: caption\n  - {lines: 10, kind: ad}\n"),
        ([Kept(0), NEW, Kept(2)], "  - {lines: 3-9, kind: body}  # the text\n", "  - {lines: 10, kind: ad}\n"),
        ([Kept(0), Kept(1)], "  - lines: 11\n    kind: caption\n", ""),
    ],
)
def test_a_block_list_keeps_its_comments(wanted: list[Item], old: str, new: str, end: str) -> None:
    assert BLOCK.count(old) == 1
    assert edited(BLOCK.replace("\n", end), wanted) == BLOCK.replace(old, new).replace("\n", end)


def test_a_block_list_at_the_end_of_a_file_without_a_line_end() -> None:
    assert edited("regions:\n- {lines: 1}", [Kept(0), NEW]) == "regions:\n- {lines: 1}\n- {lines: 10, kind: ad}"


def test_a_list_in_brackets_keeps_its_other_items() -> None:
    wanted: list[Item] = [Kept(0), NEW, Kept(2, {"lines": "12"})]
    assert edited(FLOW, wanted) == FLOW.replace("{lines: 3-9, kind: body}", "{lines: 10, kind: ad}").replace(
        "lines: 11", "lines: 12"
    )
    assert edited("regions: []\n", [NEW]) == "regions: [{lines: 10, kind: ad}]\n"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (BLOCK, [Kept(1), Kept(0), Kept(2)]),
        (BLOCK, [Kept(0), Kept(7)]),
        (BLOCK, [Kept(0, {"parts": "x"}), Kept(1), Kept(2)]),
        ("regions: [{lines: 1}, # first\n  {lines: 2}]\n", [Kept(0)]),
        ("regions: soon\n", [NEW]),
    ],
)
def test_what_cannot_be_done_exactly_is_not_done(text: str, wanted: list[Item]) -> None:
    assert edited(text, wanted) == ""


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("id: a # its id\nquote: x\n", 'id: a # its id\nhistory: [{what: "a: b"}]\nquote: x\n'),
        ("{id: a, quote: x}\n", '{id: a, history: [{what: "a: b"}], quote: x}\n'),
        ("id: a\nhistory:\n  - {what: b} # one\n", 'id: a\nhistory:\n  - {what: b} # one\n  - {what: "a: b"}\n'),
        ("id: a\nhistory: [{what: b}]\n", 'id: a\nhistory: [{what: b}, {what: "a: b"}]\n'),
        (
            "history:\n- what: |-\n    b\n  # one\nid: a\n",
            'history:\n- what: |-\n    b\n- {what: "a: b"}\n  # one\nid: a\n',
        ),
    ],
)
def test_an_item_is_added(before: str, after: str) -> None:
    file = YamlFile("a.yaml", before)
    root = parse(file).root
    assert root is not None
    assert apply(before, extend(file, root, "history", [New({"what": "a: b"})])) == after
