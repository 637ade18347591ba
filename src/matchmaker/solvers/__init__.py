"""Solvers: from integer values of all pairs to the best set of pairs and its prices."""
