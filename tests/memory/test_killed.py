"""kill -9 at random moments, and two processes that write at once: no path that was acknowledged is lost."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WRITER = """
import sys
from tests.memory.traces import trace
sys.argv = ["", sys.argv[1], sys.argv[2], *sys.argv[3:]]
from tests.memory.killed import open_, question
memory = open_()
memory.index()
for n in range(int(sys.argv[3]), int(sys.argv[3]) + 15):
    memory.add(trace(question(n), f"print({n} * 7)"))
memory.close()
"""
READER = """
import sys
from tests.memory.killed import open_, question
memory = open_()
found = [memory.find(question(n), 1)[0] for n in range(int(sys.argv[3]))]
print(sum(question(n) in one.fact.summary and one.fact.uses == 1 for n, one in enumerate(found)), memory.index().paths)
"""


@pytest.mark.parametrize("mode", ["add", "rebuild"])
def test_kill_at_any_moment(tmp_path: Path, encoder_file: Path, mode: str) -> None:
    command = [sys.executable, "-m", "tests.memory.killed", str(tmp_path), str(encoder_file), mode, "4"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["kills"] == 4
    assert told["acknowledged"] > 0
    assert told["lost"] == 0


def test_two_processes_write(tmp_path: Path, encoder_file: Path) -> None:
    def command(code: str, number: int) -> list[str]:
        return [sys.executable, "-c", code, str(tmp_path), str(encoder_file), str(number)]

    writers = [subprocess.Popen(command(WRITER, n), cwd=ROOT) for n in (0, 15)]
    assert [writer.wait() for writer in writers] == [0, 0]
    done = subprocess.run(command(READER, 30), cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["30", "90"]
