"""What ``factcheck verify`` says of a table: the first faults, what was kept aside, and the counts."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any

from factcheck.cli import console
from factcheck.diagnostics.visible import visible
from factcheck.diagnostics.wrap import wrap

if TYPE_CHECKING:
    from factcheck.scale import Outcome, Summary

_LONGEST, _NAMED, _LOOKED_AT = 60, 5, 5
_READ = ("evidence.", "sources.")
_ALIKE = 3
"""So many characters that look like others are named."""


def report(outcome: Outcome, out: str) -> None:
    """Prints what a run found."""
    printed(chain(_faults(outcome), _looked_at(outcome), _aside(outcome), _counts(outcome)))
    if outcome.summary.results:
        note_not_proved(outcome.summary.not_proved)
    else:
        console.note("Nothing was proved.")
    if outcome.ran.failed:
        shards = _counted(len(outcome.ran.failed), "shard was", "shards were")
        console.note(f"{shards} set aside; run the same command again to try only what is left.")
    console.note(f"Wrote the results to {out.rstrip('/')}/results.parquet.")


def printed(lines: Iterable[str]) -> None:
    """Prints lines that fit the terminal, each further one of a paragraph indented."""
    room = console.columns()
    for line in lines:
        shown = visible(line)
        for each in wrap(shown, room, rest="  ") if room else (shown,):
            console.out(f"{each}\n")


def note_not_proved(files: Iterable[str]) -> None:
    """Tells which tables of a dataset nobody looked into; of one that was read, the files that were not."""
    tables = dict.fromkeys(name if name.startswith(_READ) else name.rpartition(".")[0] or name for name in files)
    if tables:
        listed = ", ".join(map(_short, tables))
        console.note(visible(f"Not proved, only held against the digests in manifest.json: {listed}."))


# --------------------------------------------------------------------------------------------------------------------
# Quotes
# --------------------------------------------------------------------------------------------------------------------


def _faults(outcome: Outcome) -> Iterator[str]:
    yield from outcome.summary.not_borne_out
    for row in outcome.faults:
        yield f"{_short(row['id'])}: {_why(row)}"
    if more := outcome.summary.unfaithful - len(outcome.faults):
        yield f"... and {more:,} more, which results.parquet lists where `faithful` is false."


def _looked_at(outcome: Outcome) -> Iterator[str]:
    """Faithful quotes that leave out a word which a reader should see, such as a hedge."""
    shown = outcome.looked_at[:_LOOKED_AT]
    for row in shown:
        yield f"{_short(row['id'])}: {row['grade']} and faithful, but look: what was left out says {_hidden(row)}"
    if more := outcome.summary.flagged - len(shown):
        yield f"... and {more:,} more, which results.parquet lists where `faithful` is true and `hidden` not empty."


def _why(row: Mapping[str, Any]) -> str:
    """What is wrong with a quote, in a sentence."""
    source = _short(row["source_id"])
    match row["grade"]:
        case "altered":
            told = "; ".join(_difference(each) for each in row["differences"][:3])
            return f'altered: against "{source}", {told or "its words differ"}'
        case "elsewhere":
            return f'elsewhere: it stands in "{source}", but only outside the spans where it may stand'
        case "ambiguous":
            return f'ambiguous: it stands in "{source}" {_which(row)}'
        case "missing":
            near = f"; line {row['line']} is most like it: {_shown(row['passage'])}" if row["nearest"] else ""
            return f'missing: it does not stand in "{source}"{near}'
        case grade:
            return f"{grade}, but what was left out says {_hidden(row)}"


def _which(row: Mapping[str, Any]) -> str:
    """In how many places a quote stands, and why that is not one."""
    places, asked = row["places"], json.loads(row["context"] or "{}")
    times = "once" if places == 1 else f"{places:,} times"
    if (wanted := asked.get("occurrence", 0)) > places:
        return f"{times}; there is no occurrence {wanted:,}"
    given = " and ".join(name for name in ("prefix", "suffix") if name in asked)
    return f"{times}; {f'its {given} does not tell which' if given else 'give the prefix, suffix or occurrence of one'}"


def _hidden(row: Mapping[str, Any]) -> str:
    return ", ".join(f"{_shown(each['word'])} ({each['kind']})" for each in row["hidden"])


def _difference(each: Mapping[str, Any]) -> str:
    quoted, found, kind = _shown(each["quoted"]), _shown(each["found"]), each["kind"]
    if not each["found"]:
        return f"it adds {quoted} ({kind})"
    if not each["quoted"]:
        return f"it leaves out {found} ({kind})"
    if each["quoted"].split() == each["found"].split():
        return f"{quoted} stands in the source too, in another order ({kind})"
    if kind == "glyph":
        quoted += _codes(each["quoted"], each["found"])
        found += _codes(each["found"], each["quoted"])
    return f"it says {quoted} where the source says {found} ({kind})"


def _codes(text: str, other: str) -> str:
    """The characters beyond ASCII that a text has and one that looks the same has not, by their code points."""
    codes = [f"U+{ord(char):04X}" for char in dict.fromkeys(text) if not char.isascii() and char not in other]
    return f" ({', '.join(codes[:_ALIKE])})" if codes else ""


def _shown(text: str) -> str:
    return f"“{_short(text)}”"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


# --------------------------------------------------------------------------------------------------------------------
# Rows and counts
# --------------------------------------------------------------------------------------------------------------------


def _aside(outcome: Outcome) -> Iterator[str]:
    summary = outcome.summary
    yield from summary.not_utf8
    for row in outcome.aside:
        name = f"id {_short(row['id'])}" if row["id"] else ""
        yield f"{', '.join(filter(None, (_short(row['file']), _rows(row), name)))}: {row['reason']}"
    unread = summary.quotes_unread + summary.sources_unread
    if summary.rejected + summary.sources_rejected + unread > sum(row["rows"] or 1 for row in outcome.aside):
        yield "... rejected.jsonl lists every row that was kept aside."


def _rows(row: Mapping[str, Any]) -> str:
    from factcheck.scale.where import rows

    return rows(row["file"], row["row"], row["rows"]) if row["row"] else ""


def _counts(outcome: Outcome) -> Iterator[str]:
    summary, ran = outcome.summary, outcome.ran
    yield from _unjudged(summary)
    if ran.known:
        yield f"Proofs: {ran.proved:,} proved again, {ran.known:,} taken from the run before."
    if summary.sources_rejected:
        yield f"Sources: {summary.sources:,} read, {summary.sources_rejected:,} kept aside."
    if unread := [
        _counted(count, f"table of {what}", f"tables of {what}")
        for count, what in ((summary.sources_unread, "sources"), (summary.quotes_unread, "quotes"))
        if count
    ]:
        yield f"Not read, or not as a whole: {' and '.join(unread)}; how many rows stand there is not known."
    hidden = tuple(name for name in summary.passed_over if name.startswith(".") or "/." in name)
    if others := tuple(name for name in summary.passed_over if name not in hidden):
        yield f"Passed over, since they are no tables: {_few(others)}."
    if hidden:
        yield f"Passed over, since they are hidden: {_few(hidden)}."
    if summary.grades:
        yield f"Grades: {_listed(summary.grades)}"
    if summary.flags:
        yield f"Flags: {_listed(summary.flags)}"
    if links := summary.links:
        yield (
            f"Links: {links['proved']} proved again, {links['unproved']} unproved, "
            f"{links['not_borne_out']} not borne out"
        )
    faithful = summary.results - summary.unfaithful
    yield (
        f"Quotes: {summary.quotes:,} read: {faithful:,} faithful, {summary.unfaithful:,} not, "
        f"{summary.rejected:,} kept aside"
    )


def _unjudged(summary: Summary) -> Iterator[str]:
    if count := summary.regions_not_checked:
        quotes = _counted(count, "quote, which has", "quotes, which have")
        yield (
            f"Regions were not checked for {quotes} no `within`: "
            "what is quoted may stand in a caption or an advertisement."
        )
    if count := summary.flags.get("unjudged", 0):
        quotes = _counted(count, "quote", "quotes")
        yield f"Whether something was left out was not judged for {quotes}: there are no word lists of the language."


def _counted(count: int, one: str, more: str) -> str:
    return f"{count:,} {one if count == 1 else more}"


def _few(names: Sequence[str]) -> str:
    more = f" and {len(names) - _NAMED:,} more" if len(names) > _NAMED else ""
    return ", ".join(_short(name) for name in names[:_NAMED]) + more


def _listed(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{count:,} {name}" for name, count in counts.items())
