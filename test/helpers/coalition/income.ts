import type { EconomyModel } from "./economy-model.ts";
import type { Move } from "./moves.ts";
import { epochAt } from "./oracle-model.ts";
import { isCoalition } from "./players.ts";

/** What outsiders gave the coalition for real work, counted move by move, in OMNI wei. */
export interface Income {
  /** Vouchers of outside payers that operators of the coalition presented, less what they got back. */
  paidByOutsiders: bigint;
  /** The committee's part of emission that outside work caused. */
  forJudging: bigint;
  /** Rewards of stake delegated to outside operators. */
  fromDelegation: bigint;
  /** How often an outsider's shares were rounded: each time a wei or two may have stayed in the pool. */
  roundings: number;
}

export const noIncome = (): Income => ({
  paidByOutsiders: 0n,
  forJudging: 0n,
  fromDelegation: 0n,
  roundings: 0,
});

/** Plays a move on the model, and adds to the income what it brought. */
export function playAndCount(model: EconomyModel, income: Income, move: Move): void {
  switch (move.kind) {
    case "claimVoucher": {
      const before = model.hub.laneOf(move.id).accepted;
      model.play(move);
      if (isCoalition(move.id.payer) || !isCoalition(move.id.payee)) return;
      income.paidByOutsiders += model.hub.laneOf(move.id).accepted - before;
      return;
    }
    case "proveEquivocation":
    case "settle":
    case "refund": {
      const { payer, payee } = move.id;
      const before = model.hub.unspentOf(payer);
      model.play(move);
      if (isCoalition(payer) || !isCoalition(payee)) return;
      income.paidByOutsiders -= model.hub.unspentOf(payer) - before;
      return;
    }
    case "claimValidator": {
      const { account, paid } = model.distributor.claimValidator(move.epoch, move.index, model.now);
      if (isCoalition(account)) income.forJudging += outsidePart(model, move.epoch, paid);
      return;
    }
    case "claimRewards": {
      const before = model.ledger.of(move.by);
      model.play(move);
      if (!isCoalition(move.by) || isCoalition(move.operator)) return;
      income.fromDelegation += model.ledger.of(move.by) - before;
      return;
    }
    case "delegate":
    case "undelegate":
    case "withdrawDelegation":
      model.play(move);
      if (!isCoalition(move.by)) income.roundings++;
      return;
    default:
      model.play(move);
  }
}

/** Of what a committee was paid, what the work of outside operators caused; rounded up. */
function outsidePart({ distributor }: EconomyModel, epoch: number, paid: bigint): bigint {
  const raw = distributor.rawOf(epoch);
  if (raw === 0n) return 0n;
  let outside = 0n;
  for (const operator of distributor.pools.keys())
    if (!isCoalition(operator)) outside += distributor.rawBy.get(`${epoch} ${operator}`) ?? 0n;
  return (paid * outside + raw - 1n) / raw;
}

/** Emission that canary work brought the coalition: it depends on stake and draw, never on payments. */
export function bootstrapOf({ distributor }: EconomyModel): bigint {
  let sum = 0n;
  for (const [operator, amount] of distributor.bootstrap) if (isCoalition(operator)) sum += amount;
  return sum;
}

/** What was burned at releases of the coalition's operators. */
export function burnOf({ hub }: EconomyModel): bigint {
  let sum = 0n;
  for (const [payee, { reallyBurned }] of hub.payees) if (isCoalition(payee)) sum += reallyBurned;
  return sum;
}

/** Epochs whose bootstrap budget a game could have touched. */
export const epochsOf = (from: number, to: number): number => epochAt(to) - epochAt(from) + 1;
