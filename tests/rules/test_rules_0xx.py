"""Rules on ids, references, waivers and characters."""

from __future__ import annotations

import pytest

from support.project import CLAIMS, EXAMPLE, Tiny


def sample(text: str) -> Tiny:
    return Tiny.sample(text)


def test_the_sample_is_clean() -> None:
    assert sample("questions: []\n").check().codes == []
    assert Tiny.sample().check().codes == []


# FC010 --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "message", "first"),
    [
        (
            'speakers:\n  - {id: council, kind: person, name: "A"}\n',
            'Two speakers have the id "council".',
            "{id: ^council,",
        ),
        ('questions:\n  - {id: how-much, text: "How?"}\n', 'Two questions have the id "how-much".', "{id: ^how-much,"),
        ('objects:\n  - {id: wall, text: "a wall"}\n', 'Two objects have the id "wall".', "{id: ^wall,"),
    ],
)
def test_a_second_record_of_an_id_shows_the_first(text: str, message: str, first: str) -> None:
    project = sample(text)
    found = project.check().one("FC010")
    assert str(found.location) == f"{EXAMPLE}:2:10"
    assert found.message == f"{message} The first stands at {project.place(first)}."


def test_two_claims_of_one_id() -> None:
    text = """\
claims:
  - id: council-part
    speaker: council
    text: The council will repair part of the wall.
    status: draft
  - id: other
    speaker: council
    text: The council will repair part of the wall.
    status: draft
    aliases: [earlier, residents-all]
"""
    ids, alias = sample(text).check().all("FC010")
    assert str(ids.location) == f"{EXAMPLE}:2:9"
    assert ids.message.startswith('Two claims have the id "council-part". The first stands at data/claims.yaml:')
    assert str(alias.location) == f"{EXAMPLE}:10:24"
    assert alias.message.startswith('The earlier id "residents-all" already belongs to a claim. The first stands at')


def test_two_verdicts_on_one_claim() -> None:
    text = """\
verdicts:
  - claim: residents-all
    verdict: not_checkable
    rationale: Nobody can know.
"""
    found = sample(text).check().one("FC010")
    assert str(found.location) == f"{EXAMPLE}:2:12"
    assert found.message.startswith('The claim "residents-all" has two verdicts.')


def test_links_are_told_apart_within_their_claim_only() -> None:
    link = '      - {id: news-1, source: news, quote: "The vote was a compromise."}\n'
    text = "claims:\n  - id: again\n    speaker: harbour-news\n    text: It was a compromise.\n    evidence:\n"
    assert sample(text + link).check().all("FC010") == []
    found = sample(text + link + link).check().one("FC010")
    assert str(found.location) == f"{EXAMPLE}:7:14"
    assert found.message == f'Two links of one claim have the id "news-1". The first stands at {EXAMPLE}:6:14.'


def test_ids_of_different_kinds_do_not_clash() -> None:
    assert sample('objects:\n  - {id: council, text: "the council house"}\n').check().codes == []


# FC011 --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("publisher: harbour-news", "publisher: ^harbour-new", 'The source "news" names the speaker "harbour-new"'),
        ("kind: primary", "kind: primary\n    republishes: ^agency", 'the speaker "agency"'),
        ("part_of: wall", "part_of: ^walls", 'The object "damaged-part" names the object "walls"'),
        ("speaker: council\n", "speaker: ^counsil\n", 'The claim "council-part" names the speaker "counsil"'),
        ('{how-much: "part of it"}', '{^how-muck: "part of it"}', 'names the question "how-muck"'),
        ("object: damaged-part", "object: ^damaged", 'names the object "damaged"'),
        ("[council-part, residents-all]", "[council-part, ^residents]", 'names the claim "residents"'),
        ("claim: residents-all", "claim: ^residents-al", 'The verdict on "residents-al" names the claim'),
        ("[council-part]", "[^council-part/news-2]", 'the claim or link "council-part/news-2"'),
    ],
)
def test_a_reference_that_leads_nowhere(old: str, new: str, message: str) -> None:
    project = Tiny.sample().edit(old, new.replace("^", ""))
    found = project.check().one("FC011")
    assert message in found.message
    assert found.message.endswith(", which is not in the dataset.")
    assert str(found.location) == project.place(new)


def test_a_reference_offers_the_id_that_was_meant() -> None:
    project = Tiny.sample().edit(
        "relation: contradicts", "relation: contradicts\n    links: [council-part/news-1, residents-all/news-2]"
    )
    found = project.check().one("FC011")
    assert found.help == 'Did you mean "residents-all/news-1"?'
    found = Tiny.sample().edit("part_of: wall", "part_of: harbour-basin").check().one("FC011")
    assert found.help == "Add it to the list of objects, or name one that is there."


