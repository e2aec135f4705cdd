"""Sentences of our own that define cause, and the terms read from them."""

from __future__ import annotations

from ...provision import Example


def _said(label: str, says: str) -> dict[str, object]:
    """A ground of no kind, in the letter's own words."""
    return {"ground": "misconduct", "label": label, "what": [f"ground {label}"], "says": says}


EXAMPLES = (
    Example(
        'For purposes of this letter, "Just Cause" shall mean and include termination by reason of '
        "(a) your conviction (including any plea of guilty or no contest) of (i) any felony or "
        "misdemeanor involving the theft or embezzlement of funds or property of the Company and "
        "(ii) any felony involving fraud or crime of moral turpitude; (b) your willful and "
        "continued neglect of your duties as Chief Operating Officer, but only if such neglect "
        "continues for thirty (30) days following receipt by you of written notice from the "
        "Company specifying such neglect and demanding that you cure it, and (c) your willful "
        "failure to abide by the Company's policies applicable to your employment. Any "
        "determination that there is Just Cause may be made only by the good faith action of a "
        "majority of the Board (not including you) after a reasonable opportunity for you and your "
        "counsel to appear before the Board. In the event your employment is terminated for Just "
        "Cause, you shall be entitled to receive only your base salary, prorated to the date of "
        "termination, and indemnification for acts in your role.",
        {
            "term": "Just Cause",
            "grounds": [
                {
                    "ground": "conviction",
                    "label": "a(i)",
                    "classes": ["felony", "misdemeanor"],
                    "involves": ["embezzlement", "theft"],
                    "victim_company": True,
                    "pleas": True,
                },
                {
                    "ground": "conviction",
                    "label": "a(ii)",
                    "classes": ["felony"],
                    "involves": ["fraud"],
                    "moral_turpitude": "or_such_crime",
                    "pleas": True,
                },
                {
                    "ground": "neglect",
                    "label": "b",
                    "willful": True,
                    "continued": True,
                    "office": "Chief Operating Officer",
                    "cure_days": 30,
                    "notice_written": True,
                    "notice_specifies": True,
                    "notice_demands": True,
                },
                {"ground": "policy_violation", "label": "c", "willful": True, "applicable": True},
            ],
            "determination": {
                "body": "board",
                "majority": True,
                "executive_excluded": True,
                "good_faith": True,
                "hearing": True,
                "counsel": True,
            },
            "only": ["base_salary_prorated", "indemnification"],
        },
    ),
    Example(
        '"Cause" means (i) your conviction of a felony or a crime involving moral turpitude, (ii) '
        "your material breach of this agreement that you do not cure within ten (10) business "
        "days after written notice of it, or (iii) fraud, dishonesty or gross negligence.",
        {
            "grounds": [
                {
                    "ground": "conviction",
                    "label": "i",
                    "classes": ["felony"],
                    "moral_turpitude": "or_any_crime",
                },
                {
                    "ground": "breach",
                    "label": "ii",
                    "material": True,
                    "cure_days": 10,
                    "cure_business_days": True,
                    "notice_written": True,
                    "notice_specifies": True,
                },
                {
                    "ground": "misconduct",
                    "label": "iii",
                    "what": ["fraud", "dishonesty", "gross_negligence"],
                },
            ]
        },
    ),
    Example(
        '"Cause" means that you have been convicted of a felony, or you have engaged in willful '
        "misconduct.",
        {
            "grounds": [
                {"ground": "conviction", "label": "1", "classes": ["felony"]},
                {"ground": "misconduct", "label": "2", "willful": True, "what": ["misconduct"]},
            ]
        },
    ),
    Example(
        "If we end your employment without Cause, as that term is defined in the Severance Plan, "
        "it says what you get.",
        {"defined_here": False, "elsewhere": "the Severance Plan"},
    ),
    Example(
        "If the Company ends your employment for Cause (as defined below), you are owed nothing.",
        {},
    ),
    Example(
        'For purposes of this letter, the following shall constitute "Cause": (A) your theft from '
        "the Company; (B) your being convicted of a felony; or (C) your gross negligence.",
        {
            "grounds": [
                _said("A", "your theft from the Company"),
                {"ground": "conviction", "label": "B", "classes": ["felony"]},
                {"ground": "misconduct", "label": "C", "what": ["gross_negligence"]},
            ]
        },
    ),
    Example(
        '"Cause" means (a) your purposeful neglect of your duties, (b) your commission of a felony '
        "(other than a traffic offense), (c) your material, willful or gross misconduct, or (d) "
        "your conviction of a felony.",
        {
            "grounds": [
                _said("a", "your purposeful neglect of your duties"),
                _said("b", "your commission of a felony (other than a traffic offense)"),
                _said("c", "your material, willful or gross misconduct"),
                {"ground": "conviction", "label": "d", "classes": ["felony"]},
            ]
        },
    ),
    Example(
        '"Cause" means (i) your neglect of your duties, if you do not cure it after notice and a '
        "fair chance to do so, or (ii) theft, (iii) by the Company upon your death.",
        {
            "grounds": [
                _said(
                    "i",
                    "your neglect of your duties, if you do not cure it after notice and a fair "
                    "chance to do so",
                ),
                {"ground": "misconduct", "label": "ii", "what": ["theft"]},
            ]
        },
    ),
    Example(
        '"Cause" as used herein means, as determined by the Board in good faith, (a) your gross '
        "negligence, (b) your breach of this letter or (c) your conviction of a felony. Except in "
        "the case of gross negligence, you shall have an opportunity to cure the grounds for the "
        "termination within 12 days after written notice of them.",
        {
            "grounds": [
                {"ground": "misconduct", "label": "a", "what": ["gross_negligence"]},
                {
                    "ground": "breach",
                    "label": "b",
                    "cure_days": 12,
                    "notice_written": True,
                    "notice_specifies": True,
                },
                {"ground": "conviction", "label": "c", "classes": ["felony"]},
            ],
            "determination": {"body": "board", "good_faith": True},
        },
    ),
    Example(
        '"Cause" means any of the following: 4.1.1 your conviction of a felony; 4.1.2 your willful '
        "failure to perform your duties; provided, however, that such failure counts only if you "
        "do not cure it within five days after written notice; or 4.1.3 theft.",
        {
            "grounds": [
                {"ground": "conviction", "label": "4.1.1", "classes": ["felony"]},
                {
                    **_said(
                        "4.1.2",
                        "your willful failure to perform your duties; provided, however, that such "
                        "failure counts only if you do not cure it within five days after written "
                        "notice",
                    ),
                    "cure_days": 5,
                    "notice_written": True,
                },
                {"ground": "misconduct", "label": "4.1.3", "what": ["theft"]},
            ]
        },
    ),
    Example(
        'The Bank may let you go for "Misconduct" at any time. "Misconduct" means (a) theft, or '
        "(b) conviction of a felony.",
        {
            "term": "Misconduct",
            "grounds": [
                {"ground": "misconduct", "label": "a", "what": ["theft"]},
                {"ground": "conviction", "label": "b", "classes": ["felony"]},
            ],
        },
    ),
    Example(
        "The Bank may dismiss you for Cause on written notice. Cause consists of: conviction of a "
        "felony; a material breach of this letter; or insubordination. In the case of breach, "
        "Cause is not established until twenty days have gone by after written warning without "
        "the matter being put right.",
        {
            "grounds": [
                {"ground": "conviction", "label": "1", "classes": ["felony"]},
                {
                    "ground": "breach",
                    "label": "2",
                    "material": True,
                    "cure_days": 20,
                    "notice_written": True,
                },
                {"ground": "misconduct", "label": "3", "what": ["insubordination"]},
            ]
        },
    ),
    Example(
        "The Bank is to pay you until the day on which it ends your employment for Cause.",
        {"defined_here": False},
    ),
    Example(
        '"Cause" shall include, but not be limited to, (a) fraud against the Company or (b) theft. '
        "Whether there is Cause shall be determined by the Company in good faith.",
        {
            "among_others": True,
            "grounds": [
                _said("a", "fraud against the Company"),
                {"ground": "misconduct", "label": "b", "what": ["theft"]},
            ],
            "determination": {"body": "company", "good_faith": True},
        },
    ),
)
