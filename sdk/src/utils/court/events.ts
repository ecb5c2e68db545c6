import type { ContractEventArgs, ContractEventName, GetContractEventsReturnType } from "viem";
import { disputeCourtAbi } from "../../abi/DisputeCourt.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { EventWindow } from "../events.ts";
import { filteredEvents } from "../filteredEvents.ts";

type CourtEvent = ContractEventName<typeof disputeCourtAbi>;

export type EventRange = Omit<EventWindow, "blockNumber">;

/** The court's events of a name, in order: it keeps no list of anything. */
export function courtEvents<const name extends CourtEvent>(
  client: OmniBaseClient,
  eventName: name,
  args: ContractEventArgs<typeof disputeCourtAbi, name>,
  range: EventRange,
): Promise<GetContractEventsReturnType<typeof disputeCourtAbi, name, true>> {
  return filteredEvents(client, "disputeCourt", { abi: disputeCourtAbi, eventName, args }, range);
}
