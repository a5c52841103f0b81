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
    ("Should the drought continue, |we would pay|.", "en", "condition"),
    ("Barring a storm, |the wall will hold|.", "en", "condition"),
    ("It is a mistake to think that |the council paid|.", "en", "negation"),
    ("It is a misconception that |the illness spreads by air|.", "en", "negation"),
    ("It is doubtful that |the plan works|.", "en", "negation"),
    ("It is hard to believe that |the quay was sold|.", "en", "negation"),
    ("There is little to suggest that |the quay was sold|.", "en", "negation"),
    ("The court threw out the claim that |the firm polluted the bay|.", "en", "negation"),
    ("The office retracted its statement that |the quay was sold|.", "en", "negation"),
    ("The office mistakenly said |the quay was sold|.", "en", "negation"),
    ("The office wished that |the quay were open|.", "en", "negation"),
    ("The office talked as though |the council had paid|.", "en", "condition"),
    ("Let us assume that |the quay is sold|.", "en", "condition"),
    ("In the absence of proof that |the firm knew|, it walked.", "en", "negation"),
    ("The council had planned to |pay the crew|.", "en", "hedge"),
    ("The crew hesitated to |leave the ship|.", "en", "hedge"),
    ("At least |200 people died|.", "en", "limit"),
    ("Only on appeal did |the court free the crew|.", "en", "limit"),
    ("|The council paid| neither of them.", "en", "negation"),
    ("|The council will pay| once the state agrees.", "en", "time"),
    ("|The council will pay| on one condition.", "en", "condition"),
    ("|The plan works| in principle.", "en", "hedge"),
    ("|The wall will hold| barring a storm.", "en", "condition"),
    ("|The claim that the wall fell| turned out to be false.", "en", "negation"),
    ("|The claim that the wall fell| could not be confirmed.", "en", "negation"),
    ("|The quay was sold|, allegedly.", "en", "hedge"),
    ("|The council paid|, or so it claimed.", "en", "hedge"),
    ("Le temps est révolu où |la ville payait tout|.", "fr", "negation"),
    ("La ville a cessé de |payer l'équipage|.", "fr", "negation"),
    ("La ville a failli |payer l'équipage|.", "fr", "negation"),
    ("Le port fait semblant de |payer|.", "fr", "negation"),
    ("C'est une erreur de croire que |la ville a payé|.", "fr", "negation"),
    ("Supposons que |le quai soit vendu|.", "fr", "condition"),
    ("Devrait-il pleuvoir, |le match serait annulé|.", "fr", "condition"),
    ("|Le plan marche| en principe.", "fr", "hedge"),
    ("|Le port est ouvert| à l'exception du quai.", "fr", "limit"),
    ("|La ville paiera| dès que l'État acceptera.", "fr", "time"),
    ("|La nouvelle que le quai est vendu| n'a pas été confirmée.", "fr", "negation"),
    ("Sollte es regnen, |zahlt die Stadt|.", "de", "condition"),
    ("Angenommen, |der Kai wird verkauft|.", "de", "condition"),
    ("Es ist ein Irrtum, dass |die Stadt gezahlt hat|.", "de", "negation"),
    ("Es ist zweifelhaft, dass |der Plan gelingt|.", "de", "negation"),
    ("Nur in der Berufung |kam die Mannschaft frei|.", "de", "limit"),
    ("Das ist nicht die Schuld |der Stadt|.", "de", "negation"),
    ("Um ein Haar |wäre das Schiff gesunken|.", "de", "negation"),
    ("|Der Plan gelingt| im Prinzip.", "de", "hedge"),
    ("|Die Stadt zahlte| niemandem.", "de", "negation"),
    ("|Die Stadt zahlt|, sobald das Land zahlt.", "de", "time"),
    ("|Die Stadt zahlt| vorbehaltlich der Zustimmung.", "de", "condition"),
    ("De llover, |el partido se suspendería|.", "es", "condition"),
    ("La ciudad dejó de |pagar a la tripulación|.", "es", "negation"),
    ("La ciudad estuvo a punto de |vender el muelle|.", "es", "negation"),
    ("Es un error creer que |la ciudad pagó|.", "es", "negation"),
    ("Es poco probable que |el plan funcione|.", "es", "negation"),
    ("Supongamos que |el muelle se vende|.", "es", "condition"),
    ("|El plan funciona| en principio.", "es", "hedge"),
    ("|La ciudad no pagó| a nadie.", "es", "negation"),
    ("|La ciudad pagará| una vez que acepte el Estado.", "es", "time"),
    ("|El muelle está vendido|, al parecer.", "es", "hedge"),
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
    ("Should the council pay? |It should.|", "en"),
    ("The days when |the port is closed| are listed.", "en"),
    ("On appeal |the court freed the crew|.", "en"),
    ("It is clear that |the quay was sold|.", "en"),
    ("The council decided to |pay the crew|.", "en"),
    ("The council did not hesitate to |pay the crew|.", "en"),
    ("The cash was used to |pay the crew|.", "en"),
    ("At least, |the council paid|.", "en"),
    ("|The wall fell| once before.", "en"),
    ("|The council met| in May.", "en"),
    ("|The council paid the crew|, and not only once.", "en"),
    ("Le port dit que |la ville paiera|.", "fr"),
    ("Il est vrai que |la ville a payé|.", "fr"),
    ("Le temps où |la ville payait tout| fut long.", "fr"),
    ("La ville a accepté de |payer l'équipage|.", "fr"),
    ("Elle n'a cessé de |payer l'équipage|.", "fr"),
    ("Sans doute |la ville a payé|.", "fr"),
    ("Das Amt sagte, dass |der Kai verkauft ist|.", "de"),
    ("Die Zeit, als |die Stadt alles zahlte|, war lang.", "de"),
    ("Die Stadt beschloss, |den Kai zu verkaufen|.", "de"),
    ("Die Leute, |die am Kai wohnen|, zahlen.", "de"),
    ("Es ist kein Irrtum, dass |die Stadt zahlt|.", "de"),
    ("El puerto dijo que |la ciudad pagó|.", "es"),
    ("Los días en que |la ciudad pagaba todo| fueron largos.", "es"),
    ("La ciudad no deja de |pagar a la tripulación|.", "es"),
    ("La ciudad se comprometió a |vender el muelle|.", "es"),
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
    ("The crew left ... the ship sank.", "The crew left before the ship sank.", "time"),
    ("The ... office paid.", "The former office paid.", "time"),
    ("They ... pay.", "They used to pay.", "time"),
    ("The crew left ... and swam.", "The crew left before noon and swam.", None),
    ("The cash was ... meet the bills.", "The cash was used to meet the bills.", None),
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
