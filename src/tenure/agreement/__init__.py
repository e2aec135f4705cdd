"""An agreement: one letter or a family of documents, what is read in them, and its form as a
file.
"""

from __future__ import annotations

from .composing import Member, compose
from .document import ALWAYS_IN_FORCE, Change, Conflict, Document, Role, Side, Version
from .family import Listed, family_of
from .model import Agreement, Choice, Piece
from .reading import found_in, read
from .terms import NOWHERE, provision_of, terms_of
from .written import SCHEMA, dump, parse, sha256_of

__all__ = [
    "ALWAYS_IN_FORCE",
    "NOWHERE",
    "SCHEMA",
    "Agreement",
    "Change",
    "Choice",
    "Conflict",
    "Document",
    "Listed",
    "Member",
    "Piece",
    "Role",
    "Side",
    "Version",
    "compose",
    "dump",
    "family_of",
    "found_in",
    "parse",
    "provision_of",
    "read",
    "sha256_of",
    "terms_of",
]
