"""Verbs of work: posts begin, change and end; the person's row repeats the main one. Papers keep what they froze."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from datetime import date, datetime
from typing import Any

from sqlalchemy import select

from lms.foundation import audit
from lms.foundation.storage import db
from lms.people.models import Person, Post, Qualification, StaffGroup
from lms.people.rules.work import Move, PostFacts, decide_move, last_day_before, next_main

_REPEATED = ("institution_id", "position", "staff_group")


@dataclass(frozen=True)
class PostAsTyped:
    """What is said of a post."""

    institution_id: int | None
    position: str
    staff_group_code: str | None
    from_on: date | None
    until_on: date | None
    is_main: bool


@dataclass(frozen=True)
class QualificationAsTyped:
    """What is said of a document that entitles."""

    kind: str
    document: str
    speciality: str
    issued_on: date | None
    issuer: str
    legal_basis: str


@dataclass(frozen=True)
class GroupOfStaff:
    """What is said of a staff group."""

    name_pl: str
    name_en: str
    is_active: bool = True


def _of(person_id: int) -> list[Post]:
    """Every post of a person, read under the lock of the person's row."""
    db.session.execute(select(Person.id).where(Person.id == person_id).with_for_update())
    found = select(Post).where(Post.person_id == person_id).order_by(Post.id)
    return list(db.session.scalars(found.execution_options(populate_existing=True)))


def _facts(post: Post) -> PostFacts:
    return PostFacts(post.id, post.institution_id, post.from_on, post.until_on, post.is_main)


def _settle_main(person_id: int, *, by: int | None, now: datetime) -> None:
    """Let exactly one of the posts that go on be the main one, and the person's row repeat it."""
    posts = _of(person_id)
    chosen = next_main(map(_facts, posts))
    main = next((post for post in posts if chosen is not None and post.id == chosen.id), None)
    for post in posts:
        if post.is_main and post is not main:
            post.is_main = False
    db.session.flush()
    if main is not None and not main.is_main:
        main.is_main = True
        db.session.flush()
    repeat_main(person_id, main, by=by, now=now)


def repeat_main(person_id: int, main: Post | None, *, by: int | None, now: datetime) -> tuple[str, ...]:
    """Write institution, position and staff group of the main post into the person's row."""
    person = db.session.get_one(Person, person_id)
    said = {
        "institution_id": main.institution_id if main else None,
        "position": main.position if main else "",
        "staff_group": (main.staff_group_code or "") if main else "",
    }
    changed = tuple(name for name in _REPEATED if getattr(person, name) != said[name])
    for name in changed:
        setattr(person, name, said[name])
    if changed:
        db.session.flush()
        audit.record("person.change", "person", person_id, by=by, fields=changed, at=now)
    return changed


def first_post(person: Person, *, now: datetime) -> None:
    """The post of somebody who enters the register: since when is not known."""
    if person.institution_id is None and not person.position:
        return
    db.session.add(
        Post(
            person_id=person.id,
            institution_id=person.institution_id,
            position=person.position,
            staff_group_code=person.staff_group or None,
            is_main=True,
            recorded_at=now,
        )
    )


def person_moved(
    person: Person, before: int | None, moved_on: date, *, by: int | None, now: datetime
) -> None:
    """After the person's row got another institution, position or staff group: keep the posts in step with it.

    Another institution closes the main post and opens one on `moved_on`; the rest describes the same post anew.
    """
    main = next((post for post in _of(person.id) if post.is_main), None)
    move = decide_move(before, person.institution_id)
    if main is not None and move is Move.CLOSED_AND_OPENED:
        main.is_main, main.until_on = False, last_day_before(main.from_on, moved_on)
        db.session.flush()
        audit.record("post.end", "post", main.id, by=by, fields=("until_on",), at=now)
        main = None
    if main is None:
        if person.institution_id is None and not person.position:
            return
        main = Post(person_id=person.id, is_main=True, recorded_at=now)
        main.from_on = moved_on if move is Move.CLOSED_AND_OPENED else None
        db.session.add(main)
    main.institution_id, main.position = person.institution_id, person.position
    main.staff_group_code = person.staff_group or None
    db.session.flush()
    fields = ("institution_id", "position", "from_on")
    if move is Move.CLOSED_AND_OPENED:
        audit.record("post.begin", "post", main.id, by=by, fields=fields, at=now)


