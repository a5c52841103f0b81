"""Reads the pages of the rules: their sections, and their examples as projects.

An example is the sample project with the files its fenced blocks name: ``yaml`` alone is ``data/example.yaml``, and a
path after the language names another file. In a ``bytes`` block ``\\xNN`` stands for a byte.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck.rules import Rule
from support.project import EXAMPLE, Tiny

SECTIONS = ("What it checks", "Why", "Example", "Instead")

_BLOCK = re.compile(r"^```(?P<language>\w+)(?: (?P<path>\S+))?\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_ALSO = re.compile(r"^also: (.+)$", re.MULTILINE)


@dataclass(frozen=True)
class Page:
    """A page taken apart."""

    title: str
    sections: dict[str, str]

    @classmethod
    def of(cls, rule: Rule) -> Page:
        title, *rest = re.split(r"^## (.+)\n", rule.page, flags=re.MULTILINE)
        return cls(title.strip(), dict(zip(rest[::2], rest[1::2], strict=True)))

    @property
    def also(self) -> frozenset[str]:
        """Codes of errors that the example brings along."""
        found = _ALSO.search(self.sections["Example"])
        return frozenset(found[1].split(", ")) if found else frozenset()

    def project(self, section: str) -> Tiny:
        """The sample project with the files of an example."""
        project = Tiny.sample()
        for block in _BLOCK.finditer(self.sections[section]):
            project = project.with_file(block["path"] or EXAMPLE, _content(block["language"], block["text"]))
        return project


def _content(language: str, text: str) -> str | bytes:
    if language != "bytes":
        return text
    return text.encode("latin-1", "backslashreplace").decode("unicode_escape").encode("latin-1")
