"""What is done to everything that is kept of a person. One module per verb."""

from __future__ import annotations
