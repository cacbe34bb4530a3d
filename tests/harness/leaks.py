"""Looks for numbers in bytes, however they are spelled: plain, in hexadecimal, in base64, or as a plain digest.

A digest without a key is no hiding place: eleven digits are tried through in minutes.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

_RUNS = re.compile(rb"[0-9A-Za-z+/_-]{11,}")
DIGESTS = ("md5", "sha1", "sha256")


class Numbers:
    """Numbers to look for, in every spelling; `found_in` names what was found, by number and spelling."""

    def __init__(self, numbers: Iterable[str]) -> None:
        self.words: dict[bytes, tuple[str, str]] = {}
        self.raw: dict[bytes, tuple[str, str]] = {}
        for number in numbers:
            for spelling, word in _spellings(number):
                self.words[word] = (number, spelling)
            for name in DIGESTS:
                self.raw[hashlib.new(name, number.encode()).digest()] = (number, f"{name}, raw")
        self.lengths = sorted({len(word) for word in self.words})

    def found_in(self, data: bytes) -> set[tuple[str, str]]:
        return {*self._written(data), *(what for raw, what in self.raw.items() if raw in data)}

    def _written(self, data: bytes) -> Iterator[tuple[str, str]]:
        for run in set(_RUNS.findall(data)):
            for length in self.lengths:
                for at in range(len(run) - length + 1):
                    what = self.words.get(run[at : at + length])
                    if what is not None:
                        yield what

    def found_under(self, folder: Path) -> dict[str, set[tuple[str, str]]]:
        """What every file under a folder gives away, by its name."""
        found = {}
        for path in sorted(folder.rglob("*")):
            if path.is_file() and (leaks := self.found_in(path.read_bytes())):
                found[path.name] = leaks
        return found


def _spellings(number: str) -> Iterator[tuple[str, bytes]]:
    text = number.encode()
    yield "plain", text
    yield "hexadecimal", text.hex().encode()
    yield "hexadecimal", text.hex().upper().encode()
    for before in range(3):  # base64 of a text in which the number begins at any place
        word = base64.b64encode(b"\0" * before + text)
        first, last = -(-before * 8 // 6), (before + len(text)) * 8 // 6
        yield "base64", word[first:last]
    for name in DIGESTS:
        digest = hashlib.new(name, text)
        yield name, digest.hexdigest().encode()
        yield name, digest.hexdigest().upper().encode()
        yield name, base64.b64encode(digest.digest()).rstrip(b"=")
