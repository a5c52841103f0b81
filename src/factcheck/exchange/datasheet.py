"""The questions of a datasheet that the tables can answer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from factcheck.exchange.citation import makers, origin
from factcheck.exchange.records import Records


class Answer(NamedTuple):
    """A question and its answer, as plain text."""

    question: str
    answer: str


def answers(records: Records) -> Iterator[Answer]:
    """The datasheet of a dataset."""
    yield Answer(
        "What is an instance?",
        "A link: one claim by one speaker, and one passage of a source that states it or bears on it.",
    )
    if made := origin(records):
        yield Answer("Where does it come from?", made)
    yield Answer("Is anything missing?", _missing(records))
    yield Answer("Is there noise?", _noise(records))
    yield Answer("Are instances related?", _related(records))
    yield Answer("Who labelled it, and was it reviewed?", _labelled(records))
    yield Answer("When was it judged?", _judged(records))
    yield Answer("Does it name persons?", _persons(records))
    yield Answer("What should it not be used for?", _misused(records))


def fates(records: Records) -> str:
    """How many links were proved, unproved, failed and waived, as the run and the manifest count them, in a sentence.

    Empty where there is no link.
    """
    counts = records.counts
    told = [f"{counts[name]} {name}" for name in ("proved", "unproved", "failed", "waived")]
    total = sum(counts.values())
    if not total:
        return ""
    retracted = total - len(records.evidence)
    beside = f" {retracted} of them belong to retracted claims, which are not in the tables." if retracted > 0 else ""
    return f"Of {total} links, {', '.join(told[:-1])} and {told[-1]}.{beside}"


def _related(records: Records) -> str:
    origins = {link["origin"] for link in records.evidence.values() if link["origin"]}
    pairs = len(records.comparisons)
    told = (
        [f"The table of pairs relates claims: {pairs} comparisons."]
        if pairs
        else ["No claim is compared with another."]
    )
    if origins:
        told.append(
            "The column origin names the speaker from whom the words of a link come, and links of one origin are one "
            "testimony, however many pages carry it."
        )
    return " ".join(told)


def _misused(records: Records) -> str:
    if not records.verdict:
        return "As a list of what is true: no claim in it is judged."
    return "As a list of what is true: a verdict judges a proposition by the sources at hand, and says what stays open."


def _missing(records: Records) -> str:
    links = records.evidence.values()
    withheld = sum(link["grade"] == "unproved" for link in links)
    found = [fates(records)]
    if withheld:
        found.append(f"{withheld} lead to a source whose text is not saved here.")
    else:
        found.append("All lead to a text that is saved." if links else "No claim has a link.")
    if records.counts["failed"]:
        found.append("What failed has an error that was tolerated.")
    if incomplete := sorted(id_ for id_, source in records.sources.items() if source["complete"] != "true"):
        found.append(f"Sources not known to be complete: {_listed(incomplete)}.")
    if any(source["unknown"] for source in records.sources.values()):
        found.append("The column unknown of the table of sources says what could not be found out of each.")
    return " ".join(filter(None, found))


def _listed(names: list[str]) -> str:
    """Names, the first of them where they are many."""
    more = len(names) - _LISTED
    return ", ".join(names[:_LISTED]) + (f" and {more} more" if more > 0 else "")


_LISTED = 12


def _noise(records: Records) -> str:
    waived = sum(len(link["waivers"]) for link in records.evidence.values())
    aside = f" {waived} findings on links were set aside by a curator, each with a reason." if waived else ""
    compared = any(link["proved"] for link in records.evidence.values())
    quotes = (
        "A quote that differs in its words from the saved text of its source does not pass the check."
        if compared
        else "No quote was compared with the text of its source."
    )
    return quotes + aside


def _labelled(records: Records) -> str:
    named = ", ".join(makers(records)) or "Who made it is not stated"
    if not records.verdict:
        return f"{named}. No claim has a verdict."
    reviewed = sum(verdict["review"] != "none" for verdict in records.verdict.values())
    return f"{named}. Of {len(records.verdict)} verdicts, {reviewed} were read by a second reader or an editor."


def _judged(records: Records) -> str:
    days = sorted({verdict["as_of"] for verdict in records.verdict.values() if verdict["as_of"]})
    if not days:
        return "No verdict has a date."
    return f"On {days[0]}." if len(days) == 1 else f"From {days[0]} to {days[-1]}."


def _persons(records: Records) -> str:
    speakers = records.speakers.values()
    persons = sum(speaker["kind"] == "person" and not speaker["anonymous"] for speaker in speakers)
    anonymous = sum(bool(speaker["anonymous"]) for speaker in speakers)
    return (
        f"Speakers who are persons, named as the sources name them: {persons}. "
        f"Anonymous speakers, with the reason the source gives: {anonymous}."
    )


_SIGNS = {"\\": "\\\\", "|": "\\|", "<": "&lt;", "[": "\\[", "]": "\\]", "*": "\\*", "_": "\\_", "`": "\\`"}


def plain(text: str) -> str:
    r"""A text of the data as plain words of Markdown: one line, no markup.

    >>> plain("a\n[b]")
    'a \\[b\\]'
    """
    return "".join(_SIGNS.get(sign, sign) for sign in " ".join(text.split()))
