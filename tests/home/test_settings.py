"""Settings of the office: two editors lose nothing, and a mark is a picture or nothing."""

from __future__ import annotations

import io
import struct
import zlib
from typing import Any

import pytest
from PIL import Image
from sqlalchemy import select

from lms.foundation.audit import AuditEntry
from lms.foundation.storage import db
from lms.people.models import Office, OfficeMark

OFFICE = {
    "name_pl": "Regionalny Ośrodek Próbny",
    "name_en": "Regional Trial Centre",
    "short_name": "Szkolenia Próbne",
    "town_pl": "w Próbowie",
    "town_en": "in Próbowo",
    "address": "ul. Próbna 1, 00-001 Próbowo",
    "number_pattern": "{sequence}/PR/{year}",
    "completion_percent": "80",
    "teaching_hour_minutes": "45",
}


def picture(kind: str = "PNG", size: tuple[int, int] = (40, 20), **how: Any) -> bytes:
    out = io.BytesIO()
    mode = "RGB" if kind in ("JPEG", "GIF", "WEBP", "BMP") else "RGBA"
    Image.new(mode, size, "navy").save(out, kind, **how)
    return out.getvalue()


def save(client: Any, **changes: str) -> Any:
    client.get("/admin/settings")
    return client.submit("/admin/settings", **(OFFICE | changes))


@pytest.fixture
def admin(cast: Any, inside: Any, browser: Any, app: Any) -> Any:
    app.extensions["office"].facts = None
    yield browser(cast.administrator)
    app.extensions["office"].facts = None


class TestOffice:
    def test_what_is_saved_stands_on_every_page(self, admin: Any, browser: Any) -> None:
        save(admin)
        assert "The settings are saved." in admin.page
        stranger = browser()
        stranger.get("/sign-in")
        assert stranger.page.title.endswith("Szkolenia Próbne")
        assert "in Próbowo" in stranger.page

    def test_the_audit_names_fields_and_no_values(self, admin: Any) -> None:
        save(admin)
        save(admin, phone="+48 100 000 000")
        rows = db.session.execute(
            select(AuditEntry.verb, AuditEntry.fields).order_by(AuditEntry.seq.desc())
        ).all()
        assert tuple(rows[0]) == ("office.change", '["phone"]')
        assert "100" not in str(rows)

    @pytest.mark.row("R19")
    def test_the_second_editor_sees_both_versions_and_loses_nothing(
        self, admin: Any, cast: Any, browser: Any
    ) -> None:
        save(admin)
        other = browser(cast.administrator)
        other.get("/admin/settings")
        admin.get("/admin/settings")
        admin.submit("/admin/settings", phone="+48 100 000 001", signatory_name="Pierwsza Osoba")
        other.submit("/admin/settings", phone="+48 100 000 002")
        assert other.last.status_code == 409
        assert "Somebody else saved these settings meanwhile" in other.page
        cells = {(cell.text or "").strip() for cell in other.page.all("td")}
        assert {"+48 100 000 001", "+48 100 000 002", "Pierwsza Osoba"} <= cells
        assert other.form("/admin/settings").values["phone"] == "+48 100 000 002"
        assert db.session.get_one(Office, 1, populate_existing=True).phone == "+48 100 000 001"
        other.submit("/admin/settings")
        assert db.session.get_one(Office, 1, populate_existing=True).phone == "+48 100 000 002"

    @pytest.mark.parametrize(
        ("field", "value", "said"),
        [
            ("number_pattern", "KPS/{year}", "Keep {sequence} and {year} in it"),
            ("number_pattern", "{sequence}/{year}/{__class__}", "Keep {sequence} and {year} in it"),
            ("completion_percent", "0", "Write a number from 1 to 100."),
            ("completion_percent", "101", "Write a number from 1 to 100."),
            ("teaching_hour_minutes", "20", "Write a number from 30 to 60."),
            ("email", "no address", "This is no e-mail address yet."),
            ("phone", "ask at the desk", "A phone number has 7 to 15 digits"),
            ("phone", "12345", "A phone number has 7 to 15 digits"),
            ("short_name", " ", "Fill in this field."),
            ("short_name", "x" * 41, "Shorten this text to 40 characters."),
        ],
    )
    def test_what_cannot_be_is_said_beside_its_field(
        self, field: str, value: str, said: str, admin: Any
    ) -> None:
        save(admin, **{field: value})
        assert admin.last.status_code == 422
        assert said in admin.page
        assert admin.form("/admin/settings").values["name_pl"] == OFFICE["name_pl"]
        assert db.session.get(Office, 1) is None

    @pytest.mark.row("S5")
    def test_only_what_was_asked_is_written(self, admin: Any) -> None:
        admin.get("/admin/settings")
        data = admin.form("/admin/settings").values | OFFICE | {"id": "7", "created_at": "x", "marks": "y"}
        assert admin.post("/admin/settings", data=data).status_code == 303
        assert [row.id for row in db.session.scalars(select(Office))] == [1]


