"""Data files as rows, and the split that keeps measured problems out of training."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worldmodel.data.rows import mask, measured, overlap, read, split, trigrams, word_problems
from worldmodel.errors import DataError

from .conftest import Write, problem

PEARS = "Sam had 12 pears and gave 5 of them to Ann. How many pears has Sam left in his basket now?"
FIGS = "Tom didn't eat 3 of his 9 figs. How many did he eat?"
MEASURED = [problem("mawps-7", PEARS, 7, split="valid"), problem("mawps-8", FIGS, 6, split="test")]
FRESH = problem("mawps-9", "A bus drives 40 km in an hour. How far does it drive in 3 hours?", 120)


@pytest.mark.parametrize(
    ("file", "row", "reason"),
    [
        ("paramawps", problem("paramawps-1", "Of 12 pears, 5 went to Ann. What remains?", 7, base_id=7), "paraphrase"),
        ("cv_mawps", problem("cv-1", PEARS, 7), "twin"),
        ("cv_mawps", problem("cv-2", PEARS.replace("12", "1,040").replace("5", "sixteen"), 1024), "twin"),
        ("cv_mawps", problem("cv-3", "Tom did n't eat 4 of his 8 figs . How many did he eat ?", 4), "twin"),
        ("cv_mawps", problem("cv-4", "TOM DIDN\u2019T EAT 4 OF HIS 8 FIGS. HOW MANY DID HE EAT", 4), "twin"),
        ("cv_mawps", problem("cv-5", PEARS.replace("now", "today"), 7), "near duplicate"),
        ("cv_mawps", problem("cv-6", "Of his 12 pears Sam gave Ann 5. How many pears are left?", 7), "told otherwise"),
        (
            "gsm8k_train",
            problem("gsm8k-1", "Lee has 3 bags of 9 nuts.", 27, near_svamp_challenge=True),
            "near a test set",
        ),
    ],
)
def test_what_is_tied_to_a_measured_problem_never_trains(write: Write, file: str, row: dict, reason: str) -> None:
    rows = {"mawps_mwptoolkit": [*MEASURED, FRESH]} | {file: [row]}
    parts = split(word_problems(write(**rows)))
    assert [row.id for row in parts.train] == ["mawps-9"]
    assert [row.id for row in parts.dev] == ["mawps-7", "mawps-8"]
    assert {name: count for name, count in parts.removed.items() if count} == {reason: 1}


def test_what_is_removed_takes_its_paraphrases_along(write: Write) -> None:
    """A row that is a measured one told again has tellings of its own, which are that problem as much as it is."""
    rows = [
        problem("mawps-70", PEARS.replace("12", "14"), 9),
        problem("mawps-71", "Of his 12 pears Sam gave Ann 5. How many pears are left?", 7),
        FRESH,
    ]
    told = [
        problem("paramawps-1", "Fruit: 14 of a kind, minus a gift of 5. What remains?", 9, base_id=70),
        problem("paramawps-2", "What remains of a dozen when 5 are given away?", 7, base_id=71),
        problem("paramawps-3", "In 3 hours, how far gets a bus at 40 km an hour?", 120, base_id=9),
    ]
    parts = split(word_problems(write(mawps_mwptoolkit=[*MEASURED, *rows], paramawps=told)))
    assert [row.id for row in parts.train] == ["mawps-9", "paramawps-3"]
    assert parts.removed["paraphrase"] == 2


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Of his 12 pears Sam gave Ann 5. How many pears are left?", 8),  # another answer
        ("Of his 13 pears Sam gave Ann 6. How many pears are left?", 7),  # other numbers
        ("A bus has 12 seats, 5 of which are taken. How many passengers may still board?", 7),  # other words
    ],
)
def test_the_same_numbers_or_words_alone_are_another_problem(write: Write, question: str, answer: int) -> None:
    parts = split(word_problems(write(mawps_mwptoolkit=MEASURED, cv_mawps=[problem("cv-7", question, answer)])))
    assert [row.id for row in parts.train] == ["cv-7"]


def test_what_is_not_tied_to_one_stays(write: Write) -> None:
    other = problem("paramawps-2", "Ten ships sail and 4 sink. How many float?", 6, base_id=70)
    close = problem("gsm8k-2", "Ann had 12 pears and gave 5 of her plums to Sam. How many plums are on the table?", 3)
    parts = split(word_problems(write(mawps_mwptoolkit=MEASURED, paramawps=[other], gsm8k_train=[close])))
    assert [row.id for row in parts.train] == ["paramawps-2", "gsm8k-2"]
    assert not any(parts.removed.values())


def test_near_duplicates_are_kept_when_only_twins_are_asked_for(write: Write) -> None:
    rows = word_problems(write(mawps_mwptoolkit=MEASURED, cv_mawps=[problem("cv-5", PEARS.replace("now", "today"), 7)]))
    assert [row.id for row in split(rows, near=1.0).train] == ["cv-5"]


def test_gsm8k_dev_is_measured_and_its_other_splits_train(write: Write) -> None:
    rows = [problem("gsm8k-1", "Lee has 3 bags of 9 nuts. How many nuts?", 27, split="dev"), FRESH | {"split": "valid"}]
    parts = split(word_problems(write(gsm8k_train=rows)))
    assert ([row.id for row in parts.dev], [row.id for row in parts.train]) == (["gsm8k-1"], ["mawps-9"])


def test_a_program_whose_output_nobody_recorded_is_not_used(write: Write) -> None:
    rows = [problem("a-1", "1 and 2?", 3, "print(1 + 2)"), problem("a-2", "1 or 2?", 3) | {"program": "print(1 + 2)"}]
    assert [row.program for row in word_problems(write(cv_mawps=rows))] == ["print(1 + 2)", None]


@pytest.mark.parametrize("packed", [True, False])
def test_plain_and_packed_files_read_alike(write: Write, packed: bool) -> None:
    folder = write(mawps_mwptoolkit=[*MEASURED, FRESH], packed=packed)
    assert [row["id"] for row in read(folder / "word_problems", "mawps_mwptoolkit")] == [
        "mawps-7",
        "mawps-8",
        "mawps-9",
    ]


@pytest.mark.parametrize("packed", [True, False])
@pytest.mark.parametrize(
    ("line", "why"),
    [
        (b"{", "Expecting property name"),
        (b"[1]", "a list and no object"),
        (b'{"id": "x", "split": "train", "answer": 1}', "its question is no string"),
        (b'{"id": "x", "split": "train", "question": 4, "answer": 1}', "its question is no string"),
        (b'{"id": "x", "split": "train", "question": "?"}', "it has no answer"),
        (b'{"id": 3, "split": "train", "question": "?", "answer": 1}', "its id is no string"),
        (b'{"id": "x", "question": "?", "answer": 1}', "its split is no string"),
        (b'{"id": "x", "split": "train", "question": "?", "answer": 1, "program": ["print(1)"]}', "its program is no"),
        (b'{"id": "\xff"}', "invalid start byte"),
    ],
)
def test_a_malformed_row_is_named_by_file_and_line(tmp_path: Path, packed: bool, line: bytes, why: str) -> None:
    path = tmp_path / ("rows.jsonl.gz" if packed else "rows.jsonl")
    data = b'{"id": "x", "split": "train", "question": "?", "answer": 1}\n' + line + b"\n"
    path.write_bytes(gzip.compress(data) if packed else data)
    with pytest.raises(DataError, match=why) as caught:
        list(read(tmp_path, "rows"))
    assert str(caught.value).startswith(f"{path}:2: ")


def test_a_packed_file_that_was_cut_short(tmp_path: Path) -> None:
    packed = gzip.compress(b'{"id": "x", "split": "train", "question": "?", "answer": 1}\n' * 50)
    (tmp_path / "rows.jsonl.gz").write_bytes(packed[:-12])
    with pytest.raises(DataError, match=r"rows\.jsonl\.gz"):
        list(read(tmp_path, "rows"))
    (tmp_path / "rows.jsonl.gz").write_bytes(b"no gzip at all")
    with pytest.raises(DataError, match=r"rows\.jsonl\.gz"):
        list(read(tmp_path, "rows"))


def test_a_missing_file_is_named_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="mawps_mwptoolkit") as caught:
        word_problems(tmp_path)
    assert "--data" in caught.value.mend


@given(
    st.lists(st.integers(0, 10**6), min_size=3, max_size=3),
    st.sampled_from([str, lambda n: f"{n:,}", lambda n: f"{n}.5"]),
)
def test_the_mask_hides_numbers_however_written(numbers: list[int], shown: object) -> None:
    text = "Ann has {} cups, {} plates and {} forks."
    assert mask(text.format(*map(shown, numbers))) == mask(text.format("two", "3", "twenty-one"))


@given(
    st.lists(st.text("abc ", min_size=5, max_size=40), min_size=1, max_size=6),
    st.lists(st.text("abc ", min_size=5, max_size=40), min_size=1, max_size=6),
    st.sampled_from([0.3, 0.5, 0.8, 1.0]),
)
def test_overlap_is_that_of_comparing_all_with_all(questions: list[str], others: list[str], near: float) -> None:
    def alike(a: str, b: str) -> bool:
        x, y = trigrams(a), trigrams(b)
        return bool(x and y) and len(x & y) >= near * len(x | y)

    assert overlap(questions, others, near) == [q for q in questions if any(alike(q, other) for other in others)]


def test_what_is_measured_is_every_row_that_never_trains(write: Write) -> None:
    folder = write(mawps_mwptoolkit=[*MEASURED, FRESH], cv_mawps=[problem("cv-1", "Trained?", 1)], tools=3)
    (folder / "uncertainty").mkdir()
    for place, name in (("word_problems", "other"), ("tools", "calls"), ("uncertainty", "doubts"), ("unsafe", "no")):
        (folder / place).mkdir(exist_ok=True)
        (folder / place / f"{name}.jsonl").write_text(json.dumps(problem("1", f"Of {name}?", None)) + "\n")
    assert measured(folder) == {
        "word_problems/gsm8k_train": [],
        "word_problems/mawps_mwptoolkit": [PEARS, FIGS],
        "word_problems/other": ["Of other?"],
        "tools/calls": ["Of calls?"],
        "uncertainty/doubts": ["Of doubts?"],
    }
    with pytest.raises(DataError, match="holds no file that is measured on"):
        measured(folder / "unsafe")


def test_a_folder_may_hold_problems_of_the_project_s_own(write: Write) -> None:
    folder = write(mawps_mwptoolkit=[FRESH])
    assert [row.id for row in word_problems(folder)] == ["mawps-9"]
    own = [problem("own-1", "Nine swans and 4 ducks swim. How many birds swim?", 13), problem("own-2", FIGS, 6)]
    own[1]["split"] = "dev"
    (folder / "word_problems" / "own.jsonl").write_text("".join(json.dumps(row) + "\n" for row in own))
    parts = split(word_problems(folder))
    assert ([row.id for row in parts.train], [row.id for row in parts.dev]) == (["mawps-9", "own-1"], ["own-2"])
    assert measured(folder)["word_problems/own"] == [FIGS]