def test_every_other_field_with_an_id_is_followed() -> None:
    text = """\
speakers:
  - {id: both, kind: group, name: "Both", members: [council, nobody]}
claims:
  - id: told
    speaker: council
    told_by: nobody
    text: It was a compromise.
    status: draft
    said: {basis: [news:3, news:14, nowhere:1, "news", "news:0"]}
    evidence:
      - {id: lost-1, source: lost, quote: "The vote was a compromise."}
      - id: news-1
        source: news
        quote: The vote was a compromise.
        attribution: [council, nobody]
verdicts:
  - claim: told
    verdict: not_checkable
    rationale: It is a rendering.
    sets: [[council-part, nothing]]
    for: [residents-all/news-1, residents-all/none]
"""
    found = [(str(each.location).rpartition("yaml:")[2], each.message) for each in sample(text).check().all("FC011")]
    assert found == [
        ("2:62", 'The speaker "both" names the speaker "nobody", which is not in the dataset.'),
        ("6:14", 'The claim "told" names the speaker "nobody", which is not in the dataset.'),
        ("9:28", 'The claim "told" names line 14 of the source "news", but its lines run from 1 to 13.'),
        ("9:37", 'The claim "told" names the source "nowhere", which is not in the dataset.'),
        ("9:48", 'The claim "told" names the line "news", which is not written as one.'),
        ("9:56", 'The claim "told" names line 0 of the source "news", but its lines run from 1 to 13.'),
        ("11:30", 'The link "told/lost-1" names the source "lost", which is not in the dataset.'),
        ("15:32", 'The link "told/news-1" names the speaker "nobody", which is not in the dataset.'),
        ("20:27", 'The verdict on "told" names the claim or link "nothing", which is not in the dataset.'),
        ("21:33", 'The verdict on "told" names the claim or link "residents-all/none", which is not in the dataset.'),
    ]


def test_advice_on_a_reference_cites_ids_of_the_project() -> None:
    project = Tiny.sample().edit("id: council-part", "id: board-part").edit("  - id: news\n", "  - id: paper\n")
    project = Tiny({**project.files, CLAIMS: project.text().replace("source: news", "source: paper")})
    project = Tiny({**project.files, CLAIMS: project.text().replace("[council-part", "[board-part")})
    assert project.check().errors == []
    cited = project.edit("against: [board-part]", "against: [qqqqq]").check().one("FC011")
    assert cited.help.endswith("such as `board-part/news-1`.")
    based = project.edit("    text: The vote", "    said: {basis: [9]}\n    text: The vote").check().one("FC011")
    assert based.help == "Write a source's id, a colon and a line, such as `paper:1`."


def test_an_earlier_id_is_answered_with_the_present_one() -> None:
    project = Tiny.sample().edit("  - id: residents-all\n", "  - id: residents-all\n    aliases: [residents-whole]\n")
    found = project.edit("against: [council-part]", "against: [residents-whole]").check().one("FC011")
    assert found.message == 'The verdict on "residents-all" names a claim by its earlier id "residents-whole".'
    assert found.help == "Write `residents-all`."


def test_a_reference_to_a_record_that_could_not_be_read_is_no_second_fault() -> None:
    project = Tiny.sample().edit(
        "  - id: council-part\n    speaker: council\n", "  - id: council-part\n    speaker: [council]\n"
    )
    checked = project.check()
    assert "FC005" in checked.codes
    assert checked.all("FC011") == []


# FC012, FC013 -------------------------------------------------------------------------------------------------------


def test_an_unused_waiver_and_a_waived_absolute_rule() -> None:
    project = Tiny.sample().edit(
        "    text: The vote was a compromise.\n",
        "    text: The vote was a compromise.\n    waive:\n"
        '      - {code: FC311, reason: "it was looked at"}\n      - {code: FC301, reason: "shortened"}\n',
    )
    checked = project.check()
    unused = checked.one("FC012")
    assert unused.message == "The waiver of FC311 (cut-hides-words) is not used: the rule finds nothing here."
    assert str(unused.location) == project.place('- ^{code: FC311, reason: "it was')
    absolute = checked.one("FC013")
    assert absolute.message == "FC301 (quote-altered) can't be waived: it is one of the rules that make the proof."
    assert str(absolute.location) == project.place("{code: ^FC301,")
    assert checked.codes == ["FC012", "FC013"]


def test_a_used_waiver_is_counted_with_its_reason() -> None:
    text = """\
speakers:
  - {id: pilot, kind: person, name: "a pilot", anonymous: true, waive: [{code: FC102, reason: "an example"}]}
"""
    checked = sample(text).check()
    assert checked.codes == []
    assert [(each.diagnostic.code, each.reason) for each in checked.waived] == [("FC102", "an example")]


