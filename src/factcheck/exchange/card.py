"""The text of the dataset card: what the dataset is, figures counted from the tables, a datasheet, how to cite it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from factcheck.exchange.citation import RIGHTS, origin
from factcheck.exchange.croissant import cite_as
from factcheck.exchange.datasheet import answers, fates, plain
from factcheck.exchange.records import MOST_LISTED, Records, Row
from factcheck.splits import SPLITS
from factcheck.tables import TABLES

NONE = "none"
NO_STATEMENT = "no statement known"
_MOST_STATEMENTS = 20
_NOT_LOOKED_AT = (
    "Not looked at is what only the record says that a claim was imported from (`foreign`): claims that one article "
    "checked, such as the `fact_checking_article` of AVeriTeC or the page of a ClaimReview, may be on two sides."
)


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
    yield plain(info.get("description") or f"A dataset of {_what(records)}: {info['title']}")
    yield ""
    yield f"Version {info['version']}. {_proof(records)}"
    if made := origin(records):
        yield ""
        yield plain(made)


def _what(records: Records) -> str:
    """What the dataset is made of, by what it holds."""
    done = [word for word, rows in (("compared", records.comparisons), ("judged", records.verdict)) if rows]
    return f"claims, {' and '.join(done)}" if done else "claims"


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
        f"{fates(records)} A link is proved where its quote stands in the saved text of its source and no error is "
        f"against it; waived, where a curator set all its errors aside. The column `proved` tells of the quote alone, "
        f"and is true for {proved} of {links}: `grade` says how faithful each is, `flags` what its cut may hide, and "
        "`source_sha256` with `span_start` and `span_end` lets anyone who has the source check it again."
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
        *((f"links {name}", count) for name, count in records.counts.items()),
        ("comparisons", len(records.comparisons)),
        ("verdicts", len(records.verdict)),
        ("sources", len(records.sources)),
        ("origins", len({link["origin"] for link in links if link["origin"]})),
        *((("links of no known origin", unknown),) if (unknown := sum(not link["origin"] for link in links)) else ()),
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
        if not counted:
            continue
        yield from _table((title, "number"), sorted(counted.items(), key=lambda each: (-each[1], each[0])))
        yield ""


def _coverage(records: Records) -> Iterator[str]:
    yield "## Coverage"
    yield ""
    if len(records.sources) > MOST_LISTED:
        yield _coverage_of_all(records)
        return
    yield "What each source gives: links into it, and the share of its characters that some proved link quotes."
    yield ""
    rows = ((_named(records, id_), *_covered(records, source)) for id_, source in records.sources.items())
    yield from _table(("source", "links", "characters quoted"), rows)


def _coverage_of_all(records: Records) -> str:
    sources = records.sources.values()
    length = sum(source["characters"] or 0 for source in sources)
    quoted = sum(_quoted(records, source) for source in sources)
    share = f"; proved links quote {quoted / length:.0%} of the {length} characters that are saved" if length else ""
    return (
        f"{len(sources)} sources, {len(records.quoting)} of them with a link{share}. The table `sources` lists them, "
        "and `evidence` names the source of every link."
    )


def _covered(records: Records, source: Row) -> tuple[int, str]:
    length = source["characters"]
    share = f"{_quoted(records, source) / length:.0%}" if length else NONE
    return len(records.quoting.get(source["id"], ())), share


def _quoted(records: Records, source: Row) -> int:
    """How many characters of a source some proved link quotes."""
    quoted: set[int] = set()
    for link in records.quoting.get(source["id"], ()):
        for span in link["spans"]:
            quoted.update(range(span["start"], span["end"]))
    return len(quoted)


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
    if any(claim["foreign"] for claim in records.claims):
        yield _NOT_LOOKED_AT
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
    yield f"Licence of the annotations: {records.info['license']}. {RIGHTS} {_texts(records)}"
    yield ""
    if len(records.sources) > MOST_LISTED:
        stated = Counter(source["rights_statement"] or NO_STATEMENT for source in records.sources.values())
        yield "The column `rights_statement` of the table `sources` has the statement of each source."
        yield ""
        most = ((plain(text), number) for text, number in stated.most_common(_MOST_STATEMENTS))
        yield from _table(("rights", "sources"), most)
        return
    rows = (
        (_named(records, id_), plain(source["rights_statement"] or NO_STATEMENT))
        for id_, source in records.sources.items()
    )
    yield from _table(("source", "rights"), rows)


def _texts(records: Records) -> str:
    """What the files hold of the texts of sources."""
    if not records.keeping:
        return "Whole texts of sources are not included."
    told = ["Of a source that may only be quoted, the files hold quotes and the sentences around proved ones."]
    if left := sum(records.withheld.values()):
        told.append(f"{left} records in the column `foreign` lack the texts of pages for that.")
    if whole := sum(source["rights_text"] == "full" for source in records.sources.values()):
        told.append(f"{whole} sources may be published whole; `foreign` may hold their texts.")
    told.append(
        "What else `foreign` keeps of imported records is as their makers gave it; nobody looked whose texts it holds."
    )
    return " ".join(told)


def _citation(records: Records) -> Iterator[str]:
    yield "## How to cite"
    yield ""
    yield "```bibtex"
    yield cite_as(records)
    yield "```"


# --------------------------------------------------------------------------------------------------------------------
# Shared
# --------------------------------------------------------------------------------------------------------------------


def _named(records: Records, source: str) -> str:
    """The title of a source, with its id where the title does not tell it from another."""
    title = plain(records.title(source))
    return title if records.names[source] == records.title(source) else f"{title} (`{source}`)"


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
