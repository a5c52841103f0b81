"""A member of a row left out whole takes its own numbers with it; a number keeps the words that round it."""

from __future__ import annotations

import pytest

from factcheck.anchoring import locate

WHOLE = [
    ("She sold the boat. ... It rained.", "She sold the boat and let one field go. It rained.", "en"),
    ("The mayor paid ... . It rained.", "The mayor paid and closed three ports. It rained.", "en"),
    ("Er zahlte ... Es regnete.", "Er zahlte und verkaufte zwei Boote. Es regnete.", "de"),
    ("Il a payé ... Il pleut.", "Il a payé et a vendu deux bateaux. Il pleut.", "fr"),
    ("La alcaldesa pagó ... Llueve hoy.", "La alcaldesa pagó y vendió dos barcos. Llueve hoy.", "es"),
    ("Er lobte die Wache ... Es regnete.", "Er lobte die Wache, die mit 120 Leuten gekommen war. Es regnete.", "de"),
    ("They learn to sail ... and to mend it", "They learn to sail, to see no fault and to mend it.", "en"),
    ("Il dit qu'il vient ... et qu'il paie", "Il dit qu'il vient, qu'aucun pont n'a cédé et qu'il paie.", "fr"),
    ("Aprende a pedir cita ... y a llamar", "Aprende a pedir cita, a ver un mensaje falso y a llamar.", "es"),
    (
        "Er sagt, dass er kommt ... und dass er zahlt",
        "Er sagt, dass er kommt, dass zwei Boote kommen und dass er zahlt.",
        "de",
    ),
]

BORNE_ON = [
    ("She sold the boat. ... It rained.", "She sold the boat and did not pay. It rained.", "en"),
    ("They sold the boats ... It rained.", "They sold the boats and cars of only two men. It rained.", "en"),
    ("They will sell ... It rained.", "They will sell or lose two boats. It rained.", "en"),
    ("They learn to sail ... and to mend it", "They learn to sail, at no cost, and to mend it.", "en"),
]

ROUNDED = [
    ("The town paid ... 40 men", "The town paid close to 40 men.", "en"),
    ("The town paid ... forty men", "The town paid its guards and about forty men.", "en"),
    ("Die Stadt zahlte ... 40 Leuten", "Die Stadt zahlte knapp 40 Leuten.", "de"),
    ("La ville a payé ... neuf hommes", "La ville a payé près de neuf hommes.", "fr"),
    ("La ciudad pagó a ... 40 hombres", "La ciudad pagó a hasta 40 hombres.", "es"),
    ("La ciudad pagó a ... 40 hombres", "La ciudad pagó a cerca de 40 hombres.", "es"),
]


@pytest.mark.parametrize(("quote", "text", "language"), WHOLE)
def test_a_member_of_a_row_has_its_own_numbers(quote: str, text: str, language: str) -> None:
    anchor = locate(quote, text, language=language)
    assert (anchor.grade, anchor.flags) == ("elided", ())


@pytest.mark.parametrize(("quote", "text", "language"), [*BORNE_ON, *ROUNDED])
def test_what_bears_on_the_rest_is_told(quote: str, text: str, language: str) -> None:
    assert locate(quote, text, language=language).flags == ("gap",)


@pytest.mark.parametrize(
    ("quote", "text", "language"),
    [
        ("The port is ... the hall", "The port is close to the hall.", "en"),
        ("Le port est ... du pont", "Le port est à côté du pont.", "fr"),
        ("El puerto está ... la sala", "El puerto está cerca de la sala.", "es"),
    ],
)
def test_what_rounds_a_number_is_else_a_place(quote: str, text: str, language: str) -> None:
    assert "gap" not in locate(quote, text, language=language).flags
