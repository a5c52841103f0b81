"""Pages of prose fitted to the width of the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.diagnostics.wrap import wrap

_AS_IT_IS = ("#", "|", " ", "also: ")
"""How lines begin that are no prose: headings, tables, what is indented."""


def fitted(lines: Iterable[str], width: int) -> Iterator[str]:
    """Lines broken where they are too long; what is broken off keeps the indentation.

    >>> list(fitted(["  one two three"], 9))
    ['  one two', '  three']
    """
    for line in lines:
        words = line.lstrip(" ")
        yield from wrap(words, width, first=line[: len(line) - len(words)])


def reflowed(page: str, width: int) -> Iterator[str]:
    r"""The lines of a Markdown page, its paragraphs broken anew; examples, headings and tables are left whole.

    >>> list(reflowed("One two\nthree.\n\n```yaml\na: one two three\n```", 13))
    ['One two', 'three.', '', '```yaml', 'a: one two three', '```']
    """
    paragraph: list[str] = []
    fenced = False
    for line in page.split("\n"):
        fence = line.startswith("```")
        whole = fenced or fence or not line or line.startswith(_AS_IT_IS)
        if paragraph and (whole or line.startswith("- ")):
            yield from _paragraph(paragraph, width)
            paragraph = []
        if whole:
            yield line
        else:
            paragraph.append(line)
        fenced ^= fence
    if paragraph:
        yield from _paragraph(paragraph, width)


def _paragraph(lines: Iterable[str], width: int) -> Iterator[str]:
    text = " ".join(lines)
    bullet = "- " if text.startswith("- ") else ""
    return wrap(text.removeprefix(bullet), width, first=bullet, rest=" " * len(bullet))
