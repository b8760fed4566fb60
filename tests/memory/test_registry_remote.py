"""Sharing over file://, with git at the other end."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from tests.memory.models import LINES, fsck, many, model, rerun, trial

from worldmodel.errors import RegistryError
from worldmodel.memory.registry import Model, Registry, Trial, refs, remote, sign
from worldmodel.memory.registry.merge import merge


def not_run(kept: Model, before: Trial) -> Trial:
    raise AssertionError("nothing should have to run")


@pytest.fixture
def hub(tmp_path: Path) -> str:
    subprocess.run(["git", "init", "-q", "--bare", "-b", "main", tmp_path / "hub.git"], check=True)
    return f"file://{tmp_path}/hub.git"


def cloned(hub: str, tmp_path: Path, name: str = "mine.git") -> Registry:
    return remote.clone(hub, tmp_path / name)[0]


def test_what_was_pushed_is_cloned_and_trusted_by_nobody(registry: Registry, hub: str, tmp_path: Path) -> None:
    version = registry.add(model())
    refs.tag(registry, "v1", version)
    assert set(remote.push(registry, hub)) == {"refs/heads/main", "refs/tags/v1"}
    fsck(tmp_path / "hub.git")
    mine, fetched = remote.clone(hub, tmp_path / "mine.git")
    assert (fetched.versions, fetched.waiting) == ((version,), (version,))
    assert mine.show(version.model) == (version, model())
    assert not mine.approved(version)
    mine.approve(version)
    assert mine.approved(version)
    assert mine.store.branch() == "main"
    fsck(mine.path)


def test_pull_and_push_in_turn(registry: Registry, hub: str, tmp_path: Path) -> None:
    registry.add(model())
    remote.push(registry, hub)
    mine = cloned(hub, tmp_path)
    theirs = registry.add(many(1)[0])
    remote.push(registry)
    own = mine.add(many(1, 5)[0])
    with pytest.raises(RegistryError, match="not present locally") as caught:
        remote.push(mine)
    assert "pull" in caught.value.mend
    fetched = remote.fetch(mine)
    assert (fetched.versions, fetched.waiting) == ((theirs,), (theirs,))
    assert remote.fetch(mine).branches == fetched.branches
    assert merge(mine, "origin/main", not_run).kind == "merged"
    assert [mine.approved(x) for x in (own, theirs)] == [True, False]
    remote.push(mine)
    remote.fetch(registry)
    assert merge(registry, "origin/main", not_run).kind == "forward"
    assert list(registry.models()) == list(mine.models())
    assert not [x for x in mine.store.repo.references if x.startswith("refs/incoming")]


def test_trials_of_others_do_not_make_a_version_trusted(registry: Registry, hub: str, tmp_path: Path) -> None:
    version = registry.add(model())
    remote.push(registry, hub)
    mine = cloned(hub, tmp_path)
    mine.approve(mine.find(version.model))
    remote.push(registry, branches=("main",))
    registry.record(version, trial(model(), "Theirs?"))
    remote.push(registry)
    remote.fetch(mine)
    merge(mine, "origin/main", not_run)
    assert not mine.approved(mine.find(version.model))


def test_programs_of_both_sides_run_only_after_approval(registry: Registry, hub: str, tmp_path: Path) -> None:
    version = registry.add(model())
    remote.push(registry, hub)
    mine = cloned(hub, tmp_path)
    mine.approve(mine.find(version.model))
    mine.add(model(code=LINES.replace("print(1)", "print(11)")), parent=mine.find(version.model), branch="main")
    registry.add(model(code=LINES.replace("print(3)", "print(33)")), parent=version, branch="main")
    remote.push(registry)
    remote.fetch(mine)
    with pytest.raises(RegistryError, match="not approved"):
        merge(mine, "origin/main", not_run)
    mine.approve(mine.find("origin/main"))
    assert merge(mine, "origin/main", rerun).kind == "merged"


@pytest.mark.parametrize("where", ["nosuch", "file:///nosuch/x.git", "/nosuch", "http://localhost:1/x", "", "file://"])
def test_remotes_that_are_not_there(registry: Registry, where: str, tmp_path: Path) -> None:
    registry.add(model())
    tip = registry.store.tip("main")
    for attempt in (remote.push, remote.fetch):
        with pytest.raises(RegistryError) as caught:
            attempt(registry, where)
        assert caught.value.mend
    with pytest.raises(RegistryError):
        remote.clone(where, tmp_path / "mine.git")
    assert registry.store.tip("main") == tip
    assert not (tmp_path / "mine.git").exists()
    assert list(tmp_path.glob(".mine*")) == []


def test_a_remote_that_refuses(registry: Registry, hub: str, tmp_path: Path) -> None:
    registry.add(model())
    (tmp_path / "hub.git/objects").chmod(0o555)
    with pytest.raises(RegistryError, match="no branch 'nosuch'"):
        remote.push(registry, hub, ("nosuch",))
    (tmp_path / "hub.git/objects").chmod(0o755)
    subprocess.run(["git", "clone", "-q", hub, tmp_path / "work"], check=True, capture_output=True)
    with pytest.raises(RegistryError, match="non-bare"):
        remote.push(registry, str(tmp_path / "work"))


def test_what_is_no_registry_is_not_taken(registry: Registry, hub: str, tmp_path: Path) -> None:
    work = tmp_path / "work"
    subprocess.run(["git", "clone", "-q", hub, work], check=True, capture_output=True)
    (work / "file").write_text("x")
    identity = ["-c", "user.name=x", "-c", "user.email=x@y"]
    for command in (["add", "."], ["commit", "-qm", "x"], ["push", "-q", "origin", "HEAD:main"]):
        subprocess.run(["git", "-C", work, *identity, *command], check=True, capture_output=True)
    with pytest.raises(RegistryError, match="no registry"):
        remote.fetch(registry, hub)
    with pytest.raises(RegistryError, match="no registry"):
        cloned(hub, tmp_path)
    assert [x for x in registry.store.repo.references if "origin" in x or "incoming" in x] == []


def unsigned_with_tags(registry: Registry) -> None:
    """A version with a tag, a tag on a commit of no branch, one of no commit, and all of them on the way out."""
    version = registry.add(model())
    refs.tag(registry, "v1", version)
    commit, git = registry.store.commit(version.commit), ["git", "-C", registry.path]
    stray = registry.store.repo.create_commit(None, commit.author, commit.author, "x", commit.tree_id, [commit.id])
    blob = registry.store.repo.create_blob(b"x")
    for name, target in (("stray", stray), ("blob", blob)):
        subprocess.run([*git, "tag", name, str(target)], check=True)
    subprocess.run([*git, "push", "-q", "origin", "main", "--tags"], check=True)


def test_tags_come_with_what_was_checked_and_not_before(registry: Registry, hub: str, tmp_path: Path) -> None:
    remote.push(registry, hub)
    mine = cloned(hub, tmp_path)
    unsigned_with_tags(registry)
    with pytest.raises(RegistryError, match="not signed"):
        remote.fetch(mine, signed=True)
    assert [x for x in mine.store.repo.references if "tags" in x or "incoming" in x] == []
    remote.fetch(mine)
    assert set(refs.tags(mine)) == {"v1"}
    assert [x for x in mine.store.repo.references if "incoming" in x] == []
    merge(mine, "origin/main", not_run)
    assert mine.find("v1") == registry.find("v1")
    mine.close()
    assert set(refs.tags(cloned(hub, tmp_path, "other.git"))) == {"v1"}


def test_a_tag_that_is_here_stays(registry: Registry, hub: str, tmp_path: Path) -> None:
    remote.push(registry, hub)
    mine = cloned(hub, tmp_path)
    own = mine.add(many(1)[0])
    refs.tag(mine, "v1", own)
    refs.tag(registry, "v1", registry.add(model()))
    remote.push(registry)
    remote.fetch(mine)
    assert refs.tags(mine) == {"v1": own.commit}


def test_another_url_is_not_filed_as_origin(registry: Registry, hub: str, tmp_path: Path) -> None:
    registry.add(model())
    remote.push(registry, hub)
    mine = cloned(hub, tmp_path)
    origin = mine.store.at("refs/remotes/origin/main")
    theirs = registry.add(many(1)[0])
    fetched = remote.fetch(mine, str(registry.path))
    assert (fetched.remote[:-6], fetched.versions) == ("registry-", (theirs,))
    assert mine.store.at("refs/remotes/origin/main") == origin
    assert merge(mine, f"{fetched.remote}/main", not_run).kind == "forward"


def test_an_empty_remote_and_a_folder_that_is_there(registry: Registry, hub: str, tmp_path: Path) -> None:
    with pytest.raises(RegistryError, match="holds nothing"):
        cloned(hub, tmp_path)
    with pytest.raises(RegistryError, match="there already"):
        remote.clone(hub, registry.path)


@pytest.fixture
def key(registry: Registry, tmp_path: Path) -> Path:
    """The registry signs with this key."""
    path = tmp_path / "key"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", path], check=True)
    for name, value in (("gpg.format", "ssh"), ("user.signingkey", str(path)), ("commit.gpgsign", "true")):
        registry.store.repo.config[name] = value
    return path


def allow(registry: Registry, key: Path) -> None:
    allowed = key.with_name("allowed")
    allowed.write_text(f"me@example.org {key.with_suffix('.pub').read_text()}")
    registry.store.repo.config["gpg.ssh.allowedSignersFile"] = str(allowed)


def test_commits_are_signed_as_git_signs(registry: Registry, key: Path) -> None:
    version = registry.add(model())
    assert sign.check(registry.store, version.commit).state == "unknown"
    allow(registry, key)
    assert sign.check(registry.store, version.commit) == sign.Signature("good", "me@example.org")
    verified = ["git", "-C", registry.path, "verify-commit", version.commit]
    assert b"Good" in subprocess.run(verified, capture_output=True, check=True).stderr
    begin = str(registry.store.commit(version.commit).parent_ids[0])
    assert sign.check(registry.store, begin).state == "none"


def test_signatures_are_checked_on_the_way_in(registry: Registry, key: Path, hub: str, tmp_path: Path) -> None:
    remote.push(registry, hub)
    mine = cloned(hub, tmp_path)
    allow(mine, key)
    version = registry.add(model())
    remote.push(registry)
    assert remote.fetch(mine, signed=True).signatures == {version.commit: sign.Signature("good", "me@example.org")}
    assert not mine.approved(version)  # whoever signed it
    tip = mine.store.at("refs/remotes/origin/main")
    with registry.store.writing("main") as draft:
        content = registry.store.read(bytes.fromhex(version.commit)).replace(b"Add: How", b"Add: Who")
        draft.tip = draft.pack.add("commit", content).hex()
    assert sign.check(registry.store, draft.tip).state == "bad"
    subprocess.run(["git", "-C", registry.path, "push", "-qf", "origin", "main"], check=True)
    with pytest.raises(RegistryError, match="bad signature"):
        remote.fetch(mine)
    with pytest.raises(RegistryError, match="bad signature"):
        cloned(hub, tmp_path, "other.git")
    assert mine.store.at("refs/remotes/origin/main") == tip


def test_only_signed_commits_where_that_is_asked_for(registry: Registry, hub: str, tmp_path: Path) -> None:
    registry.add(model())
    remote.push(registry, hub)
    with pytest.raises(RegistryError, match="not signed"):
        remote.clone(hub, tmp_path / "mine.git", signed=True)


def test_nothing_is_left_unsigned_in_silence(registry: Registry) -> None:
    registry.store.repo.config["commit.gpgsign"] = "true"
    with pytest.raises(RegistryError, match="only ssh keys"):
        registry.add(model())
    registry.store.repo.config["gpg.format"] = "ssh"
    registry.store.repo.config["user.signingkey"] = "/nosuch/key"
    with pytest.raises(RegistryError, match="cannot be signed"):
        registry.add(model())
    registry.store.repo.config["commit.gpgsign"] = "false"
    registry.add(model())
