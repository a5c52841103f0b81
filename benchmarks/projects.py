"""Generated projects of any size, all links of which are proved: claims as YAML, JSON Lines or Parquet.

`python -m benchmarks.projects FOLDER CLAIMS [yaml|jsonl|parquet]` writes a large one: files of 1,000 claims, one or two
links each, with comparisons and verdicts.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

WHO = (
    "The harbour office",
    "The council",
    "The port union",
    "A spokesman",
    "The residents' association",
    "The ministry",
)
VERB = ("said", "told reporters", "confirmed", "denied", "repeated", "wrote in a letter")
WHAT = (
    "the repair of the wall",
    "a second survey",
    "the new quay",
    "the storm barrier",
    "the ferry line",
    "the old lock",
)
DOES = ("would cost", "had cost", "could take", "should not exceed", "was planned at", "had been put at")
UNIT = ("million euros", "months", "working days", "tonnes of stone", "metres", "per cent of the budget")
TAIL = (
    "this year",
    "after the storm",
    "as far as it knew",
    "in the north basin",
    "unless the weather turned",
    "by spring",
)
SIZE = 6_000
"""Bytes of a source, about."""

Fields = dict[str, Any]


@dataclass(frozen=True)
class Shape:
    """What a project looks like.

    Args:
        claims: How many claims.
        sources: How many sources.
        links: The fewest and the most links of a claim.
        per_file: Claims of a file; 0 for one file that holds everything.
        judged: Of how many claims one has a verdict, and one a comparison; 0 for none.
        form: How the claims are written: yaml, jsonl or parquet.
        publishers: How many organisations publish the sources, in turn: links to two of them count as two origins.
    """

    claims: int
    sources: int = 200
    links: tuple[int, int] = (5, 5)
    per_file: int = 0
    judged: int = 0
    form: str = "yaml"
    publishers: int = 1

    @classmethod
    def large(cls, claims: int, form: str = "yaml") -> Shape:
        """Files of 1,000 claims, with a source for every 30."""
        return cls(claims, max(1, claims // 30), (1, 2), 1_000, 20, form)


def write(root: Path, shape: Shape) -> None:
    """Writes the project; every link is proved."""
    rng = random.Random(1)
    texts = _texts(rng, shape.sources)
    (root / "data").mkdir(parents=True)
    (root / "seeds").mkdir()
    publishers = ["paper", *(f"paper-{number}" for number in range(2, shape.publishers + 1))]
    sources = "".join(_sources(root, texts, publishers))
    claims = list(_claims(rng, texts, shape))
    judged = "".join(_judged(shape))
    head = _HEAD.format(papers="".join(map(_PAPER.format, publishers))) + sources
    if not shape.per_file:
        _write(root / "data" / "claims.yaml", f"{head}{_yaml(claims)}{judged}")
        return
    _write(root / "data" / "claims.yaml", head + judged)
    for first in range(0, len(claims), shape.per_file):
        part = claims[first : first + shape.per_file]
        path = root / "data" / f"claims-{first // shape.per_file:04}.{shape.form}"
        path.write_bytes(FORMS[shape.form](part))


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


_HEAD = """\
factcheck: 1
dataset: {{name: harbour, title: A generated harbour, version: 0.1.0, license: CC-BY-4.0, language: en}}
speakers:
{papers}\
  - {{id: office, kind: organisation, name: The harbour office, side: port}}
  - {{id: council, kind: organisation, name: The council, side: town}}
questions:
  - {{id: cost, text: What does it cost?}}
"""
_PAPER = """\
  - {{id: {0}, kind: organisation, name: The Harbour Paper, side: reporting}}
