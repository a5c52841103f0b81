"""The writer of project YAML: what it writes is read back the same, character for character."""

from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from factcheck.curation import read, write
from factcheck.model import Claim, Dataset, DatasetInfo, Evidence, Speaker, Verdict

INFO = DatasetInfo(name="wall", title="The wall", version="0.1.0", license="CC0-1.0")
SAMPLE = Path(__file__).parents[2] / "src/factcheck/sample/data/claims.yaml"
FOLDER = Path(__file__).parents[2] / "data"

texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=40)
WORDS = ["null", "yes", "true", "~", "1", "1.5", "-0", "1e5", "0x1F", "2019-02-28", "…"]
SIGNS = ["- a", "a: b", "a #b", "#", "|", "%", "@x", "'", '"', "{a}", "[a]", "a\\n"]
SPACES = ["a\nb", "a\n\n b", " a", "a ", "a\r\nb", "\ta", "a\u0085b", "\ufeffa", "a\u2028b", "a\n  ", "\n"]
awkward = st.sampled_from([*WORDS, *SIGNS, *SPACES])
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | awkward,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(awkward, inner, max_size=3),
    max_leaves=8,
)


def again(dataset: Dataset) -> Dataset:
    """The dataset once it was written and read, which must go without a fault."""
    reading = read({"data/claims.yaml": write(dataset)})
    assert reading.diagnostics == ()
    assert reading.dataset is not None
    return reading.dataset


@given(texts | awkward, texts | awkward, texts | awkward)
def test_any_text_comes_back_as_it_was(quote: str, text: str, word: str) -> None:
    assume(quote.strip() and text.strip() and word.strip())
    link = Evidence(id="e1", source="page", quote=quote, foreign={"rest": text, "label": word})
    claim = Claim(id="c", speaker="unknown", text=text, answers={"q": word}, evidence=(link,), foreign={word: quote})
    dataset = Dataset(INFO, claims=(claim,))
    assert again(dataset) == dataset


@given(values)
def test_what_was_imported_keeps_its_types(value: object) -> None:
    claim = Claim(id="c", speaker="unknown", text="x", foreign={"record": value})
    assert again(Dataset(INFO, claims=(claim,))).claims[0].foreign == {"record": value}


def test_lists_maps_and_numbers_come_back() -> None:
    claim = Claim(
        id="c",
        speaker="crowd",
        text="It stands.",
        evidence=(Evidence(id="e1", source="page", quote="It stands.", occurrence=2, headline=True),),
        foreign={"sets": [["a"], []], "map": {"x": {"y": "1"}}, "none": None, "empty": {}},
    )
    crowd = Speaker(id="crowd", kind="group", name="The crowd", members=("a-b", "c"), count=40)
    long = tuple(f"claim-with-a-long-name-{number}" for number in range(9))
    verdict = Verdict.model_validate({"claim": "c", "verdict": "supported", "for": long, "sets": [["c/e1"], ["c"]]})
    dataset = Dataset(INFO, speakers=(crowd,), claims=(claim,), verdicts=(verdict,))
    assert again(dataset) == dataset


@pytest.mark.parametrize("files", [[SAMPLE], sorted(FOLDER.glob("*.yaml"))], ids=["sample", "dataset"])
def test_a_curated_dataset_comes_back(files: list[Path]) -> None:
    dataset = read({path.name: path.read_bytes() for path in files}).dataset
    assert dataset is not None
    assert again(dataset) == dataset
    assert write(again(dataset)) == write(dataset)


def test_quotes_stand_in_blocks() -> None:
    quote = 'He said: "No # sign, no: colon, it\'s {plain}."\n\n  Indented.'
    claim = Claim(id="c", speaker="unknown", text="x", evidence=(Evidence(id="e1", source="page", quote=quote),))
    written = write(Dataset(INFO, claims=(claim,)))
    block = '        quote: |-\n          He said: "No # sign, no: colon, it\'s {plain}."\n\n            Indented.\n'
    assert block in written
