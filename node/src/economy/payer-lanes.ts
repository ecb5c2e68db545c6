import { randomBytes } from "node:crypto";
import { type Address, isAddressEqual } from "viem";
import { takeLock } from "../store/lock-file.ts";
import { larger, sum } from "./amounts.ts";
import type { LaneState, PayerChain, Reservation } from "./chain-view.ts";
import { DepositInsufficientError } from "./errors.ts";
import { LaneLedger, readLane } from "./lane-ledger.ts";
import { lanePath, listLanes } from "./paths.ts";

/** What a stage of a route needs of a lane. */
export interface LaneRequest {
  readonly payee: Address;
  readonly peerId: string;
  /** OMNI wei. */
  readonly amount: bigint;
}

/** A lane that this process holds until `close`. */
export interface HeldLane {
  readonly lane: bigint;
  readonly ledger: LaneLedger;
  /** As on chain once the route is funded. */
  readonly state: LaneState;
  close(): Promise<void>;
}

/** A route's lanes are filled for this many sessions like the present one where the deposit allows, to save transactions. */
const SESSIONS_AHEAD = 2n;

export interface PayerLanesInit {
  /** Folder of this payer's books. */
  readonly folder: string;
  readonly payer: Address;
  readonly chain: PayerChain;
}

/**
 * Finds a lane for each stage and funds what lacks in one transaction. A lane serves one session at a time and one peer,
 * since its payee counts on from the last voucher it holds. One whose last session ended without its last voucher is left
 * alone: its payee may have used up the credit it grants.
 */
export async function fundLanes(
  { folder, payer, chain }: PayerLanesInit,
  requests: readonly LaneRequest[],
  signal?: AbortSignal,
): Promise<HeldLane[]> {
  const held: HeldLane[] = [];
  try {
    for (const request of requests) held.push(await holdLane(folder, payer, chain, request, signal));
    const missing = requests.map(({ amount }, i) => lacking(held[i], amount));
    if (missing.every((amount) => amount === 0n)) return held;
    const unspent = await chain.unspent(payer, signal);
    const generous = requests.map(({ amount }, i) =>
      missing[i] ? lacking(held[i], amount * SESSIONS_AHEAD) : 0n,
    );
    const amounts = sum(generous) <= unspent ? generous : missing;
    if (sum(amounts) > unspent) throw new DepositInsufficientError(sum(amounts), unspent);
    const reservations: Reservation[] = [];
    held.forEach(({ lane }, i) => {
      const [amount, payee] = [amounts[i], requests[i]?.payee];
      if (amount && payee) reservations.push({ payee, lane, amount });
    });
    await chain.reserveMany(reservations, signal);
    return held.map((lane, i) => withReserved(lane, amounts[i] ?? 0n));
  } catch (error) {
    await Promise.all(held.map((lane) => lane.close()));
    throw error;
  }
}

async function holdLane(
  folder: string,
  payer: Address,
  chain: PayerChain,
  { payee, peerId, amount }: LaneRequest,
  signal?: AbortSignal,
): Promise<HeldLane> {
  let fallback: HeldLane | undefined;
  for (const lane of await knownLanes(folder, payee, peerId)) {
    const candidate = await takeLane(folder, payer, chain, payee, lane, signal);
    if (candidate === undefined) continue;
    const { ledger, state } = candidate;
    if (state.reclaimAt === 0n && !ledger.state.unsettled && lacking(candidate, amount) === 0n) {
      await fallback?.close();
      return candidate;
    }
    if (state.reclaimAt === 0n && !ledger.state.unsettled && fallback === undefined) fallback = candidate;
    else await candidate.close();
  }
  if (fallback !== undefined) return fallback;
  for (;;) {
    // Random, so that two machines of one payer, or one that lost its books, do not meet in a lane.
    const lane = randomBytes(6).readUIntBE(0, 6);
    const candidate = await takeLane(folder, payer, chain, payee, BigInt(lane), signal);
    if (candidate?.state.reserved === 0n) {
      await candidate.ledger.assign(peerId);
      return candidate;
    }
    await candidate?.close();
  }
}

/** Lanes to reuse, those of the books alone: no chain tells what was promised in a lane. */
async function knownLanes(folder: string, payee: Address, peerId: string): Promise<bigint[]> {
  const lanes: bigint[] = [];
  for (const { other, lane } of await listLanes(folder)) {
    if (!isAddressEqual(other, payee)) continue;
    const { state } = await readLane(lanePath(folder, payee, lane));
    if (state.peerId === peerId && !state.unsettled) lanes.push(lane);
  }
  return lanes;
}

/** Undefined where another session uses the lane. */
export async function takeLane(
  folder: string,
  payer: Address,
  chain: PayerChain,
  payee: Address,
  lane: bigint,
  signal?: AbortSignal,
): Promise<HeldLane | undefined> {
  const path = lanePath(folder, payee, lane);
  const lock = await takeLock(path.replace(/log$/, "lock"));
  if (lock === undefined) return undefined;
  await using cleanup = new AsyncDisposableStack();
  cleanup.defer(() => lock.release());
  const ledger = await LaneLedger.open(path);
  cleanup.defer(() => ledger.close());
  const state = await chain.lane(payer, payee, lane, signal);
  const resources = cleanup.move();
  return { lane, ledger, state, close: () => resources.disposeAsync() };
}

function withReserved({ state, ...lane }: HeldLane, added: bigint): HeldLane {
  return { ...lane, state: { ...state, reserved: state.reserved + added } };
}

/** OMNI wei to reserve for a lane to have `amount` left. */
export function lacking(lane: HeldLane | undefined, amount: bigint): bigint {
  if (lane === undefined) return amount;
  const { state, ledger } = lane;
  const promised = ledger.state.best?.value.cumulative ?? 0n;
  const left = state.reserved - larger(promised, state.accepted);
  return left >= amount ? 0n : amount - left;
}
