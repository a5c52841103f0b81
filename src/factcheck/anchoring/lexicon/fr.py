"""French."""

from factcheck.anchoring.lexicon.lexicon import Lexicon, words

LEXICON = Lexicon(
    language="fr",
    negation=words("""
        ne, n', n, pas, non, jamais, aucun, aucune, rien, personne, ni, sans, guère, nullement, nul, nulle, nie,
        nient, niait, nié, refuse, refusent, refusait, refusé, rejette, rejettent, rejeté, dément, démentent, démenti,
        exclut, exclu, loin de, au lieu de, plutôt que, ne plus, échoué, échoue, faux, fausse, faussement, à tort,
        incapable, impossible, refus, loin d'
        """),
    limit=words("""
        seulement, uniquement, que, sauf, excepté, hormis, à part, au moins, au plus, tout au plus, jusqu'à, presque,
        en partie, une partie de, partiellement, partiel, partielle, moins de, plus de, à peine, rarement, simplement,
        exclusivement, surtout, limité à, une part de, seul, seule, seuls, seules
        """),
    condition=words("""
        si, s'il, s'ils, à moins que, à condition que, à condition de, pourvu que, sous réserve de, au cas où, en
        échange de
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
        peut, peuvent, pourrait, pourraient, devrait, devraient, doit, peut-être, probablement, sans doute,
        apparemment, semble, semblent, semblait, paraît, serait, seraient, aurait, auraient, possible, possiblement,
        présumé, présumée, prétendument, environ, éventuellement, vraisemblablement, soi-disant, à en croire
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
        feignent feignait prétend
        """),
    complementizers=words("que qu' qu si"),
    stops=words("""
        et ou mais donc or ni car que qu' qu parce puisque quand lorsque lorsqu' où qui dont comme si tandis alors
        quoique bien
        """),
    sentence_adverbs=words("""
        cependant, toutefois, néanmoins, en effet, ainsi, donc, bref, certes, évidemment, d'ailleurs, par ailleurs,
        en outre, enfin, heureusement, malheureusement, en fait
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
    },
    at_once={
        "rien": "negation",
        "personne": "negation",
        "aucun": "negation",
        "aucune": "negation",
        "jamais": "negation",
        "seulement": "limit",
        "uniquement": "limit",
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
    },
    ratios=words("sur"),
    bounds=words("jusqu'à ce que"),
    counterfactual=words("n'eût été, n'était, sans"),
    superlatives=words("plus moins meilleur meilleure pire premier première dernier dernière seul seule"),
    relatives=words("qui que dont où lequel laquelle lesquels lesquelles"),
    adverb_endings=("ment",),
    restrictive=words("qui que"),
    idioms=words("""
        pas seulement, non seulement, n'est-ce pas, il n'y a pas de doute, rien de moins que, pas mal, sans cesse, nul
        doute, aucun doute, nul doute que, aucun doute que, sans doute que, guère de doute, depuis lors, jusque-là,
        jusqu'alors, sans interruption, sans relâche, sans encombre, sans réserve
        """),
    pronouns=words("""
        je j' me m' moi tu te t' toi il elle on nous vous ils elles lui leur leurs se s' son sa ses mon ma mes ton
        ta tes notre nos votre vos ce c' cela ça celui celle ceux celles ceci eux
        """),
    determiners=words("""
        le la les l' un une des du de d' ce cet cette ces son sa ses leur leurs notre nos mon ma mes
        """),
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
    plural_endings=("aux", "s", "x"),
    tense_endings=("aient", "erait", "ait", "era", "ent", "ée", "és", "é", "e", "s", "t"),
    notes=frozenset({"sic", "souligné par nous", "nous soulignons"}),
    elides=True,
)
