import { type Account, type Ledger, require_ } from "./ledger.ts";
import { ceilDiv, copyMap, entry, HOUR, min } from "./math.ts";
import type { Rules } from "./rules.ts";
import type { VaultModel } from "./vault-model.ts";

const REFUND_WINDOW = 24 * HOUR;
const RECLAIM_DELAY = 96 * HOUR;
const MAX_CLOSED = 64;

export interface LaneId {
  readonly payer: Account;
  readonly payee: Account;
  readonly lane: number;
}

export interface Lane extends LaneId {
  reserved: bigint;
  accepted: bigint;
  reclaimAt: number;
}

export interface PayeeState {
  pending: bigint;
  heldBack: bigint;
  holdings: { amount: bigint; releaseAt: number }[];
  refundedAhead: bigint;
  /** What the distributor may credit. */
  burned: bigint;
  /** What was burned; the same under the rules as they are. */
  reallyBurned: bigint;
}

const newPayee = (): PayeeState => ({
  pending: 0n,
  heldBack: 0n,
  holdings: [],
  refundedAhead: 0n,
  burned: 0n,
  reallyBurned: 0n,
});

export const laneKey = ({ payer, payee, lane }: LaneId): string => `${payer} ${payee} ${lane}`;

/** contracts/PaymentHub.sol. */
export class HubModel {
  readonly address: Account;
  readonly unspent: Map<Account, bigint>;
  readonly lanes: Map<string, Lane>;
  readonly payees: Map<Account, PayeeState>;
  readonly #rules: Rules;
  readonly #ledger: Ledger;
  readonly #vault: () => VaultModel;

  constructor(
    init: Pick<HubModel, "address"> & Partial<Pick<HubModel, "unspent" | "lanes" | "payees">>,
    rules: Rules,
    ledger: Ledger,
    vault: () => VaultModel,
  ) {
    this.address = init.address;
    this.unspent = new Map(init.unspent);
    this.lanes = copyMap(init.lanes ?? new Map<string, Lane>(), (lane) => ({ ...lane }));
    this.payees = copyMap(init.payees ?? new Map<Account, PayeeState>(), (payee) => ({
      ...payee,
      holdings: payee.holdings.map((holding) => ({ ...holding })),
    }));
    this.#rules = rules;
    this.#ledger = ledger;
    this.#vault = vault;
  }

  // ---- views

  unspentOf(payer: Account): bigint {
    return this.unspent.get(payer) ?? 0n;
  }

  laneOf(id: LaneId): Lane {
    return entry(this.lanes, laneKey(id), () => ({ ...id, reserved: 0n, accepted: 0n, reclaimAt: 0 }));
  }

  payeeOf(payee: Account): PayeeState {
    return entry(this.payees, payee, newPayee);
  }

  releasableOf(payee: Account, now: number): bigint {
    const { holdings, refundedAhead } = this.payeeOf(payee);
    let matured = 0n;
    for (const { amount, releaseAt } of holdings.slice(0, MAX_CLOSED))
      if (releaseAt <= now) matured += amount;
    return matured - min(matured, refundedAhead);
  }

  // ---- payers

  deposit(payer: Account, amount: bigint): void {
    require_(amount !== 0n, "AmountZero");
    this.#ledger.transfer(payer, this.address, amount);
    this.unspent.set(payer, this.unspentOf(payer) + amount);
  }

  withdraw(payer: Account, amount: bigint): void {
    require_(amount !== 0n, "AmountZero");
    this.#spend(payer, amount);
    this.#ledger.transfer(this.address, payer, amount);
  }

  reserve(id: LaneId, amount: bigint): void {
    require_(this.unspentOf(id.payer) >= amount, "DepositInsufficient");
    require_(amount !== 0n, "AmountZero");
    this.#spend(id.payer, amount);
    const lane = this.laneOf(id);
    lane.reserved += amount;
    lane.reclaimAt = 0;
  }

  requestReclaim(id: LaneId, now: number): void {
    const lane = this.laneOf(id);
    require_(lane.reserved !== lane.accepted, "NothingToReclaim");
    if (lane.reclaimAt === 0) lane.reclaimAt = now + RECLAIM_DELAY;
  }

