import { type Address, bytesToHex, type Hex, hexToBytes, type LocalAccount } from "viem";
import { EMPTY_HASH } from "../store/hash/keccak.ts";
import { distance, larger } from "./amounts.ts";
import { CLOCK_TOLERANCE, RECEIPT_LEAD_POSITIONS } from "./constants.ts";
import { freeOfBegun } from "./credit.ts";
import {
  EquivocationError,
  LaneUnderfundedError,
  MalformedSettlementError,
  ReceiptRefusedError,
  SessionCapError,
} from "./errors.ts";
import type { HubClock } from "./hub-clock.ts";
import type { Journal } from "./journal.ts";
import { decodeAcceptance, decodeReceiptMessage, type ReceiptMessage } from "./messages.ts";
import type { HeldLane } from "./payer-lanes.ts";
import {
  decodeSigned,
  encodeSigned,
  type SessionTerms,
  type Signed,
  type StepReceipt,
  type Voucher,
  ZERO_HASH,
} from "./signed-types.ts";
import { type SigningDomain, signStruct, verifyStruct } from "./signing.ts";
import { verifyConsistency } from "./trace/merkle.ts";

export interface PayerStageParts {
  readonly domain: SigningDomain;
  readonly signer: LocalAccount;
  readonly clock: HubClock;
  readonly claimWindow: bigint;
  readonly terms: Signed<SessionTerms> & { readonly hash: Hex };
  readonly lane: HeldLane;
  readonly journal: Journal;
  /** Compares what the stage says of its hops with what its neighbours say. */
  readonly compareHops: (pos: number, hops: ReceiptMessage["hops"]) => Promise<void>;
  /** Most positions the session may reach. */
  readonly positions: number;
  /** Positions below were promised to stages whose place this one takes. */
  readonly free: number;
}

/** One attempt of one stage, as its payer sees it: checks receipts, signs vouchers. */
export class PayerStage {
  readonly #parts: PayerStageParts;
  /** Cumulative amount of the lane when the session began; undefined until the operator accepted. */
  #base: bigint | undefined;
  #promised = 0n;
  /** Positions that may have been sent to the stage: what is sent before a token came back is prepaid. */
  #prepaid = 0;
  #paidTo: number;
  /** Positions below cost nothing. */
  #free: number;
  /** Positions below are those of an earlier session. */
  #begun = 0;
  #last: { readonly toPos: bigint; readonly root: Uint8Array; readonly signedAt: bigint };
  #queue: Promise<unknown> = Promise.resolve();
  #closing: Promise<void> | undefined;

  constructor(parts: PayerStageParts) {
    this.#parts = parts;
    this.#paidTo = parts.free;
    this.#free = parts.free;
    this.#last = { toPos: 0n, root: EMPTY_HASH, signedAt: 0n };
  }

  /** OMNI wei promised in this session. */
  get paid(): bigint {
    return this.#base === undefined ? 0n : this.#promised - this.#base;
  }

  /** Positions below this one are promised, to this stage or to those whose place it took. */
  get paidTo(): number {
    return this.#paidTo;
  }

  /** Positions below this one are covered by the operator's last receipt. */
  get signedTo(): number {
    return Number(this.#last.toPos);
  }

  /** Positions below this one are, or were had from an earlier session. */
  get receipted(): number {
    return Math.max(this.signedTo, this.#begun);
  }

  /** The stage begins with so many positions of an earlier session. */
  begin(positions: number): void {
    this.#begun = positions;
    this.#free = freeOfBegun(positions);
  }

  get terms(): unknown {
    return encodeSigned("SessionTerms", this.#parts.terms);
  }

  get #operator(): Address {
    return this.#parts.terms.value.operator;
  }

  async accepted(message: unknown): Promise<void> {
    const { domain, terms, lane, positions, journal } = this.#parts;
    const { signature, best } = decodeAcceptance(message);
    await verifyStruct(domain, this.#operator, "SessionTerms", { ...terms, signature });
    const shown = best === undefined ? 0n : await this.#checkOwnVoucher(decodeSigned("Voucher", best));
    const base = larger(shown, lane.state.accepted);
    const needed = this.#cost(positions);
    const left = lane.state.reserved - base;
    if (left < needed) throw new LaneUnderfundedError(lane.lane, needed, left);
    await journal.append({ kind: "accepted", signature, base: String(base) });
    this.#base = base;
    this.#promised = base;
  }

  prepay(position: number): Promise<unknown> {
    return this.#inTurn(async () => {
      const voucher = await this.#pay(position, ZERO_HASH);
      this.#prepaid = Math.max(this.#prepaid, position);
      return voucher;
    });
  }

  receipt(message: unknown, reached: number): Promise<unknown> {
    return this.#inTurn(async () => {
      const { domain } = this.#parts;
      const received = decodeReceiptMessage(message);
      const hash = await verifyStruct(domain, this.#operator, "StepReceipt", received.receipt);
      this.#checkReceipt(received.receipt.value, reached);
      await this.#checkContinues(received);
      const { toPos, root, signedAt } = received.receipt.value;
      if (toPos > this.#last.toPos) await this.#keep("receipt", received);
      await this.#parts.compareHops(Number(toPos), received.hops);
      this.#last = { toPos, root: hexToBytes(root), signedAt };
      return this.#pay(Number(toPos), hash);
    });
  }

  /** @param reached positions known to be computed */
  close(reached: number): Promise<void> {
    this.#closing ??= this.#close(reached);
    return this.#closing;
  }

  async #close(reached: number): Promise<void> {
    await this.#queue;
    const { lane, journal } = this.#parts;
    try {
      // Before the first prepayment the stage is sent nothing.
      const due = this.#prepaid === 0 ? 0n : this.#cost(Math.max(reached, this.#prepaid));
      if (this.paid >= due) await lane.ledger.settle();
    } finally {
      await journal.close();
      await lane.close();
    }
  }

