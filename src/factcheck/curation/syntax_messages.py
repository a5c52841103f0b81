"""What the YAML parser says, in the words of someone who only wants to mend the file."""

from __future__ import annotations

import re
from typing import NamedTuple

import yaml

from factcheck.curation.file import YamlFile
from factcheck.curation.problem import Problem
from factcheck.diagnostics.invisible import first_invisible, invisible
from factcheck.text import Span

_SEPARATORS = re.compile("[\x85\u2028\u2029]")
_NEEDS_SPACE = re.compile(r"[ \t]*|[ \t]*(- )*-|[ \t]*(- )*[\w-]+:")
"""What stands in a line before its indentation ends, or before the space after a dash or a key."""
_OPENING_MARK = re.compile(r"(?m)^[ \t]*(?:- )*(?:[\w-]+:|-)[ \t]+([\"'])")
_BRACKETED = re.compile(r"[ \t]*(?:- +)*(?:[\w-]+:[ \t]+|- +)(?P<bracket>[\[{]).*[\]}]", re.DOTALL)
"""A line up to a bracket that closes, with the bracket that its value begins with."""
_QUOTED = re.compile(r"[ \t]*(?:- +)*(?:[\w-]+:[ \t]+|- +)(?P<mark>[\"']).*(?P=mark)", re.DOTALL)
"""A line up to a quotation mark that closes, with the one that its value begins with."""
_CURLY = re.compile(r"(?:[\w-]+:[ \t]+|[-,\[][ \t]+|\[)(?P<mark>[“”„‟«»‘‚‹])")
"""A value that begins with a quotation mark which is none to YAML."""
_INNER = {"'": "double the inner marks (`''`)", '"': 'write each inner mark as `\\"`'}
"""How a quotation mark is written inside such marks."""
_GOES_ON_AFTER = "The text goes on after the quotation mark that closes it."
_GOES_ON = ("did not find expected key", "did not find expected '-' indicator")
"""What the parser says where a value is closed and something follows it."""
_UNPARTED = "did not find expected ','"
"""What it says where a value between brackets is closed and something else than a comma follows."""
_IN_A_BLOCK = "Put the whole text in a block after `|-`, on an indented line of its own, where no sign needs care."
_QUOTE_IT = "Put the whole text in double quotes, or in a block after `|-`."


class _Words(NamedTuple):
    """A row of the table: what the parser's message contains, what we say, and whether the place is the context's."""

    contains: str
    message: str
    help: str
    at_context: bool = False


