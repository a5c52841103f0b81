"""A run whose tables, shards and results lie in a store that is no file system."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from fsspec.registry import _registry as registry

from factcheck.scale import ScaleError, verify
from factcheck.scale.bulk import inputs, verifying
from factcheck.scale.bulk.shard import Settings
from factcheck.scale.bulk.verifying import Job
from factcheck.scale.outcome import Ran, Watched
from factcheck.scale.storage import Folder
from support.bucket import Bucket
from support.quotes import Here, many, write, written

SOURCES = 12


@pytest.fixture
def store(monkeypatch: pytest.MonkeyPatch) -> Iterator[Bucket]:
    monkeypatch.setitem(registry, "s3", Bucket)
    yield Bucket()
    Bucket.store.clear()
    Bucket.clear_instance_cache()


def run(place: str, ending: str, engine: Here) -> Ran:
    tables = [f"{place}/{name}.{ending}" for name in ("quotes", "sources")]
    job = Job(inputs.quotes(tables[0]), inputs.sources(tables[1]), Folder(f"{place}/out"), Settings(), shard_bytes=300)
    return verifying.verify(job, engine, None, Watched())[2]


@pytest.mark.parametrize("ending", ["jsonl", "csv", "parquet"])
def test_a_run_in_a_bucket_is_broken_off_and_taken_up(ending: str, store: Bucket, tmp_path: Path) -> None:
    for name, rows in zip(("quotes", "sources"), many(SOURCES), strict=True):
        path = write(tmp_path / f"{name}.{ending}", rows)
        store.pipe(f"/bucket/{path.name}", path.read_bytes())
    run(str(tmp_path), ending, Here())
    expected = written(tmp_path / "out")
    with pytest.raises(KeyboardInterrupt):
        run("s3://bucket", ending, Here(stops_after=2))
    assert run("s3://bucket", ending, Here()).tally.skipped == 2
    assert {name: store.cat(f"/bucket/out/{name}") for name in expected} == expected
    assert not [name for name in store.store if ".tmp-" in name or ".shards" in name]
    again = run("s3://bucket", ending, Here())
    assert (again.proved, again.known) == (0, SOURCES * 4)


def test_only_what_a_run_left_unfinished_is_swept_from_a_bucket(store: Bucket, tmp_path: Path) -> None:
    for name, rows in zip(("quotes", "sources"), many(SOURCES), strict=True):
        store.pipe(f"/bucket/{name}.jsonl", write(tmp_path / f"{name}.jsonl", rows).read_bytes())
    run("s3://bucket", "jsonl", Here())
    theirs = [".tmp-draft.txt", ".tmp-1234abcd-notes.txt", "notes/.tmp-1234abcd-results.jsonl"]
    ours = [".tmp-1234abcd-results.jsonl", ".cache/3/.tmp-1234abcd-0001"]
    for name in (*theirs, *ours):
        store.pipe(f"/bucket/out/{name}", b"half")
    run("s3://bucket", "jsonl", Here())
    assert [name for name in (*theirs, *ours) if store.exists(f"/bucket/out/{name}")] == theirs


@pytest.mark.parametrize(("package", "raised"), [("botocore.exceptions", ScaleError), ("factcheck", LookupError)])
def test_a_store_that_lets_nobody_in_is_a_clear_error(
    package: str, raised: type[Exception], store: Bucket, monkeypatch: pytest.MonkeyPatch
) -> None:
    refusal = type("NoCredentialsError", (LookupError,), {"__module__": package})

    def refuse(*_arguments: object, **_options: object) -> None:
        raise refusal("Unable to locate credentials")

    monkeypatch.setattr(Bucket, "exists", refuse)
    monkeypatch.setattr(Bucket, "isdir", refuse)
    with pytest.raises(raised, match="Unable to locate credentials"):
        verify("s3://bucket/quotes.jsonl", "s3://bucket/sources.jsonl", "s3://bucket/out")