"""


def _sentence(rng: random.Random, serial: int) -> str:
    """A sentence that stands once in all sources: its number is its own."""
    who, verb, what, does, unit, tail = (rng.choice(words) for words in (WHO, VERB, WHAT, DOES, UNIT, TAIL))
    amount = f"{serial:,}"
    if rng.random() < 0.4:
        return f"“{what[0].upper()}{what[1:]} {does} {amount} {unit} {tail},” {who[0].lower()}{who[1:]} {verb}."
    return f"{who} {verb} that {what} {does} {amount} {unit} {tail}."


def _texts(rng: random.Random, count: int) -> list[list[str]]:
    """The sentences of each source, about 6 kB of them."""
    serial, written = 1_000, []
    for _ in range(count):
        lines: list[str] = []
        while sum(len(line.encode()) + 1 for line in lines) < SIZE:
            lines.append(_sentence(rng, serial))
            serial += 1
        written.append(lines)
    return written


def _sources(root: Path, texts: Sequence[Sequence[str]], publishers: Sequence[str]) -> Iterator[str]:
    yield "sources:\n"
    for number, lines in enumerate(texts):
        paragraphs = [" ".join(lines[at : at + 4]) for at in range(0, len(lines), 4)]
        data = ("\n\n".join(paragraphs) + "\n").encode()
        (root / "seeds" / f"{number}.txt").write_bytes(data)
        yield (
            f"  - id: s{number}\n"
            f"    file: seeds/{number}.txt\n"
            f"    sha256: {sha256(data).hexdigest()}\n"
            "    kind: primary\n"
            f"    publisher: {publishers[number % len(publishers)]}\n"
            "    unknown: {title: none, author: none, url: none, published: none, retrieved: none}\n"
            f"    regions: [{{lines: 1-{2 * len(paragraphs) - 1}, kind: body}}]\n"
        )


def _claims(rng: random.Random, texts: Sequence[Sequence[str]], shape: Shape) -> Iterator[Fields]:
    for number in range(shape.claims):
        links = []
        for link in range(rng.randint(*shape.links)):
            source = rng.randrange(len(texts))
            links.append({"id": f"l{link}", "source": f"s{source}", "quote": rng.choice(texts[source])})
        yield {
            "id": f"c{number}",
            "speaker": ("office", "council")[number % 2],
            "text": f"The harbour office named the figure of claim {number}.",
            "answers": {"cost": "a figure"},
            "evidence": links,
        }


def _judged(shape: Shape) -> Iterator[str]:
    """Comparisons of neighbours, and verdicts on claims that none of them stands beside."""
    places = range(0, shape.claims - 1, shape.judged) if shape.judged else ()
    yield "comparisons:\n"
    for place in places:
        yield (
            f"  - claims: [c{place + 1}, c{place}]\n"
            "    relation: contradicts\n"
            "    dimensions: [quantity]\n"
            "    rationale: They name two figures for one thing.\n"
        )
    yield "verdicts:\n"
    for place in places:
        yield (
            f"  - claim: c{place}\n"
            "    verdict: unverified\n"
            "    issues: [single_origin, missing_context]\n"
            "    rationale: Nobody else gives the figure.\n"
            "    as_of: 2019-03-01\n"
            "    curated_by: the desk\n"
        )


def _yaml(claims: Sequence[Fields]) -> str:
    lines = ["claims:"]
    for claim in claims:
        (answer,) = claim["answers"].items()
        lines += [
            f"  - id: {claim['id']}",
            f"    speaker: {claim['speaker']}",
            f"    text: {claim['text']}",
            f"    answers: {{{answer[0]}: {answer[1]}}}",
            "    evidence:",
        ]
        for link in claim["evidence"]:
            lines += [f"      - id: {link['id']}", f"        source: {link['source']}"]
            lines += ["        quote: |-", f"          {link['quote']}"]
    return "\n".join(lines) + "\n"


def _jsonl(claims: Sequence[Fields]) -> bytes:
    return "".join(json.dumps(claim, ensure_ascii=False) + "\n" for claim in claims).encode()


def _parquet(claims: Sequence[Fields]) -> bytes:
    import pyarrow as pa
    import pyarrow.parquet as pq

    sink = pa.BufferOutputStream()
    pq.write_table(pa.Table.from_pylist(list(claims)), sink)
    return bytes(sink.getvalue())


FORMS: dict[str, Callable[[Sequence[Fields]], bytes]] = {
    "yaml": lambda claims: _yaml(claims).encode(),
    "jsonl": _jsonl,
    "parquet": _parquet,
}


if __name__ == "__main__":
    write(Path(sys.argv[1]), Shape.large(int(sys.argv[2]), *sys.argv[3:]))
