"""What XlsxWriter lacks for the workbooks of `sheets`; a module of its own, since only the web needs the library."""

from __future__ import annotations

from xlsxwriter import Workbook
from xlsxwriter.core import Core
from xlsxwriter.packager import Packager


class _Core(Core):
    """Document properties with dc:language, which the library cannot set: screen readers need it."""

    def _write_dc_title(self) -> None:
        super()._write_dc_title()
        self._xml_data_element("dc:language", self.properties["language"])


class _Packager(Packager):
    def _write_core_file(self) -> None:
        core = _Core()
        core._set_properties(self.workbook.doc_properties)
        core._set_xml_writer(self._filename("docProps/core.xml"))
        core._assemble_xml_file()


class Book(Workbook):
    def _get_packager(self) -> Packager:
        return _Packager()
