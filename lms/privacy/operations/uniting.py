"""What becomes of two rows of one person, noun by noun: what both have is decided by the rule book, the rest moves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, or_, select, update

from lms.attendance.models import MarkRow
from lms.certificates.models import PastCertificate
from lms.enrolment.models import Enrolment
from lms.enrolment.operations.books import count
from lms.enrolment.rules import ACTIVE, EnrolmentState
from lms.foundation import audit, sessions, storage
from lms.foundation.crypto import cipher
from lms.foundation.polish import search_key, sort_key
from lms.foundation.storage import db, table_of
from lms.people.models import (
    Account,
    AccountToken,
    Acknowledgement,
    Identity,
    ImportFile,
    ParticipantForm,
    Person,
    Post,
    RecoveryCode,
    RoleGrant,
    SecondFactor,
    SpecialAnswers,
)
from lms.people.rules import normal_document
from lms.privacy.models import NotSamePerson
from lms.privacy.operations.snapshots import columns_of, move, tables
from lms.privacy.rules.merging import (
    MarkFacts,
    PartFacts,
    PostSaid,
    SeatFacts,
    Side,
    UnitedParts,
    Way,
    fill,
    newer_of,
    says_nothing_more,
    unite_participations,
    which_marks_end,
    which_seat_stays,
)
from lms.projects.models import Assessment, EntryRecord, Participation, PastFile, PastSupport, Support

PERSON_FIELDS = ("first_name", "last_name", "email", "phone", "language")
FORM_FIELDS = tuple(
    column.name
    for column in table_of(ParticipantForm).columns
    if column.name not in ("person_id", "version", "filled_at", "notice_version", "notice_read_at")
)
MERGED = "merged"  # why an enrolment or a mark ended: the same person had another


@dataclass(frozen=True)
class Pair:
    """The numbers of two rows of one person: which stays, which goes."""

    stays: int
    goes: int


@dataclass(frozen=True)
class Choices:
    """Of which row each field is taken; what nobody chose follows the rule. `work`, `account`: as a whole."""

    fields: Mapping[str, Side] = field(default_factory=dict)
    work: Side = Side.STAYS
    account: Side = Side.STAYS


def _run(statement: Any) -> Any:
    return storage.link().execute(statement)


def _row(model: Any, **key: Any) -> Any:
    table = table_of(model)
    query = select(table).where(*(table.c[name] == value for name, value in key.items()))
    return _run(query).mappings().one_or_none()


# ---- the person and what is typed about them


def unite_person(pair: Pair, choices: Choices) -> None:
    """Names and ways to reach them, as chosen."""
    stays, goes = _row(Person, id=pair.stays), _row(Person, id=pair.goes)
    values = {name: fill(stays[name], goes[name], choices.fields.get(name)) for name in PERSON_FIELDS}
    names = f"{values['last_name']} {values['first_name']}"
    values |= {
        "sort_key": sort_key(names)[:400],
        "search_key": search_key(f"{names} {values['last_name']}")[:400],
        "created_at": min(stays["created_at"], goes["created_at"]),
        # whoever asked for a restriction as one of the two has it as the one
        "restricted_at": stays["restricted_at"] or goes["restricted_at"],
        "version": stays["version"] + 1,
    }
    table = table_of(Person)
    _run(update(table).where(table.c.id == pair.stays).values(**values))


def unite_identity(pair: Pair) -> None:
    """One number: sealed anew, since a seal is bound to its row."""
    stays, goes = _row(Identity, person_id=pair.stays), _row(Identity, person_id=pair.goes)
    if goes is None:
        return
    table, sealer = table_of(Identity), cipher()
    _run(delete(table).where(table.c.person_id.in_([pair.stays, pair.goes])))
    values: dict[str, Any] = {"person_id": pair.stays, "has_no_pesel": goes["has_no_pesel"]}
    for name, index in (("pesel_sealed", "pesel_index"), ("other_sealed", "other_index")):
        values[name], values[index] = None, None
        for row, owner in ((stays, pair.stays), (goes, pair.goes)):
            if row is not None and row[name] is not None and values[name] is None:
                number = sealer.open(row[name], f"identity:{owner}")
                values[name] = sealer.seal(number, f"identity:{pair.stays}")
                values[index] = sealer.index(number if name == "pesel_sealed" else normal_document(number))
    if stays is not None:
        values["has_no_pesel"] = stays["has_no_pesel"]
    if values["pesel_sealed"] is not None:
        values["has_no_pesel"] = False
    _run(insert(table).values(**values))


def unite_form(pair: Pair, choices: Choices) -> None:
    """The participant form field by field, special answers as those that were given later."""
    stays, goes = _row(ParticipantForm, person_id=pair.stays), _row(ParticipantForm, person_id=pair.goes)
    table = table_of(ParticipantForm)
    if goes is not None:
        kept = dict(stays or {})
        values = {name: fill(kept.get(name), goes[name], choices.fields.get(name)) for name in FORM_FIELDS}
        values["filled_at"] = _later(kept.get("filled_at"), goes["filled_at"])
        newer = newer_of(kept.get("notice_read_at"), goes["notice_read_at"])
        read = goes if newer is Side.GOES else kept
        values["notice_version"], values["notice_read_at"] = (
            read.get("notice_version") or "",
            read.get("notice_read_at"),
        )
        values["version"] = max(kept.get("version", 0), goes["version"]) + 1
        _run(delete(table).where(table.c.person_id == pair.goes))
        _keep(table, pair.stays, stays is not None, values)
    _unite_special(pair)


def _unite_special(pair: Pair) -> None:
    stays, goes = _row(SpecialAnswers, person_id=pair.stays), _row(SpecialAnswers, person_id=pair.goes)
    if goes is None:
        return
    table = table_of(SpecialAnswers)
    kept = dict(stays or {})
    newer = newer_of(kept.get("answered_at"), goes["answered_at"])
    values = {name: fill(kept.get(name), goes[name], newer) for name in ("minority", "disability")}
    values["answered_at"] = _later(kept.get("answered_at"), goes["answered_at"])
    _run(delete(table).where(table.c.person_id == pair.goes))
    _keep(table, pair.stays, stays is not None, values)


def _later(first: datetime | None, second: datetime | None) -> datetime | None:
    known = [moment for moment in (first, second) if moment is not None]
    return max(known) if known else None


def _keep(table: Any, person_id: int, is_there: bool, values: dict[str, Any]) -> None:
    if is_there:
        _run(update(table).where(table.c.person_id == person_id).values(**values))
    else:
        _run(insert(table).values(person_id=person_id, **values))


def unite_work(pair: Pair, choices: Choices) -> None:
    """All posts side by side, each once; the main one is that of the chosen row, and the person's row repeats it."""
    table = table_of(Post)
    mine = table.c.person_id.in_([pair.stays, pair.goes])
    posts = {row.id: row for row in _run(select(table).where(mine).order_by(table.c.id))}
    main = {row.person_id: row.id for row in posts.values() if row.is_main}
    for gone, richer in _said_twice(list(posts.values())):
        main = {person_id: richer if post_id == gone else post_id for person_id, post_id in main.items()}
        _run(delete(table).where(table.c.id == gone))
        del posts[gone]
    first, second = (pair.goes, pair.stays) if choices.work is Side.GOES else (pair.stays, pair.goes)
    chosen = posts.get(main.get(first, main.get(second, 0)))
    for row in posts.values():
        if row.is_main and row is not chosen:
            _run(update(table).where(table.c.id == row.id).values(is_main=False, version=row.version + 1))
    move(table, table.c.person_id, pair.goes, pair.stays)
    if chosen is not None and not chosen.is_main:
        _run(update(table).where(table.c.id == chosen.id).values(is_main=True, version=chosen.version + 1))
    person = table_of(Person)
    said = {
        "institution_id": chosen.institution_id if chosen else None,
        "position": chosen.position if chosen else "",
        "staff_group": (chosen.staff_group_code or "") if chosen else "",
    }
    _run(update(person).where(person.c.id == pair.stays).values(**said))


