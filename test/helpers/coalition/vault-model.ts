import { type Account, type Ledger, require_ } from "./ledger.ts";
import { ceilDiv, copyMap, entry, max, min } from "./math.ts";
import { add, current, type Pool, reduce, takeAssets, takeShares, toAssets } from "./pool.ts";
import { COMMISSION_PERIOD, EXIT_DELAY, MAX_LOCK, MINIMUM_STAKE, type Rules } from "./rules.ts";
import {
  copyOperator,
  type Exit,
  type Holder,
  newHolder,
  newOperator,
  type OperatorState,
  type Pools,
} from "./vault-state.ts";

const BPS = 10_000n;
const MAX_COMMISSION = 5_000n;
const MAX_EXITS = 16;
const PRECISION = 96n;
const STAKE_PER_HELD_BACK = 200n;

export interface Payout {
  readonly reporter: Account;
  readonly reward: bigint;
  readonly refundee: Account;
  readonly refund: bigint;
}

export interface SlashResult {
  readonly slashed: bigint;
  readonly rewarded: bigint;
  readonly refunded: bigint;
}

/** contracts/StakeVault.sol and StakeLedger.sol. Times are the caller's. */
export class VaultModel {
  readonly address: Account;
  readonly operators: Map<Account, OperatorState>;
  readonly #rules: Rules;
  readonly #ledger: Ledger;
  /** What the hub holds back of a payee. */
  readonly #heldBackOf: (payee: Account) => bigint;

  constructor(
    init: Pick<VaultModel, "address"> & Partial<Pick<VaultModel, "operators">>,
    rules: Rules,
    ledger: Ledger,
    heldBackOf: (payee: Account) => bigint,
  ) {
    this.address = init.address;
    this.operators = copyMap(init.operators ?? new Map<Account, OperatorState>(), copyOperator);
    this.#rules = rules;
    this.#ledger = ledger;
    this.#heldBackOf = heldBackOf;
  }

  of(operator: Account): OperatorState {
    return entry(this.operators, operator, newOperator);
  }

  // ---- views

  activeStake(operator: Account): bigint {
    const { own, delegated } = this.of(operator);
    return own.active.assets + delegated.active.assets;
  }

  totalStake(operator: Account): bigint {
    const { own, delegated } = this.of(operator);
    return this.activeStake(operator) + own.exiting.assets + delegated.exiting.assets;
  }

  heldBackLimitOf(operator: Account): bigint {
    const { own, delegated } = this.of(operator);
    const backing = own.active.assets + min(delegated.active.assets, own.active.assets * 9n);
    return backing / STAKE_PER_HELD_BACK;
  }

  isEligible(operator: Account): boolean {
    return this.of(operator).own.active.assets >= this.#requiredStake(operator);
  }

  stakeOf(operator: Account, holder: Account): bigint {
    const pool = this.#poolsOf(operator, holder).active;
    const held = this.of(operator).holders.get(holder);
    return held ? toAssets(pool, current(pool, held.shares, held.generation)) : 0n;
  }

  exitingOf(operator: Account, holder: Account): bigint {
    const pool = this.#poolsOf(operator, holder).exiting;
    let shares = 0n;
    for (const exit of this.of(operator).exits.get(holder) ?? [])
      shares += current(pool, exit.shares, exit.generation);
    return toAssets(pool, shares);
  }

  rewardsOf(operator: Account, holder: Account, now: number): bigint {
    const state = this.of(operator);
    const { toOperator, perShare } = this.#accrue(state, { ...state.stream }, now);
    const held = state.holders.get(holder) ?? newHolder();
    if (holder === operator) return held.owed + toOperator;
    return held.owed + earned(state, held, state.perShare + perShare);
  }

  // ---- holders

  stake(operator: Account, amount: bigint, now: number): void {
    require_(amount !== 0n, "AmountZero");
    this.#ledger.requireBalance(operator, amount);
    this.#add(operator, operator, amount, now);
  }

  delegate(operator: Account, holder: Account, amount: bigint, now: number): void {
    require_(operator !== holder, "DelegationToSelf");
    require_(amount !== 0n, "AmountZero");
    this.#ledger.requireBalance(holder, amount);
    const { own, delegated, delegationLimit } = this.of(operator);
    const total = delegated.active.assets + amount;
    require_(total <= delegationLimit, "DelegationLimitExceeded");
    require_(own.active.assets >= max(MINIMUM_STAKE, ceilDiv(total, 9n)), "OwnStakeTooSmall");
    this.#add(operator, holder, amount, now);
  }

