"""A family as a file that names its documents, and what the commands make of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import tenure
from docs.blocks import run
from tenure.agreement import dump, found_in
from tenure.errors import InputError
from tenure.text import Letter
from tests.families import AMENDMENT, GRANT, HIRED, LETTER, amendment, family, grant, on


def written(folder: Path, listed: str, **texts: str) -> Path:
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, "utf-8")
    (folder / "family.yaml").write_text(f"tenure: 1\nfamily:\n{listed}", "utf-8")
    return folder / "family.yaml"


FILE = """- {document: letter.txt, role: letter}
- {document: grant.txt, role: implements, of: equity}
- {document: a1.txt, role: amendment, effective: 2012-03-01}
"""


def test_a_family_file_is_an_agreement(tmp_path: Path) -> None:
    path = written(tmp_path, FILE, letter=LETTER, grant=GRANT, a1=AMENDMENT)
    a = tenure.load(path)
    assert [d.name for d in a.documents] == ["letter.txt", "grant.txt", "a1.txt"]
    assert a.provisions == family(grant(), amendment(AMENDMENT)).provisions
    (tmp_path / "agreement.yaml").write_text(dump(a), "utf-8")
    assert dump(tenure.load(tmp_path / "agreement.yaml")) == dump(a)


def test_a_document_may_be_a_corrected_file(tmp_path: Path) -> None:
    path = written(tmp_path, FILE.replace("a1.txt", "a1.yaml"), letter=LETTER, grant=GRANT)
    corrected = dump(found_in(Letter("a1.txt", AMENDMENT))).replace("$260,000.00", "$270,000.00")
    (tmp_path / "a1.yaml").write_text(corrected, "utf-8")
    assert str(on(tenure.load(path), "2012-03-01")["salary_rate"]) == "$270,000.00"


def test_the_documents_of_a_family_are_no_agreements_of_their_own(tmp_path: Path) -> None:
    from tenure import door

    written(tmp_path, FILE, letter=LETTER, grant=GRANT, a1=AMENDMENT)
    found = door.statements(tmp_path, tenure.Facts.of([HIRED]), "2012-03-01")
    assert list(found.statements) == ["family.yaml"] and not found.problems


@pytest.mark.parametrize(
    ("listed", "said"),
    [
        ("- {document: letter.txt}\n", "it has no role"),
        ("- {document: letter.txt, role: draft}\n", "`draft` is not a role"),
        ("- {document: letter.txt, role: letter, effectve: 2012-01-01}\n", "`effective`?"),
        ("- {document: letter.txt, role: amendment, effective: soon}\n", "effective"),
        ("- {role: letter}\n", "it names no file"),
        ("- {document: letter.txt, role: letter, of: equity}\n", "`of` is said of what implements"),
        ("- {document: letter.txt, role: letter}\n- {document: grant.txt, role: implements}\n",
         "which promise it implements"),
        ("- {document: letter.txt, role: amendment, effective: 2012-01-01}\n", "listed first"),
        ("- {document: none.txt, role: letter}\n", "none.txt"),
        ("- {document: ./family.yaml, role: letter}\n", "it is this family file itself"),
        ("- {document: letter.txt, role: letter}\n" + 2 * "- {document: a.txt, role: amendment}\n",
         r"document 3 \(a.txt\): it is listed twice"),
        (" []\n", "it lists no document"),
        ("- {document: a.txt, role: amendment, drops: [cause[0]]}\n", "`, in quotes"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_family_file_is_said(tmp_path: Path, listed: str, said: str) -> None:
    path = written(tmp_path, listed, letter=LETTER, grant=GRANT)
    with pytest.raises(tenure.InputError, match=said):
        tenure.load(path)


# -- what people see ------------------------------------------------------------------------------

HERE = Path(__file__).resolve().parents[1] / "examples" / "finance-chief-family"


def test_what_a_parting_costs_follows_the_words_of_its_day() -> None:
    a, facts = family(amendment(AMENDMENT)), tenure.Facts.of([HIRED])
    asked = ["2012-02-29", "2012-03-01"]
    cells = tenure.what_if(a, facts, asked, ways=["terminated without cause"])
    found = [{n: str(v) for n, v in c.added.items() if n.endswith(".severance")} for c in cells]
    assert found[0] and found[1] and not found[0].keys() & found[1].keys()


def test_the_commands_take_a_family(tmp_path: Path) -> None:
    out = tmp_path / "agreement.yaml"
    assert run(f"tenure read {HERE}/family.yaml -o {out}")[0] == 0
    as_one = run(f"tenure statement {out} {HERE}/facts.yaml --on 2021-09-30")
    assert as_one == run(f"tenure statement {HERE}/family.yaml {HERE}/facts.yaml --on 2021-09-30")
    status, lines = run(f"tenure statement {out} {HERE}/facts.yaml --on 2020-06-30 --json")
    found = json.loads("\n".join(lines))
    assert status == 0
    assert [d["state"] for d in found["documents"]] == ["in force", "in force", "not yet in force"]
    assert {c["provision"]: c["made"] for c in found["changes"]}["salary[0]"] is False
    for c in found["conflicts"]:
        assert (c["promise"]["in"], c["document"]["in"]) == ("finance-chief.txt", "grant.txt")
    status, lines = run(f"tenure termsheet {HERE}/family.yaml --json")
    sheet = json.loads("\n".join(lines))["fields"]
    assert sheet["base_salary"]["value"]["amount"] == 240000
    assert all(span[2] == 2 for span in sheet["base_salary"]["spans"])


def test_a_letter_alone_tells_of_no_documents() -> None:
    status, lines = run(f"tenure read {HERE.parent}/finance-chief.txt --json")
    found = json.loads("\n".join(lines))
    assert status == 0 and "documents" not in found
    assert not [p for p in found["provisions"] if "in_force" in p or "document" in p]


# -- laws -----------------------------------------------------------------------------------------


def test_a_family_in_a_family_is_a_problem(tmp_path: Path) -> None:
    for name, other in (("a.yaml", "b.yaml"), ("b.yaml", "a.yaml")):
        (tmp_path / name).write_text(
            f"tenure: 1\nfamily:\n- {{document: {other}, role: letter}}\n", "utf-8"
        )
    with pytest.raises(InputError, match="a family file itself"):
        tenure.load(tmp_path / "a.yaml")


def test_a_file_that_is_cut_off_is_told_once(tmp_path: Path) -> None:
    whole = dump(tenure.read(LETTER, "letter.txt"))
    (tmp_path / "agreement.yaml").write_text(whole[: whole.index("\nletter:") + 1], "utf-8")
    with pytest.raises(tenure.InputError) as caught:
        tenure.load(tmp_path / "agreement.yaml")
    [problem] = caught.value.problems
    assert "cite a letter whose text is not in the file" in problem.what


def test_a_day_that_does_not_exist_is_told_with_its_line(tmp_path: Path) -> None:
    wrong = FILE.replace("2012-03-01", "2012-13-01")
    path = written(tmp_path, wrong, letter=LETTER, grant=GRANT, a1=AMENDMENT)
    with pytest.raises(InputError, match=r"family\.yaml line 5: 2012-13-01 does not exist"):
        tenure.load(path)
    (tmp_path / "letter.txt.review.yaml").write_text(
        "tenure review: 1\ndecisions:\n- {verdict: accept, on: 2020-02-30}\n", "utf-8"
    )
    with pytest.raises(InputError, match=r"review\.yaml line 3: 2020-02-30 does not exist"):
        tenure.load(tmp_path / "letter.txt")
