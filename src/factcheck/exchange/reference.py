"""The reference page of what each format loses, made from the formats and the table of scales."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.exchange import FORMATS
from factcheck.scales import SCALES

_HEAD = """\
# What each format loses

<!-- Made by tools/write_docs.py from src/factcheck/exchange; do not edit. -->

CSV, JSON Lines and Parquet hold the tables whole. What the other formats have no place for stands here; what happened
to which record stands in `losses.json` beside an export.

| format | what | why |
|---|---|---|
"""

_LABELS = """
## Labels

Formats of labelled claims take a verdict as the label that [the table of scales](scales.md) gives. "none" is refused:
the claim is left out and reported. Two verdicts under one label are reported as collapsed.

| format | verdict | label | what is lost |
|---|---|---|---|
"""


def page() -> str:
    """The page, in Markdown."""
    return "".join((_HEAD, *_drops(), _LABELS, *_labels()))


def _drops() -> Iterator[str]:
    for format_ in FORMATS.values():
        for what, why, _ in format_.drops:
            yield f"| `{format_.name}` | {what} | {why} |\n"


def _labels() -> Iterator[str]:
    for name in FORMATS:
        if name in SCALES:
            for verdict, label in SCALES[name].labels.items():
                yield f"| `{name}` | `{verdict}` | {label.word or 'none'} | {label.loss.removeprefix('refused: ')} |\n"
