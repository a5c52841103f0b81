"""How much CPU `check` and `--help` take from a cold start, and how the time grows when the claims double.

The project is generated: 1,000 claims with 5 links each over 200 sources of 6 kB. Run it with `make bench`, or
`python benchmarks/check.py CLAIMS` for another size. CPU seconds of the child processes, the best of five.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
from hashlib import sha256
from pathlib import Path

SOURCES, LINKS, SIZE = 200, 5, 6_000
ROUNDS = 5

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


def sentence(rng: random.Random, serial: int) -> str:
    """A sentence that stands once in all sources: its number is its own."""
    who, verb, what, does, unit, tail = (rng.choice(words) for words in (WHO, VERB, WHAT, DOES, UNIT, TAIL))
    amount = f"{serial:,}"
    if rng.random() < 0.4:
        return f"“{what[0].upper()}{what[1:]} {does} {amount} {unit} {tail},” {who[0].lower()}{who[1:]} {verb}."
    return f"{who} {verb} that {what} {does} {amount} {unit} {tail}."


def sources(rng: random.Random) -> list[list[str]]:
    """The sentences of each source, about 6 kB of them."""
    serial, written = 1_000, []
    for _ in range(SOURCES):
        lines: list[str] = []
        while sum(len(line.encode()) + 1 for line in lines) < SIZE:
            lines.append(sentence(rng, serial))
            serial += 1
        written.append(lines)
    return written


def write(root: Path, claims: int) -> None:
    """Writes the project; every link is proved."""
    rng = random.Random(1)
    texts = sources(rng)
    (root / "data").mkdir(parents=True)
    (root / "seeds").mkdir()
    out = [
        "factcheck: 1",
        "dataset: {name: harbour, title: A generated harbour, version: 0.1.0, license: CC-BY-4.0, language: en}",
        "speakers:",
        "  - {id: paper, kind: organisation, name: The Harbour Paper, side: reporting}",
        "  - {id: office, kind: organisation, name: The harbour office, side: port}",
        "questions:",
        "  - {id: cost, text: What does it cost?}",
        "sources:",
    ]
    for number, lines in enumerate(texts):
        paragraphs = [" ".join(lines[at : at + 4]) for at in range(0, len(lines), 4)]
        data = ("\n\n".join(paragraphs) + "\n").encode()
        (root / "seeds" / f"{number}.txt").write_bytes(data)
        out += [
            f"  - id: s{number}",
            f"    file: seeds/{number}.txt",
            f"    sha256: {sha256(data).hexdigest()}",
            "    kind: primary",
            "    publisher: paper",
            "    unknown: {title: none, author: none, url: none, published: none, retrieved: none}",
            f"    regions: [{{lines: 1-{2 * len(paragraphs) - 1}, kind: body}}]",
        ]
    out.append("claims:")
    for number in range(claims):
        out += [
            f"  - id: c{number}",
            "    speaker: office",
            f"    text: The harbour office named the figure of claim {number}.",
            "    answers: {cost: a figure}",
            "    evidence:",
        ]
        for link in range(LINKS):
            source = rng.randrange(SOURCES)
            out += [
                f"      - id: l{link}",
                f"        source: s{source}",
                "        quote: |-",
                f"          {rng.choice(texts[source])}",
            ]
    (root / "data" / "claims.yaml").write_text("\n".join(out) + "\n", encoding="utf-8")


def cpu(*arguments: object) -> float:
    """CPU seconds of a command.

    Raises:
        CalledProcessError: If the command fails: the project was generated to pass.
    """
    command = [sys.executable, "-m", "factcheck", *map(str, arguments)]
    before = os.times()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


def main() -> None:
    claims = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000
    with tempfile.TemporaryDirectory() as folder:
        roots = [Path(folder, str(count)) for count in (1, claims, 2 * claims)]
        for root in roots:
            write(root, int(root.name))
        # In turn, so that a busy moment of the machine does not fall on one of them alone.
        rounds = [(cpu("--help"), *(cpu("check", root) for root in roots)) for _ in range(ROUNDS)]
    help_, start, single, double = map(min, zip(*rounds, strict=True))
    print(f"factcheck --help                {help_:6.2f} s   (budget 0.30)")
    print(f"check, {claims:,} claims x {LINKS} links   {single:6.2f} s   (budget 1.50 for 1,000)")
    print(f"check, twice the claims         {double:6.2f} s")
    print(f"start-up (1 claim)              {start:6.2f} s")
    print(f"growth, start-up subtracted     {(double - start) / (single - start):6.2f} x   (budget 2.20)")


if __name__ == "__main__":
    main()
