"""Papers: what another program reads in them, and that they are tagged, whole and the same every time."""

from __future__ import annotations

import hashlib
import io
import json
import os
import re
import struct
import subprocess
import sys
import zlib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageCms

import lms.foundation.pdf as pdf_package
from lms.foundation.pdf import (
    A4,
    BODY,
    Column,
    Document,
    DoesNotFit,
    Foreign,
    Margins,
    MissingGlyph,
    Style,
    UnreadablePicture,
    bidi,
    document,
    faces,
    fingerprint,
    picture_of,
)
from lms.foundation.pdf.fonts import FOLDER, face
from lms.foundation.pdf.marks import Mark, draw_marks
from lms.foundation.pdf.typesetting import balanced, clean, fitted, lines, measure, shortened
from tests.foundation import pdf_reading as reading
from tests.harness.options import ROOT

POLISH = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ"
MANIFEST = json.loads((FOLDER / "manifest.json").read_text("utf-8"))["fonts"]
BY_FILE = pytest.mark.parametrize("entry", MANIFEST, ids=[entry["file"] for entry in MANIFEST])


def paper(*texts: str, **properties: Any) -> bytes:
    with document("Próba", "pl", **properties) as doc:
        for text in texts:
            doc.paragraph(text)
    return doc.data


def png(width: int = 60, height: int = 30, colour: tuple[int, ...] = (200, 30, 30, 255)) -> bytes:
    out = io.BytesIO()
    Image.new("RGBA", (width, height), colour).save(out, "PNG")
    return out.getvalue()


# --- typefaces ------------------------------------------------------------------------------------------------------


@BY_FILE
def test_a_shipped_typeface_is_the_file_its_maker_released(entry: dict[str, Any]) -> None:
    data = (FOLDER / entry["file"]).read_bytes()
    assert (len(data), hashlib.sha256(data).hexdigest()) == (entry["bytes"], entry["sha256"])
    assert entry["changed"] is False
    licence = (FOLDER / entry["licence_file"]).read_bytes()
    assert hashlib.sha256(licence).hexdigest() == entry["licence_sha256"]
    assert entry["licence"] in ("OFL-1.1", "UFL-1.0", "Bitstream-Vera")
    assert entry["source"]


def test_no_typeface_is_shipped_without_its_manifest() -> None:
    assert {path.name for path in FOLDER.glob("*.ttf")} == {entry["file"] for entry in MANIFEST}


@BY_FILE
def test_a_shipped_typeface_has_the_polish_letters_and_may_be_embedded(entry: dict[str, Any]) -> None:
    name = {"Ubuntu-R": "Ubuntu"}.get(entry["file"].removesuffix(".ttf"), entry["file"].removesuffix(".ttf"))
    loaded = face(name)
    assert [letter for letter in POLISH + "–„”" if not loaded.has(letter)] == []
    (restrictions,) = struct.unpack_from(">H", loaded.face.get_table("OS/2"), 8)
    assert restrictions == 0


def test_the_colour_profile_is_the_one_of_its_manifest() -> None:
    folder = Path(pdf_package.__file__).parent / "data"
    (entry,) = json.loads((folder / "manifest.json").read_text("utf-8"))["files"]
    data = (folder / entry["file"]).read_bytes()
    assert (len(data), hashlib.sha256(data).hexdigest()) == (entry["bytes"], entry["sha256"])


# --- text -----------------------------------------------------------------------------------------------------------


@pytest.mark.row("A16")
def test_another_program_copies_out_the_polish_sentence() -> None:
    assert reading.text(paper("Zażółć gęślą jaźń")).strip() == "Zażółć gęślą jaźń"


def test_words_at_the_ends_of_lines_stay_apart() -> None:
    sentence = "Liczba godzin dydaktycznych w szkoleniu dla pracowników socjalnych. " * 12
    assert reading.flat_text(paper(sentence)) == sentence.strip()


