"""Measurements and proofs: `make bench`, `make prove`."""
