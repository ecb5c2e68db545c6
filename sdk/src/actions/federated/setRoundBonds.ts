import { federatedRoundsAbi } from "../../abi/FederatedRounds.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface SetRoundBondsParameters extends WriteOptions {
  /** Least bond of a contributor: OMNI wei, 0.1 to 1,000 OMNI. */
  readonly contributor: bigint;
  /** Bond of a validator: OMNI wei, 10 to 1,000 OMNI. */
  readonly validator: bigint;
  /** The opener's bond as a share of the pot: 1,000 to 10,000 of 10,000. */
  readonly openerBps: number;
}

export type SetRoundBondsReturnType = Written;

export type SetRoundBondsErrorType = TranslatedErrorType;

/**
 * Sets the bonds of rounds opened from now on. Only for the governor role, which the timelock holds.
 *
 * @throws ContractRefusedError `OMNI_UNAUTHORIZED`, `OMNI_PARAMETER_OUT_OF_BOUNDS`
 * @example
 * await client.setRoundBonds({ contributor: parseEther('5'), validator: parseEther('50'), openerBps: 2500 })
 */
export function setRoundBonds(
  client: OmniBaseClient,
  { contributor, validator, openerBps, ...options }: SetRoundBondsParameters,
): Promise<SetRoundBondsReturnType> {
  return write(client, "federatedRounds", {
    ...options,
    abi: federatedRoundsAbi,
    functionName: "setBonds",
    args: [contributor, validator, BigInt(openerBps)],
  });
}
