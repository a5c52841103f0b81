"""What is wrong with a value, in plain words: the one table from the model's error types to messages."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from factcheck.curation.fields import Model, Path, fields, hint_at, homes, model_of, words_of
from factcheck.curation.meant import meant
from factcheck.curation.problem import shown
from factcheck.diagnostics.hint import did_you_mean, nearest
from factcheck.diagnostics.invisible import first_invisible
from factcheck.model import meanings
from factcheck.model.values import VISIBLE

_SLUG = r"^[a-z0-9]+(-[a-z0-9]+)*$"
_PATTERNS = {
    r"^[0-9a-fA-F]{64}$": (
        "is no SHA-256 digest",
        "A digest has 64 characters, 0 to 9 and a to f. Take the line away and let `factcheck check --fix` write it.",
    ),
    r"^FC\d{3}$": ("is no code of a rule", "Write the code that the check printed, such as FC311."),
    r"^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$": (
        "is no ORCID iD",
        "Write its 16 digits with their hyphens, such as 0000-0002-1825-0097, without the address before them.",
    ),
    r"^\d+\.\d+\.\d+([-+].+)?$": ("is no version", "Write three numbers parted by full stops, such as 0.1.0."),
}


_DIGITS = re.compile(r"[-+]?\d{4301,}")
"""A whole number that Python does not read."""
_NO_SPACE = re.compile(r"([A-Za-z][\w-]*):(\S.*)", re.DOTALL)
_CURLY = "“”„‟«»"
_SHORT = 20
"""The signs of a number from which on it is cut."""
_SPELLINGS = frozenset({"string_pattern_mismatch", "literal_error", "value_error", "int_parsing"})
"""The model's errors about how a value is spelled."""


_LETTERS = str.maketrans(
    {
        "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h",
        "ŧ": "t", "ŋ": "ng", "ĸ": "k", "ƒ": "f", "ɓ": "b", "ɗ": "d", "ɛ": "e", "ɔ": "o", "ə": "e", "ƙ": "k", "ƴ": "y",
    }
)  # fmt: skip
"""Latin letters that are none of the alphabet with an accent, in the letters of the alphabet."""


class Complaint(NamedTuple):
    """One thing the model says about a record.

    Args:
        model: What the record should be.
        path: The field.
        error: The model's name for the fault.
        value: What stands there.
        context: What else the model tells of the fault.
        subject: The record, in words.
        parted: Where the field is a key only since a number before it has a comma: the key before, its text, this key.
    """

    model: Model
    path: Path
    error: str
    value: Any
    context: Mapping[str, Any]
    subject: str
    parted: tuple[str, str, str] | None = None


class Words(NamedTuple):
    """How we say it: the code, one sentence, and what to do."""

    code: str
    message: str
    help: str = ""


def say(complaint: Complaint) -> Words:
    """The words for a complaint of the model."""
    teller = _TABLE.get(complaint.error, _other)
    if complaint.value is None and complaint.error not in {"missing", "value_error", "extra_forbidden"}:
        teller = _nothing
    words = _in_a_number(complaint) or _mistyped(complaint) or teller(complaint)
    found = first_invisible(_judged(complaint))
    return words._replace(message=f"{words.message} It holds {found}.") if found else words


def _in_a_number(complaint: Complaint) -> Words | None:
    """What to say of a key that is only a key because a number before it has a comma."""
    if complaint.parted is None:
        return None
    key, before, after = complaint.parted
    *above, _ = [step for step in complaint.path if step != "[key]"]
    where = f"{field_name((*above, key))} of {complaint.subject}"
    message = f"{_starting(where)} is cut at a comma between digits: {shown(before)} is read, and `{after}` is a key."
    return Words("FC002", message, f"Put the whole text in double quotes, {shown(f'{before},{after}')}.")


def _mistyped(complaint: Complaint) -> Words | None:
    """What to say of a key that is only a key because of how its line is typed."""
    *above, key = [step for step in complaint.path if step != "[key]"] or [""]
    if not isinstance(key, str) or (complaint.value is not None and complaint.error == "missing"):
        return None
    inside = f" in {field_name(tuple(above))} of {complaint.subject}" if above else f" in {complaint.subject}"
    if match := _NO_SPACE.match(key):
        help_ = f"Write `{match[1]}: {match[2]}`; a text with a comma, a colon or a bracket needs double quotes."
        return Words("FC002", f"A space is missing after `{match[1]}:`{inside}.", help_)
    if mark := next((char for char in key if char in _CURLY), ""):
        message = f"A curly quotation mark (`{mark}`) stands{inside}; YAML takes only straight ones for marks."
        return Words("FC002", message, 'Write straight ones around the whole text: `"`.')
    return None


def _judged(complaint: Complaint) -> str:
    """The text whose spelling is at fault; empty where the fault is another."""
    if complaint.error == "extra_forbidden":
        return str(complaint.path[-1])
    return complaint.value if complaint.error in _SPELLINGS and isinstance(complaint.value, str) else ""