def _said_twice(posts: list[Any]) -> list[tuple[int, int]]:
    """(post that is the other one with less, the other one), in an order in which they may go."""
    found: list[tuple[int, int]] = []
    left = list(posts)
    for one in posts:
        others = [other for other in left if other.id != one.id and other.person_id != one.person_id]
        richer = next((other for other in others if says_nothing_more(_said(one), _said(other))), None)
        if richer is not None:
            left.remove(one)
            found.append((one.id, richer.id))
    return found


def _said(post: Any) -> PostSaid:
    return PostSaid(post.institution_id, post.position, post.staff_group_code, post.from_on, post.until_on)


# ---- accounts


def unite_accounts(pair: Pair, choices: Choices) -> None:
    """One account: the sign-in and the roles of the chosen one. Roles are not added up, since nobody may get rights by
    being united with somebody; the administrator gives what is missing. Who is signed in signs in again."""
    table = table_of(Account)
    found = _run(select(table).where(table.c.person_id.in_([pair.stays, pair.goes]))).mappings()
    rows = {row["person_id"]: row for row in found}
    if pair.goes not in rows:
        return
    if pair.stays not in rows:
        move(table, table.c.person_id, pair.goes, pair.stays)
        return
    chosen = rows[pair.goes if choices.account is Side.GOES else pair.stays]
    kept_id = max(row["id"] for row in rows.values())
    gone_id = min(row["id"] for row in rows.values())
    for account_id in (kept_id, gone_id):
        sessions.end_all(account_id)
        _run(delete(table_of(AccountToken)).where(AccountToken.account_id == account_id))
    grants = table_of(RoleGrant)
    other_id = kept_id if chosen["id"] == gone_id else gone_id
    _run(delete(grants).where(grants.c.account_id == other_id))
    _unite_second_step(chosen["id"], other_id, kept_id)
    for model in (RoleGrant, ImportFile, PastFile):
        files = table_of(model)
        move(files, files.c.account_id, gone_id, kept_id)
    move(grants, grants.c.named_by, gone_id, kept_id)
    _run(delete(table).where(table.c.id == gone_id))
    values = {name: value for name, value in chosen.items() if name not in ("id", "ref", "person_id")}
    _run(update(table).where(table.c.id == kept_id).values(person_id=pair.stays, **values))


