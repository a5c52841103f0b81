"""The text of the dataset card: what the dataset is, figures counted from the tables, a datasheet, how to cite it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from factcheck.exchange.citation import RIGHTS
from factcheck.exchange.croissant import cite_as
from factcheck.exchange.datasheet import answers, plain
from factcheck.exchange.records import Records, Row
from factcheck.splits import SPLITS
from factcheck.tables import TABLES

NONE = "none"


def body(records: Records, configs: Sequence[str]) -> str:
    """The card below its front matter, in Markdown.

    Args:
        records: The dataset.
        configs: The tables that are configs, the one to open first before the others.
    """
    sections = (_statistics, _balance, _coverage, _splits, _datasheet, _rights, _citation)
    parts = (_head(records), _tables(configs), _example(configs), *(section(records) for section in sections))
    written = ("\n".join(part).strip() for part in parts)
    return "\n\n".join(text for text in written if text) + "\n"


def _head(records: Records) -> Iterator[str]:
    info = records.info
    yield f"# {plain(info['title'])}"
    yield ""
    yield plain(info.get("description") or f"A dataset of claims, compared and judged: {info['title']}")
    yield ""
    yield f"Version {info['version']}. {_proof(records)}"


def _proof(records: Records) -> str:
    """What stands behind the quotes, before anybody reads further."""
    proved, links = sum(link["proved"] for link in records.evidence.values()), len(records.evidence)
    if not links:
        return "**Nothing in this dataset was proved**: no claim has a quote."
    if not proved:
        return (
            f"**Nothing in this dataset was proved**: of {links} quotes none could be compared with the text of its "
            "source, since no text is saved here. Claims, labels and quotes are as their makers gave them."
        )
    return (
        f"{proved} of {links} quotes are proved against the saved text of their source"
        f"{'' if proved == links else '; the others are as their makers gave them, and `proved` is false'}: "
        "`grade` says how faithful each is, `flags` what its cut may hide, and `source_sha256` with `span_start` and "
        "`span_end` lets anyone who has the source check it again."
    )


def _tables(configs: Sequence[str]) -> Iterator[str]:
    yield "## Tables"
    yield ""
    empty = [f"`{each.name}`" for each in TABLES if each.name not in configs]
    yield f"Each is a config. `{configs[0]}` is the one to open first; the others join on ids." + (
        f" {', '.join(empty)}: without rows in this version, hence no config." if empty else ""
    )
    yield ""
    shown = (each for each in TABLES if each.name in configs)
    yield from _table(("config", "rows are", "key"), ((f"`{t.name}`", t.text, ", ".join(t.key)) for t in shown))


def _example(configs: Sequence[str]) -> Iterator[str]:
    yield "```python"
    yield "from datasets import load_dataset"
    yield ""
    for name in ("dataset", "claims", "pairs"):
        if name in configs:
            yield f'{name} = load_dataset("PATH_TO_THIS_FOLDER", "{name}")'
    yield "```"


def _statistics(records: Records) -> Iterator[str]:
    links = records.evidence.values()
    yield "## Statistics"
    yield ""
    counts = (
        ("claims", len(records.claims)),
        ("links", len(links)),
        ("of them proved", sum(link["proved"] for link in links)),
        ("comparisons", len(records.comparisons)),
        ("verdicts", len(records.verdict)),
        ("sources", len(records.sources)),
        ("origins", len({link["origin"] for link in links if link["origin"]})),
        ("speakers who make a claim", len({claim["speaker"] for claim in records.claims})),
        ("questions", len(records.questions)),
    )
    yield from _table(("", "number"), counts)


def _balance(records: Records) -> Iterator[str]:
    links = records.evidence.values()
    yield "## Balance"
    yield ""
    yield "How the labels are spread; where one prevails, a score on this dataset says little."
    yield ""
    for title, values in (
        ("verdict", (verdict["verdict"] for verdict in records.verdict.values())),
        ("relation", (row["relation"] for row in records.comparisons)),
        ("side of the speaker", (_side(records, claim) for claim in records.claims)),
        ("grade", (link["grade"] for link in links)),
        ("stance", (link["stance"] for link in links)),
        ("directness", (link["directness"] for link in links)),
    ):
        counted = Counter(value or NONE for value in values)
        yield from _table((title, "number"), sorted(counted.items(), key=lambda each: (-each[1], each[0])))
        yield ""


def _coverage(records: Records) -> Iterator[str]:
    yield "## Coverage"
    yield ""
    yield "What each source gives: links into it, and the share of its characters that some proved link quotes."
    yield ""
    rows = ((plain(records.title(id_)), *_covered(records, source)) for id_, source in records.sources.items())
    yield from _table(("source", "links", "characters quoted"), rows)


def _covered(records: Records, source: Row) -> tuple[int, str]:
    links = [link for link in records.evidence.values() if link["source"] == source["id"]]
    quoted: set[int] = set()
    for link in links:
        for span in link["spans"]:
            quoted.update(range(span["start"], span["end"]))
    length = source["characters"]
    return len(links), f"{len(quoted) / length:.0%}" if length else NONE


def _splits(records: Records) -> Iterator[str]:
    counted = Counter((claim["split"], _verdict(records, claim)) for claim in records.claims if claim["split"])
    if not counted:
        return
    yield "## Splits"
    yield ""
    yield (
        "No question, source or origin and no two claims in nearly the same words are on two sides, nor are two claims "
        "of which one is compared with the other or cited in the verdict on it."
    )
    yield ""
    verdicts = sorted({verdict for _, verdict in counted})
    rows = ((verdict, *(counted[split, verdict] for split in SPLITS)) for verdict in verdicts)
    total = ("all", *(sum(counted[split, verdict] for verdict in verdicts) for split in SPLITS))
    yield from _table(("claims judged", *SPLITS), (*rows, total))


def _datasheet(records: Records) -> Iterator[str]:
    yield "## Datasheet"
    for question, answer in answers(records):
        yield ""
        yield f"**{question}** {plain(answer)}"


def _rights(records: Records) -> Iterator[str]:
    yield "## Rights"
    yield ""
    yield f"Licence of the annotations: {records.info['license']}. {RIGHTS} Whole texts of sources are not included."
    yield ""
    rows = (
        (plain(records.title(id_)), plain(source["rights_statement"] or "no statement known"))
        for id_, source in records.sources.items()
    )
    yield from _table(("source", "rights"), rows)


def _citation(records: Records) -> Iterator[str]:
    yield "## How to cite"
    yield ""
    yield "```bibtex"
    yield cite_as(records)
    yield "```"


# --------------------------------------------------------------------------------------------------------------------
# Shared
# --------------------------------------------------------------------------------------------------------------------


def _side(records: Records, claim: Row) -> str | None:
    side: str | None = records.speakers.get(claim["speaker"], {"side": None})["side"]
    return side


def _verdict(records: Records, claim: Row) -> str:
    found = records.verdict.get(claim["id"])
    return found["verdict"] if found else NONE


def _table(head: tuple[str, ...], rows: Iterable[tuple[Any, ...]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield "|" + "---|" * len(head)
    for row in rows:
        yield f"| {' | '.join(str(cell) for cell in row)} |"
