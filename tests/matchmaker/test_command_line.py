"""``python -m matchmaker``: three commands, four exit states."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from matchmaker import Person, Problem, jsonio, sides, solve
from matchmaker.__main__ import main
from matchmaker.generate import random_problem, tiny_problem
from matchmaker.rules import Distance, Line


def written(path: Path, document: object) -> str:
    path.write_text(json.dumps(document), encoding="utf-8")
    return str(path)


@pytest.fixture
def problem_file(tmp_path: Path) -> str:
    return written(tmp_path / "problem.json", jsonio.dump_problem(tiny_problem()))


@pytest.fixture
def run_file(tmp_path: Path) -> str:
    problem = tiny_problem()
    return written(tmp_path / "run.json", jsonio.dump_run(problem, solve(problem, seed=1)))


def test_solve_prints_a_run(problem_file, capsys):
    assert main(["solve", problem_file, "--seed", "4"]) == 0

    problem, result = jsonio.load_run(json.loads(capsys.readouterr().out))
    assert result == solve(problem, seed=4)


def test_it_works_from_the_shell(problem_file):
    done = subprocess.run(
        [sys.executable, "-m", "matchmaker", "solve", problem_file],
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["kind"] == "run"


def test_verify_says_what_is_proven(run_file, capsys):
    assert main(["verify", run_file]) == 0
    assert capsys.readouterr().out == "2 pairs, score 1.25: nothing scores higher.\n"


def test_verify_says_what_is_wrong(run_file, tmp_path, capsys):
    document = json.loads(Path(run_file).read_text(encoding="utf-8"))
    document["result"]["pairs"][0]["score"] = 0.5

    assert main(["verify", written(tmp_path / "wrong.json", document)]) == 1
    assert capsys.readouterr().out == "ana and dana score 1.0, not 0.5.\n"


def test_explain_prints_why_not(run_file, capsys):
    assert main(["explain", run_file, "ben", "dana", "--exact"]) == 0

    found = json.loads(capsys.readouterr().out)
    assert found["status"] == "not_chosen"
    assert found["cost"] == {"people": 0, "fit": 0.75}
    assert found["because"][0]["key"] == "coverage"
    assert found["sentence"] == "The mentor offers chat: 50% of what the mentee wishes to learn."


def test_explain_prints_every_kind_of_reason(tmp_path, capsys):
    problem = random_problem(5, 5, seed=2)
    run = written(tmp_path / "run.json", jsonio.dump_run(problem, solve(problem, seed=2)))

    for mentor in problem.mentors.ids:
        assert main(["explain", run, mentor, problem.mentees.ids[0]]) == 0
        assert json.loads(capsys.readouterr().out)["rules"]


def test_nobody_matched_is_told_apart(tmp_path, capsys):
    people = sides([Person("ana")], [Person("dana")])
    problem = Problem(*people, rules=(Distance(Line.of({})),))

    assert main(["solve", written(tmp_path / "p.json", jsonio.dump_problem(problem))]) == 3
    assert json.loads(capsys.readouterr().out)["result"]["pairs"] == []


@pytest.mark.parametrize(
    "text", ["no json", "{}", "[]", '{"schema": "matchmaker/1", "kind": "run"}']
)
def test_bad_input_is_one_sentence(tmp_path, capsys, text):
    path = tmp_path / "bad.json"
    path.write_text(text, encoding="utf-8")

    for command in (["solve", str(path)], ["verify", str(path)], ["explain", str(path), "a", "b"]):
        assert main(command) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert len(told.err.strip().splitlines()) == 3


def test_bytes_that_are_no_text_are_bad_input(tmp_path, capsys):
    (tmp_path / "bytes.json").write_bytes(b"\xff\xfe")

    assert main(["solve", str(tmp_path / "bytes.json")]) == 2
    assert "cannot be read" in capsys.readouterr().err


def test_a_file_that_is_not_there_or_people_who_are_not_are_bad_input(run_file, tmp_path, capsys):
    assert main(["solve", str(tmp_path / "none.json")]) == 2
    assert main(["explain", run_file, "ana", "nobody"]) == 2
    assert "nobody" in capsys.readouterr().err


def test_a_command_that_is_none_is_bad_input(capsys):
    with pytest.raises(SystemExit) as left:
        main(["guess"])

    assert left.value.code == 2
    assert "invalid choice" in capsys.readouterr().err
