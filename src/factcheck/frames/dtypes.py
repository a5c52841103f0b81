"""Arrow tables as DataFrames with declared dtypes, the same from a project and from an export."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa


def frame(table: pa.Table) -> pd.DataFrame:
    """A table as a DataFrame.

    Vocabularies become categoricals with all their words, in order; integers ``Int64``; booleans ``boolean``; dates
    ``datetime64[s]``; texts pandas' own string dtype; lists and groups stay Python lists and dictionaries.
    """
    import pandas as pd

    vocabularies = json.loads(table.schema.metadata[b"factcheck"])["vocabularies"]
    series = {
        name: _series(table.column(name).to_pylist(), table.schema.field(name).type, vocabularies.get(name))
        for name in table.column_names
    }
    return pd.DataFrame(series)


def _series(values: list[Any], type_: pa.DataType, words: Sequence[str] | None) -> pd.Series[Any]:
    import pandas as pd
    import pyarrow as pa

    if words is not None:
        return pd.Series(pd.Categorical(values, categories=list(words)))
    if pa.types.is_integer(type_):
        return pd.Series(values, dtype="Int64")
    if pa.types.is_boolean(type_):
        return pd.Series(values, dtype="boolean")
    if pa.types.is_date(type_):
        return pd.Series(values, dtype="datetime64[s]")
    if pa.types.is_string(type_):
        # Before pandas 3, "str" is an object dtype in which a missing text turns into a word.
        return pd.Series(values, dtype="str" if int(pd.__version__.partition(".")[0]) >= 3 else "string")
    return pd.Series(values, dtype=object)