def upload(client: Any, body: bytes, name: str = "mark.png", place: str = "fe") -> Any:
    client.get(f"/admin/settings/marks/{place}")
    return client.submit(f"/admin/settings/marks/{place}", picture=(body, name), alt_pl="Znak", alt_en="Mark")


def bomb() -> bytes:
    """A PNG of a few kilobytes that says it is 30 000 pixels wide and high."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 30_000, 30_000, 8, 0, 0, 0, 0)
    rows = zlib.compress(b"\0" * 1_000_000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'


class TestMarks:
    def test_a_mark_stands_on_every_page(self, admin: Any, browser: Any) -> None:
        save(admin)
        upload(admin, picture())
        assert "The mark stands on every page now." in admin.page
        stranger = browser()
        stranger.get("/sign-in")
        source = next(img.get("src") for img in stranger.page.all("img") if "/marks/fe" in img.get("src"))
        answer = stranger.get(source)
        assert answer.mimetype == "image/png"
        assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert Image.open(io.BytesIO(answer.data)).size == (40, 20)
        again = stranger.get(source, headers={"If-None-Match": answer.headers["ETag"]})
        assert again.status_code == 304
        assert stranger.get("/marks/fe").headers["Cache-Control"] == "no-cache"

    def test_a_photograph_keeps_its_kind(self, admin: Any, browser: Any) -> None:
        upload(admin, picture("JPEG", quality=90), "mark.jpg", "region")
        assert browser().get("/marks/region").mimetype == "image/jpeg"

    @pytest.mark.parametrize(
        ("what", "body"),
        [
            ("svg", SVG),
            ("svg called png", b"<?xml version='1.0'?>" + SVG),
            ("html", b"<html><script>alert(1)</script></html>"),
            ("pdf", b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n"),
            ("empty picture", b"\x89PNG\r\n\x1a\n"),
            ("cut short", picture()[:-30]),
            ("gif", picture("GIF")),
            ("webp", picture("WEBP")),
            ("bmp", picture("BMP")),
            ("program", b"\x7fELF" + bytes(200)),
            ("archive", b"PK\x03\x04" + bytes(200)),
            ("two faces", b"GIF89a/*" + picture()),
        ],
    )
    def test_anything_else_is_refused_whatever_it_is_called(self, what: str, body: bytes, admin: Any) -> None:
        upload(admin, body)
        assert admin.last.status_code == 422
        assert "This is no PNG or JPEG picture" in admin.page
        assert admin.form("/admin/settings/marks/fe").values["alt_pl"] == "Znak"
        assert db.session.scalars(select(OfficeMark)).all() == []

    def test_a_picture_that_would_burst_is_refused_unopened(self, admin: Any) -> None:
        upload(admin, bomb())
        assert admin.last.status_code == 422
        assert "4000 pixels" in admin.page

    def test_a_large_file_is_refused(self, admin: Any) -> None:
        upload(admin, picture() + b"x" * (512 * 1024))
        assert admin.last.status_code == 422
        assert "larger than 512 KB" in admin.page

    def test_what_hides_behind_the_picture_is_left_out(self, admin: Any, browser: Any) -> None:
        from PIL.PngImagePlugin import PngInfo

        notes = PngInfo()
        notes.add_text("Author", "Somebody Private")
        upload(admin, picture(pnginfo=notes) + b"<script>alert(1)</script>")
        kept = browser().get("/marks/fe").data
        assert b"Somebody" not in kept
        assert b"script" not in kept

    def test_where_a_photograph_was_taken_is_left_out(self, admin: Any, browser: Any) -> None:
        exif = Image.Exif()
        exif[0x010E] = "at home"
        upload(admin, picture("JPEG", exif=exif, comment=b"by somebody"), "mark.jpg")
        kept = browser().get("/marks/fe").data
        assert b"at home" not in kept
        assert b"by somebody" not in kept
        assert b"Exif" not in kept

    def test_a_mark_can_be_taken_away(self, admin: Any, browser: Any) -> None:
        save(admin)
        upload(admin, picture())
        admin.submit("/admin/settings/marks/fe/remove")
        assert browser().get("/marks/fe").status_code == 404
        stranger = browser()
        stranger.get("/sign-in")
        assert "mark: European Funds" in stranger.page

    def test_there_are_four_places(self, admin: Any, browser: Any) -> None:
        assert admin.get("/admin/settings/marks/fifth").status_code == 404
        assert browser().get("/marks/fifth").status_code == 404
