"""The certificate on paper: what is read in it, in which order, and that nothing can push it off the page."""

from __future__ import annotations

import hashlib
import io
import re
import sys
import tracemalloc
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, BinaryIO

import pytest
from PIL import Image

from lms.certificates.paper import Drawn, Ended, certificate, certificates, each_certificate
from lms.certificates.paper.words import day_in_words, days_in_words, number_in_words
from lms.certificates.rules import CertificateFacts, Form, Kind, Mark, Module, Outcome, Outcomes
from lms.foundation.pdf import DoesNotFit, MissingGlyph, UnreadablePicture, fingerprint
from tests.foundation import pdf_reading as reading

D = Decimal
CODE = "7Q2M9K4XTB8RVWN3ECDG5H6JPS"
MARKS = (
    Mark("Fundusze Europejskie dla Rozwoju Społecznego", "European Funds for Social Development"),
    Mark("Rzeczpospolita Polska", "Republic of Poland"),
    Mark("Unia Europejska", "European Union", is_eu=True),
    Mark("Samorząd Województwa Wielkopolskiego", "Wielkopolska Region"),
)
ONE_SIDE = CertificateFacts(
    number="12/KPS/2026",
    check_code=CODE,
    check_url=f"https://szkolenia.example/sprawdz/{CODE}",
    kind=Kind.PARTICIPATION,
    holder_name="Iwona Dobrowolska",
    course_title_pl="Praca z rodziną w kryzysie",
    course_title_en="Working with families in crisis",
    edition_number="3",
    first_day=date(2026, 11, 5),
    last_day=date(2026, 11, 7),
    place="Poznań, ul. Przykładowa 11",
    hours_teaching=D(24),
    hours_attended=D(22),
    attendance_percent=D("91.67"),
    issuer_name_pl="Regionalny Ośrodek Polityki Społecznej",
    issuer_name_en="Regional Centre of Social Policy",
    issuer_address="ul. Przykładowa 1, 60-000 Poznań",
    project_title_pl="Koordynacja polityki społecznej w Wielkopolsce",
    project_title_en="Coordination of social policy in Wielkopolska",
    project_number="FERS.04.13-IP.06-0001/23",
    signatory_name="Jan Wzorowy",
    signatory_title_pl="Dyrektor",
    signatory_title_en="Director",
    issued_on=date(2026, 11, 12),
    issued_in="Poznań",
    marks=MARKS,
)
TWO_SIDES = replace(
    ONE_SIDE,
    programme=(Module("Pierwsza rozmowa", "First conversation", D(6)), Module("Plan wsparcia", "", D("7.5"))),
    outcomes=Outcomes(
        knowledge=(Outcome("Wymienia fazy kryzysu.", "Names the phases of a crisis."),),
        skills=(Outcome("Prowadzi rozmowę.", "Leads a conversation."),),
        social=(Outcome("Współpracuje.", "Works with others."),),
    ),
)


class Echo:
    """Says the source sentence, so that these tests do not hang on the wording of a catalogue."""

    def gettext(self, sentence: str, **values: Any) -> str:
        return sentence % values if values else sentence

    def ngettext(self, one: str, many: str, num: int, **values: Any) -> str:
        return (one if num == 1 else many) % {"num": num, **values}


ECHO = Echo()


def drawn(facts: CertificateFacts = ONE_SIDE, language: str = "pl", **more: Any) -> bytes:
    return certificate(facts, language, say=ECHO, **more)


def png(colour: str, width: int = 300, height: int = 100) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(out, "PNG")
    return out.getvalue()


def places(data: bytes, *texts: str) -> list[int]:
    """Where the texts stand in what is read out, from the tags."""
    with reading.opened(data) as pdf:
        said = [(tag.name, tag.property("/ActualText")) for tag in reading.tags(pdf).walk()]
    assert said
    read = reading.flat_text(data, "-raw")
    assert [text for text in texts if text not in read] == []
    return [read.index(text) for text in texts]


# --- what it says ----------------------------------------------------------------------------------------------------