@pytest.mark.parametrize("text", ["Ольга Їжакевич", "Ελένη", "Đorđević Šćepan", "Nguyễn Văn", "½ × 3 ≥ 1 €"])
def test_letters_that_lato_lacks_come_from_another_typeface(text: str) -> None:
    assert reading.flat_text(paper(f"Imię: {text}")) == f"Imię: {text}"


def test_a_character_that_no_typeface_has_is_named() -> None:
    with pytest.raises(MissingGlyph, match=r"U\+4F60 CJK") as refused:
        paper("Anna 你 Nowak")
    assert refused.value.character == "你"


def test_the_statement_of_the_funds_never_takes_another_typeface() -> None:
    """Annex IX allows a list of typefaces; a stand-in letter would be of none of them."""
    with pytest.raises(MissingGlyph), document("Próba", "pl") as doc:
        doc.put("שלום", 50, 50, Style("ubuntu"))


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Anna\nNowak", "Anna Nowak"),
        ("  Anna \t Nowak ", "Anna Nowak"),
        ("Anna\u202eNowak\u200b\u0007", "AnnaNowak"),
        ("Z\u0307o\u0301łw", "Żółw"),
        ("5\u202f000\u00a0zł", "5\u00a0000\u00a0zł"),
        ("A\u2011B \u2764\ufe0f", "A-B \u2764"),
    ],
)
def test_a_text_is_cleaned_to_one_line_of_composed_letters(typed: str, printed: str) -> None:
    assert clean(typed) == printed


def test_markup_is_only_text() -> None:
    hostile = r'<b>gruba</b> &amp; <img src="file:///etc/passwd"/> ((( \) %PDF {0} %(x)s'
    assert reading.flat_text(paper(hostile)) == hostile


LETTERS = st.text(alphabet=st.sampled_from("ab WiłŻ-/.żĄ—9"), max_size=300)


@given(text=LETTERS, room=st.floats(50, 400), size=st.sampled_from([8.0, 10.5, 30.0]))
def test_no_line_is_wider_than_its_room_and_no_letter_is_lost(text: str, room: float, size: float) -> None:
    style = Style(size=size)
    broken = lines(clean(text), style, room)
    assert all(measure(line, style) <= room + 0.01 for line in broken)
    assert "".join(broken).replace(" ", "") == clean(text).replace(" ", "")


@given(text=LETTERS, room=st.floats(60, 400))
def test_balanced_lines_are_no_more_lines(text: str, room: float) -> None:
    narrow = balanced(text, BODY, room)
    assert narrow <= room
    assert len(lines(clean(text), BODY, narrow)) == len(lines(clean(text), BODY, room))


def test_large_type_gives_way_step_by_step_and_then_refuses() -> None:
    steps = ((30.0, 1), (20.0, 2), (10.0, 3))
    sizes = [fitted("Anna " * count, Style(size=30), 200, steps).size for count in (2, 4, 20)]
    assert sizes == [30, 20, 10]
    with pytest.raises(DoesNotFit):
        fitted("Anna " * 60, Style(size=30), 200, steps)


def test_a_running_head_is_cut_to_its_room() -> None:
    assert shortened("Anna Nowak", BODY, 500) == "Anna Nowak"
    cut = shortened("Anna Nowak " * 40, BODY, 200)
    assert cut.endswith("…")
    assert 180 < measure(cut, BODY) <= 200
    assert shortened("Anna", BODY, 1) == "…"


def test_a_style_refuses_what_does_not_exist() -> None:
    with pytest.raises(ValueError, match="font"):
        Style("comic")
    with pytest.raises(ValueError, match="alignment"):
        Style(align="justify")


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        ("Anna", "Anna"),
        ("שלום", "םולש"),
        ("Anna שלום עולם Nowak", "Anna םלוע םולש Nowak"),
        ("שלום (עולם) Anna", "(םלוע) םולש Anna"),
        ("שלום 12,5 עולם", "םלוע 12,5 םולש"),
    ],
)
def test_right_to_left_words_stand_in_visual_order(written: str, seen: str) -> None:
    assert bidi.visual(written) == seen


