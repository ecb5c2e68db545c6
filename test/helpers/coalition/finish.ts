import type { Leaf } from "./distributor-model.ts";
import { ROOT_DELAY, VESTING } from "./distributor-model.ts";
import type { Game } from "./game.ts";
import type { Account } from "./ledger.ts";
import { DAY, HOUR } from "./math.ts";
import { isCoalition, payees, player, stakers } from "./players.ts";
import { EXIT_DELAY, MAX_LOCK } from "./rules.ts";

const keeper = player("keeper");
/** Days for which the last payments are released: as much a day as the stake backs. */
const MOST_RELEASES = 12;
const DISPUTE = 73 * HOUR;

/** Everything is released, credited, claimed and withdrawn, and all streams run out. */
export function finish(game: Game, isWhole = true): void {
  settleDisputes(game);
  releaseAll(game);
  claimEmission(game, isWhole);
  game.wait(game.now + 7 * DAY + 1);
  collectRewards(game);
  claimJudging(game, isWhole);
  leave(game, isWhole);
}

function settleDisputes(game: Game): void {
  const open = [...game.model.court.disputes.values()].filter(({ stage }) => stage === "prefix");
  if (open.length === 0) return;
  game.wait(game.now + DISPUTE);
  for (const { id } of open) game.try({ kind: "settle", by: keeper, id });
}

function releaseAll(game: Game): void {
  const { hub } = game.model;
  for (const { payer, payee, lane, reserved, accepted } of hub.lanes.values())
    if (reserved !== accepted && isCoalition(payer))
      game.try({ kind: "requestReclaim", by: payer, id: { payer, payee, lane } });
  for (let i = 0; i < MOST_RELEASES; i++) {
    game.wait(game.now + DAY + HOUR);
    let isOver = true;
    for (const payee of payees) {
      const { pending, heldBack } = hub.payeeOf(payee);
      if (pending + heldBack === 0n) continue;
      const until = game.model.vault.of(payee).lockedUntil;
      if (isCoalition(payee)) game.wait(until);
      isOver = !game.try({ kind: "release", by: payee, payee }) && isOver;
    }
    const owing = payees.filter((payee) => {
      const pool = game.model.distributor.pools.get(payee);
      return hub.payeeOf(payee).burned !== (pool?.burned ?? 0n);
    });
    if (owing.length !== 0) game.do({ kind: "credit", by: keeper, operators: owing });
    if (isOver) break;
  }
  for (const { payer, payee, lane, reclaimAt } of hub.lanes.values()) {
    if (reclaimAt === 0 || !isCoalition(payer)) continue;
    game.wait(reclaimAt);
    game.do({ kind: "reclaim", by: payer, id: { payer, payee, lane } });
  }
}

function claimEmission(game: Game, isWhole: boolean): void {
  const { distributor } = game.model;
  game.wait((Math.floor(game.now / DAY) + 1) * DAY);
  for (const { bond, activeAt } of distributor.roots) if (bond !== 0n) game.wait(activeAt);
  for (const [rootId, { bond, poster }] of distributor.roots.entries())
    if (bond !== 0n) game.do({ kind: "returnBond", by: poster, rootId });
  const leaves: Leaf[] = [];
  for (const operator of payees) {
    const cumulative = distributor.earnedOf(operator, game.now);
    if (cumulative > distributor.paidOf(operator) && (isWhole || isCoalition(operator)))
      leaves.push({ operator, cumulative });
  }
  if (leaves.length === 0) return;
  const rootId = distributor.roots.length;
  game.do({ kind: "postRoot", by: keeper, leaves });
  game.wait(game.now + ROOT_DELAY);
  game.do({ kind: "claimEmission", by: keeper, rootId, leaves, claimed: leaves.map((_, i) => i) });
  game.do({ kind: "returnBond", by: keeper, rootId });
}

function collectRewards(game: Game): void {
  const { vault } = game.model;
  for (const [operator, { holders }] of vault.operators)
    for (const by of new Set([...holders.keys(), operator]))
      if (vault.rewardsOf(operator, by, game.now) !== 0n) game.do({ kind: "claimRewards", by, operator });
}

function claimJudging(game: Game, isWhole: boolean): void {
  const { oracle, distributor } = game.model;
  for (const [epoch, { members, phase }] of oracle.rounds) {
    if (phase !== "final" || distributor.rawOf(epoch) === 0n) continue;
    game.wait((epoch + VESTING) * DAY);
    for (const [index, { account, revealed, voided }] of members.entries())
      if (
        revealed &&
        !voided &&
        (isWhole || isCoalition(account)) &&
        !distributor.validatorsPaid.has(`${epoch} ${index}`)
      )
        game.do({ kind: "claimValidator", by: account, epoch, index });
  }
}

/** In a game that is only looked ahead in, what can be withdrawn without loss counts as it stands. */
function leave(game: Game, isWhole: boolean): void {
  if (!isWhole) return;
  const { vault, oracle, hub } = game.model;
  for (const by of oracle.bonds.keys()) game.try({ kind: "quit", by });
  for (const by of stakers) {
    const amount = vault.stakeOf(by, by);
    if (amount !== 0n) game.try({ kind: "unstake", by, amount });
  }
  for (const [operator, { holders }] of vault.operators)
    for (const by of holders.keys()) {
      const amount = by === operator ? 0n : vault.stakeOf(operator, by);
      if (amount !== 0n) game.try({ kind: "undelegate", by, operator, amount });
    }
  game.wait(game.now + EXIT_DELAY + MAX_LOCK);
  for (const [operator, { exits }] of vault.operators)
    for (const by of exits.keys()) withdraw(game, operator, by);
  for (const [payer, amount] of hub.unspent)
    if (amount !== 0n) game.do({ kind: "withdrawDeposit", by: payer, amount });
}

function withdraw(game: Game, operator: Account, by: Account): void {
  if (operator === by) game.try({ kind: "withdrawStake", by });
  else game.try({ kind: "withdrawDelegation", by, operator });
}
