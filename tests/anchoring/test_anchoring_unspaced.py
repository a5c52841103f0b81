"""White space beside scripts without word spaces carries nothing; their brackets and ellipses are an editor's signs."""

import pytest

from factcheck.anchoring import locate

SAME = [  # language, quote, passage
    ("ja", "利用は820台だ", "利用は\n820台だ"),
    ("ja", "利用は８２０台だ", "利用は８２０\n台だ"),
    ("ja", "利用は２０％だ", "利用は２０％\nだ"),
    ("ja", "利用は２０％820台", "利用は２０％820\n台"),
    ("ja", "「急だ」と言った", "「急だ」\nと言った"),
    ("ja", "「急だ！」820台だ", "「急だ！」\n820台だ"),
    ("ja", "北川さん（63）は話す", "北川さん（63）\nは話す"),
    ("ja", "北川さんは、820台", "北川さんは、\n820台"),
    ("ja", "３月〜４月の間", "３月〜\n４月の間"),
    ("ja", "Aと話す", "A\nと話す"),
    ("ja", "東京—大阪", "東京 - 大阪"),
    ("zh", "2023 年共记录到 11 起", "2023年共记录到11起"),
    ("zh", "使用iPhone的人", "使用 iPhone 的人"),
    ("zh-Hant", "市府承諾──如果", "市府承諾——如果"),
    ("th", "กว่า600คน", "กว่า 600 คน"),
    ("lo", "ກວ່າ600ຄົນ", "ກວ່າ 600 ຄົນ"),
    ("km", "ជាង600នាក់", "ជាង 600 នាក់"),
    ("my", "လူ600ကျော်", "လူ 600 ကျော်"),
    ("zh", "听证会...日期未定", "听证会……日期未定"),
    ("zh", "听证会……日期未定", "听证会...日期未定"),
]
OTHER = [
    ("ja", "第8 20号だ", "第820号だ"),
    ("ja", "東京-大阪", "東京 - 大阪"),
    ("zh", "共记录到 1 1 起", "共记录到11起"),
    ("ko", "산란 지가", "산란지가"),
    ("en", "a part", "apart"),
]


@pytest.mark.parametrize(("language", "quote", "passage"), SAME)
def test_white_space_beside_them_carries_nothing(language: str, quote: str, passage: str) -> None:
    text = f"。{passage}。"
    anchor = locate(quote, text, language=language)
    assert (anchor.grade, [span.of(text) for span in anchor.spans]) == ("typographic", [passage])


@pytest.mark.parametrize(("language", "quote", "passage"), OTHER)
def test_white_space_elsewhere_does(language: str, quote: str, passage: str) -> None:
    assert not locate(quote, f"{passage}.", language=language).faithful


SIGNS = ["〔…〕", "〔……〕", "［……］", "[......]", "（中略）", "(中略)", "［略］", "……"]


@pytest.mark.parametrize("sign", SIGNS)
def test_an_ellipsis_of_the_east(sign: str) -> None:
    text = "交通局則回應，徵收完成，不會影響通車的目標。"
    anchor = locate(f"交通局則回應{sign}不會影響通車", text, language="zh-Hant")
    assert (anchor.grade, [span.of(text) for span in anchor.spans]) == ("elided", ["交通局則回應", "不會影響通車"])


@pytest.mark.parametrize(
    ("language", "quote", "text"),
    [
        ("ko", "환경단체는 (중략) 조명을 줄여야 한다고", "환경단체는 산란지가 가깝다며 조명을 줄여야 한다고 했다."),
        ("ru", "за три года <…> снизила выбросы", "за три года вложила много и снизила выбросы."),
        ("sv", "Facket kräver /.../ i augusti", "Facket kräver att beslutet rivs upp i augusti."),
    ],
)
def test_an_ellipsis_as_a_country_sets_it(language: str, quote: str, text: str) -> None:
    assert locate(quote, text, language=language).grade == "elided"


def test_the_texts_own_sign_is_its_own() -> None:
    text = "要望書を出す。（中略）方針だ。"
    assert locate("要望書を出す。（中略）方針だ", text, language="ja").grade == "verbatim"
    assert locate("要望書を出す。(中略)方針だ", text, language="ja").grade == "typographic"
    assert not locate("要望書を（急）出す", "要望書をすぐ出す。", language="ja").faithful


@pytest.mark.parametrize(
    ("language", "quote", "text"),
    [
        ("zh-Hant", "他〔吳明哲〕並指出", "吳明哲批評。他並指出，沿線未取得。"),
        ("bn", "তাদের [শিক্ষার্থীদের] পরীক্ষা দেওয়া", "ঝড়ের দিনে তাদের পরীক্ষা দেওয়া হয় না।"),
        ("hi", "उनके [सरकारी कर्मचारियों के] पिता ने", "उनके पिता ने यहाँ काम किया।"),
    ],
)
def test_a_bracket_is_counted_in_words(language: str, quote: str, text: str) -> None:
    assert locate(quote, text, language=language).grade == "elided"


def test_a_bracket_of_many_words_is_refused() -> None:
    quote = "उनके [जो सरकारी कर्मचारियों के बहुत पुराने साथी] पिता ने"
    assert not locate(quote, "उनके पिता ने यहाँ काम किया।", language="hi").faithful
