"""The twelve shapes of facts: the fields each may have, and what it means that there is no fact."""

from __future__ import annotations

from dataclasses import dataclass

from tenure.facts.field import NO, ON, Field

HUNDRED_PERCENT = 100_000_000

COMMON: dict[str, str] = {
    "on": "the day it takes effect",
    "fact": "its name; may be left out where `corrects` or `retracts` points to a fact",
    "id": "how other facts point to this one",
    "recorded": "the day it became known; `on` when left out",
    "subject": "company, or the name of the person where a log is about several",
    "about": "the id of another fact that this one concerns",
    "source": "where it is written down",
    "by": "who did, said or decided it",
    "corrects": "the id of an earlier fact that this one replaces whole",
    "retracts": "the id of an earlier fact that is withdrawn",
}

VOTES = ("yes", "no", "abstain", "absent", "recused")
EXECUTIVE = "executive"  # how the person voted upon is written among the directors


@dataclass(frozen=True)
class Shape:
    """What facts of one sort have in common."""

    name: str
    meaning: str
    absent: str  # what it means that there is no fact of the name
    unknown: bool  # does that leave figures open, or is it an answer?
    fields: tuple[Field, ...] = ()


_SHAPES = (
    Shape(
        "happening",
        "something about the person or the employment that occurs on a day",
        "has not happened",
        False,
        (Field("who", "text", "who it happened to, if not the executive"),),
    ),
    Shape(
        "notice",
        "a message from one to another",
        "not given",
        False,
        (
            Field("from", "text", "sender"),
            Field("to", "text", "addressee"),
            Field("sent", "date", "day it was sent", absent=ON),
            Field("received", "date", "day it was received"),
            Field("effective", "date", "day on which what it announces is to take effect"),
            Field("written", "yes/no", "in writing"),
            Field("contents", "list of text", "what it says: breach, demand_cure ..."),
        ),
    ),
    Shape(
        "incident",
        "conduct of the person, or what a court made of it; names add yes/no qualities",
        "none",
        False,
        (
            Field("what", "text", "what was done", also=("kind",)),
            Field("until", "date", "last day on which it went on"),
            Field("class", "text", "grade of crime"),
            Field("involves", "list of text", "what it was about: theft, embezzlement ..."),
            Field("victim", "text", "whose loss: company, third_party ..."),
        ),
    ),
    Shape(
        "decision",
        "an act of choice of a body or a party",
        "not taken",
        False,
        (
            Field("body", "text", "who decided: board, committee ..."),
            Field("matter", "text", "what was decided"),
            Field("votes", "votes", "how each director voted"),
            Field("good_faith", "yes/no", "judgement: taken in good faith"),
        ),
    ),
    Shape(
        "document",
        "a paper signed, handed in or issued, or a promise",
        "not done",
        False,
        (
            Field("what", "text", "which document", also=("document",)),
            Field("party", "text", "which party"),
            Field(
                "act", "text", "what was done with it", choices=("signed", "submitted", "delivered")
            ),
            Field("dated", "date", "date on its face", absent=ON, also=("date_on_document",)),
            Field("changes", "mapping", "terms that it changes: term -> new value"),
        ),
    ),
    Shape(
        "level",
        "a value that holds from that day until the next of its name; names say of what",
        "the letter's own value, else unknown",
        True,
        (
            Field("of", "text", "whose, or of what", key=True),
            Field("until", "date", "last day on which it holds"),
        ),
    ),
    Shape(
        "price",
        "an observation of the market",
        "unknown",
        True,
        (
            Field("security", "text", "which stock", absent=NO, key=True),
            Field("close", "price", "closing price of one share", required=True, also=("price",)),
            Field("market", "text", "which market; `consolidated`: all", absent=NO, key=True),
        ),
    ),
    Shape(
        "deal",
        "a transaction over the company",
        "has not happened",
        False,
        (
            Field("what", "text", "form of the transaction", also=("kind",)),
            Field(
                "share_before",
                "percent",
                "share of the survivor's voting control kept by the shareholders from before",
                also=("pre_holders_voting_pct",),
                most=HUNDRED_PERCENT,
            ),
            Field(
                "share_after",
                "percent",
                "share of the voting control that the person has afterwards",
                also=("pct",),
                most=HUNDRED_PERCENT,
            ),
            Field("person", "text", "the other party, or who holds the share"),
            Field(
                "affiliate_of_excluded",
                "yes/no",
                "judgement: affiliated with a person whom the agreement excludes",
                absent=NO,
            ),
            Field(
                "group_with_excluded",
                "yes/no",
                "a group of which a person whom the agreement excludes is a member",
                absent=NO,
            ),
            Field(
                "group_is_excluded",
                "yes/no",
                "judgement: the exclusion covers that group",
                only_if="group_with_excluded",
            ),
            Field("series", "text", "label of a series of related transactions"),
        ),
    ),
    Shape(
        "claim",
        "something used, billed or claimed",
        "none",
        False,
        (
            Field("what", "text", "what is claimed"),
            Field("amount", "money", "what it costs"),
            Field("quantity", "number", "how many"),
            Field("from", "date", "first day", absent=ON),
            Field("to", "date", "last day, which counts"),
        ),
    ),
    Shape(
        "payment",
        "money paid",
        "not paid",
        False,
        (
            Field("what", "text", "what was paid"),
            Field("amount", "money", "how much"),
            Field("through", "date", "the day up to and including which it pays", absent=ON),
        ),
    ),
    Shape(
        "grant",
        "an award of equity",
        "not granted",
        False,
        (
            Field("shares", "shares", "how many", required=True),
            Field("strike", "price", "exercise price of one share"),
            Field("plan", "text", "under which plan or document", also=("document",)),
            Field("type", "text", "ISO, NSO, RSU ..."),
            Field("expires", "date", "last day on which it can be exercised"),
            Field("start", "date", "day from which it vests", absent=ON),
            Field("exercised", "shares", "how many have been exercised"),
        ),
    ),
    Shape(
        "judgement",
        "an answer that only a person can give",
        "unknown",
        True,
        (
            Field("question", "text", "the field of the other fact that it answers", required=True),
            Field("answer", "answer", "yes, no or what that field takes", required=True),
        ),
    ),
)
SHAPES: dict[str, Shape] = {shape.name: shape for shape in _SHAPES}
