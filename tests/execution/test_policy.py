"""The policy file: what rules match, what is refused as unreadable, and how a rule is added."""

from __future__ import annotations

import stat
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worldmodel.core.requires import parse as requirements
from worldmodel.core.requires import show
from worldmodel.errors import PolicyError
from worldmodel.execution import amend
from worldmodel.execution.policy import decide, default_text, load, parse
from worldmodel.settings import Settings
from worldmodel.types import Requirement


def rules(*pairs: str) -> str:
    """A policy of "action pattern" lines."""
    return "\n".join('[[rule]]\nmatch = "{1}"\naction = "{0}"\n'.format(*pair.split(" ", 1)) for pair in pairs)


def need(text: str) -> Requirement:
    (requirement,) = requirements(text)
    return requirement


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(home=tmp_path / "home", cache=tmp_path / "cache")


def add_rule(settings: Settings, requirement: Requirement) -> None:
    amend.allow(settings, show((requirement,)), "answered always")


def written(settings: Settings, text: str | bytes) -> Settings:
    settings.home.mkdir(exist_ok=True)
    settings.policy.write_bytes(text if isinstance(text, bytes) else text.encode())
    return settings


@pytest.mark.parametrize(
    ("policy", "requirement", "action"),
    [
        # the first match decides; nothing matched means ask
        (["allow python:process", "deny *:*"], "python:process", "allow"),
        (["deny *:*", "allow python:process"], "python:process", "deny"),
        (["allow python:process"], "bash:process", "ask"),
        ([], "python:math", "ask"),
        (["allow js:process"], "javascript:process", "allow"),
        (["deny java*:*"], "javascript:math", "deny"),
        # a domain stands for its subdomains
        (["allow *:web(wikipedia.org)"], "python:web(wikipedia.org)", "allow"),
        (["allow *:web(wikipedia.org)"], "python:web(en.wikipedia.org)", "allow"),
        (["allow *:web(wikipedia.org)"], "python:web(evilwikipedia.org)", "ask"),
        (["allow *:web(wikipedia.org)"], "python:web(wikipedia.org.evil.com)", "ask"),
        (["allow *:web(*.wikipedia.org)"], "python:web(en.wikipedia.org)", "allow"),
        (["allow *:web(*.wikipedia.org)"], "python:web(wikipedia.org)", "ask"),
        (["allow *:web(en.wikipedia.org)"], "python:web(wikipedia.org)", "ask"),
        (["allow *:web(WIKIPEDIA.org.)"], "python:web(wikipedia.org)", "allow"),
        (["allow *:web(münchen.de)"], "python:web(xn--mnchen-3ya.de)", "allow"),
        (["deny *:web(*.münchen.de)"], "python:web(rathaus.münchen.de)", "deny"),
        (["allow *:web(2.3.4.5)"], "python:web(2.3.4.5)", "allow"),
        (["allow *:web(2.3.4.5)"], "python:web(12.3.4.5)", "ask"),
        # a denial catches whatever would reach it
        (["deny *:web(secret.corp.com)", "allow *:web(*)"], "python:web(corp.com)", "deny"),
        (["deny *:web(*.corp.com)", "allow *:web(*)"], "python:web(corp.com)", "deny"),
        (["deny *:web(corp.com)", "allow *:web(*)"], "python:web(a.corp.com)", "deny"),
        (["deny *:web(*corp.com)", "allow *:web(*)"], "python:web(mycorp.com)", "deny"),
        (["deny *:web(corp.com)", "allow *:web(*)"], "python:web(mycorp.com)", "allow"),
        (["ask *:web(secret.corp.com)", "allow *:web(*)"], "python:web(corp.com)", "ask"),
        # every argument must be allowed, and one denied argument denies
        (["allow *:web(a.org)"], "python:web(a.org,b.org)", "ask"),
        (["allow *:web(a.org)", "allow *:web(b.org)"], "python:web(a.org,b.org)", "allow"),
        (["allow *:web(a.org, b.org)"], "python:web(b.org,a.org)", "allow"),
        (["allow *:web(a.org)", "deny *:web(b.org)"], "python:web(a.org,b.org)", "deny"),
        (["deny *:web(b.org)", "allow *:web(*)"], "python:web(a.org,b.org)", "deny"),
        # reading and writing
        (["allow *:file(read_write)"], "python:file(read_only)", "allow"),
        (["allow *:file(read_only)"], "python:file(read_write)", "ask"),
        (["deny *:file(read_only)", "allow *:file"], "python:file(read_write)", "deny"),
        (["deny *:file(read_write)", "allow *:file"], "python:file(read_only)", "allow"),
        (["allow *:file(read_*)"], "python:file(read_write)", "allow"),
        # tools are glob patterns, with their letter case
        (["allow *:tool(search.*)"], "python:tool(search.web)", "allow"),
        (["allow *:tool(search)"], "python:tool(Search)", "ask"),
        (["allow *:system(time)"], "python:system(time,info)", "ask"),
    ],
)
def test_which_rule_decides(policy: list[str], requirement: str, action: str) -> None:
    assert decide(parse(rules(*policy), "test"), need(requirement)).action == action


