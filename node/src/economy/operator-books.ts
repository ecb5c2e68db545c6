import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { type Address, bytesToHex, type Hex, isAddressEqual, type LocalAccount, toHex } from "viem";
import type { LayerRange } from "../types/model.ts";
import type { OperatorBooks, OperatorSession } from "../types/settlement.ts";
import { distance, larger } from "./amounts.ts";
import type { LaneState, OperatorChain } from "./chain-view.ts";
import { CLOCK_TOLERANCE, MAX_TERMS_DURATION, PAYMENT_DEADLINE_MS, RECEIPT_POSITIONS } from "./constants.ts";
import { Credit } from "./credit.ts";
import {
  CreditExhaustedError,
  JournalError,
  LaneClosingError,
  LaneInUseError,
  LaneTakenOverError,
  LaneUnderfundedError,
  StakeInactiveError,
  TermsRefusedError,
} from "./errors.ts";
import { HubClock } from "./hub-clock.ts";
import { Journal } from "./journal.ts";
import { LaneLedger } from "./lane-ledger.ts";
import { takeLock } from "./lock-file.ts";
import { encodeAcceptance } from "./messages.ts";
import { PaidOperatorSession } from "./operator-session.ts";
import { booksFolder, lanePath, sessionJournalPath } from "./paths.ts";
import { PaymentGate } from "./payment-gate.ts";
import { decodeSigned, encodeSigned, type SessionTerms, ZERO_HASH } from "./signed-types.ts";
import { type SigningDomain, signStruct, verifyStruct } from "./signing.ts";

/** What this node serves for money. */
export interface LeasedLayers {
  readonly modelId: Hex;
  /** CID. */
  readonly manifest: string;
  readonly layers: LayerRange;
  /** Least OMNI wei a position for these layers. */
  readonly price: bigint;
}

export interface OperatorBooksInit {
  /** Folder of this node's data. */
  readonly home: string;
  readonly domain: SigningDomain;
  readonly signer: LocalAccount;
  readonly chain: OperatorChain;
  /** What is leased now; undefined while nothing is. */
  readonly lease: () => LeasedLayers | undefined;
  readonly paymentDeadlineMs?: number;
}

type OpenRequest = Parameters<OperatorBooks["open"]>[0];

/** The operator's side of paid sessions. */
export function createOperatorBooks(init: OperatorBooksInit): OperatorBooks {
  const { home, domain, signer, chain } = init;
  const folder = booksFolder({ home, domain, account: signer.address }, "operator");
  const sessions = new Map<string, PaidOperatorSession>();

  async function open(request: OpenRequest): Promise<OperatorSession> {
    const signed = decodeSigned("SessionTerms", request.terms);
    const terms = signed.value;
    checkTerms(terms, request, signer.address, init.lease());
    const termsHash = await verifyStruct(domain, terms.gateway, "SessionTerms", signed);
    const signal = AbortSignal.timeout(10_000);
    const [clock, lane, claimWindow, eligible] = await Promise.all([
      HubClock.read(chain, signal),
      chain.lane(terms.payer, terms.operator, terms.lane, signal),
      chain.claimWindow(signal),
      chain.eligible(signer.address, signal),
    ]);
    if (!eligible) throw new StakeInactiveError(signer.address);
    checkTimes(terms, clock.now());
    checkLane(terms, lane, lane.accepted);
    const path = lanePath(folder, terms.payer, terms.lane);
    const superseded = sessions.get(path);
    superseded?.fail(new LaneTakenOverError(terms.lane));
    await superseded?.close();

    const lock = await takeLock(path.replace(/log$/, "lock"));
    if (lock === undefined) throw new LaneInUseError(path);
    const stack = new AsyncDisposableStack();
    stack.defer(() => lock.release());
    try {
      const ledger = await LaneLedger.open(path);
      stack.defer(() => ledger.close());
      const credit = laneCredit(terms, lane, ledger);
      const journal = await openSessionJournal(sessionJournalPath(folder, termsHash));
      const gate = new PaymentGate(credit.allowedUntil, init.paymentDeadlineMs ?? PAYMENT_DEADLINE_MS);
      const { signature } = await signStruct(domain, signer, "SessionTerms", terms);
      await journal.append({
        kind: "terms",
        data: bytesToHex(encodeSigned("SessionTerms", signed)),
        countersigned: signature,
      });
      const { best } = ledger.state;
      const accepted = encodeAcceptance({ signature, best: best && encodeSigned("Voucher", best) });
      const session = new PaidOperatorSession({
        domain,
        signer,
        chain,
        clock,
        claimWindow,
        terms,
        termsHash,
        accepted,
        reserved: lane.reserved,
        ledger,
        journal,
        credit,
        gate,
        onReceipt: request.onReceipt,
        onClose: async () => {
          if (sessions.get(path) === session) sessions.delete(path);
          await stack.disposeAsync();
        },
      });
      sessions.set(path, session);
      return session;
    } catch (error) {
      await stack.disposeAsync();
      throw error;
    }
  }

  return { open };
}

