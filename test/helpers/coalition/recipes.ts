import type { CaseId } from "./court-model.ts";
import type { Leaf } from "./distributor-model.ts";
import type { Game } from "./game.ts";
import type { Account } from "./ledger.ts";
import { min } from "./math.ts";
import { isCoalition, operators, player } from "./players.ts";

const REVEAL_DELAY = 120;

/** A payer of the coalition pays one of its operators: what it has deposited first, then what it owns. */
export function pay(game: Game, by: Account, payee: Account, amount: bigint, lane = 1): boolean {
  const { hub, ledger } = game.model;
  const id = { payer: by, payee, lane };
  const missing = amount - hub.unspentOf(by);
  if (missing > 0n) {
    const affordable = min(missing, ledger.of(by));
    if (affordable === 0n || !game.try({ kind: "deposit", by, amount: affordable })) return false;
  }
  const reserved = min(amount, hub.unspentOf(by));
  if (reserved === 0n || !game.try({ kind: "reserve", by, id, amount: reserved })) return false;
  return game.try({ kind: "claimVoucher", by: payee, id, cumulative: hub.laneOf(id).accepted + reserved });
}

export function release(game: Game, payee: Account): boolean {
  return (
    game.model.hub.releasableOf(payee, game.now) !== 0n && game.try({ kind: "release", by: payee, payee })
  );
}

export function credit(game: Game, list: readonly Account[] = operators): void {
  const owing = list.filter((operator) => {
    const burned = game.model.hub.payeeOf(operator).burned;
    return burned !== (game.model.distributor.pools.get(operator)?.burned ?? 0n);
  });
  if (owing.length !== 0) game.try({ kind: "credit", by: owing[0] ?? 0, operators: owing });
}

/** Claims against the roots of an account that are a day old, and posts a new one of what some pools earned since. */
export function claimEmission(
  game: Game,
  by: Account = player("challenger"),
  list: readonly Account[] = operators,
): void {
  const { distributor } = game.model;
  for (const [rootId, { poster, leaves, activeAt, bond, revoked }] of distributor.roots.entries()) {
    if (bond === 0n || revoked || poster !== by || activeAt > game.now) continue;
    game.try({ kind: "claimEmission", by, rootId, leaves, claimed: leaves.map((_, i) => i) });
    game.try({ kind: "returnBond", by, rootId });
  }
  const leaves: Leaf[] = [];
  for (const operator of list) {
    const cumulative = distributor.earnedOf(operator, game.now);
    if (cumulative > distributor.paidOf(operator)) leaves.push({ operator, cumulative });
  }
  if (leaves.length !== 0) game.try({ kind: "postRoot", by, leaves });
}

/** The coalition's own operator is reported for contradicting itself. */
export function reportItself(
  game: Game,
  fields: Pick<CaseId, "payer" | "payee" | "lane" | "price">,
): boolean {
  const by = player("challenger");
  const id: CaseId = {
    ...fields,
    challenger: by,
    attempt: game.nextAttempt(),
    signedAt: game.now,
    guilty: true,
  };
  if (!isCoalition(id.payee) || !game.try({ kind: "commitCase", by, id })) return false;
  game.wait(game.now + REVEAL_DELAY);
  return game.try({ kind: "proveEquivocation", by, id });
}

/** What was convicted is reported, and takes the reward of every member that praised the convict in that epoch. */
export function voidPraise(game: Game, operator: Account): void {
  const { court, oracle } = game.model;
  const by = player("challenger");
  for (const { id, stage } of court.disputes.values())
    if (id.payee === operator && stage === "convicted") game.try({ kind: "reportFault", by, id });
  const column = (oracle.subjectOf(operator)?.lastColumn ?? 0) - 1;
  if (column < 0) return;
  const epoch = oracle.lastFinal;
  for (const [index, { ballot }] of (oracle.round(epoch)?.members ?? []).entries())
    game.try({ kind: "voidReward", by, epoch, index, column, ballot });
}

/** A dispute that is decided later: by what the operator shows, or by its silence. */
export function openDispute(
  game: Game,
  fields: Omit<CaseId, "challenger" | "attempt" | "signedAt">,
): boolean {
  const by = player("challenger");
  const id: CaseId = { ...fields, challenger: by, attempt: game.nextAttempt(), signedAt: game.now };
  if (!game.try({ kind: "commitCase", by, id })) return false;
  game.wait(game.now + REVEAL_DELAY);
  return game.try({ kind: "openPrefix", by, id });
}

/** What may still be held back of a payee. */
export function room(game: Game, payee: Account): bigint {
  const { pending, heldBack } = game.model.hub.payeeOf(payee);
  const left = game.model.vault.heldBackLimitOf(payee) - pending - heldBack;
  return left > 0n ? left : 0n;
}