def field_name(path: Path) -> str:
    """A path in words.

    >>> field_name(("regions", 2, "kind"))
    '`kind` in entry 3 of `regions`'
    """
    names = [f"entry {step + 1}" if isinstance(step, int) else f"`{step}`" for step in path]
    text = names[-1] if names else "the record"
    for step, above in zip(reversed(path), reversed(names[:-1]), strict=False):
        text += f" of {above}" if isinstance(step, int) else f" in {above}"
    return text


def slug(text: str) -> str:
    """A text as an id.

    >>> slug("Donald Trump (U.S.)"), slug("Skarø-Ferry"), slug("Łódź")
    ('donald-trump-u-s', 'skaro-ferry', 'lodz')
    """
    spelt = unicodedata.normalize("NFKD", text.lower().translate(_LETTERS))
    ascii_text = spelt.encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", ascii_text).strip("-")[:100].strip("-")


def _where(complaint: Complaint) -> str:
    return f"{field_name(complaint.path)} of {complaint.subject}" if complaint.path else complaint.subject


def _starting(text: str) -> str:
    return text[:1].upper() + text[1:]


def _article(value: Any) -> str:
    if isinstance(value, str):
        return f"the text {shown(value)}"
    return "a list" if isinstance(value, list) else "a map of keys" if isinstance(value, dict) else "something else"


def _missing(complaint: Complaint) -> Words:
    *above, name = complaint.path
    if isinstance(name, int):
        field = field_name(tuple(above))
        return Words("FC005", f"{_starting(field)} of {complaint.subject} needs two entries.", "Write both.")
    owner = model_of(hint_at(complaint.model, tuple(above))) if above else complaint.model
    about = meanings(owner)[name] if owner and name in fields(owner) else None
    inside = f", in {field_name(tuple(above))}" if above else ""
    help_ = f"Add `{name}:`. {(about or '').replace('``', '`')}".strip()
    return Words("FC005", f"{_starting(complaint.subject)} has no `{name}`{inside}.", help_)


def _nothing(complaint: Complaint) -> Words:
    return Words("FC005", f"{_starting(_where(complaint))} is empty.", "Write a value, or take the line away.")


def _unknown_key(complaint: Complaint) -> Words:
    *above, key = complaint.path
    key = str(key)
    owner = (model_of(hint_at(complaint.model, tuple(above))) if above else complaint.model) or complaint.model
    inside = f" in {field_name(tuple(above))}" if above else ""
    message = f"{_starting(complaint.subject)} has the key `{key}`{inside}, which is not known there."
    known = tuple(fields(owner))
    near = nearest(key, known, alike=75)
    places = homes(key, owner)
    if places and near is None:
        return Words("FC004", message, f"`{key}` belongs to {_either(places[:3])}. Move it there.")
    return Words("FC004", message, did_you_mean(key, known, "`") or f"The keys known there: {', '.join(known)}.")


def _either(options: tuple[str, ...]) -> str:
    return options[0] if len(options) == 1 else f"{', '.join(options[:-1])} or {options[-1]}"


def _vocabulary(complaint: Complaint) -> Words:
    words = words_of(hint_at(complaint.model, complaint.path))
    options = f"The words allowed: {', '.join(words)}."
    if not isinstance(complaint.value, str):
        message = f"{_starting(_where(complaint))} should be one word, but {_article(complaint.value)} stands there."
        return Words("FC005", message, options)
    message = f"{_starting(_where(complaint))} is {shown(complaint.value)}, which is not one of the words allowed."
    named = meant(complaint.value, words)
    guess = f'Did you mean "{named}"?' if named else did_you_mean(complaint.value, words)
    return Words("FC005", message, f"{guess} {options}".strip())


def _should_be(wanted: str, help_: Callable[[Complaint], str]) -> Callable[[Complaint], Words]:
    def tell(complaint: Complaint) -> Words:
        message = f"{_starting(_where(complaint))} should be {wanted}, but {_article(complaint.value)} stands there."
        return Words("FC005", message, help_(complaint))

    return tell


def _plain(value: Any) -> bool:
    """Whether a value is a short text that can stand between brackets as it is."""
    return isinstance(value, str) and 0 < len(value) < 80 and not set(value) & set(",[]{}:#\"'\n")


def _example(model: Model, value: str) -> str:
    """A map that holds a value under its first required key, such as ``{code: FC311, reason: "..."}``; or nothing."""
    required = [key for key, field in fields(model).items() if field.is_required()]
    entries = [f'{key}: "..."' if place else f"{key}: {value}" for place, key in enumerate(required)]
    return f"{{{', '.join(entries)}}}" if entries else ""


