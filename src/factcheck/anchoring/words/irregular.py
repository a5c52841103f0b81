"""Verbs whose forms no ending tells: one a line, so that an editor's ``[went]`` is known as a form of *goes*.

Only forms that differ by more than the endings of the lists are needed; a form that two verbs share stands with both.
"""

VERBS: dict[str, str] = {
    "en": """
        arise arises arose arisen arising
        bear bears bore borne bearing
        beat beats beaten beating
        become becomes became becoming
        begin begins began begun beginning
        bend bends bent bending
        bind binds bound binding
        bite bites bit bitten biting
        blow blows blew blown blowing
        break breaks broke broken breaking
        bring brings brought bringing
        build builds built building
        buy buys bought buying
        catch catches caught catching
        choose chooses chose chosen choosing
        come comes came coming
        creep creeps crept creeping
        deal deals dealt dealing
        dig digs dug digging
        do does did done doing
        draw draws drew drawn drawing
        drink drinks drank drunk drinking
        drive drives drove driven driving
        eat eats ate eaten eating
        fall falls fell fallen falling
        feed feeds fed feeding
        feel feels felt feeling
        fight fights fought fighting
        find finds found finding
        flee flees fled fleeing
        fly flies flew flown flying
        forget forgets forgot forgotten forgetting
        freeze freezes froze frozen freezing
        get gets got gotten getting
        give gives gave given giving
        go goes went gone going
        grow grows grew grown growing
        hang hangs hung hanging
        hear hears heard hearing
        hide hides hid hidden hiding
        hold holds held holding
        keep keeps kept keeping
        know knows knew known knowing
        lay lays laid laying
        lead leads led leading
        leave leaves left leaving
        lend lends lent lending
        lie lies lay lain lying
        light lights lit lighting
        lose loses lost losing
        make makes made making
        mean means meant meaning
        meet meets met meeting
        overcome overcomes overcame overcoming
        overthrow overthrows overthrew overthrown
        pay pays paid paying
        ride rides rode ridden riding
        ring rings rang rung ringing
        rise rises rose risen rising
        run runs ran running
        say says said saying
        see sees saw seen seeing
        seek seeks sought seeking
        sell sells sold selling
        send sends sent sending
        shake shakes shook shaken shaking
        shoot shoots shot shooting
        show shows showed shown showing
        shrink shrinks shrank shrunk shrinking
        sing sings sang sung singing
        sink sinks sank sunk sinking
        sit sits sat sitting
        sleep sleeps slept sleeping
        slide slides slid sliding
        speak speaks spoke spoken speaking
        spend spends spent spending
        stand stands stood standing
        steal steals stole stolen stealing
        stick sticks stuck sticking
        strike strikes struck striking
        swear swears swore sworn swearing
        sweep sweeps swept sweeping
        swim swims swam swum swimming
        take takes took taken taking
        teach teaches taught teaching
        tear tears tore torn tearing
        tell tells told telling
        think thinks thought thinking
        throw throws threw thrown throwing
        undergo undergoes underwent undergone
        understand understands understood
        wake wakes woke woken waking
        wear wears wore worn wearing
        win wins won winning
        withdraw withdraws withdrew withdrawn
        write writes wrote written writing
    """,
    "fr": """
        aller va vais vas allons allez vont allait allaient alla allèrent ira iront irait allé allée allés allées
        apprendre apprend apprennent apprenait apprit appris apprendra
        atteindre atteint atteignent atteignait atteignit atteindra
        boire boit boivent buvait but bu
        comprendre comprend comprennent comprenait comprit compris
        conduire conduit conduisent conduisait conduisit conduira
        connaître connaît connaissent connaissait connut connu
        construire construit construisent construisait construisit construira
        courir court courent courait courut couru courra
        craindre craint craignent craignait craignit craindra
        croire crois croyons croit croient croyait crut cru croira
        devenir devient deviennent devenait devint devenu deviendra
        dire dis disons dites dit disent disait dira disant
        écrire écrit écrivent écrivait écrivit écrira
        faire fais faisons faites fait font faisait faisaient fit firent fera feront faisant
        lire lit lisent lisait lut lu lira
        mettre mets mettons met mettent mettait mit mis mettra
        mourir meurt meurent mourait mourut mort mourra
        naître naît naissent naissait naquit né née
        obtenir obtient obtiennent obtenait obtint obtenu obtiendra
        ouvrir ouvre ouvrent ouvrait ouvrit ouvert ouvrira
        partir pars partons part partent partait partit parti partira
        perdre perds perdons perd perdent perdait perdit perdu perdra
        permettre permet permettent permettait permit permis permettra
        prendre prends prenons prend prennent prenait prit pris prendra
        recevoir reçois recevons reçoit reçoivent recevait reçut reçu recevra
        rendre rends rendons rend rendent rendait rendit rendu rendra
        revenir revient reviennent revenait revint revenu reviendra
        savoir sais savons sait savent savait sut su saura
        sortir sort sortent sortait sortit sorti sortira
        suivre suit suivent suivait suivit suivi suivra
        tenir tiens tenons tient tiennent tenait tint tenu tiendra
        venir viens venons vient viennent venait vint venu viendra
        vivre vit vivent vivait vécut vécu vivra
        voir vois voyons voit voient voyait vit vu verra
        vouloir veut veulent voulait voulut voulu voudra
    """,
    "de": """
        beginnen beginnt begann begannen begonnen
        beschließen beschließt beschloss beschlossen
        bleiben bleibt blieb blieben geblieben
        brechen bricht brach brachen gebrochen
        brennen brennt brannte brannten gebrannt
        bringen bringt brachte brachten gebracht
        denken denkt dachte dachten gedacht
        entscheiden entscheidet entschied entschieden
        erhalten erhält erhielt erhielten
        fahren fährt fuhr fuhren gefahren
        fallen fällt fiel fielen gefallen
        finden findet fand fanden gefunden
        fliegen fliegt flog flogen geflogen
        fliehen flieht floh flohen geflohen
        geben gibt gab gaben gegeben
        gehen geht ging gingen gegangen
        gelten gilt galt galten gegolten
        gewinnen gewinnt gewann gewannen gewonnen
        halten hält hielt hielten gehalten
        heißen heißt hieß hießen geheißen
        helfen hilft half halfen geholfen
        kennen kennt kannte kannten gekannt
        kommen kommt kam kamen gekommen
        lassen lässt ließ ließen gelassen
        laufen läuft lief liefen gelaufen
        lesen liest las lasen gelesen
        liegen liegt lag lagen gelegen
        nehmen nimmt nahm nahmen genommen
        nennen nennt nannte nannten genannt
        rufen ruft rief riefen gerufen
        scheinen scheint schien schienen geschienen
        schlagen schlägt schlug schlugen geschlagen
        schließen schließt schloss schlossen geschlossen
        schreiben schreibt schrieb schrieben geschrieben
        sehen sieht sah sahen gesehen
        sinken sinkt sank sanken gesunken
        sitzen sitzt saß saßen gesessen
        sprechen spricht sprach sprachen gesprochen
        stehen steht stand standen gestanden
        steigen steigt stieg stiegen gestiegen
        sterben stirbt starb starben gestorben
        tragen trägt trug trugen getragen
        treffen trifft traf trafen getroffen
        treten tritt trat traten getreten
        trinken trinkt trank tranken getrunken
        tun tut tat taten getan
        verlieren verliert verlor verloren
        versprechen verspricht versprach versprachen versprochen
        wachsen wächst wuchs wuchsen gewachsen
        werfen wirft warf warfen geworfen
        wissen weiß wusste wussten gewusst
        ziehen zieht zog zogen gezogen
    """,
    "es": """
        andar anda andan anduvo anduvieron
        caer cae caen cayó cayeron caerá
        conducir conduce conducen condujo condujeron
        construir construye construyen construyó construyeron
        dar doy das damos di dimos da dan dio dieron daba daban dará dado
        decir digo dices decimos dije dijimos dice dicen dijo dijeron decía decían dirá dirán dicho
        dormir duerme duermen durmió durmieron
        hacer hago haces hacemos hice hicimos hace hacen hizo hicieron hacía hacían hará harán hecho
        ir va van fue fueron iba iban irá irán ido
        leer lee leen leyó leyeron
        morir muere mueren murió murieron muerto
        obtener obtiene obtienen obtuvo obtuvieron
        oír oigo oyes oímos oye oyen oyó oyeron
        pedir pido pides pedimos pide piden pidió pidieron
        perder pierdo pierdes perdemos pierde pierden perdió perdieron
        poner pongo pones ponemos puse pusimos pone ponen puso pusieron pondrá puesto
        producir produce producen produjo produjeron
        querer quiere quieren quiso quisieron querrá
        saber sé sabes sabemos supe supimos sabe saben supo supieron sabrá
        salir salgo sales salimos sale salen salió saldrá
        seguir sigo sigues seguimos sigue siguen siguió siguieron
        sentir siento sientes sentimos siente sienten sintió sintieron
        tener tengo tienes tenemos tuve tuvimos tiene tienen tuvo tuvieron tenía tenían tendrá tenido
        traer trae traen trajo trajeron traído
        venir vengo vienes venimos vine vinimos viene vienen vino vinieron venía vendrá
        ver veo ves vemos vi vimos ve ven vio vieron veía veían verá visto
        volver vuelvo vuelves volvemos volví volvimos vuelve vuelven volvió volvieron vuelto
    """,
}
"""The verbs of each language, by its primary subtag."""