@pytest.mark.row("A16")
@pytest.mark.parametrize("name", ["Iwona Dobrowolska", "Zażółć Gęślą-Jaźń", "Łucja Święch", "Ольга Їжак"])
def test_the_name_is_copied_out_exactly(name: str) -> None:
    assert name in reading.text(drawn(replace(ONE_SIDE, holder_name=name))).splitlines()


@pytest.mark.row("A16")
@pytest.mark.parametrize("language", ["pl", "en"])
@pytest.mark.parametrize("facts", [ONE_SIDE, TWO_SIDES], ids=["one side", "two sides"])
def test_a_certificate_is_tagged_through_and_through(facts: CertificateFacts, language: str) -> None:
    data = drawn(facts, language)
    assert reading.unaccounted(data) == []
    said = reading.facts(data)
    assert (said["Tagged"], said["Title"]) == ("yes", "Certificate no. 12/KPS/2026: Iwona Dobrowolska")
    with reading.opened(data) as pdf:
        assert str(pdf.Root.Lang) == language
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        with pdf.open_metadata() as xmp:
            assert xmp["pdfuaid:part"] == "1"


@pytest.mark.row("A16")
def test_it_is_read_in_the_order_of_the_facts() -> None:
    order = (
        "Fundusze Europejskie",
        "Regionalny Ośrodek",
        "12/KPS/2026",
        "of participation in training",
        "Iwona Dobrowolska",
        "Praca z rodziną",
        "5–7 listopada 2026 r.",
        "24 (of 45 minutes each)",
        "Koordynacja polityki społecznej",
        "Poznań, 12 listopada 2026 r.",
        "Jan Wzorowy",
        "Check this certificate",
        CODE,
        "Pierwsza rozmowa",
        "Wymienia fazy",
        "Współpracuje",
    )
    found = places(drawn(TWO_SIDES), *order)
    assert found == sorted(found)


@pytest.mark.row("A16")
def test_the_qr_code_holds_the_address_that_stands_beside_it(tmp_path: Path) -> None:
    data = drawn()
    assert reading.codes(data, tmp_path) == [ONE_SIDE.check_url]
    text = reading.flat_text(data)
    assert ONE_SIDE.check_url in text
    assert "7Q2M9 K4XTB 8RVWN 3ECDG 5H6JPS" in text
    with reading.opened(data) as pdf:
        assert str(pdf.pages[0].Annots[0].A.URI) == ONE_SIDE.check_url


@pytest.mark.parametrize(
    ("kind", "heading"),
    [
        (Kind.PARTICIPATION, "Certificate of participation in training"),
        (Kind.COMPETENCE, "Certificate of completed training and acquired competence"),
        (Kind.STATUTORY_COMPLETION, "Certificate of completed training"),
    ],
)
def test_the_heading_says_what_it_proves(kind: Kind, heading: str) -> None:
    text = reading.flat_text(drawn(replace(ONE_SIDE, kind=kind)))
    assert f"{heading} awarded to Iwona Dobrowolska" in text


def test_hours_attendance_form_place_and_project_are_on_it() -> None:
    text = reading.flat_text(drawn(language="en"))
    for part in (
        "91.67% of the hours (22 of 24)",
        "on-site training",
        "Poznań, ul. Przykładowa 11",
        "“Coordination of social policy in Wielkopolska”, no. FERS.04.13-IP.06-0001/23.",
        "Director",
    ):
        assert part in text


@pytest.mark.parametrize(
    ("changes", "gone"),
    [
        ({"attendance_percent": None}, "Attendance"),
        ({"edition_number": ""}, "Edition"),
        ({"place": "", "form": Form.ONLINE}, "Place\n"),
        ({"project_title_pl": "", "project_title_en": ""}, "project"),
        ({"minutes_per_hour": None}, "minute"),
        ({"marks": ()}, "Co-funded"),
        ({"programme": (), "outcomes": Outcomes()}, "overleaf"),
    ],
)
def test_what_is_not_known_is_left_out_with_its_label(changes: dict[str, Any], gone: str) -> None:
    assert gone in reading.text(drawn(TWO_SIDES))
    assert gone not in reading.text(drawn(replace(TWO_SIDES, **changes)))


