import { type Hex, parseEventLogs } from "viem";
import { disputeCourtAbi, disputeFaults, type OmniClient } from "../../../sdk/src/index.ts";

/** What the chain's events say of a dispute. */
export interface CourtRecord {
  readonly id: Hex;
  readonly operator: Hex;
  readonly challenger: Hex;
  /** Events in their order, each with the gas of its transaction. */
  readonly steps: readonly { readonly event: string; readonly transactionHash: Hex; readonly gas: bigint }[];
  /** Gas of all transactions of the dispute, of whoever sent them. */
  readonly gas: bigint;
  readonly outcome:
    | {
        readonly convicted: string;
        readonly slashed: bigint;
        readonly rewarded: bigint;
        readonly refunded: bigint;
      }
    | { readonly acquitted: bigint }
    | undefined;
}

/** All disputes that the court ever had, from its events alone. */
export async function courtRecords(client: OmniClient): Promise<CourtRecord[]> {
  const { disputeCourt: address, blockNumber: fromBlock } = client.deployment;
  const raw = await client.getLogs({ address, fromBlock, toBlock: "latest" });
  const logs = parseEventLogs({ abi: disputeCourtAbi, logs: raw });
  const ids = new Set(logs.flatMap(({ args }) => ("id" in args ? [args.id] : [])));
  const records: CourtRecord[] = [];
  for (const id of ids) {
    const ofDispute = logs.filter(({ args }) => "id" in args && args.id === id);
    const opened = ofDispute.find(({ eventName }) => eventName === "Opened");
    if (opened?.eventName !== "Opened") continue;
    const { operator, challenger } = opened.args;
    const steps = [];
    for (const { eventName, transactionHash } of ofDispute) {
      const { gasUsed } = await client.getTransactionReceipt({ hash: transactionHash });
      steps.push({ event: eventName, transactionHash, gas: gasUsed });
    }
    const gas = new Map(steps.map((step) => [step.transactionHash, step.gas]));
    const total = [...gas.values()].reduce((sum, one) => sum + one, 0n);
    records.push({ id, operator, challenger, steps, gas: total, outcome: outcomeOf(ofDispute) });
  }
  return records;
}

function outcomeOf(logs: ReturnType<typeof parseEventLogs<typeof disputeCourtAbi>>): CourtRecord["outcome"] {
  const last = logs.at(-1);
  if (last?.eventName === "Convicted") {
    const { fault, slashed, rewarded, refunded } = last.args;
    return { convicted: disputeFaults[fault] ?? "unknown", slashed, rewarded, refunded };
  }
  return last?.eventName === "Acquitted" ? { acquitted: last.args.forfeited } : undefined;
}
