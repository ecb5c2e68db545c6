import { federatedRoundsAbi } from "../../abi/FederatedRounds.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { eventArgs } from "../../utils/logs.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface SettleRoundParameters extends WriteOptions {
  readonly roundId: bigint;
  /** Units at most. Default 200, which fit in a transaction with all 16 validators. */
  readonly limit?: bigint | undefined;
}

export interface SettleRoundOutcome {
  /** Units settled so far: the pot is divided with the last of `getRound`'s `units`. */
  readonly settled: number;
  /** Sum of their gains, micro-nats a token. */
  readonly gain: number;
}

export type SettleRoundReturnType = Written<SettleRoundOutcome>;

export type SettleRoundErrorType = TranslatedErrorType;

/**
 * Takes the medians of a round's next units; with the last one divides the pot. Anyone may.
 *
 * @throws ContractRefusedError `OMNI_ROUND_PHASE_WRONG`
 * @example
 * for (let settled = 0; settled < units; ) ({ settled } = await (await client.settleRound({ roundId })).wait())
 */
export function settleRound(
  client: OmniBaseClient,
  { roundId, limit = 200n, ...options }: SettleRoundParameters,
): Promise<SettleRoundReturnType> {
  return write(client, "federatedRounds", {
    ...options,
    abi: federatedRoundsAbi,
    functionName: "settle",
    args: [roundId, limit],
    outcome: (receipt) => {
      const { to, gain } = eventArgs(receipt, {
        abi: federatedRoundsAbi,
        address: client.deployment.federatedRounds,
        eventName: "UnitsSettled",
      });
      return { settled: Number(to), gain: Number(gain) };
    },
  });
}
