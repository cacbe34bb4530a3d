"""What the fields of municipalities suggest while somebody types."""

from __future__ import annotations

from typing import Any

from flask import jsonify, request

from lms.foundation.doors import SIGNED_IN
from lms.foundation.paging import asked
from lms.people.queries.places import find
from lms.people.views import room


@room.page("/places", needs=SIGNED_IN)
def places() -> Any:
    """Which municipalities, and counties where they are asked for, may this text mean?"""
    found = find(asked(longest=100), with_counties=request.args.get("counties") == "1")
    return jsonify([match.label for match in found])