  reclaim(id: LaneId, now: number): void {
    const lane = this.laneOf(id);
    require_(lane.reclaimAt !== 0, "ReclaimNotRequested");
    require_(now >= lane.reclaimAt, "ReclaimTooEarly");
    const amount = lane.reserved - lane.accepted;
    lane.reserved = lane.accepted;
    lane.reclaimAt = 0;
    this.unspent.set(id.payer, this.unspentOf(id.payer) + amount);
  }

  // ---- payees

  /** Presents a voucher that the payer signed. */
  claim(id: LaneId, cumulative: bigint, now: number): bigint {
    const lane = this.laneOf(id);
    const worth = min(cumulative, lane.reserved);
    require_(worth > lane.accepted, "VoucherWorthless");
    const amount = worth - lane.accepted;
    lane.accepted = worth;
    if (this.#rules.creditAt === "claim") this.payeeOf(id.payee).burned += amount / this.#rules.burnDivisor;
    this.#holdBack(id.payee, amount, now);
    return amount;
  }

  release(payee: Account, now: number): bigint {
    require_(this.#vault().of(payee).lockedUntil <= now, "PayeeLocked");
    const account = this.payeeOf(payee);
    const held = this.#roomFor(payee, this.#maturedOf(account, now).released);
    if (this.#maturedOf(account, now).closed === 0 && min(held, account.pending) === 0n)
      require_(false, "NothingToRelease");
    const released = this.#takeMatured(account, now);
    this.#holdBack(payee, 0n, now);
    if (released === 0n) return 0n;
    const burned = ceilDiv(released, this.#rules.burnDivisor);
    account.reallyBurned += burned;
    if (this.#rules.creditAt === "release") account.burned += ceilDiv(released, 10n);
    this.#ledger.burn(this.address, burned);
    this.#ledger.transfer(this.address, payee, released - burned);
    return released;
  }

  // ---- court

  refund(payee: Account, payer: Account, amount: bigint): bigint {
    const account = this.payeeOf(payee);
    const fromPending = min(amount, account.pending);
    const fromHeldBack = min(amount - fromPending, account.heldBack);
    account.pending -= fromPending;
    account.heldBack -= fromHeldBack;
    account.refundedAhead += fromHeldBack;
    this.unspent.set(payer, this.unspentOf(payer) + fromPending + fromHeldBack);
    return fromPending + fromHeldBack;
  }

  // ---- internals

  #spend(payer: Account, amount: bigint): void {
    require_(this.unspentOf(payer) >= amount, "DepositInsufficient");
    this.unspent.set(payer, this.unspentOf(payer) - amount);
  }

  /** What could be held back once `released` is gone. */
  #roomFor(payee: Account, released: bigint): bigint {
    const { heldBack } = this.payeeOf(payee);
    const limit = this.#vault().heldBackLimitOf(payee);
    const left = heldBack - released;
    return limit > left ? limit - left : 0n;
  }

  #holdBack(payee: Account, amount: bigint, now: number): void {
    const account = this.payeeOf(payee);
    const pending = account.pending + amount;
    const held = min(pending, this.#roomFor(payee, 0n));
    account.pending = pending - held;
    if (held === 0n) return;
    account.heldBack += held;
    const releaseAt = Math.ceil((now + REFUND_WINDOW) / HOUR) * HOUR;
    const last = account.holdings.at(-1);
    if (last && last.releaseAt >= releaseAt) last.amount += held;
    else account.holdings.push({ amount: held, releaseAt });
  }

  #maturedOf(account: PayeeState, now: number) {
    let closed = 0;
    let matured = 0n;
    for (const { amount, releaseAt } of account.holdings) {
      if (releaseAt > now || closed === MAX_CLOSED) break;
      closed++;
      matured += amount;
    }
    const refunded = min(matured, account.refundedAhead);
    return { closed, refunded, released: matured - refunded };
  }

  #takeMatured(account: PayeeState, now: number): bigint {
    const { closed, refunded, released } = this.#maturedOf(account, now);
    account.holdings.splice(0, closed);
    account.refundedAhead -= refunded;
    account.heldBack -= released;
    return released;
  }
}
