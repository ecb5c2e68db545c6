/**
 * What was spent of the privacy of each data set, in a file that a crash, a second process or a damaged disk never makes
 * forget: written whole, synced and moved into place before the work that it counts begins; held by a lock; checked by a hash.
 *
 *   line 1  BLAKE3-256 of the rest, in hexadecimal
 *   line 2  {"version":1,"sets":[[<data set>,[{"id","noiseMultiplier","samplingRate","steps"}, …]], …]}
 *
 * No text, path or token of the data is in it. Losing the file cannot be told from never having had one: back it up.
 */
import { randomBytes } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { z } from "zod";
import { readWhole, storeError, writeFileAtomic } from "../../store/blob-store/fs-files.ts";
import { blake3Hash } from "../../store/hash/blake3.ts";
import { type FileLock, takeLock } from "../../store/lock-file.ts";
import { epsilonOf } from "./accountant.ts";
import {
  PrivacyBudgetError,
  PrivacyLedgerBusyError,
  PrivacyLedgerCorruptError,
  PrivacyParameterError,
  PrivacySpendChangedError,
} from "./errors.ts";
import { checkSteps, type PrivateSteps } from "./mechanism.ts";

/** A training run as it is counted. */
export interface PrivacySpend extends PrivateSteps {
  /**
   * Names the run, as its round and model. Counting it again is no new spend, so that a run resumes after a crash: of all its
   * attempts only one result may leave the machine.
   */
  readonly id: string;
}

export interface PrivacyBudget {
  readonly epsilon: number;
  /** Below one over the number of examples. */
  readonly delta: number;
}

const HASH_TEXT = 64;

const positive = z.number().positive();
const spendSchema = z.strictObject({
  id: z.string().min(1).max(256),
  noiseMultiplier: positive.max(1e6),
  samplingRate: positive.max(1),
  steps: z.int().positive(),
});
const name = z.string().min(1).max(256);
const schema = z.strictObject({
  version: z.literal(1),
  sets: z.array(z.tuple([name, z.array(spendSchema)])),
});

export class PrivacyLedger {
  readonly #path: string;
  readonly #lock: FileLock;
  #sets: ReadonlyMap<string, readonly PrivacySpend[]>;
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(path: string, lock: FileLock, sets: Iterable<[string, readonly PrivacySpend[]]>) {
    this.#path = path;
    this.#lock = lock;
    this.#sets = new Map(sets);
  }

  /**
   * Opens the ledger, an empty one where there is no file, and keeps others from it until it is closed.
   *
   * @throws PrivacyLedgerBusyError, PrivacyLedgerCorruptError, StoreAccessError
   */
  static async open(path: string): Promise<PrivacyLedger> {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 }).catch(refuse);
    const lock = await takeLock(`${path}.lock`).catch(refuse);
    if (lock === undefined) throw new PrivacyLedgerBusyError(path);
    try {
      const bytes = await readWhole(path);
      return new PrivacyLedger(path, lock, bytes === undefined ? [] : decode(path, bytes));
    } catch (error) {
      await lock.release();
      throw error;
    }
  }

  /** What the data set has spent: epsilon at `delta`. 0 of one that is not known. */
  spent(set: string, delta: number): number {
    const spends = this.#sets.get(set) ?? [];
    return spends.length === 0 ? 0 : epsilonOf(spends, delta);
  }

  /** What it will have spent after this run, which is not counted yet. @throws PrivacySpendChangedError */
  after(set: string, spend: PrivacySpend, delta: number): number {
    return epsilonOf(this.#with(set, spend), delta);
  }

  /**
   * Counts a run against its data set's budget. Resolves when that is on the disk: train only then.
   *
   * @returns epsilon after it
   * @throws PrivacyBudgetError (nothing is counted), PrivacySpendChangedError, StoreFullError, StoreAccessError
   */
  spend(set: string, spend: PrivacySpend, budget: PrivacyBudget): Promise<number> {
    const turn = this.#queue.then(async () => {
      const spends = this.#with(set, spend);
      const epsilon = epsilonOf(spends, budget.delta);
      // A budget that is no number allows nothing.
      if (!(epsilon <= budget.epsilon)) throw new PrivacyBudgetError(epsilon, budget.epsilon, budget.delta);
      if (spends !== this.#sets.get(set)) await this.#write(new Map(this.#sets).set(set, spends));
      return epsilon;
    });
    this.#queue = turn.catch(() => {});
    return turn;
  }

  async close(): Promise<void> {
    await this.#queue;
    await this.#lock.release();
  }

  #with(set: string, spend: PrivacySpend): readonly PrivacySpend[] {
    checkSteps(spend);
    if (!name.safeParse(set).success) throw new PrivacyParameterError("set", set, "1 to 256 characters");
    const { id, noiseMultiplier, samplingRate, steps } = spend;
    if (!name.safeParse(id).success) throw new PrivacyParameterError("id", id, "1 to 256 characters");
    const spends = this.#sets.get(set) ?? [];
    const counted = spends.find((each) => each.id === id);
    if (counted === undefined) return [...spends, { id, noiseMultiplier, samplingRate, steps }];
    const isSame =
      counted.noiseMultiplier === noiseMultiplier &&
      counted.samplingRate === samplingRate &&
      counted.steps === steps;
    if (!isSame) throw new PrivacySpendChangedError(id);
    return spends;
  }

  async #write(sets: ReadonlyMap<string, readonly PrivacySpend[]>): Promise<void> {
    const text = JSON.stringify({ version: 1, sets: [...sets] });
    const bytes = Buffer.from(`${hashText(Buffer.from(text))}\n${text}`);
    const scratch = `${this.#path}.${randomBytes(6).toString("hex")}`;
    await writeFileAtomic(scratch, this.#path, bytes).catch(refuse);
    this.#sets = sets;
  }
}

function decode(path: string, bytes: Buffer): [string, readonly PrivacySpend[]][] {
  const corrupt = (why: string) => new PrivacyLedgerCorruptError(path, why);
  const body = bytes.subarray(HASH_TEXT + 1);
  const head = bytes.toString("latin1", 0, HASH_TEXT + 1);
  if (head !== `${hashText(body)}\n`) throw corrupt("its content is not what was written");
  try {
    return schema.parse(JSON.parse(body.toString())).sets;
  } catch {
    throw corrupt("this version cannot read it");
  }
}

const hashText = (bytes: Uint8Array): string => Buffer.from(blake3Hash(bytes)).toString("hex");

function refuse(error: unknown): never {
  throw storeError(error);
}
