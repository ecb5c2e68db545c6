import { bytesToHex, type Hex, type LocalAccount } from "viem";
import type { OperatorSession, StepTrace } from "../types/settlement.ts";
import type { OperatorChain, SessionKeyState } from "./chain-view.ts";
import {
  MAX_RECEIPTS,
  MOST_RECEIPT_POSITIONS,
  OPEN_DEADLINE_MS,
  RECEIPT_INTERVAL_MS,
  RECEIPT_POSITIONS,
} from "./constants.ts";
import type { Credit } from "./credit.ts";
import {
  BoundaryMismatchError,
  BoundaryRefusedError,
  ReceiptLimitError,
  SessionClosedError,
  VoucherRefusedError,
} from "./errors.ts";
import type { HopRows } from "./hops/hop-rows.ts";
import type { HubClock } from "./hub-clock.ts";
import type { Journal } from "./journal.ts";
import type { LaneLedger } from "./lane-ledger.ts";
import { encodeReceiptMessage, type HopMessage } from "./messages.ts";
import type { PaymentGate } from "./payment-gate.ts";
import { withinCap } from "./session-keys.ts";
import {
  decodeSigned,
  encodeSigned,
  type SessionTerms,
  type StepReceipt,
  type Voucher,
  ZERO_HASH,
} from "./signed-types.ts";
import { type SigningDomain, signStruct, verifyStruct } from "./signing.ts";
import type { TraceRecorder } from "./trace/trace-recorder.ts";

export interface OperatorSessionParts {
  readonly domain: SigningDomain;
  readonly signer: LocalAccount;
  readonly chain: OperatorChain;
  readonly clock: HubClock;
  readonly claimWindow: bigint;
  readonly terms: SessionTerms;
  readonly termsHash: Hex;
  readonly accepted: unknown;
  /** Number of the hop that leads into this stage: the stage's in its route. */
  readonly hop: number;
  /** OMNI wei of the lane that may be promised, as of the session's opening. */
  readonly reserved: bigint;
  /** The session key that signs for the payer; undefined where the payer does. */
  readonly key: SessionKeyState | undefined;
  readonly ledger: LaneLedger;
  readonly journal: Journal;
  readonly recorder: TraceRecorder;
  /** Traces of attempts in the same books. */
  readonly earlier: EarlierTraces;
  readonly credit: Credit;
  readonly gate: PaymentGate;
  readonly onReceipt: (receipt: unknown) => void;
  /** Gives lane and files back. */
  readonly onClose: () => Promise<void>;
}

export interface EarlierTraces {
  path(attempt: Hex): string;
  /** Whether this attempt can begin with as many positions of that one. */
  has(attempt: Hex, positions: number): Promise<boolean>;
}

/** One attempt of this node's stage: commits, signs receipts, takes vouchers. */
export class PaidOperatorSession implements OperatorSession {
  readonly accepted: unknown;
  readonly #parts: OperatorSessionParts;
  readonly #recorder: TraceRecorder;
  /** Struct hashes of receipts that a voucher may name. */
  readonly #receipts = new Set<Hex>();
  #signedTo: number;
  /** Newest position of each hop that the gateway signed for. */
  readonly #gatewaySigned = new Map<number, bigint>();
  #reserved: bigint;
  #timer: NodeJS.Timeout | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  #closing: Promise<void> | undefined;

  constructor(parts: OperatorSessionParts) {
    this.#parts = parts;
    this.accepted = parts.accepted;
    this.#reserved = parts.reserved;
    this.#signedTo = Number(parts.terms.fromPos);
    this.#recorder = parts.recorder;
  }

  get attempt(): Hex {
    return this.#parts.termsHash;
  }

  knows(attempt: Hex, positions: number): Promise<boolean> {
    return this.#parts.earlier.has(attempt, positions);
  }

  begin(attempt: Hex, positions: number): void {
    const { credit, gate, earlier } = this.#parts;
    this.#recorder.begin(earlier.path(attempt), positions);
    credit.begin(positions);
    gate.raise(credit.allowedUntil);
  }

  get allowedUntil(): number {
    return this.#parts.gate.allowedUntil;
  }

  async waitForPayment(position: number, signal: AbortSignal): Promise<void> {
    if (position >= this.allowedUntil) this.#receiptNow();
    await this.#parts.gate.wait(position, signal);
  }

