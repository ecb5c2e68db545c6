import { qualityOracleAbi } from "../../abi/QualityOracle.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { eventArgs } from "../../utils/logs.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export type OpenQualityRoundParameters = WriteOptions;

export interface OpenQualityRoundOutcome {
  /** Epoch judged. */
  readonly epoch: bigint;
  /** The beacon's block that draws the committee. */
  readonly drawBlock: bigint;
  /** Columns judged. */
  readonly columns: number;
}

export type OpenQualityRoundReturnType = Written<OpenQualityRoundOutcome>;

export type OpenQualityRoundErrorType = TranslatedErrorType;

/**
 * Opens the round that judges the last full epoch: reads the validators' stake and fixes the block of the draw. Anyone may.
 *
 * @throws ContractRefusedError `OMNI_ROUND_EXISTS`, `OMNI_ROUND_UNDER_WAY`, `OMNI_VALIDATORS_TOO_FEW`
 * @example
 * const { wait } = await client.openQualityRound()
 * const { epoch, drawBlock } = await wait()
 */
export function openQualityRound(
  client: OmniBaseClient,
  options: OpenQualityRoundParameters = {},
): Promise<OpenQualityRoundReturnType> {
  return write(client, "qualityOracle", {
    ...options,
    abi: qualityOracleAbi,
    functionName: "open",
    args: [],
    outcome: (receipt) => {
      const args = eventArgs(receipt, {
        abi: qualityOracleAbi,
        address: client.deployment.qualityOracle,
        eventName: "RoundOpened",
      });
      return { epoch: args.epoch, drawBlock: args.drawBlock, columns: Number(args.columns) };
    },
  });
}
