"""JSON-LD inside web pages: what stands in ``<script type="application/ld+json">``, with its line in the page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from typing import NamedTuple

from factcheck.diagnostics.encoding import NotUtf8, decode
from factcheck.exchange.reading.imported import Raw, Rejected
from factcheck.exchange.reading.parsing import not_utf8, raws

_TYPE = "application/ld+json"
_WRAPPERS = (("<!--", "-->"), ("//<![CDATA[", "//]]>"), ("/*<![CDATA[*/", "/*]]>*/"), ("<![CDATA[", "]]>"))
"""What pages put around a script, to hide it from old browsers and readers of XML."""


class Block(NamedTuple):
    """A script of JSON-LD: its text, and the lines of the page before it."""

    above: int
    text: str


def is_page(data: bytes) -> bool:
    """Whether a file is a web page."""
    return data.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"<"


def embedded(name: str, data: bytes, *, inside: tuple[str, ...]) -> Iterator[Raw | Rejected]:
    """The records in the JSON-LD of a page, with their lines in the page.

    Args:
        name: The name of the file.
        data: The page.
        inside: Keys of a single record that holds the list of records.
    """
    page = decode(data)
    if isinstance(page, NotUtf8):
        yield not_utf8(name, data, page)
        return
    found = blocks(page)
    if not found:
        yield Rejected(name, 1, f'the page holds no JSON-LD: no script of the type "{_TYPE}"', page)
    for above, text in found:
        for each in raws({name: text.encode()}, inside=inside):
            yield replace(each, line=each.line + above)


def blocks(page: str) -> list[Block]:
    r"""The scripts of JSON-LD in a page.

    >>> blocks('<p>It rained.</p>\n<script type="application/ld+json">{"@type": "WebPage"}</script>')
    [Block(above=1, text='{"@type": "WebPage"}')]
    """
    parser = _Parser()
    parser.feed(page)
    parser.close()
    return [_bare(above, "".join(texts)) for above, texts in parser.found if "".join(texts).strip()]


def _bare(above: int, text: str) -> Block:
    """A script without what is put around it, from the first character that says something."""
    start, end = next((each for each in _WRAPPERS if text.lstrip().startswith(each[0])), ("", ""))
    inner = text.strip().removeprefix(start).removesuffix(end).strip()
    return Block(above + text.count("\n", 0, text.find(inner)), inner)


class _Parser(HTMLParser):
    """Gathers the texts of scripts of JSON-LD."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[int, list[str]]] = []
        self._open = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        kind = (dict(attrs).get("type") or "").partition(";")[0].strip().lower()
        self._open = tag == "script" and kind == _TYPE
        if self._open:
            start = self.get_starttag_text() or ""
            self.found.append((self.getpos()[0] - 1 + start.count("\n"), []))

    def handle_endtag(self, tag: str) -> None:
        self._open = self._open and tag != "script"

    def handle_data(self, data: str) -> None:
        if self._open:
            self.found[-1][1].append(data)
