"""`worldmodel registry`: from a kept answer to a shared one."""

from __future__ import annotations

import json
import re
import subprocess
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from tests.memory.models import model as kept

from worldmodel.errors import RegistryError
from worldmodel.memory.registry import Registry
from worldmodel.memory.registry.records import to_files
from worldmodel.settings import Settings

REPLY = "<think>Divide.</think><model>python: print(a / b)</model><requires>python:math</requires>"
QUESTION = "A train travels 60 miles in 1.5 hours. How fast is it?"


@pytest.fixture(autouse=True)
def own_git(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    import pygit2

    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
    for level in (pygit2.enums.ConfigLevel.GLOBAL, pygit2.enums.ConfigLevel.XDG, pygit2.enums.ConfigLevel.SYSTEM):
        pygit2.settings.search_path[level] = str(tmp_path / "no-git-config")


@pytest.fixture
def model(cli: Any, tmp_path: Path) -> str:
    """The id of a model that `ask --json` and `registry add` kept."""
    done = cli("ask", "--json", QUESTION, replies=[REPLY, "It is 40."], plays=["40.0\n"])
    (tmp_path / "trace.json").write_bytes(done.stdout)
    done = cli("registry", "add", str(tmp_path / "trace.json"), "--json")
    assert done.returncode == 0, done
    return str(json.loads(done.stdout)["versions"][0]["model"])


def said(cli: Any, *arguments: str, code: int = 0, **more: Any) -> str:
    done = cli("registry", *arguments, **more)
    assert done.returncode == code, done
    return str(done.stdout.decode())


def test_what_is_kept_is_shown(cli: Any, model: str) -> None:
    shown = said(cli, "show", model[:6])
    for line in (
        f"model {model}",
        f"question: {QUESTION}",
        "think: Divide.",
        "    print(a / b)",
        "requires: python:math",
    ):
        assert line in shown
    assert "ok: 40.0" in shown
    assert said(cli, "list").split()[0] == model[:12]
    assert said(cli, "log").splitlines()[-1].endswith("Begin: a registry of models")
    assert said(cli, "log", model).startswith(model[:12])
    assert "print(a / b)" in said(cli, "blame", model)
    data = json.loads(said(cli, "show", model, "--json"))
    assert (data["approved"], data["requires"], data["proofs"]) == (True, "python:math", 1)


def test_verify_runs_it_again(cli: Any, model: str) -> None:
    assert "still gives the same" in said(cli, "verify", model, plays=["40.0\n"])
    differing = said(cli, "verify", plays=["41.0\n"], code=1)
    assert "DIFFERS" in differing
    assert "+ ok: 41.0" in differing
    assert json.loads(said(cli, "verify", "--json", plays=["40.0\n"]))["same"] is True


def test_names_and_branches(cli: Any, model: str) -> None:
    assert "@best is" in said(cli, "alias", "best", model)
    assert "new          ->" in said(cli, "alias", "--moves", "best", model)
    assert f"{model[:12]}@best" in said(cli, "alias")
    said(cli, "tag", "v1", model)
    assert "v1" in said(cli, "tag")
    said(cli, "branch", "try")
    said(cli, "switch", "try")
    assert "* " in said(cli, "branch")
    said(cli, "branch", "main", "--delete")
    said(cli, "show", f"{model[:6]}@best")
    said(cli, "gc")


def test_what_needs_a_name_says_so(cli: Any, model: str) -> None:
    assert "say which branch" in cli("registry", "branch", "--delete").stderr.decode()
    said(cli, "branch", "--delete", code=2)
    said(cli, "alias", "--moves", code=2)


def test_one_model_that_cannot_be_read_is_named_and_the_others_listed(cli: Any, model: str) -> None:
    with closing(Registry(Settings.from_env().registry)) as registry:
        version, other = registry.find(model), registry.add(kept("How far is it?"))
        with registry.writing("main") as draft:
            files = {**to_files(registry.model(version)), "requires": b"python:wob(("}
            registry.commit(draft, model, files, "By hand", trusted=True)
    listed = said(cli, "list", code=1)
    assert f"! {model[:12]}  model {model}: requires cannot be read" in listed
    assert f"  {other.model[:12]}  How far is it?" in listed
    rows = {row["model"]: row for row in json.loads(said(cli, "list", "--json", code=1))}
    assert ("problem" in rows[model], rows[other.model]["program"]["language"]) == (True, "python")


def test_an_adaptation_is_compared_merged_and_taken_back(cli: Any, model: str, tmp_path: Path) -> None:
    reply = REPLY.replace("print(a / b)", "print(round(a / b))").replace("python:math", "python:web(a.org)")
    done = cli(
        *("ask", "--json", "--no-memory", QUESTION, "--approve", "auto"), replies=[reply, "It is 40."], plays=["40\n"]
    )
    (tmp_path / "other.json").write_bytes(done.stdout)
    added = json.loads(said(cli, "add", str(tmp_path / "other.json"), "--parent", model, "--branch", "round", "--json"))
    assert len(added["waiting"]) == 1
    differing = said(cli, "diff", model, "round")
    assert "needs more: python:web(a.org)" in differing
    assert "waits for approval" in differing
    assert re.search(r"^  ~ print\(a / b\) +\| print\(round\(a / b\)\)$", differing, re.MULTILINE)
    assert re.search(r"^    40\.0 +\| 40$", differing, re.MULTILINE)
    assert "is not approved" in cli("registry", "verify", "round").stderr.decode()
    said(cli, "approve", "round")
    assert "moved forward" in said(cli, "merge", "round")
    assert "done, as" in said(cli, "revert", "round")
    assert "print(a / b)" in said(cli, "show", model)


def test_sharing(cli: Any, model: str, tmp_path: Path) -> None:
    subprocess.run(["git", "init", "-q", "--bare", "-b", "main", tmp_path / "hub.git"], check=True)
    url = f"file://{tmp_path}/hub.git"
    assert "refs/heads/main" in said(cli, "push", url)
    theirs = str(tmp_path / "theirs.git")
    assert "origin has main; new versions: 1" in said(cli, "clone", url, "--registry", theirs)
    assert said(cli, "list", "--registry", theirs).startswith("? ")
    said(cli, "approve", model, "--registry", theirs)
    assert said(cli, "list", "--registry", theirs).startswith("  ")
    assert "main: already" in said(cli, "pull", "--registry", theirs)
    assert json.loads(said(cli, "pull", "--json"))["merged"] == "already"
    said(cli, "push", "file:///nosuch/x.git", code=8)


def test_a_pull_waits_for_approval_and_tells_any_other_fault(
    cli: Any, model: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    subprocess.run(["git", "init", "-q", "--bare", "-b", "main", tmp_path / "hub.git"], check=True)
    theirs = tmp_path / "theirs.git"
    said(cli, "push", f"file://{tmp_path}/hub.git")
    said(cli, "clone", f"file://{tmp_path}/hub.git", "--registry", str(theirs))
    for place, code in ((Settings.from_env().registry, "print(a / b)\nprint(1)"), (theirs, "print(2)\nprint(a / b)")):
        with closing(Registry(place)) as registry:
            registry.add(kept(QUESTION, code), parent=registry.find(model), branch="main")
    said(cli, "push")
    assert "main: waits (both sides changed" in said(cli, "pull", "--registry", str(theirs), code=1)

    def refused(*rest: Any) -> None:
        raise RegistryError("the registry cannot be used: no space", mend="make room, then try again")

    monkeypatch.setattr("worldmodel.app.sharing.merge", refused)
    done = cli("registry", "pull", "--registry", str(theirs))
    assert (done.returncode, b"make room" in done.stderr, b"waits" in done.stdout) == (8, True, False)


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"\xff\xfe\0", b"[" * 99_999, b'{"question": 1}', b'{"worldmodel_eval": 1}\n']
)
def test_files_that_hold_no_trace(cli: Any, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x").write_bytes(content)
    done = cli("registry", "add", str(tmp_path / "x"))
    assert done.returncode in (2, 6), done
    assert b"Traceback" not in done.stderr


def test_what_is_not_there(cli: Any, tmp_path: Path) -> None:
    for arguments in (("list",), ("log",), ("show", "x"), ("gc",), ("push",), ("verify",)):
        done = cli("registry", *arguments, "--registry", str(tmp_path / "nosuch"), "--json")
        assert done.returncode == 8
        assert json.loads(done.stdout)["mend"] == "worldmodel registry add FILE makes one"
    assert cli("registry", "add", str(tmp_path / "nosuch.json")).returncode == 2


def test_an_answer_without_a_run_is_not_kept(cli: Any, tmp_path: Path) -> None:
    done = cli("ask", "--json", "Who?", replies=["Me."])
    (tmp_path / "x").write_bytes(done.stdout)
    assert cli("registry", "add", str(tmp_path / "x")).returncode == 1


def test_an_evaluation_is_kept_row_by_row(cli: Any, tmp_path: Path) -> None:
    data, out = tmp_path / "data.jsonl", tmp_path / "out.jsonl"
    rows = [{"id": f"r{n}", "question": f"What is {n} {word}?", "answer": n} for n, word in enumerate("abc")]
    data.write_text("".join(f"{json.dumps(row)}\n" for row in rows))
    replies = [text for n in (0, 1, 9) for text in (REPLY.replace("a / b", str(n)), f"It is {n}.")]
    cli("eval", "--data", str(data), "--out", str(out), replies=replies, plays=["0\n", "1\n", "9\n"])
    assert len(json.loads(said(cli, "add", str(out), "--json"))["versions"]) == 2
    assert len(json.loads(said(cli, "add", str(out), "--wrong", "--id", "r2", "--json"))["versions"]) == 1
    assert len(json.loads(said(cli, "list", "--json"))) == 3
