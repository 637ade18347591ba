"""Opaque public ids: what stands in addresses instead of row numbers."""

import secrets

ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"  # no i, l, o, 0, 1: they are read aloud
LENGTH = 12


def new_id() -> str:
    """Give a random id of 12 characters (59 bits), unrelated to the row's number."""
    return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