def _unite_second_step(chosen_id: int, other_id: int, kept_id: int) -> None:
    """The second step goes with the sign-in that stays; its secret is sealed anew, since a seal is bound to its row."""
    factors, codes = table_of(SecondFactor), table_of(RecoveryCode)
    _run(delete(factors).where(factors.c.account_id == other_id))
    _run(delete(codes).where(codes.c.account_id == other_id))
    if chosen_id == kept_id:
        return
    row, sealer = _row(SecondFactor, account_id=chosen_id), cipher()
    if row is not None:
        values = dict(row) | {"account_id": kept_id}
        for name, is_pending in (("secret_sealed", False), ("pending_sealed", True)):
            if row[name] is not None:
                secret = sealer.open(row[name], SecondFactor.bound(chosen_id, is_pending=is_pending))
                values[name] = sealer.seal(secret, SecondFactor.bound(kept_id, is_pending=is_pending))
        _run(delete(factors).where(factors.c.account_id == chosen_id))
        _run(insert(factors).values(**values))
    move(codes, codes.c.account_id, chosen_id, kept_id)


# ---- participations


def participations_of(pair: Pair) -> list[UnitedParts]:
    """Projects in which both take part, as the rule unites them."""
    table = table_of(Participation)
    by_project: dict[int, list[PartFacts]] = {}
    for row in _run(
        select(table)
        .where(table.c.person_id.in_([pair.stays, pair.goes]))
        .order_by(table.c.id)
        .with_for_update()
    ):
        facts = PartFacts(
            row.id,
            row.began_on,
            row.institution_id,
            row.technical_id,
            row.ended_on,
            row.exit_situation,
            row.ended_as_planned,
        )
        by_project.setdefault(row.project_id, []).append(facts)
    return [unite_participations(*both) for both in by_project.values() if len(both) == 2]


