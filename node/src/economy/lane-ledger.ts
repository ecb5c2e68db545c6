import type { Hex } from "viem";
import { bytesToHex, hexToBytes } from "viem";
import { larger } from "./amounts.ts";
import { JOURNAL_COMPACT_BYTES } from "./constants.ts";
import { MalformedSettlementError } from "./errors.ts";
import { Journal, type JournalRecord, readJournal, rewriteJournal } from "./journal.ts";
import { lanePath, listLanes } from "./paths.ts";
import { decodeSigned, encodeSigned, type Signed, type Voucher } from "./signed-types.ts";

/** What a lane's journal says. Amounts are OMNI wei over the lane's life. */
export interface LaneLedgerState {
  /** The voucher of the highest cumulative amount. */
  readonly best: Signed<Voucher> | undefined;
  /** Highest `seq` of any voucher. */
  readonly seq: bigint;
  /** Work that closed sessions left unpaid (operator's side). */
  readonly unpaid: bigint;
  /** Peer that the lane pays (payer's side). */
  readonly peerId: string | undefined;
  /** Whether a session began and did not end with everything paid (payer's side). */
  readonly unsettled: boolean;
}

const emptyLedger: LaneLedgerState = {
  best: undefined,
  seq: 0n,
  unpaid: 0n,
  peerId: undefined,
  unsettled: false,
};

/** Journal of one lane: every voucher is on the disk before it counts or leaves. */
export class LaneLedger {
  readonly #journal: Journal;
  #state: LaneLedgerState;

  private constructor(journal: Journal, state: LaneLedgerState) {
    this.#journal = journal;
    this.#state = state;
  }

  /** The caller holds the lane's lock. */
  static async open(path: string): Promise<LaneLedger> {
    const { state, bytes } = await readLane(path);
    if (bytes > JOURNAL_COMPACT_BYTES) await rewriteJournal(path, recordsOf(state));
    return new LaneLedger(await Journal.open(path), state);
  }

  get path(): string {
    return this.#journal.path;
  }

  get state(): LaneLedgerState {
    return this.#state;
  }

  async addVoucher(voucher: Signed<Voucher>): Promise<void> {
    await this.#append(voucherRecord(voucher));
  }

  async addUnpaid(amount: bigint): Promise<void> {
    await this.#append({ kind: "unpaid", amount: String(amount) });
  }

  /** Says which peer the lane is for. */
  async assign(peerId: string): Promise<void> {
    await this.#append({ kind: "peer", peerId });
  }

  async begin(termsHash: Hex): Promise<void> {
    await this.#append({ kind: "begin", terms: termsHash });
  }

  async settle(): Promise<void> {
    await this.#append({ kind: "settled" });
  }

  async close(): Promise<void> {
    await this.#journal.close();
  }

  async #append(record: JournalRecord): Promise<void> {
    await this.#journal.append(record);
    this.#state = apply(this.#state, record);
  }
}

/** State of a lane's journal, which may be open in another process. */
export async function readLane(path: string): Promise<{ state: LaneLedgerState; bytes: number }> {
  const records = await readJournal(path);
  const bytes = records.reduce((sum, record) => sum + JSON.stringify(record).length, 0);
  return { state: records.reduce(apply, emptyLedger), bytes };
}

/** States of all lanes of a side's books, which may be open in another process. */
export async function readLanes(books: string): Promise<LaneLedgerState[]> {
  const states: LaneLedgerState[] = [];
  for (const { other, lane } of await listLanes(books)) {
    states.push((await readLane(lanePath(books, other, lane))).state);
  }
  return states;
}

function apply(state: LaneLedgerState, record: JournalRecord): LaneLedgerState {
  switch (record.kind) {
    case "voucher": {
      const voucher = parseVoucher(record.data);
      if (voucher === undefined) return state;
      const { best } = state;
      const better = best === undefined || voucher.value.cumulative > best.value.cumulative;
      const seq = larger(voucher.value.seq, state.seq);
      return { ...state, best: better ? voucher : best, seq };
    }
    case "seq":
      return { ...state, seq: larger(parseAmount(record.seq), state.seq) };
    case "unpaid":
      return { ...state, unpaid: state.unpaid + parseAmount(record.amount) };
    case "peer":
      return { ...state, peerId: String(record.peerId) };
    case "begin":
      return { ...state, unsettled: true };
    case "settled":
      return { ...state, unsettled: false };
    default:
      return state; // of a later version
  }
}

/** The fewest records with the same meaning. */
function recordsOf({ best, seq, unpaid, peerId, unsettled }: LaneLedgerState): JournalRecord[] {
  const records: JournalRecord[] = [];
  if (best !== undefined) records.push(voucherRecord(best));
  if (best !== undefined && seq > best.value.seq) records.push({ kind: "seq", seq: String(seq) });
  if (unpaid > 0n) records.push({ kind: "unpaid", amount: String(unpaid) });
  if (peerId !== undefined) records.push({ kind: "peer", peerId });
  if (unsettled) records.push({ kind: "begin" });
  return records;
}

const voucherRecord = (voucher: Signed<Voucher>): JournalRecord => ({
  kind: "voucher",
  data: bytesToHex(encodeSigned("Voucher", voucher)),
});

function parseVoucher(data: unknown): Signed<Voucher> | undefined {
  if (typeof data !== "string" || !/^0x([0-9a-f]{2})*$/.test(data)) return undefined;
  try {
    return decodeSigned("Voucher", hexToBytes(data as Hex));
  } catch (error) {
    if (error instanceof MalformedSettlementError) return undefined;
    throw error;
  }
}

const parseAmount = (field: unknown): bigint =>
  typeof field === "string" && /^\d{1,40}$/.test(field) ? BigInt(field) : 0n;
