"""Label Studio: tasks with a text, stretches of it that annotators labelled, and choices they made.

The text of a task becomes a source, so what is labelled in it is proved like any other quote. A task with a claim of
its own (``claim`` or ``statement`` beside the text) gives one claim for each annotation, with the labelled stretches as
evidence and the choice as the label; in a task without one, every labelled stretch is a claim that stands in the text.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from factcheck.anchoring import Text
from factcheck.exchange.reading.draft import Draft, Link
from factcheck.exchange.reading.fields import name, number, optional, records, shown
from factcheck.exchange.reading.imported import Imported, MalformedError, Options, Raw
from factcheck.exchange.reading.parsing import Files, raws
from factcheck.exchange.reading.sentences import occurrence
from factcheck.model import Stance

NAME = "labelstudio"
TITLE = "Label Studio"

_TEXTS = ("text", "article", "document", "evidence", "body")
_CLAIMS = ("claim", "statement")
_STANCES: Mapping[str, Stance] = {
    "supports": "supports",
    "support": "supports",
    "refutes": "refutes",
    "refute": "refutes",
    "contradicts": "refutes",
}


def read(files: Files, options: Options) -> Imported:
    """Reads an export in the format "JSON" (not "JSON-MIN")."""
    draft = Draft(NAME, TITLE, files, options)
    draft.take(raws(files), lambda raw: _task(draft, raw))
    return draft.imported()


def _task(draft: Draft, raw: Raw) -> None:
    task, data = raw.value, raw.value.get("data")
    if not isinstance(data, dict):
        raise MalformedError("`data` is missing: a task holds its text there")
    id_ = name(task, "id")
    written = next((found for key in _TEXTS if (found := optional(data, key)).strip()), "")
    if not written:
        raise MalformedError(f"`data` holds no text under any of {', '.join(_TEXTS)}")
    annotations = [each for each in records(task, "annotations") if not each.get("was_cancelled")]
    if not annotations:
        raise MalformedError("nobody annotated the task")
    for annotation in annotations:
        list(_stretches(annotation, written))  # looked at before anything is added
    title = optional(data, "title")
    source = draft.source(id_, name=title or f"task {id_}", publisher=TITLE, title=title, lines=written.split("\n"))
    claim = next((found for key in _CLAIMS if (found := optional(data, key)).strip()), "")
    for annotation in annotations:
        links = [_link(source, written, stretch) for stretch in _stretches(annotation, written)]
        kept = {**task, "annotations": [annotation]}
        if claim:
            draft.claim(raw, claim, name=id_, links=links, label=_choice(annotation), record=kept)
            continue
        for link in links:
            draft.claim(raw, link.quote, name=id_, links=[link._replace(stance="states")], record=kept)


Stretch = tuple[int, str, str, Mapping[str, Any]]
"""Where a labelled stretch starts in the text, its words, its label, and its record."""


def _stretches(annotation: Mapping[str, Any], written: str) -> Iterator[Stretch]:
    """What was labelled; the words are those of the text, which many exports leave out."""
    for result in records(annotation, "result"):
        value = result.get("value")
        if result.get("type") != "labels" or not isinstance(value, dict):
            continue
        start, end = (number(value.get(key), f"`{key}` of a labelled stretch") for key in ("start", "end"))
        words = written[start:end]
        if not words.strip() or end > len(written):
            raise MalformedError(f"a labelled stretch from {start} to {end} is not in the text")
        said = optional(value, "text")
        if said and said != words:
            raise MalformedError(f"a labelled stretch says {shown(said)}, its place in the text {shown(words)}")
        labels = value.get("labels")
        yield start, words, str(labels[0]) if isinstance(labels, list) and labels else "", result


def _link(source: str, written: str, stretch: Stretch) -> Link:
    start, words, label, record = stretch
    more = occurrence(Text(written), words, start) if written.count(words) > 1 else {}
    return Link(source, words, _STANCES.get(label.lower(), "context"), record=record, more=more)


def _choice(annotation: Mapping[str, Any]) -> str | None:
    """The first choice of an annotation."""
    for result in records(annotation, "result"):
        value = result.get("value")
        choices = value.get("choices") if isinstance(value, dict) else None
        if isinstance(choices, list) and choices:
            return str(choices[0])
    return None