function checkTerms(
  terms: SessionTerms,
  request: OpenRequest,
  me: Address,
  lease: LeasedLayers | undefined,
): void {
  const must = (field: string, holds: boolean, offered: unknown, wanted: unknown): void => {
    if (!holds) throw new TermsRefusedError(field, String(offered), String(wanted));
  };
  // A stranger who may sign for a payer's lane could end that payer's session on it.
  must("gateway", isAddressEqual(terms.gateway, terms.payer), terms.gateway, terms.payer);
  must("operator", isAddressEqual(terms.operator, me), terms.operator, me);
  must(
    "manifest",
    lease?.manifest === request.manifest,
    request.manifest,
    lease?.manifest ?? "none, as nothing is leased",
  );
  if (lease === undefined) return;
  must("manifest", terms.manifest === lease.modelId, terms.manifest, lease.modelId);
  const [a, b] = request.layers;
  must("layers", terms.a === a && terms.b === b, [terms.a, terms.b], request.layers);
  must(
    "layers",
    lease.layers[0] <= a && a < b && b <= lease.layers[1],
    request.layers,
    `within ${lease.layers}`,
  );
  must("session", terms.session === toHex(request.session, { size: 32 }), terms.session, request.session);
  must("price", terms.price >= lease.price, terms.price, `at least ${lease.price}`);
  must("fromPos", terms.fromPos === 0n, terms.fromPos, 0);
  must("tauTable", terms.tauTable === ZERO_HASH, terms.tauTable, ZERO_HASH);
}

function checkTimes({ start, end }: SessionTerms, now: bigint): void {
  const apart = distance(start, now);
  if (apart > CLOCK_TOLERANCE)
    throw new TermsRefusedError("start", String(start), `within ${CLOCK_TOLERANCE} s of ${now}`);
  if (end <= now || end - start > MAX_TERMS_DURATION) {
    throw new TermsRefusedError(
      "end",
      String(end),
      `after ${now} and at most ${MAX_TERMS_DURATION} s after the start`,
    );
  }
}

/** The lane must hold a receipt's worth beyond what was promised, for as long as it takes to claim it. */
function checkLane({ lane: number, price }: SessionTerms, lane: LaneState, promised: bigint): void {
  if (lane.reclaimAt !== 0n) throw new LaneClosingError(number);
  const needed = price * BigInt(RECEIPT_POSITIONS);
  const left = lane.reserved - promised;
  if (left < needed) throw new LaneUnderfundedError(number, needed, left);
}

/** What the payer may use; where credit for a receipt's worth is not left, work would stand still. */
function laneCredit(terms: SessionTerms, lane: LaneState, { state }: LaneLedger): Credit {
  const base = larger(state.best?.value.cumulative ?? 0n, lane.accepted);
  checkLane(terms, lane, base);
  const credit = new Credit(terms.price, base, state.unpaid);
  if (terms.price > 0n && credit.grace < RECEIPT_POSITIONS)
    throw new CreditExhaustedError(terms.lane, state.unpaid);
  return credit;
}

/** One attempt has one journal, ever: signing receipts of the same terms twice would be equivocation. */
async function openSessionJournal(path: string): Promise<Journal> {
  try {
    await mkdir(dirname(dirname(path)), { recursive: true, mode: 0o700 });
    await mkdir(dirname(path), { mode: 0o700 });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") {
      throw new TermsRefusedError("session", "one that was accepted before", "a new one");
    }
    throw new JournalError(path, "cannot be made", error);
  }
  return Journal.open(path);
}