def follow_merger(old_id: int, successor_id: int, moved_on: date, *, by: int | None, now: datetime) -> int:
    """After one institution became part of another: main posts end in the old one and go on in its successor.

    Returns how many. The people's rows are written by whoever unites the institutions, or here where they were not.
    """
    query = select(Post).where(Post.institution_id == old_id, Post.is_main).order_by(Post.person_id)
    posts = db.session.scalars(query).all()
    for post in posts:
        position, group = post.position, post.staff_group_code
        post.is_main, post.until_on = False, last_day_before(post.from_on, moved_on)
        db.session.flush()
        audit.record("post.end", "post", post.id, by=by, fields=("until_on",), at=now)
        successor = Post(
            person_id=post.person_id,
            institution_id=successor_id,
            position=position,
            staff_group_code=group,
            from_on=moved_on,
            is_main=True,
            recorded_at=now,
        )
        db.session.add(successor)
        db.session.flush()
        fields = ("institution_id", "from_on")
        audit.record("post.begin", "post", successor.id, by=by, fields=fields, at=now)
        repeat_main(post.person_id, successor, by=by, now=now)
    return len(posts)


def begin_post(person_id: int, new: PostAsTyped, *, by: int | None, now: datetime) -> Post:
    """Write a post down. A main one takes the place of the one that was; institution and position follow."""
    posts = _of(person_id)
    if new.is_main:
        _no_main(posts)
    row = Post(person_id=person_id, recorded_at=now, **asdict(new))
    db.session.add(row)
    db.session.flush()
    audit.record("post.begin", "post", row.id, by=by, fields=[f.name for f in fields(new)], at=now)
    _settle_main(person_id, by=by, now=now)
    return row


def _no_main(posts: list[Post]) -> None:
    for post in posts:
        post.is_main = False
    db.session.flush()


def change_post(post: Post, wanted: PostAsTyped, *, by: int | None, now: datetime) -> tuple[str, ...]:
    """Write what differs; returns its names. Raises StaleDataError when somebody was faster."""
    before = {name: getattr(post, name) for name in asdict(wanted)}
    changed = tuple(name for name, value in asdict(wanted).items() if before[name] != value)
    if not changed:
        return ()
    if wanted.is_main and not post.is_main:
        _no_main([other for other in _of(post.person_id) if other.id != post.id])
    for name in changed:
        setattr(post, name, getattr(wanted, name))
    db.session.flush()
    verb = "post.end" if "until_on" in changed and wanted.until_on else "post.change"
    audit.record(verb, "post", post.id, by=by, fields=changed, at=now)
    _settle_main(post.person_id, by=by, now=now)
    return changed


def remove_post(post: Post, *, by: int | None, now: datetime) -> None:
    """Take out a post that was written down by mistake."""
    person_id, post_id = post.person_id, post.id
    db.session.delete(post)
    db.session.flush()
    audit.record("post.remove", "post", post_id, by=by, at=now)
    _settle_main(person_id, by=by, now=now)


# ---- documents


def add_qualification(
    person_id: int, new: QualificationAsTyped, *, by: int | None, now: datetime
) -> Qualification:
    row = Qualification(person_id=person_id, recorded_at=now, **asdict(new))
    db.session.add(row)
    db.session.flush()
    audit.record(
        "qualification.create", "qualification", row.id, by=by, fields=[f.name for f in fields(new)], at=now
    )
    return row


def change_qualification(
    row: Qualification, wanted: QualificationAsTyped, *, by: int | None, now: datetime
) -> tuple[str, ...]:
    changed = _assign(row, asdict(wanted))
    if changed:
        db.session.flush()
        audit.record("qualification.change", "qualification", row.id, by=by, fields=changed, at=now)
    return changed


def remove_qualification(row: Qualification, *, by: int | None, now: datetime) -> None:
    """Take out a document that was written down by mistake."""
    number = row.id
    db.session.delete(row)
    db.session.flush()
    audit.record("qualification.remove", "qualification", number, by=by, at=now)


# ---- the dictionary of staff groups


def add_group(code: str, new: GroupOfStaff, *, by: int | None, now: datetime) -> StaffGroup | None:
    """Enter a staff group; None when the code is taken."""
    if db.session.get(StaffGroup, code) is not None:
        return None
    row = StaffGroup(code=code, **asdict(new))
    db.session.add(row)
    db.session.flush()
    audit.record("staff_group.create", "staff_group", code, by=by, fields=list(asdict(new)), at=now)
    return row


def change_group(row: StaffGroup, wanted: GroupOfStaff, *, by: int | None, now: datetime) -> tuple[str, ...]:
    changed = _assign(row, asdict(wanted))
    if changed:
        db.session.flush()
        audit.record("staff_group.change", "staff_group", row.code, by=by, fields=changed, at=now)
    return changed


def _assign(row: Any, values: dict[str, Any]) -> tuple[str, ...]:
    changed = tuple(name for name, value in values.items() if getattr(row, name) != value)
    for name in changed:
        setattr(row, name, values[name])
    return changed
