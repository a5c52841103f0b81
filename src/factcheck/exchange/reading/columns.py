"""A table of one's own, CSV or JSON Lines: one claim a row, each of our fields in a column that the user names.

Rows of one claim (the same ``id``, or without an id column the same claim text one after the other) are one claim with
several passages, unless they judge or date it otherwise: then each is a claim of its own. Columns that no field takes
are kept.
"""

from __future__ import annotations

import codecs
import csv
import io
import json
import re
from collections.abc import Iterator, Mapping
from itertools import groupby

from factcheck.diagnostics.encoding import NotUtf8, decode
from factcheck.diagnostics.hint import did_you_mean
from factcheck.exchange.legible import cleaned
from factcheck.exchange.reading.draft import Draft, Link
from factcheck.exchange.reading.fields import shown
from factcheck.exchange.reading.imported import ColumnError, Imported, MalformedError, Options, Raw, Rejected
from factcheck.exchange.reading.parsing import Files, not_utf8, raws
from factcheck.exchange.reading.speech import Speech
from factcheck.exchange.reading.values import Address, address, day
from factcheck.model import Stance

FIELDS: Mapping[str, str] = {
    "claim": "the claim; the one column there must be",
    "id": "what tells claims apart",
    "label": "the verdict, in the words of the table",
    "rationale": "why it was judged so",
    "speaker": "who says it",
    "date": "when it was said",
    "quote": "the passage",
    "stance": "supports, refutes, states, context; empty, it is context, and states where the speaker speaks",
    "source": "the title or name of the page",
    "url": "its address",
    "publisher": "who published it",
    "language": "the language of its text, as a tag such as en or pt-BR",
    "text": "the whole text of the page, which proves the passage",
}
"""The fields that a column may fill."""

_OF_THE_CLAIM = ("label", "rationale", "speaker", "date")
"""What a row says of its claim, not of the passage."""
_LIMIT = 10_000_000
"""The longest cell, in characters."""


def read_csv(files: Files, options: Options) -> Imported:
    """Reads CSV files with a line of names, their columns parted by commas, semicolons or tabs."""
    return _read("csv", "CSV", files, options, (row for name, data in files.items() for row in _rows(name, data)))


def read_jsonl(files: Files, options: Options) -> Imported:
    """Reads JSON Lines, or a list of records."""
    return _read("jsonl", "JSON Lines", files, options, raws(files))


def _read(name: str, title: str, files: Files, options: Options, found: Iterator[Raw | Rejected]) -> Imported:
    table = _Table(Draft(name, title, files, options), options.columns)
    table.draft.take(found, table.take)
    table.look_at_columns()
    table.add()
    return table.draft.imported()


