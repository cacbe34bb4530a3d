"""Training and specialisation management for a Polish Regional Centre of Social Policy (ROPS)."""

from __future__ import annotations

__version__ = "0.1.0"
