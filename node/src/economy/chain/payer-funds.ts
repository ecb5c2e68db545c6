import type { ListedLane, OmniClient } from "@omninode/sdk";
import type { Address, Hash } from "viem";
import { NothingToTakeBackError } from "./errors.ts";

/** What a payer has in the hub, in OMNI wei. */
export interface PayerFunds {
  /** Free to be reserved or taken out. */
  readonly deposited: bigint;
  /** Reserved in lanes, and not claimed by their operators. */
  readonly reserved: bigint;
}

export async function readPayerFunds(client: OmniClient, payer: Address): Promise<PayerFunds> {
  const [deposited, lanes] = await Promise.all([
    client.getUnspentDeposit({ payer }),
    client.listLanes({ payer }),
  ]);
  return { deposited, reserved: lanes.reduce((sum, lane) => sum + open(lane), 0n) };
}

export interface TakeBackOptions {
  readonly payer: Address;
  /** Leave what comes back in the deposit, for new lanes. */
  readonly keepDeposit?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface TakenBack {
  readonly transactionHash: Hash;
  /** OMNI wei paid out to the payer. */
  readonly paid: bigint;
  /** When the next lane comes back, in seconds of the hub's clock; undefined where none is waited for. */
  readonly reclaimAt: bigint | undefined;
}

/**
 * Takes back what a payer can have now: lanes asked back long enough ago return to the deposit, other lanes are asked
 * back, and the deposit is paid out.
 *
 * @throws NothingToTakeBackError where no step does anything
 */
export async function takeBack(client: OmniClient, options: TakeBackOptions): Promise<TakenBack> {
  const { payer, keepDeposit = false, signal } = options;
  const [{ now }, lanes] = await Promise.all([client.getClock(), client.listLanes({ payer })]);
  let transactionHash: Hash | undefined;
  const waiting: bigint[] = [];
  for (const { payee, lane, reclaimAt, ...amounts } of lanes) {
    if (open(amounts) === 0n) continue;
    if (reclaimAt === 0n) {
      const request = await client.requestReclaim({ payee, lane });
      waiting.push((await request.wait({ signal })).reclaimAt);
      transactionHash = request.transactionHash;
    } else if (reclaimAt <= now) {
      const request = await client.reclaim({ payee, lane });
      await request.wait({ signal });
      transactionHash = request.transactionHash;
    } else waiting.push(reclaimAt);
  }
  const deposit = keepDeposit ? 0n : await client.getUnspentDeposit({ payer });
  if (deposit > 0n) {
    const request = await client.withdrawDeposit({ amount: deposit });
    await request.wait({ signal });
    transactionHash = request.transactionHash;
  }
  const reclaimAt = waiting.reduce<bigint | undefined>(
    (a, b) => (a === undefined || b < a ? b : a),
    undefined,
  );
  if (transactionHash === undefined) throw new NothingToTakeBackError(reclaimAt);
  return { transactionHash, paid: deposit, reclaimAt };
}

function open({ reserved, accepted }: Pick<ListedLane, "reserved" | "accepted">): bigint {
  return reserved - accepted;
}
