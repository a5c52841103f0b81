"""Greek capitals carry no accents; a single capital letter does not lose one, and an accent tells words apart."""

import pytest

from factcheck.anchoring import locate

HEADING = "ΝΕΟ ΜΕΤΡΟ ΓΙΑ ΤΗ ΣΤΕΓΑΣΗ ΣΤΗΝ ΠΟΛΗ"


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("Νέο μέτρο για τη στέγαση στην πόλη", HEADING),
        ("μέτρο για τη στέγαση", HEADING),
        ("ο δρόμος της πόλης", "Ο ΔΡΟΜΟΣ ΤΗΣ ΠΟΛΗΣ"),
        ("Ο νόμος του Μάιου", "Ο ΝΟΜΟΣ ΤΟΥ ΜΑΪΟΥ"),
        ("Ο ΝΟΜΟΣ ΤΟΥ ΜΑΪΟΥ", "Ο νόμος του Μαΐου"),
        ("ΝΕΟ ΜΕΤΡΟ … ΣΤΗΝ ΠΟΛΗ", "Νέο μέτρο για τη στέγαση στην πόλη"),
        ("Ή ζωή ή τίποτα", "ή ζωή ή τίποτα"),
    ],
)
def test_capitals_have_lost_their_accents(quote: str, text: str) -> None:
    assert locate(quote, f"{text} ισχύει.", language="el").faithful


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("ο νομός του", "Ο νόμος του Μαΐου"),
        ("Η ζωή", "ή ζωή ή τίποτα"),
        ("η ζωή", "Ή ζωή ή τίποτα"),
        ("Ο ΝΌΜΟΣ ΤΟΥ", "Ο νομός του Μαΐου"),
        ("Νέα μέτρα για τη στέγαση", HEADING),
    ],
)
def test_an_accent_elsewhere_tells_words_apart(quote: str, text: str) -> None:
    assert not locate(quote, f"{text} ισχύει.", language="el").faithful