def test_hours_attended_may_be_unknown_and_a_project_without_number() -> None:
    text = reading.flat_text(drawn(replace(ONE_SIDE, hours_attended=None, project_number="")))
    assert "91,67% of the hours " in text
    assert "“Koordynacja polityki społecznej w Wielkopolsce”." in text


def test_an_unsigned_certificate_leaves_a_line_for_the_signature() -> None:
    unsigned = replace(ONE_SIDE, signatory_name="", signatory_title_pl="")
    assert "Signature of the authorised person" in reading.text(drawn(unsigned))
    assert "Signature of the authorised person" not in reading.text(drawn())


def test_a_legal_basis_is_printed() -> None:
    basis = "Podstawa: Dz.U. 2020 poz. 664, § 4."
    assert basis in reading.flat_text(drawn(replace(ONE_SIDE, legal_basis_pl=basis)))


def test_a_duplicate_says_so_and_is_another_file() -> None:
    duplicate = drawn(duplicate_on=date(2027, 1, 8))
    assert "Duplicate issued on 8 stycznia 2027 r." in reading.flat_text(duplicate)
    assert "Duplicate" not in reading.text(drawn())
    assert fingerprint(duplicate) != fingerprint(drawn())


# --- languages -------------------------------------------------------------------------------------------------------


def test_only_the_english_paper_says_that_it_is_a_translation() -> None:
    note = "translation of the Polish certificate no. 12/KPS/2026"
    assert note in reading.flat_text(drawn(language="en"))
    assert note not in reading.flat_text(drawn(language="pl"))


def test_both_languages_come_from_the_same_facts() -> None:
    polish, english = (reading.flat_text(drawn(TWO_SIDES, language)) for language in ("pl", "en"))
    for mine, other, text in (
        ("Praca z rodziną", "Working with families", polish),
        ("Working with families", "Praca z rodziną", english),
        ("5–7 listopada 2026 r.", "5–7 November 2026", polish),
        ("5–7 November 2026", "listopada", english),
        ("13,5", "13.5", polish),
        ("13.5", "13,5", english),
    ):
        assert mine in text
        assert other not in text


def test_a_missing_translation_falls_back_to_polish_and_is_marked_as_polish() -> None:
    data = drawn(replace(ONE_SIDE, course_title_en=""), "en")
    assert "Praca z rodziną w kryzysie" in reading.flat_text(data)
    with reading.opened(data) as pdf:
        marked = [tag for tag in reading.tags(pdf).walk() if tag.property("/Lang")]
    assert [tag.property("/Lang") for tag in marked] == ["pl"]


def test_another_language_is_refused() -> None:
    with pytest.raises(KeyError):
        drawn(language="de")


@pytest.mark.row("A9")
def test_the_paper_speaks_through_the_catalogue_of_its_own_language() -> None:
    polish = reading.flat_text(certificate(TWO_SIDES, "pl"))
    for sentence in (
        "Zaświadczenie o udziale w szkoleniu otrzymuje Iwona Dobrowolska",
        "Dofinansowane przez Unię Europejską",
        "24 (po 45 minut)",
        "Efekty uczenia się",
    ):
        assert sentence in polish
    english = reading.flat_text(certificate(TWO_SIDES, "en"))
    assert "Certificate of participation in training" in english
    assert "awarded to Iwona Dobrowolska" in english
    assert "Co-funded by the European Union" in english


@pytest.mark.parametrize(
    ("first", "last", "polish", "english"),
    [
        ((2026, 11, 5), (2026, 11, 5), "5 listopada 2026 r.", "5 November 2026"),
        ((2026, 11, 5), (2026, 11, 7), "5–7 listopada 2026 r.", "5–7 November 2026"),
        (
            (2026, 10, 30),
            (2026, 11, 2),
            "30 października – 2 listopada 2026 r.",
            "30 October – 2 November 2026",
        ),
        (
            (2026, 12, 30),
            (2027, 1, 2),
            "30 grudnia 2026 r. – 2 stycznia 2027 r.",
            "30 December 2026 – 2 January 2027",
        ),
    ],
)
def test_dates_are_written_in_words(first: Any, last: Any, polish: str, english: str) -> None:
    days = date(*first), date(*last)
    assert (days_in_words(*days, "pl"), days_in_words(*days, "en")) == (polish, english)


