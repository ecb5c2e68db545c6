import assert from "node:assert/strict";
import type { Game } from "./game.ts";
import { type Ledger, sumOf, totalOf } from "./ledger.ts";
import { CLOCK, isOpen } from "./model.ts";
import { guilty } from "./moves.ts";

/** What must hold at the end of every game, whoever played how. */
export function assertRules({ seed, model, operator, challenger, charges, log }: Game, start: Ledger): void {
  const name = `seed ${seed}: ${operator} operator, ${challenger} challenger\n${log.join("\n")}`;
  const { ledger, disputes, attempts } = model;

  // Every dispute ended, no later than two chess clocks after it was opened, and no OMNI came from or went nowhere.
  for (const dispute of disputes) {
    assert.ok(!isOpen(dispute), name);
    assert.ok(dispute.operatorLeft >= 0 && dispute.challengerLeft >= 0, name);
    assert.ok(
      dispute.since + dispute.operatorLeft + dispute.challengerLeft <= dispute.openedAt + 2 * CLOCK,
      name,
    );
    assert.equal(dispute.prepaid, 0n, name);
  }
  assert.equal(ledger.bonds, 0n, name);
  assert.equal(sumOf(ledger), sumOf(start), name);
  const prepaid = disputes.reduce((sum, { prepaidTotal }) => sum + prepaidTotal, 0n);
  assert.equal(ledger.operatorCredit + ledger.challengerCredit, prepaid, name);

  // No receipt is slashed twice: an attempt is for its worst receipt alone, in whatever order disputes ended.
  for (const attempt of attempts.values()) {
    const worst = 200n * attempt.value;
    assert.equal(attempt.slashed, worst > attempt.floor ? worst : attempt.floor, name);
    // Each slash rounds up once for each pool.
    assert.ok(attempt.taken <= attempt.slashed + 4n * BigInt(attempt.convictions), name);
    assert.ok(attempt.refunded <= attempt.value, name);
  }

  const staked = totalOf(ledger.own) - totalOf(start.own);
  const delegated = totalOf(ledger.delegated) - totalOf(start.delegated);
  const forfeited = disputes.reduce((sum, { stage, bond }) => sum + (stage === "acquitted" ? bond : 0n), 0n);
  if (operator === "honest") {
    assert.ok(disputes.every(({ stage }) => stage === "acquitted") && attempts.size === 0, name);
    assert.deepEqual([staked, delegated, ledger.operator - start.operator], [0n, 0n, forfeited / 2n], name);
  }
  if (challenger === "honest") {
    for (const [{ stage }, { truth }] of charges) {
      assert.ok(stage === "convicted" && guilty.some((one) => one === truth), name);
    }
    assert.ok(forfeited === 0n && ledger.challenger >= start.challenger, name);
  }
  // Delegators lose only where nothing of the operator's own is left, and all that they lose is burned.
  assert.ok(delegated === 0n || totalOf(ledger.own) === 0n, name);
  const burned = ledger.burned - start.burned;
  assert.ok(2n * (burned + delegated) >= forfeited - staked, name);
  // Whoever is whose, operator, challenger and payer together never gain.
  const together = ({ own, operator, challenger, payer, deposit, heldBack }: Ledger) =>
    totalOf(own) + operator + challenger + payer + deposit + heldBack;
  assert.equal(together(ledger) - together(start), -(burned + delegated), name);
}
