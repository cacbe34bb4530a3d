"""Reads of people and institutions: the person behind this request, look-ups, lists."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from types import SimpleNamespace
from typing import Any

from sqlalchemy import Date, Select, and_, bindparam, false, func, or_, select

from lms.foundation import clock, storage
from lms.foundation.crypto import cipher
from lms.foundation.outbox import Reader
from lms.foundation.polish import search_key
from lms.foundation.sessions import SessionRow, Strength
from lms.foundation.storage import db
from lms.people import rules
from lms.people.models import (
    Account,
    County,
    FormerRef,
    Identity,
    Institution,
    InstitutionType,
    Municipality,
    ParticipantForm,
    Person,
    RoleGrant,
    SpecialAnswers,
)
from lms.people.rules.places import HOME


@dataclass(frozen=True)
class Actor:
    """Whoever is signed in, as every door and operation knows them. Read once a request."""

    account_id: int
    person_id: int
    first_name: str
    last_name: str
    language: str
    institution_id: int | None
    roles: frozenset[str]
    permissions: frozenset[str]
    grants: frozenset[tuple[str, int | None]] = field(default_factory=frozenset)
    scopes: frozenset[tuple[str, int | None, str]] = field(default_factory=frozenset)
    is_demo: bool = False
    # shown a password and owing the second step: no door knows them as signed in
    is_halfway: bool = False

    is_authenticated = True
    is_active = True
    is_anonymous = False

    def get_id(self) -> str:
        return str(self.account_id)

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}"

    @property
    def is_staff(self) -> bool:
        return rules.is_staff(self.roles)

    def may(self, permission: str) -> bool:
        return permission in self.permissions

    def institutions_for(self, permission: str) -> frozenset[int]:
        """Where this person has the right: a coordinator of one place may be a superior of another."""
        return rules.institutions_of(self.grants, permission)

    def places_for(self, permission: str) -> frozenset[tuple[int | None, str]] | None:
        """In which projects and areas of courses this person has the right; None is everywhere."""
        return rules.places_of(self.scopes, permission)

    def covers(self, permission: str, project_id: int | None, area_code: str) -> bool:
        """Whether this person has the right for something of this project and area."""
        return rules.is_in(self.places_for(permission), project_id, area_code)

    @property
    def owes_second_step(self) -> bool:
        return rules.owes_second_step(self.roles, is_demo=self.is_demo)


# built once: it runs with every request of somebody signed in
_SIGNED_IN = (
    select(
        SessionRow.id,
        SessionRow.account_id,
        SessionRow.is_staff,
        SessionRow.data,
        SessionRow.device,
        SessionRow.seen_at,
        SessionRow.ends_at,
        SessionRow.strength,
        SessionRow.proved_at,
        Account.is_demo,
        Person.id.label("person_id"),
        Person.first_name,
        Person.last_name,
        Person.language,
        Person.institution_id,
        RoleGrant.role,
        RoleGrant.institution_id.label("scope"),
        RoleGrant.project_id,
        RoleGrant.area_code,
    )
    .join(Account, Account.id == SessionRow.account_id)
    .join(Person, Person.id == Account.person_id)
    .outerjoin(
        RoleGrant,
        and_(RoleGrant.account_id == Account.id, RoleGrant.in_force(bindparam("today", type_=Date))),
    )
    .where(SessionRow.secret_hash == bindparam("hashed"), Account.is_enabled)
)


def signed_in(secret_hash: str) -> tuple[Any, Actor] | None:
    """A session and the person it belongs to, with roles and rights, in one statement. None: there is no such session,
    or its account is disabled."""
    rows = storage.link().execute(_SIGNED_IN, {"hashed": secret_hash, "today": clock.today()}).all()
    if not rows:
        return None
    first = rows[0]
    roles = frozenset(row.role for row in rows if row.role)
    actor = Actor(
        account_id=first.account_id,
        person_id=first.person_id,
        first_name=first.first_name,
        last_name=first.last_name,
        language=first.language,
        institution_id=first.institution_id,
        roles=roles,
        permissions=rules.permissions_of(roles),
        grants=frozenset((row.role, row.scope) for row in rows if row.role),
        scopes=frozenset((row.role, row.project_id, row.area_code) for row in rows if row.role),
        is_demo=first.is_demo,
        is_halfway=first.strength == Strength.HALFWAY
        or (first.strength == Strength.PASSWORD and rules.owes_second_step(roles, is_demo=first.is_demo)),
    )
    return first, actor


def person_by_ref(ref: str) -> Person | None:
    """The person of an address; of one that led to a row united with another meanwhile, who stayed."""
    united = select(FormerRef.person_id).where(FormerRef.ref == ref).scalar_subquery()
    return db.session.scalar(select(Person).where(or_(Person.ref == ref, Person.id == united)))


def institution_by_ref(ref: str) -> Institution | None:
    return db.session.scalar(select(Institution).where(Institution.ref == ref))


def still_standing(institution_id: int | None) -> int | None:
    """The institution itself, or the one into which it was merged since."""
    while institution_id is not None:
        query = select(Institution.merged_into_id).where(Institution.id == institution_id)
        into = db.session.scalar(query)
        if into is None:
            break
        institution_id = into
    return institution_id


def reader_of(person: Person) -> Reader:
    """Where a letter to this person goes and in which language."""
    return Reader(address=person.email or "", language=person.language, person_id=person.id)


def like(text: str) -> str:
    """A LIKE pattern that finds `text` anywhere in a search key. Use with escape="\\\\"."""
    return letter_for_letter(search_key(text))


def letter_for_letter(text: str) -> str:
    """A LIKE pattern that finds `text` anywhere; its own wildcards are letters. Use with escape="\\\\"."""
    return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"


def matching(text: str, *columns: Any, code: Any = None) -> list[Any]:
    """Conditions under which each word of `text` stands in one of these search keys, or in a code in small letters.

    Signs alone, such as the wildcards of LIKE, stand in no name.
    """
    words = [word for word in text.split() if search_key(word)]
    if not words and text.strip():
        return [false()]
    found = []
    for word in words:
        places = [column.like(like(word), escape="\\") for column in columns]
        if code is not None:
            places.append(code.like(letter_for_letter(word.lower()), escape="\\"))
        found.append(or_(*places))
    return found


def people(text: str = "", institution_id: int | None = None) -> Select[Any]:
    """People in Polish order with their institution; `text` is looked for in names, without accents."""
    query: Any = (
        select(
            Person.ref,
            Person.first_name,
            Person.last_name,
            Person.position,
            Institution.name.label("institution"),
        )
        .outerjoin(Institution, Institution.id == Person.institution_id)
        .order_by(Person.sort_key, Person.id)
    )
    if institution_id is not None:
        query = query.where(Person.institution_id == institution_id)
    return query.where(*matching(text, Person.search_key))


def people_list(text: str = "") -> Select[Any]:
    """The same people with what an import knows of them: how to reach them, their position, their institution's NIP."""
    query: Any = (
        select(
            Person.last_name,
            Person.first_name,
            Person.email,
            Person.phone,
            Person.position,
            Institution.name.label("institution"),
            Institution.nip,
        )
        .outerjoin(Institution, Institution.id == Person.institution_id)
        .order_by(Person.sort_key, Person.id)
    )
    return query.where(*matching(text, Person.search_key))


