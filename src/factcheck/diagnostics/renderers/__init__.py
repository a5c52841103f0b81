"""One renderer a format, in one table; each is pure and turns a report into the text that is printed."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from factcheck.diagnostics.renderers import concise, github, json, junit, sarif, text
from factcheck.diagnostics.report import Report

Renderer = Callable[[Report], str]

RENDERERS: Mapping[str, Renderer] = {
    "text": text.render,
    "concise": concise.render,
    "json": json.render,
    "github": github.render,
    "sarif": sarif.render,
    "junit": junit.render,
}
"""Every format of ``check``, by name."""

__all__ = ["RENDERERS", "Renderer"]
