"""A bracket that tells as a fact what may be, or was hearsay, is refused."""

import pytest

from factcheck.anchoring import locate


@pytest.mark.parametrize(
    ("text", "quote", "language"),
    [
        ("The flights could be cancelled.", "The flights [were] cancelled", "en"),
        ("The law may have been unjust.", "The law [has] been unjust", "en"),
        ("The law may pass in May.", "The law [passes] in May", "en"),
        ("Die Flüge könnten ausfallen, und das Gesetz könnte falsch sein.", "das Gesetz [ist] falsch sein", "de"),
        ("Les vols pourraient être annulés.", "Les vols [ont été] annulés", "fr"),
        ("Los vuelos podrían ser anulados.", "Los vuelos [fueron] anulados", "es"),
        ("La facture dépasserait dix millions.", "La facture [dépasse] dix millions", "fr"),
        ("La facture dépasserait dix millions.", "[La facture dépasse] dix millions", "fr"),
        ("La factura superaría diez millones.", "La factura [supera] diez millones", "es"),
    ],
)
def test_what_may_be_is_not_told_as_a_fact(text: str, quote: str, language: str) -> None:
    assert locate(quote, text, language=language).grade == "altered"


@pytest.mark.parametrize(
    ("text", "quote", "language"),
    [
        ("They could pay, Kim and Choe said.", "[They] could pay", "en"),
        ("She said they would pay.", "She said they [will] pay", "en"),
        ("Das kann man so sehen.", "Das [kann] man so sehen", "de"),
        ("Elle a dit que la cour saisirait le juge.", "la cour [saisira] le juge", "fr"),
        ("Dijo que la corte pagaría la deuda.", "la corte [pagará] la deuda", "es"),
    ],
)
def test_a_modal_that_is_kept_or_reported_passes(text: str, quote: str, language: str) -> None:
    anchor = locate(quote, text, language=language)
    assert (anchor.grade, anchor.sound) == ("elided", True)


def test_a_subject_put_over_a_modal_hides_it_and_tells_no_other_verb() -> None:
    anchor = locate("Kim says [they] win", "Kim says they might win.")
    assert (anchor.grade, anchor.flags, [edge.kind for edge in anchor.edges if edge.flag]) == (
        "elided", ("gap",), ["hedge"]
    )  # fmt: skip
