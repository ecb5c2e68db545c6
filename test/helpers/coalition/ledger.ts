/** Who holds OMNI in a game: a player's number, or a contract's after them. */
export type Account = number;

/** A move the contracts refuse; `reason` is their error's name. It has changed nothing. */
export class Refusal extends Error {
  readonly reason: string;

  constructor(reason: string) {
    super(reason);
    this.name = "Refusal";
    this.reason = reason;
  }
}

export function require_(condition: boolean, reason: string): asserts condition {
  if (!condition) throw new Refusal(reason);
}

/** A token transfer as its event has it. */
export interface Transfer {
  readonly from: Account;
  readonly to: Account;
  readonly amount: bigint;
}

/** The zero address: what is minted comes from it, what is burned goes to it. */
export const NOBODY: Account = -1;

/** Balances of the token. Every player has approved every contract. */
export class Ledger {
  readonly balances: bigint[];
  minted = 0n;
  burned = 0n;
  /** Every transfer since somebody last looked; undefined where nobody does. */
  log: Transfer[] | undefined;

  constructor(balances: readonly bigint[]) {
    this.balances = [...balances];
  }

  copy(): Ledger {
    const ledger = new Ledger(this.balances);
    ledger.minted = this.minted;
    ledger.burned = this.burned;
    return ledger;
  }

  of(account: Account): bigint {
    return this.balances[account] ?? 0n;
  }

  requireBalance(account: Account, amount: bigint): void {
    require_(this.of(account) >= amount, "ERC20InsufficientBalance");
  }

  transfer(from: Account, to: Account, amount: bigint): void {
    this.requireBalance(from, amount);
    this.balances[from] = this.of(from) - amount;
    this.balances[to] = this.of(to) + amount;
    this.log?.push({ from, to, amount });
  }

  mint(to: Account, amount: bigint): void {
    this.balances[to] = this.of(to) + amount;
    this.minted += amount;
    this.log?.push({ from: NOBODY, to, amount });
  }

  burn(from: Account, amount: bigint): void {
    this.requireBalance(from, amount);
    this.balances[from] = this.of(from) - amount;
    this.burned += amount;
    this.log?.push({ from, to: NOBODY, amount });
  }
}
