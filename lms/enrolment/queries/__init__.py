"""Reads of seats: the catalogue, an edition with its seats, who is enrolled, the office's and the institution's lists."""
