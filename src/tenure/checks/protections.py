"""What agreements of this kind usually have and this one lacks: one list, no fault of the words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .fault import USUAL, Fault, Paper, check, listed

SEVERANCE, ENDING, OPTIONS, DEAL, ALWAYS = "severance", "ending", "options", "deal", "always"
PROTECTIONS = (  # name, when it is looked for, the words that show it
    ("a release of claims", SEVERANCE, r"\brelease\b[^.;]{0,80}\bclaims?\b|\bgeneral release\b"
     r"|\bclaims?\b[^.;]{0,60}\brelease|\bseparation agreement and release"),
    ("death and disability", ENDING, r"\b(?:death|dies?|deceased|disabled)\b"
     r"|\b(?:by|of|for|to|or|your|permanent|total) disability"),
    ("good reason", ENDING, r"\bgood reason\b|\bconstructive(?:ly)? terminat"
     r"|\binvoluntary termination\b"),
    ("the time to exercise options after leaving", OPTIONS,
     r"\bexercis\w+[^.;]{0,120}(?:after|following)[^.;]{0,60}(?:terminat|employ|ceas|leav|end)"
     r"|(?:after|following)[^.;]{0,60}(?:terminat|ceas|end)[^.;]{0,120}exercis"
     r"|\bpost-termination exercise"),
    ("section 409A (deferred pay)", SEVERANCE, r"\b409a\b"),
    ("section 280G (excise tax on a change in control)", DEAL,
     r"\b280g\b|\b4999\b|\bexcise tax|\bparachute"),
    ("successors", ALWAYS, r"\bsuccessors?\b[^.;]{0,80}\bassign|\bsuccessors?\b[^.;]{0,60}"
     r"\b(?:bind|assum|benefit)|\b(?:bind|assum|benefit)\w*[^.;]{0,60}\bsuccessors?\b"),
    ("mitigation (whether other pay is set off)", SEVERANCE, r"\bmitigat|\bother employment\b"
     r"|\bset[- ]?off\b|\boffset"),
)  # fmt: skip
READ_AS = {  # the kinds of provision that show it, in whatever words
    "a release of claims": "release",
    "good reason": "good_reason",
    "section 409A (deferred pay)": "section_409A",
    "section 280G (excise tax on a change in control)": "section_280G",
    "successors": "successors",
    "mitigation (whether other pay is set off)": "mitigation",
}
WORDS = tuple((name, when, re.compile(words)) for name, when, words in PROTECTIONS)


@check(
    "usual protections",
    "What agreements of this kind usually have, and this one does not.",
    "Decide on each; the silence is a choice too.",
)
def protections(paper: Paper) -> Iterator[Fault]:
    """One list of them all."""
    text = " ".join(word for p in paper.papers for word in p.letter.normal.text.lower().split())
    looked = {ALWAYS, *_grounds(paper)}
    kinds = {p.kind for p in paper.agreement.provisions}
    wanted = [(n, words) for n, when, words in WORDS if when in looked]
    lacking = [n for n, words in wanted if READ_AS.get(n) not in kinds and not words.search(text)]
    if lacking:
        what = f"Usual in such agreements and not found here: {listed(lacking)}."
        remedy = "Decide on each; the silence is a choice too."
        yield Fault("usual protections", what, (), remedy, USUAL)


def _grounds(paper: Paper) -> Iterator[str]:
    """What the agreement promises, and so should protect."""
    provisions = paper.agreement.provisions
    if any(p.kind in ("severance", "benefits") for p in provisions):
        yield SEVERANCE
        if not paper.parts:
            yield ENDING
    if any(getattr(p, "award", "") == "option" for p in provisions):
        yield OPTIONS
    paying = ("severance", "acceleration", "benefits")
    triggers = [getattr(p, "triggers", ()) for p in provisions if p.kind in paying]
    if any("change_in_control" in t for t in triggers):
        yield DEAL
