"""FC414: several tellers where there is one."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.anchoring.lexicon import lexicon_for
from factcheck.model import Claim, Comparison, Evidence, Speaker
from factcheck.rules._links import name, passage
from factcheck.rules._names import Vocabulary
from factcheck.rules._show import shown
from factcheck.rules._verdicts import claims_of
from factcheck.rules._vocabulary import vocabulary_for
from factcheck.rules.engine import Context, Fault, rule
from factcheck.text import Span, words

_CROWD = 2
"""The fewest people that a plural stands for."""

_MARKS = ".,;:!?()[]\"'“”‘’«»„—–-"


@rule("FC414")
def plural_for_one(context: Context) -> Iterator[Fault]:
    """The passage speaks of several people where there is one.

    ## What it checks

    The quote of a link names tellers in the plural beside a verb of saying ("officials say", "according to sources").
    Behind it stands one person: the claim's own speaker, not named in the quote; or the only person or group among the
    speakers of the claims that it `repeats` and that the verdict on it cites under `for`. A group counts its `count` or
    `members`. It passes where the plural is owned up to: `number` under `drift` of the `repeats`, `number` or `speaker`
    under `drift` of the link, or the issue `plural_for_one` on the verdict.

    The words for tellers are listed for English, French, German and Spanish; elsewhere nothing is said.

    ## Why

    "Officials say" carries the weight of several witnesses. Where one unnamed person spoke, that is a false weight, and
    a common one in headlines.

    ## Example

    ```yaml
    speakers:
      - {id: pilot, kind: person, name: "a harbour pilot", anonymous: true, reason: "the source gives no reason"}
    sources:
      - id: notice
        file: seeds/notice.txt
        sha256: 495c763a4dd074575751a0f2ea645a22a4cf34d7533a6e0bbdac979cf8351d2e
        kind: primary
        publisher: harbour-news
        title: Experts say the wall is safe
        unknown: {author: "none named", url: "a notice board", published: "not dated", retrieved: "not recorded"}
        regions:
          - {lines: 1, kind: headline}
          - {lines: 3, kind: body}
    claims:
      - id: news-safe
        speaker: harbour-news
        text: Experts say that the wall is safe.
        answers: {how-much: "none of it"}
        evidence:
          - id: notice-1
            source: notice
            headline: true
            quote: |-
              Experts say the wall is safe
      - id: pilot-safe
        speaker: pilot
        text: The wall is safe.
        answers: {how-much: "none of it"}
        evidence:
          - id: notice-1
            source: notice
            quote: |-
              The wall is safe, a harbour pilot said.
    comparisons:
      - claims: [news-safe, pilot-safe]
        relation: repeats
        rationale: The headline gives what the pilot said.
    ```

    ```text seeds/notice.txt
    Experts say the wall is safe

    The wall is safe, a harbour pilot said.
    ```

    ## Instead

    ```yaml
    speakers:
      - {id: pilot, kind: person, name: "a harbour pilot", anonymous: true, reason: "the source gives no reason"}
    sources:
      - id: notice
        file: seeds/notice.txt
        sha256: 495c763a4dd074575751a0f2ea645a22a4cf34d7533a6e0bbdac979cf8351d2e
        kind: primary
        publisher: harbour-news
        title: Experts say the wall is safe
        unknown: {author: "none named", url: "a notice board", published: "not dated", retrieved: "not recorded"}
        regions:
          - {lines: 1, kind: headline}
          - {lines: 3, kind: body}
    claims:
      - id: news-safe
        speaker: harbour-news
        text: Experts say that the wall is safe.
        answers: {how-much: "none of it"}
        evidence:
          - id: notice-1
            source: notice
            headline: true
            quote: |-
              Experts say the wall is safe
      - id: pilot-safe
        speaker: pilot
        text: The wall is safe.
        answers: {how-much: "none of it"}
        evidence:
          - id: notice-1
            source: notice
            quote: |-
              The wall is safe, a harbour pilot said.
    comparisons:
      - claims: [news-safe, pilot-safe]
        relation: repeats
        drift: [number]
        rationale: The headline makes several experts of the one pilot.
    ```

    ```text seeds/notice.txt
    Experts say the wall is safe

    The wall is safe, a harbour pilot said.
    ```
    """
    behind = _Behind(context)
    for proof in context.proofs.links:
        if proof.source is None or proof.claim.status == "retracted":
            continue
        tellers = _tellers(proof.link.quote, context.dataset.language(proof.source))
        one = behind.one(proof.claim, proof.link) if tellers else None
        if tellers and one is not None:
            spans = proof.anchor.spans if proof.proved and proof.anchor else ()
            yield Fault(
                proof.link,
                ("quote",),
                f"The passage of {name(proof)} speaks of {shown(tellers.of(proof.link.quote))}, but one person stands "
                f'behind it, "{one.id}".',
                help="List `number` under `drift` (of the link, or of the comparison that `repeats`), or "
                "`plural_for_one` under the `issues` of the verdict.",
                inside=(tellers,),
                passage=passage(proof.link.source, spans),
            )


def _tellers(quote: str, language: str) -> Span | None:
    """The plural tellers of a quote with their verb of saying."""
    vocabulary, lexicon = vocabulary_for(language), lexicon_for(language)
    if vocabulary is None or lexicon is None or vocabulary.tellers.isdisjoint(_rough_words(quote)):
        return None
    tokens = [(match[0].casefold(), match.span()) for match in words(quote)]
    for place, (word, (start, end)) in enumerate(tokens):
        if word not in vocabulary.tellers:
            continue
        for _, (near, stop) in tokens[place + 1 : place + 3]:
            if quote[near:stop].casefold() in lexicon.saying:
                return Span(start, stop)
        for first in range(max(0, place - 4), place):
            opening = tokens[first][1][0]
            phrase = " ".join(each for each, _ in tokens[first:place])
            if any(phrase == lead or phrase.startswith(f"{lead} ") for lead in lexicon.attributions):
                return Span(opening, end)
    return None


def _rough_words(quote: str) -> list[str]:
    """The words between spaces, bare of marks: enough to see that a quote has none of those looked for."""
    return [word.strip(_MARKS) for word in quote.casefold().split()]


class _Behind:
    """Who stands behind what a claim gives as the words of several."""

    def __init__(self, context: Context) -> None:
        self._dataset = context.dataset
        self._context = context
        self._repeats: dict[str, list[Comparison]] = {}
        for comparison in context.dataset.comparisons:
            if comparison.relation == "repeats":
                self._repeats.setdefault(comparison.claims[0], []).append(comparison)

    def one(self, claim: Claim, link: Evidence) -> Speaker | None:
        """The one person behind a claim; None where there are several or nobody, or where the plural is owned up to."""
        verdict = self._dataset.verdict.get(claim.id)
        repeats = self._repeats.get(claim.id, [])
        owned = any("number" in each.drift for each in repeats) or bool({"number", "speaker"} & set(link.drift))
        if owned or (verdict and "plural_for_one" in verdict.issues):
            return None
        own = self._dataset.speaker.get(claim.speaker)
        if own is not None and own.kind != "organisation":
            alone = _heads(own) < _CROWD and not Vocabulary.of(link.quote).holds(own.name)
            return own if alone else None
        given = (*(each.claims[1] for each in repeats), *(verdict.for_ if verdict else ()))
        ids = dict.fromkeys(each.speaker for each in claims_of(self._context, given))
        people = [self._dataset.speaker[id_] for id_ in ids if id_ in self._dataset.speaker]
        people = [speaker for speaker in people if speaker.kind != "organisation"]
        return people[0] if people and sum(map(_heads, people)) < _CROWD else None


def _heads(speaker: Speaker) -> int:
    return 1 if speaker.kind == "person" else speaker.count or max(len(speaker.members), _CROWD)
