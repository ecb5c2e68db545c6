import { qualityOracleAbi } from "../../abi/QualityOracle.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { eventArgs } from "../../utils/logs.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export type CloseRevealsParameters = WriteOptions;

export interface CloseRevealsOutcome {
  /** Epoch judged. */
  readonly epoch: bigint;
  /** Seats of members that revealed, of 21. */
  readonly seatsRevealed: number;
}

export type CloseRevealsReturnType = Written<CloseRevealsOutcome>;

export type CloseRevealsErrorType = TranslatedErrorType;

/**
 * Ends the reveals of the round: burns the bonds of members that did not, and removes them. Anyone may.
 *
 * @throws ContractRefusedError `OMNI_WRONG_PHASE`, `OMNI_REVEAL_OPEN`
 * @example
 * const { wait } = await client.closeReveals()
 * const { seatsRevealed } = await wait()
 */
export function closeReveals(
  client: OmniBaseClient,
  options: CloseRevealsParameters = {},
): Promise<CloseRevealsReturnType> {
  return write(client, "qualityOracle", {
    ...options,
    abi: qualityOracleAbi,
    functionName: "close",
    args: [],
    outcome: (receipt) => {
      const args = eventArgs(receipt, {
        abi: qualityOracleAbi,
        address: client.deployment.qualityOracle,
        eventName: "Closed",
      });
      return { epoch: args.epoch, seatsRevealed: Number(args.seatsRevealed) };
    },
  });
}
