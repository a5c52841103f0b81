import pytest

from factcheck import __version__
from factcheck.curation import read
from support.curated import HEADER, faults, only_fault, place, reading

CLAIM = "claims:\n  - id: a\n    speaker: council\n    text: It rained.\n"
LINK = CLAIM + "    evidence:\n      - id: l\n        source: news\n        quote: It rained.\n"
SOURCE = "sources:\n  - id: news\n    kind: wire\n    publisher: paper\n"
VERDICT = "verdicts:\n  - claim: a\n    verdict: mixed\n"


@pytest.mark.parametrize(
    ("body", "code", "where", "said", "advice"),
    [
        # unknown keys
        (CLAIM + "    speeker: x\n", "FC004", "7:5", 'Claim "a" has the key `speeker`', "Did you mean `speaker`?"),
        (CLAIM + "    quote: x\n", "FC004", "7:5", "`quote`", "a link (under `evidence:` of a claim)"),
        (LINK + "        text: x\n", "FC004", "11:9", 'Link "a/l" has the key `text`', "belongs to"),
        (CLAIM + "    zzzz: x\n", "FC004", "7:5", "`zzzz`", "The keys known there: waive, foreign, id"),
        (CLAIM + "    said: {day: x}\n", "FC004", "7:12", "`day` in `said`", "date, occasion, basis"),
        (CLAIM + "    scope: {from_: 2019}\n", "FC004", "7:13", "`from_` in `scope`", "Did you mean `from`?"),
        (SOURCE + "    count: 3\n", "FC004", "7:5", "`count`", "a speaker (under `speakers:`)"),
        (CLAIM + "claim: []\n", "FC004", "7:1", "`claim` is not known", "Did you mean `claims`?"),
        # missing and empty
        ("objects:\n  - id: a\n", "FC005", "4:5", 'Object "a" has no `text`.', "Add `text:`. What it is."),
        ("objects:\n  - id: a\n    text:\n", "FC005", "5:5", 'Object "a" has no `text`.', "Add `text:`"),
        ("objects:\n  - id: a\n    text: ''\n", "FC005", "5:11", "is empty", "Write a value"),
        ("objects:\n  - text: a\n", "FC005", "4:5", "Object number 1 has no `id`.", "Add `id:`"),
        (CLAIM + "    aliases: [b, null]\n", "FC005", "7:18", "Entry 2 of `aliases`", "Write a value"),
        (CLAIM + "    answers: {q: }\n", "FC005", "7:15", "`q` in `answers`", "Write a value"),
        (
            CLAIM + "    waive: [{code: FC311}]\n",
            "FC005",
            "7:14",
            "no `reason`, in entry 1 of `waive`",
            "Add `reason:`",
        ),
        # wrong words and types
        (CLAIM + "    kind: fct\n", "FC005", "7:11", '`kind` of claim "a" is "fct"', 'Did you mean "fact"?'),
        (SOURCE.replace("wire", "newspaper"), "FC005", "5:11", 'is "newspaper"', 'Did you mean "primary"?'),
        (VERDICT.replace("mixed", "false"), "FC005", "5:14", 'is "false"', 'Did you mean "refuted"?'),
        (VERDICT.replace("mixed", "Mostly true"), "FC005", "5:14", "", 'Did you mean "mostly_supported"?'),
        (CLAIM + "    kind: newspaper\n", "FC005", "7:11", 'is "newspaper"', "The words allowed: fact, event"),
        (CLAIM + "    kind: [fact]\n", "FC005", "7:11", "should be one word, but a list", "fact, event, offer"),
        (CLAIM + "    modality: hedged\n", "FC005", "7:15", "should be a list", "`[hedged]`"),
        (CLAIM + "    modality: [hedge]\n", "FC005", "7:16", "Entry 1 of `modality`", 'Did you mean "hedged"?'),
        (CLAIM + "    scope: all\n", "FC005", "7:12", "should be a map", "quantifier, amount"),
        (CLAIM + "    single_source_reason: {a: b}\n", "FC005", "7:27", "should be text, but a map", "double quotes"),
        (
            CLAIM + "    reply: {sought: yes}\n",
            "FC005",
            "7:21",
            '`sought` in `reply` of claim "a" is "yes"',
            "true or false",
        ),
        (CLAIM + "    said: {date: 2019-02-30}\n", "FC005", "7:18", "February 2019 has 28 days", "Correct the day"),
        (CLAIM + "    said: {date: 2019-13}\n", "FC005", "7:18", "there is no month 13", "as 01 to 12"),
        (CLAIM + "    said: {date: last year}\n", "FC005", "7:18", "not a date that can be read", "Write 2019"),
        # times that run backwards
        (
            CLAIM + "    said: {date: 2019-03-01/2019-02}\n",
            "FC005",
            "7:18",
            "the range runs backwards",
            "Write 2019-02/2019-03-01.",
        ),
        (SOURCE + "    published: 2020/2019-12\n", "FC005", "7:16", "runs backwards", "Write 2019-12/2020."),
        (VERDICT + "    as_of: 2019-02-02~/2019-02-01\n", "FC005", "6:12", "runs backwards", "2019-02-01/2019-02-02~"),
        (CLAIM + "    scope: {from: 2020, to: 2019}\n", "FC005", "7:29", "before `from`, which is 2020", "the earlier"),
        # nothing but spaces
        ("questions:\n  - {id: a, text: '  '}\n", "FC005", "4:19", "holds nothing but spaces", "Write a value"),
        (SOURCE + "    unknown: {text: ' '}\n", "FC005", "7:21", "`text` in `unknown` of source", "Write a value"),
        (CLAIM + "    waive: [{code: FC311, reason: '\u00a0'}]\n", "FC005", "7:35", "nothing but spaces", "Write"),
        # fields with a form of their own
        (LINK + "        translation: {text: x, language: klingonish, by: y}\n", "FC005", "11:42", "short code", "nl"),
        ("speakers:\n  - {id: a, kind: person, name: A, count: 2}\n", "FC005", "4:43", "a person has none", "group"),
        ("speakers:\n  - {id: a, kind: person, name: A, members: [b]}\n", "FC005", "4:45", "a person has", "group"),
        # keys that are typed so only by mistake
        (
            CLAIM + "    answers: {q:7 to 4}\n",
            "FC002",
            "7:15",
            "space is missing after `q:` in `answers`",
            "`q: 7 to 4`",
        ),
        (CLAIM + "    answers: {q: “7, one out”}\n", "FC002", "7:22", "curly quotation mark (`”`)", "straight ones"),
        (
            CLAIM + "    said: {date:2019}\n",
            "FC002",
            "7:12",
            "space is missing after `date:` in `said`",
            "`date: 2019`",
        ),
        (CLAIM + "    evidence: x\n", "FC005", "7:15", "should be a list", "square brackets"),
        (CLAIM + "    waive: FC311\n", "FC005", "7:12", "should be a list", '`[{code: FC311, reason: "..."}]`'),
        (CLAIM + "    waive: [FC311]\n", "FC005", "7:13", "should be a map", 'such as `{code: FC311, reason: "..."}`'),
        (CLAIM + "    evidence: [x]\n", "FC005", "7:16", 'Link "a/#1" should be a map', "source, quote"),
        (LINK + "        occurrence: two\n", "FC005", "11:21", "should be a whole number", "digits"),
        (LINK + "        occurrence: 0\n", "FC005", "11:21", "is 0", "Write 1 or more"),
        (LINK + f"        occurrence: -{'9' * 300}\n", "FC005", "11:21", '9…", which is too small', "Write 1 or more"),
        (LINK + f"        occurrence: {'9' * 300}\n", "FC005", "11:21", '9…", which is too large', "or less"),
        (LINK + f"        occurrence: {'9' * 5000}\n", "FC005", "11:21", '9…", which is too large', "such as 2"),
        (LINK + f"        occurrence: {'9' * 30}\n", "FC005", "11:21", "too large", "Write 1000000 or less."),
        (
            f"speakers:\n  - {{id: a, kind: group, name: A, count: {'9' * 23}}}\n",
            "FC005",
            "4:42",
            "too large",
            "Write 1000000000000 or less.",
        ),
        (SOURCE + "    sha256: abc\n", "FC005", "7:13", "no SHA-256 digest", "--fix"),
        (SOURCE + "    regions: [{lines: 6-3, kind: body}]\n", "FC005", "7:23", "runs backwards", "Write 3-6."),
        (
            SOURCE + "    regions:\n      - {lines: x, kind: body}\n",
            "FC005",
            "8:17",
            "`lines` in entry 1 of `regions`",
            "1 or 3-6",
        ),
        (SOURCE + "    regions: [1]\n", "FC005", "7:15", "Entry 1 of `regions`", "lines, kind, parts"),
        (SOURCE + "    unknown: [url]\n", "FC005", "7:14", "should be a map", "keys with values"),
        (CLAIM + "    waive: [{code: F1, reason: x}]\n", "FC005", "7:20", "no code of a rule", "FC311"),
        ("comparisons:\n  - claims: [a]\n    relation: narrows\n", "FC005", "4:13", "needs two entries", "Write both"),
        ("comparisons:\n  - claims: [a, b, c]\n    relation: narrows\n", "FC005", "4:13", "more than 2", "Keep 2"),
        (
            "comparisons:\n  - {claims: [a, b], relation: same}\n",
            "FC005",
            "4:32",
            'comparison "a:same:b"',
            "contradicts",
        ),
        (VERDICT + "    sets: [a]\n", "FC005", "6:12", 'Entry 1 of `sets` of the verdict on "a"', "`[a]`"),
        # sections
        ("claims: {a: b}\n", "FC005", "3:10", "`claims:` should hold a list", "Begin each claim with `- `"),
        ("claims: none\n", "FC005", "3:9", "`claims:` should hold a list", "`- `"),
        # ids
        ("objects:\n  - {id: The Wall_1, text: x}\n", "FC009", "4:10", '"The Wall_1"', "write the-wall-1."),
        ("objects:\n  - {id: Mauer-Höhe, text: x}\n", "FC009", "4:10", "cannot be an id", "write mauer-hohe."),
        ("objects:\n  - {id: 長城, text: x}\n", "FC009", "4:10", "cannot be an id", "such as harbour-wall"),
        (CLAIM.replace("council", "The Council"), "FC009", "5:14", '`speaker` of claim "a"', "write the-council."),
        (CLAIM + "    answers: {How Much: x}\n", "FC009", "7:15", '"How Much"', "write how-much."),
        (f"objects:\n  - {{id: {'a' * 101}, text: x}}\n", "FC009", "4:10", "more than 100 characters", "shorter"),
    ],
)
def test_a_fault_of_a_record(body: str, code: str, where: str, said: str, advice: str) -> None:
    (fault,) = reading(body).diagnostics
    assert (fault.code, place(fault)) == (code, where)
    assert said in fault.message
    assert advice in fault.help


