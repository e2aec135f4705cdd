"""Sentences of our own that define a change in control, and the terms read from them."""

from __future__ import annotations

from ...provision import Example

EXAMPLES = (
    Example(
        'For purposes of this letter, "Change in Control" of the Company shall be deemed to have '
        "occurred if (a) there shall be consummated (i) any consolidation or merger of the "
        "Company into another Person, if the shareholders of the Company immediately before it "
        "own less than 60% of the voting control of the surviving corporation, or (ii) any sale, "
        "lease or other transfer (in one transaction or a series of related transactions) of all "
        "or substantially all of the assets of the Company; (b) any Person other than Ruth Abel "
        "or any entity owned or affiliated with her shall become the beneficial owner of voting "
        "securities representing more than forty percent (40%) of the voting control of the "
        "Company; or (c) a liquidation of the Company.",
        {
            "limbs": [
                {"limb": "merger", "label": "a(i)", "retained_below": "60%"},
                {"limb": "asset_transfer", "label": "a(ii)"},
                {
                    "limb": "ownership",
                    "label": "b",
                    "above": "40%",
                    "excluded": [{"name": "Ruth Abel", "affiliates": True}],
                },
                {"limb": "liquidation", "label": "c"},
            ],
        },
    ),
    Example(
        'A "Change of Control" means (i) any person becoming the beneficial owner of 35% or more '
        "of the combined voting power of the Company, or (ii) the directors of today ceasing to "
        "be a majority of the Board.",
        {
            "term": "Change of Control",
            "limbs": [
                {"limb": "ownership", "label": "i", "above": "35%", "or_equal": True},
                {
                    "limb": "other",
                    "label": "ii",
                    "says": "the directors of today ceasing to be a majority of the Board",
                },
            ],
        },
    ),
    Example(
        "In the event of a Change of Control (as defined in the Equity Plan), your option vests "
        "in full.",
        {"term": "Change of Control", "defined_here": False, "elsewhere": "the Equity Plan"},
    ),
    Example(
        'A "Change of Control" shall mean the acquisition by any person of beneficial ownership of '
        "thirty percent (30%) or more of the outstanding voting securities of the Company; "
        "provided, however, that the following acquisitions shall not constitute a Change of "
        "Control: (A) any acquisition by the Company; or (B) any acquisition by an employee plan.",
        {
            "term": "Change of Control",
            "limbs": [
                {
                    "limb": "ownership",
                    "label": "",
                    "above": "30%",
                    "or_equal": True,
                    "but": "provided, however, that the following acquisitions shall not"
                    " constitute a Change of Control: (A) any acquisition by the Company; or (B)"
                    " any acquisition by an employee plan",
                }
            ],
        },
    ),
    Example(
        'A "Change in Control" means a merger of the Company whereby you are not offered a post '
        "as good as yours.",
        {"says": "a merger of the Company whereby you are not offered a post as good as yours"},
    ),
    Example(
        'A "Change in Control" shall mean the occurrence of any of the following events:\n\n'
        "Any person becomes the beneficial owner of more than 30% of the voting power of the "
        "Company;\n\nThe merger of the Company with another corporation, if the shareholders of "
        "the Company cease to own more than 50% of the voting power of the survivor; or\n\nThe "
        "liquidation of the Company.",
        {
            "limbs": [
                {"limb": "ownership", "label": "", "above": "30%"},
                {"limb": "merger", "label": "", "retained_below": "50%", "or_equal": True},
                {"limb": "liquidation", "label": ""},
            ],
        },
    ),
    Example(
        '"Change in Control" shall be deemed to have occurred if Marlow plc comes to hold less '
        "than 50% of the common stock.",
        {
            "limbs": [
                {
                    "limb": "other",
                    "label": "",
                    "says": "Marlow plc comes to hold less than 50% of the common stock",
                    "share": "50%",
                }
            ],
        },
    ),
    Example(
        '"Change in Control" means (a) any person acquires 40% or more of the voting stock of the '
        "Company; (b) a merger, excluding any transaction in which (i) the holders keep more than "
        "60% of the voting stock of the survivor, and (ii) no person has 25% or more of it; or (c) "
        "a dissolution of the Company.",
        {
            "limbs": [
                {"limb": "ownership", "label": "a", "above": "40%", "or_equal": True},
                {
                    "limb": "other",
                    "label": "b",
                    "says": "a merger, excluding any transaction in which (i) the holders keep "
                    "more than 60% of the voting stock of the survivor, and (ii) no person has 25% "
                    "or more of it",
                },
                {"limb": "liquidation", "label": "c", "what": "dissolution"},
            ],
        },
    ),
    Example(
        'A "Change in Control" means (a) the approval by the stockholders of a merger after which'
        " they own less than 60% of the voting power, or (b) the adoption of a plan of liquidation."
        " A Change in Control shall not be deemed to have occurred by a public offering.",
        {
            "limbs": [
                {
                    "limb": "merger",
                    "label": "a",
                    "retained_below": "60%",
                    "on_approval": True,
                },
                {"limb": "liquidation", "label": "b", "on_approval": True},
            ],
            "but": [
                "A Change in Control shall not be deemed to have occurred by a public offering."
            ],
        },
    ),
    Example(
        "7. Change of Control. This occurs if any person apart from the Alder family becomes the "
        "owner of more than 40% of the voting stock of the Company, or if there is a sale of all "
        "or substantially all of its assets.",
        {
            "term": "Change of Control",
            "limbs": [
                {
                    "limb": "ownership",
                    "label": "",
                    "above": "40%",
                    "excluded": [{"name": "the Alder family"}],
                },
                {"limb": "asset_transfer", "label": "", "sale_only": True},
            ],
        },
    ),
    Example(
        '"Change in Control" means (a) any person becomes the owner of more than 40% of the voting'
        " stock; provided that shares issued by the Company to raise capital shall be disregarded;"
        " or (b) the complete liquidation or dissolution of the Company; or (c) a reverse merger"
        " after which the stockholders own less than 45% of the voting power.",
        {
            "limbs": [
                {
                    "limb": "ownership",
                    "label": "a",
                    "above": "40%",
                    "but": "provided that shares issued by the Company to raise capital shall be"
                    " disregarded",
                },
                {"limb": "liquidation", "label": "b", "what": "both", "complete": True},
                {
                    "limb": "other",
                    "label": "c",
                    "share": "45%",
                    "says": "a reverse merger after which the stockholders own less than 45% of the"
                    " voting power",
                },
            ],
        },
    ),
    Example(
        '"Change in Control" means (i) a merger after which the stockholders own less than 50% of'
        " the voting power; or (ii) a sale of all or substantially all of the assets; provided that"
        " a public offering shall not be deemed a Change in Control.",
        {
            "limbs": [
                {"limb": "merger", "label": "i", "retained_below": "50%"},
                {"limb": "asset_transfer", "label": "ii", "sale_only": True},
            ],
            "but": ["Provided that a public offering shall not be deemed a Change in Control."],
        },
    ),
)
