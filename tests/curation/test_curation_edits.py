import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from factcheck.curation import apply, apply_to_bytes, read
from factcheck.diagnostics import Edit
from factcheck.model import Dataset, Evidence, Object, Record
from factcheck.text import Span
from support.curated import HEADER, reading

WORDS = st.text(st.sampled_from("ab'“”’é長\U0001f600:#,-.[]{}&*!|>%@` "), min_size=1, max_size=12)
STYLES = ("plain", "single", "double", "literal", "folded", "flow")


def written(text: str, style: str) -> str:
    """An object with this text, the text in one of the styles."""
    if style == "flow":
        return f'  - {{id: a, text: "{text}"}} # kept\n'
    value = {
        "plain": text,
        "single": "'" + text.replace("'", "''") + "'",
        "double": f'"{text}"',
        "literal": f"|-\n      {text}",
        "folded": f">-\n      {text}",
    }[style]
    return f"  - id: a # kept\n    text: {value}\n    # kept too\n"


def objects(content: str | bytes) -> Dataset:
    dataset = read({"data/claims.yaml": content}).dataset
    assert dataset is not None
    return dataset


@given(st.lists(WORDS, min_size=2, max_size=4), WORDS, st.sampled_from(STYLES), st.sampled_from(["\n", "\r\n"]))
def test_a_replacement_changes_its_words_and_nothing_else(
    words: list[str], new: str, style: str, line_end: str
) -> None:
    text = " ".join(words).strip()
    content = (HEADER + "objects:\n" + written(text, style) + "  - {id: b, text: x}\n").replace("\n", line_end)
    found = read({"data/claims.yaml": content})
    assume(found.dataset is not None and not found.diagnostics and len(found.dataset.objects) == 2)
    assert found.dataset is not None
    record = found.dataset.objects[0]
    assume(record.text == text)
    start = text.find(words[1].strip())
    span = Span(start, start + len(words[1].strip()))
    assume(0 <= span.start < span.end)
    edits = found.places.replace(record, ("text",), [(span, new)])
    after = apply(content, edits)
    wanted = text[: span.start] + new + text[span.end :] if edits else text
    assume(wanted.strip())
    again = objects(after)
    assert [each.text for each in again.objects] == [wanted, "x"]
    assert again.info == found.dataset.info
    for edit in edits:
        assert after.startswith(content[: edit.start])
        assert after.endswith(content[edit.end :])


@pytest.mark.parametrize("style", STYLES)
def test_a_curly_quotation_mark_is_replaced_in_every_style(style: str) -> None:
    content = HEADER + "objects:\n" + written("He said ”yes”.", style)
    found = read({"data/claims.yaml": content})
    assert found.dataset is not None
    record = found.dataset.objects[0]
    edits = found.places.replace(record, ("text",), [(Span(8, 9), '"'), (Span(12, 13), '"')])
    assert objects(apply(content, edits)).objects[0].text == 'He said "yes".'
    assert len(edits) == 2


@pytest.mark.parametrize(
    ("value", "span", "new"),
    [
        ("one two", Span(3, 4), "\n"),
        ("one two", Span(4, 9), "x"),
        ("one two", Span(8, 8), "x"),
        ("|-\n      one\n      two", Span(2, 5), "x"),
        ("|-\n      one\n      two", Span(0, 1), " o"),
        (">-\n      one\n      two", Span(3, 4), "-"),
        ("|2-\n      one", Span(0, 1), "x"),
        ('"one\n      two"', Span(3, 4), "-"),
    ],
)
def test_what_cannot_be_replaced_exactly_is_refused(value: str, span: Span, new: str) -> None:
    found = reading(f"objects:\n  - id: a\n    text: {value}\n")
    assert found.dataset is not None
    assert found.places.replace(found.dataset.objects[0], ("text",), [(span, new)]) == ()


@pytest.mark.parametrize(
    ("value", "span", "new", "written"),
    [
        ("one two", Span(4, 4), "x", "one xtwo"),
        ("one two", Span(7, 7), ".", "one two."),
        ("“one” two", Span(0, 1), '"', "'\"one” two'"),
        ("one two", Span(3, 4), ": ", "'one: two'"),
        ("one two", Span(3, 4), " # ", "'one # two'"),
        ("one two", Span(0, 7), "null", "'null'"),
        ("it’s one two", Span(8, 9), ": '", '"it’s one: \'two"'),
        ("“one”\n      two's", Span(0, 1), "'", "\"'one”\n      two's\""),
        ("“one” \\ 'two'", Span(0, 1), '"', '"\\"one” \\\\ \'two\'"'),
    ],
)
def test_a_plain_text_is_put_in_quotation_marks_only_where_it_must_be(
    value: str, span: Span, new: str, written: str
) -> None:
    content = HEADER + f"objects:\n  - id: a # kept\n    text: {value}\n    # kept too\n"
    found = read({"data/claims.yaml": content})
    assert found.dataset is not None
    record = found.dataset.objects[0]
    edits = found.places.replace(record, ("text",), [(span, new)])
    assert apply(content, edits) == content.replace(value, written)
    wanted = record.text[: span.start] + new + record.text[span.end :]
    assert objects(apply(content, edits)).objects[0].text == wanted


@pytest.mark.parametrize(
    "layout",
    ["  - id: a\n    text: “We close\n      pier #2,” it said.\n", "  - {id: a, text: “We close pier #2\n    }\n"],
)
def test_a_text_that_yaml_cuts_is_never_put_in_quotation_marks(layout: str) -> None:
    found = read({"data/claims.yaml": HEADER + f"objects:\n{layout}"})
    assert found.dataset is not None
    assert [each.code for each in found.diagnostics] == ["FC006"]
    assert found.places.replace(found.dataset.objects[0], ("text",), [(Span(0, 1), '"')]) == ()


