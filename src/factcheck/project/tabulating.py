"""Imported claims as tables on disk, part by part, so that memory holds one part whatever the size of the files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck.project.disk import sync_folder, write_through
from factcheck.proof import Proof, Proofs

if TYPE_CHECKING:
    import pyarrow as pa
    import pyarrow.parquet as pq

    from factcheck.model import Dataset

FORMATS = ("jsonl", "parquet")

_ONCE = frozenset({"sources", "speakers", "questions", "objects"})
"""Tables that the last part has whole."""
_PIECE = 1 << 20


class TableFiles:
    """The files of tables that grow part by part: JSON Lines, Parquet, and the manifest in the end.

    Args:
        folder: A folder that is there and empty.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._parquet: dict[str, pq.ParquetWriter] = {}
        self._rows: Counter[str] = Counter()
        self._counts = Counter(dict.fromkeys(("proved", "unproved", "failed", "waived"), 0))

    def add(self, dataset: Dataset, proofs: Proofs) -> None:
        """Writes the claims of a part with all that hangs on them, sorted by id within the part."""
        from factcheck.tables import tables

        made = tables(dataset, proofs, part=True)
        self._write({name: table for name, table in made.items() if name not in _ONCE}, made)
        self._counts.update(_fate(proof) for proof in proofs.links)

    def finish(self, dataset: Dataset, proofs: Proofs, beside: Mapping[str, bytes]) -> tuple[str, ...]:
        """Writes the last part with all speakers and sources, further files, and the manifest.

        Returns:
            The names of all files.
        """
        from factcheck import exchange
        from factcheck.tables import tables

        made = tables(dataset, proofs, part=True)
        self._write(made, made)
        self._counts.update(_fate(proof) for proof in proofs.links)
        for writer in self._parquet.values():
            writer.close()
        for name, content in beside.items():
            write_through(self._folder / name, content)
        names = sorted(path.name for path in self._folder.iterdir())
        manifest = exchange.compose(
            exchange.described(made),
            identity=exchange.identity_of({name: self._pieces(f"{name}.jsonl") for name in made}),
            sources=made["sources"].select(["id", "sha256"]).to_pylist(),
            entries=[self._entry(name) for name in names],
            counts=self._counts,
            recipe=exchange.Recipe(FORMATS),
        )
        write_through(self._folder / exchange.MANIFEST, manifest)
        sync_folder(self._folder)
        return (*names, exchange.MANIFEST)

    def close(self) -> None:
        """Lets go of all files; those that are not finished are no dataset."""
        for writer in self._parquet.values():
            writer.close()

    def _write(self, tables: Mapping[str, pa.Table], all_tables: Mapping[str, pa.Table]) -> None:
        from factcheck.exchange import FORMATS as EXPORTS

        for name, content in EXPORTS["jsonl"].write(all_tables).files.items():
            if name.partition(".")[0] in tables:
                with (self._folder / name).open("ab") as file:
                    file.write(content)
        for name, table in tables.items():
            self._writer(name, table.schema).write_table(table)
            self._rows[name] += table.num_rows

    def _writer(self, name: str, schema: pa.Schema) -> pq.ParquetWriter:
        import pyarrow.parquet as pq

        if name not in self._parquet:
            self._parquet[name] = pq.ParquetWriter(self._folder / f"{name}.parquet", schema, compression="zstd")
        return self._parquet[name]

    def _entry(self, name: str) -> Mapping[str, Any]:
        from factcheck import exchange

        digest = sha256()
        for piece in self._pieces(name):
            digest.update(piece)
        return exchange.entry(name, (self._folder / name).stat().st_size, digest.hexdigest(), self._rows)

    def _pieces(self, name: str) -> Iterator[bytes]:
        with (self._folder / name).open("rb") as file:
            while piece := file.read(_PIECE):
                yield piece


def _fate(proof: Proof) -> str:
    return "proved" if proof.proved else "unproved" if proof.grade == "unproved" else "failed"
