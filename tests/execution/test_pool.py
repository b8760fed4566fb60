"""The pool without machines: who gets one, in which order, how many there are, and what happens when none can be."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from worldmodel.errors import ImageError, SandboxError
from worldmodel.execution.qemu import pool as room
from worldmodel.execution.qemu import spare
from worldmodel.execution.qemu.pool import Place, Pool


class Played:
    """A machine that does what machines do, without one. It is its own channel, and answers every warm-up."""

    made: list[Played]
    problem: BaseException | None = None
    seconds = 0.0

    def __init__(self, template: object, disk: int | None = None) -> None:
        self.template, self.disk = template, disk
        self.pid: int | None = None
        self.dead = self.warm = False
        self.kills = 0
        self.channel = self
        Played.made.append(self)

    def start(self) -> None:
        time.sleep(Played.seconds)
        if Played.problem is not None:
            raise Played.problem
        self.pid = os.getpid()

    def send(self, frame: dict[str, Any], *, seconds: float) -> None:
        self.warm = self.warm or frame["op"] == "warm"

    def receive(self, *, seconds: float) -> dict[str, Any]:
        return {"op": "pong"}

    def wait(self, seconds: float) -> int | None:
        return -9 if self.dead else None

    def messages(self) -> str:
        return ""

    def end(self) -> None:
        self.dead = True

    def kill(self) -> None:
        self.kills += 1
        self.dead = True

    def abandon(self) -> None:
        pass


class Files:
    """An image whose files may be harmed or replaced."""

    def __init__(self, version: str = "1") -> None:
        self.version, self.template, self.folder, self.sealed = version, self, Path("images"), None
        self.harm = ""

    def check(self) -> None:
        if self.harm:
            raise ImageError(self.harm)


@pytest.fixture
def image(monkeypatch: pytest.MonkeyPatch) -> Files:
    Played.made, Played.problem, Played.seconds = [], None, 0.0
    monkeypatch.setattr(room, "Machine", Played)
    monkeypatch.setattr(room, "cores", lambda: 2)
    return Files()


@pytest.fixture
def make(image: Files) -> Iterator[Callable[..., Pool]]:
    pools: list[Pool] = []

    def one(size: int = 0, load: Callable[[], Any] = Files, **bounds: Any) -> Pool:
        pools.append(Pool(image, load, size, **bounds))  # type: ignore[arg-type]
        return pools[-1]

    yield one
    for pool in pools:
        pool.close()
    assert all(machine.dead for machine in Played.made)


def until(what: Callable[[], Any], seconds: float = 10) -> bool:
    end = time.monotonic() + seconds
    while not what() and time.monotonic() < end:
        time.sleep(0.002)
    return bool(what())


def full(pool: Pool) -> bool:
    return until(lambda: len(pool._ready) == pool.size and not pool._starting)


def taken(pool: Pool) -> Place:
    place = pool.place()
    place.take()
    return place


class Caller:
    """A thread that waits for a machine and keeps it until `leave`."""

    def __init__(self, pool: Pool) -> None:
        self.place = pool.place()
        self.outcome: Any = None
        self.thread = threading.Thread(target=self._work)
        self.thread.start()
        assert until(lambda: self.place in pool._queue or self.outcome is not None)

    def _work(self) -> None:
        try:
            self.outcome = self.place.take()
        except SandboxError as problem:
            self.outcome = problem
            self.place.leave()

    def ended(self) -> Any:
        self.thread.join(10)
        assert not self.thread.is_alive()
        return self.outcome


def test_it_fills_up_warm_and_no_further(make: Callable[..., Pool]) -> None:
    pool = make(3)
    assert full(pool)
    time.sleep(0.05)
    assert len(Played.made) == 3
    assert all(machine.warm for machine in Played.made)


def test_each_machine_is_given_once_and_replaced(make: Callable[..., Pool]) -> None:
    pool = make(2)
    seen = []
    for _ in range(5):
        assert full(pool)
        place = taken(pool)
        seen.append(place.machine)
        assert until(lambda: len(pool._ready) == 2)
        assert not place.machine.dead  # type: ignore[union-attr]
        place.leave()
        place.leave()
        assert place.machine.dead  # type: ignore[union-attr]
    assert len(set(map(id, seen))) == 5
    assert pool.served == 5


def test_nothing_is_started_for_who_only_makes_a_sandbox(make: Callable[..., Pool]) -> None:
    pool = make()
    time.sleep(0.02)
    assert Played.made == []
    place = taken(pool)
    assert len(Played.made) == 1
    assert not Played.made[0].warm
    assert pool._fillers == []
    place.leave()
    assert len(Played.made) == 1


def test_a_head_start_is_one_machine_for_one_run(make: Callable[..., Pool]) -> None:
    pool = make()
    pool.fill()
    pool.fill()
    assert until(lambda: len(pool._ready) == 1)
    taken(pool).leave()
    time.sleep(0.02)
    assert len(Played.made) == 1
    assert Played.made[0].warm
    taken(pool).leave()
    assert len(Played.made) == 2


def test_a_run_waits_for_the_machine_that_is_on_its_way(make: Callable[..., Pool]) -> None:
    pool = make()
    Played.seconds = 0.1
    pool.fill()
    assert until(lambda: pool._starting)
    taken(pool).leave()
    assert len(Played.made) == 1


@pytest.mark.parametrize("size", [0, 2])
def test_first_come_first_served(make: Callable[..., Pool], size: int) -> None:
    pool = make(size, at_once=1)
    before = taken(pool)
    callers = [Caller(pool) for _ in range(5)]
    order = []
    for _ in callers:
        before.leave()
        assert until(lambda: any(caller.outcome for caller in callers))
        (served,) = (caller for caller in callers if caller.outcome)
        order.append(served)
        served.outcome = None
        before = served.place
    before.leave()
    assert order == callers


def test_who_waits_gets_a_machine_as_it_is(make: Callable[..., Pool]) -> None:
    Played.seconds = 0.05
    pool = make(1, at_once=4)
    caller = Caller(pool)
    machine = caller.ended()
    assert not machine.warm
    caller.place.leave()


def test_as_many_run_as_may_and_none_is_lost(make: Callable[..., Pool]) -> None:
    pool = make(2, at_once=3)
    running, most, lock = 0, 0, threading.Lock()
    used: list[Any] = []

    def work() -> None:
        nonlocal running, most
        for number in range(50):
            place = pool.place()
            try:
                machine = place.take()
                with lock:
                    running += 1
                    most = max(most, running)
                    used.append(machine)
                if number % 7 == 0:
                    time.sleep(0.001 if number else 0.1)
                with lock:
                    running -= 1
            finally:
                place.leave()

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(set(map(id, used))) == len(used) == pool.served == 400
    assert most == 3
    assert pool._running == set()
    assert full(pool)


def test_too_many_who_wait_are_told_at_once(make: Callable[..., Pool]) -> None:
    pool = make(1, at_once=1, queue=2)
    before = taken(pool)
    callers = [Caller(pool) for _ in range(2)]
    with pytest.raises(SandboxError, match="1 programs are running and 2 calls wait already") as caught:
        pool.place().take()
    assert caught.value.mend
    before.leave()
    for caller in callers:
        assert isinstance(caller.ended(), Played)
        caller.place.leave()


def test_a_queue_of_none_lets_run_what_can(make: Callable[..., Pool]) -> None:
    pool = make(1, at_once=2, queue=0)
    places = [taken(pool), taken(pool)]
    with pytest.raises(SandboxError, match="0 calls wait"):
        pool.place().take()
    for place in places:
        place.leave()


def test_closing_tells_everyone_who_waits(make: Callable[..., Pool]) -> None:
    pool = make(2, at_once=1)
    before = taken(pool)
    callers = [Caller(pool) for _ in range(3)]
    pool.close()
    for caller in callers:
        assert "closed" in str(caller.ended())
    with pytest.raises(SandboxError, match="closed"):
        pool.place().take()
    before.leave()
    pool.fill()
    pool.keep(3)
    assert all(machine.dead for machine in Played.made)
    assert pool._fillers == []


def test_closing_while_machines_start(make: Callable[..., Pool]) -> None:
    Played.seconds = 0.05
    pool = make(2)
    assert until(lambda: pool._starting == 2)
    pool.close()
    assert all(machine.dead for machine in Played.made)


def test_giving_up_a_place(make: Callable[..., Pool]) -> None:
    pool = make(1, at_once=1)
    before = taken(pool)
    first, second = Caller(pool), Caller(pool)
    first.place.leave()
    assert isinstance(first.ended(), SandboxError)
    before.leave()
    assert isinstance(second.ended(), Played)
    second.place.leave()
    assert pool.served == 2
    place = pool.place()
    place.leave()
    with pytest.raises(SandboxError, match="given up"):
        place.take()


def test_a_place_that_is_left_while_its_machine_is_made(make: Callable[..., Pool], image: Files) -> None:
    pool = make()
    checking, left = threading.Event(), threading.Event()
    whole = image.check

    def slow() -> None:
        whole()
        if threading.current_thread().name == "caller" and place in pool._running:
            checking.set()
            assert left.wait(10)

    image.check = slow  # type: ignore[method-assign]
    place, ended = pool.place(), []

    def take() -> None:
        try:
            ended.append(place.take(None))
        except SandboxError as problem:
            ended.append(problem)

    caller = threading.Thread(target=take, name="caller")
    caller.start()
    assert checking.wait(10)
    place.leave()
    left.set()
    caller.join()
    assert [str(x) for x in ended] == ["given up"]
    assert len(Played.made) == 1
    assert Played.made[0].dead
    assert Played.made[0].pid is None  # it has not even started
    assert pool.status().running == 0
    assert pool._machines == set()


def test_a_ready_machine_that_died_is_noticed(make: Callable[..., Pool], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "PATROL", 0.01)
    pool = make(2)
    assert full(pool)
    dead = pool._ready[0]
    dead.dead = True  # type: ignore[attr-defined]
    assert until(lambda: dead not in pool._ready and len(pool._ready) == 2)
    assert dead.kills == 1  # type: ignore[attr-defined]


def test_a_dead_machine_is_given_to_nobody(make: Callable[..., Pool]) -> None:
    pool = make(1)
    assert full(pool)
    dead = pool._ready[0]
    dead.dead = True  # type: ignore[attr-defined]
    place = taken(pool)
    assert place.machine is not dead
    place.leave()


@pytest.mark.parametrize("size", [0, 2])
@pytest.mark.parametrize("problem", [OSError(24, "Too many open files"), room.MonitorError("QEMU ended")])
def test_what_cannot_start_is_told_to_each_caller(make: Callable[..., Pool], size: int, problem: BaseException) -> None:
    Played.problem = problem
    pool = make(size)
    for _ in range(3):
        place = pool.place()
        with pytest.raises(SandboxError, match="no machine: "):
            place.take()
        place.leave()
    tried = len(Played.made)
    time.sleep(0.05)
    assert len(Played.made) <= tried + 1  # nobody asks: it does not try over and over
    assert all(machine.dead for machine in Played.made)
    Played.problem = None
    taken(pool).leave()
    assert full(pool)
    assert pool.status().problem == ""


def test_a_failure_nobody_thought_of_still_reaches_the_caller(make: Callable[..., Pool]) -> None:
    Played.problem = RuntimeError("can't start new thread")
    pool = make(1)
    place = pool.place()
    with pytest.raises(RuntimeError, match="new thread"):
        place.take()
    place.leave()
    Played.problem = None
    taken(pool).leave()


def test_short_of_memory_one_at_a_time_is_served(make: Callable[..., Pool], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "spare_mb", lambda: room.RESERVE_MB)
    for size in (0, 3):
        pool = make(size)
        first = taken(pool)
        second = Caller(pool)
        time.sleep(0.02)
        assert second.outcome is None
        assert len(pool._machines) == 1
        first.leave()
        assert isinstance(second.ended(), Played)
        second.place.leave()
        pool.close()


def test_short_of_memory_ready_machines_are_given_up(
    make: Callable[..., Pool], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "PATROL", 0.01)
    pool = make(2)
    assert full(pool)
    monkeypatch.setattr(room, "spare_mb", lambda: room.RESERVE_MB - 1)
    assert until(lambda: sum(machine.dead for machine in Played.made) >= 2)


def test_a_replaced_image_replaces_the_machines(make: Callable[..., Pool], image: Files) -> None:
    new = Files()
    pool = make(2, load=lambda: new)
    assert full(pool)
    old = list(Played.made)
    image.harm = "was changed"
    place = taken(pool)
    assert place.machine.template is new  # type: ignore[union-attr]
    assert all(machine.dead for machine in old)
    place.leave()
    assert full(pool)
    assert all(machine.template is new for machine in pool._ready)  # type: ignore[attr-defined]


@pytest.mark.parametrize("size", [0, 1])
def test_a_machine_that_starts_while_its_image_is_replaced_is_given_to_nobody(
    make: Callable[..., Pool], image: Files, size: int
) -> None:
    new = Files()
    Played.seconds = 0.1
    pool = make(size, load=lambda: new)
    pool.fill()
    assert until(lambda: Played.made)
    image.harm = "was changed"
    place = taken(pool)
    assert place.machine.template is new  # type: ignore[union-attr]
    place.leave()


def test_a_harmed_image_is_an_error_and_no_machine(make: Callable[..., Pool], image: Files) -> None:
    def load() -> Files:
        raise ImageError("another reason")

    pool = make(2, load=load)
    assert full(pool)
    image.harm = "was changed"
    with pytest.raises(ImageError, match="was changed"):
        pool.place().take()
    assert all(machine.dead for machine in Played.made)
    image.harm = ""
    taken(pool).leave()


def test_an_image_of_another_version_is_no_substitute(make: Callable[..., Pool], image: Files) -> None:
    pool = make(1, load=lambda: Files("2"))
    image.harm = "was changed"
    with pytest.raises(ImageError, match="was changed"):
        pool.place().take()


def test_a_machine_with_a_disk_of_its_own_is_made_for_its_caller(make: Callable[..., Pool]) -> None:
    pool = make(1)
    assert full(pool)
    place = pool.place()
    assert place.take(disk=7).disk == 7  # type: ignore[attr-defined]
    place.leave()
    assert [machine.disk for machine in Played.made] == [None, 7]
    assert len(pool._ready) == 1


def test_a_forked_child_has_a_pool_of_its_own(make: Callable[..., Pool]) -> None:
    pool = make(2, at_once=1)
    assert full(pool)
    held = taken(pool)
    assert full(pool)
    child = os.fork()
    if child == 0:
        try:
            parents = list(Played.made)
            good = not pool._ready and not pool._running and not pool._machines
            place = pool.place()
            mine = place.take()
            place.leave()
            pool.close()
            good = good and mine not in parents and not any(machine.dead for machine in parents)
            os._exit(0 if good else 1)
        finally:
            os._exit(2)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert not held.machine.dead  # type: ignore[union-attr]
    assert len(pool._ready) == 2
    held.leave()


def test_what_status_tells(make: Callable[..., Pool]) -> None:
    pool = make(2, at_once=1)
    assert full(pool)
    held = taken(pool)
    caller = Caller(pool)
    assert full(pool)
    told = pool.status()
    assert (told.process, told.size, told.ready, told.running, told.waiting) == (os.getpid(), 2, 2, 1, 1)
    assert told.memory > 1 << 20  # these machines say that they are this process
    assert told.image == "1"
    held.leave()
    caller.ended()
    caller.place.leave()
    assert pool.status().served == 2


def test_how_many_are_worth_keeping(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "cores", lambda: 4)
    for megabytes, machines in ((100_000, 5), (1024, 4), (600, 2), (10, 1)):
        monkeypatch.setattr(room, "spare_mb", lambda megabytes=megabytes: megabytes)
        assert room.standing() == machines


def test_memory_is_bounded_by_every_control_group(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "meminfo").write_text("MemTotal: 9000000 kB\nMemAvailable: 2048000 kB\n")
    (tmp_path / "own").write_text("1:name=systemd:/\n0::/a/b\n")
    groups = tmp_path / "groups"
    (groups / "a/b").mkdir(parents=True)
    for name, value in (("MEMINFO", tmp_path / "meminfo"), ("OWN", tmp_path / "own"), ("GROUPS", groups)):
        monkeypatch.setattr(spare, name, value)
    assert spare.spare_mb() == 2000

    def limit(folder: Path, most: str) -> None:
        (folder / "memory.max").write_text(f"{most}\n")
        (folder / "memory.current").write_text(f"{300 << 20}\n")
        (folder / "memory.stat").write_text(f"anon 5\ninactive_file {40 << 20}\nactive_file {10 << 20}\n")

    limit(groups / "a/b", "max")
    assert spare.spare_mb() == 2000
    limit(groups / "a", str(1000 << 20))
    assert spare.spare_mb() == 750
    limit(groups / "a/b", str(400 << 20))
    assert spare.spare_mb() == 150
    (tmp_path / "own").write_text("0::/elsewhere\n")
    limit(groups, str(500 << 20))
    assert spare.spare_mb() == 250
