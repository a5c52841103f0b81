"""The files of a project -> its dataset, the places of its records, and what is wrong with the files."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import Any, TypeVar

from factcheck.curation import nodes
from factcheck.curation.cuts import cut_texts
from factcheck.curation.file import YamlFile
from factcheck.curation.header import KEYS, check_header
from factcheck.curation.naming import Subject, annotation_subject, entries, link_subject, lost_ids, subject
from factcheck.curation.nodes import Node, Scalar, Sequence, plain, typed
from factcheck.curation.places import YamlPlaces
from factcheck.curation.problem import Problem, did_you_mean
from factcheck.curation.syntax import Tree, parse
from factcheck.curation.validate import validate
from factcheck.diagnostics import Diagnostic
from factcheck.diagnostics.encoding import decode
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


def read(files: Mapping[str, str | bytes]) -> Reading:
    r"""Reads the YAML files of a project as one.

    Args:
        files: POSIX path to content; bytes are decoded here as UTF-8. A byte order mark is left out.

    >>> reading = read({"data/claims.yaml": "factcheck: 1\ndataset: {name: wall, titel: Wall}\n"})
    >>> [str(d.location) for d in reading.diagnostics if d.code == "FC004"]
    ['data/claims.yaml:2:23']
    """
    with _without_collector():
        reader = _Reader()
        for path in sorted(files):
            reader.open(path, files[path])
        reader.read()
    return reader.reading()


@contextmanager
def _without_collector() -> Iterator[None]:
    """Keeps the garbage collector from walking the growing tree again and again: it would triple the time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


@dataclass
class _Reader:
    """Collects records, places and diagnostics over all files.

    ``broken`` is set where whole lists of records are lost: every reference into them would be a second fault.
    """

    trees: list[Tree] = field(default_factory=list)
    info: DatasetInfo | None = None
    records: dict[str, list[Any]] = field(default_factory=lambda: {section: [] for section in SECTIONS})
    places: YamlPlaces = field(default_factory=YamlPlaces)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    rejected: set[str] = field(default_factory=set)
    annotators: list[Annotator] = field(default_factory=list)
    links_written: int = 0
    broken: bool = False

    def open(self, path: str, content: str | bytes) -> None:
        """Reads the YAML of one file."""
        if path.startswith(ANNOTATORS):
            self.open_annotator(path, content)
            return
        file, problem = _decoded(path, content)
        if problem is not None:
            self.broken = True
            self.report(file, problem)
            return
        tree = parse(file)
        self.report(file, *tree.problems)
        if isinstance(tree.root, nodes.Mapping):
            self.trees.append(tree)
        elif tree.root is not None:
            self.report(file, _no_keys(path, (*KEYS, *SECTIONS), example="claims"))
        self.broken |= tree.lossy or not isinstance(tree.root, nodes.Mapping)

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
        header = check_header(self.trees)
        if not self.broken or not header.readable:  # the header may stand in a file that could not be read
            self.diagnostics.extend(problem.in_file(file) for file, problem in header.problems)
        self.broken |= not header.complete
        if not header.readable:
            return
        for tree in self.trees:
            if isinstance(tree.root, nodes.Mapping):
                self.read_file(tree, tree.root)

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
        model = SECTIONS[section]
        for number, item in enumerate(items or [], 1):
            data = plain(item)
            if model is Claim and isinstance(data, dict) and isinstance(data.get("evidence"), list):
                self.links_written += len(data["evidence"])
                data["evidence"] = self.links(tree, item, number)
            record = self.record(model, tree, item, data, partial(subject, model, item, number))
            if record is not None:
                self.records[section].append(record)
            else:
                self.rejected |= lost_ids(model, item, number)

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
    near = did_you_mean(key, known)
    help_ = f"Did you mean `{near}`?" if near else f"The keys known there: {', '.join(known)}."
    message = f"`{key}` is not known at the outermost level of the file."
    if found := first_invisible(key):
        message += f" It holds {found}."
    return Problem("FC004", message, help_, Span(node.start, node.end))
