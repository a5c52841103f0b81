"""What is odd about a record that is read all the same: what stands there twice, or is none of what it should be."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from factcheck import languages
from factcheck.exchange.reading.fields import shown
from factcheck.exchange.reading.imported import Raw
from factcheck.exchange.reading.stances import by_word
from factcheck.exchange.reading.values import Address, address, damaged
from factcheck.model import Stance


class _First(NamedTuple):
    """The record that said something first: its number, its place, and how it labels what it says."""

    number: int
    place: str
    label: str


class Odd:
    """Looks at what records say, and notes what is odd.

    Args:
        remark: Notes something odd: the record, the oddity in a few words, and what was found.
    """

    def __init__(self, remark: Callable[[Raw, str, str], None]) -> None:
        self._remark = remark
        self._raw: Raw | None = None
        self._number = 0
        self._named: dict[str, _First] = {}
        self._said: dict[str, _First] = {}

    def stance(self, raw: Raw, written: str) -> Stance:
        """The stance that a word stands for; ``context`` where there is none, and for a word that nobody knows."""
        found = by_word(written)
        if found is None and written.strip():
            what = f"the stance {shown(written)} is in no row of the table; read as `context`, and kept"
            self._remark(raw, "stance not known", what)
        return found or "context"

    def address(self, raw: Raw, written: str) -> Address:
        """Where a page stands; nowhere, if what was written is no address."""
        found = address(written)
        if found.unusable:
            self._remark(raw, "no address", f"the address is {shown(written)}, which is none; kept, but not read")
        return found

    def language(self, raw: Raw, written: str) -> str:
        """A language as a tag; empty where it is none."""
        if not written or languages.is_tag(written):
            return written
        what = f"the language is {shown(written)}, which is no tag of BCP 47: {languages.advice(written)}; not read"
        self._remark(raw, "no language", what)
        return ""

    def claim(self, raw: Raw, name: str, text: str, label: str, quotes: Iterable[str]) -> None:
        """Looks at a claim: an id or words that another has too, and damaged characters.

        Args:
            raw: The record. Several claims may be made of one, one after the other: they share its id, and where two
                annotators said the same, nothing is odd.
            name: What tells the record apart; empty where nothing does.
            text: The proposition.
            label: How the dataset judges it.
            quotes: Its passages.
        """
        if raw is not self._raw:
            self._raw, self._number = raw, self._number + 1
        here = _First(self._number, str(raw), label)
        if name and (first := self._named.setdefault(name, here)).number != here.number:
            what = f"the id {name} is that of {first.place} too; both are kept, under two ids"
            self._remark(raw, "duplicate id", what)
        first = self._said.setdefault(text, here)
        if first.label != label:
            what = f"the same claim stands in {first.place}, labelled {_shown(first.label)}, and here {_shown(label)}"
            self._remark(raw, "same claim, other label", f"{what}; both are kept")
        elif first.number != here.number:
            self._remark(raw, "duplicate claim", f"the same claim stands in {first.place}; both are kept")
        if sign := next((found for each in (text, *quotes) if (found := damaged(each))), None):
            self._remark(raw, "damaged characters", f"{sign!r} looks like a character read in the wrong encoding; kept")


def _shown(label: str) -> str:
    return shown(label) if label else "with nothing"