class _Table:
    """Gathers the rows, since several may belong to one claim."""

    def __init__(self, draft: Draft, columns: Mapping[str, str]) -> None:
        self.draft = draft
        self._columns = {field: columns.get(field, field) for field in FIELDS}
        self._not_met = dict(columns)
        self._names: dict[str, None] = {}
        self._rows: list[Raw] = []
        self._texts: dict[str, dict[str, Raw]] = {}
        self._speech: dict[str, Speech] = {}

    def take(self, raw: Raw) -> None:
        """Takes a row that has a claim."""
        if self._not_met:
            self._names.update(dict.fromkeys(raw.value))
            self._not_met = {field: name for field, name in self._not_met.items() if self._key(raw, field) is None}
        self.draft.clean.seen([raw.value[key] for field in FIELDS if (key := self._key(raw, field)) is not None])
        if self._key(raw, "claim") is None:
            names = ", ".join(map(shown, list(raw.value)[:_NAMED])) or "none"
            raise MalformedError(
                f"no column {shown(self._columns['claim'])} for the claim; see --map. There are {names}"
            )
        if not self._cell(raw, "claim"):
            raise MalformedError("the claim is empty")
        self._rows.append(raw)
        self._take_text(raw)

    def look_at_columns(self) -> None:
        """Looks that every column that the user named is in some row.

        Raises:
            ColumnError: If one is in none.
        """
        if not self._not_met or not self._names:
            return
        told = (
            f"--map {field}={name}: there is no column {shown(name)}. {did_you_mean(name, self._names)}".rstrip()
            for field, name in self._not_met.items()
        )
        names = ", ".join(map(shown, list(self._names)[:_NAMED]))
        raise ColumnError(f"{' '.join(told)} The columns are {names}; nothing was written.")

    def _take_text(self, raw: Raw) -> None:
        """Notes the text that a row gives of its page; one in other words is another source."""
        text, page = self._cell(raw, "text"), self._page(raw)
        known = self._texts.setdefault(page, {})
        if text and text not in known:
            if known:
                first = next(iter(known.values()))
                what = f"the page {shown(page)} has another text in {first}: both are kept, as sources of their own"
                self.draft.remark(raw, "page with several texts", what)
            known[text] = raw

    def add(self) -> None:
        """Makes claims of the rows."""
        if any(self._cell(raw, "id") for raw in self._rows):
            gathered: dict[str, list[Raw]] = {}
            for raw in self._rows:
                gathered.setdefault(self._cell(raw, "id") or str(raw), []).append(raw)
            groups = list(gathered.values())
        else:
            groups = [list(rows) for _, rows in groupby(self._rows, lambda raw: self._cell(raw, "claim"))]
        for rows in groups:
            for alike in self._alike(rows):
                self._claim(alike)
            self.draft.hand_on()

    def _alike(self, rows: list[Raw]) -> list[list[Raw]]:
        """The rows of one id or text by the claims they make: none is lost but the copy of another, which is said."""
        found: list[list[Raw]] = []
        written: dict[str, Raw] = {}
        for raw in rows:
            if self._cell(raw, "claim") != self._cell(rows[0], "claim"):
                self.draft.reject(raw, f"its id is that of {rows[0]}, its claim is another")
            elif (same := written.setdefault(json.dumps(raw.value, sort_keys=True), raw)) is not raw:
                self.draft.remark(raw, "duplicate row", f"the row says word for word what {same} says; they are one")
            elif fitting := next((alike for alike in found if self._adds_a_passage(raw, alike)), None):
                fitting.append(raw)
            else:
                found.append([raw])
        return found

    def _adds_a_passage(self, raw: Raw, alike: list[Raw]) -> bool:
        """Whether a row is one more passage of a claim: all that it says of the claim, the claim's rows say too."""
        said = {field: cell for field in _OF_THE_CLAIM if (cell := self._cell(raw, field))}
        return bool(self._cell(raw, "quote")) and all(self._first(alike, field) in ("", said[field]) for field in said)

    def _first(self, rows: list[Raw], field: str) -> str:
        """What the first of some rows says that says anything."""
        return next((cell for raw in rows if (cell := self._cell(raw, field))), "")

    def _claim(self, rows: list[Raw]) -> None:
        first = rows[0]
        written, label, speaker = (self._first(rows, field) for field in ("date", "label", "speaker"))
        self._look_at_day(first, written)
        id_ = self.draft.claim(
            first,
            self._cell(first, "claim"),
            name=self._cell(first, "id"),
            speaker=speaker,
            said=day(written),
            links=[self._link(raw, speaker) for raw in rows if self._cell(raw, "quote")],
            label=label or None,
            rationale=self._first(rows, "rationale"),
        )
        if label and not self.draft.judged(id_):
            self.draft.remark(first, "no verdict proposed", f"the label {shown(label)} is in no row of the table; kept")

    def _look_at_day(self, raw: Raw, written: str) -> None:
        said = day(written)
        if written and said is None:
            self.draft.remark(raw, "no day", f"the date is {shown(written)}, which is no day; kept, but not read")
        elif (
            (parts := _NUMBERS.fullmatch(written)) and parts[1] != parts[2] and max(int(parts[1]), int(parts[2])) <= 12
        ):
            text = f"the date is {shown(written)}, which is read with the day first, as {said}"
            self.draft.remark(raw, "day or month first", text)

    def _link(self, raw: Raw, speaker: str) -> Link:
        place, title = self.draft.odd.address(raw, self._cell(raw, "url")), self._cell(raw, "source")
        text, key = self._text(raw)
        source = self.draft.source(
            key,
            name=title or _name(place) or f"page {raw.line}",
            publisher=self._cell(raw, "publisher") or place.host or "",
            at=place,
            title=title,
            language=self.draft.odd.language(raw, self._cell(raw, "language")),
            lines=text.split("\n") if text else None,
        )
        stance = self._stance(raw, speaker, text)
        return Link(source, self._cell(raw, "quote"), stance, record=raw.value, settled=False)

    def _stance(self, raw: Raw, speaker: str, text: str) -> Stance:
        """The stance that a row gives; where it gives none and somebody speaks in the passage, the speaker says so."""
        written = self._cell(raw, "stance")
        stance = self.draft.odd.stance(raw, written)
        said = self._said(text, self._cell(raw, "quote")) if text and stance != "states" else ""
        if not said:
            return stance
        found, column = f"somebody speaks in the passage, {shown(said)}", shown(self._columns["speaker"])
        if speaker and not written:
            what = f"{found}: the stance is `states`, as said by {shown(speaker)}; if somebody else speaks there, give"
            self.draft.remark(raw, "speech without a stance", f"{what} them a row of their own, named in {column}")
            return "states"
        what = f"{found}, and what is said needs a speaker (FC316): name them in the column {column}, with the stance"
        self.draft.remark(raw, "speech without a speaker", f"{what} `states`, or quote words outside the marks")
        return stance

    def _said(self, text: str, quote: str) -> str:
        if text not in self._speech:
            self._speech[text] = Speech(text)
        return self._speech[text].met_by(quote)

    def _text(self, raw: Raw) -> tuple[str, str]:
        """The text that a row's quote is proved against, and what tells its source apart.

        A row without a text has that of its page, if the page has one text only.
        """
        page = self._page(raw)
        known = list(self._texts[page])
        text = self._cell(raw, "text") or (known[0] if len(known) == 1 else "")
        if known and not text:
            what = f"the row has no text, and the page {shown(page)} has several; the link is unproved"
            self.draft.remark(raw, "no text chosen", what)
        return text, page if known[:1] in ([], [text]) else f"{page}\n{text}"

    def _page(self, raw: Raw) -> str:
        """What names the page of a row: its address, else its title, else its text."""
        named = address(self._cell(raw, "url")).url or self._cell(raw, "source")
        return named or self._cell(raw, "text") or f"a page not named in {raw}: {self._cell(raw, 'claim')}"

    def _key(self, raw: Raw, field: str) -> str | None:
        """The name of the column that holds a field: as it was given, else whatever its capitals and spaces."""
        column = self._columns[field]
        if column in raw.value:
            return column
        return next((name for name in raw.value if name.strip().casefold() == column.casefold()), None)

    def _cell(self, raw: Raw, field: str) -> str:
        key = self._key(raw, field)
        value = None if key is None else raw.value[key]
        return cleaned(value).strip() if isinstance(value, str) else "" if value is None else str(value)


