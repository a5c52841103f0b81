"""Brackets that put in words of the source: they may stand, and are flagged, since their place is the editor's."""

import pytest

from factcheck.anchoring import locate

STUDY = (
    "They found that most of the bees stopped after the fourth stripe, although none was seen to count beyond that. "
    "Some never stopped. The chair asked for calm. The results of the plan may not hold. "
    "The old harbour office in Westport was closed."
)


@pytest.mark.parametrize(
    ("quote", "beside"),
    [
        ("although none [of the bees] was seen to count beyond that", "bees"),
        ("Some [bees] never stopped.", "bees"),
        ("The chair [in Westport] asked for calm.", "Westport"),
        ("The results of the plan may not hold [after the stripe].", "stripe"),
    ],
)
def test_words_of_the_source_put_in_are_flagged(quote: str, beside: str) -> None:
    anchor = locate(quote, "The pier of Westport is old. " + STUDY)
    assert (anchor.grade, anchor.flags) == ("elided", ("gap",))
    assert [(edge.kind, edge.word) for edge in anchor.edges if edge.flag == "gap"] == [("referent", beside)]


@pytest.mark.parametrize(
    "quote",
    [
        "although none [of the wasps] was seen to count beyond that",  # no word of the source
        "The [bees] chair asked for calm.",  # a bare word describes
        "The results of the [bees] plan may not hold.",
        "The chair [closed] asked for calm.",
        "The chair [of the harbour] asked for calm.",  # only later
        "although none [of the four bees] was seen to count",
        "The chair [was in Westport and] asked for calm.",
    ],
)
def test_other_words_put_in_are_refused(quote: str) -> None:
    assert locate(quote, STUDY).grade == "altered"
