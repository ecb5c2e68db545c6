import { federatedRoundsAbi } from "../../abi/FederatedRounds.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export type GetRoundBondsParameters = ReadOptions;

export interface GetRoundBondsReturnType {
  /** Least bond of a contributor, OMNI wei. */
  readonly contributor: bigint;
  /** Bond of a validator, OMNI wei. */
  readonly validator: bigint;
  /** The opener's bond as a share of the pot, in 1/10,000; at least 50 OMNI. */
  readonly openerBps: number;
}

export type GetRoundBondsErrorType = TranslatedErrorType;

/**
 * The governed bonds of rounds opened now.
 *
 * @example
 * const { contributor } = await client.getRoundBonds()
 */
export async function getRoundBonds(
  client: OmniBaseClient,
  options: GetRoundBondsParameters = {},
): Promise<GetRoundBondsReturnType> {
  const rounds = { ...options, abi: federatedRoundsAbi, args: [] } as const;
  const [contributor, validator, openerBps] = await Promise.all([
    read(client, "federatedRounds", { ...rounds, functionName: "minimumBond" }),
    read(client, "federatedRounds", { ...rounds, functionName: "validatorBond" }),
    read(client, "federatedRounds", { ...rounds, functionName: "openerBondBps" }),
  ]);
  return { contributor, validator, openerBps };
}
