import type { Hex } from "viem";
import type { Draws } from "./draws.ts";
import type { HubModel } from "./hub-model.ts";
import { type Account, type Ledger, NOBODY, require_ } from "./ledger.ts";
import { copyMap, DAY, entry, min, OMNI } from "./math.ts";
import { epochAt, type OracleModel, SEATS } from "./oracle-model.ts";
import type { Rules } from "./rules.ts";
import type { VaultModel } from "./vault-model.ts";

const SCORE_ONE = 10_000n;
const HALVING = 1_460;
const FIRST_SCHEDULE = (300_000_000n * OMNI) / BigInt(HALVING);
export const VESTING = 11;
const CANARIES = 8;
export const CANARY_REWARD: bigint = 2_500n * OMNI;
const CANARY_STAKE = 20_000n * OMNI;
const CANARY_TRIES = 24;
const BOOTSTRAP_BUDGET = 50_000_000n * OMNI;
export const ROOT_BOND: bigint = 1_000n * OMNI;
export const ROOT_DELAY: number = DAY;

export interface Leaf {
  readonly operator: Account;
  readonly cumulative: bigint;
}

interface Pool {
  burned: bigint;
  earned: bigint;
  raw: bigint;
  epoch: number;
}

interface Root {
  readonly leaves: readonly Leaf[];
  readonly poster: Account;
  readonly activeAt: number;
  bond: bigint;
  revoked: boolean;
}

type DistributorState = Pick<
  DistributorModel,
  | "raw"
  | "rawBy"
  | "pools"
  | "paid"
  | "bootstrap"
  | "bootstrapSpent"
  | "validatorsPaid"
  | "roots"
  | "candidates"
  | "canaryColumns"
  | "canaries"
  | "credited"
>;

const newPool = (): Pool => ({ burned: 0n, earned: 0n, raw: 0n, epoch: 0 });

/** contracts/RewardDistributor.sol. */
export class DistributorModel {
  readonly address: Account;
  readonly firstEpoch: number;
  readonly raw: Map<number, bigint>;
  /** Of `raw`, by operator and epoch: who caused what the committee is paid. */
  readonly rawBy: Map<string, bigint>;
  readonly pools: Map<Account, Pool>;
  readonly paid: Map<Account, bigint>;
  readonly bootstrap: Map<Account, bigint>;
  bootstrapSpent: bigint;
  readonly validatorsPaid: Set<string>;
  readonly roots: Root[];
  readonly candidates: Map<Account, { weight: bigint; since: number }>;
  /** Columns at the time the draw of an epoch was fixed. */
  readonly canaryColumns: Map<number, number>;
  readonly canaries: Map<number, readonly Account[]>;
  readonly credited: Set<number>;
  readonly #rules: Rules;
  readonly #ledger: Ledger;
  readonly #hub: HubModel;
  readonly #vault: VaultModel;
  readonly #oracle: OracleModel;
  readonly #draws: Draws;

  constructor(
    init: Pick<DistributorModel, "address" | "firstEpoch"> & Partial<DistributorState>,
    { rules, ledger, hub, vault, oracle, draws }: DistributorParts,
  ) {
    this.address = init.address;
    this.firstEpoch = init.firstEpoch;
    this.raw = new Map(init.raw);
    this.rawBy = new Map(init.rawBy);
    this.pools = copyMap(init.pools ?? new Map<Account, Pool>(), (pool) => ({ ...pool }));
    this.paid = new Map(init.paid);
    this.bootstrap = new Map(init.bootstrap);
    this.bootstrapSpent = init.bootstrapSpent ?? 0n;
    this.validatorsPaid = new Set(init.validatorsPaid);
    this.roots = (init.roots ?? []).map((root) => ({ ...root }));
    this.candidates = new Map(init.candidates);
    this.canaryColumns = new Map(init.canaryColumns);
    this.canaries = new Map(init.canaries);
    this.credited = new Set(init.credited);
    this.#rules = rules;
    this.#ledger = ledger;
    this.#hub = hub;
    this.#vault = vault;
    this.#oracle = oracle;
    this.#draws = draws;
  }

  // ---- views

