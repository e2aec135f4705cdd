"""What a limb of a definition of change in control asks for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from ...text import Sentence
from ...text.phrases import phrase
from .deals import (
    ASSETS,
    BOARD,
    HALF,
    LIQUIDATION,
    MERGER,
    OWNER,
    named_besides,
    of_another,
    plain,
    share_at,
    share_told,
)
from .limbs import AssetTransfer, Excluded, Limb, Liquidation, Merger, OtherLimb, Ownership

_ASKED = phrase(  # what a merger or a sale must be like, where no share says it
    r"\b(?:in|after|following|to|of|by|under) which\b|\bwhere(?:by|in)?\b|\bif\b|\bunless\b"
    r"|\bpursuant to\b|\bprovided\b|\band thereafter\b|\bas a (?:result|consequence)\b"
    r"|\bresult\w* in\b"
    r"|\bnot (?:the )?(?:\w+ or )?surviv",
)
_MORE_ASKED = phrase(
    r"\bunless\b|\bwhereby\b|\bthereafter\b|\bin any such case\b|\bfollowing which\b|\ue001"
)
# what the holders from before keep, {p}: as much is too little ("or"), only less is, or more in the
# hands of others ("theirs")
_UNLESS = r"\b(?:unless|other than|except)\b.{0,600}?\b"
_DO_NOT = r"\b(?:do|does|did|will|shall) not\b"
_P = r"(?P<p>[\ue001\ue002])"
_P_OR_MOST = r"(?P<p>[\ue001\ue002]|a majority)"
_KEPT = tuple(
    (how, phrase(words, re.I | re.S))
    for how, words in (
        (
            "or",
            r"\b(?:cease\w* to|no longer) (?:own|hold|have|control) [^.;]{0,30}?(?P<p>a majority)",
        ),
        ("or", rf"\bcease\w* to [^.;]{{0,40}}?\bmore than {_P_OR_MOST}"),
        ("less", rf"\bcease\w* to [^.;]{{0,40}}?\bat least {_P}"),
        ("less", rf"\b(?:less|fewer) tha[nt] {_P_OR_MOST}"),
        ("or", rf"\b(?:no|not) more than {_P}"),
        ("or", rf"\b(?:own|hold|retain|keep)s? {_P} or (?:less|fewer)"),
        (
            "theirs",
            rf"\bmore than {_P}(?=.{{0,200}}\b(?:persons )?other than the (?:holders|shareholders"
            r"|stockholders))",
        ),
        ("less", rf"{_UNLESS}(?:at least|not less than) {_P}"),
        ("or", rf"{_UNLESS}more than {_P}"),
        ("or", rf"{_UNLESS}(?P<p>a majority)"),
        ("less", rf"{_DO_NOT}.{{0,80}}?\bat least {_P}"),
        ("less", rf"{_DO_NOT} (?:\w+ ){{0,3}}?(?:own|hold|retain|represent)[^.;]{{0,20}}? {_P}"),
        ("or", rf"{_DO_NOT}.{{0,80}}?\b(?:more than )?{_P_OR_MOST}"),
    )
)
HELD = (
    (phrase(r"(?P<p>[\ue001\ue002]) or (?:more|greater)"), True),
    (phrase(r"\b(?:at least|not less than) (?P<p>[\ue001\ue002])"), True),
    (
        phrase(
            r"\b(?:more than|over|in excess of|exceed\w*|greater than)"
            r" (?P<p>[\ue001\ue002]|a majority)",
        ),
        False,
    ),
    (
        phrase(
            r"\b(?P<p>a majority) of (?:the |its |[\w ']{1,20})?(?:\w+ )?(?:outstanding "
            r"|combined )*(?:voting|stock|shares|securities|capital)",
        ),
        False,
    ),
)
_NAMES = phrase(
    r"\b(?:other than|excluding|except)(?: for)? ((?:[A-Z][\w.'&-]*)(?:,? (?:or "
    r"|and )?(?!Person)[A-Z][\w.'&-]*)*)",
    0,
)
_OTHER_THAN = phrase(  # whom an owner is not, in the letter's words
    r"\b(?:other than|apart from|excluding|except(?: for)?) (?P<who>[^,;()]{3,160}?)"
    r"(?=[,;()]|$|\s(?:becomes?|gets?"
    r"|acquires?|acquired|purchases?|is|comes?|shall|will|who|which|that|has|have|holds?|owns?"
    r"|of (?:more|over|\ue001|at least|beneficial|securities))\b)"
)
_ASIDE_OF = phrase(  # the whole of it, where it stands in parentheses
    r"\((?:other than|excluding|except(?: for)?),? (?P<who>(?:[^()]|\([^()]*\))+)\)"
)
_SEVERAL = phrase(r"[;,]|\bor (?:any|an?|the|its)\b")  # nobody's name
_FURTHER = phrase(r",? (?:(?:or|and) )?(?:an?|any|the|its|their)\b(?! aggregate)")
_NO_PERSON = phrase(  # what is left out is a way to come to the stock, or a share of it
    r"\bpersons?\b|\bdescribed\b|^(?:by|in|from|as|pursuant|through|directly|for|to|solely|with"
    r"|any such|those?|when|where)\b"
    r"|\b(?:acqui(?:sition|r)\w*|transactions?|offering|merger|consolidation|financing|transfer"
    r"|sale|issuance)\b|[\ue000-\uf8ff]"
)
_OTHER_SALES = phrase(r"\b(?:lease[sd]?|licens\w*|transfer\w*|dispos\w+|exchange\w*|convey\w*)\b")
_LEFT_OUT = phrase(
    r"\b(?:(?:other than|excluding|except)(?: for)? (?:to|one|(?:an?|any) (?:sale|transfer"
    r"|transaction|disposition))|unless)\b"
)
_BUT_FOR = phrase(r"\b(?:other than|except(?:ing)?|excluding|unless)\b")
_BY_WAY = phrase(r"\b(?:whether|by (?:way|means) of|through|structured as)\b[^;]{0,40}$")
_APPROVED = phrase(  # a deal that has not to be closed
    r"^(?:(?!\bby (?:a|the) board\b|\b(?:merge|consolidat|sale\b|sell|dispos|liquidat|dissol))[^;])"
    r"{0,160}?\b(?:approv(?:al|es?|ed|ing)|adopts?|adoption)\b"
    r"[^;]{0,120}?\b(?:merge|consolidat|sale\b|sell\b|dispos|liquidat|dissol|transfer|plan\b)"
)
_NOT_SURVIVING = phrase(  # or that is no merger alone
    r"\bnot (?:be )?(?:the )?(?:\w+ (?:or )?){0,2}surviv|\bmerger,? or (?:stock|share) purchase"
)
_SURVIVES = phrase(  # a merger of a sort alone
    r"^(?:(?!\b(?:other than|unless|except|excluding)\b).)*?(?:\ba reverse merger\b|\bin which"
    r" the (?:company|corporation|bank) (?:is|shall be|will be) the surviving\b"
    r"|\bconverted (?:\w+ ){0,6}?into\b)",
    re.I | re.S,
)
_COMPLETE = phrase(r"\b(?:complete|total) (?:\w+ (?:and|or) )?(?:liquidation|dissolution)")
_KIN = phrase(r"\b(?:affiliat|owned|controlled|controlling)")


def limbs_asked(
    sentence: Sentence, where: tuple[int, int], label: str, lead: str = ""
) -> Iterator[Limb]:
    """The kinds of deal in a limb; in the letter's own words what no kind of limb carries. `lead`
    stands before it and before its neighbours.
    """
    text = sentence.text[slice(*where)]
    found: list[Limb] = []
    unread = False  # a merger or sale of which more is asked than is understood
    if not of_another(sentence.text, text) and not BOARD.search(text):
        open_text = plain(text)
        owner, merger = OWNER.search(open_text), MERGER.search(open_text)
        if merger is not None and _BY_WAY.search(open_text[: merger.start()]):
            merger = None
        if merger is not None and (owner is None or merger.start() < owner.start()):
            deals = _merger(sentence, where, text, label)
            unread = not deals
            found += deals
        elif (
            owner is not None
            and not _of_buyer(open_text, owner)
            and (held := _held(sentence, where, text))
        ):
            left_out = _persons_left_out(sentence, where, text)
            unread = left_out is None
            if left_out is not None:
                found.append(Ownership(limb="ownership", label=label, excluded=left_out, **held))
        elif merger is not None:
            unread = True
        if (sale := ASSETS.search(text)) is not None:
            sold = _sale(text, sale, label, bool(found))
            unread = unread or sold is None
            found += [sold] if sold is not None else []
        if (ends := LIQUIDATION.search(text)) is not None:
            if _BUT_FOR.search(text, ends.end()):
                unread = True
            else:
                found.append(_liquidation(text, label))
    unread = unread or (bool(found) and named_besides(plain(text), {x.limb for x in found}))
    says = sentence.readable(*where).removeprefix("if ")
    approved = _APPROVED.search(f"{lead} {text}") is not None
    for limb in found:
        if approved and isinstance(limb, Merger | AssetTransfer | Liquidation):
            yield replace(limb, on_approval=True)
        else:
            yield limb
    if unread or not found:
        yield OtherLimb(limb="other", label=label, says=says, share=share_told(sentence, where))


def _sale(text: str, sale: re.Match[str], label: str, more: bool) -> AssetTransfer | None:
    """The sale of the assets, unless more is asked of it, or some sales are left out."""
    left_out = _excluded(text)
    if not more and _MORE_ASKED.search(text, sale.end()):
        return None
    if not left_out and _BUT_FOR.search(text, sale.end()):
        return None
    return AssetTransfer(
        limb="asset_transfer",
        label=label,
        sale_only=_OTHER_SALES.search(text) is None,
        excluded=left_out,
    )


def _liquidation(text: str, label: str) -> Liquidation:
    words = text.lower()
    liquidated, dissolved = "liquidat" in words, "dissol" in words
    return Liquidation(
        limb="liquidation",
        label=label,
        what="both" if liquidated and dissolved else "dissolution" if dissolved else "liquidation",
        complete=_COMPLETE.search(text) is not None,
    )


def _of_buyer(text: str, owner: re.Match[str]) -> bool:
    """Whether the share is of a buyer that is left out: "a sale, other than to one we own"."""
    sale = ASSETS.search(text)
    return sale is not None and _LEFT_OUT.search(text, sale.end(), owner.end()) is not None


def _merger(sentence: Sentence, where: tuple[int, int], text: str, label: str) -> list[Limb]:
    if _NOT_SURVIVING.search(plain(text)) or _SURVIVES.search(plain(text)):
        return []
    for how, form in _KEPT:
        if (match := form.search(text)) is not None:
            share = share_at(sentence, where[0] + match.start("p"))
            below = 2 * HALF - share if how == "theirs" else share
            # less than a majority: half or less
            equal = how == "or" or match["p"].lower() == "a majority"
            left_out = _excluded(text)
            return [
                Merger(
                    limb="merger", label=label, retained_below=below, or_equal=equal,
                    excluded=left_out,
                )
            ]  # fmt: skip
    if re.search(r"[\ue001\ue002]|\bmajority\b", text) or _ASKED.search(plain(text)):
        return []
    return [Merger(limb="merger", label=label, excluded=_excluded(text))]


def _held(sentence: Sentence, where: tuple[int, int], text: str) -> dict[str, Any]:
    for form, or_equal in HELD:
        match = form.search(text)
        if match is not None:
            share = share_at(sentence, where[0] + match.start("p"))
            return {"above": share, "or_equal": or_equal}
    return {}


def _persons_left_out(
    sentence: Sentence, where: tuple[int, int], text: str
) -> tuple[Excluded, ...] | None:
    """Whom an owner is not: by name, else in the letter's words; None where it is no person."""
    if named := _excluded(text):
        return named
    aside = _ASIDE_OF.search(text)
    said = aside or _OTHER_THAN.search(text)
    if said is None:
        return ()
    if aside is None and _FURTHER.match(text, said.end()):
        return None  # a list
    if _NO_PERSON.search(said["who"]) or _SEVERAL.search(said["who"]):
        return None
    name = sentence.readable(where[0] + said.start("who"), where[0] + said.end("who"))
    return (Excluded(name=" ".join(name.split())),)


def _excluded(text: str) -> tuple[Excluded, ...]:
    match = _NAMES.search(text)
    if match is None:
        return ()
    after = text[match.end() : match.end() + 80]
    after = re.split(r"\b(?:shall|is|becom\w*|acquir\w*|after)\b", after)[0]
    kin = _KIN.search(after) is not None
    names = re.split(r",? (?:or|and) |, ", match[1])
    return tuple(Excluded(name=n.strip(" ,"), affiliates=kin) for n in names if n.strip(" ,"))
