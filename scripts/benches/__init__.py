"""Benches: one module a name, each with ``rows(sizes) -> list of rows``."""
