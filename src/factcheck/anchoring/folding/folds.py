r"""The folds: the explicit, versioned table of differences between a quote and its source that carry no meaning.

Never NFKC or NFKD: superscripts, fractions and a minus before a digit stay distinct, and no punctuation is dropped.
A fold is a row of steps: character references, canonical composition, characters by themselves, emphasis marks, a
hyphen at a line end, white space, dashes, ellipses. Each step first asks whether the text holds anything for it, by
plain string search, and keeps a map back only where it changed a length, so that news text folds fast.

Example:
    >>> from factcheck.text import Span
    >>> folded = fold("“Basically”,  they — said…")
    >>> folded.text
    '"Basically", they\x01said...'
    >>> folded.source(Span(13, 17)).of("“Basically”,  they — said…")
    'they'
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from factcheck.anchoring.folding.foldmap import Edit, Folded
from factcheck.anchoring.folding.references import referred
from factcheck.anchoring.folding.shapes import to_letters

VERSION = 1
"""The version of the table, stored with every proof; a change of what folds raises it."""

DASH = "\x01"
"""Stands in folded text for a dash, the spaces beside it included."""
LINE_END_HYPHEN = "\x02"
"""Stands in folded text for a hyphen at a line end between two letters: a break of the line or part of the word."""

EN_DASH = "\x03"
"""Stands in folded text for an en dash set tight between words: print uses it both as hyphen and as dash."""

NEXT_SENTENCE = "\x04"
"""Stands in a quote for a space between two sentences, which a page that lost its tags may lack: "the end.Then"."""

DOUBLE_MARKS = "“”„‟«»〝〞〟「」﹁﹂\u05f4"
SINGLE_MARKS = "‘’‚‛‹›`´ʼ『』﹃﹄\u05f3"
DASHES = "—–‒―⸺⸻﹘─"
HYPHENS = "‐‑﹣−\u05be"
SPACES = (
    "\u00a0\u2009\u202f\u3000\u0085\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u200a\u2028\u2029\u205f"
)
INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff\ufe0e\ufe0f\u061c\u180e\u0640"
LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st", "ĳ": "ij", "Ĳ": "IJ"}

CHARACTERS: dict[str, str] = {
    **dict.fromkeys(DOUBLE_MARKS, '"'),
    **dict.fromkeys(SINGLE_MARKS, "'"),
    **dict.fromkeys(HYPHENS, "-"),
    **dict.fromkeys(DASHES, DASH),
    **dict.fromkeys(SPACES, " "),
    **dict.fromkeys(INVISIBLE, ""),
    **LIGATURES,
    "…": "...",
    "\u22ef": "...",
    "\u301c": "~",
    "〔": "[",
    "〕": "]",
    **{chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)},
}
"""Characters that fold by themselves; en and figure dashes, and soft hyphens, first ask their neighbours."""

UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u30ff\u3105-\u312f\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff々〆、。・！？，：；（）「」『』"
)
"""Scripts that put no space between words (Thai, Lao, Khmer, Burmese, Han, kana) and their punctuation."""


def fold(text: str) -> Folded:
    """Folds a text.

    Returns:
        The folded text with a map back; the same text gives the same result for one :data:`VERSION`.
    """
    folded = Folded(text)
    if "&" in text:
        folded.edit(referred(text))
    folded.same_length((DASH, LINE_END_HYPHEN, EN_DASH, NEXT_SENTENCE), "\ufffd")
    if not folded.text.isascii():
        _characters(folded)
    _emphasis(folded)
    _line_ends(folded)
    _spaces(folded)
    _spaces_of_print(folded)
    _dashes(folded)
    _ellipses(folded)
    _doubled_marks(folded, text)
    folded.same_length("`", "'")
    return folded


# --------------------------------------------------------------------------------------------------------------------
# Characters
# --------------------------------------------------------------------------------------------------------------------

_CONTINUES = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0711\u0730-\u074a\u07eb-\u07f3"
    "\u0816-\u082d\u0859-\u085b\u08d3-\u08ff\u093c\u094d-\u0954\u09bc\u09be\u09cd\u09d7\u0a3c\u0a4d\u0abc\u0acd"
    "\u0b3c\u0b3e\u0b4d-\u0b57\u0bbe\u0bcd\u0bd7\u0c4d-\u0c56\u0cbc\u0cc2\u0ccd-\u0cd6\u0d3e\u0d4d\u0d57\u0dca\u0dcf\u0ddf"
    "\u0e38-\u0e3a\u0e48-\u0e4b\u0eb8-\u0ebb\u0ec8-\u0ecb\u0f18-\u0f19\u0f35-\u0f39\u0f71-\u0f87\u102e\u1037-\u103a"
    "\u1161-\u1175\u11a8-\u11c2\u1ab0-\u1aff\u1b34\u1b35\u1dc0-\u1dff\u20d0-\u20ff\u3099\u309a\ufe20-\ufe2f"
)
_CLUSTER = re.compile(rf".[{_CONTINUES}]+|[^\x00-\x7f]", re.DOTALL)
_FOLDABLE = re.compile("[" + re.escape("".join(key for key in CHARACTERS if key > "\x7f")) + "]")
_LATIN = sorted(key for key in CHARACTERS if "\x7f" < key < "\u0100")
_GUILLEMET_WITH_SPACE = re.compile(r"[«‹»›](?:(?<=[«‹])(?<![^\s(\[].)\s+|(?<=\s[»›])(?![^\W_]))")
_BEFORE_GUILLEMET = "_.,!?…"
"""What may stand before the space of a closing one, but for letters and figures."""
_SHORT_DASHES = {  # the dash first: a pattern that begins with a letter of its own is looked for by memchr
    dash: (
        re.compile(rf"{dash}(?<=[^\W_]{dash}|\.{dash})(?=[^\W_])"),
        re.compile(rf"{dash}(?<![^\s(\[\"'“‘„‚«‹]{dash})(?=\d)"),
    )
    for dash in "–‒"
}
"""How an en or figure dash is set that may stand for a hyphen: tight between words; before a number, as a minus."""
_OPENS_DIRECTION, _CLOSES_DIRECTION = "\u202a\u202b\u2066\u2067\u2068", "\u202c\u2069"
_PRIMES = {"′": "'", "″": '"'}
_PRIME = re.compile(r"(?<=\d)[′″]")
_BREAKING_SOFT_HYPHEN = re.compile(r"(?<=[^\W\d_])\u00ad(?=[^\S\r\n]*[\r\n]\s*[^\W\d_])")


def _characters(folded: Folded) -> None:
    if "–" in folded.text or "‒" in folded.text:
        _compose(folded)
        _short_dashes(folded)
    folded.same_length("“”", '"')  # all that most news text holds; none of these composes with a mark
    folded.same_length("’‘", "'")
    folded.same_length("\u00a0", " ")
    folded.same_length("—", DASH)
    if folded.text.isascii():
        return
    latin = _is_latin(folded.text)
    if not latin:
        to_letters(folded)
        _compose(folded)
        _unwrap(folded)
    if "′" in folded.text or "″" in folded.text:  # feet and inches, minutes and seconds
        folded.text = _PRIME.sub(lambda match: _PRIMES[match[0]], folded.text)
    if "\u00ad" in folded.text:  # at a line end it breaks a word as a hyphen does
        folded.text = _BREAKING_SOFT_HYPHEN.sub("-", folded.text)
    if any(mark in folded.text for mark in "«‹»›"):
        folded.edit(_inside_guillemets(folded.text))
    if latin:
        present = [character for character in _LATIN if character in folded.text]
    else:
        present = sorted(set(_FOLDABLE.findall(folded.text)))
    for character in present:
        if len(CHARACTERS[character]) == 1:
            folded.same_length(character, CHARACTERS[character])
    others = [re.escape(character) for character in present if len(CHARACTERS[character]) != 1]
    if others:
        found = re.finditer("[" + "".join(others) + "]", folded.text)
        folded.edit((m.start(), m.end(), CHARACTERS[m[0]]) for m in found)


def _inside_guillemets(text: str) -> Iterator[Edit]:
    for match in _GUILLEMET_WITH_SPACE.finditer(text):
        start, end = match.span()
        if text[start] in "«‹":
            yield (start + 1, end, "")
            continue
        while start and text[start - 1].isspace():
            start -= 1
        if start and (text[start - 1].isalnum() or text[start - 1] in _BEFORE_GUILLEMET):
            yield (start, end - 1, "")


def _unwrap(folded: Folded) -> None:
    """Leaves out the marks of direction that a copied quote is wrapped in; inside a text they turn what is read."""
    if folded.text.startswith(tuple(_OPENS_DIRECTION)):
        folded.edit([(0, len(folded.text) - len(folded.text.lstrip(_OPENS_DIRECTION)), "")])
    if folded.text.endswith(tuple(_CLOSES_DIRECTION)):
        folded.edit([(len(folded.text.rstrip(_CLOSES_DIRECTION)), len(folded.text), "")])


def _compose(folded: Folded) -> None:
    if not unicodedata.is_normalized("NFC", folded.text):
        folded.edit(composed(folded.text))


def _short_dashes(folded: Folded) -> None:
    for dash, (tight, minus) in _SHORT_DASHES.items():
        if dash in folded.text:
            folded.text = minus.sub("-", tight.sub(EN_DASH, folded.text))
            folded.same_length(dash, DASH)


def _is_latin(text: str) -> bool:
    """Whether a text holds no code point above U+00FF; the encoder is the fastest way to ask."""
    try:
        text.encode("latin-1")
    except UnicodeEncodeError:
        return False
    return True


def composed(text: str) -> Iterator[Edit]:
    """Canonical composition, cluster by cluster, so that the map stays exact."""
    for match in _CLUSTER.finditer(text):
        new = unicodedata.normalize("NFC", match[0])
        if new != match[0]:
            yield (match.start(), match.end(), new)


# --------------------------------------------------------------------------------------------------------------------
# Emphasis marks of plain text
# --------------------------------------------------------------------------------------------------------------------

_EMPHASIS = re.compile(r"(?P<mark>\*{1,3}|_{1,3})(?=[^\s*_])[^*_\r\n]{1,300}?(?<=\S)(?P=mark)(?![\w*])")


def _emphasis(folded: Folded) -> None:
    if "*" in folded.text or "_" in folded.text:
        folded.edit(_marks_of_emphasis(folded.text))


def _marks_of_emphasis(text: str) -> Iterator[Edit]:
    for match in _EMPHASIS.finditer(text):
        before = text[match.start() - 1 : match.start()]
        if before.isalnum() or before in ("*", "_"):
            continue
        width = len(match["mark"])
        yield (match.start(), match.start() + width, "")
        yield (match.end() - width, match.end(), "")


# --------------------------------------------------------------------------------------------------------------------
# White space, and a hyphen at a line end
# --------------------------------------------------------------------------------------------------------------------

_LINE_ENDS = {sign: re.compile(rf"{sign}[^\S\r\n]*[\r\n]\s*") for sign in "-/"}
_BESIDE_UNSPACED = r"[,;:!?()\[\]\"'%~《》〈〉【】]"
_UNSPACED = re.compile(  # the space first: a pattern that begins with a character of its own is looked for by memchr
    rf" (?:(?:(?<=[{UNSPACED}] )|(?<=[{UNSPACED}]{_BESIDE_UNSPACED} )|(?<=[{UNSPACED}]{_BESIDE_UNSPACED}{{2}} ))"
    rf"(?![-{DASH}{EN_DASH}./])|(?<![-{DASH}{EN_DASH}./] )(?={_BESIDE_UNSPACED}{{0,2}}[{UNSPACED}]))"
)


def _line_ends(folded: Folded) -> None:
    text = folded.text
    if "\n" in text or "\r" in text:
        ends = [match for sign, pattern in _LINE_ENDS.items() if sign in text for match in pattern.finditer(text)]
        folded.edit(_at_line_ends(text, sorted(ends, key=re.Match.start)))


def _at_line_ends(text: str, ends: list[re.Match[str]]) -> Iterator[Edit]:
    for match in ends:
        before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
        if not (before.isalnum() and after.isalnum()):
            continue
        if match[0][0] == "-" and before.isalpha() and after.isalpha():
            yield (match.start(), match.end(), LINE_END_HYPHEN)
        else:  # the sign is printed anyway; only the line ends there
            yield (match.start() + 1, match.end(), "")


def _spaces(folded: Folded) -> None:
    if "\r" in folded.text:
        folded.replace("\r\n", "\n")
    folded.same_length("\n\r\t\x0b\x0c\x1c\x1d\x1e\x1f", " ")
    folded.narrow()
    if not _is_latin(folded.text):
        folded.edit((match.start(), match.end(), "") for match in _UNSPACED.finditer(folded.text))


_AFTER_A_FIGURE = "%‰°€"


def _spaces_of_print(folded: Folded) -> None:
    """French print sets a space inside guillemets and before some signs, where others set none; so do units."""
    text = folded.text
    spots = [at for sign in "?!;:" for at in _places(sign, text) if at and text[at - 1] == " "]
    spots += [at for sign in _AFTER_A_FIGURE for at in _places(f" {sign}", text, 1) if text[at - 2 : at - 1].isdigit()]
    if spots:
        folded.edit((at - 1, at, "") for at in sorted(spots))


# --------------------------------------------------------------------------------------------------------------------
# Dashes, ellipses, doubled marks
# --------------------------------------------------------------------------------------------------------------------

_OF_TWO_ELLIPSES = 6
_DOTS = re.compile(r"\.(?: ?\.){2,5}(?!\.)")
_BEFORE_DASH = " .)"
"""After which a hyphen with a space behind it is a dash: "(EFE).- El", as datelines and numbered heads have it."""
_BEFORE_CENTS = ",."
_PRICE = re.compile(r"-(?<=\d[.,]-)(?![\w-])")  # "449,- Euro", "30.-": no cents


def _dashes(folded: Folded) -> None:
    text = folded.text
    spots = list(_places(DASH, text))
    for at in _places("-", text):
        if text.startswith("-", at + 1):
            spots.append(at)
        elif _is_dash(text, at):
            spots.append(at - (at > 0 and text[at - 1] == " "))
    if spots:
        folded.edit(_in_dashes(text, sorted(spots)))


def _is_dash(text: str, at: int) -> bool:
    """Whether a hyphen is set as a dash: with a space behind it, or for the cents of a price."""
    if text.startswith(" ", at + 1) and (not at or text[at - 1] in _BEFORE_DASH):
        return True
    return text[at - 1 : at] in _BEFORE_CENTS and _PRICE.match(text, at) is not None


def _places(sign: str, text: str, into: int = 0) -> Iterator[int]:
    """Where a sign stands, or so far into it."""
    at = text.find(sign)
    while at >= 0:
        yield at + into
        at = text.find(sign, at + 1)


def _in_dashes(text: str, spots: list[int]) -> Iterator[Edit]:
    done = 0
    for spot in spots:
        if spot < done:
            continue
        start = end = spot + (text[spot] == " ")
        while text.startswith((DASH, "-"), end):
            end += 1
        strokes = text[start:end]
        before, after = start > done and text[start - 1] == " ", text.startswith(" ", end)
        if DASH in strokes or len(strokes) in (2, 3) or (strokes == "-" and _is_dash(text, start)):
            done = end + after
            yield (start - before, done, DASH)
        else:
            done = end


def _ellipses(folded: Folded) -> None:
    folded.edit(_in_ellipses(folded.text))


def _in_ellipses(text: str) -> Iterator[Edit]:
    done = 0
    for match in _DOTS.finditer(text):
        start, end = match.span()
        if text[start - 1 : start] != ".":
            start -= start > done and text[start - 1] == " "
            done = end + text.startswith(" ", end)
            third = done  # each full stop keeps its place; of six, the last four share one
            if match[0].count(".") == _OF_TWO_ELLIPSES:
                third = [at for at in range(start, end) if text[at] == "."][2]
            yield from ((at, at + 1, "") for at in range(start, third) if text[at] == " ")
            if third < done:
                yield (third, done, ".")


def _doubled_marks(folded: Folded, raw: str) -> None:
    """The typewriter's marks: two graves or apostrophes open, two apostrophes close.

    Not where every single mark is ’, as in most of what is printed: there none opens.
    """
    text = folded.text
    opens = any(mark in raw for mark in _OPENERS) and "''" in text and _OPENING.search(text)
    if opens or ("`" in text and "``" in text):
        folded.edit((match.start(), match.end(), '"') for match in _TYPEWRITER.finditer(text))


_OPENERS = "'" + SINGLE_MARKS.replace("’", "")
_OPENING = re.compile(r"''(?<![^\s(\[]'')(?=[^\W_])")
_TYPEWRITER = re.compile("(?<!`)``(?!`)|(?<!')''(?!')")
