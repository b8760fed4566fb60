"""Changes to the policy file: what is added and taken away, what is refused, and that all else stays."""

from __future__ import annotations

import stat
import tempfile
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worldmodel.core.requires import parse as requirements
from worldmodel.errors import PolicyError
from worldmodel.execution import amend
from worldmodel.execution.policy import decide, default_text, load, matches, parse, read_pattern
from worldmodel.settings import Settings

FILE = """\
# mine
[[rule]]  # at the end of a line that goes
# within
match = "python:process"
action = "allow"
reason = '''two
# no comment

lines'''
# after the first

# before the second
[[rule]]
match = "*:web(evil.com)"
action = "deny"

[[rule]]
match = "PY:Process"
action = "allow"
# the end"""


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(home=tmp_path / "home", cache=tmp_path / "cache")


def written(settings: Settings, text: str) -> None:
    settings.home.mkdir(exist_ok=True)
    settings.policy.write_text(text)


def rules(*pairs: str) -> str:
    return "\n".join('[[rule]]\nmatch = "{1}"\naction = "{0}"\n'.format(*pair.split(" ", 1)) for pair in pairs)


def listed(settings: Settings) -> list[str]:
    return [f"{rule.action} {rule.match}" for rule in load(settings).rules]


def test_a_rule_is_removed_by_number_and_comments_stay(settings: Settings) -> None:
    written(settings, FILE)
    settings.policy.chmod(0o640)
    change = amend.revoke(settings, "1")
    assert [rule.match for rule in change.rules] == ["python:process"]
    assert change.before != change.after == amend.stamp(settings)
    assert settings.policy.read_text() == FILE.replace(
        FILE[FILE.index("[[rule]]") : FILE.index("# after")], "# within\n"
    )
    assert stat.S_IMODE(settings.policy.stat().st_mode) == 0o640
    assert list(settings.home.iterdir()) == [settings.policy]


def test_a_pattern_removes_every_rule_that_allows_it_however_it_is_written(settings: Settings) -> None:
    written(settings, FILE)
    assert [rule.number for rule in amend.revoke(settings, " python:PROCESS ").rules] == [1, 3]
    assert listed(settings) == ["deny *:web(evil.com)"]
    assert settings.policy.read_text().endswith("# the end")


@pytest.mark.parametrize(
    ("which", "says"),
    [("2", "rule 2 says deny"), ("9", "no such rule"), ("0", "no such rule"), ("*:web(evil.com)", "says deny")],
)
def test_only_what_allows_can_be_revoked(settings: Settings, which: str, says: str) -> None:
    written(settings, FILE)
    with pytest.raises(PolicyError, match=says):
        amend.revoke(settings, which)
    assert settings.policy.read_text() == FILE


@pytest.mark.parametrize("text", ["perl:math", "nonsense", "*:web(http://a)", ""])
@pytest.mark.parametrize("change", ["allow", "deny", "revoke"])
def test_what_is_no_pattern_is_refused(settings: Settings, change: str, text: str) -> None:
    with pytest.raises(ValueError):
        amend.revoke(settings, text) if change == "revoke" else getattr(amend, change)(settings, text, "x")
    assert not settings.policy.exists()


def test_a_shipped_rule_can_be_revoked_and_the_rest_is_then_the_users(settings: Settings) -> None:
    before = listed(settings)
    amend.revoke(settings, "1")
    assert listed(settings) == before[1:]
    assert settings.policy.read_text().startswith(default_text()[:100])


def test_a_denial_comes_before_all_rules(settings: Settings) -> None:
    written(settings, FILE)
    amend.deny(settings, "python:process", 'with "quotes" and ü')
    assert listed(settings)[0] == "deny python:process"
    assert load(settings).rules[0].reason == 'with "quotes" and ü'
    (need,) = requirements("python:process")
    assert decide(load(settings), need).action == "deny"


def test_a_permission_overrules_no_denial(settings: Settings) -> None:
    text = rules("ask *:web", "deny *:web(evil.com)", "deny c:*")
    written(settings, text)
    overruled = [(x, "would overrule rule 2") for x in ("*:web", "*:web(*)", "*:web(evil.com)")]
    for pattern, says in (*overruled, ("*:process", "denied by"), ("c:math", "denied by")):
        with pytest.raises(PolicyError, match=says):
            amend.allow(settings, pattern, "x")
    assert settings.policy.read_text() == text
    amend.allow(settings, "*:web(*.good.org)", "x")
    assert listed(settings)[0] == "allow *:web(*.good.org)"


