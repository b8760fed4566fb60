"""The corpus from data folder to file: every output from a real run, wrong problems dropped and counted."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from worldmodel.core.quantities import name_quantities
from worldmodel.data.convert import broken, reply
from worldmodel.data.corpus import Corpus, build, counts_file, load, save, sides
from worldmodel.data.example import Example, Step, Task
from worldmodel.data.ground import evaluate, ground
from worldmodel.data.rows import Row, mask
from worldmodel.data.verify import verified
from worldmodel.errors import DataError
from worldmodel.execution.base import Grant, Sandbox
from worldmodel.types import Limits, Program, Requirement, Run

from .conftest import Write, problem

RIGHT = problem("mawps-1", "Tom has 12 apples and gives 5 to Ann. How many apples are left?", 7, "print(12 - 5)")
WRONG = problem("mawps-2", "Ann has 31 cups and breaks 4 cups. How many cups are left?", 99, "print(31 - 4)")
BARE = problem("mawps-3", "Who has 3 kites?", "Tom")
MEASURED = problem("mawps-4", "Sue has 9 hats and 8 caps. How many has she?", 17, "print(9 + 8)", split="test")
PARAPHRASE = problem("paramawps-9", "Of hats Sue has 9, of caps 8; all in all?", 17, "print(9 + 8)", base_id=4)
DIVIDED = problem("cv-5", "Share 48 cards among 6 friends. How many cards does each get?", 8, "print(48 / 6)")
STEPS = problem("gsm8k-6", "A pen costs $3, a book twice as much. What do 4 books cost?", 24, "x = 3 * 2\nprint(x * 4)")


@pytest.mark.vm
def test_a_data_folder_becomes_a_corpus_of_real_runs(write: Write, machine: Sandbox, tmp_path: Path) -> None:
    folder = write(
        mawps_mwptoolkit=[RIGHT, WRONG, BARE, MEASURED],
        paramawps=[PARAPHRASE],
        cv_mawps=[DIVIDED],
        gsm8k_train=[STEPS],
        tools=30,
    )
    told: list[tuple[int, int]] = []
    corpus = build(folder, machine, count=6, progress=lambda done, total: told.append((done, total)))
    examples = [*corpus.train, *corpus.validation]
    sources = {example.task.source for example in examples}
    assert sources >= {"mawps-1", "cv-5", "gsm8k-6", "arithmetic"}
    assert not sources & {"mawps-2", "mawps-3", "mawps-4", "paramawps-9"}
    assert corpus.counts["removed: paraphrase"] == 1
    assert corpus.counts["dropped: no grounded program"] == 1
    assert corpus.counts["dropped: another answer than the source"] == 1
    assert corpus.counts["dropped: a twin of such a problem"] >= 1
    kept = sum(count for reason, count in corpus.counts.items() if reason.startswith("kept"))
    assert kept == len(examples)
    lacking = [example.task for example in corpus.train if example.task.kind == "lacking"]
    assert corpus.counts["kept: lacking"] == len(lacking) > 0
    assert all(not task.steps and task.reply.startswith("I do not know") for task in lacking)
    assert not {task.question for task in lacking} & {RIGHT["question"], DIVIDED["question"], STEPS["question"]}
    assert told[-1][0] == told[-1][1] >= kept
    for example in examples:
        if not example.runs or example.runs[0].status != "ok":
            continue
        (step,), (run,) = example.task.steps, example.runs
        values = {q.name: q.value for q in name_quantities(example.task.question)[1]}
        assert float(run.stdout) == pytest.approx((evaluate(step.code, values) or [None])[-1])
        assert run.sandbox == machine.name
    save(corpus, tmp_path / "corpus.jsonl")
    assert load(tmp_path / "corpus.jsonl") == corpus


@pytest.mark.vm
def test_a_failing_program_fails_in_the_machine_and_not_its_neighbours(machine: Sandbox) -> None:
    found = ground(DIVIDED["question"], "print(48 / 6)")
    assert found is not None
    failing = broken(found, "cv-5")
    assert failing is not None
    fine = replace(failing, question="6 and 48", steps=(Step("", "print(b - a)"),), kind="word")
    examples = [example for example in verified([fine, failing, fine], machine) if isinstance(example, Example)]
    first, second, third = (example.runs[0] for example in examples)
    assert first == third
    assert (first.status, first.stdout) == ("ok", "42\n")
    assert second.status == "failed"
    assert "ZeroDivisionError" in second.stderr


class Cut:
    """A machine whose runs end before all programs did."""

    name, versions = "cut", dict[str, str]()

    def lacks(self, requirement: Requirement) -> str:
        return ""

    def run(self, program: Program, grant: Grant, limits: Limits) -> Run:
        return Run("oom", None, '["1\\n", ""]\n', "", False, 1.0, None, sandbox=self.name)

    def close(self) -> None: ...


def test_a_batch_that_did_not_come_back_whole_is_an_error() -> None:
    task = Task("1 and 2", (Step("", "print(a + b)"),), reply(""), "row")
    with pytest.raises(DataError, match="2 programs ended as oom after 1"):
        list(verified([task, task], Cut()))


def test_paraphrases_and_twins_of_a_problem_are_on_one_side() -> None:
    def asked(text: int, group: int) -> Row:
        name = "".join("abcdefghij"[int(digit)] for digit in str(text))
        return Row("", f"Of {group} cups {name} are left", 1, None, "", f"g-{group}", False)

    # Each problem has three paraphrases; every tenth problem shares a text, but for its numbers, with the next.
    rows = [asked(3 * n + k, n) for n in range(900) for k in range(3)]
    rows += [asked(3 * n, n + 1) for n in range(0, 900, 10)]
    parts = sides(rows)
    for keys in ([row.group for row in rows], [mask(row.question) for row in rows]):
        train, held = ({key for key, own in zip(keys, parts, strict=True) if own == part} for part in set(parts))
        assert not train & held
    assert 60 < parts.count("validation") < 260


TASK = Task("1 and 2", (Step("Plan: add.", "print(a + b)"),), reply("cups"), "row-1")
SMALL = Corpus(
    (Example(TASK, (Run("ok", 0, "3\n", "", False, 0.0, None, sandbox="x"),)), Example(replace(TASK, steps=()))),
    (Example(replace(TASK, kind="broken"), (Run("failed", 1, "", "ZeroDivisionError\n", False, 0.0, None),)),),
    {"kept: word": 2, "kept: broken": 1, "removed: twin": 5},
)


def test_a_corpus_is_read_as_it_was_saved(tmp_path: Path) -> None:
    path = tmp_path / "corpus.jsonl"
    save(SMALL, path)
    assert load(path) == SMALL
    assert json.loads(counts_file(path).read_text()) == SMALL.counts
    assert sorted(file.name for file in tmp_path.glob("corpus*")) == ["corpus.json", "corpus.jsonl"]


def test_without_counts_what_was_kept_is_counted_again(tmp_path: Path) -> None:
    path = tmp_path / "corpus.jsonl"
    save(SMALL, path)
    counts_file(path).unlink()
    assert load(path) == replace(SMALL, counts={"kept: word": 2, "kept: broken": 1})


@pytest.mark.parametrize(
    "line",
    [
        '{"part": "train"}',
        "{",
        '{"part": "dev", "example": {}}',
        "[]",
        '{"part": "train", "example": {"task": 3, "run": null}}',
    ],
)
def test_a_malformed_line_is_named(tmp_path: Path, line: str) -> None:
    path = tmp_path / "corpus.jsonl"
    save(SMALL, path)
    path.write_text(path.read_text() + line + "\n")
    with pytest.raises(DataError) as caught:
        load(path)
    assert str(caught.value).startswith(f"{path}:4: ")
    assert caught.value.mend == f"rm {path}"


def test_damaged_counts_are_named(tmp_path: Path) -> None:
    path = tmp_path / "corpus.jsonl"
    save(SMALL, path)
    counts_file(path).write_text('{"kept: word": ')
    with pytest.raises(DataError, match=r"corpus\.json: ") as caught:
        load(path)
    assert caught.value.mend == f"rm {counts_file(path)}"


def test_a_full_disk_leaves_the_old_corpus(tmp_path: Path) -> None:
    path = tmp_path / "corpus.jsonl"
    save(SMALL, path)
    path.with_suffix(".partial").symlink_to("/dev/full")
    with pytest.raises(DataError, match="No space left"):
        save(replace(SMALL, validation=()), path)
    assert load(path) == SMALL