def test_a_day_and_a_number_are_written_as_the_language_does() -> None:
    assert day_in_words(date(2026, 5, 1), "pl") == "1 maja 2026 r."
    assert [number_in_words(D(number), "pl") for number in ("24.00", "7.5", "0.25")] == ["24", "7,5", "0,25"]
    assert number_in_words(D("7.5"), "en") == "7.5"


# --- pages -----------------------------------------------------------------------------------------------------------


def pages(data: bytes) -> int:
    return int(reading.facts(data)["Pages"])


def test_programme_and_outcomes_go_overleaf() -> None:
    assert pages(drawn(ONE_SIDE)) == 1
    assert pages(drawn(TWO_SIDES)) == 2
    assert pages(drawn(replace(TWO_SIDES, outcomes=Outcomes()))) == 2
    assert pages(drawn(replace(TWO_SIDES, programme=()))) == 2


def test_a_long_programme_goes_on_with_its_head_repeated() -> None:
    modules = tuple(Module(f"Moduł numer {at}: rozpoznanie i rozmowa", "", D(1)) for at in range(1, 81))
    data = drawn(replace(TWO_SIDES, programme=modules))
    by_page = reading.text(data).split("\f")[:-1]
    assert len(by_page) == 5
    assert [("Teaching hours" in page) for page in by_page[1:4]] == [True, True, True]
    found = re.findall(r"Moduł numer (\d+)", " ".join(by_page))
    assert [int(number) for number in found] == list(range(1, 81))
    assert reading.unaccounted(data) == []


def test_the_total_is_printed_only_when_all_hours_are_known() -> None:
    assert re.search(r"Total\s+13,5", reading.text(drawn(TWO_SIDES), "-layout"))
    unknown = replace(TWO_SIDES, programme=(*TWO_SIDES.programme, Module("Superwizja")))
    assert "Total" not in reading.text(drawn(unknown))


def test_a_programme_without_hours_has_no_column_for_them() -> None:
    titles = replace(TWO_SIDES, programme=(Module("Pierwsza rozmowa"), Module("Plan wsparcia")))
    data = drawn(titles)
    assert "Teaching hours" not in reading.text(data).split("\f")[1]
    assert "Plan wsparcia" in reading.text(data).split("\f")[1]
    assert reading.unaccounted(data) == []


LONG = (
    "Wsparcie osób z niepełnosprawnościami sprzężonymi oraz ich rodzin w środowisku lokalnym – planowanie, koordynacja "
    "i ocena usług społecznych w gminach wiejskich i miejsko-wiejskich województwa wielkopolskiego (edycja druga)"
)
NAMES = [
    "Li",
    "Iwona Dobrowolska",
    "Bronisława Maria Aleksandra Konstantynopolitańczykowianeczka-Przybyszewska-Wolska de Saint-Exupéry",
    "W" * 120,
    "Ana " * 45,
    'Anna "Ania" O\'Brien',
    "Anna\nMaria\r\n\tNowak",
    "<script>alert(1)</script> & {0} %(number)s %s",
    "محمد عبد الله",
    "דוד Nowak (כהן)",
    "Anna \u202eNowak\u202c",
    "Ångström Đặng Ελένη Їжак",
    "Anna ☺ Nowak 😀",
]


@pytest.mark.parametrize("name", NAMES, ids=lambda name: repr(name[:18]))
@pytest.mark.parametrize("title", ["RODO", LONG], ids=["short title", "long title"])
def test_no_name_breaks_the_page(name: str, title: str, tmp_path: Path) -> None:
    hostile = replace(
        TWO_SIDES, holder_name=name, course_title_pl=title, place=LONG[:120], kind=Kind.COMPETENCE
    )
    data = drawn(hostile)
    assert pages(data) == 2
    assert reading.unaccounted(data) == []
    found = reading.words(data)
    assert all(
        word.left >= 40 and word.right <= 555.4 and word.top >= 20 and word.bottom <= 822 for word in found
    )
    clashes = [(a.text, b.text) for at, a in enumerate(found) for b in found[at + 1 :] if a.overlaps(b)]
    assert clashes == []
    assert reading.codes(data, tmp_path) == [ONE_SIDE.check_url]


