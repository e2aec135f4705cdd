"""What names of people and of companies look like in a letter."""

from __future__ import annotations

from ...text.phrases import phrase

_TITLES = r"(?:(?:Mr|Ms|Mrs|Dr|Miss|MR|MS|MRS|DR)(?:\.? |\.(?=[A-Z][a-z])))?"
_INITIALS = r"(?:[A-Z]\.[A-Z]\.|[A-ZÀ-ÖØ-Þ][\w'-]*\.?|\([A-Z]\w+\)|\"[A-Z]\w+\")"
_DEGREE = r"(?:Jr|Sr|JR|SR|III|II|IV|Esq|M\.?D|Ph\.?D|J\.?D|CPA)\b\.?"
PERSON = phrase(
    rf"{_TITLES}{_INITIALS}(?:(?: (?:de|del|da|di|du|van|von|der|den|la|le|ter)){{0,2}}"
    rf" (?:{_INITIALS})){{1,4}}(?:,? {_DEGREE})*",
    0,
)
_NO_PERSON = phrase(
    r"(?i)\b(?:exhibit|via|personal|confidential|private|offer|employment|agreement|letter|re"
    r"|subject|reference|street|avenue|road|drive|lane|suite|floor|box|delivery|mail|federal"
    r"|express|chief|officer|president|chairman|director|board|vice|secretary|dear|human|resources"
    r"|agreed|accepted|sincerely|attention|compensation|committee|execution|copy|draft|county|city"
    r"|state|corporate|blank|amendment|amended|severance|memorandum|executive|employee|court|circle"
    r"|boulevard|parkway|plaza|terrace|new york|release|form|name|between|among|whereas|the|and|by"
    r"|of|to|in|this|our|your|its|party|parties|date|dated|title|signature|addendum|if|when|should"
    r"|either|upon|whether|because|witness|witnesseth|recitals|background|letterhead|overnight|fax"
    r"|facsimile|tel|telephone|email|limited|liability|general|counsel|bank|trust|holdings|group"
    r"|partners|company|corporation|corp|inc|llc|ltd|lp|systems|technologies|international|bancorp"
    r"|incorporated|act|securities|north|south|united|states|los angeles|san [a-z]+|st\.? louis"
    r"|building|best regards|very truly|yours truly|kind regards|regards|sr\.? vice|human resource"
    r"|i accept|internal revenue|address|omitted|redacted|industries|offering|salary|bonus|annual"
    r"|during|upon|pursuant|section|payment|vesting|effective|period|termination|separation"
    r"|transition|retention|change|control)\b|\d|:$",
    0,
)

