"""Hugging Face: ``README.md``, the dataset card, over the Parquet files; ``load_dataset`` opens the folder as it is.

One config a table that has rows, since ``datasets`` opens no other. Where claims have a side, every table whose rows
belong to claims is written once more, one file a split; the others are one split called ``whole``, for they are on no
side.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from factcheck.exchange import parquet
from factcheck.exchange.card import body
from factcheck.exchange.document import without_none
from factcheck.exchange.identifiers import NOT_STATED
from factcheck.exchange.records import Records
from factcheck.exchange.written import Drop, Losses, Written
from factcheck.model.licences import listed
from factcheck.splits import SPLITS

if TYPE_CHECKING:
    import pyarrow as pa

FILE = "README.md"

DROPS = (
    Drop(
        "keys between tables", "a config is one table; the card says what joins them", "evidence.claim evidence.source"
    ),
)

_TAGS = ("fact-checking", "provenance")
_SPLIT_NAMES = {"train": "train", "dev": "validation", "test": "test"}
_SIZES = ((1_000, "n<1K"), (10_000, "1K<n<10K"), (100_000, "10K<n<100K"), (1_000_000, "100K<n<1M"))


def write(tables: Mapping[str, pa.Table]) -> Written:
    """``README.md`` and the Parquet files it describes."""
    records, losses = Records(tables), Losses(FILE)
    for name in sorted(tables.keys() - set(_filled(tables))):
        losses.refuse("configs of empty tables", "without rows none can be opened; the Parquet file is there", name)
    losses.drop(DROPS, records)
    sides = _sides(tables)
    for claim in records.claims if sides else ():
        if claim["id"] not in sides:
            losses.refuse("claims on no side", "no split has them; the Parquet file of each table does", claim["id"])
    parts = {path: table for name in tables for path, table in _parts(name, tables[name], sides)}
    parquets = parquet.write(tables)
    files = {**parquets.files, **{path: parquet.file(table) for path, table in parts.items()}}
    card = f"---\n{_front_matter(records, tables)}---\n\n{body(records, _filled(tables))}"
    return Written({**files, FILE: card.encode()}, (*parquets.losses, *losses.all()))


def _filled(tables: Mapping[str, pa.Table]) -> list[str]:
    """The tables that have rows, the flat one first, which opens without a name."""
    return sorted((name for name in tables if tables[name].num_rows), key=lambda name: name != "dataset")


_CLAIM = {
    "claims": "id",
    "dataset": "claim",
    "evidence": "claim",
    "verdicts": "claim",
    "answers": "claim",
    "comparisons": "claim_a",
    "pairs": "a_claim",
}
"""The column that names the claim a row belongs to; of two that are compared, the one whose side is the row's."""

_NO_SIDE = "whole"


def _sides(tables: Mapping[str, pa.Table]) -> Mapping[str, str]:
    """The side of each claim that has one."""
    claims = tables["claims"].select(["id", "split"]).to_pylist()
    return {claim["id"]: claim["split"] for claim in claims if claim["split"]}


def _parts(name: str, table: pa.Table, sides: Mapping[str, str]) -> Iterator[tuple[str, pa.Table]]:
    """A table by split: path and rows of each split that has any."""
    if not sides or name not in _CLAIM:
        return
    found = [sides.get(claim) for claim in table.column(_CLAIM[name]).to_pylist()]
    for split in SPLITS:
        places = [place for place, side in enumerate(found) if side == split]
        if places:
            yield f"splits/{name}-{split}.parquet", table.take(places)


def _front_matter(records: Records, tables: Mapping[str, pa.Table]) -> str:
    """YAML whose values are written as JSON, which YAML reads the same."""
    info, links = records.info, len(records.evidence)
    opened, sides = _filled(tables), _sides(tables)
    compared = ("claim-comparison",) if records.comparisons else ()
    languages = {info.get("language", "en"), *(source["language"] for source in records.sources.values())}
    fields = {
        "pretty_name": info["title"],
        "language": sorted({each.partition("-")[0].lower() for each in languages}),
        **_licence(info["license"]),
        **({} if records.imported else {"annotations_creators": ["expert-generated"], "language_creators": ["found"]}),
        "multilinguality": ["monolingual" if len(languages) == 1 else "multilingual"],
        "size_categories": [next((name for limit, name in _SIZES if links < limit), "n>1M")],
        "source_datasets": ["extended" if info.get("foreign") else "original"],
        "task_categories": ["text-classification"],
        "task_ids": ["fact-checking", "natural-language-inference"],
        "tags": list(dict.fromkeys((*_TAGS, *compared, *info.get("keywords", ())))),
        "configs": [_config(name, tables[name], sides, default=name == opened[0]) for name in opened],
    }
    lines = without_none(**fields)
    return "".join(f"{name}: {json.dumps(value, ensure_ascii=False)}\n" for name, value in lines.items())


def _licence(spdx: str) -> dict[str, str]:
    """A licence in the words of the Hub, which has its own for one that it does not know."""
    if spdx == NOT_STATED:
        return {"license": "unknown"}
    return {"license": spdx.lower()} if listed(spdx) else {"license": "other", "license_name": spdx.lower()}


def _config(name: str, table: pa.Table, sides: Mapping[str, str], *, default: bool) -> dict[str, Any]:
    parts = [path for path, _ in _parts(name, table, sides)]
    files = [{"split": _SPLIT_NAMES[path[:-8].rpartition("-")[2]], "path": path} for path in parts]
    return {
        "config_name": name,
        "data_files": files or [{"split": _NO_SIDE if sides else "train", "path": f"{name}.parquet"}],
        **({"default": True} if default else {}),
    }