def unite_parts(pair: Pair, united: UnitedParts) -> None:
    """One participation with the supports, assessments and entry data of both; the earlier start's data count."""
    _unite_supports(united)
    _unite_entries(united)
    assessments = table_of(Assessment)
    move(assessments, assessments.c.participation_id, united.goes_id, united.stays_id)
    table = table_of(Participation)
    _run(delete(table).where(table.c.id == united.goes_id))
    names = ("began_on", "institution_id", "technical_id", "ended_on", "exit_situation", "ended_as_planned")
    values = {name: getattr(united, name) for name in names}
    _run(update(table).where(table.c.id == united.stays_id).values(person_id=pair.stays, **values))


def _unite_supports(united: UnitedParts) -> None:
    """All supports once: of two from one source the later written row stays, with the earlier day."""
    table, past = table_of(Support), table_of(PastSupport)
    both = [united.stays_id, united.goes_id]
    by_source: dict[str, list[Any]] = {}
    for row in _run(select(table).where(table.c.participation_id.in_(both)).order_by(table.c.id)):
        by_source.setdefault(row.source, []).append(row)
    for rows in by_source.values():
        *gone, stays = rows
        for row in gone:
            taken = _run(select(past.c.support_id).where(past.c.support_id == stays.id)).first()
            if taken is None:
                _run(update(past).where(past.c.support_id == row.id).values(support_id=stays.id))
            _run(delete(past).where(past.c.support_id == row.id))
            _run(delete(table).where(table.c.id == row.id))
        first = min(row.began_on for row in rows)
        _run(
            update(table)
            .where(table.c.id == stays.id)
            .values(participation_id=united.stays_id, began_on=first)
        )


def _unite_entries(united: UnitedParts) -> None:
    """Every version of both is kept; those of the earlier start come last, and its newest counts."""
    table = table_of(EntryRecord)
    both = [united.stays_id, united.goes_id]
    rows = _run(
        select(table.c.id, table.c.participation_id, table.c.number)
        .where(table.c.participation_id.in_(both))
        .order_by(table.c.number)
    ).all()
    rows = sorted(rows, key=lambda row: (row.participation_id == united.earlier_id, row.number))
    for far in (100_000, 0):  # first aside, so that no number is taken while they change
        for number, row in enumerate(rows, start=far + 1):
            is_current = far == 0 and row is rows[-1]
            _run(
                update(table)
                .where(table.c.id == row.id)
                .values(participation_id=united.stays_id, number=number, is_current=is_current)
            )


# ---- enrolments


@dataclass(frozen=True)
class SeatClash:
    """Both are enrolled in one edition."""

    edition_id: int
    stays_id: int
    ends_id: int
    ends_seated: bool


def seat_clashes(pair: Pair) -> list[SeatClash]:
    """Editions in which both have an active enrolment, as the rule decides."""
    query = (
        select(Enrolment.id, Enrolment.edition_id, Enrolment.state, Enrolment.arrival)
        .where(Enrolment.person_id.in_([pair.stays, pair.goes]), Enrolment.state.in_(ACTIVE))
        .order_by(Enrolment.edition_id, Enrolment.id)
    )
    by_edition: dict[int, list[SeatFacts]] = {}
    for row in _run(query):
        seat = SeatFacts(row.id, row.state == EnrolmentState.SEATED, row.arrival)
        by_edition.setdefault(row.edition_id, []).append(seat)
    found = []
    for edition_id, both in by_edition.items():
        if len(both) == 2:
            stays_id, ends_id = which_seat_stays(*both)
            seated = next(seat.is_seated for seat in both if seat.id == ends_id)
            found.append(SeatClash(edition_id, stays_id, ends_id, seated))
    return found


