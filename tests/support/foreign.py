"""Records in the exact schemas of other datasets, about a harbour wall; every word is ours."""

from __future__ import annotations

import json
from typing import Any


def climate(id_: str, claim: str, label: str, *labels: str) -> dict[str, Any]:
    """A record of Climate-FEVER, its votes untied."""
    evidences = [
        {
            "evidence_id": f"Sea wall:{number}",
            "evidence_label": each,
            "article": "Sea wall",
            "evidence": f"Sentence {number} says: storms, 'tides' and # signs.",
            "entropy": 0.6931471805599453,
            "votes": [each, None, None, None, None],
        }
        for number, each in enumerate(labels)
    ]
    return {"claim_id": id_, "claim": claim, "claim_label": label, "evidences": evidences}


CLIMATE = [
    climate("0", "Storms damage sea walls.", "SUPPORTS", "SUPPORTS", "NOT_ENOUGH_INFO"),
    climate("21", "The wall “never” fails", "DISPUTED", "SUPPORTS", "REFUTES"),
    climate("7", "Nobody knows.", "NOT_ENOUGH_INFO", "NOT_ENOUGH_INFO"),
]


def averitec(claim: str, label: str, **more: Any) -> dict[str, Any]:
    """A record of AVeriTeC."""
    archive = "https://web.archive.org/web/20201129141238/"
    return {
        "claim": claim,
        "required_reannotation": False,
        "label": label,
        "justification": "The page of the council says so.",
        "claim_date": "31-10-2020",
        "speaker": None,
        "original_claim_url": None,
        "fact_checking_article": f"{archive}https://checks.example/wall",
        "reporting_source": "Harbour News",
        "location_ISO_code": "GB",
        "claim_types": ["Event/Property Claim"],
        "fact_checking_strategies": ["Written Evidence"],
        "questions": [
            {
                "question": "How much of the wall is to be repaired?",
                "answers": [
                    {
                        "answer": "The part that storms damaged.",
                        "answer_type": "Extractive",
                        "source_url": "https://www.council.example/wall",
                        "source_medium": "Web text",
                        "cached_source_url": f"{archive}https://www.council.example/wall",
                    },
                    {
                        "answer": "Yes",
                        "answer_type": "Boolean",
                        "boolean_explanation": "The minutes say so.",
                        "source_url": "Metadata",
                        "source_medium": "Metadata",
                    },
                ],
            },
            {
                "question": "Who pays?",
                "answers": [
                    {
                        "answer": "No answer could be found.",
                        "answer_type": "Unanswerable",
                        "source_url": "",
                        "source_medium": "",
                    }
                ],
            },
        ],
        "cached_original_claim_url": None,
        **more,
    }


AVERITEC = [
    averitec("All of the wall is repaired.", "Refuted"),
    averitec("Part of it is.", "Supported", speaker="The council ", claim_date="1-2-2021"),
    averitec("Nobody can say.", "Not Enough Evidence", claim_date="21T0-01-16", questions=[]),
    averitec("Both are said.", "Conflicting Evidence/Cherrypicking", claim_date=None),
]

FEVER_PAGES = [
    {
        "id": "Harbour_-LRB-town-RRB-",
        "text": "The harbour has a wall . Storms damaged it . ",
        "lines": "0\tThe harbour has a wall .\twall\tSea wall\n1\t\n2\tStorms damaged it .\n"
        "3\tThe harbour has a wall .",
    },
]
FEVER = [
    {
        "id": 75397,
        "verifiable": "VERIFIABLE",
        "label": "SUPPORTS",
        "claim": "Storms damaged the wall of the harbour.",
        "evidence": [
            [[92206, 104971, "Harbour_-LRB-town-RRB-", 3], [92206, 104971, "Harbour_-LRB-town-RRB-", 2]],
            [[92207, 104972, "Harbour_-LRB-town-RRB-", 2]],
        ],
    },
    {
        "id": 150448,
        "verifiable": "NOT VERIFIABLE",
        "label": "NOT ENOUGH INFO",
        "claim": "The wall is old.",
        "evidence": [[[108548, None, None, None]]],
    },
    {
        "id": 12,
        "verifiable": "VERIFIABLE",
        "label": "REFUTES",
        "claim": "The harbour has no wall.",
        "evidence": [[[1, 2, "Harbour_-LRB-town-RRB-", 0]]],
    },
]

