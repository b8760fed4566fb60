from __future__ import annotations

import os
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from worldmodel.errors import DataError
from worldmodel.evals.record import Record, Row, read
from worldmodel.types import Cost, Run, Token, Trace

KEY: dict[str, Any] = {"engine": "scripted", "data": "abc", "seed": 0}


def _row(number: int, answer: str = "5") -> Row:
    trace = Trace("q", tokens=(Token(1, answer, -0.5, (("6", -1.5),)),), answer=answer, cost=Cost({"run": 0.5}))
    return Row(f"id-{number}", f"hash-{number}", number % 2 == 0, 0.25, trace)


def _written(path: Path, *rows: Row, key: dict[str, Any] = KEY) -> None:
    with closing(Record(path, key)) as record:
        for row in rows:
            record.add(row)


def _read(path: Path, key: dict[str, Any] = KEY) -> tuple[Row, ...]:
    with closing(Record(path, key)) as record:
        return record.rows


def test_rows_come_back_as_they_were(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "out.jsonl"
    _written(path, _row(1), _row(2))
    assert _read(path) == (_row(1), _row(2))
    _written(path, _row(3))
    assert [row.id for row in _read(path)] == ["id-1", "id-2", "id-3"]


@pytest.mark.parametrize("answer", ["a\nb", "\ud800", "\u2028\x00\x7f", "\N{GRINNING FACE}"])
def test_any_text_survives(tmp_path: Path, answer: str) -> None:
    _written(tmp_path / "out", _row(1, answer), _row(2))
    assert [row.trace.answer for row in _read(tmp_path / "out")] == [answer, "5"]


@given(st.data())
@settings(max_examples=40, deadline=None)
def test_a_torn_file_keeps_every_whole_row_and_goes_on(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("torn") / "out"
    _written(path, _row(1), _row(2), _row(3))
    content = path.read_bytes()
    kept = data.draw(st.integers(0, len(content)))
    path.write_bytes(content[:kept])
    whole = max(0, content[:kept].count(b"\n") - 1)
    assert _read(path) == (_row(1), _row(2), _row(3))[:whole]
    _written(path, _row(4))
    assert [row.id for row in _read(path)] == [f"id-{n}" for n in (1, 2, 3)[:whole]] + ["id-4"]


def test_another_key_is_refused_and_says_what_differs(tmp_path: Path) -> None:
    _written(tmp_path / "out", _row(1))
    before = (tmp_path / "out").read_bytes()
    with pytest.raises(DataError, match="seed was 0 and is 1"):
        Record(tmp_path / "out", {**KEY, "seed": 1})
    with pytest.raises(DataError, match="model was None and is 'x'"):
        Record(tmp_path / "out", {**KEY, "model": "x"})
    assert (tmp_path / "out").read_bytes() == before


@pytest.mark.parametrize(
    "content", [b"notes\n", b"notes", b"{}\n", b"[1]\n", b'{"worldmodel_eval": 99, "key": {}}\n', b"\xff\n"]
)
def test_somebody_elses_file_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "out").write_bytes(content)
    with pytest.raises(DataError, match="not written by an evaluation"):
        Record(tmp_path / "out", KEY)
    assert (tmp_path / "out").read_bytes() == content


def test_a_row_that_is_none_is_named_by_its_line(tmp_path: Path) -> None:
    _written(tmp_path / "out", _row(1))
    with open(tmp_path / "out", "ab") as file:
        file.write(b'{"id": "x"}\n')
    with pytest.raises(DataError, match=r"out:3: not written"):
        Record(tmp_path / "out", KEY)


def test_two_evaluations_do_not_write_one_file(tmp_path: Path) -> None:
    with closing(Record(tmp_path / "out", KEY)), pytest.raises(DataError, match="another evaluation"):
        Record(tmp_path / "out", KEY)
    _written(tmp_path / "out", _row(1))


def test_threads_do_not_mix_their_lines(tmp_path: Path) -> None:
    with closing(Record(tmp_path / "out", KEY)) as record:
        threads = [
            threading.Thread(target=lambda n=n: [record.add(_row(n, str(n) * 5000)) for _ in range(20)])
            for n in range(4)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert sorted(row.id for row in _read(tmp_path / "out")) == sorted(f"id-{n}" for n in range(4) for _ in range(20))


_WRITE_FOR_EVER = """
import itertools, sys
from pathlib import Path
from worldmodel.evals.record import Record, Row, read
from worldmodel.types import Trace
record = Record(Path(sys.argv[1]), {"engine": "scripted", "data": "abc", "seed": 0})
for number in itertools.count():
    record.add(Row(f"id-{number}", "h", True, 0.1, Trace("q", answer="x" * 3000)))
"""


def test_a_killed_writer_leaves_a_usable_file(tmp_path: Path) -> None:
    writer = subprocess.Popen([sys.executable, "-c", _WRITE_FOR_EVER, str(tmp_path / "out")])
    while not (tmp_path / "out").exists() or (tmp_path / "out").stat().st_size < 100_000:
        assert writer.poll() is None
    writer.kill()
    writer.wait()
    rows = _read(tmp_path / "out")
    assert [row.id for row in rows] == [f"id-{n}" for n in range(len(rows))]
    assert len(rows) > 20


def test_a_full_disk_is_an_error_and_leaves_no_half_row(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "out"
    with closing(Record(path, KEY)) as record:
        record.add(_row(1))
        size = path.stat().st_size

        class Full:
            def __init__(self, file: Any) -> None:
                self._file = file

            def fileno(self) -> int:
                return int(self._file.fileno())

            def write(self, data: bytes) -> int:
                if path.stat().st_size > size:
                    raise OSError(28, "No space left on device")
                return int(self._file.write(data[:10]))

            def close(self) -> None:
                self._file.close()

        monkeypatch.setattr(record, "_file", Full(record._file))
        with pytest.raises(DataError, match="No space left"):
            record.add(_row(2))
        assert path.stat().st_size == size
    assert _read(path) == (_row(1),)


def test_a_folder_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(DataError, match="cannot be written"):
        Record(tmp_path / "file" / "out", KEY)
    with pytest.raises(DataError, match="cannot be written"):
        Record(tmp_path, KEY)


def test_a_run_in_a_trace_survives(tmp_path: Path) -> None:
    run = Run("failed", 1, "out", "err", False, 0.1, None)
    trace = Trace("q", runs=(run, None), error=f"broke at {os.getpid()}")
    _written(tmp_path / "out", Row("a", "h", False, 1.0, trace, raised=True))
    assert _read(tmp_path / "out") == (Row("a", "h", False, 1.0, trace, raised=True),)


def test_a_row_that_was_tried_again_is_read_once_as_it_came_out(tmp_path: Path) -> None:
    gave_up, done = Row("a", "h", False, 1.0, Trace("q"), raised=True), Row("a", "h", True, 1.0, Trace("q", answer="5"))
    other = Row("b", "h", False, 1.0, Trace("q"), raised=True)
    _written(tmp_path / "out", gave_up, other, done)
    assert read(tmp_path / "out")[1] == (done, other)
