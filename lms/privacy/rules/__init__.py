"""The rule book of privacy: one module per decision."""

from __future__ import annotations
