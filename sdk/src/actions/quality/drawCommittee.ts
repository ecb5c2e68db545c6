import { qualityOracleAbi } from "../../abi/QualityOracle.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { eventArgs } from "../../utils/logs.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export type DrawCommitteeParameters = WriteOptions;

export interface DrawCommitteeOutcome {
  /** Epoch judged. */
  readonly epoch: bigint;
  /** Second of the hub's clock before which members commit. */
  readonly commitUntil: bigint;
  /** Second of the hub's clock before which they reveal. */
  readonly revealUntil: bigint;
}

export type DrawCommitteeReturnType = Written<DrawCommitteeOutcome>;

export type DrawCommitteeErrorType = TranslatedErrorType;

/**
 * Draws the committee of the open round, once the beacon knows the block's value ({@link recordHeader}). Anyone may.
 *
 * @throws ContractRefusedError `OMNI_WRONG_PHASE`, `OMNI_VALUE_UNKNOWN`
 * @example
 * const { wait } = await client.drawCommittee()
 * const { commitUntil, revealUntil } = await wait()
 */
export function drawCommittee(
  client: OmniBaseClient,
  options: DrawCommitteeParameters = {},
): Promise<DrawCommitteeReturnType> {
  return write(client, "qualityOracle", {
    ...options,
    abi: qualityOracleAbi,
    functionName: "draw",
    args: [],
    outcome: (receipt) => {
      const args = eventArgs(receipt, {
        abi: qualityOracleAbi,
        address: client.deployment.qualityOracle,
        eventName: "Drawn",
      });
      return { epoch: args.epoch, commitUntil: args.commitUntil, revealUntil: args.revealUntil };
    },
  });
}
