"""What a file says about itself: title, language, date, colours, and which standards it was prepared for.

Prepared for PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2). Whether it conforms is for a validator to say.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import PDFInfo

from lms.foundation.pdf.objects import Raw, number_of, stream, text_string

PRODUCER = "ReportLab PDF Library"


@dataclass(frozen=True, slots=True)
class Identity:
    """`language`: "pl" or "en" (BCP 47). `made_on` None: the file carries no date."""

    title: str
    language: str
    author: str = ""
    subject: str = ""
    made_on: date | None = None


class Info(PDFInfo):
    """The document information; says exactly what the XMP packet says, as PDF/A asks."""

    def __init__(self, identity: Identity) -> None:
        super().__init__()
        self.identity = identity

    def format(self, document: Any) -> bytes:
        parts = [b"/Title", text_string(self.identity.title), b"/Producer", text_string(PRODUCER)]
        if self.identity.author:
            parts += [b"/Author", text_string(self.identity.author)]
        if self.identity.subject:
            parts += [b"/Subject", text_string(self.identity.subject)]
        if self.identity.made_on:
            moment = f"(D:{self.identity.made_on:%Y%m%d}000000Z)".encode("ascii")
            parts += [b"/CreationDate", moment, b"/ModDate", moment]
        return b"<<" + b"".join(parts) + b">>"


def describe(pdf: Any, identity: Identity, structure_root: int) -> None:
    """Fill the catalogue of ReportLab's document: tags, language, shown title, XMP, colour profile."""
    entries = {
        "StructTreeRoot": b"%d 0 R" % structure_root,
        "MarkInfo": b"<</Marked true>>",
        "Lang": text_string(identity.language),
        "ViewerPreferences": b"<</DisplayDocTitle true>>",
        "Metadata": b"%d 0 R" % number_of(pdf, Raw(_xmp(identity))),
        "OutputIntents": b"[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)"
        b"/DestOutputProfile %d 0 R>>]" % number_of(pdf, Raw(_srgb())),
    }
    catalogue = pdf.Catalog
    # ReportLab writes only the entries it has on its list.
    catalogue.__NoDefault__ = [*catalogue.__NoDefault__, "OutputIntents", "Lang"]
    catalogue.__Refs__ = ["Pages", "Outlines"]
    for name, value in entries.items():
        setattr(catalogue, name, value)


def file_id(parts: list[bytes]) -> bytes:
    """The trailer's ID: the same for the same content."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part)
    name = digest.hexdigest()[:32].encode("ascii")
    return b"[<%s><%s>]" % (name, name)


@cache
def _srgb() -> bytes:
    """The colour profile as a finished stream: IEC 61966-2-1 as ICC.1:2004 (version 4.2), 588 bytes, free to use.

    A file of ours, because libraries write the time of day into the profiles they make.
    """
    return stream((Path(__file__).parent / "data" / "srgb.icc").read_bytes(), b"/N 3", level=9)


_DATES = "<xmp:CreateDate>{day}T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>{day}T00:00:00Z</xmp:ModifyDate>"


def _xmp(identity: Identity) -> bytes:
    author = f"<dc:creator><rdf:Seq><rdf:li>{escape(identity.author)}</rdf:li></rdf:Seq></dc:creator>"
    packet = _PACKET.format(
        title=escape(identity.title),
        language=escape(identity.language),
        author=author if identity.author else "",
        subject=_alternative("description", identity.subject) if identity.subject else "",
        dates=_DATES.format(day=identity.made_on.isoformat()) if identity.made_on else "",
        producer=PRODUCER,
    )
    return stream(packet.encode("utf-8"), b"/Type/Metadata/Subtype/XML", packed=False)


def _alternative(name: str, text: str) -> str:
    return f'<dc:{name}><rdf:Alt><rdf:li xml:lang="x-default">{escape(text)}</rdf:li></rdf:Alt></dc:{name}>'


# PDF/A wants the description of a schema it does not know itself: pdfuaid (ISO 14289-1, 5).
_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
{author}{subject}{dates}
<pdf:Producer>{producer}</pdf:Producer>
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 the file was prepared for</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""
