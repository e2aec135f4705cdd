"""Facts of the worked answers in tenure's words: renames and formats only."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

Json = Any
FACT_NAMES: dict[str, str] = {}
FIELD_NAMES = {
    ("price_closed", "price"): "close",
    ("merger_closed", "pre_holders_voting_pct"): "share_before",
    ("merger_agreement_signed", "pre_holders_voting_pct"): "share_before",
    ("merger_closed", "acquirer"): "person",
    ("ownership_changed", "pct"): "share_after",
    ("convicted", "by"): "how",
    ("dispute_arose", "about"): "matter",
    ("document_signed", "document"): "what",
    ("document_submitted", "document"): "what",
    ("document_version", "document"): "what",
    ("outside_activity", "kind"): "what",
    ("asset_transfer_closed", "kind"): "what",
    ("signed", "date_on_document"): "dated",
    ("option_granted", "document"): "plan",
}
ANY_FIELD = {"berg_affiliate": "affiliate_of_excluded", "group_with_berg": "group_with_excluded"}
TERM_NAMES = {"lump_sum": "severance.amount", "salary": "salary.amount"}
PERCENT_OF_ONE = {("asset_transfer_closed", "share")}


def fact(given: Mapping[str, Json]) -> dict[str, Json]:
    """One fact of a case in tenure's words; a fraction of assets is written as a percentage."""
    name = given["fact"]
    out: dict[str, Json] = {}
    for key, value in given.items():
        if key in ("specifies_breach", "demands_cure"):
            continue
        if key == "notice_given" and value is None:
            value = "never"  # the answers' null: none was given
        if (name, key) == ("amendment", "changes"):
            value = {TERM_NAMES.get(term, term): new for term, new in value.items()}
        if (name, key) in PERCENT_OF_ONE:
            value = f"{Decimal(str(value)).scaleb(2):f}%"
        out[ANY_FIELD.get(key, FIELD_NAMES.get((name, key), key))] = value
    if name == "neglect_notice":
        words = {"specifies_breach": "breach", "demands_cure": "demand_cure"}
        out["contents"] = [word for key, word in words.items() if given.get(key)]
    if isinstance(out.get("corrects"), str) and " " in out["corrects"]:
        out.pop("corrects")
    out["fact"] = FACT_NAMES.get(name, name)
    return out


def facts(given: list[Mapping[str, Json]]) -> list[dict[str, Json]]:
    """The log of a case; a correction that names a fact by its name and day is given its id."""
    out = [fact(f) for f in given]
    for i, f in enumerate(given):
        told = f.get("corrects")
        if isinstance(told, str) and " " in told:
            name, day = told.split()
            first = next(
                j for j, g in enumerate(given) if (g["fact"], g["on"]) == (name, day) and j != i
            )
            out[first].setdefault("id", f"corrected-{first}")
            out[i]["corrects"] = out[first]["id"]
    return out
