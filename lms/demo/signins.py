"""The demo's ways in: refused in production, printed by `make run`."""

from __future__ import annotations

PASSWORD = "demo-Wielkopolska-2028"  # nosec B105: the demo region's, refused in production
SIGN_INS = (
    ("worker@demo.example", "social worker, enrols"),
    ("coordinator@demo.example", "coordinator of an institution"),
    ("trainer@demo.example", "trainer, keeps registers"),
    ("officer@demo.example", "project officer"),
    ("auditor@demo.example", "auditor, reads"),
    ("protection@demo.example", "data protection officer"),
    ("admin@demo.example", "administrator"),
)
