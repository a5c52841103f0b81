"""Cuts and omissions that turn a sentence round, and those that look so and do not."""

import pytest

from factcheck.anchoring import locate

GAPS = [
    ("The council ... was closed.", "The council voted. The bridge was closed.", "subject"),
    ("The council will pay ... The quay opened.", "The council will pay nothing. It met. The quay opened.", "negation"),
    ("The pool is safe ... The baths are free", "The pool is safe for nobody. It met. The baths are free.", "negation"),
    ("The baths are free. ... It met.", "The baths are free only to members. They shut. It met.", "limit"),
    (
        "The appeal was dismissed ... within 28 days.",
        "The appeal was dismissed unless it is filed within 28 days.",
        "condition",
    ),
    ("The ship will sail ... by noon.", "The ship will sail if the crew is paid by noon.", "condition"),
    ("It will build flats ... next year.", "It will build flats until money runs out next year.", "time"),
    ("Everyone ... agreed.", "Everyone but the mayor agreed.", "limit"),
    (
        "The wall stands. ... The quay is new.",
        "The wall stands. It was never mended. Nobody asked. The quay is new.",
        None,
    ),
    ("The sale was legal ... in 2010", "The sale was legal before the law changed in 2010.", None),
    ("The crew left ... the ship sank.", "The crew left before the ship sank.", "time"),
    ("The ... office paid.", "The former office paid.", "time"),
    ("They ... pay.", "They used to pay.", "time"),
    ("The crew left ... and swam.", "The crew left before noon and swam.", None),
    ("The cash was ... meet the bills.", "The cash was used to meet the bills.", None),
]


@pytest.mark.parametrize(("quote", "text", "kind"), GAPS)
def test_a_gap_is_read_to_the_end_of_the_sentence_that_was_cut(quote: str, text: str, kind: str | None) -> None:
    anchor = locate(quote, text)
    assert anchor.grade == "elided"
    assert [edge.kind for edge in anchor.edges if edge.flag == "gap"][:1] == ([kind] if kind else [])


@pytest.mark.parametrize(
    ("quote", "text", "language", "kind"),
    [
        ("Nous avons jamais promis cela", "Nous n’avons jamais promis cela.", "fr", "negation"),
        ("Someone's been hurt there", "No-one's been hurt there.", "en", "negation"),
        ("La maire a refusé de parler", "Le maire a refusé de parler.", "fr", "other"),
        ("It ıs over there", "It is over there.", "en", "glyph"),
        ("The cafe's naive facade cost money", "The café’s naïve façade cost money.", "en", "glyph"),
        ("the builder's scaffold fell", "Then the builders’ scaffold fell.", "en", "plural"),
    ],
)
def test_small_words_have_the_kind_of_what_they_change(quote: str, text: str, language: str, kind: str) -> None:
    assert kind in [difference.kind for difference in locate(quote, text, language=language).differences]
