"""Cuts and omissions that turn a sentence round, and those that look so and do not."""

import pytest

from factcheck.anchoring import locate

HIDES = [  # what stands before the cut | the quote | what stands after it, language, class
    ("|The insurers will pay| nothing.", "en", "negation"),
    ("|The tariff rises| only apply to businesses.", "en", "limit"),
    ("|The water is safe to drink| – in theory.", "en", "hedge"),
    ("It will |pay half of the costs| – up to €1,250,000 – if the insurers agree.", "en", "limit"),
    ("It will |pay the costs|, the office said, if the insurers agree.", "en", "condition"),
    ("|It cost $5| million.", "en", "number"),
    ("|Between 4|-5,000 came.", "en", "number"),
    ("|Deliveries resume in May| at the earliest.", "en", "limit"),
    ("|The gate is shut| as far as we know.", "en", "hedge"),
    ("“|The council will pay|”, it said, “nothing.”", "en", "negation"),
    ("Rumours that |the dam has burst| are false.", "en", "negation"),
    ("|Von einem Erfolg| kann keine Rede sein.", "de", "negation"),
    ("|La digue est sûre|, à en croire le port.", "fr", "hedge"),
    ("There is no truth in the claim that |it paid|.", "en", "negation"),
    ("It is far from clear that |the wall held|.", "en", "negation"),
    ("I am not in a position to confirm that |the talks took place|.", "en", "negation"),
    ("I don't think anyone knew, at that point, that |the bolts were cracked|.", "en", "negation"),
    ("I'd be lying if I said that |the bolts were new|.", "en", "condition"),
    ("They doubted that |the wall held|.", "en", "negation"),
    ("Kaum jemand glaubt, dass |die Bahn pünktlich ist|.", "de", "negation"),
    ("The office pretended that |the wall was finished|.", "en", "negation"),
    ("The regulator has yet to |approve the tariff|.", "en", "negation"),
    ("Selon le port, seuls |trois bateaux ont coulé|.", "fr", "limit"),
    ("Die Brücke ist keineswegs |gesperrt|.", "de", "negation"),
    ("Dudo que |llueva|.", "es", "negation"),
    ("Had the work been delayed, |the office would have paid|.", "en", "condition"),
    ("But for the crew, |all would have drowned|.", "en", "condition"),
    ("It counted minus |4.2 degrees|.", "en", "number"),
    ("It will cover half |a million euros|.", "en", "quantifier"),
    ("One in |five left|.", "en", "number"),
    ("It follows that <|5% were over 75|.", "en", "number"),
    ("About 10–|15% came|.", "en", "number"),
    ("Hardly any of the documents, she said, |had been read|.", "en", "limit"),
    ("Not all ships, however, |carry cargo|.", "en", "limit"),
    ("Nothing's |moving on the road|.", "en", "negation"),
    ("Die Wahl war nicht am 5. |Mai|.", "de", "negation"),
    ("They asked if |the wall was safe|.", "en", "hedge"),
    ("They denied that Mr. |Smith left.|", "en", "negation"),
]

HIDES_NOTHING = [
    ("The union said no. |Ferries resumed.|", "en"),
    ("Nobody saw the sun. |Visitors stayed away|.", "en"),
    ("It never rains at 5 p.m. |Shops close.|", "en"),
    ("It is not part of the U.K. |Ministers agreed.|", "en"),
    ("We had no gas in the dept. |Staff coped.|", "en"),
    ("Nunca vimos el mar. |Los niños jugaban.|", "es"),
    ("Since then, |prices have fallen|.", "en"),
    ("Until then, |the path is closed|.", "en"),
    ("No, of course, |we paid|.", "en"),
    ("Few would deny that |the plan is bold|.", "en"),
    ("It is no coincidence that |the two firms share an address|.", "en"),
    ("The library cannot wait to |welcome its readers|.", "en"),
    ("|The orchestra played| without a break.", "en"),
    ("|Los vecinos ayudaron| sin reservas.", "es"),
    ("Nul doute que |la fête aura lieu|.", "fr"),
    ("The office said it would |open in May|.", "en"),
    ("It was built in 2019, |two years late|.", "en"),
    ("If you ask the office, |the sea is clean|.", "en"),
    ("They left without a word and indicated that |more would follow|.", "en"),
    ("|The company agreed|, adding that it would bid whenever it is held, unless the terms change.", "en"),
]

GAPS = [
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
]


@pytest.mark.parametrize(("marked", "language", "kind"), HIDES)
def test_a_cut_that_hides_something_is_flagged(marked: str, language: str, kind: str) -> None:
    before, quote, after = marked.split("|")
    anchor = locate(quote, before + quote + after, language=language)
    assert anchor.flags == ("cut",)
    assert kind in [edge.kind for edge in anchor.edges]


@pytest.mark.parametrize(("marked", "language"), HIDES_NOTHING)
def test_a_cut_that_hides_nothing_is_not(marked: str, language: str) -> None:
    before, quote, after = marked.split("|")
    anchor = locate(quote, before + quote + after, language=language)
    assert anchor.grade == "verbatim"
    assert anchor.flags == ()


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
