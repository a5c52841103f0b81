"""Runs one contender over cases, in an interpreter that has it: `contenders.py NAME CASES TEXTS OUT SECONDS`.

Each adapter makes what its library documents as use of it: what the library calls verified, exact or found counts as
accepted; where it says how much the words differ, the place still counts as found. Libraries that only measure
similarity accept at 95 %. This file imports nothing of the benchmark, so that it runs in an environment of peers.
"""

from __future__ import annotations

import contextlib
import importlib
import itertools
import json
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

Answer = dict[str, Any]
Locate = Callable[[str, dict[str, Any]], Answer]
Prepare = Callable[[str, str], Locate]
"""A text and its language to what answers quotes; the answer holds a verdict and, where it can, spans and kinds."""

LIKE = 0.95


def answer(verdict: str, *spans: tuple[int, int], **more: object) -> Answer:
    return {"verdict": verdict, "spans": [list(span) for span in spans], **more}


# ------------------------------------------------------------------------------------------------------------ factcheck


def factcheck() -> Prepare:
    """Faithful without a flag is accepted, with one flagged; the rest refused."""
    anchoring = importlib.import_module("factcheck.anchoring")

    def prepare(text: str, language: str) -> Locate:
        prepared = anchoring.Text(text, language)

        def locate(quote: str, options: dict[str, Any]) -> Answer:
            found = prepared.locate(quote, **options)
            flags = [flag for flag in found.flags if flag != "unjudged"]
            verdict = ("flag" if flags else "accept") if found.faithful else "refuse"
            return answer(
                "ambiguous" if found.grade == "ambiguous" else verdict,
                *found.spans,
                grade=found.grade,
                kinds=[difference.kind for difference in found.differences],
                edges=[f"{edge.flag}/{edge.kind}: {edge.word}" for edge in found.edges if edge.kind != "saying"],
            )

        return locate

    return prepare


# -------------------------------------------------------------------------------------- those that give verdicts


def reanchor() -> Prepare:
    """Every rung but the approximate one says that the quote stands; rivals say that it is ambiguous."""
    library = importlib.import_module("reanchor")

    def prepare(text: str, language: str) -> Locate:
        del language
        document = library.prepare_document(text)

        def locate(quote: str, options: dict[str, Any]) -> Answer:
            selector = library.TextQuoteSelector(quote, options.get("prefix", ""), options.get("suffix", ""))
            found = library.resolve_quote(document, selector)
            if found is None:
                return answer("refuse")
            verdict = "refuse" if found.method == "approximate" else "ambiguous" if found.rivals else "accept"
            return answer(verdict, (found.start, found.end))

        return locate

    return prepare


def quotecheck() -> Prepare:
    """Found and interleaved are its passes; it tells where a match starts, not where it ends."""
    library = importlib.import_module("quotecheck")

    def prepare(text: str, language: str) -> Locate:
        del language

        def locate(quote: str, options: dict[str, Any]) -> Answer:
            del options
            found = library.check(quote, text)
            verdict = ("ambiguous" if found.count > 1 else "accept") if found.ok else "refuse"
            return answer(verdict, start=found.offset)

        return locate

    return prepare


def langextract() -> Prepare:
    """An exact match is accepted, a lesser or a fuzzy one located."""
    resolver = importlib.import_module("langextract.resolver")
    data = importlib.import_module("langextract.core.data")

    def prepare(text: str, language: str) -> Locate:
        del language
        aligner = resolver.WordAligner()

        def locate(quote: str, options: dict[str, Any]) -> Answer:
            del options
            [[found]] = aligner.align_extractions([[data.Extraction("quote", quote)]], text)
            if found.char_interval is None:
                return answer("refuse")
            exact = found.alignment_status is data.AlignmentStatus.MATCH_EXACT
            return answer("accept" if exact else "refuse", (found.char_interval.start_pos, found.char_interval.end_pos))

        return locate

    return prepare


def linkml() -> Prepare:
    """Yes or no, without a place."""
    models = importlib.import_module("linkml_reference_validator.models")
    validation = importlib.import_module("linkml_reference_validator.validation.supporting_text_validator")
    folder = tempfile.mkdtemp()
    validator = validation.SupportingTextValidator(models.ReferenceValidationConfig(cache_dir=folder))

    def prepare(text: str, language: str) -> Locate:
        del language
        reference = models.ReferenceContent(reference_id="file:text", content=text)

        def locate(quote: str, options: dict[str, Any]) -> Answer:
            del options
            return answer("accept" if validator.find_text_in_reference(quote, reference).found else "refuse")

        return locate

    return prepare


# ----------------------------------------------------------------------------------- those that measure likeness


def simple(text: str) -> str:
    """The fold that is written in a minute, at equal length: straight marks, plain dashes and spaces, lower case."""
    lowered = "".join(low if len(low := character.lower()) == 1 else character for character in text)
    return lowered.translate(_SIMPLE)


_SIMPLE = str.maketrans("“”„«»‘’‚‹›–—―‐‑\n\t\r\u00a0\u202f\u2009", '"""""' + "'''''" + "-----" + "      ")


def rapidfuzz() -> Prepare:
    fuzz = importlib.import_module("rapidfuzz.fuzz")

    def prepare(text: str, language: str) -> Locate:
        del language
        folded = simple(text)

        def locate(quote: str, options: dict[str, Any]) -> Answer:
            del options
            found = fuzz.partial_ratio_alignment(simple(quote), folded)
            return answer("accept" if found.score >= 100 * LIKE else "refuse", (found.dest_start, found.dest_end))

        return locate

    return prepare


