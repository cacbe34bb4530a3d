"""One way to add a page: a door that states its address, the permission it needs and whether it writes (S1).

Closed by default: an address without a door is not found. A door that writes runs in one transaction: 2xx and 3xx are
saved, 4xx and 5xx rolled back, and the commit happens before the answer leaves. GET never writes, but for the audit
trail: who opens special answers or takes a list away (`note`).

The transaction takes the write lock of SQLite by its first statement. What is slow on purpose (a password hash takes
50 ms) or has a transaction of its own (counting tries) must not run under it: a door takes it as `before`.

A door with `step_up` opens only for whoever proved not long ago that it is really them (S23): its page, or where it
takes a form its deed. Without that it asks, on a page that carries along what was typed, and then goes on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import wraps
from typing import Any

from flask import (
    Blueprint,
    Flask,
    Response,
    abort,
    current_app,
    flash,
    g,
    make_response,
    redirect,
    request,
    session,
    url_for,
)
from flask_login import LoginManager, current_user

from lms.foundation import audit, clock, onetime, sessions, storage
from lms.foundation.storage import db

# Bytes of what may be sent to a door. A register of a hundred people stays far below; doors of files say more.
LARGEST = 256 * 1024
PUBLIC = "public"
SIGNED_IN = "signed in"
# Whoever has shown a password and owes the second step, and whoever is signed in.
PASSWORD_SHOWN = "password shown"  # nosec B105: a word of the map, no secret

actor = current_user


def note(verb: str, kind: str, object_id: int | str, *, fields: Iterable[str] = (), reason: str = "") -> None:
    """Note in the audit trail what this page shows or gives away. The last thing a view does before it answers."""
    audit.note_reading(verb, kind, object_id, by=actor.account_id, fields=fields, reason=reason)


@dataclass(frozen=True)
class Door:
    """One address: its endpoint, methods and permission. `keyed`: its forms carry a one-time key. `largest`: bytes.

    `renews`: the form may end the session it was sent from. Sent a second time it comes without that session, or with
    the token of the one before, and is known by its key and content alone; nothing personal is said after such a form.
    `step_up`: opens only for whoever proved a short while ago that it is really them.
    """

    endpoint: str
    rule: str
    methods: tuple[str, ...]
    needs: str
    keyed: bool = True
    largest: int = LARGEST
    renews: bool = False
    step_up: bool = False


DOORS: dict[str, Door] = {}


class Room(Blueprint):
    """The doors of one room. Endpoint, function and template share one name."""

    def __init__(self, name: str, import_name: str) -> None:
        super().__init__(name, import_name)

    def _door(
        self,
        rule: str,
        needs: str,
        methods: tuple[str, ...],
        keyed: bool = True,
        before: Callable[..., Any] | None = None,
        largest: int = LARGEST,
        renews: bool = False,
        step_up: bool = False,
    ) -> Callable[..., Any]:
        def add(view: Callable[..., Any]) -> Callable[..., Any]:
            door = Door(f"{self.name}.{view.__name__}", rule, methods, needs, keyed, largest, renews, step_up)
            DOORS[door.endpoint] = door
            self.add_url_rule(rule, view.__name__, _guarded(view, door, before), methods=list(methods))
            return view

        return add

    def page(self, rule: str, *, needs: str, step_up: bool = False) -> Callable[..., Any]:
        """A page that only reads (GET)."""
        return self._door(rule, needs, ("GET",), step_up=step_up)

    def form(
        self,
        rule: str,
        *,
        needs: str,
        keyed: bool = True,
        before: Callable[..., Any] | None = None,
        largest: int = LARGEST,
        renews: bool = False,
        step_up: bool = False,
    ) -> Callable[..., Any]:
        """A page with its form (GET and POST).

        `before(**address)` runs on POST, before the transaction and without any lock; what it returns reaches the view
        as `ready` (None on GET). It reads only, may count tries (`throttle.allowed`) and may abort. `keyed=False` only
        where sending twice is harmless, as in signing in: a repeated answer could not carry the new cookie.
        `largest`: how many bytes may be sent, for a form that takes a file.
        """
        return self._door(rule, needs, ("GET", "POST"), keyed, before, largest, renews, step_up)

    def deed(
        self,
        rule: str,
        *,
        needs: str,
        keyed: bool = True,
        before: Callable[..., Any] | None = None,
        largest: int = LARGEST,
        renews: bool = False,
        step_up: bool = False,
    ) -> Callable[..., Any]:
        """A button (POST). `keyed=False` only where sending twice is harmless and nothing is written twice."""
        return self._door(rule, needs, ("POST",), keyed, before, largest, renews, step_up)


def _guarded(view: Callable[..., Any], door: Door, before: Callable[..., Any] | None) -> Callable[..., Any]:
    @wraps(view)
    def run(**kwargs: Any) -> Any:
        if door.step_up and (request.method == "POST" or "POST" not in door.methods):
            question = _asked_once_more()
            if question is not None:
                return question
        if request.method == "POST":
            if before is not None:
                repeated = _repeated(door)
                if repeated is not None:
                    return repeated
                with storage.unit(writes=False):
                    kwargs["ready"] = before(**kwargs)
            return _write(view, door, kwargs)
        with storage.unit(writes=False):
            return view(**kwargs)

    return run


# The page that asks once more who is there; None when it was answered well just now. The room of the house door gives
# it: what counts as a proof is no matter of doors.
Question = Callable[[], Response | None]


def ask_by(app: Flask, question: Question) -> None:
    """Say how a door with `step_up` asks."""
    app.extensions["step_up"] = question


def _asked_once_more() -> Response | None:
    if sessions.visit().is_proved(clock.now()):
        return None
    question: Question = current_app.extensions["step_up"]
    with storage.unit(writes=False):
        try:
            return question()
        finally:
            db.session.rollback()


def _repeated(door: Door) -> Response | None:
    """The answer of a form that came a second time: its slow part and its count of tries are not spent again."""
    key = request.form.get(onetime.FIELD, "")
    if not (door.keyed and key):
        return None
    with storage.unit(writes=False):
        try:
            answered = onetime.find(key, _content(door))
        except onetime.OtherContent:
            abort(422)
        finally:
            db.session.rollback()
    return None if answered is None else _as_before(answered)


def _content(door: Door) -> str:
    is_from_somebody = actor.is_authenticated and not door.renews
    return onetime.fingerprint(request, actor.account_id if is_from_somebody else None)


def answered_without_session() -> Response | None:
    """The answer of a form that ended its own session and came again: its token and sender count no more."""
    door = DOORS.get(request.endpoint or "")
    return _repeated(door) if door is not None and door.renews and request.method == "POST" else None


def _as_before(answered: onetime.Answered) -> Response:
    waiting = {tuple(said) for said in session.get("_flashes", ())}  # nobody has read them yet
    for tone, words in answered.said:
        if (tone, words) not in waiting:
            flash(words, tone)
    return make_response(redirect(answered.location, code=303))


def _write(view: Callable[..., Any], door: Door, kwargs: dict[str, Any]) -> Response:
    content = _content(door)
    db.session.rollback()  # what was read while opening the door must not hold a snapshot
    with storage.unit(writes=True):
        key = request.form.get(onetime.FIELD, "")
        try:
            if door.keyed:
                if not key:
                    abort(400)
                answered = onetime.claim(key, content, now=clock.now())
                if answered is not None:
                    db.session.rollback()
                    return _as_before(answered)
            response = make_response(view(**kwargs))
            if response.status_code >= 400 or g.get("nothing_saved"):
                db.session.rollback()
                return response
            if door.keyed and 300 <= response.status_code < 400:
                onetime.answer(key, response.headers["Location"], g.get("said", []))
            db.session.commit()
            return response
        except onetime.OtherContent:
            db.session.rollback()
            abort(422)
        except BaseException:
            db.session.rollback()
            raise


# Under an address that begins so, the parts of the address → where the thing lies (a project or None, an area of
# courses), or None when there is no such thing. A right that is held for some projects or areas opens these only.
Whereabouts = Callable[[dict[str, Any]], tuple[int | None, str] | None]
NARROW: dict[str, Whereabouts] = {}


def narrow(prefix: str) -> Callable[[Whereabouts], Whereabouts]:
    """Say where the things behind the addresses under `prefix` lie."""

    def keep(whereabouts: Whereabouts) -> Whereabouts:
        NARROW[prefix] = whereabouts
        return whereabouts

    return keep


def places() -> frozenset[tuple[int | None, str]] | None:
    """In which projects and areas the right of this door is held; None is everywhere."""
    door = DOORS[request.endpoint or ""]
    held: frozenset[tuple[int | None, str]] | None = actor.places_for(door.needs)
    return held


def _lies_elsewhere(door: Door) -> bool:
    """Whether the address leads to a thing outside the projects and areas for which this right is held."""
    held = actor.places_for(door.needs)
    if held is None:
        return False
    for prefix, whereabouts in NARROW.items():
        if door.rule.startswith(prefix):
            with storage.unit(writes=False):
                where = whereabouts(request.view_args or {})
                db.session.rollback()
            return where is None or not actor.covers(door.needs, *where)
    return False


def _owing_the_second_step(door: Door) -> Any:
    """Only the doors of the second step open for whoever has shown no more than a password."""
    if door.needs == PASSWORD_SHOWN:
        return None
    if request.method != "GET":
        abort(401)
    return redirect(url_for("home.confirm", next=request.full_path.rstrip("?")))


def install(app: Flask) -> None:
    """Close every door and open each by its permission."""
    manager = LoginManager()
    manager.init_app(app)
    manager.session_protection = None  # our sessions are rows of our own table

    @manager.request_loader
    def _load(_request: Any) -> Any:
        return getattr(session, "actor", None)

    @app.before_request
    def _authorise() -> Any:
        if request.endpoint is None:
            return None  # not found or wrong method: the error page says so
        door = DOORS.get(request.endpoint)
        if door is None:
            abort(404)
        if door.needs == PUBLIC:
            return None
        if not actor.is_authenticated:
            if getattr(session, "halfway", None) is not None:
                return _owing_the_second_step(door)
            if request.method == "GET":
                return redirect(url_for("home.sign_in", next=request.full_path.rstrip("?")))
            abort(401)
        if door.needs not in (SIGNED_IN, PASSWORD_SHOWN) and door.needs not in actor.permissions:
            abort(403)
        if door.needs in actor.permissions and _lies_elsewhere(door):
            abort(404)
        return None

    @app.teardown_request
    def _end(_error: BaseException | None) -> None:
        db.session.remove()
