"""Names of facts, part three: what concerns the company, and so every executive at once."""

from __future__ import annotations

from tenure.facts.field import Field
from tenure.facts.name import Name, named
from tenure.facts.shapes import HUNDRED_PERCENT

COMPANY: tuple[Name, ...] = (
    named(
        "directors",
        "level",
        "who is on the board from that day; the executive is written `executive`",
        Field("members", "list of text", "the directors in office", required=True),
        subject="company",
    ),
    named(
        "slate_filed",
        "decision",
        "the company filed its slate of directors",
        Field("nominees", "list of text", "who is on it; the executive is written `executive`"),
        subject="company",
    ),
    named(
        "principal_offices",
        "level",
        "where the principal executive offices are from that day",
        Field("county", "text", "county", required=True),
        subject="company",
    ),
    named("price_closed", "price", "closing price of the stock on that day", subject="company"),
    named(
        "plan_changed",
        "decision",
        "the company changed a plan",
        Field("plan", "text", "which plan"),
        subject="company",
    ),
    named(
        "merger_agreement_signed",
        "deal",
        "a merger agreement was signed, not yet closed",
        subject="company",
    ),
    named(
        "merger_closed",
        "deal",
        "a merger or consolidation closed",
        Field("person", "text", "the other party", also=("acquirer",)),
        subject="company",
    ),
    named(
        "asset_transfer_closed",
        "deal",
        "a sale, lease or other transfer of assets closed",
        Field("share", "percent", "how much of all assets", most=HUNDRED_PERCENT),
        Field(
            "substantially_all",
            "yes/no",
            "judgement: all or substantially all, in a series with the steps before",
        ),
        subject="company",
    ),
    named(
        "ownership_changed",
        "deal",
        "a person's share of the voting control changed",
        subject="company",
    ),
    named(
        "liquidation",
        "deal",
        "the company was liquidated",
        Field("stage", "text", "how far: approved, completed ..."),
        subject="company",
    ),
    named(
        "change_in_control_occurred",
        "deal",
        "what both sides or a court hold to be a change in control, defined elsewhere",
        subject="company",
    ),
)
