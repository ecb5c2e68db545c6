import { isAddressEqual, parseEventLogs, type TransactionReceipt } from "viem";
import { disputeCourtAbi } from "../../abi/DisputeCourt.ts";
import { EventMissingError } from "../../errors/transaction.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type DisputeOutcome, disputeFaults } from "../../types/court.ts";
import { nameOf } from "./nameOf.ts";

/** How the dispute ended, from the transaction that ended it. */
export function outcomeOf(client: OmniBaseClient): (receipt: TransactionReceipt) => DisputeOutcome {
  return (receipt) => {
    const { disputeCourt } = client.deployment;
    const logs = receipt.logs.filter(({ address }) => isAddressEqual(address, disputeCourt));
    const eventName = ["Convicted", "Acquitted"] as const;
    const last = parseEventLogs({ abi: disputeCourtAbi, logs, eventName: [...eventName] }).at(-1);
    if (!last) {
      const { transactionHash } = receipt;
      throw new EventMissingError({ transactionHash, eventName: eventName.join(" or ") });
    }
    if (last.eventName === "Acquitted") return { outcome: "acquitted", forfeited: last.args.forfeited };
    const { fault, slashed, rewarded, refunded } = last.args;
    return { outcome: "convicted", fault: nameOf(disputeFaults, fault), slashed, rewarded, refunded };
  };
}
