from unittest.mock import patch

import pytest
import yaml

from factcheck.curation import read, syntax
from support.curated import HEADER, faults, only_fault, place, reading

NINE = ",".join(["*{0}"] * 9)
BOMB = "speakers:\n  - &a [1,2,3,4,5,6,7,8,9]\n" + "".join(
    f"  - &{chr(98 + step)} [{NINE.format(chr(97 + step))}]\n" for step in range(12)
)
DEEP_ALIASES = "speakers:\n  - &a0 " + "[" * 60 + "]" * 60 + "\n"
DEEP_ALIASES += "".join(f"  - &a{step + 1} {'[' * 60}*a{step}{']' * 60}\n" for step in range(100))


@pytest.mark.parametrize(
    ("content", "code", "where", "said"),
    [
        (b"", "FC001", "1:1", "is empty"),
        ("# later\n", "FC001", "1:1", "`data/claims.yaml` holds nothing but comments."),
        (b"a: caf\xe9\n", "FC001", "1:7", "0xE9 at offset 6 (line 1)"),
        ("a: 1\nb: é".encode() + b"\xff", "FC001", "2:5", "0xFF at offset 10 (line 2, character 5)"),
        (HEADER.encode("utf-16"), "FC001", "1:1", "UTF-16"),
        (HEADER.encode("utf-16-le"), "FC001", "1:2", "UTF-16"),
        (b"%PDF-1.7\n\xff", "FC001", "1:1", "PDF"),
        ("- a\n", "FC005", "1:1", "should hold keys"),
        ("only words\n", "FC005", "1:1", "should hold keys"),
        (HEADER + "claims: []\0\n", "FC002", "3:11", "NUL character (U+0000)"),
        (HEADER + "claims: [\x1b[2J]\n", "FC002", "3:10", "escape character (U+001B)"),
        (HEADER + "claims: \ud800\n", "FC002", "3:9", "U+D800"),
        (HEADER + "claims:\n\t- id: a\n", "FC002", "4:1", "A tab"),
        (HEADER + "claims:\n  - text: The council: no\n", "FC002", "4:22", "second colon"),
        (HEADER + "claims:\n  - text: “The council: no”\n", "FC002", "4:11", "begins with a curly quotation mark"),
        (HEADER + "claims:\n  - text: The “council”: no\n", "FC002", "4:24", "second colon"),
        (HEADER + 'claims:\n  - text: "He said\n    id: a\n', "FC002", "4:11", "never closed"),
        (HEADER + 'claims:\n  - text: "Up to: 40\n    id: "a"\n', "FC002", "4:11", "closed only in line 5"),
        (HEADER + 'claims:\n  - text: "He" said so\n', "FC002", "4:16", "goes on after the quotation mark"),
        (
            HEADER + "claims:\n  - text: [N]obody left\n",
            "FC002",
            "4:11",
            "begins with `[`, which YAML takes for a list",
        ),
        (HEADER + "claims:\n  - [He] left\n", "FC002", "4:5", "begins with `[`"),
        (HEADER + "claims:\n  - text: {He} left\n", "FC002", "4:11", "YAML takes for a map"),
        (HEADER + "claims:\n  - text: @home\n", "FC002", "4:11", "cannot begin with `@`"),
        (HEADER + "claims:\n  - id: a\n    text\n    kind: fact\n", "FC002", "5:5", "neither a key"),
        (HEADER + "speakers:\n  - {id: a, kind: person\nclaims: []\n", "FC002", "4:5", "opens with `{`"),
        (HEADER + "claims: [a, b\nspeakers: []\n", "FC002", "3:9", "opens with `[`"),
        (HEADER + 'objects:\n  - {id: a, text: "No "nada" y 40"}\n', "FC002", "4:24", "goes on after the quotation"),
        (HEADER + "objects:\n  - {id: a, text: 'It isn't so'}\n", "FC002", "4:27", "goes on after the quotation mark"),
        (HEADER + 'objects:\n  - {id: a, text: ["a" "b"]}\n', "FC002", "4:19", "a comma is missing in it"),
        (HEADER + 'claims:\n  - text: "a\\q"\n', "FC002", "4:13", "backslash"),
        (HEADER + 'claims:\n  - text: "a\\ud800"\n', "FC002", "4:15", "stand for no character"),
        (HEADER + 'claims:\n  - text: "a\\uzz"\n', "FC002", "4:15", "the digits that YAML expects"),
        (HEADER + "claims:\n  - id: a\n   text: b\n", "FC002", "5:4", "does not begin with `- `"),
        (HEADER + "claims:\n  - text: a\u2028b\n    c\n", "FC002", "4:12", "U+2028"),
        (HEADER + "---\nclaims: []\n", "FC002", "3:1", "second YAML document"),
        (HEADER + "claims: *later\n", "FC002", "3:9", "`*later`"),
        (HEADER + "claims: &a [*a]\n", "FC002", "3:13", "`*a`"),
        (HEADER + "? [a]\n: b\n", "FC002", "3:3", "where a key should be"),
        ("[" * 5000, "FC002", "1:101", "More than 100"),
        ("{a: " * 5000, "FC002", "1:401", "More than 100"),
        ("- " * 5000, "FC002", "1:201", "More than 100"),
        (HEADER + BOMB, "FC002", "9:9", "copy more than 100,000 values"),
        (HEADER + DEEP_ALIASES, "FC002", "5:69", "More than 100"),
    ],
)
def test_a_fault_that_ends_the_reading(content: str | bytes, code: str, where: str, said: str) -> None:
    fault = only_fault(content)
    assert (fault.code, place(fault)) == (code, where)
    assert said in fault.message
    assert fault.help
    assert read({"data/claims.yaml": content}).dataset is None


