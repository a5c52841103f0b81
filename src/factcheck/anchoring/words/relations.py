"""Nouns that name an organisation or a place by what it is, and nouns of two who stand to each other.

Example:
    >>> relations_for("en").converse("client") & {"lawyer", "uncle"}, relations_for("en").places & {"city", "mayor"}
    (frozenset({'lawyer'}), frozenset({'city'}))
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Relations:
    """Nouns that speak of one who is named elsewhere.

    Args:
        organisations: What an organisation is called by what it is: "the company".
        places: The same of a place.
        people: The same of anybody.
        inside: Prepositions that stand before the name of a place, and hardly before another.
        kin: Nouns that say whose relative somebody is.
        kinds: Nouns that say of what kind something is that is named elsewhere: "the animal".
        there: Adverbs that point to a place.
        existing: Verbs with which such an adverb only says that something is: "there is".
        at: Prepositions that say in which place something is, or where it goes or comes from.
        pairs: Nouns of two who stand to each other, the nouns of the one and those of the other.
    """

    organisations: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    inside: frozenset[str] = frozenset()
    kin: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    there: frozenset[str] = frozenset()
    existing: frozenset[str] = frozenset()
    at: frozenset[str] = frozenset()
    pairs: tuple[tuple[frozenset[str], frozenset[str]], ...] = ()

    def converse(self, noun: str) -> frozenset[str]:
        """The nouns of those to whom one of a noun stands."""
        found = [b if noun in a else a for a, b in self.pairs if noun in a | b]
        return frozenset().union(*found)


def _pairs(text: str) -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    halves = (line.partition("|") for line in text.strip().splitlines())
    return tuple((frozenset(one.split()), frozenset(other.split())) for one, _, other in halves)


_RELATIONS = {
    "en": Relations(
        organisations=frozenset(
            """
            company firm business corporation group bank chain startup manufacturer maker retailer supplier producer
            airline airport broadcaster newspaper magazine publisher network site website platform studio label theater
            theatre museum gallery orchestra hospital clinic university college school institute foundation charity
            trust association federation union party club team agency organization organisation nonprofit brewery
            bakery restaurant hotel utility insurer lender brand carrier operator shipyard yard factory plant council
            committee commission board ministry department office authority court tribunal government administration
            management leadership parliament senate congress assembly police army church watchdog regulator
            inspectorate band cooperative
            """.split()
        ),
        places=frozenset(
            """
            country nation state republic kingdom city town village capital region province county district
            municipality territory island continent neighborhood neighbourhood suburb settlement metropolis port area
            place
            """.split()
        ),
        people=frozenset("man woman boy girl person teenager individual".split()),
        inside=frozenset("in".split()),
        kinds=frozenset(
            """
            animal animals creature creatures beast beasts bird birds insect insects reptile reptiles mammal mammals
            species plant plants tree trees flower flowers fungus fungi bacterium bacteria microbe microbes virus
            viruses substance substances chemical chemicals compound compounds material materials metal metals mineral
            minerals drug drugs medicine medicines medication medications vehicle vehicles vessel vessels craft aircraft
            machine machines device devices appliance appliances tool tools instrument instruments weapon weapons object
            objects item items product products building buildings structure structures landmark monument monuments
            disease diseases illness illnesses
            """.split()
        ),
        there=frozenset("there here thither".split()),
        existing=frozenset("is are was were be isn't aren't wasn't weren't".split()),
        at=frozenset("in at on to from into inside near outside around".split()),
        kin=frozenset(
            """
            husband wife father mother brother sister son daughter uncle aunt nephew niece cousin grandfather
            grandmother grandson granddaughter widow widower stepfather stepmother boyfriend girlfriend fiancé fiancée
            spouse partner child parent
            """.split()
        ),
        pairs=_pairs("""
            lawyer attorney solicitor barrister counsel agent manager advocate | client
            doctor physician surgeon therapist psychiatrist psychologist dentist nurse | patient
            teacher tutor coach trainer | pupil student
            wife | husband
            landlord landlady | tenant
            mother father parent parents | son daughter child children
            brother sister | brother sister
            uncle aunt | nephew niece
            grandfather grandmother | grandson granddaughter
            boyfriend girlfriend fiancé fiancée partner spouse | boyfriend girlfriend fiancé fiancée partner spouse
        """),
    ),
    "fr": Relations(
        organisations=frozenset(
            """
            entreprise société groupe compagnie firme banque chaîne fabricant constructeur éditeur journal magazine
            studio théâtre musée orchestre hôpital clinique université école institut fondation association fédération
            syndicat parti club équipe agence organisation assureur marque opérateur chantier usine conseil comité
            commission ministère département agence autorité cour tribunal gouvernement administration direction
            parlement sénat assemblée police armée église mairie préfecture régulateur coopérative
            """.split()
        ),
        places=frozenset(
            """
            pays nation état république royaume ville village commune capitale région province département canton
            district île continent quartier banlieue métropole territoire bourg cité
            """.split()
        ),
        people=frozenset(
            "homme femme garçon jeune personne adolescent adolescente individu intéressé intéressée".split()
        ),
        inside=frozenset("en à".split()),
        kinds=frozenset(
            """
            animal animaux créature créatures bête bêtes oiseau oiseaux insecte insectes reptile reptiles mammifère
            mammifères poisson poissons espèce espèces plante plantes arbre arbres fleur fleurs champignon champignons
            bactérie bactéries microbe microbes virus substance substances composé composés matériau matériaux métal
            métaux minéral minéraux médicament médicaments véhicule véhicules navire navires bateau bateaux appareil
            appareils machine machines engin engins outil outils instrument instruments arme armes objet objets produit
            produits bâtiment bâtiments édifice édifices monument monuments maladie maladies convoi convois
            """.split()
        ),
        existing=frozenset("a avait aura ait aurait eut eu avoir".split()),
        there=frozenset("là y ici là-bas là-haut".split()),
        at=frozenset("à au aux en dans sur chez près de du depuis vers".split()),
        kin=frozenset(
            """
            mari femme époux épouse père mère frère sœur fils fille oncle tante neveu nièce cousin cousine veuve veuf
            compagnon compagne fiancé fiancée
            """.split()
        ),
        pairs=_pairs("""
            avocat avocate conseil défenseur agent | client cliente
            médecin docteur chirurgien chirurgienne psychiatre psychologue dentiste infirmière | patient patiente
            professeur professeure enseignant enseignante entraîneur entraîneuse | élève étudiant étudiante
            épouse femme | époux mari
            propriétaire | locataire
            mère père parent parents | fils fille enfant enfants
            frère sœur | frère sœur
            oncle tante | neveu nièce
            compagnon compagne fiancé fiancée | compagnon compagne fiancé fiancée
        """),
    ),
    "de": Relations(
        organisations=frozenset(
            """
            unternehmen firma konzern gruppe gesellschaft bank kette hersteller verlag zeitung sender theater museum
            orchester krankenhaus klinik universität hochschule schule institut stiftung verein verband gewerkschaft
            partei klub club agentur organisation versicherer marke betreiber werft fabrik werk rat ausschuss
            kommission vorstand ministerium behörde amt gericht regierung verwaltung geschäftsführung leitung parlament
            senat bundestag polizei armee kirche genossenschaft einrichtung
            """.split()
        ),
        places=frozenset(
            """
            land staat nation republik königreich stadt dorf gemeinde hauptstadt region provinz kreis landkreis bezirk
            bundesland insel kontinent viertel stadtteil vorort metropole gebiet ort ortschaft
            """.split()
        ),
        people=frozenset("mann frau junge mädchen person jugendlicher jugendliche betroffene betroffener".split()),
        inside=frozenset("in nach".split()),
        kinds=frozenset(
            """
            tier tiere tieren tiers tieres vogel vögel vögeln vogels insekt insekten reptil reptilien säugetier
            säugetiere fisch fische fischen art arten pflanze pflanzen baum bäume bäumen blume blumen pilz pilze pilzen
            bakterium bakterien mikrobe mikroben virus viren stoff stoffe stoffen substanz substanzen verbindung
            verbindungen material materialien metall metalle metallen mineral minerale mineralien arznei medikament
            medikamente medikamenten fahrzeug fahrzeuge fahrzeugen schiff schiffe schiffen gerät geräte geräten maschine
            maschinen werkzeug werkzeuge werkzeugen instrument instrumente instrumenten waffe waffen gegenstand
            gegenstände gegenständen produkt produkte produkten gebäude gebäuden bauwerk bauwerke bauwerken denkmal
            denkmäler krankheit krankheiten
            """.split()
        ),
        there=frozenset("dort da hier dorthin dahin hierher daher dorther drüben".split()),
        at=frozenset("in im ins an am ans auf aus bei beim nach vor hinter neben zu zum zur von vom".split()),
        kin=frozenset(
            """
            mann frau ehemann ehefrau vater mutter bruder schwester sohn tochter onkel tante neffe nichte cousin
            cousine großvater großmutter enkel enkelin witwe witwer freund freundin partner partnerin
            """.split()
        ),
        pairs=_pairs("""
            anwalt anwältin rechtsanwalt rechtsanwältin verteidiger verteidigerin | mandant mandantin mandanten klient
            arzt ärztin hausarzt chirurg chirurgin therapeut therapeutin | patient patientin patienten
            lehrer lehrerin trainer trainerin | schüler schülerin
            frau ehefrau | mann ehemann
            vermieter vermieterin | mieter mieterin
            mutter vater eltern | sohn tochter kind kinder
            bruder schwester | bruder schwester
            onkel tante | neffe nichte
            großvater großmutter | enkel enkelin
            freund freundin partner partnerin | freund freundin partner partnerin
        """),
    ),
    "es": Relations(
        organisations=frozenset(
            """
            empresa compañía sociedad grupo firma banco cadena fabricante editorial periódico diario revista teatro
            museo orquesta hospital clínica universidad escuela instituto fundación asociación federación sindicato
            partido club equipo agencia organización aseguradora marca operador astillero fábrica consejo comité
            comisión ministerio departamento autoridad corte tribunal gobierno administración dirección parlamento
            senado congreso ayuntamiento policía ejército iglesia entidad cooperativa
            """.split()
        ),
        places=frozenset(
            """
            país nación estado república reino ciudad pueblo municipio capital región provincia comarca distrito isla
            continente barrio territorio localidad villa aldea
            """.split()
        ),
        people=frozenset("hombre mujer chico chica joven persona adolescente individuo".split()),
        inside=frozenset("en".split()),
        kinds=frozenset(
            """
            animal animales criatura criaturas bestia bestias ave aves pájaro pájaros insecto insectos reptil reptiles
            mamífero mamíferos pez peces especie especies planta plantas árbol árboles flor flores hongo hongos bacteria
            bacterias microbio microbios virus sustancia sustancias compuesto compuestos material materiales metal
            metales mineral minerales fármaco fármacos medicamento medicamentos vehículo vehículos buque buques nave
            naves aparato aparatos máquina máquinas herramienta herramientas instrumento instrumentos arma armas objeto
            objetos producto productos edificio edificios construcción monumento monumentos enfermedad enfermedades
            convoy convoyes
            """.split()
        ),
        there=frozenset("allí ahí allá aquí acá".split()),
        at=frozenset("en a al desde hasta hacia de del".split()),
        kin=frozenset(
            """
            marido esposo esposa mujer padre madre hermano hermana hijo hija tío tía sobrino sobrina primo prima abuelo
            abuela nieto nieta viuda viudo novio novia pareja
            """.split()
        ),
        pairs=_pairs("""
            abogado abogada letrado letrada defensor defensora agente | cliente clienta defendido defendida
            médico médica doctor doctora cirujano cirujana psiquiatra psicólogo psicóloga dentista | paciente
            profesor profesora maestro maestra entrenador entrenadora | alumno alumna
            esposa mujer | esposo marido
            casero casera | inquilino inquilina
            madre padre padres | hijo hija hijos
            hermano hermana | hermano hermana
            tío tía | sobrino sobrina
            abuelo abuela | nieto nieta
            novio novia pareja | novio novia pareja
        """),
    ),
}


def relations_for(language: str) -> Relations:
    """The nouns of a language by its primary subtag; none where there are no lists."""
    return _RELATIONS.get(language, Relations())
