"""Who bears a duty: "you", the Executive, "Party B"; and the words by which one is bound."""

from __future__ import annotations

GOES = (
    r"(?:shall|will|'ll|must|may|agrees?|(?<!iously )(?<!had )agreed|covenants?|undertakes?"
    r"|(?<!is )(?<!er )(?<!he )(?<!our )promises?)"
)
BOUND = r"(?:is|are|am|be|remains?) (?:\w+ )?(?:bound|obligated|obliged|required|expected) to"
OWES = (  # "has a continuing obligation", "acknowledges his duty"
    r"(?:(?:has|have|had|is under|are under|am under|remains? under|continues? under)"
    r" (?:an?|the) (?:[\w-]+ ){0,4}?(?:obligation|duty)"
    r"|(?:is|are|be) subject\b[^.;]{0,70}? to an? (?:\w+ ){0,2}?(?:obligation|duty)"
    r"|(?:acknowledge|recognize|reaffirm|confirm)s?"
    r"(?: that)? (?:his|her|their|your|my|the|an?|his/her) (?:[\w-]+ ){0,4}?(?:obligation|duty))"
)
WHO = (
    r"(?:\b(?:you|(?<!\()I(?!\))|he|she|he/she|party b|the undersigned"
    r"|(?:the )?(?:executive(?! officers?\b| directors?\b| vice\b)|employee|consultant|officer))\b)"
    r"(?!'(?!ll\b))"
)
BOTH = r"\b(?:each party|(?:both|the) parties|neither party|parties hereto)\b"
