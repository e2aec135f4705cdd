"""Moving costs: the shipments that the company pays for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from ... import sums_abroad
from ...errors import Problem
from ...facts import Facts
from ...formula import NEVER_DAY, NO, by, const, either, larger, smaller, total, unknown
from ...formula.units import CODE, DATE, MONEY, YES_NO
from ...meaning import Entry, Figure, Meaning, Note
from ...provision import Cite, Doubt, Example, Provision, SheetField, Terms
from ...terms import Cents, Person, show_money
from .reading import LEAVING, LeavingWay, grossed_up, moves_of, repaid, repaid_on

if TYPE_CHECKING:
    from typing import Self

    from ...text import Letter

NOTHING = const(0, MONEY)


@dataclass(frozen=True)
class Route:
    """From where to where goods are moved, named as facts name it."""

    origin: Person
    destination: Person


@dataclass(frozen=True, kw_only=True)
class Relocation(Provision, kind="relocation"):
    """Moving at the Company's expense: the shipment of household goods, or all costs of the move.

    "The Company will pay for the shipment of your household goods from Boise, Idaho to Oregon."

    Terms: `routes` (origin, destination), where the letter names them; `cap`, the most that is
    paid (`abroad` in another currency, which is never converted); `expenses`, where it is for the
    costs of the move and not for goods alone; `package`, where it is what a policy or a package of
    the Company gives, which is not known here; `allowance`, a sum that is paid whatever the move
    costs; `grossed_up`, where the tax on it is paid too, which no figure counts; `repaid`, where
    the letter wants it back on leaving (`repaid_on`: only on these ways of leaving), on terms that
    are not read: how much (`clawback`) is then unknown, up to the `cap` or the `allowance`.

    Says how much of the shipments billed so far the Company pays: all of a bill for household
    goods on a route that the letter names, nothing of another.

    Reads: the bills (`shipment_billed`: origin, destination, amount, household_goods).
    """

    routes: tuple[Route, ...] = ()
    cap: Cents | None = None
    expenses: bool = False
    abroad: str | None = None  # the most, in another currency: "EUR 9,000.00"
    allowance: Cents | None = None
    grossed_up: bool = False  # the tax on it is paid too
    repaid: bool = False  # on leaving, on terms that are not read
    repaid_on: tuple[LeavingWay, ...] = ()  # of leaving; nothing: on any
    package: bool = False  # what a policy or a package of the Company gives

    promise = True
    implies = r"document|receipts|substantiat"  # a reimbursement takes bills
    headings = ("relocat", "moving")
    said: ClassVar[Mapping[str, str]] = {
        "cap": "at most {}",
        "allowance": "an allowance of {}",
        "grossed_up": "with the tax on it",
        "repaid_on": "on leaving in these ways: {}",
        "repaid": "to be repaid on leaving, on terms that are not read",
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
            " Utah and of your household goods from Tampa, Florida to Utah.",
            {
                "routes": [
                    {"origin": "Ohio", "destination": "Utah"},
                    {"origin": "Tampa, Florida", "destination": "Utah"},
                ]
            },
        ),
        Example(
            "We will pay to move your household goods and up to three months of temporary housing,"
            " not to exceed $3,500 a month.",
            {},
        ),
        Example(
            "The Company will reimburse your moving expenses up to $18,000. If you leave"
            " voluntarily within 12 months after your move, you will repay a part of it.",
            {"cap": "$18,000.00", "expenses": True, "repaid": True, "repaid_on": ["resigned"]},
        ),
        Example(
            "The Company will reimburse you for the cost of moving your household goods, up to a"
            " maximum of $15,000.",
            {"cap": "$15,000.00"},
        ),
        Example(
            "You will be reimbursed up to a maximum of $42,000 for all reasonable expenses of your"
            " relocation to Tulsa.",
            {"cap": "$42,000.00", "expenses": True},
        ),
        Example(
            "The total amount of relocation expenses reimbursable under this paragraph shall not"
            " exceed $66,000.",
            {"cap": "$66,000.00", "expenses": True},
        ),
        Example(
            "The Company will reimburse the cost of moving your household goods, two trips to look"
            " for a home, and commissions on the sale of your home, up to a total of $37,000.",
            {"cap": "$37,000.00", "expenses": True},
        ),
        Example(
            "The Company will pay for moving your household goods from Reno to Ogden and will"
            " reimburse the commission on the sale of your home, up to a maximum of $19,000.",
            {"routes": [{"origin": "Reno", "destination": "Ogden"}]},
        ),
        Example(
            "The Company will reimburse your actual moving expenses to Duluth.", {"expenses": True}
        ),
        Example(
            "The Company will reimburse the Executive for reasonable expenses incurred in moving"
            " his principal residence.",
            {"expenses": True},
        ),
        Example(
            "You will be eligible for our standard relocation package.",
            {"expenses": True, "package": True},
        ),
        Example(
            "The Company will pay your moving expenses up to $24,000. If you resign in your first"
            " year, you must repay what was paid.",
            {"cap": "$24,000.00", "expenses": True, "repaid": True, "repaid_on": ["resigned"]},
        ),
        Example(
            "You will be reimbursed for relocation expenses up to $32,000, grossed up for taxes.",
            {"cap": "$32,000.00", "expenses": True, "grossed_up": True},
        ),
        Example(
            "We will reimburse your moving expenses to a maximum of \u20ac14,000.",
            {"abroad": "EUR 14,000.00", "expenses": True},
        ),
        Example(
            "Flat rate of $16,000 for incidental costs of the move.", {"allowance": "$16,000.00"}
        ),
        Example("You will be paid a relocation allowance of $30,000.", {"allowance": "$30,000.00"}),
        Example("To assist with your move, we will pay you $17,000.", {"allowance": "$17,000.00"}),
        Example(
            "You will be eligible for up to $48,000 in relocation benefits.",
            {"cap": "$48,000.00", "expenses": True},
        ),
        Example(
            "The Company will pay the costs of relocating you and your family, including a lump sum"
            " of $12,500 for incidental expenses.",
            {"allowance": "$12,500.00"},
        ),
        Example(
            "We will reimburse reasonable moving expenses. The total reimbursement shall not exceed"
            " $33,000.",
            {"cap": "$33,000.00", "expenses": True},
        ),
        Example(
            "We will pay you a lump sum of $18,500 to cover the costs of your move.",
            {"allowance": "$18,500.00"},
        ),
    )

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """Sentences that promise to pay for the shipment of household goods, or for the move."""
        for sentence, (terms, fields) in moves_of(letter):
            routes = tuple(Route(*ends) for ends in terms.pop("routes", ()))
            whole = [sentence.span()]
            money = terms.keys() & {"cap", "allowance", "expenses"}
            if up := grossed_up(letter, sentence) if money else None:
                terms["grossed_up"], fields["grossed_up"] = True, (up,)
            if back := repaid(letter, sentence):
                terms["repaid"], fields["repaid"] = True, (back.span(),)
                if ways := repaid_on(back):
                    terms["repaid_on"], fields["repaid_on"] = ways, (back.span(),)
                whole += [back.span()] if back is not sentence else []
            yield cls(cite=Cite(tuple(whole), fields), routes=routes, **terms)

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """What is payable of the bills by the day; of what is given back, that it is not known,
        where no other provision tells it.
        """
        if self.repaid and not t.has("relocation_repayment"):
            words = "what is to be repaid, by terms of the letter that are not read"
            back = unknown(MONEY, words, t.cite("repaid"))
            yield Note("repayment of the relocation", "how much is given back is not computed here")
            if self.allowance is not None or self.cap is not None:
                most = t.cap if self.allowance is None else t.allowance
                back = smaller(larger(back, NOTHING), most)
            ways = self.repaid_on or ("ended",)
            left = smaller(*(t.finding(way) for way in ways), NEVER_DAY)
            owed = either(by(left, t.day), back, NOTHING).named("what is to be repaid", t.cite())
            yield Figure("clawback", owed, back=True)
        bills = t.records("shipment_billed")
        amount, goods = bills.field("amount", MONEY), bills.field("household_goods", YES_NO)
        owed = (bills.on <= t.day) if self.expenses else (bills.on <= t.day) & goods
        if self.allowance is not None:
            yield from self._allowed(t)
            return
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
        if self.package or self.abroad is not None:
            words = "what the policy or the package pays of it, which is not known here"
            if self.abroad is not None:
                words = "what is paid of it: the most is in another currency"
            untold = unknown(MONEY, words, t.cite("package" if self.package else "abroad"))
            payable = smaller(larger(untold, NOTHING), payable)
        if self.cap is not None:
            payable = smaller(payable, t.cap)
        yield Figure(
            "relocation_payable", payable.named("shipments that the Company pays for", t.cite())
        )

    def _allowed(self, t: Terms) -> Iterator[Meaning]:
        due = unknown(DATE, "day of payment: the letter does not say", t.cite())
        hired = t.finding("hired").named("first day of employment", t.cite())
        yield Entry("relocation_allowance", earned=hired, due=due, amount=t.allowance)

    def unsaid(self) -> Iterator[str]:
        """How much the Company pays at most."""
        if self.cap is None and self.abroad is None and self.allowance is None:
            yield "relocation cap"

    def problems(self, facts: Facts) -> Iterator[Problem]:
        """A sum that is not written with its currency."""
        yield from sums_abroad.faults(self.abroad, "relocation")

    def words(self) -> str:
        """One sentence, or two."""
        back = ""
        if self.repaid:
            ways = " or ".join(LEAVING[way] for way in self.repaid_on) or "on leaving"
            back = f" You will repay it {ways} as this letter says."
        up = " These payments will be grossed up for taxes." if self.grossed_up else ""
        return f"{self._promised()}{up}{back}"

    def _promised(self) -> str:
        if self.allowance is not None:
            return f"You will be paid a relocation allowance of {show_money(self.allowance)}."
        if self.expenses and (self.cap is not None or self.abroad is not None):
            most = self.abroad or show_money(self.cap or 0)
            return f"You will be reimbursed up to {most} for the expenses of your relocation."
        if self.package:
            return "You will receive the relocation benefits of the Company's policy or package."
        if self.expenses:
            return "The Company will pay the expenses of your relocation."
        ways = " and ".join(
            f"of your household goods from {r.origin} to {r.destination}" for r in self.routes
        )
        most = f", up to a maximum of {show_money(self.cap)}" if self.cap is not None else ""
        return f"The Company will pay for the shipment {ways or 'of your household goods'}{most}."

    def sheet(self) -> Iterator[SheetField]:
        """What is moved, and the most that is paid."""
        if self.allowance is not None:
            amount = self.allowance
            sum_ = amount // 100 if amount % 100 == 0 else amount / 100
            yield SheetField("relocation", {"amount": sum_}, ("allowance",))
            return
        value: dict[str, Any] = {
            "items": ["moving expenses"]
            if self.expenses
            else [f"household goods {r.origin} to {r.destination}" for r in self.routes]
            or ["household goods"]
        }
        if self.cap is not None:
            value["max_amount"] = self.cap // 100 if self.cap % 100 == 0 else self.cap / 100
        if abroad := sums_abroad.on_sheet(self.abroad):
            value |= {"max_amount": abroad["amount"], "currency": abroad["currency"]}
        cited = ("routes",) if self.cap is None else ("routes", "cap")
        yield SheetField("relocation", value, cited)