_SUFFIX = (
    r"(?:Inc|INC|Incorporated|INCORPORATED|incorporated|Corp|CORP|Corporation|CORPORATION|Company"
    r"|COMPANY|Co|CO|LLC|L\.L\.C|Ltd|LTD|Limited|LIMITED|L\.P|LP|plc|PLC|N\.V|N\.A|S\.B|S\.A|S\.L"
    r"|GmbH|AG|B\.V|LLP|Bancorp|BanCorp|BANCORP|Bancshares|BANCSHARES|Holdings|HOLDINGS|Group|GROUP"
    r"|Partnership|PARTNERSHIP|Trust|TRUST|Bank|BANK|National Association|NATIONAL ASSOCIATION)"
)
_SMALL = r"(?:inc|corp|llc|ltd)\b\.?"  # after a name in small letters: "harbor.com, inc."
_PART = (
    r"(?!(?:AND|BETWEEN|Between|BY|AGREEMENT|Agreement|AMENDMENT|WITH|WHEREAS|TO|FOR)\b)"
    r"(?:[A-Z0-9][\w&.'!/-]*|[a-z]\w+\.com|[a-z][A-Z]\w+|&|\ue003|\ue006)"
)
CORPORATION = phrase(
    rf"(?<![\w&])(?:{_PART}(?: \([A-Z]\w+\)(?= Co\b))?(?:,?[ ]|,(?=I))){{1,6}}?"
    rf"(?:of [A-Z]\w+,? )?{_SUFFIX}\b\.?"
    rf"(?:,? {_SUFFIX}\b\.?| of the [A-Z]\w+)?"
    rf"|\b[A-Za-z]\w+\.com\b(?!/)(?:,? {_SMALL})?|(?<![\w.])[a-z][\w-]{{3,}}, (?:inc|llc)\b\.?",
    0,
)
NAMED = phrase(rf"(?<![Tt]he )(?<!THE )\b{_SUFFIX}\b|\.com\b", 0)  # what such a name ends with
# from a place where the name of a party may begin, as far as it goes
COMPANY = phrase(
    rf"[a-z][\w-]{{2,}}\.com,? {_SMALL}"
    rf"|{_PART}(?:(?:,? |,){_SUFFIX}\b\.?(?: of the [A-Z]\w+|/{_PART})?"
    rf"| (?:of the |of |and )?{_PART}"
    rf"| \([A-Z]\w+\)(?=,? {_SUFFIX}))*",
    0,
)
SUFFIXED = phrase(rf"(?:^|[\s,]){_SUFFIX}\b\.?(?: of (?:the )?[A-Z]\w+)?$|\.com$|\w,? {_SMALL}$", 0)
ONLY_SUFFIX = phrase(rf"^(?:the )?{_SUFFIX}\.?(?:,? {_SUFFIX}\.?)*$", 0)
NOT_A_COMPANY = phrase(
    r"(?i)^(?:an?|the|this)?\s*(?:[a-z]+ )?(?:delaware|nevada|florida|texas|maryland|california|new"
    r" york|new jersey|minnesota|virginia|georgia|illinois|ohio|indiana|washington|oregon"
    r"|pennsylvania|massachusetts|colorado|utah|wisconsin|michigan|limited liability|limited"
    r"|liability|public|private|portfolio|joint stock|holding|parent|surviving|successor|the|such"
    r"|said|commission|reporting|confidential|insurance) (?:limited |liability |general"
    r" )*(?:corporation|company|partnership|trust|bank|group)$|^(?:the )?(?:company|corporation"
    r"|employer|bank|partnership|trust|group|holdings|national association)$",
    0,
)
DESCRIBED = phrase(
    r",\s*[\ue000-\ue007\d]|[\s,]*(?:an?|the|whose|having|with|residing|resident|of|d/b/a|doing"
    r"|formerly|f/k/a|a/k/a|and (?:its|any|all|each|their|his|her)|or|located|individually"
    r"|organized|its|together|as|acting|who|born|currently|including|\(|\[|represented|on behalf"
    r"|for (?:itself|himself|herself)|successor|[^()]{0,12}$)",
)
_LEAD = phrase(
    r"^(?:(?:The|Either|Neither|Should|Whether|Unless|Until|When|While|After|Before|At|On|Of|As|In"
    r"|For|With|By|Accepted|And|To|From|This|Dear|Re|Upon|If|Welcome|Sincerely|Former|Your|Our|Its"
    r"|Any|Each|Such|Both|Subject|Under|Between|AGREEMENT|BETWEEN|Attention|Attn|Exhibit|BY|AND|THE"
    r"|OF|WHEREAS|Whereas)[,:]? )+",
    0,
)
OF_EARLIER = phrase(  # "all prior agreements between", whose parties need not be these
    r"\b(?:prior|previous|earlier|existing|former|all|any|other)\b[^.;]{0,60}?"
    r"\b(?:agreement|understanding|contract|arrangement|discussion|negotiation)s\b[^.;]{0,40}$"
)
OFFICE_OF = phrase(
    r"[^,;.]{0,60}?\b(?:Officer|President|Committee|Board|Director|Directors|Chairman"
    r"|Secretary|Treasurer|Counsel|Controller|CEO|CFO|COO) (?:of|for|at) (?:the )?",
    0,
)
MADE_BY = phrase(
    r"\b(?:agreement|amendment)\b[^;]{0,90}?\b(?:made|entered|executed)\b[^;]{0,90}? by [A-Z]"
)
_AFTER_OFFICE = phrase(r"\b(?:Officer|President|Director|Manager|Counsel|Treasurer), $", 0)
_TITLED = phrase(  # "Ada Quill, CEO, Tarn Corporation"
    r"(?:[^,]{2,40}, )?(?:[A-Z]\w+ (?:and )?){0,4}(?:Officer|President|CEO|CFO|COO|Chairman"
    r"|Director)(?: and [A-Z][\w ]{2,40})?, (?=[A-Z])",
    0,
)
_UNIT_OF = phrase(r"(?:[A-Z]\w+ (?:& |and )?){1,4}(?:of|for|at) (?:the )?(?=[A-Z])", 0)


def is_person(text: str) -> bool:
    """A name and nothing else: "Ms. Ada B. Quill", "R. Elliot Marsh", "ADA B. ORTEGA, Jr."."""
    return PERSON.fullmatch(text) is not None and not _NO_PERSON.search(text)


def is_company(text: str) -> bool:
    """The name of an organisation, by the word it ends with."""
    return SUFFIXED.search(text) is not None and not NOT_A_COMPANY.search(text)


def same_words(a: str, b: str) -> set[str]:
    """Words that two names share, but for titles and single letters."""
    return words_of(a) & words_of(b)


def words_of(name: str) -> set[str]:
    """The telling words of a name, in small letters."""
    said = {w.strip(".,()\"'").lower() for w in name.split()}
    return {w for w in said if len(w) > 1} - {"mr", "ms", "mrs", "dr", "miss", "jr", "sr", "the"}


def lead_of(said: str) -> int:
    """How much of it is no part of a name."""
    lead = _TITLED.match(said) or OFFICE_OF.match(said) or _LEAD.match(said)
    return lead.end() if lead else 0


def after_unit(text: str, at: int) -> int:
    """Where a name begins after a title: "Vice President, Fleet Operations of Tarn Corporation"."""
    unit = _UNIT_OF.match(text, at) if _AFTER_OFFICE.search(text[:at]) else None
    return unit.end() if unit is not None else at