def test_escapes_are_replaced_whole() -> None:
    content = HEADER + 'objects:\n  - {id: a, text: "\\u201cyes\\u201d"}\n'
    found = read({"data/claims.yaml": content})
    assert found.dataset is not None
    edits = found.places.replace(found.dataset.objects[0], ("text",), [(Span(0, 1), '"'), (Span(4, 5), "\\")])
    assert apply(content, edits) == HEADER + 'objects:\n  - {id: a, text: "\\"yes\\\\"}\n'


LINK_LAYOUTS = (
    "      - source: news\n        quote: It rained.\n",
    "      -   source: news # here\n          quote: |-\n            It rained.\n",
    "      -\n        source: news\n        quote: It rained.\n",
    "      - {source: news, quote: It rained.}\n",
    "      - { quote: 'It rained.', source: news }\n",
    "      - {source: news,\n         quote: It rained.} # end\n",
    "      - id:\n        source: news\n        quote: It rained.\n",
    "      - id: ~ # none yet\n        source: news\n        quote: It rained.\n",
    "      - {source: news, quote: It rained., id: }\n",
    '      - "source": news\n        quote: It rained.\n',
    "      - # a remark\n        # another\n        source: news\n        quote: It rained.\n",
)


@given(
    links=st.lists(st.sampled_from(LINK_LAYOUTS), min_size=1, max_size=4),
    line_end=st.sampled_from(["\n", "\r\n"]),
    marked=st.booleans(),
    value=st.sampled_from(["news-1", "0", "2019", "true", "null", "1e5"]),
)
def test_an_id_is_added_to_every_link_and_nothing_else_changes(
    links: list[str], line_end: str, *, marked: bool, value: str
) -> None:
    text = HEADER + "claims:\n  - id: a\n    speaker: council\n    text: x\n    evidence:\n" + "".join(links)
    text = text.replace("\n", line_end)
    data = (b"\xef\xbb\xbf" if marked else b"") + text.encode()
    found = read({"data/claims.yaml": data})
    assert found.dataset is not None
    claim = found.dataset.claims[0]
    assert [link.id for link in claim.evidence] == [None] * len(links)
    edits = [edit for link in claim.evidence for edit in found.places.insert(link, "id", value)]
    assert len(edits) == len(links)
    after = apply_to_bytes(data, edits)
    assert after.count(b"\r\n") == after.count(b"\n") or line_end == "\n"
    _without(after.decode("utf-8-sig"), text, edits)
    again = read({"data/claims.yaml": after})
    assert not again.diagnostics
    assert again.dataset is not None
    assert [link.model_copy(update={"id": None}) for link in again.dataset.claims[0].evidence] == list(claim.evidence)
    assert {link.id for link in again.dataset.claims[0].evidence} == {value}


def _without(after: str, before: str, edits: list[Edit]) -> None:
    """Takes the insertions out again: what is left is what was there."""
    for edit in edits:
        end = edit.start + len(edit.replacement)
        assert after[edit.start : end] == edit.replacement
        after = after[: edit.start] + before[edit.start : edit.end] + after[end:]
    assert after == before


@pytest.mark.parametrize(
    ("layout", "wanted"),
    [
        ("  - id: a # its id\n    text: x\n", "  - id: a # its id\n    part_of: wall\n    text: x\n"),
        ("  - text: x\n    id: a", "  - text: x\n    id: a\n    part_of: wall"),
        ("  - {id: a, text: x}\n", "  - {id: a, part_of: wall, text: x}\n"),
        ("  - {text: x, id: a}\n", "  - {text: x, id: a, part_of: wall}\n"),
        ("  - {id: a, text: x, part_of: }\n", "  - {id: a, text: x, part_of: wall }\n"),
        ("  - id: a\n    text: x\n    part_of: null # ?\n", "  - id: a\n    text: x\n    part_of: wall # ?\n"),
    ],
)
def test_a_key_is_added_after_the_id(layout: str, wanted: str) -> None:
    content = HEADER + "objects:\n" + layout
    found = read({"data/claims.yaml": content})
    assert found.dataset is not None
    record: Object = found.dataset.objects[0]
    after = apply(content, found.places.insert(record, "part_of", "wall"))
    assert after == HEADER + "objects:\n" + wanted
    assert objects(after).objects[0].part_of == "wall"


def test_a_key_that_has_a_value_is_left_alone() -> None:
    found = reading("objects:\n  - {id: a, text: x, part_of: b}\n")
    assert found.dataset is not None
    assert found.places.insert(found.dataset.objects[0], "part_of", "wall") == ()


def test_a_record_from_elsewhere_is_not_edited() -> None:
    found = reading("")
    link = Evidence(source="news", quote="It rained.")
    assert found.places.insert(link, "id", "news-1") == ()
    assert found.places.replace(link, ("quote",), [(Span(0, 2), "Xx")]) == ()


def test_one_node_under_two_records_is_edited_once() -> None:
    content = HEADER + "objects:\n  - &a {text: x, id: a}\n  - *a\nclaims:\n"
    found = read({"data/claims.yaml": content})
    assert found.dataset is not None
    records: tuple[Record, ...] = found.dataset.objects
    edits = [edit for record in records for edit in found.places.replace(record, ("text",), [(Span(0, 1), "y")])]
    assert len(edits) == 2
    assert apply(content, edits) == content.replace("text: x", "text: y")


def test_of_overlapping_edits_the_first_is_made() -> None:
    edits = [Edit("x", 2, 4, "B"), Edit("x", 0, 3, "A"), Edit("x", 4, 4, "C"), Edit("x", 4, 4, "D")]
    assert apply("012345", edits) == "A3C45"
