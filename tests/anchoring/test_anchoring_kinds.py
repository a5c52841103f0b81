"""What a changed word is called."""

import pytest

from factcheck.anchoring import locate

CHANGED = [  # the text, the quote, the language, the kind
    ("France's exports rose last year.", "Britain's exports rose last year", "en", "name"),
    ("He's gone to the harbour town.", "She's gone to the harbour town", "en", "pronoun"),
    ("He's gone to the harbour town.", "He'd gone to the harbour town", "en", "tense"),
    ("The choir sings well in the hall.", "The choir sang well in the hall", "en", "tense"),
    ("If the council agrees, the wall goes.", "When the council agrees, the wall goes", "en", "other"),
    ("It began in the First War II on the coast.", "It began in the First War I on the coast", "en", "number"),
    ("Le bourg date du XIXe siècle, dit-on.", "Le bourg date du XXe siècle, dit-on", "fr", "number"),
    ("an eleven-month ban on boats", "a twelve-month ban on boats", "en", "number"),
    ("the twelfth boat of the fleet left", "the eleventh boat of the fleet left", "en", "number"),
    ("It holds ½ of the water.", "It holds ¾ of the water", "en", "number"),
    ("It cost 187m in all that year.", "It cost 187bn in all that year", "en", "unit"),
    ("The cities pay for the bridge.", "The city pay for the bridge", "en", "plural"),
    ("The women pay for the bridge.", "The woman pay for the bridge", "en", "plural"),
    ("Die Bände stehen im Regal dort.", "Die Band stehen im Regal dort", "de", "plural"),
    ("Les journaux parlent de la digue ici.", "Les journal parlent de la digue ici", "fr", "plural"),
    ("Es waren mehr Boote da als sonst.", "Es waren weniger Boote da als sonst", "de", "quantifier"),
    ("Il y a plus de bateaux au port ici.", "Il y a moins de bateaux au port ici", "fr", "quantifier"),
    ("She won the women's 75kg event here.", "She won the men's 95kg event here", "en", "number"),
    ("El puerto, sin embargo, sigue abierto.", "El puerto sigue abierto", "es", "dropped"),
    ("Le vent tournera sans doute demain.", "Le vent tournera demain", "fr", "hedge"),
    ("Il est parti sans payer le port hier.", "Il est parti payer le port hier", "fr", "negation"),
    ("There were no fewer than six boats.", "There were six boats", "en", "negation"),
    ("Der vierte Mann ging nach Hause.", "Der fünfte Mann ging nach Hause", "de", "number"),
]


@pytest.mark.parametrize(("text", "quote", "language", "kind"), CHANGED)
def test_the_kind_of_a_changed_word(text: str, quote: str, language: str, kind: str) -> None:
    anchor = locate(quote, text, language=language)
    assert (anchor.grade, [difference.kind for difference in anchor.differences]) == ("altered", [kind])


def test_a_long_line_of_strokes_is_read_at_once() -> None:
    text = f"The table reads {'-' * 30_000} and it ends."
    anchor = locate(f"The table reads {'-' * 15_000} purple {'-' * 15_000} and it ends.", text)
    assert "purple" in "".join(difference.quoted for difference in anchor.differences)
