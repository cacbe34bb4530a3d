"""`python -m tests.harness.again < sendings.jsonl`: another process, started later, gets the same forms once more.

Each line names a database, the moment and the form; each answer is a line with what came back and what it changed.
"""

from __future__ import annotations

import base64
import json
import sys
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import time_machine


def packed(data: Any) -> list[list[Any]]:
    """The fields of a form as JSON can carry them."""
    return [
        [name, [base64.b64encode(value[0]).decode(), value[1]] if isinstance(value, tuple) else value]
        for name, value in data.items(multi=True)
    ]


def _unpacked(pairs: list[list[Any]]) -> Any:
    from werkzeug.datastructures import MultiDict

    data: MultiDict[str, Any] = MultiDict()
    for name, value in pairs:
        data.add(name, (base64.b64decode(value[0]), value[1]) if isinstance(value, list) else value)
    return data


def _answer(asked: dict[str, Any]) -> dict[str, Any]:
    from sqlalchemy import update

    from lms.foundation import jobs, storage
    from lms.foundation.sessions import SessionRow
    from tests.harness.databases import closed
    from tests.harness.environment import application, environ
    from tests.harness.fillings import Sending
    from tests.harness.rows import differences, rows_of

    moment = datetime.fromisoformat(asked["at"])
    app = application(environ(database_url=asked["database_url"], home=Path(asked["home"])))
    with time_machine.travel(moment, tick=False), closed(app):
        with storage.transaction() as session:  # whoever sends it has been there all the time
            session.execute(update(SessionRow).values(seen_at=moment, ends_at=moment + timedelta(hours=1)))
        jobs.nightly()
        before = rows_of(app)
        client = app.test_client()
        for name, value in asked["cookies"].items():
            client.set_cookie(name, value)
        sending = Sending(
            asked["address"], _unpacked(asked["data"]), asked["kind"], asked["origin"], frozenset()
        )
        answer = sending.by(client)
        return {
            "status": answer.status_code,
            "location": answer.headers.get("Location"),
            "changed": differences(before, rows_of(app)),
        }


def main() -> None:
    from tests.harness import options, sabotage

    options.settle()
    sabotage.apply_what_was_asked()
    for line in sys.stdin:
        sys.stdout.write(json.dumps(_answer(json.loads(line))) + "\n")


if __name__ == "__main__":
    main()