  /** What an operator shows as its last voucher counts only if this account signed it for this lane. */
  async #checkOwnVoucher(best: Signed<Voucher>): Promise<bigint> {
    const { domain, signer, terms, lane } = this.#parts;
    const { payer, payee, lane: number, cumulative } = best.value;
    if (payer !== terms.value.payer || payee !== this.#operator || number !== lane.lane) {
      throw new MalformedSettlementError("countersignature", "its voucher is of another lane");
    }
    await verifyStruct(domain, signer.address, "Voucher", best);
    const known = lane.ledger.state.best?.value.cumulative ?? 0n;
    if (cumulative > known) await lane.ledger.addVoucher(best);
    return cumulative;
  }

  #checkReceipt({ termsHash, toPos, signedAt }: StepReceipt, reached: number): void {
    const { terms, clock, positions } = this.#parts;
    const refuse = (field: string, why: string): never => {
      throw new ReceiptRefusedError(this.#operator, field, why);
    };
    if (termsHash !== terms.hash) refuse("termsHash", `is ${termsHash}, not ${terms.hash}`);
    const seen = Math.max(reached, this.#prepaid, this.#begun);
    const most = Math.min(seen + RECEIPT_LEAD_POSITIONS, positions);
    if (toPos > BigInt(most))
      refuse("toPos", `is ${toPos}, while ${seen} positions are known to be computed`);
    const now = clock.now();
    const apart = distance(signedAt, now);
    if (apart > CLOCK_TOLERANCE) refuse("signedAt", `is ${signedAt}, ${apart} s from ${now}`);
    if (signedAt < this.#last.signedAt) refuse("signedAt", `is ${signedAt}, before the last receipt's`);
  }

  /** The receipt must commit to all that the last one did, unchanged. */
  async #checkContinues(received: ReceiptMessage): Promise<void> {
    const { toPos, root } = received.receipt.value;
    const last = this.#last;
    if (toPos < last.toPos) {
      await this.#keep("refused", received);
      throw new ReceiptRefusedError(this.#operator, "toPos", `is ${toPos}, below ${last.toPos}`);
    }
    const [from, size] = [Number(last.toPos), Number(toPos)];
    if (verifyConsistency(last.root, from, hexToBytes(root), size, received.prefix)) return;
    await this.#keep("refused", received);
    if (from === size && bytesToHex(last.root) !== root) {
      throw new EquivocationError(this.#operator, [last.toPos, toPos], this.#parts.journal.path);
    }
    throw new ReceiptRefusedError(this.#operator, "root", `is not shown to continue position ${from}`);
  }

  async #keep(kind: "receipt" | "refused", { receipt, hops }: ReceiptMessage): Promise<void> {
    const [received, sent] = hops.map(({ boundary }) => bytesToHex(encodeSigned("Boundary", boundary)));
    const data = bytesToHex(encodeSigned("StepReceipt", receipt));
    await this.#parts.journal.append({ kind, data, received: received ?? "", sent: sent ?? "" });
  }

  /** The voucher that pays for all positions below `position`, on the disk; undefined where they are paid. */
  async #pay(position: number, receiptHash: Hex): Promise<unknown> {
    const { domain, signer, terms, lane, positions, claimWindow } = this.#parts;
    const { payer, operator, end } = terms.value;
    if (!Number.isSafeInteger(position) || position < 0 || position > positions) {
      throw new SessionCapError(position, positions);
    }
    if (this.#base === undefined) throw new ReceiptRefusedError(operator, "terms", "are not accepted yet");
    this.#paidTo = Math.max(this.#paidTo, position);
    const cumulative = this.#base + this.#cost(position);
    if (cumulative <= this.#promised) return undefined;
    const voucher = await signStruct(domain, signer, "Voucher", {
      payer,
      payee: operator,
      lane: lane.lane,
      cumulative,
      seq: lane.ledger.state.seq + 1n,
      receiptHash,
      expiry: end + claimWindow,
    });
    await lane.ledger.addVoucher(voucher);
    this.#promised = cumulative;
    return encodeSigned("Voucher", voucher);
  }

  /** OMNI wei for the positions below `position`. */
  #cost(position: number): bigint {
    return this.#parts.terms.value.price * BigInt(Math.max(0, position - this.#free));
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(work);
    this.#queue = turn.catch(() => {});
    return turn;
  }
}
