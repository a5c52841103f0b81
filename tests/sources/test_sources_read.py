import hashlib

import pytest

from factcheck.model import Region, Source
from factcheck.sources import Unread, read
from factcheck.text import Document

SOURCE = Source(
    id="news", kind="primary", publisher="paper", file="seeds/news.txt", regions=(Region(lines="1-9", kind="body"),)
)


def test_the_text_is_what_the_bytes_say() -> None:
    data = "One.\r\nTwo — 長\rThree.\n".encode()
    document = read(SOURCE, data)
    assert isinstance(document, Document)
    assert document.text.encode() == data
    assert document.digest == hashlib.sha256(data).hexdigest()
    assert [area.span.of(document.text) for area in document.areas] == ["One.", "Two — 長", "Three."]


def test_a_byte_order_mark_counts_but_is_in_no_area() -> None:
    document = read(SOURCE, b"\xef\xbb\xbfOne.\n")
    assert isinstance(document, Document)
    assert document.text == "\ufeffOne.\n"
    assert [tuple(area.span) for area in document.areas] == [(1, 5)]
    assert document.kind_at(0) is None


@pytest.mark.parametrize(
    ("data", "said"),
    [(b"", "is empty."), (b"\xef\xbb\xbf", "white space."), (b" \r\n\t\n", "holds nothing but white space.")],
)
def test_a_file_without_words_is_no_document(data: bytes, said: str) -> None:
    unread = read(SOURCE, data)
    assert isinstance(unread, Unread)
    assert unread.code == "FC201"
    assert unread.message.startswith('The file "seeds/news.txt" of the source "news" ')
    assert unread.message.endswith(said)
    assert unread.help


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (
            b"One\ncaf\xe9 au lait\n",
            "the byte 0xE9 at offset 7 (line 2) is wrong there; the file is probably in Latin-1",
        ),
        (b"He said \x93yes\x94.", "offset 8 (line 1) is wrong there; the file is probably in Windows-1252"),
        ("Он сказал да".encode("cp1251"), "a script other than Latin"),
        ("壁を修理する。".encode("shift-jis"), "a script other than Latin"),
        ("修理一部分城墙".encode("gb18030"), "a script other than Latin"),
        (
            "Die Tür, „groß“\nund sch".encode() + b"\xf6n.",
            "is UTF-8 but for one byte: 0xF6 at offset 29 (line 2, character 8)",
        ),
        (
            "Größe, Maß, Tür: ".encode() + b"\xfc\xdf.",
            "is UTF-8 but for 2 bytes: the first is 0xFC at offset 21 (line 1",
        ),
        ("One.".encode("utf-16"), "UTF-16"),
        ("One two three.".encode("utf-16-be"), "looks like UTF-16"),
        (b"%PDF-1.7", "a PDF document"),
        (b"PK\x03\x04rest", "a zip archive"),
        (b"One\nt\0wo.", "a NUL byte at offset 5 (line 2)"),
        (b"\x7fELF\x02\x01\0\0\xff\xff", "binary file"),
    ],
)
def test_bytes_that_are_no_text(data: bytes, said: str) -> None:
    unread = read(SOURCE, data)
    assert isinstance(unread, Unread)
    assert unread.code == "FC205"
    assert unread.message.startswith("The text of source news, `seeds/news.txt`, ")
    assert said in unread.message
    assert unread.help


def test_a_file_with_one_wrong_byte_is_not_to_be_read_in_another_encoding() -> None:
    unread = read(SOURCE, "Größe und Maß: sch".encode() + b"\xf6n")
    assert isinstance(unread, Unread)
    assert unread.help.startswith('Write the character that is meant there and save the file as "UTF-8".')
    assert "the 3 characters beyond ASCII that it has right" in unread.help


@pytest.mark.parametrize(
    "page",
    [
        "<!doctype html>\n<title>Wall</title>\n<p>It rained.</p>\n",
        "\ufeff<!-- saved --><!-- twice -->\n<HTML lang=en>It rained.",
        "<p>One.</p>\n\n<p>Two.</p>\n\n<p>Three.</p>\n",
        "Wall\n<p>One.</p>\n<p>Two.</p>\n<p>Three.</p>\n",
    ],
)
def test_the_code_of_a_page_is_no_text_of_a_source(page: str) -> None:
    unread = read(SOURCE, page.encode())
    assert isinstance(unread, Unread)
    assert unread.code == "FC205"
    assert "holds the HTML code of a page" in unread.message
    assert "copy its text" in unread.help


def test_a_document_of_a_word_processor_is_refused_by_name() -> None:
    unread = read(SOURCE, rb"{\rtf1\ansi It rained.}")
    assert isinstance(unread, Unread)
    assert "an RTF document" in unread.message


@pytest.mark.parametrize(
    "text",
    [
        "The tag <p> opens a paragraph, and <br> breaks a line.\n",
        "How to write a page\n\nBegin with this:\n<p>One.</p><p>Two.</p><p>Three.</p>\nThen save it.\n",
        "He wrote {\\rtf and 3 < 5 > 2.\n",
    ],
)
def test_a_text_that_only_speaks_of_tags_is_read(text: str) -> None:
    assert isinstance(read(SOURCE, text.encode()), Document)
