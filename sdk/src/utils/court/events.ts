import type {
  ContractEventArgs,
  ContractEventName,
  GetContractEventsParameters,
  GetContractEventsReturnType,
} from "viem";
import { getBlockNumber, getContractEvents } from "viem/actions";
import { disputeCourtAbi } from "../../abi/DisputeCourt.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { translated } from "../request.ts";

type CourtEvent = ContractEventName<typeof disputeCourtAbi>;

export interface EventRange {
  /** First block to look at. Default: the deployment's. */
  readonly fromBlock?: bigint | undefined;
  /** Blocks whose events are asked for at once: public nodes limit it. Default 10,000. */
  readonly blockRange?: bigint | undefined;
}

/** The court's events of a name, in order: it keeps no list of anything. */
export async function courtEvents<const name extends CourtEvent>(
  client: OmniBaseClient,
  eventName: name,
  args: ContractEventArgs<typeof disputeCourtAbi, name>,
  { fromBlock = client.deployment.blockNumber, blockRange = 10_000n }: EventRange,
): Promise<GetContractEventsReturnType<typeof disputeCourtAbi, name, true>> {
  const address = client.deployment.disputeCourt;
  const last = await translated(client, getBlockNumber(client, { cacheTime: 0 }));
  const found: GetContractEventsReturnType<typeof disputeCourtAbi, name, true> = [];
  for (let from = fromBlock; from <= last; from += blockRange) {
    const end = from + blockRange - 1n;
    const range = { fromBlock: from, toBlock: end < last ? end : last };
    const filter = { abi: disputeCourtAbi, address, eventName, args, strict: true, ...range } as const;
    // The filter is typed by its name; put together in two steps, that is lost.
    const request = getContractEvents(client, filter as unknown as GetContractEventsParameters);
    const events = (await translated(client, request)) as unknown as typeof found;
    found.push(...events);
  }
  return found;
}
