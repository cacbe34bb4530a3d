"""The bare floor of a rush: a Flask application of forty lines with one form and one transaction.

As one would write it with the libraries of the house – the form with its token, the session of SQLAlchemy, a template –
and with the steps that a seat needs: lock one row, count, insert, commit. Nobody is signed in, nothing is explained,
noted, sent or translated.
"""

from __future__ import annotations

import os
from typing import Any

from flask import Flask, redirect, render_template_string
from flask_sqlalchemy import SQLAlchemy
from flask_wtf import FlaskForm
from sqlalchemy import event, text
from wtforms import StringField

from lms.foundation.storage import sqlite_driver

URL = os.environ["FLOOR_DATABASE"]
PAGE = """<!doctype html><title>Floor</title><form method="post" action="/apply">{{ form.hidden_tag() }}
{{ form.person.label }} {{ form.person }} <button>Apply</button></form>"""
CLAIM = """UPDATE book SET taken = taken + CASE WHEN taken < capacity THEN 1 ELSE 0 END, rev = rev + 1
WHERE id = 1 RETURNING rev"""
app, db = Flask(__name__), SQLAlchemy()
app.config |= {
    "SECRET_KEY": os.urandom(16),
    "SQLALCHEMY_DATABASE_URI": URL.replace("postgresql:", "postgresql+psycopg:"),
}
if URL.startswith("sqlite"):
    app.config["SQLALCHEMY_ENGINE_OPTIONS"] = {"module": sqlite_driver, "connect_args": {"timeout": 15}}
db.init_app(app)


class Entry(db.Model):  # type: ignore[name-defined, misc]
    id = db.Column(db.Integer, primary_key=True)
    person, arrival = db.Column(db.String(40)), db.Column(db.Integer)


class ApplyForm(FlaskForm):  # type: ignore[misc]
    person = StringField("Person", default=lambda: os.urandom(8).hex())


@app.route("/apply", methods=["GET", "POST"])
def apply() -> Any:
    form = ApplyForm()
    if not form.validate_on_submit():
        return render_template_string(PAGE, form=form)
    arrival = db.session.execute(text(CLAIM)).scalar_one()
    db.session.add(Entry(person=form.person.data, arrival=arrival))
    db.session.commit()
    return redirect("/apply", code=303)


def open_safely(connection: Any, _record: Any) -> None:
    """As durable as the application opens its own database."""
    connection.isolation_level = None
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {pragma}")


if URL.startswith("sqlite"):
    with app.app_context():
        event.listen(db.engine, "connect", open_safely)
        event.listen(db.engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