def test_arabic_letters_are_joined() -> None:
    assert bidi.joined("محمد") == "\ufee3\ufea4\ufee4\ufeaa"
    assert bidi.joined("دار") == "\ufea9\ufe8d\ufead"
    assert bidi.joined("مُحمد")[1] == "\u064f"


def test_a_right_to_left_name_keeps_its_reading_order_in_the_tags() -> None:
    data = paper("Nazwisko: محمد עולם")
    assert reading.unaccounted(data) == []
    with reading.opened(data) as pdf:
        assert reading.tags(pdf).all("P")[0].property("/ActualText") == "Nazwisko: محمد עולם"


# --- tags -----------------------------------------------------------------------------------------------------------


def everything() -> bytes:
    """A paper with one of each kind of content, over several pages."""
    with document("Wszystko", "pl", author="Urząd", subject="Próba", made_on=date(2026, 11, 5)) as doc:
        doc.on_page = lambda page: page.put_margin(
            f"strona {page.page_number}", page.left, 24, BODY, room=100
        )
        doc.heading("Nagłówek")
        doc.paragraph("Akapit, który jest długi. " * 30)
        doc.heading("Lista", 2)
        doc.bullets(["pierwszy punkt", "drugi punkt"])
        doc.heading("Tabela", 2)
        doc.table(
            [Column("Lp.", 30, "right"), Column("Osoba", is_head=True), Column("Podpis", 120)], table_rows(70)
        )
        with doc.figure("Zdjęcie sali", doc.left, doc.y, 60, 30):
            doc.picture(picture_of(png()), doc.left, doc.y, 60, 30)
        doc.y += 40
        doc.put_link(
            "szkolenia.example", "https://szkolenia.example/ą", doc.left, doc.y, BODY, says="Otwórz stronę"
        )
        with doc.decoration():
            doc.rule(50, 800, 500, 800, "#000000")
            doc.box(50, 810, 20, 10, fill="#ff0000", edge="#000000", corner=3)
            doc.box(90, 810, 20, 10, edge="#000000")
    return doc.data


def table_rows(count: int) -> list[list[str]]:
    return [[f"{at}.", f"Osoba {at}", ""] for at in range(1, count + 1)]


@pytest.mark.row("A16")
def test_every_mark_on_the_paper_is_tagged_or_decoration() -> None:
    assert reading.unaccounted(everything()) == []


@pytest.mark.parametrize(
    ("break_it", "fault"),
    [
        (lambda doc: doc._write("0 0 10 10 re f"), "outside of any tag"),
        (lambda doc: setattr(doc._structure.root.kids[0], "kids", []), "01: content and tags"),
        (lambda doc: doc._structure._owners[0].reverse(), "01: the parent tree"),
        (lambda doc: doc._structure.root.kids.reverse(), "09: reading order"),
        (lambda doc: doc.put("Za głęboko", 50, 400, BODY, tag="H3"), "14: headings"),
    ],
)
def test_the_check_of_tags_notices_what_is_wrong(break_it: Any, fault: str) -> None:
    with document("Próba", "pl") as doc:
        doc.paragraph("jeden")
        doc.paragraph("dwa")
        break_it(doc)
    try:
        found = " ".join(reading.unaccounted(doc.data))
    except AssertionError as error:
        found = str(error)
    assert fault in found


