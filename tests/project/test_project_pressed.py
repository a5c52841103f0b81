"""What goes to a worker and back is what it was."""

from __future__ import annotations

import pytest

from factcheck.exchange import parquet
from factcheck.project import pressed
from support.export import example


@pytest.mark.parametrize("content", [b"", b"as it was", bytes(range(256)) * 5_000])
def test_a_file_comes_back_as_it_was(content: bytes) -> None:
    assert pressed.press(content).bytes() == content


def test_a_table_comes_back_with_its_vocabularies_and_facts() -> None:
    for table in example().tables().values():
        back = pressed.opened(pressed.table(table))
        assert back.equals(table, check_metadata=True)
        assert parquet.file(back) == parquet.file(table)
