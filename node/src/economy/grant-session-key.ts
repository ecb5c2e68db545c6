import { randomBytes } from "node:crypto";
import type { OmniClient } from "@omninode/sdk";
import { type Address, getAddress, type Hash } from "viem";
import { untilAborted } from "../net/until-aborted.ts";
import { TERMS_DURATION } from "./constants.ts";
import { DepositInsufficientError, SessionKeyUnknownError } from "./errors.ts";
import type { GrantedLane, GrantedLanes } from "./granted-lanes.ts";

/** How long the lanes of a key that were found hold (ms): events of the chain's whole life are read for them. */
const LANES_CACHE_MS = 60_000;

export interface GrantOptions {
  /** The session key. */
  readonly key: Address;
  /** OMNI wei that it may promise, all lanes together; spread evenly. */
  readonly cap: bigint;
  /** Seconds in which sessions may begin. */
  readonly duration: bigint;
  /** Whom it may pay. */
  readonly payees: readonly Address[];
  /** Lanes for each payee: sessions of a payee at a time. */
  readonly lanes: number;
  readonly signal?: AbortSignal | undefined;
}

export interface SessionGrant {
  readonly lanes: readonly GrantedLane[];
  /** OMNI wei for each lane. */
  readonly share: bigint;
  /** Last second of the hub's clock at which vouchers of the key can be claimed. */
  readonly expiry: bigint;
  /** Of the transaction that reserved the money: the last. */
  readonly transactionHash: Hash;
}

/**
 * Lets a key promise some of the account's deposit to operators, in new lanes of its own: no more than is reserved in them, whoever
 * holds the key. Money is reserved last, so that what fails before costs gas alone.
 *
 * @throws DepositInsufficientError
 */
export async function grantSessionKey(
  client: OmniClient,
  payer: Address,
  { key, cap, duration, payees, lanes: lanesEach, signal }: GrantOptions,
): Promise<SessionGrant> {
  const share = cap / BigInt(payees.length * lanesEach);
  const [{ now }, { claimWindow }, unspent] = await Promise.all([
    client.getClock(),
    client.getHubParameters(),
    client.getUnspentDeposit({ payer }),
  ]);
  const lanes = payees.flatMap((payee) =>
    Array.from({ length: lanesEach }, () => ({ payee, lane: newLane() })),
  );
  const whole = share * BigInt(lanes.length);
  if (share === 0n || whole > unspent) throw new DepositInsufficientError(whole, unspent);
  // Vouchers of a session that begins in the last second must be claimable until its end and the claim window are over.
  const expiry = now + duration + TERMS_DURATION + claimWindow;
  for (const { payee, lane } of lanes) {
    signal?.throwIfAborted();
    const { wait } = await client.authorizeSessionKey({ payee, lane, key, cap: share, expiry });
    await wait({ signal });
  }
  signal?.throwIfAborted();
  const { transactionHash, wait } = await client.reserveMany({
    reservations: lanes.map((lane) => ({ ...lane, amount: share })),
  });
  await wait({ signal });
  return { lanes, share, expiry, transactionHash };
}

/** Random, so that no two machines of a payer meet in a lane. */
const newLane = (): bigint => BigInt(randomBytes(6).readUIntBE(0, 6));

/** Lanes of a payer that a key may sign for, whatever is left in them and however long it holds. */
async function listGrantedLanes(client: OmniClient, payer: Address, key: Address): Promise<GrantedLane[]> {
  const lanes = await client.listLanes({ payer });
  const keys = await Promise.all(
    lanes.map(({ payee, lane }) => client.getSessionKey({ payer, payee, lane, key })),
  );
  return lanes.flatMap(({ payee, lane }, i) => (keys[i]?.expiry ? [{ payee: getAddress(payee), lane }] : []));
}

/** The lanes of a session key as the chain has them, read at most once a minute. */
export function grantedLanes(client: OmniClient, payer: Address, key: Address): GrantedLanes {
  let read: { readonly at: number; readonly lanes: Promise<readonly GrantedLane[]> } | undefined;
  return {
    payer,
    async lanes(signal) {
      const now = performance.now();
      if (read === undefined || now - read.at > LANES_CACHE_MS) {
        const lanes = listGrantedLanes(client, payer, key);
        read = { at: now, lanes };
        lanes.catch(() => {
          read = undefined; // whoever asked hears of it; the next one asks again
        });
      }
      return signal === undefined ? read.lanes : untilAborted(read.lanes, signal);
    },
  };
}

/**
 * Ends what a key may sign for. What it signed, and signs in sessions that are open, stays claimable for the reclaim delay.
 *
 * @throws SessionKeyUnknownError where it may sign for nothing
 */
export async function revokeSessionKey(
  client: OmniClient,
  payer: Address,
  { key, signal }: Pick<GrantOptions, "key" | "signal">,
): Promise<{ readonly lanes: number; readonly transactionHash: Hash }> {
  const lanes = await listGrantedLanes(client, payer, key);
  let last: Hash | undefined;
  for (const { payee, lane } of lanes) {
    signal?.throwIfAborted();
    const { transactionHash, wait } = await client.revokeSessionKey({ payee, lane, key });
    await wait({ signal });
    last = transactionHash;
  }
  if (last === undefined) throw new SessionKeyUnknownError(key, payer);
  return { lanes: lanes.length, transactionHash: last };
}
