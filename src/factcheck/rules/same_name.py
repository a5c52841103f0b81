"""FC107: two speakers of one name."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Speaker
from factcheck.rules._names import name_words
from factcheck.rules._show import shown
from factcheck.rules.engine import Context, Fault, rule


@rule("FC107")
def same_name(context: Context) -> Iterator[Fault]:
    """Two speakers have one name.

    ## What it checks

    No two speakers have the same `name`, whatever its case, articles and punctuation. Left alone are two whose `role`
    or `side` is given and differs, a person beside an organisation or a group, and anonymous speakers, whose name is a
    description.

    ## Why

    Two ids are two speakers, and two origins: two pages that republish one agency under two ids of it look like two
    independent reports.

    ## Example

    ```yaml
    speakers:
      - {id: news-house, kind: organisation, name: "Harbour News", name_source: "the masthead"}
    ```

    ## Instead

    Use one id for one speaker. Where they are two, say in what they differ.

    ```yaml
    speakers:
      - {id: news-house, kind: organisation, name: "Harbour News", role: "the printing house", side: printers}
    ```
    """
    first: dict[tuple[str, ...], list[Speaker]] = {}
    for speaker in context.dataset.speakers:
        if speaker.anonymous:
            continue
        known = first.setdefault(name_words(speaker.name), [])
        twin = next((other for other in known if other.id != speaker.id and not _told_apart(speaker, other)), None)
        known.append(speaker)
        if twin is not None:
            yield Fault(
                speaker,
                ("name",),
                f'The speakers "{twin.id}" and "{speaker.id}" have one name, {shown(speaker.name)}: they count as two '
                "speakers, and as two origins.",
                help="If they are one, keep one id and use it everywhere; if they are two, give each a `role`.",
            )


def _told_apart(a: Speaker, b: Speaker) -> bool:
    """Whether two speakers of one name are said to be two."""
    pairs = ((a.role, b.role), (a.side, b.side))
    return (a.kind == "person") != (b.kind == "person") or any(one and other and one != other for one, other in pairs)
