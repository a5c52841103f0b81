"""An import taken all the way: read, written as YAML, read again, proved, made into tables, exported."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from factcheck import curation
from factcheck.exchange import FORMATS
from factcheck.exchange.reading import READERS, Imported, Options
from factcheck.model import Dataset, Rights
from factcheck.project.importing import documents
from factcheck.proof import Proofs, prove
from factcheck.tables import tables

Edit = Callable[[Dataset], Dataset]


def read(
    format_: str,
    content: bytes | str,
    *,
    name: str = "",
    options: Options | None = None,
    more: Mapping[str, str] | None = None,
) -> Imported:
    """What a reader makes of one file, and of further ones by name."""
    files = {name or f"{format_}.jsonl": content if isinstance(content, bytes) else content.encode()}
    files |= {key: text.encode() for key, text in (more or {}).items()}
    return READERS[format_].read(files, options or Options())


def lines(records: Iterable[Any]) -> str:
    """Records as JSON Lines."""
    return "".join(json.dumps(record) + "\n" for record in records)


def again(imported: Imported) -> Imported:
    """The import as a project of it is read: through YAML, without a fault."""
    reading = curation.read({"data/claims.yaml": curation.write(imported.dataset)})
    assert reading.diagnostics == ()
    assert reading.dataset == imported.dataset
    return imported


def proofs(imported: Imported) -> Proofs:
    """The proofs of what was imported."""
    return prove(imported.dataset, documents(imported))


def exported(format_: str, imported: Imported, edit: Edit = lambda dataset: dataset) -> list[Any]:
    """The records of an import as its own format has them again, edited in between."""
    dataset = whole(edit(again(imported).dataset))
    made = tables(dataset, prove(dataset, documents(imported)))
    files = FORMATS[format_].write(made).files
    (content,) = (data for path, data in files.items() if path.startswith(f"{format_}/claims."))
    text = content.decode()
    return list(json.loads(text)) if text.startswith("[") else [json.loads(line) for line in text.split("\n") if line]


def whole(dataset: Dataset) -> Dataset:
    """A dataset whose pages may all be published whole, as a project says where it knows so."""
    rights = {"rights": Rights(text="full")}
    return replace(dataset, sources=tuple(source.model_copy(update=rights) for source in dataset.sources))


def canonical(record: Any) -> str:
    """A record as canonical JSON: sorted keys, no spaces."""
    return json.dumps(record, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def edited(
    dataset: Dataset,
    *,
    text: str = "",
    quote: str = "",
    verdict: str = "",
    stance: str = "",
    rationale: str = "",
    sets: str | None = None,
) -> Dataset:
    """A dataset with the first claim's text, its first link's quote or stance, or its verdict changed.

    ``sets`` names the sets of the verdict by the links in them: "e1 e2, e3".
    """
    claim, verdicts = dataset.claims[0], dataset.verdicts
    links = claim.evidence
    if quote or stance:
        changes = {key: value for key, value in (("quote", quote), ("stance", stance)) if value}
        links = (links[0].model_copy(update=changes), *links[1:])
    changed = claim.model_copy(update={"text": text or claim.text, "evidence": links})
    judged: dict[str, Any] = {key: value for key, value in (("verdict", verdict), ("rationale", rationale)) if value}
    if sets is not None:
        groups = [group.split() for group in sets.split(",")]
        judged["sets"] = tuple(tuple(f"{claim.id}/{link}" for link in group) for group in groups)
    if judged:
        verdicts = tuple(each.model_copy(update=judged) if each.claim == claim.id else each for each in verdicts)
    return replace(dataset, claims=(changed, *dataset.claims[1:]), verdicts=verdicts)


def differences(before: Any, after: Any, path: str = "") -> list[str]:
    """The paths at which two values differ."""
    if isinstance(before, dict) and isinstance(after, dict):
        keys = sorted({*before, *after})
        return [found for key in keys for found in differences(before.get(key), after.get(key), f"{path}.{key}")]
    if isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        pairs = enumerate(zip(before, after, strict=True))
        return [found for place, pair in pairs for found in differences(*pair, f"{path}.{place}")]
    return [] if before == after else [path.removeprefix(".")]
