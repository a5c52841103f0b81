"""What nobody sees in a file is named: a no-break space in an id, a key, a word or the indentation."""

import pytest

from factcheck.curation import read
from support.curated import HEADER, only_fault, place, reading

SPACE = "a no-break space (U+00A0)"


@pytest.mark.parametrize(
    ("body", "code", "said"),
    [
        ("objects:\n  - {id: union\u00a0, text: a}\n", "FC009", f'It holds {SPACE} after "union".'),
        ("objects:\n  - {id: a, text: b}\n  - {id: b, text: b, part_of: \u200ba}\n", "FC009",
         'It holds a zero width space (U+200B) before "a".'),
        ("objects:\n  - {id: a, text: b, part_of\u00a0: b}\n", "FC004", f'It holds {SPACE} after "part_of".'),
        ("objects\u00a0:\n  - {id: a, text: b}\n", "FC004", f'It holds {SPACE} after "objects".'),
        ("speakers:\n  - {id: a, kind: person\u00a0, name: b}\n", "FC005", f'It holds {SPACE} after "person".'),
        ("claims:\n  - {id: a, speaker: b, text: c, said: {date: 2019\u00a0}}\n", "FC005", f'{SPACE} after "2019".'),
    ],
)  # fmt: skip
def test_an_invisible_character_in_a_value_or_key_is_named(body: str, code: str, said: str) -> None:
    assert [said in fault.message for fault in reading(HEADER + body).diagnostics if fault.code == code] == [True]


@pytest.mark.parametrize(
    ("body", "where", "said"),
    [
        ("objects:\n  - id: a\n\u00a0\u00a0\u00a0\u00a0text: b\n    part_of: c\n", "5:1", f'{SPACE} before "text:"'),
        ("objects:\n  - id: a\n    text:\u00a0b\n", "5:10", f'{SPACE} after "text:"'),
        ("objects:\n  -\u00a0id: a\n    text: b\n", "4:4", f'{SPACE} after "-"'),
    ],
)
def test_an_invisible_character_in_place_of_a_space_is_named(body: str, where: str, said: str) -> None:
    fault = only_fault(HEADER + body)
    assert (fault.code, place(fault)) == ("FC002", where)
    assert said in fault.message
    assert fault.help == "Delete it and type a space."


def test_an_invisible_character_inside_a_text_is_not_blamed_for_another_fault() -> None:
    fault = only_fault(HEADER + "objects:\n  - id: a\n    text: It\u00a0is: here: so\n")
    assert "second colon" in fault.message


def test_whoever_spells_the_id_of_a_rejected_record_as_it_should_be_is_not_blamed() -> None:
    body = "objects:\n  - {id: The Wall, text: a}\n"
    assert read({"data/claims.yaml": HEADER + body}).rejected == {"The Wall", "the-wall"}
