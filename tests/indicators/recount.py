"""The figures again, out of the tables by SQL written apart from the rules: what the page shows has to agree."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Date, bindparam, text

from lms.foundation.storage import db

FROM = """
FROM participation AS u
JOIN entry_record AS e ON e.participation_id = u.id AND e.is_current
LEFT JOIN entry_special AS s ON s.entry_id = e.id
WHERE u.project_id = :project AND u.began_on <= :on AND
"""
WHOLE = "e.sex IS NOT NULL AND e.labour_status IS NOT NULL AND e.age IS NOT NULL AND e.education IS NOT NULL"
LEFT = f"{WHOLE} AND u.ended_on <= :on"
SHOWN = """
EXISTS (SELECT 1 FROM assessment AS a WHERE a.participation_id = u.id AND a.result = 'qualified'
        AND trim(a.assessor) <> '' AND trim(a.document) <> ''
        AND a.assessed_on BETWEEN u.began_on AND :on AND a.assessed_on <= {ended_and_28})
"""
WHERE = {
    "ALL": "1 = 1",
    "INCOMPLETE": f"NOT ({WHOLE})",
    "WITHOUT_DEGURBA": "e.degurba IS NULL",
    "EXIT_UNKNOWN": "{ended_and_28} <= :on AND coalesce(u.exit_situation, 'monitored') = 'monitored'",
    "EECO01": WHOLE,
    "EECO02": f"{WHOLE} AND e.labour_status = 'unemployed'",
    "EECO03": f"{WHOLE} AND e.labour_status = 'unemployed' AND e.labour_detail = 'long_term_unemployed'",
    "EECO04": f"{WHOLE} AND e.labour_status = 'inactive'",
    "EECO05": f"{WHOLE} AND e.labour_status = 'employed'",
    "EECO06": f"{WHOLE} AND e.age < 18",
    "EECO07": f"{WHOLE} AND e.age BETWEEN 18 AND 29",
    "EECO08": f"{WHOLE} AND e.age >= 55",
    "EECO09": f"{WHOLE} AND e.education = 'isced_0_2'",
    "EECO10": f"{WHOLE} AND e.education = 'isced_3_4'",
    "EECO11": f"{WHOLE} AND e.education = 'isced_5_8'",
    "EECO12": "s.disability = 'yes'",
    "EECO13": "e.third_country = 'yes'",
    "EECO14": "e.foreign_background = 'yes'",
    "EECO15": "s.minority = 'yes'",
    "EECO16": "e.homeless = 'yes'",
    "EECO17": "e.degurba = 3",
    "EECR01": f"{LEFT} AND e.labour_status = 'inactive' AND u.exit_situation = 'job_search'",
    "EECR02": f"{LEFT} AND coalesce(e.labour_detail, '') <> 'in_education' AND u.exit_situation = 'education'",
    "EECR03": f"{LEFT} AND {SHOWN}",
    "EECR04": f"{LEFT} AND e.labour_status <> 'employed' AND u.exit_situation = 'work'",
}
UNKNOWN = {"LOCAL_GOVERNMENTS", "COMPETENCES", "EECO18", "EECO19", "EECR05", "EECR06"}
PARTS = {"total": "1 = 1", "women": "e.sex = 'K'", "men": "e.sex = 'M'", "unknown": "e.sex IS NULL"}
_28_DAYS = {"sqlite": "date(u.ended_on, '+28 days')", "postgresql": "(u.ended_on + 28)"}


def recounted(project_id: int, on: date) -> dict[tuple[str, str], int]:
    """(code, part) → how many."""
    dialect = db.session.connection().dialect.name
    found = {}
    for code, where in WHERE.items():
        condition = where.replace("{ended_and_28}", _28_DAYS[dialect])
        columns = ", ".join(f"count(CASE WHEN {part} THEN 1 END) AS {name}" for name, part in PARTS.items())
        query = text(f"SELECT {columns} {FROM} {condition}").bindparams(bindparam("on", type_=Date))
        row: Any = db.session.execute(query, {"project": project_id, "on": on}).one()
        found |= {(code, name): getattr(row, name) for name in PARTS}
    return found
