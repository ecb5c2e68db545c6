import { isAddressEqual } from "viem";
import { smaller } from "./amounts.ts";
import type { LaneState, SessionKeyState, SettlementChain } from "./chain-view.ts";
import { TERMS_DURATION } from "./constants.ts";
import { TermsRefusedError } from "./errors.ts";
import type { SessionTerms } from "./signed-types.ts";

// A payer may let a session key sign for some of its lanes, each up to a cap and until a time: docs/SETTLEMENT.md#session-keys.

/** What a key may promise in a lane is bounded by its cap as by what is reserved. */
export function withinCap(lane: LaneState, key: SessionKeyState | undefined): LaneState {
  return key === undefined ? lane : { ...lane, reserved: smaller(lane.reserved, key.cap) };
}

/** Second of the hub's clock until which a key must hold for a session that begins now: vouchers of its last position can be claimed then. */
export function keyNeededUntil(now: bigint, claimWindow: bigint): bigint {
  return now + TERMS_DURATION + claimWindow;
}

/**
 * Who drives a session must be able to pay for it: the payer itself, or a session key of the lane. A stranger could end the payer's
 * session on it. As a revoked key holds for the reclaim delay yet, which is longer than the terms of a key and the claim window, whatever
 * it signs in them can be claimed.
 *
 * @param key of the lane, for the terms' gateway; undefined where that is the payer
 * @throws TermsRefusedError
 */
export function checkSessionKey(
  { gateway, payer, start, end }: SessionTerms,
  key: SessionKeyState | undefined,
  claimWindow: bigint,
): void {
  if (key === undefined && isAddressEqual(gateway, payer)) return;
  const refuse = (offered: string, wanted: string): never => {
    throw new TermsRefusedError("gateway", offered, wanted);
  };
  if (key === undefined || key.expiry === 0n) {
    throw new TermsRefusedError("gateway", gateway, `${payer} or a session key of its lane`);
  }
  if (end - start > TERMS_DURATION) refuse(`a session key for ${end - start} s`, `at most ${TERMS_DURATION}`);
  const needed = end + claimWindow;
  if (key.expiry < needed) refuse(`a session key until ${key.expiry}`, `one until ${needed}`);
}

/** Undefined where the account pays for itself. */
export function sessionKeyOf(
  chain: Pick<SettlementChain, "sessionKey">,
  { payer, operator, lane, gateway }: Pick<SessionTerms, "payer" | "operator" | "lane" | "gateway">,
  signal: AbortSignal,
): Promise<SessionKeyState | undefined> {
  if (isAddressEqual(gateway, payer)) return Promise.resolve(undefined);
  return chain.sessionKey({ payer, payee: operator, lane, key: gateway }, signal);
}