def _name(place: Address) -> str:
    """A page by its host and the end of its address; empty where it has none."""
    return f"{place.host} {place.url.rstrip('/').rpartition('/')[2]}" if place.url else ""


def _rows(name: str, data: bytes) -> Iterator[Raw | Rejected]:
    """The rows of a CSV file, each with the line on which it begins; rows without any content are passed over."""
    text = decode(data.removeprefix(codecs.BOM_UTF8))
    if isinstance(text, NotUtf8):
        yield not_utf8(name, data, text)
        return
    csv.field_size_limit(_LIMIT)
    told = _TOLD.match(text)
    lines = io.StringIO(text[told.end() :] if told else text, newline="")
    sign = told[1] if told else _delimiter(text)
    reader, above = csv.reader(lines, delimiter=sign, strict=True), 1 if told else 0
    names: list[str] = []
    while True:
        line, start = above + reader.line_num + 1, lines.tell()
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            lines.seek(start)  # a quotation mark left open has run through rows that are whole
            row = lines.readline() if names else lines.read()
            yield Rejected(name, line, f"{_broken(row)}{_NEXT if names else ''}", row)
            reader, above = csv.reader(lines, delimiter=sign, strict=True), line
            continue
        if not any(cell.strip() for cell in cells):
            pass
        elif not names:
            names = [cell or f"column {place}" for place, cell in enumerate(cells, 1)]
            if twice := next((each for each in names if names.count(each) > 1), None):
                yield Rejected(name, line, f"the first line names {shown(twice)} twice; rename one of the two", text)
                return
        elif len(cells) != len(names):
            yield Rejected(name, line, f"it has {len(cells)} cells, the first line names {len(names)}", cells)
        else:
            yield Raw(name, line, dict(zip(names, cells, strict=True)))


def _broken(row: str) -> str:
    """Why a row is no CSV, in the words of whoever wrote the table."""
    if len(row) > _LIMIT:
        return f"a cell holds more than {_LIMIT:,} characters"
    return (
        "a quotation mark opens a cell that is not closed as CSV closes it: at the end of the cell, with each "
        'quotation mark inside doubled ("")'
    )


_NEXT = "; the next line is read as a row of its own"


def _delimiter(text: str) -> str:
    """The sign that parts the columns: the most frequent of four on the first line that has any, outside quotes."""
    first = next((line for line in text.split("\n") if line.strip(" \r,;\t|")), "")
    bare = _QUOTED.sub("", first)
    return max(",;\t|", key=bare.count)


_TOLD = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
"""The line in which Excel is told what parts the columns."""
_QUOTED = re.compile('"[^"]*"')
_NUMBERS = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}")
_NAMED = 12
"""The most columns that a message names."""
