import type { Hex } from "viem";
import { federatedRoundsAbi } from "../../abi/FederatedRounds.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface RevealHeldOutParameters extends WriteOptions {
  readonly roundId: bigint;
  /** BLAKE3-256 digest of the held-out set. */
  readonly digest: Hex;
  /** Of the commitment. */
  readonly salt: Hex;
}

export type RevealHeldOutReturnType = Written;

export type RevealHeldOutErrorType = TranslatedErrorType;

/**
 * Reveals a round's held-out set, after the contributions are revealed. Anyone who knows it may.
 *
 * @throws ContractRefusedError `OMNI_HELD_OUT_MISMATCH`, `OMNI_ROUND_PHASE_WRONG`
 * @example
 * await (await client.revealHeldOut({ roundId, digest, salt })).wait()
 */
export function revealHeldOut(
  client: OmniBaseClient,
  { roundId, digest, salt, ...options }: RevealHeldOutParameters,
): Promise<RevealHeldOutReturnType> {
  return write(client, "federatedRounds", {
    ...options,
    abi: federatedRoundsAbi,
    functionName: "revealHeldOut",
    args: [roundId, digest, salt],
  });
}
