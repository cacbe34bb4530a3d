"""Reads of posts, documents that entitle, and staff groups."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Select, func, or_, select

from lms.foundation.storage import db
from lms.people.models import Institution, Person, Post, Qualification, StaffGroup

# A card shows so many at most; nobody holds more posts or documents in a working life.
MOST = 20


def posts_of(person_id: int) -> Sequence[Any]:
    """A person's posts: the main one first, then what goes on, then the past, the newest first."""
    query = (
        select(
            Post.ref,
            Post.position,
            Post.from_on,
            Post.until_on,
            Post.is_main,
            Institution.name.label("institution"),
            Institution.ref.label("institution_ref"),
            StaffGroup.name_pl,
            StaffGroup.name_en,
        )
        .outerjoin(Institution, Institution.id == Post.institution_id)
        .outerjoin(StaffGroup, StaffGroup.code == Post.staff_group_code)
        .where(Post.person_id == person_id)
        .order_by(Post.is_main.desc(), Post.until_on.is_not(None), Post.until_on.desc(), Post.id.desc())
        .limit(MOST)
    )
    return db.session.execute(query).all()


def post_of(person_id: int, ref: str) -> Post | None:
    """One post of this person; that of another looks like none."""
    return db.session.scalar(select(Post).where(Post.ref == ref, Post.person_id == person_id))


def main_since(person_id: int) -> date | None:
    """Since when the main post is held, where that is known."""
    return db.session.scalar(select(Post.from_on).where(Post.person_id == person_id, Post.is_main))


def qualifications_of(person_id: int) -> Sequence[Qualification]:
    """Documents that entitle a person: the right to practise, then the degrees, the newest first."""
    query = (
        select(Qualification)
        .where(Qualification.person_id == person_id)
        .order_by(Qualification.kind.desc(), Qualification.issued_on.desc(), Qualification.id)
        .limit(MOST)
    )
    return db.session.scalars(query).all()


def qualification_of(person_id: int, ref: str) -> Qualification | None:
    query = select(Qualification).where(Qualification.ref == ref, Qualification.person_id == person_id)
    return db.session.scalar(query)


def groups() -> Select[Any]:
    """Staff groups by their Polish name, with how many posts that go on have each."""
    held = (
        select(func.count())
        .where(Post.staff_group_code == StaffGroup.code, Post.until_on.is_(None))
        .scalar_subquery()
    )
    query: Any = select(
        StaffGroup.code, StaffGroup.name_pl, StaffGroup.name_en, StaffGroup.is_active, held.label("posts")
    ).order_by(StaffGroup.name_pl, StaffGroup.code)
    return query


def group(code: str) -> StaffGroup | None:
    return db.session.get(StaffGroup, code)


def group_choices(language: str, kept: str = "") -> list[tuple[str, str]]:
    """Staff groups that may be chosen, and the one that is `kept`."""
    query = (
        select(StaffGroup.code, StaffGroup.name_pl, StaffGroup.name_en)
        .where(or_(StaffGroup.is_active, StaffGroup.code == kept))
        .order_by(StaffGroup.name_pl)
    )
    return [(row.code, row.name_pl if language == "pl" else row.name_en) for row in db.session.execute(query)]


def out_of_step() -> Sequence[int]:
    """People whose row says another institution, position or group than their main post; nobody, while all is well."""
    main = (Post.person_id == Person.id) & Post.is_main
    query = (
        select(Person.id)
        .outerjoin(Post, main)
        .where(
            Person.institution_id.is_distinct_from(Post.institution_id)
            | (Person.position != func.coalesce(Post.position, ""))
            | (Person.staff_group != func.coalesce(Post.staff_group_code, ""))
        )
        .order_by(Person.id)
    )
    return db.session.scalars(query).all()
