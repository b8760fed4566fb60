"""`worldmodel policy` and `worldmodel audit`, as commands."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from worldmodel.core.requires import parse
from worldmodel.execution.approval import PolicyApprover
from worldmodel.execution.scripted import ran
from worldmodel.execution.validate import validate
from worldmodel.settings import Settings
from worldmodel.types import Observation, Program

RULES = '# mine\n[[rule]]\nmatch = "*:web(evil.com)"\naction = "deny"\n\n[[rule]]\nmatch = "*:web"\naction = "ask"\n'


@pytest.fixture
def mine(home: Path) -> Path:
    home.mkdir()
    (home / "policy.toml").write_text(RULES)
    return home / "policy.toml"


def history(home: Path, requirement: str, programs: int, *, blocked: bool = False) -> None:
    needs = parse(requirement)
    approve = PolicyApprover(Settings(home=home, cache=home), "auto")
    for n in range(programs):
        program = Program("python", f"{n}")
        run = ran("x", observed=tuple(Observation(need, "", blocked=blocked) for need in needs))
        approve.learn(program, approve(program, needs), run, validate(needs, needs, run))


def test_show_explain_allow_deny_and_revoke(cli: Any, mine: Path) -> None:
    done = cli("policy", "explain", "python:web(evil.com,good.org)")
    assert done.stdout.decode().splitlines() == [
        "deny   python:web(evil.com)  (policy.toml, rule 1: *:web(evil.com); rule 1 says deny)",
        "       else rule 2: ask *:web",
        "ask    python:web(good.org)  (policy.toml, rule 2: *:web; rule 2 says ask)",
    ]
    done = cli("policy", "allow", "*:web(good.org)")
    assert done.stdout.decode() == f"added rule 2 of {mine}: allow *:web(good.org)\n"
    done = cli("policy", "deny", "c:*", "--json")
    assert json.loads(done.stdout)["added"][0]["match"] == "c:*"
    shown = cli("policy", "show").stdout.decode().splitlines()
    assert [line.split("  (")[0] for line in shown[1:-1]] == [
        "  1  deny   c:*",
        "  2  deny   *:web(evil.com)",
        "  3  allow  *:web(good.org)",
        "  4  ask    *:web",
    ]
    assert cli("policy", "revoke", "3").stdout.decode() == f"removed rule 3 of {mine}: allow *:web(good.org)\n"
    assert mine.read_text().endswith(RULES.removeprefix("# mine\n"))
    assert "# mine" in mine.read_text()


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["policy", "allow", "nonsense"], 2, "no language:category"),
        (["policy", "deny", "perl:math"], 2, "unknown language"),
        (["policy", "revoke", "nonsense"], 2, "no language:category"),
        (["policy", "revoke", "1"], 5, "rule 1 says deny"),
        (["policy", "revoke", "99"], 5, "no such rule"),
        (["policy", "allow", "*:web(evil.com)"], 5, "is denied by"),
        (["policy", "explain", ""], 2, "empty"),
        (["policy", "test", "python:nonsense"], 2, "nonsense"),
        (["policy", "test", "python:math=perhaps"], 2, "no action"),
        (["policy", "test", "/no/such.jsonl"], 2, "cannot be read"),
        (["policy", "test"], 2, "Missing argument"),
        (["policy", "suggest", "--also", "everything"], 2, "not known"),
        (["audit", "--since", "yesterday"], 2, "no time"),
        (["audit", "--since", "99999999w"], 2, "no time"),
        (["audit", "--requirement", "web"], 2, "no language:category"),
        (["audit", "--program", "xyz"], 2, "no hash"),
        (["audit", "--decision", "maybe"], 2, "maybe"),
        (["audit", "--decision", "deny", "--violations"], 2, "no violations"),
    ],
)
def test_wrong_use(cli: Any, mine: Path, arguments: list[str], code: int, says: str) -> None:
    done = cli(*arguments, "--json")
    document = json.loads(done.stdout)
    assert (done.returncode, says in document["error"]) == (code, True), document
    assert mine.read_text() == RULES


def test_a_table_of_expectations(cli: Any, mine: Path, tmp_path: Path) -> None:
    table = tmp_path / "expected.jsonl"
    rows = [("python:web(evil.com)", "deny"), ("python:web(a.org)", "ask"), ("bash:web(a.org, evil.com)", "deny")]
    text = "\n\n".join(json.dumps({"requirement": need, "action": action}) for need, action in rows)
    table.write_text(text)
    done = cli("policy", "test", str(table))
    assert (done.returncode, done.stdout.decode().splitlines()[-1]) == (0, "3 of 3 as expected")
    assert cli("policy", "test", "-", stdin=text.replace("deny", "allow").encode()).returncode == 1
    done = cli("policy", "test", "python:web(evil.com)=deny", "python:web(a.org)", "--json")
    document = json.loads(done.stdout)
    assert (done.returncode, document["wrong"]) == (1, 1)
    assert [(row["expected"], row["action"], row["well"]) for row in document["rows"]] == [
        ("deny", "deny", True),
        ("allow", "ask", False),
    ]
    assert b"WRONG  ask    python:web(a.org)" in cli("policy", "test", "python:web(a.org)").stdout


@pytest.mark.parametrize("row", ["x", "5", "{}", '{"requirement": "python:x", "action": "ask"}', '{"requirement": 1}'])
def test_a_row_that_is_none_is_named(cli: Any, mine: Path, row: str) -> None:
    done = cli("policy", "test", "-", stdin=f'{{"requirement": "c:math", "action": "ask"}}\n{row}\n'.encode())
    assert done.returncode == 6
    assert b"line 2" in done.stderr


def test_suggest_offers_and_changes_nothing(cli: Any, home: Path) -> None:
    assert cli("policy", "suggest").stdout == b"# nothing has been asked for and run yet\n"
    history(home, "python:process", 36)
    history(home, "python:web(a.org),file(read_write)", 36)
    history(home, "python:system(time)", 12)
    done = cli("policy", "suggest")
    assert [line for line in done.stdout.decode().splitlines() if not line.lstrip().startswith("#")] == [
        "worldmodel policy allow 'python:process'"
    ]
    assert b"system(time): 12 of 12 programs accurate; not enough yet" in done.stdout
    offered = json.loads(cli("policy", "suggest", "--also", "web", "--json").stdout)["offered"]
    assert [x["requirement"] for x in offered] == ["python:process", "python:web(a.org)"]
    assert offered[0]["bound"] == pytest.approx(0.9026, abs=1e-4)
    assert not (home / "policy.toml").exists()
    assert cli("policy", "allow", "python:process").returncode == 0
    assert b"allow 'python:process'" not in cli("policy", "suggest").stdout


def test_one_violation_ends_the_offer(cli: Any, home: Path) -> None:
    history(home, "python:process", 40)
    history(home, "python:process", 1, blocked=True)
    history(home, "python:process", 10)
    assert b"policy allow" not in cli("policy", "suggest").stdout


def test_audit_in_text_and_json(cli: Any, home: Path) -> None:
    history(home, "python:process", 2)
    history(home, "python:web(a.org)", 1, blocked=True)
    done = cli("audit", "--requirement", "*:web", "--since", "1h")
    decision, run = done.stdout.decode().splitlines()
    assert "allow" in decision
    assert "python:web(a.org): mode auto allows what would be asked (policy; shipped default, no rule)" in decision
    assert run.endswith("python:web(a.org): ok, not accurate; violations: python:web(a.org)")
    document = json.loads(cli("audit", "--json", "--limit", "3").stdout)
    assert [entry["kind"] for entry in document["entries"]] == ["run", "decision", "run"]
    assert len(json.loads(cli("audit", "--json", "--violations").stdout)["entries"]) == 1
    assert cli("audit", "--since", "2999-01-01").stdout == b""
    summary = json.loads(cli("audit", "--summary", "--json").stdout)["requirements"]
    assert summary[0] == {
        "requirement": "python:process",
        "asked": 2,
        "allowed": 2,
        "denied": 0,
        "runs": 2,
        "accurate": 2,
        "violations": 0,
    }
    table = cli("audit", "--summary").stdout.decode().splitlines()
    assert table[0].split() == ["requirement", "asked", "allowed", "denied", "runs", "accurate", "violations"]
    assert table[2].split() == ["python:web(a.org)", "1", "1", "0", "1", "0", "1"]


def test_torn_lines_are_said_and_an_unreadable_log_is_an_error(cli: Any, home: Path) -> None:
    assert (cli("audit").returncode, cli("audit").stdout) == (0, b"")
    history(home, "python:process", 1)
    log = home / "audit.jsonl"
    log.write_bytes(b'{"torn\n' + log.read_bytes())
    done = cli("audit")
    assert done.returncode == 0
    assert b"line 1" in done.stderr
    assert len(done.stdout.splitlines()) == 2
    assert json.loads(cli("audit", "--json").stdout)["torn"] == [1]
    log.unlink()
    log.mkdir()
    assert cli("audit").returncode == 5


def test_verify_says_whether_a_line_was_changed(cli: Any, home: Path) -> None:
    history(home, "python:process", 2)
    done = cli("audit", "--verify", "--json")
    assert (done.returncode, json.loads(done.stdout)["broken"]) == (0, [])
    log = home / "audit.jsonl"
    log.write_bytes(log.read_bytes().replace(b'"accurate": true', b'"accurate": false', 1))
    done = cli("audit", "--verify")
    assert done.returncode == 1
    assert b"BROKEN: what stands before line 3 is not what was written" in done.stdout
