"""What is kept of a person, in every room."""

from __future__ import annotations
