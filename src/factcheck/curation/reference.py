"""The reference of the file format (``docs/format.md``), generated from the models."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from factcheck.curation.fields import Model, bare, fields, hints, inner, model_of, words_of
from factcheck.model import (
    FORMAT,
    GLOSSARY,
    SECTIONS,
    Annotation,
    DatasetInfo,
    Edtf,
    Evidence,
    LineRange,
    Record,
    Sha256,
    Slug,
    meanings,
)


def _lists() -> str:
    *most, last = (f"`{section}`" for section in SECTIONS)
    return f"{', '.join(most)} and {last}"


_INTRODUCTION = f"""\
<!-- Generated from the models by tools/write_docs.py: change the descriptions there, not this page. -->

# The file format

A project has one or more files in `data/`, most often YAML; all are read as one, in the order of their names.
One YAML file, and only one, has the header: `factcheck: {FORMAT}`, the number of the format, and `dataset:`. The others
hold lists alone. Quoted sources are saved beside them, in `seeds/`.

Every value is kept as it is written: `no` stays a word and `2019-02-28` a date. An empty value, `null` or `~`
counts as not written. Unknown keys are errors. Put text with a colon, a hash or a bracket in double quotes, and
passages in a block after `|-`. Between brackets, `[...]` or `{{...}}`, a comma parts too, also that of a number: there,
write `"about 2,5 million"`.

Every record may also carry `waive`, rules set aside for it with a reason, and `foreign`, fields kept from an import.

## Many records: JSON Lines and Parquet

YAML is for what people write by hand. Records that programs write may stand beside it, one list a file, with the same
fields and the same checks. The name of the file begins with the list: `data/claims.jsonl`, `data/claims-2019.jsonl`,
`data/sources.part-3.parquet`. The lists are {_lists()}.
The header stays in YAML.

- JSON Lines, `.jsonl`: a line is one record in curly brackets. A number is kept as it is written, as in YAML.
  `factcheck check --fix` mends it and touches no other byte.
- Parquet, `.parquet`: a row is one record, a column one field; lists are lists, maps are structs or maps, a null counts
  as not written. A message names the row, from 1. `--fix` leaves Parquet alone: it is mended where it is made.

`factcheck schema claims` prints the JSON Schema of one record, `factcheck schema annotations` that of a file in
`data/annotators/`. [Large projects](large-projects.md) are checked by
several processes, and what their files say is remembered.

## Types

| type | what to write |
|---|---|
| id | lower-case letters, digits and single hyphens, at most 100 characters: `harbour-wall`. Ids live for ever |
| text | any text but an empty one |
| date | a date or range, year first (EDTF): `2019`, `2019-02`, `2019-02-28`, `2019-02-28/2019-03-01` |
| lines | lines of a source, counted from 1, both ends included: `1` or `3-6` |
| sha256 | 64 characters, 0 to 9 and a to f |
| true or false | `true` or `false`, no other word |
| list | entries that begin with `- `, or between square brackets |
| map | keys with values, indented, or between curly brackets |
"""

_ANNOTATORS = """
Such a list stands in a file of its own, `data/annotators/NAME.yaml`, which has no header and no other list; NAME names
the reader. It is no part of the dataset: `factcheck agreement` compares readers, and the check asks for a decision
where one differs from the dataset.
"""

_GRADES = """\
## Grades and flags

`factcheck check` gives every link a grade, which says how faithful its quote is:

| grade | meaning | in `check` |
|---|---|---|
| `verbatim` | equals the source, character for character | passes |
| `typographic` | equals it but for the kind of quotation marks, dashes, white space | passes; may warn |
| `elided` | parts in order, joined by an ellipsis or an editor's brackets | passes; what was left out is exported |
| `altered` | the passage is found, its words differ | error |
| `elsewhere` | faithful, but in another source or outside the article's text | error |
| `ambiguous` | stands in several places | error; add `prefix`, `suffix` or `occurrence` |
| `missing` | not found | error |
| `unproved` | the source's text is withheld | warning, counted apart |

A flag says what a match may hide:

| flag | meaning |
|---|---|
| `cut` | a word just outside the quote negates, limits or hedges it |
| `gap` | such a word stands under an ellipsis or bracket, or what is left says another thing of another |
| `unjudged` | there is no word list for the language |

## Signs of an editor

A quote may hold what an editor writes in one:

| sign | what it may do |
|---|---|
| `...`, `…`, `[...]`, `(...)` | leave out words; a denial, limit or number, or another's deed, raises `gap` |
| `[T]he` | change the case of a first letter |
| `[Kim]`, `[the council]` | say whom a pronoun means; a name or description of no source raises `gap` |
| `[was]` for *is*, `[his]` for *my* | tell a verb or pronoun again as a report does; never another verb or number |
| `the company [Northstar]` | name what the source names so elsewhere; else it raises `gap`, or is `altered` |
| `none [of the boats]` | tell in words of the source what is spoken of; raises `gap` for a look |
| `[sic]` | mark a slip of the source |
| marks around the whole quote | say that it is one; around a word or two they stay a difference |

