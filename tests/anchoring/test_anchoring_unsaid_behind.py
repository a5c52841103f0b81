"""Cuts before words that take a statement back, leave it to hearsay or bind it, from behind; and what only adds."""

import pytest

from support.cuts import anchored

HIDES = [  # before | the quote | after, the language and the class of the word that is hidden
    # Taken back by whoever said it, or undone by another
    ("“|I will run|,” she said, before correcting herself.", "en", "negation"),
    ("„|Ich trete an|“, sagte sie, bevor sie sich korrigierte.", "de", "negation"),
    ("« |Je serai candidate| », répond-elle, avant de se reprendre.", "fr", "negation"),
    ("«|Seré candidata|», respondió, antes de retractarse.", "es", "negation"),
    ("|The mayor said that 50 were hurt|, before correcting the figure.", "en", "negation"),
    ("|La maire a parlé de 50 blessés|, avant de rectifier ce chiffre.", "fr", "negation"),
    ("|The mayor said she knew the report|, and hours later took it back.", "en", "negation"),
    ("|Die Ministerin nannte das vertretbar|, nahm das Wort aber wenige Stunden später zurück.", "de", "negation"),
    ("|La alcaldesa dijo que conocía el informe|, y horas después aclaró que se refería a otro.", "es", "negation"),
    ("|The ministry allowed the cull|, before a court overturned the permit.", "en", "negation"),
    ("|Das Amt erlaubte den Abschuss|, ehe ein Gericht die Genehmigung aufhob.", "de", "negation"),
    ("|Le ministère a autorisé le tir|, avant qu'un tribunal n'annule le permis.", "fr", "negation"),
    ("|El ministerio autorizó la caza|, antes de que un juez anulara el permiso.", "es", "negation"),
    ("|It would create 250 posts|, a figure that the Treasury has already cut to 90.", "en", "negation"),
    ("|Elle créera 250 postes|, un chiffre que le ministère a déjà ramené à 90.", "fr", "negation"),
    ("|Creará 250 puestos|, una cifra que el ministerio ya ha rebajado a 90.", "es", "negation"),
    ("|Prosecutors opened an inquiry|, since dropped.", "en", "negation"),
    ("|Die Anwaltschaft eröffnete ein Verfahren|, inzwischen eingestellt.", "de", "negation"),
    ("|Le parquet a ouvert une enquête|, classée sans suite depuis.", "fr", "negation"),
    ("|La fiscalía abrió una investigación|, archivada después.", "es", "negation"),
    # Conceded, or without a source
    ("|Kim said that the money went abroad|, although he conceded in court that he saw no papers.", "en", "hedge"),
    ("|Kim a dit que l'argent était parti|, même s'il a reconnu à la barre qu'il n'avait rien vu.", "fr", "hedge"),
    ("|Kim dijo que el dinero salió|, aunque admitió en el juicio que no vio nada.", "es", "hedge"),
    ('"|It will cost jobs|," he told me, though when I asked for his source he could not name one.', "en", "hedge"),
    ("|Das kostet 40.000 Stellen|, obwohl der Bürgermeister keine Quelle nennen konnte.", "de", "hedge"),
    ("|Cela coûtera 40 000 emplois|, même s'il n'a pu citer aucune source.", "fr", "hedge"),
    ("|Esto costará 40.000 empleos|, aunque la alcaldesa no supo citar ninguna fuente.", "es", "hedge"),
    ("|A wolf bit a child|; the police found no evidence of it.", "en", "hedge"),
    ("|Ein Wolf hat ein Kind gebissen|; die Polizei fand dafür keinen einzigen Beleg.", "de", "hedge"),
    ("|Un loup a mordu un enfant|; la police n'en a trouvé aucune preuve.", "fr", "hedge"),
    ("|Un lobo mordió a un niño|; la policía no halló prueba alguna de ello.", "es", "hedge"),
    # An afterthought
    ("|The mayor left for family reasons|, or that is what he wrote to me.", "en", "hedge"),
    ("|Der Bürgermeister ging aus familiären Gründen|, oder so hat man es mir erzählt.", "de", "hedge"),
    ("|Le maire est parti pour raisons familiales|, ou c'est ce qu'on m'a dit.", "fr", "hedge"),
    ("«|El acero era malo|», dijo, «o eso me contaron.»", "es", "hedge"),
    ("|The wall has held completely| or very nearly so.", "en", "limit"),
    ("|Die Mauer hielt ganz|, oder doch beinahe.", "de", "limit"),
    ("|Le mur a tenu|, ou presque.", "fr", "limit"),
    ("|El muro aguantó|, o casi.", "es", "limit"),
    ("|Je reviendrai| peut-être un jour.", "fr", "hedge"),
    ("|Volveré|, tal vez algún día.", "es", "hedge"),
    ("|Kim lied three times|, in our reading of the emails.", "en", "hedge"),
    ("|Kim log dreimal|, nach unserer Lesart.", "de", "hedge"),
    ("|Kim a menti trois fois|, selon notre lecture des courriels.", "fr", "hedge"),
    ("|Kim mintió tres veces|, según nuestra interpretación de los correos.", "es", "hedge"),
    ("|I find the minister brave|, for once.", "en", "limit"),
    ("|Ich finde den Minister mutig|, ausnahmsweise.", "de", "limit"),
    ("|Je trouve la ministre courageuse|, pour une fois.", "fr", "limit"),
    ("|La ministra me parece valiente|, por una vez.", "es", "limit"),
    # Denied at the end of its clause
    ("|Ich rechne damit| bislang nicht.", "de", "negation"),
    ("|Unsere Daten beweisen das|, streng genommen, noch nicht.", "de", "negation"),
    ("|Ich kenne den Mann|, der dort wohnt, nicht.", "de", "negation"),
    ("|L'État n'interviendra pas|, en tout cas pas avant Noël.", "fr", "negation"),
    ("|The state will not step in|, at least not before May.", "en", "negation"),
    # Bound to a time or to terms
    ("|Kim no tendrá que responder ante un tribunal| hasta mayo.", "es", "limit"),
    ("|No company will leave the country| the day after the vote.", "en", "limit"),
    ("|Keine Firma wird gehen| am Tag nach der Wahl.", "de", "limit"),
    ("|Aucune entreprise ne partira| au lendemain du vote.", "fr", "limit"),
    ("|The ban should only be lifted| when no ship is left.", "en", "limit"),
    ("|El veto solo debe levantarse| cuando no quede ningún barco.", "es", "limit"),
    ("“|I’d have driven him there myself| had the council sent the page,” he said.", "en", "condition"),
    ("|The mayor would have signed| had the council asked him.", "en", "condition"),
    ("|I would sign it again|, on other terms.", "en", "limit"),
    ("|Ich würde wieder unterschreiben|, zu anderen Bedingungen.", "de", "limit"),
    ("|Je signerais encore|, à d'autres conditions.", "fr", "limit"),
    ("|Volvería a firmar ese contrato|, con otras condiciones.", "es", "limit"),
]