def test_a_need_without_its_argument_is_the_widest() -> None:
    """No such requirement is in normal form; should one come, denials catch it and permissions do not."""
    bare = Requirement("python", "web")
    assert decide(parse(rules("deny *:web(a.org)", "allow *:*"), "test"), bare).action == "deny"
    assert decide(parse(rules("allow *:web(a.org)"), "test"), bare).action == "ask"


def test_the_shipped_policy_allows_pure_computation_and_asks_for_the_rest(settings: Settings) -> None:
    policy = load(settings)
    for language in ("python", "javascript", "bash", "c"):
        for category in ("math", "data", "text", "logic"):
            outcome = decide(policy, need(f"{language}:{category}"))
            assert outcome.action == "allow"
            assert "shipped default" in outcome.rule
        for other in ("process", "web(a.org)", "file(read_only)", "tool(x)", "system(time)"):
            assert decide(policy, need(f"{language}:{other}")).action == "ask"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (b"[[rule]\n", "line 1"),
        (b"\xff\xfe", "cannot be read"),
        ('[[rules]]\nmatch = "*:*"\naction = "deny"\n', "'rules'"),
        ("[rule]\n", "two brackets"),
        ("rule = [1]\n", "rule 1: a rule is a table"),
        (rules("deny *:math") + '\n[[rule]]\nmatch = "*:data"\naction = "refuse"\n', "line 5, rule 2: unknown action"),
        ('[[rule]]\nmatch = "*:math"\n', "action is missing"),
        ('[[rule]]\naction = "deny"\n', "match is missing"),
        ('[[rule]]\nmatch = ["*:math"]\naction = "deny"\n', "match must be text"),
        ('[[rule]]\nmatch = "*:math"\naction = "deny"\nmatches = "x"\n', "unknown entry 'matches'"),
        (rules("deny python"), "no language:category"),
        (rules("deny perl:math"), "unknown language 'perl'"),
        (rules("deny *:wbe(a.org)"), "unknown category 'wbe'"),
        (rules("deny *:math,data"), "unknown category"),
        (rules("deny *:web()"), "an argument is empty"),
        (rules("deny *:web(a.org,)"), "an argument is empty"),
        (rules("deny *:web(http://a.org)"), "is no domain"),
        (rules("deny *:web(*.a.org/x)"), "no end of a domain"),
        (rules("allow *:web(3.4)"), "is no domain"),
        (rules("deny *:web(ads.*)"), "at the start only"),
        (rules("deny *:math(x)"), "takes no argument"),
        (rules("deny *:*(x)"), "must be named"),
        (rules("deny *:file(write)"), "unknown argument"),
        (rules("deny *:file(x*)"), "matches nothing"),
        (rules("deny *:file(t*)"), "matches nothing"),
    ],
)
def test_a_policy_that_is_not_understood_is_an_error(settings: Settings, text: str | bytes, says: str) -> None:
    with pytest.raises(PolicyError) as caught:
        load(written(settings, text))
    assert says in str(caught.value)
    assert str(settings.policy) in str(caught.value)
    assert caught.value.mend


def test_an_empty_file_has_no_rule_and_is_not_the_shipped_policy(settings: Settings) -> None:
    assert load(written(settings, "# nothing here\n")).rules == ()


def test_a_file_that_cannot_be_opened_is_an_error(settings: Settings) -> None:
    settings.home.mkdir()
    settings.policy.mkdir()
    with pytest.raises(PolicyError, match="cannot be read"):
        load(settings)
    settings.policy.rmdir()
    settings.policy.symlink_to(settings.home / "gone")
    with pytest.raises(PolicyError, match="links to a file"):
        load(settings)


COMMENTED = """\
# my own rules
[[rule]]  # never
match = "*:web(evil.com)"
action = "deny"

# everything else on the web is asked
# (for now)
[[rule]]
match = "*:web(*)"
action = "ask"
reason = '''two
lines'''
# the end"""


