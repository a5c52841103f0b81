"""A date under an ellipsis settles nothing; a figure that counts does, and so do words that take a claim back."""

from __future__ import annotations

import pytest

from factcheck.anchoring import locate


@pytest.mark.parametrize(
    ("quote", "text", "language"),
    [
        ("The bridge was built ..., but it fell", "The bridge was built in 1904, but it fell.", "en"),
        ("In a report ... the council said so", "In a report in 2016, the council said so.", "en"),
        ("The council met ... and voted", "The council met on 12 May 2016 and voted.", "en"),
        ("The council met ... and voted", "The council met on July 12, 2016, and voted.", "en"),
        ("The council met ... It closed the port", "The council met in the hall in 2016. It closed the port.", "en"),
        ("Der Rat tagte ... und stimmte zu", "Der Rat tagte am 12. Mai 2016 und stimmte zu.", "de"),
        ("Le conseil a siégé ... et a voté", "Le conseil a siégé le 1er mai 2016 et a voté.", "fr"),
        ("El consejo se reunió ... y votó", "El consejo se reunió el 12 de mayo de 2016 y votó.", "es"),
        ("The storm tore the wall ... down", "The storm tore the wall all along the quay down.", "en"),
        ("Le port ... aurait pu payer", "Le port, je le dis sans amertume, aurait pu payer.", "fr"),
        ("El muro está protegido ... pero cae", "El muro está protegido, y me parece bien, pero cae.", "es"),
        ("Les membres ... ont voté", "Les membres du comité Ondes et Milieux ont voté.", "fr"),
        ("The town sold the hall ... It grew", "The town sold the hall that had shown fiction. It grew.", "en"),
        ("The union ... sold the wall", "The union (of the harbour) that sold the wall paid.", "en"),
    ],
)
def test_what_settles_nothing_is_not_flagged(quote: str, text: str, language: str) -> None:
    anchor = locate(quote, text, language=language)
    assert anchor.faithful
    assert anchor.flags == ()


@pytest.mark.parametrize(
    ("quote", "text", "language", "word"),
    [
        ("The wall was sold ... to the council", "The wall was sold in 2000 lots to the council.", "en", "2000"),
        ("The council paid ... and left", "The council paid 1904 workers in May and left.", "en", "1904"),
        ("The council met ... and voted", "The council met 12 times in May and voted.", "en", "12"),
        ("She won in 2004 ... over the wall", "She won in 2004 and left in 2006 over the wall.", "en", "2006"),
        ("Sales rose in ... 2010", "Sales rose in 2009 and fell in 2010.", "en", "2009"),
        ("Der Rat zahlte ... im Mai", "Der Rat zahlte in 12 Jahren nichts im Mai.", "de", "12"),
        ("Davon kann man ... sprechen", "Davon kann man schwerlich sprechen.", "de", "schwerlich"),
        ("Je l'accepte ... en public", "Je l'accepte à une condition : la dire en public.", "fr", "à une condition"),
        ("Lo acepto ... en mano", "Lo acepto con una condición: que me lo den en mano.", "es", "con una condición"),
        ("It helps the poor ... and the old", "It helps the poor insofar as they pay and the old.", "en", "insofar as"),
        ("The wall fell on Monday ... We urge calm",
         "Rumours say the wall fell on Monday, the port says this is fake news. We urge calm.", "en", "this is fake"),
    ],
)  # fmt: skip
def test_what_counts_limits_or_takes_back_is(quote: str, text: str, language: str, word: str) -> None:
    edges = locate(quote, text, language=language).edges
    assert word in [edge.word for edge in edges if edge.flag == "gap"]
