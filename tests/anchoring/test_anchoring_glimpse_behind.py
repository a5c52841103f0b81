"""The quick look behind a quote passes over nothing that reading would find."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.anchoring.cuts.right import limited, may_bear, right
from factcheck.anchoring.lexicon import LEXICONS, Lexicon
from factcheck.text import Span

MARKS = (" ", " ", " ", " ", ", ", "” ", "”, ", " – ", " (", ") ", ". ", "; ", "' ", ",' ", "\n", " » ", " », ", "* ")
SUPPOSED = frozenset({"were the", "were they", "had the", "been", "to stay", "in the long term"})
QUOTES = {
    "en": ("Nobody was ruled the best of 10 ships", "It is", "It stays (and a ship would be ruled the best"),
    "fr": ("Personne ne paiera les 10 plus grands navires", "C'est"),
    "de": ("Niemand nannte die 10 größten Schiffe", "Es ist"),
    "es": ("Nadie dijo que fuera el mejor de 10 barcos", "Es"),
}


def _listed(lexicon: Lexicon) -> list[str]:
    lists = (lexicon.following, lexicon.following_at_once, lexicon.late, lexicon.scopes, lexicon.rates, lexicon.ranks)
    single = (lexicon.saying, lexicon.jests, lexicon.denial, lexicon.heralds, lexicon.negation, lexicon.exceptions)
    told = (lexicon.claims, lexicon.bare_conditions, lexicon.contrary, lexicon.breaking, SUPPOSED)
    plain = ("ships", "harbour", "5", "million", "quickly", "she", "they", "it", "Hafen", "elle", "était")
    return sorted({entry.replace("*", "so") for each in (*lists, *single, *told) for entry in each}) + 20 * list(plain)


@pytest.mark.parametrize("language", sorted(LEXICONS))
@given(data=st.data())
@settings(max_examples=300)
def test_what_bears_is_never_passed_over(language: str, data: st.DataObject) -> None:
    lexicon = LEXICONS[language]
    quote = data.draw(st.sampled_from(QUOTES[language]))
    parts = data.draw(st.lists(st.tuples(st.sampled_from(MARKS), st.sampled_from(_listed(lexicon))), max_size=6))
    text = quote + "".join(mark + entry for mark, entry in parts) + "."
    stretch = Span(len(quote), len(text))
    found = right(text, stretch, lexicon) or limited(text, stretch, lexicon)
    assert may_bear(text, len(quote), lexicon) or not found, found
