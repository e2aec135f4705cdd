"""The ways of leaving on which a letter may want the costs of a move back."""

from __future__ import annotations

from typing import Literal

LeavingWay = Literal["resigned", "for_cause"]
LEAVING: dict[LeavingWay, str] = {
    "resigned": "if you resign",
    "for_cause": "if you are terminated for Cause",
}