  scheduleOf(epoch: number): bigint {
    if (epoch < this.firstEpoch) return 0n;
    return FIRST_SCHEDULE >> BigInt(Math.floor((epoch - this.firstEpoch) / HALVING));
  }

  rawOf(epoch: number): bigint {
    return this.raw.get(epoch) ?? 0n;
  }

  validatorPoolOf(epoch: number, now: number): bigint {
    return epoch < epochAt(now) ? min(this.rawOf(epoch), this.scheduleOf(epoch)) / 10n : 0n;
  }

  earnedOf(operator: Account, now: number): bigint {
    const pool = this.pools.get(operator) ?? newPool();
    return pool.earned + this.#openEarning(pool, epochAt(now)) + this.bootstrapOf(operator);
  }

  paidOf(operator: Account): bigint {
    return this.paid.get(operator) ?? 0n;
  }

  bootstrapOf(operator: Account): bigint {
    return this.bootstrap.get(operator) ?? 0n;
  }

  // ---- work

  credit(operators: readonly Account[], now: number): void {
    const epoch = epochAt(now);
    for (const operator of operators) {
      const pool = entry(this.pools, operator, newPool);
      const total = this.#hub.payeeOf(operator).burned;
      const burned = total - pool.burned;
      if (pool.epoch !== epoch) {
        pool.earned += this.#openEarning(pool, epoch);
        pool.raw = 0n;
        pool.epoch = epoch;
      }
      const score = BigInt(this.#oracle.scoreOf(operator, now));
      const raw = (burned * this.#rules.emissionTenths * score) / (10n * SCORE_ONE);
      pool.burned = total;
      pool.raw += raw;
      this.raw.set(epoch, this.rawOf(epoch) + raw);
      const key = `${epoch} ${operator}`;
      this.rawBy.set(key, (this.rawBy.get(key) ?? 0n) + raw);
    }
  }

  postRoot(poster: Account, leaves: readonly Leaf[], now: number): void {
    this.#ledger.transfer(poster, this.address, ROOT_BOND);
    this.roots.push({ leaves, poster, activeAt: now + ROOT_DELAY, bond: ROOT_BOND, revoked: false });
  }

  refuteRoot(refuter: Account, rootId: number, leaf: number, now: number): void {
    const root = this.#root(rootId);
    require_(!root.revoked, "RootRevoked");
    const { operator, cumulative } = leafAt(root, leaf);
    require_(cumulative > this.earnedOf(operator, now), "LeafCovered");
    root.revoked = true;
    const bond = root.bond;
    root.bond = 0n;
    if (bond === 0n) return;
    this.#ledger.burn(this.address, bond - bond / 2n);
    this.#ledger.transfer(this.address, refuter, bond / 2n);
  }

  returnBond(rootId: number, now: number): void {
    const root = this.#root(rootId);
    require_(root.bond !== 0n, "BondGone");
    require_(now >= root.activeAt, "RootPending");
    const bond = root.bond;
    root.bond = 0n;
    this.#ledger.transfer(this.address, root.poster, bond);
  }

  claim(rootId: number, leaves: readonly number[], now: number): void {
    const root = this.#root(rootId);
    require_(!root.revoked, "RootRevoked");
    require_(now >= root.activeAt, "RootPending");
    const due: Leaf[] = [];
    for (const index of leaves) {
      const leaf = leafAt(root, index);
      if (leaf.cumulative <= this.paidOf(leaf.operator)) continue;
      require_(leaf.cumulative <= this.earnedOf(leaf.operator, now), "PoolExhausted");
      due.push(leaf);
    }
    require_(due.length !== 0, "NothingToPay");
    for (const { operator, cumulative } of due) {
      const amount = cumulative - this.paidOf(operator);
      this.paid.set(operator, cumulative);
      this.#ledger.mint(this.address, amount);
      this.#vault.reward(operator, amount, this.address, now);
    }
  }

  claimValidator(epoch: number, index: number, now: number): { account: Account; paid: bigint } {
    require_(epochAt(now) >= epoch + VESTING, "Vesting");
    const round = this.#oracle.round(epoch);
    const member = round?.members[index];
    require_(member !== undefined, "NotMember");
    const isRewarded = member.revealed && !member.voided && round?.phase === "final";
    require_(isRewarded, "NotRewarded");
    const key = `${epoch} ${index}`;
    require_(!this.validatorsPaid.has(key), "AlreadyClaimed");
    this.validatorsPaid.add(key);
    const paid = (this.validatorPoolOf(epoch, now) * BigInt(member.seats)) / BigInt(SEATS);
    this.#ledger.mint(member.account, paid);
    return { account: member.account, paid };
  }

  // ---- bootstrap

  standForCanaries(operator: Account, now: number): void {
    const weight = this.#canaryStakeOf(operator);
    require_(this.#oracle.hasColumn(operator) && weight !== 0n, "NotEligible");
    this.candidates.set(operator, { weight, since: epochAt(now) });
  }

  fixCanaries(now: number): void {
    const epoch = epochAt(now);
    require_(!this.canaryColumns.has(epoch), "CanariesDrawn");
    this.canaryColumns.set(epoch, this.#oracle.operators.length);
  }

  drawCanaries(value: Hex, now: number): void {
    const epoch = epochAt(now);
    require_(this.canaryColumns.has(epoch), "NoCanaries");
    require_(!this.canaries.has(epoch), "CanariesDrawn");
    const slots = Array.from({ length: CANARIES }, (_, slot) => this.#drawCanary(epoch, value, slot));
    this.canaries.set(epoch, slots);
  }

  creditCanaries(epoch: number, now: number): void {
    require_(this.#oracle.lastFinal === epoch, "ScoresNotCurrent");
    const canaries = this.canaries.get(epoch);
    require_(canaries !== undefined && !this.credited.has(epoch), "NoCanaries");
    this.credited.add(epoch);
    const remaining = BOOTSTRAP_BUDGET - this.bootstrapSpent;
    let spent = 0n;
    for (const operator of canaries) {
      if (!this.#mayEarn(operator, epoch)) continue;
      const { score, judged } = this.#oracle.judgementOf(operator, now);
      if (!judged) continue;
      const amount = min((CANARY_REWARD * BigInt(score)) / SCORE_ONE, remaining - spent);
      spent += amount;
      this.bootstrap.set(operator, this.bootstrapOf(operator) + amount);
    }
    this.bootstrapSpent += spent;
  }

  // ---- internals

  #drawCanary(epoch: number, value: Hex, slot: number): Account {
    const columns = this.canaryColumns.get(epoch) ?? 0;
    if (columns === 0) return NOBODY;
    let tries = 0;
    for (const random of this.#draws.canary(epoch, value, slot)) {
      if (tries++ === CANARY_TRIES) break;
      const operator = this.#oracle.operators[Number((random >> 128n) % BigInt(columns))] ?? NOBODY;
      const candidate = this.candidates.get(operator);
      if (!candidate || candidate.since >= epoch || !this.#mayEarn(operator, epoch)) continue;
      const weight = min(candidate.weight, this.#canaryStakeOf(operator));
      if (BigInt.asUintN(128, random) % CANARY_STAKE < weight) return operator;
    }
    return NOBODY;
  }

  #mayEarn(operator: Account, epoch: number): boolean {
    const subject = this.#oracle.subjectOf(operator);
    return subject !== undefined && subject.column !== 0 && subject.since < epoch;
  }

  #canaryStakeOf(operator: Account): bigint {
    return min(this.#oracle.weightOf(operator), CANARY_STAKE);
  }

  #openEarning(pool: Pool, epoch: number): bigint {
    if (pool.raw === 0n || pool.epoch >= epoch) return 0n;
    const total = this.rawOf(pool.epoch);
    const emitted = min(total, this.scheduleOf(pool.epoch));
    return (pool.raw * emitted * this.#rules.operatorTenths) / (total * 10n);
  }

  #root(rootId: number): Root {
    const root = this.roots[rootId];
    require_(root !== undefined, "RootUnknown");
    return root;
  }
}

export interface DistributorParts {
  readonly rules: Rules;
  readonly ledger: Ledger;
  readonly hub: HubModel;
  readonly vault: VaultModel;
  readonly oracle: OracleModel;
  readonly draws: Draws;
}

function leafAt({ leaves }: Root, index: number): Leaf {
  const leaf = leaves[index];
  require_(leaf !== undefined, "LeafUnproven");
  return leaf;
}
