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
        inside: Prepositions that stand before the name of a place, and hardly before another.
        kin: Nouns that say whose relative somebody is.
        pairs: Nouns of two who stand to each other, the nouns of the one and those of the other.
    """

    organisations: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    inside: frozenset[str] = frozenset()
    kin: frozenset[str] = frozenset()
    pairs: tuple[tuple[frozenset[str], frozenset[str]], ...] = ()

    def converse(self, noun: str) -> frozenset[str]:
        """The nouns of those to whom one of a noun stands."""
        found = [b if noun in a else a for a, b in self.pairs if noun in a or noun in b]
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
        inside=frozenset("in".split()),
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
        inside=frozenset("en à".split()),
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
        inside=frozenset("in nach".split()),
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
        inside=frozenset("en".split()),
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
        """),
    ),
}


def relations_for(language: str) -> Relations:
    """The nouns of a language by its primary subtag; none where there are no lists."""
    return _RELATIONS.get(language, Relations())