def test_a_placeholder_in_a_typed_text_is_not_filled() -> None:
    """A template's value must not become a template."""
    data = drawn(replace(ONE_SIDE, project_title_pl="%(number)s {number} %%", holder_name="%(number)s"))
    text = reading.flat_text(data)
    assert "“%(number)s {number} %%”" in text
    assert "awarded to %(number)s" in text


@pytest.mark.parametrize("name", ["W" * 2000, "Anna " * 400])
def test_a_novel_in_place_of_a_name_is_refused(name: str) -> None:
    with pytest.raises(DoesNotFit):
        drawn(replace(ONE_SIDE, holder_name=name))


def test_notes_that_leave_no_room_are_refused() -> None:
    with pytest.raises(DoesNotFit):
        drawn(replace(ONE_SIDE, legal_basis_pl=LONG * 20))


def test_a_character_that_cannot_be_printed_is_named() -> None:
    with pytest.raises(MissingGlyph, match=r"U\+1F9D1") as refused:
        drawn(replace(ONE_SIDE, holder_name="Anna 🧑 Nowak"))
    assert refused.value.character == "🧑"


# --- marks -----------------------------------------------------------------------------------------------------------


def test_supplied_marks_are_printed_and_the_others_named() -> None:
    logo = png("red")
    marks = (replace(MARKS[0], image=hashlib.sha256(logo).hexdigest()), *MARKS[1:])
    data = drawn(replace(ONE_SIDE, marks=marks), images={marks[0].image: logo})
    with reading.opened(data) as pdf:
        figures = [tag.property("/Alt") for tag in reading.tags(pdf).all("Figure")]
    assert figures == [
        "Fundusze Europejskie dla Rozwoju Społecznego",
        "Unia Europejska",
        "QR code with the address of the check",
    ]
    assert "Rzeczpospolita Polska" in reading.flat_text(data)
    assert "Fundusze Europejskie" not in reading.flat_text(data)


def test_a_mark_whose_file_is_gone_is_named_instead() -> None:
    lost = replace(ONE_SIDE, marks=(replace(MARKS[0], image="ab" * 32),))
    assert "Fundusze Europejskie" in reading.flat_text(drawn(lost))


def test_a_broken_mark_is_refused() -> None:
    with pytest.raises(UnreadablePicture):
        drawn(replace(ONE_SIDE, marks=(replace(MARKS[0], image="x"),)), images={"x": b"<svg onload='x'/>"})


# --- many ------------------------------------------------------------------------------------------------------------


def numbered(count: int, facts: CertificateFacts = ONE_SIDE) -> list[CertificateFacts]:
    return [
        replace(facts, number=f"{at}/KPS/2026", holder_name=f"Łucja Żak {at}") for at in range(1, count + 1)
    ]


def test_many_certificates_in_one_file_have_an_outline_and_a_part_each() -> None:
    data = certificates(numbered(3), "pl", say=ECHO)
    assert pages(data) == 3
    assert reading.unaccounted(data) == []
    with reading.opened(data) as pdf:
        assert len(reading.tags(pdf).all("Part")) == len(reading.tags(pdf).all("H1")) == 3
        with pdf.open_outline() as outline:
            assert [entry.title for entry in outline.root] == [
                f"{at}/KPS/2026 – Łucja Żak {at}" for at in (1, 2, 3)
            ]
    assert reading.facts(data)["Title"] == "3 certificates: 1/KPS/2026 to 3/KPS/2026"


def test_in_one_file_each_certificate_begins_on_a_front_side() -> None:
    mixed = [TWO_SIDES, ONE_SIDE, replace(TWO_SIDES, holder_name="Łucja Żak")]
    data = certificates(mixed, "pl", say=ECHO)
    fronts = [at for at, page in enumerate(reading.text(data).split("\f")) if "awarded to" in page]
    assert fronts == [0, 2, 4]
    assert reading.unaccounted(data) == []


def test_no_certificates_are_no_file() -> None:
    with pytest.raises(ValueError, match="no certificates"):
        certificates([], "pl", say=ECHO)


