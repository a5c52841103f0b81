"""Letters printed as shapes are letters: half-width kana, presentation forms, radicals, vowel signs in two."""

import unicodedata

import pytest

from factcheck.anchoring import locate
from factcheck.anchoring.folding import shapes
from support.repository import ROOT

SAME = [  # language, quote, text, passage
    ("ja", "ﾃﾞｰﾀは公開", "そのデータは公開された。", "データは公開"),
    ("ja", "カメラは公開", "そのｶﾒﾗは公開された。", "ｶﾒﾗは公開"),
    ("ja", "パンだ", "それはﾊﾟﾝだ。", "ﾊﾟﾝだ"),
    ("ja", "「話す」と言う", "彼は｢話す｣と言う。", "｢話す｣と言う"),
    ("ar", "أعلنت ﺑﻠﺪﻳﺔ صفاقس", "أعلنت بلدية صفاقس يوم الثلاثاء", "أعلنت بلدية صفاقس"),
    ("ar", "قال لا نعلم", "ثم قال ﻻ نعلم ذلك", "قال ﻻ نعلم"),
    ("th", "เดิมกําหนดวันที่", "และเดิมกำหนดวันที่ 1", "เดิมกำหนดวันที่"),
    ("th", "มีน้ำท่วม", "เพราะมีน้ํา ท่วม", "มีน้ํา ท่วม"),
    ("lo", "ມີນ້ຳຖ້ວມ", "ຍ້ອນມີນໍ້າຖ້ວມ", "ມີນໍ້າຖ້ວມ"),
    ("zh", "一个⼈来", "没有一个人来问。", "一个人来"),
]
OTHER = [
    ("ja", "ﾀは公開", "そのダは公開された。"),
    ("ja", "データは市の", "そのテータは市のもの。"),
    ("ar", "ان يبدأ", "قال أن يبدأ العمل"),
    ("ar", "محلا", "محلًّا"),
    ("th", "กานหมาย", "กำนหมาย"),
]


@pytest.mark.parametrize(("language", "quote", "text", "passage"), SAME)
def test_a_shape_is_its_letter(language: str, quote: str, text: str, passage: str) -> None:
    anchor = locate(quote, text, language=language)
    assert (anchor.grade, [span.of(text) for span in anchor.spans]) == ("typographic", [passage])


@pytest.mark.parametrize(("language", "quote", "text"), OTHER)
def test_another_letter_is_not(language: str, quote: str, text: str) -> None:
    assert not locate(quote, text, language=language).faithful


def test_the_specification_tells_the_shapes() -> None:
    spec = (ROOT / "docs/spec.md").read_text(encoding="utf-8")
    kana = "".join(letter for shape, letter in shapes.LETTERS.items() if "\uff61" <= shape <= "\uff9f")
    assert f"`{kana[:-2]}`, U+3099, U+309A" in spec
    others = [chr(code) for first, last in ((0x2F00, 0x2FD5), (0xFB50, 0xFDF9), (0xFE80, 0xFEFC))
              for code in range(first, last + 1)]  # fmt: skip
    told = [each for each in others if (parts := unicodedata.decomposition(each)) and " 0020" not in parts]
    assert told == [shape for shape in shapes.LETTERS if not "\uff61" <= shape <= "\uff9f"]