_TABLE = (
    _Words(
        "mapping values are not allowed",
        "A second colon with a space after it stands in this line, or the line is indented wrongly.",
        f"If the colon belongs to the text: {_QUOTE_IT[0].lower()}{_QUOTE_IT[1:]} If it is a key: give it the "
        "indentation of the keys around it.",
    ),
    _Words(
        "unexpected end of stream",
        "A quotation mark opens here and is never closed.",
        "Close it. For text that has quotation marks itself, use a block after `|-`, where they need no care.",
        at_context=True,
    ),
    _Words(
        "unexpected document separator",
        "A quotation mark opens here and is not closed before the line `---`.",
        "Close it.",
        at_context=True,
    ),
    _Words(
        "could not find expected ':'",
        "A line that is neither a key (`word:`) nor an entry of a list (`- `) begins here.",
        "Write `key: value`; a list entry needs a space after its `-`; a text of several lines needs a block after "
        "`|-`, indented below its key.",
        at_context=True,
    ),
    _Words(
        "did not find expected key",
        "Something stands here that does not belong to the value before it.",
        "If it belongs to the text before it: put the whole in a block after `|-`. If it is a key or an entry: give it "
        "the indentation of those around it.",
    ),
    _Words(
        "did not find expected '-' indicator",
        "Something stands among the entries of a list that does not begin with `- `.",
        "Begin it with `- `, or indent it as part of the entry above.",
    ),
    _Words(
        "did not find expected ',' or ']'",
        "A list that opens with `[` is not closed, or a comma is missing in it.",
        "Part its entries by commas, close it with `]`, and put text with commas, colons or brackets in double quotes.",
        at_context=True,
    ),
    _Words(
        "did not find expected ',' or '}'",
        "A map that opens with `{` is not closed, or a comma is missing in it.",
        "Part its entries by commas, close it with `}`, and put text with commas, colons or brackets in double quotes.",
        at_context=True,
    ),
    _Words(
        "did not find expected node content",
        "A value is missing here, or a bracket closes that was never opened.",
        "Write the value, or take the bracket away; put text that begins with a bracket in double quotes.",
    ),
    _Words(
        "block sequence entries are not allowed",
        "An entry of a list (`- `) begins in the middle of a line.",
        f"Begin it on a line of its own. If the dash belongs to the text: {_QUOTE_IT[0].lower()}{_QUOTE_IT[1:]}",
    ),
    _Words("unknown escape character", "A backslash that YAML does not know stands in double quotes.",
           "Write `\\\\` for a backslash, or use a block after `|-`, where a backslash is only a backslash."),
    _Words("escape sequence", "A backslash in double quotes is not followed by what YAML expects.",
           "Write `\\\\` for a backslash, or use a block after `|-`, where a backslash is only a backslash."),
    _Words("escape code", "A backslash and a number in double quotes stand for no character.",
           "Write the character itself. One beyond U+FFFF has a capital U and eight digits, as in `\\U0001F600`."),
    _Words("hexdecimal number", "A backslash in double quotes is not followed by the digits that YAML expects.",
           "Write `\\\\` for a backslash, or use a block after `|-`, where a backslash is only a backslash."),
    _Words("found a tab", "A tab stands where the line should be indented.", "Indent with spaces."),
    _Words("block scalar", "After `|` or `>` nothing may stand on the same line.",
           "Write `|-` and begin the text on the next line, indented. If the sign belongs to the text, put the text in "
           "double quotes."),
    _Words("directive", "A line that begins with `%` is read as an instruction to YAML.",
           "If it belongs to a text, put the text in double quotes or a block after `|-`."),
    _Words("document start", "Something stands after the end of the YAML document.", "Take the line `...` away."),
    _Words("anchor", "After `&` or `*` YAML expects a name.", f"If the sign belongs to the text: {_QUOTE_IT}"),
    _Words("alias", "After `&` or `*` YAML expects a name.", f"If the sign belongs to the text: {_QUOTE_IT}"),
    _Words("tag", "A word that begins with `!` is read as a tag; tags are not read.",
           "If it belongs to the text, put the text in double quotes."),
    _Words("nesting", "Too many lists and maps stand one inside another.", "Look for brackets that are never closed."),
)  # fmt: skip


def explain(file: YamlFile, error: yaml.MarkedYAMLError) -> Problem:
    """The parser's complaint as a problem with a place and a way out."""
    said = " ".join(part for part in (error.context, error.problem) if part)
    words = next((row for row in _TABLE if row.contains in said), None)
    mark = error.context_mark if words and words.at_context else error.problem_mark
    at = min(mark.index, len(file.text)) if mark else 0
    at = _back_to_text(file.text, at)
    span = Span(at, max(at + 1, file.line_end(at)) if words and words.at_context else at + 1)
    separator = _SEPARATORS.search(file.text, file.line_start(at), max(span.end, file.line_end(at)))
    if separator:
        return _line_separator(separator)
    if sign := _no_space(file, at) or _curly(file, at) or _gone_on(file, said, at, error.problem_mark):
        return sign
    if "cannot start any token" in said:
        return _no_token(file, span)
    if words is None:
        return Problem("FC002", f"This is not YAML: {said}.", _QUOTE_IT, span)
    return Problem("FC002", words.message, words.help, span)


def _no_space(file: YamlFile, at: int) -> Problem | None:
    """An invisible character where YAML wants a space, in the line of a fault or the one above."""
    last = file.line(at)
    for number in (last, last - 1):
        line = file.lines[number] if number else ""
        place = next(invisible(line), None)
        if place is not None and _NEEDS_SPACE.fullmatch(line, 0, place):
            start = file.lines.span(number).start + place
            message = f"YAML does not take {first_invisible(line)} for a space."
            return Problem("FC002", message, "Delete it and type a space.", Span(start, start + 1))
    return None