def test_a_permission_for_one_language_overrules_no_denial_for_all(settings: Settings) -> None:
    written(settings, rules("ask python:web", "deny *:web(evil.com)", "deny *:*"))
    for pattern in ("python:web", "python:web(evil.com)", "python:web(*)"):
        with pytest.raises(PolicyError, match=r"would overrule rule 2, which denies \*:web\(evil\.com\)"):
            amend.allow(settings, pattern, "x")
    amend.allow(settings, "python:web(good.org)", "x")
    assert listed(settings)[0] == "allow python:web(good.org)"


def test_a_denial_of_all_else_at_the_end_is_in_nobodys_way(settings: Settings) -> None:
    written(settings, rules("ask *:process", "deny *:*"))
    amend.allow(settings, "python:process", "x")
    assert listed(settings) == ["allow python:process", "ask *:process", "deny *:*"]
    with pytest.raises(PolicyError, match="denied by"):
        amend.allow(settings, "python:web(a.org)", "x")


def test_a_rule_that_is_there_is_not_added_again(settings: Settings) -> None:
    for change in (amend.deny, amend.allow):
        for times in (1, 0):
            assert len(change(settings, f"*:tool({change.__name__})", "x").rules) == times


@pytest.mark.parametrize("which", ["python:process", "3"])
def test_a_file_with_the_line_ends_of_other_systems(settings: Settings, which: str) -> None:
    text = rules("deny *:web(evil.com)", "ask *:web", "allow python:process", "allow *:math").replace("\n", "\r\n")
    settings.home.mkdir()
    settings.policy.write_bytes(text.encode())
    amend.revoke(settings, which)
    assert listed(settings) == ["deny *:web(evil.com)", "ask *:web", "allow *:math"]
    amend.allow(settings, "*:web(a.org)", "x")
    assert listed(settings)[1] == "allow *:web(a.org)"


def test_what_cannot_be_removed_is_left_alone(settings: Settings) -> None:
    text = 'rule = [{match = "*:web(a.org)", action = "allow"}]\n'
    written(settings, text)
    with pytest.raises(PolicyError, match="no rule can be removed"):
        amend.revoke(settings, "1")
    assert settings.policy.read_text() == text


def test_changes_made_at_once_are_all_kept(settings: Settings) -> None:
    written(settings, rules(*(f"allow *:tool(old{n})" for n in range(6))))
    work = [(amend.revoke, (settings, f"*:tool(old{n})")) for n in range(6)]
    more = [(amend.deny, (settings, f"*:tool(new{n})", "x")) for n in range(6)]
    threads = [threading.Thread(target=call, args=arguments) for call, arguments in (*work, *more)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(listed(settings)) == [f"deny *:tool(new{n})" for n in range(6)]


PATTERN = st.sampled_from(
    ["python:process", "*:process", "*:web(a.org)", "*:web(*.a.org)", "js:file(read_only)", "*:tool(x.*)", "c:*", "*:*"]
)
RULE = st.tuples(st.sampled_from(["allow", "ask", "deny"]), PATTERN).map(" ".join)
COMMENT = st.sampled_from(["", "\n", "# a comment\n", "\n# one\n\n# two\n"])


@given(st.lists(st.tuples(RULE, COMMENT), max_size=4), PATTERN)
def test_what_was_added_and_revoked_leaves_the_rules_as_they_were(rows: list[tuple[str, str]], pattern: str) -> None:
    text = "# top\n" + "".join(f"{comment}{rules(rule)}" for rule, comment in rows)
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(home=Path(folder), cache=Path(folder))
        written(settings, text)
        before = load(settings)
        comments = [line for line in text.split("\n") if line.startswith("#")]
        try:
            change = amend.allow(settings, pattern, "x")
        except PolicyError:
            change = amend.Change((), None, None)
        if not change.rules:
            assert settings.policy.read_text() == text
            return
        (new,) = change.rules
        added = load(settings)
        for need in amend.samples(read_pattern(pattern)):
            assert decide(added, need).action == "allow"
        for rule in before.rules:
            for need in amend.samples(rule.pattern):
                if decide(before, need).action == "deny":
                    assert decide(added, need).action == "deny"
        (gone,) = amend.revoke(settings, str(new.number)).rules
        assert gone == new
        assert load(settings).rules == before.rules
        assert [line for line in settings.policy.read_text().split("\n") if line.startswith("#")] == comments


@given(PATTERN)
def test_samples_are_requirements_that_the_pattern_matches(pattern: str) -> None:
    (rule,) = parse(rules(f"ask {pattern}"), "test").rules
    needs = list(amend.samples(rule.pattern))
    assert needs
    assert all(matches(rule, need) for need in needs)
