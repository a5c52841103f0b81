"""Label Studio: tasks with a text, stretches of it that annotators labelled, and choices they made.

The text of a task becomes a source, so what is labelled in it is proved like any other quote. A task with a claim of
its own (``claim`` or ``statement`` beside the text) gives one claim for each annotation, with the labelled stretches as
evidence and the choice as the label; in a task without one, every labelled stretch is a claim that stands in the text.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from factcheck.anchoring import Text
from factcheck.exchange.legible import cleaned
from factcheck.exchange.reading.draft import Draft, Link
from factcheck.exchange.reading.fields import name, number, optional, records, shown
from factcheck.exchange.reading.imported import Imported, MalformedError, Options, Raw
from factcheck.exchange.reading.parsing import Files, raws
from factcheck.exchange.reading.sentences import occurrence

NAME = "labelstudio"
TITLE = "Label Studio"

_TEXTS = ("text", "article", "document", "evidence", "body")
_CLAIMS = ("claim", "statement")
_READ = frozenset({"labels", "choices", "relation"})
"""The kinds of results that are read, and the one that says nothing of the text."""


def read(files: Files, options: Options) -> Imported:
    """Reads an export in the format "JSON" (not "JSON-MIN"); old versions call annotations completions."""
    draft = Draft(NAME, TITLE, files, options)
    draft.take(raws(files), lambda raw: _task(draft, raw))
    return draft.imported()


def _task(draft: Draft, raw: Raw) -> None:
    task, data = raw.value, raw.value.get("data")
    if not isinstance(data, dict):
        raise MalformedError(
            "`data` is missing: a task holds its text there; Label Studio exports it as JSON, not as JSON-MIN"
        )
    id_ = name(task, "id")
    written = next((found for key in _TEXTS if (found := optional(data, key)).strip()), "")
    if not written:
        raise MalformedError(f"`data` holds no text under any of {', '.join(_TEXTS)}")
    key = "completions" if "completions" in task and "annotations" not in task else "annotations"
    annotations = [each for each in records(task, key) if not each.get("was_cancelled")]
    if not annotations:
        raise MalformedError("nobody annotated the task")
    for annotation in annotations:
        list(_stretches(annotation, written))  # looked at before anything is added
    title = optional(data, "title")
    source = draft.source(
        f"{id_}\n{written}",  # tasks of two exports may share an id
        name=title or f"task {id_}",
        title=title,
        lines=written.split("\n"),
    )
    claim = next((found for each in _CLAIMS if (found := optional(data, each)).strip()), "")
    for annotation in annotations:
        if other := {str(each.get("type")) for each in records(annotation, "result")} - _READ:
            draft.remark(raw, "not read", f"results of the kind {', '.join(sorted(other))} are kept, but not read")
        stretches = list(_stretches(annotation, written))
        links = [_link(source, written, stretch) for stretch in stretches]
        kept = {**task, key: [annotation]}
        if claim:
            stances = [draft.odd.stance(raw, label) for _, _, label, _ in stretches]
            links = [link._replace(stance=stance) for link, stance in zip(links, stances, strict=True)]
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
        start, end = _place(value, written)
        words = written[start:end]
        labels = value.get("labels")
        yield start, words, str(labels[0]) if isinstance(labels, list) and labels else "", result


def _place(value: Mapping[str, Any], written: str) -> tuple[int, int]:
    """Where a labelled stretch stands, in code points.

    Old versions counted as JavaScript does, in UTF-16 units: where the words are given, they tell which it is.
    """
    start, end = (number(value.get(key), f"`{key}` of a labelled stretch") for key in ("start", "end"))
    said = optional(value, "text")
    if said and written[start:end] != said:
        units = written.encode("utf-16-le", "surrogatepass")
        before, words = (units[2 * a : 2 * b].decode("utf-16-le", "replace") for a, b in ((0, start), (start, end)))
        if words != said:
            raise MalformedError(
                f"a labelled stretch says {shown(said)}, its place in the text {shown(written[start:end])}"
            )
        return len(before), len(before) + len(words)
    if not written[start:end].strip() or end > len(written):
        raise MalformedError(f"a labelled stretch from {start} to {end} is not in the text")
    return start, end


def _link(source: str, written: str, stretch: Stretch) -> Link:
    start, words, _, record = stretch
    text, quote = cleaned(written), cleaned(words)
    more = occurrence(Text(text), quote, len(cleaned(written[:start]))) if text.count(quote) > 1 else {}
    return Link(source, words, record=record, more=more)


def _choice(annotation: Mapping[str, Any]) -> str | None:
    """The first choice of an annotation."""
    for result in records(annotation, "result"):
        value = result.get("value")
        choices = value.get("choices") if isinstance(value, dict) else None
        if isinstance(choices, list) and choices:
            return str(choices[0])
    return None
