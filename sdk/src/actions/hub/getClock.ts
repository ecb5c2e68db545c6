import { paymentHubAbi } from "../../abi/PaymentHub.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export type GetClockParameters = ReadOptions;

export interface GetClockReturnType {
  /** Seconds of block time less all time paused. */
  readonly now: bigint;
  /** Whether it stands still. */
  readonly paused: boolean;
}

export type GetClockErrorType = TranslatedErrorType;

/**
 * The hub's clock as the next block will have it: every deadline runs on it, signed ones too. It stands still while the
 * hub is paused.
 *
 * @example
 * const { now } = await client.getClock()
 */
export async function getClock(
  client: OmniBaseClient,
  options: GetClockParameters = {},
): Promise<GetClockReturnType> {
  const hub = { ...options, abi: paymentHubAbi };
  const [now, paused] = await Promise.all([
    read(client, "paymentHub", { ...hub, functionName: "clock", args: [], timed: true }),
    read(client, "paymentHub", { ...hub, functionName: "paused", args: [], timed: true }),
  ]);
  return { now, paused };
}
