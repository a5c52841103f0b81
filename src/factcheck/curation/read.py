"""The files of a project -> its dataset, the places of its records, and what is wrong with the files."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from types import MappingProxyType
from typing import Any, NamedTuple, TypeVar

from pydantic import ValidationError

from factcheck.curation import nodes
from factcheck.curation.collector import without_collector
from factcheck.curation.cuts import cut_texts
from factcheck.curation.file import YamlFile
from factcheck.curation.header import KEYS, check_header
from factcheck.curation.jsonl import JsonLines
from factcheck.curation.naming import Subject, annotation_subject, entries, link_subject, lost_ids, subject
from factcheck.curation.nodes import Node, Scalar, Sequence, plain, typed
from factcheck.curation.parquet import ParquetTable
from factcheck.curation.places import YamlPlaces
from factcheck.curation.problem import Problem
from factcheck.curation.remembered import RememberedFile
from factcheck.curation.repeats import further
from factcheck.curation.rows import UNSURE, Rows, Trees, section_of
from factcheck.curation.syntax import Tree, empty, parse
from factcheck.curation.validate import validate
from factcheck.diagnostics import Diagnostic
from factcheck.diagnostics.encoding import decode
from factcheck.diagnostics.hint import did_you_mean
from factcheck.diagnostics.invisible import first_invisible
from factcheck.model import ANNOTATORS, SECTIONS, Annotation, Annotator, Claim, Dataset, DatasetInfo, Evidence, Record
from factcheck.text import Span

R = TypeVar("R", bound=Record)

_ANNOTATIONS = "annotations"
"""The one list of an annotator's file."""


@dataclass(frozen=True)
class Reading:
    """What the files say.

    Args:
        dataset: The records; None where a file could not be read, its outline is broken, or there is no valid header.
        places: Where each record and field stands.
        diagnostics: What is wrong, by file and place.
        rejected: Ids of records that could not be read, so that a reference to one is no second fault; for a link, and
            for every link of a rejected claim, the full id.
        annotators: What second readers judged, in the files of ``data/annotators/``; no part of the dataset.
        lost: How many links stand in the files but not in the dataset, as far as they can be counted.
        whole: Whether every file could be read; if not, there may be more of them.
    """

    dataset: Dataset | None
    places: YamlPlaces
    diagnostics: tuple[Diagnostic, ...] = ()
    rejected: frozenset[str] = frozenset()
    annotators: tuple[Annotator, ...] = ()
    lost: int = 0
    whole: bool = True


def read(files: Mapping[str, str | bytes], remembered: Mapping[str, bytes] | None = None) -> Reading:
    r"""Reads the data files of a project as one.

    Args:
        files: POSIX path to content; bytes are decoded here as UTF-8. A byte order mark is left out. A file is YAML
            unless its name says otherwise; see :func:`~factcheck.curation.rows.section_of`.
        remembered: What :func:`~factcheck.curation.remembered.distil` gave for files with exactly this content, by
            path; what is read is the same with it and without.

    >>> reading = read({"data/claims.yaml": "factcheck: 1\ndataset: {name: wall, titel: Wall}\n"})
    >>> [str(d.location) for d in reading.diagnostics if d.code == "FC004"]
    ['data/claims.yaml:2:23']
    """
    with without_collector():
        reader = _Reader(remembered or {})
        for path in sorted(files):
            reader.open(path, files[path])
        reader.read()
    return reader.reading()


class Opened(NamedTuple):
    """A file that was looked into.

    Args:
        tree: What it says outside of ``lists``.
        lists: Lists whose records stand one a row.
    """

    tree: Tree
    lists: Mapping[str, Rows] = MappingProxyType({})


