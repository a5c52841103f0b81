"""Whether two names of a text are one: a first name and its surname, an acronym and what it stands for."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import islice

from factcheck.anchoring.finding.literal import occurrences
from factcheck.anchoring.words.wordforms import unowned

_CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
_FEWEST = 2  # letters of an acronym
_SMALL = r"(?:[a-z]{1,3}['’]? ){0,2}"
_TITLE = 4  # letters of a title at most: "Mrs"
_NEAR = 60  # code points that hold what stands beside a name
_MOST = 50  # places of a name that are looked at


def same_name(text: str, one: Sequence[str], other: Sequence[str], articles: Collection[str] = ()) -> bool:
    """Whether a text has two names as one.

    Args:
        text: The text.
        one: The words of the one name.
        other: Those of the other.
        articles: Definite articles: what has one is no person.

    Example:
        >>> text = "Marie Curie won. Marie said that the World Food Fund, or WFF, had paid."
        >>> same_name(text, ["Curie"], ["Marie"]), same_name(text, ["World", "Food", "Fund"], ["WFF"])
        (True, True)
        >>> same_name("Marie Curie and Marie Stopes won.", ["Curie"], ["Marie"])
        False
    """
    if len(one) == len(other) == 1:
        first, last = unowned(one[0]), unowned(other[0])
        if _owns(one[0]) != _owns(other[0]):
            return False
        if any(_with_article(text, name, articles) for name in (first, last)):
            return False
        return _only_beside(text, last, first) or (_only_beside(text, first, last) and _only_after(text, first, last))
    long, short = (one, other) if len(one) > len(other) else (other, one)
    return len(short) == 1 and _owns(long[-1]) == _owns(short[0]) and _spells_out(text, long, unowned(short[0]))


def _only_beside(text: str, first: str, last: str) -> bool:
    """Whether a first name has one surname in a text, an initial or second name between or not."""
    if f"{first} " not in text or last not in text:
        return False
    after = re.compile(rf"(?<!\w){re.escape(first)}((?: {_CAPITAL}[\w.-]*)+)")
    runs = [found[1].split() for found in re.finditer(after, text)][:_MOST]
    whole = [run for run in runs if any(unowned(word) == last for word in run)]
    return bool(whole) and len(whole) == len(runs)


def _only_after(text: str, first: str, last: str) -> bool:
    """Whether a surname has one first name in a text: with a second "Curie" nobody can tell of which it speaks."""
    before = re.findall(rf"(?<![\w.-])({_CAPITAL}[\w-]+) {re.escape(last)}(?!\w)", text)
    return all(name == first or len(name) <= _TITLE for name in before)


def _with_article(text: str, name: str, articles: Collection[str]) -> bool:
    return any(f"{article} {name}" in text for word in articles for article in (word, word.capitalize()))


def told_as(text: str, name: str, noun: str, articles: Collection[str]) -> bool:
    """Whether a text says of a name that it is one of a noun, by setting the two side by side and nothing else.

    >>> told_as("Then minister Marie Curie spoke.", "Curie", "minister", {"the"})
    True
    >>> told_as("The minister told Curie that.", "Curie", "minister", {"the"})
    False
    """
    if name not in text or noun not in text.lower():
        return False
    bare, name, noun = name, re.escape(name), f"(?i:{re.escape(noun)})"
    known = "|".join(sorted(map(re.escape, articles)))
    first = rf"(?:{_CAPITAL}[\w.-]* ){{0,3}}"
    before = rf"(?<!\w){noun}(?: {first}{name}(?!\w)|, {first}{name}[,.;)])"
    after = rf"(?<!\w){name}(?:, | \()(?:(?:{known}) ?)?(?:\w+ )?{noun}(?![\w'’])"
    pattern = re.compile(f"{before}|{after}")
    places = islice(occurrences(bare, text), _MOST)
    return any(pattern.search(text, max(0, at - _NEAR), at + len(bare) + _NEAR) for at in places)


def abbreviates(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether words have the letters of an acronym, three at least, small ones between them or not.

    >>> abbreviates(["DOJ"], ["Department", "of", "Justice"]), abbreviates(["DOJ"], ["Department", "of", "Defense"])
    (True, False)
    """
    long, short = (one, other) if len(one) > len(other) else (other, one)
    if len(short) != 1 or len(long) == 1 or _owns(long[-1]) != _owns(short[0]):
        return False
    letters = unowned(short[0]).replace(".", "")
    if len(letters) <= _FEWEST or not letters.isupper():
        return False
    return letters in ("".join(word[0] for word in long if len(word) > least).upper() for least in (0, 2, 3))


