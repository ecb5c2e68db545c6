import { type Address, type Hex, isAddressEqual, toHex } from "viem";
import type { LayerRange } from "../types/model.ts";
import type { OperatorBooks } from "../types/settlement.ts";
import { distance, larger } from "./amounts.ts";
import type { CurrentTolerances, LaneState } from "./chain-view.ts";
import {
  CLOCK_TOLERANCE,
  FREE_POSITIONS,
  MAX_TERMS_DURATION,
  RECEIPT_POSITIONS,
  TOLERANCES_GRACE,
} from "./constants.ts";
import { Credit } from "./credit.ts";
import {
  CreditExhaustedError,
  LaneClosingError,
  LaneUnderfundedError,
  ResumeTooLongError,
  TermsRefusedError,
  TolerancesRefusedError,
} from "./errors.ts";
import type { LaneLedgerState } from "./lane-ledger.ts";
import { type SessionTerms, ZERO_HASH } from "./signed-types.ts";

/** What this node serves for money. */
export interface LeasedLayers {
  readonly modelId: Hex;
  /** Whether its products can be judged: then terms name tolerances. */
  readonly judged: boolean;
  /** CID. */
  readonly manifest: string;
  readonly layers: LayerRange;
  /** Least OMNI wei a position for these layers. */
  readonly price: bigint;
}

/** Whether the terms are what OPEN asked for, and within what this node leases. @throws TermsRefusedError */
export function checkTerms(
  terms: SessionTerms,
  request: Parameters<OperatorBooks["open"]>[0],
  me: Address,
  lease: LeasedLayers | undefined,
): void {
  const must = (field: string, holds: boolean, offered: unknown, wanted: unknown): void => {
    if (!holds) throw new TermsRefusedError(field, String(offered), String(wanted));
  };
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
  const { paid = 0 } = request;
  if (paid > FREE_POSITIONS) throw new ResumeTooLongError(paid, FREE_POSITIONS);
}

/** @throws TolerancesRefusedError */
export function checkTolerances(
  { tauTable }: SessionTerms,
  lease: Pick<LeasedLayers, "judged"> | undefined,
  { hash, since, previous }: CurrentTolerances,
  now: bigint,
): void {
  const current = lease?.judged ? hash : ZERO_HASH;
  if (tauTable === current) return;
  const justReplaced = lease?.judged && previous !== ZERO_HASH && now - since < TOLERANCES_GRACE;
  if (!(justReplaced && tauTable === previous)) throw new TolerancesRefusedError(tauTable, current);
}

/** @throws TermsRefusedError */
export function checkTimes({ start, end }: SessionTerms, now: bigint): void {
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
export function checkLane({ lane: number, price }: SessionTerms, lane: LaneState, promised: bigint): void {
  if (lane.reclaimAt !== 0n) throw new LaneClosingError(number);
  const needed = price * BigInt(RECEIPT_POSITIONS);
  const left = lane.reserved - promised;
  if (left < needed) throw new LaneUnderfundedError(number, needed, left);
}

/** What the payer may use; where credit for a receipt's worth is not left, work would stand still. */
export function laneCredit(
  terms: SessionTerms,
  lane: LaneState,
  state: LaneLedgerState,
  free: number,
): Credit {
  const base = larger(state.best?.value.cumulative ?? 0n, lane.accepted);
  checkLane(terms, lane, base);
  const credit = new Credit(terms.price, base, state.unpaid, free);
  if (terms.price > 0n && credit.grace < RECEIPT_POSITIONS)
    throw new CreditExhaustedError(terms.lane, state.unpaid);
  return credit;
}
