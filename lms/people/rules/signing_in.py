"""Signing in: addresses, passwords, one-time links."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable
from datetime import timedelta
from enum import StrEnum


class EmailFault(StrEnum):
    LENGTH = "length"
    FOREIGN_LETTERS = "foreign_letters"
    SYNTAX = "syntax"


class PasswordFault(StrEnum):
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    COMMON = "common"
    CONTEXT = "context"
    PREDICTABLE = "predictable"


PASSWORD_MIN = 12


PASSWORD_MIN_STAFF = 15


# Not a rule about good passwords: a bound on the work one request may ask of the hash.
PASSWORD_MAX = 1024


_MIN_OWN_CHARACTERS = 8


_MIN_DISTINCT = 5


_CONTEXT_WORD_MIN = 4


_ROWS = ("abcdefghijklmnopqrstuvwxyz", "0123456789", "qwertyuiop", "asdfghjkl", "zxcvbnm", "1qaz2wsx3edc4rfv")


def normal_password(text: str) -> str:
    """Composed form (NFC): a Mac sends "ó" as two characters, a phone as one, and both must hash alike."""
    return unicodedata.normalize("NFC", text)


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold().replace("ł", "l"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def _core(text: str) -> str:
    """What is left between the digits and signs people put round a word: "Password2026!" → "password"."""
    return re.sub(r"^[\W\d_]+|[\W\d_]+$", "", text)


def _unit(text: str) -> str:
    """The shortest piece whose repetition makes the text: "abcabc" → "abc"."""
    return text[: (text + text).find(text, 1)]


def _is_sequence(text: str) -> bool:
    return any(text in row * 3 or text in row[::-1] * 3 for row in _ROWS)


def _own_characters(folded: str, context_words: Iterable[str]) -> int:
    """How many letters and digits remain once the words an attacker would try first are taken out."""
    pieces = {piece for word in context_words for piece in re.split(r"[\W_]+", _folded(word))}
    for piece in sorted(pieces, key=len, reverse=True):
        if len(piece) >= _CONTEXT_WORD_MIN:
            folded = folded.replace(piece, " ")
    return sum(letter.isalnum() for letter in folded)


def check_password(
    text: str, is_staff: bool, context_words: Iterable[str], common: Collection[str]
) -> tuple[PasswordFault, ...]:
    """Everything wrong with a new password, in the order to be said; () when it may be used.

    `context_words`: the person's names and address, the office, the product. `common`: lower-cased list of
    known passwords. Length and not being guessable are all: no rules of composition (NIST SP 800-63B).
    """
    text = normal_password(text)
    if not text:
        return (PasswordFault.TOO_SHORT,)
    if len(text) > PASSWORD_MAX:
        return (PasswordFault.TOO_LONG,)
    folded = _folded(text)
    unit = _unit(folded)
    faults = []
    if len(text) < (PASSWORD_MIN_STAFF if is_staff else PASSWORD_MIN):
        faults.append(PasswordFault.TOO_SHORT)
    if not {text.casefold(), folded, _core(folded), unit, _core(unit)}.isdisjoint(common):
        faults.append(PasswordFault.COMMON)
    elif len(set(folded)) < _MIN_DISTINCT or _is_sequence(folded):
        faults.append(PasswordFault.PREDICTABLE)
    words = tuple(context_words)
    if _own_characters(folded, words) < min(_MIN_OWN_CHARACTERS, _own_characters(folded, ())):
        faults.append(PasswordFault.CONTEXT)
    return tuple(faults)


def normal_email(text: str) -> str:
    """The address as it is stored and compared: without outer spaces, in small letters."""
    return text.strip().lower()


_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"


_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"


_EMAIL = re.compile(rf"{_ATOM}(?:\.{_ATOM})*@(?:{_LABEL}\.)+(?=[A-Za-z])[A-Za-z0-9-]{{2,63}}(?<!-)")


def check_email(text: str) -> EmailFault | None:
    """What is wrong with an address; None when a letter can be sent there.

    Only ASCII: the ESF+ participant system refuses Polish letters. Lengths as in RFC 5321, 4.5.3.1.
    """
    if not text.isascii():
        return EmailFault.FOREIGN_LETTERS
    if len(text) > 254 or len(text.partition("@")[0]) > 64:
        return EmailFault.LENGTH
    return None if _EMAIL.fullmatch(text) else EmailFault.SYNTAX


class LinkPurpose(StrEnum):
    """What a one-time link is for. Each ends in a new password; they differ in who asked and for how long they last."""

    INVITE = "invite"
    CONFIRM = "confirm"
    RESET = "reset"


LINK_LASTS = {
    LinkPurpose.INVITE: timedelta(days=7),
    LinkPurpose.CONFIRM: timedelta(hours=24),
    LinkPurpose.RESET: timedelta(minutes=60),
}


class AccountRefusal(StrEnum):
    """Why something about an account cannot be done."""

    TAKEN = "taken"
    LINK_ENDED = "link_ended"
    LAST_ADMINISTRATOR = "last_administrator"
    INSTITUTION_MISSING = "institution_missing"
    INSTITUTION_NOT_WANTED = "institution_not_wanted"
    ALREADY_HELD = "already_held"
    OWN_ACCOUNT = "own_account"
    HAS_PASSWORD = "has_password"  # nosec B105: a code, no secret