@pytest.mark.row("A16")
def test_a_file_says_its_title_language_date_and_what_it_was_prepared_for() -> None:
    data = everything()
    said = reading.facts(data)
    assert (said["Title"], said["Author"], said["Subject"], said["Tagged"]) == (
        "Wszystko",
        "Urząd",
        "Próba",
        "yes",
    )
    with reading.opened(data) as pdf:
        assert str(pdf.Root.Lang) == "pl"
        assert bool(pdf.Root.MarkInfo.Marked)
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        assert str(pdf.docinfo["/CreationDate"]) == "D:20261105000000Z"
        with pdf.open_metadata() as xmp:
            assert xmp["dc:title"] == "Wszystko"
            assert (xmp["pdfuaid:part"], xmp["pdfaid:part"], xmp["pdfaid:conformance"]) == ("1", "2", "A")
            assert xmp["xmp:CreateDate"] == "2026-11-05T00:00:00Z"


def test_colours_are_those_of_srgb() -> None:
    with reading.opened(paper("x")) as pdf:
        profile = pdf.Root.OutputIntents[0].DestOutputProfile.read_bytes()
    described = ImageCms.ImageCmsProfile(io.BytesIO(profile))
    assert ImageCms.getProfileDescription(described).startswith("sRGB")


@pytest.mark.row("A16")
def test_all_typefaces_are_embedded_and_none_is_helvetica() -> None:
    with reading.opened(everything()) as pdf:
        names = set(reading.fonts(pdf))
        assert reading._unusable_fonts(pdf) == []
    assert {name.split("+")[1] for name in names} == {"Lato-Regular", "Lato-Bold"}


def test_codes_lead_back_to_characters_in_blocks_of_a_hundred() -> None:
    """More than a hundred in one block, or a code that means nothing, and a validator refuses the file."""
    with reading.opened(paper("Zażółć", "😀")) as pdf:
        maps = [font.ToUnicode.read_bytes().decode("ascii") for font in reading.fonts(pdf).values()]
    for one in maps:
        assert all(int(count) <= 100 for count in re.findall(r"(\d+) beginbfchar", one))
        assert "<0000>" not in one
    assert any("<D83DDE00>" in one for one in maps)


def test_a_link_says_where_it_leads() -> None:
    with reading.opened(everything()) as pdf:
        (link,) = reading.tags(pdf).all("Link")
        annotation = link.kids[-1]
        assert str(annotation.Contents) == "Otwórz stronę"
        assert str(annotation.A.URI) == "https://szkolenia.example/%C4%85"


@pytest.mark.parametrize("url", ["javascript:alert(1)", "file:///etc/passwd", "ftp://x", ""])
def test_a_link_leads_only_to_the_web(url: str) -> None:
    with pytest.raises(ValueError, match="web"), document("Próba", "pl") as doc:
        doc.put_link("x", url, 50, 50, BODY, says="x")


def test_a_paragraph_over_two_pages_is_one_paragraph() -> None:
    data = paper("Zdanie, które wraca. " * 400)
    assert int(reading.facts(data)["Pages"]) == 2
    with reading.opened(data) as pdf:
        (paragraph,) = reading.tags(pdf).all("P")
    assert {page for page, _ in paragraph.kids} == {0, 1}
    assert paragraph.property("/ActualText") == ("Zdanie, które wraca. " * 400).strip()


def test_a_part_in_another_language_says_so() -> None:
    with document("Próba", "en") as doc:
        doc.paragraph(Foreign("Zażółć gęślą jaźń", "pl"))
        doc.table([Column("Name")], [[Foreign("Łódź", "pl")], ["Leeds"]])
    with reading.opened(doc.data) as pdf:
        said = [tag.name for tag in reading.tags(pdf).walk() if tag.property("/Lang") == "pl"]
    assert said == ["P", "TD"]


def test_an_outline_leads_to_its_pages() -> None:
    with document("Próba", "pl") as doc:
        doc.bookmark("Pierwsza część")
        doc.paragraph("jeden")
        doc.new_page()
        doc.bookmark("Druga część")
        doc.paragraph("dwa")
    with reading.opened(doc.data) as pdf, pdf.open_outline() as outline:
        assert [entry.title for entry in outline.root] == ["Pierwsza część", "Druga część"]
        targets = [pikepdf.Page(entry.destination[0]).index for entry in outline.root]
    assert targets == [0, 1]