# FC015 --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("escape", "name"),
    [
        (r"\e", "a terminal escape (U+001B)"),
        (r"\0", "a null character (U+0000)"),
        (r"\x01", "a control character (U+0001)"),
        (r"\u202e", "an invisible mark that turns the direction of writing (U+202E)"),
        (r"\u2066", "an invisible mark that turns the direction of writing (U+2066)"),
        (r"\x9b", "a terminal escape (U+009B)"),
    ],
)
def test_a_control_character_is_named(escape: str, name: str) -> None:
    found = sample(f'questions:\n  - {{id: how-long, text: "How {escape}long?"}}\n').check().one("FC015")
    assert found.message == f'The question "how-long" holds {name} in its `text`.'
    assert found.location is not None
    assert (found.location.path, found.location.line) == (EXAMPLE, 2)


def test_texts_of_every_depth_are_read_and_keys_too() -> None:
    text = r"""
claims:
  - id: deep
    speaker: council
    text: It was a compromise.
    status: draft
    said: {occasion: "the \e[1mcouncil"}
    waive: [{code: FC901, reason: "\u202d"}]
    foreign: {note: "\e"}
"""
    assert [each.message.rpartition(" in ")[2] for each in sample(text).check().all("FC015")] == [
        "its `said`.",
        "its `waive`.",
    ]


def test_tabs_line_ends_and_other_scripts_are_fine() -> None:
    text = 'questions:\n  - {id: how-long, text: "Wie lange?\\n\\t多长 \u05db\u05de\u05d4 \U0001f600 e\u0301"}\n'
    assert sample(text).check().codes == []


def test_of_very_many_references_that_lead_nowhere_only_the_first_are_guessed_at() -> None:
    names = "".join(
        f"  - {{id: s{number}, kind: group, name: n{number}, members: [konncil]}}\n" for number in range(300)
    )
    found = Tiny.sample(f"speakers:\n{names}").check().all("FC011")
    assert len(found) == 300
    assert sum("Did you mean" in each.help for each in found) == 200
    assert all(each.help for each in found)


# FC019 ----------------------------------------------------------------------------------------------------------------


def test_parts_that_lead_round_in_a_circle() -> None:
    project = Tiny.sample().edit(
        '{id: wall, text: "the harbour wall"}', '{id: wall, text: "the wall", part_of: damaged-part}'
    )
    found = project.check().one("FC019")
    assert found.message == (
        'Objects lead round in a circle: "damaged-part" is a part of "wall", which is a part of "damaged-part".'
    )
    assert str(found.location) == project.place("part_of: ^wall}")
    itself = Tiny.sample().edit("part_of: wall", "part_of: damaged-part").check().one("FC019")
    assert itself.message.endswith('"damaged-part" is a part of "damaged-part".')


def test_a_source_derived_from_itself() -> None:
    project = Tiny.sample().edit(
        "    publisher: harbour-news\n",
        '    publisher: harbour-news\n    derived_from:\n      - {source: news, reason: "same words"}\n',
    )
    found = project.check().one("FC019")
    assert found.message == 'Sources lead round in a circle: "news" is derived from "news".'


def test_a_circle_of_sources_is_told_once_with_its_steps_in_order_and_nothing_dangles() -> None:
    def page(id_: str, parent: str) -> str:
        source = Tiny.sample().text().partition("  - id: news\n")[2].partition("\nquestions:")[0]
        return f"  - id: {id_}\n    derived_from: [{{source: {parent}, reason: same words}}]\n{source}"

    project = sample(f"sources:\n{page('radio', 'paper')}{page('agency', 'radio')}{page('paper', 'agency')}")
    checked = project.check()
    assert checked.codes.count("FC019") == 1
    assert "FC011" not in checked.codes
    found = checked.one("FC019")
    assert found.record == "agency"
    assert found.message == (
        'Sources lead round in a circle: "agency" is derived from "radio", which is derived from "paper", '
        'which is derived from "agency".'
    )


def test_every_circle_is_told() -> None:
    text = """\
objects:
  - {id: one, text: "one", part_of: two}
  - {id: two, text: "two", part_of: one}
  - {id: pier, text: "the pier", part_of: pier}
speakers:
  - {id: crew, kind: group, name: "The crew", members: [crew]}
"""
    project = sample(text)
    assert [(each.record, str(each.location)) for each in project.check().all("FC019")] == [
        ("one", project.place("part_of: ^two", EXAMPLE)),
        ("pier", project.place("part_of: ^pier", EXAMPLE)),
        ("crew", project.place("members: ^[crew]", EXAMPLE)),
    ]
    assert project.check().all("FC019")[2].message == ('Groups lead round in a circle: "crew" has the member "crew".')


def test_a_chain_of_thousands_of_parts_is_no_circle() -> None:
    chain = "".join(f'  - {{id: part-{n}, text: "a part", part_of: part-{n + 1}}}\n' for n in range(3000))
    assert sample(f'objects:\n{chain}  - {{id: part-3000, text: "all"}}\n').check().codes == []
