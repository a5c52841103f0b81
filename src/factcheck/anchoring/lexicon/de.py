"""German."""

from factcheck.anchoring.lexicon.lexicon import Lexicon
from factcheck.anchoring.lexicon.lists import by_class, inflected, words

_BUT = (" ", " aber ", " dafür ", " aber dafür ", " jedoch ")  # before what somebody could not name
_NAMING = ("nennen", "vorlegen", "anführen")
_UNTRUE = (
    "falsch", "unwahr", "unsinn", "unfug", "quatsch", "blödsinn", "humbug", "gelogen", "erlogen", "erfunden",
    "frei erfunden", "eine lüge", "ein märchen", "ein mythos", "eine legende", "ein gerücht", "ein irrtum", "haltlos",
)  # fmt: skip

_WEAK = "e t en te ten"  # the endings of regular verbs
_DENYING = (
    inflected("leugn", "e et ete eten")
    | inflected("dementier vernein", "e t te ten")
    | words("bestreite geleugnet abstritten zurückwiesen")
)

LEXICON = Lexicon(
    language="de",
    capital_nouns=True,
    parts_clauses=True,
    negation=words("""
        vom vorwurf frei, vom vorwurf freigesprochen, von dem vorwurf freigesprochen, vom verdacht freigesprochen,
        ungerecht zu sagen, ungerecht zu behaupten, unfair zu sagen, unfair zu behaupten,
        zu keiner zeit, zu keinem zeitpunkt, in keiner weise, mit keinem wort, unter keinen umständen, um keinen
        preis, nicht, kein, keine, keinen, keinem, keiner, keines, nie, niemals, nichts, niemand, nirgends, weder,
        ohne, nein, bestreitet, bestritt, bestritten, leugnet, leugnete, verweigert, verweigerte, lehnte, lehnt,
        ablehnte, abgelehnt, weigert, weigerte, statt, anstatt, weit davon entfernt, nicht mehr, falsch, fälschlich,
        unmöglich, dementiert, dementierte, ausgeschlossen, schloss, unfähig, keineswegs, keinesfalls, mitnichten,
        vorbei sind die zeiten, vorbei ist die zeit, vorbei die zeiten, in keinem fall, auf keinen fall, keinerlei,
        anstelle, vermied, vermeidet, vermeiden, verzichtet, verzichtete, verzichten, unterließ, unterlässt, hörte
        auf, hören auf, aufgehört, irrtümlich, irrtümlicherweise, mangels, noch nicht, um ein haar, untersagt,
        untersagte, verbot, verbietet, verboten, unwahrscheinlich, unwahr, alles andere als, entschuldigte,
        entschuldigt, zurückgezogen, widerrufen, widerrief, zurückweist, zurückwies, zurückgewiesen, abstreitet,
        abstritt, abgestritten, widerlegt, widerlegte, aufgehoben, warnt davor, warnte davor, warnen davor, warnten
        davor, warnt * davor, warnte * davor, warnten * davor, warnen * davor, davor gewarnt, davor warnt, davor
        warnte, hütet sich, hütete sich, hüten sich, hüteten sich, sträubt sich, sträubte sich, sträuben sich,
        sträubten sich, wehrt sich dagegen, wehrte sich dagegen, wehren sich dagegen, wehrten sich dagegen, verwahrt
        sich dagegen, verwahrte sich dagegen, scheut sich, scheute sich, scheuen sich, rät davon ab, riet davon ab,
        raten davon ab, davon abgeraten, sieht davon ab, sah davon ab, sehen davon ab, zu unrecht, fälschlicherweise,
        wäre gewagt, ist gewagt, sei gewagt, erscheint gewagt, wäre kühn, ist kühn, hüte sich, hütet euch, hüten wir
        uns, geschweige denn, geschweige, wäre verfrüht, wäre voreilig, wäre vermessen, wäre übertrieben, wäre naiv,
        wäre zu billig, wäre zu einfach, wäre zu früh, wäre töricht, wäre unsinnig, wäre absurd, wäre anmaßend, ist
        verfrüht, ist voreilig, ist vermessen, ist übertrieben, ist naiv, ist zu billig, ist zu einfach, ist zu früh,
        ist töricht, ist unsinnig, ist absurd, ist anmaßend, sei verfrüht, sei voreilig, sei vermessen, sei
        übertrieben, sei naiv, sei zu billig, sei zu einfach, sei zu früh, sei töricht, sei unsinnig, sei absurd, sei
        anmaßend, erscheint verfrüht, erscheint voreilig, erscheint vermessen, erscheint übertrieben, erscheint naiv,
        erscheint zu billig, erscheint zu einfach, erscheint zu früh, erscheint töricht, erscheint unsinnig, erscheint
        absurd, erscheint anmaßend, verfehlt, kurz davor gewesen,
        ohne beleg, ohne belege, ohne beweis, ohne beweise, ohne jeden beleg, ohne jeden beweis
        """)
    | frozenset(
        f"gegen {what}"
        for what in (
            *("den vorwurf", "den verdacht", "den eindruck", "die behauptung", "die vorstellung", "die these"),
            *("die idee", "die annahme", "die unterstellung", "die anschuldigung"),
        )
    )
    | _DENYING,
    limit=words("""
        nur, bloß, lediglich, allein, ausschließlich, kaum, teilweise, zum teil, außer, ausgenommen, abgesehen von,
        mindestens, höchstens, bis zu, fast, beinahe, nahezu, weniger als, mehr als, ein teil, einen teil, einige der,
        selten, beschränkt auf, erst, so gut wie, knapp, maximal, mit ausnahme, allenfalls, wenigstens, zumindest,
        abgesehen vom, abgesehen von der, bereinigt um, mit ausnahme von, mit ausnahme der, gerade einmal, gerade mal,
        schwerlich, in dem maße, insoweit als, mit müh und not, mit mühe und not
        """),
    condition=words("""
        wenn, falls, sofern, es sei denn, vorausgesetzt, ob, unter der bedingung, solange, im gegenzug für, als ob, als
        im * szenario, in einem * szenario, in diesem szenario, unter der annahme, unter diesen annahmen,
        wenn, nehmen wir an, stellen wir uns vor, gesetzt den fall, im falle, vorbehaltlich, unter einer
        bedingung, unter einer einzigen bedingung, mit der bedingung
        """),
    quantifier=words("""
        alle allen aller alles jeder jede jedes jeden sämtliche sämtlichen einige einigen mehrere viele vielen
        wenige wenigen manche meisten ganz ganze ganzen gesamte gesamten vollständig völlig teil teile hälfte
        mehrheit immer oft manchmal
        """),
    amounts=words("mehr weniger"),
    number=words("""
        null ein eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig sechzig
        siebzig achtzig neunzig hundert tausend million millionen milliarde milliarden erste ersten zweite zweiten
        dritte dritten minus mio mrd
        """),
    ordinals=words("""
        vierte vierten vierter fünfte fünften fünfter sechste sechsten siebte siebten achte achten neunte neunten zehnte
        zehnten elfte elften zwölfte zwölften drittel viertel fünftel zehntel
        """),
    hedge=words("""
        mutmaßt dass, mutmaßen dass, mutmaßte dass, mutmaßten dass,
        glaubte damals dass, glaubten damals dass, dachte damals dass, dachten damals dass, meinte damals dass, damals
        glaubte, könnte, könnten, kann, können, dürfte, dürften, könne, solle, müsse, dürfe, werde, soll, sollen,
        sollte, sollten, würde, würden, möglicherweise, vielleicht, wahrscheinlich, vermutlich, angeblich, mutmaßlich,
        mutmaßliche, mutmaßlichen, mutmaßlicher, mutmaßliches, mutmaßlichem, angebliche, angeblichen, angeblicher,
        angebliches, angeblichem, vermeintliche, vermeintlichen, vermeintlicher, vermeintliches, vermeintlichem,
        eventuell, unter umständen,
        offenbar, anscheinend, scheint, scheinen, schien, wohl, womöglich, etwa, ungefähr, muss, müsste, mag, wolle,
        habe, hätte, hätten, sogenannte, sogenannten, sogenannter, sogenanntes, so genannte, rund, circa, legen nahe
        dass, legt nahe dass, deutet darauf hin dass, deuten darauf hin dass, scheint dass, sieht so aus als, sollte
        eigentlich, beschuldigt, verdächtigt, vorgeworfen, angeklagt, droht, drohte, drohten, gedroht, erwägt, erwog,
        erwägen, voraussichtlich, hofft dass, hoffen dass, hoffte dass, hofften dass, hoffe dass, fürchte dass,
        befürchte dass, vermute dass, fürchteten dass,
        vermuteten dass, würde gern sagen können dass, würde gerne sagen können dass, zu versuchen, versuchen,
        bemüht sich, bemühte sich, bemühen sich, bemühten sich, fürchtet dass, fürchten dass,
        fürchtete dass, befürchtet dass, befürchten dass, befürchtete dass, befürchteten dass, vermutet dass, vermuten
        dass, vermutete dass, erwartet dass, erwarten dass, erwartete dass, wahrscheinlich dass, möglich dass,
        vorstellbar dass, denkbar dass, gefahr dass, risiko dass, gerücht dass, gerüchte dass, verdacht dass, annahme
        dass, hoffnung dass, sorge dass, befürchtung dass, vermutung dass, aussicht dass, versucht, versuchte,
        versuchten, gerüchten zufolge, es heißt, gerüchte über, man munkelt, wegen verdachts, auf verdacht, kurz
        davor, plante, planten, planten zu, im begriff, vermeintlich, vermeintliche, wollte, wollten, gilt als, gelten
        als, galt als, galten als, dem vernehmen nach, hieß es zunächst, galt als gesichert dass, galt als sicher
        dass, galt als ausgemacht dass, gilt als gesichert dass, wer glaubt dass, wer meint dass, wer denkt dass, wer
        behauptet dass, wer sagt dass, gerede dass, getuschel dass, spekulation dass, spekulationen dass, gerücht
        wonach, gerüchte wonach, gerüchten wonach, spekulationen wonach,
        vermutungen wonach, im roman, im film, in dem roman, in dem film, im stück, in dem stück, im märchen, im
        traum, in seinem traum, in ihrem traum, im spiel, in der legende, gelöscht * dass, gelöschten * dass, als sei,
        als seien, wer annimmt dass, lange hieß es, angeblich hieß es, nachgesagt dass, unterstellt dass, angedichtet
        dass, eine zeitlang glaubte dass, irrtümlich dass, wer erzählt dass, wer schreibt dass, weismachen dass,
        weiszumachen dass, einreden dass, einzureden dass, vorgaukeln dass, vorzugaukeln dass, vormachen dass,
        vorzumachen dass, auftischen dass, glauben machen dass, glauben zu machen dass, glauben lassen dass, weismacht
        dass, einredet dass, einredete dass, vorgaukelt dass, vorgaukelte dass, nachsagt dass, nachsagte dass,
        nachsagten dass, nachsagen dass, andichtet dass, andichtete dass, unterstellte dass, unterstellten dass,
        zuschreibt dass, zuschrieb dass, zugeschrieben dass, haben gelesen dass, habe gelesen dass, hat gelesen dass,
        haben gehört dass, habe gehört dass, hat gehört dass, gehört haben dass, gelesen haben dass, gehört habe dass,
        gelesen habe dass, diejenigen die sagen dass, diejenigen die behaupten dass, diejenigen die meinen dass,
        diejenigen die glauben dass, jene die sagen dass, jene die behaupten dass, jene die meinen dass, jene die
        glauben dass, leute die sagen dass, leute die behaupten dass, leute die meinen dass, leute die glauben dass,
        zunächst ausgesagt dass, zunächst behauptet dass, zunächst angegeben dass, zunächst erklärt dass, zunächst
        beteuert dass, anfangs ausgesagt dass, anfangs behauptet dass, anfangs angegeben dass, anfangs erklärt dass,
        anfangs beteuert dass, ursprünglich ausgesagt dass, ursprünglich behauptet dass, ursprünglich angegeben dass,
        ursprünglich erklärt dass, ursprünglich beteuert dass, auf dem papier, in der theorie, zu glauben dass, zu
        meinen dass, zu unterstellen dass, nur spekulieren dass, nur vermuten dass, nur mutmaßen dass, hören sie auf
        zu behaupten dass, hören sie auf zu sagen dass, hören sie auf zu erzählen dass, hört auf zu behaupten dass,
        hört auf zu sagen dass, hört auf zu erzählen dass, hör auf zu behaupten dass, hör auf zu sagen dass, hör auf
        zu erzählen dass, aufhören zu behaupten dass, aufhören zu sagen dass, aufhören zu erzählen dass, aufzuhören zu
        behaupten dass, aufzuhören zu sagen dass, aufzuhören zu erzählen dass, in mode zu sagen dass,
        munkelt dass, munkelt man dass, gemunkelt dass, verdächtigen, verdächtigte, verdächtigten, beschuldigen,
        beschuldigte, beschuldigten, wirft * vor, werfen * vor, warf * vor, warfen * vor, möchte glauben dass,
        würde gern glauben dass, würde gerne glauben dass, möchte gern glauben dass
        """)
    | frozenset(
        f"{may} {happen} dass"
        for may in ("kann", "kann es", "könnte", "könnte es", "mag", "mag es")
        for happen in ("vorkommen", "passieren", "geschehen", "sein")
    )
    | words("im verdacht steht, im verdacht stehen, im verdacht stehe, im verdacht stand, im verdacht standen")
    | words("nahelegt dass, nahelegen dass, nahelegte dass, nahelegten dass")
    | words("darauf hindeutet dass, darauf hindeuten dass"),
    time=words("seit, bis, bevor, zuvor, vorher, früher, ehemals, ehemalige, einst, damals"),
    saying=words("""
        sagt, sagte, sagten, gesagt, erklärt, erklärte, behauptet, behauptete, laut, zufolge, betont, betonte, meint,
        meinte, berichtet, berichtete, teilte, mitteilte, kündigte, räumte, gab, fügte, nach angaben, so, schreibt,
        schrieb, glaubt, warnte, versicherte, ausgesagt, sagt aus, sagte aus, sei, seien, führte, entgegnete, erwiderte,
        beteuerte, unterstrich, bekräftigte, meldete, hieß, meldeten,
        geschrieben, rief, ruft, erzählte, antwortete
        """),
    attributions=words("laut, nach angaben, nach ansicht, nach meinung"),
    denial=words("""
        skeptisch skepsis bestreitet bestritt bestritten leugnet leugnete bezweifelt bezweifelte dementiert
        dementierte falsch unwahr unmöglich kaum zurück bezweifeln zweifelt zweifelte zweifeln zweifelten zweifle
        bezweifle irrtum lüge märchen legende
        gerücht zweifelhaft unwahrscheinlich falschmeldung fehler zweifel wünschte zurückweist zurückwies
        zurückgewiesen abstreitet abstritt abgestritten widerlegt widerlegte aufgehoben absurd unsinn lächerlich
        abwegig quatsch widerspricht widersprach widersprochen irrig irrt irrte irren entkräftet entkräftete haltlos
        unbegründet unhaltbar erfunden erfindung mythos ammenmärchen abwegige irrige trugschluss unfug widerlegen
        bestreiten leugnen dementieren dementierten falsche verneint verneinte hütet zerstoben zerschlug vorgetäuscht
        rechenfehler täuschung hinfällig gestrichen verworfen verwirft verwarf fälschlich davor gelogen erlogen
        übertrieben übertreibung vermessen anmaßend unehrlich verfrüht zurückzog zurückzogen zurückgezogen zurücknahm
        zurückgenommen widerrief widerrufen klatsch gerede fehlt fehle fehlte fehlen fehlten mangelt mangele mangelte
        hirngespinst lügengeschichte räuberpistole verleumdung spekulation vermutung mutmaßung voreilig vorschnell
        verwegen widerstrebend fallengelassen ungültig nichtig aufgegeben naiv ausgeschlossen
        """)
    | _DENYING
    | words("verneinen abstreiten abzustreiten zurückweisen")
    | inflected("widerleg", _WEAK)
    | inflected("entkräft", "e et en ete eten")
    | words("""
        verwerfen verwarfen verwerfe widerspreche widersprechen widersprachen widerriefen widerrufe
        humbug blödsinn schwachsinn mumpitz entbehrt entbehren entbehrte entbehrten
        """),
    complementizers=words("dass daß ob wonach"),
    stops=words("""
        und oder aber sondern denn dass daß weil obwohl während als wenn falls da damit ob wo wonach
        """),
    adversatives=words("aber doch jedoch"),
    claims=words("""
        summe betrag schätzung bericht berichte berichten medienbericht medienberichte medienberichten meldungen
        spekulationen vermutungen gerüchte zahl behauptung vorwurf anschuldigung darstellung these version ergebnis
        befund meldung aussage annahme vermutung prognose zusage angabe ansicht gerücht was ankündigung versprechen satz
        bemerkung erlaubnis genehmigung mitteilung drohung angebot urteil wort vorwürfe behauptungen anschuldigungen
        thesen aussagen annahmen prognosen hypothese hypothesen unterstellung unterstellungen forderung verbot anklage
        gerüchten
        verdacht
        """),
    jests=words("scherzte scherzten witzelte ulkte spottete gescherzt gewitzelt geulkt scherzt witzelt"),
    concessions=words("obwohl obgleich wenngleich auch"),
    reporting=words("sei seien habe werde könne müsse solle dürfe wolle"),
    joints=words("und aber oder doch"),
    sentence_adverbs=words("""
        jedoch, allerdings, dennoch, trotzdem, außerdem, also, nun, tatsächlich, natürlich, leider, zwar, übrigens, wenn
        ich mich recht, wenn nicht alles täuscht
        """),
    after=by_class(
        negation="""
            bevor er die anzeige zurückzog, bevor er die klage zurückzog, bevor er seine anzeige zurückzog, bevor er
            seine klage zurückzog, bevor er ihre anzeige zurückzog, bevor er ihre klage zurückzog, bevor sie die
            anzeige zurückzog, bevor sie die klage zurückzog, bevor sie seine anzeige zurückzog, bevor sie seine klage
            zurückzog, bevor sie ihre anzeige zurückzog, bevor sie ihre klage zurückzog,
            und freigesprochen, und später freigesprochen, und dann freigesprochen, und wurde freigesprochen,
            jedenfalls nicht, zumindest nicht, wenigstens nicht, inzwischen eingestellt, mittlerweile eingestellt,
            seither eingestellt, später eingestellt, längst eingestellt, dann eingestellt, das inzwischen eingestellt,
            das mittlerweile eingestellt, das später eingestellt, das dann eingestellt, das bald darauf eingestellt,
            die inzwischen eingestellt, die mittlerweile eingestellt, die später eingestellt, die dann eingestellt,
            die bald darauf eingestellt, der inzwischen eingestellt, der mittlerweile eingestellt, der später
            eingestellt, der dann eingestellt, der bald darauf eingestellt,
            dann freigesprochen, später freigesprochen, dann aber freigesprochen, später aber freigesprochen,
            nur um es wieder, nur um sie wieder, nur um ihn wieder, jedoch nicht, freilich nicht, wenngleich nicht,
            wenn auch nicht, jedoch nie,
            was nicht heißt, das heißt nicht, was nicht bedeutet, nicht dass, aber das heißt nicht, zu keiner zeit, zu
            keinem zeitpunkt, in keiner weise, unter keinen umständen, auf keinen fall, in keinem fall, ohne, aber
            nicht, nicht, kann keine rede sein, ist falsch, sind falsch, ist eine lüge, ist unwahr, aber keine, aber
            kein, erwies sich als falsch, stellte sich als falsch heraus, war falsch, waren falsch, ist gelogen, stimmt
            nicht, trifft nicht zu, aber nie, wurde abgelehnt, wurde zurückgezogen, wurde verworfen, wurde widerrufen,
            wurde aufgehoben, wurde dementiert, wurden abgelehnt, wurden zurückgezogen, wurden verworfen, wurden
            widerrufen, wurden aufgehoben, wurden dementiert, scheiterte, scheiterten, fand keine mehrheit, ist ein
            märchen, ist unsinn, ist ein mythos, ist eine legende, ist ein gerücht, ist erfunden, ist frei erfunden, ist
            ein irrtum, könne keine rede sein, könne aber keine rede sein, kann aber keine rede sein, ist
            unwahrscheinlich, jedenfalls nicht, allerdings nicht, wenn schweine fliegen, fehlt jeder beleg, fehlte jeder
            beleg, fehlt jeder beweis, fehlte jeder beweis, entbehrt jeder grundlage, entbehrte jeder grundlage, gibt es
            keinen beleg, gibt es keine belege, gibt es keinerlei, wurde widerlegt, wurden widerlegt, ist widerlegt, hat
            sich als falsch, wurde gestrichen, wurden gestrichen, ist vom tisch, sind vom tisch, von wegen, ist so
            wahrscheinlich wie, ist etwa so wahrscheinlich, ist in etwa so wahrscheinlich, ist ungefähr so
            wahrscheinlich, ruderte dann zurück, ruderte aber zurück, ruderte später zurück, ruderte aber später zurück,
            korrigierte sich dann, korrigierte sich aber, korrigierte sich später, bevor er zurückruderte, bevor sie
            zurückruderte, bevor er widerrief, bevor sie widerrief, bevor er es widerrief, bevor sie es widerrief,
            entbehrt der grundlage, hält einer prüfung nicht stand, dann zurückgezogen, dann widerrufen, dann verworfen,
            dann aufgehoben, dann zurückgenommen, dann dementiert, dann gestrichen, dann widerlegt, später
            zurückgezogen, später widerrufen, später verworfen, später aufgehoben, später zurückgenommen, später
            dementiert, später gestrichen, später widerlegt, inzwischen zurückgezogen, inzwischen widerrufen, inzwischen
            verworfen, inzwischen aufgehoben, inzwischen zurückgenommen, inzwischen dementiert, inzwischen gestrichen,
            inzwischen widerlegt, mittlerweile zurückgezogen, mittlerweile widerrufen, mittlerweile verworfen,
            mittlerweile aufgehoben, mittlerweile zurückgenommen, mittlerweile dementiert, mittlerweile gestrichen,
            mittlerweile widerlegt, dann wieder zurückgezogen, dann wieder widerrufen, dann wieder verworfen, dann
            wieder aufgehoben, dann wieder zurückgenommen, dann wieder dementiert, dann wieder gestrichen, dann wieder
            widerlegt, dann aber zurückgezogen, dann aber widerrufen, dann aber verworfen, dann aber aufgehoben, dann
            aber zurückgenommen, dann aber dementiert, dann aber gestrichen, dann aber widerlegt, später aber
            zurückgezogen, später aber widerrufen, später aber verworfen, später aber aufgehoben, später aber
            zurückgenommen, später aber dementiert, später aber gestrichen, später aber widerlegt, später wieder
            zurückgezogen, später wieder widerrufen, später wieder verworfen, später wieder aufgehoben, später wieder
            zurückgenommen, später wieder dementiert, später wieder gestrichen, später wieder widerlegt, bevor er sich
            korrigierte, bevor sie sich korrigierte, bevor er zurückzog, bevor er dementierte, bevor sie dementierte,
            entschied sich aber dagegen, entschied sich dann dagegen, entschieden sich aber dagegen,
            entschieden sich dann dagegen, entschied sich jedoch dagegen, sah aber davon ab, sah dann davon ab,
            sahen aber davon ab, dann eingefroren, dann abgesagt, später abgesagt, später eingefroren
            """,
        limit="""
            jedenfalls gemessen, zumindest gemessen, mit einer einschränkung, mit einem vorbehalt, bis auf eine
            ausnahme, bis auf zwei ausnahmen,
            oder fast, oder beinahe, oder nahezu, oder doch fast, oder doch beinahe, oder so gut wie, ausnahmsweise,
            ausnahmsweise einmal, zu anderen bedingungen, zu anderen umständen, zu anderen vorzeichen, unter anderen
            bedingungen, unter anderen umständen, unter anderen vorzeichen, nie allein, niemals allein, im rahmen der
            gesetze, im rahmen des gesetzes, natürlich im rahmen, im rahmen des rechts,
            zunächst nur, zunächst bloß, zunächst lediglich, zunächst allerdings nur, zunächst allerdings bloß,
            zunächst allerdings lediglich, zunächst aber nur, zunächst aber bloß, zunächst aber lediglich, zunächst
            jedoch nur, zunächst jedoch bloß, zunächst jedoch lediglich, vorerst allerdings nur, vorerst allerdings
            bloß, vorerst allerdings lediglich, vorerst aber nur, vorerst aber bloß, vorerst aber lediglich, anfangs
            nur, anfangs bloß, anfangs lediglich, anfangs allerdings nur, anfangs allerdings bloß, anfangs allerdings
            lediglich, anfangs aber nur, anfangs aber bloß, anfangs aber lediglich,
            von denen kein einziger, von denen keine einzige, von denen kein einziges, kein einziger von ihnen, keine
            einzige von ihnen, kein einziger davon, keine einzige davon, kein einziges davon,
            aus sicht der, aus sicht des, aus sicht von, unter vorbehalt, allerdings unter vorbehalt,
            wenn auch unter vorbehalt, wenn auch mit vorbehalten, jedenfalls vor, jedenfalls in, jedenfalls im,
            jedenfalls bei, jedenfalls beim, jedenfalls für, jedenfalls bis, jedenfalls unter, jedenfalls nach,
            jedenfalls auf, jedenfalls an, jedenfalls am, jedenfalls wenn, jedenfalls solange, jedenfalls dort,
            jedenfalls aus, jedenfalls seit, zumindest vor, zumindest in, zumindest im, zumindest bei,
            zumindest beim, zumindest für, zumindest bis, zumindest unter, zumindest nach, zumindest auf,
            zumindest an, zumindest am, zumindest wenn, zumindest solange, zumindest dort, zumindest aus,
            zumindest seit, von denen bisher keine, von denen bisher keiner, von denen bisher keines,
            von denen bislang keine, von denen bislang keiner, von denen bislang keines, von denen noch keine,
            von denen noch keiner, von denen noch keines, von denen bis heute keine, von denen bis heute keiner,
            von denen bis heute keines,
            bereinigt um, nach abzug, um haaresbreite, im schnitt, im durchschnitt, die meiste zeit, von denen keiner,
            von denen keine, von denen nur, außer,
            bei einigen menschen, bei einigen patienten, bei einigen patientinnen, bei einigen kindern, bei einigen
            frauen, bei einigen männern, bei manchen menschen, bei manchen patienten, bei manchen patientinnen, bei
            manchen kindern, bei manchen frauen, bei manchen männern, bei bestimmten menschen, bei bestimmten
            patienten, bei bestimmten patientinnen, bei bestimmten kindern, bei bestimmten frauen, bei bestimmten
            männern, in einigen ländern, in einigen gegenden, in einigen regionen, in einigen orten, in einigen
            fällen, in den meisten fällen, in vielen fällen, in seltenen fällen, in hohen dosen, in hoher dosis, in
            kleinen dosen, in niedriger dosis, in manchen ländern, in manchen gegenden, in manchen regionen, in manchen
            orten, in bestimmten fällen,
            aber nur, mit ausnahme, im wesentlichen, frühestens, höchstens, spätestens, bis auf, in manchen fällen, in
            einigen fällen, zumindest teilweise, wenigstens teilweise, allenfalls, maximal, kaum, abgesehen von,
            abgesehen vom, zumindest, wenigstens, vor steuern, allerdings nur, allerdings erst, zumeist,
            keiner von ihnen, keine von ihnen, keiner davon, keine davon, allerdings auch, abzüglich,
            ausgenommen, allerdings bloß, allerdings lediglich, allerdings frühestens, aber bloß, aber erst, aber
            lediglich, freilich nur, freilich erst, freilich bloß, freilich lediglich, wenn auch nur, wenn auch erst,
            wenngleich nur, wenngleich erst, jedoch nur, jedoch erst, jedoch bloß, jedoch lediglich, doch nur, doch
            erst, mit der einschränkung, mit dem vorbehalt, unter dem vorbehalt, mit einem vorbehalt, mit der
            ausnahme, währungsbereinigt, inflationsbereinigt, preisbereinigt, saisonbereinigt, flächenbereinigt, auf
            vergleichbarer basis, aber das war vor, doch das war vor, allerdings war das vor, hormis, außer bei, außer
            an, außer in, außer für, ausgenommen bei, unter ausschluss, mit einer ausnahme, mit zwei ausnahmen, mit
            wenigen ausnahmen, mit einigen ausnahmen, abgesehen davon, nicht eingerechnet, nicht mitgerechnet,
            ausgeklammert, gemessen an, gemessen am, lässt man, in den augen,
            von denen erst, von denen bisher nur, von denen kaum, von denen lediglich,
            allerdings ohne, aber ohne, jedoch ohne, wenn auch ohne, wenngleich ohne, freilich ohne, in den grenzen,
            innerhalb der grenzen, in gewissen grenzen, im rahmen des möglichen
            """,
        condition="""
            gegebenenfalls, notfalls, geknüpft an, gekoppelt an, abhängig von, abhängig davon,
            je nach, je nachdem,
            es sei denn, wenn, falls, sofern, solange, vorausgesetzt, nur wenn, unter der bedingung, vorbehaltlich, im
            falle, soweit, wäre da nicht, wäre nicht, gäbe es nicht, wenn nicht, hätte nicht, unter einer bedingung,
            mit einer bedingung, unter zwei bedingungen, unter der annahme, unter der voraussetzung, unter der
            prämisse, mit der maßgabe, bei ausbleiben, solange der vorrat
            """,
        number="pro kopf, pro person, pro tag, pro jahr, pro monat, prozentpunkte",
        hedge="""
            vermute ich, das vermute ich, so vermute ich, vermuten wir, das vermuten wir, nehme ich an, das nehme ich
            an,
            oder das hat man, oder so hat man, oder so hat er, oder so hat sie, oder so erzählt man, oder so erzählte,
            oder so hieß es, oder so sagte, oder so heißt es, oder das hat er, oder das hat sie, vielleicht eines
            tages, vielleicht irgendwann, vielleicht einmal, nach meiner lesart, nach meiner auffassung, nach meiner
            ansicht, nach meiner einschätzung, nach meiner überzeugung, nach meiner interpretation, nach meiner
            meinung, nach unserer lesart, nach unserer auffassung, nach unserer ansicht, nach unserer einschätzung,
            nach unserer überzeugung, nach unserer interpretation, nach unserer meinung, meiner ansicht nach, meiner
            meinung nach, meiner auffassung nach, meiner einschätzung nach, meiner überzeugung nach, unserer ansicht
            nach, unserer meinung nach, unserer auffassung nach, unserer einschätzung nach, unserer überzeugung nach,
            so dachten wir jedenfalls, so glaubten wir jedenfalls, so dachte ich jedenfalls, so dachten wir zumindest,
            so glaubten wir zumindest, dachten wir jedenfalls, dachten wir zumindest, glaubten wir jedenfalls,
            glaubten wir zumindest,
            oder vielleicht, oder möglicherweise, oder womöglich, oder zumindest, oder besser gesagt, oder eher, auf dem
            papier, in der theorie, meines wissens, unseres wissens, soviel ich weiß, soviel wir wissen,
            soviel man weiß, soviel bekannt ist, soweit bekannt,
            wie es scheint, so scheint es, im prinzip, zumindest theoretisch,
            angeblich, vermutlich, scherzte er, scherzte sie, im scherz, wie man munkelt, es heißt, man munkelt,
            zunächst hieß es, dem vernehmen nach, so heißt es, sagte er ironisch, sagte sie ironisch, sagte er
            scherzhaft, sagte sie scherzhaft, sagte er im scherz, sagte sie im scherz, oder etwa nicht, nicht wahr, im
            roman, im film, im traum, im märchen, früher dachte ich, früher glaubte ich, früher dachte man, früher
            glaubte man, lange dachte man, lange glaubte man, lange dachte ich, lange glaubte ich, so glaubte er, so
            glaubte sie, so dachte er, so dachte sie, das glaubte er jedenfalls, das glaubte sie jedenfalls, glaubte er
            jedenfalls, glaubte sie jedenfalls, glaubte er zumindest, glaubte sie zumindest, so jedenfalls, so
            zumindest, so wenigstens, was ironisch, was als scherz, was als witz, was als spott, was scherzhaft, was
            spöttisch,
            jedenfalls fühlt es sich, zumindest fühlt es sich, jedenfalls scheint, zumindest scheint,
            jedenfalls sieht es so
            """,
        time="bis, sobald, vorerst, bis auf weiteres, stand heute, stand jetzt",
        saying="heißt es, nach eigenen angaben",
    )
    | {f"{verb} {word}": "negation" for verb in ("ist", "sei", "wäre") for word in _UNTRUE},
    at_once=by_class(
        negation="""
            nichts, niemand, nie, niemals, keineswegs, niemandem, niemanden, keinem, keinen, kein, keine, weder
        """,
        limit="nur, erst, lediglich",
    ),
    asking=words("fragt fragte fragten gefragt"),
    backshifted=words("werde habe sei seien hätte hätten würde würden könne solle müsse dürfe wolle"),
    tentative=words("""
        könnte könnten mag mögen dürfte dürften soll sollen zunächst anfangs anfänglich ursprünglich scheint scheinen
        schien schienen
        """),
    answers=words("nein ja"),
    subjects=by_class(
        negation="""
            nicht ein, nicht eine, nicht einen,
            nicht einmal, nicht mal, unter keinen, zu keiner, zu keinem, in keiner, um keinen, nicht einmal für, nicht
            einmal mit, nicht einmal in, kein, keine, keiner, niemand, nichts, weder, keines, keinem, keinen, nie,
            niemals, nirgends, auf keinen, in keinem
            """,
        limit="""
            nicht alle, nicht jeder, nicht jede, kaum ein, kaum eine, kaum jemand, nur, nur wenige, wenige, erst,
            lediglich, selten
        """,
    ),
    ratios=words("von bis oder"),
    ranges=words("zwischen * und,"),
    rounding=by_class(
        limit="über, unter, fast, beinahe, nahezu, knapp",
        hedge="schätzungsweise, durchschnittlich, gut, gegen",
    ),
    narrowing=words("""
        meisten einige einigen mehrere mehreren viele vielen wenige wenigen manche manchen weniger bereinigte
        bereinigter bereinigtes bereinigten stellvertretende stellvertretender stellvertretenden amtierende amtierender
        selbsternannte selbsternannter vermeintliche vermeintlicher designierte designierter künftige künftiger falscher
        falsche falschen angebliche angeblicher angeblichen
        """),
    labels=words("""
        klasse phase typ stufe raum seite artikel paragraf abschnitt kapitel tabelle kanal tor gleis version linie
        gruppe
        """),
    scarce=words("wenig"),
    shares=words("prozent hälfte teil teile drittel viertel fünftel mehrheit minderheit großteil bruchteil"),
    partitives=words("der des von aller"),
    pairs={
        **{
            f"{verb} * ab": "negation"
            for verb in ("lehnt", "lehne", "lehnen", "lehnte", "lehnten", "streitet", "stritt")
        },
        **{f"{verb} * zurück": "negation" for verb in ("weist", "weise", "weisen", "wies", "wiesen")},
        **{f"{verb} * auf": "negation" for verb in ("hört", "hören", "hörte", "hörten")},
        **{
            f"{verb} * aus": "negation" for verb in ("schließt", "schließen", "schloss", "schlossen", "setzt", "setzte")
        },
        **{f"{verb} * auf": "negation" for verb in ("hebt", "heben", "hob", "hoben", "gibt", "geben", "gab", "gaben")},
        **{f"{verb} * ab": "negation" for verb in ("sagt", "sagen", "sagte", "sagten")},
        **{f"zwar * {word}": "limit" for word in ("doch", "aber", "jedoch", "allerdings")},
    },
    late=by_class(
        limit="""
            höchstens, allenfalls,
            jedenfalls, zumindest, wenigstens, im schnitt, im durchschnitt, im mittel, die meiste zeit, wenn
            überhaupt, in notwehr, aus notwehr, aus versehen, im scherz, unter zwang, unter folter, und sonst
            nirgends, und nirgends sonst, und nirgendwo sonst, und nichts weiter, und sonst nichts, und nichts sonst,
            nur dort, nur da, stellenweise, streckenweise, in gewisser weise, in gewissem sinne, gewissermaßen, auf
            dem papier,
            die meisten davon, die meisten von ihnen,
            mehr nicht, nichts weiter, so gut es geht, so gut es ging, ausgenommen
            """,
        condition="sonst, sonst *, andernfalls, andernfalls *",
        negation="nicht, nicht *, nie, nie *, niemals, niemals *, nur * nicht, nur * nie, nur * niemals",
    ),
    asserting=words("angenommen, zu behaupten, zu sagen, zu glauben, zu meinen, zu unterstellen, zu folgern"),
    first_persons=words("ich"),
    speakers=words("ich wir"),
    infinitive=words("zu"),
    universals=words("alle alles allen jeder jede jedem jeden niemand niemanden niemandem nichts keiner"),
    breaking=by_class(
        limit="für ein, für eine, für einen, außer, nur, was nicht, nur nicht",
        condition="""
            wenn, sobald, sofern, falls, solange, am tag, an dem tag, in dem moment, in dem augenblick, vorausgesetzt
            """,
        time="bevor, ehe, bis, nachdem, erst",
    ),
    gone=words("""
        war waren wurde wurden kam kamen ging gingen nahm gab fand sah stand lag hielt fuhr rief schrieb sprach lief
        blieb verlor schlief traf trug half zog starb
        """),
    contrary=words("""
        rückte davon ab, rückte davon, rückten davon, davon abgerückt, von dieser darstellung abgerückt, rückte von
        dieser darstellung,
        dementierte das, dementierte dies, dementierte es, dementiert das, dementiert dies, dementiert es,
        dementierten das, dementierten dies, dementierten es, bestreitet das, bestreitet dies, bestreitet es, bestritt
        das, bestritt dies, bestritt es, bestreiten das, bestreiten dies, bestreiten es, bestritten das, bestritten
        dies, bestritten es, widerlegt das, widerlegt dies, widerlegt es, widerlegte das, widerlegte dies, widerlegte
        es, widerlegten das, widerlegten dies, widerlegten es, widerlegen das, widerlegen dies, widerlegen es, leugnet
        das, leugnet dies, leugnet es, leugnete das, leugnete dies, leugnete es, widerspricht dem, widersprach dem,
        widersprechen dem, widersprachen dem, nahm das zurück, nahm das später zurück, nahm das wieder zurück, nahm es
        zurück, nahm es später zurück, nahm es wieder zurück, nahmen das zurück, nahmen das später zurück, nahmen das
        wieder zurück, nahmen es zurück, nahmen es später zurück, nahmen es wieder zurück, sagt das gegenteil, sagt
        etwas anderes, sagt anderes, sagen das gegenteil, sagen etwas anderes, sagen anderes, sagte das gegenteil,
        sagte etwas anderes, sagte anderes, sagten das gegenteil, sagten etwas anderes, sagten anderes, zeigt das
        gegenteil, zeigt etwas anderes, zeigt anderes, zeigen das gegenteil, zeigen etwas anderes, zeigen anderes,
        zeigte das gegenteil, zeigte etwas anderes, zeigte anderes, zeigten das gegenteil, zeigten etwas anderes,
        zeigten anderes, beweist das gegenteil, beweist etwas anderes, beweist anderes, beweisen das gegenteil,
        beweisen etwas anderes, beweisen anderes, bewies das gegenteil, bewies etwas anderes, bewies anderes, belegt
        das gegenteil, belegt etwas anderes, belegt anderes, belegen das gegenteil, belegen etwas anderes, belegen
        anderes, das stimmt nicht, stimmt nicht, trifft nicht zu, das ist falsch, das ist unwahr, das war falsch, das
        ist gelogen, nur durch hörensagen, ist das nicht, davon kann keine rede sein, ruderte zurück
        """),
    unproved=frozenset(
        f"{whose} {what} geändert"
        for whose in ("seine", "ihre")
        for what in ("aussage", "aussagen", "darstellung", "version")
    )
    | words("in widersprüche verwickelt, sich selbst widersprochen")
    | frozenset(
        f"{opening}{what}{verb}"
        for what in ("keine quelle", "keine quellen", "keine belege", "keinerlei belege", "keine beweise")
        for opening, verb in (
            *((f"{could}{but}", f" {name}") for could in ("konnte", "konnten") for but in _BUT for name in _NAMING),
            *((f"{named}{but}", "") for named in ("nannte", "nannten", "hatte", "hatten") for but in _BUT),
            *(("", f" {name}{could}") for name in _NAMING for could in ("", " konnte", " konnten")),
            *(("", verb) for verb in (" nannte", " nannten", " vorlegte", " vorlegten", " hatte", " hatten")),
        )
    )
    | frozenset(
        phrase
        for what in (
            *("keinen beleg", "keinen einzigen beleg", "keine belege", "keinerlei belege", "keinen beweis"),
            *("keinen einzigen beweis", "keine beweise", "keinerlei beweise", "keinen hinweis", "keine hinweise"),
            *("keinerlei hinweise", "keine spur"),
        )
        for phrase in (f"dafür {what}", f"{what} dafür")
    )
    | frozenset(
        {
            f"{it} nicht {verb}"
            for it in ("es", "das", "dies")
            for verb in ("beweisen", "belegen", "bestätigen", "beschwören")
        }
        | {
            f"{verb} {it} nicht {what}"
            for it in ("das", "dies", "es")
            for verb in ("ist", "war", "wurde", "sei")
            for what in ("bewiesen", "belegt", "bestätigt", "erwiesen", "nachgewiesen", "gesichert", "sicher")
        }
        | {
            f"{what} {verb} {it}{but} nicht"
            for it in ("das", "dies", "es")
            for verb in ("ist", "sei", "war")
            for but in ("", " aber", " jedoch", " allerdings")
            for what in (
                *("bewiesen", "belegt", "bestätigt", "erwiesen", "nachgewiesen", "gesichert", "sicher"),
                *("endgültig", "beschlossen", "entschieden", "amtlich", "ausgemacht"),
            )
        }
    ),
    judging=words("""
        halten hält hielt hielten halte nennt nennen nannte nannten nenne bezeichnet bezeichnen bezeichnete
        bezeichneten gilt galt
        """),
    ranks=words("hinter, gleichauf mit, punktgleich mit, gemeinsam mit, zusammen mit, neben"),
    conceding=words("""
        räumt räumte räumten einräumt einräumte eingeräumt gesteht gestand gestanden zugab zugibt zugegeben
        """),
    undoing=words("""
        ließ den vorwurf, ließ die vorwürfe, ließ den verdacht, ließ die anklage, ließen den vorwurf, ließen die
        vorwürfe,
        wieder einführte, wieder einführten, wieder eingeführt, wieder in kraft setzte, wieder in kraft gesetzt,
        inzwischen auf * gesenkt, inzwischen auf * gekürzt, inzwischen auf * reduziert, inzwischen auf * herabgesetzt,
        inzwischen auf * korrigiert, bereits auf * gesenkt, bereits auf * gekürzt, bereits auf * reduziert, bereits
        auf * herabgesetzt, bereits auf * korrigiert, mittlerweile auf * gesenkt, mittlerweile auf * gekürzt,
        mittlerweile auf * reduziert, mittlerweile auf * herabgesetzt, mittlerweile auf * korrigiert, schon auf *
        gesenkt, schon auf * gekürzt, schon auf * reduziert, schon auf * herabgesetzt, schon auf * korrigiert, später
        auf * gesenkt, später auf * gekürzt, später auf * reduziert, später auf * herabgesetzt, später auf *
        korrigiert,
        wieder eingestellt, wieder einstellte, wieder einstellten,
        korrigiert, behoben,
        absagte, absagten, abgesagt, abblies, abbliesen, abgeblasen, zurückzog, zurückzogen, zurückgezogen, zurücknahm,
        zurücknahmen, zurückgenommen, widerrief, widerriefen, widerrufen, verwarf, verworfen, aufgab, aufgaben,
        aufgegeben, aufgehoben, aufhob, gestoppt, gekippt, kippte, kippten, verschob, verschoben, verzögert, verzögerte,
        verzögern, vertagte, vertagt, aussetzte, ausgesetzt, rückgängig gemacht, rückgängig machte, auf eis gelegt,
        fallen ließ, fallen gelassen, gestrichen
        """),
    relenting=words("""
        nahm das wort * zurück, nahm das wort * * zurück, nahm die worte * zurück, nahm die worte * * zurück, nahm die
        aussage * zurück, nahm die aussage * * zurück, nahm die äußerung * zurück, nahm die äußerung * * zurück, nahm
        die zusage * zurück, nahm die zusage * * zurück, nahm das angebot * zurück, nahm das angebot * * zurück, nahm
        die behauptung * zurück, nahm die behauptung * * zurück, nahm die drohung * zurück, nahm die drohung * *
        zurück, nahm den vorwurf * zurück, nahm den vorwurf * * zurück, nahm die kritik * zurück, nahm die kritik * *
        zurück, nahm seine worte * zurück, nahm seine worte * * zurück, nahm ihre worte * zurück, nahm ihre worte * *
        zurück, nahm seine aussage * zurück, nahm seine aussage * * zurück, nahm ihre aussage * zurück, nahm ihre
        aussage * * zurück, nahm es * zurück, nahm es * * zurück, nahm sie aber * zurück, nahm sie aber * * zurück,
        nahm das aber * zurück, nahm das aber * * zurück, nahmen das wort * zurück, nahmen das wort * * zurück, nahmen
        die worte * zurück, nahmen die worte * * zurück, nahmen die aussage * zurück, nahmen die aussage * * zurück,
        nahmen die äußerung * zurück, nahmen die äußerung * * zurück, nahmen die zusage * zurück, nahmen die zusage *
        * zurück, nahmen das angebot * zurück, nahmen das angebot * * zurück, nahmen die behauptung * zurück, nahmen
        die behauptung * * zurück, nahmen die drohung * zurück, nahmen die drohung * * zurück, nahmen den vorwurf *
        zurück, nahmen den vorwurf * * zurück, nahmen die kritik * zurück, nahmen die kritik * * zurück, nahmen seine
        worte * zurück, nahmen seine worte * * zurück, nahmen ihre worte * zurück, nahmen ihre worte * * zurück,
        nahmen seine aussage * zurück, nahmen seine aussage * * zurück, nahmen ihre aussage * zurück, nahmen ihre
        aussage * * zurück, nahmen es * zurück, nahmen es * * zurück, nahmen sie aber * zurück, nahmen sie aber * *
        zurück, nahmen das aber * zurück, nahmen das aber * * zurück, zog das wort * zurück, zog das wort * * zurück,
        zog die worte * zurück, zog die worte * * zurück, zog die aussage * zurück, zog die aussage * * zurück, zog
        die äußerung * zurück, zog die äußerung * * zurück, zog die zusage * zurück, zog die zusage * * zurück, zog
        das angebot * zurück, zog das angebot * * zurück, zog die behauptung * zurück, zog die behauptung * * zurück,
        zog die drohung * zurück, zog die drohung * * zurück, zog den vorwurf * zurück, zog den vorwurf * * zurück,
        zog die kritik * zurück, zog die kritik * * zurück, zog seine worte * zurück, zog seine worte * * zurück, zog
        ihre worte * zurück, zog ihre worte * * zurück, zog seine aussage * zurück, zog seine aussage * * zurück, zog
        ihre aussage * zurück, zog ihre aussage * * zurück, zog es * zurück, zog es * * zurück, zog sie aber * zurück,
        zog sie aber * * zurück, zog das aber * zurück, zog das aber * * zurück, zogen das wort * zurück, zogen das
        wort * * zurück, zogen die worte * zurück, zogen die worte * * zurück, zogen die aussage * zurück, zogen die
        aussage * * zurück, zogen die äußerung * zurück, zogen die äußerung * * zurück, zogen die zusage * zurück,
        zogen die zusage * * zurück, zogen das angebot * zurück, zogen das angebot * * zurück, zogen die behauptung *
        zurück, zogen die behauptung * * zurück, zogen die drohung * zurück, zogen die drohung * * zurück, zogen den
        vorwurf * zurück, zogen den vorwurf * * zurück, zogen die kritik * zurück, zogen die kritik * * zurück, zogen
        seine worte * zurück, zogen seine worte * * zurück, zogen ihre worte * zurück, zogen ihre worte * * zurück,
        zogen seine aussage * zurück, zogen seine aussage * * zurück, zogen ihre aussage * zurück, zogen ihre aussage
        * * zurück, zogen es * zurück, zogen es * * zurück, zogen sie aber * zurück, zogen sie aber * * zurück, zogen
        das aber * zurück, zogen das aber * * zurück,
         korrigierte sich, korrigierten sich,
        berichtigte sich,
        verzichtete, verzichteten, verzichtet, machte * einen rückzieher, machten * einen rückzieher, machte einen
        rückzieher, machten einen rückzieher, ruderte zurück, ruderten zurück, sprang ab, sprangen ab, gab * auf, gaben
        * auf, gab auf, gaben auf, nahm davon abstand, nahmen davon abstand, nahm * abstand, nahmen * abstand, rückte *
        davon ab, rückten * davon ab, rückte davon ab, rückten davon ab, sagte * ab, sagten * ab, blies * ab, bliesen *
        ab, zog * zurück, zogen * zurück, nahm * zurück, nahmen * zurück, ließ * fallen, ließen * fallen, überlegte es
        sich anders, überlegte es sich * anders, entschied sich dagegen, entschied sich * dagegen
        """),
    clearing=words("""
        wieder frei,
        freigesprochen, freisprach, entlastet, entlastete, rehabilitiert, entlasteten, für unschuldig, als unschuldig,
        freigelassen, wieder auf freien, davon zur bewährung, davon auf bewährung
        """),
    accusing=words("""
        verfahren ermittlungen
        angeklagt angeklagte angeklagten anklagte beschuldigt beschuldigte beschuldigten beschuldigen festgenommen
        festnahm nahm verdacht verdächtigt verdächtigte verdächtigten verdächtigen verhaftet verhaftete verhafteten
        verurteilt verurteilte vorgeworfen warf warfen wirft ermittelt ermittelte ermittelten tatverdächtig
        tatverdächtigen verdächtiger
        """),
    charges=words("""
        verdacht vorwurf vorwürfe anklage anschuldigung anschuldigungen beschuldigung beschuldigungen anzeige
        klage verfahren behauptung
        """),
    announcing=words("""
        wollte wollten sollte sollten angekündigt geplant versprochen gedroht kündigte kündigten drohte drohten
        beantragte
        beantragten möchte möchten
        """),
    afterwards=words("""
        bevor ehe dann später schließlich letztlich am ende kurz darauf wenig inzwischen daraufhin nun abend
        """),
    binding=words("""
        macht dies aber von, macht das aber von, macht es aber von, macht dies jedoch von, macht das jedoch von, macht
        dies allerdings von, macht das allerdings von, macht dies von, macht das von, macht es von, machte dies aber
        von, machte das aber von, machte es aber von, machte dies jedoch von, machte das jedoch von, machte dies
        allerdings von, machte dies von, machte das von, machen dies aber von, machen das aber von, machen dies von,
        machten dies aber von, machten das aber von, machten dies von, was davon abhängt, das hängt von,
        das hängt vom, das hängt davon, das hängt aber von, das hängt aber vom, das hängt aber davon,
        das hängt auch von, das hängt auch vom, das hängt auch davon, das hängt noch von, das hängt noch vom,
        das hängt noch davon, das hänge von, das hänge vom, das hänge davon, das hänge aber von, das hänge aber vom,
        das hänge aber davon, das hänge auch von, das hänge auch vom, das hänge auch davon, das hänge noch von,
        das hänge noch vom, das hänge noch davon, dies hängt von, dies hängt vom, dies hängt davon,
        dies hängt aber von, dies hängt aber vom, dies hängt aber davon, dies hängt auch von, dies hängt auch vom,
        dies hängt auch davon, dies hängt noch von, dies hängt noch vom, dies hängt noch davon, dies hänge von,
        dies hänge vom, dies hänge davon, dies hänge aber von, dies hänge aber vom, dies hänge aber davon,
        dies hänge auch von, dies hänge auch vom, dies hänge auch davon, dies hänge noch von, dies hänge noch vom,
        dies hänge noch davon, hängt das von, hängt das vom, hängt das davon, hängt das aber von, hängt das aber vom,
        hängt das aber davon, hänge das von, hänge das vom, hänge das davon, hänge das aber von, hänge das aber vom,
        hänge das aber davon, hängt dies von, hängt dies vom, hängt dies davon, hängt dies aber von,
        hängt dies aber vom, hängt dies aber davon, hänge dies von, hänge dies vom, hänge dies davon,
        hänge dies aber von, hänge dies aber vom, hänge dies aber davon, hängt aber davon ab, hängt jedoch
        davon ab, hängt allerdings davon ab, hängt aber von, hängt jedoch von, hängt allerdings von, knüpft dies, knüpft
        das, knüpfte dies, knüpfte das, knüpfen dies, knüpften dies, stellt aber bedingungen, stellte aber bedingungen,
        nennt aber bedingungen, stellt dafür bedingungen
        """),
    proved=words("bewiesen belegt erwiesen bestätigt nachgewiesen beweisen belegen nachweisen bewahrheitete"),
    never=words("nie niemals"),
    taking_up=words("der die das den welcher welche welches welchen denen was"),
    taking_up_objects=words("den welchen was"),
    reasons=words("weil da denn"),
    journeys=words("""
        komme kommt kam kamen gekommen gehe geht ging gingen gegangen reise reist reiste gereist eingetreten beigetreten
        zurückgekehrt
        """),
    purposes=words("um damit"),
    habits=words("pflegte pflegten"),
    settled=words("""
        sagen behaupten versprechen zusagen
        beschlossen bewiesen belegt erwiesen bestätigt gesichert ausgemacht entschieden sicher klar geklärt geplant
        vorgesehen wahr richtig trifft treffe zutrifft zutreffe stimmt stimme zutreffend nachgewiesen
        beweisen belegen bestätigen nachweisen
        """),
    whereby=words("denen zufolge, der zufolge, dem zufolge, laut denen, nach denen"),
    prospects=words("zukunft chance chancen hoffnung"),
    bounds=words("bis damals"),
    scopes=words("""
        am tag nach, am tag vor, in der woche nach, am morgen nach,
        in den meisten, in vielen, in allen, in manchen, von allen, schwer, ernsthaft, lebensgefährlich, schwerwiegend,
        dieses jahr, in diesem jahr, diesen monat, diese woche, heute, diesmal, öffentlich, sofort, derzeit, vorerst,
        bisher, bislang, bis jetzt, vor dem, vor der, um mehr als, mehr als, stärker als, schneller als, so stark wie,
        so viel wie, so viele wie
        """),
    rates=words("im jahr, im monat, am tag, die stunde, die woche, in der stunde, in der woche, pro stunde, pro woche"),
    counterfactual=words("""
        mangels, im falle, in ermangelung, bei ausbleiben, hätte, hätten, wäre, wären, sollte, sollten, würde,
        würden, gäbe, müsste, könnte, angenommen, nehmen wir an, gesetzt den fall, stellen wir uns vor, vorausgesetzt,
        rechnet man, zählt man, nimmt man, lässt man, sieht man von, zieht man, klammert man, bedenkt man,
        berücksichtigt man, betrachtet man, glaubt man, geht man davon, vergleicht man, misst man, ohne diese, ohne
        diesen, ohne dieses, ohne dieser, ohne solche, ohne solchen
        """),
    open_conditions=words("wenn falls sofern solange bis ohne"),
    conditional_endings=("wird", "werden", "würde", "würden", "wäre", "wären", "hätte", "hätten", "käme", "kämen"),
    resuming=words("dann so"),
    superlatives=words("""
        besten schlimmsten ersten letzten einzige einzigen beste bester bestes größte größter größtes höchste höchster
        höchstes schlimmste schlimmster meiste älteste ältester jüngste jüngster schnellste schnellster stärkste
        stärkster wichtigste wichtigster schönste schönster reichste reichster teuerste teuerster längste längster
        kleinste kleinster tiefste tiefster erste erster erstes letzte letzter letztes einziger einziges
        """),
    superlative_ending="sten",
    relatives=words("der die das dessen deren welcher welche welches wo den dem denen welchen welchem"),
    restrictive=words("der die das den dem denen deren dessen"),
    owning_relatives=words("deren dessen"),
    prepositions=words("""
        ab als am an auf aus außer bei beim bis durch für gegen gegenüber hinter im in ins mit nach neben ohne seit
        trotz um unter vom von vor wegen während wie zu zum zur zwischen über
        """),
    adverbs=words("""
        auch bald dabei damals danach dann dort einst ferner heute hier jetzt morgen noch oft schon sogar später
        wieder gestern
        """),
    ones=words("ein eins eine einer"),
    actors=words("ich wir er man"),
    linking=words("wäre wären sei seien schien scheint bleibt blieb hat haben hatte hatten"),
    intending=words("""
        glaubt glauben glaubte glaubten meint meinen meinte meinten denkt denken dachte dachten behauptet
        behaupten behauptete behaupteten hofft hoffen hoffte hofften erwartet erwarten erwartete erwarteten
        befürchtet befürchten befürchtete befürchteten vermutet vermuten vermutete vermuteten verspricht
        versprechen versprach versprachen plant planen plante planten droht drohen drohte drohten versucht
        versuchen versuchte versuchten beabsichtigt beabsichtigen beabsichtigte beabsichtigten schwört schwören
        schwor schworen gibt geben gab gaben vor verspricht beschließt beschloss scheint scheinen schien
        schienen
        """),
    degrees=words("so sehr zu allzu besonders wirklich ganz recht ziemlich derart unbedingt sonderlich gerade"),
    exceptions=words("außer ausgenommen"),
    awaiting=("sobald", "erst wenn"),
    extents=words("an auf bei für in unter"),
    halves=words("großteil hälfte mehrheit minderheit"),
    tested_in=words("an bei in unter"),
    tested=words("""
        mäusen ratten nagern tieren affen hunden kaninchen schweinen patienten patientinnen erwachsenen kindern
        säuglingen jugendlichen frauen männern rauchern probanden teilnehmern zellen vitro menschen personen
        """),
    past_endings=("te", "ten"),
    present_endings=("t",),
    titling=words("titel titeln titels betitelt betitelten überschrift"),
    demonstratives=words("das dies diese dieser dieses"),
    persons={"er": "der ein dieser sein ihr", "sie": "die eine diese seine ihre"},
    titles=words("herr frau dr prof präsident minister richter general"),
    fictions=words("""
        legende legenden märchen mythos mythen lüge lügen gerücht gerüchte gerüchten ammenmärchen falschmeldung
        falschmeldungen klatsch gerede erfindung hirngespinst lügengeschichte räuberpistole verleumdung spekulation
        spekulationen vermutung vermutungen mutmaßung mutmaßungen erfindungen hirngespinste
        """),
    retractions=words("""
        haltlos absurd lächerlich quatsch unfug erlogen gelogen unbegründet behauptung falsch falschmeldung fehler
        fälschung gerücht irrtum legende lüge märchen mythos unwahr unsinn erfunden widerlegt bestritten dementiert
        behauptet behauptete
        korrigiert korrigierte berichtigt berichtigte revidiert revidierte zurücknahm zurückzog
        """),
    copulas=words("ist sind war waren sei seien sein bin bist"),
    idioms=words("""
        name nicht bekannt, name noch nicht bekannt, name * nicht bekannt, name * noch nicht bekannt, namen nicht
        bekannt,
        namen noch nicht bekannt, name nicht genannt, nicht im bild, nicht im foto, nicht auf dem bild, nicht auf dem
        foto,
        davor gewarnt dass, warnt davor dass, warnte davor dass, warnen davor dass, warnten davor dass,
        davor warnt dass,
        davor warnte dass, davor warnen dass,
        das muss man so sagen, das muss man sagen, muss man so sagen, muss man sagen, das muss ich sagen, muss ich
        sagen, ich muss sagen, man muss sagen, das kann man so sagen, wenn ich so sagen darf, wenn man so will, mit oder
        ohne, mit * oder ohne, keine überraschung, nicht lange her, nicht nur, ohne zweifel, kein zweifel, keine frage,
        nicht zuletzt, nach wie vor, nichts als, kein wunder, ohne frage, seit langem, seither, bis dahin, bis heute,
        ohne zwischenfälle, ohne bitterkeit, ohne groll, ohne ironie, ohne übertreibung, ohne umschweife, ohne pause,
        ohne unterbrechung, ohne weiteres, ohne vorbehalt, ohne zögern, kein fehler, zweifellos, kein irrtum, kein
        gerücht, nicht zu vergessen, kein zweifel daran, niemand bestreitet, niemand bezweifelt, niemand zweifelt,
        niemand leugnet, außer zweifel, außer frage, nicht zu leugnen, nicht zu bestreiten, als teil, ist teil, sind
        teil, war teil, waren teil, überrascht nicht dass, nicht vergessen, kein zufall, rund um, ein erster schritt,
        ist teil des, ist teil der, im schloss, das verbot, bis auf den letzten platz, bis auf weiteres, ich habe, habe
        ich, ich werde, werde ich, nicht übertrieben, keine übertreibung, nicht gelogen, nicht verfrüht, es fehlt nicht
        an, es fehlte nicht an, fehlt es nicht an,
        ohne zu zögern, ohne überraschung
        """),
    pronouns=words("""
        ich mich mir mein meine meinen meinem meiner du dich dir dein deine deinen deinem deiner er ihn ihm sein seine
        seinen seinem seiner sie ihr ihre ihren ihrem ihrer es wir uns unser unsere unseren unserem unserer euch euer
        eure euren eurem eurer ihnen sich dieser diese dieses diesen man wer wem wen
        """),
    determiners=words("""
        der die das den dem des ein eine einen einem einer eines dieser diese dieses sein seine ihr ihre unser
        unsere
        """),
    opening_verbs=words("""
        ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte darf dürfen soll sollen
        muss müssen will wollen
        """),
    interrogatives=words(
        "wer wem wen wessen was wann wo wohin woher warum wieso weshalb wie welche welcher welches welchen"
    ),
    modals=words("""
        kann können könnte könnten muss müssen müsste soll sollen sollte sollten darf dürfen dürfte will wollen
        würde würden mag
        """),
    auxiliaries=words("""
        ist sind war waren wird werden wurde wurden hat haben hatte hatten sein gewesen worden bin bist wäre wären habe
        sei seien werde
        """),
    calendar=words("""
        januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch
        donnerstag freitag samstag sonntag heute gestern morgen woche wochen monat monate monaten jahr jahre jahren
        tag tage tagen
        """),
    ago=words("vor"),
    later=words("darauf danach später zuvor"),
    brief=words("minute minuten sekunde sekunden stunde stunden"),
    opining=words("""
        glaube denke meine vermute befürchte
        ahnt ahnte ahnten befürchten befürchtet befürchtete befürchteten dachte dachten denken denkt fürchten fürchtet
        fürchtete fürchteten glauben glaubt glaubte glaubten hoffen hofft hoffte hofften meinen meint meinte meinten
        vermuten vermutet vermutete vermuteten geglaubt gedacht gehofft geahnt gefürchtet gemeint überzeugt
        """),
    discarding=words("beiseite gelegt, beiseite geschoben, wieder fallen gelassen, zu den akten gelegt"),
    replacing=words("anstatt anstelle statt"),
    recent=words("kommenden letzten nächsten vergangenen vorigen"),
    sweeping=words("alle alles jede jeder keine keiner keines nichts niemand wenige"),
    contrasts=words("jedoch hingegen dagegen indes indessen wiederum allerdings"),
    slight=words("""
        gering geringe geringen geringer klein kleine kleinen winzige winzigen begrenzte begrenzten minimale
        minimalen
        """),
    starting=words("seit ab"),
    at_hour=words("gegen um"),
    clock=words("uhr"),
    dating=words("""
        in von zwischen jahr januar februar märz april mai juni juli august september oktober november dezember
        """),
    units=words("""
        million millionen milliarde milliarden tausend prozent % euro euros dollar cent km kilometer meter m kg
        kilogramm kilo tonne tonnen liter stunde stunden minute minuten grad € $ millimeter zentimeter milligramm
        kilometern metern litern hektar watt kilowatt megawatt knoten zoll °c mio mrd
        """),
    negating_prefixes=words("un in im il ir nicht miss des"),
    plural_endings=("en", "er", "e", "n", "s"),
    tense_endings=("ten", "te", "en", "et", "t", "e", "n"),
    notes=frozenset({"sic", "hervorhebung hinzugefügt", "anm. d. red.", "anmerkung der redaktion"}),
)
