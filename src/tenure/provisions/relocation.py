"""Moving costs: the shipments that the company pays for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from ..formula import NO, const, either, smaller, total
from ..formula.units import CODE, MONEY, YES_NO
from ..meaning import Figure, Meaning
from ..provision import Cite, Doubt, Example, Provision, SheetField, Terms
from ..terms import Cents, Person, show_money
from ..text import find, pattern
from ..text.phrases import phrase
from ..text.values import Money

if TYPE_CHECKING:
    from typing import Self

    from ..text import Letter, Sentence, Span

NOTHING = const(0, MONEY)
_PLACE = r"[A-Z][\w'.-]*(?: [A-Z][\w'.-]*){0,2}(?:, [A-Z][\w.]*(?: [A-Z]\w+)?)?"
_ROUTE = phrase(
    rf"\bfrom (?:your (?:home|residence) in |the )?({_PLACE}) to (?:the )?({_PLACE})", 0
)
_GOODS = (
    r"(?:household goods|personal (?:effects|belongings|property)|household (?:effects|belongings))"
)
_MOVE = pattern(
    rf"\b(?:pay|reimburse|cover|bear)\w*\b[^.;]{{0,80}}?(?:ship\w*|moving|move|relocat\w*"
    rf"|transport\w*)[^.;]{{0,60}}?\b{_GOODS}"
)
_GOODS_FIRST = pattern(rf"{_GOODS}[^.;]{{0,80}}?(?:shipped|moved|transported|ship\w*)")
_CAP = pattern(
    r"(?:up to|not (?:to )?exceed(?:ing)?|maximum of|limited to) (?:a (?:total|maximum) of"
    r" )?{money:cap}"
)


@dataclass(frozen=True)
class Route:
    """From where to where goods are moved, named as facts name it."""

    origin: Person
    destination: Person


@dataclass(frozen=True, kw_only=True)
class Relocation(Provision, kind="relocation"):
    """The shipment of household goods at the Company's expense.

    "The Company will pay for the shipment of your household goods from Boise, Idaho to Oregon."

    Terms: `routes` (origin, destination), where the letter names them; `cap`, the most that is
    paid.

    Says how much of the shipments billed so far the Company pays: all of a bill for household
    goods on a route that the letter names, nothing of another.

    Reads: the bills (`shipment_billed`: origin, destination, amount, household_goods).
    """

    routes: tuple[Route, ...] = ()
    cap: Cents | None = None

    said: ClassVar[Mapping[str, str]] = {
        "cap": "at most {}",
    }
    doubts: ClassVar[tuple[Doubt, ...]] = (
        Doubt(
            "which_routes",
            "Are only the routes that are named paid for, or goods from another place too?",
            ("only_those", "from_any_place"),
            "the words name from where to where, and a place that is not named is another",
            lambda p: bool(p.routes),
        ),
    )
    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "The Company will pay for the shipment of your household goods from Boise, Idaho to"
            " Oregon.",
            {"routes": [{"origin": "Boise, Idaho", "destination": "Oregon"}]},
        ),
        Example(
            "We will pay for the shipment of the household goods of your assignment from Ohio to"
            " Utah and"
            " of your household goods from Tampa, Florida to Utah.",
            {
                "routes": [
                    {"origin": "Ohio", "destination": "Utah"},
                    {"origin": "Tampa, Florida", "destination": "Utah"},
                ]
            },
        ),
        Example(
            "The Company will reimburse you for the cost of moving your household goods, up to a"
            " maximum of"
            " $15,000.",
            {"cap": "$15,000.00"},
        ),
    )

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """Sentences that promise to pay for the shipment of household goods."""
        lower = letter.masked.lower
        if "goods" not in lower and "effects" not in lower and "belongings" not in lower:
            return
        for sentence in letter.sentences:
            if sentence.kind != "body":
                continue
            if find(_MOVE, sentence) is None and find(_GOODS_FIRST, sentence) is None:
                continue
            routes, spans = _routes(sentence)
            fields: dict[str, tuple[Span, ...]] = {"routes": spans}
            cap = find(_CAP, sentence)
            most = cap.value("cap", Money) if cap is not None else None
            if cap is not None:
                fields["cap"] = (cap.span(),)
            yield cls(
                cite=Cite((sentence.span(),), fields),
                routes=routes,
                cap=most.cents if most is not None and most.currency == "USD" else None,
            )

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """What is payable of the bills by the day."""
        bills = t.records("shipment_billed")
        amount, goods = bills.field("amount", MONEY), bills.field("household_goods", YES_NO)
        owed = (bills.on <= t.day) & goods
        if self.routes:
            named, arrived = NO, NO
            for route in t.routes:
                origin = bills.field("origin", CODE).same(route.origin)
                there = bills.field("destination", CODE).same(route.destination)
                named, arrived = named | (origin & there), arrived | there
            named = t.choose("which_routes", only_those=named, from_any_place=arrived)
            words = "whether the goods went on a route that the letter names"
            owed = owed & named.named(words, t.cite("routes"))
        payable = total(bills, either(owed, amount, NOTHING))
        if self.cap is not None:
            payable = smaller(payable, t.cap)
        yield Figure(
            "relocation_payable", payable.named("shipments that the Company pays for", t.cite())
        )

    def unsaid(self) -> Iterator[str]:
        """How much the Company pays at most."""
        if self.cap is None:
            yield "relocation cap"

    def words(self) -> str:
        """One sentence."""
        ways = " and ".join(
            f"of your household goods from {r.origin} to {r.destination}" for r in self.routes
        )
        most = f", up to a maximum of {show_money(self.cap)}" if self.cap is not None else ""
        return f"The Company will pay for the shipment {ways or 'of your household goods'}{most}."

    def sheet(self) -> Iterator[SheetField]:
        """What is moved, and the most that is paid."""
        value: dict[str, Any] = {
            "items": [f"household goods {r.origin} to {r.destination}" for r in self.routes]
            or ["household goods"]
        }
        if self.cap is not None:
            value["max_amount"] = self.cap // 100 if self.cap % 100 == 0 else self.cap / 100
        cited = ("routes",) if self.cap is None else ("routes", "cap")
        yield SheetField("relocation", value, cited)


def _routes(sentence: Sentence) -> tuple[tuple[Route, ...], tuple[Span, ...]]:
    found = list(_ROUTE.finditer(sentence.text))
    routes = tuple(Route(_folded(m.group(1)), _folded(m.group(2))) for m in found)
    return routes, tuple(sentence.span(m.start(), m.end()) for m in found) or (sentence.span(),)


def _folded(name: str) -> str:
    return " ".join(name.split()).rstrip(".,")