  /** `unstake` of the operator itself, `undelegate` of another holder. */
  exit(operator: Account, holder: Account, amount: bigint, now: number): void {
    require_(amount !== 0n, "AmountZero");
    const state = this.of(operator);
    const exits = entry(state.exits, holder, (): Exit[] => []);
    require_(exits.length !== MAX_EXITS, "TooManyExits");
    require_(amount <= this.stakeOf(operator, holder), "StakeInsufficient");
    this.#settle(operator, now);
    const { active, exiting } = this.#poolsOf(operator, holder);
    const held = this.#touch(operator, holder);
    const generation = active.generation;
    held.shares -= takeAssets(active, amount);
    if (holder !== operator) noteEnd(state, generation);
    const shares = add(exiting, amount);
    exits.push({ shares, readyAt: now + EXIT_DELAY, generation: exiting.generation });
  }

  withdraw(operator: Account, holder: Account, now: number): bigint {
    const state = this.of(operator);
    const locked = state.lockedUntil > now;
    if (operator === holder) {
      require_(!locked, "OperatorLocked");
      require_(this.#heldBackOf(operator) <= this.heldBackLimitOf(operator), "HeldBackUnbacked");
    }
    const grace = locked ? MAX_LOCK : 0;
    const exits = state.exits.get(holder) ?? [];
    const ready = exits.some(({ readyAt }) => readyAt + grace <= now);
    if (!ready) require_(false, grace !== 0 && exits.length !== 0 ? "OperatorLocked" : "NothingToWithdraw");

    const pool = this.#poolsOf(operator, holder).exiting;
    let assets = 0n;
    // In the contract's order: each exit changes the price of the next.
    for (let i = exits.length; i !== 0; i--) {
      const exit = exits[i - 1];
      if (exit === undefined || exit.readyAt + grace > now) continue;
      assets += takeShares(pool, current(pool, exit.shares, exit.generation));
      const last = exits.pop();
      if (last !== undefined && i - 1 < exits.length) exits[i - 1] = last;
    }
    this.#ledger.transfer(this.address, holder, assets);
    return assets;
  }

  claimRewards(operator: Account, holder: Account, now: number): bigint {
    require_(this.rewardsOf(operator, holder, now) !== 0n, "NothingToClaim");
    this.#settle(operator, now);
    const held = this.#touch(operator, holder);
    const amount = held.owed;
    held.owed = 0n;
    this.#ledger.transfer(this.address, holder, amount);
    return amount;
  }

  // ---- operators

  setDelegationLimit(operator: Account, limit: bigint): void {
    const state = this.of(operator);
    state.delegationLimit = limit;
    if (limit !== 0n) state.opened = true;
  }

  setCommission(operator: Account, rate: bigint, now: number): void {
    require_(rate <= MAX_COMMISSION, "CommissionTooHigh");
    const state = this.of(operator);
    if (rate > state.commission.rate && state.opened) {
      state.commission = { ...state.commission, nextRate: rate, nextAt: now + EXIT_DELAY };
    } else {
      this.#settle(operator, now);
      state.commission = { rate, nextRate: 0n, nextAt: 0 };
    }
  }

  applyCommission(operator: Account, now: number): void {
    const { commission } = this.of(operator);
    const lapsed = now > commission.nextAt + COMMISSION_PERIOD;
    require_(commission.nextAt !== 0 && !lapsed, "CommissionNotAnnounced");
    require_(now >= commission.nextAt, "CommissionTooEarly");
    this.#settle(operator, now);
    this.of(operator).commission = { rate: commission.nextRate, nextRate: 0n, nextAt: 0 };
  }

  // ---- court and distributor

  /** Own stake first; delegators' is burned whole. */
  slash(operator: Account, amount: bigint, payout: Payout, now: number): SlashResult {
    const { own, delegated } = this.of(operator);
    const total = own.active.assets + own.exiting.assets;
    let fromDelegators = 0n;
    if (amount > total) {
      this.#settle(operator, now);
      const generation = delegated.active.generation;
      fromDelegators = slashProRata(delegated, amount - total);
      noteEnd(this.of(operator), generation);
    }
    const fromOwn = slashProRata(own, min(amount, total));
    const slashed = fromOwn + fromDelegators;
    const base = this.#rules.payoutsOutOf === "own" ? fromOwn : slashed;
    const rewarded = min(payout.reward, (base * 3_000n) / BPS);
    const refunded = min(payout.refund, (base * 2_000n) / BPS);
    if (rewarded !== 0n) this.#ledger.transfer(this.address, payout.reporter, rewarded);
    if (refunded !== 0n) this.#ledger.transfer(this.address, payout.refundee, refunded);
    const burned = slashed - rewarded - refunded;
    if (burned !== 0n) this.#ledger.burn(this.address, burned);
    return { slashed, rewarded, refunded };
  }

  lock(operator: Account, until: number, now: number): void {
    const state = this.of(operator);
    if (state.lockedUntil <= now) {
      state.lockedSince = now;
      state.locks = 0;
    }
    state.lockedUntil = Math.max(state.lockedUntil, until);
    state.locks++;
  }

  /** Ends a lock that was made until a time. */
  unlock(operator: Account, until: number): void {
    const state = this.of(operator);
    if (until <= state.lockedSince || state.locks === 0) return;
    state.locks--;
    if (state.locks === 0) state.lockedUntil = 0;
  }

  reward(operator: Account, amount: bigint, from: Account, now: number): void {
    this.#settle(operator, now);
    const { stream } = this.of(operator);
    stream.remaining += amount;
    stream.updatedAt = now;
    stream.endsAt = now + this.#rules.rewardPeriod;
    this.#ledger.transfer(from, this.address, amount);
  }

  // ---- internals

  #requiredStake(operator: Account): bigint {
    return max(MINIMUM_STAKE, ceilDiv(this.of(operator).delegated.active.assets, 9n));
  }

