import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { bytesToHex, type LocalAccount } from "viem";
import { syncFolder } from "../store/blob-store/fs-files.ts";
import { takeLock } from "../store/lock-file.ts";
import type { OperatorBooks, OperatorSession } from "../types/settlement.ts";
import type { OperatorChain } from "./chain-view.ts";
import { OPEN_DEADLINE_MS, PAYMENT_DEADLINE_MS } from "./constants.ts";
import {
  JournalError,
  LaneInUseError,
  LaneTakenOverError,
  StakeInactiveError,
  StakeOutgrownError,
  TermsRefusedError,
} from "./errors.ts";
import { HubClock } from "./hub-clock.ts";
import { Journal } from "./journal.ts";
import { LaneLedger } from "./lane-ledger.ts";
import { encodeAcceptance } from "./messages.ts";
import { PaidOperatorSession } from "./operator-session.ts";
import { booksFolder, lanePath, sessionJournalPath, sessionTracePath } from "./paths.ts";
import { PaymentGate } from "./payment-gate.ts";
import { checkSessionKey, sessionKeyOf, withinCap } from "./session-keys.ts";
import { decodeSigned, encodeSigned } from "./signed-types.ts";
import { type SigningDomain, signStruct, verifyStruct } from "./signing.ts";
import {
  checkLane,
  checkTerms,
  checkTimes,
  checkTolerances,
  type LeasedLayers,
  laneCredit,
} from "./terms-check.ts";
import { TraceLayout } from "./trace/layout.ts";
import { positionBytes } from "./trace/record.ts";
import { hasBeginning, TraceWriter } from "./trace/trace-file.ts";
import { TraceRecorder } from "./trace/trace-recorder.ts";
import { shapeRecord } from "./trace/trace-shape.ts";
import { checkTraceSpace } from "./trace/trace-space.ts";

export interface OperatorBooksInit {
  /** Folder of this node's data. */
  readonly home: string;
  readonly domain: SigningDomain;
  readonly signer: LocalAccount;
  readonly chain: OperatorChain;
  /** What is leased now; undefined while nothing is. */
  readonly lease: () => LeasedLayers | undefined;
  readonly paymentDeadlineMs?: number;
  /** Bytes that traces may take of the disk. Default 16 GiB. */
  readonly traceSpace?: number;
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
    const lease = init.lease();
    checkTerms(terms, request, signer.address, lease);
    const termsHash = await verifyStruct(domain, terms.gateway, "SessionTerms", signed);
    const signal = AbortSignal.timeout(OPEN_DEADLINE_MS);
    const [clock, wholeLane, key, claimWindow, tolerances, eligible, pending] = await Promise.all([
      HubClock.read(chain, signal),
      chain.lane(terms.payer, terms.operator, terms.lane, signal),
      sessionKeyOf(chain, terms, signal),
      chain.claimWindow(signal),
      chain.tolerances(signal),
      chain.eligible(signer.address, signal),
      chain.pending(signer.address, signal),
    ]);
    if (!eligible) throw new StakeInactiveError(signer.address);
    if (pending > 0n) throw new StakeOutgrownError(signer.address, pending);
    checkTimes(terms, clock.now());
    checkSessionKey(terms, key, claimWindow);
    const lane = withinCap(wholeLane, key);
    checkTolerances(terms, lease, tolerances, clock.now());
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
      const credit = laneCredit(terms, lane, ledger.state, request.paid ?? 0);
      const layout = new TraceLayout(request.shape);
      await checkTraceSpace(folder, request.capacity * positionBytes(layout), init.traceSpace);
      const journal = await openSessionJournal(sessionJournalPath(folder, termsHash));
      stack.defer(() => journal.close());
      const from = Number(terms.fromPos);
      const header = { from, threads: request.threads, layout };
      const trace = await TraceWriter.create(sessionTracePath(folder, termsHash), header);
      stack.defer(() => trace.close());
      const recorder = new TraceRecorder(from, request.shape, trace);
      stack.defer(() => recorder.close());
      const gate = new PaymentGate(credit.allowedUntil, init.paymentDeadlineMs ?? PAYMENT_DEADLINE_MS);
      const { signature } = await signStruct(domain, signer, "SessionTerms", terms);
      await journal.append({
        kind: "terms",
        data: bytesToHex(encodeSigned("SessionTerms", signed)),
        countersigned: signature,
      });
      await journal.append(shapeRecord(request.shape));
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
        hop: request.hop,
        reserved: lane.reserved,
        key,
        ledger,
        journal,
        recorder,
        earlier: {
          path: (attempt) => sessionTracePath(folder, attempt),
          has: (attempt, positions) => hasBeginning(sessionTracePath(folder, attempt), header, positions),
        },
        credit,
        gate,
        onReceipt: request.onReceipt,
        onClose: async () => {
          // Until the lane is given back: the next session with it may be asked for meanwhile, and waits.
          try {
            await stack.disposeAsync();
          } finally {
            if (sessions.get(path) === session) sessions.delete(path);
          }
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
  const journal = await Journal.open(path);
  await syncFolder(dirname(dirname(path)));
  return journal;
}