@dataclass
class _Reader:
    """Collects records, places and diagnostics over all files.

    ``broken`` is set where whole lists of records are lost: every reference into them would be a second fault.
    """

    remembered: Mapping[str, bytes]
    opened: list[Opened] = field(default_factory=list)
    info: DatasetInfo | None = None
    records: dict[str, list[Any]] = field(default_factory=lambda: {section: [] for section in SECTIONS})
    places: YamlPlaces = field(default_factory=YamlPlaces)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    rejected: set[str] = field(default_factory=set)
    annotators: list[Annotator] = field(default_factory=list)
    links_written: int = 0
    broken: bool = False

    def open(self, path: str, content: str | bytes) -> None:
        """Looks into one file."""
        section = section_of(path)
        if path.startswith(ANNOTATORS):
            self.open_annotator(path, content)
        elif section is not None and path.endswith(".parquet"):
            self.open_parquet(path, content, section)
        else:
            self.open_text(path, content, section)

    def open_text(self, path: str, content: str | bytes, section: str | None) -> None:
        """Looks into a file of YAML, or of JSON Lines where its name tells a section."""
        file, problem = _decoded(path, content)
        if problem is not None:
            self.broken = True
            self.report(file, problem)
        elif section is not None:
            self.open_lines(file, section)
        elif (known := self.recall(file)) is not None:
            self.opened.append(Opened(known.header, known.lists))
        else:
            self.open_yaml(file)

    def open_yaml(self, file: YamlFile) -> None:
        tree = parse(file)
        self.report(file, *tree.problems)
        if isinstance(tree.root, nodes.Mapping):
            self.opened.append(Opened(tree))
        elif tree.root is not None:
            self.report(file, _no_keys(file.path, (*KEYS, *SECTIONS), example="claims"))
        self.broken |= tree.lossy or not isinstance(tree.root, nodes.Mapping)

    def recall(self, file: YamlFile) -> RememberedFile | None:
        """A file by what is remembered of it; None where that can't be used."""
        try:
            return RememberedFile.of(file, self.remembered[file.path])
        except (KeyError, ValueError):
            return None

    def open_lines(self, file: YamlFile, section: str) -> None:
        if file.text.strip():
            self.opened.append(Opened(Tree(file), {section: JsonLines(file.path, file.text)}))
        else:
            self.broken = True
            self.report(file, empty(file))

    def open_parquet(self, path: str, content: str | bytes, section: str) -> None:
        table = ParquetTable(path, content if isinstance(content, bytes) else content.encode(), SECTIONS[section])
        self.report(table.file, *table.problems)
        self.broken |= not table.usable
        self.opened.append(Opened(Tree(table.file), {section: table}))

    def open_annotator(self, path: str, content: str | bytes) -> None:
        """Reads what a second reader judged: a fault there costs what it concerns, and nothing of the dataset."""
        file, problem = _decoded(path, content)
        tree = Tree(file, problems=[problem]) if problem else parse(file)
        self.report(file, *tree.problems)
        entries_ = tree.root.entries if isinstance(tree.root, nodes.Mapping) else {}
        if tree.root is not None and not entries_:
            self.report(file, _no_keys(path, (_ANNOTATIONS,), example=_ANNOTATIONS))
        found: list[Annotation] = []
        for key, (key_node, node) in entries_.items():
            if key == _ANNOTATIONS:
                found += self.read_annotations(tree, self.items(tree, key, node) or [])
            else:
                self.report(file, _unknown_section(key, key_node, (_ANNOTATIONS,)))
        self.annotators.append(Annotator(path.removeprefix(ANNOTATORS).removesuffix(".yaml"), tuple(found)))

    def read_annotations(self, tree: Tree, items: list[Node]) -> Iterator[Annotation]:
        for number, item in enumerate(items, 1):
            name = partial(annotation_subject, item, number)
            annotation = self.record(Annotation, tree, item, plain(item), name)
            if annotation is not None:
                yield annotation

    def read(self) -> None:
        """Reads the header, then the records of every file."""
        header = check_header([each.tree for each in self.opened])
        if not self.broken or not header.readable:  # the header may stand in a file that could not be read
            self.diagnostics.extend(problem.in_file(file) for file, problem in header.problems)
        self.broken |= not header.complete
        if not header.readable:
            return
        for each in self.opened:
            if isinstance(each.tree.root, nodes.Mapping):
                self.read_file(each.tree, each.tree.root)
            for section, rows in each.lists.items():
                self.read_rows(section, rows)

    def reading(self) -> Reading:
        """What was read."""
        sections = {section: tuple(records) for section, records in self.records.items()}
        dataset = None if self.info is None or self.broken else Dataset(self.info, **sections)
        diagnostics = sorted(self.diagnostics, key=lambda diagnostic: diagnostic.sort_key)
        return Reading(
            dataset,
            self.places,
            tuple(diagnostics),
            frozenset(self.rejected),
            tuple(self.annotators),
            lost=self.links_written - (sum(1 for _ in dataset.links()) if dataset else 0),
            whole=not self.broken,
        )

    def read_file(self, tree: Tree, root: nodes.Mapping) -> None:
        for key, (key_node, node) in root.entries.items():
            if key == "dataset":
                name = partial(subject, DatasetInfo, node, 1)
                self.info = self.record(DatasetInfo, tree, node, plain(node), name) or self.info
            elif key in SECTIONS:
                self.read_section(tree, key, node)
            elif key not in KEYS:
                self.broken = True
                self.report(tree.file, _unknown_section(key, key_node, (*KEYS, *SECTIONS)))

    def read_section(self, tree: Tree, section: str, node: Node) -> None:
        items = self.items(tree, section, node)
        self.broken |= items is None
        for number, item in enumerate(items or [], 1):
            self.read_item(tree, section, item, number)

    def read_item(self, tree: Tree, section: str, item: Node, number: int) -> None:
        """Reads a record with its places."""
        model, data = SECTIONS[section], plain(item)
        if model is Claim and isinstance(data, dict) and isinstance(data.get("evidence"), list):
            self.links_written += len(data["evidence"])
            data["evidence"] = self.links(tree, item, number)
        if again := tree.again.get(id(item)):
            self.lose(model, item, again, number)
        record = self.record(model, tree, item, data, partial(subject, model, item, number))
        if record is not None:
            self.records[section].append(record)
        else:
            self.rejected |= lost_ids(model, item, number)

    def lose(self, model: type[Record], item: Node, again: list[nodes.Entry], number: int) -> None:
        """Counts what stands under keys that a record has already."""
        lists = [node for key, node in again if key.value == "evidence" and isinstance(node, Sequence)]
        self.links_written += sum(len(listed.items) for listed in lists)
        for other in further(item, again):
            self.rejected |= lost_ids(model, other, number)

    def read_rows(self, section: str, rows: Rows) -> None:
        """Reads records without their places; a row about which there is anything to say is parsed as a tree."""
        model, found, trees = SECTIONS[section], self.records[section], Trees(rows)
        for number, data in rows:
            record = attempt(model, data)
            if record is not None:
                self.links_written += len(record.evidence) if isinstance(record, Claim) else 0
                self.places.add_row(record, trees, number)
                found.append(record)
                continue
            tree = rows.tree(number)
            self.report(tree.file, *tree.problems)
            if tree.root is not None:
                self.read_item(tree, section, tree.root, number)
            self.broken |= tree.root is None

    def items(self, tree: Tree, section: str, node: Node) -> list[Node] | None:
        """The entries of a list of records; None, once reported, where something else stands there."""
        if isinstance(node, Sequence):
            return node.items
        if isinstance(node, Scalar) and node.value is None:
            return []
        message = f"`{section}:` should hold a list, but something else stands there."
        help_ = f"Begin each {section.removesuffix('s')} with `- ` on a line of its own."
        self.report(tree.file, Problem("FC005", message, help_, nodes.head(node)))
        return None

    def links(self, tree: Tree, claim: Node, claim_number: int) -> tuple[Evidence, ...]:
        """The links of a claim that can be read, each validated on its own: a bad one costs only itself."""
        found = []
        for number, item in enumerate(entries(claim, "evidence"), 1):
            name = partial(link_subject, claim, claim_number, item, number)
            link = self.record(Evidence, tree, item, plain(item), name)
            for other in further(item, tree.again.get(id(item), ())):
                self.links_written += 1
                self.rejected.add(link_subject(claim, claim_number, other, number).id)
            if link is not None:
                found.append(link)
            else:
                self.rejected.add(name().id)
        return tuple(found)

    def record(self, model: type[R], tree: Tree, node: Node, data: Any, name: Callable[[], Subject]) -> R | None:
        if isinstance(node, nodes.Mapping) and "foreign" in node.entries:
            data["foreign"] = typed(node.entries["foreign"].node)
        record, problems = validate(model, node, data, name)
        self.report(tree.file, *problems)
        if tree.cut:
            self.report(tree.file, *cut_texts(model, tree, node, name))
        if record is not None:
            self.places.add(record, tree.file, node)
        return record

    def report(self, file: YamlFile, *problems: Problem) -> None:
        self.diagnostics.extend(problem.in_file(file) for problem in problems)


