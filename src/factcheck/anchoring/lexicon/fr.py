"""French."""

from factcheck.anchoring.lexicon.lexicon import Lexicon
from factcheck.anchoring.lexicon.lists import by_class, inflected, words

_ER = "e es ent ait aient a èrent é ée és ées er ant era eront erait eraient"  # the endings of regular verbs

LEXICON = Lexicon(
    language="fr",
    negation=words("""
        garde d'accuser, gardent d'accuser, gardé d'accuser, gardée d'accuser,
        jamais eu de moment où, jamais eu un moment où, jamais de moment où, a blanchi * de, ont blanchi * de, blanchi
        de, blanchie de, blanchis de, a relaxé * de, relaxé de, relaxée de, relaxés de, disculpé de, disculpée de,
        a disculpé * de, innocenté de, innocentée de,
        démente,
        injuste de dire, injuste d'affirmer, injuste de prétendre, il est tôt pour dire, il est tôt pour affirmer, est
        encore tôt pour dire, est encore tôt pour affirmer,
        sceptique quant, sceptiques quant, illégal de, défendu de, à aucun moment, en aucune façon, en aucune manière,
        ne, n', n, pas, non, jamais, aucun, aucune, rien, personne, ni, sans, guère, nullement, nul, nulle, nie,
        nient, niait, nié, refuse, refusent, refusait, refusé, rejette, rejettent, rejeté, dément, démentent, démenti,
        exclut, exclu, loin de, au lieu de, plutôt que, ne plus, échoué, échoue, faux, fausse, faussement, à tort,
        incapable, impossible, refus, loin d', cesse de, cessé de, cessent de, cesser de, évite de, évité de, évitent
        de, éviter de, failli, faillit, s'abstient de, s'abstenir de, s'est abstenu de, fait semblant de, font
        semblant de, faire semblant de, faisait semblant de, renonce à, renoncé à, renoncent à, renonçait à, interdit
        de, interdit à, interdisent de, révolu, fini le temps, finie l'époque, finis les temps, faute de, en l'absence
        de, absence de, trop * pour, à défaut de, erroné, erronée, mensonge, en aucun cas, peu probable, improbable,
        rétracté, rétracte, excusé de, excusé d'avoir, conteste, contestent, contestait, contesté, annulé, annulée,
        longtemps cru que, longtemps pensé que, longtemps considéré que, se garde de, se garde bien de, se gardent de,
        se gardent bien de, se gardait de, se gardait bien de, s'est gardé de, s'est bien gardé de, se défend de, se
        défendent de, se défendait de, s'est défendu de, s'est défendue de, refusant, refuser, refusa, refusèrent, en
        garde contre, répugne à, répugnait à, rechigne à, rechignait à, s'oppose à, s'opposent à, s'est opposé à, met
        en garde contre, s'est gardée de, se sont gardés de, se sont gardées de, s'était gardé de, s'était gardée de,
        gardez-vous de, gardons-nous de, garde-toi de, s'est bien gardée de, réticent à, réticente à, réticents à,
        réticentes à, peu enclin à, peu enclins à, peu encline à, et encore moins, déconseille de, déconseillent de,
        déconseillait de, déconseillé de, dissuade de, dissuadé de, dissuadent de, prématuré de, hasardeux de,
        aventureux de, exagéré de, excessif de, abusif de, absurde de, naïf de, téméraire de, présomptueux de,
        simpliste de, à deux doigts de, peu crédible que, peu probable que, peu vraisemblable que, peu plausible que,
        peu croyable que, guère crédible que, guère probable que, guère vraisemblable que, guère plausible que, guère
        croyable que, s'en faut que, s'en faut de beaucoup que, faut de beaucoup que, loin s'en faut que,
        sans preuve, sans preuves, sans aucune preuve, sans la moindre preuve
        """)
    | frozenset(
        f"{against} {what}"
        for against in ("contre", "résiste à", "résistent à", "s'oppose à", "s'opposent à", "s'opposait à")
        for what in ("l'idée", "la thèse", "l'accusation", "l'affirmation", "l'hypothèse", "la théorie")
    )
    | inflected("ni", _ER)
    | inflected("démen", "t te tent tait taient ti tie tis ties tir tant tira tirait"),
    limit=words("""
        seulement, uniquement, sauf, excepté, hormis, à part, au moins, au plus, tout au plus, presque, pratiquement,
        quasiment, quasi, en partie, une
        partie de, partiellement, partiel, partielle, moins de, plus de, à peine, rarement, exclusivement,
        limité à, une part de, seul, seule, seuls, seules, au maximum, au minimum, pas plus de, pas moins de, dans
        certains cas, à l'exception de, rares sont * qui, difficilement, dans la mesure où, dans la mesure du
        possible, à grand-peine
        """),
    condition=words("""
        si, s'il, s'ils, à moins que, à condition que, à condition de, pourvu que, sous réserve de, au cas où, en
        échange de, comme si, supposons, imaginons, à supposer, admettons, en supposant, dans l'hypothèse où, en cas de,
        dans un scénario, dans le scénario, dans ce scénario, selon un scénario, dans le pire des scénarios,
        dans l'hypothèse de, dans l'hypothèse d'une,
        pour peu que, à une condition, à une seule condition, à la condition, à la seule condition, sous condition
        """),
    quantifier=words("""
        tout tous toute toutes chaque quelque quelques plusieurs beaucoup peu certains certaines majorité moitié
        entier entière entièrement totalité total totale partie partiel partielle plupart toujours souvent parfois
        """),
    amounts=words("plus moins davantage"),
    number=words("""
        zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente
        quarante cinquante soixante cent cents mille million millions milliard milliards premier première deuxième
        second seconde moins md mds
        """),
    ordinals=words("""
        troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième vingtième centième
        tiers quart quarts cinquièmes dixièmes
        """),
    hedge=words("""
        présume que, présument que, présumait que, subodore que, supposait que, supposaient que,
        peut arriver que, pourrait arriver que, se pourrait que, arrive parfois que,
        pensait à l'époque que, croyait à l'époque que, pensais à l'époque que, croyais à l'époque que, alors que l'on
        croyait que, peut, peuvent, pourrait, pourraient, devrait, devraient, doit, peut-être, probablement, sans
        doute, apparemment, semble, semblent, semblait, paraît, serait, seraient, aurait, auraient, possible,
        possiblement, présumé, présumée, présumés, présumées, prétendu, prétendue, prétendus, prétendues, supposés,
        supposées, prétendument, environ, éventuellement, vraisemblablement, soi-disant, à en
        croire, hésite à, hésité à, hésitent à, semble que, paraît que, il se peut que, suggère que, suggèrent que,
        laisse penser que, laissent penser que, laisse entendre que, laissent entendre que, donne à penser que, est
        censé, est censée, sont censés, sont censées, accusé de, accusée de, accusés de, accusées de, soupçonné de,
        soupçonnée de, soupçonnés de, menace de, menacé de, menacent de, menaçait de, craint que, craignent que,
        craignait que, redoute que, redoutent que, espère que, espèrent que, espérait que, suppose que, supposent que,
        soupçonne que, soupçonnent que, probable que, possible que, envisageable que, concevable que, imaginable que,
        plausible que, vraisemblable que, risque que, risques que, rumeur que, crainte que, espoir que, l'hypothèse
        que, l'idée que, tenté de, tente de, tentent de, tenter de, essayé de, essaie de, essaient de, cherche à,
        cherché à, le bruit court que, la rumeur court que, on dit que, on raconte que, soupçons de, poursuivi pour,
        poursuivie pour, inculpé de, inculpée de, sur le point de, était censé, prétend que, allait, allaient, devait,
        devaient, à ce qu'on dit, dans un premier temps, cherchait à, tentait de, essayait de, voulait, voulaient,
        croyais que, croyait que, croyaient que, pensais que, ceux qui croient que, ceux qui pensent que, celui qui
        croit que, celui qui pense que, quiconque croit que, quiconque pense que, qui croit que, rumeurs * selon
        lesquelles, spéculations selon lesquelles, rumeurs selon
        lesquelles, rumeur selon laquelle, idée selon laquelle, dans le roman, dans le film, dans la pièce, dans le
        conte, dans son rêve, dans un rêve, dans la légende, supprimé * que, effacé * que, longtemps laissé entendre
        que, raconte partout que, raconte que, version selon laquelle, histoire selon laquelle, quiconque dit que,
        quiconque prétend que, quiconque affirme que, ceux qui disent que, celui qui dit que, a cru que, ont cru que,
        avait cru que, avaient cru que, cru un instant que, cru un moment que, bruit selon lequel, bruits selon
        lesquels, légende selon laquelle, mythe selon lequel, croyance selon laquelle, fable selon laquelle, dirait
        que, il se trouvera * pour dire que, faire croire que, fait croire que, font croire que, faisait croire que,
        laisser croire que, laisse croire que, laissent croire que, laissait croire que, faire accroire que, faire
        avaler que, faire gober que, nous persuader que, entendu dire que, entend dire que, lu que, crédité de,
        créditée de, crédités de, lui prête, leur prête, on m'a dit que, on m'a juré que, on m'a assuré que, on m'a
        promis que, on m'a raconté que, on m'a affirmé que, on m'avait dit que, on m'avait juré que, on m'avait assuré
        que, on m'avait promis que, on m'avait raconté que, on m'avait affirmé que, on nous a dit que, on nous a juré
        que, on nous a assuré que, on nous a promis que, on nous a raconté que, on nous a affirmé que, on nous avait
        dit que, on nous avait juré que, on nous avait assuré que, on nous avait promis que, on nous avait raconté
        que, on nous avait affirmé que, on lui a dit que, on lui a juré que, on lui a assuré que, on lui a promis que,
        on lui a raconté que, on lui a affirmé que, on lui avait dit que, on lui avait juré que, on lui avait assuré
        que, on lui avait promis que, on lui avait raconté que, on lui avait affirmé que, on vous a dit que, on vous a
        juré que, on vous a assuré que, on vous a promis que, on vous a raconté que, on vous a affirmé que, on vous
        avait dit que, on vous avait juré que, on vous avait assuré que, on vous avait promis que, on vous avait
        raconté que, on vous avait affirmé que, on vous dira que, on nous dit que, on vous dit que, on nous répète
        que, on me dit que, sur le papier, en théorie, cessez de dire que, cessez de prétendre que, cessez de croire
        que, cessez de raconter que, cessez de affirmer que, cesse de dire que, cesse de prétendre que, cesse de
        croire que, cesse de raconter que, cesse de affirmer que, cesser de dire que, cesser de prétendre que, cesser
        de croire que, cesser de raconter que, cesser de affirmer que, arrêtez de dire que, arrêtez de prétendre que,
        arrêtez de croire que, arrêtez de raconter que, arrêtez de affirmer que, arrête de dire que, arrête de
        prétendre que, arrête de croire que, arrête de raconter que, arrête de affirmer que, arrêter de dire que,
        arrêter de prétendre que, arrêter de croire que, arrêter de raconter que, arrêter de affirmer que, de bon ton
        de dire que, à la mode de dire que, ne peut que supposer que,
        on murmure que, on murmure * que, il se murmure que, il se murmure * que, le bruit court * que,
        la rumeur court * que, soupçonne * de, soupçonnent * de, soupçonnait * de, soupçonnaient * de, soupçonne * d,
        soupçonnent * d, soupçonnait * d,
        soupçonnaient * d, j'aimerais croire que,
        j'aime à croire que, j'ose croire que, veux croire que, voudrais croire que,
        accuse de, accusent de, accusait de, accusaient de, reproche de, reprochent de, reproche d avoir, soupçonne de,
        soupçonnent de, j'aimerais pouvoir dire que, aimerais pouvoir dire que, je crains que,
        accuse * d avoir, accuse * d être, accusent * d avoir, accusent * d être, accusait * d avoir,
        accusait * d être, accusaient * d avoir, accusaient * d être
        """),
    time=words("""
        avant, depuis, auparavant, autrefois, jusqu'à ce que, précédemment, ancien, ancienne, à l'époque, à cette époque
        """),
    saying=words("""
        dit, disent, disait, déclare, déclaré, affirme, affirment, affirmé, assure, assuré, selon, d'après, explique,
        expliqué, estime, estimé, annonce, annoncé, rapporte, rapporté, soutient, soutenu, prétend, ajouté, ajoute,
        indique, indiqué, reconnaît, reconnu, admet, admis, précise, précisé, raconte, écrit, pense, croit, juge,
        répété, répète, répétait, répondu, promet, promis, jure, juré, lance, lancé, martèle, confie, confié
        """),
    attributions=words("selon, d'après, aux yeux de, aux dires de"),
    denial=words("""
        démente
        sceptique sceptiques nie nient nié niait dément démenti doute doutent conteste contesté réfute réfuté faux
        impossible feint feignent feignait prétend douteux erreur mensonge improbable semblant réfutent réfutait
        démentent contestent doutait doutaient invraisemblable erroné erronée rejette rejettent rejeté rejetée annulé
        annulée absurde ridicule grotesque aberrant réfutée réfutés contredit contredisent contredisait infirme
        infirmé infondé infondée tort légende mythe fable invention fantasme chimère illusion illusoire fausse inexact
        inexacte canular rumeur rumeurs démentie excusé rétracté folie naïf prématuré écarté écarte écartée trompe
        trompent trompait exagéré exagération exagérer excessif mensonger mensongère abusif malhonnête retiré retirée
        retirés retirées ragot ragots hasardeux hasardeuse téméraire hâtif hâtive présomptueux présomptueuse
        aventureux affabulation affabulations fabulation bobard bobards calomnie calomnies spéculation spéculations
        conjecture conjectures manque manquent manquait manquaient supputation renié reniée reniés renie renient
        désavoué désavouée désavoue abandonné abandonnée levé levée écartés écartent infirmée balayé balayée balaye
        invalidé invalidée abrogé abrogée caduc caduque incrédule
        """)
    | inflected("ni réfut rejet rejett contest écart infirm reni désavou balay invalid dout", _ER)
    | inflected("démen", "t te tent tait taient ti tie tis ties tir tant tira tirait")
    | words("dénué dénuée dénués dénuées sottise sottises bêtise bêtises ânerie âneries ineptie inepties"),
    complementizers=words("que qu' qu si"),
    stops=words("""
        et ou mais donc or ni car que qu' qu parce puisque quand lorsque lorsqu' où qui dont comme si tandis alors
        quoique bien
        """),
    adversatives=words("mais or"),
    claims=words("""
        montant somme total estimation coût seuil affirmation accusation allégation version thèse théorie rumeur
        résultat conclusion promesse chiffre information hypothèse idée ce annonce permis autorisation phrase
        déclaration offre engagement menace verdict propos mot affirmations accusations allégations versions thèses
        théories rumeurs promesses hypothèses idées insinuation insinuations interdiction requête condamnation
        soupçon soupçons
        """),
    jests=words("plaisanté plaisante ironisé ironise"),
    concessions=words("quoique bien même"),
    joints=words("et mais ou"),
    sentence_adverbs=words("""
        cependant, toutefois, néanmoins, en effet, ainsi, donc, bref, certes, évidemment, d'ailleurs, par ailleurs,
        en outre, enfin, heureusement, malheureusement, en fait, si je me
        souviens
        """),
    after=by_class(
        negation="""
            avant de retirer sa plainte, avant de retirer leur plainte, avant de retirer son accusation, avant de
            retirer ses accusations, avant de retirer ses propos, avant de retirer son recours,
            et relaxé, et relaxée, et relaxés, et acquitté, et acquittée, et acquittés, puis relaxé, puis relaxée,
            puis acquitté, puis acquittée,
            en tout cas pas, du moins pas, au moins pas, en tous cas pas, avant de rectifier, avant de revenir sur,
            avant de se contredire, quitte à changer d'avis, quitte à se dédire, quitte à y renoncer, quitte à se
            raviser, classée sans suite, classé sans suite, classées sans suite, classés sans suite, depuis classée,
            depuis classé, aussitôt classée, aussitôt classé, vite classée, vite classé, finalement classée,
            finalement classé, classée depuis, classé depuis, annulée depuis, annulé
            depuis,
            avant d'être mis hors de cause, avant d'être mise hors de cause, avant d'être blanchi, avant d'être
            blanchie, puis mis hors de cause, puis mise hors de cause, puis blanchi, puis
            blanchie, puis blanchis, puis relaxé, puis relaxée, puis relaxés, puis acquitté, puis acquittée, puis
            acquittés, puis innocenté, puis innocentée, puis disculpé, puis disculpée,
            pour ensuite se rétracter, pour ensuite le retirer, pour ensuite la retirer, pour ensuite l'annuler, pour
            finalement se rétracter, pour finalement le retirer, pour finalement la retirer, pour finalement
            l'annuler, pour finalement y renoncer, pour ensuite y renoncer,
            ce qui ne veut pas dire, cela ne veut pas dire, ce qui ne signifie pas, mais je ne dis pas, mais cela ne
            veut pas, à aucun moment, en aucun cas, en aucune façon, en aucune manière, sans, mais pas, mais aucun, mais
            aucune, est faux, est fausse, sont fausses, est un mensonge, s'est révélé faux, s'est révélée fausse, s'est
            avéré faux, s'est avérée fausse, n'a pas été confirmé, n'a pas été confirmée, mais jamais, mais non, a été
            rejeté, a été rejetée, a été retiré, a été retirée, a été abandonné, a été abandonnée, a été annulé, a été
            annulée, a été démenti, a été démentie, ont été rejetés, ont été rejetées, ont été retirés, ont été
            retirées, ont été abandonnés, ont été abandonnées, ont été annulés, ont été annulées, ont été démentis, ont
            été démenties, a échoué, n'a pas abouti, n'ont pas abouti, est un mythe, est une légende, est une idée
            reçue, est un leurre, relève du mythe, est une fable, est une invention, est peu probable, reste improbable,
            quand les poules, le jour où les poules, relève du fantasme, a été écarté, a été écartée, a été réfuté, a
            été réfutée, a été infirmé, a été infirmée, ne tient pas, n'a jamais été prouvé, c'est faux, c'est une
            légende, c'est un mensonge, avant de se rétracter, avant de se raviser, avant de se dédire, avant d'y
            renoncer, avant de renoncer, avant de faire marche arrière, avant de changer d'avis, avant de disparaître,
            avant de démentir, puis s'est rétracté, puis s'est rétractée, puis s'est ravisé, puis s'est ravisée, mais
            s'est rétracté, mais s'est rétractée, mais s'est ravisé, ne repose sur rien, ne repose sur aucun, ne repose
            sur aucune, est dénué de fondement, est dénuée de fondement, puis retiré, puis retirée, puis retirés, puis
            retirées, puis rejeté, puis rejetée, puis rejetés, puis rejetées, puis annulé, puis annulée, puis annulés,
            puis annulées, puis abandonné, puis abandonnée, puis abandonnés, puis abandonnées, puis démenti, puis
            démentie, puis démentis, puis démenties, puis désavoué, puis désavouée, puis désavoués, puis désavouées,
            puis finalement retiré, puis finalement retirée, puis finalement retirés, puis finalement retirées, puis
            finalement rejeté, puis finalement rejetée, puis finalement rejetés, puis finalement rejetées, puis
            finalement annulé, puis finalement annulée, puis finalement annulés, puis finalement annulées, puis
            finalement abandonné, puis finalement abandonnée, puis finalement abandonnés, puis finalement abandonnées,
            puis finalement démenti, puis finalement démentie, puis finalement démentis, puis finalement démenties, puis
            finalement désavoué, puis finalement désavouée, puis finalement désavoués, puis finalement désavouées,
            depuis retiré, depuis retirée, depuis retirés, depuis retirées, depuis rejeté, depuis rejetée, depuis
            rejetés, depuis rejetées, depuis annulé, depuis annulée, depuis annulés, depuis annulées, depuis abandonné,
            depuis abandonnée, depuis abandonnés, depuis abandonnées, depuis démenti, depuis démentie, depuis démentis,
            depuis démenties, depuis désavoué, depuis désavouée, depuis désavoués, depuis désavouées, finalement retiré,
            finalement retirée, finalement retirés, finalement retirées, finalement rejeté, finalement rejetée,
            finalement rejetés, finalement rejetées, finalement annulé, finalement annulée, finalement annulés,
            finalement annulées, finalement abandonné, finalement abandonnée, finalement abandonnés, finalement
            abandonnées, finalement démenti, finalement démentie, finalement démentis, finalement démenties, finalement
            désavoué, finalement désavouée, finalement désavoués, finalement désavouées, ensuite retiré, ensuite
            retirée, ensuite retirés, ensuite retirées, ensuite rejeté, ensuite rejetée, ensuite rejetés, ensuite
            rejetées, ensuite annulé, ensuite annulée, ensuite annulés, ensuite annulées, ensuite abandonné, ensuite
            abandonnée, ensuite abandonnés, ensuite abandonnées, ensuite démenti, ensuite démentie, ensuite démentis,
            ensuite démenties, ensuite désavoué, ensuite désavouée, ensuite désavoués, ensuite désavouées, avant de se
            corriger, avant de se reprendre, avant d'être démenti, avant d'être démentie, avant d'être annulé, avant
            d'être annulée, avant d'être retiré, avant d'être retirée,
            mais y a renoncé, mais y ont renoncé, mais a renoncé, mais ont renoncé, puis gelé, puis gelée, puis gelés,
            puis gelées, puis supprimé, puis supprimée, puis supprimés, puis supprimées, depuis gelé, depuis gelée,
            depuis gelés, depuis gelées, depuis supprimé, depuis supprimée, depuis supprimés, depuis supprimées,
            finalement gelé, finalement gelée, finalement gelés, finalement gelées, finalement supprimé,
            finalement supprimée, finalement supprimés, finalement supprimées
            """,
        limit="""
            à une réserve près, à une exception près, à quelques exceptions près, à quelques réserves près, à deux
            exceptions près, à un détail près, à une nuance près,
            ou presque, ou quasiment, ou peu s'en faut, pour une fois, à d'autres conditions, sous d'autres
            conditions, dans d'autres conditions, jamais seul, jamais seule, jamais seuls, dans le respect de la loi,
            dans le cadre de la loi,
            réservé à, réservée à, réservés à, réservées à, réservé aux, réservée aux, réservés aux, réservées aux,
            réservé au, réservée au,
            d'abord seulement, d'abord uniquement, mais d'abord seulement, mais d'abord uniquement, pour l'instant
            seulement, pour l'instant uniquement, mais pour l'instant seulement,
            dont pas un, dont pas une, dont pas un seul, dont pas une seule, pas un seul d'entre eux, pas une seule
            d'entre elles,
            non sans réserve, non sans réserves, avec des réserves, en tout cas dans, en tout cas pour,
            en tout cas en, en tout cas sur, en tout cas par, en tout cas pendant, en tout cas depuis,
            en tout cas selon, en tout cas quand, en tout cas lorsque, en tout cas chez, en tout cas à,
            en tout cas avant, en tout cas jusqu à, du point de vue de, du point de vue du, du point de vue des,
            au moins dans, au moins pour, au moins en, au moins sur, au moins par, au moins parmi, au moins pendant,
            au moins depuis, au moins selon, au moins quand, au moins lorsque, au moins chez, au moins jusqu'à,
            au moins jusqu'en, au moins à,
            déduction faite, corrigé de, corrigée de, de justesse, d'un cheveu, en moyenne, la plupart du temps, dont
            aucun, dont aucune, sauf, excepté, hormis,
            mais seulement, au plus tôt, au plus tard, au mieux, tout au plus, dans certains cas,
            dans la plupart des cas, dans de nombreux cas, dans de rares cas, à haute dose, à hautes doses, à forte
            dose,
            à fortes doses, à faible dose, à faibles doses,
            chez certains patients, chez certains enfants, chez certains hommes, chez certains adultes, chez certaines
            patientes, chez certaines personnes, chez certaines femmes, chez quelques patients, chez quelques
            patientes, chez quelques personnes, chez quelques enfants, chez quelques femmes, chez quelques hommes,
            chez quelques adultes, dans certains pays, dans certains endroits, dans certaines régions, dans certaines
            villes,
            pour l'essentiel, du
            moins en partie, à l'exception, au maximum, en partie, du moins, hors, avant impôts, avant impôt, par
            intérim, à une exception près, à deux exceptions près, à quelques exceptions près, aucun d'entre eux,
            aucune d'entre elles, aucun d'eux, aucune d'elles, exception faite, mis à part,
            abstraction faite, à ceci près, à cela près, des présents, des votants, des suffrages exprimés, des
            membres présents, des inscrits, mais uniquement, mais pas avant, quoique seulement, bien que seulement, à
            cette réserve près, avec cette réserve, avec la réserve, une fois déduit, une fois déduite, une fois
            déduits, une fois déduites, compte non tenu, si ce n'est que, à taux de change constants, à taux de change
            constant, à périmètre constant, à périmètre comparable, en données corrigées, à devises constantes, mais
            c'était avant, mais c'était en, à l'exclusion, mise à part, mises à part, à une exception, à deux
            exceptions, à quelques exceptions, non compris, exclusion faite, dans la limite, aux yeux de, aux yeux du,
            aux yeux des,
            dont seulement, dont seul, dont seule, dont un seul, dont une seule, dont à peine,
            dans les limites, dans certaines limites, mais sans, quoique sans
            """,
        condition="""
            le cas échéant, si besoin est, conditionné à, conditionnée à, conditionnés à, conditionnées à, subordonné
            à, subordonnée à, subordonnés à, subordonnées à,
            s'il, s'ils, si, à moins, dès lors que, du moment que,
            tant que, tant qu, aussi longtemps que, aussi longtemps qu, pour autant que, pour autant qu,
            en fonction de, en fonction du, en fonction des, à condition, pourvu, uniquement si,
            seulement si, sous
            réserve, en cas de, en cas d, pour peu que, à supposer, dans la mesure, pourvu que, n'eût été, si ce
            n'était, sans quoi, faute de quoi, à une condition, à une seule condition, à deux conditions, sous
            condition, sous l'hypothèse, dans l'hypothèse, en supposant, étant entendu que, sauf à, à défaut de, à
            défaut d', à défaut d'un, à défaut d'une, en l'absence de
            """,
        number="par habitant, par personne, par jour, par an, par mois, points de pourcentage",
        hedge="""
            je suppose, je présume, nous supposons, suppose-t-il, suppose-t-elle, j'imagine,
            ou c'est ce qu'on, ou c'est ce qu'il, ou c'est ce qu'elle, ou c'est du moins, c'est ce qu'on m'a, ou du
            moins c'est, peut-être un jour, selon ma lecture, selon ma interprétation, selon ma analyse, selon ma
            estimation, selon notre lecture, selon notre interprétation, selon notre analyse, selon notre estimation,
            à mon avis, à notre avis, à mon sens, à notre sens, selon moi, selon nous,
            ou du moins le croyait, ou le croyions,
            ou peut-être, ou plutôt, ou du moins, ou alors, ou éventuellement, à en croire, à l'en croire, à les en
            croire, en théorie, sur le papier, à
            ce que l'on sait, autant qu'on sache, autant que je sache,
            pour autant que je sache, pour autant qu'on sache, pour autant que nous sachions, que je sache,
            à ma connaissance, à notre connaissance, en principe, paraît-il, semble-t-il, du moins en théorie, a-t-il
            plaisanté, a-t-elle plaisanté, a-t-il ironisé, a-t-elle ironisé, dit-on, présumé, à ce qu'on dit, dans un
            premier temps, selon la rumeur, n'est-ce pas, n'est ce pas, dans le roman, dans le film, dans son rêve, par
            antiphrase, par plaisanterie, par ironie, par dérision, par boutade, ironiquement, du moins le croyait-il,
            du moins le croyait-elle, du moins le croit-il, du moins le croit-elle, croyait-il, croyait-elle,
            croyaient-ils, du moins le dit-il, du moins le dit-elle, à ce qu'il dit, à ce qu'elle dit, c'est du moins ce
            """,
        time="""
            jusqu'à, dès que, dès qu, une fois, pour l'instant, pour le moment, à l'heure où nous parlons, à l'heure
            qu'il est
            """,
    ),
    at_once=by_class(
        negation="rien, personne, aucun, aucune, jamais, ni",
        limit="seulement, uniquement, guère",
    ),
    asking=words("demande demandent demandait demandé demander"),
    tentative=words("""
        pourrait pourraient aurait auraient initialement abord semble semblent semblait semblaient paraît paraissait
        """),
    answers=words("non oui"),
    subjects=by_class(
        negation="""
            je n ai, je ne connais, nous n avons,
            aucun, aucune, nul, nulle, personne, rien, jamais, en aucun, pas un, pas une, même pas, pas même, à aucun,
            sous aucun, pas même pour, pas même en, pas même avec, même pas pour, pour rien au
            """,
        limit="""
            pas tous, peu, seul, seule, seuls, seules, seulement, uniquement, rarement, presque personne, presque aucun,
            rares sont
            """,
    ),
    ratios=words("sur à ou"),
    ranges=words("entre * et,"),
    rounding=by_class(
        limit="au-delà de, jusqu'à, presque, quasiment",
        hedge="près de, autour de, quelque, moyenne de",
    ),
    narrowing=words("""
        plusieurs certains certaines quelques autoproclamé autoproclamée prétendu prétendue futur future ancien ancienne
        présumé présumée
        """),
    labels=words("""
        phase classe type niveau salle page article section chapitre figure tableau canal porte quai version ligne
        groupe
        """),
    scarce=words("peu"),
    shares=words("cent moitié tiers quart quarts majorité minorité plupart partie peu beaucoup poignée"),
    partitives=words("de des du d"),
    pairs={"ne * que": "limit", "n * que": "limit", "ne * qu": "limit", "n * qu": "limit", "certes * mais": "limit"},
    late=by_class(
        limit="""
            tout au plus, au maximum, au mieux,
            seulement, uniquement, du moins, au moins, en moyenne, en tout cas, la plupart du temps, par moments, en
            légitime défense, par accident, par erreur, par mégarde, sous la contrainte, sous la torture, pour
            plaisanter, et rien d'autre, et rien de plus, et nulle part ailleurs, et personne d'autre, par endroits,
            en paroles, sur le papier, d'une certaine manière, d'une certaine façon, en quelque sorte, à certains
            endroits, dans une certaine mesure,
            pour la plupart,
            rien de plus, autant que possible, excepté, exceptée, exceptés, exceptées
            """,
        condition="sinon, autrement, dans le cas contraire",
    ),
    asserting=words("""
        affirmer, prétendre, soutenir, croire, insinuer, conclure, dire, penser
        """),
    first_persons=words("je j"),
    speakers=words("je j nous on"),
    occasions=words("quand lorsque lorsqu"),
    permitting=words("""
        permet permettent permettait laisse laissent autorise autorisent arrange veut veulent exclut enlève
        """),
    breaking=by_class(
        limit="pour un, pour une, sauf, seulement, hormis, excepté",
        condition="""
            quand, lorsque, lorsqu', si, s'il, s'ils, dès que, dès lors, le jour où, le moment où, une fois, du
            moment, aussitôt, sitôt, tant que, à condition, à moins, pourvu
            """,
        time="avant, jusqu'à, jusqu'au, jusqu'aux, jusqu'en, après",
    ),
    gone=words("""
        avait avaient eut eurent vint vinrent fit firent prit prirent partit tira retira attira admira respira inspira
        expira aspira conspira soupira déchira désira vira chavira engendra enterra tirait retirait attirait admirait
        respirait inspirait expirait aspirait conspirait soupirait déchirait désirait virait chavirait tiraient
        retiraient attiraient admiraient respiraient inspiraient expiraient soupiraient désiraient viraient
        restaurait restauraient instaurait instauraient engendrait engendraient enterrait enterraient
        """),
    contrary=words("""
        revenu sur ce point, revenu sur cette affirmation, revenu sur cette déclaration, revenu sur ces propos, revenu
        sur cette version, revenue sur ce point, revenue sur cette affirmation, revenue sur cette déclaration, revenue
        sur ces propos, revenue sur cette version, revenus sur ce point, revenus sur cette affirmation, revenus sur
        cette déclaration, revenus sur ces propos, revenus sur cette version, revint sur ce point, revint sur cette
        affirmation, revint sur cette déclaration, revint sur ces propos, revint sur cette version,
        dit le contraire, dit autre chose, disent le contraire, disent autre chose, prouve le contraire, prouve autre
        chose, prouvent le contraire, prouvent autre chose, montre le contraire, montre autre chose, montrent le
        contraire, montrent autre chose, démontre le contraire, démontre autre chose, démontrent le contraire,
        démontrent autre chose, indique le contraire, indique autre chose, indiquent le contraire, indiquent autre
        chose, affirme le contraire, affirme autre chose, affirment le contraire, affirment autre chose, suggère le
        contraire, suggère autre chose, suggèrent le contraire, suggèrent autre chose, le dément, le démentent, le
        contredit, le contredisent, le nie, le nient, le conteste, le contestent, le réfute, le réfutent, le démentit,
        la dément, la démentent, la contredit, la contredisent, la nie, la nient, la conteste, la contestent, la
        réfute, la réfutent, la démentit, les dément, les démentent, les contredit, les contredisent, les nie, les
        nient, les conteste, les contestent, les réfute, les réfutent, les démentit, l'a démenti, l'a démentie, l'a
        contredit, l'a contredite, l'a nié, l'a niée, l'a contesté, l'a contestée, l'a réfuté, l'a réfutée, l'a
        retiré, l'a retirée, l'a désavoué, l'a désavouée, l'ont démenti, l'ont démentie, l'ont contredit, l'ont
        contredite, l'ont nié, l'ont niée, l'ont contesté, l'ont contestée, l'ont réfuté, l'ont réfutée, l'ont retiré,
        l'ont retirée, l'ont désavoué, l'ont désavouée, s'est rétracté, s'est rétractée, s'est dédit, il n'en est
        rien, il n'en était rien, c'est faux, c'était faux, ce n'est pas vrai, ce n'est pas le cas, ce n'était pas
        vrai
        """),
    unproved=words("""
        n'a pu citer aucune source, n'a pu citer de source, n'a pu citer sa source, n'a pu donner aucune source, n'a
        pu donner de source, n'a pu donner sa source, n'a pu nommer aucune source, n'a pu nommer de source, n'a pu
        nommer sa source, n'a pas pu citer aucune source, n'a pas pu citer de source, n'a pas pu citer sa source, n'a
        pas pu donner aucune source, n'a pas pu donner de source, n'a pas pu donner sa source, n'a pas pu nommer
        aucune source, n'a pas pu nommer de source, n'a pas pu nommer sa source, n'ont pu citer aucune source, n'ont
        pu citer de source, n'ont pu citer sa source, n'ont pu donner aucune source, n'ont pu donner de source, n'ont
        pu donner sa source, n'ont pu nommer aucune source, n'ont pu nommer de source, n'ont pu nommer sa source, n'a
        cité aucune source, n'a donné aucune source, n'a nommé aucune source, n'ont cité aucune source, n'ont donné
        aucune source, n'ont nommé aucune source, n'a apporté aucune preuve, n'a fourni aucune preuve, n'a produit
        aucune preuve, n'a présenté aucune preuve, n'ont apporté aucune preuve, n'ont fourni aucune preuve, n'ont
        produit aucune preuve, n'ont présenté aucune preuve, n'apporte aucune preuve, n'apportent aucune preuve, n'en
        a trouvé aucune preuve, n'en a trouvé aucune trace, n'en a trouvé la moindre preuve, n'en a trouvé la moindre
        trace, n'en a trouvé trace, n'en ont trouvé aucune preuve, n'en ont trouvé aucune trace, n'en ont trouvé la
        moindre preuve, n'en ont trouvé la moindre trace, n'en ont trouvé trace, il n'en existe aucune preuve, n'en a
        pas la preuve, n'en ont pas la preuve,
        varié dans ses déclarations, varié dans sa déposition, varié dans ses dépositions, changé de version, s'est
        contredit, s'est contredite, se sont contredits, est revenu sur ses déclarations, est revenue sur ses
        déclarations
        """)
    | frozenset(
        {
            f"ne {can} {no}{it} {verb}"
            for can in ("peut", "peux", "peuvent", "pouvait", "pouvaient")
            for no in ("", "pas ")
            for it in ("le", "la")
            for verb in ("prouver", "confirmer", "vérifier", "jurer", "garantir")
        }
        | {
            f"{it} {what}"
            for it in ("ce n'est pas", "cela n'est pas", "cela n'a pas été", "cela n'a jamais été")
            for what in (
                *("prouvé", "démontré", "confirmé", "établi", "certain", "vérifié"),
                *("définitif", "décidé", "acquis"),
            )
        }
        | {f"rien ne le {verb}" for verb in ("prouve", "confirme", "démontre")}
    ),
    judging=words("""
        juge jugent jugeait jugeaient jugé qualifie qualifient qualifié tient tiennent considère considèrent considéré
        trouve trouvent
        """),
    spatial=words("depuis, jusqu'à"),
    ranks=words("derrière, à égalité avec, ex aequo avec, avec, aux côtés de, à côté de, au même rang que"),
    conceding=words("""
        reconnaît reconnaissent reconnu reconnaissait admet admettent admis admettait concède concèdent concédé avoue
        avouent avoué prévient avertit
        """),
    undoing=words("""
        rétabli, rétablie, rétablis, rétablies, rétablit,
        annule, annulent, annulât,
        a déjà ramené,
        a déjà ramenée, a déjà abaissé, a déjà abaissée, ont déjà ramené, ont déjà ramenée, ont déjà abaissé, ont déjà
        abaissée, a depuis ramené, a depuis ramenée, a depuis abaissé, a depuis abaissée, ont depuis ramené, ont
        depuis ramenée, ont depuis abaissé, ont depuis abaissée, avait déjà ramené, avait déjà ramenée, avait déjà
        abaissé, avait déjà abaissée, depuis ramené, depuis
        ramenée, depuis abaissé, depuis abaissée,
        été corrigé, été corrigée, été corrigés, été corrigées, été rectifié, été rectifiée, été rectifiés, été
        rectifiées,
        annulé, annulée, annulés, annulées, annula, reporté, reportée, reportés, reportées, repoussé, repoussée,
        ajourné,
        ajournée, différé, différée, retiré, retirée, retirés, retirées, retira, abandonné, abandonnée, abandonnés,
        abandonnées, abandonna, suspendu, suspendue, révoqué, révoquée, abrogé, abrogée, renié, reniée, retardé,
        retardée, gelé, gelée, levé, levée, enterré, enterrée
        """),
    relenting=words("""
        s'est corrigé, s'est corrigée, se corriger, s'est repris, s'est reprise, précisé qu'il parlait, précisé qu'il
        faisait référence, précisé qu'il évoquait, précisé qu'il voulait, précisé qu'elle parlait, précisé qu'elle
        faisait référence, précisé qu'elle évoquait, précisé qu'elle voulait, précisé plus tard qu'il parlait, précisé
        plus tard qu'il faisait référence, précisé plus tard qu'il évoquait, précisé plus tard qu'il voulait, précisé
        plus tard qu'elle parlait, précisé plus tard qu'elle faisait référence, précisé plus tard qu'elle évoquait,
        précisé plus tard qu'elle voulait, précisé ensuite qu'il parlait, précisé ensuite qu'il faisait référence,
        précisé ensuite qu'il évoquait, précisé ensuite qu'il voulait, précisé ensuite qu'elle parlait, précisé
        ensuite qu'elle faisait référence, précisé ensuite qu'elle évoquait, précisé ensuite qu'elle voulait, précisa
        qu'il parlait, précisa qu'il faisait référence, précisa qu'il évoquait, précisa qu'il voulait, précisa qu'elle
        parlait, précisa qu'elle faisait référence, précisa qu'elle évoquait, précisa qu'elle voulait,
        y a renoncé, y ont renoncé, y renonça, y renoncer, y renonce, y renoncent, y renonçant, renoncé, a fait machine
        arrière, ont fait machine arrière, fait marche arrière, faire marche arrière, fait volte-face, reculé, s'est
        ravisé, s'est ravisée, se sont ravisés, s'est rétracté, s'est rétractée, s'est désisté, s'est désistée, jeté
        l'éponge, s'est dédit, changé d'avis, fait machine arrière, se rétracter, se raviser, changer d'avis,
        faire machine arrière, se désister
        """),
    clearing=words("""
        mis hors de cause, mise hors de cause, mis * hors de cause, blanchi, blanchie, blanchis, relaxé, relaxée,
        relaxés, acquitté, acquittée, acquittés, innocenté, innocentée, innocentés, disculpé, disculpée, disculpés,
        relâché, relâchée, relâchés, remis en liberté, remise en liberté, avec sursis, requalifié, requalifiée,
        requalifiés, bénéficié d'un non-lieu, bénéficié d'une relaxe, obtenu un non-lieu
        """),
    accusing=words("""
        accusait accusaient accuse accusent accusé accusée accusés arrêté arrêtée arrêtés condamné condamnée condamnés
        inculpé inculpée interpellé interpellée poursuivi poursuivie poursuivis soupçonnait soupçonnaient soupçonne
        soupçonnent soupçonné soupçonnée soupçonnés soupçons soupçon suspecté suspectée examen mis visait visé visée
        """),
    charges=words("""
        accusation accusations soupçon soupçons plainte plaintes poursuites allégation allégations déclaration
        """),
    announcing=words("""
        devait devaient menacé promis prévu prévue projeté comptait comptaient allait allaient voulait voulaient voulu
        souhaitait décidé demandé proposé envisagé
        """),
    afterwards=words("avant de d puis ensuite finalement enfin depuis fini par tard au bout du compte la fin à l"),
    binding=words("""
        cela dépend, cela dépendra, cela dépendait, cela dépendrait, ça dépend, ça dépendra, ce qui dépend, ce qui
        dépendra, tout dépend, tout dépendra, subordonne cela, subordonnent cela, subordonnait cela, conditionne cela,
        conditionnent cela, conditionnait cela, le subordonne, la subordonne, le conditionne, la conditionne, le
        subordonnent, le conditionnent, y met une condition, y met des conditions, y mettent des conditions, pose des
        conditions, pose une condition, posent des conditions
        """),
    proved=words("""
        prouvé prouvée prouvés prouvées confirmé confirmée confirmés démontré démontrée avéré avérée établi établie
        étayé étayée prouver confirmer démontrer
        """),
    never=words("jamais"),
    taking_up=words("qui que qu laquelle lequel lesquels lesquelles"),
    reasons=words("car parce puisque"),
    journeys=words("""
        viens vient venu venue venus venues venait entré entrée entrés entrées allé allée allés allées parti partie
        partis revenu revenue
        """),
    purposes=words("pour afin"),
    habits=words("coutume"),
    settled=words("""
        prouvé prouvée établi établie démontré démontrée confirmé confirmée décidé décidée acquis certain certaine sûr
        clair claire vrai vraie exact exacte avéré avérée prouver démontrer établir vérifier confirmer
        """),
    universals=words("tous toutes chaque aucun aucune rien"),
    causal=words("dès lors que, dès lors qu, du moment que, du moment qu"),
    whereby=words("""
        selon lequel, selon laquelle, selon lesquels, selon lesquelles, d'après lequel, d'après laquelle,
        d'après lesquels, d'après lesquelles
        """),
    prospects=words("avenir chance espoir"),
    bounds=words("jusqu'à ce que, à l'époque, à cette époque"),
    past=words("alors"),
    scopes=words("""
        au lendemain de, au lendemain du, au lendemain des, le lendemain, le jour même,
        dans la plupart, dans tous, dans toutes, dans certains, dans certaines, pour tout le monde, afin de, cette
        année, ce mois-ci, cette semaine, aujourd'hui, cette fois, en public, pour l'instant, tout de suite, gravement,
        grièvement, jusqu'ici, jusqu'à présent, pour l'heure, à ce jour, avant, encore, si ce n'est, sinon, de plus
        de, plus de, plus que, plus vite que, davantage que, autant que, au-delà de, au-delà du
        """),
    rates=words("par an, par mois, par jour, par semaine, de l'heure, l'heure"),
    counterfactual=words("""
        en l'absence de, en cas de, n'eût été, n'était, eût-il, devrait-il, devrait-elle, dût-il, dût-elle,
        fût-il, supposons, imaginons, admettons, à moins de, à défaut de, faute de, sauf, hors, hormis, excepté, à
        l'exception de, à l'exception du, à l'exception des, à périmètre constant, sous réserve de, à moins d, sans ce,
        sans cet, sans cette, sans ces, sans un tel, sans une telle
        """),
    conditional_endings=(
        *(f"{stem}{end}" for stem in ("er", "ir", "dr", "aur") for end in ("ait", "aient")),
        "era",
        "erai",
        "erons",
        "dra",
        "rra",
        "rront",
        "drai",
        "drons",
        "dront",
        "eront",
        "ira",
        "iront",
    ),
    open_conditions=words("sans, si, s'il, s'ils, à moins que, à condition que, à moins d, jusqu'à ce que, tant que"),
    resuming=words("alors"),
    superlatives=words("plus moins meilleur meilleure pire premier première dernier dernière seul seule"),
    relatives=words("qui que dont où lequel laquelle lesquels lesquelles"),
    adverb_endings=("ment",),
    restrictive=words("qui que"),
    prepositions=words("""
        après au aux avant avec chez comme contre d dans de depuis derrière devant durant en entre envers hors jusque
        malgré outre par parmi pendant pour sans sauf selon sous sur vers à
        """),
    adverbs=words("""
        aussi bientôt déjà encore ensuite enfin hier ici jadis même parfois plus presque puis soudain souvent surtout
        tard toujours tout tous toute toutes bien
        """),
    ones=words("un une quelque"),
    actors=words("je j tu il elle on ils elles"),
    linking=words("""
        serait seraient soit sera semble semblent semblait paraît parait paraissait devient reste aurait
        auraient a ont avait avaient
        """),
    intending=words("""
        pense pensent pensait croit croient croyait estime estiment estimait prétend prétendent prétendait
        affirme affirment affirmait assure assurent assurait espère espèrent espérait compte comptent comptait
        veut veulent voulait souhaite souhaitent souhaitait promet promettent promettait prévoit prévoient
        prévoyait envisage envisagent envisageait menace menacent menaçait entend entendent entendait dit disent
        disait jure jurent jurait tente tentent tentait cherche cherchent cherchait essaie essaient essayait
        craint craignent craignait redoute redoutent redoutait désire désirent désirait propose proposent
        proposait
        """),
    degrees=words("si très trop tant aussi assez plutôt tout bien fort"),
    infinitive_joints=words("de d à"),
    infinitive_endings=("er", "ir", "re", "oir"),
    exceptions=words("sauf excepté"),
    awaiting=("dès que", "dès qu'", "une fois que", "aussitôt que"),
    extents=words("chez dans en parmi pour sur"),
    halves=words("majorité minorité moitié plupart"),
    tested_in=words("chez parmi in sur"),
    tested=words("""
        souris rats rat rongeurs animaux animal singes chiens lapins porcs patients patientes adultes enfants
        nourrissons adolescents femmes hommes fumeurs volontaires participants cellules vitro personnes gens humains
        """),
    titling=words("titre titres titré titrée intitulé intitulée intitulés intitulées"),
    past_endings=("ait", "aient", "èrent"),
    participle_endings=("ant",),
    agents=words("par"),
    bearers=words("canton commune département île mois port province région république ville village"),
    demonstratives=words("c ce cela ceci ça"),
    persons={"il": "le l un ce cet son leur", "elle": "la l une cette sa leur"},
    titles=words("m mm mme mlle dr maître président ministre juge"),
    fictions=words("""
        légende légendes mythe mythes fable fables mensonge mensonges rumeur rumeurs canular canulars fantasme chimère
        ragot ragots invention affabulation affabulations fabulation bobard bobards calomnie calomnies spéculation
        spéculations conjecture conjectures supputation supputations fantasmes chimères
        """),
    retractions=words("""
        absurde ridicule grotesque infondé infondée aberrant affirmation erreur faux fausse inexact invention légende
        mensonge mythe rumeur démenti démentie contesté contestée réfuté réfutée prétend
        rectifié rectifiée révisé révisée
        """),
    copulas=words("est sont était étaient fut furent sera seront être été"),
    idioms=words("""
        nom non communiqué, nom non divulgué, nom non révélé, nom pas encore connu, nom pas encore communiqué, nom
        encore
        inconnu, pas sur la photo, pas sur l'image,
        il faut le dire, il faut bien le dire, faut dire, je dois dire, je dois le dire, on doit le dire, si je puis
        dire, si j'ose dire, si l'on veut, avec ou sans, avec * ou sans, pas une surprise, pas de surprise, aucune
        surprise, n'y a pas longtemps, n'y a guère longtemps, pas seulement, non seulement, n'est-ce pas, il n'y a pas
        de doute, rien de moins que, pas mal, sans cesse, nul doute, aucun doute, nul doute que, aucun doute que, sans
        doute que, guère de doute, depuis lors, jusque-là, jusqu'alors, sans amertume, sans rancune, sans rancœur, sans
        ironie, sans exagérer, sans exagération, sans détour, sans détours, sans ambages, sans fard, sans hésitation,
        sans interruption, sans relâche, sans encombre, sans réserve, sans doute, sans aucun doute, sans nul doute, sans
        hésiter, sans tarder, n'hésite pas à, pas de mensonge, si bien que, n'évite pas, ne cesse de, n'a cessé de,
        n'ont cessé de, ne cessent de, n'hésitent pas à, ne fait aucun doute, personne n'ignore, personne ne nie, nul ne
        conteste, personne ne conteste, nul n'ignore, n'oublie pas, n'oublie pas non plus, n'oublions pas, fait partie
        de, font partie de, faisait partie de, faire partie de, fait partie des, font partie des, fait partie du, chaque
        personne, une personne, la personne, cette personne, toute personne, par personne, en personne, première
        personne, un pas, premier pas, pas vers, pas en avant, pas à pas, le pas, grand pas, pas oublier que, pas
        étonnant que, pas un hasard, pas surprenant que, pas de doute que, n'a de cesse de, ne peut nier, il n'y a aucun
        doute, n'y a aucun doute que, n'y a pas de doute que, ne faut pas oublier que, n'est pas un hasard si, n'est pas
        étonnant que, n'est pas surprenant que, non gouvernementale, non gouvernementales, non gouvernemental, non
        gouvernementaux, voulait dire, point de vue, il ne fait aucun doute, un si, si beau, à l'époque de, à l'époque
        des, à l'époque du, l'un l'autre, les uns les autres, pas exagéré, pas exagérer, pas excessif, pas abusif, n'est
        pas exagéré, ne serait pas exagéré, n'est pas exagérer, n'est pas excessif, n'est pas abusif, si ce n'est, ne
        manque pas de, ne manquent pas de, n'a pas manqué de, n'ont pas manqué de, ne manquera pas de, ne manque jamais
        de,
        sans surprise
        """),
    pronouns=words("""
        je j' me m' moi tu te t' toi il elle on nous vous ils elles lui leur leurs se s' son sa ses mon ma mes ton
        ta tes notre nos votre vos ce c' cela ça celui celle ceux celles ceci eux
        """),
    determiners=words("""
        le la les l' un une des du de d' ce cet cette ces son sa ses leur leurs notre nos mon ma mes
        """),
    interrogatives=words(
        "qui quoi que qu où quand comment pourquoi combien quel quelle quels quelles est-ce lequel laquelle"
    ),
    modals=words("peut peuvent pourrait pourraient doit doivent devrait devraient faut faudrait veut voudrait"),
    auxiliaries=words("""
        est sont était étaient sera seront fut furent a ont avait avaient aura auront eut été être avoir va vont ai
        as suis es sommes êtes avons avez
        """),
    calendar=words("""
        janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi
        jeudi vendredi samedi dimanche noël pâques aujourd'hui hier demain semaine mois an ans année années jour jours
        """),
    ago=words("y a, voilà"),
    later=words("auparavant, après, plus tard"),
    brief=words("heure heures minute minutes seconde secondes"),
    opining=words("""
        crois
        craignaient craignait craignent craint croient croit croyaient croyait espère espèrent espéraient espérait
        estime estiment estimait imagine imaginait imaginent pensaient pensait pense pensent prétend prétendait
        prétendent redoutait redoute redoutent soupçonnait soupçonne soupçonnent suppose supposait supposent
        croire cru penser pensé espérer espéré craindre imaginer imaginé estimer estimé supposer supposé prétendre
        prétendu redouter redouté soupçonner soupçonné convaincu convaincue convaincus convaincues persuadé persuadée
        persuadés persuadées
        """),
    discarding=words("a écarté, a écartée, mis de côté, mise de côté"),
    replacing=words("au lieu de, plutôt que"),
    recent=words("derniers dernières passés passées prochains prochaines"),
    sweeping=words("aucun aucune nul nulle personne peu rien tous tout toutes"),
    contrasts=words("en revanche, par contre, cependant, toutefois, au contraire"),
    slight=words("""
        faible faibles petit petite petits petites infime infimes minime minimes limité limitée limités limitées
        """),
    starting=words("depuis dès"),
    at_hour=words("à vers"),
    clock=words("h heure heures"),
    dating=words("""
        en de entre an année janvier février mars avril mai juin juillet août septembre octobre novembre décembre
        """),
    units=words("""
        million millions milliard milliards mille pourcent % pour cent euro euros dollar dollars km kilomètre kilomètres
        mètre mètres m kg kilo kilos tonne tonnes litre litres heure heures h minute minutes degrés € $ millimètre
        millimètres centimètre centimètres milligramme milligrammes hectare hectares watts kilowatts mégawatts nœuds °c
        md mds
        """),
    negating_prefixes=words("in im il ir dé dés non mé"),
    plural_endings=("aux", "s", "x"),
    plural_changes={"al": "aux", "ail": "aux"},
    tense_endings=("aient", "erait", "ait", "era", "ent", "ée", "és", "é", "e", "s", "t"),
    notes=frozenset({"sic", "souligné par nous", "nous soulignons"}),
    elides=True,
)
