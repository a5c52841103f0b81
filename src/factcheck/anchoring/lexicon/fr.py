"""French."""

from factcheck.anchoring.lexicon.lexicon import Lexicon, words

LEXICON = Lexicon(
    language="fr",
    negation=words("""
        ne, n', n, pas, non, jamais, aucun, aucune, rien, personne, ni, sans, guère, nullement, nul, nulle, nie, nient,
        niait, nié, refuse, refusent, refusait, refusé, rejette, rejettent, rejeté, dément, démentent, démenti, exclut,
        exclu, loin de, au lieu de, plutôt que, ne plus, échoué, échoue, faux, fausse, faussement, à tort, incapable,
        impossible, refus, loin d', cesse de, cessé de, cessent de, cesser de, évite de, évité de, évitent de, éviter
        de, failli, faillit, s'abstient de, s'abstenir de, s'est abstenu de, fait semblant de, font semblant de, faire
        semblant de, faisait semblant de, renonce à, renoncé à, renoncent à, renonçait à, interdit de, interdit à,
        interdisent de, révolu, fini le temps, finie l'époque, finis les temps, faute de, en l'absence de, absence de,
        trop * pour, à défaut de, erroné, erronée, mensonge, en aucun cas, peu probable, improbable, rétracté, rétracte,
        excusé de, excusé d'avoir
        """),
    limit=words("""
        seulement, uniquement, sauf, excepté, hormis, à part, au moins, au plus, tout au plus, presque, en
        partie, une partie de, partiellement, partiel, partielle, moins de, plus de, à peine, rarement, simplement,
        exclusivement, surtout, limité à, une part de, seul, seule, seuls, seules, au maximum, au minimum, pas plus
        de, pas moins de, dans certains cas, à l'exception de, rares sont * qui
        """),
    condition=words("""
        si, s'il, s'ils, à moins que, à condition que, à condition de, pourvu que, sous réserve de, au cas où, en
        échange de, comme si, supposons, imaginons, à supposer, admettons, en supposant, dans l'hypothèse où, en cas
        de, pour peu que
        """),
    quantifier=words("""
        tout tous toute toutes chaque quelque quelques plusieurs beaucoup peu certains certaines majorité moitié
        entier entière entièrement totalité total totale partie partiel partielle plupart toujours souvent parfois
        """),
    number=words("""
        zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente
        quarante cinquante soixante cent cents mille million millions milliard milliards premier première deuxième
        second seconde moins
        """),
    hedge=words("""
        peut, peuvent, pourrait, pourraient, devrait, devraient, doit, peut-être, probablement, sans doute, apparemment,
        semble, semblent, semblait, paraît, serait, seraient, aurait, auraient, possible, possiblement, présumé,
        présumée, prétendument, environ, éventuellement, vraisemblablement, soi-disant, à en croire, hésite à, hésité à,
        hésitent à, semble que, paraît que, il se peut que, suggère que, suggèrent que, laisse penser que, laissent
        penser que, laisse entendre que, laissent entendre que, donne à penser que, est censé, est censée, sont censés,
        sont censées, accusé de, accusée de, accusés de, accusées de, soupçonné de, soupçonnée de, soupçonnés de, menace
        de, menacé de, menacent de, menaçait de, craint que, craignent que, craignait que, redoute que, redoutent que,
        espère que, espèrent que, espérait que, suppose que, supposent que, soupçonne que, soupçonnent que, probable
        que, possible que, plausible que, vraisemblable que, risque que, risques que, rumeur que, crainte que, espoir
        que, l'hypothèse que, l'idée que, tenté de, tente de, tentent de, tenter de, essayé de, essaie de, essaient de,
        cherche à, cherché à, le bruit court que, la rumeur court que, on dit que, on raconte que, soupçons de,
        poursuivi pour, poursuivie pour, inculpé de, inculpée de, sur le point de, était censé, prétend que
        """),
    time=words("avant, depuis, auparavant, autrefois, jusqu'à ce que, précédemment, ancien, ancienne"),
    saying=words("""
        dit, disent, disait, déclare, déclaré, affirme, affirment, affirmé, assure, assuré, selon, d'après,
        explique, expliqué, estime, estimé, annonce, annoncé, rapporte, rapporté, soutient, soutenu, prétend,
        ajouté, ajoute, indique, indiqué, reconnaît, reconnu, admet, admis, précise, précisé, raconte, écrit, pense,
        croit, juge
        """),
    attributions=words("selon, d'après, aux yeux de, aux dires de"),
    denial=words("""
        nie nient nié niait dément démenti doute doutent conteste contesté réfute réfuté faux impossible feint
        feignent feignait prétend douteux erreur mensonge improbable semblant réfutent réfutait démentent contestent
        doutait doutaient invraisemblable erroné erronée
        """),
    complementizers=words("que qu' qu si"),
    stops=words("""
        et ou mais donc or ni car que qu' qu parce puisque quand lorsque lorsqu' où qui dont comme si tandis alors
        quoique bien
        """),
    sentence_adverbs=words("""
        cependant, toutefois, néanmoins, en effet, ainsi, donc, bref, certes, évidemment, d'ailleurs, par ailleurs,
        en outre, enfin, heureusement, malheureusement, en fait, si je me
        souviens
        """),
    after={
        "sauf": "limit",
        "excepté": "limit",
        "sans": "negation",
        "si": "condition",
        "à moins": "condition",
        "tant que": "condition",
        "tant qu": "condition",
        "à condition": "condition",
        "jusqu'à": "time",
        "pourvu": "condition",
        "mais pas": "negation",
        "hormis": "limit",
        "mais seulement": "limit",
        "uniquement si": "condition",
        "seulement si": "condition",
        "à en croire": "hedge",
        "en théorie": "hedge",
        "sur le papier": "hedge",
        "à ce que l'on sait": "hedge",
        "autant qu'on sache": "hedge",
        "au plus tôt": "limit",
        "au plus tard": "limit",
        "au mieux": "limit",
        "tout au plus": "limit",
        "mais aucun": "negation",
        "mais aucune": "negation",
        "est faux": "negation",
        "est fausse": "negation",
        "sont fausses": "negation",
        "est un mensonge": "negation",
        "en principe": "hedge",
        "dans certains cas": "limit",
        "pour l'essentiel": "limit",
        "paraît-il": "hedge",
        "semble-t-il": "hedge",
        "du moins en partie": "limit",
        "du moins en théorie": "hedge",
        "dès que": "time",
        "dès qu": "time",
        "une fois": "time",
        "sous réserve": "condition",
        "en cas de": "condition",
        "en cas d": "condition",
        "à l'exception": "limit",
        "au maximum": "limit",
        "en partie": "limit",
        "pour peu que": "condition",
        "à supposer": "condition",
        "s'est révélé faux": "negation",
        "s'est révélée fausse": "negation",
        "s'est avéré faux": "negation",
        "s'est avérée fausse": "negation",
        "n'a pas été confirmé": "negation",
        "n'a pas été confirmée": "negation",
        "mais jamais": "negation",
        "mais non": "negation",
        "du moins": "limit",
        "hors": "limit",
        "avant impôts": "limit",
        "avant impôt": "limit",
        "pour l'instant": "time",
        "pour le moment": "time",
        "dans la mesure": "condition",
        "par habitant": "number",
        "par personne": "number",
        "par jour": "number",
        "par an": "number",
        "par mois": "number",
        "a-t-il plaisanté": "hedge",
        "a-t-elle plaisanté": "hedge",
        "a-t-il ironisé": "hedge",
        "a-t-elle ironisé": "hedge",
        "dit-on": "hedge",
        "par intérim": "limit",
        "présumé": "hedge",
        "pourvu que": "condition",
        "points de pourcentage": "number",
    },
    at_once={
        "rien": "negation",
        "personne": "negation",
        "aucun": "negation",
        "aucune": "negation",
        "jamais": "negation",
        "seulement": "limit",
        "uniquement": "limit",
        "ni": "negation",
        "guère": "limit",
    },
    asking=words("demande demandent demandait demandé demander"),
    answers=words("non oui"),
    subjects={
        "aucun": "negation",
        "aucune": "negation",
        "nul": "negation",
        "nulle": "negation",
        "personne": "negation",
        "rien": "negation",
        "pas tous": "limit",
        "peu": "limit",
        "seul": "limit",
        "seule": "limit",
        "seuls": "limit",
        "seules": "limit",
        "jamais": "negation",
        "en aucun": "negation",
        "pas un": "negation",
        "pas une": "negation",
        "seulement": "limit",
        "uniquement": "limit",
        "rarement": "limit",
    },
    ratios=words("sur à ou"),
    ranges=words("entre * et,"),
    rounding={
        "près de": "hedge",
        "autour de": "hedge",
        "quelque": "hedge",
        "moyenne de": "hedge",
        "au-delà de": "limit",
    },
    narrowing=words("""
        plusieurs certains certaines quelques autoproclamé autoproclamée prétendu prétendue futur future
        """),
    shares=words("cent moitié tiers quart quarts majorité minorité plupart partie peu beaucoup poignée"),
    partitives=words("de des du d"),
    pairs={"ne * que": "limit", "n * que": "limit", "ne * qu": "limit", "n * qu": "limit"},
    late={"seulement": "limit", "uniquement": "limit"},
    bounds=words("jusqu'à ce que"),
    counterfactual=words("""
        n'eût été, n'était, sans, eût-il, devrait-il, devrait-elle, dût-il, dût-elle, fût-il, supposons, imaginons,
        admettons, à moins de, à défaut de, faute de, sauf, hors, hormis, excepté, à l'exception de, à l'exception du, à
        l'exception des, à périmètre constant, sous réserve de
        """),
    open_conditions=words("si, s'il, s'ils, à moins que, à condition que"),
    resuming=words("alors"),
    superlatives=words("plus moins meilleur meilleure pire premier première dernier dernière seul seule"),
    relatives=words("qui que dont où lequel laquelle lesquels lesquelles"),
    adverb_endings=("ment",),
    restrictive=words("qui que"),
    idioms=words("""
        pas seulement, non seulement, n'est-ce pas, il n'y a pas de doute, rien de moins que, pas mal, sans cesse, nul
        doute, aucun doute, nul doute que, aucun doute que, sans doute que, guère de doute, depuis lors, jusque-là,
        jusqu'alors, sans interruption, sans relâche, sans encombre, sans réserve, sans doute, sans aucun doute, sans
        nul doute, sans hésiter, sans tarder, n'hésite pas à, pas de mensonge, si bien que, n'évite pas, ne cesse de,
        n'a cessé de, n'ont cessé de, ne cessent de, n'hésitent pas à, ne fait aucun doute, personne n'ignore, personne
        ne nie, nul ne conteste, personne ne conteste, nul n'ignore, n'oublie pas, n'oublie pas non plus, n'oublions
        pas, fait partie de, font partie de, faisait partie de, faire partie de, fait partie des, font partie des, fait
        partie du, chaque personne, une personne, la personne, cette personne, toute personne, par personne, en
        personne, première personne, un pas, premier pas, pas vers, pas en avant, pas à pas, le pas, grand pas, pas
        oublier que, pas étonnant que, pas un hasard, pas surprenant que, pas de doute que, n'a de cesse de, ne peut
        nier
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
        jeudi vendredi samedi dimanche aujourd'hui hier demain semaine mois an ans année années jour jours
        """),
    units=words("""
        million millions milliard milliards mille pourcent % pour cent euro euros dollar dollars km kilomètre
        kilomètres mètre mètres m kg kilo kilos tonne tonnes litre litres heure heures minute minutes degrés € $
        """),
    negating_prefixes=words("in im il ir dé dés non mé"),
    plural_endings=("aux", "s", "x"),
    tense_endings=("aient", "erait", "ait", "era", "ent", "ée", "és", "é", "e", "s", "t"),
    notes=frozenset({"sic", "souligné par nous", "nous soulignons"}),
    elides=True,
)
