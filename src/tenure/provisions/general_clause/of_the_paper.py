"""Clauses about the paper: how it is signed, read and served, and the words around its terms."""

from __future__ import annotations

from ...text.phrases import phrase
from ...text.values import COUNT, DATE, DURATION
from .wording import CLAUSE, LEAD, PAPER, PARTY, PAYS, Clause, Sort

OF_THE_PAPER: dict[Clause, Sort] = {
    "counterparts": Sort(
        "in how many copies, or by which means, the paper may be signed",
        ("counterpart", "facsimile", "pdf", "electronic", "original", "copies"),
        (
            phrase(
                rf"{LEAD}{PAPER}\b[^;]{{0,80}}?\b(?:execut|sign|deliver|ma[dk])\w*\b[^;]{{0,80}}?"
                r"\b(?:counterparts?|duplicates?|triplicate|originals|(?:[\ue003]|two|three|four)"
                r" (?:\w+ )?copies)\b"
            ),
            phrase(
                rf"{LEAD}(?:the )?(?:execution|signatures?|an? (?:\w+ )?signature|facsimile|fax\w*"
                r"|electronic|pdf|delivery|transmission|photo\w+|a (?:facsimile|signed|copy))\b"
                r"[^;]{0,240}?\b(?:same (?:force|effect|legal)|originals?|binding|valid"
                r"|facsimile)\b"
            ),
        ),
        (
            "This letter may be signed in counterparts, each of which is an original.",
            "A signature sent by facsimile has the same effect as an original signature.",
        ),
    ),
    "severability": Sort(
        "what holds of the rest if a clause is void",
        ("invalid", "unenforceab", "severab", "void", "illegal", "unlawful", "inoperative"),
        (
            phrase(
                rf"{LEAD}(?:if|should|in (?:the event|case)|to the extent|whenever|where)\b"
                rf"[^;]{{0,80}}?\b{CLAUSE}\b[^;]{{0,260}}?\b(?:invalid\w*|unenforceab\w+|illegal\w*"
                r"|void|inoperative|unlawful|broad|prohibited)\b[^;]{0,400}?\b(?:remain\w*|others?"
                r"|balance|rest|sever\w*|reform\w*|modif\w+|enforce\w*|continue|substitut\w+)\b"
            ),
            phrase(
                rf"{LEAD}(?:the|any|such|any such) (?:\w+ or )?(?:invalid\w*|unenforceab\w+"
                r"|illegal\w*|holding|determination|finding)\b[^;]{0,240}?\b(?:affect\w*|impair\w*"
                r"|enforce\w*|remain\w*|invalidate)\b"
            ),
            phrase(
                rf"{LEAD}(?:the |each |every |all )?(?:of the )?(?:\w+ )?{CLAUSE}\b[^;]{{0,80}}?"
                r"\b(?:is|are|be)(?: deemed)?(?: to be)?(?: separate and)? "
                r"(?:severable|separate|independent)\b"
            ),
        ),
        (
            "If any provision of this letter is invalid, the other provisions remain in force.",
            "The provisions of this Agreement are severable.",
        ),
    ),
    "headings": Sort(
        "that headings do not decide what the words mean",
        ("heading", "caption", "titles"),
        (
            phrase(
                r"^.{0,90}?\b(?:headings?|captions?|titles)\b[^;]{0,160}?\b(?:convenience|reference"
                r"|interpret\w*|constru\w+|descriptive|organization|meaning)\b"
            ),
        ),
        ("The headings of this letter are for convenience only.",),
    ),
    "construction": Sort(
        "how words of the paper are to be read",
        ("singular", "gender", "pronoun", "draft", "construed", "interpreted", "reference"),
        (
            phrase(
                r"\b(?:singular|plural|masculine|feminine|neuter)\b[^;]{0,160}?\b(?:plural|singular"
                r"|feminine|masculine|neuter)\b"
            ),
            phrase(
                r"\b(?:constru\w+|interpret\w+|resolved)\b[^;]{0,160}?\bagainst\b[^;]{0,160}?"
                r"\b(?:draft\w*|prepar\w+|author\w*|part(?:y|ies))\b"
            ),
            phrase(rf"{LEAD}{PAPER}\b[^;]{{0,40}}?\b(?:deemed|jointly|been) drafted\b"),
            phrase(
                rf"{LEAD}(?:unless [^,;]{{0,60}}, )?(?:all |any )?references?"
                rf" (?:herein |in {PAPER} )?to (?:[\w\"]+ ){{0,3}}?"
                r"(?:sections?|articles?|paragraphs?|exhibits?|statutes?|laws?)\b"
            ),
        ),
        (
            "The singular includes the plural, and the masculine the feminine.",
            "This letter shall not be construed against either party as its drafter.",
        ),
    ),
    "manner of notice": Sort(
        "how a notice is sent, where to, and when it counts as given",
        ("notice", "communication"),
        (
            phrase(
                rf"{LEAD}(?:(?:all|any|each|every|such|the|unless [^,;]{{0,60}},|for [^,;]{{0,80}},"
                r" an?)\s)*(?:[\w-]+ )?(?:notices?|communications?|requests?|demands?|consents?)\b"
                r"(?! of termination| period| of (?:non)?renewal)[^;]{0,500}?\b(?:writing"
                r"|mail\w*|deliver\w*|courier|address\w*|postage|facsimile|certified|personally"
                r"|receipt)\b"
            ),
            phrase(
                rf"{LEAD}(?:either|any|a|each) (?:party|of us)\b[^;]{{0,60}}?\bchange\b"
                r"[^;]{0,60}?\baddress"
            ),
        ),
        (
            "Any notice under this letter shall be in writing and delivered by hand or by mail.",
            "Either party may change its address for notices by telling the other.",
        ),
        COUNT + DURATION + DATE,
        (PAYS, phrase(r"\b(?:terminat\w+|good reason|cause\b|renew\w*|disabilit\w+|intent\w* to)")),
    ),
    "defined terms": Sort(
        "where the meaning of words with capitals stands",
        ("capital", "defined"),
        (
            phrase(
                rf"{LEAD}(?:(?:except|unless|as|when|for|if) [^;]{{0,80}}?, )?\W*(?:all |any "
                r"|certain |each |the |other )*(?:initially |undefined )?(?:capitali[sz]ed|defined)"
                r" (?:\w+ ){0,2}?(?:terms?|words?|phrases)\b[^;]{0,200}?\b(?:meanings?|defined"
                r"|definitions?|ascribed|assigned)\b"
            ),
        ),
        ("Capitalized terms not defined herein have the meanings given in the Plan.",),
        COUNT + DATE,
        (PAYS, phrase(r"\b(?:with the exception|except that|defined as follows)\b")),
    ),
    "precedence": Sort(
        "which paper or clause counts where two of them differ",
        ("conflict", "inconsisten", "discrepanc"),
        (
            phrase(
                rf"{LEAD}(?:if|to the extent|in (?:the event|case)|should|where)\b[^;]{{0,120}}?"
                r"\b(?:conflict\w*|inconsisten\w+|discrepanc\w+)\b[^;]{0,300}?\b(?:control|govern"
                r"|prevail|supersede|take precedence)s?\b"
            ),
            phrase(
                rf"{LEAD}(?:the terms of )?{PAPER}\b[^;]{{0,60}}?\b(?:control|govern|prevail"
                r"|take precedence)s?\b[^;]{0,120}?\b(?:conflict\w*|inconsisten\w+)\b"
            ),
        ),
        ("If this letter conflicts with the handbook, this letter shall control.",),
    ),
    "recital": Sort(
        "why the parties agree; a recital promises nothing",
        ("whereas", "recital"),
        (phrase(r"^\W*(?:recitals?\W+)?(?:\w{1,2}[.)\u2024] )?whereas\b"),),
        ("WHEREAS, the parties wish to set out the terms of the employment;",),
        COUNT + DATE + DURATION,
        (phrase(r"\b(?:now,? therefore|agrees? as follows|hereby agree)\b"),),
    ),
    "words of agreement": Sort(
        "that the parties agree to what follows",
        ("therefore", "consideration", "wherefore", "accordingly", "legally bound"),
        (
            phrase(
                r"^\W*(?:now,? )?(?:therefore|wherefore|accordingly|in (?:exchange and )?"
                rf"consideration|for good|intending|{PARTY}(?: hereto)?, intending|witnesseth)\b"
                r"[^;]{0,500}?\b(?:agree\w*|amend\w*|covenant)\b[^;]{0,120}?(?:follows|following|forth"
                r"(?: below| herein)?|(?:hereby|hereto) agree(?: that)?)\W*$"
            ),
        ),
        ("NOW, THEREFORE, in consideration of the mutual promises, the parties agree as follows:",),
        not_with=(phrase(r"\b(?:terminat\w+|severance|releas\w+|effective)\b"),),
    ),
    "engagement": Sort(
        "that the Company employs the executive, on the terms that follow",
        ("accept", "agrees to"),
        (
            phrase(
                r"\b(?:hereby (?:agrees? to )?|agrees? to |shall |desires? to )(?:continue to )?"
                r"(?:employs?|engages?|retains?|hires?)\b[^;]{0,120}?\b(?:accepts?"
                r"|agrees? to (?:be employed|serve|such|accept|work|continue|remain))\b[^;]{0,120}?"
                r"\b(?:terms|conditions|employment|engagement|herein|employed)\b"
            ),
        ),
        (
            "The Company hereby employs the Executive, who accepts such employment, on the terms of"
            " this Agreement.",
        ),
        not_with=(
            PAYS,
            phrase(
                r"\b(?:if|unless|until|subject to|provided|period|devote|commencing|effective"
                r"|time)\b"
            ),
            phrase(r"\bas (?:(?:a|an|the|its|[A-Z]\w+'s) )*[A-Z_]", 0),  # a title
        ),
    ),
    "signing": Sort(
        "that the parties have signed, and where",
        ("witness", "signature page", "executed this", "duly executed", "have executed"),
        (
            phrase(
                r"\bin witness whereof\b|^\W*\[?(?:the )?(?:next [\w ]{0,20})?signature page\b"
                r"[^;]{0,60}$|\bparties\b[^;]{0,30}\bhave (?:duly )?executed (?:this|the)\b"
                r"(?! remaining)"
            ),
        ),
        ("IN WITNESS WHEREOF, the parties have executed this Agreement.",),
        COUNT + DATE,
        (phrase(r"\b(?:agrees? (?:to|that)|shall|will|must)\b"),),
    ),
}
