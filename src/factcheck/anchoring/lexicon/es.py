"""Spanish."""

from factcheck.anchoring.lexicon.lexicon import Lexicon
from factcheck.anchoring.lexicon.lists import by_class, inflected, words

# The forms of verbs in -ar and -ir: those that stress the stem, which may change its vowel, and the others.
_AR, _STRESSED_AR = "ar ando ado é ó amos aron aba aban ara aran ase asen ará arán aría arían", "o a an e en"
_IR, _STRESSED_IR = "ir ido í imos irá irán iría irían", "o e en a an"
_DENYING = (
    inflected("neg descart rechaz", _AR)
    | inflected("nieg descart rechaz", _STRESSED_AR)
    | inflected("niegu rechac", "e en")
    | inflected("desment", _IR)
    | inflected("desmient", _STRESSED_IR)
    | inflected("desmint", "iendo ió ieron iera ieran iese iesen")
)

LEXICON = Lexicon(
    language="es",
    negation=words("""
        nunca hubo un momento en que, absolvió * de, absolvieron * de, absuelto de, absuelta de, absueltos de, exculpó
        * de, exculpado de, exculpada de, exoneró * de, exonerado de, exonerada de,
        desmienta, desmientan, desmintiera, desmintieran,
        injusto decir, injusto afirmar, injusto asegurar, injusto concluir, injusto hablar de, es pronto para decir,
        es pronto para afirmar, es pronto para asegurar, es pronto para concluir, es pronto para hablar de, es
        temprano para decir, es temprano para afirmar, es temprano para asegurar, es temprano para concluir, es
        temprano para hablar de, era pronto para decir, era pronto para afirmar, era pronto para asegurar, era pronto
        para concluir, era pronto para hablar de, sería pronto para decir, sería pronto para afirmar, sería pronto
        para asegurar, sería pronto para concluir, sería pronto para hablar de, sería injusto decir, sería injusto
        afirmar, sería injusto asegurar, sería injusto concluir, sería injusto hablar de,
        está prohibido, están prohibidos, prohibido que, ilegal que, en ningún momento, de ninguna manera, en modo
        alguno, de ningún modo, no, nunca, jamás, nada, nadie, ningún, ninguna, ninguno, ni, sin, tampoco, niega,
        niegan, negó, negaron, negar, rechaza, rechazan, rechazó, rechazaron, rehúsa, rehusó, descarta, descartó,
        descartaron, lejos de, en lugar de, en vez de, ya no, falso, falsa, falsamente, incapaz, imposible, fracasó,
        desmintió, desmiente, dista de, dista mucho de, distan mucho de, dejó de, dejaron de, deja de, dejan de, dejar
        de, evitó, evita, evitan, evitaron, evitar, renunció a, renuncia a, renuncian a, renunciaron a, se abstuvo de,
        se abstiene de, se abstuvieron de, prohíbe, prohibió, prohíben, prohibieron, estuvo a punto de, estuvieron a
        punto de, por poco, atrás los días en que, atrás quedaron los días, atrás quedaron los tiempos, demasiado *
        para, a falta de, falta de, ausencia de, erróneamente, por error, poco probable, improbable, bajo ningún, en
        ningún, mentira, poco creíble, cualquier cosa menos, se retractó de, retiró, disculpó por, retractó,
        retractaron, desdijo, en absoluto, se guarda de, se guardó de, se guarda mucho de, se guardó mucho de, se
        guarda bien de, se guardó bien de, se cuida de, se cuidó de, se cuidó mucho de, se cuida mucho de, se resiste
        a, se resistió a, se resisten a, se resistieron a, se opone a, se opuso a, se oponen a, se opusieron a,
        advirtió contra, advierte contra, alertó contra, alerta contra, advirtió * contra, advierte * contra,
        alertó * contra, alerta * contra, rehúye, rehuyó, rehúyen, rehúsan, rehusaron,
        reacio a, reacia a, reacios a, reacias a, renuente a, renuentes a, poco dispuesto a, poco dispuesta a, poco
        dispuestos a, y mucho menos, y menos aún, resulta aventurado, resulta prematuro, resulta arriesgado, resulta
        exagerado, resulta precipitado, resulta temerario, resulta absurdo, resulta ingenuo, resulta simplista,
        resulta osado, es aventurado, es prematuro, es arriesgado, es exagerado, es precipitado, es temerario, es
        absurdo, es ingenuo, es simplista, es osado, sería aventurado, sería prematuro, sería arriesgado, sería
        exagerado, sería precipitado, sería temerario, sería absurdo, sería ingenuo, sería simplista, sería osado,
        parece aventurado, parece prematuro, parece arriesgado, parece exagerado, parece precipitado, parece
        temerario, parece absurdo, parece ingenuo, parece simplista, parece osado, a punto de, a un paso de,
        desaconseja, desaconsejan, desaconsejó, desaconsejaron, disuade, disuadió, poco creíble que, poco probable
        que, poco verosímil que, poco plausible que,
        sin pruebas, sin prueba alguna, sin aportar pruebas, sin presentar pruebas
        """)
    | frozenset(f"contra la {what}" for what in ("idea", "tesis", "acusación", "afirmación", "hipótesis", "teoría"))
    | _DENYING,
    limit=words("""
        sólo, solo, solamente, únicamente, apenas, excepto, salvo, menos, aparte de, al menos, por lo menos, como
        mucho, como máximo, casi, prácticamente, en parte, parte de, una parte de, parcialmente, parcial, menos de, más
        de, algunas
        de, algunos de, raramente, exclusivamente, limitado a, no más de, no menos de, a lo sumo, como
        mínimo, en algunos casos, en ciertos casos, difícilmente, en la medida en que, en la medida de lo posible, a
        duras penas, con dificultad
        """),
    condition=words("""
        si, a menos que, a condición de, siempre que, siempre y cuando, con tal de, en caso de, a cambio de, sujeto a,
        como si, supongamos, imaginemos, suponiendo, ojalá, en caso de que,
        en un escenario de, en el peor de los escenarios, en el supuesto de, en la hipótesis de,
        a condición, con la condición de,
        con una condición, con una sola condición, bajo condición, bajo una condición, bajo la condición
        """),
    quantifier=words("""
        todo todos toda todas cada algún alguna algunos algunas varios varias mucho muchos muchas poco pocos pocas
        mayoría mitad entero entera enteramente totalidad total totalmente parte parcial siempre ambos ambas
        completo completa completamente
        """),
    amounts=words("más menos"),
    number=words("""
        cero un uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta
        cuarenta cincuenta sesenta setenta ochenta noventa cien ciento mil millón millones billón billones primer
        primero primera segundo segunda tercero tercera mill
        """),
    ordinals=words("""
        cuarto cuarta quinto quinta sexto sexta séptimo séptima octavo octava noveno novena décimo décima tercio tercios
        cuartos quintos décimos
        """),
    hedge=words("""
        presume que, presumen que, suponía que, suponían que,
        darse el caso de que, pudiera, pudieran, pudiese, pudiesen, pudo haber, pudieron haber, podía haber, podían
        haber, pudo ser, pudieron ser,
        podría ocurrir que, podría suceder que, podría pasar que, podría ser que, puede ocurrir que, puede suceder
        que, puede ser que, pudiera ser que, cabe que, creía entonces que, pensaba entonces que, creía en aquel
        momento que, puede, pueden, podría, podrían, debería, deberían, quizá, quizás, tal vez, probablemente,
        posiblemente, aparentemente, al parecer, parece, parecen, parecía, presunto, presunta, presuntos, presuntas,
        supuestos, supuestas, eventualmente, presuntamente,
        supuestamente, supuesto, sería, serían, habría, habrían, acaso, aproximadamente, alrededor de, unos, debe,
        deben, llamado, llamada, así llamado, sugiere que, sugieren que, apunta a que, apuntan a que, parece que,
        parecía que, da a entender que, dan a entender que, se supone que, acusado de, acusada de, acusados de,
        acusadas de, sospechoso de, sospechosa de, amenaza con, amenazan con, amenazó con, amenazaron con, teme que,
        temen que, temía que, temían que, espera que, esperan que, esperaba que, sospecha que, sospechan que, supone
        que, suponen que, probable que, posible que, concebible que, imaginable que, verosímil que, riesgo de que,
        peligro de que, rumor de que, rumores de que, temor de que, temor a que, esperanza de que, posibilidad de que,
        probabilidad de que, sospecha de que, idea de que, previsiblemente, intentó, intenta, intentaron, intentan,
        trató de, trata de, trataron de, se rumorea que, corre el rumor de que, dicen que, se dice que, cuentan que,
        sospechas de, imputado por, a punto de, plan para, previsto que, iba a, iban a, quería, querían, quiere,
        quieren, debía, debían, aspirante a, al principio dijo que, en un principio, hay quien piensa que, hay quien
        cree que, hay quienes piensan que, hay quienes creen que, quien piensa que, quien crea que, quien piense que,
        quienes creen que, quienes piensan que, creyó que, creía que, creían que, creyeron que, pensaba que, pensaban
        que, pensó que, los que creen que, los que piensan que, rumores * de que, especulaciones de que, especulaciones
        * de que, habladurías de que, murmullos de que, rumores según los cuales, rumor según el cual, en la
        novela, en la película, en la obra, en el cuento, en su sueño, en un sueño, en la leyenda, borrado * que,
        eliminado * que, está por ver que, por ver si, historia de que, versión de que, circula que, quien diga que,
        quien afirme que, quien sostenga que, quien dice que, quienes dicen que, quien asegure que, se diría que,
        habría creído que, se creyó que, se pensó que, hubo un tiempo en que, hacer creer que, hacernos creer que,
        hacerles creer que, hacerle creer que, hacerme creer que, hacerse creer que, hace creer que, hacen creer que,
        hizo creer que, hicieron creer que, hacía creer que, quieren que creamos que, quiere que creamos que, pretende
        que creamos que, pretenden que creamos que, oído decir que, oído que, leído que, se le atribuye, se les
        atribuye, me habían dicho que, me habían jurado que, me habían asegurado que, me habían contado que, me habían
        prometido que, nos habían dicho que, nos habían jurado que, nos habían asegurado que, nos habían contado que,
        nos habían prometido que, le habían dicho que, le habían jurado que, le habían asegurado que, le habían
        contado que, le habían prometido que, les habían dicho que, les habían jurado que, les habían asegurado que,
        les habían contado que, les habían prometido que, me han dicho que, me han jurado que, me han asegurado que,
        me han contado que, me han prometido que, nos han dicho que, nos han jurado que, nos han asegurado que, nos
        han contado que, nos han prometido que, nos dicen que, me dicen que, os dirán que, te dirán que, les dirán
        que, quienes afirman que, quienes sostienen que, quienes aseguran que, los que afirman que, los que sostienen
        que, los que aseguran que, los que dicen que, en un primer momento dijo que, en un primer momento afirmó que,
        en un primer momento aseguró que, en un primer momento declaró que, en un primer momento anunció que, al
        principio afirmó que, al principio aseguró que, al principio declaró que, al principio anunció que, sobre el
        papel, en teoría, dejen de decir que, dejen de afirmar que, dejen de repetir que, dejen de creer que, deje de
        decir que, deje de afirmar que, deje de repetir que, deje de creer que, dejad de decir que, dejad de afirmar
        que, dejad de repetir que, dejad de creer que, dejar de decir que, dejar de afirmar que, dejar de repetir que,
        dejar de creer que, deja de decir que, deja de afirmar que, deja de repetir que, deja de creer que, se le
        atribuyera, se le atribuía, se le atribuyó, se le atribuya, se le imputa, se le imputó, se le imputaba, se les
        atribuyera, se les atribuía, se les atribuyó, se les atribuya, se les imputa, se les imputó, se les imputaba,
        creyó reconocer, creyó ver, creyó oír, creyó haber, cree haber, creía haber, creen haber, de buen tono decir
        que, de moda decir que,
        se rumora que, se rumora * que, se rumorea * que, se murmura que, se murmura * que, corre el rumor * de que,
        corre el rumor * que, sospecha * de, sospechan * de,
        quiero creer que, quisiera creer que, me gustaría creer que, me gustaría pensar que,
        acusa de, acusan de, acusó de, acusaron de, minimizó * de que, me temo que, temo que, ojalá pudiera decir que,
        me encantaría decir que, me encantaría creer que, acusa * de haber, acusa * de ser, acusan * de haber,
        acusan * de ser, acusó * de haber, acusó * de ser,
        acusaron * de haber, acusaron * de ser
        """),
    time=words("""
        antes, desde, hasta que, previamente, anteriormente, ex, antiguo, antigua, en aquel entonces, por aquel
        entonces, en esa época, en aquella época
        """),
    saying=words("""
        dice, dicen, dijo, dijeron, dicho, afirma, afirman, afirmó, afirmaron, asegura, aseguró, aseguraron, según,
        de acuerdo con, declara, declaró, explica, explicó, sostiene, sostuvo, anuncia, anunció, informa, informó,
        señala, señaló, añade, añadió, agregó, reconoce, reconoció, admite, admitió, indicó, indica, advirtió, cree,
        creen, opina, escribe, escribió, insistió, repite, repitió, repetía, respondió, respondieron, reitera, reiteró,
        reiteraba
        """),
    attributions=words("según, de acuerdo con, a juicio de, en palabras de"),
    denial=words("""
        desmienta desmientan desmintiera desmintieran
        escéptico escéptica escépticos escépticas niega niegan negó negaron duda dudan dudó desmiente desmintió
        desmintieron rechaza rechazó falso imposible dudo dudamos fingió finge fingen error mentira improbable dudoso
        dudosa dudaba dudaban equivocación mito bulo refuta refutó refutaron desmienten desmentir inverosímil erróneo
        retractó rechazan rechazaron absurdo absurda ridículo disparate desdijo retractaron desmentida desmentido
        desmentidos descartada descartado descartó refutada refutado contradice contradicen contradijo infundado
        infundada infundadas carece carecen fingir fingimos locura ingenuo ingenua ilusorio leyenda montaje invención
        engaño bulos equivocado equivocada errónea inexacto resiste resisten resistió quimera farsa retracta retracten
        exagerado exagerada exageración mentiría hipócrita deshonesto pose discute discuten discutió cuestiona
        cuestionan cuestionó retirada retirado habladuría habladurías prematuro aventurado aventurada arriesgado
        temerario temeraria fabulación fabulaciones patraña infundio infundios calumnia calumnias conjetura conjeturas
        especulación especulaciones guardaos guárdese guárdense guárdate cuidaos reacio reacia reacios renuente
        renuentes falta faltan faltaban desechado desechada desechó desecharon desecha desechan desestimado
        desestimada desestimó desestimaron levantó levantaron rebajó rebajaron renegó retiró retiraron descartan
        descartaron abandonado abandonada anulado anulada anuló derogado derogada inválido inválida restó restaron
        """)
    | _DENYING
    | inflected("refut cuestion desestim desech retract dud recus", _AR)
    | inflected("refut cuestion desestim desech retract dud recus", _STRESSED_AR)
    | words("tontería tonterías bobada sandez"),
    complementizers=words("que si"),
    stops=words("""
        y e o u pero sino ni que porque pues aunque cuando donde quien quienes cual cuales como si mientras ya
        """),
    adversatives=words("pero"),
    claims=words("""
        suma cantidad total estimación coste afirmación acusación versión teoría tesis rumor resultado conclusión
        promesa cifra información hipótesis idea extremo dato permiso autorización anuncio oferta compromiso frase
        declaración amenaza veredicto palabra afirmaciones acusaciones versiones teorías rumores promesas cifras ideas
        insinuación insinuaciones petición prohibición solicitud
        sospecha sospechas
        """),
    jests=words("bromeó bromea bromearon ironizó"),
    concessions=words("aunque, si bien"),
    joints=words("y e pero o u"),
    sentence_adverbs=words("""
        sin embargo, no obstante, además, por tanto, en efecto, así, desde luego, por supuesto, de hecho, claro, en
        fin, si mal no, si no recuerdo mal
        """),
    after=by_class(
        negation="""
            antes de retirar su denuncia, antes de retirar la denuncia, antes de retirar su acusación, antes de
            retirar la acusación, antes de retirar su demanda, antes de retirar la demanda,
            y absuelto, y absuelta, y absueltos, y exculpado, y exculpada, y luego absuelto, y luego absuelta, y
            después absuelto, y después absuelta,
            al menos no, por lo menos no, en todo caso no, en cualquier caso no, antes de corregir la cifra, antes de
            corregir el dato, antes de corregirla, antes de corregirlo, antes de corregir la información, hoy
            archivada, hoy archivado, hoy sobreseída, hoy sobreseído, ya archivada, ya archivado, ya sobreseída, ya
            sobreseído, luego archivada, luego archivado, luego sobreseída, luego sobreseído, después archivada,
            después archivado, después sobreseída, después sobreseído, más tarde archivada, más tarde archivado, más
            tarde sobreseída, más tarde sobreseído, finalmente archivada, finalmente archivado, finalmente sobreseída,
            finalmente sobreseído, archivada después, archivada luego, archivada más tarde, archivada meses después,
            archivada desde entonces, archivada un año después, archivado después, archivado luego, archivado más
            tarde, archivado meses después, archivado desde entonces, archivado un año después,
            y luego absuelto, y luego absuelta, y luego exculpado, y luego exculpada, y después absuelto, y después
            absuelta, y después exculpado, y después exculpada,
            para luego retirarlo, para luego retirarla, para luego desdecirse, para luego
            archivarlo, para luego archivarla, para después retirarlo, para después retirarla, para después
            desdecirse, para después archivarlo, para después archivarla,
            lo que no quiere decir, lo cual no quiere decir, lo que no significa, lo cual no significa, pero eso no
            significa, pero eso no quiere decir, no es que, en ningún momento, en ningún caso, de ninguna manera, en
            modo alguno, bajo ningún concepto, sin, pero no, es falso, es falsa, son falsos, son falsas, es mentira,
            aunque no, resultó ser falso, resultó ser falsa, resultó falso, resultó falsa, no ha sido confirmado, no ha
            sido confirmada, pero nunca, aunque nunca, fue rechazado, fue rechazada, fue retirado, fue retirada, fue
            descartado, fue descartada, fue anulado, fue anulada, fue desmentido, fue desmentida, fueron rechazados,
            fueron rechazadas, fueron retirados, fueron retiradas, fueron descartados, fueron descartadas, fueron
            anulados, fueron anuladas, fueron desmentidos, fueron desmentidas, fracasó, fracasaron, no prosperó, no
            prosperaron, es un montaje, es un mito, es un bulo, es una leyenda, es una mentira, es una invención, es
            poco probable, es improbable, cuando las ranas, quedó descartada, quedó descartado, quedaron descartadas,
            quedaron descartados, ha sido desmentido, ha sido desmentida, ha sido descartado, ha sido descartada, carece
            de fundamento, carecen de fundamento, carece de base, es una locura, para luego desmentirlo, para luego
            desmentirla, para luego retractarse, para después retractarse, para luego negarlo, pero luego se retractó,
            pero después se retractó, y luego se retractó, y después se retractó, antes de retractarse, antes de
            desmentirlo, antes de desmentirla, antes de desdecirse, antes de dar marcha atrás, antes de echarse atrás,
            pero luego lo negó, pero luego lo desmintió, solo que no, sólo que no, solo que nunca, sólo que nunca, solo
            que nadie, sólo que nadie, no así la, no así las, no así el, no así los, no se sostiene, no se tiene en pie,
            no tiene fundamento, no tiene base, luego retirado, luego retirada, luego retirados, luego retiradas, luego
            rechazado, luego rechazada, luego rechazados, luego rechazadas, luego anulado, luego anulada, luego
            anulados, luego anuladas, luego descartado, luego descartada, luego descartados, luego descartadas, luego
            desmentido, luego desmentida, luego desmentidos, luego desmentidas, luego desechado, luego desechada, luego
            desechados, luego desechadas, después retirado, después retirada, después retirados, después retiradas,
            después rechazado, después rechazada, después rechazados, después rechazadas, después anulado, después
            anulada, después anulados, después anuladas, después descartado, después descartada, después descartados,
            después descartadas, después desmentido, después desmentida, después desmentidos, después desmentidas,
            después desechado, después desechada, después desechados, después desechadas, más tarde retirado, más tarde
            retirada, más tarde retirados, más tarde retiradas, más tarde rechazado, más tarde rechazada, más tarde
            rechazados, más tarde rechazadas, más tarde anulado, más tarde anulada, más tarde anulados, más tarde
            anuladas, más tarde descartado, más tarde descartada, más tarde descartados, más tarde descartadas, más
            tarde desmentido, más tarde desmentida, más tarde desmentidos, más tarde desmentidas, más tarde desechado,
            más tarde desechada, más tarde desechados, más tarde desechadas, posteriormente retirado, posteriormente
            retirada, posteriormente retirados, posteriormente retiradas, posteriormente rechazado, posteriormente
            rechazada, posteriormente rechazados, posteriormente rechazadas, posteriormente anulado, posteriormente
            anulada, posteriormente anulados, posteriormente anuladas, posteriormente descartado, posteriormente
            descartada, posteriormente descartados, posteriormente descartadas, posteriormente desmentido,
            posteriormente desmentida, posteriormente desmentidos, posteriormente desmentidas, posteriormente desechado,
            posteriormente desechada, posteriormente desechados, posteriormente desechadas, y luego retirado, y luego
            retirada, y luego retirados, y luego retiradas, y luego rechazado, y luego rechazada, y luego rechazados, y
            luego rechazadas, y luego anulado, y luego anulada, y luego anulados, y luego anuladas, y luego descartado,
            y luego descartada, y luego descartados, y luego descartadas, y luego desmentido, y luego desmentida, y
            luego desmentidos, y luego desmentidas, y luego desechado, y luego desechada, y luego desechados, y luego
            desechadas, y después retirado, y después retirada, y después retirados, y después retiradas, y después
            rechazado, y después rechazada, y después rechazados, y después rechazadas, y después anulado, y después
            anulada, y después anulados, y después anuladas, y después descartado, y después descartada, y después
            descartados, y después descartadas, y después desmentido, y después desmentida, y después desmentidos, y
            después desmentidas, y después desechado, y después desechada, y después desechados, y después desechadas,
            pero luego retirado, pero luego retirada, pero luego retirados, pero luego retiradas, pero luego rechazado,
            pero luego rechazada, pero luego rechazados, pero luego rechazadas, pero luego anulado, pero luego anulada,
            pero luego anulados, pero luego anuladas, pero luego descartado, pero luego descartada, pero luego
            descartados, pero luego descartadas, pero luego desmentido, pero luego desmentida, pero luego desmentidos,
            pero luego desmentidas, pero luego desechado, pero luego desechada, pero luego desechados, pero luego
            desechadas, pero después retirado, pero después retirada, pero después retirados, pero después retiradas,
            pero después rechazado, pero después rechazada, pero después rechazados, pero después rechazadas, pero
            después anulado, pero después anulada, pero después anulados, pero después anuladas, pero después
            descartado, pero después descartada, pero después descartados, pero después descartadas, pero después
            desmentido, pero después desmentida, pero después desmentidos, pero después desmentidas, pero después
            desechado, pero después desechada, pero después desechados, pero después desechadas, finalmente retirado,
            finalmente retirada, finalmente retirados, finalmente retiradas, finalmente rechazado, finalmente rechazada,
            finalmente rechazados, finalmente rechazadas, finalmente anulado, finalmente anulada, finalmente anulados,
            finalmente anuladas, finalmente descartado, finalmente descartada, finalmente descartados, finalmente
            descartadas, finalmente desmentido, finalmente desmentida, finalmente desmentidos, finalmente desmentidas,
            finalmente desechado, finalmente desechada, finalmente desechados, finalmente desechadas, antes de
            corregirse, antes de rectificar,
            pero desistió, pero desistieron, pero renunció, pero renunciaron, pero decidió no, pero decidieron no,
            pero optó por no, pero optaron por no, luego congelado, luego congelada, luego congelados,
            luego congeladas, luego cancelado, luego cancelada, luego cancelados, luego canceladas, después congelado,
            después congelada, después congelados, después congeladas, después cancelado, después cancelada,
            después cancelados, después canceladas, más tarde congelado, más tarde congelada, más tarde congelados,
            más tarde congeladas, más tarde cancelado, más tarde cancelada, más tarde cancelados,
            más tarde canceladas
            """,
        limit="""
            con una reserva, con una salvedad, con un matiz,
            o casi, o poco menos, por una vez, con otras condiciones, bajo otras condiciones, en otras condiciones,
            nunca solo, nunca sola, nunca a solas, siempre dentro de la ley, dentro de la ley, dentro de los límites,
            reservado a, reservada a, reservados a, reservadas a, reservado para, reservada para,
            como mucho,
            de momento solo, de momento sólo, por ahora solo, por ahora sólo, al principio solo, al principio sólo,
            inicialmente solo, inicialmente sólo, pero de momento solo, pero de momento sólo, pero por ahora solo,
            pero por ahora sólo, pero al principio solo, pero al principio sólo, pero inicialmente solo, pero
            inicialmente sólo, aunque de momento solo, aunque de momento sólo, aunque por ahora solo, aunque por ahora
            sólo, aunque al principio solo, aunque al principio sólo, aunque inicialmente solo, aunque inicialmente
            sólo,
            ni uno de los cuales, ni una de las cuales, ni uno solo de los cuales, ni una sola de las cuales, ni uno
            de ellos, ni una de ellas, ni uno solo de ellos, ni una sola de ellas,
            no sin reservas, con reservas, con matices, ninguno de los cuales, ninguno de los que,
            ninguna de las cuales, ninguna de las que, desde el punto de vista, desde la óptica, descontando,
            ajustado por, ajustada por, en promedio, salvo, excepto, pero solo, pero sólo, como pronto,
            como muy
            pronto, como máximo, a lo sumo, a excepción, con excepción, en algunos casos, en ciertos casos,
            en la mayoría de los casos, en muchos casos, en contados casos, en dosis altas, en altas dosis, en dosis
            bajas, en bajas dosis, al menos
            en parte, en parte, al menos, por lo menos, antes de impuestos, menos uno, menos dos, en funciones,
            ninguno de ellos, ninguna de ellas, con la salvedad, dejando aparte, dejando de
            lado, con la única excepción, a excepción de, hecha la salvedad, aunque solo, aunque sólo, aunque
            solamente, aunque únicamente, aunque no antes, pero no antes, menos a, menos al, menos el, menos la, menos
            los, menos las, menos para, menos en, menos quien, menos quienes, menos con, menos cuando, menos donde,
            descontado el, descontada la, descontados los, descontadas las, excluido el, excluida la, excluidos los,
            excluidas las, exceptuado el, exceptuando a, exceptuando los, exceptuando las, con la reserva, con la
            advertencia, una vez descontado, una vez descontada, una vez descontados, a tipo de cambio constante, a
            tipos de cambio constantes, a perímetro constante, en términos comparables, en términos homogéneos, pero
            eso fue en, pero eso fue antes, aunque eso fue en, pero eso era antes, con la excepción, exceptuando,
            exceptuados, exceptuado, quitando, descontados, salvedad hecha, con una excepción, con dos excepciones,
            con pocas excepciones, con algunas excepciones, hasta agotar, hasta completar, hasta fin de existencias, a
            ojos de, a los ojos de, a juicio de,
            de los que solo, de los que sólo, de los que apenas, de las que solo, de las que sólo, de las que apenas,
            de los cuales solo, de los cuales sólo, de los cuales apenas, de las cuales solo, de las cuales sólo,
            de las cuales apenas,
            dentro de los límites, dentro de ciertos límites, dentro de lo posible, dentro de lo razonable, pero sin,
            aunque sin,
            en algunos pacientes, en algunos niños, en algunos hombres, en algunos adultos, en algunos países, en
            algunos lugares, en ciertos pacientes, en ciertos niños, en ciertos hombres, en ciertos adultos, en
            ciertos países, en ciertos lugares, en algunas personas, en algunas pacientes, en algunas mujeres, en
            algunas regiones, en algunas zonas, en algunas ciudades, en ciertas personas, en ciertas pacientes, en
            ciertas mujeres, en ciertas regiones, en ciertas zonas, en ciertas ciudades
            """,
        condition="""
            llegado el caso, condicionado a, condicionada a, condicionados a, condicionadas a,
            supeditados a, supeditadas a, sujeto a que, sujeta a que,
            en función de, en función del, dependiendo de, dependiendo del,
            si, a menos, a no ser, mientras no, siempre que, siempre y cuando, solo si, sólo si, a condición, con la
            condición, en caso de, salvo que, en la medida, con tal de que, si no fuera, de no ser por, a no ser por,
            de haber, de no haber, de no ser, de no mediar, con una condición, con una sola condición, con dos
            condiciones, bajo una condición, bajo la condición, bajo el supuesto, en el supuesto, suponiendo,
            partiendo del supuesto, a reserva de, a falta de, a falta del, a expensas de, a expensas del, pendiente
            de, pendiente del, pendientes de, en ausencia de, supeditado a, supeditada a, a no ser que
            """,
        number="por habitante, por persona, al día, al año, al mes, puntos porcentuales",
        hedge="""
            supongo, suponemos, me imagino, me figuro,
            o eso me, o eso nos, o eso le, o eso les, o eso contaron, o eso se dice, o así me, o así nos, quizá algún
            día, quizás algún día, tal vez algún día, según mi interpretación, según mi lectura, según mi opinión,
            según mi estimación, según mi análisis, según nuestra interpretación, según nuestra lectura, según nuestra
            opinión, según nuestra estimación, según nuestra análisis, según mi entender, según nuestro análisis, a mi
            juicio, a mi entender, a mi parecer, a mi modo de ver, a nuestro juicio, a nuestro entender, a nuestro
            parecer, a nuestro modo de ver,
            o eso creíamos, o eso pensábamos, o eso creemos, o eso creo, o eso pensé, o eso creí,
            o quizá, o quizás, o tal vez, o posiblemente, o más bien, o al menos, o acaso, en teoría, sobre el papel,
            según parece, que se sepa, que yo sepa, que sepamos, por lo que sé, por lo que sabemos,
            hasta donde sé, hasta donde sabemos, hasta donde yo sé, hasta donde se sabe,
            en principio, al parecer, supuestamente, bromeó, ironizó, presuntamente, verdad,
            en la novela, en la película, en su sueño, o eso creía, o eso creían, o eso cree, o eso creen, o eso
            pensaba, o eso pensaban, o eso dice, o eso dicen, o eso dijo, o eso afirma, o eso parece, o eso parecía, con
            ironía, irónicamente, en broma, con sorna, con sarcasmo
            """,
        time="hasta que, una vez que, en cuanto, por ahora, por el momento, de momento, a día de hoy, hoy por hoy",
    ),
    at_once=by_class(
        negation="nada, nadie, nunca, jamás, ni, a nadie",
        limit="solo, sólo, solamente, únicamente, apenas",
    ),
    asking=words("pregunta preguntan preguntó preguntaron preguntar"),
    tentative=words("podría podrían habría habrían inicialmente parece parecen parecía parecían pareció"),
    answers=words("no sí"),
    subjects=by_class(
        negation="""
            ni una sola, aún no he, todavía no he, nunca he, no conozco,
            ningún, ninguna, ninguno, nadie, nada, nunca, jamás, tampoco, en ningún, ni uno, ni una, ni siquiera, ni
            siquiera por, ni siquiera en, ni siquiera con, ni por, ni con, ni en, bajo ningún, bajo ninguna, de ningún,
            de ninguna, en ninguna, por ningún
            """,
        limit="""
            no todos, no todas, no todo, pocos, pocas, solo, sólo, solamente, únicamente, apenas, apenas nadie, casi
            nadie, apenas ningún
            """,
    ),
    ratios=words("de a o u"),
    ranges=words("entre * y,"),
    rounding=by_class(
        limit="hasta, casi",
        hedge="cerca de, unas, unos, media de, promedio de",
    ),
    narrowing=words("""
        algunos algunas muchos muchas pocos pocas varios varias ciertos ciertas numerosos numerosas menos presunto
        presunta autoproclamado autoproclamada futuro futura ex antiguo antigua supuesto supuesta
        """),
    labels=words("""
        fase clase tipo nivel sala página artículo sección capítulo figura tabla canal puerta andén versión línea
        grupo
        """),
    scarce=words("poco poca"),
    shares=words(
        "ciento mayoría minoría mitad parte tercio tercios cuarto cuartos muchos muchas pocos pocas algunos algunas"
    ),
    partitives=words("de del"),
    late=by_class(
        limit="""
            como máximo, como mucho, a lo sumo,
            por muy poco, por poco, por los pelos, solamente, únicamente, al menos, por lo menos, en promedio, de
            media, en todo caso, la mayor parte del tiempo, a veces, en defensa propia, en legítima defensa, por
            accidente, sin querer, por error, en broma, bajo coacción, bajo tortura, y nada más, y en ningún otro
            sitio, y en ninguna otra parte, y en ningún otro lugar, y nadie más, en cierto modo, en cierta medida, en
            cierta manera, en cierto sentido, de palabra, sobre el papel, a trozos,
            la mayoría, en su mayoría, la mayoría de ellos, la mayoría de ellas,
            nada más, en lo posible, exceptuado, exceptuada, exceptuados, exceptuadas
            """,
        condition="de lo contrario, de otro modo, de otra manera",
    ),
    asserting=words("afirmar, decir, sostener, creer, pretender, insinuar, concluir"),
    first_persons=words("yo"),
    speakers=words("yo nosotros nosotras"),
    occasions=words("cuando, hasta donde, mientras"),
    universals=words("todos todas cada ningún ninguna nadie nada"),
    lasting=words("mientras"),
    subjunctives=words("""
        sea sean seamos esté estén estemos haya hayan hayamos tenga tengan tengamos pueda puedan podamos quiera
        quieran queramos haga hagan hagamos siga sigan sigamos dure duren exista existan viva vivan vivamos gobierne
        gobiernen permanezca permanezcan continúe continúen mantenga mantengan cumpla cumplan quede queden falte
        falten funcione funcionen resista resistan llegue lleguen pague paguen cambie cambien respete respeten trabaje
        trabajen acepte acepten diga digan salga salgan venga vengan vaya vayan ponga pongan sirva sirvan deba deban
        sepa sepan permita permitan deje dejen
        """),
    permitting=words("""
        permite permiten permita permitan permitía permitió deja dejan conviene quiere quieren interesa excluye
        """),
    breaking=by_class(
        limit="para un, para una, salvo, excepto, sólo, solo, menos",
        condition="""
            cuando, si, el día que, el día en, en cuanto, una vez, siempre que, siempre y, mientras, tan pronto, el
            momento en, en el momento, a condición, con tal
            """,
        time="antes, hasta, después",
    ),
    gone=words("""
        era eran fue fueron estaba tenía tenían había habían hizo hicieron dijo vino vinieron tuvo tuvieron pudo
        """),
    contrary=words("""
        dio marcha atrás en ese punto, se echó atrás en ese punto, ha rectificado ese punto, rectificó ese punto,
        lo desmintió, lo desmiente, lo desmienten, lo desmintieron, lo ha desmentido, lo negó, lo niega, lo niegan, lo
        negaron, lo contradice, lo contradicen, lo contradijo, lo refuta, lo refutó, lo refutaron, lo retiró, lo
        desautorizó, lo rectificó, la desmintió, la desmiente, la desmienten, la desmintieron, la ha desmentido, la
        negó, la niega, la niegan, la negaron, la contradice, la contradicen, la contradijo, la refuta, la refutó, la
        refutaron, la retiró, la desautorizó, la rectificó, los desmintió, los desmiente, los desmienten, los
        desmintieron, los ha desmentido, los negó, los niega, los niegan, los negaron, los contradice, los
        contradicen, los contradijo, los refuta, los refutó, los refutaron, los retiró, los desautorizó, los
        rectificó, las desmintió, las desmiente, las desmienten, las desmintieron, las ha desmentido, las negó, las
        niega, las niegan, las negaron, las contradice, las contradicen, las contradijo, las refuta, las refutó, las
        refutaron, las retiró, las desautorizó, las rectificó, dice lo contrario, dice otra cosa, dicen lo contrario,
        dicen otra cosa, muestra lo contrario, muestra otra cosa, muestran lo contrario, muestran otra cosa, demuestra
        lo contrario, demuestra otra cosa, demuestran lo contrario, demuestran otra cosa, prueba lo contrario, prueba
        otra cosa, prueban lo contrario, prueban otra cosa, indica lo contrario, indica otra cosa, indican lo
        contrario, indican otra cosa, sugiere lo contrario, sugiere otra cosa, sugieren lo contrario, sugieren otra
        cosa, revela lo contrario, revela otra cosa, revelan lo contrario, revelan otra cosa, se retractó, se desdijo,
        se ha retractado, no es así, no era así, no fue así, no es cierto, no era cierto, es falso, era falso
        """),
    unproved=words("""
        no supo citar ninguna fuente, no supo citar una fuente, no supo citar la fuente, no supo citar su fuente, no
        supo citar fuente alguna, no supo dar ninguna fuente, no supo dar una fuente, no supo dar la fuente, no supo
        dar su fuente, no supo dar fuente alguna, no supo nombrar ninguna fuente, no supo nombrar una fuente, no supo
        nombrar la fuente, no supo nombrar su fuente, no supo nombrar fuente alguna, no pudo citar ninguna fuente, no
        pudo citar una fuente, no pudo citar la fuente, no pudo citar su fuente, no pudo citar fuente alguna, no pudo
        dar ninguna fuente, no pudo dar una fuente, no pudo dar la fuente, no pudo dar su fuente, no pudo dar fuente
        alguna, no pudo nombrar ninguna fuente, no pudo nombrar una fuente, no pudo nombrar la fuente, no pudo nombrar
        su fuente, no pudo nombrar fuente alguna, no pudieron citar ninguna fuente, no pudieron citar una fuente, no
        pudieron citar la fuente, no pudieron citar su fuente, no pudieron citar fuente alguna, no pudieron dar
        ninguna fuente, no pudieron dar una fuente, no pudieron dar la fuente, no pudieron dar su fuente, no pudieron
        dar fuente alguna, no pudieron nombrar ninguna fuente, no pudieron nombrar una fuente, no pudieron nombrar la
        fuente, no pudieron nombrar su fuente, no pudieron nombrar fuente alguna, no quiso citar ninguna fuente, no
        quiso citar una fuente, no quiso citar la fuente, no quiso citar su fuente, no quiso citar fuente alguna, no
        quiso dar ninguna fuente, no quiso dar una fuente, no quiso dar la fuente, no quiso dar su fuente, no quiso
        dar fuente alguna, no quiso nombrar ninguna fuente, no quiso nombrar una fuente, no quiso nombrar la fuente,
        no quiso nombrar su fuente, no quiso nombrar fuente alguna, no citó ninguna fuente, no citó fuente alguna, no
        citó fuentes, no dio ninguna fuente, no dio fuente alguna, no dio fuentes, no nombró ninguna fuente, no nombró
        fuente alguna, no nombró fuentes, no aportó pruebas, no aportó ninguna prueba, no aportó prueba alguna, no
        aportaron pruebas, no aportaron ninguna prueba, no aportaron prueba alguna, no presentó pruebas, no presentó
        ninguna prueba, no presentó prueba alguna, no presentaron pruebas, no presentaron ninguna prueba, no
        presentaron prueba alguna, no ofreció pruebas, no ofreció ninguna prueba, no ofreció prueba alguna, no halló
        prueba alguna de ello, no halló prueba alguna de eso, no halló pruebas de ello, no halló pruebas de eso, no
        halló ninguna prueba de ello, no halló ninguna prueba de eso, no halló ni una prueba de ello, no halló ni una
        prueba de eso, no halló rastro de ello, no halló rastro de eso, no halló indicios de ello, no halló indicios
        de eso, no hallaron prueba alguna de ello, no hallaron prueba alguna de eso, no hallaron pruebas de ello, no
        hallaron pruebas de eso, no hallaron ninguna prueba de ello, no hallaron ninguna prueba de eso, no hallaron ni
        una prueba de ello, no hallaron ni una prueba de eso, no hallaron rastro de ello, no hallaron rastro de eso,
        no hallaron indicios de ello, no hallaron indicios de eso, no encontró prueba alguna de ello, no encontró
        prueba alguna de eso, no encontró pruebas de ello, no encontró pruebas de eso, no encontró ninguna prueba de
        ello, no encontró ninguna prueba de eso, no encontró ni una prueba de ello, no encontró ni una prueba de eso,
        no encontró rastro de ello, no encontró rastro de eso, no encontró indicios de ello, no encontró indicios de
        eso, no encontraron prueba alguna de ello, no encontraron prueba alguna de eso, no encontraron pruebas de
        ello, no encontraron pruebas de eso, no encontraron ninguna prueba de ello, no encontraron ninguna prueba de
        eso, no encontraron ni una prueba de ello, no encontraron ni una prueba de eso, no encontraron rastro de ello,
        no encontraron rastro de eso, no encontraron indicios de ello, no encontraron indicios de eso, no hay prueba
        alguna de ello, no hay prueba alguna de eso, no hay pruebas de ello, no hay pruebas de eso, no hay ninguna
        prueba de ello, no hay ninguna prueba de eso, no hay ni una prueba de ello, no hay ni una prueba de eso, no
        hay rastro de ello, no hay rastro de eso, no hay indicios de ello, no hay indicios de eso, no había prueba
        alguna de ello, no había prueba alguna de eso, no había pruebas de ello, no había pruebas de eso, no había
        ninguna prueba de ello, no había ninguna prueba de eso, no había ni una prueba de ello, no había ni una prueba
        de eso, no había rastro de ello, no había rastro de eso, no había indicios de ello, no había indicios de eso,
        no existe prueba alguna de ello, no existe prueba alguna de eso, no existe pruebas de ello, no existe pruebas
        de eso, no existe ninguna prueba de ello, no existe ninguna prueba de eso, no existe ni una prueba de ello, no
        existe ni una prueba de eso, no existe rastro de ello, no existe rastro de eso, no existe indicios de ello, no
        existe indicios de eso,
        cambió su versión, cambiado su versión, cambió de versión, cambiado de versión, se contradijo, se ha
        contradicho
        """)
    | frozenset(
        {
            f"no {can} {verb}lo"
            for can in ("puedo", "puede", "pueden", "podía", "podían", "pudo", "pudieron", "he podido", "ha podido")
            for verb in ("probar", "demostrar", "confirmar", "verificar", "comprobar", "jurar")
        }
        | {
            f"{it} no {verb} {what}"
            for it in ("eso", "esto", "ello")
            for verb in ("está", "estaba", "ha sido")
            for what in ("probado", "demostrado", "confirmado", "verificado", "comprobado", "decidido")
        }
        | {f"{it} no es {what}" for it in ("eso", "esto", "ello") for what in ("definitivo", "oficial", "seguro")}
        | {f"nada lo {verb}" for verb in ("prueba", "demuestra", "confirma")}
    ),
    judging=words("""
        considera consideran consideró consideraron tilda tildan tildó tildaron tacha tachan tachó califica califican
        calificó calificaron juzga juzgan juzgó ve ven
        """),
    spatial=words("desde"),
    ranks=words("""
        empatada con, empatado con, empatados con, empatadas con, detrás de, por detrás de, junto con, a la par de,
        igualada con, igualado con
        """),
    conceding=words("""
        admite admiten admitió admitieron reconoce reconocen reconoció reconocieron concede concedió confiesa confesó
        advierte advierten advirtió
        """),
    undoing=words("""
        restableció, restablecieron, restablecido, restablecida, restablecidos, restablecidas,
        anulara, anularan, anulase, revocara,
        ya ha rebajado, ya ha reducido, ya han rebajado, ya han reducido, luego ha rebajado, luego ha reducido, luego
        han rebajado, luego han reducido, después ha rebajado, después ha reducido, después han rebajado, después han
        reducido, luego rebajó, luego redujo, luego rebajaron, luego redujeron, después rebajó, después redujo,
        después rebajaron, después redujeron,
        retiró, retiraron,
        fue corregido, fue corregida, fueron corregidos, fueron corregidas, sido corregido, sido corregida, sido
        corregidos, sido corregidas, se corrigió, se corrigieron,
        canceló, cancelaron, cancelado, cancelada, cancelados, canceladas, anuló, anularon, anulado, anulada, anulados,
        anuladas, suspendió, suspendieron, suspendido, suspendida, aplazó, aplazaron, aplazado, aplazada, aplazados,
        aplazadas, pospuso, pospusieron, pospuesto, pospuesta, retrasó, retrasado, retrasada, retirado, retirada,
        retirados, retiradas, levantó, levantaron, archivó, archivaron, desconvocó, desconvocaron, desconvocado,
        desconvocada, revocó, revocado, revocada,
        abandonado, abandonada, descartado, descartada, archivado, archivada, dejó sin efecto, dejaron sin efecto
        """),
    relenting=words("""
        aclaró que se refería, aclaró que hablaba, aclaró que quería, precisó que se refería, precisó que hablaba,
        precisó que quería, matizó que se refería, matizó que hablaba, matizó que quería, se corrigió, se corrigieron,
        desistió, desistieron, renunció, renunciaron, echó atrás, echaron atrás, retractó, retractaron, dio marcha
        atrás, dieron marcha atrás, cambió de idea, cambió de opinión, cambiaron de idea, cambiaron de opinión,
        rectificó, rectificaron, lo canceló, la canceló, lo retiró, la retiró, los retiró, las retiró, lo dejó, lo
        abandonó, la abandonó, lo pensó mejor, tiró la toalla, dar marcha atrás, echarse atrás, retractarse,
        desistir, cambiar de idea, cambiar de opinión, dio un paso atrás
        """),
    clearing=words("""
        absuelto, absuelta, absueltos, absolvió, absolvieron, exculpado, exculpada, exculpados, exonerado, exonerada,
        exculpó, exoneró, declarado inocente, declarada inocente, en libertad, de ellos en suspenso, rebajado a,
        rebajada a, libre de cargos, sobreseído, sobreseída
        """),
    accusing=words("""
        acusa acusaba acusaban acusada acusado acusados acusan acusaron acusó arrestada arrestado arrestaron arrestó
        cargos condenada condenado condenó detenida detenido detenidos detuvieron detuvo imputada imputado imputados
        imputó investigada investigado investigó procesada procesado señaló señalaron sospecha sospechaba sospechaban
        sospechó sospechoso sospechosa
        """),
    charges=words("""
        acusación acusaciones cargos sospecha sospechas denuncia denuncias querella imputación demanda
        declaración
        """),
    announcing=words("""
        iba iban prometido amenazado anunciado previsto prevista ofreció ofrecieron anunció anunciaron planeaba debía
        debían tenía pretendía solicitó solicitaron
        """),
    afterwards=words("antes de para luego después finalmente posteriormente al final se más tarde acabó por terminó"),
    binding=words("""
        eso depende, eso dependerá, eso dependía, eso dependería, esto depende, esto dependerá, ello depende, ello
        dependerá, lo que depende, lo que dependerá, lo cual depende, lo cual dependerá, todo depende, todo dependerá,
        lo condiciona, la condiciona, lo condicionó, la condicionó, lo condicionaba, lo condicionan, lo supedita, la
        supedita, lo supeditó, la supeditó, lo supeditan, pone condiciones, puso condiciones, pone como condición, puso
        como condición
        """),
    proved=words("""
        probó probaron probado probada probados probadas probarse confirmó confirmado confirmada confirmaron demostró
        demostrado demostrada demostraron comprobó comprobado comprobada acreditó acreditado
        """),
    never=words("nunca jamás"),
    taking_up=words("que cual cuales quien quienes"),
    reasons=words("porque pues puesto"),
    journeys=words("""
        vengo viene vine vino vinieron venido entro entra entré entró entraron entrado voy fui fue fueron ido vuelvo
        volvió regresó
        """),
    purposes=words("para"),
    habits=words("solía solían suele suelen"),
    settled=words("""
        probado probada demostrado demostrada confirmado confirmada decidido decidida acordado acordada seguro segura
        cierto cierta claro clara verdad verificado verificada comprobado comprobada probar probarse demostrar
        demostrarse confirmar confirmarse verificar verificarse comprobar comprobarse
        """),
    whereby=words("según el cual, según la cual, según los cuales, según las cuales"),
    prospects=words("futuro esperanza porvenir"),
    bounds=words("hasta que, en aquel entonces, por aquel entonces, en esa época, en aquella época"),
    past=words("entonces"),
    scopes=words("""
        hasta, al día siguiente, el día después, el mismo día,
        en la mayoría, en todos, en todas, en algunos, en algunas, para todo el mundo, este año, este mes, esta semana,
        hoy, esta vez, en público, por ahora, de momento, de gravedad, gravemente, de inmediato, hasta ahora, todavía,
        aún, hasta la fecha, antes, en más de, en más del, más de, más que, tanto como, más allá de
        """),
    rates=words("al día, al mes, al año, a la semana, por hora, la hora"),
    counterfactual=words("""
        en ausencia de, en caso de, de no ser por, de no haber, de haber, a no ser por, de llover, de ser así, de no ser
        así, de confirmarse, de cumplirse, de producirse, supongamos, imaginemos, si hubiera, si hubiese, si hubieran, a
        falta de, salvo, excepto, sin contar, a excepción de, con excepción de, con la excepción de, excluyendo, aparte
        de, descontando, de haberlo, de haberla, de haberse, de saberlo, de haberlos, sin este, sin esta, sin estos, sin
        estas, sin ese, sin esa, sin esos, sin esas, sin tal, sin un
        """),
    conditional_endings=(
        *(f"{stem}{end}" for stem in ("arí", "erí", "irí", "drí", "brí") for end in ("a", "an")),
        "rá",
        "rán",
    ),
    open_conditions=words("si, sin, a menos que, salvo que, siempre que, hasta que, mientras no, en caso de que"),
    resuming=words("entonces"),
    superlatives=words("más menos mejor peor primer primero primera último última único única"),
    relatives=words("que quien quienes cual cuyo cuya donde"),
    adverb_endings=("mente",),
    restrictive=words("que quien"),
    owning_relatives=words("cuya cuyo cuyas cuyos"),
    prepositions=words("""
        a al ante bajo como con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras
        """),
    adverbs=words("""
        ahora antes aquí ayer casi después entonces hoy luego más mañana nunca siempre también tarde todos todas
        todo toda ya
        """),
    ones=words("un uno una algún alguna"),
    actors=words("yo nosotros nosotras él ella ellos ellas"),
    linking=words("""
        sería serían sea sean fuera fuese resulta resultó resultaba resultaría parece parecía pareció queda
        quedó ha han había habían
        """),
    intending=words("""
        cree creen creía creían creyó piensa piensan pensaba pensaban pensó considera consideran consideraba
        consideró afirma afirman afirmaba afirmó asegura aseguran aseguraba aseguró dice dicen decía dijo espera
        esperan esperaba esperó confía confían desea desean deseaba promete prometen prometía prometió prevé
        prevén preveía pretende pretenden pretendía pretendió intenta intentan intentaba intentó quiere quieren
        quería querían planea planean planeaba planeó amenaza amenazan amenazaba amenazó busca buscan buscaba
        buscó teme temen temía temió propone proponen proponía propuso jura juran juraba juró acuerda acuerdan
        acordó supone suponen suponía sospecha sospechan sospechaba
        """),
    degrees=words("tan muy tanto demasiado bastante"),
    infinitive_endings=tuple(
        verb + pronoun
        for verb in ("ar", "er", "ir")
        for pronoun in ("", "la", "las", "le", "les", "lo", "los", "me", "nos", "se")
    ),
    exceptions=words("excepto menos salvo"),
    awaiting=("en cuanto", "tan pronto como", "una vez que"),
    extents=words("en entre para por"),
    halves=words("mayoría minoría mitad"),
    tested_in=words("en entre in"),
    tested=words("""
        ratones ratas roedores animales monos perros conejos cerdos pacientes adultos niños bebés adolescentes
        mujeres hombres fumadores voluntarios participantes células vitro personas humanos
        """),
    titling=words("título títulos titulado titulada intitulado intitulada"),
    past_endings=("ó", "aron", "ieron", "aba", "aban"),
    participle_endings=("ando", "iendo", "endo"),
    agents=words("por"),
    bearers=words("barrio ciudad departamento isla mes municipio provincia puerto pueblo región república"),
    demonstratives=words("esto eso ello"),
    persons={"él": "el un este ese su", "ella": "la una esta esa su"},
    titles=words("sr sra don doña dr dra presidente ministro ministra juez"),
    fictions=words("""
        leyenda leyendas mito mitos bulo bulos mentira mentiras rumor rumores invención invento montaje quimera farsa
        patraña patrañas habladuría habladurías fabulación fabulaciones infundio infundios calumnia calumnias conjetura
        conjeturas especulación especulaciones farsas
        """),
    retractions=words("""
        absurdo absurda ridículo ridícula disparate infundado infundada afirmación bulo error falso falsa falsedad
        invento leyenda mentira mito rumor desmentido desmentida equivocado refutado
        corrigió corregido corregida rectificó rectificaron rectificado rectificada
        """),
    copulas=words("es son era eran fue fueron será serán ser sido está están estaba estaban"),
    idioms=words("""
        nombre no revelado, nombre no divulgado, nombre no facilitado, nombre aún no conocido, nombre todavía no
        conocido,
        nombre aún no revelado, nombre todavía no revelado, no en la foto, no aparece en la foto, no en la imagen, no
        aparece en la imagen,
        hay que decirlo, todo hay que decirlo, hay que decir, debo decir, debo decirlo, debe decirse, si se me permite,
        si se quiere, si puedo decirlo, con o sin, con * o sin, ninguna sorpresa, no es sorpresa, no es una sorpresa, no
        hace mucho, no ha mucho, no hace mucho tiempo, no ha mucho tiempo, me parece bien, me parece muy bien, me parece
        perfecto, me parece estupendo, nos parece bien, sin amargura, sin rencor, sin ironía, sin exagerar, sin
        exageración, sin rodeos, sin ambages, sin titubear, no hace tanto, no hace tanto tiempo, sin duda, sin embargo,
        no solo, no sólo, no obstante, ni más ni menos, nada menos que, no hay duda, sin duda alguna, sin lugar a dudas,
        sin reservas, sin pausa, sin descanso, sin interrupción, sin incidentes, desde entonces, hasta entonces, no cabe
        duda, sin vacilar, sin dudar, no cabe error, no deja de, no dejan de, no dejó de, no es mentira, sin falta,
        nadie niega, nadie duda, nadie discute, ningún secreto, fuera de duda, como parte de, es parte de, son parte de,
        era parte de, fue parte de, forma parte de, forman parte de, formaba parte de, formar parte de, por parte de, no
        olvidemos que, no sorprende que, no es casualidad, no hay que olvidar que, ninguna duda, no gubernamental, no
        gubernamentales, quiere decir, quería decir, en aquel entonces de, el antiguo testamento, unos a otros, el uno
        al otro, si bien, no es exagerado, no exagero, no es exageración, no falta quien, no faltan quienes, no faltan
        los que, no faltó quien,
        sin sorpresa, sin sorpresas
        """),
    pronouns=words("""
        yo me mí mi mis tú te ti tu tus él ella ello nosotros nosotras nos nuestro nuestra nuestros nuestras vosotros
        vosotras os vuestro vuestra vuestros vuestras ellos ellas
        le les lo la los las se su sus suyo suya este esta esto estos estas ese esa eso esos esas aquel
        aquella
        """),
    determiners=words("""
        el la los las lo un una unos unas este esta estos estas ese esa esos esas su sus mi mis nuestro nuestra
        """),
    interrogatives=words("quién quiénes qué cuándo dónde por cómo cuál cuáles cuánto cuánta cuántos cuántas adónde"),
    modals=words("puede pueden podría podrían debe deben debería deberían quiere querría"),
    auxiliaries=words("""
        haber
        es son era eran será serán fue fueron ha han había habían habrá habrán hubo sido ser estar está están estaba
        estaban estuvo he has hemos va van iba
        """),
    calendar=words("""
        enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes
        miércoles jueves viernes sábado domingo navidad hoy ayer mañana semana semanas mes meses año años día días
        """),
    ago=words("hace"),
    later=words("antes, después, más tarde"),
    brief=words("hora horas minuto minutos segundo segundos"),
    opining=words("""
        creo
        considera consideraba consideran cree creen creyeron creyó creía creían espera esperaba esperan imagina
        imaginaba imaginan pensaba pensaban pensó piensa piensan sospecha sospechaba sospechan supone suponen suponía
        teme temen temía creer creído pensar pensado suponer imaginar imaginado sospechar sospechado temer temido
        esperar esperado convencido convencida convencidos convencidas persuadido persuadida
        """),
    discarding=words("dejada de lado, dejado de lado, dejaron de lado, dejó de lado, echó atrás"),
    replacing=words("en lugar de, en vez de"),
    recent=words("pasadas pasados próximas próximos últimas últimos"),
    sweeping=words("nada nadie ninguna ninguno pocas pocos todas todo todos"),
    contrasts=words("en cambio, sin embargo, no obstante, por el contrario, al contrario"),
    slight=words("""
        bajo baja bajos bajas pequeño pequeña pequeños pequeñas escaso escasa escasos escasas mínimo mínima
        mínimos mínimas limitado limitada limitados limitadas reducido reducida reducidos reducidas
        """),
    starting=words("desde"),
    at_hour=words("la las"),
    clock=frozenset({"h", "horas", "de la madrugada", "de la mañana", "de la noche", "de la tarde"}),
    dating=words("""
        en de del entre año enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
        """),
    units=words("""
        millón millones mil por ciento % euro euros dólar dólares peso pesos km kilómetro kilómetros metro metros m kg
        kilo kilos tonelada toneladas litro litros hora horas h minuto minutos grados € $ milímetro milímetros
        centímetro centímetros miligramo miligramos hectárea hectáreas vatios kilovatios megavatios nudos °c mill
        """),
    negating_prefixes=words("in im i des no"),
    plural_endings=("es", "s"),
    plural_changes={"z": "ces"},
    tense_endings=("aron", "ieron", "aban", "aba", "ará", "ó", "an", "en", "a", "e", "ado", "ido"),
    notes=frozenset({"sic", "énfasis añadido", "el subrayado es nuestro"}),
)
