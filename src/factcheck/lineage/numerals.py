"""The numbers that words and figures tell, so that "1,200" and "1200", "three" and "3" are one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from factcheck.anchoring.lexicon import Lexicon

_GROUPS = {"en": ","}
"""The sign between the thousands of a figure, by language; a stop or a space in all others."""

_UNITS: Mapping[str, str] = {
    "de": """null ein|eins|eine|einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn
        fünfzehn sechzehn siebzehn achtzehn neunzehn""",
    "en": """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen""",
    "es": """cero un|uno|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis
        diecisiete dieciocho diecinueve""",
    "fr": """zéro un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize""",
}
_TENS: Mapping[str, str] = {
    "de": "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
    "en": "twenty thirty forty fifty sixty seventy eighty ninety",
    "es": "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    "fr": "vingt trente quarante cinquante soixante",
}
_POWERS: Mapping[str, Mapping[int, str]] = {
    "de": {2: "hundert", 3: "tausend", 6: "million millionen mio", 9: "milliarde milliarden mrd"},
    "en": {2: "hundred", 3: "thousand", 6: "million mn", 9: "billion bn", 12: "trillion"},
    "es": {2: "cien ciento", 3: "mil", 6: "millón millones mill", 12: "billón billones"},
    "fr": {2: "cent cents", 3: "mille", 6: "million millions", 9: "milliard milliards md mds"},
}

FIGURE = re.compile(r"(?<![\w-])\d[\d.,:]*\d|(?<![\w-])\d")
_SPACED = re.compile(rf"(?<![\w-])\d{{1,3}}(?: \d{{3}})+(?:,\d+)?(?![\w,:.]*\d)|{FIGURE.pattern}")
_JOINT = re.compile(r" |-|-et-| et | y ")
_LONGEST = 20  # words of a number
_ALONE = 6  # from this power of ten on a word without a number before it tells none: "millions of"


class Number(NamedTuple):
    """A number of a text.

    Args:
        text: How it is written there.
        value: What it tells; equal numbers have equal ones, however they are written.
    """

    text: str
    value: str


class _Sign(NamedTuple):
    """A word or figure: what it tells and what must be less to follow it; a power of ten; or a word of another sort."""

    start: int
    end: int
    value: Decimal | None = None
    room: int = 0
    power: int = 0


def numbers(text: str, lexicon: Lexicon) -> Iterator[Number]:
    """The numbers of a text in lower case, in its order; one of several words is one.

    >>> from factcheck.anchoring.lexicon import lexicon_for
    >>> [each.value for each in numbers("five thousand, 5,000 and 2.5 million; the first", lexicon_for("en"))]
    ['5000', '5000', '2500000', 'first']
    """
    run: list[_Sign] = []
    for sign in _signs(text, lexicon):
        if run and (len(run) == _LONGEST or not _goes_on(text, run[-1], sign)):
            yield _number(text, run)
            run = []
        run.append(sign)
    if run:
        yield _number(text, run)


def _signs(text: str, lexicon: Lexicon) -> list[_Sign]:
    language = lexicon.language
    figure = _SPACED if language in _UNITS and language not in _GROUPS else FIGURE
    found = [_Sign(*each.span(), _figure(each[0], language)) for each in figure.finditer(text)]
    known = _words(language)
    found += [
        _Sign(each.start, each.end, *known.get(text[each.start : each.end], ()))
        for each in lexicon.classed.find(text)
        if each.kind == "number"
    ]
    return sorted(found)


def _figure(figure: str, language: str) -> Decimal | None:
    """What a figure tells; None for a date, an hour, or one of a language whose signs are not known."""
    if language not in _UNITS:
        return None
    group, point = (",", ".") if language in _GROUPS else (".", ",")
    if re.fullmatch(rf"\d{{1,3}}(?:[{group} ]\d{{3}})+(?:{re.escape(point)}\d+)?", figure):
        figure = figure.replace(group, "").replace(" ", "")
    plain = figure.replace(point, ".") if re.fullmatch(rf"\d+(?:{re.escape(point)}\d+)?", figure) else ""
    return Decimal(plain) if plain else None


@cache
def _words(language: str) -> Mapping[str, tuple[Decimal | None, int, int]]:
    """What the number words of a language tell, the room they leave, and the power of ten."""
    found: dict[str, tuple[Decimal | None, int, int]] = {}
    for value, words in enumerate(_UNITS.get(language, "").split()):
        found.update(dict.fromkeys(words.split("|"), (Decimal(value), 0, 0)))
    if language == "fr":
        found["dix"] = (Decimal(10), 10, 0)
    for ten, word in enumerate(_TENS.get(language, "").split(), 2):
        found[word] = (Decimal(10 * ten), 20 if language == "fr" else 10, 0)
    for power, words in _POWERS.get(language, {}).items():
        found.update(dict.fromkeys(words.split(), (None, 10**power, power)))
    return found


def _goes_on(text: str, last: _Sign, sign: _Sign) -> bool:
    """Whether a sign is of the number that the last one is of."""
    if not _JOINT.fullmatch(text, last.end, sign.start) or text[sign.start].isdigit():
        return False
    four_twenties = text[last.start : sign.end] in ("quatre-vingt", "quatre vingt")
    known = last.value is not None or last.power > 0
    return (known and sign.power > 0) or four_twenties or (sign.value is not None and sign.value < last.room)


def _number(text: str, run: list[_Sign]) -> Number:
    told = text[run[0].start : run[-1].end]
    if run[0].value is None and (len(run) == 1 and not 0 < run[0].power < _ALONE):
        return Number(told, told)
    total, current = Decimal(0), Decimal(0)
    for sign in run:
        if sign.value is not None:
            current = current * sign.value if current and sign.value > current else current + sign.value
        elif sign.power < len("000"):
            current = (current or 1) * 10**sign.power
        else:
            total, current = (
                (total + current * 10**sign.power, Decimal(0))
                if current
                else ((total or 1) * 10**sign.power, Decimal(0))
            )
    return Number(told, f"{(total + current).normalize():f}")
