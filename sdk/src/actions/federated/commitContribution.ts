import type { Hex } from "viem";
import { federatedRoundsAbi } from "../../abi/FederatedRounds.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { Approval } from "../../utils/allowance.ts";
import { eventArgs } from "../../utils/logs.ts";
import { writePermitted } from "../../utils/rounds/permitted.ts";
import type { WriteOptions, Written } from "../../utils/write.ts";
import { getRoundRules } from "./getRoundRules.ts";

export interface CommitContributionParameters extends WriteOptions {
  readonly roundId: bigint;
  /** Open round: `hashContribution`. Private round: the public key for masking, 32 bytes. */
  readonly commitment: Hex;
  /** Bound of the contribution's norm in 1/1,000: whoever aggregates clips to it. */
  readonly norm: number;
  /** How the contract gets its allowance. Default `permit`. */
  readonly approval?: Approval | undefined;
}

export interface CommitContributionOutcome {
  /** Order of the commitment, from 0: of the same bytes the earlier is the original. */
  readonly index: number;
}

export type CommitContributionReturnType = Written<CommitContributionOutcome>;

export type CommitContributionErrorType = TranslatedErrorType;

/**
 * Commits to a contribution and puts down the round's bond. Hand out the bytes only when this is in a block: who knows them
 * before could commit to them first.
 *
 * @throws ContractRefusedError `OMNI_ROUND_PHASE_WRONG`, `OMNI_ROUND_FULL`, `OMNI_CONTRIBUTION_EXISTS`,
 * `OMNI_NORM_OUT_OF_BOUNDS`
 * @example
 * const commitment = hashContribution(client.deployment, { roundId, contributor, digest, size, salt })
 * const { index } = await (await client.commitContribution({ roundId, commitment, norm: 4_200 })).wait()
 */
export async function commitContribution(
  client: OmniBaseClient,
  { roundId, commitment, norm, ...options }: CommitContributionParameters,
): Promise<CommitContributionReturnType> {
  const { bond } = await getRoundRules(client, { roundId });
  return writePermitted(client, "federatedRounds", {
    account: options.account,
    approval: options.approval,
    amount: bond,
    abi: federatedRoundsAbi,
    functionName: "commit",
    args: [roundId, commitment, norm],
    outcome: (receipt) => {
      const { index } = eventArgs(receipt, {
        abi: federatedRoundsAbi,
        address: client.deployment.federatedRounds,
        eventName: "ContributionCommitted",
      });
      return { index: Number(index) };
    },
  });
}
