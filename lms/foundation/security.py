"""Headers on every answer, CSRF, request ids, error pages in plain words, one log line a request."""

from __future__ import annotations

import json
import logging
import secrets
import time
from typing import Any
from urllib.parse import urlsplit

from flask import Flask, Response, abort, g, request
from flask.globals import request_ctx
from flask_wtf.csrf import CSRFError, CSRFProtect
from werkzeug.exceptions import HTTPException
from werkzeug.middleware.proxy_fix import ProxyFix

from lms.foundation import clock, doors, pages, storage
from lms.foundation.doors import DOORS, LARGEST
from lms.foundation.settings import Settings
from lms.foundation.storage import db

POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; "
    "manifest-src 'self'; object-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
}
MAX_BODY = 2 * 1024 * 1024
MAX_PARTS = 1000
access = logging.getLogger("lms.access")
errors = logging.getLogger("lms.errors")


class JsonLine(logging.Formatter):
    """One event, one line, UTC; a line break inside a value stays escaped (O3)."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, Any] = {
            "at": clock.now().isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
        }
        if isinstance(record.args, dict):
            line.update(record.args)
        else:
            line["message"] = record.getMessage()
        if record.exc_info:
            # only where and which kind: an exception's text may hold what somebody typed
            kind, _value, trace = record.exc_info
            line["error"] = getattr(kind, "__name__", "")
            frames = []
            while trace is not None:
                frames.append(f"{trace.tb_frame.f_code.co_name}:{trace.tb_lineno}")
                trace = trace.tb_next
            line["trace"] = frames[-12:]
        return json.dumps(line, ensure_ascii=True)


def start_logging(settings: Settings) -> None:
    handler = logging.StreamHandler()
    handler.setFormatter(JsonLine())
    root = logging.getLogger("lms")
    root.handlers[:] = [handler]
    root.setLevel(settings.log.upper())
    root.propagate = False


def install(app: Flask, settings: Settings) -> None:
    app.config.update(
        SECRET_KEY=settings.secret_keys[0].hex(),
        SECRET_KEY_FALLBACKS=[key.hex() for key in settings.secret_keys[1:]],
        WTF_CSRF_TIME_LIMIT=None,
        WTF_CSRF_SSL_STRICT=settings.is_https,
        MAX_CONTENT_LENGTH=MAX_BODY,
        MAX_FORM_MEMORY_SIZE=MAX_BODY,
        MAX_FORM_PARTS=MAX_PARTS,
        TRUSTED_HOSTS=[urlsplit(settings.base_url).hostname or "localhost"],
    )
    if not settings.is_production:
        app.config["TRUSTED_HOSTS"] += ["localhost", "127.0.0.1"]
    if settings.trusted_proxies:
        app.wsgi_app = _TrustedProxies(app.wsgi_app, settings.trusted_proxies)  # type: ignore[method-assign, assignment]
    app.before_request(_open)
    app.before_request(_same_site)
    CSRFProtect(app)
    app.after_request(_close)
    app.register_error_handler(CSRFError, _csrf_error)
    app.register_error_handler(HTTPException, _http_error)
    app.register_error_handler(Exception, _bug)


class _TrustedProxies:
    """Forwarded headers count only from the proxies that the settings list."""

    def __init__(self, app: Any, proxies: tuple[str, ...]) -> None:
        self.plain, self.behind, self.proxies = app, ProxyFix(app, x_for=1, x_proto=1, x_host=0), proxies

    def __call__(self, environ: dict[str, Any], start: Any) -> Any:
        return (self.behind if environ.get("REMOTE_ADDR") in self.proxies else self.plain)(environ, start)


def protect_file(headers: Any, _path: str, _url: str) -> None:
    """The same protecting headers on shipped files, which are answered before the application is asked."""
    for name, value in HEADERS.items():
        headers[name] = value


def _open() -> None:
    g.request_id = secrets.token_hex(8)
    g.started = time.perf_counter()
    if "\0" in request.path:  # no text of PostgreSQL can hold it, so nothing can have this name
        abort(404)
    while b"%00" in request.query_string:  # nor can what is searched for
        request.query_string = request.query_string.replace(b"%00", b"")
    door = DOORS.get(request.endpoint or "")
    request.max_content_length = LARGEST if door is None else door.largest


def _same_site() -> None:
    """A browser says where a form was sent from; another site's form is refused before anything is read."""
    if request.method in ("GET", "HEAD", "OPTIONS"):
        return
    if request.headers.get("Sec-Fetch-Site", "same-origin") not in ("same-origin", "none"):
        abort(403)
    origin = request.headers.get("Origin")
    if origin and not _is_ours(origin):
        abort(403)


def _is_ours(origin: str) -> bool:
    try:
        return urlsplit(origin).netloc == request.host
    except ValueError:  # no address at all
        return False


def _close(response: Response) -> Response:
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    from flask import session

    if getattr(session, "account_id", None) is not None or session.accessed:
        response.headers.setdefault("Cache-Control", "no-store")
    response.headers.setdefault("Cache-Control", "no-cache")
    response.headers["X-Request-Id"] = g.get("request_id", "")
    access.info(
        "",
        {
            "request_id": g.get("request_id", ""),
            "method": request.method,
            "route": request.endpoint or "-",
            "status": response.status_code,
            "ms": round((time.perf_counter() - g.get("started", time.perf_counter())) * 1000, 1),
            "account": getattr(session, "account_id", None),
        },
    )
    return response


def _error_page(code: int) -> Response:
    if request_ctx.url_adapter is None:  # for another host there are no addresses to link to
        return Response(f"{code}\n", status=code, mimetype="text/plain")
    try:
        # Outside a door a read would begin as a writer, and the session, saved on a connection of its own, would
        # wait for that writer until SQLite gives up.
        with storage.unit(writes=False):
            return pages.render("errors/page.html", status=code, code=code)
    except Exception:  # noqa: BLE001 - the error page itself must never fail
        errors.exception("error page")
        return Response(f"{code}\n", status=code, mimetype="text/plain")


def _csrf_error(error: CSRFError) -> Response:
    try:
        return doors.answered_without_session() or _error_page(400)
    except HTTPException as refusal:  # its key with other content
        return _http_error(refusal)


def _http_error(error: HTTPException) -> Response:
    db.session.rollback()
    if error.code is None or error.code < 400:
        return error.get_response()  # type: ignore[return-value]
    answer = _error_page(error.code)
    for name, value in getattr(error, "extra_headers", {}).items():
        answer.headers[name] = value
    if error.code == 405:
        answer.headers.update({k: v for k, v in error.get_headers() if k == "Allow"})
    return answer


def _is_unreadable(error: Exception) -> bool:
    """A body whose parts cannot be told apart: the server notices only while the form is being read."""
    from gunicorn.http.errors import NoMoreData, ParseException

    return isinstance(error, ParseException | NoMoreData)


def _bug(error: Exception) -> Response:
    db.session.rollback()
    if _is_unreadable(error):
        return _error_page(400)
    if storage.is_busy(error):
        errors.warning("busy", {"request_id": g.get("request_id", ""), "route": request.endpoint or "-"})
        answer = _error_page(503)
        answer.headers["Retry-After"] = "10"
        return answer
    errors.error(
        "", {"request_id": g.get("request_id", ""), "route": request.endpoint or "-"}, exc_info=error
    )
    return _error_page(500)
