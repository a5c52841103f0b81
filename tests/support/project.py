"""A project in memory: what ``check`` does, without a disk."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from factcheck import curation, proof, rules, sources
from factcheck.diagnostics import Diagnostic
from factcheck.model import Annotator, Dataset, Source
from factcheck.proof import Proofs
from factcheck.rules import Waived
from factcheck.sources import Unread
from factcheck.text import Document

CLAIMS = "data/claims.yaml"
SEED = "seeds/minutes.txt"
EXAMPLE = "data/example.yaml"


@dataclass(frozen=True)
class Checked:
    """What a check found."""

    diagnostics: tuple[Diagnostic, ...]
    waived: tuple[Waived, ...]
    dataset: Dataset | None
    proofs: Proofs
    annotators: tuple[Annotator, ...] = ()

    @property
    def codes(self) -> list[str]:
        return [each.code for each in self.diagnostics]

    @property
    def errors(self) -> list[str]:
        return [each.code for each in self.diagnostics if each.severity == "error"]

    def all(self, code: str) -> list[Diagnostic]:
        return [each for each in self.diagnostics if each.code == code]

    def one(self, code: str) -> Diagnostic:
        """The only diagnostic of a code."""
        found = self.all(code)
        assert len(found) == 1, f"{len(found)} of {code} in {[(each.code, each.message) for each in self.diagnostics]}"
        return found[0]


@dataclass(frozen=True)
class Tiny:
    """Files of a project, by POSIX path; every method that changes one returns a new project."""

    files: Mapping[str, str | bytes]

    @classmethod
    def sample(cls, example: str | None = None) -> Tiny:
        """The sample project, with ``data/example.yaml`` beside its claims where a text is given."""
        folder = files("factcheck") / "sample"
        texts: dict[str, str | bytes] = {path: (folder / path).read_bytes().decode() for path in (CLAIMS, SEED)}
        return cls(texts if example is None else {**texts, EXAMPLE: example})

    def with_file(self, path: str, content: str | bytes) -> Tiny:
        return Tiny({**self.files, path: content})

    def without_file(self, path: str) -> Tiny:
        return Tiny({name: content for name, content in self.files.items() if name != path})

    def edit(self, old: str, new: str, path: str = CLAIMS) -> Tiny:
        """Replaces the only occurrence of some text in a file."""
        content = self.text(path)
        assert content.count(old) == 1, f"{content.count(old)} times in {path}: {old}"
        return self.with_file(path, content.replace(old, new))

    def text(self, path: str = CLAIMS) -> str:
        content = self.files[path]
        return content if isinstance(content, str) else content.decode()

    def place(self, text: str, path: str = CLAIMS) -> str:
        """The place, as a location prints it, of a caret in some text that stands once in a file.

        ``place("publisher: ^harbour")`` is the place of the h.
        """
        content, wanted = self.text(path), text.replace("^", "")
        assert content.count(wanted) == 1, f"{content.count(wanted)} times in {path}: {wanted}"
        before = content[: content.index(wanted) + text.index("^")]
        return f"{path}:{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}"

    def check(self, *, select: Iterable[str] = (), ignore: Iterable[str] = ()) -> Checked:
        """Reads, proves and checks, in memory."""
        data = {path: self.files[path] for path in sorted(self.files) if path.startswith("data/")}
        reading = curation.read(data)
        if reading.dataset is None:
            return Checked(reading.diagnostics, (), None, Proofs())
        documents: dict[str, Document] = {}
        unread: dict[str, Unread] = {}
        for source in reading.dataset.sources:
            text = self._read(source)
            if isinstance(text, Unread):
                unread.setdefault(source.id, text)
            elif text is not None:
                documents.setdefault(source.id, text)
        proofs = proof.prove(reading.dataset, documents)
        context = rules.Context(reading.dataset, proofs, reading.places, reading.rejected, unread, reading.annotators)
        result = rules.run(context, select=select, ignore=ignore)
        diagnostics = sorted((*reading.diagnostics, *result.diagnostics), key=lambda each: each.sort_key)
        return Checked(tuple(diagnostics), result.waived, reading.dataset, proofs, reading.annotators)

    def fixed(self) -> Tiny:
        """The project after one round of ``check --fix``."""
        edits = [edit for each in self.check().diagnostics if each.fix for edit in each.fix.edits]
        changed = {path: self.text(path) for path in {edit.path for edit in edits}}
        applied = {
            path: curation.apply(text, [edit for edit in edits if edit.path == path]) for path, text in changed.items()
        }
        return Tiny({**self.files, **applied})

    def write(self, folder: Path) -> Path:
        """Writes the project to disk and returns its root."""
        for path, content in self.files.items():
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content.encode() if isinstance(content, str) else content)
        return folder

    def _read(self, source: Source) -> Document | Unread | None:
        if source.text != "full":
            return None
        if source.file is None:
            return Unread("FC201", f'The source "{source.id}" names no file.', "Save the text and name it.")
        if source.file.startswith("/") or ".." in source.file.split("/"):
            return Unread("FC202", f"{source.file} is outside the project.", "Copy it into seeds/.")
        if source.file not in self.files:
            return Unread("FC201", f"There is no file {source.file}.", "Save it there.")
        content = self.files[source.file]
        return sources.read(source, content.encode() if isinstance(content, str) else content)
