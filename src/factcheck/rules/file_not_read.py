"""FC017: a file of data/ that holds claims and is not read; emitted while the project is read."""

from __future__ import annotations

from factcheck.rules.engine import page

file_not_read = page(
    "FC017",
    """
    A file in `data/` looks like data, but is not read.

    ## What it checks

    Every YAML file in `data/` and `data/annotators/` has a name that ends in `.yaml`, and none that holds records
    stands in another folder below `data/`. Every file of JSON Lines or Parquet in `data/` has a name that begins with
    the list its records belong to and ends in `.jsonl` or `.parquet`: `claims-2019.jsonl`, `sources.parquet`. Such
    a file that is compressed (`claims.jsonl.gz`) or is JSON of another shape (`claims.json`) is not read either. Files
    whose names begin with a full stop are left alone.

    ## Why

    Claims in a file that is not read are neither proved nor exported, and nobody would notice: the check would pass
    without them.

    ## Example

    ```yaml data/more.yml
    questions:
      - {id: how-long, text: "How long will the repair take?"}
    ```

    ## Instead

    ```yaml data/more.yaml
    questions:
      - {id: how-long, text: "How long will the repair take?"}
    ```
    """,
)