@pytest.mark.parametrize(
    "date", ["2019-02-28/2019-02", "2019-02/2019", "../2019", "2019/..", "2019-21/2018-24", "2019-XX/2019-01-01"]
)
def test_a_range_that_may_run_forwards_is_read(date: str) -> None:
    assert reading(CLAIM + f"    said: {{date: {date}}}\n    scope: {{from: 2019-05, to: 2019}}\n").diagnostics == ()


def test_the_orcid_of_a_creator_is_a_number_of_its_form() -> None:
    content = HEADER.replace("}\n", ", creators: [{name: A, orcid: '%s'}]}\n")
    assert read({"data/claims.yaml": content % "0000-0002-1825-0097"}).diagnostics == ()
    for wrong in ("abc", "https://orcid.org/0000-0002-1825-0097", "0000-0002-1825-009"):
        fault = only_fault(content % wrong)
        assert (fault.code, wrong in fault.message, "0000-0002-1825-0097" in fault.help) == ("FC005", True, True)


def test_a_record_lives_on_without_its_unknown_keys_and_shows_all_its_faults() -> None:
    found = reading(CLAIM + "    zzzz: 1\n    kind: fct\n    status: live\n")
    assert [fault.code for fault in found.diagnostics] == ["FC004", "FC005", "FC005"]
    assert [fault.record for fault in found.diagnostics] == ["a"] * 3
    lived = reading(CLAIM + "    zzzz: 1\n    said: {day: 2}\n").dataset
    assert lived is not None
    assert [claim.id for claim in lived.claims] == ["a"]


