"""A bracket may name one by another of his names, by what the text calls him, or where a noun speaks of him alone."""

import pytest

from factcheck.anchoring import locate

HONEST = [
    ("Marie Curie won. Marie said that it was over.", "[Curie] said that it was over", "en"),
    ("The World Food Fund, or WFF, met. The WFF voted for it.", "The [World Food Fund] voted for it", "en"),
    ("Then minister Marie Curie spoke. Curie said that it was over.", "[The minister] said that it was over", "en"),
    ("Habló la ministra Carmen Ribera. Ribera prometió un plan ayer.", "[La ministra] prometió un plan ayer", "es"),
    ("Condenó a la empresa Aceros del Ebro. El abogado de la empresa calló.",
     "El abogado de [Aceros del Ebro] calló", "es"),
    ("Northstar Lines sails. Northstar is old. The company borrowed a lot.", "[Northstar] borrowed a lot", "en"),
    ("Kim left. The driver was ready for it.", "[Kim] was ready for it", "en"),
    ("Work in Hanoi goes on. A bench at the city's top court ruled.", "A bench at [Hanoi]'s top court ruled", "en"),
    ("Kim and Choe met. Work with those mayors will help.", "Work with [Kim and Choe] will help", "en"),
    ("Die Hydrologin Kim kam. Die Forscherin vermutet, dass es regnet.", "[Kim] vermutet, dass es regnet", "de"),
    ("Northstar kam. Das Unternehmen baut viel.", "[Northstar] baut viel", "de"),
    ("La bióloga Ribera explica. La investigadora advierte de que llueve.", "[Ribera] advierte de que llueve", "es"),
    ("Kim's lawyer spoke. He said his client would pay the fine.", "[Kim] would pay the fine", "en"),
    ("Die Würde der Stadt zählt. Sie zu schützen ist Pflicht.", "[Die Würde der Stadt] zu schützen ist Pflicht", "de"),
]  # fmt: skip
REFUSED = [
    ("Marie Curie and Marie Stopes won. Marie said that it was over.", "[Curie] said that it was over", "en"),
    ("Marie and Pierre Curie won. Curie said that it was over.", "[Marie] said that it was over", "en"),
    ("Talks with North Korea failed. The North said that it was over.", "[Korea] said that it was over", "en"),
    ("The World Food Fund and the WFB met. The WFB voted for it.", "The [World Food Fund] voted for it", "en"),
    ("The minister told Curie that. Curie said that it was over.", "[The minister] said that it was over", "en"),
    ("Curie, the minister's aide, spoke. Curie said that it was over.", "[The minister] said that it was over", "en"),
    ("Die Gewerkschaft kam. Das Unternehmen baut viel.", "[Die Gewerkschaft] baut viel", "de"),
    ("Er kommt, sagt er, und er schützt die Stadt.", "er [würde] schützt die Stadt", "de"),
]
FLAGGED = [
    ("Northstar sails. The company Orkney is old. The company has borrowed a lot.",
     "[Northstar] has borrowed a lot", "en"),
    ("Kim met the driver. The driver was ready for it.", "[Kim] was ready for it", "en"),
    ("Choe, the minister, left. Kim spoke. The minister said that it rained.", "[Kim] said that it rained", "en"),
    ("Kim spoke. The ministers said that it rained.", "[Kim] said that it rained", "en"),
    ("Work in Hanoi goes on. The minister said that it rained.", "[Hanoi] said that it rained", "en"),
    ("Kim spoke. He said the brother was in the house.", "[Kim] was in the house", "en"),
    ("Herr Kim kam. Die Forscherin vermutet, dass es regnet.", "[Kim] vermutet, dass es regnet", "de"),
    ("Mme Kim a parlé. La direction aurait signé un contrat.", "[Kim] aurait signé un contrat", "fr"),
    ("Northstar fell. Marie Curie spoke. Curie left. Curie sat. The company has borrowed a lot.",
     "[Curie] has borrowed a lot", "en"),
    ("Choe's lawyer spoke to Kim. He said his client would pay the fine.", "[Kim] would pay the fine", "en"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "quote", "language"), HONEST)
def test_a_name_that_the_text_has_for_it_passes(text: str, quote: str, language: str) -> None:
    anchor = locate(quote, text, language=language)
    assert (anchor.grade, anchor.flags) == ("elided", ())


@pytest.mark.parametrize(("text", "quote", "language"), REFUSED)
def test_another_name_is_refused(text: str, quote: str, language: str) -> None:
    assert locate(quote, text, language=language).grade == "altered"


def test_a_name_far_from_its_noun_is_left_open() -> None:
    between = "Choe and Orkney met. Choe left. It was late. It rained. It snowed. "
    anchor = locate("[Kim] said that it was over", f"Kim spoke. {between}The minister said that it was over.")
    assert [(edge.flag, edge.kind, edge.word) for edge in anchor.edges] == [("gap", "referent", "minister")]


@pytest.mark.parametrize(("text", "quote", "language"), FLAGGED)
def test_a_name_that_the_text_does_not_bear_out_is_flagged(text: str, quote: str, language: str) -> None:
    anchor = locate(quote, text, language=language)
    assert [edge.kind for edge in anchor.edges if edge.flag == "gap"] == ["subject"]