  record(trace: StepTrace): void {
    this.#parts.gate.throwIfFailed();
    this.#recorder.record(trace);
    if (this.#recorder.recorded - this.#signedTo >= RECEIPT_POSITIONS) this.#receiptNow();
    else this.#timer ??= setTimeout(() => this.#receiptNow(), RECEIPT_INTERVAL_MS).unref();
  }

  /** One that came before `close` counts, even where the session has failed: it pays for work done. */
  voucher(message: unknown): Promise<void> {
    if (this.#closing !== undefined) return Promise.reject(new SessionClosedError());
    return this.#inTurn(async () => {
      const { domain, terms, ledger, credit, gate } = this.#parts;
      const signed = decodeSigned("Voucher", message);
      await this.#checkVoucher(signed.value);
      await verifyStruct(domain, terms.gateway, "Voucher", signed);
      await ledger.addVoucher(signed);
      credit.pay(signed.value.cumulative);
      gate.raise(credit.allowedUntil);
    });
  }

  /** What the gateway says it sent, or received, must be what is committed to here. */
  boundary(message: unknown): Promise<void> {
    if (this.#closing !== undefined) return Promise.reject(new SessionClosedError());
    return this.#inTurn(async () => {
      const { domain, terms, termsHash, journal, signer } = this.#parts;
      const signed = decodeSigned("Boundary", message);
      const { hop, pos, hash } = signed.value;
      const refuse = (field: string, why: string): never => {
        throw new BoundaryRefusedError(field, why);
      };
      if (signed.value.termsHash !== termsHash) refuse("termsHash", `is ${signed.value.termsHash}`);
      const rows = this.#rowsOf(hop) ?? refuse("hop", `is ${hop}`);
      const last = this.#gatewaySigned.get(hop) ?? terms.fromPos;
      if (pos <= last) refuse("pos", `is ${pos}, not above ${last}`);
      if (pos > BigInt(this.#signedTo)) refuse("pos", `is ${pos}, above ${this.#signedTo}`);
      await verifyStruct(domain, terms.gateway, "Boundary", signed);
      this.#gatewaySigned.set(hop, pos);
      await journal.append({ kind: "boundary", data: bytesToHex(encodeSigned("Boundary", signed)) });
      if (bytesToHex(rows.hash(Number(pos))) === hash) return;
      const [own, gateway] = [signer.address, terms.gateway];
      const parties = hop === this.#parts.hop ? ([gateway, own] as const) : ([own, gateway] as const);
      throw new BoundaryMismatchError(hop, Number(pos) - 1, parties, journal.path);
    });
  }

  async finish(): Promise<void> {
    this.#parts.gate.throwIfFailed();
    await this.#signReceipts();
  }

  /** Ends all waits with this error; the session takes nothing more. */
  fail(error: unknown): void {
    this.#parts.gate.fail(error);
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    clearTimeout(this.#timer);
    const { ledger, credit, gate, onClose } = this.#parts;
    gate.fail(new SessionClosedError());
    await this.#queue;
    try {
      const unpaid = credit.unpaid(this.#recorder.recorded - Number(this.#parts.terms.fromPos));
      if (unpaid > 0n) await ledger.addUnpaid(unpaid);
    } finally {
      await onClose();
    }
  }

  /** The cheap checks; the signature comes after them. */
  async #checkVoucher(voucher: Voucher): Promise<void> {
    const { terms, ledger, clock, claimWindow, credit, key } = this.#parts;
    const refuse = (field: string, why: string): never => {
      throw new VoucherRefusedError(field, why);
    };
    if (voucher.payer !== terms.payer) refuse("payer", `is ${voucher.payer}, not ${terms.payer}`);
    if (voucher.payee !== terms.operator) refuse("payee", `is ${voucher.payee}, not ${terms.operator}`);
    if (voucher.lane !== terms.lane) refuse("lane", `is ${voucher.lane}, not ${terms.lane}`);
    if (voucher.seq <= ledger.state.seq) refuse("seq", `is ${voucher.seq}, not above ${ledger.state.seq}`);
    // Less than a position would be a way to make this node check signatures for nothing.
    if (voucher.cumulative <= credit.cumulative || voucher.cumulative - credit.cumulative < terms.price) {
      refuse("cumulative", `is ${voucher.cumulative}, not a position's price above ${credit.cumulative}`);
    }
    if (voucher.receiptHash !== ZERO_HASH && !this.#receipts.has(voucher.receiptHash)) {
      refuse("receiptHash", "names no receipt of this session");
    }
    const claimable = clock.now() + claimWindow;
    if (voucher.expiry < claimable) refuse("expiry", `is ${voucher.expiry}, before ${claimable}`);
    // A key that is revoked holds no longer than the vouchers of its terms: one that says it does would be claimed too late.
    const latest = terms.end + claimWindow;
    if (key !== undefined && voucher.expiry > latest) {
      refuse(
        "expiry",
        `is ${voucher.expiry}, after ${latest}, which is as long as a session key's terms reach`,
      );
    }
    if (voucher.cumulative > this.#reserved) await this.#readReserved();
    if (voucher.cumulative > this.#reserved) {
      refuse("cumulative", `is ${voucher.cumulative}, above the ${this.#reserved} reserved`);
    }
  }

  /** The payer may have added to the lane since. */
  async #readReserved(): Promise<void> {
    const { chain, terms, key } = this.#parts;
    const lane = await chain.lane(
      terms.payer,
      terms.operator,
      terms.lane,
      AbortSignal.timeout(OPEN_DEADLINE_MS),
    );
    if (lane.reclaimAt === 0n) this.#reserved = withinCap(lane, key).reserved;
  }

  #receiptNow(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#signReceipts().catch((error: unknown) => this.fail(error));
  }

  /** Commits to all rows recorded so far. Until they are hashed, vouchers have their turn. */
  async #signReceipts(): Promise<void> {
    await this.#recorder.flush();
    await this.#inTurn(async () => {
      const { committed } = this.#recorder;
      while (this.#signedTo < committed && this.#closing === undefined)
        this.#parts.onReceipt(
          await this.#signReceipt(Math.min(committed, this.#signedTo + MOST_RECEIPT_POSITIONS)),
        );
    });
  }

  async #signReceipt(committed: number): Promise<unknown> {
    const { domain, signer, clock, journal, terms, termsHash } = this.#parts;
    const { range } = this.#recorder;
    const from = this.#signedTo - Number(terms.fromPos);
    if (this.#receipts.size >= MAX_RECEIPTS) throw new ReceiptLimitError(MAX_RECEIPTS);
    const size = committed - Number(terms.fromPos);
    const value: StepReceipt = {
      termsHash,
      toPos: BigInt(committed),
      root: bytesToHex(range.root(size)),
      signedAt: clock.now(),
    };
    const receipt = await signStruct(domain, signer, "StepReceipt", value);
    const { received, sent } = this.#recorder;
    const hops = [
      await this.#signHop(this.#parts.hop, received, committed),
      await this.#signHop(this.#parts.hop + 1, sent, committed),
    ] as const;
    const [into, outOf] = hops.map(({ boundary }) => bytesToHex(encodeSigned("Boundary", boundary)));
    await journal.append({
      kind: "receipt",
      data: bytesToHex(encodeSigned("StepReceipt", receipt)),
      received: into ?? "",
      sent: outOf ?? "",
    });
    this.#receipts.add(receipt.hash);
    this.#signedTo = committed;
    return encodeReceiptMessage({ receipt, prefix: range.consistencyProof(from, size), hops });
  }

  /** With the rows since the last receipt. */
  async #signHop(hop: number, rows: HopRows, to: number): Promise<HopMessage> {
    const { domain, signer, termsHash } = this.#parts;
    const value = { termsHash, pos: BigInt(to), hop, hash: bytesToHex(rows.hash(to)) };
    const boundary = await signStruct(domain, signer, "Boundary", value);
    return { boundary, roots: rows.slice(this.#signedTo, to) };
  }

  /** Undefined where the hop is not this stage's. */
  #rowsOf(hop: number): HopRows | undefined {
    if (hop === this.#parts.hop) return this.#recorder.received;
    return hop === this.#parts.hop + 1 ? this.#recorder.sent : undefined;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(work);
    this.#queue = turn.catch(() => {});
    return turn;
  }
}
