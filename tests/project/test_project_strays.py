"""Files that look like data and are not read do not go unnoticed."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from factcheck import project
from factcheck.model import SECTIONS
from factcheck.project import ProjectNotFoundError
from support.project import CLAIMS, SEED, Tiny

SAMPLE = Tiny.sample()
MORE = 'questions:\n  - {id: how-long, text: "How long?"}\nclaims: []\n'


@pytest.mark.parametrize(
    ("name", "what", "advice"),
    [
        ("data/more.yml", "its name does not end in .yaml", "Rename it to more.yaml"),
        ("data/MORE.YAML", "its name does not end in .yaml", "Rename it to MORE.yaml"),
        ("data/more.yaml.txt", "its name does not end in .yaml", "Rename it to more.yaml"),
        ("data/claims.yml", "its name does not end in .yaml", "Rename it to a name that is free"),
        ("data/annotators/reader.yml", "its name does not end in .yaml", "Rename it to reader.yaml"),
        ("data/part/more.yaml", "it stands in a folder below data/", "Move it up to data/"),
        ("data/a/b/more.yml", "it stands in a folder below data/", "Move it up to data/"),
    ],
)
def test_a_file_that_is_not_read_is_told(tmp_path: Path, name: str, what: str, advice: str) -> None:
    outcome = project.check(SAMPLE.with_file(name, MORE).write(tmp_path))
    (found,) = outcome.diagnostics
    assert (found.code, str(found.location)) == ("FC017", f"{name}:1:1")
    assert found.message == f"{name} is not read: {what}."
    assert found.help.startswith(advice)
    assert not outcome.counts.whole


@pytest.mark.parametrize("key", ["dataset", "annotations", *SECTIONS])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_each_list_and_the_header_are_seen_in_a_folder_below(tmp_path: Path, key: str, mark: str) -> None:
    root = SAMPLE.with_file("data/part/more.yaml", f"{mark}{key}: []\n").write(tmp_path)
    assert [found.code for found in project.check(root).diagnostics] == ["FC017"]


@pytest.mark.parametrize("name", ["data/.more.yml", "data/notes.txt", "data/raw/list.yaml", "data/.git/more.yaml"])
def test_what_is_no_data_is_left_alone(tmp_path: Path, name: str) -> None:
    text = "items: []\n" if "raw" in name else MORE
    assert project.check(SAMPLE.with_file(name, text).write(tmp_path)).diagnostics == ()


@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_any_file_with_the_header_makes_a_project(tmp_path: Path, mark: str) -> None:
    files = {"data/wall.yaml": mark + SAMPLE.text(), SEED: SAMPLE.text(SEED)}
    root = Tiny(files).write(tmp_path / "wall").resolve()
    assert project.find(root / "seeds") == root
    assert project.check(root).ok


def test_a_project_under_a_wrong_name_is_found_and_told(tmp_path: Path) -> None:
    root = Tiny({"data/claims.yml": SAMPLE.text(), SEED: SAMPLE.text(SEED)}).write(tmp_path)
    assert [found.code for found in project.check(root).diagnostics] == ["FC017"]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("above", ["", "# The wall\n"])
def test_a_project_saved_as_utf_16_is_found_and_told(tmp_path: Path, encoding: str, above: str) -> None:
    text = above + SAMPLE.text()
    root = Tiny({"data/wall.yaml": text.encode(encoding), SEED: SAMPLE.text(SEED)}).write(tmp_path)
    (fault,) = project.check(root).diagnostics
    assert fault.code == "FC001"
    assert "`data/wall.yaml` is not UTF-8" in fault.message


def test_other_yaml_makes_no_project_and_is_told_to_want_the_header(tmp_path: Path) -> None:
    root = Tiny({"data/list.yaml": "claims: []\n", "data/wall.yaml": "fact check: 1\n", "seeds/a": ""}).write(tmp_path)
    for path in (root, root / "seeds"):
        with pytest.raises(ProjectNotFoundError) as caught:
            project.find(path)
        told = "(list.yaml, wall.yaml) has the header of one: `factcheck: 1` at the beginning of a line."
        assert f'no YAML file in "{root.resolve() / "data"}" {told}' in str(caught.value)
        assert "factcheck init DIR" in str(caught.value)


def test_a_file_that_may_hold_the_header_and_not_be_read_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = Tiny({"data/list.yaml": "claims: []\n", "data/wall.yaml": SAMPLE.text()}).write(tmp_path)
    monkeypatch.setattr("os.access", lambda path, _: Path(path).name != "wall.yaml")
    monkeypatch.setattr("factcheck.project.disk.beginning", lambda _: b"")
    with pytest.raises(ProjectNotFoundError, match=r"this user may not read wall\.yaml in"):
        project.find(root)


def test_a_data_folder_that_may_not_be_read_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = SAMPLE.write(tmp_path / "wall")
    real = Path.iterdir

    def refuse(self: Path) -> object:
        if self.name == "data":
            raise PermissionError(errno.EACCES, "Permission denied")
        return real(self)

    monkeypatch.setattr(Path, "iterdir", refuse)
    (fault,) = project.check(root).diagnostics
    assert (fault.code, str(fault.location)) == ("FC001", "data:1:1")
    assert fault.message == "data can't be opened: this user may not read it."
    (root / CLAIMS).unlink()
    with pytest.raises(ProjectNotFoundError, match="may not read it"):
        project.find(root)
