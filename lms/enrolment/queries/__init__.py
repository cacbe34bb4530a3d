"""Reads of seats: the catalogue, an edition with its seats, who is enrolled, the lists of staff."""