class Kept(io.BytesIO):
    """A file that remembers what was in it when it was closed."""

    def close(self) -> None:
        if not self.closed:
            self.content = self.getvalue()
        super().close()


def test_each_certificate_goes_into_a_file_of_its_own() -> None:
    files: dict[str, Kept] = {}

    def opened_for(facts: CertificateFacts) -> BinaryIO:
        return files.setdefault(facts.number, Kept())

    many = numbered(3, TWO_SIDES)
    written = list(each_certificate(many, "pl", into=opened_for, say=ECHO))
    assert written == [Drawn(facts.number, len(data := drawn(facts)), fingerprint(data)) for facts in many]
    assert [file.content for file in files.values()] == [drawn(facts) for facts in many]


def test_a_run_draws_only_what_is_asked_for() -> None:
    asked: list[str] = []

    def watched() -> Iterator[CertificateFacts]:
        for facts in numbered(100):
            asked.append(facts.number)
            yield facts

    run = each_certificate(watched(), "pl", into=lambda _: io.BytesIO(), say=ECHO)
    assert asked == []
    next(run)
    assert asked == ["1/KPS/2026"]


@pytest.mark.row("R34")
def test_memory_does_not_grow_with_the_number_of_certificates(size: Any, figure: Any) -> None:
    for _ in each_certificate(numbered(60, TWO_SIDES), "pl", into=lambda _: io.BytesIO(), say=ECHO):
        pass
    tracemalloc.start()
    try:
        many = numbered(size(150, 1756), TWO_SIDES)
        everybody = (replace(facts, holder_name=f"Osoba {facts.number}") for facts in many)
        for _ in each_certificate(everybody, "pl", into=lambda _: io.BytesIO(), say=ECHO):
            pass
        kept, _peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    figure("memory kept after a run of certificates", kept / 1e6, "MB", at_most=12)


# --- the same every time ---------------------------------------------------------------------------------------------


@pytest.mark.row("S25")
def test_the_same_facts_give_the_same_fingerprint() -> None:
    first = fingerprint(drawn(TWO_SIDES))
    drawn(replace(TWO_SIDES, holder_name="Ольга Їжак"))
    stored = CertificateFacts.from_json(TWO_SIDES.to_json())
    assert fingerprint(drawn(stored)) == first
    assert fingerprint(drawn(stored, "en")) != first


@pytest.mark.parametrize(
    "change",
    [{"holder_name": "Iwona Dobrowolski"}, {"hours_teaching": D(25)}, {"check_url": "https://a.example/x"}],
)
def test_any_other_fact_gives_another_fingerprint(change: dict[str, Any]) -> None:
    assert fingerprint(drawn(replace(ONE_SIDE, **change))) != fingerprint(drawn())


@pytest.mark.row("A16")
def test_four_threads_draw_200_certificates_without_a_fault() -> None:
    letters = [chr(0x410 + at % 30) for at in range(200)]
    many = [
        replace(facts, holder_name=f"Żak {letter}")
        for letter, facts in zip(letters, numbered(200), strict=True)
    ]
    alone = [fingerprint(drawn(facts)) for facts in many]
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        with ThreadPoolExecutor(4) as pool:
            together = list(pool.map(lambda facts: fingerprint(drawn(facts)), many))
    finally:
        sys.setswitchinterval(before)
    assert together == alone


@pytest.mark.parametrize(
    ("language", "is_replaced", "said"),
    [
        ("pl", False, "NIEWAŻNE: unieważnione dnia 3 grudnia 2026 r."),
        ("pl", True, "NIEWAŻNE: zastąpione nowszym zaświadczeniem dnia 3 grudnia 2026 r."),
        ("en", False, "NOT VALID: revoked on 3 December 2026"),
        ("en", True, "NOT VALID: replaced by a newer certificate on 3 December 2026"),
    ],
)
def test_a_paper_that_is_no_longer_valid_says_so_first(language: str, is_replaced: bool, said: str) -> None:
    ended = Ended(date(2026, 12, 3), is_replaced)
    text = reading.flat_text(certificate(ONE_SIDE, language, ended=ended))
    assert said in text
    assert text.index(said) < text.index(ONE_SIDE.number)
    assert said not in reading.flat_text(certificate(ONE_SIDE, language))