def edlib() -> Prepare:
    library = importlib.import_module("edlib")

    def prepare(text: str, language: str) -> Locate:
        del language
        folded = simple(text)

        def locate(quote: str, options: dict[str, Any]) -> Answer:
            del options
            try:
                found = library.align(simple(quote), folded, mode="HW", task="locations", k=int(0.35 * len(quote)))
            except ValueError:  # more than 256 symbols
                return answer("refuse", note="too many symbols")
            if found["editDistance"] < 0:
                return answer("refuse")
            start, end = found["locations"][0]
            like = 1 - found["editDistance"] / len(quote)
            return answer("accept" if like >= LIKE else "refuse", (start or 0, end + 1))

        return locate

    return prepare


def fuzzysearch() -> Prepare:
    library = importlib.import_module("fuzzysearch")

    def prepare(text: str, language: str) -> Locate:
        del language
        folded = simple(text)

        def locate(quote: str, options: dict[str, Any]) -> Answer:
            del options
            errors = int((1 - LIKE) * len(quote))
            found = library.find_near_matches(simple(quote), folded, max_l_dist=errors)
            best = min(found, key=lambda match: match.dist, default=None)
            return answer("accept", (best.start, best.end)) if best else answer("refuse")

        return locate

    return prepare


def regex() -> Prepare:
    library = importlib.import_module("regex")

    def prepare(text: str, language: str) -> Locate:
        del language
        folded = simple(text)

        def locate(quote: str, options: dict[str, Any]) -> Answer:
            del options
            errors = int((1 - LIKE) * len(quote))
            pattern = f"(?:{library.escape(simple(quote))}){{e<={errors}}}"
            try:
                found = library.search(pattern, folded, library.BESTMATCH, timeout=2)
            except TimeoutError:
                return answer("refuse", note="over two seconds")
            return answer("accept", found.span()) if found else answer("refuse")

        return locate

    return prepare


def find() -> Prepare:
    """The baseline: str.find."""

    def prepare(text: str, language: str) -> Locate:
        del language

        def locate(quote: str, options: dict[str, Any]) -> Answer:
            del options
            at = text.find(quote)
            again = at >= 0 and text.find(quote, at + 1) >= 0
            return answer("refuse") if at < 0 else answer("ambiguous" if again else "accept", (at, at + len(quote)))

        return locate

    return prepare


CONTENDERS: dict[str, Callable[[], Prepare]] = {
    "factcheck": factcheck,
    "reanchor": reanchor,
    "quotecheck": quotecheck,
    "langextract": langextract,
    "linkml-reference-validator": linkml,
    "rapidfuzz": rapidfuzz,
    "edlib": edlib,
    "fuzzysearch": fuzzysearch,
    "regex": regex,
    "str.find": find,
}


# --------------------------------------------------------------------------------------------------------- a run


def restricted(prepare: Prepare, text: str, case: dict[str, Any]) -> Locate:
    """For those that know no allowed spans: the one allowed span as the text."""
    [[low, high]] = case["options"]["within"]
    inner = prepare(text[low:high], case["language"])

    def locate(quote: str, options: dict[str, Any]) -> Answer:
        found = inner(quote, {key: value for key, value in options.items() if key != "within"})
        found["spans"] = [[start + low, end + low] for start, end in found["spans"]]
        if "start" in found:
            found["start"] += low
        return found

    return locate


def run(name: str, cases: list[dict[str, Any]], texts: dict[str, str], seconds: float) -> Iterator[Answer]:
    """The answers to the cases of one family, as far as they come in the time; then the CPU time they took."""
    prepare = CONTENDERS[name]()
    prepared: dict[str, Locate] = {}
    spent = 0.0
    for done, case in enumerate(cases):
        if spent > seconds:
            yield {"family": case["family"], "cpu": spent, "done": done}
            return
        start = time.process_time()
        key = case["text"]
        if len(case["options"].get("within", ())) == 1 and name != "factcheck":
            locate = restricted(prepare, texts[key], case)
        else:
            locate = prepared.get(key) or prepared.setdefault(key, prepare(texts[key], case["language"]))
        try:
            found = locate(case["quote"], case["options"])
        except Exception as error:  # noqa: BLE001 - a contender that breaks is a result
            found = answer("error", note=f"{type(error).__name__}: {error}")
        spent += time.process_time() - start
        yield {"family": case["family"], "number": case["number"], **found}
    yield {"family": cases[0]["family"], "cpu": spent, "done": len(cases)}


def peak(name: str, cases: list[dict[str, Any]], texts: dict[str, str]) -> float:
    """The most memory, in kB, that any of some cases takes from nothing prepared, as Python's allocator counts it."""
    prepare = CONTENDERS[name]()
    most = 0
    for case in cases:
        tracemalloc.start()
        with contextlib.suppress(Exception):
            prepare(texts[case["text"]], case["language"])(case["quote"], {})
        most = max(most, tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    return most / 1024


def main() -> None:
    name, cases_at, texts_at, out, seconds = sys.argv[1:]
    rows = [json.loads(line) for line in Path(cases_at).read_text(encoding="utf-8").splitlines()]
    texts = json.loads(Path(texts_at).read_text(encoding="utf-8"))
    families = {family: list(chosen) for family, chosen in itertools.groupby(rows, key=lambda row: row["family"])}
    with Path(out).open("w", encoding="utf-8") as file:
        for chosen in families.values():
            file.writelines(json.dumps(line) + "\n" for line in run(name, chosen, texts, float(seconds)))
        few = [chosen[0] for chosen in families.values() if 4_000 < len(texts[chosen[0]["text"]]) < 8_000][:20]
        file.write(json.dumps({"kilobytes": peak(name, few, texts)}) + "\n")


if __name__ == "__main__":
    main()