def everybody(query: Select[Any]) -> Sequence[Any]:
    """All rows of a list, for a file."""
    return db.session.execute(query).all()


def institution_choices() -> list[tuple[str, str]]:
    """Institutions to choose from: one that was merged into another is offered no more."""
    query = select(Institution.ref, Institution.name).where(Institution.merged_into_id.is_(None))
    return [(row.ref, row.name) for row in db.session.execute(query.order_by(Institution.sort_key))]


def county_choices() -> list[tuple[str, str]]:
    """Counties to choose from: those of the own voivodeship, and others where an institution of the register is."""
    held = select(Municipality.county_terc).join(
        Institution, Institution.municipality_terc == Municipality.terc
    )
    query = (
        select(County.terc, County.name, County.voivodeship)
        .where(or_(County.terc.startswith(HOME), County.terc.in_(held)))
        .order_by(County.sort_key, County.terc)
    )
    return [
        (row.terc, row.name if row.terc.startswith(HOME) else f"{row.name} ({row.voivodeship})")
        for row in db.session.execute(query)
    ]


def type_choices(language: str, *, offered: bool = False, kept: str = "") -> list[tuple[str, str]]:
    """Kinds of institutions; `offered`: only those that a new institution may have, and the one that is `kept`."""
    query = select(InstitutionType.code, InstitutionType.name_pl, InstitutionType.name_en).order_by(
        InstitutionType.name_pl
    )
    if offered:
        query = query.where(or_(InstitutionType.is_active, InstitutionType.code == kept))
    return [(row.code, row.name_pl if language == "pl" else row.name_en) for row in db.session.execute(query)]