Whatever else a bracket says is not in the source, and the quote is `altered`. [The specification](spec.md) has the
rules.
"""

_KNOWN_TYPES = ((Slug, "id"), (Edtf, "date"), (LineRange, "lines"), (Sha256, "sha256"))
_FEW = 5


def reference() -> str:
    """The page, as Markdown."""
    records: dict[str, Model] = {"dataset": DatasetInfo, **SECTIONS}
    sections = [_section(f"`{name}`", model) for name, model in records.items()]
    sections.insert(list(records).index("claims") + 1, _section("`evidence`: the links of a claim", Evidence))
    sections.append(_section("`annotations`: what a second reader judges", Annotation) + _ANNOTATORS)
    return "\n".join((_INTRODUCTION, *sections, _parts(), _vocabularies(), _GRADES))


def _section(title: str, model: Model, level: str = "##") -> str:
    rows = "\n".join(_rows(model))
    head = "| field | type | default | meaning |\n|---|---|---|---|"
    return f"{level} {title}\n\n{_meaning(model.__doc__)}\n\n{head}\n{rows}\n"


def _rows(model: Model) -> Iterator[str]:
    for key, field in fields(model).items():
        if key not in Record.model_fields:
            yield f"| `{key}` | {_type(hints(model)[key], key)} |{_default(field)}| {_meaning(meanings(model)[key])} |"


def _meaning(description: str | None) -> str:
    return " ".join((description or "").replace("``", "`").split()).replace("|", "\\|")


def _default(field: FieldInfo) -> str:
    if field.is_required():
        return " **required** "
    default = field.get_default(call_default_factory=True)
    if default is None or default in ((), {}):
        return " "
    if isinstance(default, BaseModel):
        default = ", ".join(f"{key}: {value}" for key, value in default.model_dump(exclude_none=True).items())
    if isinstance(default, tuple):
        default = f"[{', '.join(default)}]"
    return f" `{str(default).lower() if isinstance(default, bool) else default}` "


def _type(hint: Any, key: str) -> str:
    """A type in plain words; a part and a long vocabulary are links."""
    hint = bare(hint)
    words = words_of(hint)
    known = next((name for known, name in _KNOWN_TYPES if hint == known), None)
    if known is not None:
        return known
    if words:
        return _either(words) if len(words) <= _FEW else f"a word of [{key}](#vocabularies)"
    if get_origin(hint) in (tuple, dict):
        return _collection(hint, key)
    if get_origin(hint) is Annotated:
        return _type(get_args(hint)[0], key)
    part = model_of(hint)
    if part is not None:
        return (
            "[link](#evidence-the-links-of-a-claim)"
            if part is Evidence
            else f"[{part.__name__}](#{part.__name__.lower()})"
        )
    return {str: "text", int: "whole number", bool: "true or false"}.get(hint, "anything")


def _either(words: tuple[str, ...]) -> str:
    *most, last = (f"`{word}`" for word in words)
    return f"{', '.join(most)} or {last}"


def _collection(hint: Any, key: str) -> str:
    arguments = get_args(hint)
    if get_origin(hint) is dict:
        return f"map: {_type(arguments[0], key)} to {_type(arguments[1], key)}"
    return f"{'list' if arguments[-1] is Ellipsis else 'list of two'}: {_type(arguments[0], key)}"


def _all_models() -> Iterator[Model]:
    """Every record and part, each once, outermost first."""
    seen: dict[Model, None] = {}
    queue: list[Model] = [DatasetInfo, *SECTIONS.values()]
    while queue:
        model = queue.pop(0)
        if model not in seen:
            seen[model] = None
            queue += [part for hint in hints(model).values() if (part := model_of(hint)) is not None]
    return iter(seen)


def _parts() -> str:
    parts = (model for model in _all_models() if not issubclass(model, Record))
    sections = (_section(part.__name__, part, "###") for part in sorted(parts, key=lambda part: part.__name__))
    return "## Parts of records\n\n" + "\n".join(sections)


def _vocabularies() -> str:
    rows: dict[tuple[str, tuple[str, ...]], list[str]] = {}
    for model in _all_models():
        for key, hint in hints(model).items():
            words = words_of(inner(hint) or hint)
            if len(words) > _FEW or words in GLOSSARY:
                rows.setdefault((key, words), []).append(model.__name__)
    sections = (
        f"### `{key}` ({', '.join(models)})\n\n| word | meaning |\n|---|---|\n"
        + "".join(f"| `{word}` | {GLOSSARY[words][word]} |\n" for word in words)
        for (key, words), models in rows.items()
    )
    return "## Vocabularies\n\n" + "\n".join(sections)
