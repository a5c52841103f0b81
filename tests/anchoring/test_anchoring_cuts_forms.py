"""What is read before a cut: verbs in all their forms, clauses quoted whole, conditions without a word for them."""

import pytest

from support.cuts import anchored

HIDES = [  # before | the quote | after, the language and the class of the word that is hidden
    ("El portavoz ha negado que |haya un pacto cerrado|.", "es", "negation"),
    ("El portavoz ha negado |que haya un pacto cerrado|.", "es", "negation"),
    ("Los dos han desmentido |que exista un pacto|.", "es", "negation"),
    ("Los dos negaban que |existiera un pacto|.", "es", "negation"),
    ("Die Politiker bestreiten, |dass es sich so abgespielt hat|.", "de", "negation"),
    ("Die Politiker haben geleugnet, dass |es sich so abgespielt hat|.", "de", "negation"),
    ("Les élus réfutaient |que le pont soit fermé|.", "fr", "negation"),
    ("Les élus auraient nié |qu'il soit fermé|.", "fr", "negation"),
    ("The mayor disputes |that the bridge was closed|.", "en", "negation"),
    ("The mayor issued a statement refuting |that the bridge was closed|.", "en", "negation"),
    ("Stuft die Verwaltung auch das „Blatt“ als Hilfe ein, |kommt eine Strafe auf die Stadt zu|.", "de", "condition"),
    ("Tut sie es doch, |muss sie die Kosten offenlegen|.", "de", "condition"),
    ("Doch sollten die beiden es wissen, wie Akten nahelegen, dann |steht die Stadt schlecht da|.", "de", "condition"),
    ("Should the two know of it, as the papers suggest, then |the town will pay|.", "en", "condition"),
    ("Si le maire le sait, comme le dit le port, alors |la ville paiera|.", "fr", "condition"),
    ("Si el alcalde lo sabe, como dice el puerto, entonces |la ciudad pagará|.", "es", "condition"),
    ("When the pact is signed, |it will apply at once|.", "en", "condition"),
    ("Cuando se suscriba un pacto, |se aplicará de inmediato|.", "es", "condition"),
    ("Quand le pacte sera signé, |il s'appliquera aussitôt|.", "fr", "condition"),
    ("Sobald der Vertrag steht, |wird die Stadt zahlen|.", "de", "condition"),
    ("La qualité baisse ; sans ce fondement, |la formation s'affaiblit|.", "fr", "condition"),
    ("The line is old; if the grant fails, |it will close|.", "en", "condition"),
    ("Die Bahn ist alt; falls das Geld fehlt, |wird sie schließen|.", "de", "condition"),
    ("El tren es viejo; si falta dinero, |cerrará|.", "es", "condition"),
    ("But nobody in this old building has ever said that |a life is too expensive|.", "en", "negation"),
    ("Mais personne dans ce grand bâtiment n'a jamais dit que |la vie est trop chère|.", "fr", "negation"),
    ("Pero nadie en este viejo edificio ha dicho jamás que |la vida es cara|.", "es", "negation"),
    ("Aber niemand in diesem alten Haus hat je gesagt, dass |das Leben zu teuer ist|.", "de", "negation"),
    ("I have yet to meet an engineer who believes that |the bill would have stopped it|.", "en", "negation"),
    ("Je n'ai jamais rencontré un ingénieur qui croit que |la loi suffit|.", "fr", "negation"),
    ("Aún no he conocido a un ingeniero que crea que |la ley basta|.", "es", "negation"),
    ("Not once since the operation |has the player finished a session|.", "en", "negation"),
    ("Nicht ein einziges Mal seit der Operation |hat der Spieler ein Spiel beendet|.", "de", "negation"),
    ("Ni una sola vez desde la operación |ha terminado un partido|.", "es", "negation"),
    ("There was never a moment when |I agreed to their terms|.", "en", "negation"),
    ("Il n'y a jamais eu de moment où |j'ai accepté|.", "fr", "negation"),
    ("Nunca hubo un momento en que |yo aceptara|.", "es", "negation"),
    ("The panel cleared Kim of |having acted in bad faith|.", "en", "negation"),
    ("Le tribunal a blanchi Kim d'|avoir menti|.", "fr", "negation"),
    ("El juez absolvió a Kim de |haber mentido|.", "es", "negation"),
    ("Der Mann wurde vom Vorwurf freigesprochen, |das Amt getäuscht zu haben|.", "de", "negation"),
    ("It's rubbish to suggest that |anyone here touched it|.", "en", "negation"),
    ("C'est une bêtise de dire que |le port ferme|.", "fr", "negation"),
    ("Es una tontería decir que |el puerto cierra|.", "es", "negation"),
    ("Es ist Blödsinn zu sagen, dass |der Hafen schließt|.", "de", "negation"),
    ("Kim resists the idea that |her client was betrayed|.", "en", "negation"),
    ("Le maire s'élève contre l'idée que |le pont soit fermé|.", "fr", "negation"),
    ("El alcalde se rebela contra la idea de que |el puente esté cerrado|.", "es", "negation"),
    ("Kim wehrt sich gegen den Vorwurf, dass |die Brücke gesperrt war|.", "de", "negation"),
    ("Da der Stoff im Verdacht steht, |eine giftige Wirkung zu haben|, fehlt er.", "de", "hedge"),
    ("Dabei kann es vorkommen, dass |sich der Gurt löst|.", "de", "hedge"),
    ("It could be that |the belt came loose|.", "en", "hedge"),
    ("Il se pourrait que |la ceinture se détache|.", "fr", "hedge"),
    ("Puede darse el caso de que |el cinturón se suelte|.", "es", "hedge"),
    ("La hija del alcalde pudo |haber cometido delitos|.", "es", "hedge"),
    ("El alcalde pudiera |haber mentido|.", "es", "hedge"),
    ("It is new to the extent that, as of today, |no other town has one|.", "en", "limit"),
    ("Es un éxito en la medida en que, hoy por hoy, |nadie más lo tiene|.", "es", "limit"),
    ("C'est un succès dans la mesure où, à ce jour, |personne ne l'a|.", "fr", "limit"),
    ("If, as the papers expect, |the mayor resigns|, the town will vote.", "en", "condition"),
    ("Wenn, nach langem Streit, |der Rat zahlt|, bleibt die Bahn.", "de", "condition"),
    ("Si, comme prévu, |le maire part|, la ville votera.", "fr", "condition"),
    ("Si, como se espera, |el alcalde se va|, habrá elecciones.", "es", "condition"),
    ("Three of the five |boats sank|.", "en", "number"),
    ("Trois des cinq |bateaux ont coulé|.", "fr", "number"),
    ("Drei der fünf |Boote sanken|.", "de", "number"),
    ("Tres de los cinco |barcos se hundieron|.", "es", "number"),
]
HONEST = [
    ("It was a mistake |that cost five million|.", "en"),
    ("It was the lie of the century, a call |that was his own|.", "en"),
    ("Fue un error |que costó cinco millones|.", "es"),
    ("The mayor says |that the bridge was closed|.", "en"),
    ("Der Bürgermeister sagt, |dass die Brücke gesperrt ist|.", "de"),
    ("Seit die Brücke gesperrt ist, |fährt die Bahn wieder|.", "de"),
    ("Wie die Stadt mitteilt, |kommt die Bahn später|.", "de"),
    ("Soweit die Stadt weiß, |kommt die Bahn später|.", "de"),
    ("Nachdem die Bahn kam, |ging die Stadt zur Ruhe|.", "de"),
    ("Kommt die Bahn, |fragte die Frau|.", "de"),
    ("„Macht das Fenster zu“, |stöhnt der Wirt|.", "de"),
    ("When the mayor was young, |he would walk to work|.", "en"),
    ("When the mayor arrived, |he said that it will apply|.", "en"),
    ("Cuando el alcalde llegó, |dijo que vendría|.", "es"),
    ("Quand il est arrivé, |il a dit que le pont fermera|.", "fr"),
    ("El alcalde pudo |escapar|.", "es"),
    ("She said that, as of today, |the line is closed|.", "en"),
    ("Er sagte, dass, nach langem Streit, |der Rat zahlt|.", "de"),
    ("The five |boats sank|.", "en"),
    ("Les cinq |bateaux ont coulé|.", "fr"),
    ("Page 3 of the five |boats|.", "en"),
]


@pytest.mark.parametrize(("marked", "language", "kind"), HIDES)
def test_what_a_cut_hides_is_flagged(marked: str, language: str, kind: str) -> None:
    anchor = anchored(marked, language)
    assert anchor.flags == ("cut",)
    assert kind in [edge.kind for edge in anchor.edges]


@pytest.mark.parametrize(("marked", "language"), HONEST)
def test_an_honest_cut_is_not_flagged(marked: str, language: str) -> None:
    assert anchored(marked, language).flags == ()
