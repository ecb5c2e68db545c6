import { federatedRoundsAbi } from "../../abi/FederatedRounds.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { RoundCancelReason } from "../../types/rounds.ts";
import { eventArgs } from "../../utils/logs.ts";
import { reasonOf } from "../../utils/rounds/convert.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface CancelRoundParameters extends WriteOptions {
  readonly roundId: bigint;
}

export interface CancelRoundOutcome {
  readonly reason: RoundCancelReason | undefined;
  /** OMNI wei of contributors' and opener's bonds that are lost. */
  readonly burned: bigint;
}

export type CancelRoundReturnType = Written<CancelRoundOutcome>;

export type CancelRoundErrorType = TranslatedErrorType;

/**
 * Marks a round that failed as cancelled and burns lost bonds. Nobody has to wait for it: {@link collectFromRound} does it too.
 *
 * @throws ContractRefusedError `OMNI_ROUND_PHASE_WRONG`
 * @example
 * const { reason } = await (await client.cancelRound({ roundId })).wait()
 */
export function cancelRound(
  client: OmniBaseClient,
  { roundId, ...options }: CancelRoundParameters,
): Promise<CancelRoundReturnType> {
  return write(client, "federatedRounds", {
    ...options,
    abi: federatedRoundsAbi,
    functionName: "cancel",
    args: [roundId],
    outcome: (receipt) => {
      const { reason, burned } = eventArgs(receipt, {
        abi: federatedRoundsAbi,
        address: client.deployment.federatedRounds,
        eventName: "RoundCancelled",
      });
      return { reason: reasonOf(reason), burned };
    },
  });
}