def attempt(model: type[Record], data: Any) -> Record | None:
    """A record of plain data; None where something is wrong with it, or may be."""
    if data is UNSURE:
        return None
    try:
        return model.model_validate(data, by_alias=True, by_name=False)
    except ValidationError:
        return None


def _decoded(path: str, content: str | bytes) -> tuple[YamlFile, Problem | None]:
    text = decode(content, nul=True) if isinstance(content, bytes) else content
    if isinstance(text, str):
        return YamlFile(path, text.removeprefix("\ufeff")), None
    readable, at = "", 0
    if isinstance(content, bytes):
        readable, at = content.decode("utf-8", "replace"), len(content[: text.offset].decode("utf-8", "replace"))
    return YamlFile(path, readable), Problem("FC001", f"`{path}` {text.found}.", text.help, Span(at, at + 1))


def _no_keys(path: str, known: tuple[str, ...], *, example: str) -> Problem:
    message = f"`{path}` should hold keys such as `{example}:`, but something else stands there."
    return Problem("FC005", message, f"The keys known there: {', '.join(known)}.", Span(0, 1))


def _unknown_section(key: str, node: Scalar, known: tuple[str, ...]) -> Problem:
    help_ = did_you_mean(key, known, "`") or f"The keys known there: {', '.join(known)}."
    message = f"`{key}` is not known at the outermost level of the file."
    if found := first_invisible(key):
        message += f" It holds {found}."
    return Problem("FC004", message, help_, Span(node.start, node.end))
