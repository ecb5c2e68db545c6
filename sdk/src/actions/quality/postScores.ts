import type { Hex } from "viem";
import { qualityOracleAbi } from "../../abi/QualityOracle.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type Approval, prepareAllowance } from "../../utils/allowance.ts";
import { eventArgs } from "../../utils/logs.ts";
import { read } from "../../utils/request.ts";
import { accountOf, type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface PostScoresParameters extends WriteOptions {
  /** {@link recomputeQualityRound} computes them. */
  readonly scores: Hex;
  /** How the contract gets its allowance. Default `approve`. */
  readonly approval?: Exclude<Approval, "permit"> | undefined;
}

export interface PostScoresOutcome {
  /** Epoch judged. */
  readonly epoch: bigint;
  /** Second of the hub's clock from which they can be made final. */
  readonly finalAt: bigint;
}

export type PostScoresReturnType = Written<PostScoresOutcome>;

export type PostScoresErrorType = TranslatedErrorType;

/**
 * Posts the scores of the closed round with a bond, which comes back when they are final. Anyone may; whoever proves a column
 * wrong takes half of the bond.
 *
 * @throws ContractRefusedError `OMNI_WRONG_PHASE`, `OMNI_SCORES_LENGTH_INVALID`, `OMNI_ALREADY_POSTED`
 * @example
 * const { scores } = await client.recomputeQualityRound()
 * const { wait } = await client.postScores({ scores })
 * const { finalAt } = await wait()
 */
export async function postScores(
  client: OmniBaseClient,
  { scores, approval = "approve", ...options }: PostScoresParameters,
): Promise<PostScoresReturnType> {
  const account = accountOf(client, options.account, "postScores");
  const spender = client.deployment.qualityOracle;
  const amount = await read(client, "qualityOracle", {
    abi: qualityOracleAbi,
    functionName: "postBond",
    args: [],
  });
  await prepareAllowance(client, { account, spender, amount, approval });
  return write(client, "qualityOracle", {
    account,
    abi: qualityOracleAbi,
    functionName: "post",
    args: [scores],
    outcome: (receipt) => {
      const args = eventArgs(receipt, {
        abi: qualityOracleAbi,
        address: client.deployment.qualityOracle,
        eventName: "Posted",
      });
      return { epoch: args.epoch, finalAt: args.finalAt };
    },
  });
}
