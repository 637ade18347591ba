"""A certified solve and its check against a bare assignment of the same scores, in CPU time."""

import resource
import time
from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
from scipy.optimize import linear_sum_assignment

from matchmaker import solve, verify
from matchmaker.generate import random_problem

SIZES = (40, 200, 500, 1000)
ROUNDS = 3
SEED = 7


def rows(sizes: list[int]) -> list[dict[str, Any]]:
    """One row a size; ``ratio_vs_dense``: bare assignment over ours, interleaved, best of three."""
    return [_row(size) for size in sizes or SIZES]


def _row(size: int) -> dict[str, Any]:
    problem = random_problem(size, size, seed=SEED)
    scores = sum(
        criterion.weight * (lifted[0] @ lifted[1].T)
        for criterion in problem.criteria
        for lifted in [criterion.lift(problem.mentors, problem.mentees)]
    )
    ours, bare, checked = [], [], []
    for _ in range(ROUNDS):
        seconds, result = _timed(partial(solve, problem, seed=SEED))
        ours.append(seconds)
        bare.append(_timed(partial(linear_sum_assignment, np.asarray(scores), maximize=True))[0])
        seconds, verdict = _timed(partial(verify, problem, result))
        checked.append(seconds)
    return {
        "case": "dense",
        "n": size,
        "extra": "",
        "value": round(min(ours), 4),
        "unit": "cpu_s",
        "floor": None,
        "aim": None,
        "ok": verdict.is_proven,
        "cpu_s": round(min(ours), 4),
        "verify_cpu_s": round(min(checked), 4),
        "dense_cpu_s": round(min(bare), 4),
        "ratio_vs_dense": round(min(bare) / min(ours), 3),
        "gap": result.certificate.gap,
        "passes": result.certificate.passes,
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }


def _timed(work: Callable[[], Any]) -> tuple[float, Any]:
    began = time.process_time()
    answer = work()
    return time.process_time() - began, answer