SCIFACT_CORPUS = [
    {
        "doc_id": 4983,
        "title": "Waves and walls",
        "abstract": ["Waves erode walls.", "We measured it.", "Waves erode walls."],
        "structured": False,
    },
    {"doc_id": 5, "title": "Never cited", "abstract": ["Stone is hard."], "structured": True},
]
SCIFACT = [
    {
        "id": 1,
        "claim": "Waves erode walls.",
        "evidence": {
            "4983": [{"sentences": [0, 1], "label": "SUPPORT"}, {"sentences": [2], "label": "SUPPORT"}],
        },
        "cited_doc_ids": [4983],
    },
    {
        "id": 3,
        "claim": "Walls resist waves.",
        "evidence": {"4983": [{"sentences": [2], "label": "CONTRADICT"}]},
        "cited_doc_ids": [4983, 5],
    },
    {"id": 9, "claim": "Walls sing.", "evidence": {}, "cited_doc_ids": [5]},
    {
        "id": 10,
        "claim": "Walls hold.",
        "evidence": {
            "4983": [{"sentences": [1], "label": "CONTRADICT"}],
            "5": [{"sentences": [0], "label": "SUPPORT"}],
        },
        "cited_doc_ids": [4983, 5],
    },
]

WICE = [
    {
        "label": "partially_supported",
        "supporting_sentences": [[1, 3], [2]],
        "claim": "The wall, built of stone, was damaged in 2018.",
        "evidence": ["(meta data) TITLE: The wall", "It was damaged.", "Storms came in 2018. ", "It was damaged.", ""],
        "meta": {"id": "dev00001", "claim_title": "Harbour", "claim_section": "History.", "claim_context": "..."},
    },
    {
        "label": "not_supported",
        "supporting_sentences": [[], [0]],
        "claim": "It was painted.",
        "evidence": ["It was damaged."],
        "meta": {"id": "dev00002", "claim_title": "Harbour", "claim_section": "", "claim_context": ""},
    },
    {
        "label": "supported",
        "supporting_sentences": [[0]],
        "claim": "It was damaged.",
        "evidence": ["It was damaged."],
        "meta": {"id": "dev00003", "claim_title": "Harbour", "claim_section": "", "claim_context": ""},
    },
]

VITAMINC = [
    {
        "unique_id": "5eb8_1",
        "case_id": "5eb8",
        "wiki_revision_id": "12345",
        "label": "SUPPORTS",
        "claim": "More than 20 metres of the wall fell.",
        "evidence": "Some 25 metres of the wall fell.",
        "page": "Sea wall",
        "revision_type": "real",
    },
    {
        "unique_id": "5eb8_2",
        "case_id": "5eb8",
        "wiki_revision_id": "12346",
        "label": "REFUTES",
        "claim": "More than 20 metres of the wall fell.",
        "evidence": "Some 15 metres of the wall fell.",
        "page": "Sea wall",
        "revision_type": "real",
        "FEVER_id": None,
    },
    {
        "unique_id": "7_1",
        "case_id": "7",
        "wiki_revision_id": "",
        "label": "NOT ENOUGH INFO",
        "claim": "It is red.",
        "evidence": "It is tall.",
    },
]

REVIEWS = [
    {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "url": "https://checks.example/wall",
        "datePublished": "2021-01-16",
        "author": {"@type": "Organization", "name": "Harbour Checks", "url": "https://checks.example"},
        "claimReviewed": "All of the wall is repaired.",
        "itemReviewed": {"@type": "Claim", "author": {"@type": "Organization", "name": "The council"}},
        "reviewRating": {"@type": "Rating", "ratingValue": 2, "bestRating": 5, "worstRating": 1, "image": None},
    },
    {
        "@type": "ClaimReview",
        "claimReviewed": "The wall sings.",
        "reviewRating": {"@type": "Rating", "alternateName": "Three anchors"},
    },
]


def files(format_: str) -> dict[str, str]:
    """The files of a dataset with a schema of its own, by name."""
    records: dict[str, list[Any]] = {
        "climate-fever": CLIMATE,
        "averitec": AVERITEC,
        "fever": FEVER,
        "scifact": SCIFACT,
        "wice": WICE,
        "vitaminc": VITAMINC,
    }
    if format_ == "averitec":
        return {"dev.json": json.dumps(AVERITEC, indent=4)}
    pages: dict[str, dict[str, list[Any]]] = {
        "scifact": {"corpus.jsonl": SCIFACT_CORPUS},
        "fever": {"wiki-pages.jsonl": FEVER_PAGES},
    }
    more = pages.get(format_, {})
    return {
        name: "".join(json.dumps(record) + "\n" for record in listed)
        for name, listed in {"claims.jsonl": records[format_], **more}.items()
    }


def records(format_: str) -> list[Any]:
    """The claims of such a dataset."""
    text = next(iter(files(format_).values()))
    return list(json.loads(text)) if text.startswith("[") else [json.loads(line) for line in text.splitlines()]
