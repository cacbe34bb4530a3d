"""Where to go on from here: addresses that came from outside are followed only when they stay on this site (S17)."""

from __future__ import annotations

import re
from urllib.parse import unquote

from flask import current_app
from werkzeug.exceptions import HTTPException
from werkzeug.routing import RequestRedirect

LONGEST = 1500
# Printable ASCII without the backslash, which browsers read as a slash.
_PATH = re.compile(r"/[\x21-\x5b\x5d-\x7e]*")


def same_site(address: str | None) -> str | None:
    """`address` when it is a path of this site, else None. What any browser could read as a host is refused."""
    if not address or len(address) > LONGEST or not _PATH.fullmatch(address):
        return None
    path = address.partition("#")[0].partition("?")[0]
    for spelling in (path, unquote(path), unquote(unquote(path))):
        if "//" in spelling or "\\" in spelling or not spelling.isprintable():
            return None
    return address


def way_on(address: str | None) -> str | None:
    """A same-site path that leads to a page which can be opened, else None."""
    address = same_site(address)
    if address is None:
        return None
    adapter = current_app.url_map.bind(current_app.config["LMS"].host)
    try:
        adapter.match(address.partition("#")[0].partition("?")[0], method="GET")
    except RequestRedirect:
        return None
    except HTTPException:
        return None
    return address
