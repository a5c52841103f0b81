"""FC502: two origins are counted, and one copied the other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.lineage.kinship import Joined
from factcheck.model import Claim, Verdict
from factcheck.rules._links import lines, passage
from factcheck.rules._show import several, shown
from factcheck.rules.engine import Context, Fault, rule


@rule("FC502")
def undeclared_reuse(context: Context) -> Iterator[Fault]:
    """Two sources are counted as two origins, but they share words that nothing declares.

    ## What it checks

    Two sources that stand behind one claim or verdict, and are counted there as different origins, share no words but
    chance ones, unless one is declared as derived from the other or both from a third. They share words where one run
    has at least eight, or shorter runs have sixteen together. A run of five to seven words counts only if it stands
    inside quotation marks in one text and outside them in the other, or if at least three of its words were chosen: no
    names, no numbers, no words that every text needs. What stands inside quotation marks in both never counts: both may
    have heard the speaker. Only the bodies are compared.

    ## Why

    Ten pages that carry one agency's words are one origin. Counted as ten, they make one report look like a chorus.

    ## Example

    ```text seeds/digest.txt
    The council wants to mend the wall for less.
    According to the harbour office, the repair of the damaged part costs about 2.4 million euros.
    ```

    ```yaml
    speakers:
      - {id: harbour-digest, kind: organisation, name: "Harbour Digest", side: reporting}
    sources:
      - id: digest
        file: seeds/digest.txt
        sha256: 420973344fcf91c1cf880486d72846b48b03d3fd9b44629875ba18a65315fd21
        kind: digest
        publisher: harbour-digest
        unknown: {title: "none", author: "none named", url: "none", published: "not dated", retrieved: "not recorded"}
        regions: [{lines: 1-2, kind: body}]
    claims:
      - id: office-cost
        speaker: harbour-office
        text: The repair of the damaged part costs about 2.4 million euros.
        evidence:
          - id: news-1
            source: news
            quote: |-
              According to the harbour office, the repair of the damaged part costs about 2.4 million euros.
          - id: digest-1
            source: digest
            quote: |-
              According to the harbour office, the repair of the damaged part costs about 2.4 million euros.
    ```

    ## Instead

    Say who took the words from whom. Other passages of that source, which have none of these words and do not credit
    where they come from, stay its own; those of a digest or republication never do.

    ```text seeds/digest.txt
    The council wants to mend the wall for less.
    According to the harbour office, the repair of the damaged part costs about 2.4 million euros.
    ```

    ```yaml
    speakers:
      - {id: harbour-digest, kind: organisation, name: "Harbour Digest", side: reporting}
    sources:
      - id: digest
        file: seeds/digest.txt
        sha256: 420973344fcf91c1cf880486d72846b48b03d3fd9b44629875ba18a65315fd21
        kind: digest
        publisher: harbour-digest
        derived_from: [{source: news, reason: "it carries a sentence of it word for word"}]
        unknown: {title: "none", author: "none named", url: "none", published: "not dated", retrieved: "not recorded"}
        regions: [{lines: 1-2, kind: body}]
    claims:
      - id: office-cost
        speaker: harbour-office
        text: The repair of the damaged part costs about 2.4 million euros.
        evidence:
          - id: news-1
            source: news
            quote: |-
              According to the harbour office, the repair of the damaged part costs about 2.4 million euros.
          - id: digest-1
            source: digest
            quote: |-
              According to the harbour office, the repair of the damaged part costs about 2.4 million euros.
    ```
    """
    for joined in context.proofs.kinship.joined:
        child = context.dataset.source[joined.direction.child]
        run = joined.reuse.longest
        if run is not None:
            yield Fault(
                child,
                ("id",),
                f"{_counted(joined)} {_shared(joined)}",
                help=_help(joined),
                passage=passage(child.id, [joined.reuse.place(run, child.id).span]),
            )


def _counted(joined: Joined) -> str:
    """Which verdicts and claims count the two as two."""
    first, *others = joined.counted
    phrases = [_name(first), *(_number(kind, first, others) for kind in (Verdict, Claim))]
    counted = several([f"of {phrase}" for phrase in phrases if phrase])
    one, other = joined.reuse.one.id, joined.reuse.other.id
    return f'"{one}" and "{other}" are counted as two origins {counted},'


def _number(kind: type[Claim | Verdict], first: Claim | Verdict, others: Iterable[Claim | Verdict]) -> str:
    """How many further verdicts or claims there are, in words; nothing where there are none."""
    count = sum(isinstance(each, kind) for each in others)
    word = f"{'other ' * isinstance(first, kind)}{'verdict' if kind is Verdict else 'claim'}"
    return f"{count} {word}{'s' * (count > 1)}" if count else ""


def _name(record: Claim | Verdict) -> str:
    return f'the verdict on "{record.claim}"' if isinstance(record, Verdict) else f'the claim "{record.id}"'


def _shared(joined: Joined) -> str:
    """What the two share: the longest run as either prints it."""
    reuse, run = joined.reuse, joined.reuse.longest
    if reuse.identical or run is None:
        return "but their bodies are the same, word for word: that is one origin."
    counted = [each for each in reuse.runs if each.counts]
    runs = (
        "one run" if len(counted) == 1 else f"{len(counted)} runs, {sum(each.words for each in counted)} words in all"
    )
    printed = " and ".join(
        f'{shown(place.span.of(page.text))} in "{page.id}" ({lines(page.document, place.span)})'
        for page, place in ((reuse.one, run.a), (reuse.other, run.b))
    )
    return f"but share {runs}, and nothing declares it. The longest has {run.words} words: {printed}."


def _help(joined: Joined) -> str:
    direction = joined.direction
    if direction.parent is None:
        return (
            "Nothing tells which of them took the words: write `derived_from:` on the one that did, or name the third "
            "that both carry, and its reason."
        )
    because = next((f" ({reason.text})" for reason in direction.reasons if reason.parent), "")
    return (
        f'If "{direction.child}" took them from "{direction.parent}"{because}, write so under "{direction.child}": '
        f'`derived_from: [{{source: {direction.parent}, reason: "..."}}]`.'
    )