def test_the_users_text_is_shown_short_and_on_one_line() -> None:
    (fault,) = reading(CLAIM + f"    kind: |-\n      {'word ' * 100}\n      end\n").diagnostics
    assert len(fault.message) < 200
    assert "\n" not in fault.message


@pytest.mark.parametrize(
    ("field", "lost"),
    [
        ("text: The fee is #1 in town", "#1 in town"),
        ("text: The fee # high", "# high"),
        ("text: 'x'\n    single_source_reason: two\n      lines # more", "# more"),
        ("text: 'x'\n    answers: {q: one # two\n      }", "# two"),
        ("text: 'x'\n    reply: {sought: true, text: a\t#b\n      }", "#b"),
        ("text: #hashtag", "#hashtag"),
    ],
)
def test_text_cut_by_a_comment(field: str, lost: str) -> None:
    body = f"claims:\n  - id: a\n    speaker: council\n    {field}\n"
    fault = next(fault for fault in reading(body).diagnostics if fault.code == "FC006")
    offset = (HEADER + body).index(lost)
    line = (HEADER + body).count("\n", 0, offset) + 1
    column = offset - (HEADER + body).rindex("\n", 0, offset)
    assert place(fault) == f"{line}:{column}"
    assert f'"{lost}" is lost' in fault.message
    assert "double quotes" in fault.help
    assert fault.record == "a"


