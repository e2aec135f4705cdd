"""The grounds of a definition of cause: what each asks for, as data, labelled as in the letter."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from ...terms import Days


@dataclass(frozen=True, kw_only=True)
class Conviction:
    """A crime of which the executive is convicted."""

    ground: Literal["conviction"]
    label: str
    classes: tuple[Literal["felony", "misdemeanor"], ...] = ()  # none: any crime
    involves: tuple[str, ...] = ()  # none: whatever it was about
    victim_company: bool = False  # only if it was the company's property
    # or_such_crime: "any felony involving ... or crime of moral turpitude": perhaps only felonies
    moral_turpitude: Literal["needed", "or_any_crime", "or_such_crime"] | None = None
    pleas: bool = False  # a plea of guilty or no contest is said to count


@dataclass(frozen=True, kw_only=True)
class Curable:
    """What grounds with a notice and a time to cure share."""

    label: str
    willful: bool = False
    cure_days: Days | None = None  # none: nothing can be cured
    cure_business_days: bool = False
    notice_written: bool = False
    notice_specifies: bool = False  # the notice must say what is wrong
    notice_demands: bool = False  # and demand that it be cured


@dataclass(frozen=True, kw_only=True)
class Neglect(Curable):
    """Neglect of duties, or failure to perform them."""

    ground: Literal["neglect"]
    continued: bool = False
    office: str | None = None  # only duties of this office


@dataclass(frozen=True, kw_only=True)
class PolicyViolation(Curable):
    """A policy of the company that is not kept."""

    ground: Literal["policy_violation"]
    applicable: bool = False  # only a policy that applies to this employment
    material: bool = False


@dataclass(frozen=True, kw_only=True)
class Misconduct(Curable):
    """Fraud, dishonesty, gross negligence or other misconduct: the words that a fact must carry."""

    ground: Literal["misconduct"]
    what: tuple[str, ...]
    says: str = ""  # the letter's own words, where they are none of the usual ones
    willful_for: tuple[str, ...] = ()  # those of several that must be willful
    material_harm: bool = False


@dataclass(frozen=True, kw_only=True)
class Breach(Curable):
    """The agreement (or a covenant) is broken, or one of the other `papers`, in the letter's words;
    the fact of a breach counts for each of them.
    """

    ground: Literal["breach"]
    material: bool = False
    papers: str = ""


Ground = Conviction | Neglect | PolicyViolation | Misconduct | Breach


@dataclass(frozen=True, kw_only=True)
class Determination:
    """Who finds that there is cause, and how."""

    body: str  # board, company ...
    majority: bool = False
    executive_excluded: bool = False
    good_faith: bool = False
    hearing: bool = False  # only after a reasonable opportunity to be heard
    counsel: bool = False  # of the executive's counsel too


def top(label: str) -> str:
    """The lettered ground that a label stands under: `a(ii)` is part of a."""
    return re.split(r"\(", label)[0] if label[:1] != "(" else label


_SAID = {  # in other words, where these can mean nothing else
    "conviction": ("convicted", "felony", "conviction of a felony", "felony conviction"),
    "neglect": ("neglect of duties", "neglect of duty", "willful neglect"),
    "policy_violation": ("violation of policy", "breach of policy", "violation of policies"),
    "breach": ("material breach", "breach of agreement", "breach of the agreement"),
}


def stated_as(ground: Ground) -> tuple[str, ...]:
    """The reasons of a termination that name this ground, the name of the ground first."""
    by_label = (f"ground {ground.label}",) if ground.label else ()
    return (*_named(ground), *_SAID.get(ground.ground, ()), *by_label)


def _named(ground: Ground) -> tuple[str, ...]:
    if isinstance(ground, Misconduct):
        return ("misconduct", *ground.what)
    if isinstance(ground, Breach):
        return ("breach", "agreement_breached")
    return (ground.ground,)
