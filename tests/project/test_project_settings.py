"""``[tool.factcheck]`` is read with care: what is wrong in it is a diagnostic with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.diagnostics import Diagnostic
from factcheck.project.settings import Settings, settings


def read(folder: Path, text: str | bytes) -> tuple[Settings, tuple[Diagnostic, ...]]:
    (folder / "pyproject.toml").write_bytes(text if isinstance(text, bytes) else text.encode())
    return settings(folder.resolve())


def test_without_a_file_or_a_table_all_is_default(tmp_path: Path) -> None:
    assert settings(tmp_path.resolve()) == (Settings(), ())
    assert read(tmp_path, "[project]\nname = 'x'\n") == (Settings(), ())


def test_the_table_is_read(tmp_path: Path) -> None:
    text = '[tool.factcheck]\nselect = ["FC3"]\nignore = ["FC306", "FC9"]\nstrict = true\n'
    assert read(tmp_path, text) == (Settings(("FC3",), ("FC306", "FC9"), strict=True), ())


def test_arguments_replace_or_add() -> None:
    found = Settings(("FC3",), ("FC306",), strict=True)
    assert found.given(None, (), strict=None) == found
    assert found.given(["FC1"], ["FC102"], strict=False) == Settings(("FC1",), ("FC306", "FC102"), strict=False)


@pytest.mark.parametrize(
    ("text", "place", "message", "advice"),
    [
        ("[tool.factcheck]\nstric = true\n", ":2:1", 'no setting "stric"', 'Did you mean "strict"?'),
        ("[tool.factcheck]\n  colour = 1\n", ":2:3", 'no setting "colour"', "The settings are select, ignore, strict."),
        ('[tool.factcheck]\nselect = "FC3"\n', ":2:1", "not a list of codes", 'select = ["FC3", "FC211"]'),
        ('[x]\nignore = 1\n[tool.factcheck]\nignore = ["FC999"]\n', ":4:1", 'names "FC999"', "factcheck rules"),
        ('[tool.factcheck]\nignore = ["fc3o1"]\n', ":2:1", 'names "fc3o1"', 'Did you mean "FC3'),
        ('[tool.factcheck]\nstrict = "yes"\n', ":2:1", "neither true nor false", "strict = true"),
        ("[tool]\nfactcheck = 3\n", ":2:1", "not a table", ""),
        ("[tool.factcheck\n", ":1:", "not valid TOML", ""),
        (f"[x]\ny = {'9' * 5000}\n", ":1:1", "not valid TOML: a number has more digits than can be read.", ""),
        (b"\xff", ":1:1", "not UTF-8", "Save it as UTF-8."),
    ],
)
def test_what_is_wrong_is_named_with_its_place(
    tmp_path: Path, text: str | bytes, place: str, message: str, advice: str
) -> None:
    found, (fault,) = read(tmp_path, text)
    assert found == Settings()
    assert (fault.code, fault.severity) == ("FC014", "error")
    assert str(fault.location).startswith(f"pyproject.toml{place}")
    assert message in fault.message
    assert advice in fault.help


def test_one_wrong_setting_does_not_undo_the_others(tmp_path: Path) -> None:
    found, faults = read(tmp_path, '[tool.factcheck]\nstrict = true\nselekt = ["FC3"]\n')
    assert found.strict
    assert len(faults) == 1


def test_a_folder_in_place_of_the_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").mkdir()
    _, (fault,) = settings(tmp_path.resolve())
    assert fault.message == "pyproject.toml is a folder, not a file."
