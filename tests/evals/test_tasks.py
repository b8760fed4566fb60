from __future__ import annotations

from pathlib import Path

import pytest

from worldmodel.errors import DataError
from worldmodel.evals.tasks import LINE, Task, load, select


def _file(folder: Path, *lines: str | bytes) -> Path:
    path = folder / "tasks.jsonl"
    path.write_bytes(b"\n".join(line.encode() if isinstance(line, str) else line for line in lines))
    return path


def test_every_kind_of_answer_is_read(tmp_path: Path) -> None:
    answers = ["3", "2.5", '"blue"', "[1, 2]", '["a", "b"]', "null"]
    path = _file(tmp_path, *(f'{{"question": "q{n}", "answer": {answer}}}' for n, answer in enumerate(answers)))
    assert [task.answer for task in load(path)] == [3, 2.5, "blue", (1, 2), ("a", "b"), None]


def test_id_and_other_fields_are_kept_and_blank_lines_skipped(tmp_path: Path) -> None:
    path = _file(
        tmp_path, '{"id": "x-1", "question": "q", "answer": 1, "split": "test"}', "", '{"question": "r", "answer": 2}'
    )
    first, second = load(path)
    assert (first.id, first.fields) == ("x-1", {"split": "test"})
    assert second.id == "3"  # without an id of its own, its line


def test_the_hash_is_of_question_and_answer_only(tmp_path: Path) -> None:
    path = _file(
        tmp_path,
        '{"id": 1, "question": "q", "answer": 1, "split": "a"}',
        '{"id": 2, "question": "q", "answer": 1}',
        '{"id": 3, "question": "q", "answer": 2}',
        '{"id": 4, "question": "p", "answer": 1}',
    )
    hashes = [task.hash for task in load(path)]
    assert hashes[0] == hashes[1]
    assert len(set(hashes)) == 3


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("not json", "no JSON"),
        (b'{"question": "\xff", "answer": 1}', "no JSON"),
        ("[1]", "an object is needed"),
        ('{"answer": 1}', "no field 'question'"),
        ('{"question": "q"}', "no field 'answer'"),
        ('{"question": " ", "answer": 1}', "`question` is no text"),
        ('{"question": 5, "answer": 1}', "`question` is no text"),
        ('{"question": "q", "answer": true}', "`answer` must be"),
        ('{"question": "q", "answer": NaN}', "NaN"),
        ('{"question": "q", "answer": 1e999}', "`answer` must be"),
        ('{"question": "q", "answer": {"a": 1}}', "`answer` must be"),
        ('{"question": "q", "answer": []}', "`answer` must be"),
        ('{"question": "q", "answer": [1, "a"]}', "`answer` must be"),
        ('{"question": "q", "answer": ""}', "`answer` must be"),
        ("[" * 100_000, "no JSON"),
    ],
)
def test_a_malformed_row_is_named_by_file_and_line(tmp_path: Path, line: str | bytes, said: str) -> None:
    path = _file(tmp_path, '{"question": "fine", "answer": 1}', line)
    with pytest.raises(DataError) as caught:
        load(path)
    assert f"{path}:2" in str(caught.value)
    assert said in str(caught.value)
    assert caught.value.mend == LINE


def test_an_id_that_stands_twice_is_refused(tmp_path: Path) -> None:
    row = '{"id": "a", "question": "q", "answer": 1}'
    with pytest.raises(DataError, match=r":2: the id 'a' stands on line 1 already") as caught:
        load(_file(tmp_path, row, row))
    assert "`id` of its own" in caught.value.mend


def test_no_file_and_no_row_are_errors(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="cannot be read"):
        load(tmp_path / "nothing.jsonl")
    with pytest.raises(DataError, match="cannot be read"):
        load(tmp_path)
    with pytest.raises(DataError, match="holds no row"):
        load(_file(tmp_path, "", " "))


def _tasks() -> list[Task]:
    return [Task(str(n), "q", n, "", {"split": "ab"[n % 2], "fold": n}) for n in range(10)]


def test_select_filters_then_shuffles_then_limits() -> None:
    chosen = select(_tasks(), where={"split": frozenset("a")})
    assert [task.id for task in chosen] == ["0", "2", "4", "6", "8"]
    assert [task.id for task in select(_tasks(), where={"fold": frozenset({"3", "4"})})] == ["3", "4"]
    assert [task.id for task in select(_tasks(), limit=2)] == ["0", "1"]
    assert select(_tasks(), where={"no such field": frozenset("a")}) == ()


def test_a_shuffle_is_the_same_for_the_same_seed_and_keeps_every_row() -> None:
    one, again, other = (select(_tasks(), shuffle=seed) for seed in (1, 1, 2))
    assert one == again != other
    assert sorted(one, key=lambda task: task.id) == sorted(_tasks(), key=lambda task: task.id)