@pytest.mark.parametrize(
    ("body", "code", "where", "said"),
    [
        ("objects:\n  - {id: a, text: x, text: y}\n", "FC003", "4:22", "`text` stands twice: first in line 4"),
        ("objects:\n  - id: a\n    text: x\n    id: b\n", "FC003", "6:5", "`id` stands in this entry already, in line"),
        ("objects:\n  - id: a\n    <<: {text: x}\n    text: y\n", "FC002", "5:5", "merge key"),
        ("objects:\n  - {id: a, text: !!str x}\n", "FC002", "4:19", 'A tag ("!!str")'),
        ("objects:\n  - !!python/object:os.x {id: a, text: b}\n", "FC002", "4:5", "tags are not read"),
    ],
)
def test_a_fault_after_which_the_record_lives_on(body: str, code: str, where: str, said: str) -> None:
    found = reading(body)
    (fault,) = found.diagnostics
    assert (fault.code, place(fault)) == (code, where)
    assert said in fault.message
    assert found.dataset is not None
    assert [record.id for record in found.dataset.objects] == ["a"]


def test_a_field_that_may_stand_behind_a_merge_key_is_not_said_to_be_missing() -> None:
    body = "objects:\n  - &a {id: a, text: x}\n  - <<: *a\n    id: b\n  - id: c\n"
    found = reading(body).diagnostics
    assert [(fault.code, place(fault)) for fault in found] == [("FC002", "5:5"), ("FC005", "7:5")]


@pytest.mark.parametrize(
    ("value", "advised", "withheld"),
    [
        ("[N]obody left", "`|-`", "mark"),
        ('"He" said so', "`|-`", "mark"),
        ('"nobody ""will be"" left"', '`\\"`', "double"),
        ("'it isn't so'", "double the inner marks", "\\"),
        ('{object: "no "nada" left"}', '`\\"`', "double"),
        ("{object: 'it isn't so'}", "double the inner marks", "\\"),
    ],
)
def test_a_text_that_goes_on_is_mended_as_its_marks_need(value: str, advised: str, withheld: str) -> None:
    fault = only_fault(f"{HEADER}claims:\n  - id: a\n    text: {value}\n")
    assert "`|-`" in fault.help
    assert advised in fault.help
    assert withheld not in fault.help


def test_the_first_of_two_keys_is_read() -> None:
    dataset = reading("objects:\n  - {id: a, text: x, text: y}\n").dataset
    assert dataset is not None
    assert dataset.objects[0].text == "x"


def test_a_key_is_text_whatever_it_looks_like() -> None:
    assert faults("objects:\n  - {id: a, text: x, null: y}\n") == [("FC004", "4:22")]


def test_the_parser_in_python_finds_the_same() -> None:
    texts = [
        HEADER + BOMB,
        HEADER + "claims: [\n",
        HEADER + "a: \x1b\n",
        HEADER + 'claims:\n  - text: "a\n',
        "[" * 5000,
    ]
    with patch.object(syntax, "_LOADER", yaml.SafeLoader):
        slow = [(fault.code, place(fault)) for fault in map(only_fault, texts)]
    assert slow == [(fault.code, place(fault)) for fault in map(only_fault, texts)]


def test_brackets_in_text_cost_nothing() -> None:
    assert faults("objects:\n  - id: a\n    text: |-\n      " + "[" * 5000 + "\n") == []
