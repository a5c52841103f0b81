"""How reported speech shifts a verb: *will* to *would*, *hat* to *habe*; never the other way round.

Example:
    >>> shifts("would", "will", "en"), shifts("will", "would", "en"), shifts("tiendrait", "tiendrons", "fr")
    (True, False, True)
"""

from __future__ import annotations

import re
from functools import cache

_SHIFTS: dict[str, str] = {
    "en": """
        will | would
        would |
        can | could
        could |
        may | might
        might |
        shall | should would
        should |
    """,
    "de": """
        ist sind bin bist | sei seien
        sei seien |
        hat haben | habe
        wird werden | werde würde würden
        kann können kannst | könne
        muss müssen musst | müsse
        soll sollen sollst | solle
        darf dürfen darfst | dürfe
        will wollen willst | wolle
        mag mögen magst | möge
        hätte hätten |
        wäre wären |
        würde würden |
        könnte könnten |
        müsste müssten |
        sollte sollten |
        dürfte dürften |
    """,
    "fr": """
        peut peuvent peux pouvons | pouvait pouvaient
        doit doivent dois devons | devait devaient
        veut veulent veux voulons | voulait voulaient
        va vont vais allons | allait allaient
    """,
    "es": """
        puede pueden puedo podemos | podía podían
        debe deben debo debemos | debía debían
        quiere quieren quiero queremos | quería querían
        va van voy vamos | iba iban
    """,
}
"""What verbs are said in the same mood, and what reported speech makes of them."""

_FUTURE = {
    "fr": re.compile(r"(?P<stem>\w+r)(?:ai|as|a|ons|ez|ont)"),
    "es": re.compile(r"(?P<stem>\w+r)(?:é|ás|á|emos|éis|án)"),
}
_CONDITIONAL = {
    "fr": re.compile(r"(?P<stem>\w+r)(?P<ending>ais|ait|ions|iez|aient)"),
    "es": re.compile(r"(?P<stem>\w+r)(?P<ending>ías?|íamos|íais|ían)"),
}
_TOLD = {
    "en": frozenset("said told wrote thought".split()),
    "fr": frozenset(),
    "es": frozenset("dijo dijeron sostuvo sostuvieron".split()),
}
"""Past forms of verbs of saying beside those that an ending tells; of the languages that shift the tense alone."""
_DUTIES = ("devr", "deber")
_INFINITIVE = ("er", "ir", "ar", "dr", "tr", "vr", "pr", "ur")
_PRESENT = ("", "e", "es", "ent", "ons", "ez", "er", "é", "ée", "és", "a", "ait", "aient", "ais")


def shifts(new: str, old: str, language: str) -> bool | None:
    """Whether a verb is another in the same mood or as reported speech shifts it; None of other words.

    Args:
        new: What an editor wrote, in small letters.
        old: What stands in the source.
        language: The primary subtag.
    """
    if not _listed(language).isdisjoint((new, old)):
        rows = _rows(language)
        return any(old in same and new in same | shifted for same, shifted in rows) or (
            new == old and any(new in shifted for _, shifted in rows)
        )
    return _by_ending(new, old, language)


def unshifts(new: str, old: str, language: str) -> bool:
    """Whether a verb is what reported speech made another of: what was said to be going to happen, told so.

    German is no such language: there the mood alone may say that something is reported. Nor is a duty one.

    >>> unshifts("will", "would", "en"), unshifts("saisira", "saisirait", "fr"), unshifts("wird", "würde", "de")
    (True, True, False)
    """
    if language not in _TOLD or new == old or old.startswith(_DUTIES) or old == "should":
        return False
    return shifts(new, old, language) is False and shifts(old, new, language) is True


def is_past(word: str, language: str) -> bool:
    """Whether a verb of saying is a past form which no ending tells."""
    return word in _TOLD.get(language, ())


def _by_ending(new: str, old: str, language: str) -> bool | None:
    """The same by endings; the conditional of a verb in *-r* may look like its imperfect, which is no mood."""
    if language not in _FUTURE:
        return None
    future, conditional = _FUTURE[language], _CONDITIONAL[language]
    ours = conditional.fullmatch(new)
    theirs = future.fullmatch(old) or conditional.fullmatch(old)
    if ours is None:
        ahead = future.fullmatch(new)
        return _is_same(ahead, theirs) and conditional.fullmatch(old) is None if ahead and theirs else None
    if _is_same(ours, theirs):
        return True
    return None if any(old == ours["stem"] + ending for ending in _PRESENT) else False


def settles(new: str, old: str, language: str) -> bool:
    """Whether a conditional, as of hearsay, is told as a fact; an imperfect of like ending keeps its *r*: "entrait".

    >>> settles("dépasse", "dépasserait", "fr"), settles("entre", "entrait", "fr")
    (True, False)
    """
    found = _CONDITIONAL[language].fullmatch(old) if language in _CONDITIONAL else None
    if found is None or not found["stem"].endswith(_INFINITIVE):
        return False
    stem = found["stem"]
    return not new.startswith(stem) and new.startswith(stem[:-2]) and not _CONDITIONAL[language].fullmatch(new)


def _is_same(a: re.Match[str] | None, b: re.Match[str] | None) -> bool:
    return a is not None and b is not None and a["stem"] == b["stem"]


@cache
def _rows(language: str) -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    halves = [line.partition("|") for line in _SHIFTS.get(language, "").strip().splitlines()]
    return tuple((frozenset(same.split()), frozenset(shifted.split())) for same, _, shifted in halves)


@cache
def _listed(language: str) -> frozenset[str]:
    """Every verb of the rows."""
    return frozenset().union(*(same | shifted for same, shifted in _rows(language)))
