import re
from pathlib import Path
from typing import get_args

from factcheck.anchoring.anchor import Flag, Grade
from factcheck.curation import meant
from factcheck.curation.reference import reference
from factcheck.model import GLOSSARY, vocabulary

ROOT = Path(__file__).parent.parent.parent


def test_the_committed_page_is_the_generated_one() -> None:
    page = (ROOT / "docs" / "format.md").read_text(encoding="utf-8")
    assert page == reference(), "run: python tools/write_docs.py"


def test_every_grade_and_flag_is_explained() -> None:
    page = reference()
    assert [word for word in (*get_args(Grade), *get_args(Flag)) if f"| `{word}` |" not in page] == []


def test_every_link_of_the_page_leads_somewhere() -> None:
    page = reference()
    heads = {
        re.sub(r"[^\w -]", "", line.lstrip("# ")).strip().lower().replace(" ", "-")
        for line in page.splitlines()
        if line.startswith("#")
    }
    assert set(re.findall(r"\]\(#([^)]+)\)", page)) <= heads


def test_every_word_of_a_vocabulary_has_a_line_that_says_what_it_means() -> None:
    page = reference()
    listed = re.findall(
        r"^\| `(\w+)` \| (.+) \|$", page.partition("## Vocabularies")[2].partition("## Grades")[0], re.MULTILINE
    )
    words = [word for each in GLOSSARY for word in each]
    assert {"digest", "concedes", "narrows", "headline_beyond_body"} <= set(words)
    assert sorted(word for word, _ in listed) == sorted(words)
    assert all(len(meaning.split()) > 1 for _, meaning in listed)


def test_what_is_offered_for_other_words_are_words_of_a_vocabulary() -> None:
    assert set(meant._MEANT) <= {word for model in vars(vocabulary).values() for word in vocabulary.values(model)}
