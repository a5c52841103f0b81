"""FC010: two records with one id."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Claim, Comparison, Dataset, Evidence, Record, Verdict
from factcheck.rules.engine import Context, Fault, Path, rule


@rule("FC010")
def duplicate_id(context: Context) -> Iterator[Fault]:
    """Two records carry the same id.

    ## What it checks

    Ids of speakers, sources, questions, objects and claims differ within their list, over all files of the project.
    An earlier id of a claim (`aliases`) counts as one of its ids. Ids of links differ within their claim, and a claim
    has at most one verdict.

    ## Why

    An id is how everything else points at a record. With two of them nobody can say which one is meant, and the
    export would carry rows that can't be told apart.

    ## Example

    ```yaml
    speakers:
      - {id: council, kind: organisation, name: "The town council"}
    ```

    ## Instead

    ```yaml
    speakers:
      - {id: town-council, kind: organisation, name: "The town council"}
    ```
    """
    seen: dict[tuple[str, str], tuple[Record, Path]] = {}
    for scope, record, path, id_ in _ids(context.dataset):
        if (scope, id_) not in seen:
            seen[scope, id_] = (record, path)
            continue
        place = context.places.at(*seen[scope, id_])
        where = f" The first stands at {place}." if place else ""
        yield Fault(record, path, f"{_message(record, path, id_)}{where}", help=_help(record))


def _ids(dataset: Dataset) -> Iterator[tuple[str, Record, Path, str]]:
    """Every id with the scope it must be the only one of its kind in."""
    claim = ""
    for section, record in dataset.records():
        match record:
            case Evidence():
                if record.id is not None:
                    yield claim, record, ("id",), record.id
            case Claim():
                claim = f"the claim at {id(record)}"
                yield section, record, ("id",), record.id
                for place, alias in enumerate(record.aliases):
                    yield section, record, ("aliases", place), alias
            case Verdict():
                yield section, record, ("claim",), record.claim
            case Comparison():
                pass  # its id is computed; compared-twice tells
            case _ if isinstance(id_ := getattr(record, "id", None), str):
                yield section, record, ("id",), id_


def _message(record: Record, path: Path, id_: str) -> str:
    match record:
        case Verdict():
            return f'The claim "{id_}" has two verdicts.'
        case Evidence():
            return f'Two links of one claim have the id "{id_}".'
        case Claim() if path[0] == "aliases":
            return f'The earlier id "{id_}" already belongs to a claim.'
        case _:
            return f'Two {_PLURAL[type(record).__name__]} have the id "{id_}".'


_PLURAL = {"Speaker": "speakers", "Source": "sources", "Question": "questions", "Object": "objects", "Claim": "claims"}


def _help(record: Record) -> str:
    if isinstance(record, Verdict):
        return "Keep one of them. What was judged earlier goes into its history."
    return "Give the newer record another id; an id that was published stays with its record for ever."