def test_always_puts_a_rule_before_the_one_that_asks(settings: Settings) -> None:
    written(settings, COMMENTED)
    settings.policy.chmod(0o640)
    add_rule(settings, need("python:web(b.org,a.org)"))
    text = settings.policy.read_text()
    policy = load(settings)
    assert [rule.match for rule in policy.rules] == ["*:web(evil.com)", "python:web(a.org,b.org)", "*:web(*)"]
    before, _, after = text.partition('[[rule]]\nmatch = "python:web(a.org,b.org)"')
    assert before + after.split('always"\n\n')[1] == COMMENTED
    assert text.index("a.org") < text.index("# everything else")
    assert decide(policy, need("python:web(a.org)")).action == "allow"
    assert decide(policy, need("python:web(c.org)")).action == "ask"
    assert decide(policy, need("python:web(evil.com)")).action == "deny"
    assert stat.S_IMODE(settings.policy.stat().st_mode) == 0o640
    assert list(settings.home.iterdir()) == [settings.policy]


def test_always_appends_where_no_rule_matched(settings: Settings) -> None:
    written(settings, COMMENTED)
    add_rule(settings, need("python:process"))
    assert settings.policy.read_text().startswith(COMMENTED)
    assert load(settings).rules[-1].match == "python:process"


def test_the_first_always_starts_from_the_shipped_policy(settings: Settings) -> None:
    add_rule(settings, need("python:system(time)"))
    assert settings.policy.read_text().startswith(default_text())
    assert stat.S_IMODE(settings.policy.stat().st_mode) == 0o600
    assert stat.S_IMODE(settings.home.stat().st_mode) == 0o700
    assert decide(load(settings), need("python:math")).action == "allow"


def test_always_does_not_overrule_a_denial(settings: Settings) -> None:
    written(settings, COMMENTED)
    with pytest.raises(PolicyError, match=r"is denied by policy[.]toml, rule 1: "):
        add_rule(settings, need("python:web(evil.com)"))
    assert settings.policy.read_text() == COMMENTED


@pytest.mark.parametrize(
    "text",
    [
        'rule = [{match = "*:web(*)", action = "ask"}]\n',
        '[[rule]]\nmatch = "*:math"\naction = "ask"\nreason = """\n[[rule]]\n"""\n' + rules("ask *:web(*)"),
    ],
)
def test_a_layout_that_cannot_be_extended_is_left_alone(settings: Settings, text: str) -> None:
    written(settings, text)
    with pytest.raises(PolicyError, match="no rule can be added"):
        add_rule(settings, need("python:web(a.org)"))
    assert settings.policy.read_text() == text


def test_a_linked_policy_stays_a_link(settings: Settings, tmp_path: Path) -> None:
    target = tmp_path / "dotfiles.toml"
    target.write_text(COMMENTED)
    settings.home.mkdir()
    settings.policy.symlink_to(target)
    add_rule(settings, need("python:process"))
    assert settings.policy.is_symlink()
    assert "python:process" in target.read_text()


def test_rules_added_at_once_are_all_kept(settings: Settings) -> None:
    names = [f"python:tool(t{n})" for n in range(8)]
    threads = [threading.Thread(target=add_rule, args=(settings, need(name))) for name in names]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {rule.match for rule in load(settings).rules} >= set(names)


LABEL = st.text("abc", min_size=1, max_size=2)
DOMAIN = st.lists(LABEL, min_size=2, max_size=4).map(".".join)


@given(denied=DOMAIN, asked=DOMAIN, reached=st.lists(LABEL, max_size=2))
def test_no_requirement_reaches_a_denied_domain(denied: str, asked: str, reached: list[str]) -> None:
    """Whatever name a grant of `asked` opens, it is not one that the rule denies."""
    policy = parse(rules(f"deny *:web({denied})", "allow *:web(*)"), "test")
    opened = ".".join([*reached, asked])
    if opened == denied or opened.endswith(f".{denied}"):
        assert decide(policy, need(f"python:web({asked})")).action == "deny"


@given(st.text(max_size=60))
def test_any_text_is_a_policy_or_a_policy_error(text: str) -> None:
    try:
        parse(text, "test")
    except PolicyError:
        return


@given(st.text(max_size=30))
def test_any_pattern_is_understood_or_refused(text: str) -> None:
    quoted = "".join(f"\\U{ord(letter):08x}" for letter in text if not "\ud800" <= letter <= "\udfff")
    try:
        policy = parse(f'[[rule]]\nmatch = "{quoted}"\naction = "deny"\n', "test")
    except PolicyError:
        return
    assert len(policy.rules) == 1
