import { join } from "node:path";
import type { FederatedRound, OmniClient } from "@omninode/sdk";
import type { Address } from "viem";
import type { DataSet } from "../../federated/data/read-data-set.ts";
import { noiseFor } from "../../federated/privacy/accountant.ts";
import { PrivacyBudgetError, PrivacyParameterError } from "../../federated/privacy/errors.ts";
import { type PrivacyBudget, PrivacyLedger, type PrivacySpend } from "../../federated/privacy/ledger.ts";
import { checkDelta } from "../../federated/privacy/mechanism.ts";
import type { RoundTerms } from "./terms.ts";

/** Default noise lets this many runs like the one that is planned keep to the budget. */
const RUNS_OF_BUDGET = 10;
const DEFAULT_DELTA = 1e-5;
/** About the norm of a row's gradient; AdamW makes up for the scale of them all. */
const DEFAULT_CLIP = 1;

/** What a contributor asks for. */
export interface NoiseOptions {
  /** The budget of the data set, for all of its runs together. */
  readonly epsilon: number;
  /** Default: 1e-5. */
  readonly delta?: number | undefined;
  /** Standard deviation in clips; default: what lets ten such runs keep to the budget. */
  readonly noiseMultiplier?: number | undefined;
  /** Default: 1. */
  readonly clip?: number | undefined;
  /** Under which the data is counted, though it grows; default: its digest. */
  readonly dataName?: string | undefined;
}

/** The account's run in a round. */
export interface NoisedRun {
  readonly deployment: Pick<OmniClient["deployment"], "chainId" | "federatedRounds">;
  readonly account: Address;
  readonly round: FederatedRound;
  readonly terms: RoundTerms;
  /** A row a record. */
  readonly data: DataSet;
}

/** A run with noise as it will be counted. */
export interface NoisePlan {
  readonly clip: number;
  /** The data set's name in the ledger. */
  readonly set: string;
  readonly spend: PrivacySpend;
  readonly budget: PrivacyBudget;
}

/**
 * Settles noise and sampling of a run by its terms, and the number of rows, which is taken for public. The same options and data give the
 * same plan, so that a run resumes after a crash.
 *
 * @throws PrivacyParameterError
 */
export function planNoise(
  options: NoiseOptions,
  { deployment, account, round, terms, data }: NoisedRun,
): NoisePlan {
  const { epsilon, delta = DEFAULT_DELTA, clip = DEFAULT_CLIP, dataName } = options;
  const { length } = data.rows;
  checkDelta(delta);
  // A mechanism that publishes one row in so many keeps to it.
  if (!(delta * length < 1)) throw new PrivacyParameterError("delta", delta, `below one over ${length} rows`);
  if (!(clip > 0 && Number.isFinite(clip))) throw new PrivacyParameterError("clip", clip, "above 0");
  const { steps, rows } = terms.training;
  const samplingRate = Math.min(1, rows / length);
  const budget = { epsilon, delta };
  const noiseMultiplier =
    options.noiseMultiplier ?? noiseFor(budget, { samplingRate, steps: RUNS_OF_BUDGET * steps });
  if (noiseMultiplier === undefined)
    throw new PrivacyParameterError("epsilon", epsilon, "a budget that noise of up to 10^6 keeps to");
  const { chainId, federatedRounds } = deployment;
  // The commitment to the held-out set is salted: it tells rounds apart whose chain began anew.
  const id = [chainId, federatedRounds, round.roundId, round.rules.heldOut, account].join(":").toLowerCase();
  const set =
    dataName === undefined ? `blake3:${Buffer.from(data.digest).toString("hex")}` : `name:${dataName}`;
  return { clip, set, spend: { id, noiseMultiplier, samplingRate, steps }, budget };
}

/** Epsilon of a data set. */
export interface NoisePrice {
  /** Before the run. */
  readonly spent: number;
  /** After it. */
  readonly epsilon: number;
}

/**
 * What a run will cost; counts nothing.
 *
 * @throws PrivacyBudgetError, PrivacySpendChangedError, and what opening the ledger throws
 */
export async function priceNoise(home: string, { set, spend, budget }: NoisePlan): Promise<NoisePrice> {
  return withLedger(home, async (ledger) => {
    const epsilon = ledger.after(set, spend, budget.delta);
    if (!(epsilon <= budget.epsilon)) throw new PrivacyBudgetError(epsilon, budget.epsilon, budget.delta);
    return { spent: ledger.spent(set, budget.delta), epsilon };
  });
}

/**
 * Counts a run. Train only once it resolves.
 *
 * @returns epsilon of the data set after it
 * @throws PrivacyBudgetError, PrivacySpendChangedError, and what opening the ledger throws
 */
export function payForNoise(home: string, { set, spend, budget }: NoisePlan): Promise<number> {
  return withLedger(home, (ledger) => ledger.spend(set, spend, budget));
}

/** One for all accounts of a home: they may share data. */
async function withLedger<T>(home: string, use: (ledger: PrivacyLedger) => Promise<T>): Promise<T> {
  const ledger = await PrivacyLedger.open(join(home, "privacy", "ledger"));
  try {
    return await use(ledger);
  } finally {
    await ledger.close();
  }
}
