"""Nouns that name an organisation by what it is, and nouns of two who stand to each other: lawyer and client.

Example:
    >>> relations_for("en").converse("client") & {"lawyer", "uncle"}
    frozenset({'lawyer'})
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Relations:
    """Nouns that speak of one who is named elsewhere.

    Args:
        organisations: What an organisation is called by what it is: "the company".
        pairs: Nouns of two who stand to each other, the nouns of the one and those of the other.
    """

    organisations: frozenset[str] = frozenset()
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
            airline airport broadcaster newspaper magazine publisher network site website platform studio label
            theater theatre museum gallery orchestra hospital clinic university college school institute foundation
            charity trust association federation union party club team agency organization organisation nonprofit
            brewery bakery restaurant hotel utility insurer lender brand carrier operator shipyard yard factory
            plant
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
            studio théâtre musée orchestre hôpital clinique université école institut fondation association
            fédération syndicat parti club équipe agence organisation assureur marque opérateur chantier usine
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
            partei klub club agentur organisation versicherer marke betreiber werft fabrik werk
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
            partido club equipo agencia organización aseguradora marca operador astillero fábrica
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