# --- tables ---------------------------------------------------------------------------------------------------------


def test_the_head_of_a_table_is_seen_on_every_page_and_read_once() -> None:
    with document("Lista", "pl") as doc:
        doc.table([Column("Numer", 60), Column("Osoba", is_head=True), Column("Podpis", 150)], table_rows(90))
    pages = reading.text(doc.data).split("\f")[:-1]
    assert len(pages) > 2
    assert all("Podpis" in page for page in pages)
    with reading.opened(doc.data) as pdf:
        (table,) = reading.tags(pdf).all("Table")
        scopes = [str(head.node.A.Scope) for head in table.all("TH")]
        assert scopes.count("/Column") == 3
        assert scopes.count("/Row") == 90
    assert reading.unaccounted(doc.data) == []


def test_no_row_of_a_table_is_lost_between_pages() -> None:
    with document("Lista", "pl") as doc:
        doc.table([Column("Osoba")], [[f"osoba-{at}"] for at in range(500)], row_height=26)
    found = re.findall(r"osoba-(\d+)", reading.text(doc.data))
    assert [int(number) for number in found] == list(range(500))


def test_cells_wrap_and_no_word_lies_on_another() -> None:
    long = "bardzo długa nazwa instytucji z wieloma słowami, która się nie mieści"
    with document("Lista", "pl") as doc:
        rows = [[str(at), long, long, "1,5"] for at in range(12)]
        columns = [
            Column("Lp.", 24),
            Column("Nazwa"),
            Column("Uwagi", 90, "centre"),
            Column("Godziny", 60, "right"),
        ]
        doc.table(columns, [*rows, ["", "Razem", "", "18"]], has_total=True, has_rules=False)
    found = reading.words(doc.data)
    assert [(a.text, b.text) for at, a in enumerate(found) for b in found[at + 1 :] if a.overlaps(b)] == []


def test_a_table_refuses_rows_and_columns_that_do_not_fit() -> None:
    with document("Lista", "pl") as doc:
        with pytest.raises(ValueError, match="cells"):
            doc.table([Column("A"), Column("B")], [["1"]])
        with pytest.raises(ValueError, match="wider"):
            doc.table([Column("A", 400), Column("B", 400)], [])
        doc.paragraph("x")


def test_a_landscape_sheet_keeps_its_margins() -> None:
    with document("Lista", "pl", size=(A4[1], A4[0]), margins=Margins(20, 30, 20, 30)) as doc:
        doc.table([Column("A"), Column("B")], [["1", "2"]])
        assert doc.room == pytest.approx(841.89 - 60)
    assert "841.89 x 595.28" in reading.facts(doc.data)["Page size"]


# --- pictures -------------------------------------------------------------------------------------------------------


def test_a_picture_is_stored_once_and_its_transparent_parts_are_white(tmp_path: Path) -> None:
    half = Image.new("RGBA", (40, 20), (0, 0, 0, 0))
    half.paste((255, 0, 0, 255), (0, 0, 20, 20))
    out = io.BytesIO()
    half.save(out, "PNG")
    with document("Próba", "pl") as doc:
        for y in (100, 200):
            with doc.figure("Znak", 100, y, 40, 20):
                doc.picture(picture_of(out.getvalue()), 100, y, 40, 20)
    with reading.opened(doc.data) as pdf:
        assert len(pdf.pages[0].Resources.XObject) == 1
        assert b"/SMask" not in doc.data
    seen = reading.picture(doc.data, tmp_path, dots=72)
    assert (seen.getpixel((110, 110)), seen.getpixel((132, 110))) == ((255, 0, 0), (255, 255, 255))


def test_large_pictures_are_made_smaller() -> None:
    with document("Próba", "pl") as doc, doc.figure("Znak", 50, 50, 100, 50):
        doc.picture(picture_of(png(3000, 1500)), 50, 50, 100, 50)
    with reading.opened(doc.data) as pdf:
        (image,) = pdf.pages[0].Resources.XObject.values()
        assert (int(image.Width), int(image.Height)) == (1200, 600)