def _list_help(complaint: Complaint) -> str:
    if _plain(complaint.value):
        model = model_of(hint_at(complaint.model, complaint.path))
        return f"Put it in square brackets: `[{(model and _example(model, complaint.value)) or complaint.value}]`."
    return "Begin each entry with `- ` on a line of its own, or write the entries in square brackets."


def _map_help(complaint: Complaint) -> str:
    model = model_of(hint_at(complaint.model, complaint.path)) if complaint.path else complaint.model
    if model is None:
        return "Write keys with values."
    example = _example(model, complaint.value) if _plain(complaint.value) else ""
    such_as = f", such as `{example}`" if example else ""
    return f"Write keys with values{such_as}; the keys known there: {', '.join(fields(model))}."


def _text_help(complaint: Complaint) -> str:
    if isinstance(complaint.value, dict):
        return "If the text has a colon or stands in curly brackets: put it in double quotes."
    return "Write one text; if it begins with a bracket, put it in double quotes."


def _pattern(complaint: Complaint) -> Words:
    pattern = complaint.context.get("pattern", "")
    value = str(complaint.value)
    path = tuple(step for step in complaint.path if step != "[key]")
    where = _starting(_where(complaint._replace(path=path)))
    if pattern == VISIBLE:
        return Words("FC005", f"{where} holds nothing but spaces.", "Write a value, or take the line away.")
    if pattern == _SLUG:
        proposal = slug(value)
        help_ = "An id has lower-case letters a to z, digits and single hyphens"
        help_ += f": write {proposal}." if proposal else ", such as harbour-wall."
        return Words("FC009", f"{where} is {shown(value)}, which cannot be an id.", help_)
    what, help_ = _PATTERNS.get(pattern, ("is not written as it should be", ""))
    return Words("FC005", f"{where} is {shown(value)}, which {what}.", help_)


def _too_long(complaint: Complaint) -> Words:
    where, limit = _starting(_where(complaint)), complaint.context.get("max_length", 100)
    if isinstance(complaint.value, str):
        return Words("FC009", f"{where} has more than {limit} characters.", "Choose a shorter id.")
    return Words("FC005", f"{where} has more than {limit} entries.", f"Keep {limit} of them.")


def _number(complaint: Complaint) -> Words:
    if isinstance(complaint.value, str) and _DIGITS.fullmatch(complaint.value):
        where, what = _starting(_where(complaint)), "too small" if complaint.value[0] == "-" else "too large"
        return Words("FC005", f"{where} is {shown(complaint.value)}, which is {what}.", "Write a number such as 2.")
    message = f"{_starting(_where(complaint))} should be a whole number, but {_article(complaint.value)} stands there."
    return Words("FC005", message, "Write digits only, such as 2.")


def _too_small(complaint: Complaint) -> Words:
    where, least, value = _starting(_where(complaint)), complaint.context.get("ge", 1), str(complaint.value)
    found = value if len(value) < _SHORT else f"{shown(value)}, which is too small"
    return Words("FC005", f"{where} is {found}.", f"Write {least} or more.")


def _too_large(complaint: Complaint) -> Words:
    where, most = _starting(_where(complaint)), complaint.context.get("le", 0)
    return Words("FC005", f"{where} is {shown(str(complaint.value))}, which is too large.", f"Write {most} or less.")


def _own_words(complaint: Complaint) -> Words:
    """The model's own validators speak in plain words already: what is wrong, a colon, what to write."""
    said = str(complaint.context.get("error", "not written as it should be"))
    if complaint.value is None:
        return _nothing(complaint)
    value = shown(complaint.value) if isinstance(complaint.value, str) else _article(complaint.value)
    wrong, colon, advice = said.partition(": ")
    message = f"{_starting(_where(complaint))} is {value}"
    if colon:
        return Words("FC005", f"{message}: {wrong}.", f"{_starting(advice)}.")
    return Words("FC005", f"{message}, which cannot be read.", f"{_starting(said)}.")


def _other(complaint: Complaint) -> Words:
    message = f"{_starting(_where(complaint))} cannot be read: {_article(complaint.value)} stands there."
    return Words("FC005", message, "See docs/format.md for what the field holds.")


_TABLE: Mapping[str, Callable[[Complaint], Words]] = {
    "missing": _missing,
    "extra_forbidden": _unknown_key,
    "literal_error": _vocabulary,
    "string_type": _should_be("text", _text_help),
    "tuple_type": _should_be("a list", _list_help),
    "dict_type": _should_be("a map of keys with values", _map_help),
    "model_type": _should_be("a map of keys with values", _map_help),
    "bool_type": _should_be("true or false", lambda _: "Write true or false, without quotation marks."),
    "string_pattern_mismatch": _pattern,
    "string_too_short": _nothing,
    "string_too_long": _too_long,
    "too_long": _too_long,
    "int_type": _number,
    "int_parsing": _number,
    "int_parsing_size": _number,
    "int_from_float": _number,
    "greater_than_equal": _too_small,
    "less_than_equal": _too_large,
    "value_error": _own_words,
}
