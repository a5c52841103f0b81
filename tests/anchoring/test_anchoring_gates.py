"""What a cheap look lets by beside a cut is what reading would not find either."""

import copy
import json
import random
import re
from collections import defaultdict
from pathlib import Path

import pytest

from factcheck.anchoring.cuts.right import limited, right
from factcheck.anchoring.edges import Beside
from factcheck.anchoring.lexicon import LEXICONS, Lexicon
from factcheck.text import Sentences, Span

ROOT = Path(__file__).resolve().parents[2]
GATES = (
    "following_first", "completing", "scoped_first", "late_first", "occasional", "further", "proposing",
    "before_numbers",
)  # fmt: skip
LISTED = (
    "following", "following_at_once", "late", "scopes", "rates", "occasions", "permitting", "exceptions", "saying",
    "jests", "claims", "determiners", "number", "quantifier", "ratios", "labels", "relatives", "complementizers",
)  # fmt: skip
MARKS = (" ",) * 12 + (", ", "; ", " – ", '" ', ' "', ". ")
BARE = ("ships", "harbour", "5", "200", "million", "Navire", "Hafen", "puerto", "was", "est", "war", "fue")
WORDS = re.compile(r"\S+")
LONGEST = 8  # words of a span


class Everything(frozenset[str]):
    """A gate that lets nothing by."""

    def __contains__(self, _word: object) -> bool:
        return True

    def isdisjoint(self, _words: object) -> bool:
        return False


def ungated(lexicon: Lexicon) -> Lexicon:
    whole = copy.copy(lexicon)
    whole.__dict__.update(dict.fromkeys(GATES, Everything()))
    return whole


def shipped() -> dict[str, list[str]]:
    texts: dict[str, list[str]] = defaultdict(list)
    texts["en"] += [path.read_text(encoding="utf-8") for path in sorted((ROOT / "seeds").glob("*.txt"))]
    for path in sorted((ROOT / "conformance").glob("*.jsonl")):
        for case in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
            if isinstance(case.get("text"), str):
                texts[case.get("language", "en")[:2]].append(case["text"])
    return texts


def salad(lexicon: Lexicon, rng: random.Random) -> str:
    """Listed phrases in no order, with marks between them."""
    entries = sorted({entry.replace("*", "so") for name in LISTED for entry in getattr(lexicon, name)})
    drawn = [rng.choice(BARE if rng.random() < 1 / 3 else entries) for _ in range(600)]
    return "".join(f"{entry.capitalize() if rng.random() < 1 / 9 else entry}{rng.choice(MARKS)}" for entry in drawn)


@pytest.mark.parametrize("language", sorted(LEXICONS))
def test_a_gate_lets_by_only_what_reading_would_not_find(language: str) -> None:
    rng = random.Random(language)  # noqa: S311 - the same texts each time
    lexicon, whole = LEXICONS[language], ungated(LEXICONS[language])
    for text in [*shipped()[language], *(salad(lexicon, rng) for _ in range(2))]:
        sentences, limit = Sentences(text), Span(0, len(text))
        gated, read = Beside(sentences, lexicon), Beside(sentences, whole)
        words = [match.span() for match in WORDS.finditer(text)]
        for first in range(0, len(words), 1 if len(words) < 2000 else 13):
            end = words[min(len(words) - 1, first + rng.randrange(LONGEST))][1]
            span = Span(words[first][0], end - rng.randrange(2))
            assert gated.of(span, limit) == read.of(span, limit), span.of(text)
            behind = Span(span.end, len(text[: span.end + 400]))
            assert right(text, behind, lexicon) == right(text, behind, whole), span.of(text)
            assert limited(text, behind, lexicon) == limited(text, behind, whole), span.of(text)
