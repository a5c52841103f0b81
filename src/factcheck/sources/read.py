"""The bytes of a source's text file -> a document, or why it could not be read."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from factcheck.diagnostics.encoding import NotUtf8, decode
from factcheck.model import Source
from factcheck.sources.markup import is_code
from factcheck.sources.regions import areas
from factcheck.text import Document

_SAVE_AGAIN = "Save the text of the document in it."
_COPY_TEXT = (
    "Open the page in a browser, copy its text, save that as a UTF-8 text file and name it in `file:`; the page itself "
    "can be kept as its `capture`."
)


@dataclass(frozen=True, slots=True)
class Unread:
    """Why a source's text could not be read: the code of the rule that reports it, and what it says."""

    code: str
    message: str
    help: str = ""


def read(source: Source, data: bytes) -> Document | Unread:
    r"""Makes a document of a source's bytes.

    The text is what the bytes say in UTF-8 and nothing else: no line break is translated, and a byte order mark stays,
    since offsets count code points of the stored text; it belongs to no area, so that no quote can hold it.

    >>> source = Source(id="news", kind="primary", publisher="paper", file="seeds/news.txt", regions=[
    ...     {"lines": "1", "kind": "headline"}, {"lines": "2", "kind": "body"}])
    >>> document = read(source, b"Wall\nIt rained.\n")
    >>> [(area.kind, area.span.of(document.text)) for area in document.areas]
    [('headline', 'Wall'), ('body', 'It rained.')]
    >>> read(source, b"caf\xe9").code
    'FC205'
    """
    text = decode(data)
    if isinstance(text, NotUtf8):
        return Unread("FC205", f"The text of source {source.id}, `{source.file}`, {text.found}.", text.help)
    if not text.strip("\ufeff \t\r\n\f\v"):
        empty = "is empty" if not data else "holds nothing but white space"
        return Unread("FC201", f'The file "{source.file}" of the source "{source.id}" {empty}.', _SAVE_AGAIN)
    if is_code(text):
        found = "holds the HTML code of a page, not its text as a reader sees it"
        return Unread("FC205", f"The text of source {source.id}, `{source.file}`, {found}.", _COPY_TEXT)
    return Document(text, hashlib.sha256(data).hexdigest(), areas(source, text))
