from itertools import pairwise

import yaml
from hypothesis import given
from hypothesis import strategies as st

from factcheck.curation.file import YamlFile
from factcheck.curation.nodes import Scalar, child
from factcheck.curation.scalars import pieces
from factcheck.curation.syntax import parse

WORD = st.text(st.sampled_from("abcé長\U0001f600.,?“”"), min_size=1, max_size=8)
PARAGRAPH = st.lists(WORD, min_size=1, max_size=12).map(" ".join)
TEXT = st.lists(PARAGRAPH, min_size=1, max_size=4).map("\n".join)


def scalar(content: str) -> Scalar:
    root = parse(YamlFile("x.yaml", content)).root
    assert root is not None
    node = child(root, "key")
    assert isinstance(node, Scalar)
    return node


@given(TEXT, st.sampled_from(["", "'", '"', "|", ">"]), st.integers(10, 60), st.sampled_from(["\n", "\r\n", "\r"]))
def test_every_word_is_found_where_it_stands(text: str, style: str, width: int, line_end: str) -> None:
    content = yaml.dump({"key": text}, default_style=style, width=width, allow_unicode=True).replace("\n", line_end)
    content = (
        content.replace('"key"', "key").replace("'key'", "key").replace(f"? |-{line_end}  key{line_end}: ", "key: ")
    )
    content = content.replace(f"? >-{line_end}  key{line_end}: ", "key: ")
    node = scalar(content)
    where = pieces(node, content)
    assert node.value == text
    assert where is not None
    for piece, character in zip(where, text, strict=True):
        raw = piece.of(content)
        assert raw == character or character in " \n" or raw.startswith("\\")


@given(
    st.lists(st.text(st.sampled_from("ab #'\"\\:"), max_size=6), max_size=6),
    st.sampled_from(["|", "|-", "|+", ">", ">-", ">+"]),
)
def test_the_lines_of_a_block_are_followed_exactly(lines: list[str], sign: str) -> None:
    content = f"key: {sign} # remark\n" + "".join(f"    x{line}\n" if line else "\n" for line in lines) + "end: 1\n"
    node = scalar(content)
    where = pieces(node, content)
    assert where is not None
    assert len(where) == len(node.value or "")
    for piece, character in zip(where, node.value or "", strict=True):
        assert character in " \n" or piece.of(content) == character


@given(st.text(st.sampled_from("ab \n\t'\"\\"), max_size=30))
def test_whatever_stands_there_nothing_is_claimed_falsely(raw: str) -> None:
    for content in (f"key: {raw}", f"key: '{raw}'", f'key: "{raw}"', f"key: |-\n  {raw}", f"key: >\n  {raw}"):
        tree = parse(YamlFile("x.yaml", content))
        node = child(tree.root, "key") if tree.root else None
        where = pieces(node, content) if isinstance(node, Scalar) else None
        if where is not None and isinstance(node, Scalar):
            assert all(node.start <= piece.start < piece.end <= max(node.end, piece.end) for piece in where)
            assert all(one.start <= two.start for one, two in pairwise(where))
