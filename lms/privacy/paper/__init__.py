"""Files of data protection: what is kept of a person, the record of art. 30, the list after a breach."""

from __future__ import annotations
