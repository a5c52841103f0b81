"""What must hold of the files of the repository, whatever the code does."""

from __future__ import annotations

import hashlib
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

import factcheck
from support.repository import ROOT, SAMPLE, files

INDEX_HOSTS = tuple(".".join(parts) for parts in (("pypi", "org"), ("pythonhosted", "org"), ("npmjs", "org")))
MACHINE_PATH = re.compile(r"(?<![\w./$}~-])/(?:work|opt|root|tmp|home)/\w")


def read_yaml(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("project", [ROOT, SAMPLE], ids=["dataset", "sample"])
def test_seeds_are_the_bytes_that_the_claims_rest_on(project: Path) -> None:
    sources = [source for path in sorted(project.glob("data/*.yaml")) for source in read_yaml(path).get("sources", [])]
    declared = {source["file"]: source["sha256"] for source in sources}
    found = {
        path.relative_to(project).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in project.glob("seeds/*")
    }
    assert declared == found


@pytest.mark.parametrize("folder", ["seeds", "src/factcheck/sample/seeds"])
def test_git_translates_no_byte_of_a_seed(folder: str) -> None:
    assert f"{folder}/** -text" in (ROOT / ".gitattributes").read_text(encoding="utf-8").splitlines()


def test_no_file_names_a_package_index_or_a_path_of_one_machine() -> None:
    bad = []
    for path in files():
        text = path.read_bytes().decode("utf-8", errors="replace")
        for number, line in enumerate(text.splitlines(), start=1):
            if any(host in line for host in INDEX_HOSTS) or MACHINE_PATH.search(line):
                bad.append(f"{path.relative_to(ROOT)}:{number}: {line[:100]}")
    assert bad == []


def test_version_is_the_newest_of_the_changelog_and_the_one_to_pin() -> None:
    newest = re.search(r"^## \[(\d.*?)\]", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert newest is not None
    assert newest[1] == factcheck.__version__
    pinned = set(re.findall(r"(?:rev: |@)v(\d+\.\d+\.\d+)", (ROOT / "README.md").read_text(encoding="utf-8")))
    assert pinned == {factcheck.__version__}


def test_constraints_pin_everything_that_is_declared() -> None:
    def name(requirement: str) -> str:
        found = re.match(r"[\w.-]+", requirement)
        assert found is not None
        return re.sub(r"[-_.]+", "-", found[0]).lower()

    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if not line.startswith("#")]
    assert all(re.fullmatch(r"[\w.-]+==[\w.]+", pin) for pin in pins)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    declared = [*project["build-system"]["requires"], *project["project"]["dependencies"]]
    for extra in project["project"]["optional-dependencies"].values():
        declared += extra
    assert {name(one) for one in declared} - {name(pin) for pin in pins} == {project["project"]["name"]}


def test_workflows_pin_actions_and_may_only_read() -> None:
    workflows = sorted((ROOT / ".github/workflows").glob("*.yml"))
    assert workflows
    for path in [*workflows, ROOT / "action.yml"]:
        used = re.findall(r"uses: (\S+)", path.read_text(encoding="utf-8"))
        assert all(action == "./" or re.search(r"@[0-9a-f]{40}$", action) for action in used)
    for path in workflows:
        assert read_yaml(path)["permissions"] == {"contents": "read"}


def test_windows_runs_the_commands_of_make_test() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    recipe = re.search(r"^test: .*\n((?:\t.*\n)+)", makefile, re.MULTILINE)
    assert recipe is not None
    commands = [line.removeprefix("\t$(BIN)/") for line in recipe[1].splitlines()]
    workflow = (ROOT / ".github/workflows/ci.yml").read_text(encoding="utf-8")
    assert [command for command in commands if f"- run: {command}\n" not in workflow] == []