def claiming(width: int, height: int) -> bytes:
    """A small picture whose head says that it is large."""
    head = b"IHDR" + struct.pack(">II", width, height) + png()[24:29]
    return png()[:12] + head + struct.pack(">I", zlib.crc32(head)) + png()[33:]


UNSOUND = {
    "empty": b"",
    "a GIF": b"GIF89a",
    "a drawing": b"<svg/>",
    "a paper": b"%PDF-1.7",
    "cut off": png()[:60],
    "a bomb": claiming(100_000, 100_000),
    "too large": claiming(8_000, 6_000),
}


@pytest.mark.parametrize("data", UNSOUND.values(), ids=UNSOUND)
def test_what_is_no_sound_picture_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadablePicture):
        picture_of(data)


@pytest.mark.parametrize("content", ["https://a.example/" + "K" * 26, "https://a.example/" + "x" * 300])
def test_a_qr_code_is_read_by_another_program(content: str, tmp_path: Path) -> None:
    with document("Próba", "pl") as doc, doc.figure("Kod QR", 100, 100, 120, 120):
        doc.qr(content, 100, 100, 120)
    assert reading.codes(doc.data, tmp_path) == [content]


# --- the row of marks -------------------------------------------------------------------------------------------------


def marked(*marks: Mark) -> bytes:
    with document("Próba", "pl", margins=Margins(40, 60, 40, 60)) as doc:
        doc.y = draw_marks(doc, marks, 40) + 10
        doc.paragraph("x")
    return doc.data


EU = Mark("Unia Europejska", eu_statement="Dofinansowane przez Unię Europejską")


def box_of(tag: reading.Tag) -> list[float]:
    return [float(edge) for edge in tag.node.A.BBox]


def test_the_flag_of_the_union_has_twelve_stars_on_reflex_blue(tmp_path: Path) -> None:
    data = marked(EU)
    with reading.opened(data) as pdf:
        left, low, right, high = box_of(reading.tags(pdf).all("Figure")[0])
    assert (right - left) / (high - low) == pytest.approx(1.5)
    dots = 400
    seen, scale = reading.picture(data, tmp_path, dots=dots), dots / 72
    tall, x, y = (high - low) * scale, (left + right) / 2 * scale, (A4[1] - (low + high) / 2) * scale
    turns = [(0, -1), (0.5, -0.866), (0.866, -0.5), (1, 0), (0.866, 0.5), (0.5, 0.866)]
    for across, down in turns + [(-a, -b) for a, b in turns]:
        assert seen.getpixel((round(x + across * tall / 3), round(y + down * tall / 3))) == (255, 204, 0)
        between = (round(x + across * tall / 5), round(y + down * tall / 5))
        assert seen.getpixel(between) == (0, 51, 153)
    assert seen.getpixel((round(x), round(y))) == (0, 51, 153)


def test_the_statement_beside_the_flag_is_set_in_ubuntu() -> None:
    data = marked(EU)
    assert "Dofinansowane przez Unię Europejską" in reading.flat_text(data)
    with reading.opened(data) as pdf:
        assert [name for name in reading.fonts(pdf) if name.endswith("+Ubuntu")] != []


def test_no_mark_is_higher_than_the_flag_and_a_full_row_stays_between_the_margins() -> None:
    wide, high = picture_of(png(900, 100)), picture_of(png(100, 300))
    data = marked(Mark("Fundusze", wide), Mark("Rzeczpospolita", high), EU, Mark("Samorząd Województwa " * 3))
    with reading.opened(data) as pdf:
        boxes = {tag.property("/Alt"): box_of(tag) for tag in reading.tags(pdf).all("Figure")}
    flag = boxes["Unia Europejska"]
    assert all(box[3] - box[1] <= flag[3] - flag[1] + 0.01 for box in boxes.values())
    assert min(box[0] for box in boxes.values()) >= 59.9
    assert max(word.right for word in reading.words(data)) <= A4[0] - 59.9
    assert reading.unaccounted(data) == []


