"""The captures of sources: there, inside the project, and with the bytes that their digests promise."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest

from factcheck.diagnostics import Diagnostic
from factcheck.project import Cache, check, gather, recheck
from support.project import CLAIMS, Tiny

PAGE = b"<p>The vote was a compromise.</p>"
DIGEST = sha256(PAGE).hexdigest()
CAPTURE = "captures/minutes.html"


def made(folder: Path, capture: str = f"{{file: {CAPTURE}, sha256: {DIGEST}}}", content: bytes | None = PAGE) -> Path:
    sample = Tiny.sample().edit("    kind: primary\n", f"    capture: {capture}\n    kind: primary\n")
    project = sample if content is None else sample.with_file(CAPTURE, content)
    return project.write(folder)


def faults(root: Path) -> list[Diagnostic]:
    return [each for each in check(root).diagnostics if each.severity == "error" or each.code == "FC218"]


def test_a_capture_as_it_was_recorded_passes(tmp_path: Path) -> None:
    assert faults(made(tmp_path)) == []


def test_a_capture_without_a_digest_must_be_there_and_no_more(tmp_path: Path) -> None:
    assert faults(made(tmp_path, f"{{file: {CAPTURE}}}", b"anything")) == []


def test_a_capture_that_was_changed_is_named_with_its_digest(tmp_path: Path) -> None:
    (found,) = faults(made(tmp_path, content=b"other"))
    assert found.code == "FC218"
    assert found.message == (
        f'The capture {CAPTURE} of the source "news" is not the file its digest was written for: '
        "its bytes have changed."
    )
    assert sha256(b"other").hexdigest() in found.help
    line = Tiny.sample().text().split("    kind: primary")[0].count("\n") + 1
    assert str(found.location).startswith(f"{CLAIMS}:{line}:")


def test_a_capture_that_is_gone_is_named(tmp_path: Path) -> None:
    (found,) = faults(made(tmp_path, content=None))
    assert found.code == "FC218"
    assert found.message == f'The capture "{CAPTURE}" of the source "news" does not exist.'
    assert "waive this rule" in found.help


@pytest.mark.parametrize("path", ["../minutes.html", "/etc/hostname"])
def test_a_capture_outside_the_project_is_never_read(tmp_path: Path, path: str) -> None:
    (tmp_path / "minutes.html").write_bytes(PAGE)
    (found,) = faults(made(tmp_path / "project", f'{{file: "{path}", sha256: {DIGEST}}}'))
    assert found.code == "FC202"
    assert f'The capture "{path}" of the source "news"' in found.message


def test_the_capture_of_a_withheld_text_may_be_withheld_too(tmp_path: Path) -> None:
    withheld = (
        Tiny.sample()
        .edit("    kind: primary\n", f"    capture: {{file: {CAPTURE}}}\n    text: private\n    kind: primary\n")
        .edit("    unknown:\n", '    unknown:\n      text: "the page may not be copied"\n')
    )
    assert "FC218" not in {each.code for each in faults(withheld.write(tmp_path))}


def test_a_remembered_outcome_rests_on_the_captures_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factcheck.project.recall.WORTH_KEEPING", 0)
    root, cache = made(tmp_path / "project"), Cache(tmp_path / "cache")

    def told() -> bool:
        return any(each.code == "FC218" for each in recheck(gather(root), cache=cache).diagnostics)

    assert not told()
    (root / CAPTURE).write_bytes(b"other")
    assert told()
    (root / CAPTURE).unlink()
    assert told()