def end_seat(clash: SeatClash, *, by: int | None, now: datetime) -> None:
    """End the second enrolment of one person in an edition; its attendance goes to the first. The book is locked."""
    _unite_marks(clash, now)
    table = table_of(Enrolment)
    values = {"state": EnrolmentState.WITHDRAWN, "ended_at": now, "end_reason": MERGED, "waits_for": None}
    _run(update(table).where(table.c.id == clash.ends_id).values(**values))
    count(clash.edition_id, taken=-int(clash.ends_seated), waiting=-int(not clash.ends_seated))
    audit.record(
        "enrolment.withdraw", "enrolment", clash.ends_id, by=by, fields=("state",), reason=MERGED, at=now
    )


def _unite_marks(clash: SeatClash, now: datetime) -> None:
    table = table_of(MarkRow)
    facts: dict[int, list[MarkFacts]] = {clash.stays_id: [], clash.ends_id: []}
    counting = select(table).where(
        table.c.enrolment_id.in_([clash.stays_id, clash.ends_id]), table.c.replaced_at.is_(None)
    )
    for row in _run(counting.order_by(table.c.id)):
        facts[row.enrolment_id].append(MarkFacts(row.id, row.meeting_id, row.minutes))
    ended = which_marks_end(facts[clash.stays_id], facts[clash.ends_id])
    if ended:
        _run(update(table).where(table.c.id.in_(ended)).values(replaced_at=now))
    move(table, table.c.enrolment_id, clash.ends_id, clash.stays_id)


# ---- what is left


def unite_acknowledgements(pair: Pair) -> None:
    """Each version of a notice read once: what was read twice stands with the earlier moment."""
    table = table_of(Acknowledgement)
    known = {
        row.notice_id: row.at
        for row in _run(select(table.c.notice_id, table.c.at).where(table.c.person_id == pair.stays))
    }
    for row in _run(select(table).where(table.c.person_id == pair.goes)).all():
        if row.notice_id in known:
            where = (table.c.person_id == pair.stays) & (table.c.notice_id == row.notice_id)
            if row.at < known[row.notice_id]:
                _run(update(table).where(where).values(at=row.at, language=row.language))
            _run(delete(table).where(table.c.id == row.id))
    move(table, table.c.person_id, pair.goes, pair.stays)


def unite_past_certificates(pair: Pair) -> None:
    """One line for each number of before."""
    table = table_of(PastCertificate)
    known = select(table.c.number).where(table.c.person_id == pair.stays)
    _run(delete(table).where(table.c.person_id == pair.goes, table.c.number.in_(known)))
    move(table, table.c.person_id, pair.goes, pair.stays)


def unite_decisions(pair: Pair) -> None:
    """ "Not the same person" of the row that goes is said of the one that stays; of each other it is said no more."""
    table = table_of(NotSamePerson)
    rows = _run(select(table).where(or_(table.c.first_id == pair.goes, table.c.second_id == pair.goes))).all()
    known = {
        frozenset((row.first_id, row.second_id))
        for row in _run(
            select(table).where(or_(table.c.first_id == pair.stays, table.c.second_id == pair.stays))
        )
    }
    for row in rows:
        other = row.second_id if row.first_id == pair.goes else row.first_id
        now_said = frozenset((pair.stays, other))
        if other == pair.stays or now_said in known:
            _run(delete(table).where(table.c.id == row.id))
        else:
            first, second = sorted(now_said)
            _run(update(table).where(table.c.id == row.id).values(first_id=first, second_id=second))


def move_the_rest(pair: Pair) -> None:
    """Whatever names the person and is not decided about: it goes to who stays, as it is."""
    moved = {Way.MOVES, Way.MOVES_ALONE}
    for table in tables():
        for column, way in columns_of(table):
            if way in moved and column.name != "account_id":
                move(table, column, pair.goes, pair.stays)
    for model in (Enrolment, Participation):
        table = table_of(model)
        move(table, table.c.person_id, pair.goes, pair.stays)
    db.session.expire_all()


def remove_row(pair: Pair) -> None:
    """The row that goes: nothing names it any more, and the database would refuse if something did."""
    table = table_of(Person)
    _run(delete(table).where(table.c.id == pair.goes))
