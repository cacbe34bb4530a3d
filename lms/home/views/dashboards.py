"""Start pages of the office and of coordinators, and the lists behind their figures."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from flask import request, url_for

from lms.enrolment.wording.days import hours_of
from lms.foundation import clock
from lms.foundation.doors import actor, places
from lms.foundation.language import _, _n, number, pick
from lms.foundation.pages import not_found, render
from lms.foundation.paging import asked, count_of, cut, page_of
from lms.home import rules, wording, work
from lms.home.queries import institution as institutions
from lms.home.queries import office as offices
from lms.home.queries.office import ParticipantWish
from lms.home.shapes import County, counties
from lms.home.views import room
from lms.people.queries import county_choices
from lms.people.shown import unnamed
from lms.projects.forms import questions_for_others
from lms.projects.queries import ProjectView, boxes_missing


@dataclass(frozen=True)
class Road:
    """The way to the target, as the macro `road_chart` draws it."""

    points: list[tuple[date, int]]
    plan: list[tuple[date, float]]
    goal: tuple[date, int]
    meets: tuple[date, str] | None


@room.page("/office", needs="editions.see")
def office() -> Any:
    now = clock.now()
    today = clock.local(now).date()
    mine = places()
    project = offices.project_on(today, mine)
    counts = offices.counts(project.id if project else None, now=now, places=mine)
    pace = road = None
    if project is not None and project.target_people:
        pace = _pace(project, counts, today)
        road = _road(project, project.target_people, today)
    return render(
        "home/office.html",
        today=today,
        project=project,
        counts=counts,
        pace=pace,
        road=road,
        answer=_answer(pace, counts),
        work=work.this_week(counts, permissions=actor.permissions, now=now, places=mine),
        counties=_named(counties()),
        per_county=offices.per_county(project.id) if project else {},
        area_rows=_area_rows(project),
        people_said=people_said,
        county_url=lambda terc: url_for("home.participants", county=terc),
        reached_url=lambda on: url_for("home.participants", until=on),
    )


def _area_rows(project: ProjectView | None) -> list[tuple[str, int, str]]:
    rows = offices.per_area(project.id) if project else ()
    return [(pick(row, "name"), row.times, url_for("home.participants", area=row.code)) for row in rows]


def people_said(count: int) -> str:
    return _n("%(num)s person", "%(num)s people", count)


def _pace(project: ProjectView, counts: offices.Counts, today: date) -> rules.Pace:
    target = project.target_people or 0
    due = rules.even_pace(project.starts_on, project.ends_on, target, today)
    return rules.Pace(counts.participants, round(due), target)


def _road(project: ProjectView, target: int, today: date) -> Road:
    starts_on, ends_on = project.starts_on, project.ends_on
    until = min(max(today, starts_on), ends_on)
    points = rules.running_total(
        offices.began_per_day(project.id), [starts_on, *rules.month_ends(starts_on, until)]
    )
    years = (date(year, 12, 31) for year in range(starts_on.year, ends_on.year))
    plan_days = sorted({starts_on, *(day for day in years if day > starts_on), ends_on})
    meets_on = rules.goal_day(starts_on, until, points[-1][1], target)
    return Road(
        points=points,
        plan=[(on, float(rules.even_pace(starts_on, ends_on, target, on))) for on in plan_days],
        goal=(ends_on, target),
        meets=None if meets_on is None else (meets_on, wording.at_this_pace(meets_on)),
    )


def _answer(pace: rules.Pace | None, counts: offices.Counts) -> str:
    """The heading answers the page's question: are we on the line?"""
    if pace is None:
        return _n("%(num)s person takes part", "%(num)s people take part", counts.participants)
    far = abs(pace.ahead)
    if pace.ahead > 0:
        return _n(
            "%(count)s person above the even pace",
            "%(count)s people above the even pace",
            far,
            count=number(far),
        )
    if pace.ahead < 0:
        return _n(
            "%(count)s person below the even pace",
            "%(count)s people below the even pace",
            far,
            count=number(far),
        )
    return _("Exactly at the even pace: %(count)s people", count=number(pace.reached))


def _named(shapes: tuple[County, ...]) -> list[County]:
    return [
        replace(county, name=county.name if county.is_city else _("%(name)s county", name=county.name))
        for county in shapes
    ]


@room.page("/office/registers", needs="editions.see")
def open_registers() -> Any:
    """Registers that are overdue, or the meetings of today."""
    now = clock.now()
    if request.args.get("day") == "today":
        return render(
            "home/meetings_today.html",
            page=page_of(offices.meetings_of_today(now, places())),
            hours_of=hours_of,
        )
    return render("home/open_registers.html", page=page_of(offices.open_registers(now, places())), now=now)


@room.page("/office/participants", needs="people.see")
def participants() -> Any:
    project = offices.project_on(clock.today(), places())
    if project is None:
        raise not_found()
    area = offices.area_by_code(request.args.get("area", "")[:10])
    if area is not None:
        rows = offices.taking_part_in_area(project.id, area.code)
        page = page_of(rows, unnamed=unnamed(rows))
        return render("home/taking_part.html", page=page, area=area, project=project)
    names = dict(county_choices())
    county = request.args.get("county", "")
    wish = ParticipantWish(
        q=asked(),
        county=county if county in names or county == "-" else "",
        is_complete={"yes": True, "no": False}.get(request.args.get("complete", "")),
        until_on=_day(request.args.get("until", "")),
    )
    everybody = offices.participants(project.id, ParticipantWish()) if wish.is_narrow else None
    found = offices.participants(project.id, wish)
    # a search for a name must not tell that somebody of this name is restricted
    page = page_of(found, among=everybody, unnamed=0 if wish.q else unnamed(found))
    return render("home/participants.html", page=page, wish=wish, counties=names, project=project)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if len(text) == 10 else None
    except ValueError:
        return None


@room.page("/institution", needs="institution.see")
def institution() -> Any:
    now, ids = clock.now(), actor.institutions_for("institution.see")
    mine = institutions.institutions(ids)
    asked = request.args.get("of", "")
    shown = next((one for one in mine if one.ref == asked), mine[0] if mine else None)
    if shown is None:
        return render("home/institution.html", shown=None)
    beside = cut(mine, per_page=institutions.MOST_BESIDE, name="institutions")
    gaps = institutions.incomplete_people(shown.id)
    if request.args.get("show") == "gaps":
        page = page_of(gaps)
        boxes = boxes_missing([row.id for row in page.rows])
        return render(
            "home/institution_gaps.html",
            shown=shown,
            page=page,
            missing={who: questions_for_others(left) for who, left in boxes.items()},
        )
    editions = institutions.open_editions(shown.id, now=now)
    known = {row.code: pick(row, "title") for row in editions}
    code = request.args.get("edition", "")
    code = code if code in known else ""
    seated, waiting = institutions.places_taken(shown.id, now=now)
    page = page_of(institutions.who_is_where(shown.id, now=now, code=code))
    return render(
        "home/institution.html",
        mine=mine,
        shown=shown,
        tab_items=[
            (one.name, url_for("home.institution", of=one.ref), None, one is shown) for one in beside.rows
        ],
        beside=beside,
        heading=wording.institution_heading(seated, waiting),
        groups=wording.groups_there(page.rows),
        page=page,
        only=known.get(code, ""),
        editions=editions,
        rows={row.code: wording.open_edition_line(row) for row in editions},
        incomplete=count_of(gaps),
    )
