"""Which events a promise of severance names, limb by limb, and which it only excepts."""

from __future__ import annotations

import pytest

from tenure.provisions.severance import Severance
from tenure.text import Letter

LIMBS = {
    (
        "If we terminate your employment other than for Cause, or if you resign within ninety "
        "days after we cut your salary, we will pay you ten months' base salary."
    ): "without_cause good_reason",
    (
        "If the Employer discharges the Executive without Cause, or if the license is withdrawn "
        "through no fault of his, he shall be paid his salary for ten months."
    ): "without_cause described",
    (
        "Upon the expiration of the Term, or if the Executive's employment is terminated by the "
        "Company without Cause, the Company shall pay ten months of base salary."
    ): "without_cause described",
    (
        "In the event Ms. Orde is terminated by the Company without Cause, or in the event of "
        "her death or permanent disability, she shall receive ten months of base salary."
    ): "without_cause died disabled",
    (
        "If the Company terminates your employment for any reason other than Cause, death or "
        "Disability, you will receive ten months of base salary."
    ): "without_cause",
    (
        "If your employment is terminated by the Company other than for Cause or by reason of "
        "your death or disability, or by you for Good Reason, you will receive ten months of "
        "base salary."
    ): "without_cause good_reason",
    (
        "If the Company terminates your employment without Cause or you resign for Good Reason, "
        "you will receive ten months of base salary."
    ): "without_cause good_reason",
    (
        "In the event of death or physical incapacity, or in the event the Employee is "
        "discharged by the Company for any reason other than Cause, he or his estate shall be "
        "paid ten months of base salary."
    ): "without_cause died disabled",
    (
        "If the Company terminates Ms. Orde without Cause or Ms. Orde terminates her employment "
        "due to a material diminution of her duties, the Company will pay her ten months of "
        "base salary."
    ): "without_cause good_reason",
    (
        "The Company shall pay the Executive ten months of base salary if (i) it terminates his "
        "employment without Cause, (ii) the Executive dies, or (iii) the Company fails to renew "
        "this Agreement."
    ): "without_cause died described",
    (
        "If you are terminated without Cause or your duties are materially reduced, you will "
        "receive ten months of base pay."
    ): "without_cause described",
    (
        "If you are terminated without Cause, or your position is eliminated, you will receive "
        "ten months of base salary or, if longer, salary until you find other employment."
    ): "without_cause described",
    (
        "If the Company terminates your employment without Cause, the Company will pay you ten "
        "months of base salary, or until your death if earlier."
    ): "without_cause",
    (
        "If the Company terminates your employment without Cause (other than by reason of your "
        "death or Disability), you will receive ten months of base salary."
    ): "without_cause",
    (
        "Unless you resign or you are terminated for Cause, upon a termination by the Company "
        "without Cause you will receive ten months of base salary."
    ): "without_cause",
    (
        "You will receive ten months of base salary if the Company terminates your employment "
        "without Cause or if the Company relocates its office and you resign."
    ): "without_cause described",
    (
        "If the Company terminates the Executive's employment without Cause or due to the "
        "Executive's Disability, it shall pay him ten months of base salary."
    ): "without_cause disabled",
    (
        "If the Company or any successor terminates your employment without Cause, it shall pay "
        "you ten months of base salary."
    ): "without_cause",
    (
        "If the Company terminates your employment without Cause and you sign a release or the "
        "Company waives it, it shall pay you ten months of base salary."
    ): "without_cause",
    (
        "If your employment is terminated by the Company for reasons other than: (i) Cause; "
        "(ii) your death; or (iii) your Disability, it shall pay you ten months of base salary."
    ): "without_cause",
    (
        "If the Executive is terminated by the Company, dies or becomes disabled, the Company "
        "shall pay him ten months of base salary."
    ): "terminated died disabled",
    (
        "If the Executive either resigns or is discharged without Cause, the Company shall pay "
        "him ten months of base salary."
    ): "without_cause described",
    (
        "If there is a change in control and within a year the Company terminates the Executive "
        "without Cause or he resigns for Good Reason, it shall pay him ten months of base "
        "salary."
    ): "without_cause good_reason",
    (
        "If Ms. Orde is terminated by the Company for any reason (including as a result of her "
        "death or disability), it shall pay her ten months of base salary."
    ): "terminated",
    (
        "If the Company or a Subsidiary shall terminate the Executive's employment other than "
        "(a) because of his death, (b) for Cause, or (c) because of Retirement, he shall be "
        "paid ten months of base salary."
    ): "without_cause",
    (
        "If you are terminated without Cause, or due to your inability to work by reason of "
        "illness, you will receive ten months of base salary."
    ): "without_cause described",
    (
        "If your employment is terminated by the Company with or without cause under this "
        "section or otherwise, the Company shall be required to pay you ten months of base "
        "salary."
    ): "terminated",
}


@pytest.mark.parametrize("said", LIMBS)
def test_each_limb_is_an_event_unless_it_is_excepted(said: str) -> None:
    found = [trigger for p in Severance.read(Letter("letter", said)) for trigger in p.triggers]
    assert sorted(found) == sorted(LIMBS[said].split())
