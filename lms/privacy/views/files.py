"""The files that answer art. 15 and 20: one for machines, one to read. Their names never hold personal data."""

from __future__ import annotations

from typing import Any

from lms.foundation import clock
from lms.foundation.language import current
from lms.foundation.pages import file, render
from lms.people.models import Person
from lms.people.office import office
from lms.privacy import wording
from lms.privacy.paper import files
from lms.privacy.queries import access
from lms.privacy.queries.access import PersonFile, Section


def _kept(section: Section) -> str:
    return str(wording.RETENTION.get(section.retention, section.retention))


def _facts(found: PersonFile) -> dict[str, Any]:
    """The file as plain data: what, from where, what for, for how long, who receives it."""
    return {
        "made_at": clock.now().isoformat(timespec="seconds"),
        "controller": office().name,
        "person": found.name,
        "sources": [str(one) for one in wording.FILE_SOURCES],
        "recipients": [str(wording.RECIPIENTS.get(code, code)) for code in found.recipients],
        "data": [
            {
                "table": section.table,
                "name": wording.table_name(section.table),
                "purpose": str(wording.PURPOSES[section.purpose]),
                "basis": str(wording.BASES[section.purpose]),
                "kept": _kept(section),
                "recipients": [str(wording.RECIPIENTS.get(code, code)) for code in section.recipients],
                "kept_but_not_shown": list(section.withheld),
                "rows": list(section.rows),
            }
            for section in found.sections
        ],
        "steps": [
            {
                "at": step.at,
                "account": step.account,
                "step": step.verb,
                "object": f"{step.kind} {step.object_id}",
                "fields": list(step.fields),
                "reason": step.reason,
            }
            for step in found.steps
        ],
    }


def json_file(person: Person) -> Any:
    body = files.person_json(_facts(access.file_of(person)))
    return file(body, name=f"data-{files.file_stamp(clock.now())}.json", kind="application/json")


def html_file(person: Person) -> Any:
    """The same to be read or printed; a page that needs nothing else."""
    found = access.file_of(person)
    page = render(
        "privacy/person_file.html",
        found=found,
        language=current(),
        made_at=clock.now(),
        sources=wording.FILE_SOURCES,
        recipients=[wording.RECIPIENTS.get(code, code) for code in found.recipients],
        table_name=wording.table_name,
        column_name=wording.column_name,
        value_said=wording.value_said,
        purposes=wording.PURPOSES,
        bases=wording.BASES,
        kept=_kept,
        said_list=wording.said_list,
        recipient_words=wording.RECIPIENTS,
        step_name=wording.step_name,
    )
    name = f"data-{files.file_stamp(clock.now())}.html"
    return file(page.get_data(), name=name, kind="text/html; charset=utf-8")
