import type { EconomyModel } from "./economy-model.ts";
import type { Account } from "./ledger.ts";
import { ceilDiv, copyMap, DAY, entry } from "./math.ts";
import type { Move } from "./moves.ts";
import { isCoalition } from "./players.ts";

const WEEK = 7n * BigInt(DAY);

type StayMove = Extract<
  Move,
  { readonly kind: "delegate" | "undelegate" } | { readonly kind: "claimRewards" }
>;

/** Whether a move can begin or end a delegation, or pay for one. */
export const isStay = (move: Move): move is StayMove =>
  move.kind === "delegate" || move.kind === "undelegate" || move.kind === "claimRewards";

interface Stay {
  readonly operator: Account;
  readonly holder: Account;
  /** When stake came; 0 while there is none. */
  since: number;
  /** Seconds of each stay that is over, times all that the operator had been paid by its end. */
  wealthSeconds: bigint;
  claimed: bigint;
}

/** How long the coalition's delegations lasted, and what they were paid. */
export class Stays {
  readonly #stays: Map<string, Stay>;

  constructor(from?: Stays) {
    this.#stays = from ? copyMap(from.#stays, (stay) => ({ ...stay })) : new Map();
  }

  /** Plays a move of a delegator of the coalition, and counts. */
  count(model: EconomyModel, move: StayMove, play: () => void): void {
    const { by: holder, operator } = move;
    const before = model.ledger.of(holder);
    play();
    if (!isCoalition(holder) || operator === holder) return;
    const make = (): Stay => ({ operator, holder, since: 0, wealthSeconds: 0n, claimed: 0n });
    const stay = entry(this.#stays, `${operator} ${holder}`, make);
    if (move.kind === "claimRewards") stay.claimed += model.ledger.of(holder) - before;
    if (move.kind === "delegate" && stay.since === 0) stay.since = model.now;
    if (stay.since !== 0 && model.vault.stakeOf(operator, holder) === 0n) {
      stay.wealthSeconds += model.distributor.paidOf(operator) * BigInt(model.now - stay.since);
      stay.since = 0;
    }
  }

  /**
   * Whether nobody was paid for time in which it had no stake: of all that an operator's stream got until a stay was over,
   * a second of it flows at most for a second of the week that it lasts.
   */
  hold({ distributor, now }: EconomyModel): boolean {
    return [...this.#stays.values()].every(({ operator, since, wealthSeconds, claimed }) => {
      const last = since === 0 ? 0n : distributor.paidOf(operator) * BigInt(now - since);
      return claimed <= ceilDiv(wealthSeconds + last, WEEK);
    });
  }
}
