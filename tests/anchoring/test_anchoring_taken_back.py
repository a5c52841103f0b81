"""Cuts beside what takes a statement back, makes it depend on something or gives it as a rumour; and their likes."""

import pytest

from support.cuts import anchored

HIDES = [  # before | the quote | after, the language and the class of the word that is hidden
    # A condition before the quote, though the quote says "would"
    ("If the ice melted, |the sea would rise|.", "en", "condition"),
    ("But if they sold at $5,000 a seat, for example, |they would yield a profit|.", "en", "condition"),
    ("Wenn das Amt zahlen würde, |würde der Rat gehen|.", "de", "condition"),
    # A condition behind it that its verb opens
    ("|The crew could have won|, had they trained.", "en", "condition"),
    ("|The crew could have won| had they trained.", "en", "condition"),
    ("|The mayor will go|, should his party ask for it.", "en", "condition"),
    ("|A camera would have shown the lane| but for a dead bulb.", "en", "condition"),
    ("|Der Verein ist schuldenfrei|, rechnet man die Bürgschaft heraus.", "de", "condition"),
    # Speech that goes on after who speaks
    ("»|Ich gehe|«, sagte der Rat, »wenn ich kann.«", "de", "condition"),
    ("»|Ich würde es wieder tun|«, hatte das Amt dem Rat geschrieben, »wenn man uns so betrügt.«", "de", "condition"),
    ("« |Je pars| », dit-il, « si je peux. »", "fr", "condition"),
    ("«|Me iría| —dijo—, si pudiera».", "es", "condition"),
    # What is said of a proposition
    ("Dass |das Amt Geld nahm|, hielt die Kammer für eine Legende.", "de", "negation"),
    ("Que |la banque soit ruinée|, personne ne le croit.", "fr", "negation"),
    ("The phrase “|we pay the bill|” was never said by the mayor.", "en", "negation"),
    ("Den Satz »|Die Fähre ist tot|« will der Rat so nie gesagt haben.", "de", "negation"),
    ("|The office's claim to have been robbed| is not borne out by the report.", "en", "negation"),
    # Verbs and phrases that deny what depends on them
    ("Il se garde bien d'affirmer que |les normes ont été violées|.", "fr", "negation"),
    ("Le maire se défend d'|avoir signé la lettre|.", "fr", "negation"),
    ("J'ai longtemps pensé qu'|il me détestait|.", "fr", "negation"),
    ("Er hatte davor gewarnt, |aus drei Proben auf die Alpen zu schließen|.", "de", "negation"),
    ("Von wegen, |das Handwerk stirbt aus|!", "de", "negation"),
    ("En absoluto puede afirmarse que |el agua esté contaminada|.", "es", "negation"),
    ("It would be an exaggeration to say that |the town is bankrupt|.", "en", "negation"),
    # A rumour, or what somebody or other says
    ("Whoever says that |the office lied| has not read it.", "en", "hedge"),
    ("Rumours online that claim |the port was sold| are many.", "en", "hedge"),
    ("Wer behauptet, |ich hätte mich bereichert|, der irrt.", "de", "hedge"),
    ("Man hat mir nachgesagt, |ich sei Mitglied gewesen|.", "de", "hedge"),
    ("Le bruit selon lequel |le port est vendu| a couru.", "fr", "hedge"),
    ("Según un bulo muy compartido, |las aves mueren por las antenas|.", "es", "hedge"),
    # What sums it up and takes it back
    ("|The group said it had won|, an announcement withdrawn in May.", "en", "negation"),
    ("|The judge told them to believe it|, a direction the court called “a plain error”.", "en", "negation"),
    ("|El pintor actuó con permiso del obispo|, permiso que nadie ha encontrado.", "es", "negation"),
    ("|The order book was strong|, then corrected himself.", "en", "negation"),
    ("|Ein Protest hätte Erfolg gehabt|, nur wurde er nie eingelegt.", "de", "negation"),
    ("|El puerto fue la envidia del país|, o eso creía el alcalde.", "es", "hedge"),
    ("|The light is superb| for as long as the stage is empty.", "en", "condition"),
]

HIDES_NOTHING = [
    ("If the ice melted, |then the sea would rise|.", "en"),
    ("If I may say so, |the wall would be smaller|.", "en"),
    ("|Those who could pay| had their own boats.", "en"),
    ("|The men who lived there|, had they known it, were rich.", "en"),
    ("|Die Zahl steigt|, sagt man in Bremen.", "de"),
    ("»|Ich gehe|«, sagte der Rat, »und das ist gut so.«", "de"),
    ("Il a dit « |nous partons| » et il est parti.", "fr"),
    ("Dass |das Amt Geld nahm|, hielt die Kammer für erwiesen.", "de"),
    ("Que |la banque soit ruinée|, personne n'en doute.", "fr"),
    ("His phrase “|we pay the bill|” was not forgotten.", "en"),
    ("It is no exaggeration to say that |the town is bankrupt|.", "en"),
    ("Il n'est pas exagéré de dire que |la commune est en faillite|.", "fr"),
    ("He cautioned that |the work covers only one species|.", "en"),
    ("Er warnte, |die Alpen seien in Gefahr|.", "de"),
    ("Ich habe aufgehört, |weil mein Knie nicht mehr wollte|.", "de"),
    ("According to the county office, |the myth lives on|.", "en"),
    ("|The office made an offer|, an offer nobody disputed.", "en"),
    ("|The signature may not differ|, or the ballot will be rejected.", "en"),
    ("|The highest court ruled| that the sale was void.", "en"),
    ("Seine Völker hätten zwar geschwärmt, |das sei aber kaum zu verhindern|.", "de"),
    ("Former harbour office secretary |Northstar Wells spoke of the tide|.", "en"),
]


@pytest.mark.parametrize(("marked", "lang", "kind"), HIDES)
def test_what_is_taken_back_beside_a_cut_is_flagged(marked: str, lang: str, kind: str) -> None:
    anchor = anchored(marked, lang)
    assert anchor.flags == ("cut",)
    assert kind in [edge.kind for edge in anchor.edges]


@pytest.mark.parametrize(("marked", "lang"), HIDES_NOTHING)
def test_what_stands_by_it_is_not(marked: str, lang: str) -> None:
    assert anchored(marked, lang).flags == ()
