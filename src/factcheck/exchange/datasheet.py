"""The questions of a datasheet that the tables can answer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from factcheck.exchange.citation import curators
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
    yield Answer("Is anything missing?", _missing(records))
    yield Answer("Is there noise?", _noise(records))
    yield Answer(
        "Are instances related?",
        "Yes. The table of pairs relates claims; the column origin names the speaker from whom the words of a link "
        "come, and links of one origin are one testimony, however many pages carry it.",
    )
    yield Answer("Who labelled it, and was it reviewed?", _labelled(records))
    yield Answer("When was it judged?", _judged(records))
    yield Answer("Does it name persons?", _persons(records))
    yield Answer(
        "What should it not be used for?",
        "As a list of what is true: a verdict judges a proposition by the sources at hand, and says what stays open.",
    )


def _missing(records: Records) -> str:
    links = records.evidence.values()
    withheld = sum(link["grade"] == "unproved" for link in links)
    failed = sum(not link["proved"] for link in links) - withheld
    found = [f"{withheld} of {len(links)} links are unproved, since the text of their source is not saved here."]
    if not withheld:
        found = [f"All {len(links)} links lead to a text that is saved." if links else "No claim has a link."]
    if failed:
        found.append(f"{failed} links failed their proof and are tolerated.")
    if incomplete := sorted(id_ for id_, source in records.sources.items() if source["complete"] != "true"):
        found.append(f"Sources not known to be complete: {_listed(incomplete)}.")
    return " ".join((*found, "The column unknown of the table of sources says what could not be found out of each."))


def _listed(names: list[str]) -> str:
    """Names, the first of them where they are many."""
    more = len(names) - _LISTED
    return ", ".join(names[:_LISTED]) + (f" and {more} more" if more > 0 else "")


_LISTED = 12


def _noise(records: Records) -> str:
    waived = sum(len(link["waivers"]) for link in records.evidence.values())
    aside = f" {waived} findings on links were set aside by a curator, each with a reason." if waived else ""
    return f"A quote that differs from its source in its words does not pass the check.{aside}"


def _labelled(records: Records) -> str:
    named = [creator["name"] for creator in records.info.get("creators", ())] or [curators(records)]
    reviewed = sum(verdict["review"] != "none" for verdict in records.verdict.values())
    return (
        f"{', '.join(named)}. Of {len(records.verdict)} verdicts, {reviewed} were read by a second reader or an editor."
    )


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
