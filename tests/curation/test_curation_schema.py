import json
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from factcheck.cli.schema import text
from factcheck.curation import annotations_schema, json_schema, record_schema
from factcheck.model import SECTIONS
from support.command import Shell
from support.project import Tiny
from support.rows import records


class EditorLoader(yaml.SafeLoader):
    """YAML as an editor reads it: dates are text."""


EditorLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in rules if tag != "tag:yaml.org,2002:timestamp"]
    for first, rules in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def test_the_committed_schema_is_the_generated_one() -> None:
    committed = Path(__file__).parents[2] / "data" / "claims.schema.json"
    assert committed.read_text(encoding="utf-8") == text(), "run: python tools/write_docs.py"


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    schema = json_schema()
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def errors(validator: Draft202012Validator, text: str) -> list[str]:
    loaded: Any = yaml.load(text, Loader=EditorLoader)  # noqa: S506  # a subclass of the safe loader
    return [error.json_path for error in validator.iter_errors(loaded)]


def test_the_sample_project_is_valid(validator: Draft202012Validator) -> None:
    sample = files("factcheck") / "sample" / "data" / "claims.yaml"
    assert errors(validator, sample.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "text",
    [
        "claims:\n",
        "claims:\n  - {id: 2019, speaker: a, text: 1984, answers: {q: true}, said: {date: 2019}, aliases: []}\n",
        "sources:\n  - {id: a, kind: wire, publisher: b, complete: true, regions: [{lines: 1, kind: body}]}\n",
        "sources:\n  - {id: a, kind: wire, publisher: b, regions: [{lines: 2-3, kind: ad}]}\n",
        "comparisons:\n  - {claims: [a, b], relation: narrows}\n",
        "verdicts:\n  - {claim: a, verdict: mixed, for: [a], as_of: 2019-02-28}\n",
    ],
)
def test_what_the_reader_takes_an_editor_takes(validator: Draft202012Validator, text: str) -> None:
    assert errors(validator, text) == []


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("claim: []\n", "$"),
        ("factcheck: 2\n", "$.factcheck"),
        ("claims:\n  - {id: a, speaker: b}\n", "$.claims[0]"),
        ("claims:\n  - {id: A b, speaker: b, text: x}\n", "$.claims[0].id"),
        ("claims:\n  - {id: a, speaker: b, text: x, kind: fct}\n", "$.claims[0].kind"),
        ("speakers:\n  - {id: a, kind: person, name: x, anonymous: maybe}\n", "$.speakers[0].anonymous"),
        ("comparisons:\n  - {claims: [a], relation: narrows}\n", "$.comparisons[0].claims"),
        (
            "sources:\n  - {id: a, kind: wire, publisher: b, regions: [{lines: 0, kind: body}]}\n",
            "$.sources[0].regions[0].lines",
        ),
    ],
)
def test_what_the_reader_refuses_an_editor_shows(validator: Draft202012Validator, text: str, where: str) -> None:
    assert errors(validator, text) == [where]


def test_every_field_is_explained() -> None:
    definitions = json_schema()["$defs"]
    silent = [
        f"{name}.{key}"
        for name, definition in definitions.items()
        for key, field in definition["properties"].items()
        if not field.get("description")
    ]
    assert silent == []
    assert "``" not in json.dumps(definitions)


@pytest.mark.parametrize("section", SECTIONS)
def test_a_record_alone_has_the_schema_of_its_list(section: str) -> None:
    schema = record_schema(section)
    Draft202012Validator.check_schema(schema)
    rows = records(Tiny.sample())[section]
    assert rows
    validator = Draft202012Validator(schema)
    assert all(validator.is_valid(row) for row in rows)
    assert not validator.is_valid({**rows[0], "txt": "x"})


def test_the_command_prints_the_schema_of_a_list(capsys: pytest.CaptureFixture[str]) -> None:
    shell = Shell(capsys)
    assert json.loads(shell("schema", "claims").out) == record_schema("claims")
    refused = shell("schema", "klaims")
    assert (refused.code, "the lists are speakers, sources" in refused.err) == (2, True)


def test_the_file_of_a_second_reader_has_a_schema() -> None:
    schema = annotations_schema()
    Draft202012Validator.check_schema(schema)
    reader = Draft202012Validator(schema)
    assert errors(reader, "annotations:\n  - claim: council-part\n    verdict: mixed\n    note: Not all of it.\n") == []
    assert errors(reader, "annotations:\n  - claim: council-part\n    verdict: partly\n") == [
        "$.annotations[0].verdict"
    ]
    assert errors(reader, "annotations:\n  - verdict: mixed\n") == ["$.annotations[0]"]
    assert errors(reader, "claims: []\n") == ["$"]


def test_the_command_prints_the_schema_of_a_second_readers_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert json.loads(Shell(capsys)("schema", "annotations").out) == annotations_schema()