def _curly(file: YamlFile, at: int) -> Problem | None:
    """A text with a curly mark in place of the straight one that would hold it together."""
    start = file.line_start(at)
    if (found := _CURLY.search(file.text, start, file.line_end(at))) is None or found.start() > at:
        return None
    message = f"The text begins with a curly quotation mark (`{found['mark']}`), which YAML does not take for one."
    help_ = 'Put the text in straight ones (`"`); if the curly ones belong to it, put it in a block after `|-`.'
    return Problem("FC002", message, help_, Span(found.start("mark"), file.line_end(at)))


def _gone_on(file: YamlFile, said: str, at: int, mark: yaml.Mark | None) -> Problem | None:
    """A value that goes on behind what closes it."""
    if said.endswith(_GOES_ON):
        return _closed_late(file, at) or _begun_with_a_sign(file, at)
    return _inner_mark(file, mark) if _UNPARTED in said else None


def _closed_late(file: YamlFile, at: int) -> Problem | None:
    """A quotation mark that was forgotten, so that the text goes on to the next one, in a later line."""
    before = file.text[:at].rstrip()
    if before[-1:] not in ("'", '"'):
        return None
    openings = [
        found.end() - 1 for found in _OPENING_MARK.finditer(before, 0, len(before) - 1) if found[1] == before[-1]
    ]
    if not openings or file.line(openings[-1]) == file.line(at):
        return None
    number = file.line(at)
    message = f"The quotation mark that opens here is closed only in line {number}, by a mark that opens another text."
    return Problem("FC002", message, "Close it where its text ends.", Span(openings[-1], file.line_end(openings[-1])))


def _begun_with_a_sign(file: YamlFile, at: int) -> Problem | None:
    """A text that begins with a bracket or a quotation mark and goes on after the one that closes it."""
    start = file.line_start(at)
    before = file.text[start:at].rstrip()
    rest = Span(at, max(at + 1, file.line_end(at)))
    if found := _BRACKETED.fullmatch(before):
        kind = {"[": "a list", "{": "a map"}[found["bracket"]]
        message = f"The value begins with `{found['bracket']}`, which YAML takes for {kind}, and goes on after it."
        return Problem("FC002", message, _IN_A_BLOCK, Span(start + found.start("bracket"), rest.end))
    if found := _QUOTED.fullmatch(before):
        around = rest.of(file.text).rstrip().endswith(found["mark"])
        help_ = f"{_IN_A_BLOCK[:-1]}; or {_INNER[found['mark']]}." if around else _IN_A_BLOCK
        return Problem("FC002", _GOES_ON_AFTER, help_, rest)
    return None


def _inner_mark(file: YamlFile, mark: yaml.Mark | None) -> Problem | None:
    """A text between brackets that goes on right behind the quotation mark that closes it."""
    at = mark.index if mark else 0
    closing = file.text[at - 1 : at]
    if closing not in _INNER:
        return None
    inner = _INNER[closing]
    help_ = f"If the mark stands inside the text: {inner}, or write the record in lines and the text after `|-`."
    return Problem("FC002", _GOES_ON_AFTER, help_, Span(at, max(at + 1, file.line_end(at))))


def _back_to_text(text: str, at: int) -> int:
    """From the end of the file back to the last line that holds something."""
    return max(0, len(text.rstrip()) - 1) if at >= len(text.rstrip()) else at


def _no_token(file: YamlFile, span: Span) -> Problem:
    character = span.of(file.text)
    if character == "\t":
        return Problem("FC002", "A tab stands where the line should be indented.", "Indent with spaces.", span)
    message = f"A text cannot begin with `{character}` in YAML."
    return Problem("FC002", message, _QUOTE_IT, span)


def _line_separator(found: re.Match[str]) -> Problem:
    message = f"An invisible line separator (U+{ord(found[0]):04X}) stands here; YAML takes it for the end of a line."
    return Problem("FC002", message, "Delete it; it came in with text pasted from elsewhere.", Span(*found.span()))
