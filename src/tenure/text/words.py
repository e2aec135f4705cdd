"""Small word lists that tell headings, abbreviations and closings apart."""

from __future__ import annotations

import re


def listed(words: str) -> list[str]:
    """A list of words that reads like one."""
    return words.split()


ABBREVIATIONS = frozenset(
    listed(
        "inc corp ltd co llc mr mrs ms dr messrs prof rev hon no nos sec secs art st ave blvd "
        "rd dept jr sr esq vs v e.g i.e cf al approx est fig vol p pp u.s u.k d.c n.a a.m p.m "
        "ph.d m.d j.d b.a m.b.a b.v n.v s.a l.p l.l.c l.l.p n.y p.o c.e.o wm geo chas jan feb "
        "mar apr jun jul aug sept sep oct nov dec gen supp reg regs cir ste apt tel ext para "
        "u.s.c c.f.r etc bros pa cal del mass conn fla tex ind colo minn treas"
    )
)
# after these a sentence may end, if what follows looks like a beginning
ENDING_ABBREVIATIONS = frozenset(
    listed(
        "inc corp ltd co llc jr sr esq etc u.s u.k d.c n.a a.m p.m ph.d m.d j.d l.p l.l.c l.l.p "
        "n.y al"
    )
)
OPENERS = frozenset(
    listed(
        "the this that these those you your we our in if it upon for as any all each such there "
        "notwithstanding except subject during at on no nothing executive employee to under "
        "after before with unless until while when he she they"
    )
)
SMALL_WORDS = frozenset(
    listed(
        "of and the to in for on or a an by at with from upon than as not per during after "
        "before into other off under without within between through via &"
    )
)
_NOT_IN_TITLES = frozenset(
    listed(
        "shall will is are may was were has have had be been agrees agree means mean includes "
        "you your we our i it they he she this that these those there dear do does can must "
        "should would hereby thank please follows following"
    )
)
_TOKEN = re.compile(r"[A-Za-z\u00c0-\u024f][\w'\u2019.&/-]*")


def is_title(text: str, *, loose: bool = False) -> bool:
    """Reads as a heading: "Payments on Change in Control"; loosely also "Base salary"."""
    if len(text) > 110:
        return False
    words: list[str] = _TOKEN.findall(text)
    if not words or len(words) > 16 or not words[0][0].isupper():
        return False
    if text.isupper():
        return text[-1] not in ",;"
    if text[-1] in ",;" or any(word.lower() in _NOT_IN_TITLES for word in words):
        return False
    if loose and len(words) <= 5:
        return True
    return all(word[0].isupper() or word in SMALL_WORDS for word in words)
