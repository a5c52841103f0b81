"""The JSON Schema of the file format, for editors that complete and check as one types."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from factcheck import model
from factcheck.model import FORMAT, SECTIONS, Annotation, DatasetInfo, meanings
from factcheck.model.values import VISIBLE

_DEFS = "#/$defs/"


def json_schema() -> dict[str, Any]:
    """The schema of one file: header and lists, none of them required, since a project may be parted over files.

    It is as strict as the reader where an editor can be, and lets pass what YAML takes for a number or a truth value
    where the reader keeps the text.

    >>> schema = json_schema()
    >>> schema["properties"]["factcheck"]["const"], schema["$defs"]["Claim"]["required"]
    (1, ['id', 'speaker', 'text'])
    """
    references, definitions = _definitions(DatasetInfo, *SECTIONS.values())
    lists = {
        section: _list(f"The {section} of the dataset.", references[record]) for section, record in SECTIONS.items()
    }
    return _file(
        "",
        "A dataset of claims, each linked to the passages it rests on.",
        {
            "factcheck": {"description": "The number of the file format.", "const": FORMAT},
            "dataset": {"description": "The header.", **references[DatasetInfo]},
            **lists,
        },
        definitions,
    )


def annotations_schema() -> dict[str, Any]:
    """The schema of a file of ``data/annotators/``: what a second reader judged.

    >>> annotations_schema()["properties"]["annotations"]["items"]
    {'$ref': '#/$defs/Annotation'}
    """
    references, definitions = _definitions(Annotation)
    listed = {"annotations": _list("What the reader judged.", references[Annotation])}
    return _file("annotations", "What a second reader judged.", listed, definitions)


def _definitions(*models: type[BaseModel]) -> tuple[dict[type[BaseModel], dict[str, Any]], dict[str, Any]]:
    """How each model is referred to, and what all of them are."""
    references, found = models_json_schema([(each, "validation") for each in models], ref_template=f"{_DEFS}{{model}}")
    definitions = {name: _for_yaml(_described(name, schema)) for name, schema in found["$defs"].items()}
    return {each: references[(each, "validation")] for each in models}, definitions


def _list(description: str, reference: dict[str, Any]) -> dict[str, Any]:
    return {"description": description, "type": ["array", "null"], "items": reference}


def _file(name: str, description: str, properties: dict[str, Any], definitions: dict[str, Any]) -> dict[str, Any]:
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": ":".join(filter(None, ("urn:factcheck-dataset:format", str(FORMAT), name))),
        "title": ": ".join(filter(None, (f"factcheck, format {FORMAT}", name))),
        "description": description,
        "type": "object",
        "additionalProperties": False,
        "properties": properties,
        "$defs": definitions,
    }


def record_schema(section: str) -> dict[str, Any]:
    """The schema of one record of a list: of a line of JSON Lines.

    >>> record_schema("claims")["$ref"]
    '#/$defs/Claim'

    Raises:
        KeyError: If there is no such list.
    """
    whole, record = json_schema(), SECTIONS[section]
    return {
        "$schema": whole["$schema"],
        "$id": f"{whole['$id']}:{section}",
        "title": f"{whole['title']}: {section}",
        "description": f"A line of data/{section}.jsonl.",
        "$ref": f"{_DEFS}{record.__name__}",
        "$defs": whole["$defs"],
    }


def _described(name: str, schema: dict[str, Any]) -> dict[str, Any]:
    """A record's schema with what each of its fields means."""
    told = meanings(getattr(model, name))
    fields = {key: {**field, "description": told[key]} for key, field in schema["properties"].items()}
    return {**schema, "properties": fields}


def _for_yaml(schema: Any, *, strict: bool = False) -> Any:
    """A part of the schema as an editor should see it: no machine-made titles, and text that looks like a number."""
    if isinstance(schema, list):
        beside_a_number = any(isinstance(part, dict) and part.get("type") == "integer" for part in schema)
        return [_for_yaml(part, strict=beside_a_number) for part in schema]
    if not isinstance(schema, dict):
        return schema
    found = {key: _for_yaml(part) for key, part in schema.items() if not (key == "title" and isinstance(part, str))}
    if isinstance(found.get("description"), str):
        found["description"] = found["description"].replace("``", "`")
    if "enum" in found:
        return _vocabulary(found)
    if found.get("type") == "string" and not strict:
        shaped = found.get("pattern", VISIBLE) != VISIBLE
        found["type"] = ["string", "number"] if shaped else ["string", "number", "boolean"]
    return found


def _vocabulary(schema: dict[str, Any]) -> dict[str, Any]:
    """A vocabulary; YAML takes its words ``true`` and ``false`` for truth values."""
    truths = [word == "true" for word in schema["enum"] if word in ("true", "false")]
    if not truths:
        return schema
    return {**{key: part for key, part in schema.items() if key != "type"}, "enum": [*schema["enum"], *truths]}