  #poolsOf(operator: Account, holder: Account): Pools {
    const { own, delegated } = this.of(operator);
    return operator === holder ? own : delegated;
  }

  #add(operator: Account, holder: Account, amount: bigint, now: number): void {
    this.#settle(operator, now);
    const held = this.#touch(operator, holder);
    held.shares += add(this.#poolsOf(operator, holder).active, amount);
    this.#ledger.transfer(holder, this.address, amount);
  }

  #settle(operator: Account, now: number): void {
    const state = this.of(operator);
    const { toOperator, perShare } = this.#accrue(state, state.stream, now);
    if (toOperator !== 0n) entry(state.holders, operator, newHolder).owed += toOperator;
    state.perShare += perShare;
  }

  /** Moves the stream that it is given. */
  #accrue(state: OperatorState, stream: OperatorState["stream"], now: number) {
    const nothing = { toOperator: 0n, perShare: 0n };
    // A stream without a period flows in the second in which it came.
    if (stream.remaining === 0n || (now === stream.updatedAt && this.#rules.rewardPeriod !== 0))
      return nothing;
    const own = state.own.active.assets;
    const { assets, shares } = state.delegated.active;
    if (own + assets === 0n) {
      stream.endsAt += now - stream.updatedAt;
      stream.updatedAt = now;
      return nothing;
    }
    const flowed =
      now >= stream.endsAt
        ? stream.remaining
        : (stream.remaining * BigInt(now - stream.updatedAt)) / BigInt(stream.endsAt - stream.updatedAt);
    stream.remaining -= flowed;
    stream.updatedAt = now;
    if (assets === 0n) return { toOperator: flowed, perShare: 0n };
    const toDelegators = (flowed * assets * (BPS - state.commission.rate)) / ((own + assets) * BPS);
    return { toOperator: flowed - toDelegators, perShare: (toDelegators << PRECISION) / shares };
  }

  #touch(operator: Account, holder: Account): Holder {
    const state = this.of(operator);
    const held = entry(state.holders, holder, newHolder);
    const pool = this.#poolsOf(operator, holder).active;
    if (holder !== operator) {
      held.owed += earned(state, held, state.perShare);
      held.paid = state.perShare;
    }
    if (held.generation !== pool.generation) {
      held.shares = current(pool, held.shares, held.generation);
      held.generation = pool.generation;
    }
    return held;
  }
}

function earned(state: OperatorState, held: Holder, perShare: bigint): bigint {
  if (held.shares === 0n) return 0n;
  const isCurrent = held.generation === state.delegated.active.generation;
  const until = isCurrent ? perShare : (state.perShareAtEnd.get(held.generation) ?? 0n);
  return (held.shares * (until - held.paid)) >> PRECISION;
}

function noteEnd(state: OperatorState, generation: number): void {
  if (state.delegated.active.generation === generation) return;
  state.perShareAtEnd.set(generation, state.perShare);
}

function slashProRata({ active, exiting }: { active: Pool; exiting: Pool }, amount: bigint): bigint {
  const total = active.assets + exiting.assets;
  const slashed = min(amount, total);
  if (slashed === 0n) return 0n;
  const before = exiting.assets;
  let taken = reduce(active, ceilDiv(slashed * (total - before), total));
  if (before !== 0n) taken += reduce(exiting, ceilDiv(slashed * before, total));
  return taken;
}
