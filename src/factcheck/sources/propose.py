"""A draft of the regions of a text, for a curator to correct."""

from __future__ import annotations

import re
from itertools import groupby

from factcheck.model import Region, RegionKind
from factcheck.sources.regions import filled
from factcheck.text import Lines

_LONG = 80
"""A line of this many characters is running text."""

_DAY, _MONTH = r"\d{1,2}(?:\.|er|º|st|nd|rd|th)?", r"[^\W\d_]{3,10}\.?"
_YEAR = r"(?:1[89]|20)\d\d"
_DATE = (
    rf"(?:(?:le|el|am) )?(?:[^\W\d_]+,? )?(?:{_DAY} (?:de )?{_MONTH}|{_MONTH} \d{{1,2}}),? (?:del? )?{_YEAR}"
    rf"|{_YEAR}-\d\d-\d\d|\d{{1,2}}[./]\d{{1,2}}[./](?:{_YEAR}|\d\d)"
)
_DATELINE = rf"(?:{_DATE})(?:,? .{{0,20}}\d[:h.]\d\d.{{0,12}})?\Z"
"""A line that is a date, with the time of day or without."""

_PICTURE = r"(?:file|photo|picture|image|video)(?: caption)?|caption|foto|bild(?:unterschrift)?|légende|leyenda|imagen"
_PUBLISHED = r"(?:last )?updated|published|posted|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado"

_NAME = r"(?-i:[A-ZÀ-ÖØ-Þ])[\w.'’-]*"
_BY = (
    rf"(?:por|par|von)\s+(?:{_NAME}|nuestr[oa]s?|la redacción|la rédaction|notre|nos|unser\w{{0,2}})"
    rf"(?:,?\s+(?:{_NAME}|y|e|et|und|de|del|la|du|van|von|(?:enviad|envoyé|corresponsal|correspondant|korrespondent|"
    rf"reporter|redactor|redakt)\w*))*(?:\s*[,|/–—-].{{0,60}})?(?<![.!?])\Z"
)
"""A byline in Spanish, French or German: a name, or whose correspondent; a sentence may begin with the same word."""

_SIGN_UP = (
    r"suscr[ií]b(?:ete|ase|irse)|apúnt(?:ate|ese) a|inscr[ií]b(?:ete|ase) (?:a|en)|(?:nuestro|al) boletín|"
    r"abonnez-vous|inscrivez-vous|recevez (?:notre|nos|chaque)|notre (?:infolettre|lettre d['’]information)|"
    r"abonnieren sie|jetzt abonnieren|melden sie sich .{0,40}\ban\W*\Z"
)
_PAY = (
    r"(?:solo|sólo|exclusivo) para suscriptores|(?:seguir|siga|sigue) leyendo|ya (?:eres|es) suscriptor|"
    r"inici(?:a|e|ar) sesión|réservée? aux abonnés|lire la suite|poursuivre la lecture|déjà abonnée?|"
    r"(?:nur )?für abonnenten|weiterlesen mit|bereits abonnent|loggen sie sich"
)
_MORE = (
    r"(?:lea|lee|vea|mire|ver) (?:también\b|más\W*\Z|más (?:en|sobre)\b)|más (?:información|noticias)\W*\Z|"
    r"noticias relacionadas|(?:à )?lire aussi|à lire\b|voir aussi|sur le même (?:sujet|thème)|"
    r"lesen sie (?:auch|mehr)|siehe auch|mehr zum thema|mehr\s*:"
)
_AD = r"(?:publicidad|publicité|anuncio|werbung|anzeige|contenido patrocinado|contenu sponsorisé)\W*\Z"
_ABOUT = (
    r"sobre nosotros|quiénes somos|todos los derechos|à propos\W*\Z|qui sommes-nous|tous droits|mentions légales|"
    r"über uns\b|impressum\b|alle rechte"
)

_SIGNS: tuple[tuple[RegionKind, str], ...] = (
    ("separator", r"\W+\Z|_+\Z"),
    ("caption", rf"(?:{_PICTURE})\s*(?:[-–—]|:)|.*\((?:ap|reuters|afp|getty)[^)]*photo"),
    (
        "credit",
        r"\W*(?:photo(?:graph)?|image|picture) (?:by|credit)|credit\s*:|©|copyright\b|.{0,60}\bgetty images\W*\Z",
    ),
    ("byline", rf"by\s+\w.{{0,80}}\Z|{_BY}"),
    ("ad", rf"advert(?:isement|ising)?\b|sponsored\b|promoted\b|{_AD}"),
    ("newsletter", rf".*\b(?:(?:newsletters?|sign up|subscribe)\b|{_SIGN_UP})"),
    ("paywall", rf".*\b(?:(?:subscribers? only|(?:to )?continue reading|already a subscriber|log in to)\b|{_PAY})"),
    (
        "related",
        rf"(?:read|see|watch|listen)\b.{{0,12}}\b(?:more|also|next|here)\b|related\b|more\s*:|follow all\b|{_MORE}",
    ),
    ("dateline", rf"(?:{_PUBLISHED})\b|{_DATELINE}"),
    ("bio", r".{0,60}\b(?:is|was|has worked as) .{0,60}\b(?:reporter|correspondent|editor|writer|columnist|chief)\b"),
    ("about", rf"about (?:us|this|the)\b|contact us\b|all rights reserved\b|{_ABOUT}"),
)
"""How the lines of each kind of furniture begin, in the order they are tried; body and headline need no sign."""

_SIGN_AT_MOST = 400
"""A longer line is running text whatever words it holds."""


def propose_regions(text: str, lines: tuple[int, ...] | None = None) -> tuple[Region, ...]:
    r"""A draft of the regions of a text, neighbours of one kind joined over blank lines.

    The first line is a headline if it is short and ends no sentence; long lines and whole sentences are body; a short
    line that nothing tells of is taken for a pointer to another page.

    Args:
        text: The text of the source.
        lines: Propose for these lines only, in order; for all that hold something by default.

    >>> [(region.lines, region.kind) for region in propose_regions("Wall\n\nIt rained.\n\nSubscribe to our newsletter")]
    [('1', 'headline'), ('3', 'body'), ('5', 'newsletter')]
    """
    page = Lines(text)
    all_filled = [line for line in range(1, len(page) + 1) if filled(page, line) is not None]
    wanted = set(all_filled if lines is None else lines)
    rows = [(line, _kind(page[line].strip("\ufeff \t"), first=line == all_filled[0])) for line in all_filled]
    drafts = []
    for (kind, here), run in groupby(rows, key=lambda row: (row[1], row[0] in wanted)):
        numbers = [line for line, _ in run]
        if here:
            span = str(numbers[0]) if numbers[0] == numbers[-1] else f"{numbers[0]}-{numbers[-1]}"
            drafts.append(Region(lines=span, kind=kind))
    return tuple(drafts)


def _kind(line: str, *, first: bool) -> RegionKind:
    line = line.strip()
    if first and len(line) <= 2 * _LONG and not line.endswith("."):
        return "headline"
    if len(line) <= _SIGN_AT_MOST or line.upper().startswith("FILE "):
        for kind, sign in _SIGNS:
            if re.match(sign, line, re.IGNORECASE):
                return kind
    ends_sentence = line.rstrip("\"'”’»)").endswith((".", "!", "?", "…", "。"))
    return "body" if len(line) >= _LONG or ends_sentence else "related"
