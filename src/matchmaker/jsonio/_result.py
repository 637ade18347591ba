"""Results."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from matchmaker.reasons import Reason
from matchmaker.result import Certificate, Duals, Pair, Result, Unmatched


def encode_result(result: Result) -> dict[str, Any]:
    """Write a result; prices stay integers."""
    certificate = asdict(result.certificate)
    certificate["duals"] = {
        "mentors": list(result.certificate.duals.mentors),
        "mentees": list(result.certificate.duals.mentees),
        "scale": result.certificate.duals.scale,
    }
    return {
        "seed": result.seed,
        "pairs": [asdict(pair) for pair in result.pairs],
        "unmatched": [
            {"id": one.id, "role": one.role, "reason": encode_reason(one.reason)}
            for one in result.unmatched
        ],
        "certificate": certificate,
    }


def encode_reason(reason: Reason) -> dict[str, Any]:
    """Write a reason: its key, its parameters, and the English sentence to read."""
    return {"key": reason.key, "params": dict(reason.params), "text": reason.text}


def decode_result(document: Mapping[str, Any]) -> Result:
    """Read a result; the sentences are made anew from key and parameters."""
    certificate = dict(document["certificate"])
    duals = certificate.pop("duals")
    return Result(
        pairs=tuple(Pair(**pair) for pair in document["pairs"]),
        unmatched=tuple(
            Unmatched(one["id"], one["role"], Reason(one["reason"]["key"], one["reason"]["params"]))
            for one in document["unmatched"]
        ),
        certificate=Certificate(
            duals=Duals(
                tuple(int(price) for price in duals["mentors"]),
                tuple(int(price) for price in duals["mentees"]),
                int(duals["scale"]),
            ),
            **certificate,
        ),
        seed=int(document["seed"]),
    )