def test_a_comment_in_a_link_is_told_once() -> None:
    assert faults(LINK.replace("quote: It rained.", "quote: It rained # hard")) == [("FC006", "10:26")]


@pytest.mark.parametrize(
    "body",
    [
        CLAIM.replace("id: a", "id: a # old").replace("speaker: council", "speaker: council  # the town's"),
        CLAIM.replace("It rained.", '"It rained." # today'),
        CLAIM.replace("It rained.", "'It rained.' # today"),
        CLAIM.replace("It rained.", "It rained#hard."),
        CLAIM + "    # a remark\n    said: {date: 2019} # the year\n    kind: fact # so\n",
        CLAIM + "    evidence: # to come\n    single_source_reason: # to come\n",
        SOURCE + "    file: seeds/a.txt # saved\n    url: https://example.org/#top # live\n    title: # none\n",
        LINK + "        headline: true # it is\n        occurrence: 2 # the second\n",
    ],
)
def test_a_comment_that_cuts_nothing(body: str) -> None:
    assert faults(body) == []


@pytest.mark.parametrize(
    ("number", "said"),
    [
        ("2", f"Format 2 needs factcheck 2 or later; this is factcheck {__version__}, which reads format 1."),
        ("0", '"0" is no format number'),
        ("one", '"one" is no format number'),
        ("1.0", '"1.0" is no format number'),
        ("", "`factcheck:` has no format number"),
        ("[1]", "`factcheck:` has no format number"),
        ("9" * 6000, "needs factcheck 99999999999999999999… or later"),
    ],
)
def test_an_unknown_format_is_the_only_fault(number: str, said: str) -> None:
    fault = only_fault(f"factcheck: {number}\ndataset: {{shape: new}}\nclaims: {{}}\n")
    assert fault.code == "FC007"
    assert said in fault.message
    assert place(fault) == ("1:12" if number not in ("", "[1]") else "1:1")


@pytest.mark.parametrize(
    ("content", "where", "said"),
    [
        ("claims: []\n", "1:1", "has no header"),
        ("factcheck: 1\n", "1:1", "has `factcheck:` but no `dataset:`"),
        (HEADER.partition("\n")[2], "1:1", "has `dataset:` but no `factcheck:`"),
    ],
)
def test_no_header(content: str, where: str, said: str) -> None:
    fault = only_fault(content)
    assert (fault.code, place(fault)) == ("FC008", where)
    assert said in fault.message


def test_no_file_at_all() -> None:
    (fault,) = read({}).diagnostics
    assert fault.code == "FC008"


def test_two_headers() -> None:
    found = read({"data/a.yaml": HEADER, "data/b.yaml": "claims: []\n" + HEADER})
    assert [(fault.code, str(fault.location)) for fault in found.diagnostics] == [
        ("FC008", "data/b.yaml:2:1"),
        ("FC008", "data/b.yaml:3:1"),
    ]
    assert "`data/a.yaml`, line 1" in found.diagnostics[0].message
    assert found.dataset is None


def test_a_bad_header_gives_no_dataset() -> None:
    found = read(
        {"data/claims.yaml": "factcheck: 1\ndataset: {name: wall, title: The wall, version: '1', license: x}\n"}
    )
    assert [(fault.code, str(fault.location)) for fault in found.diagnostics] == [("FC005", "data/claims.yaml:2:49")]
    assert found.dataset is None


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        ("søndergaard", "sondergaard"),
        ("Skarø-Ferry", "skaro-ferry"),
        ("Łódź", "lodz"),
        ("Groß Æbelø", "gross-aebelo"),
        ("Þórður Œuvre", "thordur-oeuvre"),
        ("Diyarbakır", "diyarbakir"),
    ],
)
def test_the_id_proposed_for_a_name_keeps_its_letters(name: str, id_: str) -> None:
    (told,) = reading(f'speakers:\n  - {{id: "{name}", kind: group, name: A}}\n').diagnostics
    assert told.code == "FC009"
    assert told.help.endswith(f"write {id_}.")
