"""A definition of cause as we would draft it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...meant_elsewhere import said_of
from ...text.phrases import phrase
from .grounds import Breach, Conviction, Determination, Ground, Misconduct, Neglect, PolicyViolation
from .procedure import TO_CURE

if TYPE_CHECKING:
    from . import Cause

_ON = phrase(  # a time to cure that a ground's own words give
    rf"{TO_CURE.pattern}|\b(?:continu(?:e[sd]?|ing)\b|persist)[^;]*\b(?:days?|weeks?|months?)\b"
)
_CLAUSE = phrase(r"(that|if|when|in the event)\b")
_FINDING = phrase(r"\b(?:finding|determination) (?:by|of) the (?:company|employer)\b")
OWED = {
    "base_salary_prorated": "your base salary prorated to the date of termination",
    "benefits_and_expenses": "any benefits and expense reimbursement to which you are entitled",
    "indemnification": "indemnification for acts made in your role",
}


def words(cause: Cause) -> str:
    """One to three sentences; reading them gives the same terms."""
    if not cause.defined_here:
        return said_of(f'"{cause.term}"', cause.elsewhere)
    if not cause.grounds:
        return (
            f'The Company may end your employment for "{cause.term}" (as defined in this letter).'
        )
    text = f'For purposes of this letter, "{cause.term}" {_lead(cause)} {_listed(cause)}.'
    if "cause" not in cause.term.lower():
        text += f' The Company may end your employment for "{cause.term}".'
    if cause.determination is not None and cause.determination.body != "company":
        action = determined_by(cause.determination).replace("the executive", "you")
        text += f' Any determination of "{cause.term}" may be made only by {action}.'
    if cause.only:
        owed = _joined([OWED[o] for o in cause.only], "and")
        text += f' If your employment is terminated for "{cause.term}", you shall be entitled to'
        text += f" receive only {owed}."
    return " ".join([text, *cause.but])


def _lead(cause: Cause) -> str:
    """What links the term to its grounds."""
    first, how = cause.grounds[0], cause.determination
    clause = _CLAUSE.match(first.says) if isinstance(first, Misconduct) else None
    verb = "shall include, among others," if cause.among_others else "shall mean"
    if clause is not None and (not first.label or first.label.isdigit()):
        return verb if clause[1].lower() == "that" or cause.among_others else "shall exist"
    found_by = "termination by reason of"
    if how is not None and how.body == "company" and not _listed_finding(cause):
        found_by = f"a {'good faith ' if how.good_faith else ''}finding by the Company of"
    # 4.1.1 is a label where it follows a mark
    return f"{verb} {found_by}" + (":" if "." in first.label else "")


def _listed_finding(cause: Cause) -> bool:
    """Whether the grounds say themselves who finds them."""
    return any(isinstance(g, Misconduct) and _FINDING.search(g.says) for g in cause.grounds)


def determined_by(how: Determination) -> str:
    """Who determines that there is cause, and how."""
    if how.body == "company":
        return "the Company" + (" in good faith" if how.good_faith else "")
    action = "the good faith action" if how.good_faith else "action"
    board = f"{'a majority of ' if how.majority else ''}the {how.body.capitalize()}"
    without = " (not including the executive)" if how.executive_excluded else ""
    heard = ""
    if how.hearing:
        counsel = " and counsel" if how.counsel else ""
        heard = f" after a reasonable opportunity for the executive{counsel} to appear before it"
    return f"{action} of {board}{without}{heard}"


def _listed(cause: Cause) -> str:
    """The grounds under their labels: "(a) (i) ... or (ii) ...; or (b) ..."."""
    parts: list[str] = []
    before: list[str] = []
    for ground in cause.grounds:
        path = [p.rstrip(")") for p in ground.label.split("(") if p.strip()]
        if not path or path[0].isdigit():
            label = ""
        elif path == before:
            label = ""  # a second ground under the same letter
        else:
            shared = 1 if before[:1] == path[:1] and len(path) > 1 else 0
            label = " ".join(p if "." in p else f"({p})" for p in path[shared:]) + " "
        before = path
        parts.append(label + _ground(ground))
    own = any(isinstance(g, Misconduct) and g.says for g in cause.grounds)
    plain = all(g.label.isdigit() for g in cause.grounds)
    return ("; or " if own and plain else ", or ").join(parts)  # else not clear what is one


def _ground(ground: Ground) -> str:
    match ground:
        case Conviction():
            return _conviction(ground)
        case Neglect():
            how = " and ".join(
                w for w, on in (("willful", ground.willful), ("continued", ground.continued)) if on
            )
            office = f" as {ground.office}" if ground.office else ""
            said = f"your {how} neglect of your duties{office}".replace("  ", " ")
        case PolicyViolation():
            how = ("willful " if ground.willful else "") + ("material " if ground.material else "")
            which = " applicable to your employment" if ground.applicable else ""
            said = f"your {how}failure to abide by the Company's policies{which}"
        case Breach():
            how = ("willful " if ground.willful else "") + ("material " if ground.material else "")
            also = f" or {ground.papers}" if ground.papers else ""
            said = f"your {how}breach of this agreement{also}"
        case Misconduct():
            must = [("willful " if w in ground.willful_for else "") for w in ground.what]
            each = [m + w.replace("_", " ") for m, w in zip(must, ground.what, strict=True)]
            listed = _joined(each, "or")
            harm = " that does material harm to the Company" if ground.material_harm else ""
            said = ground.says or f"your {'willful ' if ground.willful else ''}{listed}{harm}"
    own = isinstance(ground, Misconduct) and ground.says
    if ground.cure_days is None or (own and _ON.search(said)):
        return said
    kind = " business days" if ground.cure_business_days else " days"
    written = "written " if ground.notice_written else ""
    contents = " specifying it" if ground.notice_specifies else ""
    if ground.notice_demands:
        contents += (" and" if contents else "") + " demanding that you cure it"
    return (
        f"{said}, but only if it continues for {ground.cure_days}{kind} following receipt by you "
        f"of {written}notice from the Company{contents}"
    )


def _conviction(ground: Conviction) -> str:
    pleas = " (including any plea of guilty or no contest)" if ground.pleas else ""
    crime = f"any {_joined(list(ground.classes) or ['crime'], 'or')}"
    if ground.involves:
        crime += f" involving {_joined(list(ground.involves), 'or')}"
    if ground.victim_company:
        crime += " of property of the Company"
    crime += {
        None: "",
        "needed": " of moral turpitude",
        "or_any_crime": " or any crime of moral turpitude",
        "or_such_crime": " or crime of moral turpitude",
    }[ground.moral_turpitude]
    return f"your conviction{pleas} of {crime}"


def _joined(items: list[str], word: str) -> str:
    return f" {word} ".join(filter(None, [", ".join(items[:-1]), items[-1]])) if items else ""
