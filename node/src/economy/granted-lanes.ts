import { type Address, isAddressEqual } from "viem";
import type { PayerChain, SessionKeyState } from "./chain-view.ts";
import { SessionKeyExhaustedError, SessionKeyLapsedError } from "./errors.ts";
import { type HeldLane, type LaneRequest, lacking, type PayerLanesInit, takeLane } from "./payer-lanes.ts";
import { withinCap } from "./session-keys.ts";

/** A lane that a session key may use. */
export interface GrantedLane {
  readonly payee: Address;
  readonly lane: bigint;
}

/** Whose money a session key promises, and where. */
export interface GrantedLanes {
  readonly payer: Address;
  lanes(signal?: AbortSignal): Promise<readonly GrantedLane[]>;
}

interface GrantedInit extends PayerLanesInit {
  readonly granted: GrantedLanes;
  /** The session key. */
  readonly key: Address;
  /** Second of the hub's clock until which a key must hold. */
  readonly until: bigint;
}

/**
 * Finds a lane for each stage among those that a session key was granted; it can fund none. As with lanes of a payer's own, one serves
 * one session at a time and one peer. One whose last session ended without its last voucher comes last: its payee may have used up the
 * credit that it grants, and then refuses it.
 *
 * @throws SessionKeyExhaustedError, SessionKeyLapsedError
 */
export async function holdGrantedLanes(
  init: GrantedInit,
  requests: readonly LaneRequest[],
  signal?: AbortSignal,
): Promise<HeldLane[]> {
  const lanes = await init.granted.lanes(signal);
  const held: HeldLane[] = [];
  try {
    for (const request of requests) held.push(await holdGranted(init, lanes, request, signal));
    return held;
  } catch (error) {
    await Promise.all(held.map((lane) => lane.close()));
    throw error;
  }
}

async function holdGranted(
  { folder, payer, chain, key, until }: GrantedInit,
  lanes: readonly GrantedLane[],
  { payee, peerId, amount }: LaneRequest,
  signal?: AbortSignal,
): Promise<HeldLane> {
  let lapsed: SessionKeyState | undefined;
  let fallback: HeldLane | undefined;
  await using spare = new AsyncDisposableStack();
  for (const { lane } of lanes.filter((one) => isAddressEqual(one.payee, payee))) {
    const taken = await takeLane(folder, payer, chain, payee, lane, signal);
    if (taken === undefined) continue;
    const state = await sessionKey(chain, { payer, payee, lane, key }, taken, signal);
    const candidate = { ...taken, state: withinCap(taken.state, state) };
    const { peerId: paid = peerId, unsettled } = candidate.ledger.state;
    const isFree = candidate.state.reclaimAt === 0n && paid === peerId;
    const isEnough = isFree && lacking(candidate, amount) === 0n;
    if (isEnough && state.expiry >= until) {
      if (!unsettled) {
        if (candidate.ledger.state.peerId === undefined) await candidate.ledger.assign(peerId);
        return candidate;
      }
      if (fallback === undefined) {
        fallback = candidate;
        spare.defer(() => candidate.close());
        continue;
      }
    } else if (isEnough) lapsed = state;
    await candidate.close();
  }
  if (fallback !== undefined) {
    spare.move();
    return fallback;
  }
  if (lapsed !== undefined) throw new SessionKeyLapsedError(key, payee, lapsed.expiry, until);
  throw new SessionKeyExhaustedError(key, payee, amount);
}

/** What the key may sign in a lane that was taken; where that cannot be read, the lane is given back. */
async function sessionKey(
  chain: PayerChain,
  place: Parameters<PayerChain["sessionKey"]>[0],
  taken: HeldLane,
  signal?: AbortSignal,
): Promise<SessionKeyState> {
  try {
    return await chain.sessionKey(place, signal);
  } catch (error) {
    await taken.close();
    throw error;
  }
}
