import type { Abi, ContractEventArgs, ContractEventName, Log, WatchContractEventParameters } from "viem";
import { watchContractEvent } from "viem/actions";
import type { OmniSdkError } from "../errors/base.ts";
import { translateError } from "../errors/translate.ts";
import type { OmniBaseClient } from "../types/client.ts";
import type { ContractName } from "../types/deployment.ts";
import { urlOf } from "./request.ts";

export type EventName<abi extends Abi> = ContractEventName<abi>;

/** Stops watching. */
export type Unwatch = () => void;

type Event<abi extends Abi, name extends EventName<abi>> = Log<
  bigint,
  number,
  false,
  undefined,
  true,
  abi,
  name
>;

export interface WatchParameters<abi extends Abi, name extends EventName<abi>> {
  readonly eventName: name;
  /** Only events with these indexed arguments. Default: all. */
  readonly args?: ContractEventArgs<abi, name> | undefined;
  /** Called for each event, in order. */
  readonly onEvent: (event: Event<abi, name>) => void;
  /** Called when the chain cannot be asked; the watch goes on. Default: nothing. */
  readonly onError?: ((error: OmniSdkError) => void) | undefined;
  /** Begin at this block. Default: the next one. */
  readonly fromBlock?: bigint | undefined;
  /** Milliseconds between looks. Default: the client's. */
  readonly pollingInterval?: number | undefined;
  /** Stops watching as the returned function does. */
  readonly signal?: AbortSignal | undefined;
}

export function watch<const abi extends Abi, name extends EventName<abi>>(
  client: OmniBaseClient,
  contract: ContractName,
  abi: abi,
  parameters: WatchParameters<abi, name>,
): Unwatch {
  const { onEvent, onError, signal, args, fromBlock, pollingInterval, eventName } = parameters;
  if (signal?.aborted) return () => {};
  const stop = watchContractEvent(client, {
    abi,
    address: client.deployment[contract],
    eventName,
    strict: true,
    ...(args === undefined ? {} : { args }),
    ...(fromBlock === undefined ? {} : { fromBlock }),
    ...(pollingInterval === undefined ? {} : { pollingInterval }),
    onLogs: (logs: readonly Event<abi, name>[]) => {
      for (const log of logs) if (!signal?.aborted) onEvent(log);
    },
    onError: (error: Error) =>
      onError?.(translateError(error, { url: urlOf(client), chainId: client.chain.id })),
  } as unknown as WatchContractEventParameters);
  signal?.addEventListener("abort", stop, { once: true });
  return () => {
    signal?.removeEventListener("abort", stop);
    stop();
  };
}