def test_without_marks_there_is_no_row() -> None:
    with document("Próba", "pl") as doc:
        assert draw_marks(doc, [], 40) == 40
        doc.paragraph("x")


def test_a_supplied_picture_of_the_emblem_is_taken_as_it_is() -> None:
    with reading.opened(marked(Mark("Unia Europejska", picture_of(png()), "Dofinansowane"))) as pdf:
        assert [name for name in reading.fonts(pdf) if name.endswith("+Ubuntu")] == []


# --- the same every time ----------------------------------------------------------------------------------------------


SCRIPT = "import sys; from tests.foundation.test_pdf import everything; sys.stdout.buffer.write(everything())"


SETTINGS = ({"PYTHONHASHSEED": "7"}, {"TZ": "Pacific/Auckland"}, {"SOURCE_DATE_EPOCH": "86400"})


@pytest.mark.parametrize("setting", SETTINGS, ids=str)
def test_the_same_content_gives_the_same_bytes_in_another_process(setting: dict[str, str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], capture_output=True, cwd=ROOT, env={**os.environ, **setting}
    )
    assert done.returncode == 0, done.stderr.decode()
    assert fingerprint(done.stdout) == fingerprint(everything())


def test_what_was_drawn_before_does_not_change_a_file() -> None:
    before = paper("Ольга Żółć")
    for text in ("Їжак", "Łódź", "Ελένη"):
        paper(text)
    assert paper("Ольга Żółć") == before


def test_different_content_gives_another_file_id() -> None:
    with reading.opened(paper("jeden")) as one, reading.opened(paper("dwa")) as other:
        assert bytes(one.trailer.ID[0]) != bytes(other.trailer.ID[0])


def test_a_date_changes_the_file_and_none_leaves_no_trace() -> None:
    assert "CreationDate" not in reading.facts(paper("x"))
    assert paper("x", made_on=date(2026, 11, 5)) != paper("x", made_on=date(2026, 11, 6))


@pytest.fixture
def hasty_threads() -> Iterator[None]:
    """Threads take turns every few instructions, so that a lock left out shows in every run."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    yield
    sys.setswitchinterval(before)


@pytest.mark.usefixtures("hasty_threads")
def test_threads_do_not_tear_each_others_typefaces() -> None:
    """Without the lock a tenth of these end in IndexError inside ReportLab's subsetting."""
    texts = [f"Osoba {at} Żółć Ольга {chr(0x410 + at % 30)}{chr(0x100 + at)}" for at in range(60)]
    alone = [paper(text) for text in texts]
    faces._cut.cache_clear()
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(paper, texts))
    assert together == alone


def half_drawn() -> None:
    with document("Próba", "pl") as doc:
        doc.paragraph("Їжак")
        raise RuntimeError("stopped half-way")


def test_a_paper_that_failed_leaves_the_next_one_alone() -> None:
    before = paper("Anna Їжак")
    with pytest.raises(RuntimeError, match="half-way"):
        half_drawn()
    assert paper("Anna Їжак") == before


def test_a_paper_has_no_bytes_before_it_is_closed() -> None:
    with document("Próba", "pl") as doc, pytest.raises(RuntimeError, match="not closed"):
        _ = doc.data


def test_a_document_says_its_page_and_keeps_what_belongs_together() -> None:
    seen: list[int] = []

    def note(page: Document) -> None:
        seen.append(page.page_number)

    with document("Próba", "pl") as doc:
        doc.on_page = note
        doc.y = doc.bottom - 30
        doc.heading("Nie zostaje na dole", 2)
        doc.paragraph("x")
        assert doc.page_number == 2
    assert seen == [2]
