"""What is wrong with bytes that should be UTF-8 text, in plain words."""

from __future__ import annotations

from dataclasses import dataclass

UTF8_BOM = b"\xef\xbb\xbf"

_KINDS = (
    (b"\xff\xfe", "UTF-16 text"),
    (b"\xfe\xff", "UTF-16 text"),
    (b"%PDF", "a PDF document"),
    (b"{\\rtf", "an RTF document"),
    (b"PK\x03\x04", "a zip archive (a Word, Excel or OpenDocument file is one)"),
    (b"\xd0\xcf\x11\xe0", "an old Word or Excel document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x89PNG", "a picture (PNG)"),
    (b"\xff\xd8\xff", "a picture (JPEG)"),
    (b"GIF8", "a picture (GIF)"),
)
_SAMPLE = 4096


@dataclass(frozen=True, slots=True)
class NotUtf8:
    """Why bytes are not UTF-8 text.

    Args:
        found: What stands there instead, to follow the name of the file: "is not UTF-8: ...".
        help: What to do.
        offset: The first wrong byte, from 0.
        line: Its line, 1-based.
        is_text: Whether it may be text in another encoding.
    """

    found: str
    help: str
    offset: int = 0
    line: int = 1
    is_text: bool = True


def decode(data: bytes, *, nul: bool = False) -> str | NotUtf8:
    r"""The text of UTF-8 bytes, a byte order mark kept, or why they are none.

    Args:
        data: The bytes.
        nul: Whether single NUL bytes are let through; they are a sign of a binary file otherwise.

    >>> decode(b"caf\xc3\xa9")
    'café'
    >>> decode(b"one\ncaf\xe9").line
    2
    >>> decode("Stöße".encode() + b" \xf6").found
    'is UTF-8 but for one byte: 0xF6 at offset 8 (line 1, character 7)'
    """
    kind = next((name for magic, name in _KINDS if data.startswith(magic)), None)
    if kind is not None:
        return _other_kind(kind)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _wrong_byte(data, error.start)
    if "\0" in text and (not nul or _every_other_is_nul(data)):
        return _nul(data)
    return text


def _other_kind(kind: str) -> NotUtf8:
    if kind.startswith("UTF-16"):
        return NotUtf8(f"is not UTF-8: it is {kind}", 'Save it again with the encoding "UTF-8".')
    return NotUtf8(
        f"is not text: it looks like {kind}",
        "Save the text of the document as a UTF-8 text file and keep the original as its `capture`.",
        is_text=False,
    )


def _nul(data: bytes) -> NotUtf8:
    at = data.index(b"\0")
    line = data.count(b"\n", 0, at) + 1
    if _every_other_is_nul(data):
        return NotUtf8("is not UTF-8: it looks like UTF-16 text", 'Save it again with the encoding "UTF-8".', at, line)
    return NotUtf8(
        f"holds a NUL byte at offset {at} (line {line}), which no text has",
        "Delete the NUL character; if there are many, the file is not text and has to be saved as text first.",
        at,
        line,
    )


def _wrong_byte(data: bytes, at: int) -> NotUtf8:
    line = data.count(b"\n", 0, at) + 1
    found = f"is not UTF-8: the byte 0x{data[at]:02X} at offset {at} (line {line}) is wrong there"
    if b"\0" in data[:_SAMPLE]:
        guess = "UTF-16 text" if _every_other_is_nul(data) else "not text but a binary file"
        return NotUtf8(f"{found}; it looks like {guess}", 'Save the text again with the encoding "UTF-8".', at, line)
    wrong, right = _wrong_and_right(data)
    if right >= wrong:
        return _almost_utf8(data, at, line, wrong, right)
    return NotUtf8(
        f"{found}; the file is probably {_likely_encoding(data)}",
        'Open it in an editor with that encoding and save it again as "UTF-8"; check that accents and quotation marks '
        "look right.",
        at,
        line,
    )


def _wrong_and_right(data: bytes) -> tuple[int, int]:
    """How many bytes are no UTF-8, and how many characters beyond ASCII are."""
    text = data.decode("utf-8", "surrogateescape")
    beyond = sum(not char.isascii() for char in text)
    wrong = sum("\udc80" <= char <= "\udcff" for char in text)
    return wrong, beyond - wrong


def _almost_utf8(data: bytes, at: int, line: int, wrong: int, right: int) -> NotUtf8:
    """A file of UTF-8 with some bytes that are not: in any other encoding all the rest would be other characters."""
    before = data[:at].decode()
    column = len(before) - max(before.rfind("\n"), before.rfind("\r"))
    many = "one byte" if wrong == 1 else f"{wrong:,} bytes"
    first = "" if wrong == 1 else "the first is "
    others = "the other character" if right == 1 else f"the {right:,} characters"
    return NotUtf8(
        f"is UTF-8 but for {many}: {first}0x{data[at]:02X} at offset {at} (line {line}, character {column})",
        f"Write the character that is meant there{'' if wrong == 1 else ', and at the others,'} and save the file as "
        f'"UTF-8". Opened in another encoding it would lose {others} beyond ASCII that it has right.',
        at,
        line,
    )


def _every_other_is_nul(data: bytes) -> bool:
    sample = data[:_SAMPLE]
    if len(data) % 2:  # then it is no UTF-16, however many there are
        return False
    return len(sample) > 1 and max(sample[::2].count(0), sample[1::2].count(0)) > len(sample) * 0.3


def _likely_encoding(data: bytes) -> str:
    sample = data[:_SAMPLE] if any(byte > 0x7F for byte in data[:_SAMPLE]) else data
    high = [i for i, byte in enumerate(sample) if byte > 0x7F]
    alone = sum(1 for i in high if (i == 0 or sample[i - 1] < 0x80) and (i + 1 == len(sample) or sample[i + 1] < 0x80))
    if alone * 2 < len(high):
        return "in an encoding for a script other than Latin, such as Windows-1251 (Cyrillic), Shift JIS or GB 18030"
    windows = any(0x80 <= sample[i] <= 0x9F for i in high)
    return f"in {'Windows-1252' if windows else 'Latin-1 (ISO 8859-1)'}, an older encoding for Western European text"
