"""Where records and their fields stand in the files, and the edits that change them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factcheck.curation import edits, json_edits
from factcheck.curation.fields import OPEN_MAPS, Path
from factcheck.curation.file import JsonFile, TableRow, YamlFile
from factcheck.curation.lists import Item, New, edit_items, extend
from factcheck.curation.nodes import Mapping, Node, Scalar, child, descend, head, last
from factcheck.curation.rows import Trees
from factcheck.curation.scalars import pieces
from factcheck.diagnostics import Edit, Location
from factcheck.model import Claim, Record
from factcheck.text import Span


class YamlPlaces:
    """The places of all records, told apart by identity, since two may carry one id.

    Nothing is computed before it is asked for.
    """

    def __init__(self) -> None:
        self._found: dict[int, tuple[Record, YamlFile, Node]] = {}
        self._rows: dict[int, tuple[Record, Trees, int, int]] = {}

    def add(self, record: Record, file: YamlFile, node: Node) -> None:
        """Notes where a record stands."""
        self._found[id(record)] = (record, file, node)

    def add_row(self, record: Record, trees: Trees, number: int) -> None:
        """Notes in which row a record stands, with its links; the row is parsed only if somebody asks."""
        self._rows[id(record)] = (record, trees, number, -1)
        for place, link in enumerate(record.evidence if isinstance(record, Claim) else ()):
            self._rows[id(link)] = (link, trees, number, place)

    def at(self, record: Record, path: Path = (), *, inside: Iterable[Span] = ()) -> Location | None:
        """The place of a record or of a field in it.

        A record stands at its id, a field at its value, an entry of a map with keys of the curator's own at key and
        value; a field that is missing stands where the record or part does that should hold it.

        Args:
            record: The record; None is returned for one that was not read from a file.
            path: Field names and positions, such as ``("regions", 2, "lines")``.
            inside: Stretches of a text value (code points of the value) to mark; an empty stretch marks the place
                between two characters.
        """
        found = self._find(record, path)
        if found is None:
            return None
        file, node, path = found
        target, taken = descend(node, path)
        if taken == len(path) and isinstance(target, Scalar):
            return _scalar_location(file, node, path, target, sorted(inside))
        if taken == len(path) and path and not _is_item_with_id(target):
            return file.location(Span(target.start, max(last(target), target.start + 1)))
        return file.location(head(target))

    def replace(self, record: Record, path: Path, spans: Iterable[tuple[Span, str]]) -> tuple[Edit, ...]:
        """Edits that replace stretches (code points of the value) of a text field and touch no other byte.

        Empty where that cannot be done exactly: a stretch over a line break, a replacement that YAML would read as
        something else, a row of a Parquet file.
        """
        found = self._find(record, path)
        if found is None:
            return ()
        file, node, path = found
        target, taken = descend(node, path)
        if taken < len(path) or not isinstance(target, Scalar) or isinstance(file, TableRow):
            return ()
        replace = json_edits.replace_in_scalar if isinstance(file, JsonFile) else edits.replace_in_scalar
        return replace(file, target, spans)

    def insert(self, record: Record, key: str, value: str) -> tuple[Edit, ...]:
        """The edit that adds ``key: value`` to a record: after its id if it has one, else as its first key.

        Empty where the key already has a value, or where there is no safe place for it.
        """
        found = self._editable(record)
        if found is None:
            return ()
        insert = json_edits.insert_key if isinstance(found[0], JsonFile) else edits.insert_key
        return insert(*found, key, value)

    def rearrange(self, record: Record, key: str, wanted: Sequence[Item]) -> tuple[Edit, ...]:
        """Edits that give a list of a record the wanted items; empty where that cannot be done exactly."""
        found = self._editable(record)
        listed = child(found[1], key) if found else None
        return edit_items(found[0], listed, wanted) if found and listed is not None else ()

    def extend(self, record: Record, key: str, items: Sequence[New]) -> tuple[Edit, ...]:
        """Edits that add items at the end of a list of a record, which is made after the id where there is none."""
        found = self._editable(record)
        return extend(*found, key, items) if found else ()

    def _editable(self, record: Record) -> tuple[YamlFile, Node] | None:
        """A record where it stands as text; a row of a table is never edited."""
        found = self._find(record, ())
        return found[:2] if found and not isinstance(found[0], TableRow) else None

    def _find(self, record: Record, path: Path) -> tuple[YamlFile, Node, Path] | None:
        if isinstance(record, Claim) and path[:1] == ("evidence",) and path[1:2]:
            # a link that could not be read is missing in the record but not in the file: positions differ
            record, path = record.evidence[int(path[1])], path[2:]
        found = self._found.get(id(record))
        if found is not None:
            return found[1], found[2], path
        row = self._rows.get(id(record))
        if row is None:
            return None
        _, trees, number, place = row
        tree, node = trees.of(number)
        return tree.file, node if place < 0 else descend(node, ("evidence", place))[0], path


def _scalar_location(file: YamlFile, node: Node, path: Path, scalar: Scalar, inside: list[Span]) -> Location:
    """The place of a value: its text without the signs around it, or the stretches inside."""
    where = pieces(scalar, file.text)
    if where and inside:
        return file.location(Span(0, 0), [stretch for span in inside for stretch in _stretches(file.text, where, span)])
    above = descend(node, path[:-1])[0] if path else node
    entry = above.entries.get(str(path[-1])) if isinstance(above, Mapping) and path else None
    if entry is not None and scalar.start == scalar.end:
        return file.location(Span(entry.key.start, entry.key.end))
    if entry is not None and OPEN_MAPS.intersection(map(str, path[-2:-1])):
        return file.location(Span(entry.key.start, scalar.end))
    if where and scalar.style in ("|", ">"):
        return file.location(Span(where[0].start, where[-1].end))
    return file.location(Span(scalar.start, scalar.end))


def _stretches(text: str, where: Sequence[Span], span: Span) -> list[Span]:
    """The stretches of the file behind a stretch of the value, parted at line breaks and their indentation."""
    start, end = (min(max(0, at), len(where)) for at in span)
    joined: list[Span] = []
    for piece in where[start:end]:
        if "\n" in piece.of(text) or "\r" in piece.of(text):
            continue
        if joined and piece.start == joined[-1].end:
            joined[-1] = Span(joined[-1].start, piece.end)
        else:
            joined.append(piece)
    at = where[start].start if start < len(where) else where[-1].end
    return joined or [Span(at, at)]


def _is_item_with_id(node: Node) -> bool:
    return isinstance(node, Mapping) and child(node, "id") is not None
