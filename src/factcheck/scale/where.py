"""Where rows of a table stand, in the words of the program that shows it: lines of a text file, rows of Parquet."""

from __future__ import annotations

from typing import Final

_OF_LINES: Final = (".csv", ".jsonl", ".ndjson")


def unit(file: str) -> str:
    """What the rows of a file are counted in: a CSV has cells of several lines, and its lines are counted.

    >>> unit("quotes.CSV"), unit("quotes.parquet")
    ('line', 'row')
    """
    return "line" if file.lower().endswith(_OF_LINES) else "row"


def rows(file: str, first: int, count: int = 1) -> str:
    """Some rows of a file by their numbers, from 1; ``count`` is 0 where nobody knows how many they are.

    >>> rows("quotes.csv", 3), rows("quotes.parquet", 3, 5), rows("quotes.jsonl", 3, 0)
    ('line 3', 'rows 3 to 7', 'from line 3 on')
    """
    what = unit(file)
    if not count:
        return f"from {what} {first} on"
    return f"{what} {first}" if count == 1 else f"{what}s {first} to {first + count - 1}"