def kinds() -> Select[Any]:
    """Kinds of institutions by their Polish name, with how many institutions have each."""
    held = select(func.count()).where(Institution.type_code == InstitutionType.code).scalar_subquery()
    query: Any = select(
        InstitutionType.code,
        InstitutionType.name_pl,
        InstitutionType.name_en,
        InstitutionType.category,
        InstitutionType.is_active,
        held.label("institutions"),
    ).order_by(InstitutionType.name_pl, InstitutionType.code)
    return query


def kind(code: str) -> InstitutionType | None:
    return db.session.get(InstitutionType, code)


def person(person_id: int) -> Person:
    """The person of an id that is known to exist."""
    return db.session.execute(select(Person).where(Person.id == person_id)).scalar_one()


def kept_number(person_id: int) -> str | None:
    """The person's PESEL, opened: for masking on their own page and for an audited reveal."""
    row = db.session.get(Identity, person_id)
    if row is None or row.pesel_sealed is None:
        return None
    return cipher().open(row.pesel_sealed, f"identity:{person_id}")


@dataclass(frozen=True)
class KnownForm:
    """The participant form as kept, special answers and number included as far as they exist."""

    form: ParticipantForm | None
    special: SpecialAnswers | None
    identity: Identity | None

    @property
    def version(self) -> int:
        """Counts up with every save; 0 before the first."""
        return 0 if self.form is None else self.form.version

    def _value(self, name: str) -> Any:
        return getattr(self.form, name, None)

    def prefilled(self, *, shows_special: bool) -> SimpleNamespace:
        """What the form shows before anybody types. The number itself is never shown again."""
        names = [c.key for c in ParticipantForm.__table__.columns]
        values = {name: self._value(name) for name in names}
        values["version"] = self.version
        values["has_no_pesel"] = bool(self.identity and self.identity.has_no_pesel)
        values["notice"] = False  # nobody finds it ticked: it is asked for what they have not read yet
        if shows_special:
            values["minority"] = getattr(self.special, "minority", None)
            values["disability"] = getattr(self.special, "disability", None)
        return SimpleNamespace(**values)

    def kept_where_hidden(
        self, answers: Any, *, shows_special: bool, shows_notice: bool, shows_number: bool = True
    ) -> Any:
        """The typed answers, with what the form did not show left as it is kept."""
        changes: dict[str, Any] = {}
        if not shows_special:
            changes["minority"] = getattr(self.special, "minority", None)
            changes["disability"] = getattr(self.special, "disability", None)
        if not shows_number:
            changes["has_no_pesel"] = bool(self.identity and self.identity.has_no_pesel)
        if not shows_notice:
            changes["notice_version"] = self._value("notice_version") or ""
        if (
            self.identity is not None
            and self.identity.pesel_sealed
            and not answers.pesel
            and not answers.has_no_pesel
        ):
            changes["birth_on"] = self._value("birth_on")
            changes["sex"] = self._value("sex")
        changes["degurba"] = self._value("degurba")
        return replace(answers, **changes)

    @property
    def has_number(self) -> bool:
        return self.identity is not None and bool(self.identity.pesel_sealed or self.identity.other_sealed)


def participant_form(person_id: int) -> KnownForm:
    """What is kept of a person's participant form; three reads by key."""
    return KnownForm(
        db.session.get(ParticipantForm, person_id),
        db.session.get(SpecialAnswers, person_id),
        db.session.get(Identity, person_id),
    )


def people_by_id(person_ids: Iterable[int]) -> dict[int, Person]:
    """These people by id, in one statement for every five hundred."""
    ids = sorted(set(person_ids))
    found: dict[int, Person] = {}
    for start in range(0, len(ids), 500):
        rows = db.session.scalars(select(Person).where(Person.id.in_(ids[start : start + 500])))
        found.update((row.id, row) for row in rows)
    return found