HONEST = [
    ("“|It is raining|,” she said, before leaving the room.", "en"),
    ("„|Es regnet|“, sagte sie, bevor sie ging.", "de"),
    ("« |Il pleut| », dit-elle, avant de sortir.", "fr"),
    ("«|Llueve|», dijo, antes de salir.", "es"),
    ("|The mayor said he paid|, and hours later left the town.", "en"),
    ("|The ministry allowed the cull|, before a court heard the farmers.", "en"),
    ("|Die Ministerin nannte die Kürzung vertretbar|, nahm das Geld und ging zurück.", "de"),
    ("|Die Ministerin nannte die Kürzung vertretbar|, lehnte aber höhere Steuern ab.", "de"),
    ("|Il a bu un verre|, avant de reprendre la route.", "fr"),
    ("|El alcalde pagó la deuda|, dijo que rechaza los insultos.", "es"),
    ("|They built a mill|, a measure that cut costs.", "en"),
    ("|Kim opened a museum|, which was later closed.", "en"),
    ("|Kim bought a plank|, which he then cut.", "en"),
    ("|Kim a trouvé un chien|, qu'il a ramené à Paris.", "fr"),
    ("|A man was found dead on Monday|; police found no evidence of foul play.", "en"),
    ("|The mayor resigned|, although he had not read the report.", "en"),
    ("|The mayor paid the bill|, although he admitted defeat.", "en"),
    ("|Der Bus fährt|, die Bahn auch, wir noch nicht.", "de"),
    ("|Die Stadt zahlt|, das Land zahlt, der Bund nicht.", "de"),
    ("|Kim was only 12| when the war began.", "en"),
    ("|Solo tenía doce años| cuando empezó la guerra.", "es"),
    ("|Everyone who would have paid| had the right to speak.", "en"),
    ("|El alcalde vivió allí| hasta mayo.", "es"),
    ("|The mayor sold the house|, and the day after he left.", "en"),
]


@pytest.mark.parametrize(("marked", "language", "kind"), HIDES)
def test_what_is_unsaid_behind_a_quote_is_a_cut(marked: str, language: str, kind: str) -> None:
    anchor = anchored(marked, language)
    assert kind in [edge.kind for edge in anchor.edges if edge.flag == "cut"], anchor.edges
    assert "cut" in anchor.flags


@pytest.mark.parametrize(("marked", "language"), HONEST)
def test_what_only_adds_is_honest_to_cut(marked: str, language: str) -> None:
    assert anchored(marked, language).flags == ()
