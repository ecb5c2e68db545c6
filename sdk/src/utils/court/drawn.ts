import type { TransactionReceipt } from "viem";
import { disputeCourtAbi } from "../../abi/DisputeCourt.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { eventArgs } from "../logs.ts";

/** A jury that was drawn. */
export interface DrawnJury {
  /** Which of the dispute's juries, from 1. */
  readonly draw: number;
  /** The beacon's block whose value decides who sits in it. */
  readonly drawBlock: bigint;
  /** Second as of which its members are drawn. */
  readonly drawnAt: bigint;
}

/** The jury that a transaction had drawn. */
export function drawnOf(client: OmniBaseClient): (receipt: TransactionReceipt) => DrawnJury {
  const address = client.deployment.disputeCourt;
  return (receipt) => {
    const location = { abi: disputeCourtAbi, address, eventName: "DeliveryDemanded" } as const;
    const { draw, drawBlock, drawnAt } = eventArgs(receipt, location);
    return { draw: Number(draw), drawBlock, drawnAt };
  };
}
