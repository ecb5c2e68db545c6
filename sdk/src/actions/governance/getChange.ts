import type { Hex } from "viem";
import { timelockControllerAbi } from "../../abi/TimelockController.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export interface GetChangeParameters extends ReadOptions {
  /** Of proposeChange, or by hashChange. */
  readonly id: Hex;
}

/** In the order of the timelock's OperationState. */
const states = ["unknown", "waiting", "ready", "done"] as const;

export interface GetChangeReturnType {
  /** `unknown`: never proposed, or cancelled. */
  readonly state: (typeof states)[number];
  /** Second of the chain's own clock from which it can be executed; undefined where it is unknown or done. */
  readonly readyAt: bigint | undefined;
}

export type GetChangeErrorType = TranslatedErrorType;

/** What the timelock notes as the time of a change that was executed. */
const DONE = 1n;

/**
 * How far a change of governance is.
 *
 * @example
 * const { state, readyAt } = await client.getChange({ id })
 */
export async function getChange(
  client: OmniBaseClient,
  { id, ...options }: GetChangeParameters,
): Promise<GetChangeReturnType> {
  const timelock = { ...options, abi: timelockControllerAbi, args: [id] } as const;
  const [state, time] = await Promise.all([
    read(client, "timelock", { ...timelock, functionName: "getOperationState", timed: true }),
    read(client, "timelock", { ...timelock, functionName: "getTimestamp" }),
  ]);
  return { state: states[state] ?? "unknown", readyAt: time > DONE ? time : undefined };
}