def glossed(text: str, one: Sequence[str], other: Sequence[str], articles: Collection[str] = ()) -> bool:
    """Whether a text gives a name and its short form, the one in brackets behind the other; German endings may differ.

    A short form with one capital has an article somewhere, and begins as the name does: "l'Agence d'Auch (Audiar)".

    >>> glossed("Der Gemeinsame Rat (G-R) tagt.", ["Gemeinsame", "Rat"], ["G-R"])
    True
    """
    if told := _with_acronym(text, one) or _with_acronym(text, other):
        return _is_part(one, told) or _is_part(other, told)
    long, short = (one, other) if len(one) > len(other) else (other, one)
    if len(short) != 1 or (f"({short[0]})" not in text and f"{short[0]} (" not in text):
        return False
    if not any(letter.isupper() for letter in short[0][1:]):
        elided = any(f"{article}{short[0]}" in text for article in ("l'", "L'") if article.lower() in articles)
        if long[0][0] != short[0][0] or not (elided or _with_article(text, short[0], articles)):
            return False
    name = r" (?:\w{1,3}[ ']){0,2}".join(rf"{re.escape(word)}[a-z]{{0,2}}" for word in long)
    acronym = re.escape(short[0])
    return re.search(rf"(?<!\w)(?:{name} \({acronym}\)|{acronym} \({name}\))", text) is not None


def _with_acronym(text: str, words: Sequence[str]) -> tuple[Sequence[str], str] | None:
    """A name and its acronym, where words are both, the acronym behind in brackets: "World Food Fund (WFF)"."""
    if len(words) <= _FEWEST or f" ({words[-1]})" not in text:
        return None
    return (words[:-1], words[-1]) if _begins_alike(words[:-1], words[-1]) else None


def _begins_alike(name: Sequence[str], acronym: str) -> bool:
    """Whether the letters of an acronym begin words of a name, in their order, or its parts too: *Bundes-Amt* (BA)."""
    letters, short = iter(word[0].lower() for word in name), acronym.replace(".", "").lower()
    if not any(map(str.isupper, acronym)) or not name[0].lower().startswith(short[:1]):
        return False
    if all(letter in letters for letter in short):
        return True
    capitals = " ".join(word.lower() for word in name if word[0].isupper())
    return re.fullmatch(r"\w*? ?".join(map(re.escape, short)) + r"\w*", capitals) is not None


def _is_part(words: Sequence[str], told: tuple[Sequence[str], str]) -> bool:
    return [*words] == [*told[0]] or [*words] == [told[1]]


def _spells_out(text: str, words: Sequence[str], acronym: str) -> bool:
    """Whether the words of a name have the letters of an acronym, and stand in the text one after the other."""
    parts = [part for word in words for part in re.split("[-–]", word) if part[:1].isupper()]
    initials = "".join(part[0] for part in parts)
    if len(acronym) < _FEWEST or not acronym.isupper() or acronym.replace(".", "") != initials:
        return False
    whole = _SMALL.join(re.escape(unowned(word)) + r"\s" for word in words).removesuffix(r"\s")
    return re.search(rf"(?<!\w){whole}(?!\w)", text) is not None


def _owns(word: str) -> bool:
    return word.replace("’", "'").endswith("'s")
