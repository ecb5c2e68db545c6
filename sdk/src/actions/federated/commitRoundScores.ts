import type { Hex } from "viem";
import { roundPanelAbi } from "../../abi/RoundPanel.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { Approval } from "../../utils/allowance.ts";
import { eventArgs } from "../../utils/logs.ts";
import { writePermitted } from "../../utils/rounds/permitted.ts";
import type { WriteOptions, Written } from "../../utils/write.ts";
import { getRoundBonds } from "./getRoundBonds.ts";
import { getRoundPanel } from "./getRoundPanel.ts";

export interface CommitRoundScoresParameters extends WriteOptions {
  readonly roundId: bigint;
  /** `hashRoundScores`. */
  readonly commitment: Hex;
  /** How the panel gets its allowance. Default `permit`. */
  readonly approval?: Approval | undefined;
}

export interface CommitRoundScoresOutcome {
  /** Active stake that the scores count with, OMNI wei. */
  readonly weight: bigint;
}

export type CommitRoundScoresReturnType = Written<CommitRoundScoresOutcome>;

export type CommitRoundScoresErrorType = TranslatedErrorType;

/**
 * Commits to scores of a round's units and puts down the validators' bond. For operators with standing that neither opened
 * the round nor contribute. Keep scores and salt: not revealing loses the bond.
 *
 * @throws ContractRefusedError `OMNI_VALIDATOR_INELIGIBLE`, `OMNI_VALIDATOR_CONFLICTED`, `OMNI_VALIDATOR_OUTWEIGHED`,
 * `OMNI_SCORES_EXIST`, `OMNI_ROUND_PHASE_WRONG`
 * @example
 * const words = packScores(scores)
 * const commitment = hashRoundScores(client.deployment, { roundId, validator, words, salt })
 * await (await client.commitRoundScores({ roundId, commitment })).wait()
 */
export async function commitRoundScores(
  client: OmniBaseClient,
  { roundId, commitment, ...options }: CommitRoundScoresParameters,
): Promise<CommitRoundScoresReturnType> {
  const [{ bond }, { validator }] = await Promise.all([
    getRoundPanel(client, { roundId }),
    getRoundBonds(client),
  ]);
  return writePermitted(client, "roundPanel", {
    account: options.account,
    approval: options.approval,
    // Fixed with the round's first validator.
    amount: bond === 0n ? validator : bond,
    abi: roundPanelAbi,
    functionName: "commitScores",
    args: [roundId, commitment],
    outcome: (receipt) => {
      const { weight } = eventArgs(receipt, {
        abi: roundPanelAbi,
        address: client.deployment.roundPanel,
        eventName: "ScoresCommitted",
      });
      return { weight };
    },
  });
}
